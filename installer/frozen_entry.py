"""Where the bundled program starts: what only a bundle needs, then the ordinary start."""

import multiprocessing
import os

import platformdirs


def start() -> None:
    """Prepare the bundle's surroundings and hand over to the program."""
    # Child processes (the fence around the workbook reader) start this executable again.
    multiprocessing.freeze_support()
    # PyInstaller's own hook has pointed Matplotlib to a folder that is deleted at the end, so its font cache
    # would be built at every start (half a second at the first chart). Matplotlib itself is imported later.
    os.environ["MPLCONFIGDIR"] = str(
        platformdirs.user_cache_path("TalentDesk", ensure_exists=True) / "matplotlib"
    )
    from talentdesk.__main__ import main

    main()


if __name__ == "__main__":
    start()
