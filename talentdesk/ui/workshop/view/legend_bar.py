"""The legend above a coloured board: each class by colour, letter, name and number; a click shows only it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget
from typing_extensions import override

from talentdesk import tokens
from talentdesk.ui.theme import application_theme
from talentdesk.ui.widgets.labels import Label
from talentdesk.ui.widgets.words import Worded
from talentdesk.ui.workshop.tint import paint_tag
from talentdesk.ui.workshop.view.colours import ColourClass

_SIDE, _LONGEST = 16, 130


class LegendBar(Worded, QWidget):
    """Emits ``class_picked`` with a ``ColourClass``, ``closed`` when colours are no longer wanted."""

    class_picked = Signal(object)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title, self._more = Label(kind="muted"), Label(kind="muted")
        self._cross = QToolButton()
        application_theme().set_icon(self._cross, "close")
        self.entries: list[QToolButton] = []
        self._classes: tuple[ColourClass, ...] = ()
        self._row = QHBoxLayout()
        self._row.setSpacing(2)
        row = QHBoxLayout(self)
        row.setContentsMargins(tokens.PAGE_EDGE, 0, tokens.PAGE_EDGE, 4)
        row.setSpacing(6)
        row.addWidget(self._title)
        row.addLayout(self._row)
        row.addWidget(self._more)
        row.addWidget(self._cross)
        row.addStretch(1)
        self._cross.clicked.connect(self.closed)
        self.retranslate()

    def show_classes(self, by: str, classes: Sequence[ColourClass]) -> None:
        """Show the classes of a colouring called ``by``."""
        self._title.setText(self.tr("Colour: {field}").format(field=by))
        if tuple(classes) == self._classes:
            return
        self._classes = tuple(classes)
        for button in self.entries:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.entries = [self._entry(one) for one in classes]
        self._make_room()

    @override
    def retranslate(self) -> None:
        self._cross.setToolTip(self.tr("No colours"))
        self._cross.setAccessibleName(self.tr("No colours"))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _entry(self, one: ColourClass) -> QToolButton:
        button = QToolButton()
        words = self.tr("{value}  {count}").format(value=one.name, count=one.count)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setText(button.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, _LONGEST))
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setIcon(QIcon(_swatch(one, self.devicePixelRatioF())))
        button.setIconSize(QSize(_SIDE, _SIDE))
        button.setEnabled(bool(one.values) and bool(one.count))
        button.clicked.connect(self._pick)
        self._row.addWidget(button)
        return button

    def _make_room(self) -> None:
        left = self.width() - self._title.sizeHint().width() - self._cross.sizeHint().width() - 110
        hidden = 0
        for button in self.entries:
            left -= button.sizeHint().width() + 2
            button.setVisible(left >= 0)
            hidden += left < 0
        self._more.setText(self.tr("+ {count} more").format(count=hidden) if hidden else "")

    @Slot()
    def _pick(self) -> None:
        button = self.sender()
        if isinstance(button, QToolButton) and button in self.entries:
            self.class_picked.emit(self._classes[self.entries.index(button)])


def _swatch(one: ColourClass, ratio: float) -> QPixmap:
    picture = QPixmap(round(_SIDE * ratio), round(_SIDE * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    if one.tint is not None:
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_tag(painter, one.tint, QRectF(0, 0, _SIDE, _SIDE))
        painter.end()
    return picture
