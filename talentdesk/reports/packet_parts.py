"""Further parts of a packet: agenda, rules in force, movement, people side by side, what was agreed."""

from collections.abc import Sequence

from reportlab.platypus import Flowable

from talentdesk.charts.chart import percent
from talentdesk.charts.fit import CompetencyBar, fit_of
from talentdesk.charts.movement import movement as flows_of
from talentdesk.charts.share_bar import wanted_words
from talentdesk.domain.distribution import Guideline
from talentdesk.domain.grid import Scheme
from talentdesk.domain.packet import Evaluation, PacketContent
from talentdesk.domain.scores import grade_reading
from talentdesk.reports import words
from talentdesk.reports.blocks import heading, subheading
from talentdesk.reports.conclusion import reason_words
from talentdesk.reports.ink import BODY, CELL, MM, MUTED, Align, Ink
from talentdesk.reports.page import LANDSCAPE, Mark, new_page
from talentdesk.reports.rows import Cell, Column, Rows
from talentdesk.reports.text import Text

BESIDE = 4
"""People that stand side by side on a page."""
_NUMBER = 12 * MM


def _opening(key: str, title: str, ink: Ink) -> list[Flowable]:
    return [Mark(key, title, 0, ""), *heading(ink, title)]


def agenda(content: PacketContent, ink: Ink) -> list[Flowable]:
    """Return the candidates in the order of the talk, with what became of each talk."""
    say = ink.say
    columns = [
        Column(say("No."), _NUMBER, Align.RIGHT),
        Column(say("Candidate"), 0.3),
        Column(say("Post"), 0.4),
        Column(say("Talk, min"), 25 * MM, Align.RIGHT),
        Column(say("State"), 0.3),
    ]
    entries = content.record.entries if content.record is not None else ()
    rows: list[list[Cell]] = []
    for number, entry in enumerate(entries, start=1):
        state = say("discussed") if entry.discussed else say("open")
        if entry.parked:
            state = say("parked")
        spent = str(round(entry.seconds / 60)) if entry.seconds else ""
        rows.append([str(number), _who(entry.name, entry.number, ink), entry.post, spent, state])
    if not entries:
        for number, one in enumerate(content.evaluations, start=1):
            rows.append([str(number), _who(one.name, one.number, ink), one.post, "", ""])
    return [*_opening("agenda", say("Agenda"), ink), Rows(ink, columns, rows)]


def _who(name: str, number: str, ink: Ink) -> Text:
    return Text(ink, [(name, True), (f"  {number}" if number else "", False)], CELL)


def rules(content: PacketContent, ink: Ink) -> list[Flowable]:
    """Return what the boxes mean and which shares were wanted, as they held for these values."""
    say = ink.say
    programme = say(
        "{name}, version {version}", name=say.text(content.programme), version=content.programme_version
    )
    story = [*_opening("rules", say("Rules in force"), ink), Text(ink, programme, BODY)]
    for scheme in (content.scheme, *(other.scheme for other in content.others)):
        story += [*subheading(ink, say.text(scheme.name), room=120), _boxes(scheme, ink)]
        wanted = [one for one in content.guidelines if one.scheme == scheme.key]
        if wanted:
            story += [*subheading(ink, say("Guideline"), room=80), _guidelines(scheme, wanted, ink)]
    return story


def _boxes(scheme: Scheme, ink: Ink) -> Rows:
    say = ink.say
    columns = [
        Column(say("Box"), 34 * MM),
        Column(say("Meaning"), 0.5),
        Column(say("Next"), 0.5),
        Column(say("Successor"), 22 * MM),
    ]
    rows = [
        [
            f"{box.number} {say.text(box.name)}",
            say.text(box.meaning),
            say.text(box.action),
            say("yes") if box.successor else say("no"),
        ]
        for box in sorted(scheme.boxes, key=lambda one: one.number)
    ]
    return Rows(ink, columns, rows)


def _guidelines(scheme: Scheme, wanted: Sequence[Guideline], ink: Ink) -> Rows:
    say = ink.say
    dimensions = {one.key: one for one in (scheme.vertical, scheme.horizontal)}
    rows: list[list[Cell]] = []
    for one in wanted:
        name = words.place_words(scheme, one.box, say)
        if one.level is not None and one.level[0] in dimensions:
            dimension, level = dimensions[one.level[0]], one.level[1]
            shown = say.text(dimension.level(level).name) if dimension.has(level) else level
            name = say("{dimension}: {level}", dimension=say.text(dimension.name), level=shown)
        span = wanted_words(one.limits)
        rows.append([name, span, say("forbids the lock") if one.blocks_lock else say("a guideline only")])
    columns = [
        Column(say("Box or level"), 1),
        Column(say("Wanted share"), 34 * MM, Align.RIGHT),
        Column(say("Effect"), 44 * MM),
    ]
    return Rows(ink, columns, rows)


