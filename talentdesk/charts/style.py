"""One look for all charts: colours of a theme, sizes, patterns; any theme on screen, light on paper."""

from dataclasses import dataclass

from talentdesk import tokens
from talentdesk.domain.distribution import Standing
from talentdesk.tokens import Theme

HATCHES = ("", "////", "....", "\\\\\\\\", "xxxx", "||||")
"""Patterns of series in their order, so that grey paper tells them apart."""
STANDING_HATCH = {Standing.BELOW: "....", Standing.ABOVE: "////", Standing.INSIDE: "", Standing.NONE: ""}
"""Pattern of a bar by how it stands to its guideline."""


@dataclass(frozen=True, slots=True)
class Style:
    """How a chart is drawn. Sizes are points."""

    theme: Theme
    paper: bool = False
    label: float = 9.0
    small: float = 8.0
    title: float = 12.0
    thin: float = 0.8
    """Width of axes and grid lines."""
    thick: float = 1.8
    """Width of data lines."""

    @property
    def ground(self) -> str:
        """Colour behind the chart: white on paper, the panel's surface on a screen."""
        return self.theme.surface

    def series(self, index: int) -> str:
        """Return the colour of a series; they repeat after the last, patterns then differ."""
        return self.theme.series[index % len(self.theme.series)]

    def hatch(self, index: int) -> str:
        """Return the pattern of a series."""
        return HATCHES[index % len(HATCHES)]

    def standing(self, standing: Standing) -> str:
        """Return the colour of a bar by how it stands to its guideline."""
        return {
            Standing.BELOW: self.theme.warn,
            Standing.ABOVE: self.theme.bad,
            Standing.INSIDE: self.theme.accent,
            Standing.NONE: self.theme.accent,
        }[standing]


def screen(theme: Theme) -> Style:
    """Return the style of charts in the window."""
    return Style(theme)


def paper() -> Style:
    """Return the style of charts on paper and in saved pictures: the light theme on white."""
    return Style(tokens.theme(tokens.ThemeName.LIGHT), paper=True)
