"""The distribution with bars lying on their side, for places too narrow to stand them beside each other."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from talentdesk.charts.chart import figure, percent, wrapped
from talentdesk.charts.share_bar import ShareBar
from talentdesk.charts.style import STANDING_HATCH, Style
from talentdesk.domain.distribution import Standing
from talentdesk.wording import Say

if TYPE_CHECKING:
    from matplotlib.axes import Axes

INCHES_A_BAR = 0.62
"""Width a standing bar needs for its figures; below it bars lie down."""
_COLUMNS = 12


def draw_lying(axes: "Axes", bars: Sequence[ShareBar], style: Style, say: Say) -> None:
    """Draw the first bar at the top; count, share and standing in a column at the right."""
    theme = style.theme
    limits = [limit for bar in bars if bar.wanted for limit in bar.wanted if limit < 100]
    top = max([25.0, *(bar.percent for bar in bars), *limits]) * 1.06
    for index, bar in enumerate(bars):
        if bar.wanted is not None:
            low, high = bar.wanted[0], min(bar.wanted[1], top)
            axes.barh(
                index,
                max(high - low, top * 0.006),
                left=low,
                height=0.74,
                facecolor=theme.accent_soft,
                edgecolor=theme.line_strong,
                linestyle=(0, (3, 2)),
                linewidth=style.thin,
                zorder=2,
            )
        hatch, colour = STANDING_HATCH[bar.standing], style.standing(bar.standing)
        drawn = axes.barh(
            index,
            bar.percent,
            height=0.42,
            facecolor=theme.surface if hatch else colour,
            edgecolor=colour,
            hatch=hatch,
            linewidth=style.thin,
            zorder=3,
        )
        drawn[0].set_gid(f"bar-{index}")
        _draw_figures(axes, index, bar, style, say)
    axes.set_xlim(0, top)
    axes.set_ylim(len(bars) - 0.4, -0.6)
    names = [wrapped(bar.full_label(say), _COLUMNS, 2) for bar in bars]
    axes.set_yticks(range(len(bars)), names)
    axes.tick_params(axis="y", length=0, labelcolor=theme.text, labelsize=style.small)
    axes.xaxis.set_major_formatter(lambda value, _: percent(value))
    axes.locator_params(axis="x", nbins=4)
    axes.grid(axis="x", color=theme.line, linewidth=style.thin)
    axes.set_xlabel(say("Share of placed candidates"), color=theme.muted, fontsize=style.small)


def _draw_figures(axes: "Axes", index: int, bar: ShareBar, style: Style, say: Say) -> None:
    outside = bar.standing in (Standing.BELOW, Standing.ABOVE)
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
        color=style.standing(bar.standing) if outside else style.theme.text,
        annotation_clip=False,
    )
