"""The histories of a person's file: schooling, résumé, languages, awards, trainings, contracts, ratings."""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from datetime import date
from types import MappingProxyType
from typing import Any, ClassVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from talentdesk.domain import people as domain
from talentdesk.domain.imports import CLEAR, Value
from talentdesk.domain.programme import Programme
from talentdesk.domain.ruling import Figure, Finding, Reason, RefusedError, Ruling, refused
from talentdesk.domain.scores import Rating
from talentdesk.domain.texts import Id
from talentdesk.models import histories as tables
from talentdesk.models.people import OfPerson, PersonRow, RatingRow
from talentdesk.services import values
from talentdesk.services.commands import Command, Work
from talentdesk.services.lookup import find
from talentdesk.services.person_fields import (
    Field,
    Held,
    as_day,
    as_line,
    as_note,
    as_past_day,
    as_switch,
)

Read = Callable[[Value, str, Field, date], "Held | float"]


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of history: its table, its value, how each attribute is read, what must not be empty."""

    table: type[OfPerson]
    value: type[Any]
    readers: Mapping[str, Read]
    needed: tuple[str, ...]
    newest: tuple[str, ...]
    """Attributes the newest-first order goes by."""


def _number(value: Value, key: str, field: Field, on: date) -> float | None:
    if value is None or value == "" or value == CLEAR:
        return None
    try:
        number = float(value) if isinstance(value, int | float | str) else math.nan
    except ValueError:
        number = math.nan
    if not math.isfinite(number):
        raise refused(Reason.NUMBER_NOT_READ, field=key, value=str(value)[:60])
    return number


def _hours(value: Value, key: str, field: Field, on: date) -> float | None:
    hours = _number(value, key, field, on)
    if hours is not None and not 0 <= hours <= _MOST_HOURS:
        raise refused(Reason.OUT_OF_RANGE, field=key, value=hours, low=0, high=_MOST_HOURS)
    return hours


def _flag(value: Value, key: str, field: Field, on: date) -> bool:
    return value not in (None, "", CLEAR) and as_switch(value, key, field, on)


_MOST_HOURS = 10_000
_FIELD = Field(as_line)
_NOTE = Field(as_note, 20_000)

KINDS: Mapping[str, Kind] = MappingProxyType(
    {
        "schooling": Kind(
            tables.SchoolingRow,
            domain.Schooling,
            {"school": as_line, "degree": as_line, "major": as_line, "start": as_past_day, "end": as_day},
            ("school",),
            ("end", "start"),
        ),
        "experience": Kind(
            tables.ExperienceRow,
            domain.Experience,
            {
                "employer": as_line,
                "post": as_line,
                "start": as_past_day,
                "end": as_past_day,
                "inside": _flag,
                "note": as_note,
            },
            ("employer",),
            ("end", "start"),
        ),
        "language": Kind(
            tables.LanguageRow,
            domain.LanguageSkill,
            {"language": as_line, "level": as_line},
            ("language",),
            (),
        ),
        "award": Kind(
            tables.AwardRow,
            domain.Award,
            {"name": as_line, "issuer": as_line, "on": as_past_day, "penalty": _flag},
            ("name",),
            ("on",),
        ),
        "training": Kind(
            tables.TrainingRow,
            domain.Training,
            {"name": as_line, "hours": _hours, "start": as_day, "end": as_day, "result": as_line},
            ("name",),
            ("end", "start"),
        ),
        "contract": Kind(
            tables.ContractRow,
            domain.Contract,
            {"kind": as_line, "start": as_day, "end": as_day},
            ("kind",),
            ("start",),
        ),
        "rating": Kind(
            RatingRow,
            Rating,
            {
                "dimension": as_line,
                "period": as_line,
                "grade": as_line,
                "score": _number,
                "on": as_past_day,
                "source": as_line,
            },
            ("dimension", "period", "on"),
            ("on", "period"),
        ),
        "competency_score": Kind(
            tables.CompetencyScoreRow,
            domain.CompetencyScore,
            {"competency": as_line, "score": _number, "on": as_past_day, "source": as_line},
            ("competency", "score", "on"),
            ("on",),
        ),
    }
)
"""Kinds of history by the name commands use."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AddHistory(Command):
    """Add an entry to a person's file."""

    action: ClassVar[str] = "add_history"

    person: Id
    kind: str
    values: Mapping[str, Value] = field(default_factory=dict)

    def run(self, work: Work) -> Mapping[str, Figure]:
        kind = values.kind_of(self.kind, KINDS)
        person = find(work.rows, PersonRow, self.person, Reason.PERSON_MISSING)
        row = kind.table(id=work.new_id(), person_id=person.id)
        _fill(row, self.kind, {**dict.fromkeys(kind.needed, ""), **self.values}, work)
        work.rows.add(row)
        return {"id": row.id, **_told(work.rows, self.kind, row)}


