"""The overview as a workbook: figures with their formulas, and the lists behind them on further sheets."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from talentdesk.charts.forecast import gaps_of
from talentdesk.domain.figures import Measured, change
from talentdesk.domain.texts import Id
from talentdesk.exchange.writer import Written, add_table, new_book, save
from talentdesk.jobs.charts import pipeline_of, tier_benches_of
from talentdesk.reports.overview import FigureLine, OverviewPaper
from talentdesk.services.benches import BenchesOf, BenchLine, PipelineOf
from talentdesk.services.forecasts import ForecastOf
from talentdesk.services.setup import ProgrammeOf
from talentdesk.services.succession_figures import SuccessionFigures, SuccessionFiguresOf
from talentdesk.services.workspace import Workspace
from talentdesk.wording import Say
from talentdesk.wording.forecast import assumptions
from talentdesk.wording.succession_figures import (
    ANSWERS,
    FORMULAS,
    NAMES,
    about_words,
    amount_words,
    change_words,
    parts_words,
    unknown_words,
    value_words,
)

if TYPE_CHECKING:
    from openpyxl import Workbook


def export_overview(workspace: Workspace, path: Path, say: Say) -> None:
    """Write figures, the lists behind them, the bench and the forecast. Raises ``TroubleError``."""
    found = workspace.ask(SuccessionFiguresOf())
    programme = workspace.ask(ProgrammeOf())
    tiers = {tier.key: say.text(tier.name) for tier in programme.tiers}
    book = new_book()
    add_table(book, say("Figures"), figure_heads(say), figure_rows(found, say))
    add_table(book, say("Lists behind"), _item_heads(say), _item_rows(found, say))
    levels = (*(say.text(one.name) for one in programme.readiness), say("Not judged yet"))
    heads = (say("Key post"), say("Unit"), say("Tier"), say("Vacant"), *levels)
    add_table(book, say("Bench"), heads, [_bench_row(one, tiers, say) for one in workspace.ask(BenchesOf())])
    _add_forecast(book, workspace, tiers, say)
    save(book, path)


def figure_heads(say: Say) -> tuple[str, ...]:
    """Return the heads of the table of figures."""
    return (
        say("Figure"),
        say("Value"),
        say("Reckoned from"),
        say("Unknown"),
        say("Change"),
        say("Formula"),
    )


def figure_rows(found: SuccessionFigures, say: Say, *, short: bool = False) -> list[tuple[str, ...]]:
    """Return every figure as a row of texts; ``short`` where the cycle compared with is named elsewhere."""
    return [
        (
            say(NAMES[one.key]),
            value_words(one.key, one.value, say),
            " ".join(part for part in (parts_words(one, say), about_words(one, say)) if part),
            unknown_words(one, say),
            changed(found, one, say, short=short),
            say(FORMULAS[one.key]),
        )
        for one in found.figures
    ]


def changed(found: SuccessionFigures, figure: Measured, say: Say, *, short: bool = False) -> str:
    """Say where a figure went since the newest earlier cycle; empty without one."""
    if not found.earlier:
        return ""
    earlier = found.earlier[0]
    name = "" if short else earlier.name
    return change_words(figure.key, change(figure, earlier.figure(figure.key)), name, say)


def _item_heads(say: Say) -> tuple[str, ...]:
    return (
        *(say("Figure"), say("Counts"), say("Post"), say("Unit"), say("Person"), say("Date")),
        *(say("Adds"), say("Expected vacancy")),
    )


def _item_rows(found: SuccessionFigures, say: Say) -> list[tuple[Written, ...]]:
    return [
        (
            say(NAMES[figure.key]),
            say(ANSWERS[item.answer]),
            found.posts.get(item.post, ""),
            found.units.get(item.post, ""),
            found.people.get(item.person, ""),
            item.on,
            amount_words(figure.key, item.amount, say),
            "" if item.foreseen is None else say("yes") if item.foreseen else say("no"),
        )
        for figure in found.figures
        for item in figure.items
    ]


def _bench_row(line: BenchLine, tiers: Mapping[str, str], say: Say) -> tuple[Written, ...]:
    counts: tuple[Written, ...] = line.counts if line.looked_at else ("?",) * len(line.counts)
    vacant = say("yes") if line.vacant else ""
    return (line.title, line.unit, tiers.get(line.tier, line.tier), vacant, *counts)


def _add_forecast(book: "Workbook", workspace: Workspace, tiers: Mapping[str, str], say: Say) -> None:
    answer = workspace.ask(ForecastOf())
    heads = (
        *(say("Tier"), say("Year"), say("Needed"), say("Staff today"), say("Retire or leave")),
        *(say("Perhaps leave"), say("Turnover assumed"), say("Ready by then"), say("Perhaps ready")),
        *(say("Lacking"), say("Gap at least"), say("Gap at most")),
    )
    rows = [
        (
            *(tiers.get(one.tier, one.tier), one.year, one.need, len(one.staff), len(one.gone)),
            *(len(one.may_go), one.lost, len(one.ready), len(one.may_be_ready)),
            *(round(one.gap, 1), round(one.least, 1), round(one.most, 1)),
        )
        for one in answer.forecast.cells
    ]
    add_table(book, say("Forecast"), heads, rows)
    behind: list[tuple[Written, ...]] = []
    for cell in answer.forecast.cells:
        parts = (
            (say("Retires or leaves"), cell.gone),
            (say("Perhaps leaves"), cell.may_go),
            (say("Ready by then"), cell.ready),
            (say("Perhaps ready"), cell.may_be_ready),
        )
        behind += [
            _behind(cell.tier, cell.year, words, one, answer.people, tiers)
            for words, ids in parts
            for one in ids
        ]
    people = (say("Tier"), say("Year"), say("As"), say("Person"))
    add_table(book, say("Forecast, people"), people, behind)


def _behind(
    tier: str, year: int, words: str, one: Id, people: Mapping[Id, str], tiers: Mapping[str, str]
) -> tuple[Written, ...]:
    return (tiers.get(tier, tier), year, words, people.get(one, one))


def overview_paper(workspace: Workspace, say: Say) -> OverviewPaper:
    """Return what is printed of the overview."""
    found = workspace.ask(SuccessionFiguresOf())
    programme = workspace.ask(ProgrammeOf())
    answer = workspace.ask(ForecastOf())
    tiers = [(tier.key, tier.name) for tier in programme.tiers]
    return OverviewPaper(
        organisation=workspace.info().organisation,
        on=found.on,
        compared=found.earlier[0].name if found.earlier else "",
        figures=tuple(
            FigureLine(
                name=name,
                value=value,
                parts=parts,
                unknown=unknown,
                change=went,
                formula=formula,
                share=figure.parts,
            )
            for figure, (name, value, parts, unknown, went, formula) in zip(
                found.figures, figure_rows(found, say, short=True), strict=True
            )
        ),
        bench=tier_benches_of(workspace.ask(BenchesOf()), programme),
        pipeline=pipeline_of(workspace.ask(PipelineOf()), programme),
        forecast=gaps_of(answer.forecast, tiers),
        assumptions=assumptions(
            programme,
            say,
            planned=answer.planned,
            standards=answer.standards,
            retirement=answer.retirement,
            turnover=answer.turnover,
        ),
    )
