"""Makes the cards of a board: who they are is kept, where they stand follows what changed."""

import dataclasses
from collections.abc import Collection, Container, Iterable, Sequence
from datetime import date
from functools import partial

from sqlalchemy import literal, select

from talentdesk.domain import movement, scores
from talentdesk.domain.blind import digits
from talentdesk.domain.calendar import months_between
from talentdesk.domain.change import Subject
from talentdesk.domain.grid import Placement, Scheme
from talentdesk.domain.names import circle_text
from talentdesk.domain.placing import Standing, may_place
from talentdesk.domain.programme import Programme
from talentdesk.domain.ruling import Finding
from talentdesk.domain.texts import Id
from talentdesk.domain.workshop import Card, SessionState
from talentdesk.models.people import PersonRow
from talentdesk.models.positions import PostRow, UnitRow
from talentdesk.models.workshop import CandidateRow, SessionRow
from talentdesk.services.blindness import blind_now, codes_of
from talentdesk.services.commands import Reading
from talentdesk.services.ground import Ground, Mark, Progress
from talentdesk.services.lookup import place, scheme_keys
from talentdesk.services.places import Line, Places
from talentdesk.services.proposals import ratings_of
from talentdesk.services.standings import last_rated
from talentdesk.values import dataclass

RESTS_ON = frozenset({Subject.PERSON, Subject.POST, Subject.RATING, Subject.PROGRAMME})
"""What the kept part of a card comes from. A candidate's person never changes; new ones are read when met."""

State = tuple[Placement | None, Placement | None, float, bool, bool, bool]
"""Proposed and calibrated place, order, discussed, reason open, differs."""


_FEW = 200
"""Up to so many candidates are read by id, more with the whole session."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Who:
    """The part of a card that does not come from the session's work."""

    person: Id
    number: str
    name: str
    initials: str
    photo: str
    post: str
    unit: str
    tier: str
    new_in_post: bool
    standing: Standing


