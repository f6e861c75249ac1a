"""The readiness pipeline: how many stand ready for every tier, now and later."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from talentdesk.charts import stacked
from talentdesk.charts.chart import Table, figure, percent, write_instead
from talentdesk.charts.style import Style
from talentdesk.domain.texts import Text
from talentdesk.wording import Say

if TYPE_CHECKING:
    from matplotlib.axes import Axes


@dataclass(frozen=True, slots=True)
class Reach:
    """A tier and the people who are on their way to it, in the order of ``PipelineValues.levels``."""

    tier: Text
    counts: tuple[int, ...]

    @property
    def total(self) -> int:
        """How many people they are."""
        return sum(self.counts)


@dataclass(frozen=True, slots=True, kw_only=True)
class PipelineValues:
    """What the chart shows, the highest tier first. The first level of readiness means ready now."""

    levels: tuple[Text, ...]
    tiers: tuple[Reach, ...]

    @property
    def shape(self) -> tuple[float, float]:
        """Width and height in inches."""
        return stacked.shape(len(self.tiers))

    def title(self, say: Say) -> str:
        """Name the chart."""
        return say("Readiness pipeline")

    def sentence(self, say: Say) -> str:
        """Say how many are ready now, and the tiers for which nobody is."""
        people = sum(one.total for one in self.tiers)
        if not people:
            return say("Nobody's readiness is on record.")
        ready = sum(one.counts[0] for one in self.tiers if one.counts)
        bare = [say.text(one.tier) for one in self.tiers if not (one.counts and one.counts[0])]
        figures = {"ready": figure(ready), "count": figure(people), "share": percent(100 * ready / people)}
        if not bare:
            return say("{ready} of {count} people ({share}) are ready now, some for every tier.", **figures)
        return say(
            "{ready} of {count} people ({share}) are ready now; nobody is for: {tiers}.",
            tiers=say(", ").join(bare),
            **figures,
        )

    def table(self, say: Say) -> Table:
        """Give the people of every tier by readiness."""
        levels = tuple(say.text(level) for level in self.levels)
        header = (say("Tier"), *levels, say("People"))
        rows = tuple(
            (say.text(one.tier), *(figure(count) for count in one.counts), figure(one.total))
            for one in self.tiers
        )
        return Table(header, rows, tuple(range(1, len(header))))

    def draw(self, axes: "Axes", style: Style, say: Say) -> None:
        """Draw on empty axes."""
        if not any(one.total for one in self.tiers):
            axes.set_axis_off()
            write_instead(axes, self.sentence(say), style)
            return
        names, counts = [say.text(one.tier) for one in self.tiers], [one.counts for one in self.tiers]
        stacked.draw_stacked(axes, names, self.levels, counts, style, say, [say("nobody")] * len(names))


def pipeline(levels: Sequence[Text], tiers: Iterable[tuple[Text, Sequence[int]]]) -> PipelineValues:
    """Return the values of tiers given as (name, people by readiness), the highest tier first."""
    return PipelineValues(levels=tuple(levels), tiers=tuple(Reach(name, tuple(n)) for name, n in tiers))
