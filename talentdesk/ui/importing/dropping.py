"""Workbooks, photos, folders and archives dropped on a page."""

from pathlib import Path

from PySide6.QtCore import QMimeData

BOOKS = (".xlsx", ".xlsm", ".xls", ".csv", ".txt")
"""Endings of the files tables are read from."""
ARCHIVE = ".zip"
PHOTOS = (".jpg", ".jpeg", ".png", ".bmp", ".webp", ".tif", ".tiff")
"""Endings of the files photos are taken from."""


def dropped_paths(data: QMimeData) -> tuple[Path, ...]:
    """Return the workbooks, photos, folders and archives among what is dragged."""
    paths = (Path(url.toLocalFile()) for url in data.urls() if url.toLocalFile())
    return tuple(path for path in paths if path.suffix.lower() in (*BOOKS, *PHOTOS, ARCHIVE) or path.is_dir())


def is_imported(path: Path) -> bool:
    """Tell whether a file is a workbook or a photo by its name."""
    return path.suffix.lower() in (*BOOKS, *PHOTOS)
