"""``talentdesk [FILE]`` opens the window; ``talentdesk COMMAND …`` runs a command without one."""

import sys
from collections.abc import Sequence

INTERRUPTED = 130
"""What shells expect of a program that was stopped by Ctrl+C."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program; returns its exit code."""
    try:
        if sys.stdout is None or sys.stderr is None:
            _open_streams()
        from talentdesk import app

        return app.run(list(sys.argv[1:] if argv is None else argv))
    except KeyboardInterrupt:
        return INTERRUPTED


def _open_streams() -> None:
    """Give what is said somewhere to go where the caller closed it; else the next file would get its number.

    A window started without a console has none either.
    """
    import os

    for number in (0, 1, 2):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)
    for number, name in ((1, "stdout"), (2, "stderr")):
        if getattr(sys, name) is None:
            setattr(sys, name, os.fdopen(number, "w", encoding="utf-8", closefd=False))


if __name__ == "__main__":
    sys.exit(main())
