"""Which places the page shows: the calibrated ones or a layer: made, left, taken over, shown in the room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QVBoxLayout

from talentdesk.domain.ruling import Finding, Reason
from talentdesk.domain.texts import Id
from talentdesk.domain.workshop import Board, SessionState
from talentdesk.services.board import BoardOf
from talentdesk.ui.workshop.layers.around import Around

if TYPE_CHECKING:
    from talentdesk.domain.layers import LayerLine
    from talentdesk.services.commands import Command
    from talentdesk.ui.workshop.layers.banner import LayerBanner


class LayerLink(QObject):
    """Keeps which layer is shown; nothing of it is remembered beyond the page, the layers are in the file."""

    def __init__(self, page: Around, slot: QVBoxLayout) -> None:
        super().__init__(page.board)
        self._page = page
        self._slot = slot
        """Where the banner comes once a layer is shown."""
        self.shown: Id = ""
        """Id of the layer on the board, empty = the calibrated places."""
        self.in_room = False
        """Whether the room sees the layer too; only the facilitator can say so, each time."""
        self.banner: LayerBanner | None = None
        self._menu = QMenu(page.view)
        self._menu.aboutToShow.connect(self._fill)
        page.view.layer.setMenu(self._menu)
        page.view.layer_left.connect(self.leave)
        page.board.view_changed.connect(self._leave_for_proposed)

    # ------------------------------------------------------------------ what the page asks

    def board(self, session: Id, scheme: str) -> Board | None:
        """Return the board to show; a layer of another session or scheme, or one that is gone, is left."""
        board = None
        if self.shown:
            from talentdesk.services.layers import LayerBoardOf

            board = self._page.desk.ask(LayerBoardOf(layer=self.shown))
            if board is None:
                self._forget()
                self._page.shell.toast(self._sentence(Reason.LAYER_MISSING))
            elif board.session.id != session or scheme not in ("", board.scheme.key):
                self._forget()
                board = None
        if board is not None:
            return board
        return self._page.desk.ask(BoardOf(session=session, scheme=scheme)) if session else None

    def show_board(self, board: Board) -> None:
        """Say which places are shown, unmistakably where it is a layer."""
        page = self._page
        layer = board.layer
        self.shown = layer.id if layer is not None else ""
        if layer is not None and self.banner is None:
            self._make_banner()
        if self.banner is not None:
            self.banner.setVisible(layer is not None)
            if layer is not None:
                self.banner.show_board(board, page.shell.say, in_room=self.in_room)
        page.view.show_layer(self._name(layer) if layer is not None else "")
        page.board.setAccessibleName(
            self.tr("Board, {layer}: nothing here is decided").format(layer=self._name(layer))
            if layer is not None
            else self.tr("Board")
        )
        page.room.show_layer(self.shown if self.in_room else "")

    # ------------------------------------------------------------------ going there and back

    def show(self, layer: Id) -> None:
        """Show a layer; the room goes on seeing the calibrated places."""
        self.in_room = False
        self.shown = layer
        self._page.foot.rest()
        self._page.board.look(proposed=False)
        self._page.load_board()

    @Slot()
    def leave(self) -> None:
        """Show the calibrated places again."""
        if self.shown:
            self._forget()
            self._page.load_board()

    @Slot()
    def _leave_for_proposed(self) -> None:
        """Leave the layer where the proposed places are asked for, as by a saved view: it has none."""
        if self.shown and self._page.board.view_state.proposed:
            self.leave()

    @Slot()
    def ask_name(self) -> None:
        """Ask for the name of a new rehearsal."""
        from talentdesk.ui.workshop.layers.sheets import LayerNameSheet

        number = 1 + len(self._layers())
        sheet = LayerNameSheet(
            self._page.shell.dialog_parent(), self.tr("Rehearsal {number}").format(number=number)
        )
        sheet.named.connect(self._begin)
        self._page.acts.open_sheet(sheet)

    @Slot(str)
    def _begin(self, name: str) -> None:
        from talentdesk.services.layers import MakeLayer

        board = self._here()
        self.make(MakeLayer(session=board.session.id, scheme=board.scheme.key, name=name))

    def make(self, command: Command) -> Id:
        """Make a layer and show it; returns its id, empty where that was refused."""
        done = self._page.acts.do(command)
        if done is None:
            return ""
        self._page.acts.close_if(done)
        self.show(str(done.figures["id"]))
        return self.shown

    # ------------------------------------------------------------------ what becomes of it

    @Slot()
    def compare(self) -> None:
        """List who stands elsewhere than calibrated, to take over all or some of it."""
        from talentdesk.ui.workshop.layers.sheets import LayerSheet

        board = self._here()
        if board.layer is None:
            return
        page = self._page
        sheet = LayerSheet(page.shell.dialog_parent(), board, page.shell.say, read_only=self._fixed(board))
        sheet.taken.connect(self.take_over)
        sheet.found.connect(page.board.select)
        page.acts.open_sheet(sheet)

    @Slot(tuple)
    def take_over(self, candidates: tuple[Id, ...]) -> None:
        """Make places of the layer calibrated ones in one step, and ask for the reason as of any move."""
        from talentdesk.services.layers import TakeOverLayer

        layer = self._here().layer
        if layer is None:
            return
        page, name = self._page, self._name(layer)
        done = page.acts.do(TakeOverLayer(layer=layer.id, candidates=candidates), candidates)
        if done is None:
            return
        page.acts.close_if(done)
        self._forget()
        page.load_board()
        count = int(str(done.figures["count"]))
        page.shell.toast(self.tr("%n card(s) taken over", "", count), undo=True)
        page.acts.ask_reasons(str(done.figures["moves"]).split(), name)

    @Slot()
    def throw_away(self) -> None:
        """Throw the layer away; one undo brings it back."""
        from talentdesk.services.layers import ThrowAwayLayer

        layer = self._here().layer
        if layer is None:
            return
        self._forget()
        if self._page.acts.do(ThrowAwayLayer(layer=layer.id)) is not None:
            self._page.shell.toast(
                self.tr("“{layer}” thrown away").format(layer=self._name(layer)), undo=True
            )
        self._page.load_board()

    @Slot()
    def rename(self) -> None:
        """Ask for another name."""
        from talentdesk.ui.workshop.layers.sheets import LayerNameSheet

        layer = self._here().layer
        if layer is not None:
            sheet = LayerNameSheet(self._page.shell.dialog_parent(), layer.name, anew=True)
            sheet.named.connect(self._rename)
            self._page.acts.open_sheet(sheet)

    @Slot(str)
    def _rename(self, name: str) -> None:
        from talentdesk.services.layers import RenameLayer

        acts = self._page.acts
        acts.close_if(acts.do(RenameLayer(layer=self.shown, name=name)))

    @Slot(bool)
    def show_in_room(self, on: bool) -> None:
        """Let the room see the layer, with its name on the screen, or take it away there."""
        self.in_room = on
        self.show_board(self._here())

    # ------------------------------------------------------------------ inside

    @Slot()
    def _fill(self) -> None:
        """Offer the layers of the grid shown, and what can be done with the one on the board."""
        menu, board = self._menu, self._page.values
        menu.clear()
        if board is None:
            return
        fixed = self._fixed(board)
        for layer in self._layers():
            action = menu.addAction(f"{self._name(layer)}   ({layer.places})")
            action.setCheckable(True)
            action.setChecked(layer.id == self.shown)
            action.setData(layer.id)
            action.triggered.connect(self._choose)
        if not menu.isEmpty():
            menu.addSeparator()
        make = menu.addAction(self.tr("New rehearsal…"))
        make.setEnabled(not fixed)
        make.triggered.connect(self.ask_name)
        if board.layer is None:
            return
        rename = menu.addAction(self.tr("Rename…"))
        rename.setEnabled(not fixed and bool(board.layer.name))
        rename.triggered.connect(self.rename)
        menu.addSeparator()
        menu.addAction(self.tr("Back to the calibrated places")).triggered.connect(self.leave)

    @Slot()
    def _choose(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.show(str(action.data()))

    def _layers(self) -> tuple[LayerLine, ...]:
        from talentdesk.services.layers import LayersOf

        board = self._here()
        return self._page.desk.ask(LayersOf(session=board.session.id, scheme=board.scheme.key))

    def _make_banner(self) -> None:
        from talentdesk.ui.workshop.layers.banner import LayerBanner

        banner = self.banner = LayerBanner()
        banner.compare_wanted.connect(self.compare)
        banner.away_wanted.connect(self.throw_away)
        banner.back_wanted.connect(self.leave)
        banner.room_wanted.connect(self.show_in_room)
        self._slot.addWidget(banner)

    def _fixed(self, board: Board) -> bool:
        return board.session.state is SessionState.LOCKED or self._page.desk.read_only

    def _name(self, layer: LayerLine) -> str:
        from talentdesk.ui.workshop.layer_names import layer_name

        return layer_name(layer, self._page.shell.say)

    def _sentence(self, reason: Reason) -> str:
        from talentdesk.wording.reasons import sentence

        return sentence(Finding(reason), self._page.shell.say, self._page.desk.programme)

    def _here(self) -> Board:
        board = self._page.values
        assert board is not None
        return board

    def _forget(self) -> None:
        self.shown, self.in_room = "", False
