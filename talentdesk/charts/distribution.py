"""How many stand in each box or level, against the programme's guideline."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from talentdesk.charts.chart import Table, figure, inches_wide, percent, wrapped
from talentdesk.charts.distribution_lying import INCHES_A_BAR, draw_lying
from talentdesk.charts.share_bar import ShareBar, standing_words, wanted_words
from talentdesk.charts.style import STANDING_HATCH, Style
from talentdesk.domain.distribution import Distribution, Share, Standing
from talentdesk.domain.grid import Scheme
from talentdesk.domain.texts import Text
from talentdesk.wording import Say

if TYPE_CHECKING:
    from matplotlib.axes import Axes


@dataclass(frozen=True, slots=True, kw_only=True)
class DistributionValues:
    """What the distribution chart shows. Shares are of placed candidates."""

    scheme: Text
    by_box: bool
    bars: tuple[ShareBar, ...]
    placed: int
    unplaced: int

    @property
    def shape(self) -> tuple[float, float]:
        """Width and height in inches that suit the number of bars."""
        return max(6.0, 0.5 + 0.85 * len(self.bars)), 4.2

    @property
    def outside(self) -> tuple[ShareBar, ...]:
        """Bars below or above what their guideline wants."""
        return tuple(bar for bar in self.bars if bar.standing in (Standing.BELOW, Standing.ABOVE))

    def title(self, say: Say) -> str:
        """Name the chart."""
        scheme = say.text(self.scheme)
        if self.by_box:
            return say("Distribution by box: {scheme}", scheme=scheme)
        return say("Distribution by level: {scheme}", scheme=scheme)

    def sentence(self, say: Say) -> str:
        """Say how many are placed and what lies outside its guideline."""
        if not self.placed:
            return say("Nobody is placed yet; {unplaced} in the holding area.", unplaced=self.unplaced)
        guided = [bar for bar in self.bars if bar.wanted is not None]
        figures = {"placed": figure(self.placed), "unplaced": figure(self.unplaced)}
        if not guided:
            return say("Placed: {placed}, in the holding area: {unplaced}; there is no guideline.", **figures)
        if not self.outside:
            return say(
                "Placed: {placed}, in the holding area: {unplaced}; every share lies inside its guideline.",
                **figures,
            )
        names = say(", ").join(bar.full_label(say) for bar in self.outside)
        return say(
            "Placed: {placed}, in the holding area: {unplaced}; outside the guideline: {names}.",
            names=names,
            **figures,
        )

    def table(self, say: Say) -> Table:
        """Give count, share, guideline and standing of every bar."""
        header = (say("Box") if self.by_box else say("Level"), say("Count"), say("Share"))
        rows = tuple(
            (
                bar.full_label(say),
                figure(bar.count),
                percent(bar.percent),
                wanted_words(bar.wanted, say),
                standing_words(bar.standing, say),
            )
            for bar in self.bars
        )
        return Table((*header, say("Guideline"), say("Standing")), rows, (1, 2))

    def draw(self, axes: "Axes", style: Style, say: Say) -> None:
        """Draw on empty axes."""
        draw_distribution(axes, self, style, say)


def by_box(scheme: Scheme, distribution: Distribution) -> DistributionValues:
    """Return the values per box, in the order of the boxes' numbers."""
    ordered = sorted(scheme.boxes, key=lambda box: box.number)
    bars = tuple(
        _bar(distribution.boxes[box.placement], box.name, number=box.number)
        for box in ordered
        if box.placement in distribution.boxes
    )
    return _values(scheme, distribution, bars, by_box=True)


def by_level(scheme: Scheme, distribution: Distribution) -> DistributionValues:
    """Return the values per level of both dimensions, highest level first."""
    bars = tuple(
        _bar(distribution.levels[dimension.key, level.key], level.name, group=dimension.name)
        for dimension in (scheme.vertical, scheme.horizontal)
        for level in reversed(dimension.levels)
        if (dimension.key, level.key) in distribution.levels
    )
    return _values(scheme, distribution, bars, by_box=False)


def _values(
    scheme: Scheme, distribution: Distribution, bars: tuple[ShareBar, ...], *, by_box: bool
) -> DistributionValues:
    return DistributionValues(
        scheme=scheme.name,
        by_box=by_box,
        bars=bars,
        placed=distribution.placed,
        unplaced=distribution.unplaced,
    )


def _bar(share: Share, name: Text, *, number: int = 0, group: Text | None = None) -> ShareBar:
    wanted = None
    if share.guideline is not None:
        low, high = share.guideline.limits
        wanted = (max(0.0, low), min(100.0, high))
    return ShareBar(
        name=name,
        number=number,
        group=group or Text("", ""),
        count=share.count,
        percent=share.percent,
        wanted=wanted,
        standing=share.standing,
    )