def movement(content: PacketContent, ink: Ink) -> list[Flowable]:
    """Return who was moved in the session, from where to where and why."""
    say, scheme = ink.say, content.scheme
    moved = [one for one in content.evaluations if one.proposed != one.calibrated]
    flows = flows_of(scheme, [(one.proposed, one.calibrated) for one in content.evaluations])
    story = [*_opening("movement", say("Movement"), ink), Text(ink, flows.sentence(say), BODY)]
    if not moved:
        return story
    columns = [
        Column(say("No."), _NUMBER, Align.RIGHT),
        Column(say("Candidate"), 36 * MM),
        Column(say("Before → after"), 40 * MM),
        Column(say("Reasons of the moves"), 1),
    ]
    rows: list[list[Cell]] = []
    for number, one in enumerate(moved, start=1):
        before = words.place_words(scheme, one.proposed, say)
        reasons = "\n".join(reason_words(move, ink) for move in one.trail)
        places = f"{before}\n→ {words.place_words(scheme, one.calibrated, say)}"
        rows.append([str(number), _who(one.name, one.number, ink), places, reasons or words.NONE])
    return [*story, Rows(ink, columns, rows)]


def comparison(people: Sequence[Evaluation], content: PacketContent, ink: Ink) -> list[Flowable]:
    """Return the candidates side by side, a few to a table, in the order of their boxes."""
    say = ink.say
    numbers = {box.placement: box.number for box in content.scheme.boxes}
    ordered = sorted(
        people, key=lambda one: numbers.get(one.calibrated, 99) if one.calibrated is not None else 100
    )
    story = _opening("comparison", say("Comparison"), ink)
    if not ordered:
        return [*story, Text(ink, say("Nobody is listed."), MUTED)]
    for start in range(0, len(ordered), BESIDE):
        few = ordered[start : start + BESIDE]
        columns = [Column("", 34 * MM), *(Column("", 1 / BESIDE) for _ in range(BESIDE))]
        rows = [
            [Text(ink, title, CELL.but(colour="muted")), *cells, *[""] * (BESIDE - len(few))]
            for title, cells in _beside(few, content, ink)
        ]
        if start:
            story += [*new_page(LANDSCAPE), *heading(ink, say("Comparison, continued"))]
        story.append(Rows(ink, columns, rows))
    return story


def _beside(few: Sequence[Evaluation], content: PacketContent, ink: Ink) -> list[tuple[str, list[Cell]]]:
    """Return the rows of a table: the same question asked of everybody."""
    say, scheme = ink.say, content.scheme
    suitable = {None: words.NONE, True: say("yes"), False: say("no")}

    def ballots(one: Evaluation) -> str:
        held = words.ballots_of(one, content)
        return words.ballot_short(held[-1], say) if held else words.NONE

    def ratings(one: Evaluation) -> str:
        read = ((each.period, grade_reading(each.grade, scheme.vertical)) for each in one.performance[:3])
        return "\n".join(f"{period} {say.text(grade)}".strip() for period, grade in read) or words.NONE

    def named(items: Sequence[CompetencyBar]) -> str:
        return say(", ").join(say.text(item.name) for item in items[:3]) or words.NONE

    fits = [fit_of(one) for one in few]
    percents = [words.NONE if one.percent is None else percent(one.percent) for one in fits]
    return [
        ("", [_who(one.name, one.number, ink) for one in few]),
        (say("Post"), [" · ".join(part for part in (one.post, one.unit) if part) for one in few]),
        (say("Tier"), [say.text(one.tier) or words.NONE for one in few]),
        (say("Education"), [one.education_level or words.NONE for one in few]),
        (
            say("In the post since"),
            [words.since_words(one.post_since, content.on, say) or words.NONE for one in few],
        ),
        (say("Performance"), [ratings(one) for one in few]),
        (say("Fit"), list(percents)),
        (say("Strengths"), [named(one.strengths) for one in fits]),
        (say("Gaps"), [named(one.gaps) for one in fits]),
        (say("Proposed"), [words.place_words(scheme, one.proposed, say) for one in few]),
        (
            say("Calibrated"),
            [Text(ink, words.place_words(scheme, one.calibrated, say), CELL.but(bold=True)) for one in few],
        ),
        (say("Ballot"), [ballots(one) for one in few]),
        (say("Successor"), [suitable[one.suitable] for one in few]),
    ]


def development(people: Sequence[Evaluation], content: PacketContent, ink: Ink) -> list[Flowable]:
    """Return what is to be developed first and what was agreed, person by person."""
    say = ink.say
    columns = [
        Column(say("Candidate"), 36 * MM),
        Column(say("To develop first"), 0.45),
        Column(say("Agreed action"), 0.55),
        Column(say("Owner"), 24 * MM),
        Column(say("Due"), 29 * MM),
    ]
    rows: list[list[Cell]] = []
    for one in people:
        entry = content.record.entry(one.candidate) if content.record is not None else None
        advice = words.listed(one.advice, say)
        agreed = (
            [(act.text, act.owner or words.NONE, say.day(act.due) or words.NONE) for act in entry.follow_ups]
            if entry
            else []
        )
        if one.action:
            agreed.append((one.action, words.NONE, words.NONE))
        for index, (text, owner, due) in enumerate(agreed or [(words.NONE, words.NONE, words.NONE)]):
            if index or advice or agreed:
                who: Cell = "" if index else _who(one.name, one.number, ink)
                rows.append([who, "" if index else advice or words.NONE, text, owner, due])
    story = _opening("plans", say("Development"), ink)
    if not rows:
        return [*story, Text(ink, say("Nothing was agreed."), MUTED)]
    return [*story, Rows(ink, columns, rows)]
