"""The overview on two pages: figures with their formulas; then gaps, coverage by tier and pipeline."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from reportlab.platypus import Flowable
from typing_extensions import override

from talentdesk.charts.chart import joined
from talentdesk.charts.forecast import ForecastValues, gap_words
from talentdesk.charts.pipeline import PipelineValues
from talentdesk.charts.tier_benches import TierBenchValues
from talentdesk.reports import marks
from talentdesk.reports.blocks import Beside, Stack
from talentdesk.reports.ink import CELL, MM, MUTED, SUBHEADING, TITLE, Align, Ink
from talentdesk.reports.packet import Printed
from talentdesk.reports.page import LANDSCAPE, Paper, confidential, new_page
from talentdesk.reports.progress import Cancelled, Progress, never, tell_nobody
from talentdesk.reports.rows import Cell, Column, Rows
from talentdesk.reports.text import Canvas, FixedBlock, Text
from talentdesk.wording import Say

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
    bench: TierBenchValues
    pipeline: PipelineValues
    forecast: ForecastValues
    assumptions: tuple[str, ...]


def draw_overview(
    content: OverviewPaper, say: Say, progress: Progress = tell_nobody, cancelled: Cancelled = never
) -> Printed:
    """Draw the overview. Raises ``TroubleError`` when cancelled."""
    ink = Ink(say)
    stamp = confidential(
        say, say("Overview of succession"), content.organisation, datetime.combine(content.on, time(), UTC)
    )
    paper = Paper(ink, stamp, progress, cancelled, LANDSCAPE)
    story: list[Flowable] = [Text(ink, say("Overview of succession, {day}", day=say.day(content.on)), TITLE)]
    told = say("What is unknown is hatched: nobody can tell yet, which is not a no.")
    if content.compared:
        told = joined((told, say("Changes are those since {cycle}.", cycle=content.compared)), say)
    story += [Text(ink, told, MUTED), _figures(content.figures, ink)]
    story += new_page(LANDSCAPE)
    story += [
        Text(ink, content.forecast.title(say), SUBHEADING),
        Text(ink, content.forecast.sentence(say), CELL),
    ]
    told = say("Beneath each gap: needed − left of the staff − ready by then.")
    story += [_gaps(content.forecast, ink), Text(ink, joined((told, *content.assumptions), say), MUTED)]
    parts = (_part(content.bench, ink), _part(content.pipeline, ink))
    story.append(Beside([(part, 0.5) for part in parts], gap=24))
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


def _part(chart: TierBenchValues | PipelineValues, ink: Ink) -> Stack:
    """Return a chart's title, its sentence and its figures."""
    table = chart.table(ink.say)
    columns = [
        Column(
            head, 17 * MM if at in table.numbers else 1, Align.RIGHT if at in table.numbers else Align.LEFT
        )
        for at, head in enumerate(table.header)
    ]
    rows: list[list[Cell]] = [
        [
            Text(ink, cell, CELL.but(align=Align.RIGHT) if at in table.numbers else CELL)
            for at, cell in enumerate(row)
        ]
        for row in table.rows
    ]
    title = Text(ink, chart.title(ink.say), SUBHEADING)
    return Stack([title, Text(ink, chart.sentence(ink.say), CELL), Rows(ink, columns, rows, pad=2.2)])


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
