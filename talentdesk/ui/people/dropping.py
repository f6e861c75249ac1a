"""Workbooks dropped on a page."""

from pathlib import Path

from PySide6.QtCore import QMimeData

BOOKS = (".xlsx", ".xlsm", ".xls", ".csv", ".txt")
"""Endings of the files a roster is read from."""


def dropped_book(data: QMimeData) -> str:
    """Return the path of the first workbook among what is dragged, empty where there is none."""
    for url in data.urls():
        path = url.toLocalFile()
        if path and Path(path).suffix.lower() in BOOKS:
            return path
    return ""
