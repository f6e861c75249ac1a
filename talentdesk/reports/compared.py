"""People side by side on A4 across, and the list of evidence that is missing."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time

from reportlab.platypus import Flowable
from typing_extensions import override

from talentdesk.domain.compared import Bar, Cell, CompareSection, CompareTable, Mark
from talentdesk.domain.evidence import PersonEvidence
from talentdesk.reports import marks
from talentdesk.reports.ink import BODY, CELL, CELL_MUTED, MM, MUTED, TITLE, Ink
from talentdesk.reports.packet import Printed
from talentdesk.reports.page import LANDSCAPE, PORTRAIT, Paper, confidential
from talentdesk.reports.progress import Cancelled, Progress, never, tell_nobody
from talentdesk.reports.rows import Cell as Printable
from talentdesk.reports.rows import Column, Rows
from talentdesk.reports.text import Canvas, FixedBlock, Text, draw_line
from talentdesk.wording import Say
from talentdesk.wording.evidence import evidence_words, held_words

_TITLES = 36 * MM
_SIGNS = {Mark.GOOD: "", Mark.WARN: "△ ", Mark.BAD: "× ", Mark.NONE: ""}
"""Marks that also read in grey; what is as it should be needs none."""


def draw_comparison(
    table: CompareTable,
    session: str,
    on: date,
    say: Say,
    progress: Progress = tell_nobody,
    cancelled: Cancelled = never,
    *,
    differences: bool = False,
) -> Printed:
    """Draw the table; with ``differences`` without the rows that say the same of everybody.

    Raises ``TroubleError`` when cancelled.
    """
    ink = Ink(say)
    title = say("Comparison")
    paper = _paper(ink, title, session, on, LANDSCAPE, progress, cancelled)
    columns = [Column("", _TITLES), *(Column("", 1) for _ in table.heads)]
    heads: list[Printable] = [""]
    heads += [
        Text(ink, [(head, True), (f"\n{under}" if under else "", False)], CELL)
        for head, under in zip(table.heads, table.under, strict=True)
    ]
    story: list[Flowable] = [Text(ink, title, TITLE), Rows(ink, columns, [heads])]
    for section in table.sections:
        story += _section(section, table.heads, ink, differences=differences)
    return Printed(paper.make(story), ink.glyphs.missing)


def _section(section: CompareSection, names: Sequence[str], ink: Ink, *, differences: bool) -> list[Flowable]:
    """Return a part headed by its title and the names, on every page it goes over."""
    rows: list[list[Printable]] = [
        [Text(ink, row.title, CELL_MUTED), *(_cell(cell, ink) for cell in row.cells)]
        for row in section.rows
        if not (differences and row.is_same)
    ]
    columns = [Column(section.title, _TITLES), *(Column(name, 1) for name in names)]
    return [Rows(ink, columns, rows, before=6)] if rows else []


def _cell(cell: Cell, ink: Ink) -> Printable:
    if cell.trend:
        return _Bars(ink, cell.trend)
    return Text(ink, f"{_SIGNS[cell.mark]}{cell.text}", CELL.but(bold=cell.best))


class _Bars(FixedBlock):
    """Ratings of the periods as bars, the grade above and the period beneath."""

    _STEP = 15 * MM

    def __init__(self, ink: Ink, bars: Sequence[Bar]) -> None:
        super().__init__(ink, 52.0)
        self._bars = bars

    @override
    def paint(self, canvas: Canvas, left: float, top: float) -> None:
        """Paint the bars."""
        ink = self._ink
        foot, room = top - self._height + 12, self._height - 25
        step = min(self._STEP, self.width / max(1, len(self._bars)))
        for index, bar in enumerate(self._bars):
            middle = left + step * (index + 0.5)
            high = max(1.0, room * bar.share)
            marks.box(canvas, middle - 7, foot, 14, high, fill=ink.colour("accent"))
            face = CELL.but(size=7.5, leading=9)
            grade = Text(ink, bar.grade, face)
            draw_line(
                canvas, ink, bar.grade, middle - min(grade.natural_width, step) / 2, foot + high + 3, face
            )
            period = Text(ink, bar.period, face)
            draw_line(canvas, ink, bar.period, middle - period.natural_width / 2, foot - 9, face)
        end = (left + step * len(self._bars), foot)
        marks.rule(canvas, (left, foot), end, ink.colour("line-strong"))


def draw_evidence(
    people: Sequence[PersonEvidence],
    session: str,
    on: date,
    say: Say,
    progress: Progress = tell_nobody,
    cancelled: Cancelled = never,
) -> Printed:
    """Draw what is missing for whom. Raises ``TroubleError`` when cancelled."""
    ink = Ink(say)
    title = say("Evidence held and missing")
    paper = _paper(ink, title, session, on, PORTRAIT, progress, cancelled)
    columns = [Column(say("Candidate"), 50 * MM), Column(say("Held"), 24 * MM), Column(say("Not held"), 1)]
    rows: list[list[Printable]] = [
        [
            Text(ink, [(one.name, True), (f"\n{one.post}" if one.post else "", False)], CELL),
            held_words(one, say),
            "\n".join(evidence_words(item, say) for item in one.lacking) or "–",
        ]
        for one in people
    ]
    whole = sum(1 for one in people if one.asked and not one.lacking)
    summary = say("{whole} of {all} candidates with all evidence held", whole=whole, all=len(people))
    story: list[Flowable] = [Text(ink, title, TITLE), Text(ink, summary, BODY), Rows(ink, columns, rows)]
    if not people:
        story.append(Text(ink, say("Nobody is listed."), MUTED))
    return Printed(paper.make(story), ink.glyphs.missing)


def _paper(
    ink: Ink, title: str, session: str, on: date, kind: str, progress: Progress, cancelled: Cancelled
) -> Paper:
    below = title if session else ink.say.day(on)
    stamp = confidential(ink.say, session or title, below, datetime.combine(on, time(), UTC))
    return Paper(ink, stamp, progress, cancelled, kind)
