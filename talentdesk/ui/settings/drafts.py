"""Keeps changes of the programme that are not in force yet, so that a restart does not lose them."""

from __future__ import annotations

import tomllib
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from talentdesk.domain.programme_form import Tree

_SHORT = 16


class DraftFile:
    """The draft of one workspace, beside the settings of this machine.

    A folder that cannot be written to loses it at the end, and nothing else.
    """

    def __init__(self, settings: Path, workspace: Path) -> None:
        name = sha256(str(workspace).encode()).hexdigest()[:_SHORT]
        self.path = settings.parent / "drafts" / f"{name}.toml"

    def there(self) -> bool:
        """Tell whether changes wait."""
        return self.read() is not None

    def read(self) -> Tree | None:
        """Return the tree of the draft; None where there is none that can be read."""
        try:
            return tomllib.loads(self.text()) if self.path.exists() else None
        except tomllib.TOMLDecodeError:
            return None

    def text(self) -> str:
        """Return the draft as it was written; empty where there is none that can be read."""
        try:
            return self.path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            return ""

    def keep(self, text: str) -> None:
        """Keep a draft."""
        with suppress(OSError):
            self.path.parent.mkdir(parents=True, exist_ok=True)
            part = self.path.with_suffix(".part")
            part.write_text(text, encoding="utf-8")
            part.replace(self.path)

    def drop(self) -> None:
        """Forget the draft."""
        with suppress(OSError):
            self.path.unlink(missing_ok=True)
