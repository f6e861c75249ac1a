"""Between the facilitator's board and the room's: opens the projector window and tells it how to look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from talentdesk.domain.texts import Id
from talentdesk.ui.desk import Desk
from talentdesk.ui.shell import Shell
from talentdesk.ui.workshop.board import BoardView
from talentdesk.ui.workshop.room_menu import RoomMenu
from talentdesk.ui.workshop.room_view import RoomView

if TYPE_CHECKING:
    from talentdesk.ui.workshop.projector import ProjectorWindow


class RoomLink(QObject):
    """Keeps the projector window; it is made when first asked for."""

    mode_changing = Signal()
    """Names will be hidden or shown: who asks for something by name finishes first."""

    def __init__(self, desk: Desk, shell: Shell, board: BoardView) -> None:
        super().__init__(board)
        self._desk, self._shell, self._board = desk, shell, board
        self.window: ProjectorWindow | None = None
        self.menu: RoomMenu | None = None
        """The menu of the projector button, None before the page was laid out."""
        self._layer: Id = ""
        self._guidelines = True
        board.selection_changed.connect(self.tell)
        board.view_changed.connect(self.tell)

    def make_menu(self, parent: QWidget, stage: QWidget) -> RoomMenu:
        """Make the menu of the projector button, with keys that work on the stage."""
        self.menu = menu = RoomMenu(parent, stage)
        menu.open_requested.connect(self.open)
        menu.blank_requested.connect(self.blank)
        menu.blind_requested.connect(self.make_blind)
        return menu

    @Slot()
    def open(self) -> None:
        """Open the window for the room, on the second screen where there is one."""
        if self.window is None:
            from talentdesk.ui.workshop.projector import ProjectorWindow

            self.window = ProjectorWindow(self._desk, self._shell)
            self.destroyed.connect(self.window.deleteLater)
            self.window.state_changed.connect(self._show_state)
            self.window.screen_lost.connect(self._tell_loss)
            # Without a parent, so that it can stand on another screen; but it must not outlive the file.
            self._board.window().installEventFilter(self)
        self.tell()
        self.window.open_beside(self._board.screen())

    @Slot(bool)
    def blank(self, on: bool) -> None:
        """Blank the room's screen or show the board there again; for while the projector is out of reach."""
        if self.window is not None and self.window.isVisible():
            self.window.set_blank(on)

    @Slot(bool)
    def make_blind(self, on: bool) -> None:
        """Show codes for names in both windows, or names again; the journal keeps who and when."""
        # With the tables of the meeting, which a start need not learn.
        from talentdesk.services.room_mode import SetBlind

        board = self._board.arrangement.board
        self.mode_changing.emit()
        if board is None or self._desk.do(SetBlind(session=board.session.id, blind=on)) is None:
            self._show_state()
            return
        self._shell.toast(
            self.tr("Names are shown as codes in both windows.") if on else self.tr("Names are shown again.")
        )

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Close and self.window is not None:
            self.window.close()
        return False

    def show_layer(self, layer: Id) -> None:
        """Let the room see a layer of the board, or with an empty id the calibrated places."""
        if layer != self._layer:
            self._layer = layer
            self.tell()

    def show_guidelines(self, *, on: bool) -> None:
        """Let the room see how shares stand to the guidelines, or not."""
        if on != self._guidelines:
            self._guidelines = on
            self.tell()

    @Slot()
    def tell(self) -> None:
        """Tell the room which board is shown and how: ids only, never a value."""
        board = self._board.arrangement.board
        self._show_state()
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
                layer=self._layer,
                guidelines=self._guidelines,
            )
        )

    @Slot()
    def _show_state(self) -> None:
        board, window = self._board.arrangement.board, self.window
        if self.menu is not None:
            self.menu.show_state(
                is_open=window is not None and window.isVisible(),
                blank=window is not None and window.blank,
                blind=board is not None and board.blind,
                may_write=board is not None and not self._desk.read_only,
            )

    @Slot()
    def _tell_loss(self) -> None:
        self._board.window().raise_()
        self._board.window().activateWindow()
        self._shell.strip(
            self.tr(
                "The projector was unplugged. The window for the room is an ordinary window now; "
                "it fills the projector again when that comes back."
            )
        )
