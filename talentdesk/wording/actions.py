"""What a step did, for the undo button and the journal: a sentence from its action code and figures.

An action may read differently by its figures (one card or many, into a box or out of it); ``_reading``
names which. Each reading has one or more texts; the first whose figures are all there is said.
"""

from collections.abc import Callable, Mapping
from functools import cache
from importlib import import_module
from typing import TypeVar

from talentdesk.domain.layers import LayerKind
from talentdesk.domain.programme import Programme
from talentdesk.domain.ruling import Figure
from talentdesk.wording import fields
from talentdesk.wording.figures import fill, listed, many, shown
from talentdesk.wording.say import Say, phrase

Figures = Mapping[str, Figure]
T = TypeVar("T")

TITLES: dict[str, str] = {
    "set_up_workspace": phrase("Set up the workspace"),
    "rename_workspace": phrase("Rename the organisation"),
    "load_records": phrase("Load records"),
    "add_person": phrase("Add a person"),
    "edit_person": phrase("Edit a person"),
    "set_photo": phrase("Change a photo"),
    "set_photos": phrase("Import photos"),
    "add_history": phrase("Add to a personal file"),
    "edit_history": phrase("Edit a personal file"),
    "remove_history": phrase("Remove from a personal file"),
    "import_tables": phrase("Import a workbook"),
    "forget_mapping": phrase("Forget how a source is read"),
    "add_unit": phrase("Add a unit"),
    "edit_unit": phrase("Rename or move a unit"),
    "add_post": phrase("Add a post"),
    "edit_post": phrase("Edit a post"),
    "open_cycle": phrase("Open a review cycle"),
    "close_cycle": phrase("Close a review cycle"),
    "add_session": phrase("Set up a session"),
    "edit_session": phrase("Edit a session"),
    "add_member": phrase("Add a committee member"),
    "edit_member": phrase("Edit a committee member"),
    "remove_member": phrase("Remove a committee member"),
    "add_candidates": phrase("Add candidates"),
    "remove_candidates": phrase("Remove candidates"),
    "compute_proposals": phrase("Compute proposed places"),
    "place_candidates": phrase("Place candidates"),
    "explain_move": phrase("Give the reason of a move"),
    "propose_place": phrase("Change a proposed place"),
    "mark_discussed": phrase("Mark as discussed"),
    "note_candidate": phrase("Note on a candidate"),
    "order_agenda": phrase("Order the agenda"),
    "set_time_box": phrase("Change the time box"),
    "park_candidate": phrase("Put a talk off"),
    "record_talk": phrase("Keep the time of a talk"),
    "give_opinions": phrase("Give opinions before the talk"),
    "reveal_opinions": phrase("Show opinions before all are in"),
    "attend": phrase("Come to the meeting or leave it"),
    "attend_all": phrase("Begin the attendance"),
    "set_attendance": phrase("Change the times of a member"),
    "recuse": phrase("Recusal of a member"),
    "mark_candidates": phrase("Mark candidates"),
    "save_view": phrase("Save a view"),
    "rename_view": phrase("Rename a view"),
    "remove_view": phrase("Delete a view"),
    "move_view": phrase("Put views in order"),
    "record_ballot": phrase("Record a ballot"),
    "count_papers": phrase("Count the papers of a ballot"),
    "remove_ballot": phrase("Take a ballot away"),
    "add_follow_up": phrase("Add a follow-up"),
    "edit_follow_up": phrase("Edit a follow-up"),
    "remove_follow_up": phrase("Remove a follow-up"),
    "edit_minutes": phrase("Edit the minutes"),
    "make_layer": phrase("Begin a rehearsal"),
    "rename_layer": phrase("Rename a rehearsal"),
    "throw_away_layer": phrase("Throw a rehearsal away"),
    "place_on_layer": phrase("Place cards on a rehearsal"),
    "take_over_layer": phrase("Take a rehearsal over"),
    "answer_challenge": phrase("Answer the challenge of the middle"),
    "lock_session": phrase("Lock a session"),
    "reopen_session": phrase("Reopen a session"),
    "set_blind": phrase("Change how names are shown"),
}
"""What an action is called without its figures."""

