"""A whole meeting without a mouse."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMessageBox, QPushButton

from talentdesk.ui.compare.side_by_side import SideBySide
from talentdesk.ui.search_bar import SearchBar
from talentdesk.ui.widgets.sheet import Sheet
from talentdesk.ui.workshop.meeting.agenda_panel import AgendaPanel
from talentdesk.ui.workshop.meeting.opinion_sheet import OpinionSheet, OpinionTable
from tests.e2e.meeting_hands import MOUSE, Meeting, answer, enter, in_menu, tab_to, tap, wake
from tests.e2e.window_child import until
from tests.gestures import write


def by_keyboard() -> None:
    """Attendance, agenda, opinions, moves with reasons, ballots, follow-up, lock, reopen."""
    meeting = Meeting(MOUSE)
    _come_to_the_board(meeting)
    _take_attendance(meeting)
    _give_opinions(meeting)
    first = _talk_about_the_first(meeting)
    _vote(meeting)
    _agree_on_an_action(meeting)
    _talk_about_the_rest(meeting)
    _look_closer(meeting)
    _lock(meeting)
    _reopen(meeting, first)
    assert not meeting.watch.seen
    tap("Ctrl+Q")


def _come_to_the_board(meeting: Meeting) -> None:
    tab_to(lambda one: one is meeting.board, "the board")


def _find(meeting: Meeting, command: str) -> None:
    """Run a command of the page by the search."""
    tap("Ctrl+K")
    write(command)
    (bar,) = meeting.window.findChildren(SearchBar)
    assert bar.hits and command in bar.hits[0].title, [hit.title for hit in bar.hits]
    tap("Return")


def _take_attendance(meeting: Meeting) -> None:
    _find(meeting, "present")
    sheet = meeting.sheet("AttendanceSheet")
    tab_to(lambda one: isinstance(one, QPushButton) and one.text().startswith("The meeting begins"), "begin")
    tap("Space")
    tap("Escape")
    meeting.closed()
    assert not sheet.isVisible()


def _give_opinions(meeting: Meeting) -> None:
    tap("F8")
    until(lambda: meeting.page.panels.panel("agenda"), "no agenda")
    panel = meeting.page.panels.panel("agenda")
    assert isinstance(panel, AgendaPanel)
    tab_to(lambda one: one is panel.more, "the agenda's menu")
    in_menu(lambda: tap("Space"), lambda menu: tap("Down", "Down", "Return"))
    sheet = meeting.sheet("OpinionSheet")
    assert isinstance(sheet, OpinionSheet)
    for member in range(5):
        tab_to(lambda one: one is sheet.member, "the member")
        tap("Down")
        tab_to(lambda one: isinstance(one, OpinionTable), "the opinions")
        tap("Home")
        tap("=", "=", "?" if member == 2 else "=", "-")
        if member == 0:
            tap("1")
    tap("Escape")
    meeting.closed()


def _talk_about_the_first(meeting: Meeting) -> str:
    tab_to(lambda one: one is meeting.board, "the board")
    tap("PgDown")
    panel = meeting.page.panels.panel("agenda")
    assert isinstance(panel, AgendaPanel)
    until(lambda: panel.conduct.current, "nobody was called")
    first = panel.conduct.current
    assert meeting.board.picked.ids == (first,)
    target = 3 if meeting.number(first) != 3 else 5
    tap(str(target))
    assert meeting.number(first) == target
    tap("R")
    until(meeting.page.foot.field.reason.hasFocus, "no reason is asked for")
    enter("补充了项目验收材料")
    tap("Return")
    assert meeting.board.hasFocus()
    tap("F")
    return first


def _vote(meeting: Meeting) -> None:
    _menu("Ballot…")
    meeting.sheet("BallotSheet")
    for votes in ("4", "1", "0", "0"):
        tap(votes, "Return")
    tap("0", "Ctrl+Return")
    meeting.closed()


def _menu(entry: str) -> None:
    """Open the menu of the cards and go down to an entry."""

    def walk(menu: QMenu) -> None:
        for _ in range(30):
            tap("Down")
            action: QAction | None = menu.activeAction()
            if action is not None and action.text().startswith(entry):
                tap("Return")
                return
        raise AssertionError(f"no {entry} in the menu")

    in_menu(lambda: tap("M"), walk)


def _agree_on_an_action(meeting: Meeting) -> None:
    _menu("Note and follow-up…")
    sheet = meeting.sheet("NoteSheet")
    enter("三个月内完成轮岗方案")
    tab_to(lambda one: one is sheet.main_button, "the main button")
    tap("Return")
    meeting.closed()


def _talk_about_the_rest(meeting: Meeting) -> None:
    """Those who wait are placed together with one reason; then everybody is marked at once."""
    tab_to(lambda one: one is meeting.board, "the board")
    for _ in range(12):
        here = meeting.board.picked.current
        if here is not None and meeting.number(here) == 0:
            break
        tap("Left")
    tap("Ctrl+Shift+A")
    waiting = meeting.board.picked.ids
    assert len(waiting) == 2 and {meeting.number(one) for one in waiting} == {0}
    tap("5")
    assert {meeting.number(one) for one in waiting} == {5}
    tap("R")
    until(meeting.page.foot.field.reason.hasFocus, "no reason is asked for")
    enter("按上级评语补评")
    tap("Return", "Ctrl+A", "F")
    values = meeting.page.values
    assert values is not None and all(card.discussed for card in values.cards)
    assert not any(card.reason_open for card in values.cards)


def _look_closer(meeting: Meeting) -> None:
    """Compare four people, hide the names, and show them again."""
    tap("Ctrl+A", "V")
    sheet = meeting.sheet("SideBySide")
    assert isinstance(sheet, SideBySide) and len(sheet.keys) == 4
    tap("F", "End", "Escape")
    meeting.closed()
    tap("N")
    values = meeting.page.values
    assert values is not None and values.blind
    tap("N")


def _press_main(sheet: Sheet) -> None:
    tab_to(lambda one: one is sheet.main_button, "the main button")
    tap("Return")


def _lock(meeting: Meeting) -> None:
    _find(meeting, "Lock…")
    sheet = meeting.sheet("LockSheet")
    answer(_go_on)
    _press_main(sheet)
    wake()
    meeting.closed()


def _go_on(box: QMessageBox) -> None:
    tab_to(lambda one: isinstance(one, QPushButton) and one.text() == "Go on", "Go on", most=5)
    tap("Space")


def _reopen(meeting: Meeting, first: str) -> None:
    before = meeting.number(first)
    tab_to(lambda one: one is meeting.board, "the board")
    tap("7")
    assert meeting.number(first) == before, "a locked session does not move"
    _find(meeting, "Reopen…")
    sheet = meeting.sheet("ReopenSheet")
    enter("复核材料")
    answer(_go_on)
    _press_main(sheet)
    wake()
    meeting.closed()
    assert not meeting.watch.seen
