"""A new file gets its name only when it is whole."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from talentdesk.domain.trouble import Trouble, TroubleError
from talentdesk.models.inspection import journal_of


@contextmanager
def whole_file(path: Path, mark: str) -> Iterator[Path]:
    """Give a working name to make a file under; it is then moved to its own, or nothing of it stays.

    Raises ``TroubleError`` where the name was taken meanwhile, and ``OSError``.
    """
    fresh = path.with_name(f".{path.name}.{mark}")
    try:
        yield fresh
        leftover = journal_of(path)
        if leftover.exists():
            leftover.replace(leftover.with_name(f"{leftover.name}.{mark}"))
        _move(fresh, path)
    finally:
        # A folder that is none is told by what failed in it, not by the clearing up.
        with suppress(OSError):
            fresh.unlink(missing_ok=True)
            journal_of(fresh).unlink(missing_ok=True)


def _move(source: Path, target: Path) -> None:
    # A hard link fails where the name is taken meanwhile; a rename would overwrite.
    try:
        target.hardlink_to(source)
    except FileExistsError:
        raise TroubleError(Trouble.FILE_EXISTS, path=str(target)) from None
    except OSError:
        # Sticks have no hard links; the name was free a moment ago.
        source.rename(target)
