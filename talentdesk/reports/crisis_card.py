"""The crisis card: one page for the day the incumbent of a post is gone."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial

from typing_extensions import override

from talentdesk.domain.expertise import Expertise
from talentdesk.domain.programme import Programme
from talentdesk.domain.succession_chart import ChartPost, SuccessionChart, state
from talentdesk.domain.successors import Successor, ordered
from talentdesk.domain.texts import Id
from talentdesk.domain.what_if import WhatIf
from talentdesk.reports import marks, words
from talentdesk.reports.blocks import facts
from talentdesk.reports.fitting import Clipped, Limits, one_page
from talentdesk.reports.ink import CELL, MUTED, SUBHEADING, TITLE, Ink
from talentdesk.reports.packet import Printed
from talentdesk.reports.page import Paper, confidential
from talentdesk.reports.progress import Cancelled, Progress, never, tell_nobody
from talentdesk.reports.rows import Column, Rows
from talentdesk.reports.text import Block, Canvas, FixedBlock, Run, Text
from talentdesk.wording import Say
from talentdesk.wording import succession_chart as chart_words
from talentdesk.wording.slates import KINDS, STATES

_CELL = CELL.but(after=2)
_HEAD = SUBHEADING.but(size=11, leading=15, before=7)
_LINE = 24.0
"""Height of a line somebody writes on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CrisisPage:
    """What the card says."""

    post: ChartPost
    chart: SuccessionChart
    reached: dict[Id, str]
    """How somebody is reached: telephone, e-mail, place."""
    expertise: tuple[Expertise, ...]
    played: WhatIf
    reports: tuple[Id, ...]
    on: date


def draw_crisis_card(
    page: CrisisPage,
    programme: Programme,
    organisation: str,
    say: Say,
    moment: datetime,
    progress: Progress = tell_nobody,
    cancelled: Cancelled = never,
) -> Printed:
    """Draw the card; the same values give the same bytes. Raises ``TroubleError(CANCELLED)``."""
    ink = Ink(say)
    stamp = confidential(say, say("Crisis card"), organisation, moment)
    story = one_page(partial(_blocks, page, programme, ink), _Steps(ink))
    return Printed(Paper(ink, stamp, progress, cancelled).make(story), ink.glyphs.missing)


def _blocks(page: CrisisPage, programme: Programme, ink: Ink, limits: Limits) -> list[Block]:
    say, post = ink.say, page.post
    return [
        Text(
            ink,
            say("If this post is vacant tomorrow: {post}", post=post.title),
            TITLE.but(size=16, leading=22),
        ),
        _facts(page, programme, ink),
        *_tomorrow(page, ink, limits),
        *_successors(page, programme, ink, limits),
        *_chain(page, ink, limits),
        *_expertise(page, ink, limits),
    ]


def _facts(page: CrisisPage, programme: Programme, ink: Ink) -> Block:
    say, post = ink.say, page.post
    expected = [chart_words.expected_text(one, say) for one in post.holders]
    risk, impact = (chart_words.risk_word(one, say) or words.NONE for one in (post.risk, post.impact))
    below = say(", ").join(page.chart.by_post[one].title for one in page.reports[:6])
    if len(page.reports) > 6:
        below += say(", {count} more", count=len(page.reports) - 6)
    said = [
        (say("Incumbent"), chart_words.holders_text(post, say)),
        (say("Reached at"), _reached(page, [one.person.id for one in post.holders], say)),
        (say("Unit"), post.unit or words.NONE),
        (say("Tier"), say.text(programme.tier_name(post.tier)) if post.tier else words.NONE),
        (say("Risk and impact of loss"), f"{risk} / {impact}"),
        (say("Expected"), say(", ").join(filter(None, expected)) or words.NONE),
        (say("Bench"), say(chart_words.STATES[state(post, programme)])),
        (say("Directly below"), below or words.NONE),
    ]
    return facts(ink, said)


def _tomorrow(page: CrisisPage, ink: Ink, limits: Limits) -> list[Block]:
    """Return who is there tomorrow: who acts already, then who covers at once."""
    say, post = ink.say, page.post
    rows = [(one.name, say("acts already"), "", _reached(page, [one.id], say)) for one in post.acting]
    acting = {one.id for one in post.acting}
    for person in post.slate.emergency:
        if person not in acting:
            rows.append(
                (
                    _name(page, person, say),
                    say("covers at once"),
                    _title(page, person),
                    _reached(page, [person], say),
                )
            )
    heads = (say("Tomorrow"), "", say("Present post"), say("Reached at"))
    return [
        Text(ink, say("1  Who is there tomorrow"), _HEAD),
        *_table(ink, heads, rows[: limits.rows], say("Nobody is named to cover at once. Name somebody now.")),
    ]


def _successors(page: CrisisPage, programme: Programme, ink: Ink, limits: Limits) -> list[Block]:
    say = ink.say
    slate = ordered(page.post.slate)
    rows = [_successor(page, one, rank, programme, say) for rank, one in enumerate(slate, start=1)]
    heads = (say("Rank and name"), say("Readiness"), say("Present post"), say("Reached at"))
    if page.post.looked_at:
        nobody = say("The slate was made and names nobody.")
    else:
        nobody = say("Nobody has looked at successors yet.")
    found: list[Block] = [
        Text(ink, say("2  Who may follow"), _HEAD),
        *_table(ink, heads, rows[: limits.rows], nobody),
    ]
    if len(rows) > limits.rows:
        found.append(Text(ink, say("{count} more stand on the slate.", count=len(rows) - limits.rows), MUTED))
    return found


def _successor(
    page: CrisisPage, one: Successor, rank: int, programme: Programme, say: Say
) -> tuple[str, str, str, str]:
    readiness = chart_words.readiness_word(one.readiness, programme, say)
    if not one.confirmed:
        readiness = say("{readiness}, proposed", readiness=readiness)
    return (
        f"{rank}  {_name(page, one.person, say)}",
        readiness,
        _title(page, one.person),
        _reached(page, [one.person], say),
    )


def _chain(page: CrisisPage, ink: Ink, limits: Limits) -> list[Block]:
    say = ink.say
    found: list[Block] = [Text(ink, say("3  What follows from it"), _HEAD)]
    steps = page.played.vacancy.steps
    for step in steps[: limits.rows]:
        post = page.chart.by_post[step.post].title
        told = chart_words.step_text(step, page.chart.people, say)
        runs: list[Run] = [("　" * step.depth + ("└ " if step.depth else ""), False), (post, True)]
        rest = [told, chart_words.left_text(step, page.chart, say)]
        runs.append((say(": ") + say("; ").join(part for part in rest if part), False))
        found.append(Clipped(ink, runs, min(2, limits.lines), _CELL))
    if len(steps) > limits.rows:
        found.append(Text(ink, say("{count} more steps follow.", count=len(steps) - limits.rows), MUTED))
    return found


def _expertise(page: CrisisPage, ink: Ink, limits: Limits) -> list[Block]:
    say = ink.say
    rows = []
    for one in page.expertise[: limits.rows]:
        steps = [
            " ".join(
                part
                for part in (
                    one_step.name,
                    one_step.measure,
                    say.day(one_step.due),
                    say(STATES[one_step.state]),
                )
                if part
            )
            for one_step in one.transfers[:2]
        ]
        weight = chart_words.risk_word(one.weight, say) or words.NONE
        rows.append(
            (one.topic, say(KINDS[one.kind]), weight, "\n".join(steps) or say("no hand-over planned"))
        )
    heads = (say("What or with whom"), say("Kind"), say("Importance"), say("Hand-over"))
    return [
        Text(ink, say("4  Knowledge and relations to hand over"), _HEAD),
        *_table(ink, heads, rows, say("None is on record."), shares=(0.34, 0.16, 0.1, 0.4), urgent=False),
    ]


def _table(
    ink: Ink,
    heads: Sequence[str],
    rows: Sequence[Sequence[str]],
    nobody: str,
    *,
    shares: Sequence[float] = (0.22, 0.2, 0.24, 0.34),
    urgent: bool = True,
) -> list[Block]:
    if not rows:
        face = _CELL.but(colour="bad", bold=True) if urgent else _CELL.but(colour="muted")
        return [Text(ink, nobody, face)]
    columns = [Column(head, share) for head, share in zip(heads, shares, strict=True)]
    cells = [[Clipped(ink, cell, 3, CELL) for cell in row] for row in rows]
    return [Rows(ink, columns, cells, pad=2.5, after=2)]


def _name(page: CrisisPage, person: Id, say: Say) -> str:
    return chart_words.named(page.chart.people, person, say)


def _title(page: CrisisPage, person: Id) -> str:
    found = page.chart.people.get(person)
    return found.title if found is not None else ""


def _reached(page: CrisisPage, people: Sequence[Id], say: Say) -> str:
    return say(", ").join(filter(None, (page.reached.get(one, "") for one in people))) or words.NONE


class _Steps(FixedBlock):
    """Lines to write the first steps on, at the foot of the page."""

    def __init__(self, ink: Ink, lines: int = 4) -> None:
        super().__init__(ink, 34 + lines * _LINE, before=6)
        self._lines = lines

    @override
    def paint(self, canvas: Canvas, left: float, top: float) -> None:
        """Paint the heads and the lines."""
        say, ink = self._ink.say, self._ink
        head = Text(ink, say("5  First steps"), _HEAD)
        head.measure(self.width)
        head.paint(canvas, left, top)
        y = top - 30
        places = ((0.0, say("What")), (0.58, say("By whom")), (0.8, say("By when")))
        for share, words_ in places:
            one = Text(ink, words_, CELL.but(colour="muted"))
            one.measure(self.width)
            one.paint(canvas, left + share * self.width, y + 12)
        for number in range(self._lines):
            at = y - (number + 1) * _LINE + 4
            for share, end in ((0.0, 0.56), (0.58, 0.78), (0.8, 1.0)):
                start, stop = left + share * self.width, left + end * self.width
                marks.rule(canvas, (start, at), (stop, at), ink.colour("line-strong"))