@dataclasses.dataclass(slots=True)
class _Shelf:
    """What is kept between two boards of a session and scheme; ``blind``: with codes for names."""

    blind: bool
    who: dict[Id, Who] = dataclasses.field(default_factory=dict)
    cards: dict[Id, tuple[State, Card]] = dataclasses.field(default_factory=dict)
    missing: dict[Id, tuple[Finding, ...]] = dataclasses.field(default_factory=dict)
    marks: dict[tuple[Placement, int | None, int | None], tuple[Finding, ...]] = dataclasses.field(
        default_factory=dict
    )
    followed: tuple[Mark | None, Mark | None] = (None, None)
    """How far the cards follow the ground and the progress of the session."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deck:
    """The cards of a session on one scheme: who they are is kept, where they stand follows the session."""

    reading: Reading
    session: SessionRow
    scheme: Scheme
    ground: Ground
    progress: Progress
    waiting: Container[Id]
    """The candidates whose last move lacks its reason."""

    def all(self) -> tuple[Card, ...]:
        """Return all cards in the order of their boxes; only those that changed are made anew."""
        shelf, places = self._shelf(), self.ground.places
        moved, talked = self.ground.since(shelf.followed[0]), self.progress.since(shelf.followed[1])
        self._renew(shelf, places, None if moved is None or talked is None else moved | talked)
        shelf.followed = (self.ground.mark, self.progress.mark)
        return self._in_order(shelf, places)

    def one(self, candidate: Id) -> Card:
        """Return one card."""
        shelf = self._shelf()
        self._renew(shelf, self.ground.places, {candidate})
        return shelf.cards[candidate][1]

    def laid(self, places: Places, layer: Id) -> tuple[Card, ...]:
        """Return the cards of a layer, kept apart from the calibrated ones."""
        shelf = self._shelf(layer)
        self._renew(shelf, places, None)
        return self._in_order(shelf, places)

    def _shelf(self, layer: Id = "") -> _Shelf:
        session, blind = self.session, blind_now(self.reading, self.session.id)
        # What of the session itself a card depends on; its first move changes the rest.
        given = (session.on, session.schemes, session.state == SessionState.LOCKED)
        key = ("cards", session.id, self.scheme.key, layer, blind, given)
        return self.reading.kept.get(key, RESTS_ON, lambda: _Shelf(blind=blind))

    def _in_order(self, shelf: _Shelf, places: Places) -> tuple[Card, ...]:
        cards = shelf.cards
        return tuple([cards[line[0]][1] for line in places.on(self.scheme.key)])

    def _renew(self, shelf: _Shelf, places: Places, among: Collection[Id] | None) -> None:
        """Make the cards anew whose state differs; ``among`` whom it may differ, None = everybody."""
        scheme, session, programme = self.scheme, self.session, self.reading.programme
        lines = places.some(scheme.key, among)
        _fill(shelf, self.reading, session, scheme, programme, lines)
        others = [
            other for key in scheme_keys(session) if (other := programme.scheme(key)) and key != scheme.key
        ]
        differing = places.differing(scheme, others, among)
        known = {(box.placement.vertical, box.placement.horizontal): box.placement for box in scheme.boxes}
        for key, old_vertical, old_horizontal, vertical, horizontal, order in lines:
            state: State = (
                known.get((old_vertical, old_horizontal)) or place(old_vertical, old_horizontal),
                known.get((vertical, horizontal)) or place(vertical, horizontal),
                order,
                self.progress.is_discussed(key),
                key in self.waiting,
                key in differing,
            )
            made = shelf.cards.get(key)
            if made is None or made[0] != state:
                shelf.cards[key] = (state, _card(key, state, shelf, scheme, programme, session.on))


def _card(candidate: Id, state: State, shelf: _Shelf, scheme: Scheme, programme: Programme, on: date) -> Card:
    who = shelf.who[candidate]
    proposed, calibrated, order, discussed, waiting, differs = state
    return Card(
        candidate=candidate,
        person=who.person,
        number=who.number,
        name=who.name,
        initials=who.initials,
        post=who.post,
        unit=who.unit,
        tier=who.tier,
        proposed=proposed,
        calibrated=calibrated,
        order=order,
        discussed=discussed,
        moved=calibrated != proposed,
        big_move=movement.is_big(scheme, proposed, calibrated),
        new_in_post=who.new_in_post,
        marks=_marks(shelf, who.standing, calibrated, scheme, programme, on),
        missing=shelf.missing[who.person] if proposed is None else (),
        reason_open=waiting,
        differs=differs,
        standing=who.standing,
        photo=who.photo,
    )


def _marks(
    shelf: _Shelf,
    standing: Standing,
    where: Placement | None,
    scheme: Scheme,
    programme: Programme,
    on: date,
) -> tuple[Finding, ...]:
    """Return the marks of a place; findings know whole months only, so the same spans are asked once."""
    if where is None or where not in scheme.by_placement:
        return ()
    key = (where, _months(standing.post_since, on), _months(standing.last_rated, on))
    if key not in shelf.marks:
        # Asked as if unlocked: what a place is marked with does not depend on the lock.
        free = Standing(
            candidate="", post_since=standing.post_since, last_rated=standing.last_rated, locked=False
        )
        shelf.marks[key] = may_place(free, where, scheme, programme, on=on).marks
    return shelf.marks[key]


def _months(day: date | None, on: date) -> int | None:
    return None if day is None else months_between(day, on)


def _fill(
    shelf: _Shelf,
    reading: Reading,
    session: SessionRow,
    scheme: Scheme,
    programme: Programme,
    lines: Sequence[Line],
) -> None:
    """Read who the candidates are that the shelf does not know yet, and why some have no proposed place."""
    new = [line[0] for line in lines if line[0] not in shelf.who]
    if new:
        shelf.who.update(_read_who(reading, session, scheme, programme, new, blind=shelf.blind))
    unproposed = [shelf.who[line[0]].person for line in lines if not line[1]]
    unknown = [person for person in unproposed if person not in shelf.missing]
    if unknown:
        ratings = ratings_of(reading.rows, unknown)
        ask = partial(scores.propose, scheme, programme, on=session.on)
        nothing = ask(()).findings
        for person in unknown:
            shelf.missing[person] = ask(ratings[person]).findings if person in ratings else nothing


def _read_who(
    reading: Reading,
    session: SessionRow,
    scheme: Scheme,
    programme: Programme,
    candidates: Sequence[Id],
    *,
    blind: bool,
) -> Iterable[tuple[Id, Who]]:
    """Read who candidates are; in a blind session who they are is not read, only the code they go by."""
    candidate, person = CandidateRow.__table__.c, PersonRow.__table__.c
    post, unit = PostRow.__table__.c, UnitRow.__table__.c
    telling = (person.number, person.name, person.photo, post.title, unit.path)
    wanted = (
        select(
            candidate.id,
            person.id,
            person.post_since,
            post.tier,
            *((literal("") for _ in telling) if blind else telling),
        )
        .join(PersonRow.__table__, person.id == candidate.person_id)
        .outerjoin(PostRow.__table__, post.id == person.post_id)
        .outerjoin(UnitRow.__table__, unit.id == person.unit_id)
        .where(candidate.session_id == session.id)
    )
    if len(candidates) <= _FEW:
        wanted = wanted.where(candidate.id.in_(candidates))
    rated = last_rated(reading.rows, session, scheme, programme, candidates)
    new_months = movement.new_in_post_months(programme)
    locked = session.state == SessionState.LOCKED
    codes = codes_of(reading.rows, session.id) if blind else {}
    for key, own, since, tier, number, name, photo, title, path in reading.rows.execute(wanted):
        yield (
            key,
            Who(
                person=own,
                number=number,
                name=codes.get(key, name),
                initials=digits(codes[key]) if blind else circle_text(name),
                photo=photo,
                post=title or "",
                unit=path or "",
                tier=tier or "",
                new_in_post=since is not None and months_between(since, session.on) < new_months,
                standing=Standing(candidate=key, post_since=since, last_rated=rated.get(own), locked=locked),
            ),
        )
