"""Fit of a person with the competency model of a post: radar and bars."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from talentdesk.charts.chart import Table, figure, percent, wrapped
from talentdesk.charts.geometry import spokes
from talentdesk.charts.style import Style
from talentdesk.domain.fit import Fit
from talentdesk.domain.packet import Evaluation
from talentdesk.domain.texts import Text
from talentdesk.wording import Say

if TYPE_CHECKING:
    from matplotlib.axes import Axes

FEWEST_SPOKES = 3
"""Below this a radar is a line: the bars show it better."""


@dataclass(frozen=True, slots=True)
class CompetencyBar:
    """One competency: what the model asks and what was scored (None = not scored)."""

    name: Text
    weight: float
    required: float
    score: float | None

    @property
    def gap(self) -> float | None:
        """Score less what is asked."""
        return None if self.score is None else self.score - self.required


@dataclass(frozen=True, slots=True, kw_only=True)
class FitValues:
    """What the fit charts show. ``percent`` is the weighted fit, None when nothing is scored."""

    person: str
    model: Text
    low: float
    high: float
    items: tuple[CompetencyBar, ...]
    percent: float | None
    radar: bool = True
    """Which picture ``draw`` makes; a radar needs three competencies."""

    @property
    def shape(self) -> tuple[float, float]:
        """Width and height in inches."""
        if self.shows_radar:
            return 5.6, 4.4
        return 6.4, max(2.2, 0.42 * len(self.items) + 1.2)

    @property
    def shows_radar(self) -> bool:
        """Whether ``draw`` makes a radar."""
        return self.radar and len(self.items) >= FEWEST_SPOKES

    @property
    def gaps(self) -> tuple[CompetencyBar, ...]:
        """Competencies below what is asked, furthest below first."""
        below = [item for item in self.items if item.gap is not None and item.gap < 0]
        return tuple(sorted(below, key=lambda item: item.gap or 0.0))

    @property
    def strengths(self) -> tuple[CompetencyBar, ...]:
        """Competencies at or above what is asked, furthest above first."""
        above = [item for item in self.items if item.gap is not None and item.gap >= 0]
        return tuple(sorted(above, key=lambda item: -(item.gap or 0.0)))

    @property
    def unscored(self) -> int:
        """How many competencies have no score."""
        return sum(1 for item in self.items if item.score is None)

    def title(self, say: Say) -> str:
        """Name the chart."""
        model = say.text(self.model)
        return say("Fit of {person} with {model}", person=self.person, model=model)

    def sentence(self, say: Say) -> str:
        """Say the fit, what is met and where the largest gap lies."""
        if self.percent is None:
            return say("No competency of this model is scored yet.")
        figures = {
            "fit": percent(round(self.percent, 1)),
            "met": len(self.strengths),
            "scored": len(self.items) - self.unscored,
        }
        if not self.gaps:
            return say("Fit {fit}: all {scored} scored competencies are met.", **figures)
        largest = self.gaps[0]
        return say(
            "Fit {fit}: {met} of {scored} scored competencies are met; the largest gap is {name} ({gap}).",
            name=say.text(largest.name),
            gap=signed(largest.gap),
            **figures,
        )

    def table(self, say: Say) -> Table:
        """Give weight, what is asked, the score and the gap of every competency."""
        header = (say("Competency"), say("Weight"), say("Asked"), say("Score"), say("Gap"))
        rows = tuple(
            (
                say.text(item.name),
                figure(item.weight),
                figure(item.required),
                "–" if item.score is None else figure(item.score),
                signed(item.gap),
            )
            for item in self.items
        )
        return Table(header, rows, (1, 2, 3, 4))

    def draw(self, axes: "Axes", style: Style, say: Say) -> None:
        """Draw the radar or the bars on empty axes."""
        if self.shows_radar:
            draw_fit_radar(axes, self, style, say)
        else:
            draw_fit_bars(axes, self, style, say)


def fit_values(fit: Fit, person: str = "", *, radar: bool = True) -> FitValues:
    """Return the values of a computed fit."""
    return FitValues(
        person=person,
        model=fit.model.name,
        low=fit.model.low,
        high=fit.model.high,
        items=tuple(
            CompetencyBar(one.item.name, one.item.weight, one.item.required, one.score) for one in fit.items
        ),
        percent=fit.percent,
        radar=radar,
    )


def fit_of(evaluation: Evaluation, *, radar: bool = True) -> FitValues:
    """Return the values of a printed evaluation."""
    low, high = evaluation.scale
    return FitValues(
        person=evaluation.name,
        model=evaluation.model,
        low=low,
        high=high,
        items=tuple(
            CompetencyBar(one.name, one.weight, one.required, one.score) for one in evaluation.competencies
        ),
        percent=evaluation.fit_percent,
        radar=radar,
    )


def signed(gap: float | None) -> str:
    """Return a gap with its sign: ``+0.5``, ``−1``, ``±0``; a dash for None."""
    if gap is None:
        return "–"
    rounded = round(gap, 2)
    if not rounded:
        return "±0"
    return ("+" if rounded > 0 else "−") + figure(abs(rounded))


def draw_fit_radar(axes: "Axes", values: FitValues, style: Style, say: Say) -> None:
    """Draw what is asked as a dashed outline and the scores as a filled one; an unscored spoke stays open."""
    from matplotlib.lines import Line2D

    theme = style.theme
    count = len(values.items)
    axes.set_axis_off()
    axes.set_aspect("equal")
    axes.set_xlim(-1.75, 1.75)
    axes.set_ylim(-1.68, 1.36)
    for share in (0.25, 0.5, 0.75, 1.0):
        ring = spokes([share] * count)
        axes.fill(*zip(*ring, strict=True), fill=False, edgecolor=theme.line, linewidth=style.thin)
    for x, y in spokes([1.0] * count):
        axes.plot([0, x], [0, y], color=theme.line, linewidth=style.thin)
    asked = spokes([_share(values, item.required) for item in values.items])
    axes.fill(
        *zip(*asked, strict=True),
        fill=False,
        edgecolor=theme.text,
        linestyle=(0, (4, 2.5)),
        linewidth=style.thin * 1.4,
    )
    _draw_scores(axes, values, style)
    _draw_spoke_names(axes, values, style, say)
    handles = [
        Line2D(
            [], [], color=theme.accent, linewidth=style.thick, marker="o", markersize=4, label=say("Score")
        ),
        Line2D([], [], color=theme.text, linestyle=(0, (4, 2.5)), linewidth=1.1, label=say("Asked")),
    ]
    axes.legend(
        handles=handles,
        loc="lower center",
        ncols=2,
        frameon=False,
        fontsize=style.small,
        labelcolor=theme.text,
        borderaxespad=0,
    )


def _share(values: FitValues, score: float) -> float:
    """Return where a score lies between the ends of the scale, 0 to 1."""
    span = values.high - values.low
    return min(1.0, max(0.0, (score - values.low) / span)) if span > 0 else 0.0


def _draw_scores(axes: "Axes", values: FitValues, style: Style) -> None:
    scores = [item.score for item in values.items]
    points = spokes([_share(values, score or values.low) for score in scores])
    if None not in scores:
        axes.fill(*zip(*points, strict=True), facecolor=style.theme.accent, alpha=0.16, linewidth=0)
    for index, point in enumerate(points):
        after = (index + 1) % len(points)
        if scores[index] is None:
            continue
        if scores[after] is not None:
            axes.plot(
                [point[0], points[after][0]],
                [point[1], points[after][1]],
                color=style.theme.accent,
                linewidth=style.thick,
                solid_capstyle="round",
            )
        axes.plot(*point, marker="o", markersize=4, color=style.theme.accent)


def _draw_spoke_names(axes: "Axes", values: FitValues, style: Style, say: Say) -> None:
    ends = spokes([1.09] * len(values.items))
    for (x, y), item in zip(ends, values.items, strict=True):
        score = "–" if item.score is None else figure(item.score)
        axes.text(
            x,
            y,
            f"{wrapped(say.text(item.name), 14, 2)}\n{score} / {figure(item.required)}",
            ha="center" if abs(x) < 0.12 else ("left" if x > 0 else "right"),
            va="bottom" if y > 0.95 else ("top" if y < -0.95 else "center"),
            fontsize=style.label,
            color=style.theme.text,
            weight="bold" if (item.gap or 0) < 0 else "normal",
            linespacing=1.2,
        )


def draw_fit_bars(axes: "Axes", values: FitValues, style: Style, say: Say) -> None:
    """Draw a bar per competency with a tick where the model asks; a bar below it is hatched."""
    theme = style.theme
    for index, item in enumerate(values.items):
        if item.score is not None:
            below = item.score < item.required
            axes.barh(
                index,
                item.score - values.low,
                left=values.low,
                height=0.5,
                facecolor=theme.surface if below else theme.accent,
                edgecolor=theme.warn if below else theme.accent,
                hatch="////" if below else "",
                linewidth=style.thin,
                zorder=3,
            )
        axes.plot(
            [item.required] * 2,
            [index - 0.38, index + 0.38],
            color=theme.text,
            linewidth=style.thick,
            zorder=4,
        )
        words = say("not scored") if item.score is None else f"{figure(item.score)}  ({signed(item.gap)})"
        axes.annotate(
            words,
            (values.high, index),
            xytext=(8, 0),
            textcoords="offset points",
            va="center",
            fontsize=style.label,
            color=theme.warn if (item.gap or 0) < 0 else theme.text,
            annotation_clip=False,
        )
    axes.set_ylim(len(values.items) - 0.4, -0.6)
    axes.set_xlim(values.low, values.high)
    axes.set_yticks(range(len(values.items)), [wrapped(say.text(item.name), 24, 2) for item in values.items])
    axes.tick_params(axis="y", length=0, labelcolor=theme.text, labelsize=style.label)
    axes.grid(axis="x", color=theme.line, linewidth=style.thin)
    axes.set_xlabel(
        say("Score; the upright line is what the model asks"), color=theme.muted, fontsize=style.small
    )
