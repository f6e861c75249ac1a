"""A scheme in small: its boxes as they lie, with numbers and names."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from talentdesk import tokens
from talentdesk.domain.grid import Scheme
from talentdesk.ui.theme import application_theme
from talentdesk.wording import Say

_BOX = QSize(168, 64)
_GAP = 4
_AXIS, _HEAD = 96, 28
_NARROWEST = 84


class SchemeView(QWidget):
    """Paints the grid of a scheme; successor boxes carry a star-shaped mark with their words as tooltip."""

    def __init__(self, scheme: Scheme, say: Say) -> None:
        super().__init__()
        self._scheme, self._say = scheme, say
        self.box_width = _BOX.width()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(say.text(scheme.name))
        self.setAccessibleDescription("; ".join(f"{box.number} {say.text(box.name)}" for box in scheme.boxes))
        application_theme().changed.connect(self.update)

    @override
    def sizeHint(self) -> QSize:
        rows = self._scheme.rows()
        return QSize(_AXIS + len(rows[0]) * (_BOX.width() + _GAP), _HEAD + len(rows) * (_BOX.height() + _GAP))

    def box_rect(self, row: int, column: int) -> QRect:
        """Return where a box lies."""
        left, top = _AXIS + column * (self.box_width + _GAP), _HEAD + row * (_BOX.height() + _GAP)
        return QRect(left, top, self.box_width, _BOX.height())

    def fit_width(self, width: int) -> None:
        """Make the boxes as wide as there is room for, within what can be read."""
        columns = max(1, len(self._scheme.column_levels()))
        room = (width - _AXIS) // columns - _GAP
        self.box_width = max(_NARROWEST, min(_BOX.width(), room))
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme, say = application_theme(), self._say
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(tokens.TEXT_SMALL))
        painter.setPen(theme.colour("muted"))
        middle = Qt.AlignmentFlag.AlignCenter
        for column, level in enumerate(self._scheme.column_levels()):
            where = QRectF(self.box_rect(0, column).left(), 0, self.box_width, _HEAD)
            painter.drawText(where, middle, say.text(level.name))
        for row, level in enumerate(self._scheme.row_levels()):
            where = QRectF(0, _HEAD + row * (_BOX.height() + _GAP), _AXIS - 8, _BOX.height())
            painter.drawText(
                where, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, say.text(level.name)
            )
        for row, boxes in enumerate(self._scheme.rows()):
            for column, box in enumerate(boxes):
                where = QRectF(self.box_rect(row, column))
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.soft(box.colour))
                painter.drawRoundedRect(where, 6, 6)
                painter.setBrush(theme.strong(box.colour))
                painter.drawRect(QRectF(where.left(), where.top() + 6, 3, where.height() - 12))
                painter.setPen(theme.colour("text"))
                painter.setFont(theme.font(tokens.TEXT_LARGE, bold=True))
                painter.drawText(where.adjusted(12, 6, -8, 0), Qt.AlignmentFlag.AlignTop, str(box.number))
                painter.setFont(theme.font(tokens.TEXT_SMALL))
                text = where.adjusted(12, 28, -8, -4)
                flags = Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
                painter.drawText(text, flags, say.text(box.name))
        painter.end()
