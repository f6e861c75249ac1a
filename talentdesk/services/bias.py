"""Compares how groups of candidates stand on a board; only counts leave it, and none of a small group."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from talentdesk.domain import bias
from talentdesk.domain.fairness import Attribute, Fairness, Outcome, outcome_of, outcomes_of, years
from talentdesk.domain.grid import Scheme
from talentdesk.domain.programme import FairnessRule
from talentdesk.domain.ruling import Reason
from talentdesk.domain.texts import Id, Text
from talentdesk.models.people import PersonRow
from talentdesk.models.positions import UnitRow
from talentdesk.models.workshop import CandidateRow, SessionRow
from talentdesk.services.commands import Query, Reading
from talentdesk.services.ground import ground_of
from talentdesk.services.judging import judging_of
from talentdesk.services.lookup import find, find_scheme, place, scheme_keys
from talentdesk.services.places import Places


@dataclass(frozen=True, slots=True, kw_only=True)
class FairnessOf(Query[Fairness]):
    """How groups of a session's candidates stand on one scheme; an empty key means its first.

    Shares are of placed candidates. With a ``layer`` the places are those of the layer.
    """

    session: Id
    attribute: Attribute
    outcome: Outcome
    scheme: str = ""
    layer: Id = ""

    def run(self, reading: Reading) -> Fairness:
        session = find(reading.rows, SessionRow, self.session, Reason.SESSION_MISSING)
        keys = scheme_keys(session)
        programme = judging_of(reading.rows, session, reading.programme)
        scheme = find_scheme(programme, self.scheme if self.scheme in keys else keys[0])
        places = ground_of(reading, session.id).places
        if self.layer:
            from talentdesk.services.layers import laid_over

            places, _ = laid_over(reading.rows, places, self.layer, scheme)
        rule = programme.fairness
        bands = _bands(self.attribute, rule)
        groups = _groups(reading.rows, session, self.attribute, bands)
        table = bias.tabulate(
            _people(places, scheme, self.outcome, groups),
            [str(number) for number in range(len(bands) + 1)] if bands else (),
            outcomes_of(scheme, self.outcome),
            smallest=rule.smallest_group,
        )
        return Fairness(
            attribute=self.attribute,
            outcome=self.outcome,
            scheme=scheme.name,
            table=table,
            test=bias.compare(table.counts, fewest=rule.fewest_people),
            names=_names(reading.rows, self.attribute, table.groups),
            outcome_names=_outcome_names(scheme, self.outcome),
            dimension=_dimension(scheme, self.outcome),
            bands=bands,
            smallest=rule.smallest_group,
            fewest=rule.fewest_people,
        )


def _people(
    places: Places, scheme: Scheme, outcome: Outcome, groups: Mapping[Id, str]
) -> Iterator[tuple[str, str]]:
    """Yield group and outcome of everybody who has a place to compare."""
    for candidate, *levels, _ in places.on(scheme.key):
        found = outcome_of(scheme, outcome, place(levels[0], levels[1]), place(levels[2], levels[3]))
        if found:
            yield groups.get(candidate, ""), found


def _bands(attribute: Attribute, rule: FairnessRule) -> tuple[int, ...]:
    if attribute is Attribute.AGE:
        return rule.age_bands
    return rule.tenure_bands if attribute is Attribute.TENURE else ()


def _groups(rows: Session, session: SessionRow, attribute: Attribute, bands: Sequence[int]) -> dict[Id, str]:
    """Return the key of every candidate's group; nothing else of a person is read than what it asks for."""
    person = PersonRow.__table__.c
    columns: dict[Attribute, ColumnElement[Any]] = {
        Attribute.UNIT: person.unit_id,
        Attribute.MANAGER: person.manager_id,
        Attribute.GENDER: person.gender,
        Attribute.AGE: person.birth_date,
        Attribute.TENURE: person.hire_date,
    }
    wanted = (
        select(CandidateRow.id, columns[attribute])
        .join(PersonRow.__table__, person.id == CandidateRow.person_id)
        .where(CandidateRow.session_id == session.id)
    )
    read = {candidate: value for candidate, value in rows.execute(wanted)}
    if attribute is Attribute.UNIT:
        tops = _tops(rows)
        return {candidate: tops.get(unit, "") for candidate, unit in read.items()}
    if attribute in (Attribute.AGE, Attribute.TENURE):
        return {candidate: _band_of(day, session.on, bands) for candidate, day in read.items()}
    return {candidate: value or "" for candidate, value in read.items()}


def _band_of(day: date | None, on: date, bands: Sequence[int]) -> str:
    passed = years(day, on)
    return "" if passed is None else str(bias.band(passed, bands))


def _tops(rows: Session) -> dict[Id, Id]:
    """Return for every unit the one above it on the first level, below the top where there is one top."""
    parents = {key: parent for key, parent in rows.execute(select(UnitRow.id, UnitRow.parent_id))}
    roots = {key for key, parent in parents.items() if parent not in parents}
    stops = roots if len(roots) != 1 else {key for key, parent in parents.items() if parent in roots}
    found: dict[Id, Id] = {}
    for unit in parents:
        at: Id | None = unit
        seen: set[Id] = set()
        while at is not None and at not in stops and at not in roots and at not in seen:
            seen.add(at)
            at = parents[at]
        if at is not None:
            found[unit] = at
    return found


def _names(rows: Session, attribute: Attribute, keys: Sequence[str]) -> dict[str, str]:
    """Return the names of the groups that are shown, and of no others."""
    kind: dict[Attribute, Any] = {Attribute.UNIT: UnitRow, Attribute.MANAGER: PersonRow}
    table = kind.get(attribute)
    if table is None:
        return {}
    wanted = select(table.id, table.name).where(table.id.in_(keys))
    return {key: name for key, name in rows.execute(wanted)}


def _outcome_names(scheme: Scheme, outcome: Outcome) -> dict[str, Text]:
    if outcome is Outcome.BOX:
        return {str(box.number): box.name for box in scheme.boxes}
    if outcome is Outcome.MOVED:
        return {}
    dimension = scheme.vertical if outcome is Outcome.VERTICAL else scheme.horizontal
    return {level.key: level.name for level in dimension.levels}


def _dimension(scheme: Scheme, outcome: Outcome) -> Text:
    if outcome is Outcome.VERTICAL:
        return scheme.vertical.name
    return scheme.horizontal.name if outcome is Outcome.HORIZONTAL else Text("", "")