TEXTS: dict[str, tuple[str, ...]] = {
    "set_up_workspace": (phrase("Set up the workspace of {organisation}"),),
    "rename_workspace": (phrase("Rename {before} to {organisation}"),),
    "load_records": (phrase("Load {people} people, {rows} records in all"),),
    "add_person": (phrase("Add {name} ({number})"), phrase("Add {name}")),
    "edit_person": (phrase("Edit {name}: {parts}"), phrase("Edit {name}")),
    "set_photo": (phrase("Change the photo of {name}"),),
    "set_photos": (phrase("Import {count} photos"),),
    "set_photo.removed": (phrase("Remove the photo of {name}"),),
    "add_history": (phrase("{name}, {kind}: add {what}"), phrase("{name}: add to “{kind}”")),
    "edit_history": (phrase("{name}, {kind}: edit {what}"), phrase("{name}: edit “{kind}”")),
    "remove_history": (phrase("{name}, {kind}: remove {what}"), phrase("{name}: remove from “{kind}”")),
    "import_tables": (
        phrase("Import {source}: {added} added, {changed} changed"),
        phrase("Import a workbook: {added} added, {changed} changed"),
    ),
    "import_tables.reading": (phrase("Keep how “{name}” is read"),),
    "forget_mapping": (phrase("Forget how “{name}” is read"),),
    "add_unit": (phrase("Add the unit {name}"),),
    "edit_unit": (phrase("Make the unit {was} into {unit}"),),
    "add_post": (phrase("Add the post {name}"),),
    "edit_post": (phrase("Edit the post {name}: {parts}"), phrase("Edit the post {name}")),
    "open_cycle": (phrase("Open the review cycle {name}"),),
    "close_cycle": (phrase("Close the review cycle {name}"),),
    "add_session": (phrase("Set up the session “{name}”"),),
    "edit_session": (phrase("Edit the session “{name}”: {parts}"), phrase("Edit the session “{name}”")),
    "add_member": (phrase("Add {name} to the committee"),),
    "edit_member": (phrase("Committee member {name}: {parts}"), phrase("Edit committee member {name}")),
    "remove_member": (phrase("Remove {name} from the committee"),),
    "add_candidates": (phrase("Add {name} as a candidate"),),
    "add_candidates.many": (phrase("Add {count} candidates ({name} and others)"),),
    "remove_candidates": (phrase("Remove the candidate {name}"),),
    "remove_candidates.many": (phrase("Remove {count} candidates ({name} and others)"),),
    "compute_proposals": (phrase("Compute proposed places: {count} changed"),),
    "place_candidates": (phrase("Move {name} to box {box}"),),
    "place_candidates.many": (phrase("Move {count} cards ({name} and others) to box {box}"),),
    "place_candidates.out": (phrase("Move {name} to the holding area"),),
    "place_candidates.many_out": (phrase("Move {count} cards ({name} and others) to the holding area"),),
    "place_candidates.order": (phrase("Put {name} in order in box {box}"),),
    "place_candidates.order_out": (phrase("Put {name} in order in the holding area"),),
    "explain_move": (phrase("Give the reason of {name}'s move"),),
    "explain_move.many": (phrase("Give the reason of {count} moves ({name} and others)"),),
    "propose_place": (phrase("Propose box {box} for {name}"),),
    "propose_place.none": (phrase("Propose no box for {name}"),),
    "propose_place.computed": (phrase("Go back to the computed proposal for {name}"),),
    "mark_discussed": (phrase("Mark {name} as discussed"),),
    "mark_discussed.many": (phrase("Mark {count} candidates as discussed"),),
    "mark_discussed.open": (phrase("Mark {name} as not discussed"),),
    "mark_discussed.many_open": (phrase("Mark {count} candidates as not discussed"),),
    "note_candidate": (phrase("Change the note on {name}"),),
    "order_agenda": (phrase("Order the agenda anew"),),
    "order_agenda.by_hand": (phrase("Order the agenda by hand"),),
    "set_time_box": (phrase("Time box of {minutes} minutes a candidate"),),
    "set_time_box.none": (phrase("No time box"),),
    "park_candidate": (phrase("Take the talk about {name} up again"),),
    "park_candidate.on": (phrase("Put the talk about {name} off"),),
    "record_talk": (phrase("Time of the talk about {name}: {seconds} seconds"),),
    "give_opinions": (phrase("Opinions of {member} before the talk: {count}"),),
    "reveal_opinions": (phrase("Show the opinions on {name} before all are in"),),
    "attend": (phrase("{name} leaves"),),
    "attend.here": (phrase("{name} comes"),),
    "attend_all": (phrase("Begin the attendance: {count} members"),),
    "set_attendance": (phrase("Times of {name} in the room"),),
    "recuse": (phrase("{member} takes part again for {name}"),),
    "recuse.on": (phrase("{member} does not take part for {name}: {ground}"),),
    "mark_candidates.flag": (phrase("Flag {name}"),),
    "mark_candidates.flag_many": (phrase("Flag {count} candidates ({name} and others)"),),
    "mark_candidates.flag_cleared": (phrase("Take the flag off {name}"),),
    "mark_candidates.flag_many_cleared": (phrase("Take the flags off {count} candidates"),),
    "mark_candidates.readiness": (phrase("Readiness of {name}"),),
    "mark_candidates.readiness_many": (phrase("Readiness of {count} candidates ({name} and others)"),),
    "mark_candidates.readiness_cleared": (phrase("Take the readiness off {name}"),),
    "mark_candidates.readiness_many_cleared": (phrase("Take the readiness off {count} candidates"),),
    "mark_candidates.note": (phrase("Own note on {name}"),),
    "mark_candidates.note_many": (phrase("Own note on {count} candidates ({name} and others)"),),
    "mark_candidates.note_cleared": (phrase("Delete the own note on {name}"),),
    "mark_candidates.note_many_cleared": (phrase("Delete the own notes on {count} candidates"),),
    "save_view": (phrase("Save the view “{name}”"),),
    "save_view.changed": (phrase("Save the view “{name}” anew"),),
    "rename_view": (phrase("Rename the view “{before}” to “{name}”"),),
    "remove_view": (phrase("Delete the view “{name}”"),),
    "move_view": (phrase("Put the view “{name}” in another place"),),
    "record_ballot": (phrase("Ballot on {name}: {in_favour} of {base} in favour, not passed"),),
    "record_ballot.passed": (phrase("Ballot on {name}: {in_favour} of {base} in favour, passed"),),
    "make_layer": (phrase("Begin the rehearsal “{name}”"),),
    "rename_layer": (phrase("Rename the rehearsal “{before}” to “{name}”"),),
    "throw_away_layer": (phrase("Throw the rehearsal “{name}” away"),),
    "throw_away_layer.challenge": (phrase("Throw the challenge of the middle away"),),
    "place_on_layer": (phrase("Rehearsal “{layer}”: {name} to box {box}"),),
    "place_on_layer.many": (phrase("Rehearsal “{layer}”: {count} cards ({name} and others) to box {box}"),),
    "place_on_layer.out": (phrase("Rehearsal “{layer}”: {name} to the holding area"),),
    "place_on_layer.many_out": (
        phrase("Rehearsal “{layer}”: {count} cards ({name} and others) to the holding area"),
    ),
    "place_on_layer.challenge": (phrase("Challenge of the middle: {name} to box {box}"),),
    "answer_challenge": (phrase("Challenge of the middle: {name} to box {box}"),),
    "take_over_layer": (phrase("Take over the rehearsal “{layer}”: {count} moved ({name} …)"),),
    "take_over_layer.challenge": (phrase("Take over the challenge of the middle: {count} moved ({name} …)"),),
    "count_papers": (phrase("Count {number} of the papers on {name}"),),
    "count_papers.agree": (phrase("Both counts of the papers on {name} agree"),),
    "count_papers.differ": (phrase("Counts of the papers on {name} differ"),),
    "remove_ballot": (phrase("Take the ballot on {name} away (round {round})"),),
    "add_follow_up": (phrase("Follow-up for {name}, in the development plan"),),
    "edit_follow_up": (phrase("Edit a follow-up of {name}"),),
    "remove_follow_up": (phrase("Remove a follow-up of {name}"),),
    "edit_minutes": (phrase("Edit a part of the minutes of “{name}”"),),
    "edit_minutes.anew": (phrase("Let a part of the minutes of “{name}” write itself anew"),),
    "lock_session": (phrase("Lock the session “{name}” (version {version})"),),
    "reopen_session": (phrase("Reopen the session “{name}”"),),
    "set_blind": (phrase("Show names again in “{name}”"),),
    "set_blind.on": (phrase("Show codes for names in “{name}”"),),
}
"""Sentences by reading: an action code, or a code and what sets it apart."""

