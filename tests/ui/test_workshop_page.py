"""The workshop page on a real workspace: moves, reasons, and what stands around the board."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from talentdesk.domain.texts import Language
from talentdesk.services.locking import LockSession
from talentdesk.services.people import EditPerson
from talentdesk.ui.workshop.page import WorkshopPage
from tests.ui.board_hands import at_box, at_card, drag, key
from tests.ui.made_session import MAIN, MadeSession, make_session
from tests.ui.workshop_room import Room, asking, made, room, type_into

__all__ = ["made", "room"]


def test_a_drag_changes_the_file_and_leaves_the_proposed_place(room: Room) -> None:
    one = room.made.ids_in(room.made.box(5))[0]
    drag(room.page.board, at_card(room.page.board, one), at_box(room.page.board, room.made.box(3)))
    card = room.made.card(one)
    assert room.number_of(one) == 3
    assert card.proposed == room.made.box(5)
    assert card.moved and card.reason_open


def test_the_reason_is_asked_without_taking_the_focus_and_joins_the_step(room: Room) -> None:
    page = room.page
    one = room.made.ids_in(room.made.box(5))[0]
    page.board.setFocus()
    page.board.drop_cards((one,), room.made.box(3))
    assert asking(page)
    assert page.board.hasFocus()
    type_into(page.foot.field.reason, "新的项目成果", Qt.Key.Key_Return)
    assert room.trail(one) == ["新的项目成果"]
    assert not room.made.card(one).reason_open
    assert not asking(page)
    assert page.board.hasFocus()
    room.desk.undo()
    assert room.number_of(one) == 5
    assert room.trail(one) == []


def test_leaving_the_reason_field_keeps_it(room: Room) -> None:
    page = room.page
    one, two = room.made.ids_in(room.made.box(5))[:2]
    page.board.drop_cards((one,), room.made.box(3))
    type_into(page.foot.field.reason, "换岗后的表现")
    drag(page.board, at_card(page.board, two), at_box(page.board, room.made.box(2)))
    assert room.trail(one) == ["换岗后的表现"]
    assert room.trail(two) == [""]
    assert asking(page)


def test_the_reason_of_one_move_never_comes_back_in_the_field_of_the_next(room: Room) -> None:
    page = room.page
    one, two = room.made.ids_in(room.made.box(5))[:2]
    page.board.drop_cards((one,), room.made.box(3))
    type_into(page.foot.field.reason, "换岗后的表现", Qt.Key.Key_Return)
    page.board.drop_cards((two,), room.made.box(2))
    assert not page.foot.field.reason.isUndoAvailable()
    page.foot.field.reason.undo()
    assert page.foot.field.reason.text() == ""


def test_a_reason_put_off_stays_open_and_is_listed(room: Room) -> None:
    page = room.page
    one = room.made.ids_in(room.made.box(5))[0]
    page.board.drop_cards((one,), room.made.box(3))
    page.foot.field.reason.setFocus()
    QTest.keyClick(page.foot.field.reason, Qt.Key.Key_Escape)
    assert not asking(page)
    assert page.foot.open_reasons.isVisible()
    page.foot.open_reasons.menu().aboutToShow.emit()
    page.foot.open_reasons.menu().actions()[0].trigger()
    assert asking(page)
    type_into(page.foot.field.reason, "后来补上", Qt.Key.Key_Return)
    assert room.trail(one) == ["后来补上"]
    assert not page.foot.open_reasons.isVisible()


def test_several_cards_moved_together_get_one_reason_in_one_step(room: Room) -> None:
    page = room.page
    ids = tuple(room.made.ids_in(room.made.box(5))[:3])
    page.board.drop_cards(ids, room.made.box(2))
    page.foot.field.code.setCurrentIndex(1)
    type_into(page.foot.field.reason, "集体调整", Qt.Key.Key_Return)
    assert [room.trail(one) for one in ids] == [["集体调整"]] * 3
    room.desk.undo()
    assert [room.number_of(one) for one in ids] == [5, 5, 5]


def test_undo_takes_the_open_question_away(room: Room) -> None:
    one = room.made.ids_in(room.made.box(5))[0]
    room.page.board.drop_cards((one,), room.made.box(3))
    room.desk.undo()
    assert not asking(room.page)
    assert room.page.board.arrangement.where(one) == room.made.box(5)


def test_a_locked_session_refuses_beside_the_card(room: Room) -> None:
    one = room.made.ids_in(room.made.box(5))[0]
    card = room.made.card(one)
    room.made.workspace.do(LockSession(session=room.made.session))
    page = room.page
    page.acts.place((one,), room.made.box(3), None)
    assert room.made.card(one).calibrated == card.calibrated
    assert page.board.said.isVisible()
    assert "locked" in page.board.said.text


@pytest.mark.parametrize("key", [Qt.Key.Key_P, Qt.Key.Key_A])
def test_ballot_and_action_of_a_locked_session_say_why_not(room: Room, key: Qt.Key) -> None:
    one = room.made.ids_in(room.made.box(5))[0]
    room.made.workspace.do(LockSession(session=room.made.session))
    board = room.page.board
    board.select((one,))
    QTest.keyClick(board, key)
    assert board.said.isVisible()
    assert "locked" in board.said.text
    assert room.page.acts.sheet is None


def test_the_selection_is_shared_both_ways(room: Room) -> None:
    page, selection = room.page, room.shell.selection
    ids = room.made.ids_in(room.made.box(5))
    page.board.select(ids[:2])
    assert set(selection.candidates) == set(ids[:2])
    assert selection.people[0] == room.made.card(selection.candidates[0]).person
    other = room.made.card(ids[3])
    selection.select_candidates((ids[3],), (other.person,), session=room.made.session, scheme=MAIN)
    assert page.board.picked.ids == (ids[3],)


def test_title_says_the_session_and_how_many_are_placed(room: Room) -> None:
    assert room.page.title() == "中层校准会"
    assert "38 of 40 placed" in room.page.subtitle()
    waiting = room.made.ids_in(None)[0]
    room.page.board.drop_cards((waiting,), room.made.box(5))
    assert "39 of 40 placed" in room.page.subtitle()


def test_the_list_of_sessions_says_state_and_progress(room: Room) -> None:
    room.page.board.drop_cards((room.made.ids_in(None)[0],), room.made.box(5))
    room.page.sessions.fill()
    first = room.page.sessions.actions()[0]
    assert first.isChecked()
    assert "39 of 40 placed" in first.text()


def test_the_projector_does_not_outlive_the_window(room: Room) -> None:
    room.page.room.open()
    window = room.page.room.window
    assert window is not None and window.isVisible()
    room.shell.window.close()
    assert not window.isVisible()


def test_without_a_session_and_without_candidates_the_page_says_what_to_do(
    qtbot: QtBot, tmp_path: Path
) -> None:
    from tests.made import make_workspace

    workspace = make_workspace(tmp_path / "empty.talent")
    room = Room(qtbot, MadeSession(workspace, ""))
    assert room.page.no_session.isVisible()
    assert [action.text() for action in room.page.actions()] == ["New session…"]
    workspace.close()
    made = make_session(tmp_path / "nobody.talent", 0)
    empty = Room(qtbot, made)
    assert empty.page.no_candidates.isVisible()
    made.workspace.close()


def test_a_change_elsewhere_does_not_load_the_board_again(
    room: Room, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from talentdesk.services.people import AddPerson

    loads: list[object] = []
    monkeypatch.setattr(room.page.board, "show_values", lambda board, rules: loads.append(board))
    room.made.workspace.do(AddPerson(values={"number": "99999", "name": "局外人"}))
    assert loads == []
    room.made.workspace.do(EditPerson(person=room.made.board().cards[0].person, values={"name": "局内人"}))
    assert len(loads) == 1


def test_the_language_is_switched_on_the_board_too(qtbot: QtBot, made: MadeSession) -> None:
    room = Room(qtbot, made, Language.ZH)
    page = room.page
    assert head(page) == "暂存区"
    assert page.view.proposed.text() == "建议"
    room.shell.speech.use(Language.EN)
    qtbot.waitUntil(lambda: head(page) == "Holding area")
    assert page.view.proposed.text() == "Proposed"
    assert "placed" in page.foot.line.whole


def head(page: WorkshopPage) -> str:
    return page.board.board.boxes[None].text.name


def test_a_photo_takes_the_place_of_the_initials(room: Room, qtbot: QtBot) -> None:
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QColor, QImage

    from talentdesk.services.people import SetPhoto

    image = QImage(120, 160, QImage.Format.Format_RGB32)
    image.fill(QColor("#336699"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs want bytes, Qt a text
    card = room.made.board().cards[0]
    assert room.page.board._look_of(card).photo is None
    room.made.workspace.do(SetPhoto(person=card.person, data=bytes(buffer.data().data())))

    def has_picture() -> bool:
        return room.page.board._look_of(room.made.card(card.candidate)).photo is not None

    qtbot.waitUntil(has_picture)


def test_empty_states_lead_to_the_sheet_of_the_session(qtbot: QtBot, tmp_path: Path) -> None:
    from talentdesk.ui.sessions.session_sheet import SessionSheet

    made = make_session(tmp_path / "nobody.talent", 0)
    room = Room(qtbot, made)
    room.page.no_candidates.action_requested.emit()
    (sheet,) = room.shell.window.findChildren(SessionSheet)
    assert sheet.isVisible()
    assert sheet.session == made.session
    assert sheet.candidates.isVisible()
    sheet.close_sheet()
    made.workspace.close()


def test_one_reason_stays_for_all_cards_moved_together(room: Room) -> None:
    board = room.page.board
    ids = room.made.ids_in(room.made.box(5))[:2]
    board.select(ids)
    board.setFocus()
    key(board, Qt.Key.Key_3)
    key(board, Qt.Key.Key_R)
    type_into(room.page.foot.field.reason, "同一理由", Qt.Key.Key_Return)
    assert [room.trail(one) for one in ids] == [["同一理由"], ["同一理由"]]
