"""Settings of this machine: a frozen row each, kept in an INI file. No Qt: a command reads them too."""

from __future__ import annotations

import configparser
import json
from collections.abc import Callable
from pathlib import Path
from typing import Generic, TypeVar

from talentdesk.values import dataclass

T = TypeVar("T")

_SECTION = "talentdesk"


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """One setting: its key, what it is when nobody set it, and how it is read from and written as text."""

    key: str
    default: T
    read: Callable[[str], T]
    write: Callable[[T], str] = str


def _paths(text: str) -> tuple[str, ...]:
    return tuple(str(one) for one in json.loads(text))


def _write_paths(paths: tuple[str, ...]) -> str:
    return json.dumps(paths, ensure_ascii=False)


def _yes(text: str) -> bool:
    return text == "yes"


def _say_yes(on: bool) -> str:
    return "yes" if on else "no"


LANGUAGE = Setting("language", "", str)
"""``zh``, ``en``, or empty: the system's."""
THEME = Setting("theme", "", str)
"""Name of a theme, or empty: light or dark as the system is."""
OPERATOR = Setting("operator", "", str)
"""Who works here; written into every journal entry."""
LESS_MOTION = Setting("less_motion", False, _yes, _say_yes)
BACKUPS = Setting("backups_folder", "", str)
"""Folder of the backups; empty: the usual one."""
BACKUPS_KEPT = Setting("backups_kept", 30, int)
RECENT: Setting[tuple[str, ...]] = Setting("recent", (), _paths, _write_paths)
"""Paths of the workspaces opened last, newest first."""
GEOMETRY = Setting("window", "", str)
"""Geometry of the workspace window, as Qt saves it, in hex."""
RAIL_WIDE = Setting("rail_wide", False, _yes, _say_yes)
CARD_OPEN = Setting("card_open", True, _yes, _say_yes)
PEOPLE_COLUMNS: Setting[tuple[str, ...]] = Setting("people_columns", (), _paths, _write_paths)
"""Names of the columns of the people table; empty: the usual ones."""
GUIDES_OFF: Setting[tuple[str, ...]] = Setting("guidelines_off", (), _paths, _write_paths)
"""Ids of the sessions whose guidelines are not shown, the one switched last at the end."""
PLACE = Setting("place", "", str)
"""Key of the place that was shown last."""

RECENT_KEPT = 8
GUIDES_OFF_KEPT = 50


class Preferences:
    """Reads and keeps settings; a damaged file or value counts as not set."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._parser = configparser.ConfigParser(interpolation=None)
        try:
            self._parser.read(path, encoding="utf-8")
        except (configparser.Error, UnicodeError, OSError):
            self._parser.clear()
        if not self._parser.has_section(_SECTION):
            self._parser.add_section(_SECTION)

    def get(self, setting: Setting[T]) -> T:
        """Return a setting."""
        text = self._parser.get(_SECTION, setting.key, fallback=None)
        if text is None:
            return setting.default
        try:
            return setting.read(text)
        except ValueError:
            return setting.default

    def set(self, setting: Setting[T], value: T) -> None:
        """Keep a setting. A folder that cannot be written loses it at the end, and nothing else."""
        if self.get(setting) == value:
            return
        self._parser.set(_SECTION, setting.key, setting.write(value))
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            part = self.path.with_name(self.path.name + ".part")
            with part.open("w", encoding="utf-8") as file:
                self._parser.write(file)
            part.replace(self.path)
        except OSError:
            return

    def note_recent(self, path: Path) -> None:
        """Put a workspace at the head of the recent ones."""
        others = [one for one in self.get(RECENT) if one != str(path)]
        self.set(RECENT, (str(path), *others)[:RECENT_KEPT])

    def forget_recent(self, path: Path) -> None:
        """Take a workspace off the recent ones."""
        self.set(RECENT, tuple(one for one in self.get(RECENT) if one != str(path)))
