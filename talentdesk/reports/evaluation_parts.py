"""What every length of a candidate's report is put together from: head, facts, ratings, fit, signatures."""

from collections.abc import Sequence
from dataclasses import replace

from talentdesk.charts.chart import figure
from talentdesk.charts.fit import CompetencyBar, FitValues, signed
from talentdesk.charts.performance import PerformanceValues, Year
from talentdesk.domain.grid import Dimension
from talentdesk.domain.packet import Evaluation, PacketContent
from talentdesk.domain.scores import Rating, grade_reading
from talentdesk.reports import words
from talentdesk.reports.blocks import Beside, Portrait, Signatures, Stack, facts
from talentdesk.reports.fitting import Clipped
from talentdesk.reports.ink import BODY, MM, MUTED, TITLE, Align, Face, Ink
from talentdesk.reports.page import Mark
from talentdesk.reports.pairs import pairs_text
from talentdesk.reports.rows import Column, Rows
from talentdesk.reports.text import Block, Run, Text
from talentdesk.reports.vectors import FitBars

_LONG_NAME = 30
"""Characters from which a name is set smaller, so that it takes two lines."""
_LONG_TITLE = TITLE.but(size=12, leading=17)
_TREND = 6
"""Periods the trend shows at most."""


def bookmark(evaluation: Evaluation) -> Mark:
    """Return the bookmark of a report, which also names the candidate in the page head."""
    name = f"{evaluation.name} {evaluation.number}".strip()
    return Mark(f"report-{evaluation.candidate}", name, 1, name)


def head(evaluation: Evaluation, ink: Ink, photo: bytes, title: str, *, told: Block | None = None) -> Beside:
    """Return name, post and what tells people apart, with the photo or the initials at the right.

    ``told`` stands in the place of the table; a long post is cut then.
    """
    stacked = Stack(
        [
            Text(ink, title, MUTED.but(size=10.5, leading=15)),
            Text(ink, evaluation.name, title_face(evaluation.name)),
            Clipped(ink, post_words(evaluation), 2) if told else Text(ink, post_words(evaluation), BODY),
            told or facts(ink, _known(evaluation, ink)),
        ]
    )
    return Beside([(stacked, 1), (Portrait(ink, evaluation.name, photo), Portrait.WIDTH)])


def title_face(name: str) -> Face:
    """Return how a name stands above a page; a long one smaller, never cut."""
    return TITLE if len(name) <= _LONG_NAME else _LONG_TITLE


def _known(evaluation: Evaluation, ink: Ink) -> list[tuple[str, str]]:
    say = ink.say
    return [
        (say("Employee number"), evaluation.number or words.NONE),
        (say("Tier"), say.text(evaluation.tier) or words.NONE),
        (say("Gender"), words.gender_words(evaluation.gender, say) or words.NONE),
        (say("Education"), evaluation.education_level or words.NONE),
    ]


def running_facts(evaluation: Evaluation, content: PacketContent, ink: Ink, face: Face) -> Text:
    """Return the personal data as running text."""
    return running([*_known(evaluation, ink), *_dates(evaluation, content, ink)], ink, face)


def running(pairs: Sequence[tuple[str, str]], ink: Ink, face: Face) -> Text:
    """Return names and values as running text, each value after its bold name; nothing of what is unknown."""
    return pairs_text(ink, [pair for pair in pairs if pair[1] != words.NONE], face)


def dates(evaluation: Evaluation, content: PacketContent, ink: Ink) -> Rows:
    """Return birth, entry, time in the post and the day of the review."""
    return facts(ink, _dates(evaluation, content, ink))


def _dates(evaluation: Evaluation, content: PacketContent, ink: Ink) -> list[tuple[str, str]]:
    say, on = ink.say, content.on
    return [
        (say("Date of birth"), words.birth_words(evaluation.birth_date, on, say) or words.NONE),
        (say("In the company since"), words.since_words(evaluation.hire_date, on, say) or words.NONE),
        (say("In the post since"), words.since_words(evaluation.post_since, on, say) or words.NONE),
        (say("Day of review"), say.day(on)),
    ]


def post_words(evaluation: Evaluation) -> str:
    """Return post and unit on one line."""
    return " · ".join(part for part in (evaluation.post, evaluation.unit) if part)


def overall(evaluation: Evaluation, dimension: Dimension, ink: Ink, face: Face = BODY) -> Text:
    """Return the overall grade on a dimension."""
    grade = ink.say.text(grade_reading(evaluation.overall, dimension)) or words.NONE
    return Text(ink, [(ink.say("Overall grade: {grade}", grade=grade), True)], face)


