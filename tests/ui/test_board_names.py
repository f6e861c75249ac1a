"""A name is never cut: whatever the width, every character is drawn."""

import pytest
from pytestqt.qtbot import QtBot

from talentdesk.ui.theme import application_theme
from talentdesk.ui.workshop.card_face import need_of
from talentdesk.ui.workshop.names import advance, fit_name, fit_row
from talentdesk.ui.workshop.packing import FULL_WIDTH
from tests.ui.made_board import made_board

NAMES = [
    "王芳",
    "欧阳思齐",
    "阿卜杜热合曼·买买提依明",
    "迪丽娜尔·阿不力克木",
    "刘䶮",
    "Alexandra Hofmann",
    "Maximilian-Alexander von Hohenstein-Sonderburg",
    "哈山江阿不都克里木买买提依明托乎提",
]


@pytest.fixture(autouse=True)
def _fonts(qapp: object) -> None:
    application_theme()


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("width", [200.0, 90.0, 60.0, 40.0])
def test_no_character_is_lost(name: str, width: float) -> None:
    fitted = fit_name(name, width)
    assert "".join(fitted.lines).replace(" ", "") == name.replace(" ", "")
    assert 10 <= fitted.pixels <= 14
    assert all(advance(line, fitted.pixels, bold=True) <= width for line in fitted.lines)


def test_a_short_name_is_large_and_on_one_line() -> None:
    assert fit_name("王芳", 80) == fit_name("王芳", 400)
    assert fit_name("王芳", 80).lines == ("王芳",)
    assert fit_name("王芳", 80).pixels == 14


def test_a_long_name_breaks_after_its_dot() -> None:
    fitted = fit_name("阿卜杜热合曼·买买提依明", 96)
    assert fitted.lines == ("阿卜杜热合曼·", "买买提依明")


def test_a_row_gives_every_made_name_its_room(qtbot: QtBot) -> None:
    board, _ = made_board(250)
    for card in board.cards:
        need = need_of(card)
        pixels = fit_row(card.name, need.row - 16)
        assert advance(card.name, pixels, bold=True) <= need.row - 16
        assert need.full <= FULL_WIDTH + 60
