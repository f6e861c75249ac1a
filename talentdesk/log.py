"""The log of this machine: what happened, never about whom. No names, no scores, no cell contents."""

import logging
import re
import traceback
from pathlib import Path
from types import TracebackType

from typing_extensions import override

NAME = "talentdesk"
HIDDEN = "[…]"
"""What stands in the log instead of anything that might say who."""

_SIZE = 500_000
_FILES = 3
_CODE = re.compile(r"[a-z0-9_.:-]*")
_IN_BRACKETS = re.compile(r" \([^()]*\)$")
"""Where the interpreter found a module."""
_NUMBER = re.compile(r"\d+\.\d+")
# The messages of these come from the interpreter and name types and attributes, not values.
_SPEAKING = (AttributeError, ImportError, IndexError, NameError, TypeError, ZeroDivisionError)


def folder() -> Path:
    """Return where the log lies."""
    import platformdirs

    return platformdirs.user_log_path("TalentDesk")


def set_up(where: Path | None = None) -> Path | None:
    """Write the log there, rotating; returns the file, or None where the folder cannot be written."""
    path = (where or folder()) / "talentdesk.log"
    logger = logging.getLogger(NAME)
    logger.setLevel(logging.INFO)
    logger.propagate = False
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError:
        logger.addHandler(logging.NullHandler())
        return None
    logger.addHandler(LogFile(path))
    return path


def close() -> None:
    """Let go of the log's file."""
    logger = logging.getLogger(NAME)
    for handler in tuple(logger.handlers):
        logger.removeHandler(handler)
        handler.close()


class LogFile(logging.Handler):
    """The rotating file, opened for the first record: its class brings sockets and pickles along."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self._file: logging.Handler | None = None

    @override
    def emit(self, record: logging.LogRecord) -> None:
        if self._file is None:
            from logging.handlers import RotatingFileHandler

            self._file = RotatingFileHandler(
                self._path, maxBytes=_SIZE, backupCount=_FILES, encoding="utf-8", delay=True
            )
            self._file.setFormatter(RedactingFormatter())
        self._file.emit(record)

    @override
    def close(self) -> None:
        if self._file is not None:
            self._file.close()
        super().close()


class RedactingFormatter(logging.Formatter):
    """Writes only what cannot say who: our own template, codes, ids and whole numbers among its figures."""

    def __init__(self) -> None:
        super().__init__("{asctime} {levelname} {name}: {message}", style="{")

    @override
    def format(self, record: logging.LogRecord) -> str:
        clean = logging.makeLogRecord(record.__dict__)
        args = record.args if isinstance(record.args, tuple) else (record.args,)
        clean.args = tuple(redacted(one) for one in args) if record.args else ()
        clean.exc_info, clean.exc_text = None, None
        text = super().format(clean)
        if record.exc_info and record.exc_info[0] is not None:
            kind, error, trace = record.exc_info
            text = f"{text}\n{told(kind, error, trace)}"
        return text


def redacted(figure: object) -> object:
    """Return a figure as it may be written: codes, ids and whole numbers stay, all else is hidden."""
    if figure is None or isinstance(figure, bool | int):
        return figure
    if isinstance(figure, str) and _CODE.fullmatch(figure) and not _NUMBER.fullmatch(figure):
        return figure
    return HIDDEN


def told(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> str:
    """Tell an exception by its type and where it passed; its message only where that cannot hold data."""
    lines = [
        f"  {_short(frame.filename)}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(trace)
    ]
    # Refusals and troubles say their codes; everything else might quote data.
    speaks = isinstance(error, _SPEAKING) or hasattr(error, "ruling") or hasattr(error, "trouble")
    said = _IN_BRACKETS.sub("", str(error)) if speaks else HIDDEN
    # A path names the user's folders, and nothing of the interpreter's own is Chinese.
    said = said if said.isascii() and not {"/", "\\"} & set(said) else HIDDEN
    lines.append(f"  {kind.__name__}: {said}")
    cause = error.__cause__ if error is not None else None
    if cause is not None:
        lines += ["  because of", told(type(cause), cause, cause.__traceback__)]
    return "\n".join(lines)


def _short(filename: str) -> str:
    """Return a path from the package on: the rest names the user's folders."""
    parts = Path(filename).parts
    for root in (NAME, "site-packages"):
        if root in parts:
            return "/".join(parts[len(parts) - 1 - parts[::-1].index(root) :])
    return parts[-1] if parts else ""
