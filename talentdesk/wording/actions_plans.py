"""What steps about development plans are called."""

from collections.abc import Callable, Mapping

from talentdesk.domain.ruling import Figure
from talentdesk.wording.say import phrase

TITLES: dict[str, str] = {
    "add_plan": phrase("Begin a development plan"),
    "edit_plan": phrase("Edit a development plan"),
    "remove_plan": phrase("Remove a development plan"),
    "add_part": phrase("Add to a development plan"),
    "edit_part": phrase("Edit a part of a development plan"),
    "remove_part": phrase("Remove from a development plan"),
    "fill_gaps": phrase("Fill in gaps from the target post"),
}

TEXTS: dict[str, tuple[str, ...]] = {
    "add_plan": (phrase("Begin a development plan for {name}"),),
    "edit_plan": (
        phrase("Development plan of {name}: {parts}"),
        phrase("Edit the development plan of {name}"),
    ),
    "remove_plan": (phrase("Remove the development plan of {name}"),),
    "add_part.gap": (phrase("Add a gap to the plan of {name}"),),
    "add_part.action": (phrase("Add an action to the plan of {name}"),),
    "add_part.mentor": (phrase("Add a mentor to the plan of {name}"),),
    "edit_part.gap": (phrase("Gap in the plan of {name}: {parts}"),),
    "edit_part.action": (phrase("Action in the plan of {name}: {parts}"),),
    "edit_part.mentor": (phrase("Mentor in the plan of {name}: {parts}"),),
    "remove_part.gap": (phrase("Remove a gap from the plan of {name}"),),
    "remove_part.action": (phrase("Remove an action from the plan of {name}"),),
    "remove_part.mentor": (phrase("Remove a mentor from the plan of {name}"),),
    "fill_gaps": (phrase("Fill {count} gaps of {name} in from {post}"),),
}


def _part(figures: Mapping[str, Figure]) -> str:
    return str(figures.get("kind") or "")


READINGS: dict[str, Callable[[Mapping[str, Figure]], str]] = {
    "add_part": _part,
    "edit_part": _part,
    "remove_part": _part,
}
