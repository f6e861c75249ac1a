"""Between the board's selection and the window's: the talent card follows the board, the board the search."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from talentdesk.domain.texts import Id
from talentdesk.ui.selection import Selection
from talentdesk.ui.workshop.board import BoardView


class SelectionLink(QObject):
    """Keeps the two alike."""

    def __init__(self, selection: Selection, board: BoardView) -> None:
        super().__init__(board)
        self._selection, self._board = selection, board
        board.selection_changed.connect(self._tell)
        selection.changed.connect(self._follow)

    @Slot(tuple)
    def _tell(self, ids: tuple[Id, ...]) -> None:
        arrangement = self._board.arrangement
        board = arrangement.board
        if board is None:
            return
        if not ids:
            self._selection.clear()
            return
        people = tuple(arrangement.cards[one].person for one in ids)
        self._selection.select_candidates(ids, people, session=board.session.id, scheme=board.scheme.key)

    @Slot()
    def _follow(self) -> None:
        chosen = self._selection.candidates
        known = bool(chosen) and all(one in self._board.arrangement.cards for one in chosen)
        if known and set(chosen) != set(self._board.picked.ids):
            self._board.select(chosen)