@dataclass(frozen=True, slots=True, kw_only=True)
class EditHistory(Command):
    """Change an entry of a person's file; only the given values change."""

    action: ClassVar[str] = "edit_history"

    kind: str
    row: Id
    values: Mapping[str, Value] = field(default_factory=dict)

    def run(self, work: Work) -> Mapping[str, Figure]:
        kind = values.kind_of(self.kind, KINDS)
        row = find(work.rows, kind.table, self.row)
        with work.rows.no_autoflush:
            _fill(row, self.kind, self.values, work)
        return {"id": row.id, **_told(work.rows, self.kind, row), "fields": " ".join(self.values)}


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveHistory(Command):
    """Take an entry out of a person's file."""

    action: ClassVar[str] = "remove_history"

    kind: str
    row: Id

    def run(self, work: Work) -> Mapping[str, Figure]:
        row = find(work.rows, values.kind_of(self.kind, KINDS).table, self.row)
        figures = _told(work.rows, self.kind, row)
        work.rows.delete(row)
        return figures


def history(rows: Session, kind: str, person: Id) -> tuple[Any, ...]:
    """Return one kind of a person's histories as values, newest first; open ends count as newest."""
    known = KINDS[kind]
    names = [one.name for one in fields(known.value)]
    columns = [getattr(known.table, name) for name in names]
    found = [
        known.value(**dict(zip(names, row, strict=True)))
        for row in rows.execute(select(*columns).where(known.table.person_id == person))
    ]
    # The order of entries of the same day must not depend on where the table keeps them.
    found.sort(key=lambda one: (str(getattr(one, names[1])), one.id))
    return tuple(sorted(found, key=lambda one: _age(one, known.newest), reverse=True))


def _age(value: Any, names: tuple[str, ...]) -> tuple[str, ...]:
    """Return what histories are sorted by; an entry without an end goes on and is the newest."""
    given = [getattr(value, name) for name in names]
    return tuple(
        "9999" if one is None and name == "end" else str(one or "")
        for one, name in zip(given, names, strict=True)
    )


def _told(rows: Session, kind: str, row: OfPerson) -> dict[str, Figure]:
    """Return what a sentence tells of an entry: whose it is, its kind and what it is called."""
    name = rows.scalar(select(PersonRow.name).where(PersonRow.id == row.person_id)) or ""
    return {"name": name, "kind": kind, "what": str(getattr(row, KINDS[kind].needed[0]))}


def _fill(row: OfPerson, name: str, given: Mapping[str, Value], work: Work) -> None:
    """Check values and set them on a row. Raises ``RefusedError`` with everything that is wrong."""
    there = {key: getattr(row, key, None) for key in KINDS[name].readers}
    held, findings = check_values(name, given, there, on=work.today, programme=work.programme)
    if findings:
        raise RefusedError(Ruling(allowed=False, findings=tuple(findings)))
    for key, value in held.items():
        setattr(row, key, value)


def check_values(
    name: str, given: Mapping[str, Value], there: Mapping[str, Any], *, on: date, programme: Programme
) -> tuple[dict[str, Any], list[Finding]]:
    """Check values of one kind beside those that are ``there``; return what they hold, and what is wrong."""
    kind = KINDS[name]
    held: dict[str, Any] = {}
    findings: list[Finding] = []
    for key, value in given.items():
        try:
            held[key] = _read(kind, name, key, value, on)
        except RefusedError as error:
            findings += error.ruling.findings
    start, end = (held.get(key, there.get(key)) for key in ("start", "end"))
    if start and end and end < start and held.keys() & {"start", "end"}:
        figures: dict[str, Figure] = {"field": "end", "start": start.isoformat(), "end": end.isoformat()}
        findings.append(Finding(Reason.DATE_BEFORE_START, figures=figures))
    findings += _known(name, there, held, programme)
    return held, findings


def _read(kind: Kind, name: str, key: str, value: Value, on: date) -> Held | float:
    reader = kind.readers.get(key)
    if reader is None:
        raise refused(Reason.VALUE_NOT_ALLOWED, field="field", value=key[:60])
    text = reader is as_note
    held = reader(None if value == CLEAR else value, key, _NOTE if text else _FIELD, on)
    if key in kind.needed and held in (None, ""):
        raise refused(Reason.NAME_MISSING, field=key, kind=name)
    return held


def _known(
    name: str, there: Mapping[str, Any], held: Mapping[str, Any], programme: Programme
) -> list[Finding]:
    """Return what the programme has against a rating or a score."""
    if name == "rating":
        if held.get("dimension") and programme.dimension(held["dimension"]) is None:
            allowed = ", ".join(one.key for one in programme.dimensions)
            figures: dict[str, Figure] = {
                "field": "dimension",
                "value": held["dimension"],
                "allowed": allowed,
            }
            return [Finding(Reason.VALUE_NOT_ALLOWED, figures=figures)]
        grade, score = (held.get(key, there.get(key)) for key in ("grade", "score"))
        if not grade and score is None:
            return [Finding(Reason.NAME_MISSING, figures={"field": "grade", "kind": name})]
    if name == "competency_score" and held.get("score") is not None:
        competency = held.get("competency") or there.get("competency", "")
        for model in programme.models:
            known = any(item.key == competency for item in model.items)
            if known and not model.low <= held["score"] <= model.high:
                figures = {"field": "score", "value": held["score"], "low": model.low, "high": model.high}
                return [Finding(Reason.OUT_OF_RANGE, figures=figures)]
    return []
