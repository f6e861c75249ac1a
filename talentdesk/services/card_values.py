"""Answers what filters, colours and badges ask of candidates; never read for the room."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select

from talentdesk.domain.calendar import months_between, years_between
from talentdesk.domain.card_values import (
    NEUTRAL,
    NO_SIGNS,
    NO_VALUES,
    Attribute,
    CardSigns,
    CardValues,
    EarlierPlace,
    band,
)
from talentdesk.domain.change import Subject
from talentdesk.domain.grid import Scheme
from talentdesk.domain.programme import Programme
from talentdesk.domain.texts import Id
from talentdesk.models.people import PersonRow, RatingRow
from talentdesk.models.positions import PostRow, UnitRow
from talentdesk.models.workshop import CandidateRow, CycleRow, PlacementRow, SessionRow
from talentdesk.services.blindness import blind_now
from talentdesk.services.commands import Query, Reading
from talentdesk.services.ground import progress_of
from talentdesk.services.judging import judging_of
from talentdesk.services.lookup import find_scheme, place, scheme_keys

EARLIER = 3
"""So many earlier cycles are looked back on."""

_RESTS_ON = frozenset({Subject.PERSON, Subject.POST, Subject.OUTLOOK, Subject.PROGRAMME})


@dataclass(frozen=True, slots=True, kw_only=True)
class CardValuesOf(Query[CardValues]):
    """The personal values of a session's candidates; marks come from ``MarksOf``.

    In a blind session only those that do not tell who somebody is: no filter may sort codes by age.
    """

    session: Id

    def run(self, reading: Reading) -> CardValues:
        session = reading.rows.get(SessionRow, self.session)
        if session is None:
            return NO_VALUES
        blind = blind_now(reading, session.id)
        return reading.kept.get(
            # Whoever is marked as discussed stays who they are: only another roster asks again.
            ("card values", session.id, session.on, blind, progress_of(reading, session.id).roster),
            _RESTS_ON,
            lambda: _read_values(reading, session, blind=blind),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class CardSignsOf(Query[CardSigns]):
    """What ratings and earlier cycles say of a session's candidates on a scheme; empty key = its first.

    With ``candidate`` only of that one.
    """

    session: Id
    scheme: str = ""
    candidate: Id = ""

    def run(self, reading: Reading) -> CardSigns:
        session = reading.rows.get(SessionRow, self.session)
        if session is None:
            return NO_SIGNS
        programme = judging_of(reading.rows, session, reading.programme)
        keys = scheme_keys(session)
        scheme = find_scheme(programme, self.scheme if self.scheme in keys else keys[0])
        return CardSigns(
            stale=_stale(reading, session, scheme, programme, self.candidate),
            earlier=_earlier(reading, session, scheme, self.candidate),
        )


def _read_values(reading: Reading, session: SessionRow, *, blind: bool) -> CardValues:
    # With the tables of succession, which the board's first picture need not learn.
    from talentdesk.models.succession import OutlookRow

    outlook = OutlookRow.__table__.c
    candidate, person = CandidateRow.__table__.c, PersonRow.__table__.c
    post, unit = PostRow.__table__.c, UnitRow.__table__.c
    words = {
        Attribute.UNIT: unit.path,
        Attribute.POST: post.title,
        Attribute.TIER: post.tier,
        Attribute.MANAGER: person.manager_id,
        Attribute.GENDER: person.gender,
        Attribute.EDUCATION: person.education,
        Attribute.DEGREE: person.degree,
        Attribute.SCHOOL: person.school,
        Attribute.GRADE: person.grade,
        Attribute.PLACE: person.place,
        # What is on record of somebody goes before what the post usually means.
        Attribute.RISK: func.coalesce(func.nullif(outlook.risk, ""), post.risk_of_loss),
        Attribute.IMPACT: func.coalesce(func.nullif(outlook.impact, ""), post.impact_of_loss),
    }
    if blind:
        words = {attribute: column for attribute, column in words.items() if attribute in NEUTRAL}
    wanted = (
        select(candidate.id, person.birth_date, person.hire_date, *words.values())
        .join(PersonRow.__table__, person.id == candidate.person_id)
        .outerjoin(PostRow.__table__, post.id == person.post_id)
        .outerjoin(UnitRow.__table__, unit.id == person.unit_id)
        .outerjoin(OutlookRow.__table__, outlook.person_id == person.id)
        .where(candidate.session_id == session.id)
    )
    rows = reading.rows.execute(wanted).all()
    columns: dict[Attribute, Mapping[Id, str]] = {
        attribute: {row[0]: row[at] for row in rows if row[at]} for at, attribute in enumerate(words, start=3)
    }
    if blind:
        return CardValues(columns=columns, managers={}, names={})
    rule, on = reading.programme.fairness, session.on
    columns[Attribute.AGE] = _bands(rule.age_bands, {row[0]: row[1] for row in rows}, on)
    columns[Attribute.TENURE] = _bands(rule.tenure_bands, {row[0]: row[2] for row in rows}, on)
    managers, names = _managers(reading)
    return CardValues(columns=columns, managers=managers, names=names)


def _bands(bands: tuple[int, ...], days: Mapping[Id, date | None], on: date) -> dict[Id, str]:
    return {key: band(bands, years_between(day, on)) for key, day in days.items() if day and day <= on}


def _managers(reading: Reading) -> tuple[dict[Id, Id], dict[Id, str]]:
    person = PersonRow.__table__.c
    led = select(person.id, person.manager_id).where(person.manager_id.is_not(None))
    above = {key: manager for key, manager in reading.rows.execute(led)}
    leading = set(above.values())
    named = reading.rows.execute(select(person.id, person.name)) if leading else ()
    return above, {key: name for key, name in named if key in leading}


def _stale(
    reading: Reading, session: SessionRow, scheme: Scheme, programme: Programme, candidate: Id
) -> frozenset[Id]:
    """Return who has a newest rating on a dimension of the scheme that is too old on the session's day."""
    months = {
        one.dimension: one.valid_months
        for one in programme.rating_maps
        if one.valid_months and one.dimension in (scheme.vertical.key, scheme.horizontal.key)
    }
    if not months:
        return frozenset()
    newest = (
        select(CandidateRow.id, RatingRow.dimension, func.max(RatingRow.on))
        .join(CandidateRow, CandidateRow.person_id == RatingRow.person_id)
        .where(
            CandidateRow.session_id == session.id,
            RatingRow.dimension.in_(months),
            RatingRow.on <= session.on,
        )
        .group_by(CandidateRow.id, RatingRow.dimension)
    )
    if candidate:
        newest = newest.where(CandidateRow.id == candidate)
    return frozenset(
        key
        for key, dimension, on in reading.rows.execute(newest)
        if months_between(on, session.on) > months[dimension]
    )


