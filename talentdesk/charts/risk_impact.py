"""Whose loss is likely and would hurt: people by the risk of losing them and its impact."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from talentdesk import tokens
from talentdesk.charts.chart import Table, figure, inches_wide, joined, wrapped
from talentdesk.charts.style import Style
from talentdesk.domain.card_values import RISKS, Attribute, CardValues
from talentdesk.domain.workshop import Board
from talentdesk.wording import Say
from talentdesk.wording.tables import RISK_WORDS

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_ROWS = 5
"""Names in a cell at most."""
_TOLD = 5
"""Names the sentence says at most."""
_UPWARDS = tuple(reversed(RISKS))


@dataclass(frozen=True, slots=True, kw_only=True)
class RiskValues:
    """What the chart shows: names by (risk, impact), and how many people have only one of them or none."""

    cells: Mapping[tuple[str, str], tuple[str, ...]]
    without: int

    @property
    def shape(self) -> tuple[float, float]:
        """Width and height in inches."""
        return 6.4, 4.8

    @property
    def urgent(self) -> tuple[str, ...]:
        """Those whose loss is likeliest and would hurt most."""
        return self.cells.get((RISKS[0], RISKS[0]), ())

    @property
    def people(self) -> int:
        """How many are shown."""
        return sum(len(names) for names in self.cells.values())

    def title(self, say: Say) -> str:
        """Name the chart."""
        return say("Risk and impact of loss")

    def sentence(self, say: Say) -> str:
        """Say who is most urgent."""
        lacking = (
            say("{count} more are not rated by both.", count=figure(self.without)) if self.without else ""
        )
        if not self.people:
            return joined((say("Nobody's risk and impact of loss are both on record."), lacking), say)
        if not self.urgent:
            said = say("{count} people, none of them high in both.", count=figure(self.people))
            return joined((said, lacking), say)
        names = say(", ").join(self.urgent[:_TOLD])
        if len(self.urgent) > _TOLD:
            names = say("{names} and {count} more", names=names, count=figure(len(self.urgent) - _TOLD))
        said = say(
            "{urgent} of {count} people are high in both: {names}.",
            urgent=figure(len(self.urgent)),
            count=figure(self.people),
            names=names,
        )
        return joined((said, lacking), say)

    def table(self, say: Say) -> Table:
        """Give everybody, the most urgent first."""
        header = (say("Name"), say("Risk of loss"), say("Impact of loss"))
        ordered = sorted(self.cells.items(), key=lambda cell: sum(RISKS.index(one) for one in cell[0]))
        rows = tuple(
            (name, say(RISK_WORDS[risk]), say(RISK_WORDS[impact]))
            for (risk, impact), names in ordered
            for name in names
        )
        return Table(header, rows)

    def draw(self, axes: "Axes", style: Style, say: Say) -> None:
        """Draw on empty axes."""
        draw_risks(axes, self, style, say)


def risk_impact(people: Iterable[tuple[str, str, str]]) -> RiskValues:
    """Return the values of people given as (name, risk, impact), each a key of ``RISKS`` or empty."""
    cells: dict[tuple[str, str], list[str]] = {}
    without = 0
    for name, risk, impact in people:
        if risk in RISKS and impact in RISKS:
            cells.setdefault((risk, impact), []).append(name)
        else:
            without += 1
    return RiskValues(cells={key: tuple(names) for key, names in cells.items()}, without=without)


def risks_of(board: Board, values: CardValues) -> RiskValues:
    """Return the chart of a board's cards by what their posts say."""
    risk, impact = values.column(Attribute.RISK), values.column(Attribute.IMPACT)
    return risk_impact(
        (card.name, risk.get(card.candidate, ""), impact.get(card.candidate, "")) for card in board.cards
    )


def draw_risks(axes: "Axes", values: RiskValues, style: Style, say: Say) -> None:
    """Draw a cell per pair, deeper with more of both; its count in bold and as many names as fit."""
    theme = style.theme
    columns = max(8, round((inches_wide(axes) - 1.0) / 3 * 72 / (style.small * 0.56)))
    for x, risk in enumerate(_UPWARDS):
        for y, impact in enumerate(_UPWARDS):
            names = values.cells.get((risk, impact), ())
            shown = [wrapped(name, columns, 1) for name in names[:_ROWS]]
            if len(names) > _ROWS:
                shown[-1] = say("and {count} more", count=figure(len(names) - _ROWS + 1))
            _draw_cell(axes, x, y, figure(len(names)), shown, style)
    axes.set_xlim(0, len(_UPWARDS))
    axes.set_ylim(0, len(_UPWARDS))
    words = [say(RISK_WORDS[one]) for one in _UPWARDS]
    middles = [index + 0.5 for index in range(len(_UPWARDS))]
    axes.set_xticks(middles, words)
    axes.set_yticks(middles, words)
    axes.tick_params(length=0, labelcolor=theme.text, labelsize=style.label)
    axes.set_xlabel(say("Risk of loss"), color=theme.text, fontsize=style.label)
    axes.set_ylabel(say("Impact of loss"), color=theme.text, fontsize=style.label)
    for spine in axes.spines.values():
        spine.set_visible(False)


def _draw_cell(axes: "Axes", x: int, y: int, count: str, shown: Sequence[str], style: Style) -> None:
    from matplotlib.patches import Rectangle

    theme, urgent = style.theme, x == y == len(_UPWARDS) - 1
    box = Rectangle(
        (x + 0.02, y + 0.02),
        0.96,
        0.96,
        facecolor=tokens.mix(theme.warn, style.ground, 0.03 + 0.05 * (x + y)),
        edgecolor=theme.bad if urgent else theme.line_strong,
        linewidth=style.thick if urgent else style.thin,
    )
    axes.add_patch(box)
    axes.text(x + 0.06, y + 0.93, count, va="top", weight="bold", fontsize=style.label, color=theme.text)
    axes.text(
        x + 0.06,
        y + 0.79,
        "\n".join(shown),
        va="top",
        linespacing=1.35,
        fontsize=style.small,
        color=theme.text,
    )
