"""How many stand in each box or level, against the programme's guideline."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from talentdesk.charts.chart import Table, figure, percent
from talentdesk.charts.distribution_bars import DASHES, draw_bars
from talentdesk.charts.share_bar import ShareBar, standing_words, wanted_words
from talentdesk.charts.style import Style
from talentdesk.domain.distribution import Distribution, Share, Standing
from talentdesk.domain.grid import Scheme
from talentdesk.domain.texts import Text
from talentdesk.wording import Say, phrase

if TYPE_CHECKING:
    from matplotlib.axes import Axes


_STANDING = 13
"""More bars lie below each other, or the picture would be wider than any page."""


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
        if len(self.bars) > _STANDING:
            return 7.5, 1.2 + 0.34 * len(self.bars)
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
        names = say(", ").join(bar.spoken(say) for bar in self.outside)
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
                wanted_words(bar.wanted),
                _standing(bar, say),
            )
            for bar in self.bars
        )
        return Table((*header, say("Guideline"), say("Standing")), rows, (1, 2))

    def draw(self, axes: "Axes", style: Style, say: Say) -> None:
        """Draw on empty axes."""
        draw_distribution(axes, self, style, say)


def _standing(bar: ShareBar, say: Say) -> str:
    """Say how a bar stands to its guideline, and how many people would mend it."""
    words = standing_words(bar.standing, say)
    if bar.lacking is None:
        return say("{standing}, no whole number of people can keep it", standing=words)
    if not bar.lacking:
        return words
    text = phrase("{standing}, {count} more") if bar.lacking > 0 else phrase("{standing}, {count} fewer")
    return say(text, standing=words, count=abs(bar.lacking))


def by_box(scheme: Scheme, distribution: Distribution) -> DistributionValues:
    """Return the values per box, in the order of the boxes' numbers."""
    ordered = sorted(scheme.boxes, key=lambda box: box.number)
    bars = tuple(
        _bar(distribution.boxes[box.placement], distribution.placed, box.name, number=box.number)
        for box in ordered
        if box.placement in distribution.boxes
    )
    return _values(scheme, distribution, bars, by_box=True)


def by_level(scheme: Scheme, distribution: Distribution) -> DistributionValues:
    """Return the values per level of both dimensions, highest level first."""
    bars = tuple(
        _bar(
            distribution.levels[dimension.key, level.key],
            distribution.placed,
            level.name,
            group=dimension.name,
        )
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


def _bar(share: Share, placed: int, name: Text, *, number: int = 0, group: Text | None = None) -> ShareBar:
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
        lacking=share.lacking(placed),
    )


def draw_distribution(axes: "Axes", values: DistributionValues, style: Style, say: Say) -> None:
    """Draw a bar per box or level; standing ones say their dimension and what the frame means."""
    if not draw_bars(axes, values.bars, style, say):
        return
    if not values.by_box:
        _draw_groups(axes, values, style, say)
    if any(bar.wanted for bar in values.bars):
        _draw_legend(axes, style, say)


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
        linestyle=DASHES,
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
