"""What is told of a long command while it runs, and its end by the one who waits."""

from collections.abc import Callable

from talentdesk.domain.trouble import Trouble, TroubleError
from talentdesk.services.commands import Watch
from talentdesk.wording import Say

Progress = Callable[[str, int, int], None]
"""Told what is being done, how much is done, and of how much."""


def watching(
    what: Callable[[str], str], say: Say, progress: Progress | None, cancelled: Callable[[], bool] | None
) -> Watch:
    """Return what tells each part of a command in words, and ends the command when it was cancelled."""

    def watch(part: str, done: int, of: int) -> None:
        if cancelled is not None and cancelled():
            raise TroubleError(Trouble.CANCELLED)
        if progress is not None:
            progress(what(part) if part else say("Writing the journal"), done, of)

    return watch
