"""Performance over the years: scores as a line, grades alone as steps between levels."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from talentdesk.charts.chart import Table, figure, write_instead
from talentdesk.charts.style import Style
from talentdesk.domain.grid import Dimension
from talentdesk.domain.programme import RatingMap
from talentdesk.domain.scores import Rating, grade_reading, level_of
from talentdesk.domain.texts import Text
from talentdesk.wording import Say

if TYPE_CHECKING:
    from matplotlib.axes import Axes


@dataclass(frozen=True, slots=True)
class Year:
    """One rated period; ``rank`` is the level it means, 0 = lowest, None where the programme knows none."""

    period: str
    grade: Text
    score: float | None
    rank: int | None

    def words(self, say: Say) -> str:
        """Say grade and score."""
        return " ".join(self.parts(say))

    def parts(self, say: Say) -> list[str]:
        """Say grade and score, each by itself, and neither where it is not known."""
        score = "" if self.score is None else figure(self.score)
        return [part for part in (say.text(self.grade), score) if part]


@dataclass(frozen=True, slots=True, kw_only=True)
class PerformanceValues:
    """What the performance chart shows, oldest period first."""

    person: str
    dimension: Text
    levels: tuple[Text, ...]
    """Lowest first."""
    years: tuple[Year, ...]

    @property
    def shape(self) -> tuple[float, float]:
        """Width and height in inches."""
        return max(4.8, 1.6 + 0.8 * len(self.years)), 3.2

    @property
    def by_score(self) -> bool:
        """Whether every period has a score; otherwise levels are drawn."""
        return bool(self.years) and all(year.score is not None for year in self.years)

    @property
    def heights(self) -> tuple[float | None, ...]:
        """Height of every point: its score, else its level."""
        if self.by_score:
            return tuple(year.score for year in self.years)
        return tuple(None if year.rank is None else float(year.rank) for year in self.years)

    def title(self, say: Say) -> str:
        """Name the chart."""
        return say("{dimension} of {person}", dimension=say.text(self.dimension), person=self.person)

    def sentence(self, say: Say) -> str:
        """Say the newest rating and how it stands to the one before."""
        if not self.years:
            return say("There is no rating yet.")
        newest = self.years[-1]
        figures = {"period": newest.period, "rating": newest.words(say) or "–"}
        known = [height for height in self.heights if height is not None]
        if len(known) < 2 or self.heights[-1] is None:
            return say("Newest rating: {rating} ({period}).", **figures)
        step = known[-1] - known[-2]
        if step > 0:
            return say("Newest rating: {rating} ({period}), higher than the one before.", **figures)
        if step < 0:
            return say("Newest rating: {rating} ({period}), lower than the one before.", **figures)
        return say("Newest rating: {rating} ({period}), like the one before.", **figures)

    def table(self, say: Say) -> Table:
        """Give every period with grade, score and level."""
        rows = tuple(
            (
                year.period,
                say.text(year.grade) or "–",
                "–" if year.score is None else figure(year.score),
                "–" if year.rank is None else say.text(self.levels[year.rank]),
            )
            for year in self.years
        )
        return Table((say("Period"), say("Grade"), say("Score"), say("Level")), rows, (2,))

    def draw(self, axes: "Axes", style: Style, say: Say) -> None:
        """Draw on empty axes."""
        draw_performance(axes, self, style, say)


def performance(
    person: str, dimension: Dimension, ratings: Iterable[Rating], map_: RatingMap | None = None
) -> PerformanceValues:
    """Return the values of a person's ratings on a dimension; levels need the programme's rating map."""
    mine = sorted(
        (one for one in ratings if one.dimension == dimension.key), key=lambda one: (one.period, one.on)
    )
    newest_of_period = {one.period: one for one in mine}
    years = []
    for one in newest_of_period.values():
        level = level_of(one, map_) if map_ is not None else None
        rank = dimension.rank(level) if level is not None and dimension.has(level) else None
        years.append(Year(one.period, grade_reading(one.grade, dimension, map_), one.score, rank))
    return PerformanceValues(
        person=person,
        dimension=dimension.name,
        levels=tuple(level.name for level in dimension.levels),
        years=tuple(years),
    )


def draw_performance(axes: "Axes", values: PerformanceValues, style: Style, say: Say) -> None:
    """Draw the periods from left to right with grade and score beside each point; a gap stays a gap."""
    theme = style.theme
    line = [float("nan") if height is None else height for height in values.heights]
    axes.plot(
        range(len(line)),
        line,
        color=theme.accent,
        linewidth=style.thick,
        marker="o",
        markersize=6,
        markerfacecolor=theme.surface,
        markeredgewidth=style.thick,
        zorder=3,
    )
    low, high = _range(values)
    _write_points(axes, values, low, style, say)
    axes.set_xlim(-0.6, max(0.6, len(line) - 0.4))
    axes.set_ylim(low, high)
    axes.set_xticks(range(len(line)), [year.period for year in values.years])
    axes.tick_params(axis="x", length=0, labelcolor=theme.text, labelsize=style.label)
    if values.by_score:
        axes.set_yticks([])  # every point says its score
        axes.spines["left"].set_visible(False)
    else:
        axes.grid(axis="y", color=theme.line, linewidth=style.thin)
        axes.set_yticks(range(len(values.levels)), [say.text(level) for level in values.levels])
    if not values.years:
        axes.set_xticks([])
        write_instead(axes, say("There is no rating yet."), style)


def _write_points(axes: "Axes", values: PerformanceValues, low: float, style: Style, say: Say) -> None:
    """Write grade and score above each point; of a period without one at the foot, ``low``."""
    from matplotlib.patheffects import withStroke

    for index, (height, year) in enumerate(zip(values.heights, values.years, strict=True)):
        axes.annotate(
            year.words(say) or say("no rating"),
            (index, low if height is None else height),
            xytext=(0, 8),
            textcoords="offset points",
            ha="center",
            fontsize=style.label,
            weight="bold",
            color=style.theme.muted if height is None else style.theme.text,
            path_effects=[withStroke(linewidth=3, foreground=style.ground)],
            zorder=4,
        )


def _range(values: PerformanceValues) -> tuple[float, float]:
    """Return the ends of the upright axis with room for the words above the highest point."""
    if not values.by_score:
        return -0.4, len(values.levels) - 0.3
    known = [height for height in values.heights if height is not None]
    low, high = min(known), max(known)
    span = max(high - low, 0.1 * abs(high), 1.0)
    return low - 0.35 * span, high + 0.45 * span
