"""The actions of a plan on a line of time, painted from the same values as the chart on paper."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QFontMetrics, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from talentdesk import tokens
from talentdesk.charts.timeline import ActionBar, ActionState, TimelineValues, state_words
from talentdesk.ui.shell import Shell

_ROW = 32
_HEAD = 28
_FOOT = 24
_LABEL = 0.3
"""Share of the width for the goals."""
_WORDS = 96
"""Pixels at the right for the state."""
_MOST_MONTHS = 8

_ROLES = {
    ActionState.DONE: "good",
    ActionState.LATE: "bad",
    ActionState.RUNNING: "accent",
    ActionState.AHEAD: "muted",
    ActionState.LEFT: "muted",
}


class TimelineView(QWidget):
    """Paints a bar per action, filled as far as it has come; a line marks today; late ones are hatched."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self._values: TimelineValues | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        shell.theme.changed.connect(self.update)

    @property
    def values(self) -> TimelineValues | None:
        """What is shown."""
        return self._values

    def show_values(self, values: TimelineValues) -> None:
        """Show the timeline of a plan."""
        self._values = values
        # The sentence says to screen readers what the picture shows.
        self.setAccessibleName(values.title(self._shell.say))
        self.setAccessibleDescription(values.sentence(self._shell.say))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        rows = len(self._values.bars) if self._values else 0
        return QSize(400, _HEAD + max(1, rows) * _ROW + _FOOT)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._values:
            row = (event.pos().y() - _HEAD) // _ROW
            if 0 <= row < len(self._values.bars):
                QToolTip.showText(event.globalPos(), self._tip(self._values.bars[row]), self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        values = self._values
        if values is None:
            return
        theme = self._shell.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(tokens.TEXT_SMALL))
        field = QRectF(
            self.width() * _LABEL, _HEAD, self.width() * (1 - _LABEL) - _WORDS, self._rows_height()
        )
        if not values.bars:
            painter.setPen(theme.colour("muted"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, values.sentence(self._shell.say))
            painter.end()
            return
        self._paint_months(painter, field, values)
        for index, bar in enumerate(values.bars):
            self._paint_bar(painter, field, index, bar, values)
        self._paint_today(painter, field, values)
        painter.end()

    def _rows_height(self) -> float:
        return _ROW * len(self._values.bars) if self._values else 0

    def _x(self, day: date, field: QRectF, values: TimelineValues) -> float:
        first, last = values.ends
        return field.left() + field.width() * (day - first).days / max(1, (last - first).days)

    def _paint_months(self, painter: QPainter, field: QRectF, values: TimelineValues) -> None:
        theme = self._shell.theme
        for day in _month_starts(*values.ends):
            x = self._x(day, field, values)
            painter.setPen(QPen(theme.colour("line"), 1))
            painter.drawLine(QPointF(x, field.top()), QPointF(x, field.bottom()))
            painter.setPen(theme.colour("muted"))
            words = f"{day.year}-{day.month:02}"
            painter.drawText(QPointF(x - 24, field.bottom() + 17), words)
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawLine(field.bottomLeft(), field.bottomRight())

    def _paint_bar(
        self, painter: QPainter, field: QRectF, index: int, bar: ActionBar, values: TimelineValues
    ) -> None:
        theme = self._shell.theme
        top = field.top() + index * _ROW
        colour = theme.colour(_ROLES[bar.state])
        metrics = QFontMetrics(painter.font())
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(theme.colour("text"))
        label = QRectF(0, top, field.left() - 12, _ROW)
        goal = " ".join(bar.goal.split()) or "–"
        cut = metrics.elidedText(goal, Qt.TextElideMode.ElideRight, int(label.width()))
        painter.drawText(label, middle, cut)
        words = state_words(bar.state, self._shell.say)
        if bar.progress and bar.state is not ActionState.DONE:
            words = f"{words} {bar.progress}%"
        painter.setPen(colour)
        painter.drawText(QRectF(field.right() + 12, top, _WORDS - 12, _ROW), middle, words)
        if bar.span is None:
            painter.setPen(theme.colour("muted"))
            nowhere = self._shell.say("no dates; {state}", state=state_words(bar.state, self._shell.say))
            painter.drawText(QRectF(field.left() + 8, top, field.width(), _ROW), middle, nowhere)
            return
        left, right = (self._x(day, field, values) for day in bar.span)
        box = QRectF(left, top + 9, max(4.0, right - left), _ROW - 18)
        painter.setPen(QPen(colour, 1))
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(box, 3, 3)
        if bar.state is ActionState.LATE:
            painter.setBrush(QBrush(colour, Qt.BrushStyle.BDiagPattern))
            painter.drawRoundedRect(box, 3, 3)
        reached = 100 if bar.state is ActionState.DONE else bar.progress
        if reached:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawRoundedRect(
                QRectF(box.left(), box.top(), box.width() * reached / 100, box.height()), 3, 3
            )

    def _paint_today(self, painter: QPainter, field: QRectF, values: TimelineValues) -> None:
        theme = self._shell.theme
        x = self._x(values.on, field, values)
        painter.setPen(QPen(theme.colour("bad"), 1.5, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(x, field.top() - 4), QPointF(x, field.bottom()))
        words = self._shell.say.day(values.on)
        width = QFontMetrics(painter.font()).horizontalAdvance(words)
        painter.setPen(theme.colour("bad"))
        left = min(max(0.0, x - width / 2), self.width() - width)
        painter.drawText(QPointF(left, field.top() - 10), words)

    def _tip(self, bar: ActionBar) -> str:
        say = self._shell.say
        days = "  →  ".join(say.day(day) or "–" for day in (bar.start, bar.due))
        return "\n".join(part for part in (bar.goal, bar.owner, days) if part)


def _month_starts(first: date, last: date) -> list[date]:
    """Return the first days of months between two days, so many that their labels do not touch."""
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    step = next((one for one in (1, 2, 3, 6, 12) if months / one <= _MOST_MONTHS), 24)
    found = []
    for number in range(first.year * 12 + first.month - 1, last.year * 12 + last.month):
        day = date(number // 12, number % 12 + 1, 1)
        if number % 12 % step == 0 and day >= first:
            found.append(day)
    return found