_NAMED_FIELDS = 3
"""A step that changed more fields than this names none of them."""


FORMER = {"import_people": "import_tables", "save_mapping": "import_tables.reading"}
"""What actions in the journals of earlier files are called now, or a reading of what is called so now."""

_FURTHER = (
    "actions_growth",
    "actions_nominations",
    "actions_paper",
    "actions_plans",
    "actions_programme",
    "actions_scenarios",
    "actions_succession",
)
"""Modules with the words of further actions (``TITLES``, ``TEXTS``, ``READINGS``), imported when needed."""


@cache
def titles() -> Mapping[str, str]:
    """Return the titles of all actions."""
    return _all("TITLES", TITLES)


@cache
def texts() -> Mapping[str, tuple[str, ...]]:
    """Return the sentences of all actions, by reading."""
    return _all("TEXTS", TEXTS)


@cache
def _readings() -> Mapping[str, Callable[[Figures], str]]:
    return _all("READINGS", _READINGS)


def title(action: str, say: Say) -> str:
    """Return what an action is called without its figures; the code itself for an unknown one."""
    known = _title(FORMER.get(action, action))
    return say(known) if known else action


def _title(action: str) -> str:
    action = action.partition(".")[0]
    return TITLES.get(action) or titles().get(action, "")


def sentence(action: str, figures: Figures, say: Say, programme: Programme | None = None) -> str:
    """Return what a step did; its title where figures it needs are missing."""
    action = FORMER.get(action, action)
    reading = _reading(action, figures)
    found = TEXTS.get(reading) or TEXTS.get(action)
    if found is None and action not in TITLES:
        found = texts().get(reading) or texts().get(action)
    if found is None:
        return title(action, say)
    words = shown(figures, say, programme)
    parts = _parts(figures, say, programme)
    if parts:
        words["parts"] = parts
    return fill((*found, _title(action)), words, say)


