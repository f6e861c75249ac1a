"""Between the board's selection and the window's: the talent card follows the board, the board the search."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Slot
from typing_extensions import override

from talentdesk.domain.texts import Id
from talentdesk.ui.selection import Selection
from talentdesk.ui.workshop.board import BoardView


class SelectionLink(QObject):
    """Keeps the two alike; a board that comes back on the screen says again what is selected on it."""

    def __init__(self, selection: Selection, board: BoardView) -> None:
        super().__init__(board)
        self._selection, self._board = selection, board
        board.selection_changed.connect(self._tell)
        selection.changed.connect(self._follow)
        board.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        board = self._board.arrangement.board
        if event.type() is QEvent.Type.Show and board is not None:
            # Another page has selected its own people meanwhile.
            self._selection.show_session(board.session.id, board.scheme.key, blind=board.blind)
            self._tell(tuple(self._board.picked.ids))
        return False

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
