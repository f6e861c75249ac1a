"""What steps about posts, slates, outlooks and scarce knowledge are called."""

from collections.abc import Callable, Mapping

from talentdesk.domain.ruling import Figure
from talentdesk.wording.say import phrase

TITLES: dict[str, str] = {
    "remove_unit": phrase("Remove a unit"),
    "remove_post": phrase("Remove a post"),
    "appoint": phrase("Appoint to a post"),
    "end_term": phrase("End a term"),
    "edit_term": phrase("Edit a term"),
    "remove_term": phrase("Remove a term"),
    "take_tier_chart": phrase("Keep a version of the tier chart"),
    "edit_tier_chart": phrase("Rename a version of the tier chart"),
    "remove_tier_chart": phrase("Remove a version of the tier chart"),
    "open_slate": phrase("Look at a post's successors"),
    "edit_slate": phrase("Edit a slate"),
    "close_slate": phrase("Take an empty slate away"),
    "add_successor": phrase("Name a successor"),
    "edit_successor": phrase("Edit a successor"),
    "rank_successors": phrase("Rank successors"),
    "confirm_successor": phrase("Confirm a successor"),
    "remove_successor": phrase("Take a successor off a slate"),
    "take_leavers_off": phrase("Take those who left off slates"),
    "set_stand_ins": phrase("Change the emergency cover"),
    "set_outlook": phrase("Change the outlook of a person"),
    "add_expertise": phrase("Record scarce knowledge or a relation"),
    "edit_expertise": phrase("Edit scarce knowledge or a relation"),
    "remove_expertise": phrase("Remove scarce knowledge or a relation"),
    "add_transfer": phrase("Plan a hand-over"),
    "edit_transfer": phrase("Edit a hand-over"),
    "remove_transfer": phrase("Remove a hand-over"),
}

TEXTS: dict[str, tuple[str, ...]] = {
    "remove_unit": (phrase("Remove the unit {name}"),),
    "remove_post": (phrase("Remove the post {name}"),),
    "appoint": (phrase("Appoint {name} to {post}"),),
    "appoint.acting": (phrase("{name} acts as {post}"),),
    "end_term": (phrase("End the term of {name} as {post}"),),
    "edit_term": (phrase("Term of {name} as {post}: {parts}"), phrase("Edit the term of {name} as {post}")),
    "remove_term": (phrase("Remove the term of {name} as {post}"),),
    "take_tier_chart": (phrase("Keep the tier chart as “{name}”"),),
    "edit_tier_chart": (phrase("Edit the version “{name}” of the tier chart"),),
    "remove_tier_chart": (phrase("Remove the version “{name}” of the tier chart"),),
    "open_slate": (phrase("{post}: looked at, no successor yet"),),
    "edit_slate": (phrase("{post}: slate looked at again"),),
    "edit_slate.note": (phrase("{post}: note on the slate"),),
    "close_slate": (phrase("{post}: successors not looked at"),),
    "add_successor": (phrase("Name {name} as a successor for {post}"),),
    "edit_successor": (
        phrase("{name}, successor for {post}: {parts}"),
        phrase("Edit {name}, successor for {post}"),
    ),
    "rank_successors": (phrase("Rank {name} as number {rank} for {post}"),),
    "confirm_successor": (phrase("Confirm {name} as a successor for {post}"),),
    "confirm_successor.open": (phrase("{name} is only proposed for {post}"),),
    "remove_successor": (phrase("Take {name} off the slate of {post}"),),
    "take_leavers_off": (
        phrase("Take {count} who left the company off the slate of {post} ({name} …)"),
        phrase("Take those who left the company off slates"),
    ),
    "take_leavers_off.all": (
        phrase("Take {count} who left the company off the slates of {posts} posts ({name} …)"),
    ),
    "set_stand_ins": (phrase("Emergency cover of {post}: {names}"), phrase("Emergency cover of {post}")),
    "set_stand_ins.none": (phrase("No emergency cover for {post}"),),
    "set_outlook": (phrase("Outlook of {name}: {parts}"), phrase("Change the outlook of {name}")),
    "add_expertise": (phrase("{name} holds scarce knowledge: {topic}"),),
    "add_expertise.relation": (phrase("{name} holds a special relation: {topic}"),),
    "edit_expertise": (phrase("{name}, {topic}: {parts}"), phrase("Edit “{topic}” of {name}")),
    "remove_expertise": (phrase("Remove “{topic}” of {name}"),),
    "add_transfer": (phrase("{name} hands “{topic}” over: {measure}"),),
    "edit_transfer": (
        phrase("Hand-over of “{topic}” by {name}: {parts}"),
        phrase("Edit the hand-over of “{topic}” by {name}"),
    ),
    "remove_transfer": (phrase("Remove a hand-over of “{topic}” by {name}"),),
}


def _several(count: Figure | None) -> bool:
    return isinstance(count, int) and count > 1


READINGS: dict[str, Callable[[Mapping[str, Figure]], str]] = {
    "edit_slate": lambda figures: "note" if figures.get("fields") == "note" else "",
    "appoint": lambda figures: "acting" if figures.get("kind") == "acting" else "",
    "confirm_successor": lambda figures: "" if figures.get("confirmed") else "open",
    "set_stand_ins": lambda figures: "" if figures.get("names") else "none",
    "take_leavers_off": lambda figures: "all" if _several(figures.get("posts")) else "",
    "add_expertise": lambda figures: "relation" if figures.get("kind") == "relation" else "",
}
