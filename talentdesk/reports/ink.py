"""What every part of a paper draws with: a language, the light theme, the fonts and the sizes."""

from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import lru_cache

from reportlab.lib.colors import Color, HexColor

from talentdesk import tokens
from talentdesk.domain.texts import Language
from talentdesk.reports.fonts import Glyphs
from talentdesk.tokens import Theme
from talentdesk.wording import Say

LANGUAGES = {Language.ZH: "zh-CN", Language.EN: "en"}
"""How a PDF names its language."""
MM = 72 / 25.4
"""Points in a millimetre."""


class Align(StrEnum):
    """Where the lines of a text stand."""

    LEFT = "left"
    RIGHT = "right"
    CENTRE = "centre"


@dataclass(frozen=True, slots=True)
class Face:
    """How a text is set. Sizes and distances are points; ``colour`` is a role of the theme."""

    size: float = 10.5
    leading: float = 16.0
    bold: bool = False
    colour: str = "text"
    align: Align = Align.LEFT
    before: float = 0.0
    after: float = 0.0

    def but(self, **changes: object) -> "Face":
        """Return this face with some values changed."""
        return replace(self, **changes)  # type: ignore[arg-type]  # the field names are checked by replace


BODY = Face(after=4)
MUTED = Face(size=9, leading=13, colour="muted", after=3)
CELL = Face(size=9, leading=12.5)
CELL_HEAD = CELL.but(bold=True)
CELL_MUTED = CELL.but(colour="muted")
TITLE = Face(size=18, leading=25, bold=True, after=4)
HEADING = Face(size=13, leading=19, bold=True, before=12, after=4)
SUBHEADING = Face(size=10.5, leading=15, bold=True, before=8, after=2)
SMALL = Face(size=8, leading=11, colour="muted")


@dataclass(frozen=True, slots=True)
class Ink:
    """The pen of one paper."""

    say: Say
    theme: Theme = field(default_factory=lambda: tokens.theme(tokens.ThemeName.LIGHT))
    glyphs: Glyphs = field(default_factory=Glyphs)

    def colour(self, role: str) -> Color:
        """Return the colour of a role."""
        return exact(self.theme.colour(role))

    def soft(self, colour: str) -> Color:
        """Return the soft fill of a full colour such as a box's."""
        return exact(self.theme.soft(colour))

    def strong(self, colour: str) -> Color:
        """Return a full colour as it shows on white paper."""
        return exact(self.theme.strong(colour))


@lru_cache(maxsize=256)
def exact(colour: str) -> Color:
    """Return ``#RRGGBB`` as ReportLab's colour."""
    return HexColor(colour)
