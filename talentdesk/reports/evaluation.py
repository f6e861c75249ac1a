"""The development-potential report of one candidate, in four parts and a signature block."""

from collections.abc import Sequence

from reportlab.platypus import Flowable

from talentdesk.charts.chart import figure
from talentdesk.charts.fit import FitValues, fit_of, signed
from talentdesk.charts.performance import PerformanceValues, Year
from talentdesk.domain.packet import Evaluation, PacketContent
from talentdesk.domain.scores import Rating
from talentdesk.reports import words
from talentdesk.reports.blocks import (
    Beside,
    Portrait,
    Signatures,
    Stack,
    facts,
    heading,
    subheading,
)
from talentdesk.reports.conclusion import conclusion
from talentdesk.reports.history_tables import histories, unrecorded
from talentdesk.reports.ink import BODY, MM, MUTED, TITLE, Align, Ink
from talentdesk.reports.page import Mark
from talentdesk.reports.rows import Column, Rows
from talentdesk.reports.text import Block, Text
from talentdesk.reports.vectors import FitBars, Radar, Trend


def evaluation_story(
    evaluation: Evaluation, content: PacketContent, ink: Ink, photo: bytes
) -> list[Flowable]:
    """Return the report of a candidate; it starts on a new page that the caller begins."""
    story: list[Flowable] = [
        Mark(
            f"report-{evaluation.candidate}",
            f"{evaluation.name} {evaluation.number}".strip(),
            1,
            f"{evaluation.name} {evaluation.number}".strip(),
        )
    ]
    story += _basic(evaluation, content, ink, photo)
    story += _performance(evaluation, content, ink)
    story += _competency(evaluation, ink)
    story += conclusion(evaluation, content, ink)
    story.append(_signatures(ink))
    return story


# ------------------------------------------------------------------------------------- 1 basic data


def _basic(evaluation: Evaluation, content: PacketContent, ink: Ink, photo: bytes) -> list[Flowable]:
    say, on = ink.say, content.on
    head = Stack(
        [
            Text(ink, say("Development-potential report"), MUTED.but(size=10.5, leading=15)),
            Text(ink, evaluation.name, TITLE),
            Text(ink, _post(evaluation, ink), BODY),
            facts(
                ink,
                [
                    (say("Employee number"), evaluation.number or words.NONE),
                    (say("Tier"), say.text(evaluation.tier) or words.NONE),
                    (say("Gender"), words.gender_words(evaluation.gender, say) or words.NONE),
                    (say("Education"), evaluation.education_level or words.NONE),
                ],
            ),
        ]
    )
    more = facts(
        ink,
        [
            (say("Date of birth"), words.birth_words(evaluation.birth_date, on, say) or words.NONE),
            (say("In the company since"), words.since_words(evaluation.hire_date, on, say) or words.NONE),
            (say("In the post since"), words.since_words(evaluation.post_since, on, say) or words.NONE),
            (say("Day of review"), say.day(on)),
        ],
    )
    portrait = Portrait(ink, evaluation.name, photo)
    story: list[Flowable] = [Beside([(head, 1), (portrait, Portrait.WIDTH)])]
    story += heading(ink, say("1  Basic data"))
    story.append(more)
    for title, table in histories(evaluation, ink):
        story += [*subheading(ink, title), table]
    empty = unrecorded(evaluation, ink)
    if empty:
        story.append(Text(ink, say("Not on record: {kinds}.", kinds=empty), MUTED))
    return story


def _post(evaluation: Evaluation, ink: Ink) -> str:
    return " · ".join(part for part in (evaluation.post, evaluation.unit) if part)


# ------------------------------------------------------------------------------------- 2 performance


