"""Labels of the type scale, lines, panels and badges."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from talentdesk import tokens
from talentdesk.ui.theme import application_theme

_SIZES = {"small": tokens.TEXT_SMALL, "large": tokens.TEXT_LARGE, "title": tokens.TEXT_TITLE}
_SIZES["display"] = tokens.TEXT_DISPLAY


class Label(QLabel):
    """A label of one kind of the type scale; text is shown as it is, never as markup.

    ``kind``: empty, ``small`` (muted), ``muted``, ``strong``, ``large``, ``title``, ``display``, or ``warn``,
    ``bad``, ``good`` for the body size in that colour.
    """

    def __init__(self, text: str = "", kind: str = "", *, wrap: bool = False) -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if kind:
            self.setProperty("kind", kind)
            self._set_font(kind)

    def _set_font(self, kind: str) -> None:
        bold = kind in {"strong", "large", "title", "display"}
        self.setFont(application_theme().font(_SIZES.get(kind, tokens.TEXT_BODY), bold))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        kind = self.property("kind")
        if event.type() is QEvent.Type.LanguageChange and isinstance(kind, str) and kind:
            # Quotation marks are set in another width in the other language.
            self._set_font(kind)


class ElidedLabel(Label):
    """A label of one line that ends in an ellipsis where room is short; the tooltip has the whole text."""

    def __init__(self, text: str = "", kind: str = "") -> None:
        super().__init__("", kind)
        self._whole = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.set_whole(text)

    @property
    def whole(self) -> str:
        """The text before it was cut."""
        return self._whole

    def set_whole(self, text: str) -> None:
        """Show a text, cut to the room there is."""
        self._whole = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self._cut()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self._whole) + 2, super().sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        cut = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width())
        self.setText(cut)
        self.setToolTip(self._whole if cut != self._whole else "")


class Line(QFrame):
    """A hairline."""

    def __init__(self, *, upright: bool = False) -> None:
        super().__init__()
        self.setProperty("kind", "upright" if upright else "line")


class Panel(QFrame):
    """A surface with rounded corners; put what belongs on it into ``body``."""

    def __init__(self, parent: QWidget | None = None, kind: str = "panel") -> None:
        super().__init__(parent)
        self.setProperty("kind", kind)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(16, 16, 16, 16)
        self.body.setSpacing(12)


class Badge(QWidget):
    """A word on a soft ground with a mark before it; told apart by shape as well as by colour.

    ``role`` is ``good`` (disc), ``warn`` (triangle), ``bad`` (square) or ``info`` (ring).
    """

    def __init__(self, text: str = "", role: str = "info", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self._role = role
        self._theme = application_theme()
        self._theme.changed.connect(self.update)
        self.setFont(self._theme.font(tokens.TEXT_SMALL))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    @property
    def text(self) -> str:
        """The word shown."""
        return self._text

    def show_text(self, text: str, role: str) -> None:
        """Show another word in another role."""
        self._text, self._role = text, role
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self._text) + 28, 22)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(f"{self._role}-soft"))
        painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
        paint_mark(painter, QRectF(8, 7, 8, 8), self._role)
        painter.setPen(self._theme.colour("text"))
        painter.drawText(self.rect().adjusted(20, 0, -8, 0), Qt.AlignmentFlag.AlignVCenter, self._text)
        painter.end()


def paint_mark(painter: QPainter, where: QRectF, role: str) -> None:
    """Paint the mark of a role: disc good, triangle warn, square bad, ring info."""
    colour = application_theme().colour(role)
    painter.setPen(QPen(colour, 2) if role == "info" else Qt.PenStyle.NoPen)
    painter.setBrush(Qt.BrushStyle.NoBrush if role == "info" else colour)
    if role == "warn":
        top, left, right = (
            where.center().toPoint(),
            where.bottomLeft().toPoint(),
            where.bottomRight().toPoint(),
        )
        top.setY(round(where.top()))
        painter.drawPolygon([top, left, right])
    elif role == "bad":
        painter.drawRect(where)
    else:
        painter.drawEllipse(where)
