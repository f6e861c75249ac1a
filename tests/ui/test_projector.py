"""The window for the room: what it may hold, how large it writes, and what it follows."""

from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import pytest
from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from talentdesk.domain.workshop import RoomCard, RoomGrid
from talentdesk.services.room import RoomGridOf
from talentdesk.services.workshop import PlaceCandidates
from talentdesk.ui.workshop.projector import ProjectorWindow
from talentdesk.ui.workshop.room_layout import POINTS, RoomLayout, room_layout
from talentdesk.ui.workshop.room_view import RoomView
from tests.ui.made_session import FIT, MAIN, MadeSession, make_session
from tests.ui.stub_shell import StubShell, made_desk

FULL_HD = QSizeF(1920, 1080)


@pytest.fixture
def made(tmp_path: Path) -> Iterator[MadeSession]:
    made = make_session(tmp_path / "a.talent", 40, schemes=(MAIN, FIT))
    yield made
    made.workspace.close()


def grid_of(made: MadeSession) -> RoomGrid:
    grid = made.workspace.ask(RoomGridOf(session=made.session))
    assert grid is not None
    return grid


def view_of(made: MadeSession, **changes: object) -> RoomView:
    values: dict[str, object] = {"session": made.session, "scheme": MAIN, **changes}
    return RoomView(**values)  # type: ignore[arg-type]  # tests pass the right names


def opened(qtbot: QtBot, made: MadeSession) -> ProjectorWindow:
    shell = StubShell()
    window = ProjectorWindow(made_desk(made.workspace), shell)
    qtbot.addWidget(shell.window)
    qtbot.addWidget(window)
    window.resize(1920, 1080)
    window.follow(view_of(made))
    window.show()
    return window


def shown(layout: RoomLayout) -> list[RoomCard]:
    return [cell.card for box in layout.boxes for cell in box.cells]


@pytest.mark.parametrize("count", [3, 40, 250])
def test_text_is_never_below_eighteen_points_at_full_hd(qapp: object, tmp_path: Path, count: int) -> None:
    made = make_session(tmp_path / "n.talent", count)
    layout = room_layout(grid_of(made), view_of(made), FULL_HD)
    assert layout.pixels >= POINTS * 96 / 72
    assert sum(box.count for box in layout.boxes) == count
    assert all(box.count == len(box.cells) + box.more for box in layout.boxes)
    for box in layout.boxes:
        for cell in box.cells:
            assert box.rect.contains(cell.rect)
    made.workspace.close()


def test_few_people_are_written_larger_and_with_their_posts(qapp: object, tmp_path: Path) -> None:
    made = make_session(tmp_path / "few.talent", 9)
    layout = room_layout(grid_of(made), view_of(made), FULL_HD)
    assert layout.pixels > POINTS * 96 / 72
    assert all(cell.post for box in layout.boxes for cell in box.cells)
    made.workspace.close()


def test_who_is_talked_about_is_always_in_sight(qapp: object, tmp_path: Path) -> None:
    made = make_session(tmp_path / "many.talent", 250)
    grid = grid_of(made)
    crowded = max(room_layout(grid, view_of(made), FULL_HD).boxes, key=lambda box: box.more)
    hidden = [card for card in grid.cards if card.placement == crowded.key][-1]
    assert hidden not in shown(room_layout(grid, view_of(made), FULL_HD))
    layout = room_layout(grid, view_of(made, current=(hidden.candidate,)), FULL_HD)
    assert hidden in shown(layout)
    assert layout.current == hidden
    made.workspace.close()


def test_the_room_follows_moves_filter_and_expansion(qtbot: QtBot, made: MadeSession) -> None:
    window = opened(qtbot, made)
    one = made.ids_in(made.box(5))[0]
    made.workspace.do(
        PlaceCandidates(session=made.session, scheme=MAIN, candidates=(one,), placement=made.box(2))
    )

    def in_its_new_box() -> bool:
        assert window.layout_now is not None
        (box,) = (box for box in window.layout_now.boxes if box.key == made.box(2))
        return one in [cell.card.candidate for cell in box.cells]

    qtbot.waitUntil(in_its_new_box)
    assert window.layout_now is not None
    window.follow(view_of(made, shown=frozenset([one])))
    assert [card.candidate for card in shown(window.layout_now)] == [one]
    window.follow(view_of(made, expanded=made.box(5)))
    assert [box.key for box in window.layout_now.boxes] == [made.box(5)]
    window.follow(view_of(made, scheme=FIT))
    assert window.grid is not None and window.grid.scheme.key == FIT


def test_one_key_blanks_the_screen(qtbot: QtBot, made: MadeSession) -> None:
    window = opened(qtbot, made)
    black = QColor(Qt.GlobalColor.black)
    assert window.grab().toImage().pixelColor(960, 540) != black
    QTest.keyClick(window, Qt.Key.Key_B)
    picture = window.grab().toImage()
    assert all(picture.pixelColor(x, y) == black for x in range(0, 1920, 60) for y in range(0, 1080, 60))
    QTest.keyClick(window, Qt.Key.Key_B)
    assert window.grab().toImage().pixelColor(960, 540) != black
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_the_window_holds_nothing_that_is_not_for_the_room(qtbot: QtBot, made: MadeSession) -> None:
    """The window is one painted widget over a RoomGrid: neither can hold age, ratings, reasons or ballots."""
    window = opened(qtbot, made)
    assert window.findChildren(QWidget) == []
    allowed = {"candidate", "placement", "order", "name", "initials", "post", "unit", "moved"}
    assert {field.name for field in fields(RoomCard)} == allowed
    held = [value for value in vars(window).values() if hasattr(value, "cards")]
    assert held == [window.grid]
