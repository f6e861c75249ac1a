"""The stages of approval as a line to step through: what is through, whose turn it is, what is to come."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from talentdesk import tokens
from talentdesk.domain.nominations import StageOutcome, StageView
from talentdesk.ui.card.sections import empty
from talentdesk.ui.shell import Shell
from talentdesk.ui.theme import application_theme
from talentdesk.ui.widgets.words import Worded
from talentdesk.wording.nominations import STAGE_OUTCOMES

_DISC = 22
_TOP = 6
_NAME = 40
_HEIGHT = _TOP + _DISC + 8 + _NAME + 20


class StageButton(QAbstractButton):
    """One stage: a disc with a tick, a cross or its number, its name, and the day."""

    def __init__(self, view: StageView, number: int, name: str, words: str, *, last: bool) -> None:
        super().__init__()
        self.view = view
        self._number, self._name, self._words, self._last = number, name, words, last
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setObjectName(f"stage-{view.stage.key}")
        self.setAccessibleName(f"{number}. {name}: {words}")
        self.setToolTip(f"{name}\n{words}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @override
    def sizeHint(self) -> QSize:
        return QSize(130, _HEIGHT)

    @property
    def role(self) -> str:
        """How the disc looks: through, refused, lacking something, whose turn it is, or to come."""
        if self.view.outcome is StageOutcome.PASSED:
            return "warn" if self.view.lacking else "good"
        if self.view.outcome is not None:
            return "bad" if self.view.outcome is StageOutcome.REFUSED else "warn"
        return "accent" if self.view.next else "line"

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme, role = application_theme(), self.role
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        disc = QRectF(2, _TOP, _DISC, _DISC)
        if not self._last:
            through = role == "good"
            painter.setPen(QPen(theme.colour("good" if through else "line"), 2))
            painter.drawLine(
                QPointF(disc.right() + 4, disc.center().y()), QPointF(self.width() - 2, disc.center().y())
            )
        self._paint_disc(painter, disc, role)
        painter.setPen(theme.colour("text" if role != "line" else "muted"))
        painter.setFont(theme.font(tokens.TEXT_BODY, self.view.next))
        below = QRect(2, round(disc.bottom()) + 6, self.width() - 12, _NAME)
        flags = Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(below, flags, self._name)
        painter.setFont(theme.font(tokens.TEXT_SMALL))
        painter.setPen(theme.colour("muted"))
        metrics = QFontMetrics(painter.font())
        shown = metrics.elidedText(self._words, Qt.TextElideMode.ElideRight, self.width() - 12)
        painter.drawText(QRect(2, _HEIGHT - 20, self.width() - 12, 20), Qt.AlignmentFlag.AlignTop, shown)
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0, 1, -6, -2), 4, 4)
        painter.end()

    def _paint_disc(self, painter: QPainter, disc: QRectF, role: str) -> None:
        theme = application_theme()
        done = self.view.outcome is not None
        painter.setPen(QPen(theme.colour(role if role != "line" else "line-strong"), 2))
        painter.setBrush(theme.colour(role) if done else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(disc.adjusted(1, 1, -1, -1))
        painter.setPen(QPen(theme.colour("surface"), 2))
        middle = disc.center()
        if role == "good":
            painter.drawPolyline(
                [middle + QPointF(-4, 0), middle + QPointF(-1, 3.5), middle + QPointF(4.5, -3.5)]
            )
        elif role == "bad":
            painter.drawLine(middle + QPointF(-3.5, -3.5), middle + QPointF(3.5, 3.5))
            painter.drawLine(middle + QPointF(3.5, -3.5), middle + QPointF(-3.5, 3.5))
        else:
            painter.setFont(theme.font(tokens.TEXT_SMALL, True))
            painter.setPen(theme.colour("surface") if done else theme.colour("text"))
            painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, "!" if done else str(self._number))


class StageLine(Worded, QWidget):
    """The line; ``opened`` carries the ``StageView`` that was clicked or entered."""

    opened = Signal(object)

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self.buttons: list[StageButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        application_theme().changed.connect(self.update)

    def show_stages(self, stages: Sequence[StageView]) -> None:
        """Show stages in their order."""
        empty(self._row)
        say = self._shell.say
        self.buttons = []
        for number, view in enumerate(stages, start=1):
            words = self._words(view)
            name = say.text(view.stage.name)
            button = StageButton(view, number, name, words, last=number == len(stages))
            button.clicked.connect(self._open)
            self._row.addWidget(button)
            self.buttons.append(button)

    def _words(self, view: StageView) -> str:
        say = self._shell.say
        if view.outcome is None:
            return self.tr("whose turn it is") if view.next else self.tr("to come")
        words = f"{say(STAGE_OUTCOMES[view.outcome])}  {say.day(view.on)}"
        if view.until is not None:
            words += "  –  " + say.day(view.until)
        return words

    def _open(self) -> None:
        button = self.sender()
        if isinstance(button, StageButton):
            self.opened.emit(button.view)
