"""The histories of the personal file as tables of a report."""

from typing import Protocol

from talentdesk.charts.chart import figure
from talentdesk.domain.packet import Evaluation
from talentdesk.domain.people import Award, Contract, Experience, LanguageSkill, Schooling, Training
from talentdesk.reports import words
from talentdesk.reports.fitting import Clipped, Limits
from talentdesk.reports.ink import CELL, MM, Align, Ink
from talentdesk.reports.rows import Cell, Column, Rows
from talentdesk.wording import Say

_DAYS = 32 * MM
"""Width of the column that says when."""
_SPAN = 40 * MM
"""The same where a span may have no end."""
Content = tuple[str, list[Column], list[list[str]]]
"""Title, columns and rows of a table."""


def histories(evaluation: Evaluation, ink: Ink) -> list[tuple[str, Rows]]:
    """Return title and table of every history that holds something."""
    return [table_of(one, ink) for one in history_contents(evaluation, ink.say) if one[2]]


class Histories(Protocol):
    """Whoever has a résumé and what else is on record: a report or a personal file."""

    @property
    def experience(self) -> tuple[Experience, ...]:
        """Posts held."""

    @property
    def education(self) -> tuple[Schooling, ...]:
        """Schools and degrees."""

    @property
    def training(self) -> tuple[Training, ...]:
        """Trainings attended."""

    @property
    def awards(self) -> tuple[Award, ...]:
        """Awards and penalties."""

    @property
    def contracts(self) -> tuple[Contract, ...]:
        """Contracts."""

    @property
    def languages(self) -> tuple[LanguageSkill, ...]:
        """Languages."""


def history_contents(evaluation: Histories, say: Say) -> list[Content]:
    """Return every history, empty ones too, the posts held first."""
    return [
        make(evaluation, say) for make in (_posts, _schooling, _training, _awards, _contracts, _languages)
    ]


def table_of(content: Content, ink: Ink, limits: Limits | None = None) -> tuple[str, Rows]:
    """Return title and table without empty columns; the title counts what is left out."""
    title, columns, rows = content
    used = [index for index in range(len(columns)) if any(row[index] for row in rows)]
    heads = [columns[index] for index in used]
    if limits is None:
        return title, Rows(ink, heads, [[row[index] for index in used] for row in rows])
    shown = rows[: limits.rows]
    if len(shown) < len(rows):
        title = ink.say("{title} ({shown} of {all})", title=title, shown=len(shown), all=len(rows))
    cells: list[list[Cell]] = [
        [Clipped(ink, row[index], limits.lines, CELL.but(align=columns[index].align)) for index in used]
        for row in shown
    ]
    return title, Rows(ink, heads, cells, pad=2.4)


def line_of(content: Content, ink: Ink, limits: Limits) -> Clipped:
    """Return a history as running text, entry by entry."""
    title, columns, rows = content
    say = ink.say
    # What stands at the right of its column are hours; without a head they need their unit.
    entries = [
        " ".join(
            say("{hours} h", hours=cell) if column.align is Align.RIGHT else cell
            for cell, column in zip(row, columns, strict=True)
            if cell
        )
        for row in rows
    ]
    runs = [(f"{title}{say(': ')}", True), (say("; ").join(entries), False)]
    return Clipped(ink, runs, limits.lines, CELL.but(after=2))


def _posts(evaluation: Histories, say: Say) -> Content:
    columns = [
        Column(say("From – to"), _DAYS),
        Column(say("Employer"), 0.28),
        Column(say("Post"), 0.24),
        Column(say("Remarks"), 0.48),
    ]
    rows = [
        [words.span_words(one.start, one.end, say, open_end=say("today")), one.employer, one.post, one.note]
        for one in evaluation.experience
    ]
    return say("Résumé"), columns, rows


def _schooling(evaluation: Histories, say: Say) -> Content:
    columns = [
        Column(say("From – to"), _DAYS),
        Column(say("School"), 0.4),
        Column(say("Subject"), 0.35),
        Column(say("Degree"), 0.25),
    ]
    rows = [
        [words.span_words(one.start, one.end, say), one.school, one.major, one.degree]
        for one in evaluation.education
    ]
    return say("Schooling"), columns, rows


def _training(evaluation: Histories, say: Say) -> Content:
    columns = [
        Column(say("From – to"), _DAYS),
        Column(say("Training"), 0.6),
        Column(say("Hours"), 16 * MM, Align.RIGHT),
        Column(say("Result"), 0.4),
    ]
    rows = [
        [
            words.span_words(one.start, one.end, say),
            one.name,
            "" if one.hours is None else figure(one.hours),
            one.result,
        ]
        for one in evaluation.training
    ]
    return say("Trainings attended"), columns, rows


def _awards(evaluation: Histories, say: Say) -> Content:
    columns = [
        Column(say("Day"), _DAYS),
        Column(say("Award or penalty"), 0.6),
        Column(say("Given by"), 0.4),
    ]
    rows = [
        [say.day(one.on), say("Penalty: {name}", name=one.name) if one.penalty else one.name, one.issuer]
        for one in evaluation.awards
    ]
    return say("Awards and penalties"), columns, rows


def _contracts(evaluation: Histories, say: Say) -> Content:
    rows = [
        [words.span_words(one.start, one.end, say, open_end=say("open-ended")), one.kind]
        for one in evaluation.contracts
    ]
    return say("Contracts"), [Column(say("From – to"), _SPAN), Column(say("Kind"), 1)], rows


def _languages(evaluation: Histories, say: Say) -> Content:
    columns = [Column(say("Language"), _DAYS), Column(say("Level"), 1)]
    return say("Languages"), columns, [[one.language, one.level] for one in evaluation.languages]


def unrecorded(evaluation: Evaluation, ink: Ink) -> str:
    """Name the histories in which nothing stands."""
    say = ink.say
    kinds = (
        (evaluation.experience, say("résumé")),
        (evaluation.education, say("schooling")),
        (evaluation.training, say("training")),
        (evaluation.awards, say("awards")),
        (evaluation.contracts, say("contracts")),
        (evaluation.languages, say("languages")),
    )
    return say(", ").join(name for rows, name in kinds if not rows)
