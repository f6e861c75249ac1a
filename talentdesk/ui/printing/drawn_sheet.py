"""Signing on the screen with a finger, a pen or the mouse."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget
from typing_extensions import override

from talentdesk.ui.encoded import encoded
from talentdesk.ui.theme import application_theme
from talentdesk.ui.widgets.labels import Label
from talentdesk.ui.widgets.sheet import Sheet

_INK = QColor(20, 30, 90)
"""Ink on white paper, whatever the window wears."""
_SCALE = 2
"""Dots of the picture a pixel of the pad becomes."""


class Pad(QWidget):
    """White paper that keeps the strokes drawn on it."""

    drawn = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._strokes: list[list[QPointF]] = []
        self.setFixedHeight(180)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_StaticContents)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was drawn that could be a signature."""
        return sum(len(stroke) for stroke in self._strokes) < 3

    def clear(self) -> None:
        """Take a new sheet."""
        self._strokes = []
        self.update()
        self.drawn.emit()

    def picture(self) -> bytes:
        """Return what was drawn as a PNG without ground, cut to its edges."""
        path = self._path()
        edge = path.boundingRect().adjusted(-4, -4, 4, 4)
        image = QImage(
            QSize(round(edge.width() * _SCALE), round(edge.height() * _SCALE)),
            QImage.Format.Format_ARGB32_Premultiplied,
        )
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.scale(_SCALE, _SCALE)
        painter.translate(-edge.topLeft())
        self._draw(painter, path)
        painter.end()
        return encoded(image, "PNG")

    def _path(self) -> QPainterPath:
        path = QPainterPath()
        for stroke in self._strokes:
            path.moveTo(stroke[0])
            for point in stroke[1:]:
                path.lineTo(point)
        return path

    @staticmethod
    def _draw(painter: QPainter, path: QPainterPath) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(_INK, 2.4)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPath(path)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._strokes.append([event.position()])
        event.accept()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._strokes and event.buttons() & Qt.MouseButton.LeftButton:
            self._strokes[-1].append(event.position())
            self.update()
        event.accept()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.drawn.emit()
        event.accept()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(255, 255, 255))
        painter.setPen(QPen(application_theme().colour("line-strong"), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        foot = self.height() - 40
        painter.setPen(QPen(QColor(150, 150, 150), 1, Qt.PenStyle.DashLine))
        painter.drawLine(16, foot, self.width() - 16, foot)
        self._draw(painter, self._path())
        painter.end()


class DrawnSheet(Sheet):
    """Takes a signature drawn on the screen. ``signed`` carries its picture (PNG)."""

    signed = Signal(bytes)

    def __init__(self, window: QWidget, name: str) -> None:
        self._pad: Pad | None = None
        super().__init__(window)
        self._name = name
        self.pad = Pad()
        self._help = Label(kind="muted", wrap=True)
        self.again = QPushButton()
        self.body.addWidget(self.pad)
        self.body.addWidget(self._help)
        self.add_foot(self.again)
        self._pad = self.pad
        self.pad.drawn.connect(self._enable)
        self.again.clicked.connect(self.pad.clear)
        self.accepted.connect(self._take)
        self.retranslate()
        self._enable()

    @override
    def retranslate(self) -> None:
        super().retranslate()
        if self._pad is None:
            return
        self.set_texts(self.tr("Signature of {name}").format(name=self._name), self.tr("Sign"))
        self._help.setText(
            self.tr("Sign with a finger, a pen or the mouse. On paper it is marked as drawn on screen.")
        )
        self.again.setText(self.tr("Begin again"))
        self.pad.setAccessibleName(self.tr("Place to sign"))

    @Slot()
    def _enable(self) -> None:
        self.main_button.setEnabled(not self.pad.is_empty)
        self.again.setEnabled(not self.pad.is_empty)

    @Slot()
    def _take(self) -> None:
        if not self.pad.is_empty:
            self.signed.emit(self.pad.picture())
