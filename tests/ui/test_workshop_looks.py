"""How the board is looked at from the page: grids, filter, views."""

from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyleOptionComboBox

from talentdesk.ui.workshop.packing import Density
from tests.ui.made_session import FIT
from tests.ui.workshop_room import Room, arrows, looks, made, room, shown

__all__ = ["made", "room"]


def test_a_move_on_one_grid_never_moves_on_the_other(room: Room) -> None:
    page = room.page
    assert page.schemes.isVisible() and page.schemes.count() == 2
    one = room.made.ids_in(room.made.box(5))[0]
    before = room.number_of(one, FIT)
    page.board.drop_cards((one,), room.made.box(9))
    assert room.number_of(one, FIT) == before
    page.schemes.setCurrentIndex(1)
    page.schemes.activated.emit(1)
    assert page.values is not None and page.values.scheme.key == FIT
    assert room.shell.selection.scheme == FIT
    assert page.board.arrangement.scheme is page.values.scheme


def test_the_filter_counts_what_is_shown(room: Room) -> None:
    page = room.page
    assert page.filter.count.text() == "40 of 40"
    page.filter.text.setText("财务部")
    QTest.keyClick(page.filter.text, Qt.Key.Key_Return)
    seen = shown(page)
    assert seen is not None
    assert seen == {card.candidate for card in room.made.board().cards if "财务部" in card.post}
    assert page.filter.count.text() == f"{len(seen)} of 40"
    page.filter.clear.click()
    assert shown(page) is None
    assert page.filter.count.text() == "40 of 40"


def test_the_filter_finds_pinyin(room: Room) -> None:
    page = room.page
    page.filter.text.setText("wangjianguo")
    QTest.keyClick(page.filter.text, Qt.Key.Key_Return)
    names = {page.board.arrangement.cards[one].name for one in shown(page) or ()}
    assert names == {"王建国"}


def test_views_are_switched_and_shown(room: Room) -> None:
    page = room.page
    page.view.proposed.click()
    assert looks(page, "proposed")
    page.view.calibrated.click()
    assert not looks(page, "proposed")
    page.view.everyone.click()
    assert page.board.view_state.density is Density.EVERYONE
    assert page.view.everyone.isChecked()
    for button, name in ((page.view.arrows, "arrows"), (page.view.flip, "flipped")):
        button.click()
        assert looks(page, name)
        assert button.isChecked()


def test_arrows_show_what_moved(room: Room) -> None:
    page = room.page
    ids = room.made.ids_in(room.made.box(5))[:2]
    page.view.arrows.click()
    assert arrows(page) == 0
    page.board.drop_cards((ids[0],), room.made.box(2))
    page.board.drop_cards((ids[1],), room.made.box(7))
    assert arrows(page) == 2
    room.desk.undo()
    assert arrows(page) == 1


def test_in_a_narrow_page_no_tool_lies_on_another(room: Room) -> None:
    page = room.page
    room.shell.window.resize(906, 640)
    page.filter.text.setText("chen")
    QTest.keyClick(page.filter.text, Qt.Key.Key_Return)
    QApplication.processEvents()
    tools = [
        page.schemes,
        page.filter.text,
        page.filter.button,
        page.filter.count,
        page.view,
    ]
    assert page.filter.clear.isHidden(), "the text is cleared in its own field"
    rooms = [QRect(one.mapTo(page, QPoint()), one.size()) for one in tools if one.isVisible()]
    assert len(rooms) == len(tools)
    assert all(one.right() < other.left() for one, other in pairwise(rooms))
    assert page.schemes.width() >= page.schemes.sizeHint().width()


def test_the_name_of_a_grid_ends_in_dots_only_where_it_has_no_room(room: Room) -> None:
    schemes = room.page.schemes

    def painted(width: int) -> str:
        schemes.setFixedWidth(width)
        QApplication.processEvents()
        option = QStyleOptionComboBox()
        schemes.initStyleOption(option)
        return option.currentText

    whole = schemes.currentText()
    assert painted(schemes.sizeHint().width()) == whole
    cut = painted(90)
    assert cut.endswith("…") and whole.startswith(cut[:-1])
    assert painted(400) == whole
