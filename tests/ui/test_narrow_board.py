"""A board with little room: beside agenda and talent card on a small laptop, and as the window opens it."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QHelpEvent, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot
from typing_extensions import override

from talentdesk.ui.theme import Theme
from talentdesk.ui.title_line import ActionButton
from talentdesk.ui.workshop.board import BoardView
from talentdesk.ui.workshop.box_item import BoxItem, BoxText
from talentdesk.ui.workshop.card_face import Look, paint_card
from talentdesk.ui.workshop.filters import Facet
from talentdesk.ui.workshop.ink import ink
from talentdesk.ui.workshop.packing import Form, Packing, Slot
from talentdesk.ui.workshop.page import WorkshopPage
from talentdesk.ui.workshop.panels import PANELS, Side
from talentdesk.ui.workshop.plan import drawn, plan
from tests.gestures import click
from tests.ui.board_hands import box, expanded, shown_board
from tests.ui.conftest import OpenWindow
from tests.ui.made_board import made_board
from tests.ui.made_session import FIT, MAIN, make_session
from tests.ui.stub_shell import made_desk


def test_the_first_key_after_the_start_is_meant_for_the_cards(
    tmp_path: Path, open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window(made_desk(make_session(tmp_path / "a.talent", 9).workspace))
    assert window.place == "workshop"
    (board,) = window.findChildren(BoardView)
    qtbot.waitUntil(board.hasFocus)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Down)
    assert len(board.picked.ids) == 1


@pytest.mark.parametrize(("wide", "held"), [(600, 120), (1000, 160), (1900, 240)])
def test_the_holding_area_leaves_a_narrow_board_to_the_boxes(wide: int, held: int) -> None:
    board, _ = made_board(40)
    made = plan(wide, 600, drawn(board.scheme, flipped=False))
    assert made.boxes[None].width() == held


@pytest.mark.parametrize(("wide", "said"), [(300, "▴ 2 above   ▾ 10 more"), (100, "▴ 2   ▾ 10")])
def test_what_is_out_of_sight_is_said_in_figures_where_words_have_no_room(
    theme: Theme, wide: int, said: str
) -> None:
    box = BoxItem(None, ink(theme.values))
    box.text = BoxText(more_above="▴ 2 above", more_below="▾ 10 more")
    slots = (Slot(0, 0, 80, 24),)
    assert box.out_of_sight(Packing(Form.ROW, slots, first=2, after=10), wide) == said


@pytest.mark.parametrize("count", [1, 9, 18, 40, 120, 500])
def test_no_board_that_shows_all_cards_whole_is_passed_over(qtbot: QtBot, count: int) -> None:
    board = shown_board(qtbot, count)[0].board
    for wide, tall in ((500, 400), (900, 600), (1400, 850), (2600, 1500)):
        size = QSizeF(wide, tall)
        expected = board.may_be_roomy(size)
        board.lay_out(size)
        assert expected or not board.is_roomy


@pytest.mark.parametrize("selected", [False, True])
def test_a_card_has_the_same_ground_however_large_it_is_seen(theme: Theme, selected: bool) -> None:
    board, _ = made_board(3)
    look = Look(ink=ink(theme.values), selected=selected)
    size = QRectF(0, 0, 150, 26)
    fill = look.ink.accent_soft if selected else look.ink.surface
    edge = (look.ink.picked if selected else look.ink.plain).color()
    for scale in (1, 2, 1):
        picture = QImage(QSize(150, 26) * scale, QImage.Format.Format_ARGB32)
        picture.fill(QColor("magenta"))
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale, scale)
        paint_card(painter, board.cards[0], Form.ROW, size, look)
        painter.end()
        assert picture.pixelColor(0, 0) == QColor("magenta"), "the corners are round"
        assert picture.pixelColor(3 * scale, 13 * scale) == fill
        assert picture.pixelColor(75 * scale, 0) == edge


def test_two_panels_leave_the_board_its_room(tmp_path: Path, open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window(made_desk(make_session(tmp_path / "a.talent", 40, schemes=(MAIN, FIT)).workspace))
    (page,) = window.findChildren(WorkshopPage)
    qtbot.waitUntil(page.isVisible)
    least = page.board.minimumSizeHint().width()

    def shown() -> list[str]:
        assert page.beside.width() <= page.width(), "nothing is pushed out of the page"
        assert page.board.width() > max(400, least)
        found = {kind.key: page.panels.panel(kind.key) for kind in PANELS}
        return [key for key, panel in found.items() if panel is not None and panel.isVisible()]

    click(page.panels.bars[Side.LEFT].buttons["agenda"])
    assert shown() == ["agenda"]
    with_agenda = page.board.width()
    charts, minutes = (page.panels.bars[Side.RIGHT].buttons[key] for key in ("charts", "minutes"))
    click(charts)
    assert shown() == ["charts"], "one after the other beside the talent card"
    panel = page.panels.panel("charts")
    assert panel is not None
    qtbot.waitUntil(lambda: panel.width() == max(panel.minimumWidth(), panel.sizeHint().width()))
    # The board has what the charts do not need.
    qtbot.waitUntil(lambda: page.board.width() > with_agenda - 100)
    click(minutes)
    assert shown() == ["minutes"]
    click(minutes)
    assert shown() == ["agenda"], "what went aside comes back"
    click(charts)
    window.resize(1920, 1000)
    qtbot.waitUntil(lambda: shown() == ["agenda", "charts"])
    window.resize(1366, 768)
    qtbot.waitUntil(lambda: shown() == ["charts"])
    click(page.panels.bars[Side.LEFT].buttons["agenda"])
    assert shown() == ["agenda"]
    second = page.panels.open("second")
    assert shown() == ["second"], "two grids have room beside the talent card"
    (other,) = second.findChildren(BoardView)
    other.setFocus()
    page.panels.bars[Side.RIGHT].buttons["second"].setChecked(False)
    assert page.board.hasFocus(), "the next key is meant for the cards again"


def test_after_a_sheet_of_the_title_line_the_keys_are_the_cards(
    tmp_path: Path, open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window(made_desk(make_session(tmp_path / "a.talent", 9).workspace))
    (page,) = window.findChildren(WorkshopPage)
    qtbot.waitUntil(page.board.hasFocus)
    (attend,) = (one for one in window.findChildren(ActionButton) if one.action is page.attend)
    click(attend)
    assert not page.board.hasFocus()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert page.board.hasFocus()


def test_the_line_of_who_is_out_of_sight_says_how_to_see_them_and_does_it(qtbot: QtBot) -> None:
    view, _ = shown_board(qtbot, 120)
    five = box(view, 5)
    at = view.mapFromScene(view.board.boxes[five].foot.center())
    QApplication.sendEvent(view.viewport(), QHelpEvent(QEvent.Type.ToolTip, at, view.mapToGlobal(at)))
    assert QToolTip.text().startswith("Click: the box gets the room")
    QToolTip.hideText()
    click(view.viewport(), at)
    assert expanded(view) == five


def test_a_long_name_is_whole_on_a_narrow_card(theme: Theme) -> None:
    board, _ = made_board(3)
    long = replace(board.cards[0], name="阿卜杜热合曼·买买提依明", discussed=False)
    size = QRectF(0, 0, 90, 24)
    picture = QImage(QSize(90, 24), QImage.Format.Format_ARGB32)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    paint_card(painter, long, Form.ROW, size, Look(ink=ink(theme.values), badges=()))
    painter.end()
    dark = [x for x in range(4, 86) for y in range(4, 20) if picture.pixelColor(x, y).lightness() < 128]
    assert min(dark) >= 7
    assert 80 < max(dark) <= 86, "the last character ends inside the card"


def test_the_field_that_finds_cards_is_a_sign_where_words_have_no_room_and_grows_while_it_is_used(
    tmp_path: Path, open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window(made_desk(make_session(tmp_path / "a.talent", 40, schemes=(MAIN, FIT)).workspace))
    (page,) = window.findChildren(WorkshopPage)
    field, bar = page.filter.text, page.view
    window.resize(1180, 700)
    qtbot.waitUntil(lambda: field.width() < 60 and not field.placeholderText())
    assert field.actions()[0].isVisible()
    field.setFocus()
    QTest.keyClicks(field, "wang")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: field.width() >= 96)
    assert not field.actions()[0].isVisible()
    assert bar.width() >= bar.minimumSizeHint().width(), "nothing beside it is squeezed"
    field.clear()
    page.board.setFocus()
    qtbot.waitUntil(lambda: field.width() < 60)
    window.resize(1900, 900)
    qtbot.waitUntil(lambda: field.placeholderText() == "Find on the board")


@pytest.mark.parametrize("wide", [1366, 1440, 1920])
def test_tools_give_way_in_order_and_the_grid_and_a_filtering_text_stay_readable(
    wide: int, tmp_path: Path, open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window(made_desk(make_session(tmp_path / "a.talent", 40, schemes=(MAIN, FIT)).workspace))
    (page,) = window.findChildren(WorkshopPage)
    window.resize(wide, 768)
    qtbot.waitUntil(lambda: window.width() == wide)
    page.filter.pick(Facet.TRAIT, frozenset(("undiscussed",)))
    page.filter.text.setFocus()
    QTest.keyClicks(page.filter.text, "wang")
    QTest.keyClick(page.filter.text, Qt.Key.Key_Return)
    qtbot.waitUntil(page.filter.clear.isVisible)
    assert page.schemes.width() >= page.schemes.sizeHint().width(), "the grid's name is whole"
    assert page.filter.text.width() >= 96
    side = page.panels.bars[Side.RIGHT]
    rare, more = side.buttons["bias"], side.more
    assert rare.isVisible() is (wide == 1920) and more.isVisible() is (wide < 1920)
    assert page.view.layer.isVisible() is (wide > 1366)
    if wide == 1920:
        return
    page.board.setFocus()
    QTest.keyClick(
        window, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert rare.isChecked() and more.isChecked(), "its keys still open it, and its menu shows it"
    menu = more.menu()
    menu.aboutToShow.emit()
    (entry,) = [one for one in menu.actions() if one.isChecked()]
    entry.trigger()
    assert not rare.isChecked() and not more.isChecked()
    if wide == 1366:
        page.view.more.menu().aboutToShow.emit()
        assert page.view.layer.menu().menuAction() in page.view.more.menu().actions()


def test_a_wider_box_never_cuts_a_name_that_was_whole(theme: Theme) -> None:
    box, drawn_names, name = BoxItem(None, ink(theme.values)), [], "Choice for the future"

    class Watching(QPainter):
        @override
        def drawText(self, *given: object) -> None:  # type: ignore[override]
            drawn_names.append(str(given[-1]))
            super().drawText(*given)  # type: ignore[call-overload]

    for tenths in range(1700, 2600):
        box.place(QRectF(0, 0, tenths / 10, 160))
        box.text = BoxText(number="3", name=name, count="4")
        picture = QImage(300, 200, QImage.Format.Format_RGB32)
        painter = Watching(picture)
        box._paint_head(painter)
        painter.end()
    seen = [text == name for text in drawn_names if text.startswith("Ch")]
    assert seen == sorted(seen)
    assert not seen[0] and seen[-1]
