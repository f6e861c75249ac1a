"""The strip over the board that says a rehearsal is shown, with what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QWidget
from typing_extensions import override

from talentdesk import tokens
from talentdesk.domain.workshop import Board, SessionState
from talentdesk.ui.theme import application_theme, set_kind
from talentdesk.ui.widgets.labels import ElidedLabel, Label
from talentdesk.ui.widgets.words import Worded
from talentdesk.ui.workshop.ink import ink
from talentdesk.ui.workshop.layer_names import layer_name
from talentdesk.wording import Say

_GAP, _MARGINS = 8, 40
"""Pixels between the parts, and at both ends."""


class LayerBanner(Worded, QWidget):
    """Says the layer's name, how many stand elsewhere, and that nothing here is decided."""

    compare_wanted = Signal()
    away_wanted = Signal()
    back_wanted = Signal()
    room_wanted = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._board: Board | None = None
        self._say: Say | None = None
        self._must = ""
        """What has to be read in whole: that nothing here is decided."""
        self.name = Label(kind="strong")
        self.line = ElidedLabel()
        self.compare, self.away, self.back = QPushButton(), QPushButton(), QPushButton()
        self.room = QToolButton()
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self.setObjectName("layer")
        set_kind(self.compare, "main")
        set_kind(self.room, "button")
        self.room.setCheckable(True)
        self.room.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        application_theme().set_icon(self.room, "eye")
        row = QHBoxLayout(self)
        row.setContentsMargins(tokens.PAGE_EDGE, 6, tokens.PAGE_EDGE, 6)
        row.setSpacing(_GAP)
        row.addWidget(self.name)
        row.addWidget(self.line, 1)
        for button in (self.room, self.back, self.away, self.compare):
            row.addWidget(button)

    def _connect(self) -> None:
        self.compare.clicked.connect(self.compare_wanted)
        self.away.clicked.connect(self.away_wanted)
        self.back.clicked.connect(self.back_wanted)
        self.room.toggled.connect(self.room_wanted)

    def show_board(self, board: Board, say: Say, *, in_room: bool) -> None:
        """Show whose layer it is and how far it is from the calibrated places."""
        self._board, self._say = board, say
        self.room.blockSignals(True)
        self.room.setChecked(in_room)
        self.room.blockSignals(False)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        self.compare.setText(self.tr("Compare and take over…"))
        self.away.setText(self.tr("Throw away"))
        self.back.setText(self.tr("Back to calibrated"))
        self.room.setText(self.tr("In the room too"))
        self.room.setAccessibleName(self.tr("In the room too"))
        self.room.setToolTip(
            self.tr("The projector shows this rehearsal, with its name; else the calibrated places")
        )
        board, say = self._board, self._say
        if board is None or board.layer is None or say is None:
            return
        self.name.setText(layer_name(board.layer, say))
        locked = board.session.state is SessionState.LOCKED
        moved = sum(1 for card in board.cards if card.moved)
        words = self.tr("Nothing here is decided.")
        count = self.tr("%n card(s) elsewhere than calibrated", "", moved)
        if locked:
            words = self.tr("The session is locked: to look at only.")
        self._must = words
        self.line.set_whole(f"{words}  {count}")
        self.compare.setEnabled(moved > 0)
        self.away.setEnabled(not locked)
        self._make_room()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Let one button do without words, and one go the bar above has too, before the sentence is cut."""
        words, sign = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly
        for style, back in ((words, True), (sign, True), (sign, False)):
            self.room.setToolButtonStyle(style)
            self.back.setVisible(back)
            beside = [self.name, self.room, self.away, self.compare, *([self.back] if back else [])]
            needed = sum(one.sizeHint().width() + _GAP for one in beside) + _MARGINS
            if needed + self.line.fontMetrics().horizontalAdvance(f"{self._must} …") <= self.width():
                break

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours = ink(application_theme().values)
        room = QRectF(self.rect()).adjusted(16, 1, -8, -1)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(colours.theme.warn_soft))
        painter.setPen(QPen(colours.warn, 1.5, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(room, 6, 6)
        painter.end()
