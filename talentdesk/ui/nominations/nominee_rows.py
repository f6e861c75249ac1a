"""What the tables of nominees and nominators show in their cells."""

from __future__ import annotations

from talentdesk.domain.nominations import NominationLine, NominationState, Nominator
from talentdesk.domain.programme import Programme
from talentdesk.domain.ruling import Met
from talentdesk.ui.nominations.meter import ROLES
from talentdesk.ui.nominations.row_model import Cell, RowOf
from talentdesk.wording import Say, fields
from talentdesk.wording.figures import listed
from talentdesk.wording.nominations import BALLOTS, counted, stage_words, total_words, verdict_words
from talentdesk.wording.reasons import sentence

NUMBERS = (5, 6)
"""Columns of numbers in the table of nominees."""
OPTIONAL = (4, 5, 6, 7)
"""Columns a programme may ask nothing about: recommenders, total, rank, peer ballot."""
_STATES = {
    NominationState.RUNNING: "info",
    NominationState.CHOSEN: "good",
    NominationState.NOT_CHOSEN: "bad",
    NominationState.LEFT: "warn",
}


def nominee_heads(say: Say) -> tuple[str, ...]:
    """Return the heads of the table of nominees."""
    return (
        fields.name("name", say),
        say("As successor to"),
        say("Stage"),
        say("Eligibility"),
        say("Recommenders"),
        say("Total"),
        say("Rank"),
        say("Peer ballot"),
        fields.name("post", say),
        fields.name("unit", say),
        fields.name("nominator", say),
    )


def nominee_row(line: NominationLine, programme: Programme, say: Say) -> RowOf:
    """Return a nominee as a row."""
    enough = line.recommended
    tiers = [tier.key for tier in programme.tiers]
    tier = say.text(programme.tier_name(line.tier))
    total = line.total.total
    state = "warn" if not line.active and line.state is NominationState.RUNNING else _STATES[line.state]
    words = stage_words(line, programme, say)
    if line.objections:
        words += "  ·  " + say("{count} objections", count=line.objections)
    gone = "" if line.active else say("{name} is no longer employed.", name=line.name)
    return RowOf(
        line.id,
        (
            Cell(line.name, "" if line.active else "warn", tip=gone),
            Cell(
                "  ·  ".join(one for one in (tier, line.target_post) if one),
                order=tiers.index(line.tier) if line.tier in tiers else len(tiers),
            ),
            Cell(words, state, order=line.passed + (100 if line.state is NominationState.CHOSEN else 0)),
            Cell(verdict_words(line, say), ROLES[line.verdict]),
            Cell(counted(enough, say), ROLES[enough.met] if enough else ""),
            Cell(total_words(line.total), order="" if total is None else total),
            Cell(str(line.rank) if line.rank else "", order=line.rank if line.rank else ""),
            Cell(say(BALLOTS[line.ballot]) if line.ballot else "", ROLES[line.ballot] if line.ballot else ""),
            Cell(line.post),
            Cell(line.unit),
            Cell(say("Self-nomination") if line.own else line.nominator_name),
        ),
    )


def nominator_heads(say: Say) -> tuple[str, ...]:
    """Return the heads of the register of nominators."""
    return (
        fields.name("name", say),
        say("Nominated"),
        say("Still owed"),
        say("Nominees"),
        say("On the list"),
        say("Successor behind"),
        fields.name("tier", say),
        fields.name("post", say),
        fields.name("unit", say),
    )


def nominator_row(one: Nominator, programme: Programme, say: Say) -> RowOf:
    """Return a nominator as a row."""
    owed, behind = one.owed, one.promotable
    made = len(one.nominated)
    words = say("{count} of {of}", count=made, of=owed.figures["required"]) if owed else str(made)
    follower = ""
    if behind is not None:
        shown = {Met.MET: say("yes"), Met.NOT_MET: say("none: not promotable"), Met.UNKNOWN: say("not known")}
        follower = shown[behind.met]
    return RowOf(
        one.person,
        (
            Cell(one.name),
            Cell(words, ROLES[owed.met] if owed else "", order=made),
            Cell(str(one.missing) if one.missing else "", order=one.missing or ""),
            Cell(listed(one.nominated, say)),
            Cell(str(one.chosen) if one.chosen else "", order=one.chosen or ""),
            Cell(
                follower,
                ROLES[behind.met] if behind else "",
                tip=sentence(behind, say, programme) if behind else "",
            ),
            Cell(say.text(programme.tier_name(one.tier)) if one.tier else ""),
            Cell(one.post),
            Cell(one.unit),
        ),
    )
