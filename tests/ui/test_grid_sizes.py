"""Grids from two by two to five by five, with words of their own: board, keys, room, charts, paper."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from talentdesk.domain.texts import Language
from talentdesk.jobs.charts import chart, write_chart
from talentdesk.jobs.packet import make_packet
from talentdesk.wording import speaker
from tests.made_sizes import SIZES, make_sized
from tests.ui.workshop_room import Room
from tests.unit.reports.reading import read

pytestmark = pytest.mark.parametrize(("rows", "columns"), SIZES)


def _stands(room: Room, candidate: str, number: int) -> bool:
    return room.number_of(candidate) == number


def test_every_box_is_there_and_takes_a_card_by_its_number(
    qtbot: QtBot, tmp_path: Path, rows: int, columns: int
) -> None:
    made = make_sized(tmp_path / "a.talent", rows, columns)
    with made.workspace:
        room = Room(qtbot, made)
        board = room.page.board
        scheme = made.board().scheme
        assert len(board.board.boxes) == rows * columns + 1
        assert board.board.plan is not None
        for box in scheme.boxes:
            rect = board.board.plan.boxes[box.placement]
            assert rect.width() > 40 and rect.height() > 40
            assert str(box.number) == board.board.boxes[box.placement].text.number
        one = made.board().cards[0].candidate
        board.setFocus()
        for number in (1, rows * columns):
            board.select([one])
            for digit in str(number):
                QTest.keyClick(board, Qt.Key(Qt.Key.Key_0 + int(digit)))
            # A first digit that may be the whole number waits for the next one.
            qtbot.waitUntil(partial(_stands, room, one, number))


def test_the_room_charts_and_paper_know_every_box(
    qtbot: QtBot, tmp_path: Path, rows: int, columns: int
) -> None:
    made = make_sized(tmp_path / "a.talent", rows, columns)
    with made.workspace:
        room = Room(qtbot, made)
        room.page.room.open()
        window = room.page.room.window
        assert window is not None and window.layout_now is not None
        assert {box.key for box in window.layout_now.boxes} >= set(made.board().scheme.by_placement)
        window.close()
        say = speaker(Language.ZH)
        for key in ("distribution", "levels", "movement"):
            kind = chart(key)
            assert kind is not None
            picture = tmp_path / f"{key}.png"
            write_chart(made.workspace, kind, made.session, picture, say)
            assert picture.stat().st_size > 5000
        pages = read(make_packet(made.workspace, made.session, tmp_path / "out", say).read_bytes())
        text = "".join(page.text for page in pages).replace("\n", "").replace(" ", "")
        for box in made.board().scheme.boxes:
            assert box.name.zh in text
