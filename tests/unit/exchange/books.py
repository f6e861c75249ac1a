"""Small workbooks for tests, made as needed."""

import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import openpyxl


def make(path: Path, rows: Sequence[Sequence[Any]], **more: Sequence[Sequence[Any]]) -> Path:
    """Write rows to the first sheet of a workbook, others by name."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "人员"
    for row in rows:
        sheet.append(list(row))
    for name, others in more.items():
        other = book.create_sheet(name)
        for row in others:
            other.append(list(row))
    book.save(path)
    book.close()
    return path


def edit_part(source: Path, target: Path, part: str, change: Callable[[bytes], bytes]) -> Path:
    """Copy a workbook with one part changed."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            data = old.read(name)
            new.writestr(name, change(data) if name == part else data)
        assert change(old.read(part)) != old.read(part)
    return target


def add_part(source: Path, target: Path, part: str, data: bytes) -> Path:
    """Copy a workbook with one part more."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, old.read(name))
        new.writestr(part, data)
    return target


SHEET = "xl/worksheets/sheet1.xml"
