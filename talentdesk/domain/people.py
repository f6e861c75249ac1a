"""People as queries answer them: a line of the table, and the whole personal file."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from statistics import fmean

from talentdesk.domain.scores import Rating
from talentdesk.domain.texts import Id


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonLine:
    """One line of the people table."""

    id: Id
    number: str
    """Employee number, unique in the workspace."""
    name: str
    sort_key: str
    """Reading with tones and characters, surname reading corrected; what tables sort by."""
    initials: str
    """First letters of the reading, e.g. ``zgf``."""
    unit: str
    """Path of the unit, top first, joined by ' / '."""
    post: str
    tier: str
    """Tier key of the post, empty when the post is in none."""
    gender: str
    """``f``, ``m`` or empty."""
    birth_date: date | None
    hire_date: date | None
    post_since: date | None
    education: str
    manager: str
    performance: str
    """Newest performance grade or score as text."""
    potential: str
    place: str
    """Work location."""
    active: bool
    search_key: str = ""
    """Every way the name is typed, each behind a bar; what filters look in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Schooling:
    """A degree or course of study."""

    id: Id
    school: str
    degree: str
    major: str
    start: date | None
    end: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Experience:
    """A step of the résumé."""

    id: Id
    employer: str
    post: str
    start: date | None
    end: date | None
    """None = until today."""
    inside: bool
    """Whether it was in this company."""
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageSkill:
    """A language and how well."""

    id: Id
    language: str
    level: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Award:
    """An honour, award or penalty."""

    id: Id
    name: str
    issuer: str
    on: date | None
    penalty: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Training:
    """A training attended."""

    id: Id
    name: str
    hours: float | None
    start: date | None
    end: date | None
    result: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Contract:
    """An employment contract; ``end`` None = open-ended."""

    id: Id
    kind: str
    start: date | None
    end: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CompetencyScore:
    """A score on one competency of a model."""

    id: Id
    competency: str
    score: float
    on: date
    source: str


def newest_scores(
    scores: Iterable[CompetencyScore], *, on: date | None = None
) -> tuple[CompetencyScore, ...]:
    """Return the scores of each competency's newest day, on or before a day: one, or one of each rater."""
    known = [one for one in scores if on is None or one.on <= on]
    newest: dict[str, date] = {}
    for one in known:
        newest[one.competency] = max(one.on, newest.get(one.competency, one.on))
    return tuple(one for one in known if one.on == newest[one.competency])


def mean_scores(scores: Iterable[CompetencyScore]) -> dict[str, float]:
    """Return the score of each competency; where several raters gave one, their mean."""
    given: dict[str, list[float]] = {}
    for one in scores:
        given.setdefault(one.competency, []).append(one.score)
    return {key: fmean(values) for key, values in given.items()}


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonFile:
    """The personal file: who someone is and all histories, newest first."""

    line: PersonLine
    english_name: str
    pinyin: str
    pinyin_fixed: str
    """Reading given by hand, wins over the computed one."""
    school: str
    major: str
    degree: str
    work_start: date | None
    grade: str
    email: str
    phone: str
    remarks: str
    post_id: Id
    unit_id: Id
    manager_id: Id
    model: str
    """Competency model key of the post."""
    photo: bytes
    """JPEG or PNG, empty when there is none."""
    education: tuple[Schooling, ...]
    experience: tuple[Experience, ...]
    languages: tuple[LanguageSkill, ...]
    awards: tuple[Award, ...]
    training: tuple[Training, ...]
    contracts: tuple[Contract, ...]
    ratings: tuple[Rating, ...]
    competencies: tuple[CompetencyScore, ...]
    """Newest per competency; one of each rater where several scored it on its newest day."""

    @property
    def scores(self) -> dict[str, float]:
        """The present score of each competency."""
        return mean_scores(self.competencies)


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A hit of the global search."""

    kind: str
    """``person``, ``post``, ``session``, ``campaign`` or ``vacancy``."""
    id: Id
    title: str
    detail: str
    number: str = ""
