"""The minutes in words: titles of parts, and a sentence for every line."""

from collections.abc import Callable

from talentdesk.domain import minutes
from talentdesk.domain.grid import Placement, Scheme
from talentdesk.domain.minutes import Line, Part, Said
from talentdesk.domain.packet import PacketContent
from talentdesk.domain.record import (
    BoxName,
    PrintedBallot,
    RecordEntry,
    RecordFollowUp,
    RecordMember,
    RecordMove,
    RecordStretch,
    SessionRecord,
)
from talentdesk.domain.texts import Language, Text
from talentdesk.wording import ballots as ballot_sentences
from talentdesk.wording.say import Say, phrase
from talentdesk.wording.seals import seal_words

_TITLES = {
    minutes.MEETING: phrase("The meeting"),
    minutes.ATTENDANCE: phrase("Who came"),
    minutes.QUIET: phrase("Without a talk of their own"),
    minutes.FOLLOW_UPS: phrase("Follow-ups"),
    minutes.PARKED: phrase("Parked"),
    minutes.OPEN: phrase("Open at the lock"),
    minutes.SEAL: phrase("Seal"),
}


def title(part: Part, say: Say) -> str:
    """Return what a part is called: its candidate, or what it tells of the session."""
    return part.name or say(_TITLES[part.key])


def text_of(part: Part, say: Say) -> str:
    """Return a part as it reads: edited by hand, else one line a sentence."""
    return part.edited if part.edited is not None else written(part, say)


def written(part: Part, say: Say) -> str:
    """Return a part as it writes itself."""
    lines = [sentence(line, say) for line in part.lines]
    return "\n".join(line for line in lines if line)


def whole(parts: tuple[Part, ...], heading: str, say: Say) -> str:
    """Return all minutes as plain text with marks for headings, for other programs."""
    told = [f"# {heading}"]
    for part in parts:
        told.append(f"## {title(part, say)}\n\n{text_of(part, say)}")
    return "\n\n".join(told) + "\n"


def places_text(content: PacketContent, say: Say) -> str:
    """Return where everybody stood when values were sealed: proposed and calibrated box on every scheme."""
    names = {one.candidate: one.name for one in content.evaluations}
    first = [(one.candidate, one.proposed, one.calibrated) for one in content.evaluations]
    schemes = [(content.scheme, first)]
    schemes += [
        (other.scheme, [(one.candidate, one.proposed, one.calibrated) for one in other.places])
        for other in content.others
    ]
    told = []
    for scheme, places in schemes:
        told.append(f"## {say.text(scheme.name)}\n")
        for candidate, proposed, calibrated in places:
            before, after = (box_words(_named(scheme, one), say) for one in (proposed, calibrated))
            where = after if before == after else f"{before} → {after}"
            told.append(say("{name}: {told}", name=names.get(candidate, "–"), told=where))
        told.append("")
    return "\n".join(told)


def _named(scheme: Scheme, place: Placement | None) -> BoxName | None:
    box = scheme.by_placement.get(place) if place is not None else None
    return BoxName(box.number, box.name) if box is not None else None


def sentence(line: Line, say: Say) -> str:
    """Return the sentence of a line."""
    if isinstance(line.about, Text):
        return say.text(line.about)
    return _SAID[line.said](line, say)


def box_words(box: BoxName | None, say: Say) -> str:
    """Return number and name of a box, or the holding area."""
    if box is None:
        return say("Holding area")
    return f"{box.number} {say.text(box.name)}" if box.number else say.text(box.name)


def span_words(seconds: int, say: Say) -> str:
    """Return a time spent: seconds below a minute, else minutes, hours from sixty on."""
    if seconds < 60:
        return say("{count} s", count=seconds)
    hours, rest = divmod(round(seconds / 60), 60)
    if hours:
        return say("{hours} h {minutes} min", hours=hours, minutes=rest)
    return say("{minutes} min", minutes=rest)


def explained(ballot: PrintedBallot, say: Say) -> str:
    """Explain a printed ballot by the rule that judged it; older ones name base and need only."""
    rule = ballot.rule
    if rule is not None:
        return ballot_sentences.outcome_words(ballot.tally, ballot.outcome, rule, say)
    result = ballot_sentences.result_words(ballot.outcome.result, say)
    return say(
        "{votes} of {base}, needs {needed}: {result}",
        votes=ballot.in_favour,
        base=ballot.base,
        needed=ballot.needed,
        result=result,
    )


def ballot_sentence(ballot: PrintedBallot, say: Say) -> str:
    """Say question, figures and result of a printed ballot."""
    name = ballot_sentences.question_words(ballot.question, say)
    if ballot.round > 1:
        name = say("{question}, round {number}", question=name, number=ballot.round)
    figures = [
        say("{cell} {count}", cell=ballot_sentences.cell_words(cell, say), count=getattr(ballot, cell))
        for cell in ballot_sentences.CELLS
        if getattr(ballot, cell) or cell in ("in_favour", "against", "abstain")
    ]
    counted = say(" (counted twice from paper)") if ballot.on_paper else ""
    if not say.text(ballot.question) and ballot.round < 2:
        return say(
            "Ballot: {figures}; {told}{counted}.",
            figures=say(", ").join(figures),
            told=explained(ballot, say),
            counted=counted,
        )
    return say(
        "Ballot “{question}”: {figures}; {told}{counted}.",
        question=name,
        figures=say(", ").join(figures),
        told=explained(ballot, say),
        counted=counted,
    )


def _head(line: Line, say: Say) -> str:
    record = line.about
    assert isinstance(record, SessionRecord)
    parts = [record.name, record.cycle, say.day(record.on), record.place]
    return say(", ").join(part for part in parts if part)


