"""The hatched ground of a board that shows a layer, so that nobody takes it for the calibrated one."""

from functools import lru_cache

from PySide6.QtCore import QLineF
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPixmap

from talentdesk import tokens
from talentdesk.ui.workshop.ink import Ink

_SIDE = 16


@lru_cache(maxsize=8)
def hatch(ink: Ink, *, strong: bool = False) -> QBrush:
    """Return slanted stripes in the colour of a warning; ``strong`` on its soft ground, for few words."""
    theme = ink.theme
    ground = QColor(theme.warn_soft if strong else theme.ground)
    stripe = QColor(
        tokens.mix(theme.warn, theme.warn_soft if strong else theme.ground, 0.14 if strong else 0.3)
    )
    tile = QPixmap(_SIDE, _SIDE)
    tile.fill(ground)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(stripe, 3))
    for off in (-_SIDE, 0, _SIDE):
        painter.drawLine(QLineF(off - 2, _SIDE + 2, off + _SIDE + 2, -2))
    painter.end()
    return QBrush(tile)