def _reading(action: str, figures: Figures) -> str:
    readings = _READINGS if action in TITLES else _readings()
    found = readings[action](figures) if action in readings else ""
    return f"{action}.{found}" if found else action


def _placed(figures: Figures) -> str:
    out = "" if figures.get("box") else "out"
    kind = many(figures) if figures.get("moves") else "order"
    return "_".join(part for part in (kind, out) if part)


def _layer(figures: Figures) -> str:
    return "challenge" if figures.get("kind") == LayerKind.CHALLENGE else ""


def _on_layer(figures: Figures) -> str:
    out = "" if figures.get("box") else "out"
    return _layer(figures) or "_".join(part for part in (many(figures), out) if part)


def _proposed(figures: Figures) -> str:
    if figures.get("computed"):
        return "computed"
    return "" if figures.get("box") else "none"


def _counted(figures: Figures) -> str:
    agree = figures.get("agree")
    return "" if agree is None else "agree" if agree else "differ"


def _discussed(figures: Figures) -> str:
    done = "" if figures.get("discussed") else "open"
    return "_".join(part for part in (many(figures), done) if part)


def _marked(figures: Figures) -> str:
    parts = (str(figures.get("mark") or ""), many(figures), "cleared" if figures.get("cleared") else "")
    return "_".join(part for part in parts if part)


def _ordered(figures: Figures) -> str:
    return "by_hand" if figures.get("by_hand") else ""


_READINGS: dict[str, Callable[[Figures], str]] = {
    "set_photo": lambda figures: "removed" if figures.get("removed") else "",
    "add_candidates": many,
    "remove_candidates": many,
    "place_candidates": _placed,
    "throw_away_layer": _layer,
    "take_over_layer": _layer,
    "place_on_layer": _on_layer,
    "explain_move": many,
    "propose_place": _proposed,
    "mark_discussed": _discussed,
    "order_agenda": _ordered,
    "set_time_box": lambda figures: "" if figures.get("minutes") else "none",
    "park_candidate": lambda figures: "on" if figures.get("parked") else "",
    "attend": lambda figures: "here" if figures.get("present") else "",
    "recuse": lambda figures: "on" if figures.get("recused") else "",
    "mark_candidates": _marked,
    "save_view": lambda figures: "changed" if figures.get("changed") else "",
    "record_ballot": lambda figures: "passed" if figures.get("passed") else "",
    "count_papers": _counted,
    "edit_minutes": lambda figures: "anew" if figures.get("anew") else "",
    "set_blind": lambda figures: "on" if figures.get("blind") else "",
}


def _all(name: str, own: Mapping[str, T]) -> Mapping[str, T]:
    found = dict(own)
    for module in _FURTHER:
        found |= getattr(import_module(f"talentdesk.wording.{module}"), name)
    return found


def _parts(figures: Figures, say: Say, programme: Programme | None) -> str:
    """Return the names of the fields that changed, where they are few."""
    keys = str(figures.get("fields") or "").split()
    if not keys or len(keys) > _NAMED_FIELDS:
        return ""
    kind = str(figures.get("kind") or "")
    return listed([fields.name(key, say, programme, kind=kind) for key in keys], say)
