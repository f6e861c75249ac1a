"""Finds the workbooks in what was dropped: files, folders, and zips of them."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path, PurePosixPath

from talentdesk.domain.trouble import Trouble, TroubleError
from talentdesk.exchange.fence import Cancelled, Fence, Member

SUFFIXES = frozenset((".xlsx", ".xlsm", ".xltx", ".xltm", ".xls", ".xlt", ".et", ".csv", ".tsv", ".txt"))
"""How the names of workbooks and text tables end."""
_MOST = 2_000
"""Workbooks taken at once."""
_MOST_SEEN = 50_000
"""Files of folders looked at."""
_NO_FOLDERS = frozenset(("__macosx", "$recycle.bin", "system volume information"))
_NO_BEGINNINGS = ("~$", "._", ".", "~")
_NO_FILES = frozenset(("thumbs.db", "desktop.ini"))


@dataclass(frozen=True, slots=True)
class Found:
    """A workbook to be read: its name with folder or archive in front, and where it lies."""

    name: str
    path: Path
    member: Member | None = None


@dataclass(frozen=True, slots=True)
class Gathered:
    """What was found, and the names of files that are no workbooks; leavings of systems are in neither."""

    found: tuple[Found, ...]
    passed: tuple[str, ...]


def gather(
    paths: Sequence[Path],
    fence: Fence,
    cancelled: Cancelled | None = None,
    suffixes: frozenset[str] = SUFFIXES,
) -> Gathered:
    """Find the workbooks, or files of other ``suffixes``, in files, folders and zips, each once, by name.

    Raises ``TroubleError``: nothing there, too many, an archive that cannot be read, cancelled.
    """
    found: dict[tuple[str, int], Found] = {}
    passed: list[str] = []
    for path in paths:
        for one in _found_in(path, fence, cancelled, passed, suffixes):
            found.setdefault((str(one.path.resolve()), one.member.index if one.member else -1), one)
            if len(found) > _MOST:
                raise TroubleError(Trouble.WORKBOOK_TOO_LARGE, path=str(path), limit="parts")
    if not found:
        raise TroubleError(Trouble.NO_WORKBOOK, path=", ".join(path.name for path in paths[:3]))
    return Gathered(tuple(found.values()), tuple(passed))


def _found_in(
    path: Path, fence: Fence, cancelled: Cancelled | None, passed: list[str], suffixes: frozenset[str]
) -> Iterator[Found]:
    if path.is_dir():
        for inner in islice(_files(path, cancelled), _MOST_SEEN):
            name = f"{path.name}/{inner.relative_to(path).as_posix()}"
            yield from _found_at(inner, name, fence, cancelled, passed, suffixes)
    else:
        # a file that was named is tried whatever it is called: the refusal says what it is
        name = path.name
        if path.suffix.casefold() == ".zip":
            yield from _found_at(path, name, fence, cancelled, passed, suffixes)
        elif path.name.startswith("~$"):
            passed.append(name)
        else:
            yield Found(name, path)


def _found_at(
    path: Path,
    name: str,
    fence: Fence,
    cancelled: Cancelled | None,
    passed: list[str],
    suffixes: frozenset[str],
) -> Iterator[Found]:
    suffix = path.suffix.casefold()
    if suffix != ".zip":
        if suffix in suffixes:
            yield Found(name, path)
        else:
            passed.append(name)
        return
    members = fence.members(path, cancelled)
    if not members:
        yield Found(name, path)
    for member in sorted(members, key=lambda one: one.name):
        inner = PurePosixPath(member.name.replace("\\", "/"))
        if _is_leaving(inner):
            continue
        if inner.suffix.casefold() in suffixes:
            yield Found(f"{name}/{inner}", path, member)
        else:
            passed.append(f"{name}/{inner}")


def _files(folder: Path, cancelled: Cancelled | None) -> Iterator[Path]:
    for top, folders, files in os.walk(folder):
        if cancelled is not None and cancelled():
            raise TroubleError(Trouble.CANCELLED)
        folders[:] = sorted(one for one in folders if not _is_leaving(PurePosixPath(one)))
        for file in sorted(files):
            if not _is_leaving(PurePosixPath(file)):
                yield Path(top, file)


def _is_leaving(path: PurePosixPath) -> bool:
    """Tell whether a system or a program left the file there, not a person."""
    return (
        path.name.startswith(_NO_BEGINNINGS)
        or path.name.casefold() in _NO_FILES
        or any(part.casefold() in _NO_FOLDERS for part in path.parts)
    )
