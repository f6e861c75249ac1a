"""What commands start from: what the process hands them, and the codes they end with."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from talentdesk.domain.texts import Language
from talentdesk.values import dataclass

if TYPE_CHECKING:
    from talentdesk.jobs.opening import Means

COMMANDS = (
    "sample",
    "programmes",
    "eligibility",
    "bench",
    "vacate",
    "crisis",
    "succession-chart",
    "overview",
    "new",
    "import",
    "people",
    "sessions",
    "packet",
    "rating-forms",
    "photos",
    "export",
    "template",
    "forms",
    "form",
    "card",
    "charts",
    "chart",
    "check",
    "verify",
    "backups",
    "main-job",
    "tour",
    "doctor",
)

FINE, DIFFERENT, TROUBLED, LOCKED, BUG = 0, 1, 2, 3, 70
"""Exit codes: done · done with something to tell · could not be done · held elsewhere · a fault of ours."""
INTERRUPTED = 130


@dataclass(frozen=True, slots=True)
class Outset:
    """What the process hands to a command.

    ``means`` is called when a workspace is needed; ``tour`` makes pictures of every place and is the only
    thing that needs a window; ``preferred`` is the language kept in the settings, if any.
    """

    means: Callable[[], Means]
    tour: Callable[[Path], int]
    preferred: Language | None = None


class CommandError(Exception):
    """A command cannot go on; the sentence says why."""
