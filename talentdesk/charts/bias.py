"""How groups of people stand on the board: a bar of shares per group, and in plain words what may be said."""

from dataclasses import dataclass
from math import isinf
from typing import TYPE_CHECKING

from talentdesk import tokens
from talentdesk.charts.chart import Table, figure, percent, wrapped
from talentdesk.charts.style import Style
from talentdesk.domain.bias import OTHERS, Comparison, Method, Size, Verdict, band_bounds
from talentdesk.domain.fairness import DOWN, KEPT, UP, Attribute, Fairness, Outcome
from talentdesk.domain.texts import Language
from talentdesk.wording import Say, phrase

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_COLUMNS = 12
_LEAST = 3
"""Room for so many bars at least: one alone would fill the picture."""
_NARROWEST = 7.0
"""Percent of a bar below which a segment is too narrow for its figure."""

ATTRIBUTES = {
    Attribute.UNIT: phrase("Unit of the first level"),
    Attribute.MANAGER: phrase("Manager"),
    Attribute.GENDER: phrase("Gender"),
    Attribute.AGE: phrase("Age"),
    Attribute.TENURE: phrase("Length of service"),
}
_GENDERS = {"f": phrase("Women"), "m": phrase("Men")}
_MOVES = {UP: phrase("Moved up"), KEPT: phrase("Kept"), DOWN: phrase("Moved down")}
_METHODS = {
    Method.CHI_SQUARE: phrase("χ² test"),
    Method.FISHER: phrase("Fisher's exact test"),
    Method.FREEMAN_HALTON: phrase("exact test after Freeman and Halton"),
    Method.ROUGH: phrase("rough χ²"),
}
_SIZES = {
    Size.NEGLIGIBLE: phrase("negligible"),
    Size.SMALL: phrase("small"),
    Size.MEDIUM: phrase("medium"),
    Size.LARGE: phrase("large"),
}
_VERDICTS = {
    Verdict.TOO_FEW: phrase("{people} people are fewer than {fewest}: nothing is said about chance."),
    Verdict.NOTHING_TO_COMPARE: phrase(
        "Nothing to compare: it takes two groups of at least {smallest} people."
    ),
    Verdict.NO_SIGN: phrase("No sign of a difference beyond chance; that is no proof that there is none."),
    Verdict.SIGN: phrase(
        "Chance alone would rarely make such a difference. It does not say why: look at the cases. "
        "One in twenty comparisons looks like this by chance."
    ),
    Verdict.UNSURE: phrase("There may be a difference, but the counts are too small to rely on it."),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class BiasValues:
    """What the chart shows: shares of placed candidates by group."""

    values: Fairness

    @property
    def shape(self) -> tuple[float, float]:
        """Width and height in inches that suit the number of groups."""
        return 7.0, max(2.6, 0.46 * len(self.values.table.groups) + 1.7)

    def title(self, say: Say) -> str:
        """Name the chart."""
        values = self.values
        return say(
            "{outcome} by {attribute}: {scheme}",
            outcome=outcome_words(values, say),
            attribute=say(ATTRIBUTES[values.attribute]),
            scheme=say.text(values.scheme),
        )

    def sentence(self, say: Say) -> str:
        """Say what may be said, with the figures it rests on, and who is not shown."""
        values = self.values
        test, table = values.test, values.table
        small = values.smallest
        parts = [say(_VERDICTS[test.verdict], people=test.people, fewest=values.fewest, smallest=small)]
        if test.verdict in (Verdict.NO_SIGN, Verdict.SIGN, Verdict.UNSURE):
            parts.append(test_words(test, say))
        if table.merged:
            words = phrase("{count} groups of fewer than {smallest} stand together as others.")
            parts.append(say(words, count=table.merged, smallest=small))
        if table.hidden:
            words = phrase("{count} people in groups of fewer than {smallest} are not shown.")
            parts.append(say(words, count=table.hidden, smallest=small))
        if table.unknown:
            parts.append(say("{count} people without this datum are left out.", count=table.unknown))
        return ("" if say.language is Language.ZH else " ").join(parts)

    def table(self, say: Say) -> Table:
        """Give count and share of every outcome by group."""
        values = self.values
        outcomes = [segment_words(values, key, say) for key in values.table.outcomes]
        rows = []
        for key, counts in zip(values.table.groups, values.table.counts, strict=True):
            total = sum(counts)
            cells = tuple(f"{count} ({percent(100 * count / total)})" for count in counts)
            rows.append((group_words(values, key, say), figure(total), *cells))
        header = (say(ATTRIBUTES[values.attribute]), say("People"), *outcomes)
        return Table(header, tuple(rows), tuple(range(1, len(header))))

    def draw(self, axes: "Axes", style: Style, say: Say) -> None:
        """Draw on empty axes."""
        draw_bias(axes, self, style, say)


def fairness(values: Fairness) -> BiasValues:
    """Return the chart of a comparison."""
    return BiasValues(values=values)


def outcome_words(values: Fairness, say: Say) -> str:
    """Say what is compared."""
    if values.outcome is Outcome.BOX:
        return say("Boxes")
    if values.outcome is Outcome.MOVED:
        return say("Moved up or down")
    return say.text(values.dimension)


def segment_words(values: Fairness, key: str, say: Say) -> str:
    """Say one outcome: a box with its number, a level, a way of moving."""
    if values.outcome is Outcome.MOVED:
        return say(_MOVES[key])
    name = say.text(values.outcome_names[key])
    return f"{key} {name}" if values.outcome is Outcome.BOX else name


def group_words(values: Fairness, key: str, say: Say) -> str:
    """Say one group."""
    if key == OTHERS:
        return say("Others")
    if values.bands:
        low, high = band_bounds(values.bands)[int(key)]
        if low is None:
            return say("below {years}", years=(high or 0) + 1)
        return say("{years} and above", years=low) if high is None else f"{low}–{high}"
    if values.attribute is Attribute.GENDER:
        return say(_GENDERS[key]) if key in _GENDERS else key
    return values.names.get(key, key)


def test_words(test: Comparison, say: Say) -> str:
    """Say the figures a verdict rests on."""
    chance = f"p = {test.probability:.3f}"
    if test.probability < 0.001 or test.probability > 0.999:
        chance = "p < 0.001" if test.probability < 0.5 else "p > 0.999"
    parts = [f"{say(_METHODS[test.method])}{say(': ')}{chance}"]
    if test.method in (Method.CHI_SQUARE, Method.ROUGH):
        parts.append(f"χ²({test.freedom}) = {test.statistic:.2f}")
    effect = f"V = {test.corrected_v:.2f}"
    if test.verdict is not Verdict.NO_SIGN:
        # Without a sign there is no effect to call large or small.
        effect = say("{effect} ({size})", effect=effect, size=say(_SIZES[test.size]))
    parts.append(effect)
    if test.odds_ratio is not None:
        ratio = "∞" if isinf(test.odds_ratio) else f"{test.odds_ratio:.2f}"
        parts.append(say("odds ratio {ratio}", ratio=ratio))
    return say("({figures}; n = {people})", figures=say(", ").join(parts), people=test.people)


def draw_bias(axes: "Axes", chart: BiasValues, style: Style, say: Say) -> None:
    """Draw a lying bar of 100 % per group, lowest outcome at the left, its count inside each segment.

    Shades rise with the level, so that grey paper keeps their order.
    """
    values, theme = chart.values, style.theme
    table = values.table
    if not table.groups:
        axes.set_axis_off()
        return
    shades = _shades(style, len(table.outcomes))
    by_box = values.outcome is Outcome.BOX
    for row, counts in enumerate(table.counts):
        total, left = sum(counts), 0.0
        for index, count in enumerate(counts):
            share = 100 * count / total
            if not count:
                continue
            drawn = axes.barh(
                row,
                share,
                left=left,
                height=0.62,
                facecolor=shades[index],
                edgecolor=theme.surface,
                linewidth=1.2,
            )
            drawn[0].set_gid(f"bar-{row}-{index}")
            if share >= _NARROWEST:
                axes.text(
                    left + share / 2,
                    row,
                    f"{table.outcomes[index]}: {count}" if by_box else f"{count}",
                    ha="center",
                    va="center",
                    fontsize=style.small,
                    color=theme.on(shades[index]),
                )
            left += share
    axes.set_xlim(0, 100)
    axes.set_ylim(max(len(table.groups), _LEAST) - 0.5, -0.5)
    names = [
        f"{wrapped(group_words(values, key, say), _COLUMNS, 2)}\n{say('n = {count}', count=sum(counts))}"
        for key, counts in zip(table.groups, table.counts, strict=True)
    ]
    axes.set_yticks(range(len(table.groups)), names)
    axes.tick_params(axis="y", length=0, labelcolor=theme.text, labelsize=style.small)
    axes.xaxis.set_major_formatter(lambda value, _: percent(value))
    axes.locator_params(axis="x", nbins=5)
    _draw_legend(axes, chart, shades, style, say)


def _draw_legend(axes: "Axes", chart: BiasValues, shades: list[str], style: Style, say: Say) -> None:
    from matplotlib.patches import Patch

    values = chart.values
    handles = [
        Patch(facecolor=shade, edgecolor=style.theme.line_strong, label=segment_words(values, key, say))
        for key, shade in zip(values.table.outcomes, shades, strict=True)
    ]
    axes.legend(
        handles=handles,
        loc="lower center",
        bbox_to_anchor=(0.5, 1.0),
        ncols=3,
        frameon=False,
        fontsize=style.small,
        labelcolor=style.theme.muted,
        handlelength=1.2,
        columnspacing=1.2,
        borderaxespad=0.2,
    )


def _shades(style: Style, count: int) -> list[str]:
    """Return shades of the accent from light to full."""
    theme = style.theme
    steps = [0.16 + 0.84 * index / max(1, count - 1) for index in range(count)]
    return [tokens.mix(theme.accent, theme.surface, step) for step in steps]
