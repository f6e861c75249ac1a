"""Coverage and bench strength: the successors behind every key position, and how ready they are."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from talentdesk.charts import stacked
from talentdesk.charts.chart import Table, figure, joined, percent, write_instead
from talentdesk.charts.style import Style
from talentdesk.domain.texts import Text
from talentdesk.wording import Say

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_MOST = 24
"""Positions drawn at most: those with the weakest bench come first."""


@dataclass(frozen=True, slots=True)
class Bench:
    """A key position and its successors by readiness, in the order of ``CoverageValues.levels``."""

    position: str
    counts: tuple[int, ...]
    looked_at: bool = True
    """Whether anybody has made a slate: without one nobody knows."""

    @property
    def total(self) -> int:
        """How many successors there are."""
        return sum(self.counts)


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverageValues:
    """What the chart shows, the weakest bench first. The first level of readiness means ready now."""

    levels: tuple[Text, ...]
    benches: tuple[Bench, ...]

    @property
    def shown(self) -> tuple[Bench, ...]:
        """Those that are drawn."""
        return self.benches[:_MOST]

    @property
    def shape(self) -> tuple[float, float]:
        """Width and height in inches."""
        return stacked.shape(len(self.shown))

    def title(self, say: Say) -> str:
        """Name the chart."""
        return say("Bench strength of key positions")

    def sentence(self, say: Say) -> str:
        """Say how many positions are covered and how many have nobody."""
        if not self.benches:
            return say("There are no key positions.")
        ready = sum(1 for one in self.benches if one.counts and one.counts[0])
        bare = sum(1 for one in self.benches if not one.total and one.looked_at)
        unknown = sum(1 for one in self.benches if not one.looked_at)
        said = say(
            "{ready} of {count} key positions ({share}) have a successor who is ready now; {bare} have none.",
            ready=figure(ready),
            count=figure(len(self.benches)),
            share=percent(100 * ready / len(self.benches)),
            bare=figure(bare),
        )
        open_ = say("For {count} nobody has made a slate yet.", count=figure(unknown)) if unknown else ""
        left = len(self.benches) - len(self.shown)
        more = say("{count} more are not drawn.", count=figure(left)) if left else ""
        return joined((said, open_, more), say)

    def table(self, say: Say) -> Table:
        """Give the successors of every position by readiness."""
        levels = tuple(say.text(level) for level in self.levels)
        header = (say("Key position"), *levels, say("Successors"))
        rows = tuple(
            (one.position, *(figure(count) if one.looked_at else "?" for count in (*one.counts, one.total)))
            for one in self.benches
        )
        return Table(header, rows, tuple(range(1, len(header))))

    def draw(self, axes: "Axes", style: Style, say: Say) -> None:
        """Draw on empty axes."""
        if not self.benches:
            axes.set_axis_off()
            write_instead(axes, self.sentence(say), style)
            return
        names, counts = [one.position for one in self.shown], [one.counts for one in self.shown]
        empty = [say("no successor") if one.looked_at else say("no slate yet") for one in self.shown]
        stacked.draw_stacked(axes, names, self.levels, counts, style, say, empty)


def coverage(levels: Sequence[Text], positions: Iterable[tuple[str, Sequence[int] | None]]) -> CoverageValues:
    """Return the values of positions given as (name, successors by readiness), the readiest first.

    None in place of the successors = nobody has made a slate.
    """
    none = (0,) * len(levels)
    benches = [Bench(name, tuple(counts or none), counts is not None) for name, counts in positions]
    ordered = sorted(
        benches, key=lambda one: (one.counts[:1] or (0,), one.total, not one.looked_at, one.position)
    )
    return CoverageValues(levels=tuple(levels), benches=tuple(ordered))
