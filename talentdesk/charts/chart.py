"""What every chart offers: a picture, a title, a table and a sentence that says what it shows."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol
from unicodedata import east_asian_width

from talentdesk.charts.style import Style
from talentdesk.domain.texts import Language
from talentdesk.wording import Say

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_INSTEAD = 60
"""Columns of a sentence in place of a picture."""


@dataclass(frozen=True, slots=True)
class Table:
    """The figures of a chart as text. ``numbers`` are the indexes of the columns aligned right."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numbers: tuple[int, ...] = ()


class Chart(Protocol):
    """The values of one chart."""

    @property
    def shape(self) -> tuple[float, float]:
        """Width and height in inches that suit the values."""

    def title(self, say: Say) -> str:
        """Name the chart."""

    def sentence(self, say: Say) -> str:
        """Say in one sentence what the chart shows."""

    def table(self, say: Say) -> Table:
        """Give the figures behind the picture."""

    def draw(self, axes: "Axes", style: Style, say: Say) -> None:
        """Draw on axes that are empty."""


def joined(parts: Sequence[str], say: Say) -> str:
    """Join sentences: with a blank in English, without in Chinese."""
    return ("" if say.language is Language.ZH else " ").join(part for part in parts if part)


def inches_wide(axes: "Axes") -> float:
    """Return the width of the figure that axes stand on."""
    root = axes.get_figure(root=True)
    return float(root.get_figwidth()) if root is not None else 0.0


def write_instead(axes: "Axes", words: str, style: Style) -> None:
    """Write in the middle of axes what is said where there is nothing to draw."""
    axes.text(
        0.5,
        0.5,
        wrapped(words, _INSTEAD),
        transform=axes.transAxes,
        ha="center",
        va="center",
        fontsize=style.label,
        color=style.theme.muted,
    )


def percent(value: float) -> str:
    """Return a share with at most one decimal: ``30%``, ``33.3%``."""
    return f"{value:.1f}".removesuffix(".0") + "%"


def figure(value: float) -> str:
    """Return a number with thousands separators and no needless decimals: ``1,250``, ``3.5``."""
    return f"{value:,.2f}".rstrip("0").rstrip(".")


def width(text: str) -> int:
    """Return how many half-width columns a text takes; a Chinese character takes two."""
    return sum(2 if east_asian_width(char) in "WF" else 1 for char in text)


def wrapped(text: str, columns: int, lines: int = 3) -> str:
    """Break a label into at most ``lines`` lines of about the same length, ``columns`` half-widths at most.

    What does not fit ends in an ellipsis.
    """
    if lines == 1:
        return _shortened(text, columns)
    made = _broken(text, columns)
    if len(made) > lines:
        return "\n".join([*made[: lines - 1], _shortened(made[lines - 1] + made[lines], columns)])
    for narrower in range(width(text) // max(1, len(made)), columns):
        even = _broken(text, narrower)
        if len(even) == len(made):
            return "\n".join(even)
    return "\n".join(made)


def _shortened(text: str, columns: int) -> str:
    """Cut a line to ``columns`` half-widths, with an ellipsis where something is lost."""
    if width(text) <= columns:
        return text
    while text and width(text) + 2 > columns:
        text = text[:-1]
    return text.rstrip() + "…"


def _broken(text: str, columns: int) -> list[str]:
    made = [""]
    for piece in _pieces(text):
        if made[-1] and width(made[-1] + piece.rstrip()) > columns:
            made.append("")
        made[-1] += piece
    return [part for line in made for part in _cut(line.rstrip(), columns)]


def _pieces(text: str) -> list[str]:
    """Split where a line may break: after a blank, and around every Chinese character."""
    pieces: list[str] = [""]
    for char in text:
        wide = width(char) == 2
        if pieces[-1] and (wide or width(pieces[-1][-1]) == 2 or pieces[-1].endswith(" ")):
            pieces.append("")
        pieces[-1] += char
    return pieces


def _cut(line: str, columns: int) -> Sequence[str]:
    if width(line) <= columns:
        return [line]
    step = max(1, columns)
    return [line[start : start + step] for start in range(0, len(line), step)]
