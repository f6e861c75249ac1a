"""The agenda beside the board: called by mouse and keys, ordered by hand, timed, parked, counted."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from talentdesk.domain.agenda import Order, State
from talentdesk.domain.opinions import Kind, Opinion
from talentdesk.services.agenda import MeetingOf
from talentdesk.services.committee import AddMember
from talentdesk.services.locking import LockSession
from talentdesk.services.opinions import GiveOpinions
from talentdesk.services.recusal import RecusalsOf, Recuse
from talentdesk.services.room_mode import SetBlind
from talentdesk.services.sessions import RemoveCandidates
from talentdesk.ui.widgets.sheet import Sheet
from talentdesk.ui.workshop.meeting.agenda_panel import AgendaPanel
from talentdesk.ui.workshop.meeting.small_sheets import ParkSheet, RecusalSheet, RevealSheet
from talentdesk.ui.workshop.meeting.time_bar import RoomTimeBar
from tests.gestures import drag
from tests.made import made_clock
from tests.ui.room_walk import said
from tests.ui.workshop_room import Room, made, room, type_into

__all__ = ["made", "room"]


@pytest.fixture
def panel(room: Room) -> AgendaPanel:
    opened = room.page.panels.open("agenda")
    assert isinstance(opened, AgendaPanel)
    # The page's own clock stands still in tests.
    opened.conduct.timer._now = made_clock()
    return opened


def names(panel: AgendaPanel) -> list[str]:
    return [item.card.name for item in panel.model.lines]


def states(panel: AgendaPanel) -> dict[str, State]:
    return {item.card.candidate: item.state for item in panel.model.lines}


def talks(room: Room) -> dict[str, int]:
    """Return the seconds spent on each candidate who was talked about."""
    found = room.made.workspace.ask(MeetingOf(session=room.made.session))
    assert found is not None
    return {key: turn.seconds for key, turn in found.turns.items() if turn.seconds}


def click(panel: AgendaPanel, row: int) -> None:
    rect = panel.list.visualRect(panel.model.index(row))
    QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())


def test_f8_opens_it_and_a_click_calls_somebody(room: Room, qtbot: QtBot) -> None:
    room.page.board.setFocus()
    QTest.keyClick(room.page.board, Qt.Key.Key_F8)
    # A button with a shortcut is pressed for a moment before it is clicked.
    qtbot.waitUntil(lambda: room.page.panels.panel("agenda") is not None)
    panel = room.page.panels.panel("agenda")
    assert isinstance(panel, AgendaPanel)
    assert panel.isVisible()
    click(panel, 3)
    called = panel.model.lines[3].card
    assert panel.conduct.current == called.candidate
    assert panel.head.name.whole == called.name
    assert room.page.board.picked.ids == (called.candidate,)
    assert room.shell.selection.people == (called.person,)


def test_page_keys_go_on_past_those_discussed(room: Room, panel: AgendaPanel) -> None:
    order = [item.card.candidate for item in panel.model.lines]
    board = room.page.board
    board.setFocus()
    QTest.keyClick(board, Qt.Key.Key_PageDown)
    assert panel.conduct.current == order[0]
    QTest.keyClick(board, Qt.Key.Key_F)
    assert states(panel)[order[0]] is State.DISCUSSED
    QTest.keyClick(board, Qt.Key.Key_PageDown)
    QTest.keyClick(board, Qt.Key.Key_PageDown)
    assert panel.conduct.current == order[2]
    QTest.keyClick(board, Qt.Key.Key_PageUp)
    QTest.keyClick(board, Qt.Key.Key_PageUp)
    assert panel.conduct.current == order[0]
    QTest.keyClick(board, Qt.Key.Key_O)
    assert states(panel)[order[0]] is State.OPEN


def test_parked_with_a_note_comes_last_and_undo_brings_it_back(room: Room, panel: AgendaPanel) -> None:
    click(panel, 0)
    first = panel.conduct.current
    QTest.keyClick(panel.list, Qt.Key.Key_K)
    sheet = room.page.acts.sheet
    assert isinstance(sheet, ParkSheet)
    type_into(sheet.note, "等材料", Qt.Key.Key_Return)
    assert room.page.acts.sheet is None
    assert panel.model.lines[-1].card.candidate == first
    assert panel.model.second_line(panel.model.lines[-1]) == "等材料"
    assert "1 parked" in panel.left.text()
    room.desk.undo()
    assert panel.model.lines[0].card.candidate == first
    QTest.mouseClick(panel.head.states[State.DISCUSSED], Qt.MouseButton.LeftButton)
    assert states(panel)[first] is State.DISCUSSED
    QTest.mouseClick(panel.head.states[State.OPEN], Qt.MouseButton.LeftButton)
    assert states(panel)[first] is State.OPEN
    QTest.keyClick(panel.list, Qt.Key.Key_F)
    assert states(panel)[first] is State.DISCUSSED
    assert "1 of 40 discussed" in panel.left.text()


def test_the_order_by_hand_is_kept_and_undone(room: Room, panel: AgendaPanel) -> None:
    before = names(panel)
    panel.list.setFocus()
    panel.list.setCurrentIndex(panel.model.index(2))
    QTest.keyClick(panel.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    wanted = [before[0], before[2], before[1], *before[3:]]
    assert names(panel) == wanted
    assert panel.order.currentData() == Order.BY_HAND
    assert panel.list.candidate == panel.model.lines[1].card.candidate
    rows = [panel.list.visualRect(panel.model.index(row)) for row in range(4)]
    called = panel.conduct.current
    drag(panel.list.viewport(), rows[3].center(), rows[1].center(), rows[0].topLeft() + QPoint(40, 4))
    assert panel.conduct.current == called
    wanted = [wanted[3], *wanted[:3], *wanted[4:]]
    assert names(panel) == wanted
    drag(panel.list.viewport(), rows[0].center(), rows[0].center() + QPoint(1, 1))
    assert names(panel) == wanted
    room.desk.undo()
    room.desk.undo()
    assert names(panel) == before
    assert panel.order.currentData() == Order.BOX


def test_other_orders_are_chosen(room: Room, panel: AgendaPanel) -> None:
    before = names(panel)
    index = list(Order).index(Order.EXTREMES)
    panel.order.setFocus()
    panel.order.setCurrentIndex(index)
    panel.order.activated.emit(index)
    boxes = [panel.model.box(item) for item in panel.model.lines]
    assert set(boxes[:4]) <= {"1", "4", "6", "9"}
    assert sorted(names(panel)) == sorted(before)
    found = room.made.workspace.ask(MeetingOf(session=room.made.session))
    assert found is not None
    assert found.order is Order.EXTREMES


def test_time_is_recorded_when_the_person_changes_and_never_each_second(
    room: Room, panel: AgendaPanel
) -> None:
    entries = room.made.workspace.head.number
    click(panel, 0)
    first = panel.conduct.current
    QTest.keyClick(panel.list, Qt.Key.Key_T)
    timer = panel.conduct.timer
    assert timer.running
    timer.ticker.stop()
    for _ in range(5):
        timer.look()
    assert room.made.workspace.head.number == entries
    assert panel.head.time.text() == f"0:0{timer.seconds}"
    spent = timer.seconds
    click(panel, 1)
    assert timer.candidate == panel.conduct.current
    assert list(talks(room)) == [first] and talks(room)[first] >= spent
    QTest.keyClick(panel.list, Qt.Key.Key_Space)
    assert not panel.conduct.timer.running
    assert room.made.workspace.head.number == entries + 2
    assert room.desk.undo_step is None or "talk" not in room.desk.undo_step.action


def test_past_the_box_the_bar_changes_its_role(room: Room, panel: AgendaPanel) -> None:
    click(panel, 0)
    panel.conduct.set_minutes(5)
    QTest.mouseClick(panel.head.run, Qt.MouseButton.LeftButton)
    timer = panel.conduct.timer
    timer.ticker.stop()
    timer._spent = timedelta(minutes=4)
    timer.look()
    assert panel.head.bar.role == "accent"
    timer._spent = timedelta(minutes=6)
    timer.look()
    assert panel.head.bar.role == "warn"
    assert "past the time box" in panel.head.over.text()
    room.desk.undo()
    assert panel.conduct.box == 8 * 60


def test_closing_the_window_keeps_the_time(room: Room, panel: AgendaPanel) -> None:
    click(panel, 2)
    panel.conduct.toggle_timer()
    panel.conduct.timer.look()
    room.shell.window.close()
    assert not panel.conduct.timer.running
    assert len(talks(room)) == 1


def test_who_is_removed_in_mid_talk_leaves_the_agenda_and_comes_back(room: Room, panel: AgendaPanel) -> None:
    click(panel, 0)
    first = panel.conduct.current
    panel.conduct.toggle_timer()
    panel.conduct.timer.look()
    room.desk.do(RemoveCandidates(session=room.made.session, candidates=(first,)))
    assert panel.conduct.current == ""
    assert not panel.conduct.timer.running
    assert len(panel.model.lines) == 39
    room.desk.undo()
    assert panel.model.lines[0].card.candidate == first
    assert panel.model.lines[0].turn.seconds > 0


def test_a_locked_session_is_only_looked_at(room: Room, panel: AgendaPanel) -> None:
    click(panel, 0)
    panel.conduct.toggle_timer()
    panel.conduct.timer.look()
    room.desk.do(LockSession(session=room.made.session))
    assert not panel.conduct.timer.running
    assert not any(button.isEnabled() for button in panel.head.states.values())
    assert not panel.order.isEnabled()
    QTest.keyClick(panel.list, Qt.Key.Key_K)
    assert room.page.acts.sheet is None
    click(panel, 4)
    assert panel.conduct.current == panel.model.lines[4].card.candidate


def test_opinions_are_shown_once_all_are_in_or_revealed(room: Room, panel: AgendaPanel) -> None:
    click(panel, 0)
    candidate = panel.conduct.current
    members = room.made.board().members
    for member in members[:-1]:
        room.desk.do(
            GiveOpinions(
                session=room.made.session, member=member.id, opinions={candidate: Opinion(Kind.QUESTION)}
            )
        )
    assert panel.head.opinions.text() == f"Opinions in: {len(members) - 1} of {len(members)}"
    assert panel.head.spread.isHidden()
    QTest.mouseClick(panel.head.reveal, Qt.MouseButton.LeftButton)
    sheet = room.page.acts.sheet
    assert isinstance(sheet, RevealSheet)
    assert not sheet.main_button.isEnabled()
    type_into(sheet.reason, "一人出差", Qt.Key.Key_Return)
    # A count stays on the line of its word.
    assert panel.head.opinions.text() == f"Agree\u00a00 · question\u00a0{len(members) - 1}"
    assert panel.head.reveal.isHidden()
    room.desk.undo()
    assert panel.head.opinions.text().startswith("Opinions in")


def test_a_recusal_is_chosen_and_counted(room: Room, panel: AgendaPanel) -> None:
    click(panel, 0)
    panel.entries["recusal"][0].trigger()
    sheet = room.page.acts.sheet
    assert isinstance(sheet, RecusalSheet)
    member = room.made.board().members[1].id
    box = sheet.boxes[member]
    index = box.findData("relative")
    box.setFocus()
    box.setCurrentIndex(index)
    box.activated.emit(index)
    sheet.close_sheet()
    assert panel.head.recusal.text() == "1 recused"
    assert panel.model.second_line(panel.model.lines[0]).startswith("1 recused")
    room.desk.undo()
    assert panel.head.recusal.isHidden()


def test_a_recusal_does_not_tell_whose_code_it_is(room: Room, panel: AgendaPanel) -> None:
    click(panel, 0)
    card = next(one for one in room.made.board().cards if one.candidate == panel.conduct.current)
    session, grounds = room.made.session, room.desk.programme.meeting.grounds
    own = room.desk.do(AddMember(session=session, name=card.name, person=card.person))
    assert own is not None
    other = room.made.board().members[1].id
    room.desk.do(Recuse(candidate=card.candidate, member=other, ground="relative"))
    room.desk.do(SetBlind(session=session, blind=True))
    panel.entries["recusal"][0].trigger()
    sheet = room.page.acts.sheet
    assert isinstance(sheet, RecusalSheet)
    member = str(own.figures["id"])
    assert {sheet.boxes[one].currentText() for one in (member, other)} == {"Does not take part"}
    words = "\n".join(said(sheet.fields[member]) + said(sheet.fields[other]))
    assert not [ground.key for ground in grounds if room.shell.say.text(ground.name) in words]
    box = sheet.boxes[other]
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Up)
    assert box.currentText() == "Takes part"
    QTest.keyClick(box, Qt.Key.Key_Down)
    recusals = room.desk.ask(RecusalsOf(session=session, candidate=card.candidate))
    assert {one.member: one.ground for one in recusals}[other] == "relative", "the ground is kept"


def test_five_hundred_lines_are_one_list_without_widgets(room: Room, panel: AgendaPanel) -> None:
    QApplication.processEvents()
    assert panel.list.viewport().findChildren(QWidget) == []
    assert panel.list.uniformItemSizes()


def test_the_room_sees_a_bar_and_a_number_and_nothing_while_it_is_blank(
    room: Room, panel: AgendaPanel
) -> None:
    click(panel, 0)
    member = room.made.board().members[1]
    room.desk.do(Recuse(candidate=panel.conduct.current, member=member.id, ground="relative"))
    room.page.room.open()
    window = room.page.room.window
    assert window is not None
    assert window.findChildren(RoomTimeBar) == []
    panel.in_room.trigger()
    (bar,) = window.findChildren(RoomTimeBar)
    assert bar.isVisible()
    assert bar.geometry().bottom() == window.rect().bottom()
    assert window._recused == 1
    window.set_blank(True)
    assert not bar.isVisible()
    window.set_blank(False)
    assert bar.isVisible()
    click(panel, 1)
    assert window._recused == 0
    window.close()


def test_digits_and_letters_mean_the_card_called_by_the_mouse(room: Room, panel: AgendaPanel) -> None:
    click(panel, 3)
    one = panel.conduct.current
    target = 3 if room.number_of(one) != 3 else 5
    assert panel.list.hasFocus()
    QTest.keyClick(panel.list, Qt.Key(Qt.Key.Key_0.value + target))
    assert room.number_of(one) == target
    panel.head.forth.setFocus()
    QTest.mouseClick(panel.head.forth, Qt.MouseButton.LeftButton)
    two = panel.conduct.current
    assert two != one
    QTest.keyClick(panel.head.forth, Qt.Key.Key_0)
    assert room.number_of(two) == 0
    QTest.keyClick(panel.head.forth, Qt.Key.Key_P)
    (sheet,) = [found for found in room.page.window().findChildren(Sheet) if found.isVisible()]
    assert type(sheet).__name__ == "BallotSheet"
