"""The head of a column: who stands there, with buttons to move or remove them."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from talentdesk.domain.blind import digits
from talentdesk.domain.compared import Compared
from talentdesk.domain.names import circle_text
from talentdesk.ui.card.portrait import Portrait
from talentdesk.ui.theme import application_theme
from talentdesk.ui.widgets.labels import ElidedLabel
from talentdesk.ui.widgets.words import Worded


class ColumnHead(Worded, QWidget):
    """Shows one of the people; the column the keys act on has a frame."""

    chosen = Signal()
    move_requested = Signal(int)
    removal_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._current = False
        self._portrait = Portrait(40)
        self._name, self._under = ElidedLabel(kind="large"), ElidedLabel(kind="small")
        self.left, self.right, self.away = QToolButton(), QToolButton(), QToolButton()
        icons = {self.left: "chevron-left", self.right: "chevron-right", self.away: "close"}
        for button, icon in icons.items():
            application_theme().set_icon(button, icon, "muted")
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the arrows and Delete do the same
            button.setFixedSize(QSize(24, 22))
            button.setIconSize(QSize(14, 14))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        lower = QHBoxLayout()
        lower.setSpacing(0)
        lower.addWidget(self._under, 1)
        for button in icons:
            lower.addWidget(button)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._name)
        names.addLayout(lower)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 6, 4, 6)
        row.setSpacing(8)
        row.addWidget(self._portrait)
        row.addLayout(names, 1)
        self.left.clicked.connect(lambda: self.move_requested.emit(-1))
        self.right.clicked.connect(lambda: self.move_requested.emit(1))
        self.away.clicked.connect(self.removal_requested)
        application_theme().changed.connect(self.update)
        self.retranslate()

    def show_person(self, one: Compared, under: str, *, blind: bool, first: bool, last: bool) -> None:
        """Show who stands in this column."""
        name = one.file.line.name
        self._portrait.show_person(digits(name) if blind else circle_text(name), one.file.photo)
        self._name.set_whole(name)
        self._under.set_whole(under)
        self.left.setEnabled(not first)
        self.right.setEnabled(not last)
        self.setAccessibleName(name)

    def set_current(self, current: bool) -> None:
        """Mark the column the keys act on."""
        if current != self._current:
            self._current = current
            self.update()

    @override
    def retranslate(self) -> None:
        for button, words in (
            (self.left, self.tr("Further left (Ctrl+←)")),
            (self.right, self.tr("Further right (Ctrl+→)")),
            (self.away, self.tr("Take out of the comparison (Delete)")),
        ):
            button.setToolTip(words)
            button.setAccessibleName(words)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.chosen.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._current:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(application_theme().colour("focus"), 2))
        painter.setBrush(application_theme().colour("accent-soft"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()
