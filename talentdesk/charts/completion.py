"""How far the development plans are: steps done, under way, not begun and late, plan by plan."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from talentdesk.charts.chart import Table, figure, joined, percent, wrapped, write_instead
from talentdesk.charts.style import Style
from talentdesk.domain.plans import PlanLine
from talentdesk.wording import Say

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_MOST = 24
"""Plans drawn at most: those with the most that is late come first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CompletionValues:
    """What the chart shows, most late first."""

    plans: tuple[PlanLine, ...]
    left_out: int

    @property
    def shape(self) -> tuple[float, float]:
        """Width and height in inches."""
        return 7.0, max(2.4, 0.32 * len(self.plans) + 1.2)

    def title(self, say: Say) -> str:
        """Name the chart."""
        return say("Development plans: how far they are")

    def sentence(self, say: Say) -> str:
        """Say what is done and what is late in all."""
        steps = sum(one.actions for one in self.plans)
        if not steps:
            return say("No plan has steps yet.")
        done, late = sum(one.done for one in self.plans), sum(one.late for one in self.plans)
        said = say(
            "{done} of {steps} steps done ({share}), {late} late.",
            done=done,
            steps=steps,
            share=percent(100 * done / steps),
            late=late,
        )
        more = say("{count} more plans are not shown.", count=self.left_out) if self.left_out else ""
        return joined((said, more), say)

    def table(self, say: Say) -> Table:
        """Give the steps of every plan."""
        header = (say("Name"), say("Target post"), say("Steps"), say("Done"), say("Late"), say("Progress"))
        rows = tuple(
            (
                one.name,
                one.target or "–",
                figure(one.actions),
                figure(one.done),
                figure(one.late),
                f"{one.progress}%",
            )
            for one in self.plans
        )
        return Table(header, rows, (2, 3, 4, 5))

    def draw(self, axes: "Axes", style: Style, say: Say) -> None:
        """Draw on empty axes."""
        draw_completion(axes, self, style, say)


def completion(lines: Iterable[PlanLine]) -> CompletionValues:
    """Return the values of plans that have steps."""
    wanted = sorted(
        (one for one in lines if one.actions), key=lambda one: (-one.late, one.progress, one.name)
    )
    return CompletionValues(plans=tuple(wanted[:_MOST]), left_out=max(0, len(wanted) - _MOST))


def draw_completion(axes: "Axes", values: CompletionValues, style: Style, say: Say) -> None:
    """Draw a lying bar per plan: done in full colour, late hatched, the rest as an outline."""
    from matplotlib.ticker import MaxNLocator

    theme = style.theme
    places = list(range(len(values.plans)))
    done = [one.done for one in values.plans]
    late = [one.late for one in values.plans]
    rest = [one.actions - one.done - one.late for one in values.plans]
    left = [0] * len(places)
    for counts, fill, edge, hatch, words in (
        (done, theme.accent, theme.accent, "", say("done")),
        (late, style.ground, theme.bad, "////", say("late")),
        (rest, style.ground, theme.line_strong, "", say("still to come")),
    ):
        axes.barh(
            places,
            counts,
            left=left,
            height=0.62,
            color=fill,
            edgecolor=edge,
            hatch=hatch,
            linewidth=style.thin,
            label=words,
        )
        left = [at + count for at, count in zip(left, counts, strict=True)]
    axes.set_yticks(places, [wrapped(one.name, 18, 1) for one in values.plans])
    axes.invert_yaxis()
    axes.tick_params(axis="y", length=0, labelcolor=theme.text, labelsize=style.label)
    axes.xaxis.set_major_locator(MaxNLocator(integer=True))
    axes.set_xlabel(say("Steps"), color=theme.muted, fontsize=style.small)
    if not values.plans:
        axes.set_xticks([])
        write_instead(axes, say("No plan has steps yet."), style)
        return
    axes.legend(
        loc="lower left",
        bbox_to_anchor=(0, 1.0),
        ncols=3,
        frameon=False,
        fontsize=style.small,
        labelcolor=theme.text,
    )
