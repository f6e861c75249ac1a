"""Colours and sizes by role, read from ``resources/themes``: one place for window, charts and paper."""

import tomllib
from collections.abc import Mapping
from dataclasses import field, fields
from enum import StrEnum
from functools import lru_cache
from typing import Any

from talentdesk import paths
from talentdesk.values import dataclass


class ThemeName(StrEnum):
    """The themes that are shipped; the value is the file's name."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


RADIUS_CARD = 6
"""Corner radius of cards and fields in pixels."""
RADIUS_PANEL = 10
"""Corner radius of panels in pixels."""
PAGE_EDGE = 16
"""Pixels between the edges of a page and whatever stands on it: its title, tabs, fields, lists and panels."""
TEXT_SMALL, TEXT_BODY, TEXT_LARGE, TEXT_TITLE, TEXT_DISPLAY = 12, 14, 16, 20, 28
"""The screen's type scale in pixels."""
FAMILY = "Noto Sans SC"
"""The family of every text; shipped in ``resources/fonts``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """The colours of one theme as ``#RRGGBB``. Pages name a role, never a colour."""

    name: ThemeName
    dark: bool
    soft_share: float
    """How much of a full colour a soft fill keeps, 0 to 1; the rest is the surface."""
    ground: str
    """Behind everything."""
    surface: str
    """Panels, cards and fields."""
    raised: str
    """What floats: menus, toasts, a dragged card."""
    hover: str
    """Under the pointer."""
    line: str
    """Hairlines that only separate."""
    line_strong: str
    """Borders that carry meaning, as of a field; 3 : 1 against the surface."""
    text: str
    muted: str
    """Secondary text."""
    accent: str
    accent_soft: str
    """Ground of what is selected."""
    on_accent: str
    """Text on the accent."""
    good: str
    good_soft: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str
    info: str
    info_soft: str
    focus: str
    """The focus ring."""
    series: tuple[str, ...] = field(default=())
    """Colours of chart series, told apart by colour-blind eyes; charts add patterns for grey."""

    def colour(self, role: str) -> str:
        """Return the colour of a role such as ``accent-soft``. Raises ``KeyError`` for an unknown one."""
        if role.replace("-", "_") not in ROLES:
            raise KeyError(role)
        colour: str = getattr(self, role.replace("-", "_"))
        return colour

    @property
    def track(self) -> str:
        """What a bar that fills lies on: a hairline's colour, where what fills it shows on that."""
        return self.line if contrast(self.line, self.accent) >= 3 else self.hover

    def soft(self, colour: str) -> str:
        """Return the soft fill of a full colour, such as a box's, on this theme's surface."""
        return mix(colour, self.surface, self.soft_share)

    def strong(self, colour: str, ratio: float = 3.0) -> str:
        """Return ``colour`` itself or the nearest mix with the text colour that shows on the surface.

        ``ratio`` is the contrast wanted against the surface: 3 for marks, 4.5 for text.
        """
        for share in range(100, -1, -5):
            mixed = mix(colour, self.text, share / 100)
            if contrast(mixed, self.surface) >= ratio:
                return mixed
        return self.text

    def on(self, colour: str) -> str:
        """Return whichever of text and surface reads better on a fill of ``colour``."""
        return max((self.text, self.surface), key=lambda one: contrast(one, colour))


ROLES = tuple(one.name for one in fields(Theme) if one.name not in {"name", "dark", "soft_share", "series"})
"""Attribute names of the colours of a theme."""


@lru_cache(maxsize=len(ThemeName))
def theme(name: str) -> Theme:
    """Return a theme by its name. Raises ``ValueError`` for an unknown one."""
    known = ThemeName(name)
    return _read(known, tomllib.loads(paths.resource("themes", f"{known}.toml").read_text(encoding="utf-8")))


def _read(name: ThemeName, data: Mapping[str, Any]) -> Theme:
    colours = {role.replace("-", "_"): colour for role, colour in data["colours"].items()}
    series = tuple(data["chart"]["series"])
    for colour in (*colours.values(), *series):
        channels(colour)
    return Theme(name=name, dark=data["dark"], soft_share=data["soft_share"], series=series, **colours)


def channels(colour: str) -> tuple[int, int, int]:
    """Return red, green and blue, 0 to 255. Raises ``ValueError`` if it is not ``#RRGGBB``."""
    if len(colour) != 7 or not colour.startswith("#"):
        raise ValueError(colour)
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def mix(colour: str, other: str, share: float) -> str:
    """Return ``share`` (0 to 1) of a colour laid over another."""
    pairs = zip(channels(colour), channels(other), strict=True)
    return "#" + "".join(f"{round(one * share + two * (1 - share)):02X}" for one, two in pairs)


def luminance(colour: str) -> float:
    """Return the relative luminance, 0 black to 1 white; also the grey a colour prints as."""
    linear = (
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in (channel / 255 for channel in channels(colour))
    )
    red, green, blue = linear
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(colour: str, other: str) -> float:
    """Return the contrast ratio of two colours, 1 to 21."""
    high, low = sorted((luminance(colour), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)
