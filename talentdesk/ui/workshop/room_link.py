"""Between the facilitator's board and the room's: opens the projector window and tells it how to look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Slot
from typing_extensions import override

from talentdesk.ui.desk import Desk
from talentdesk.ui.shell import Shell
from talentdesk.ui.workshop.board import BoardView
from talentdesk.ui.workshop.room_view import RoomView

if TYPE_CHECKING:
    from talentdesk.ui.workshop.projector import ProjectorWindow


class RoomLink(QObject):
    """Keeps the projector window; it is made when first asked for."""

    def __init__(self, desk: Desk, shell: Shell, board: BoardView) -> None:
        super().__init__(board)
        self._desk, self._shell, self._board = desk, shell, board
        self.window: ProjectorWindow | None = None
        board.selection_changed.connect(self.tell)
        board.view_changed.connect(self.tell)

    @Slot()
    def open(self) -> None:
        """Open the window for the room, on the second screen where there is one."""
        if self.window is None:
            from talentdesk.ui.workshop.projector import ProjectorWindow

            self.window = ProjectorWindow(self._desk, self._shell)
            self.destroyed.connect(self.window.deleteLater)
            # Without a parent, so that it can stand on another screen; but it must not outlive the file.
            self._board.window().installEventFilter(self)
        self.tell()
        self.window.open_beside(self._board.screen())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Close and self.window is not None:
            self.window.close()
        return False

    @Slot()
    def tell(self) -> None:
        """Tell the room which board is shown and how: ids only, never a value."""
        board = self._board.arrangement.board
        if self.window is None or board is None:
            return
        view = self._board.view_state
        self.window.follow(
            RoomView(
                session=board.session.id,
                scheme=board.scheme.key,
                flipped=view.flipped,
                expanded=view.expanded,
                shown=view.shown,
                current=self._board.picked.ids[:1],
            )
        )