def draw_distribution(axes: "Axes", values: DistributionValues, style: Style, say: Say) -> None:
    """Draw a bar per box or level: share as height, guideline as a frame behind it, count and share above.

    A bar outside its guideline has a pattern and a word besides its colour. On a narrow figure bars lie.
    """
    if inches_wide(axes) < INCHES_A_BAR * len(values.bars):
        draw_lying(axes, values.bars, style, say)
        return
    theme = style.theme
    top = max([25.0, *(bar.percent for bar in values.bars), *_drawn_limits(values)])
    for index, bar in enumerate(values.bars):
        if bar.wanted is not None:
            _draw_wanted(axes, index, bar.wanted, top * 1.24, style)
        hatch, colour = STANDING_HATCH[bar.standing], style.standing(bar.standing)
        drawn = axes.bar(
            index,
            bar.percent,
            width=0.46,
            facecolor=theme.surface if hatch else colour,
            edgecolor=colour,
            hatch=hatch,
            linewidth=style.thin,
            zorder=3,
        )
        drawn[0].set_gid(f"bar-{index}")
        _draw_figures(axes, index, bar, style, say)
    axes.set_xlim(-0.6, len(values.bars) - 0.4)
    axes.set_ylim(0, top * 1.24)
    columns = 10 if len(values.bars) > 6 else 14
    axes.set_xticks(range(len(values.bars)), [_tick(bar, columns, say) for bar in values.bars])
    axes.tick_params(axis="x", length=0, labelcolor=theme.text, labelsize=style.label)
    axes.yaxis.set_major_formatter(lambda value, _: percent(value))
    axes.grid(axis="y", color=theme.line, linewidth=style.thin)
    axes.set_ylabel(say("Share of placed candidates"), color=theme.muted, fontsize=style.small)
    if not values.by_box:
        _draw_groups(axes, values, style, say)
    if any(bar.wanted for bar in values.bars):
        _draw_legend(axes, style, say)


def _tick(bar: ShareBar, columns: int, say: Say) -> str:
    name = wrapped(say.text(bar.name), columns)
    return f"{bar.number}\n{name}" if bar.number else name


def _drawn_limits(values: DistributionValues) -> list[float]:
    """Limits that the picture must reach; an open end upwards is cut where the picture ends."""
    return [limit for bar in values.bars if bar.wanted for limit in bar.wanted if limit < 100]


def _draw_wanted(axes: "Axes", index: int, wanted: tuple[float, float], top: float, style: Style) -> None:
    low, high = wanted[0], min(wanted[1], top)
    axes.bar(
        index,
        max(high - low, top * 0.004),
        bottom=low,
        width=0.78,
        facecolor=style.theme.accent_soft,
        edgecolor=style.theme.line_strong,
        linestyle=(0, (3, 2)),
        linewidth=style.thin,
        zorder=2,
    )


def _draw_figures(axes: "Axes", index: int, bar: ShareBar, style: Style, say: Say) -> None:
    text = f"{figure(bar.count)} ({percent(bar.percent)})"
    colour = style.theme.text
    if bar.standing in (Standing.BELOW, Standing.ABOVE):
        text = f"{standing_words(bar.standing, say)}\n{text}"
        colour = style.standing(bar.standing)
    axes.annotate(
        text,
        (index, bar.percent),
        xytext=(0, 3),
        textcoords="offset points",
        ha="center",
        va="bottom",
        fontsize=style.label,
        weight="bold",
        color=colour,
        linespacing=1.15,
        zorder=4,
        bbox={"boxstyle": "square,pad=0.12", "facecolor": style.ground, "edgecolor": "none", "alpha": 0.85},
    )


def _draw_groups(axes: "Axes", values: DistributionValues, style: Style, say: Say) -> None:
    """Separate the two dimensions and write their names above them."""
    starts = [
        index
        for index, bar in enumerate(values.bars)
        if not index or bar.group != values.bars[index - 1].group
    ]
    for start, end in zip(starts, [*starts[1:], len(values.bars)], strict=True):
        if start:
            axes.axvline(start - 0.5, color=style.theme.line_strong, linewidth=style.thin)
        axes.text(
            (start + end - 1) / 2,
            0.985,
            say.text(values.bars[start].group),
            transform=axes.get_xaxis_transform(),
            ha="center",
            va="top",
            fontsize=style.label,
            color=style.theme.muted,
        )


def _draw_legend(axes: "Axes", style: Style, say: Say) -> None:
    from matplotlib.patches import Patch

    wanted = Patch(
        facecolor=style.theme.accent_soft,
        edgecolor=style.theme.line_strong,
        linestyle=(0, (3, 2)),
        label=say("Guideline"),
    )
    reached = Patch(facecolor=style.theme.accent, label=say("Share"))
    axes.legend(
        handles=[reached, wanted],
        loc="lower right",
        bbox_to_anchor=(1.0, 1.0),
        ncols=2,
        frameon=False,
        fontsize=style.small,
        labelcolor=style.theme.muted,
        borderaxespad=0.2,
    )
