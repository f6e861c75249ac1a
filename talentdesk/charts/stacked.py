"""Lying bars put together from several counts; shade and pattern tell the parts apart."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from talentdesk import tokens
from talentdesk.charts.chart import figure, inches_wide, wrapped
from talentdesk.charts.style import Style
from talentdesk.domain.texts import Text
from talentdesk.wording import Say

if TYPE_CHECKING:
    from matplotlib.axes import Axes

HEIGHT = 0.34
"""Inches of a bar with its distance to the next."""
_WIDE = 5.0
"""Inches of a picture from which names of rows get more room and a legend more columns."""


@dataclass(frozen=True, slots=True)
class Face:
    """How a part is filled, outlined and patterned."""

    fill: str
    edge: str
    hatch: str


def _step(index: int, of: int, style: Style) -> Face:
    """Return the face of a step: paler from part to part, each with a pattern of its own."""
    theme, share = style.theme, 1 - index / max(1, of)
    edge = theme.text if index else theme.accent
    return Face(tokens.mix(theme.accent, style.ground, share), edge, style.hatch(index))


def shape(rows: int) -> tuple[float, float]:
    """Return width and height in inches for so many bars."""
    return 7.0, max(2.4, HEIGHT * rows + 1.4)


def draw_stacked(
    axes: "Axes",
    names: Sequence[str],
    parts: Sequence[Text],
    counts: Sequence[Sequence[int]],
    style: Style,
    say: Say,
    empty: Sequence[str],
    faces: Sequence[Face] = (),
) -> None:
    """Draw a bar per name; the first part is the fullest. ``empty`` stands where that bar has no length.

    ``faces`` are for parts that are no steps of one thing.
    """
    from matplotlib.ticker import FuncFormatter, MaxNLocator

    theme, wide = style.theme, inches_wide(axes) >= _WIDE
    places = list(range(len(names)))
    left = [0] * len(names)
    for index, part in enumerate(parts):
        lengths = [row[index] for row in counts]
        face = faces[index] if faces else _step(index, len(parts), style)
        axes.barh(
            places,
            lengths,
            left=left,
            height=0.62,
            facecolor=face.fill,
            edgecolor=face.edge,
            hatch=face.hatch,
            linewidth=style.thin,
            label=wrapped(say.text(part), 30, 1),
        )
        left = [at + length for at, length in zip(left, lengths, strict=True)]
    _write_totals(axes, left, empty, style)
    axes.set_yticks(places, [wrapped(name, 26 if wide else 15, 2) for name in names])
    axes.set_ylim(max(len(names), 3) - 0.5, -0.5)
    axes.tick_params(axis="y", length=0, labelcolor=theme.text, labelsize=style.small)
    axes.xaxis.set_major_locator(MaxNLocator(integer=True, nbins=6))
    axes.xaxis.set_major_formatter(FuncFormatter(lambda value, _: figure(value)))
    axes.legend(
        loc="lower left",
        bbox_to_anchor=(0, 1.0),
        ncols=2 if wide else 1,
        frameon=False,
        fontsize=style.small,
        labelcolor=theme.text,
        borderaxespad=0.2,
    )


def _write_totals(axes: "Axes", totals: Sequence[int], empty: Sequence[str], style: Style) -> None:
    """Write behind each bar how long it is, or what is said of one without length, and leave room for it."""
    room = max([1, *totals])
    for place, (total, nothing) in enumerate(zip(totals, empty, strict=True)):
        axes.text(
            total + room * 0.02,
            place,
            figure(total) if total else nothing,
            va="center",
            fontsize=style.small,
            color=style.theme.text if total else style.theme.bad,
        )
    axes.set_xlim(0, room * (1.12 if all(totals) else 1.35))
