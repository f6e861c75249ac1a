"""The board's menus, opened by right click and by key, and where they lead."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtWidgets import QMenu

from talentdesk.domain.ruling import Reason
from talentdesk.domain.texts import Id
from talentdesk.ui.shell import Shell
from talentdesk.ui.workshop.acts import WorkshopActs
from talentdesk.ui.workshop.board import BoardView
from talentdesk.ui.workshop.plan import Key


class BoardMenus(QObject):
    """Opens the menus of a board."""

    reason_requested = Signal(str)
    compare_requested = Signal()
    cards_menu_made = Signal(QMenu, tuple, bool)
    """The menu of cards about to open, their ids, and whether they may change."""

    def __init__(self, board: BoardView, acts: WorkshopActs, shell: Shell) -> None:
        super().__init__(board)
        self._board, self._acts, self._shell = board, acts, shell
        self.menu: QMenu | None = None
        """The menu opened last."""
        board.menu_requested.connect(self.open_cards)
        board.box_menu_requested.connect(self.open_box)
        board.opened.connect(self._open_candidate)
        board.ballot_requested.connect(self._vote)
        board.action_requested.connect(self._agree)

    @Slot(str)
    def _vote(self, candidate: Id) -> None:
        if self._is_open(candidate):
            self._acts.open_ballot(candidate)

    @Slot(str)
    def _agree(self, candidate: Id) -> None:
        if self._is_open(candidate):
            self._acts.open_actions(candidate)

    def _is_open(self, candidate: Id) -> bool:
        locked = self._board.arrangement.is_locked
        if locked:
            self._acts.stop(Reason.SESSION_LOCKED, (candidate,))
        return not locked

    @Slot(tuple, object)
    def open_cards(self, ids: tuple[Id, ...], at: QPoint) -> None:
        """Open the menu of the selected cards."""
        from talentdesk.ui.workshop.card_menu import CardMenu

        arrangement = self._board.arrangement
        if arrangement.scheme is None:
            return
        locked = arrangement.is_locked or arrangement.view.proposed
        cards = [arrangement.cards[one] for one in ids]
        menu = CardMenu(
            self._board,
            cards,
            arrangement.scheme,
            self._shell.say,
            locked=locked,
            blind=self._is_blind,
            layered=arrangement.board is not None and arrangement.board.layer is not None,
        )
        menu.move_requested.connect(self._move)
        menu.discussed_requested.connect(self._acts.mark_discussed)
        menu.reason_requested.connect(self.reason_requested)
        menu.note_requested.connect(self._acts.open_note)
        menu.ballot_requested.connect(self._acts.open_ballot)
        menu.proposal_requested.connect(self._acts.open_proposal)
        menu.compare_requested.connect(self.compare_requested)
        menu.file_requested.connect(self._open_file)
        menu.plan_requested.connect(self._open_plan)
        menu.form_requested.connect(self._print_form)
        menu.removal_requested.connect(self._acts.remove)
        self.cards_menu_made.emit(menu, ids, not locked)
        self._pop(menu, at)

    @Slot(object, object)
    def open_box(self, key: Key, at: QPoint) -> None:
        """Open the menu of a box."""
        from talentdesk.ui.workshop.card_menu import BoxMenu

        menu = BoxMenu(
            self._board,
            key,
            self._board.words.place_name(key),
            people=len(self._board.arrangement.boxes.get(key, ())),
            expanded=key is not None and key == self._board.view_state.expanded,
        )
        menu.select_requested.connect(self._board.select_box)
        menu.expand_requested.connect(self._board.expand)
        self._pop(menu, at)

    def _pop(self, menu: QMenu, at: QPoint) -> None:
        self.menu = menu
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    @Slot(tuple, object)
    def _move(self, ids: tuple[Id, ...], key: Key) -> None:
        self._board.drop_cards(self._board.arrangement.in_order(ids), key)

    @Slot(str)
    def _open_file(self, person: Id) -> None:
        self._shell.open_place("people", person)

    @Slot()
    def _print_form(self) -> None:
        from talentdesk.ui.printing.forms_sheet import open_forms

        open_forms(self._acts.desk, self._shell)

    @Slot(str)
    def _open_plan(self, person: Id) -> None:
        self._shell.open_place("development", person)

    @property
    def _is_blind(self) -> bool:
        board = self._board.arrangement.board
        return board is not None and board.blind

    @Slot(str)
    def _open_candidate(self, candidate: Id) -> None:
        if self._is_blind:
            self._board.say_refused(
                self.tr("Names are shown as codes. Show names again to open the personal file."), (candidate,)
            )
        else:
            self._open_file(self._board.arrangement.cards[candidate].person)
