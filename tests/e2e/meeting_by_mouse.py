"""A whole meeting without a keyboard; what must be written comes from a handwriting panel."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QMenu,
    QMessageBox,
    QPushButton,
    QSpinBox,
    QStyle,
    QStyleOptionSpinBox,
    QWidget,
)

from talentdesk.domain.agenda import State
from talentdesk.ui.compare.side_by_side import SideBySide
from talentdesk.ui.title_line import ActionButton
from talentdesk.ui.workshop.ballots.sheet import BallotSheet
from talentdesk.ui.workshop.meeting.agenda_panel import AgendaPanel
from talentdesk.ui.workshop.meeting.opinion_sheet import OpinionSheet
from talentdesk.ui.workshop.plan import Key
from tests.e2e.meeting_hands import KEYS, Meeting, answer, enter, in_menu, wake
from tests.e2e.window_child import until
from tests.gestures import LEFT, click
from tests.ui.board_hands import at_box, at_card, at_head, drag


def by_mouse() -> None:
    """Attendance, agenda, opinions, moves with reasons, ballots, follow-up, lock, reopen."""
    meeting = Meeting(KEYS)
    _take_attendance(meeting)
    panel = _open_agenda(meeting)
    _give_opinions(meeting, panel)
    first = _talk_about_the_first(meeting, panel)
    _vote(meeting, first)
    _agree_on_an_action(meeting, first)
    _talk_about_the_rest(meeting)
    _look_closer(meeting)
    _lock(meeting)
    _reopen(meeting, first)
    assert not meeting.watch.seen, meeting.watch.seen
    meeting.window.close()


def _title_button(meeting: Meeting, text: str) -> ActionButton:
    found = [one for one in meeting.window.findChildren(ActionButton) if one.isVisible()]
    return next(one for one in found if text in one.text())


def _button(top: QWidget, text: str) -> QAbstractButton:
    found = [one for one in top.findChildren(QAbstractButton) if one.isVisible()]
    return next(one for one in found if one.text().startswith(text))


def _choose(menu: QMenu, text: str) -> None:
    action = next(one for one in menu.actions() if one.text().startswith(text))
    assert action.isEnabled(), f"{text} cannot be chosen"
    QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())


def _pick(box: QComboBox, row: int) -> None:
    """Open a list and click one of its lines."""
    # What the window system still has to say about the window that was active before would shut the list.
    QApplication.processEvents()
    click(box)
    view = box.view()
    until(view.isVisible, "the list did not open")
    index = view.model().index(row, 0)
    view.scrollTo(index)
    # The way to the line: a release where the list was opened would be the end of that click.
    for part in (view.viewport().rect().bottomRight(), view.visualRect(index).center()):
        QTest.mouseMove(view.viewport(), part)
    QTest.mouseClick(view.viewport(), LEFT, pos=view.visualRect(index).center())
    until(lambda: not view.isVisible(), "the list did not close")
    assert box.currentIndex() == row
    wake()


def _right_click(meeting: Meeting, at: QPoint, steps: Callable[[QMenu], None]) -> None:
    """Press the right button where the window system would: the menu comes by itself."""
    handle = meeting.window.windowHandle()
    point = meeting.board.viewport().mapTo(meeting.window, at)
    in_menu(
        lambda: QTest.mouseClick(handle, Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier, point),
        steps,
    )


def _take_attendance(meeting: Meeting) -> None:
    click(_title_button(meeting, "present"))
    sheet = meeting.sheet("AttendanceSheet")
    click(_button(sheet, "The meeting begins"))
    click(_button(sheet, "Close"))
    meeting.closed()


def _open_agenda(meeting: Meeting) -> AgendaPanel:
    bars = meeting.page.panels.bars.values()
    click(next(bar.buttons["agenda"] for bar in bars if "agenda" in bar.buttons))
    panel = meeting.page.panels.panel("agenda")
    assert isinstance(panel, AgendaPanel)
    return panel


def _give_opinions(meeting: Meeting, panel: AgendaPanel) -> None:
    in_menu(lambda: click(panel.more), lambda menu: _choose(menu, "Enter opinions from paper"))
    sheet = meeting.sheet("OpinionSheet")
    assert isinstance(sheet, OpinionSheet)
    for member in range(1, 6):
        _pick(sheet.member, member)
        for text in ("= Agree", "= Agree", "? Question", "− Abstain"):
            click(_button(sheet, text))
    click(_button(sheet, "Close"))
    meeting.closed()


def _talk_about_the_first(meeting: Meeting, panel: AgendaPanel) -> str:
    click(panel.head.forth)
    until(lambda: panel.conduct.current, "nobody was called")
    first = panel.conduct.current
    target = 3 if meeting.number(first) != 3 else 5
    _drag_to(meeting, first, target)
    _explain(meeting)
    click(panel.head.states[State.DISCUSSED])
    values = meeting.page.values
    assert values is not None
    assert next(card for card in values.cards if card.candidate == first).discussed
    return first


def _box(meeting: Meeting, number: int) -> Key:
    values = meeting.page.values
    assert values is not None
    return values.scheme.by_number[number].placement if number else None


def _drag_to(meeting: Meeting, candidate: str, number: int) -> None:
    drag(meeting.board, at_card(meeting.board, candidate), at_box(meeting.board, _box(meeting, number)))
    assert meeting.number(candidate) == number


def _explain(meeting: Meeting) -> None:
    """Give a code for the reason: that needs no writing."""
    field = meeting.page.foot.field
    until(field.isVisible, "no reason is asked for")
    _pick(field.code, 1)
    click(field.save)
    assert not meeting.page.foot.is_asking


def _vote(meeting: Meeting, first: str) -> None:
    _right_click(meeting, at_card(meeting.board, first), lambda menu: _choose(menu, "Ballot…"))
    sheet = meeting.sheet("BallotSheet")
    assert isinstance(sheet, BallotSheet)
    for key, votes in (("in_favour", 4), ("against", 1)):
        for _ in range(votes):
            _step_up(sheet.cells.spins[key])
    assert [sheet.cells.spins[key].value() for key in ("in_favour", "against")] == [4, 1], sheet.cells.tally()
    click(sheet.main_button)
    meeting.closed()


def _step_up(spin: QSpinBox) -> None:
    option = QStyleOptionSpinBox()
    spin.initStyleOption(option)
    control, part = QStyle.ComplexControl.CC_SpinBox, QStyle.SubControl.SC_SpinBoxUp
    click(spin, spin.style().subControlRect(control, option, part, spin).center())


def _agree_on_an_action(meeting: Meeting, first: str) -> None:
    _right_click(meeting, at_card(meeting.board, first), lambda menu: _choose(menu, "Note and follow-up…"))
    sheet = meeting.sheet("NoteSheet")
    enter("三个月内完成轮岗方案")
    click(sheet.main_button)
    meeting.closed()


def _talk_about_the_rest(meeting: Meeting) -> None:
    """Those who wait are placed together with one reason; then everybody is marked, box by box."""
    values = meeting.page.values
    assert values is not None
    waiting = [card.candidate for card in values.cards if card.calibrated is None]
    _select_box(meeting, None)
    assert set(meeting.board.picked.ids) == set(waiting) and len(waiting) == 2
    _drag_to(meeting, waiting[0], 5)
    _explain(meeting)
    for box in values.scheme.boxes:
        if meeting.board.arrangement.boxes[box.placement]:
            _select_box(meeting, box.placement)
            _right_click(meeting, _on_a_picked_card(meeting), _mark_discussed)
    values = meeting.page.values
    assert values is not None and all(card.discussed for card in values.cards)
    assert not any(card.reason_open for card in values.cards)


def _on_a_picked_card(meeting: Meeting) -> QPoint:
    """A point on a selected card that is in sight; a full box scrolls."""
    board = meeting.board
    return at_card(board, next(one for one in board.picked.ids if board.board.rect_of(one) is not None))


def _select_box(meeting: Meeting, key: Key) -> None:
    _right_click(meeting, at_head(meeting.board, key), lambda menu: _choose(menu, "Select all in this box"))


def _mark_discussed(menu: QMenu) -> None:
    words = [action.text() for action in menu.actions()]
    if any(text.startswith("Discussed") for text in words):
        _choose(menu, "Discussed")
    else:
        menu.close()


def _look_closer(meeting: Meeting) -> None:
    """Compare who is selected, hide the names, and show them again."""
    _right_click(meeting, _on_a_picked_card(meeting), lambda menu: _choose(menu, "Compare"))
    sheet = meeting.sheet("SideBySide")
    assert isinstance(sheet, SideBySide) and sheet.keys
    click(sheet.fold.findChildren(QAbstractButton)[0])
    click(_button(sheet, "Close"))
    meeting.closed()
    for blind in (True, False):
        button = _title_button(meeting, "Projector")
        # The menu is there while the button is held; the release is the menu's.
        in_menu(partial(QTest.mousePress, button, LEFT), lambda menu: _choose(menu, "Codes for names"))
        values = meeting.page.values
        assert values is not None and values.blind is blind


def _lock(meeting: Meeting) -> None:
    click(_title_button(meeting, "Lock…"))
    sheet = meeting.sheet("LockSheet")
    answer(_go_on)
    click(sheet.main_button)
    wake()
    meeting.closed()


def _go_on(box: QMessageBox) -> None:
    click(next(one for one in box.findChildren(QPushButton) if one.text() == "Go on"))


def _reopen(meeting: Meeting, first: str) -> None:
    before = meeting.number(first)
    drag(meeting.board, at_card(meeting.board, first), at_box(meeting.board, _box(meeting, 7)))
    assert meeting.number(first) == before, "a locked session does not move"
    click(_title_button(meeting, "Reopen…"))
    sheet = meeting.sheet("ReopenSheet")
    enter("复核材料")
    answer(_go_on)
    click(sheet.main_button)
    wake()
    meeting.closed()
    assert QApplication.activeModalWidget() is None
