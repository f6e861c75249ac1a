"""Conducts the meeting: who is called, how talks stand, the time, and what is kept of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from typing_extensions import override

from talentdesk.domain import agenda
from talentdesk.domain.agenda import Item, Meeting, Order, Rest, State
from talentdesk.domain.change import Changed, Subject
from talentdesk.domain.texts import Id
from talentdesk.domain.workshop import Board, SessionState
from talentdesk.services.agenda import MeetingOf, OrderAgenda, ParkCandidate, RecordTalk, SetTimeBox
from talentdesk.ui.workshop.meeting.around import Around
from talentdesk.ui.workshop.meeting.talk_timer import Stretch, TalkTimer

if TYPE_CHECKING:
    from talentdesk.services.commands import Command

_SHOWN = (Subject.MEETING, Subject.TALK, Subject.OPINION, Subject.COMMITTEE)


class Conduct(QObject):
    """The agenda of the board shown. ``changed`` comes after anything of it changed."""

    changed = Signal()

    def __init__(self, page: Around) -> None:
        super().__init__(page.board)
        self._page, self._desk = page, page.desk
        self.board: Board | None = None
        self.meeting: Meeting | None = None
        self.items: list[Item] = []
        self.rest: Rest | None = None
        """What was done and what is left, without the stretch under way."""
        self._by_id: dict[Id, Item] = {}
        self.current: Id = ""
        """Whom the committee talks about; empty before anybody was called."""
        self.timer = TalkTimer(page.desk.now, self)
        self.timer.over.connect(self._keep_talk)
        page.desk.changed.connect(self._follow)
        page.lock.triggered.connect(self.timer.stop)
        page.board.window().installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Close:
            self.timer.stop()
        return False

    # ------------------------------------------------------------------ what there is

    @property
    def locked(self) -> bool:
        """Whether nothing can be changed here."""
        return self.board is None or self._desk.read_only or self.board.session.state is SessionState.LOCKED

    @property
    def item(self) -> Item | None:
        """The line of whoever is called."""
        return self._by_id.get(self.current)

    @property
    def spent(self) -> int:
        """Seconds spent on whoever is called, the stretch under way among them."""
        item = self.item
        running = self.timer.seconds if self.timer.candidate == self.current else 0
        return (item.turn.seconds if item is not None else 0) + running

    @property
    def box(self) -> int:
        """The time box of one candidate in seconds, 0 = none."""
        return self.meeting.minutes_each * 60 if self.meeting is not None else 0

    def show_board(self, board: Board) -> None:
        """Take a board; another session begins with nobody called."""
        if self.board is None or self.board.session.id != board.session.id:
            self.timer.stop()
            self.current = ""
        self.board = board
        if board.session.state is SessionState.LOCKED:
            self.timer.stop()
        self._arrange()

    # ------------------------------------------------------------------ whose turn it is

    def call(self, candidate: Id) -> None:
        """Call somebody: card and board follow, and a running timer goes on with them."""
        if self.board is None or candidate not in self._by_id:
            return
        self.current = candidate
        if self.timer.running:
            self.timer.start(self.board.session.id, candidate)
        self._page.board.select([candidate])
        self.changed.emit()

    @Slot()
    def next(self) -> None:
        """Call the next one who is still to be talked about."""
        self._step(1)

    @Slot()
    def previous(self) -> None:
        """Call the one before."""
        self._step(-1)

    @Slot()
    def call_selected(self) -> None:
        """Call whoever is selected on the board."""
        chosen = self._page.board.picked.current
        if chosen:
            self.call(chosen)

    @Slot()
    def toggle_timer(self) -> None:
        """Start measuring the time, or pause."""
        if self.timer.running:
            self.timer.stop()
            return
        if not self.current:
            self.next()
        if self.board is not None and self.current and not self.locked:
            self.timer.start(self.board.session.id, self.current)

    # ------------------------------------------------------------------ what is kept

    def set_state(self, state: State, note: str = "", candidate: Id = "") -> None:
        """Say how the talk about somebody stands; without a name it is whoever is called."""
        key = candidate or self.current
        item = self._by_id.get(key)
        if item is None or self.board is None:
            return
        if state is State.PARKED:
            self._do(ParkCandidate(candidate=key, note=note))
        elif state is State.DISCUSSED:
            self._page.acts.mark_discussed((key,), True)
        elif item.state is State.DISCUSSED:
            self._page.acts.mark_discussed((key,), False)
            if item.turn.parked:
                self._do(ParkCandidate(candidate=key, parked=False))
        elif item.turn.parked:
            self._do(ParkCandidate(candidate=key, parked=False))

    def order_by(self, order: Order) -> None:
        """Choose an order; by hand begins with the one shown."""
        if self.board is None or self.meeting is None or order is self.meeting.order:
            return
        known = any(one.turn.turn for one in self.items)
        ids = self._ids() if order is Order.BY_HAND and not known else ()
        self._do(OrderAgenda(session=self.board.session.id, order=order, candidates=ids))

    def move(self, candidates: Sequence[Id], row: int) -> None:
        """Put candidates before a row; from then on the order is the one made by hand."""
        if self.board is None:
            return
        order = agenda.moved(self._ids(), candidates, row)
        if tuple(order) != self._ids():
            self._do(OrderAgenda(session=self.board.session.id, order=Order.BY_HAND, candidates=tuple(order)))

    def shift(self, candidate: Id, by: int) -> None:
        """Move somebody up or down in the order."""
        ids = self._ids()
        if candidate in ids:
            row = ids.index(candidate) + by
            if 0 <= row < len(ids):
                self.move((candidate,), row if by < 0 else row + 1)

    def set_minutes(self, minutes: int) -> None:
        """Change the time box of this session."""
        if self.board is not None:
            self._do(SetTimeBox(session=self.board.session.id, minutes=minutes))

    # ------------------------------------------------------------------ inside

    def _step(self, by: int) -> None:
        found = agenda.following(self.items, self.current, by)
        if found is not None:
            self.call(found)

    def _ids(self) -> tuple[Id, ...]:
        return tuple(item.card.candidate for item in self.items)

    def _do(self, command: Command) -> None:
        self._page.acts.do(command)

    @Slot(object)
    def _keep_talk(self, stretch: Stretch) -> None:
        self._desk.do(
            RecordTalk(
                session=stretch.session,
                candidate=stretch.candidate,
                at=stretch.at,
                seconds=stretch.seconds,
            )
        )

    @Slot(object)
    def _follow(self, changed: Changed) -> None:
        if self.board is not None and changed.touches(*_SHOWN) and not changed.touches(Subject.CANDIDATE):
            self._arrange()

    def _arrange(self) -> None:
        board = self.board
        if board is None:
            return
        self.meeting = self._desk.ask(MeetingOf(session=board.session.id, scheme=board.scheme.key))
        tiers = [tier.key for tier in self._desk.programme.tiers]
        if self.meeting is not None:
            self.items = agenda.arrange(self.meeting, board.cards, board.scheme, tiers)
            self.rest = agenda.rest(self.meeting, self.items)
            self._by_id = {one.card.candidate: one for one in self.items}
        if self.current and self.item is None:
            # Taken out of the session meanwhile; the time until now is kept.
            self.timer.stop()
            self.current = ""
        self.changed.emit()
