"""Colours and fonts of the board, made once per theme so that painting looks nothing up."""

from functools import lru_cache

from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPen

from talentdesk import tokens
from talentdesk.values import dataclass


@lru_cache(maxsize=64)
def font(pixels: int, *, bold: bool = False) -> QFont:
    """Return the board's font at a size."""
    made = QFont(tokens.FAMILY)
    made.setPixelSize(pixels)
    made.setBold(bold)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


@lru_cache(maxsize=64)
def metrics(pixels: int, *, bold: bool = False) -> QFontMetricsF:
    """Return the measures of the board's font at a size."""
    return QFontMetricsF(font(pixels, bold=bold))


@dataclass(frozen=True)
class BoxInk:
    """The colours of one box, derived from the scheme's."""

    fill: QColor
    strip: QColor
    lit: QColor
    """Its fill while it is the target of a drag."""


class Ink:
    """A theme as the board paints it."""

    def __init__(self, theme: tokens.Theme) -> None:
        self.theme = theme
        self.ground, self.surface, self.raised = (
            QColor(c) for c in (theme.ground, theme.surface, theme.raised)
        )
        self.hover, self.line, self.strong = (QColor(c) for c in (theme.hover, theme.line, theme.line_strong))
        self.text, self.muted = QColor(theme.text), QColor(theme.muted)
        self.accent, self.accent_soft = QColor(theme.accent), QColor(theme.accent_soft)
        self.on_accent, self.focus = QColor(theme.on_accent), QColor(theme.focus)
        self.good, self.warn, self.bad, self.info = (
            QColor(c) for c in (theme.good, theme.warn, theme.bad, theme.info)
        )
        # Ready-made: thousands of cards are painted with them.
        self.plain, self.picked = QPen(self.line, 1), QPen(self.accent, 2)
        self.standing = QPen(self.focus, 2.4)
        self.circle = QColor(tokens.mix(theme.muted, theme.surface, 0.16))
        self.shadow = QColor(0, 0, 0, 110 if theme.dark else 60)
        self._boxes: dict[str, BoxInk] = {}

    def box(self, colour: str) -> BoxInk:
        """Return the inks of a box's full colour."""
        known = self._boxes.get(colour)
        if known is None:
            known = BoxInk(
                QColor(self.theme.soft(colour)),
                QColor(self.theme.strong(colour)),
                QColor(tokens.mix(colour, self.theme.surface, min(0.5, self.theme.soft_share * 2.4))),
            )
            self._boxes[colour] = known
        return known


@lru_cache(maxsize=4)
def ink(theme: tokens.Theme) -> Ink:
    """Return the board's inks for a theme."""
    return Ink(theme)
