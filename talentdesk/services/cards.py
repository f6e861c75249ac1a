"""Reads the cards of a board: plain column selects, one pass over the rows, no row objects."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import select

from talentdesk.domain import movement, scores
from talentdesk.domain.calendar import months_between
from talentdesk.domain.grid import Placement, Scheme
from talentdesk.domain.names import circle_text
from talentdesk.domain.placing import Standing, may_place
from talentdesk.domain.programme import Programme
from talentdesk.domain.ruling import Finding
from talentdesk.domain.texts import Id
from talentdesk.domain.workshop import Card, SessionState
from talentdesk.models.people import PersonRow
from talentdesk.models.positions import PostRow, UnitRow
from talentdesk.models.workshop import CandidateRow, PlacementRow, SessionRow
from talentdesk.services.commands import Reading
from talentdesk.services.lookup import place, scheme_keys
from talentdesk.services.open_reasons import open_reasons
from talentdesk.services.proposals import ratings_of
from talentdesk.services.standings import last_rated

Line = tuple[Any, ...]
"""One row of the select below."""

_COLUMNS = (
    CandidateRow.id,
    CandidateRow.person_id,
    CandidateRow.discussed,
    PersonRow.number,
    PersonRow.name,
    PersonRow.photo,
    PersonRow.post_since,
    PostRow.title,
    PostRow.tier,
    UnitRow.path,
    PlacementRow.proposed_vertical,
    PlacementRow.proposed_horizontal,
    PlacementRow.vertical,
    PlacementRow.horizontal,
)


def read_cards(reading: Reading, session: SessionRow, scheme: Scheme, candidate: Id = "") -> tuple[Card, ...]:
    """Return the cards of a session on one scheme in the order of their boxes, or only one candidate's.

    A single card's ``order`` is right too: its whole box is read.
    """
    rows = _rows(reading, session, scheme)
    counted: dict[tuple[str, str], int] = defaultdict(int)
    ordered: list[tuple[Line, int]] = []
    for row in rows:
        box = (row[-2], row[-1])
        if not candidate or row[0] == candidate:
            ordered.append((row, counted[box]))
        counted[box] += 1
    maker = _Maker.prepare(reading, session, scheme, [row for row, _ in ordered])
    return tuple([maker.card(row, order) for row, order in ordered])


def _rows(reading: Reading, session: SessionRow, scheme: Scheme) -> Sequence[Line]:
    wanted = (
        select(*_COLUMNS)
        .join(PlacementRow, PlacementRow.candidate_id == CandidateRow.id)
        .join(PersonRow, PersonRow.id == CandidateRow.person_id)
        .outerjoin(PostRow, PostRow.id == PersonRow.post_id)
        .outerjoin(UnitRow, UnitRow.id == PersonRow.unit_id)
        .where(PlacementRow.session_id == session.id, PlacementRow.scheme == scheme.key)
        .order_by(PlacementRow.position, PlacementRow.id)
    )
    return [tuple(row) for row in reading.rows.execute(wanted)]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Maker:
    """What all cards of a scheme are made with."""

    scheme: Scheme
    locked: bool
    on: date
    new_months: int
    open: frozenset[Id]
    differing: frozenset[Id]
    rated: dict[Id, date]
    missing: dict[Id, tuple[Finding, ...]]
    marks: Callable[[Placement, date | None, date | None], tuple[Finding, ...]]

    @classmethod
    def prepare(cls, reading: Reading, session: SessionRow, scheme: Scheme, rows: Sequence[Line]) -> "_Maker":
        programme = reading.programme
        return cls(
            scheme=scheme,
            locked=session.state == SessionState.LOCKED,
            on=session.on,
            new_months=movement.new_in_post_months(programme),
            open=frozenset(open_reasons(reading.rows, session, scheme, programme)),
            differing=_differing(reading, session, scheme),
            rated=dict(last_rated(reading.rows, session, scheme, programme)),
            missing=_missing(reading, session, scheme, rows),
            marks=_marker(scheme, programme, session.on),
        )

    def card(self, row: Line, order: int) -> Card:
        (candidate, person, discussed, number, name, photo, since, post, tier, unit, *levels) = row
        proposed, calibrated = place(levels[0], levels[1]), place(levels[2], levels[3])
        rated = self.rated.get(person)
        return Card(
            candidate=candidate,
            person=person,
            number=number,
            name=name,
            initials=circle_text(name),
            post=post or "",
            unit=unit or "",
            tier=tier or "",
            proposed=proposed,
            calibrated=calibrated,
            order=order,
            discussed=discussed,
            moved=calibrated != proposed,
            big_move=movement.is_big(self.scheme, proposed, calibrated),
            new_in_post=since is not None and months_between(since, self.on) < self.new_months,
            marks=self.marks(calibrated, since, rated) if calibrated else (),
            missing=self.missing.get(person, ()),
            reason_open=candidate in self.open,
            differs=candidate in self.differing,
            standing=Standing(candidate=candidate, post_since=since, last_rated=rated, locked=self.locked),
            photo=photo,
        )


def _marker(
    scheme: Scheme, programme: Programme, on: date
) -> Callable[[Placement, date | None, date | None], tuple[Finding, ...]]:
    """Return the marks of a place; findings know whole months only, so the same spans are asked once."""

    @cache
    def months(day: date | None) -> int | None:
        return None if day is None else months_between(day, on)

    found: dict[tuple[Placement, int | None, int | None], tuple[Finding, ...]] = {}

    def marks(where: Placement, since: date | None, rated: date | None) -> tuple[Finding, ...]:
        key = (where, months(since), months(rated))
        if key not in found:
            standing = Standing(candidate="", post_since=since, last_rated=rated)
            found[key] = may_place(standing, where, scheme, programme, on=on).marks
        return found[key]

    return marks


def _missing(
    reading: Reading, session: SessionRow, scheme: Scheme, rows: Sequence[Line]
) -> dict[Id, tuple[Finding, ...]]:
    """Return by person why there is no proposed place."""
    people = [row[1] for row in rows if not row[10]]
    if not people:
        return {}
    programme = reading.programme
    ratings = ratings_of(reading.rows, people)
    nothing = scores.propose(scheme, programme, (), on=session.on).findings
    return {
        person: scores.propose(scheme, programme, ratings[person], on=session.on).findings
        if person in ratings
        else nothing
        for person in people
    }


def _differing(reading: Reading, session: SessionRow, scheme: Scheme) -> frozenset[Id]:
    """Return candidates that stand on another level of a shared dimension on another scheme."""
    programme = reading.programme
    here = {scheme.vertical.key: 0, scheme.horizontal.key: 1}
    others = {
        key: other
        for key in scheme_keys(session)
        if key != scheme.key
        and (other := programme.scheme(key)) is not None
        and not here.keys().isdisjoint((other.vertical.key, other.horizontal.key))
    }
    if not others:
        return frozenset()
    wanted = select(
        PlacementRow.candidate_id, PlacementRow.scheme, PlacementRow.vertical, PlacementRow.horizontal
    ).where(PlacementRow.session_id == session.id, PlacementRow.vertical != "")
    places = reading.rows.execute(wanted).all()
    mine = {row[0]: (row[2], row[3]) for row in places if row[1] == scheme.key}
    found: set[Id] = set()
    for candidate, key, vertical, horizontal in places:
        other = others.get(key)
        stands = mine.get(candidate)
        if other is None or stands is None:
            continue
        for dimension, level in ((other.vertical.key, vertical), (other.horizontal.key, horizontal)):
            if dimension in here and stands[here[dimension]] != level:
                found.add(candidate)
    return frozenset(found)
