"""The weighted total of a candidate's measures, told part by part so that everybody can reckon it again."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from talentdesk.domain.grid import Placement
from talentdesk.domain.ruling import Figure, Finding, Met, Reason
from talentdesk.domain.succession_rule import Measure
from talentdesk.domain.texts import Id

Value = float | Placement | None
"""What was measured: a score, a place on the measure's scheme, or nothing yet."""


@dataclass(frozen=True, slots=True)
class Part:
    """A measure with its value, the points from 0 to 100 it means, and what it adds to the total."""

    measure: Measure
    value: Value
    points: float | None
    """None = not measured, or nothing the scale knows."""

    @property
    def adds(self) -> float | None:
        """What it adds to the total."""
        return None if self.points is None else self.points * self.measure.weight / 100


@dataclass(frozen=True, slots=True)
class Total:
    """The weighted total. ``total`` is None while a measure that weighs something is missing."""

    parts: tuple[Part, ...]
    findings: tuple[Finding, ...]

    @property
    def total(self) -> float | None:
        """The total from 0 to 100."""
        found = [part.adds for part in self.parts if part.measure.weight]
        known = [one for one in found if one is not None]
        return sum(known) if found and len(known) == len(found) else None

    @property
    def least(self) -> float:
        """What the known measures add up to already."""
        return sum(part.adds or 0 for part in self.parts)

    @property
    def most(self) -> float:
        """What the total can still become."""
        return self.least + sum(part.measure.weight for part in self.parts if part.points is None)


@dataclass(frozen=True, slots=True)
class Ranked:
    """A candidate with a total and a rank; equal totals share a rank, without a total there is none."""

    candidate: Id
    total: Total
    rank: int | None


def weigh(measures: Sequence[Measure], values: Mapping[str, Value]) -> Total:
    """Return the weighted total of the values by measure."""
    parts, findings = [], []
    for measure in measures:
        value = values.get(measure.key)
        points = _points(measure, value)
        parts.append(Part(measure, value, points))
        figures: dict[str, Figure] = {"measure": measure.key}
        if value is None:
            findings.append(Finding(Reason.MEASURE_MISSING, Met.UNKNOWN, figures, measure.key))
        elif points is None:
            if not isinstance(value, Placement):
                figures |= {"value": value, "low": measure.lowest, "high": measure.highest}
            findings.append(Finding(Reason.MEASURE_OFF_SCALE, Met.UNKNOWN, figures, measure.key))
    return Total(tuple(parts), tuple(findings))


def rank(totals: Mapping[Id, Total]) -> tuple[Ranked, ...]:
    """Return the candidates, highest total first; those without a total come last, in their own order."""
    known = {key: round(one.total, 6) for key, one in totals.items() if one.total is not None}
    highest = sorted(known.values(), reverse=True)
    first = {value: at for at, value in reversed([*enumerate(highest, start=1)])}
    ranks = {key: first[value] for key, value in known.items()}
    order = sorted(totals, key=lambda key: ranks.get(key, len(totals) + 1))
    return tuple(Ranked(key, totals[key], ranks.get(key)) for key in order)


def _points(measure: Measure, value: Value) -> float | None:
    if value is None:
        return None
    if isinstance(value, Placement):
        value = dict(measure.points).get(value)
        if value is None:
            return None
    if not measure.lowest <= value <= measure.highest:
        return None
    return 100 * (value - measure.lowest) / (measure.highest - measure.lowest)