def _earlier(
    reading: Reading, session: SessionRow, scheme: Scheme, candidate: Id
) -> dict[Id, tuple[EarlierPlace, ...]]:
    """Return where candidates stood in earlier cycles; of several sessions of a cycle the last one counts."""
    own, other = CandidateRow.__table__.alias("own"), CandidateRow.__table__.alias("other")
    stood, held = PlacementRow.__table__.c, SessionRow.__table__.c
    cycle = CycleRow.__table__.c
    wanted = (
        select(own.c.id, cycle.id, cycle.name, stood.vertical, stood.horizontal)
        .join(other, other.c.person_id == own.c.person_id)
        .join(SessionRow.__table__, held.id == other.c.session_id)
        .join(CycleRow.__table__, cycle.id == held.cycle_id)
        .join(PlacementRow.__table__, stood.candidate_id == other.c.id)
        .where(
            own.c.session_id == session.id,
            held.cycle_id != session.cycle_id,
            held.on <= session.on,
            stood.scheme == scheme.key,
            stood.vertical != "",
        )
        .order_by(held.on.desc(), held.id)
    )
    if candidate:
        wanted = wanted.where(own.c.id == candidate)
    found: dict[Id, dict[Id, EarlierPlace]] = defaultdict(dict)
    for key, of_cycle, name, vertical, horizontal in reading.rows.execute(wanted):
        where, mine = place(vertical, horizontal), found[key]
        if where is not None and where in scheme.by_placement and len(mine) < EARLIER:
            mine.setdefault(of_cycle, EarlierPlace(name, where))
    return {key: tuple(places.values()) for key, places in found.items() if places}
