"""Development plans as queries answer them."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from talentdesk.domain.texts import Id


class PlanState(StrEnum):
    """Where a development plan stands."""

    DRAFT = "draft"
    AGREED = "agreed"
    RUNNING = "running"
    DONE = "done"
    STOPPED = "stopped"

    @property
    def is_over(self) -> bool:
        """Whether nothing of the plan is waited for any more."""
        return self in (PlanState.DONE, PlanState.STOPPED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """What the target post asks for and the person lacks."""

    id: Id
    competency: str
    """Key of the model's competency; free words where it is none."""
    current: float | None
    required: float | None
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """One agreed step of a plan."""

    id: Id
    type: str
    """Key of the programme's action types."""
    goal: str
    resources: str
    start: date | None
    due: date | None
    owner: str
    evidence: str
    measure: str
    progress: int
    """Percent, 0 to 100."""
    done_on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Mentor:
    """Who guides the person."""

    id: Id
    name: str
    person: Id
    since: date | None
    kind: str
    """``superior``, ``other_unit`` or free words."""
    left: bool = False
    """Is no longer employed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanLine:
    """One line of the list of plans."""

    id: Id
    person: Id
    name: str
    number: str
    post: str
    target: str
    state: PlanState
    start: date | None
    end: date | None
    actions: int
    done: int
    late: int
    progress: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A development plan with all its parts."""

    line: PlanLine
    target_post: Id
    summary: str
    agreed_on: date | None
    gaps: tuple[Gap, ...]
    actions: tuple[Action, ...]
    mentors: tuple[Mentor, ...]
