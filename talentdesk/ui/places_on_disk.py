"""Where workspace files lie unless another place is chosen."""

from __future__ import annotations

from pathlib import Path

SUFFIX = ".talent"
_FORBIDDEN = '<>:"/\\|?*'


def documents() -> Path:
    """Return the folder new files go to."""
    from PySide6.QtCore import QStandardPaths

    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    chosen = Path(folder or Path.home())
    return chosen if chosen.is_dir() else Path.home()


def free_name(folder: Path, stem: str, suffix: str = SUFFIX) -> Path:
    """Return a path in a folder that no file has yet; characters no system allows are replaced."""
    clean = "".join("_" if char in _FORBIDDEN else char for char in stem).strip(" .")
    target, number = folder / f"{clean}{suffix}", 2
    while target.exists():
        target = folder / f"{clean} {number}{suffix}"
        number += 1
    return target
