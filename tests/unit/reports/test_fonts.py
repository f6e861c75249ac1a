"""Every character prints, takes another font, or is named and told."""

from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from reportlab.pdfgen import canvas as stubbed

from talentdesk import paths
from talentdesk.reports.fonts import BOLD, REGULAR, Glyphs
from talentdesk.reports.ink import BODY, Face, Ink
from talentdesk.reports.text import Text
from tests.unit.reports.made import ZH, speaker
from tests.unit.reports.reading import fonts, opened, read

pdf: Any = stubbed  # the stubs take a font's name for a number
RARE = "李𬭚 王㛃 张䶮喆堃 彧𬸪𬙂𫖯𪨶㬎𫍯"
NOBODY_HAS = "𠮷"


def drawn(words: str, face: Face = BODY) -> tuple[bytes, Ink]:
    ink = Ink(speaker(ZH))
    sink = BytesIO()
    canvas: Any = pdf.Canvas(sink, invariant=1, initialFontName=REGULAR)
    text = Text(ink, words, face)
    text.measure(450)
    text.paint(canvas, 60, 700)
    canvas.showPage()
    canvas.save()
    return sink.getvalue(), ink


@pytest.mark.parametrize("face", [BODY, BODY.but(bold=True)])
def test_rare_characters_are_embedded_and_can_be_searched(face: Face) -> None:
    data, ink = drawn(RARE, face)
    assert ink.glyphs.missing == ()
    assert read(data)[0].holds(RARE)
    assert "".join(opened(data).pages[0].extract_text().split()) == "".join(RARE.split())
    assert fonts(data)
    assert all(fonts(data).values())
    assert not any("Helvetica" in name for name in fonts(data))


def test_a_character_no_font_has_is_named_and_told_once() -> None:
    data, ink = drawn(f"单{NOBODY_HAS}与吉{NOBODY_HAS}")
    assert read(data)[0].holds("单[U+20BB7]与吉[U+20BB7]")
    assert ink.glyphs.missing == (NOBODY_HAS,)


def test_control_characters_and_odd_blanks_do_not_print() -> None:
    glyphs = Glyphs()
    assert glyphs.shown("张\x07三\u2009\u200b丰\t!") == "张三 丰 !"
    assert glyphs.missing == ()


def test_an_optional_font_is_taken_for_what_ours_lacks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "optional_fonts", lambda: (_font(tmp_path / "Rare.ttf"), tmp_path / "no.ttf"))
    data, ink = drawn(f"单{NOBODY_HAS}")
    assert ink.glyphs.missing == ()
    assert opened(data).pages[0].extract_text() == f"单{NOBODY_HAS}"
    assert any("Rare" in name for name in fonts(data))
    assert [font for font, _ in ink.glyphs.runs(f"单{NOBODY_HAS}甲", bold=True)] == [
        BOLD,
        "TalentDesk-Rare",
        BOLD,
    ]


def _font(path: Path) -> Path:
    """Make a font that has one character."""
    pen = TTGlyphPen(None)
    pen.moveTo((100, 0))
    for point in ((100, 700), (800, 700), (800, 0)):
        pen.lineTo(point)
    pen.closePath()
    builder = FontBuilder(1000, isTTF=True)
    builder.setupGlyphOrder([".notdef", "rare"])
    builder.setupCharacterMap({ord(NOBODY_HAS): "rare"})
    builder.setupGlyf({".notdef": pen.glyph(), "rare": pen.glyph()})
    builder.setupHorizontalMetrics({".notdef": (900, 100), "rare": (900, 100)})
    builder.setupHorizontalHeader(ascent=880, descent=-120)
    builder.setupNameTable({"familyName": "Rare", "styleName": "Regular", "psName": "Rare-Regular"})
    builder.setupOS2(sTypoAscender=880, sTypoDescender=-120, usWinAscent=880, usWinDescent=120)
    builder.setupPost()
    builder.save(path)
    return path


def test_more_than_two_hundred_characters_fill_several_subsets_and_stay_readable() -> None:
    words = "".join(chr(0x4E00 + 7 * index) for index in range(600))
    data, _ = drawn(words)
    assert read(data)[0].holds(words)
    assert len(fonts(data)) >= 3
