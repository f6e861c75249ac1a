"""The reason of a move: a field under the board that never stops the talk."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QToolButton,
    QWidget,
)
from typing_extensions import override

from talentdesk.domain.texts import Id
from talentdesk.ui.theme import application_theme, set_kind
from talentdesk.ui.widgets.labels import ElidedLabel
from talentdesk.ui.widgets.words import Worded

_AIR = 24


class ReasonField(Worded, QWidget):
    """Asks why one or several moves were made.

    Enter, Ctrl+Enter or leaving the field emits ``explained`` (move ids, reason, code, authorised by) if
    anything was given; Esc and the cross emit ``put_off``: the reason stays open and is listed.
    """

    explained = Signal(tuple, str, str, str)
    put_off = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.moves: tuple[Id, ...] = ()
        self._wanted = False
        self.what = ElidedLabel(kind="strong")
        self.reason = QLineEdit()
        self.reason.setMinimumWidth(120)
        self.code = QComboBox()
        self.code.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.code.setMinimumWidth(72)
        self.code.setMaximumWidth(150)
        self.authorised_by = QLineEdit()
        self.authorised_by.setMinimumWidth(72)
        self.authorised_by.setMaximumWidth(150)
        self.save = QPushButton()
        self.later = QToolButton()
        self._build()
        for field in (self.reason, self.code, self.authorised_by):
            field.installEventFilter(self)
        self.save.clicked.connect(self.keep)
        self.later.clicked.connect(self.put_off)
        self.retranslate()

    def _build(self) -> None:
        application_theme().set_icon(self.later, "close")
        set_kind(self.save, "main")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.what, 4)
        row.addWidget(self.code)
        row.addWidget(self.reason, 5)
        row.addWidget(self.authorised_by, 2)
        row.addWidget(self.save)
        row.addWidget(self.later)

    def offer_codes(self, codes: Sequence[tuple[str, str]]) -> None:
        """Offer the programme's reason codes as (key, name); without any there is no list."""
        self.code.clear()
        self.code.addItem("", "")
        for key, name in codes:
            self.code.addItem(name, key)
        self.code.setVisible(bool(codes))
        self.retranslate()

    def ask(self, moves: tuple[Id, ...], what: str, *, wanted: bool) -> None:
        """Ask about these moves; ``wanted`` says that the programme requires the reason.

        Asked for one of several moves it asks about already, it goes on asking for all of them.
        """
        if moves and set(moves) <= set(self.moves):
            return
        self.moves, self._wanted = moves, wanted
        self.what.set_whole(what)
        # Who moved must be read in whole; where it went may be cut before the fields become too short.
        self.what.setMinimumWidth(min(self.what.sizeHint().width(), self._name_width(what)))
        for field in (self.reason, self.authorised_by):
            # Unlike clear(), this forgets what was typed: Ctrl+Z must not bring another move's reason back.
            field.setText("")
        self.code.setCurrentIndex(0)
        self.retranslate()

    def _name_width(self, what: str) -> int:
        """Return the room the name and both boxes' numbers need."""
        name = what.replace("：", ":").partition(":")[0]
        return self.what.fontMetrics().horizontalAdvance(f"{name}: 99 … → 99 …") + _AIR

    @override
    def retranslate(self) -> None:
        reason = (
            self.tr("Reason (the programme asks for it)") if self._wanted else self.tr("Reason (optional)")
        )
        self.reason.setPlaceholderText(reason)
        self.reason.setAccessibleName(self.tr("Reason of the move"))
        self.code.setItemText(0, self.tr("No code"))
        self.code.setAccessibleName(self.tr("Reason code"))
        self.authorised_by.setPlaceholderText(self.tr("Authorised by"))
        self.authorised_by.setAccessibleName(self.tr("Authorised by"))
        self.save.setText(self.tr("Keep"))
        self.save.setToolTip(self.tr("Keep the reason (Enter). Leaving the field keeps it too."))
        self.later.setToolTip(self.tr("Later: the reason stays open and is listed (Esc)"))
        self.later.setAccessibleName(self.tr("Later"))

    @Slot()
    def keep(self) -> None:
        """Tell what was given, once."""
        given = (
            self.reason.text().strip(),
            str(self.code.currentData() or ""),
            self.authorised_by.text().strip(),
        )
        moves, self.moves = self.moves, ()
        if moves and any(given):
            self.explained.emit(moves, *given)
        elif moves:
            self.moves = moves

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.keep()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.put_off.emit()
                return True
        if isinstance(event, QFocusEvent) and event.type() is QEvent.Type.FocusOut:
            to = QApplication.focusWidget()
            popup = event.reason() is Qt.FocusReason.PopupFocusReason
            if not popup and (to is None or not self.isAncestorOf(to)):
                self.keep()
        return False
