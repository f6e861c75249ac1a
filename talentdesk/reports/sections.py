"""The parts of a packet beside the reports: cover, committee, grids, distribution, decisions, signatures."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from reportlab.platypus import Flowable

from talentdesk.charts import distribution as shares
from talentdesk.charts.movement import Course, MovementValues, movement
from talentdesk.domain.distribution import distribution
from talentdesk.domain.grid import Placement, Scheme
from talentdesk.domain.packet import Evaluation, IssuedPacket, PacketContent, PrintedMember
from talentdesk.reports import words
from talentdesk.reports.blocks import Signatures, Stack, heading, subheading
from talentdesk.reports.code import PacketCode, grouped
from talentdesk.reports.conclusion import reason_words
from talentdesk.reports.grid import GridPage, Name
from talentdesk.reports.ink import BODY, CELL, MM, MUTED, SMALL, TITLE, Align, Ink
from talentdesk.reports.page import LANDSCAPE, Mark, frame_size, new_page
from talentdesk.reports.pairs import names_text
from talentdesk.reports.rows import Cell, Column, Rows
from talentdesk.reports.text import Block, Text
from talentdesk.reports.vectors import ShareBar, most_of
from talentdesk.wording.ballots import question_words

Places = dict[str, tuple[Placement | None, Placement | None]]
"""Proposed and calibrated place by candidate."""
_CLOSE = 2.4
"""Distance of words from rules in the tables of the distribution, so that they share a page."""


def roster(content: PacketContent, ink: Ink) -> list[Flowable]:
    """Return the committee and who was there."""
    say = ink.say
    columns = [
        Column(say("No."), 12 * MM, Align.RIGHT),
        Column(say("Name"), 0.28),
        Column(say("Position"), 0.36),
        Column(say("Role"), 0.36),
        Column(say("Present"), 20 * MM),
        Column(say("Votes"), 20 * MM),
    ]
    rows = [
        [
            str(number),
            member.name,
            member.title,
            say.text(member.role),
            say("yes") if member.present else say("absent"),
            say("yes") if member.votes else say("no"),
        ]
        for number, member in enumerate(content.members, start=1)
    ]
    voting = sum(1 for member in content.members if member.votes and member.present)
    there = sum(1 for member in content.members if member.present)
    sentence = say(
        "Members: {members}, present {present}, of them with a vote {voting}.",
        members=len(content.members),
        present=there,
        voting=voting,
    )
    story: list[Flowable] = [Mark("roster", say("Committee"), 0, "")]
    story += [*heading(ink, say("Committee")), Text(ink, sentence, BODY), Rows(ink, columns, rows)]
    return story


def grids(
    scheme: Scheme, evaluations: Sequence[Evaluation], places: Places, ink: Ink, kind: str = LANDSCAPE
) -> list[Flowable]:
    """Return the grid before and after on pages of their own, with lists where names do not fit."""
    say = ink.say
    width, height = frame_size(kind)
    story: list[Flowable] = []
    for after in (False, True):
        title = say("Grid after the session") if after else say("Grid before the session")
        caption = say("{title}: {scheme}", title=title, scheme=say.text(scheme.name))
        names = _names(scheme, evaluations, places, after=after)
        key = f"grid-{scheme.key}-{'after' if after else 'before'}"
        head = Text(ink, caption, TITLE.but(size=13, leading=19, after=6))
        legend = Text(ink, say("Bold with ←9: moved in the session, from box 9 (– = holding area)."), MUTED)
        room = height - 19 - 6 - 18  # the same for both, though the first has no legend below
        if after:
            story += new_page(kind)
        story += [Mark(key, caption, 0, ""), head]
        page = GridPage(ink, scheme, names, room)
        story.append(page)
        if after:
            story.append(legend)
        if page.is_full(width):
            story += _lists(scheme, names, caption, ink)
    return story


def _names(
    scheme: Scheme, evaluations: Sequence[Evaluation], places: Places, *, after: bool
) -> dict[Placement | None, list[Name]]:
    names: dict[Placement | None, list[Name]] = defaultdict(list)
    for one in evaluations:
        before, now = places[one.candidate]
        mark = f"←{words.place_number(scheme, before)}" if after and now != before else ""
        names[now if after else before].append(Name(one.name, mark))
    return names


def _lists(
    scheme: Scheme, names: dict[Placement | None, list[Name]], caption: str, ink: Ink
) -> list[Flowable]:
    """Return everybody by box, for grids that cannot hold all names."""
    say = ink.say
    boxes: list[Placement | None] = [
        *(box.placement for box in sorted(scheme.boxes, key=lambda one: one.number)),
        None,
    ]
    rows: list[list[Cell]] = [
        [
            words.place_words(scheme, place, say),
            str(len(names[place])),
            names_text(ink, [name.text for name in names[place]], CELL),
        ]
        for place in boxes
        if names.get(place)
    ]
    columns = [
        Column(say("Box"), 38 * MM),
        Column(say("Count"), 16 * MM, Align.RIGHT),
        Column(say("Names"), 1),
    ]
    title = say("{title}: names by box", title=caption)
    return [*new_page(), *heading(ink, title), Rows(ink, columns, rows)]


def spread(scheme: Scheme, content: PacketContent, places: Places, ink: Ink) -> list[Flowable]:
    """Return the distribution against the guideline, by box and by level, and what the session changed."""
    say = ink.say
    before = distribution(scheme, [pair[0] for pair in places.values()], content.guidelines)
    after = distribution(scheme, [pair[1] for pair in places.values()], content.guidelines)
    by_box, by_level = shares.by_box(scheme, after), shares.by_level(scheme, after)
    title = say("Distribution: {scheme}", scheme=say.text(scheme.name))
    story: list[Flowable] = [Mark(f"spread-{scheme.key}", title, 0, "")]
    guided = replace(by_box, bars=(*by_box.bars, *by_level.bars))  # guidelines are for boxes and for levels
    story += [*heading(ink, title), Text(ink, guided.sentence(say), BODY)]
    moved = movement(scheme, places.values())
    story.append(Text(ink, moved.sentence(say), BODY))
    for name, was, now in (
        (say("By box"), shares.by_box(scheme, before), by_box),
        (say("By level"), shares.by_level(scheme, before), by_level),
    ):
        story += [*subheading(ink, name, room=160), _share_table(was, now, ink)]
    if moved.total > moved.count(Course.STAYS):
        story += [*subheading(ink, say("Movement between boxes"), room=200), _matrix(moved, ink)]
    return story


def _matrix(moved: MovementValues, ink: Ink) -> Rows:
    """Return how many went from which box (down) to which (across); who stayed stands in brackets."""
    say = ink.say
    counts = {(flow.before, flow.after): flow.count for flow in moved.flows}
    columns = [Column(say("from ↓ to →"), 1)]
    columns += [Column(str(node.number or "–"), 11 * MM, Align.RIGHT) for node in moved.nodes]
    rows = []
    for before in moved.nodes:
        row = [before.label(say)]
        for after in moved.nodes:
            count = counts.get((before.number, after.number), 0)
            row.append(f"({count})" if count and before is after else str(count or ""))
        rows.append(row)
    return Rows(ink, columns, rows, pad=_CLOSE)


def _share_table(before: shares.DistributionValues, after: shares.DistributionValues, ink: Ink) -> Rows:
    """Return count before and after, the share as a bar and a figure, and how it stands to its guideline."""
    say = ink.say
    columns = [
        Column(say("Box") if after.by_box else say("Level"), 1),
        Column(say("Proposed"), 17 * MM, Align.RIGHT),
        Column(say("Calibrated"), 19 * MM, Align.RIGHT),
        Column("", 31 * MM),
        Column(say("Share"), 13 * MM, Align.RIGHT),
        Column(say("Guideline"), 19 * MM, Align.RIGHT),
        Column(say("Standing"), 28 * MM),
    ]
    most = most_of(after)
    rows: list[list[Cell]] = []
    for was, bar, cells in zip(before.bars, after.bars, after.table(say).rows, strict=True):
        label, count, share, wanted, standing = cells
        rows.append([label, str(was.count), count, ShareBar(ink, bar, most), share, wanted, standing])
    return Rows(ink, columns, rows, pad=_CLOSE)


def decisions(content: PacketContent, ink: Ink) -> list[Flowable]:
    """Return what was decided of everybody: places, moves with their reasons, ballots, suitability."""
    say, scheme = ink.say, content.scheme
    columns = [
        Column(say("No."), 12 * MM, Align.RIGHT),
        Column(say("Candidate"), 36 * MM),
        Column(say("Before → after"), 44 * MM),
        Column(say("Reasons of the moves"), 1),
        Column(say("Ballot"), 34 * MM),
        Column(say("Successor"), 22 * MM),
    ]
    numbers = {box.placement: box.number for box in scheme.boxes}
    ordered = sorted(
        content.evaluations,
        key=lambda one: numbers.get(one.calibrated, 99) if one.calibrated else 100,
    )
    rows = [_decision(number, one, content, ink) for number, one in enumerate(ordered, start=1)]
    title = say("Decisions and ballots")
    note = say("Ballots: in favour / against / abstentions. Candidates stand in the order of their boxes.")
    return [
        Mark("decisions", title, 0, ""),
        *heading(ink, title),
        Text(ink, note, MUTED),
        Rows(ink, columns, rows),
    ]


def _decision(number: int, one: Evaluation, content: PacketContent, ink: Ink) -> list[str]:
    say, scheme = ink.say, content.scheme
    before = words.place_words(scheme, one.proposed, say)
    after = words.place_words(scheme, one.calibrated, say)
    places = after if one.proposed == one.calibrated else f"{before}\n→ {after}"
    numbers = words.place_number
    reasons = [
        say(
            "{before}→{after} {reason}",
            before=numbers(scheme, move.before),
            after=numbers(scheme, move.after),
            reason=reason_words(move, ink),
        )
        for move in one.trail
    ]
    suitable = {None: words.NONE, True: say("yes"), False: say("no")}[one.suitable]
    return [
        str(number),
        "\n".join(part for part in (one.name, one.number) if part),
        places,
        "\n".join(reasons) or words.NONE,
        _ballots(one, content, ink),
        suitable,
    ]


def _ballots(one: Evaluation, content: PacketContent, ink: Ink) -> str:
    """Return every ballot on a candidate, question by question; format 1 knew one only."""
    held = words.ballots_of(one, content)
    several = len({ballot.question for ballot in held}) > 1
    told = []
    for ballot in held:
        name = question_words(ballot.question, ink.say) if several else ""
        told.append("\n".join(part for part in (name, words.ballot_short(ballot, ink.say)) if part))
    return "\n".join(told) or words.NONE


def signatures(packet: IssuedPacket, ink: Ink) -> list[Flowable]:
    """Return the page the committee signs; the sentence and the first lines stay together."""
    say, content = ink.say, packet.content
    title = say("Signatures of the committee")
    there = [member for member in content.members if member.present]
    away = [member.name for member in content.members if not member.present]
    sentence = say(
        "The members below have taken part in “{session}” on {day} and confirm the placements, "
        "reasons and ballots printed in packet {number}.",
        session=content.session_name,
        day=say.day(content.on),
        number=packet.number,
    )
    story: list[Flowable] = [Mark("signatures", title, 0, "")]
    names = [_member_words(member, ink) for member in there]
    first = Stack([Text(ink, sentence, BODY), Signatures(ink, names[:2], after=0)])
    story += [*heading(ink, title), first]
    story += [Signatures(ink, [name], before=0, after=0) for name in names[2:-1]]
    last: list[Block] = [Signatures(ink, names[-1:] if len(names) > 2 else [], after=12)]
    if away:
        last.append(Text(ink, say("Absent: {names}.", names=say(", ").join(away)), MUTED))
    digits = grouped(packet.fingerprint)
    if content.sealed_at is not None:
        seal = say(
            "Seal of lock no. {version}: {at}, {by}.",
            version=content.version,
            at=say.moment(content.sealed_at),
            by=content.sealed_by,
        )
        last.append(Text(ink, seal, MUTED.but(bold=True)))
    last.append(Text(ink, say("Fingerprint: {fingerprint}", fingerprint=digits), MUTED))
    payload = PacketCode(packet.number, packet.fingerprint).payload
    last.append(Text(ink, say("Code for checking: {code}", code=payload), SMALL))
    story.append(Stack(last))
    return story


def _member_words(member: PrintedMember, ink: Ink) -> str:
    say = ink.say
    return say("{name} ({role})", name=member.name, role=say.text(member.role))
