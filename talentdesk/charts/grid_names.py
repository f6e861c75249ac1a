"""The grid with everybody's name in their box, as one picture."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING, Any

from talentdesk import tokens
from talentdesk.charts.chart import Table, figure, inches_wide, joined, percent, wrapped
from talentdesk.charts.style import Style
from talentdesk.domain.grid import Box, Placement, Scheme
from talentdesk.wording import Say

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_WIDE = 11.7
_HEAD, _LINE, _LEAST = 0.62, 0.165, 1.5
"""Inches of a box's head, of a line of names, and of a box at least."""
_COLUMNS = 3
"""Columns of names in a box."""
_MOST = 90
"""Names in a box at most; the table has them all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GridNames:
    """Names by place, in the order they stand, and who stands nowhere yet."""

    scheme: Scheme
    names: Mapping[Placement, tuple[str, ...]]
    waiting: tuple[str, ...]

    @property
    def placed(self) -> int:
        """How many people stand in a box."""
        return sum(len(names) for names in self.names.values())

    def lines(self, box: Box) -> int:
        """Return how many lines the names of a box take."""
        return ceil(min(_MOST, len(self.names.get(box.placement, ()))) / _COLUMNS)

    def heights(self) -> tuple[float, ...]:
        """Return the height of each row of boxes in inches, the top one first."""
        return tuple(
            max(_LEAST, _HEAD + _LINE * max(self.lines(box) for box in row)) for row in self.scheme.rows()
        )

    @property
    def shape(self) -> tuple[float, float]:
        """Width and height in inches: boxes are as high as their names need."""
        return _WIDE, sum(self.heights()) + 1.3

    def title(self, say: Say) -> str:
        """Name the chart."""
        return say.text(self.scheme.name)

    def sentence(self, say: Say) -> str:
        """Say how many stand in boxes."""
        waiting = say("{count} in the holding area.", count=figure(len(self.waiting))) if self.waiting else ""
        return joined((say("{count} people in boxes.", count=figure(self.placed)), waiting), say)

    def table(self, say: Say) -> Table:
        """Give everybody with their box, by number; the holding area last."""
        rows = [
            (f"{box.number} {say.text(box.name)}", name)
            for _, box in sorted(self.scheme.by_number.items())
            for name in self.names.get(box.placement, ())
        ]
        rows += [(say("Holding area"), name) for name in self.waiting]
        return Table((say("Box"), say("Name")), tuple(rows))

    def draw(self, axes: "Axes", style: Style, say: Say) -> None:
        """Draw on empty axes."""
        draw_grid_names(axes, self, style, say)


def grid_names(scheme: Scheme, people: Iterable[tuple[str, Placement | None]]) -> GridNames:
    """Return the picture of people given as (name, place), in their order."""
    names: dict[Placement, list[str]] = {}
    waiting = []
    for name, place in people:
        if place in scheme.by_placement:
            names.setdefault(place, []).append(name)
        else:
            waiting.append(name)
    placed = {place: tuple(found) for place, found in names.items()}
    return GridNames(scheme=scheme, names=placed, waiting=tuple(waiting))


def draw_grid_names(axes: "Axes", values: GridNames, style: Style, say: Say) -> None:
    """Draw the boxes from the top, each with its number, name, count and share, and the names below."""
    scheme, heights = values.scheme, values.heights()
    columns = len(scheme.column_levels())
    wide = max(6, round((inches_wide(axes) - 1.2) / columns / _COLUMNS * 72 / (style.small * 0.56)))
    top, middles = sum(heights), []
    for row, height in zip(scheme.rows(), heights, strict=True):
        for x, box in enumerate(row):
            _draw_box(axes, (x, top, height), box, values, style, say, wide)
        middles.append(top - height / 2)
        top -= height
    theme = style.theme
    axes.set_xlim(0, columns)
    axes.set_ylim(0, sum(heights))
    axes.set_xticks([x + 0.5 for x in range(columns)], [say.text(one.name) for one in scheme.column_levels()])
    axes.set_yticks(middles, [say.text(one.name) for one in scheme.row_levels()])
    axes.tick_params(length=0, labelcolor=theme.text, labelsize=style.label)
    axes.set_xlabel(say.text(scheme.horizontal.name), color=theme.text, fontsize=style.label)
    axes.set_ylabel(say.text(scheme.vertical.name), color=theme.text, fontsize=style.label)
    for spine in axes.spines.values():
        spine.set_visible(False)


def _draw_box(
    axes: "Axes",
    where: tuple[int, float, float],
    box: Box,
    values: GridNames,
    style: Style,
    say: Say,
    wide: int,
) -> None:
    from matplotlib.patches import Rectangle

    (x, top, height), theme = where, style.theme
    names = values.names.get(box.placement, ())
    fill = tokens.mix(box.colour, style.ground, 0.12)
    axes.add_patch(
        Rectangle(
            (x + 0.01, top - height + 0.03),
            0.98,
            height - 0.06,
            facecolor=fill,
            edgecolor=theme.line_strong,
            linewidth=style.thin,
        )
    )
    axes.add_patch(Rectangle((x + 0.01, top - 0.09), 0.98, 0.06, facecolor=box.colour, linewidth=0))
    share = percent(100 * len(names) / values.placed) if values.placed else percent(0)
    head = wrapped(f"{box.number} {say.text(box.name)}", wide * _COLUMNS - 16, 1)
    text: dict[str, Any] = {"va": "top", "color": theme.text}
    axes.text(x + 0.03, top - 0.2, head, weight="bold", fontsize=style.label, **text)
    count = say("{count} · {share}", count=figure(len(names)), share=share)
    axes.text(x + 0.97, top - 0.2, count, ha="right", fontsize=style.small, **text)
    shown = [wrapped(name, wide - 1, 1) for name in names[:_MOST]]
    if len(names) > _MOST:
        shown[-1] = say("and {count} more", count=figure(len(names) - _MOST + 1))
    for column in range(_COLUMNS):
        part = shown[column::_COLUMNS]
        for line, name in enumerate(part):
            below = top - _HEAD + 0.1 - line * _LINE
            axes.text(x + 0.03 + column * 0.94 / _COLUMNS, below, name, fontsize=style.small, **text)
