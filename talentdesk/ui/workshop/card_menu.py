"""The menus of the board: of the selected cards, and of a box."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from talentdesk.domain.grid import Scheme
from talentdesk.domain.texts import Id
from talentdesk.domain.workshop import Card
from talentdesk.ui.theme import application_theme
from talentdesk.ui.widgets.menu_title import add_title
from talentdesk.ui.workshop.plan import Key
from talentdesk.wording import Say


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One entry: what it says, its icon, what it does, and whether it can be done now."""

    text: str
    icon: str = ""
    act: Callable[[], None]
    enabled: bool = True


class BoardMenu(QMenu):
    """A menu whose entries do what they carry."""

    def __init__(self, parent: QWidget, title: str) -> None:
        super().__init__(parent)
        self._entries: dict[QAction, Entry] = {}
        if title:
            add_title(self, title)
        self.triggered.connect(self._run)

    def put(self, entry: Entry, menu: QMenu | None = None) -> QAction:
        """Add an entry, here or in a submenu."""
        action = (menu or self).addAction(entry.text)
        if entry.icon:
            application_theme().set_icon(action, entry.icon)
        action.setEnabled(entry.enabled)
        self._entries[action] = entry
        return action

    @Slot(QAction)
    def _run(self, action: QAction) -> None:
        entry = self._entries.get(action)
        if entry is not None:
            entry.act()


class CardMenu(BoardMenu):
    """What can be done with the selected cards; every entry is a signal the page answers."""

    move_requested = Signal(tuple, object)
    discussed_requested = Signal(tuple, bool)
    reason_requested = Signal(str)
    note_requested = Signal(str)
    ballot_requested = Signal(str)
    proposal_requested = Signal(str)
    compare_requested = Signal()
    file_requested = Signal(str)
    plan_requested = Signal(str)
    form_requested = Signal()
    removal_requested = Signal(tuple)

    def __init__(
        self,
        parent: QWidget,
        cards: Sequence[Card],
        scheme: Scheme,
        say: Say,
        *,
        locked: bool,
        blind: bool = False,
        layered: bool = False,
    ) -> None:
        first = cards[0]
        super().__init__(parent, first.name if len(cards) == 1 else "")
        self._cards = tuple(cards)
        self._say = say
        if len(cards) > 1:
            add_title(self, self.tr("%n card(s)", "", len(cards)))
        self._add_boxes(scheme, locked=locked, layered=layered)
        # On a layer cards move; everything else would decide something.
        self._add_talk(locked=locked or layered)
        self._add_person(locked=locked or layered, blind=blind)

    @property
    def _ids(self) -> tuple[Id, ...]:
        return tuple(card.candidate for card in self._cards)

    def _add_boxes(self, scheme: Scheme, *, locked: bool, layered: bool) -> None:
        moves = self.addMenu(self.tr("Move to box"))
        application_theme().set_icon(moves.menuAction(), "move")
        moves.setEnabled(not locked)
        here = {card.calibrated for card in self._cards}
        for box in sorted(scheme.boxes, key=lambda box: box.number):
            text = f"{box.number}  {self._say.text(box.name)}"
            moving = here != {box.placement}
            self.put(Entry(text=text, act=self._mover(box.placement), enabled=moving), moves)
        moves.addSeparator()
        before = {card.proposed for card in self._cards}
        if layered and len(before) == 1:
            words, place = self.tr("Back to the calibrated place"), next(iter(before))
            self.put(Entry(text=words, icon="undo", act=self._mover(place), enabled=here != before), moves)
        back = Entry(
            text=self.tr("0  Holding area"), icon="holding", act=self._mover(None), enabled=here != {None}
        )
        self.put(back, moves)

    def _mover(self, key: Key) -> Callable[[], None]:
        return lambda: self.move_requested.emit(self._ids, key)

    def _add_talk(self, *, locked: bool) -> None:
        one = len(self._cards) == 1
        done = all(card.discussed for card in self._cards)
        words = self.tr("Not discussed yet") if done else self.tr("Discussed")
        free = not locked
        first = self._cards[0].candidate
        self.put(
            Entry(
                text=f"{words}\tF",
                icon="check-circle",
                act=lambda: self.discussed_requested.emit(self._ids, not done),
                enabled=free,
            )
        )
        entries = (
            Entry(
                text=self.tr("Reason of the last move…"),
                icon="reason",
                act=lambda: self.reason_requested.emit(first),
                enabled=free and one and self._cards[0].moved,
            ),
            Entry(
                text=self.tr("Note and follow-up…") + "\tA",
                icon="note",
                act=lambda: self.note_requested.emit(first),
                enabled=one and free,
            ),
            Entry(
                text=self.tr("Ballot…") + "\tP",
                icon="ballot",
                act=lambda: self.ballot_requested.emit(first),
                enabled=one and free,
            ),
            Entry(
                text=self.tr("Proposed place…"),
                icon="target",
                act=lambda: self.proposal_requested.emit(first),
                enabled=one and free,
            ),
        )
        for entry in entries:
            self.put(entry)

    def _add_person(self, *, locked: bool, blind: bool) -> None:
        one = len(self._cards) == 1 and not blind
        person = self._cards[0].person
        self.end_of_talk = self.addSeparator()
        self.put(Entry(text=self.tr("Compare") + "\tV", icon="columns", act=self.compare_requested.emit))
        self.put(
            Entry(
                text=self.tr("Open the personal file"),
                icon="user",
                act=lambda: self.file_requested.emit(person),
                enabled=one,
            )
        )
        self.put(
            Entry(
                text=self.tr("Open the development plan"),
                icon="development",
                act=lambda: self.plan_requested.emit(person),
                enabled=one,
            )
        )
        self.put(
            Entry(
                text=self.tr("Print a form…"), icon="print", act=self.form_requested.emit, enabled=not blind
            )
        )
        self.addSeparator()
        self.put(
            Entry(
                text=self.tr("Take out of the session"),
                icon="remove",
                act=lambda: self.removal_requested.emit(self._ids),
                enabled=not locked,
            )
        )


class BoxMenu(BoardMenu):
    """What can be done with a box."""

    select_requested = Signal(object)
    expand_requested = Signal(object)

    def __init__(self, parent: QWidget, key: Key, name: str, *, people: int, expanded: bool) -> None:
        super().__init__(parent, name)
        self.put(
            Entry(
                text=self.tr("Select all in this box") + "\tCtrl+Shift+A",
                icon="users",
                act=lambda: self.select_requested.emit(key),
                enabled=people > 0,
            )
        )
        if key is not None:
            words = self.tr("Show all boxes again") if expanded else self.tr("Give this box the room")
            self.put(Entry(text=words, icon="fullscreen", act=lambda: self.expand_requested.emit(key)))
