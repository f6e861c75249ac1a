"""What can be done with the room's screen: open it, blank it, show codes for names."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget
from typing_extensions import override

from talentdesk.ui.theme import application_theme
from talentdesk.ui.widgets.words import Worded


class RoomMenu(Worded, QMenu):
    """The menu of the projector button; its keys work everywhere on the stage around the board."""

    open_requested = Signal()
    blank_requested = Signal(bool)
    blind_requested = Signal(bool)

    def __init__(self, parent: QWidget, stage: QWidget) -> None:
        super().__init__(parent)
        self.open, self.blank, self.blind = QAction(self), QAction(self), QAction(self)
        theme = application_theme()
        keys = {self.open: "Ctrl+Shift+P", self.blank: "B", self.blind: "N"}
        icons = {self.open: "grid", self.blank: "eye-off", self.blind: "shield"}
        for action, key in keys.items():
            theme.set_icon(action, icons[action])
            action.setShortcut(key)
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            stage.addAction(action)
            self.addAction(action)
        self.blank.setCheckable(True)
        self.blind.setCheckable(True)
        self.aboutToHide.connect(parent.setFocus)
        self.open.triggered.connect(self.open_requested)
        self.blank.triggered.connect(self.blank_requested)
        self.blind.triggered.connect(self.blind_requested)
        self.retranslate()

    def show_state(self, *, is_open: bool, blank: bool, blind: bool, may_write: bool) -> None:
        """Show how the room's screen stands."""
        self.blank.setEnabled(is_open)
        self.blank.setChecked(blank)
        self.blind.setChecked(blind)
        self.blind.setEnabled(may_write)

    @override
    def retranslate(self) -> None:
        self.open.setText(self.tr("Open the window for the room"))
        self.blank.setText(self.tr("Blank the room's screen"))
        self.blind.setText(self.tr("Codes for names"))
        self.blind.setToolTip(
            self.tr("Names, photos, gender, age and school are hidden in both windows; kept in the journal")
        )
