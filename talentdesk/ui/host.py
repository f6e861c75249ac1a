"""What only the starting program knows, handed to the windows: clock, ids, and where things lie."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from talentdesk.domain.texts import Id
from talentdesk.ui import preferences
from talentdesk.ui.preferences import Preferences
from talentdesk.values import dataclass

if TYPE_CHECKING:
    from talentdesk.jobs.opening import Means


@dataclass(frozen=True, slots=True, kw_only=True)
class Host:
    """The surroundings of the windows."""

    clock: Callable[[], datetime]
    new_id: Callable[[], Id]
    preferences: Preferences
    log: Path | None
    """The log's file; None where none could be written."""

    @property
    def operator(self) -> str:
        """Who works here; empty when nobody said so yet."""
        return self.preferences.get(preferences.OPERATOR)

    def backups_root(self) -> Path:
        """Return the folder of all backups."""
        import platformdirs

        chosen = self.preferences.get(preferences.BACKUPS)
        return Path(chosen) if chosen else platformdirs.user_data_path("TalentDesk") / "backups"

    def means(self) -> Means:
        """Return what opening a file needs."""
        from talentdesk.jobs.opening import Means

        return Means(
            clock=self.clock,
            new_id=self.new_id,
            operator=self.operator,
            backups=self.backups_root(),
            kept=self.preferences.get(preferences.BACKUPS_KEPT),
        )
