"""What is printed beside packets: forms, and cards and posters for the room."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget
from typing_extensions import override

from talentdesk.services.board import BoardOf
from talentdesk.ui.desk import Desk
from talentdesk.ui.printing.packet_list import Choice
from talentdesk.ui.shell import Shell
from talentdesk.ui.widgets.words import Worded


class MorePapers(Worded, QMenu):
    """A menu; the sheets are imported when first opened."""

    def __init__(
        self, parent: QWidget, desk: Desk, shell: Shell, chosen: Callable[[], Choice | None]
    ) -> None:
        super().__init__(parent)
        self._desk, self._shell, self._chosen = desk, shell, chosen
        self.forms, self.room = QAction(self), QAction(self)
        self.addActions([self.forms, self.room])
        self.forms.triggered.connect(self._open_forms)
        self.room.triggered.connect(self._open_room)
        self.aboutToShow.connect(self._enable)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        self.forms.setText(self.tr("Forms…"))
        self.room.setText(self.tr("Wall cards and grid poster…"))

    @Slot()
    def _enable(self) -> None:
        self.room.setEnabled(self._chosen() is not None)

    @Slot()
    def _open_forms(self) -> None:
        from talentdesk.ui.printing.forms_sheet import open_forms

        open_forms(self._desk, self._shell)

    @Slot()
    def _open_room(self) -> None:
        from talentdesk.ui.printing.room_sheet import RoomSheet

        choice = self._chosen()
        board = self._desk.ask(BoardOf(session=choice.session)) if choice is not None else None
        if board is not None:
            sheet = RoomSheet(self._shell.dialog_parent(), self._shell, board)
            sheet.closed.connect(sheet.deleteLater)
            sheet.open_sheet()
