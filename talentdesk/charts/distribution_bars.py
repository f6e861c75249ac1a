"""The bars of a distribution, standing beside each other or, where that is too narrow, lying."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from talentdesk.charts.chart import figure, inches_wide, percent, wrapped
from talentdesk.charts.share_bar import ShareBar, standing_words
from talentdesk.charts.style import STANDING_HATCH, Style
from talentdesk.domain.distribution import Standing
from talentdesk.wording import Say

if TYPE_CHECKING:
    from matplotlib.axes import Axes

INCHES_A_BAR = 0.62
"""Width a standing bar needs for its figures; below it bars lie down."""
DASHES = (0, (3, 2))
"""Line of the frame that shows a guideline."""
_COLUMNS = 12
_HEADROOM = 1.24
"""Room above standing bars for their figures, as a share of the highest."""
_OUTSIDE = (Standing.BELOW, Standing.ABOVE)


@dataclass(frozen=True, slots=True)
class _Bars:
    """Where bars are put: their length runs along one axis, they follow each other on the other."""

    axes: "Axes"
    style: Style
    lying: bool
    longest: float

    def put(self, index: int, start: float, length: float, thickness: float, **look: Any) -> None:
        """Draw a rectangle from ``start`` on."""
        if self.lying:
            drawn = self.axes.barh(index, length, left=start, height=thickness, **look)
        else:
            drawn = self.axes.bar(index, length, bottom=start, width=thickness, **look)
        if not start and "hatch" in look:
            drawn[0].set_gid(f"bar-{index}")

    def put_wanted(self, index: int, wanted: tuple[float, float]) -> None:
        """Draw a guideline as a dashed frame behind its bar."""
        low, high = wanted[0], min(wanted[1], self.longest)
        theme = self.style.theme
        self.put(
            index,
            low,
            max(high - low, self.longest * 0.005),
            0.76,
            facecolor=theme.accent_soft,
            edgecolor=theme.line_strong,
            linestyle=DASHES,
            linewidth=self.style.thin,
            zorder=2,
        )

    def put_bar(self, index: int, bar: ShareBar) -> None:
        """Draw a share; one outside its guideline has a pattern besides its colour."""
        hatch, colour = STANDING_HATCH[bar.standing], self.style.standing(bar.standing)
        self.put(
            index,
            0,
            bar.percent,
            0.44,
            facecolor=self.style.theme.surface if hatch else colour,
            edgecolor=colour,
            hatch=hatch,
            linewidth=self.style.thin,
            zorder=3,
        )


def draw_bars(axes: "Axes", bars: Sequence[ShareBar], style: Style, say: Say) -> bool:
    """Draw share as length, guideline as a frame behind it, count and share beside; tell whether bars stand.

    The first bar is at the left, of lying ones at the top.
    """
    lying = inches_wide(axes) < INCHES_A_BAR * len(bars)
    longest = max([25.0, *(bar.percent for bar in bars), *_drawn_limits(bars)])
    longest *= 1.06 if lying else _HEADROOM
    drawn = _Bars(axes, style, lying, longest)
    for index, bar in enumerate(bars):
        if bar.wanted is not None:
            drawn.put_wanted(index, bar.wanted)
        drawn.put_bar(index, bar)
        if lying:
            _write_beside(axes, index, bar, style)
        else:
            _write_above(axes, index, bar, style, say)
    (_settle_lying if lying else _settle_standing)(axes, bars, longest, style, say)
    return not lying


def _drawn_limits(bars: Sequence[ShareBar]) -> list[float]:
    """Limits that the picture must reach; an open end upwards is cut where the picture ends."""
    return [limit for bar in bars if bar.wanted for limit in bar.wanted if limit < 100]


def _settle_standing(axes: "Axes", bars: Sequence[ShareBar], top: float, style: Style, say: Say) -> None:
    theme = style.theme
    axes.set_xlim(-0.6, len(bars) - 0.4)
    axes.set_ylim(0, top)
    columns = 10 if len(bars) > 6 else 14
    axes.set_xticks(range(len(bars)), [_tick(bar, columns, say) for bar in bars])
    axes.tick_params(axis="x", length=0, labelcolor=theme.text, labelsize=style.label)
    axes.yaxis.set_major_formatter(lambda value, _: percent(value))
    axes.grid(axis="y", color=theme.line, linewidth=style.thin)
    axes.set_ylabel(say("Share of placed candidates"), color=theme.muted, fontsize=style.small)


def _settle_lying(axes: "Axes", bars: Sequence[ShareBar], longest: float, style: Style, say: Say) -> None:
    theme = style.theme
    axes.set_xlim(0, longest)
    axes.set_ylim(len(bars) - 0.4, -0.6)
    axes.set_yticks(range(len(bars)), [wrapped(bar.full_label(say), _COLUMNS, 2) for bar in bars])
    axes.tick_params(axis="y", length=0, labelcolor=theme.text, labelsize=style.small)
    axes.xaxis.set_major_formatter(lambda value, _: percent(value))
    axes.locator_params(axis="x", nbins=4)
    axes.grid(axis="x", color=theme.line, linewidth=style.thin)
    axes.set_xlabel(say("Share of placed candidates"), color=theme.muted, fontsize=style.small)


def _tick(bar: ShareBar, columns: int, say: Say) -> str:
    name = wrapped(say.text(bar.name), columns)
    return f"{bar.number}\n{name}" if bar.number else name


def _write_above(axes: "Axes", index: int, bar: ShareBar, style: Style, say: Say) -> None:
    text = f"{figure(bar.count)} ({percent(bar.percent)})"
    colour = style.theme.text
    if bar.standing in _OUTSIDE:
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


def _write_beside(axes: "Axes", index: int, bar: ShareBar, style: Style) -> None:
    mark = {Standing.BELOW: "▼ ", Standing.ABOVE: "▲ "}.get(bar.standing, "")
    axes.annotate(
        f"{mark}{figure(bar.count)} ({percent(bar.percent)})",
        (1.0, index),
        xycoords=("axes fraction", "data"),
        xytext=(5, 0),
        textcoords="offset points",
        va="center",
        fontsize=style.small,
        weight="bold",
        color=style.standing(bar.standing) if bar.standing in _OUTSIDE else style.theme.text,
        annotation_clip=False,
    )
