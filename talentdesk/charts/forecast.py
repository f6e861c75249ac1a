"""The gap between the people a tier needs and those it will have, tier by tier and year by year."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from talentdesk import tokens
from talentdesk.charts.chart import Table, figure, inches_wide, joined, wrapped, write_instead
from talentdesk.charts.style import Style
from talentdesk.domain.forecast import Cell, Forecast
from talentdesk.domain.texts import Text
from talentdesk.wording import Say

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_WIDE = 5.0
"""Inches from which every bar has room for its figure."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ForecastValues:
    """What the chart shows: a group of bars for every tier, a bar for every year."""

    tiers: tuple[Text, ...]
    years: tuple[int, ...]
    cells: tuple[tuple[Cell, ...], ...]
    """By tier, then by year."""

    @property
    def shape(self) -> tuple[float, float]:
        """Width and height in inches."""
        return 7.0, 3.4

    def title(self, say: Say) -> str:
        """Name the chart."""
        return say("Lacking people by tier and year")

    def sentence(self, say: Say) -> str:
        """Say how many are lacking at the end of the last year, and where most."""
        last = [row[-1] for row in self.cells if row]
        if not last:
            return say("There are no key posts and no standard staffing to forecast from.")
        year = str(self.years[-1])
        lacking = sum(max(0.0, one.gap) for one in last)
        worst = max(zip(self.tiers, last, strict=True), key=lambda pair: pair[1].gap)
        if lacking <= 0:
            said = say("At the end of {year} no tier lacks people.", year=year)
        else:
            said = say(
                "At the end of {year}, {count} people are lacking, most of them in: {tier} ({most}).",
                year=year,
                count=_number(lacking),
                tier=say.text(worst[0]),
                most=_number(worst[1].gap),
            )
        open_ = sum(one.most - one.least for one in last)
        more = (
            say("What is not on record moves this by up to {count}.", count=_number(open_)) if open_ else ""
        )
        return joined((said, more), say)

    def table(self, say: Say) -> Table:
        """Give need, staff left, those ready and the gap for every tier and year."""
        header = (
            say("Tier"),
            say("Year"),
            say("Needed"),
            say("Staff left"),
            say("Ready by then"),
            say("Lacking"),
            say("From … to"),
        )
        rows = tuple(
            (
                say.text(tier),
                str(cell.year),
                figure(cell.need),
                _number(cell.have),
                figure(len(cell.ready)),
                _number(cell.gap),
                range_words(cell),
            )
            for tier, row in zip(self.tiers, self.cells, strict=True)
            for cell in row
        )
        return Table(header, rows, (1, 2, 3, 4, 5, 6))

    def draw(self, axes: "Axes", style: Style, say: Say) -> None:
        """Draw on empty axes."""
        from matplotlib.ticker import FuncFormatter

        theme = style.theme
        if not self.tiers:
            axes.set_axis_off()
            write_instead(axes, self.sentence(say), style)
            return
        width = 0.8 / len(self.years)
        for index, year in enumerate(self.years):
            self._draw_year(axes, style, index, year, width)
        axes.axhline(0, color=theme.line_strong, linewidth=style.thin)
        wide = inches_wide(axes) >= _WIDE
        names = [wrapped(say.text(one), 18 if wide else 13, 2) for one in self.tiers]
        axes.set_xticks(range(len(self.tiers)), names)
        axes.tick_params(axis="x", length=0, labelcolor=theme.text, labelsize=style.label)
        axes.yaxis.set_major_formatter(FuncFormatter(lambda value, _: _number(value)))
        axes.set_ylabel(say("Lacking people"), color=theme.muted, fontsize=style.small)
        axes.margins(y=0.16)
        axes.legend(
            loc="lower left",
            bbox_to_anchor=(0, 1.0),
            ncols=len(self.years) if wide else 3,
            frameon=False,
            fontsize=style.small,
            labelcolor=theme.text,
            borderaxespad=0.2,
        )

    def _draw_year(self, axes: "Axes", style: Style, index: int, year: int, width: float) -> None:
        theme = style.theme
        share = 1 - 0.8 * index / max(1, len(self.years) - 1) if len(self.years) > 1 else 1.0
        cells = [row[index] for row in self.cells]
        places = [at + (index - (len(self.years) - 1) / 2) * width for at in range(len(cells))]
        gaps = [one.gap for one in cells]
        axes.bar(
            places,
            gaps,
            width=width * 0.9,
            facecolor=tokens.mix(theme.accent, style.ground, share),
            edgecolor=theme.text if index else theme.accent,
            hatch=style.hatch(index),
            linewidth=style.thin,
            label=str(year),
        )
        for place, one in zip(places, cells, strict=True):
            if one.most > one.least:
                axes.vlines(place, one.least, one.most, color=theme.text, linewidth=style.thin)
                for end in (one.least, one.most):
                    axes.hlines(
                        end, place - width / 5, place + width / 5, color=theme.text, linewidth=style.thin
                    )
            top = max(one.gap, one.most, 0) if one.gap >= 0 else min(one.gap, one.least)
            axes.annotate(
                _number(one.gap),
                (place, top),
                (0, 2 if one.gap >= 0 else -2),
                textcoords="offset points",
                ha="center",
                va="bottom" if one.gap >= 0 else "top",
                fontsize=style.small,
                color=theme.text,
            )


def gap_words(cell: Cell, say: Say) -> str:
    """Return a gap with its range: ``3 (2 … 5)``; a surplus has a minus."""
    between = range_words(cell)
    return say("{gap} ({range})", gap=gap_figure(cell), range=between) if between else gap_figure(cell)


def gap_figure(cell: Cell) -> str:
    """Return a gap alone."""
    return _number(cell.gap)


def range_words(cell: Cell) -> str:
    """Return the range of a gap; empty where everything is known."""
    return "" if cell.least == cell.most else f"{_number(cell.least)} … {_number(cell.most)}"


def _number(value: float) -> str:
    """Return a number of people with one decimal at most, a true minus before what is too many."""
    return figure(round(value, 1)).replace("-", "−") if round(value, 1) else "0"


def gaps_of(found: Forecast, names: Sequence[tuple[str, Text]]) -> ForecastValues:
    """Return the values of a forecast; ``names`` are those of the tiers by key."""
    named = dict(names)
    return ForecastValues(
        tiers=tuple(named.get(one, Text(one, one)) for one in found.tiers),
        years=found.years,
        cells=tuple(tuple(found.cell(tier, year) for year in found.years) for tier in found.tiers),
    )
