"""Rules of development plans: what is done or late, and the gaps a target post leaves."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from talentdesk.domain.fit import fit
from talentdesk.domain.plans import Action, PlanState
from talentdesk.domain.programme import CompetencyModel

OPEN_STATES = (PlanState.DRAFT, PlanState.AGREED, PlanState.RUNNING)
"""States of a plan that is still being worked on; a person has one such plan at most."""

WHOLE = 100
"""Progress of a finished action, in percent."""


@dataclass(frozen=True, slots=True)
class WantedGap:
    """A competency scored below what the target post's model asks for."""

    competency: str
    current: float
    required: float


def wanted_gaps(model: CompetencyModel, scores: Mapping[str, float]) -> tuple[WantedGap, ...]:
    """Return what a person lacks for a model, furthest below first; what was never scored is no gap."""
    return tuple(
        WantedGap(one.item.key, one.score, one.item.required)
        for one in fit(model, scores).gaps
        if one.score is not None
    )


def is_done(action: Action) -> bool:
    """Tell whether an action is done: it has its day, or its progress says so."""
    return action.done_on is not None or action.progress >= WHOLE


def is_late(action: Action, on: date) -> bool:
    """Tell whether an action is past its due day and not done; on that day itself it is not late yet."""
    return action.due is not None and action.due < on and not is_done(action)


def progress(actions: Sequence[Action]) -> int:
    """Return how far the actions of a plan have come, in whole percent."""
    if not actions:
        return 0
    return sum(WHOLE if is_done(one) else one.progress for one in actions) // len(actions)


def late(actions: Iterable[Action], *, on: date) -> int:
    """Return how many actions are late."""
    return sum(1 for one in actions if is_late(one, on))
