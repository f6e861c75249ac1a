"""``talentdesk [FILE]`` opens the window; ``talentdesk COMMAND …`` runs a command without one."""

import sys
from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program; returns its exit code."""
    from talentdesk import app

    return app.run(list(sys.argv[1:] if argv is None else argv))


if __name__ == "__main__":
    sys.exit(main())
