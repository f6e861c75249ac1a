"""Reads the histories of one or many people at once, newest first."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from talentdesk.domain.people import (
    Award,
    CompetencyScore,
    Contract,
    Experience,
    LanguageSkill,
    Schooling,
    Training,
    newest_scores,
)
from talentdesk.domain.scores import Rating
from talentdesk.domain.texts import Id
from talentdesk.models.histories import (
    AwardRow,
    CompetencyScoreRow,
    ContractRow,
    ExperienceRow,
    LanguageRow,
    SchoolingRow,
    TrainingRow,
)
from talentdesk.models.people import OfPerson, RatingRow

V = TypeVar("V")

_CHUNK = 500
_NEVER = date.min
_ALWAYS = date.max


@dataclass(slots=True, kw_only=True)
class Histories:
    """All histories of a person, newest first; competency scores hold all, not only the newest."""

    education: list[Schooling] = field(default_factory=list)
    experience: list[Experience] = field(default_factory=list)
    languages: list[LanguageSkill] = field(default_factory=list)
    awards: list[Award] = field(default_factory=list)
    training: list[Training] = field(default_factory=list)
    contracts: list[Contract] = field(default_factory=list)
    ratings: list[Rating] = field(default_factory=list)
    competencies: list[CompetencyScore] = field(default_factory=list)

    def newest_scores(self, *, on: date | None = None) -> tuple[CompetencyScore, ...]:
        """Return the newest scores of each competency, given on or before a day, by competency."""
        return tuple(sorted(newest_scores(self.competencies, on=on), key=lambda one: one.competency))


def read_histories(rows: Session, people: Sequence[Id]) -> dict[Id, Histories]:
    """Return the histories of people by person; everybody asked for is there."""
    found = {person: Histories() for person in people}
    for table, kind, name, order in _TABLES:
        for person, values in _read(rows, table, kind, people).items():
            getattr(found[person], name).extend(sorted(values, key=order))
    return found


def _read(
    rows: Session, table: type[OfPerson], kind: Callable[..., V], people: Sequence[Id]
) -> dict[Id, list[V]]:
    """Return frozen values of the columns of a table by person: value types name columns alike."""
    columns = table.__table__.c
    names = [column.name for column in columns if column.name != "person_id"]
    found: dict[Id, list[V]] = defaultdict(list)
    for start in range(0, len(people), _CHUNK):
        chunk = people[start : start + _CHUNK]
        wanted = select(columns.person_id, *(columns[name] for name in names)).where(
            columns.person_id.in_(chunk)
        )
        for person, *values in rows.execute(wanted):
            found[person].append(kind(**dict(zip(names, values, strict=True))))
    return found


def _span(one: Any) -> tuple[int, int, str]:
    """Return the order of spans: those that still run first, then the newest."""
    end = one.end or (_ALWAYS if one.start else _NEVER)
    return (-end.toordinal(), -(one.start or _NEVER).toordinal(), one.id)


def _day(one: Any) -> tuple[int, str, str]:
    return (-(one.on or _NEVER).toordinal(), getattr(one, "dimension", ""), one.id)


def _language(one: Any) -> tuple[str, str]:
    return (one.language, one.id)


_TABLES: tuple[tuple[type[OfPerson], Callable[..., Any], str, Callable[[Any], Any]], ...] = (
    (SchoolingRow, Schooling, "education", _span),
    (ExperienceRow, Experience, "experience", _span),
    (LanguageRow, LanguageSkill, "languages", _language),
    (AwardRow, Award, "awards", _day),
    (TrainingRow, Training, "training", _span),
    (ContractRow, Contract, "contracts", _span),
    (RatingRow, Rating, "ratings", _day),
    (CompetencyScoreRow, CompetencyScore, "competencies", _day),
)
