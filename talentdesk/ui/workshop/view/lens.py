"""Asks for what filters, colours and badges need, when they need it, and again after it has changed."""

from __future__ import annotations

from collections import defaultdict
from datetime import date

from PySide6.QtCore import QObject, Signal, Slot

from talentdesk.domain.card_values import NO_SIGNS, NO_VALUES, CardSigns, CardValues
from talentdesk.domain.change import Changed, Subject
from talentdesk.domain.marks import MarkKind
from talentdesk.domain.texts import Id
from talentdesk.domain.workshop import Board
from talentdesk.ui.desk import Desk
from talentdesk.ui.workshop.sight import Sight

# Not the session itself: its first move changes its state, and its day is seen when the board comes.
_WHO = (Subject.CANDIDATE, Subject.PROGRAMME)
_VALUES = (*_WHO, Subject.PERSON, Subject.POST, Subject.OUTLOOK, Subject.ROOM)
_SIGNS = (*_WHO, Subject.RATING, Subject.CYCLE)


class Lens(QObject):
    """Holds the sight on one board; ``went_stale`` says that a part of it must be asked for again."""

    went_stale = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._session, self._scheme = "", ""
        self._on = date.min
        self._values: CardValues | None = None
        self._signs: CardSigns | None = None
        self._marks: dict[MarkKind, dict[Id, str]] | None = None
        desk.changed.connect(self._note)

    @property
    def session(self) -> Id:
        """The session looked at; empty before the first one."""
        return self._session

    def look_at(self, board: Board) -> None:
        """Look at a board; what was known of another session is forgotten."""
        if (board.session.id, board.on) != (self._session, self._on):
            self._values = self._marks = self._signs = None
        elif board.scheme.key != self._scheme:
            self._signs = None
        self._session, self._on, self._scheme = board.session.id, board.on, board.scheme.key

    def sight(self, *, values: bool, signs: bool) -> Sight:
        """Return what is known, and of what is wanted everything."""
        if self._session:
            if values and self._values is None:
                from talentdesk.services.card_values import CardValuesOf

                self._values = self._desk.ask(CardValuesOf(session=self._session))
            if signs and self._signs is None:
                from talentdesk.services.card_values import CardSignsOf

                self._signs = self._desk.ask(CardSignsOf(session=self._session, scheme=self._scheme))
            if self._marks is None:
                self._marks = self._read_marks()
        return Sight(values=self._values or NO_VALUES, signs=self._signs or NO_SIGNS, marks=self._marks or {})

    def _read_marks(self) -> dict[MarkKind, dict[Id, str]]:
        from talentdesk.services.marks import MarksOf

        found: dict[MarkKind, dict[Id, str]] = defaultdict(dict)
        for mark in self._desk.ask(MarksOf(session=self._session)):
            found[mark.kind][mark.candidate] = mark.value
        return dict(found)

    @Slot(object)
    def _note(self, changed: Changed) -> None:
        stale = False
        if changed.touches(*_VALUES) and self._values is not None:
            self._values, stale = None, True
        # A move in this session changes nothing of the past; one in another session may.
        elsewhere = changed.touches(Subject.PLACEMENT) and self._session not in changed.ids
        if (changed.touches(*_SIGNS) or elsewhere) and self._signs is not None:
            self._signs, stale = None, True
        if changed.touches(Subject.MARK, *_WHO) and self._marks is not None:
            self._marks, stale = None, True
        if stale:
            self.went_stale.emit()
