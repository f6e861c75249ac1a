"""Two scores of everybody as points, with the borders of the boxes: who stands close to another box."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from talentdesk.charts.chart import Table, figure, joined, width, wrapped, write_instead
from talentdesk.charts.style import Style
from talentdesk.domain.grid import Scheme
from talentdesk.domain.programme import RatingMap
from talentdesk.domain.scores import NO_SCORES, ScorePair
from talentdesk.domain.texts import Id, Text
from talentdesk.domain.workshop import Board
from talentdesk.wording import Say

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_NAMED = 40
"""Points up to which all are named where there is room; of more only those near a border."""
_WIDE = 4.0
"""Inches of the axes from which names get more room."""
_WIDE_NAME, _SHORT_NAME = 18, 10
"""Half-widths of a name beside its point at most."""
_AWAY = 0.015
"""Distance of a name from its point as a share of the axes."""


@dataclass(frozen=True, slots=True)
class Point:
    """A person with both scores."""

    name: str
    across: float
    up: float


@dataclass(frozen=True, slots=True, kw_only=True)
class ScatterValues:
    """What the scatter shows. Borders are the lowest scores of every level but the lowest."""

    across: Text
    up: Text
    points: tuple[Point, ...]
    borders_across: tuple[float, ...]
    borders_up: tuple[float, ...]
    near: float
    """Points closer than this to a border are near it."""
    without: int
    """People who lack one of the scores."""

    @property
    def shape(self) -> tuple[float, float]:
        """Width and height in inches."""
        return 7.0, 5.6

    def is_near(self, point: Point) -> bool:
        """Tell whether a point stands close to the border of another box."""
        return any(abs(point.across - one) < self.near for one in self.borders_across) or any(
            abs(point.up - one) < self.near for one in self.borders_up
        )

    def title(self, say: Say) -> str:
        """Name the chart."""
        return say("{up} and {across} by score", up=say.text(self.up), across=say.text(self.across))

    def sentence(self, say: Say) -> str:
        """Say how many are shown and how many stand near a border."""
        if not self.points:
            return say("Nobody has both scores.")
        near = sum(1 for point in self.points if self.is_near(point))
        said = say(
            "{count} people; {near} of them within {span} points of another box.",
            count=len(self.points),
            near=near,
            span=figure(self.near),
        )
        lacking = say("{count} more lack a score.", count=self.without) if self.without else ""
        return joined((said, lacking), say)

    def table(self, say: Say) -> Table:
        """Give everybody's scores, those near a border marked."""
        header = (say("Name"), say.text(self.across), say.text(self.up), say("Near a border"))
        rows = tuple(
            (
                point.name,
                figure(point.across),
                figure(point.up),
                say("yes") if self.is_near(point) else "",
            )
            for point in self.points
        )
        return Table(header, rows, (1, 2))

    def draw(self, axes: "Axes", style: Style, say: Say) -> None:
        """Draw on empty axes."""
        draw_scatter(axes, self, style, say)


def scatter(
    scheme: Scheme, maps: Sequence[RatingMap], people: Iterable[tuple[str, float | None, float | None]]
) -> ScatterValues:
    """Return the values of people given as (name, horizontal score, vertical score)."""
    by_dimension = {one.dimension: one for one in maps}
    given = list(people)
    points = tuple(
        Point(name, across, up) for name, across, up in given if across is not None and up is not None
    )
    wide, high = by_dimension.get(scheme.horizontal.key), by_dimension.get(scheme.vertical.key)
    spread = [one.across for one in points] + [one.up for one in points]
    span = max(spread) - min(spread) if spread else 0.0
    return ScatterValues(
        across=scheme.horizontal.name,
        up=scheme.vertical.name,
        points=points,
        borders_across=_borders(wide),
        borders_up=_borders(high),
        near=max(round(span * 0.02, 2), 0.1),
        without=len(given) - len(points),
    )


def scatter_of(board: Board, scores: Mapping[Id, ScorePair], maps: Sequence[RatingMap]) -> ScatterValues:
    """Return the chart of a board's cards with their newest scores."""
    pairs = ((card.name, scores.get(card.candidate, NO_SCORES)) for card in board.cards)
    return scatter(board.scheme, maps, ((name, pair.across, pair.up) for name, pair in pairs))


def _borders(map_: RatingMap | None) -> tuple[float, ...]:
    """Return the scores at which a level begins, the lowest level's beginning left out."""
    return tuple(score for score, _ in map_.cut_offs[:-1]) if map_ else ()


def draw_scatter(axes: "Axes", values: ScatterValues, style: Style, say: Say) -> None:
    """Draw points, borders, and the names of few."""
    theme = style.theme
    axes.set_xlabel(say.text(values.across), color=theme.text, fontsize=style.label)
    axes.set_ylabel(say.text(values.up), color=theme.text, fontsize=style.label)
    for border in values.borders_across:
        axes.axvline(border, color=theme.line_strong, linewidth=style.thin, linestyle=(0, (4, 3)))
    for border in values.borders_up:
        axes.axhline(border, color=theme.line_strong, linewidth=style.thin, linestyle=(0, (4, 3)))
    for near, marker, colour in ((False, "o", theme.accent), (True, "D", theme.warn)):
        mine = [point for point in values.points if values.is_near(point) is near]
        axes.scatter(
            [point.across for point in mine],
            [point.up for point in mine],
            s=26,
            marker=marker,
            color=colour,
            edgecolors=style.ground,
            linewidths=0.6,
            zorder=3,
            label=say("near a border") if near else say("inside a box"),
        )
    if not values.points:
        axes.set_xticks([])
        axes.set_yticks([])
        write_instead(axes, say("Nobody has both scores."), style)
        return
    axes.margins(0.12)
    _name_points(axes, values, style)
    axes.legend(
        loc="upper left",
        bbox_to_anchor=(0, 1.1),
        ncols=2,
        frameon=False,
        fontsize=style.small,
        labelcolor=theme.text,
    )


def _name_points(axes: "Axes", values: ScatterValues, style: Style) -> None:
    """Write names beside their points, those near a border first; none lies on another."""
    few = len(values.points) <= _NAMED
    ordered = sorted(values.points, key=lambda point: not values.is_near(point))
    width_in, height_in = (max(1.0, inches - 0.9) for inches in _inches(axes))
    (left, right), (low, high) = axes.get_xlim(), axes.get_ylim()
    size = style.small - 1
    line = size * 1.35 / 72 / height_in
    taken: list[tuple[float, float, float, float]] = []
    for point in ordered:
        if not few and not values.is_near(point):
            break
        name = wrapped(point.name, _WIDE_NAME if width_in > _WIDE else _SHORT_NAME, 1)
        long = width(name) * size * 0.54 / 72 / width_in
        x, y = (point.across - left) / (right - left), (point.up - low) / (high - low)
        to_left = x + long > 1
        start = x - long - _AWAY if to_left else x + _AWAY
        box = (start, y, start + long, y + line)
        if any(_overlap(box, other) for other in taken):
            continue
        taken.append(box)
        axes.annotate(
            name,
            (point.across, point.up),
            xytext=(-4 if to_left else 4, 3),
            textcoords="offset points",
            ha="right" if to_left else "left",
            fontsize=size,
            color=style.theme.text,
            in_layout=False,
        )


def _inches(axes: "Axes") -> tuple[float, float]:
    figure_ = axes.get_figure(root=True)
    return tuple(figure_.get_size_inches()) if figure_ is not None else (5.0, 4.0)


def _overlap(one: tuple[float, float, float, float], other: tuple[float, float, float, float]) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
