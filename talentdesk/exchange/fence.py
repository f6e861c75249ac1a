"""Runs the reader of foreign workbooks in a process of its own, so that none of them can harm this one.

A workbook that crashes the reader, hangs it or wants too much memory costs that process only; the next one
gets a new one. See ``reader_child`` for what travels.
"""

import contextlib
import json
import os
import struct
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import IO, Self

import talentdesk
from talentdesk.domain.photo_names import PHOTO_SIDE
from talentdesk.domain.trouble import Trouble, TroubleError
from talentdesk.exchange.cells import Book
from talentdesk.exchange.frames import BookBuilder, Progress, RefusedReadingError, refusal

READER_ARGUMENT = "--read-workbooks"
"""Hidden argument that makes the frozen program a reader process."""

Cancelled = Callable[[], bool]
TakeFrame = Callable[[bytes, bytes], None]

_HEAD = struct.Struct(">cI")
_LARGEST_FRAME = 256 << 20
_GRACE = 5.0
"""Seconds a reader process that closed its output may take to end."""
_LOOK = 0.05
"""Seconds between two looks whether reading was cancelled."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What one workbook may cost."""

    file_bytes: int = 64 << 20
    archive_bytes: int = 512 << 20
    """What a zip of workbooks may have; each of them is unpacked alone and held to the other limits."""
    unpacked: int = 512 << 20
    ratio: int = 300
    cells: int = 3_000_000
    memory: int = 512 << 20
    seconds: float = 10.0
    """What may pass without a sign of progress."""
    seconds_in_all: float = 60.0


@dataclass(frozen=True, slots=True)
class Member:
    """A file in an archive: its place there, and its name with its folders."""

    index: int
    name: str


def fence_command() -> list[str]:
    """Return the command that starts a reader process, from source, installed or frozen."""
    if getattr(sys, "frozen", False):
        return [sys.executable, READER_ARGUMENT]
    return [sys.executable, "-P", "-m", "talentdesk.exchange.reader_child"]


