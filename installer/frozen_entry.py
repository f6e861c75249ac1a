"""Where the bundled program starts: what only a bundle needs, then the ordinary start."""

import os
import sys

import platformdirs

from talentdesk.exchange.fence import READER_ARGUMENT


def start() -> int:
    """Serve as the fenced workbook reader when started as such, else hand over to the program."""
    if sys.argv[1:2] == [READER_ARGUMENT]:
        from talentdesk.exchange import reader_child

        reader_child.main()
        return 0
    # PyInstaller's own hook has pointed Matplotlib to a folder that is deleted at the end, so its font cache
    # would be built at every start (half a second at the first chart). Matplotlib itself is imported later.
    caches = platformdirs.user_cache_path("TalentDesk", ensure_exists=True)
    os.environ["MPLCONFIGDIR"] = str(caches / "matplotlib")
    from talentdesk.__main__ import main

    return main()


if __name__ == "__main__":
    sys.exit(start())
