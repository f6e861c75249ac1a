"""Rehearsals, the challenge of the middle and a second grid: the same gestures, kept apart from decisions."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from talentdesk.domain.layers import LayerLine
from talentdesk.services.layers import LayersOf, MakeLayer, PlaceOnLayer, ThrowAwayLayer
from talentdesk.services.locking import LockSession
from talentdesk.services.room import RoomGridOf
from talentdesk.ui.widgets.sheet import Sheet
from talentdesk.ui.workshop.layers.sheets import LayerNameSheet, LayerSheet
from tests.ui.board_hands import CTRL, SHIFT, at_box, at_card, drag
from tests.ui.made_session import MAIN, MadeSession, make_session
from tests.ui.workshop_room import Room, arrows, asking, entry, made, room

__all__ = ["made", "room"]


def rehearse(room: Room, name: str = "保守方案") -> str:
    """Begin a rehearsal as the menu does and name it."""
    room.page.layers.ask_name()
    sheet = room.page.acts.sheet
    assert isinstance(sheet, LayerNameSheet)
    sheet.edit.setText(name)
    QTest.keyClick(sheet.edit, Qt.Key.Key_Return)
    return room.page.layers.shown


def shown_number(room: Room, candidate: str) -> int:
    """Number of the box a card is shown in on the page."""
    place = room.page.board.arrangement.where(candidate)
    scheme = room.page.board.arrangement.scheme
    assert scheme is not None
    return scheme.box(place).number if place else 0


def banner(room: Room) -> bool:
    found = room.page.layers.banner
    return found is not None and found.isVisible()


def open_sheet(room: Room) -> Sheet | None:
    return room.page.acts.sheet


def seen(room: Room) -> LayerLine | None:
    """The layer the room sees."""
    window = room.page.room.window
    assert window is not None and window.grid is not None
    return window.grid.layer


def first_of(room: Room, number: int) -> str:
    return room.made.ids_in(room.made.box(number))[0]


def test_mouse_and_keyboard_place_on_a_layer_as_on_the_board(room: Room) -> None:
    one, two = room.made.ids_in(room.made.box(5))[:2]
    rehearse(room)
    board = room.page.board
    drag(board, at_card(board, one), at_box(board, room.made.box(3)))
    board.select([two])
    board.setFocus()
    QTest.keyClick(board, Qt.Key.Key_1)
    assert (shown_number(room, one), shown_number(room, two)) == (3, 1)
    assert (room.number_of(one), room.number_of(two)) == (5, 5)
    assert not asking(room.page)
    QTest.keyClick(board, Qt.Key.Key_0)
    assert shown_number(room, two) == 0


def test_the_menu_moves_on_a_layer_and_offers_the_way_back_but_no_decision(room: Room) -> None:
    one = first_of(room, 5)
    rehearse(room)
    room.page.board.drop_cards((one,), room.made.box(2))
    room.page.menus.open_cards((one,), room.page.mapToGlobal(room.page.rect().center()))
    menu = room.page.menus.menu
    assert not entry(menu, "Ballot").isEnabled()
    assert not entry(menu, "Take out").isEnabled()
    entry(menu, "Back to the calibrated place").trigger()
    assert shown_number(room, one) == 5


def test_nobody_can_take_a_rehearsal_for_the_calibrated_board(room: Room) -> None:
    plain = room.page.board.backgroundBrush()
    rehearse(room)
    assert banner(room)
    assert room.page.layers.banner is not None
    assert "保守方案" in room.page.layers.banner.name.text()
    assert "保守方案" in room.page.board.accessibleName()
    assert room.page.board.backgroundBrush() != plain
    assert room.page.view.layer.isChecked() and not room.page.view.calibrated.isChecked()
    QTest.mouseClick(room.page.view.calibrated, Qt.MouseButton.LeftButton)
    assert not banner(room)
    assert room.page.board.backgroundBrush() == plain
    assert room.page.view.calibrated.isChecked() and not room.page.view.layer.isChecked()


def test_proposed_leaves_the_layer_too(room: Room) -> None:
    rehearse(room)
    QTest.mouseClick(room.page.view.proposed, Qt.MouseButton.LeftButton)
    assert not banner(room)
    assert room.page.board.view_state.proposed
    assert room.page.values is not None and room.page.values.layer is None


def test_a_view_of_the_proposed_places_leaves_the_layer(room: Room) -> None:
    rehearse(room)
    room.page.board.look(proposed=True)
    assert not banner(room)
    assert room.page.view.proposed.isChecked() and not room.page.view.layer.isChecked()


def test_arrows_lead_from_the_calibrated_to_the_rehearsed_place(room: Room) -> None:
    one = first_of(room, 5)
    rehearse(room)
    room.page.board.drop_cards((one,), room.made.box(2))
    room.page.board.look(arrows=True)
    assert arrows(room.page) == 1


def test_the_differences_are_compared_and_ticked_ones_taken_over(room: Room) -> None:
    one, two = room.made.ids_in(room.made.box(5))[:2]
    rehearse(room)
    room.page.board.drop_cards((one, two), room.made.box(2))
    room.page.layers.compare()
    sheet = room.page.acts.sheet
    assert isinstance(sheet, LayerSheet)
    assert len(sheet.lines) == 2 and "5" in sheet.lines[0] and "2" in sheet.lines[0]
    item = sheet.listed.item(1)
    item.setCheckState(Qt.CheckState.Unchecked)
    sheet.main_button.click()
    assert (room.number_of(one), room.number_of(two)) == (2, 5)
    assert asking(room.page)
    assert room.page.values is not None and room.page.values.layer is None
    room.desk.undo()
    assert (room.number_of(one), room.number_of(two)) == (5, 5)


def test_all_taken_over_is_one_step_and_asks_one_reason(room: Room) -> None:
    one, two = room.made.ids_in(room.made.box(5))[:2]
    rehearse(room)
    room.page.board.drop_cards((one, two), room.made.box(2))
    room.page.layers.take_over(())
    room.page.foot.field.explained.emit(room.page.foot.field.moves, "预演后采用", "", "")
    assert room.trail(one) == ["预演后采用"] == room.trail(two)
    room.desk.undo()
    assert (room.number_of(one), room.number_of(two)) == (5, 5)
    assert len(room.desk.ask(LayersOf(session=room.made.session))) == 1


def test_throwing_away_goes_back_and_undo_brings_the_layer_back(room: Room) -> None:
    rehearse(room)
    assert room.page.layers.banner is not None
    room.page.layers.banner.away.click()
    assert not banner(room)
    assert room.desk.ask(LayersOf(session=room.made.session)) == ()
    room.desk.undo()
    assert len(room.desk.ask(LayersOf(session=room.made.session))) == 1
    assert not banner(room)


def test_the_menu_lists_the_layers_and_shows_the_chosen_one(room: Room) -> None:
    first = rehearse(room, "乐观")
    rehearse(room, "悲观")
    menu = room.page.view.layer.menu()
    menu.aboutToShow.emit()
    listed = [one for one in menu.actions() if one.data()]
    assert listed[0].data() == first
    chosen: QAction = listed[0]
    assert "乐观" in chosen.text() and not chosen.isChecked()
    chosen.trigger()
    assert room.page.layers.shown == first


def test_the_menu_of_the_layers_opens_by_key_and_closing_it_changes_nothing(room: Room) -> None:
    menu = room.page.view.layer.menu()
    menu.aboutToShow.connect(lambda: QTimer.singleShot(0, menu, menu.close))
    room.page.board.setFocus()
    QTest.keyClick(room.page.board, Qt.Key.Key_E, CTRL | SHIFT)
    assert [one.text() for one in menu.actions()] == ["New rehearsal…"]
    assert room.page.view.calibrated.isChecked() and not room.page.view.layer.isChecked()


def test_a_name_that_is_taken_is_told_and_the_sheet_stays(room: Room) -> None:
    rehearse(room)
    assert open_sheet(room) is None
    rehearse(room)
    assert isinstance(open_sheet(room), LayerNameSheet)
    assert len(room.desk.ask(LayersOf(session=room.made.session))) == 1


def test_a_layer_that_goes_while_it_is_shown_is_told(room: Room) -> None:
    layer = rehearse(room)
    room.desk.do(ThrowAwayLayer(layer=layer))
    assert not banner(room)
    assert any("no longer there" in text for text in room.shell.toasts)


def test_a_session_locked_while_a_layer_is_shown_is_to_look_at_only(room: Room) -> None:
    one = first_of(room, 5)
    rehearse(room)
    room.page.board.drop_cards((one,), room.made.box(2))
    room.desk.do(LockSession(session=room.made.session))
    room.page.board.drop_cards((one,), room.made.box(3))
    assert shown_number(room, one) == 2
    assert room.page.board.said.isVisible()
    assert room.page.layers.banner is not None and not room.page.layers.banner.away.isEnabled()
    room.page.layers.compare()
    sheet = room.page.acts.sheet
    assert isinstance(sheet, LayerSheet) and sheet.main_button.isHidden()


def test_marking_as_discussed_is_refused_on_a_layer(room: Room) -> None:
    one = first_of(room, 5)
    rehearse(room)
    room.page.board.select([one])
    room.page.board.setFocus()
    QTest.keyClick(room.page.board, Qt.Key.Key_F)
    assert not room.made.card(one).discussed
    assert room.page.board.said.isVisible()


def test_the_room_sees_a_layer_only_when_told_to(room: Room) -> None:
    one = first_of(room, 5)
    room.page.room.open()
    window = room.page.room.window
    assert window is not None
    rehearse(room)
    room.page.board.drop_cards((one,), room.made.box(2))

    def place() -> object:
        grid = window.grid
        assert grid is not None
        return next(card.placement for card in grid.cards if card.candidate == one)

    assert seen(room) is None
    assert place() == room.made.box(5)
    assert room.page.layers.banner is not None
    room.page.layers.banner.room.click()
    shown = seen(room)
    assert shown is not None and shown.name == "保守方案"
    assert place() == room.made.box(2)
    room.page.layers.leave()
    assert seen(room) is None
    assert place() == room.made.box(5)


def test_the_next_layer_does_not_come_into_the_room_by_itself(room: Room) -> None:
    room.page.room.open()
    rehearse(room)
    assert room.page.layers.banner is not None
    room.page.layers.banner.room.click()
    assert seen(room) is not None
    rehearse(room, "另一种")
    assert seen(room) is None


def test_the_room_query_shows_the_calibrated_places_of_a_layer_that_is_gone(made: MadeSession) -> None:
    grid = made.workspace.ask(RoomGridOf(session=made.session, layer="gone"))
    assert grid is not None and grid.layer is None


def test_rehearsals_survive_a_restart(qtbot: QtBot, tmp_path: Path) -> None:
    session = make_session(tmp_path / "b.talent", 40, schemes=(MAIN,))
    with session.workspace as workspace:
        done = workspace.do(MakeLayer(session=session.session, scheme=MAIN, name="保守方案"))
        one = session.ids_in(session.box(5))[0]
        layer = str(done.figures["id"])
        workspace.do(PlaceOnLayer(layer=layer, candidates=(one,), placement=session.box(2)))
    from tests.made import reopen

    again = MadeSession(reopen(tmp_path / "b.talent"), session.session)
    with again.workspace:
        room = Room(qtbot, again)
        assert not banner(room)
        room.page.layers.show(layer)
        assert shown_number(room, one) == 2


@pytest.mark.parametrize("wide", [760, 906, 1300])
def test_that_nothing_is_decided_is_read_in_whole_on_any_screen(room: Room, wide: int) -> None:
    rehearse(room)
    banner_ = room.page.layers.banner
    assert banner_ is not None
    banner_.setFixedWidth(wide)
    QApplication.processEvents()
    assert banner_.line.text().startswith("Nothing here is decided.")
    assert banner_.room.isVisible() and banner_.away.isVisible() and banner_.compare.isVisible()
    assert banner_.room.accessibleName() == "In the room too"
    if wide > 1200:
        assert banner_.back.isVisible()
        assert banner_.room.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextBesideIcon
