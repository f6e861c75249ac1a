"""A scenario on one page: which posts are vacant, who steps in, where the chain breaks, and the bench."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial

from talentdesk.domain.succession_chart import SuccessionChart, full_title
from talentdesk.domain.vacancy import Filling
from talentdesk.domain.what_if import WhatIf
from talentdesk.reports.fitting import Clipped, Limits, one_page
from talentdesk.reports.ink import CELL, MUTED, SUBHEADING, TITLE, Ink
from talentdesk.reports.packet import Printed
from talentdesk.reports.page import Paper, Stamp
from talentdesk.reports.progress import Cancelled, Progress, never, tell_nobody
from talentdesk.reports.rows import Column, Rows
from talentdesk.reports.text import Block, Run, Text
from talentdesk.wording import Say
from talentdesk.wording import succession_chart as words

_CELL = CELL.but(after=2)
_ROLES = {Filling.BROKEN: "bad", Filling.EARLY: "warn", Filling.UNJUDGED: "warn", Filling.UNKNOWN: "muted"}


@dataclass(frozen=True, slots=True, kw_only=True)
class ScenarioPage:
    """What the page says."""

    name: str
    note: str
    chart: SuccessionChart
    played: WhatIf
    on: date


def draw_scenario(
    page: ScenarioPage,
    organisation: str,
    say: Say,
    moment: datetime,
    progress: Progress = tell_nobody,
    cancelled: Cancelled = never,
) -> Printed:
    """Draw the page; the same values give the same bytes. Raises ``TroubleError(CANCELLED)``."""
    ink = Ink(say)
    stamp = Stamp(
        title=say("What if"),
        organisation=organisation,
        code=None,
        draft=False,
        moment=moment,
        foot=say("A scenario, not a decision. Confidential: for the committee only."),
    )
    story = one_page(partial(_blocks, page, ink))
    return Printed(Paper(ink, stamp, progress, cancelled).make(story), ink.glyphs.missing)


def _blocks(page: ScenarioPage, ink: Ink, limits: Limits) -> list[Block]:
    say, played = ink.say, page.played
    marked = say(", ").join(full_title(page.chart.by_post[one]) for one in played.posts)
    found: list[Block] = [
        Text(ink, page.name or say("What if these posts fall vacant"), TITLE.but(size=16, leading=22)),
        Clipped(ink, [(say("Vacant: "), True), (marked, False)], 4),
    ]
    if played.leaving:
        names = say(", ").join(words.person_name(page.chart, one, say) for one in played.leaving)
        found.append(Clipped(ink, [(say("Not available: "), True), (names, False)], 2))
    if page.note:
        found.append(Clipped(ink, page.note, limits.lines))
    found += [
        Text(ink, words.summary(played, say), SUBHEADING),
        *_steps(page, ink, limits),
        Text(ink, say("The bench of the key posts"), SUBHEADING),
        _figures(page, ink),
        *_differences(page, ink, limits),
    ]
    return found


def _steps(page: ScenarioPage, ink: Ink, limits: Limits) -> list[Block]:
    say, found = ink.say, list[Block]()
    room = max(limits.rows, 2) * 3
    steps = page.played.vacancy.steps
    for step in steps[:room]:
        runs: list[Run] = [
            ("　" * step.depth + ("└ " if step.depth else ""), False),
            (page.chart.by_post[step.post].title, True),
            (say(": ") + words.step_text(step, page.chart.people, say), step.filling in _ROLES),
        ]
        more = [
            words.left_text(step, page.chart, say),
            *words.passed_texts(step, page.chart.people, say, page.played.leaving),
        ]
        runs.append((say("; ").join(["", *(part for part in more if part)]), False))
        face = _CELL.but(colour=_ROLES.get(step.filling, "text"))
        found.append(Clipped(ink, runs, min(3, limits.lines), face))
    if len(steps) > room:
        found.append(Text(ink, say("{count} more steps follow.", count=len(steps) - room), MUTED))
    return found


def _figures(page: ScenarioPage, ink: Ink) -> Block:
    say = ink.say
    rows = [
        (say(name), words.figure_text(before, say), words.figure_text(after, say))
        for name, before, after in words.figure_pairs(page.played)
    ]
    columns = [Column(say("Figure"), 0.24), Column(say("At present"), 0.38), Column(say("Afterwards"), 0.38)]
    return Rows(ink, columns, rows)


def _differences(page: ScenarioPage, ink: Ink, limits: Limits) -> list[Block]:
    say = ink.say
    rows: list[Sequence[str]] = [
        words.difference_cells(one, page.chart, say) for one in page.played.differences
    ]
    if not rows:
        return []
    room = max(limits.rows, 2) * 2
    heads = [say("Post"), say("Incumbent now"), say("Afterwards"), say("Bench now"), say("Afterwards")]
    columns = [Column(head, 0.2) for head in heads]
    cells = [[Clipped(ink, cell, 2, CELL) for cell in row] for row in rows[:room]]
    found: list[Block] = [
        Text(ink, say("Posts that stand otherwise"), SUBHEADING),
        Rows(ink, columns, cells, pad=2.5),
    ]
    if len(rows) > room:
        found.append(Text(ink, say("{count} more posts stand otherwise.", count=len(rows) - room), MUTED))
    return found
