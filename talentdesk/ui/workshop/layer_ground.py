"""The hatched ground of a board that shows a layer, so that nobody takes it for the calibrated one."""

from functools import lru_cache

from PySide6.QtCore import QLineF
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPixmap

from talentdesk import tokens
from talentdesk.ui.workshop.ink import Ink

_SIDE = 16


@lru_cache(maxsize=8)
def hatch(ink: Ink) -> QBrush:
    """Return slanted stripes in the colour of a warning."""
    theme = ink.theme
    ground, stripe = QColor(theme.ground), QColor(tokens.mix(theme.warn, theme.ground, 0.28))
    tile = QPixmap(_SIDE, _SIDE)
    tile.fill(ground)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(stripe, 3))
    for off in (-_SIDE, 0, _SIDE):
        painter.drawLine(QLineF(off - 2, _SIDE + 2, off + _SIDE + 2, -2))
    painter.end()
    return QBrush(tile)