def _present(line: Line, say: Say) -> str:
    figures = line.figures
    told = [
        say(
            "{came} of {members} members came; {present} of {voting} with a vote are present.",
            **{key: figures[key] for key in ("came", "members", "present", "voting")},
        ),
        say("{discussed} of {candidates} candidates were discussed.", **dict(figures)),
    ]
    seconds = int(str(figures.get("seconds") or 0))
    if seconds:
        told.append(say("Time of the talks: {span}.", span=span_words(seconds, say)))
    return _joined(told, say)


def _member(line: Line, say: Say) -> str:
    one = line.about
    assert isinstance(one, RecordMember)
    name = say(", ").join(part for part in (one.name, one.title, say.text(one.role)) if part)
    seat = "" if one.votes else say(" (no vote)")
    return say("{name}{seat}: {times}", name=name, seat=seat, times=presence(one, say))


def presence(one: RecordMember, say: Say) -> str:
    """Say when somebody was there, or just whether where no times were noted."""
    if one.stretches:
        return say(", ").join(_stretch(stretch, say) for stretch in one.stretches)
    return say("present") if one.present else say("absent")


def _stretch(stretch: RecordStretch, say: Say) -> str:
    came = f"{stretch.came:%H:%M}" if stretch.came else say("from the start")
    left = f"{stretch.left:%H:%M}" if stretch.left else say("to the end")
    return f"{came}–{left}"


def _talk(line: Line, say: Say) -> str:
    entry = line.about
    assert isinstance(entry, RecordEntry)
    who = say(", ").join(part for part in (entry.number, entry.post) if part) or entry.name
    if entry.began is None:
        return say("{who}.", who=who)
    if not entry.seconds:
        return say("{who}; from {began}.", who=who, began=f"{entry.began:%H:%M}")
    return say(
        "{who}; from {began}, {span}.",
        who=who,
        began=f"{entry.began:%H:%M}",
        span=span_words(entry.seconds, say),
    )


def _move(line: Line, say: Say) -> str:
    move = line.about
    assert isinstance(move, RecordMove)
    told = say(
        "{scheme}: {before} → {after}.",
        scheme=say.text(move.scheme),
        before=box_words(move.before, say),
        after=box_words(move.after, say),
    )
    why = say(": ").join(part for part in (say.text(move.code), move.reason) if part)
    parts = [told, say("Reason: {why}", why=why) if why else say("No reason given")]
    if move.authorised_by:
        parts.append(say("Authorised by {name}.", name=move.authorised_by))
    return _joined([part if part.endswith((".", "。")) else say("{told}.", told=part) for part in parts], say)


def _stays(line: Line, say: Say) -> str:
    entry = line.about
    assert isinstance(entry, RecordEntry)
    return say("Stays in {box}.", box=box_words(entry.place, say))


def _recused(line: Line, say: Say) -> str:
    entry = line.about
    assert isinstance(entry, RecordEntry)
    return say("Members who did not take part: {count}.", count=entry.recused)


def _ballot(line: Line, say: Say) -> str:
    assert isinstance(line.about, PrintedBallot)
    return ballot_sentence(line.about, say)


def _note(line: Line, say: Say) -> str:
    entry = line.about
    assert isinstance(entry, RecordEntry)
    return say("Note: {note}", note=entry.note)


def follow_up_words(one: RecordFollowUp, say: Say) -> str:
    """Say an action agreed on: what, of what kind, who, until when."""
    kind = say.text(one.type)
    told = say("{text} ({kind})", text=one.text, kind=kind) if kind else one.text
    if one.owner:
        told = say("{told}; {owner}", told=told, owner=one.owner)
    return say("{told}; by {day}", told=told, day=say.day(one.due)) if one.due else told


def _agreed(line: Line, say: Say) -> str:
    assert isinstance(line.about, RecordFollowUp)
    return say("Agreed: {told}.", told=follow_up_words(line.about, say))


def _follow_up(line: Line, say: Say) -> str:
    assert isinstance(line.about, RecordFollowUp)
    return say("{name}: {told}", name=line.figures["name"], told=follow_up_words(line.about, say))


def _parked(line: Line, say: Say) -> str:
    entry = line.about
    assert isinstance(entry, RecordEntry)
    if entry.parked_note:
        return say("{name}: {told}", name=entry.name, told=entry.parked_note)
    return entry.name


def _quiet(line: Line, say: Say) -> str:
    told = []
    if line.figures["count"]:
        told.append(say("Kept at the proposed place: {count}.", count=line.figures["count"]))
    if line.figures["unplaced"]:
        told.append(say("Not placed: {count}.", count=line.figures["unplaced"]))
    return _joined(told, say)


def _sealed(line: Line, say: Say) -> str:
    figures = line.figures
    at = figures["at"]
    return say(
        "Version {version}, sealed {at} by {by}. Fingerprint {fingerprint}",
        version=figures["version"],
        at=say.moment(at) if at is not None and not isinstance(at, str | int) else "–",
        by=figures["by"] or "–",
        fingerprint=seal_words(str(figures["fingerprint"])),
    )


def _joined(parts: list[str], say: Say) -> str:
    return ("" if say.language is Language.ZH else " ").join(parts)


_SAID: dict[Said, Callable[[Line, Say], str]] = {
    Said.HEAD: _head,
    Said.PRESENT: _present,
    Said.MEMBER: _member,
    Said.TALK: _talk,
    Said.MOVE: _move,
    Said.STAYS: _stays,
    Said.RECUSED: _recused,
    Said.BALLOT: _ballot,
    Said.NOTE: _note,
    Said.AGREED: _agreed,
    Said.FOLLOW_UP: _follow_up,
    Said.PARKED: _parked,
    Said.QUIET: _quiet,
    Said.SEALED: _sealed,
}
