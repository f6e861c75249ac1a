"""What a committee should have before it when it talks about somebody: held, too old, in part, or missing."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from talentdesk.domain.calendar import months_between
from talentdesk.domain.evidence_rule import EvidenceKind, EvidenceRule
from talentdesk.domain.programme import CompetencyModel
from talentdesk.domain.scores import Rating
from talentdesk.domain.texts import Id


class Holding(StrEnum):
    """How a piece of evidence stands."""

    HELD = "held"
    OLD = "old"
    PART = "part"
    """Some of it: scores for some competencies."""
    MISSING = "missing"
    UNKNOWN = "unknown"
    """Cannot be asked for: the post has no competency model."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """A piece of evidence for one person. ``count`` of ``total`` where it has parts."""

    rule: EvidenceRule
    holding: Holding
    on: date | None = None
    """Day of the newest one, where it has a day."""
    count: int = 0
    total: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Folder:
    """What is on record about one person, as far as evidence is concerned."""

    ratings: tuple[Rating, ...] = ()
    scores: Mapping[str, date] = field(default_factory=dict)
    """Day of the newest score by competency."""
    model: CompetencyModel | None = None
    entries: Mapping[str, tuple[date | None, ...]] = field(default_factory=dict)
    """Last day of every entry by part of the file; None = it goes on or has no day."""
    photo: bool = False
    actions: tuple[tuple[str, date | None], ...] = ()
    """(type, day) of actions that are done and have their evidence."""
    plan: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonEvidence:
    """The evidence about one person, in the order of the programme."""

    person: Id
    candidate: Id
    """Empty outside a session."""
    name: str
    """The code while the session is blind."""
    post: str
    items: tuple[Evidence, ...]

    @property
    def held(self) -> int:
        """How many pieces are held, whole and not too old."""
        return sum(1 for item in self.items if item.holding is Holding.HELD)

    @property
    def asked(self) -> int:
        """How many pieces are asked for."""
        return len(self.items)

    @property
    def lacking(self) -> tuple[Evidence, ...]:
        """What is not held."""
        return tuple(item for item in self.items if item.holding is not Holding.HELD)


def gather(rules: Iterable[EvidenceRule], folder: Folder, on: date) -> tuple[Evidence, ...]:
    """Judge every piece of evidence that is asked for."""
    return tuple(_judge(rule, folder, on) for rule in rules)


def _judge(rule: EvidenceRule, folder: Folder, on: date) -> Evidence:
    if rule.kind is EvidenceKind.RATING:
        return _dated(
            rule, [one.on for one in folder.ratings if one.dimension == rule.of and one.on <= on], on
        )
    if rule.kind is EvidenceKind.COMPETENCIES:
        return _scores(rule, folder, on)
    if rule.kind is EvidenceKind.HISTORY:
        return _dated(rule, folder.entries.get(rule.of, ()), on)
    if rule.kind is EvidenceKind.ACTION:
        return _dated(rule, [day for type_, day in folder.actions if type_ == rule.of], on)
    there = folder.photo if rule.kind is EvidenceKind.PHOTO else folder.plan
    return Evidence(rule=rule, holding=Holding.HELD if there else Holding.MISSING)


def _dated(rule: EvidenceRule, days: Iterable[date | None], on: date) -> Evidence:
    """Judge by the newest day; what goes on or has no day is never too old."""
    known = list(days)
    if not known:
        return Evidence(rule=rule, holding=Holding.MISSING)
    if None in known:
        return Evidence(rule=rule, holding=Holding.HELD)
    newest = max(day for day in known if day is not None)
    return Evidence(rule=rule, holding=Holding.OLD if _is_old(rule, newest, on) else Holding.HELD, on=newest)


def _scores(rule: EvidenceRule, folder: Folder, on: date) -> Evidence:
    """Judge the scores by the oldest of them: one that is too old makes the whole too old."""
    if folder.model is None or not folder.model.items:
        return Evidence(rule=rule, holding=Holding.UNKNOWN)
    wanted = [item.key for item in folder.model.items]
    days = [folder.scores[key] for key in wanted if key in folder.scores and folder.scores[key] <= on]
    if not days:
        holding = Holding.MISSING
    elif len(days) < len(wanted):
        holding = Holding.PART
    else:
        holding = Holding.OLD if _is_old(rule, min(days), on) else Holding.HELD
    return Evidence(
        rule=rule, holding=holding, on=min(days, default=None), count=len(days), total=len(wanted)
    )


def _is_old(rule: EvidenceRule, day: date, on: date) -> bool:
    return bool(rule.months) and months_between(day, on) > rule.months
