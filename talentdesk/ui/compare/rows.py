"""The rows of the comparison: a title, and a cell for everybody, all columns of one width."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from talentdesk.domain.compared import Cell, CompareRow, Mark
from talentdesk.ui.card.sections import Mark as MarkSign
from talentdesk.ui.card.small_charts import YearBar, YearBars
from talentdesk.ui.theme import application_theme
from talentdesk.ui.widgets.labels import Label

TITLE = 168
"""Pixels of the column of titles."""
GAP = 16
"""Pixels between columns."""


class GapBar(QWidget):
    """A score as a thin bar with a tick where the model asks for it to be."""

    def __init__(self, score: float, asked: float) -> None:
        super().__init__()
        self._score, self._asked = score, asked
        self.setFixedHeight(8)
        application_theme().changed.connect(self.update)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = application_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        wide = float(min(self.width(), 200))
        painter.setBrush(theme.colour("accent-soft"))
        painter.drawRoundedRect(QRectF(0, 2, wide, 4), 2, 2)
        painter.setBrush(theme.colour("warn" if self._score < self._asked else "good"))
        painter.drawRoundedRect(QRectF(0, 2, wide * self._score, 4), 2, 2)
        painter.setBrush(theme.colour("text"))
        painter.drawRect(QRectF(wide * self._asked - 1, 0, 2, 8))
        painter.end()


class CellView(QWidget):
    """What a row says of one person: words with their mark, and a small picture where there is one."""

    def __init__(self, cell: Cell, *, muted: bool) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        if cell.trend:
            bars = YearBars()
            bars.show_bars([YearBar(one.period, one.share, one.grade) for one in cell.trend])
            column.addWidget(bars)
        else:
            words = QHBoxLayout()
            words.setSpacing(4)
            if cell.mark is not Mark.NONE:
                words.addWidget(MarkSign(cell.mark.value), 0, Qt.AlignmentFlag.AlignTop)
            kind = "strong" if cell.best else "muted" if muted else ""
            words.addWidget(Label(cell.text, kind, wrap=True), 1, Qt.AlignmentFlag.AlignTop)
            column.addLayout(words)
        if cell.gap is not None:
            column.addWidget(GapBar(*cell.gap))
        column.addStretch(1)


class RowView(QWidget):
    """A row. One that differs has a bar before its title; one that says the same of everybody is muted."""

    def __init__(self, row: CompareRow) -> None:
        super().__init__()
        self.row = row
        self._differs = len(row.cells) > 1 and not row.is_same
        title = Label(row.title, "muted", wrap=True)
        title.setFixedWidth(TITLE - 12)
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 6, 0, 6)
        line.setSpacing(GAP)
        line.addWidget(title, 0, Qt.AlignmentFlag.AlignTop)
        for cell in row.cells:
            line.addWidget(CellView(cell, muted=row.is_same), 1)
        self.setAccessibleName(": ".join((row.title, " / ".join(cell.text for cell in row.cells))))
        application_theme().changed.connect(self.update)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = application_theme()
        painter = QPainter(self)
        if self._differs:
            painter.fillRect(QRectF(0, 6, 3, self.height() - 12), theme.colour("accent"))
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), theme.colour("line"))
        painter.end()
