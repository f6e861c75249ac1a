"""Small pictures on the talent card, painted directly: the grid before and after, years, gaps."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from talentdesk import tokens
from talentdesk.domain.grid import Placement, Scheme
from talentdesk.ui.theme import application_theme

_CELL, _GAP = 26, 3


class MiniGrid(QWidget):
    """The scheme in small: calibrated place filled, proposed one dashed, a dotted trail of earlier cycles."""

    def __init__(self) -> None:
        super().__init__()
        self._scheme: Scheme | None = None
        self._before: Placement | None = None
        self._after: Placement | None = None
        self._earlier: tuple[Placement, ...] = ()
        application_theme().changed.connect(self.update)

    def show_places(
        self,
        scheme: Scheme | None,
        before: Placement | None,
        after: Placement | None,
        earlier: tuple[Placement, ...] = (),
    ) -> None:
        """Show a candidate's two places on a scheme, and those of earlier cycles, the last one first."""
        self._scheme, self._before, self._after, self._earlier = scheme, before, after, earlier
        self.setFixedSize(self.sizeHint())
        self.update()

    @override
    def sizeHint(self) -> QSize:
        if self._scheme is None:
            return QSize(0, 0)
        rows = self._scheme.rows()
        return QSize(len(rows[0]) * (_CELL + _GAP) - _GAP, len(rows) * (_CELL + _GAP) - _GAP)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._scheme is None:
            return
        theme = application_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        centres: dict[Placement, QPointF] = {}
        for row, boxes in enumerate(self._scheme.rows()):
            for column, box in enumerate(boxes):
                cell = QRectF(column * (_CELL + _GAP), row * (_CELL + _GAP), _CELL, _CELL)
                centres[box.placement] = cell.center()
                here = box.placement == self._after
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.strong(box.colour) if here else theme.soft(box.colour))
                painter.drawRoundedRect(cell, 3, 3)
                if box.placement == self._before and self._before != self._after:
                    painter.setPen(QPen(theme.colour("text"), 1.5, Qt.PenStyle.DashLine))
                    painter.setBrush(Qt.BrushStyle.NoBrush)
                    painter.drawRoundedRect(cell.adjusted(1, 1, -1, -1), 3, 3)
                painter.setFont(theme.font(tokens.TEXT_SMALL, bold=here))
                painter.setPen(theme.on(theme.strong(box.colour)) if here else theme.colour("muted"))
                painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, str(box.number))
        self._paint_trail(painter, centres)
        painter.end()

    def _paint_trail(self, painter: QPainter, centres: dict[Placement, QPointF]) -> None:
        """Paint dots in the boxes of earlier cycles, joined up to today's; the further back the smaller."""
        theme = application_theme()
        away = QPointF(_CELL / 2 - 6, _CELL / 2 - 6)
        spots = [centres[place] + away for place in self._earlier if place in centres]
        if not spots:
            return
        ways = spots if self._after is None else [centres[self._after] + away, *spots]
        painter.setPen(QPen(theme.colour("text"), 1, Qt.PenStyle.DotLine))
        for one, two in pairwise(ways):
            painter.drawLine(one, two)
        painter.setPen(QPen(theme.colour("surface"), 1))
        painter.setBrush(theme.colour("text"))
        for back, spot in enumerate(spots):
            painter.drawEllipse(spot, 4.0 - back, 4.0 - back)


@dataclass(frozen=True, slots=True)
class YearBar:
    """A period's rating: its height as a share of the highest level, the grade as written."""

    period: str
    share: float
    grade: str


class YearBars(QWidget):
    """Performance over the years as bars with the grade above and the period beneath."""

    def __init__(self) -> None:
        super().__init__()
        self._bars: Sequence[YearBar] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(92)
        application_theme().changed.connect(self.update)

    def show_bars(self, bars: Sequence[YearBar]) -> None:
        """Show bars, oldest first."""
        self._bars = bars
        self.setAccessibleName(", ".join(f"{bar.period} {bar.grade}" for bar in bars))
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = application_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(tokens.TEXT_SMALL))
        width = min(72.0, self.width() / max(1, len(self._bars)))
        foot, top = self.height() - 20, 20
        for index, bar in enumerate(self._bars):
            left = index * width
            height = max(2.0, (foot - top) * bar.share)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawRect(QRectF(left + width / 2 - 10, foot - height, 20, height))
            painter.setPen(theme.colour("text"))
            above = QRectF(left, foot - height - 19, width, 18)
            grade = painter.fontMetrics().elidedText(bar.grade, Qt.TextElideMode.ElideRight, round(width) - 4)
            painter.drawText(above, Qt.AlignmentFlag.AlignCenter, grade)
            painter.setPen(theme.colour("muted"))
            painter.drawText(QRectF(left, foot + 2, width, 18), Qt.AlignmentFlag.AlignCenter, bar.period)
        painter.setPen(theme.colour("line-strong"))
        painter.drawLine(QPointF(0, foot), QPointF(width * len(self._bars), foot))
        painter.end()


@dataclass(frozen=True, slots=True)
class GapBar:
    """A competency: its name, the score and what is asked, as shares of the scale; None = not scored."""

    name: str
    score: float | None
    required: float
    words: str


class GapBars(QWidget):
    """Competencies as thin bars with a tick where the post asks for them to be."""

    _ROW = 30

    def __init__(self) -> None:
        super().__init__()
        self._bars: Sequence[GapBar] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        application_theme().changed.connect(self.update)

    def show_bars(self, bars: Sequence[GapBar]) -> None:
        """Show bars, the widest gap first."""
        self._bars = bars
        self.setFixedHeight(self._ROW * len(bars))
        self.setAccessibleName(", ".join(f"{bar.name} {bar.words}" for bar in bars))
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = application_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(tokens.TEXT_SMALL))
        metrics = painter.fontMetrics()
        for index, bar in enumerate(self._bars):
            top = index * self._ROW
            figures = metrics.horizontalAdvance(bar.words)
            name = metrics.elidedText(bar.name, Qt.TextElideMode.ElideRight, self.width() - figures - 8)
            line = QRectF(0, top, self.width(), 18)
            painter.setPen(theme.colour("text"))
            painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
            painter.setPen(theme.colour("muted"))
            painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, bar.words)
            track = QRectF(0, top + 20, self.width(), 4)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent-soft"))
            painter.drawRoundedRect(track, 2, 2)
            if bar.score is not None:
                short = bar.score < bar.required
                painter.setBrush(theme.colour("warn" if short else "good"))
                painter.drawRoundedRect(QRectF(0, top + 20, self.width() * bar.score, 4), 2, 2)
            painter.setBrush(theme.colour("text"))
            painter.drawRect(QRectF(self.width() * bar.required - 1, top + 18, 2, 8))
        painter.end()
