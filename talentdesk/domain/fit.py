"""Fit of a person with a post's competency model."""

from collections.abc import Mapping
from dataclasses import dataclass

from talentdesk.domain.programme import CompetencyItem, CompetencyModel


@dataclass(frozen=True, slots=True)
class ItemFit:
    """One competency: what is asked, what was scored (None = not scored)."""

    item: CompetencyItem
    score: float | None

    @property
    def gap(self) -> float | None:
        """How far the score lies below (negative) or above what is asked."""
        return None if self.score is None else self.score - self.item.required


@dataclass(frozen=True, slots=True)
class Fit:
    """Fit with a model. ``percent`` is weighted over scored competencies, each capped at what is asked."""

    model: CompetencyModel
    items: tuple[ItemFit, ...]
    percent: float | None
    scored: int

    @property
    def strengths(self) -> tuple[ItemFit, ...]:
        """Scored competencies at or above what is asked, furthest above first."""
        above = [item for item in self.items if item.gap is not None and item.gap >= 0]
        return tuple(sorted(above, key=lambda item: -(item.gap or 0)))

    @property
    def gaps(self) -> tuple[ItemFit, ...]:
        """Scored competencies below what is asked, furthest below first."""
        below = [item for item in self.items if item.gap is not None and item.gap < 0]
        return tuple(sorted(below, key=lambda item: item.gap or 0))


def fit(model: CompetencyModel, scores: Mapping[str, float]) -> Fit:
    """Compare scores by competency key with a model."""
    items = tuple(ItemFit(item, scores.get(item.key)) for item in model.items)
    scored = [item for item in items if item.score is not None]
    weight = sum(item.item.weight for item in scored)
    percent = None
    if weight > 0:
        reached = sum(
            item.item.weight * min(1.0, item.score / item.item.required)
            for item in scored
            if item.score is not None and item.item.required > 0
        )
        percent = 100 * reached / weight
    return Fit(model, items, percent, len(scored))
