"""Starting a command: its language, its errors as sentences, its exit code."""

from __future__ import annotations

import contextlib
import gc
import logging
import os
import sys
from collections.abc import Sequence

from talentdesk.cli.outset import BUG, COMMANDS, FINE, INTERRUPTED, LOCKED, TROUBLED, CommandError, Outset
from talentdesk.cli.speech import LanguageError, choose, split_language
from talentdesk.domain.ruling import RefusedError
from talentdesk.domain.texts import Language
from talentdesk.domain.trouble import Trouble, TroubleError
from talentdesk.wording.say import Say, speaker


def is_command(argv: Sequence[str]) -> bool:
    """Tell whether arguments ask for a command rather than for the window."""
    with contextlib.suppress(LanguageError):
        _, argv = split_language(argv)
    return bool(argv) and (argv[0] in COMMANDS or argv[0] in ("--help", "--version"))


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
        return _run(list(argv), outset, say)
    except Exception as error:
        told, code = sentence(error, say)
        print(told, file=sys.stderr)
        return code
    except KeyboardInterrupt:
        return INTERRUPTED


def _run(argv: list[str], outset: Outset, say: Say) -> int:
    from talentdesk.cli.commands import build, invoke

    try:
        code = invoke(build(say, outset), argv, say)
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read our output has closed it (`… | head`); nothing is left to tell.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FINE
    return code


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
    name = type(error).__name__
    return say("A fault in the program stopped the command ({name}). It is in the log.", name=name), BUG