def _performance(evaluation: Evaluation, content: PacketContent, ink: Ink) -> list[Flowable]:
    say = ink.say
    story = heading(ink, say("2  Performance in the present post"), room=130)
    if not evaluation.performance:
        return [*story, Text(ink, say("There is no rating in the present post on record."), BODY)]
    overall = say("Overall grade: {grade}", grade=evaluation.overall or words.NONE)
    story.append(Text(ink, [(overall, True)], BODY))
    table = _rating_table(evaluation.performance, ink)
    if len(evaluation.performance) > 6:
        return [*story, Trend(ink, _trend(evaluation, content)), table]
    story.append(Beside([(table, 0.54), (Trend(ink, _trend(evaluation, content)), 0.46)]))
    return story


def _rating_table(ratings: Sequence[Rating], ink: Ink) -> Rows:
    say = ink.say
    columns = [
        Column(say("Period"), 0.22),
        Column(say("Grade"), 0.22),
        Column(say("Score"), 0.18, Align.RIGHT),
        Column(say("Source"), 0.38),
    ]
    rows = [
        [one.period, one.grade or words.NONE, "" if one.score is None else figure(one.score), one.source]
        for one in ratings
    ]
    return Rows(ink, columns, rows)


def _trend(evaluation: Evaluation, content: PacketContent) -> PerformanceValues:
    """Return the ratings oldest first; grades without scores keep their words but have no height."""
    years = tuple(Year(one.period, one.grade, one.score, None) for one in reversed(evaluation.performance))
    return PerformanceValues(
        person=evaluation.name,
        dimension=content.scheme.vertical.name,
        levels=tuple(level.name for level in content.scheme.vertical.levels),
        years=years[-6:],
    )


# -------------------------------------------------------------------------------------- 3 competency


def _competency(evaluation: Evaluation, ink: Ink) -> list[Flowable]:
    say = ink.say
    values = fit_of(evaluation)
    story = heading(ink, say("3  Competency against the post's model"), room=210)
    if not values.items:
        return [*story, Text(ink, say("The post has no competency model."), BODY)]
    if values.percent is None:
        story.append(Text(ink, values.sentence(say), BODY))
        return [*story, Rows(ink, _asked_columns(ink), _asked_rows(values, ink))]
    model = say("Model: {model}", model=say.text(evaluation.model))
    story.append(Text(ink, [(f"{model}{say('; ')}", False), (values.sentence(say), True)], BODY))
    bars = FitBars(ink, values)
    if values.shows_radar:
        story.append(Beside([(Radar(ink, values), 0.52), (bars, 0.48)]))
    else:
        story.append(bars)
    for lead, listed in (
        (say("Strengths: "), _named(values.strengths, ink)),
        (say("Gaps: "), _named(values.gaps, ink)),
        (say("To develop first: "), words.listed(evaluation.advice, say)),
    ):
        story.append(Text(ink, [(lead, True), (listed or say("none"), False)], BODY))
    return story


def _named(items: Sequence[object], ink: Ink) -> str:
    say = ink.say
    return say(", ").join(
        say("{name} ({gap})", name=say.text(item.name), gap=signed(item.gap))  # type: ignore[attr-defined]
        for item in items
    )


def _asked_columns(ink: Ink) -> list[Column]:
    say = ink.say
    return [
        Column(say("Competency"), 1),
        Column(say("Weight"), 22 * MM, Align.RIGHT),
        Column(say("Asked"), 22 * MM, Align.RIGHT),
        Column(say("Score"), 30 * MM, Align.RIGHT),
    ]


def _asked_rows(values: FitValues, ink: Ink) -> list[list[str]]:
    say = ink.say
    return [
        [say.text(item.name), figure(item.weight), figure(item.required), say("not scored")]
        for item in values.items
    ]


# --------------------------------------------------------------------------------------- signatures


def _signatures(ink: Ink) -> Block:
    """Return the signature block: its sentence and lines stay together."""
    say = ink.say
    return Stack(
        [
            Text(ink, say("The undersigned confirm this report."), BODY),
            Signatures(ink, [say("Chair of the committee"), say("Human resources")]),
        ],
        before=10,
    )
