"""A tile with one figure: its value, what it is reckoned from, what is unknown, where it went."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QEnterEvent, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy
from typing_extensions import override

from talentdesk import tokens
from talentdesk.ui.theme import application_theme
from talentdesk.ui.widgets.labels import paint_mark

WIDTH, HEIGHT = 196, 142
_SIDE = 14
_BAR = 8
_LINE = 17
_TURN_ROLES = {"better": "good", "worse": "bad", "open": "info"}


@dataclass(frozen=True, slots=True, kw_only=True)
class TileWords:
    """What a tile says, in the language of the window."""

    name: str
    value: str
    """A dash where there is none."""
    parts: str
    """Numerator and denominator, or what is missing."""
    about: str = ""
    """Name of the one campaign it speaks of."""
    unknown: str = ""
    change: str = ""
    turn: str = ""
    """``better``, ``worse``, ``same``, ``open`` or empty."""
    turn_said: str = ""
    formula: str = ""
    share: tuple[float, float] | None = None
    """Certain and unknown part of the bar, 0 to 1; None = it is no share."""
    lacking: bool = False


class FigureTile(QAbstractButton):
    """Shows a figure; a click, Enter or Space asks for the list behind. The unknown part is hatched.

    ``looked_at`` comes when the mouse or the keyboard comes to it, so that its formula can be told.
    """

    looked_at = Signal()
    stepped = Signal(int, int)
    """An arrow key: columns and lines to go."""

    def __init__(self, key: str) -> None:
        super().__init__()
        self.key = key
        self.words = TileWords(name="", value="", parts="")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        application_theme().changed.connect(self.update)

    def show_words(self, words: TileWords) -> None:
        """Show a figure."""
        self.words = words
        parts = (words.value, words.parts, words.about, words.unknown, words.change, words.turn_said)
        self.setAccessibleName(f"{words.name}: " + "; ".join(part for part in parts if part))
        self.setAccessibleDescription(words.formula)
        self.setToolTip(
            "\n".join(
                part
                for part in (words.formula, words.about, words.unknown, words.change, words.turn_said)
                if part
            )
        )
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(WIDTH, HEIGHT)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(160, HEIGHT)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
        }
        if event.key() in steps:
            self.stepped.emit(*steps[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.looked_at.emit()

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.looked_at.emit()
        self.update()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme, words = application_theme(), self.words
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        focused = self.hasFocus()
        pen = QPen(theme.colour("focus"), 2) if focused else QPen(theme.colour("line"), 1)
        painter.setPen(pen)
        painter.setBrush(theme.colour("hover" if self.underMouse() else "surface"))
        painter.drawRoundedRect(rect, tokens.RADIUS_PANEL, tokens.RADIUS_PANEL)
        inner = rect.adjusted(_SIDE, 10, -_SIDE, -10)
        self._text(painter, inner, words.name, tokens.TEXT_SMALL, "muted")
        self._text(
            painter,
            inner.adjusted(0, 18, 0, 0),
            words.value,
            tokens.TEXT_DISPLAY,
            "muted" if words.lacking else "text",
            bold=True,
        )
        low = inner.adjusted(0, 56, 0, 0)
        if words.lacking:
            self._wrapped(painter, low, words.parts)
        else:
            if words.share is not None:
                self._bar(painter, QRectF(low.left(), low.top(), low.width(), _BAR), words.share)
                low.adjust(0, _BAR + 4, 0, 0)
            self._text(painter, low, words.parts, tokens.TEXT_SMALL, "text")
            low.adjust(0, _LINE, 0, 0)
            if words.about:
                # What tells campaigns apart, a year, often stands last.
                cut = painter.fontMetrics().elidedText(
                    words.about, Qt.TextElideMode.ElideMiddle, int(low.width())
                )
                self._text(painter, low, cut, tokens.TEXT_SMALL, "text")
                low.adjust(0, _LINE, 0, 0)
            if words.unknown:
                self._text(painter, low, words.unknown, tokens.TEXT_SMALL, "text")
                low.adjust(0, _LINE, 0, 0)
            self._change(painter, low)
        painter.end()

    def _change(self, painter: QPainter, rect: QRectF) -> None:
        words = self.words
        if not words.change:
            return
        role = _TURN_ROLES.get(words.turn, "")
        if role:
            paint_mark(painter, QRectF(rect.left() + 1, rect.top() + 5, 7, 7), role)
            rect = rect.adjusted(14, 0, 0, 0)
        self._text(painter, rect, words.change, tokens.TEXT_SMALL, "muted")

    def _bar(self, painter: QPainter, rect: QRectF, share: tuple[float, float]) -> None:
        """Paint what is certain full and what is unknown hatched, on an empty track."""
        theme = application_theme()
        certain, unknown = (min(1.0, max(0.0, one)) for one in share)
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.setBrush(theme.colour("ground"))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.setPen(Qt.PenStyle.NoPen)
        if certain:
            painter.setBrush(theme.colour("accent"))
            painter.drawRoundedRect(
                QRectF(rect.left(), rect.top(), rect.width() * certain, rect.height()), 3, 3
            )
        if unknown:
            hatched = QRectF(
                rect.left() + rect.width() * certain, rect.top(), rect.width() * unknown, rect.height()
            )
            painter.setBrush(theme.colour("surface"))
            painter.drawRect(hatched)
            painter.setPen(QPen(theme.colour("accent"), 1))
            painter.setBrush(QBrush(theme.colour("accent"), Qt.BrushStyle.BDiagPattern))
            painter.drawRect(hatched.adjusted(0.5, 0.5, -0.5, -0.5))

    @staticmethod
    def _text(
        painter: QPainter, rect: QRectF, words: str, size: int, role: str, *, bold: bool = False
    ) -> None:
        theme = application_theme()
        painter.setFont(theme.font(size, bold))
        painter.setPen(theme.colour(role))
        cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(rect.width()))
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, cut)

    @staticmethod
    def _wrapped(painter: QPainter, rect: QRectF, words: str) -> None:
        theme = application_theme()
        painter.setFont(theme.font(tokens.TEXT_SMALL))
        painter.setPen(theme.colour("muted"))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        painter.drawText(rect, int(flags) | int(Qt.TextFlag.TextWordWrap), words)
