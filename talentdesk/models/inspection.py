"""What a file is, decided from its first bytes before anything opens it.

Nothing else may read the live file afterwards: on POSIX systems closing any handle of a file drops the
process's locks on it, the engine's included.
"""

from __future__ import annotations

import math
from collections import Counter
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from talentdesk.values import dataclass

if TYPE_CHECKING:
    from sqlalchemy import Engine

APPLICATION_ID = 0x54444B31
"""``TDK1``: what makes a SQLite file a TalentDesk workspace."""

SCHEMA = 4
"""Number of the newest migration; stored as ``user_version``."""

_MAGIC = b"SQLite format 3\x00"
_HEADER = 100
_OTHERS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"Rar!", b"7z\xbc\xaf")
"""How packed files of other programs begin, whose bytes look random too: workbooks, papers, pictures."""
_RANDOM_BITS = 7.2
"""Bits per byte from which the start of a file counts as random, which is how an encrypted file looks."""


class FileState(StrEnum):
    """What a path holds."""

    MISSING = "missing"
    OURS = "ours"
    OLDER = "older"
    NEWER = "newer"
    FOREIGN = "foreign"
    EMPTY = "empty"
    TRUNCATED = "truncated"
    ENCRYPTED = "encrypted"
    NOT_A_FILE = "not_a_file"
    HELD = "held"
    """This process has it open: reading its first bytes would drop the lock."""


Identity = tuple[int, int]
"""Device and number of a file: the same as long as it is the same file, under whatever name."""

HELD: WeakKeyDictionary[Engine, Identity] = WeakKeyDictionary()
"""The files this process has locked, each as long as the engine lives that holds it."""


@dataclass(frozen=True, slots=True)
class FileFacts:
    """What a path holds, and the schema version where it is one of ours."""

    state: FileState
    version: int = 0


def identity_of(path: Path) -> Identity | None:
    """Return which file stands under a name; None where there is none, or where the system does not tell."""
    try:
        found = path.stat()
    except OSError:
        return None
    return (found.st_dev, found.st_ino) if found.st_ino else None


def pointed_to(path: Path) -> Path:
    """Return where a file really lies: the engine keeps its journal there, not beside a link."""
    try:
        return path.resolve() if path.is_symlink() else path
    except (OSError, RuntimeError):
        # A folder one may not look into, or links that lead to each other: opening will say so.
        return path


def journal_of(path: Path) -> Path:
    """Return where the engine keeps what it needs to take a broken write back.

    One left beside another file of the same name would be played back into that and destroy it.
    """
    return path.with_name(path.name + "-journal")


def is_held_here(path: Path) -> bool:
    """Tell whether this process has locked the file that stands under a name."""
    found = identity_of(path)
    return found is not None and found in HELD.values()


def inspect(path: Path) -> FileFacts:
    """Decide what a file is. Raises ``OSError`` where it cannot be read."""
    if not path.exists():
        return FileFacts(FileState.MISSING)
    if not path.is_file():
        return FileFacts(FileState.NOT_A_FILE)
    if is_held_here(path):
        return FileFacts(FileState.HELD)
    size = path.stat().st_size
    if size == 0:
        return FileFacts(FileState.EMPTY)
    with path.open("rb") as file:
        head = file.read(4096)
    if not head.startswith(_MAGIC):
        return FileFacts(_without_magic(head, size))
    if len(head) < _HEADER:
        return FileFacts(FileState.TRUNCATED)
    return _of_sqlite(head, size, path)


def _without_magic(head: bytes, size: int) -> FileState:
    if _MAGIC.startswith(head):
        return FileState.TRUNCATED
    if head.startswith(_OTHERS):
        return FileState.FOREIGN
    return FileState.ENCRYPTED if size >= 4096 and _bits_per_byte(head) > _RANDOM_BITS else FileState.FOREIGN


def _bits_per_byte(data: bytes) -> float:
    total = len(data)
    return -sum(n / total * math.log2(n / total) for n in Counter(data).values())


def _of_sqlite(head: bytes, size: int, path: Path) -> FileFacts:
    def number(at: int, length: int = 4) -> int:
        return int.from_bytes(head[at : at + length], "big")

    if number(68) != APPLICATION_ID:
        return FileFacts(FileState.FOREIGN)
    version = number(60)
    page = number(16, 2)
    page = 65536 if page == 1 else page
    counted = number(92) == number(24)
    hot = journal_of(pointed_to(path))
    # A rollback journal beside the file means a killed writer: the engine mends the size on opening.
    mending = hot.exists() and hot.stat().st_size > 0
    if counted and not mending and size < page * number(28):
        return FileFacts(FileState.TRUNCATED, version)
    if version > SCHEMA:
        return FileFacts(FileState.NEWER, version)
    return FileFacts(FileState.OLDER if version < SCHEMA else FileState.OURS, version)
