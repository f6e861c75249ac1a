"""A character that no font has shows its code in the window and in charts."""

from io import BytesIO
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont
from PySide6.QtGui import QFont, QFontMetrics
from pytestqt.qtbot import QtBot

from talentdesk import tokens
from talentdesk.charts import figure as figures
from talentdesk.charts.style import paper
from talentdesk.services.people import AddPerson
from talentdesk.ui import rare_glyphs
from talentdesk.ui.desk import Desk
from talentdesk.ui.theme import load_fonts
from tests.made import BEGIN, make_workspace

NOWHERE = "\U0002ebe0"
"""A character of Extension I, which neither our family nor common fallbacks have."""


def has(char: str) -> bool:
    return QFontMetrics(QFont(tokens.FAMILY)).inFontUcs4(ord(char))


def test_a_name_with_a_character_nobody_has_becomes_readable(qtbot: QtBot, tmp_path: Path) -> None:
    load_fonts()
    if has(NOWHERE):
        pytest.skip("this machine has a font for the probe")
    with make_workspace(tmp_path / "a.talent") as workspace:
        desk = Desk(workspace, lambda: BEGIN)
        watch = rare_glyphs.RareGlyphs(desk)
        assert watch.parent() is desk
        desk.do(AddPerson(values={"number": "1", "name": f"王{NOWHERE}"}))
        assert has(NOWHERE)
        wide = QFontMetrics(QFont(tokens.FAMILY))
        assert wide.horizontalAdvance(NOWHERE) > 2 * wide.horizontalAdvance("王")


def test_what_a_font_shows_stays_as_it_is(qtbot: QtBot) -> None:
    load_fonts()
    assert rare_glyphs.show_codes(["𬭚㛃䶮 Ada 王"]) == frozenset()


def test_the_font_of_codes_spells_them(qtbot: QtBot) -> None:
    font = TTFont(BytesIO(rare_glyphs.code_font(["𠮷"], "Codes")))
    glyph = font["glyf"][font.getBestCmap()[0x20BB7]]
    assert [part.glyphName for part in glyph.components] == list("[U+20BB7]")


def test_a_chart_writes_the_code() -> None:
    figure = figures.new_figure(paper(), (3, 2))
    figure.suptitle(f"王{NOWHERE}𬭚")
    figures.show_codes(figure)
    assert figure.get_suptitle() == "王[U+2EBE0]𬭚"
