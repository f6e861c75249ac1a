"""A small grid that shows how many would put a candidate where."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from talentdesk import tokens
from talentdesk.domain.grid import Placement, Scheme
from talentdesk.domain.opinions import Spread
from talentdesk.ui.theme import application_theme

_CELL_WIDTH, _CELL_HEIGHT, _GAP = 26, 18, 2


class SpreadView(QWidget):
    """Places chosen by how many; the proposed place has a border of its own."""

    def __init__(self) -> None:
        super().__init__()
        self._scheme: Scheme | None = None
        self._proposed: Placement | None = None
        self._counts: dict[Placement, int] = {}

    def show_spread(self, spread: Spread | None, proposed: Placement | None, scheme: Scheme) -> None:
        """Show a spread; None hides the grid."""
        self._scheme, self._proposed = scheme, proposed
        self._counts = spread.places(proposed) if spread else {}
        self.setVisible(bool(self._counts))
        self.setFixedSize(self.sizeHint())
        self.update()

    @override
    def sizeHint(self) -> QSize:
        rows = self._scheme.rows() if self._scheme else ()
        columns = len(rows[0]) if rows else 0
        return QSize(columns * (_CELL_WIDTH + _GAP) + _GAP, max(1, len(rows)) * (_CELL_HEIGHT + _GAP) + _GAP)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._scheme is None:
            return
        theme = application_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(tokens.TEXT_SMALL, bold=True))
        for up, row in enumerate(self._scheme.rows()):
            for along, box in enumerate(row):
                cell = QRectF(
                    _GAP + along * (_CELL_WIDTH + _GAP),
                    _GAP + up * (_CELL_HEIGHT + _GAP),
                    _CELL_WIDTH,
                    _CELL_HEIGHT,
                )
                count = self._counts.get(box.placement, 0)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.colour("accent-soft" if count else "hover"))
                painter.drawRoundedRect(cell, 3, 3)
                if box.placement == self._proposed:
                    painter.setPen(QPen(theme.colour("accent"), 1.5))
                    painter.setBrush(Qt.BrushStyle.NoBrush)
                    painter.drawRoundedRect(cell.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
                if count:
                    painter.setPen(theme.colour("text"))
                    painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, str(count))
        painter.end()