class Fence:
    """A reader process for any number of workbooks, one after the other.

    Started when first needed, renewed after a crash or limit; for one thread at a time.
    """

    def __init__(self, limits: Limits | None = None) -> None:
        self._limits = limits or Limits()
        self._process: subprocess.Popen[bytes] | None = None
        self.started = 0
        """How many processes were started."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def start(self) -> None:
        """Start the reader process now, so that it is ready when the first workbook comes."""
        self._running()

    def read(
        self,
        path: Path,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
        member: Member | None = None,
    ) -> Book:
        """Read a workbook, which may lie in an archive. Raises ``TroubleError``.

        ``progress`` is told (rows so far, rows of the sheet).
        """
        name = f"{path.name}/{member.name}" if member else path.name
        wishes: dict[str, object] = {"name": name}
        if member is not None:
            wishes["member"] = member.index
        builder = BookBuilder(name, progress)
        self._serve(path, wishes, builder.take, cancelled)
        return builder.book()

    def members(self, path: Path, cancelled: Cancelled | None = None) -> tuple[Member, ...]:
        """Return the files in an archive, none where it is a workbook itself. Raises ``TroubleError``."""
        found: list[Member] = []

        def take(kind: bytes, payload: bytes) -> None:
            if kind == b"X":
                raise refusal(payload, path.name)
            if kind != b"L":
                raise ValueError(kind)
            found.extend(Member(int(index), str(name)) for index, name in json.loads(payload))

        self._serve(path, {"list": True}, take, cancelled)
        return tuple(found)

    def photo(self, path: Path, member: Member | None = None, side: int = PHOTO_SIDE) -> bytes:
        """Return a picture as a small JPEG without anything else in it. Raises ``TroubleError``."""
        pieces: list[bytes] = []
        name = f"{path.name}/{member.name}" if member else path.name

        def take(kind: bytes, payload: bytes) -> None:
            if kind == b"X":
                raise refusal(payload, name)
            if kind != b"W":
                raise ValueError(kind)
            pieces.append(payload)

        wishes: dict[str, object] = {"name": name, "photo": side}
        if member is not None:
            wishes["member"] = member.index
        self._serve(path, wishes, take, None)
        return b"".join(pieces)

    def mark(self, path: Path, marks: Sequence[Sequence[object]], summary: Mapping[str, object]) -> bytes:
        """Return a workbook with cells marked, as ``marking_child`` does it. Raises ``TroubleError``."""
        pieces: list[bytes] = []

        def take(kind: bytes, payload: bytes) -> None:
            if kind == b"X":
                raise refusal(payload, path.name)
            if kind != b"W":
                raise ValueError(kind)
            pieces.append(payload)

        self._serve(path, {"marks": list(marks), "summary": dict(summary)}, take, None)
        return b"".join(pieces)

    def _serve(
        self, path: Path, wishes: Mapping[str, object], take: TakeFrame, cancelled: Cancelled | None
    ) -> None:
        """Have the reader process serve one workbook; every frame but the last is handed to ``take``."""
        in_archive = "member" in wishes or "list" in wishes
        _check_file(path, self._limits.archive_bytes if in_archive else self._limits.file_bytes)
        in_all = self._limits.seconds_in_all
        # Asked for once: a process that died since must be told of, not replaced by one nobody watches.
        process = self._running()
        # marking tells nothing before it is done
        watch = _Watch(process, in_all if "marks" in wishes else self._limits.seconds, in_all, cancelled)

        def noted(kind: bytes, payload: bytes) -> None:
            watch.note()
            take(kind, payload)

        try:
            self._converse(process, path, wishes, noted)
        except RefusedReadingError as error:
            if error.renew:
                self.close()
            raise
        except (_ReaderGoneError, OSError) as error:
            raise self._post_mortem(watch, path) from error
        except (ValueError, LookupError, TypeError) as error:  # the frames make no sense
            self.close()
            raise TroubleError(Trouble.READER_CRASHED, path=path.name, detail=str(error)) from error
        except BaseException:
            self.close()
            raise
        finally:
            watch.finish()

    def process_id(self) -> int | None:
        """Return the id of the reader process, or None while there is none."""
        return self._process.pid if self._process is not None else None

    def close(self) -> None:
        """End the reader process."""
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.wait()
        for stream in (process.stdin, process.stdout, process.stderr):
            if stream is not None:
                _close_quietly(stream)

    def _running(self) -> subprocess.Popen[bytes]:
        if self._process is not None and self._process.poll() is None:
            return self._process
        self.close()
        root = str(Path(talentdesk.__file__).resolve().parent.parent)
        paths = [root, *filter(None, [os.environ.get("PYTHONPATH")])]
        self._process = subprocess.Popen(
            fence_command(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(paths)},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self.started += 1
        return self._process

    def _converse(
        self, process: subprocess.Popen[bytes], path: Path, wishes: Mapping[str, object], take: TakeFrame
    ) -> None:
        assert process.stdin is not None and process.stdout is not None
        limits = self._limits
        order = {
            "path": str(path.resolve()),
            "name": path.name,
            "file_bytes": limits.file_bytes,
            "unpacked": limits.unpacked,
            "ratio": limits.ratio,
            "cells": limits.cells,
            "memory": limits.memory,
            **wishes,
        }
        process.stdin.write(json.dumps(order).encode() + b"\n")
        process.stdin.flush()
        while True:
            kind, payload = _frame(process.stdout)
            if kind == b"E":
                return
            take(kind, payload)

    def _post_mortem(self, watch: "_Watch", path: Path) -> TroubleError:
        """Say why the reader process is gone, and clear it away."""
        process = self._process
        if process is None:
            return TroubleError(Trouble.READER_CRASHED, path=path.name, detail="")
        try:
            code = process.wait(timeout=_GRACE)
        except subprocess.TimeoutExpired:
            self.close()
            return TroubleError(Trouble.READER_CRASHED, path=path.name, detail="")
        complaint = process.stderr.read(2_000) if process.stderr is not None else b""
        self.close()
        if watch.verdict is not None:
            return TroubleError(watch.verdict, path=path.name, seconds=round(self._limits.seconds))
        if b"memory allocation of" in complaint or code == -9:
            return TroubleError(Trouble.WORKBOOK_TOO_LARGE, path=path.name, limit="memory")
        return TroubleError(Trouble.READER_CRASHED, path=path.name, detail=str(code))


class _ReaderGoneError(Exception):
    """The reader process closed its end."""


class _Watch:
    """Kills the reader process when its time is over or reading was cancelled; ``verdict`` says which.

    Its time is over after ``seconds`` without a frame, or after ``in_all``.
    """

    def __init__(
        self,
        process: subprocess.Popen[bytes],
        seconds: float,
        in_all: float,
        cancelled: Cancelled | None,
    ) -> None:
        self.verdict: Trouble | None = None
        self._process = process
        self._seconds = seconds
        self._in_all = in_all
        self._silent = 0
        self._cancelled = cancelled
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._look, name="reader-watch", daemon=True)
        self._thread.start()

    def note(self) -> None:
        """Note a sign of progress."""
        self._silent = 0

    def finish(self) -> None:
        """Stop watching."""
        self._done.set()
        self._thread.join()

    def _look(self) -> None:
        looks = max(1, round(self._in_all / _LOOK))
        patience = max(1, round(self._seconds / _LOOK))
        for _ in range(looks):
            if self._done.wait(_LOOK):
                return
            if self._cancelled is not None and self._cancelled():
                self._end(Trouble.CANCELLED)
                return
            self._silent += 1
            if self._silent >= patience:
                break
        self._end(Trouble.WORKBOOK_TOO_SLOW)

    def _end(self, verdict: Trouble) -> None:
        self.verdict = verdict
        self._process.kill()


def _frame(stream: IO[bytes]) -> tuple[bytes, bytes]:
    head = stream.read(_HEAD.size)
    if len(head) < _HEAD.size:
        raise _ReaderGoneError
    kind, length = _HEAD.unpack(head)
    if length > _LARGEST_FRAME:
        raise _ReaderGoneError
    payload = stream.read(length)
    if len(payload) < length:
        raise _ReaderGoneError
    return kind, payload


def _check_file(path: Path, most: int) -> None:
    if not path.exists():
        raise TroubleError(Trouble.FILE_MISSING, path=str(path))
    if not path.is_file():
        raise TroubleError(Trouble.NOT_A_FILE, path=str(path))
    size = path.stat().st_size
    if size == 0:
        raise TroubleError(Trouble.WORKBOOK_EMPTY, path=path.name)
    if size > most:
        raise TroubleError(Trouble.WORKBOOK_TOO_LARGE, path=path.name, limit="file", megabytes=most >> 20)


def _close_quietly(stream: IO[bytes]) -> None:
    with contextlib.suppress(OSError):  # unsent bytes of a pipe whose reader is gone
        stream.close()