def rating_table(ratings: Sequence[Rating], dimension: Dimension, ink: Ink) -> Rows:
    """Return ratings of the present post on a dimension."""
    say = ink.say
    columns = [
        Column(say("Period"), 0.19),
        Column(say("Grade"), 0.28),
        Column(say("Score"), 0.17, Align.RIGHT),
        Column(say("Source"), 0.36),
    ]
    rows = [
        [
            one.period,
            say.text(grade_reading(one.grade, dimension)) or words.NONE,
            "" if one.score is None else figure(one.score),
            one.source,
        ]
        for one in ratings
    ]
    return Rows(ink, columns, rows)


def trend_values(evaluation: Evaluation, content: PacketContent) -> PerformanceValues:
    """Return the ratings oldest first; grades without scores keep their words but have no height."""
    dimension = content.scheme.vertical
    years = tuple(
        Year(one.period, grade_reading(one.grade, dimension), one.score, None)
        for one in reversed(evaluation.performance)
    )
    return PerformanceValues(
        person=evaluation.name,
        dimension=dimension.name,
        levels=tuple(level.name for level in dimension.levels),
        years=years[-_TREND:],
    )


def fit_runs(evaluation: Evaluation, values: FitValues, ink: Ink) -> list[Run]:
    """Return the model's name and the fit in one sentence."""
    say = ink.say
    model = say("Model: {model}", model=say.text(evaluation.model))
    return [(f"{model}{say('; ')}", False), (values.sentence(say), True)]


def leads(evaluation: Evaluation, values: FitValues, ink: Ink) -> list[list[Run]]:
    """Return strengths, gaps and what to develop first, each as a bold lead and its list."""
    say = ink.say
    return [
        [(lead, True), (listed or say("none"), False)]
        for lead, listed in (
            (say("Strengths: "), _named(values.strengths, ink)),
            (say("Gaps: "), _named(values.gaps, ink)),
            (say("To develop first: "), words.listed(evaluation.advice, say)),
        )
    ]


def _named(items: Sequence[CompetencyBar], ink: Ink) -> str:
    say = ink.say
    return say(", ").join(
        say("{name} ({gap})", name=say.text(item.name), gap=signed(item.gap)) for item in items
    )


def asked_table(values: FitValues, ink: Ink) -> Rows:
    """Return what the model asks of somebody who has not been scored."""
    say = ink.say
    columns = [
        Column(say("Competency"), 1),
        Column(say("Weight"), 22 * MM, Align.RIGHT),
        Column(say("Asked"), 22 * MM, Align.RIGHT),
        Column(say("Score"), 30 * MM, Align.RIGHT),
    ]
    rows = [
        [say.text(item.name), figure(item.weight), figure(item.required), say("not scored")]
        for item in values.items
    ]
    return Rows(ink, columns, rows)


def heaviest(values: FitValues, most: int) -> FitValues:
    """Return the competencies of the most weight in the order of the model."""
    if len(values.items) <= most:
        return values
    ordered = sorted(range(len(values.items)), key=lambda index: -values.items[index].weight)
    return replace(values, items=tuple(values.items[index] for index in sorted(ordered[:most])))


def left_out(shown: FitValues, values: FitValues, ink: Ink) -> list[Block]:
    """Say how many competencies a drawing shows where it leaves some out."""
    if len(shown.items) == len(values.items):
        return []
    told = ink.say(
        "Shown: {shown} of {all} competencies, those of the most weight.",
        shown=len(shown.items),
        all=len(values.items),
    )
    return [Text(ink, told, MUTED)]


def two_columns(values: FitValues, ink: Ink) -> Block:
    """Return the bars in two columns."""
    half = (len(values.items) + 1) // 2
    columns: Sequence[FitValues] = [
        replace(values, items=part) for part in (values.items[:half], values.items[half:]) if part
    ]
    return Beside([(FitBars(ink, one), 1 / len(columns)) for one in columns], gap=22.0)


def signatures(ink: Ink, face: Face = BODY) -> Block:
    """Return the signature block: its sentence and lines stay together."""
    say = ink.say
    return Stack(
        [
            Text(ink, say("The undersigned confirm this report."), face),
            Signatures(ink, [say("Chair of the committee"), say("Human resources")], before=0, after=0),
        ],
        before=8,
    )
