"""One bar of a distribution, and the words for guidelines."""

from dataclasses import dataclass

from talentdesk.charts.chart import percent
from talentdesk.domain.distribution import Standing
from talentdesk.domain.texts import Text
from talentdesk.wording import Say


@dataclass(frozen=True, slots=True, kw_only=True)
class ShareBar:
    """One bar: a box (``number`` above 0) or a level, with the shares its guideline wants in percent."""

    name: Text
    number: int
    group: Text
    """Name of the dimension a level belongs to; empty for a box."""
    count: int
    percent: float
    wanted: tuple[float, float] | None
    standing: Standing
    lacking: int | None = 0
    """How many people more (below 0: fewer) would keep the guideline; None = no whole number can."""

    def label(self, say: Say) -> str:
        """Return number and name, or the level's name."""
        return f"{self.number} {say.text(self.name)}" if self.number else say.text(self.name)

    def full_label(self, say: Say) -> str:
        """Return the label, of a level with its dimension before it."""
        group = say.text(self.group)
        return f"{group}{say(': ')}{self.label(say)}" if group else self.label(say)

    def spoken(self, say: Say) -> str:
        """Return the full label as it stands in a sentence."""
        group = say.text(self.group)
        return (
            say("{dimension} “{level}”", dimension=group, level=self.label(say)) if group else self.label(say)
        )


def wanted_words(wanted: tuple[float, float] | None) -> str:
    """Say which shares a guideline wants, short enough for a table."""
    if wanted is None:
        return "–"
    low, high = wanted
    if high >= 100:
        return f"≥ {percent(low)}"
    if low <= 0:
        return f"≤ {percent(high)}"
    return percent(low) if low == high else f"{percent(low)}–{percent(high)}"


def standing_words(standing: Standing, say: Say) -> str:
    """Say how a share stands to its guideline."""
    return {
        Standing.BELOW: say("▼ below"),
        Standing.ABOVE: say("▲ above"),
        Standing.INSIDE: say("inside"),
        Standing.NONE: "–",
    }[standing]
