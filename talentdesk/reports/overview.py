"""The overview on paper: figures with their formulas first, then gaps, pipeline and the weakest benches."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from reportlab.platypus import Flowable
from typing_extensions import override

from talentdesk.charts.chart import Table
from talentdesk.charts.coverage import CoverageValues
from talentdesk.charts.forecast import ForecastValues, gap_words
from talentdesk.charts.pipeline import PipelineValues
from talentdesk.reports import marks
from talentdesk.reports.blocks import subheading
from talentdesk.reports.ink import CELL, CELL_MUTED, MM, MUTED, TITLE, Align, Ink
from talentdesk.reports.packet import Printed
from talentdesk.reports.page import LANDSCAPE, Paper, Stamp
from talentdesk.reports.progress import Cancelled, Progress, never, tell_nobody
from talentdesk.reports.rows import Cell, Column, Rows
from talentdesk.reports.text import Canvas, FixedBlock, Text
from talentdesk.wording import Say

_BENCHES = 15
"""Key posts listed: those with the weakest bench."""
_BAR = 6.0
_SMALL = CELL.but(size=8, leading=11)


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureLine:
    """A figure as it is printed."""

    name: str
    value: str
    parts: str
    unknown: str
    change: str
    formula: str
    share: tuple[float, float] | None
    """Certain and unknown part, 0 to 1; None = it is no share."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OverviewPaper:
    """What is printed, in the words of the language it is printed in."""

    organisation: str
    on: date
    compared: str
    """Name of the earlier cycle; empty without one."""
    figures: tuple[FigureLine, ...]
    bench: CoverageValues
    pipeline: PipelineValues
    forecast: ForecastValues
    assumptions: tuple[str, ...]


def draw_overview(
    content: OverviewPaper, say: Say, progress: Progress = tell_nobody, cancelled: Cancelled = never
) -> Printed:
    """Draw the overview. Raises ``TroubleError`` when cancelled."""
    ink = Ink(say)
    stamp = Stamp(
        title=say("Overview of succession"),
        organisation=content.organisation,
        code=None,
        draft=False,
        moment=datetime.combine(content.on, time(), UTC),
        foot=say("Confidential: for the committee only."),
    )
    paper = Paper(ink, stamp, progress, cancelled, LANDSCAPE)
    story: list[Flowable] = [Text(ink, say("Overview of succession, {day}", day=say.day(content.on)), TITLE)]
    told = say("What is unknown is hatched: nobody can tell yet, which is not a no.")
    if content.compared:
        told += " " + say("Changes are those since {cycle}.", cycle=content.compared)
    story += [Text(ink, told, MUTED), _figures(content.figures, ink)]
    story += [*subheading(ink, content.forecast.title(say)), Text(ink, content.forecast.sentence(say), CELL)]
    story += [_gaps(content.forecast, ink), *(Text(ink, f"· {one}", MUTED) for one in content.assumptions)]
    story += [*subheading(ink, content.pipeline.title(say)), Text(ink, content.pipeline.sentence(say), CELL)]
    story.append(_table(content.pipeline.table(say), ink))
    story += [*subheading(ink, content.bench.title(say)), Text(ink, content.bench.sentence(say), CELL)]
    table = content.bench.table(say)
    weakest = Table(table.header, table.rows[:_BENCHES], table.numbers)
    story.append(_table(weakest, ink))
    left = len(table.rows) - len(weakest.rows)
    if left:
        story.append(Text(ink, say("{count} more key posts stand in the window.", count=left), MUTED))
    return Printed(paper.make(story), ink.glyphs.missing)


def _figures(lines: Sequence[FigureLine], ink: Ink) -> Rows:
    say = ink.say
    columns = [
        Column(say("Figure"), 40 * MM),
        Column(say("Value"), 26 * MM, Align.RIGHT),
        Column("", 34 * MM),
        Column(say("Reckoned from"), 56 * MM),
        Column(say("Change"), 44 * MM),
        Column(say("Formula"), 1),
    ]
    rows: list[list[Cell]] = [
        [
            Text(ink, line.name, CELL.but(bold=True)),
            Text(ink, line.value, CELL.but(bold=True, align=Align.RIGHT)),
            _Bar(ink, line.share) if line.share else "",
            "\n".join(part for part in (line.parts, line.unknown) if part),
            line.change or "–",
            Text(ink, line.formula, _SMALL.but(colour="muted")),
        ]
        for line in lines
    ]
    return Rows(ink, columns, rows, pad=2.6)


def _gaps(values: ForecastValues, ink: Ink) -> Rows:
    say = ink.say
    columns = [Column(say("Tier"), 50 * MM)]
    columns += [Column(say("End of {year}", year=str(year)), 1, Align.RIGHT) for year in values.years]
    rows: list[list[Cell]] = []
    for tier, cells in zip(values.tiers, values.cells, strict=True):
        row: list[Cell] = [Text(ink, say.text(tier), CELL)]
        for cell in cells:
            told = say(
                "{need} − {have} − {ready}", need=cell.need, have=f"{cell.have:g}", ready=len(cell.ready)
            )
            words = [(gap_words(cell, say), True), (f"\n{told}", False)]
            row.append(Text(ink, words, CELL.but(align=Align.RIGHT)))
        rows.append(row)
    return Rows(ink, columns, rows)


def _table(table: Table, ink: Ink) -> Rows:
    columns = [
        Column(
            head, 22 * MM if at in table.numbers else 1, Align.RIGHT if at in table.numbers else Align.LEFT
        )
        for at, head in enumerate(table.header)
    ]
    rows: list[list[Cell]] = [
        [
            Text(
                ink, cell, CELL.but(align=Align.RIGHT) if at in table.numbers else CELL_MUTED if at else CELL
            )
            for at, cell in enumerate(row)
        ]
        for row in table.rows
    ]
    return Rows(ink, columns, rows, pad=2.2)


class _Bar(FixedBlock):
    """A share: certain part full, unknown part hatched, the rest an outline."""

    def __init__(self, ink: Ink, share: tuple[float, float]) -> None:
        super().__init__(ink, 12.5)
        self._share = share

    @override
    def paint(self, canvas: Canvas, left: float, top: float) -> None:
        """Paint the bar."""
        ink, bottom = self._ink, top - 3 - _BAR
        certain, unknown = (min(1.0, max(0.0, one)) for one in self._share)
        accent = ink.colour("accent")
        wide = self.width * certain
        if certain:
            marks.box(canvas, left, bottom, wide, _BAR, fill=accent)
        marks.hatched(canvas, left + wide, bottom, self.width * min(unknown, 1 - certain), _BAR, accent)
        marks.box(canvas, left, bottom, self.width, _BAR, line=ink.colour("line-strong"))
