"""The figures of succession and the forecast: told, as JSON, as a workbook or on paper."""

from pathlib import Path
from typing import TYPE_CHECKING

from talentdesk.cli.lists import opened
from talentdesk.cli.output import print_json, print_table
from talentdesk.cli.outset import FINE, CommandError, Outset
from talentdesk.domain.figures import Measured, change
from talentdesk.domain.forecast import Cell
from talentdesk.wording.say import Say

if TYPE_CHECKING:
    from talentdesk.services.forecasts import ForecastAnswer
    from talentdesk.services.succession_figures import SuccessionFigures
    from talentdesk.services.workspace import Workspace

_BOOK, _PAPER = ".xlsx", ".pdf"


def overview(path: Path, out: str, outset: Outset, say: Say, *, as_json: bool) -> int:
    """Tell every figure with what it is reckoned from, or write all of it into a workbook or a PDF."""
    target = Path(out) if out else None
    if target is not None and target.suffix.lower() not in (_BOOK, _PAPER):
        raise CommandError(
            say("The file must end in {endings}: {name}", endings=".xlsx, .pdf", name=target.name)
        )
    with opened(path, outset, look=True, out=target) as workspace:
        if target is not None:
            _write(workspace, target, say)
            return FINE
        _tell(workspace, say, as_json=as_json)
    return FINE


def _write(workspace: "Workspace", target: Path, say: Say) -> None:
    from talentdesk.exchange.files import write
    from talentdesk.jobs.overview import export_overview, overview_paper

    if target.suffix.lower() == _BOOK:
        export_overview(workspace, target, say)
    else:
        from talentdesk.reports.overview import draw_overview

        write(target, draw_overview(overview_paper(workspace, say), say).data)
    print(target)


def _tell(workspace: "Workspace", say: Say, *, as_json: bool) -> None:
    from talentdesk.jobs.overview import figure_heads, figure_rows
    from talentdesk.services.forecasts import ForecastOf
    from talentdesk.services.succession_figures import SuccessionFiguresOf

    found, answer = workspace.ask(SuccessionFiguresOf()), workspace.ask(ForecastOf())
    if as_json:
        print_json(
            {
                "on": found.on,
                "since": found.period.since,
                "figures": {one.key.value: _plain(one, found) for one in found.figures},
                "forecast": [_plain_cell(one, answer) for one in answer.forecast.cells],
            }
        )
        return
    print_table(figure_heads(say)[:-1], [row[:-1] for row in figure_rows(found, say)])


def _plain(figure: Measured, found: "SuccessionFigures") -> dict[str, object]:
    """Return a figure with its list; a share is in percent."""
    earlier = found.earlier[0] if found.earlier else None
    went = change(figure, earlier.figure(figure.key)) if earlier else None
    return {
        "measure": figure.measure.value,
        "value": figure.value,
        "at_most": figure.at_most,
        "numerator": figure.numerator,
        "denominator": figure.denominator,
        "unknown": figure.unknown,
        "missing": figure.lack.value if figure.lack else "",
        "before": went.before if went else None,
        "since_cycle": earlier.name if earlier and went else "",
        "turn": went.turn.value if went else "",
        "behind": [
            {
                "counts": item.answer.value,
                "post": found.posts.get(item.post, ""),
                "person": found.people.get(item.person, ""),
                "amount": item.amount,
                "on": item.on,
            }
            for item in figure.items
        ],
    }


def _plain_cell(cell: Cell, answer: "ForecastAnswer") -> dict[str, object]:
    def names(ids: tuple[str, ...]) -> list[str]:
        return [answer.people.get(one, one) for one in ids]

    return {
        "tier": cell.tier,
        "year": cell.year,
        "need": cell.need,
        "have": cell.have,
        "ready": names(cell.ready),
        "may_be_ready": names(cell.may_be_ready),
        "gone": names(cell.gone),
        "may_go": names(cell.may_go),
        "gap": round(cell.gap, 1),
        "at_least": round(cell.least, 1),
        "at_most": round(cell.most, 1),
    }
