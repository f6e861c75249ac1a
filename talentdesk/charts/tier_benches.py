"""Coverage by tier: key posts with somebody ready now, later, nobody, and those nobody can tell of."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from talentdesk import tokens
from talentdesk.charts import stacked
from talentdesk.charts.chart import Table, figure, percent, write_instead
from talentdesk.charts.style import Style
from talentdesk.domain.successors import Bench
from talentdesk.domain.texts import Text
from talentdesk.wording import Say

if TYPE_CHECKING:
    from matplotlib.axes import Axes

STATES = (Bench.NOW, Bench.LATER, Bench.NONE, Bench.UNKNOWN)
"""Parts of a bar, the best first."""
_WORDS = {
    Bench.NOW: Text("现在可接任", "Ready now"),
    Bench.LATER: Text("以后可接任", "Ready later"),
    Bench.NONE: Text("无继任者", "No successor"),
    Bench.UNKNOWN: Text("未知", "Unknown"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class TierBenchValues:
    """Key posts of every tier by what stands behind them, in the order of ``STATES``; highest tier first."""

    tiers: tuple[tuple[Text, tuple[int, ...]], ...]

    @property
    def shape(self) -> tuple[float, float]:
        """Width and height in inches."""
        return stacked.shape(len(self.tiers))

    def title(self, say: Say) -> str:
        """Name the chart."""
        return say("Coverage by tier")

    def sentence(self, say: Say) -> str:
        """Say how many key posts are covered, now and later, and of how many nobody can tell."""
        now, later, none, unknown = (sum(counts[at] for _, counts in self.tiers) for at in range(len(STATES)))
        posts = now + later + none + unknown
        if not posts:
            return say("There are no key positions.")
        return say(
            "Of {count} key posts {now} ({share}) have a successor who is ready now and {later} one who will "
            "be; {none} have none, of {unknown} nobody can tell.",
            count=figure(posts),
            now=figure(now),
            share=percent(100 * now / posts),
            later=figure(later),
            none=figure(none),
            unknown=figure(unknown),
        )

    def table(self, say: Say) -> Table:
        """Give the key posts of every tier by what stands behind them."""
        header = (say("Tier"), *(say.text(_WORDS[state]) for state in STATES), say("Key posts"))
        rows = tuple(
            (say.text(tier), *(figure(count) for count in counts), figure(sum(counts)))
            for tier, counts in self.tiers
        )
        return Table(header, rows, tuple(range(1, len(header))))

    def draw(self, axes: "Axes", style: Style, say: Say) -> None:
        """Draw on empty axes."""
        if not self.tiers:
            axes.set_axis_off()
            write_instead(axes, self.sentence(say), style)
            return
        theme = style.theme
        faces = (
            stacked.Face(theme.accent, theme.accent, ""),
            stacked.Face(tokens.mix(theme.accent, style.ground, 0.45), theme.accent, ""),
            stacked.Face(style.ground, theme.bad, "xxxx"),
            stacked.Face(style.ground, theme.muted, "////"),
        )
        names = [say.text(tier) for tier, _ in self.tiers]
        counts = [counts for _, counts in self.tiers]
        parts = [_WORDS[state] for state in STATES]
        stacked.draw_stacked(axes, names, parts, counts, style, say, [""] * len(names), faces)


def tier_benches(posts: Iterable[tuple[Text, Bench]]) -> TierBenchValues:
    """Return the values of key posts given as (tier, what stands behind), the highest tier first."""
    found: dict[Text, list[int]] = {}
    for tier, state in posts:
        counts = found.setdefault(tier, [0] * len(STATES))
        counts[STATES.index(state)] += 1
    return TierBenchValues(tiers=tuple((tier, tuple(counts)) for tier, counts in found.items()))
