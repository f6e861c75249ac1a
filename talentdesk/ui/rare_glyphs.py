"""Characters that no font on this machine has: the window shows their code, ``[U+20BB7]``, never a box.

A small font is drawn for just those characters, each glyph composed of the letters of its code, and stands
behind the application's family. So every label, table, card and field shows what the printed page does.
"""

from __future__ import annotations

from collections.abc import Iterable
from io import BytesIO

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics

from talentdesk import paths, tokens
from talentdesk.domain.change import Changed, Subject
from talentdesk.ui.desk import Desk
from talentdesk.wording import code_of

_LETTERS = "[]U+0123456789ABCDEF"
_SCALE = 0.62
"""Size of the code's letters beside the text around them."""

_shown: set[str] = set()


class RareGlyphs(QObject):
    """Keeps the names of one open file readable, whatever they are written with."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        desk.changed.connect(self._changed)
        self._look()

    @Slot(object)
    def _changed(self, changed: Changed) -> None:
        if changed.touches(Subject.PERSON, Subject.POST, Subject.SESSION, Subject.COMMITTEE):
            self._look()

    def _look(self) -> None:
        from talentdesk.services.characters import CharactersInUse

        show_codes(self._desk.ask(CharactersInUse()))


def show_codes(texts: Iterable[str]) -> frozenset[str]:
    """Make characters without any glyph show as codes; return those that newly do."""
    metrics = QFontMetrics(QFont(tokens.FAMILY))
    used = {char for text in texts for char in text if ord(char) > 0x2E7F}
    lacking = {char for char in used - _shown if not metrics.inFontUcs4(ord(char))}
    if lacking:
        _shown.update(lacking)
        family = f"TalentDesk Codes {len(_shown)}"
        QFontDatabase.addApplicationFontFromData(code_font(sorted(_shown), family))
        QFont.insertSubstitution(tokens.FAMILY, family)
    return frozenset(lacking)


def code_font(chars: list[str], family: str) -> bytes:
    """Return a TrueType font whose glyphs spell the codes of characters."""
    # 60 ms, and most files have no such character.
    from fontTools.fontBuilder import FontBuilder
    from fontTools.pens.ttGlyphPen import TTGlyphPen
    from fontTools.ttLib import TTFont
    from fontTools.ttLib.tables._g_l_y_f import Glyph

    source = TTFont(paths.resource("fonts", "NotoSansSC-Regular.ttf"), lazy=True)
    names, outlines = source.getBestCmap(), source.getGlyphSet()
    glyphs: dict[str, Glyph] = {".notdef": Glyph()}
    widths = {".notdef": 500}
    for letter in _LETTERS:
        pen = TTGlyphPen(None)
        outlines[names[ord(letter)]].draw(pen)
        glyphs[letter], widths[letter] = pen.glyph(), outlines[names[ord(letter)]].width
    cmap: dict[int, str] = {}
    for char in chars:
        pen, x = TTGlyphPen(glyphs), 40.0
        for letter in code_of(char):
            pen.addComponent(letter, (_SCALE, 0, 0, _SCALE, x, 90))
            x += widths[letter] * _SCALE
        name = cmap[ord(char)] = f"code{ord(char):X}"
        glyphs[name], widths[name] = pen.glyph(), round(x + 40)
    builder = FontBuilder(source["head"].unitsPerEm, isTTF=True)
    builder.setupGlyphOrder(list(glyphs))
    builder.setupCharacterMap(cmap)
    builder.setupGlyf(glyphs)
    builder.setupHorizontalMetrics({name: (width, 0) for name, width in widths.items()})
    builder.setupHorizontalHeader(ascent=880, descent=-120)
    builder.setupNameTable({"familyName": family, "styleName": "Regular"})
    builder.setupOS2()
    builder.setupPost()
    sink = BytesIO()
    builder.save(sink)
    source.close()
    return sink.getvalue()
