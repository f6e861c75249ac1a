"""How old people are, in bands of five years, and who reaches the age of retirement soon."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from talentdesk.charts.chart import Table, figure, inches_wide, joined
from talentdesk.charts.style import Style
from talentdesk.domain.calendar import years_between
from talentdesk.domain.retirement import retires
from talentdesk.domain.succession_rule import RetirementRule
from talentdesk.wording import Say

if TYPE_CHECKING:
    from matplotlib.axes import Axes

HORIZON = 5
"""Years within which retirement is counted."""
_BAND = 5
_YOUNGEST, _OLDEST = 20, 65
_NARROW = 5.0
"""Inches of a picture below which the bands' names do not stand beside each other."""


@dataclass(frozen=True, slots=True)
class Band:
    """People of one band; ``leaving`` of them retire within the span looked at."""

    low: int
    high: int | None
    """None = no end."""
    staying: int
    leaving: int

    def words(self, say: Say) -> str:
        """Name the band."""
        if self.high is None:
            return say("{low} and over", low=self.low)
        return f"{self.low}–{self.high}" if self.low > _YOUNGEST else say("under {high}", high=self.high + 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class AgeValues:
    """What the age profile shows."""

    bands: tuple[Band, ...]
    years: int
    """Span in which retirement is counted; 0 = no rule is known."""
    median: float | None
    unknown: int

    @property
    def shape(self) -> tuple[float, float]:
        """Width and height in inches."""
        return 7.0, 3.8

    @property
    def people(self) -> int:
        """How many ages are known."""
        return sum(band.staying + band.leaving for band in self.bands)

    @property
    def leaving(self) -> int:
        """How many retire within the span."""
        return sum(band.leaving for band in self.bands)

    def title(self, say: Say) -> str:
        """Name the chart."""
        return say("Age profile")

    def sentence(self, say: Say) -> str:
        """Say the median and who leaves soon."""
        if self.median is None:
            return say("No date of birth is on record.")
        said = [say("{count} people, median age {median}.", count=self.people, median=figure(self.median))]
        if self.years:
            words = say(
                "{count} reach the age of retirement within {years} years.",
                count=self.leaving,
                years=self.years,
            )
            said.append(words)
        if self.unknown:
            said.append(say("{count} without a date of birth.", count=self.unknown))
        return joined(said, say)

    def table(self, say: Say) -> Table:
        """Give the counts by band."""
        header: tuple[str, ...] = (say("Age"), say("People"))
        rows: list[tuple[str, ...]] = [
            (band.words(say), figure(band.staying + band.leaving)) for band in self.bands
        ]
        if not self.years:
            return Table(header, tuple(rows), (1,))
        leaving = (figure(band.leaving) for band in self.bands)
        header = (*header, say("Retire within {years} years", years=self.years))
        return Table(header, tuple((*row, last) for row, last in zip(rows, leaving, strict=True)), (1, 2))

    def draw(self, axes: "Axes", style: Style, say: Say) -> None:
        """Draw on empty axes."""
        draw_ages(axes, self, style, say)


def ages(
    people: Iterable[tuple[date | None, str, str]],
    on: date,
    *,
    rules: tuple[RetirementRule, ...] = (),
    years: int = HORIZON,
) -> AgeValues:
    """Return the values of people given as (date of birth, gender, tier), and who retires by the rules.

    Where the rule leaves it open whether somebody retires in time, the earliest day counts.
    """
    found: list[int] = []
    leaving: list[bool] = []
    unknown = 0
    end = _years_later(on, years)
    for born, gender, tier in people:
        if born is None:
            unknown += 1
            continue
        day = retires(rules, birth_date=born, gender=gender, tier=tier)
        found.append(years_between(born, on))
        leaving.append(day is not None and day.earliest <= end)
    lows = [_YOUNGEST, *range(_YOUNGEST + _BAND, _OLDEST + 1, _BAND)]
    bands = []
    for low in lows:
        high = None if low == _OLDEST else low + _BAND - 1
        inside = [
            out
            for age, out in zip(found, leaving, strict=True)
            if (age >= low or low == _YOUNGEST) and (high is None or age <= high)
        ]
        bands.append(Band(low, high, len(inside) - sum(inside), sum(inside)))
    return AgeValues(bands=tuple(bands), years=years if rules else 0, median=_median(found), unknown=unknown)


def _years_later(day: date, years: int) -> date:
    try:
        return day.replace(year=day.year + years)
    except ValueError:  # 29 February
        return date(day.year + years, 3, 1)


def _median(values: list[int]) -> float | None:
    ordered = sorted(values)
    half = len(ordered) // 2
    if not ordered:
        return None
    return float(ordered[half]) if len(ordered) % 2 else (ordered[half - 1] + ordered[half]) / 2


def draw_ages(axes: "Axes", values: AgeValues, style: Style, say: Say) -> None:
    """Draw a bar per band; who retires soon stands on top, hatched."""
    theme = style.theme
    places = range(len(values.bands))
    staying = [band.staying for band in values.bands]
    leaving = [band.leaving for band in values.bands]
    axes.bar(places, staying, width=0.72, color=theme.accent, label=say("others"))
    if values.years:
        tops = axes.bar(
            places,
            leaving,
            width=0.72,
            bottom=staying,
            color=style.ground,
            edgecolor=theme.warn,
            hatch="////",
            linewidth=style.thin,
            label=say("retire within {years} years", years=values.years),
        )
        axes.legend(
            loc="lower left",
            bbox_to_anchor=(0, 1.0),
            ncols=2,
            frameon=False,
            fontsize=style.small,
            labelcolor=theme.text,
        )
        # After the legend, which looks like the first of them: the edge of nobody is a line all the same.
        for top, count in zip(tops, leaving, strict=True):
            top.set_visible(bool(count))
    for place, band in zip(places, values.bands, strict=True):
        total = band.staying + band.leaving
        if total:
            axes.annotate(
                figure(total),
                (place, total),
                xytext=(0, 3),
                textcoords="offset points",
                ha="center",
                fontsize=style.label,
                color=theme.text,
            )
    axes.set_xticks(list(places), [band.words(say) for band in values.bands])
    axes.tick_params(axis="x", length=0, labelcolor=theme.text, labelsize=style.label)
    if inches_wide(axes) < _NARROW:
        axes.tick_params(axis="x", labelrotation=60)
    axes.set_yticks([])
    axes.spines["left"].set_visible(False)
    axes.set_ylim(0, max([1, *(band.staying + band.leaving for band in values.bands)]) * 1.15)
