"""The talent card: one page about a person, from the personal file, the newest session and the plan."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import partial

from reportlab.platypus import Flowable

from talentdesk.charts.fit import FitValues
from talentdesk.charts.performance import PerformanceValues
from talentdesk.domain.people import PersonFile
from talentdesk.domain.plans import Plan
from talentdesk.domain.session_place import SessionPlace
from talentdesk.domain.texts import Text as Words
from talentdesk.reports import evaluation_parts, words
from talentdesk.reports.blocks import Beside, Portrait, Stack
from talentdesk.reports.fitting import Clipped, Limits, one_page
from talentdesk.reports.grid import MiniGrid
from talentdesk.reports.history_tables import history_contents, line_of, table_of
from talentdesk.reports.ink import BODY, CELL, MUTED, SUBHEADING, Ink
from talentdesk.reports.packet import Printed
from talentdesk.reports.page import Chapter, Mark, Paper, confidential, new_page
from talentdesk.reports.progress import Cancelled, Progress, never, tell_nobody
from talentdesk.reports.text import Block, Run, Text
from talentdesk.reports.vectors import Trend
from talentdesk.wording import Say
from talentdesk.wording.tables import PLAN_STATES

_HEAD = SUBHEADING.but(size=11.5, leading=16, before=8)
_CELL = CELL.but(after=2)
_GAP = 18.0
_BARS = 8
"""Competencies shown at most, those of the most weight."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CardPage:
    """What one card says."""

    file: PersonFile = field(repr=False)
    tier: Words
    performance: PerformanceValues
    fit: FitValues | None
    place: SessionPlace | None
    plan: Plan | None


def draw_talent_cards(
    cards: Sequence[CardPage],
    organisation: str,
    on: date,
    say: Say,
    moment: datetime,
    progress: Progress = tell_nobody,
    cancelled: Cancelled = never,
) -> Printed:
    """Draw a page for each card; the same values give the same bytes. Raises ``TroubleError(CANCELLED)``."""
    ink = Ink(say)
    title = say("Talent card")
    stamp = confidential(say, title, organisation, moment)
    story: list[Flowable] = []
    for index, card in enumerate(cards):
        story += new_page() if index else []
        story.append(Chapter(card.file.line.name, partial(_story, card, on, ink)))
    return Printed(Paper(ink, stamp, progress, cancelled).make(story), ink.glyphs.missing)


def _story(card: CardPage, on: date, ink: Ink) -> list[Flowable]:
    line = card.file.line
    name = f"{line.name} {line.number}".strip()
    return [Mark(f"card-{line.id}", name, 0, name), *one_page(partial(_blocks, card, on, ink))]


def _blocks(card: CardPage, on: date, ink: Ink, limits: Limits) -> list[Block]:
    say = ink.say
    left = [Text(ink, say("Place in the grid"), _HEAD), *_place(card.place, ink)]
    performance = [Text(ink, say.text(card.performance.dimension), _HEAD), *_performance(card, ink)]
    return [
        _head(card, on, ink),
        Beside([(Stack(left), 0.5), (Stack(performance), 0.5)], gap=_GAP),
        *_fit(card.fit, ink, limits),
        *_histories(card, ink, limits),
        *_plan(card.plan, ink, limits),
    ]


def _head(card: CardPage, on: date, ink: Ink) -> Block:
    say, line = ink.say, card.file.line
    said = [
        (say("Employee number"), line.number or words.NONE),
        (say("Tier"), say.text(card.tier) or words.NONE),
        (say("Gender"), words.gender_words(line.gender, say) or words.NONE),
        (say("Date of birth"), words.birth_words(line.birth_date, on, say) or words.NONE),
        (say("Education"), line.education or words.NONE),
        (say("In the company since"), words.since_words(line.hire_date, on, say) or words.NONE),
        (say("Manager"), line.manager or words.NONE),
        (say("In the post since"), words.since_words(line.post_since, on, say) or words.NONE),
    ]
    post = " · ".join(part for part in (line.post, line.unit) if part)
    stacked = Stack(
        [
            Text(ink, line.name, evaluation_parts.title_face(line.name)),
            *([Clipped(ink, post, 2, BODY)] if post else []),
            evaluation_parts.running(said, ink, _CELL.but(leading=13.5)),
        ]
    )
    return Beside([(stacked, 1), (Portrait(ink, line.name, card.file.photo), Portrait.WIDTH)])


def _place(place: SessionPlace | None, ink: Ink) -> list[Block]:
    say = ink.say
    if place is None:
        return [Text(ink, say("No session has placed this person yet."), _CELL)]
    box = place.scheme.by_placement[place.calibrated]
    state = "" if place.locked else say("not locked yet")
    told = " · ".join(part for part in (place.session_name, say.day(place.on), state) if part)
    return [
        MiniGrid(ink, place.scheme, place.proposed, place.calibrated, 112),
        Text(ink, [(words.place_words(place.scheme, place.calibrated, say), True)], _CELL),
        Clipped(ink, say.text(box.meaning), 2, _CELL),
        Clipped(ink, told, 2, MUTED),
    ]


def _performance(card: CardPage, ink: Ink) -> list[Block]:
    if not card.performance.years:
        return [Text(ink, ink.say("There is no rating yet."), _CELL)]
    return [Trend(ink, card.performance, 104.0), Clipped(ink, card.performance.sentence(ink.say), 3, _CELL)]


def _fit(fit: FitValues | None, ink: Ink, limits: Limits) -> list[Block]:
    say = ink.say
    if fit is None:
        return []
    blocks: list[Block] = [
        Text(ink, say("Fit with the post"), _HEAD),
        Clipped(ink, fit.sentence(say), 2, _CELL),
    ]
    if fit.percent is not None:
        most = min(_BARS, limits.items)
        shown = evaluation_parts.heaviest(fit, most)
        blocks.append(evaluation_parts.two_columns(shown, ink))
        blocks += evaluation_parts.left_out(shown, fit, ink)
    return blocks


def _histories(card: CardPage, ink: Ink, limits: Limits) -> list[Block]:
    held = [one for one in history_contents(card.file, ink.say) if one[2]]
    blocks: list[Block] = []
    if held and held[0][0] == ink.say("Résumé"):
        title, table = table_of(held.pop(0), ink, Limits(min(4, limits.rows), 1, limits.items))
        blocks += [Text(ink, title, _HEAD), table]
    return [*blocks, *(line_of(one, ink, Limits(1, min(2, limits.lines), 1)) for one in held)]


def _plan(plan: Plan | None, ink: Ink, limits: Limits) -> list[Block]:
    say = ink.say
    head = Text(ink, say("Development"), _HEAD)
    if plan is None:
        return [head, Text(ink, say("There is no development plan."), _CELL)]
    line = plan.line
    first: list[Run] = [(f"{line.target or say('No target post')} · ", True)]
    told = [
        say(PLAN_STATES[line.state]),
        say("{done} of {steps} steps done", done=line.done, steps=line.actions),
        say("{count} late", count=line.late) if line.late else "",
    ]
    first.append((" · ".join(part for part in told if part), False))
    blocks: list[Block] = [head, Text(ink, first, _CELL)]
    for action in sorted(plan.actions, key=lambda one: one.due or date.max)[: limits.rows]:
        due = say.day(action.due) if action.due else words.NONE
        told_of = say("{goal} (done {progress}%)", goal=action.goal, progress=action.progress)
        runs: list[Run] = [(f"{due}  ", True), (told_of, False)]
        blocks.append(Clipped(ink, runs, min(2, limits.lines), _CELL))
    return blocks
