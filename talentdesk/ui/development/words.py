"""Words of development plans that the list and the editor share."""

from talentdesk.domain.plans import PlanState
from talentdesk.domain.programme import Programme
from talentdesk.wording import Say, phrase

STATE_ROLES: dict[PlanState, str] = {
    PlanState.DRAFT: "info",
    PlanState.AGREED: "info",
    PlanState.RUNNING: "good",
    PlanState.DONE: "good",
    PlanState.STOPPED: "warn",
}
"""Colour of a state's badge by role."""

MENTOR_KINDS: dict[str, str] = {
    "superior": phrase("Direct superior"),
    "other_unit": phrase("Leader of another unit"),
    "": phrase("Other"),
}


def competencies(programme: Programme, model: str, say: Say) -> tuple[tuple[str, str], ...]:
    """Return (key, name) of the competencies of a model first, then of all others of the programme."""
    first = programme.model(model)
    models = [one for one in (first, *programme.models) if one is not None]
    found: dict[str, str] = {}
    for one in models:
        for item in one.items:
            found.setdefault(item.key, say.text(item.name))
    return tuple(found.items())
