"""Starting a command: its language, its errors as sentences, its exit code."""

from __future__ import annotations

import contextlib
import gc
import logging
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TextIO

from talentdesk.cli.outset import BUG, COMMANDS, FINE, INTERRUPTED, LOCKED, TROUBLED, CommandError, Outset
from talentdesk.cli.speech import LanguageError, choose, split_language
from talentdesk.domain.ruling import RefusedError
from talentdesk.domain.texts import Language
from talentdesk.domain.trouble import Trouble, TroubleError
from talentdesk.wording.say import Say, speaker


def is_command(argv: Sequence[str]) -> bool:
    """Tell whether arguments ask for a command rather than for the window: also for one there is not.

    A mistyped command must not open a window; a file that is not there is told in one.
    """
    with contextlib.suppress(LanguageError):
        _, argv = split_language(argv)
    if not argv:
        return False
    return argv[0] in COMMANDS or argv[0].startswith("--") or len(argv) > 1 or _is_mere_word(argv[0])


def _is_mere_word(text: str) -> bool:
    """Tell whether a word looks like a command, not like a file or what a system hands over."""
    path = Path(text)
    return not (text.startswith("-") or path.suffix or len(path.parts) != 1 or path.exists())


def run(argv: Sequence[str], outset: Outset) -> int:
    """Run a command; returns the exit code. Users' errors are told in one sentence on stderr."""
    # Modules and tables are loaded once and stay: looking for garbage among them takes a tenth of a command.
    gc.set_threshold(100_000, 50, 50)
    # Without a log (it may not be writable) a fault must not pour its traceback over the console.
    logging.getLogger("talentdesk").addHandler(logging.NullHandler())
    for stream in (sys.stdout, sys.stderr):
        # A console that lacks a character shows its number instead of stopping the command.
        with contextlib.suppress(AttributeError, ValueError, OSError):
            stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]  # not every stream has it
    say = speaker(choose(outset.preferred))
    try:
        language, argv = split_language(argv)
        say = speaker(language or choose(outset.preferred))
        _expect_command(argv, say)
        return _run(list(argv), outset, say)
    except Exception as error:
        told, code = sentence(error, say)
        _tell(told)
        return code
    except KeyboardInterrupt:
        return INTERRUPTED


def _expect_command(argv: Sequence[str], say: Say) -> None:
    """Refuse a command there is not, and several files for one window. Raises ``CommandError``."""
    first = argv[0] if argv else ""
    if not first or first in COMMANDS or first.startswith("-"):
        return
    if _is_mere_word(first):
        told = say("There is no command “{word}”, and no file of that name.", word=first)
    else:
        told = say("There is more than the command takes: {words}", words=" ".join(argv[1:]))
    raise CommandError(f"{told}\n{say('Help: {command}', command='talentdesk --help')}")


def tell_no_display(preferred: Language | None) -> int:
    """Say that no window can come up here, and what works without one; returns the exit code."""
    say = speaker(choose(preferred))
    _tell(
        say(
            "There is no display for a window. The commands work without: {command}",
            command="talentdesk --help",
        )
    )
    return TROUBLED


def _run(argv: list[str], outset: Outset, say: Say) -> int:
    from talentdesk.cli.commands import build, invoke

    try:
        code = invoke(build(say, outset), argv, say)
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read our output has closed it (`… | head`); nothing is left to tell.
        _drop(sys.stdout)
        return FINE
    except OSError:
        # What could not be written is not tried once more when the process ends.
        _drop(sys.stdout)
        raise
    return code


def _tell(text: str) -> None:
    """Print on stderr; where that is closed or full too, the exit code alone must do."""
    try:
        print(text, file=sys.stderr, flush=True)
    except OSError:
        _drop(sys.stderr)


def _drop(stream: TextIO) -> None:
    """Let what is still on its way into a stream go nowhere."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def sentence(error: Exception, say: Say) -> tuple[str, int]:
    """Return what to tell of an error, and the exit code."""
    if isinstance(error, LanguageError):
        return say("--language wants zh or en, not “{value}”.", value=error.value), TROUBLED
    if isinstance(error, CommandError):
        return str(error), TROUBLED
    if isinstance(error, TroubleError):
        from talentdesk.wording import troubles

        code = LOCKED if error.trouble is Trouble.FILE_LOCKED else TROUBLED
        joint = "" if say.language is Language.ZH else " "
        return joint.join(
            part for part in (troubles.sentence(error, say), troubles.advice(error, say)) if part
        ), code
    if isinstance(error, RefusedError):
        from talentdesk.wording import reasons

        return reasons.sentences(error.ruling, say), TROUBLED
    logging.getLogger(__name__).exception("command failed")
    if isinstance(error, OSError) and (why := _cause(error, say)):
        return why, TROUBLED
    name = type(error).__name__
    return say("A fault in the program stopped the command ({name}). It is in the log.", name=name), BUG


def _cause(error: OSError, say: Say) -> str:
    """Return what the system refused, in words; empty where it is nothing a user could mend."""
    from talentdesk.wording.causes import cause

    why = cause(error.strerror, say)
    if not why:
        return ""
    if error.filename is None:
        return say("The output could not be written: {why}.", why=why)
    return say("{path}: {why}.", path=error.filename, why=why)
