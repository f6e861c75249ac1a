"""Writing a finished file: beside its place first, then moved there, so that nobody ever sees half of one."""

import errno
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import NamedTemporaryFile, TemporaryFile

from talentdesk.domain.trouble import Trouble, TroubleError

_WORKSPACE = ".talent"
_NOT_IN_NAMES = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')


def as_file_name(words: str) -> str:
    """Return words as a file name that every system takes, without an ending."""
    return " ".join(_NOT_IN_NAMES.sub(" ", words).split()).strip(" .")


def write(path: Path, data: bytes) -> None:
    """Write ``data`` to ``path`` as a whole. Raises ``TroubleError``; what stood there before stays then.

    Never over a workspace: it is known by its name, for opening it to look would drop its lock.
    """
    if path.suffix.casefold() == _WORKSPACE:
        raise TroubleError(Trouble.OVER_WORKSPACE, path=str(path))
    with _told(path):
        _write(path, data)


def expect_writable(folder: Path) -> None:
    """Try whether files can be written into a folder. Raises ``TroubleError``."""
    with _told(folder), TemporaryFile(dir=folder):
        pass


@contextmanager
def _told(path: Path) -> Iterator[None]:
    try:
        yield
    except FileNotFoundError as error:
        raise TroubleError(Trouble.FOLDER_MISSING, path=str(path)) from error
    except OSError as error:
        full = error.errno in (errno.ENOSPC, errno.EDQUOT)
        trouble = Trouble.DISK_FULL if full else Trouble.CANNOT_WRITE
        raise TroubleError(trouble, path=str(path), detail=error.strerror or "") from error


def make_folder(folder: Path) -> None:
    """Make a folder with those above it, if it is not there. Raises ``TroubleError``."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise TroubleError(Trouble.CANNOT_WRITE, path=str(folder), detail=error.strerror or "") from error


def _write(path: Path, data: bytes) -> None:
    if path.exists() and not path.is_file():
        # A device or pipe takes what is written to it; a file in its place would destroy it.
        path.write_bytes(data)
        return
    with NamedTemporaryFile(dir=path.parent, prefix=f".{path.stem}.", suffix=".part", delete=False) as file:
        part = Path(file.name)
        try:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        except BaseException:
            file.close()
            with suppress(OSError):
                part.unlink()
            raise
    try:
        part.chmod(0o644)
        part.replace(path)
    except BaseException:
        with suppress(OSError):
            part.unlink()
        raise
