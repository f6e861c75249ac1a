"""Fonts on paper: our family embedded, optional ones for rare characters, and what no font can show told."""

import threading
from functools import lru_cache
from itertools import groupby
from pathlib import Path
from typing import Any

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics, ttfonts
from typing_extensions import override

from talentdesk import paths
from talentdesk.wording import code_of

REGULAR, BOLD = "TalentDesk", "TalentDesk-Bold"
"""Names of our two faces inside ReportLab."""
_FILES = {REGULAR: "NotoSansSC-Regular.ttf", BOLD: "NotoSansSC-Bold.ttf"}
_registering = threading.Lock()


class EmbeddedFont(ttfonts.TTFont):
    """A TrueType font whose text can be searched and copied, characters beyond U+FFFF too.

    ReportLab writes such a character into the table of meanings as five hex digits; readers take the first
    four for another character. The table is written anew as UTF-16.
    """

    @override
    def addObjects(self, doc: Any) -> None:
        """Add the font to a document, then mend its tables of meanings."""
        subsets = [list(subset) for subset in self.state[doc].subsets] if doc in self.state else []
        super().addObjects(doc)
        for number, subset in enumerate(subsets):
            name = self.face.name.decode("ascii")
            prefix = ttfonts.SUBSETN(number).decode("ascii")
            table = doc.idToObject[f"toUnicodeCMap:{prefix}+{name}{self.face.subfontNameX.decode('ascii')}"]
            table.content = _meanings(f"{prefix}+{name}", subset)


def _meanings(name: str, subset: list[int]) -> str:
    """Return a ToUnicode table: one code for each character of a subset, as UTF-16."""
    lines = [
        "/CIDInit /ProcSet findresource begin",
        "12 dict begin",
        "begincmap",
        f"/CIDSystemInfo << /Registry ({name}) /Ordering ({name}) /Supplement 0 >> def",
        f"/CMapName /{name} def",
        "/CMapType 2 def",
        "1 begincodespacerange",
        f"<00> <{len(subset) - 1:02X}>",
        "endcodespacerange",
    ]
    used = [(at, code) for at, code in enumerate(subset) if code]
    for start in range(0, len(used), 100):  # a section holds a hundred entries at most
        part = used[start : start + 100]
        lines.append(f"{len(part)} beginbfchar")
        lines += [f"<{at:02X}> <{chr(code).encode('utf-16-be').hex().upper()}>" for at, code in part]
        lines.append("endbfchar")
    return "\n".join([*lines, "endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end"])


def register() -> tuple[str, ...]:
    """Register our faces and the optional fonts, once; return the names of the optional ones, best first.

    Reading our two faces takes 0.2 s. An optional font ReportLab cannot embed is passed over.
    """
    with _registering:
        rl_config.useA85 = 0  # smaller files, and quicker
        for name, file in _FILES.items():
            if name not in pdfmetrics.getRegisteredFontNames():
                pdfmetrics.registerFont(EmbeddedFont(name, str(paths.resource("fonts", file))))
        return tuple(name for path in paths.optional_fonts() if (name := _register_optional(path)))


def _register_optional(path: Path) -> str:
    name = f"TalentDesk-{path.stem}"
    if name not in pdfmetrics.getRegisteredFontNames():
        try:
            pdfmetrics.registerFont(EmbeddedFont(name, str(path)))
        except (ttfonts.TTFError, OSError):
            return ""
    return name


def _face(name: str) -> Any:
    font: Any = pdfmetrics.getFont(name)
    return font.face


@lru_cache(maxsize=8)
def _known(name: str) -> frozenset[str]:
    return frozenset(map(chr, _face(name).charToGlyph))


class Glyphs:
    """Which font shows which character of one paper; collects what none can show."""

    def __init__(self) -> None:
        self._optional = register()
        names = (REGULAR, BOLD, *self._optional)
        self._faces = {name: _face(name) for name in names}
        self._known = {name: _known(name) for name in names}
        self._missing: dict[str, None] = {}

    @property
    def missing(self) -> tuple[str, ...]:
        """Characters that no font could show so far, in order of their first appearance."""
        return tuple(self._missing)

    def shown(self, text: str) -> str:
        """Return a text as it can be printed: ``[U+20BB7]`` for what no font has, no control characters."""
        if self._known[REGULAR].issuperset(text):
            return text
        return "".join(self._one(char) for char in text)

    def _one(self, char: str) -> str:
        if char in self._known[REGULAR] or any(char in self._known[name] for name in self._optional):
            return char
        if char.isspace():
            return " "
        if not char.isprintable():
            return ""
        self._missing[char] = None
        return code_of(char)

    def runs(self, text: str, *, bold: bool) -> list[tuple[str, str]]:
        """Split a text that was ``shown`` into (font, part); what our family lacks takes another font."""
        own = BOLD if bold else REGULAR
        if self._known[own].issuperset(text):
            return [(own, text)]
        return [(font, "".join(part)) for font, part in groupby(text, lambda char: self._font(char, own))]

    def _font(self, char: str, own: str) -> str:
        if char in self._known[own]:
            return own
        return next((name for name in self._optional if char in self._known[name]), own)

    def widths(self, font: str, text: str) -> list[float]:
        """Return the width of every character of a part in thousandths of its size."""
        face = self._faces[font]
        width, default = face.charWidths.get, face.defaultWidth
        return [width(ord(char), default) for char in text]
