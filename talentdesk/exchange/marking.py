"""The user's own workbook back: wrong cells coloured and commented, and a sheet that lists what is wrong.

A workbook (xlsx, xlsm) is opened and marked behind the fence and keeps its looks; of other files the cells
that were read are written into a new workbook.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import astuple, dataclass
from pathlib import Path
from typing import Any

from talentdesk.domain.problem import Problem
from talentdesk.domain.programme import Programme
from talentdesk.exchange import files
from talentdesk.exchange.cells import Book, SheetCells, cell_text
from talentdesk.exchange.fence import Fence
from talentdesk.exchange.writer import (
    Sheet,
    Written,
    add_table,
    book_bytes,
    filled,
    new_book,
    sheet_title,
    text_cell,
)
from talentdesk.wording import Say, problems

_HEADER_ROWS = 30
"""Rows in which the header of a marked column is looked for."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A cell to mark, counted as the workbook does, 1 = first; ``column`` 0 = the row as a whole."""

    sheet: str
    row: int
    column: int
    text: str
    warning: bool


def write_marked(
    path: Path,
    target: Path,
    found: Sequence[Problem],
    say: Say,
    *,
    programme: Programme | None = None,
    fence: Fence | None = None,
) -> None:
    """Write the workbook ``path`` with its problems marked to ``target``. Raises ``TroubleError``.

    The workbook itself is never touched; ``target`` must be another file.
    """
    reader = fence or Fence()
    try:
        book = reader.read(path)
        marks = list(_marks(book, found, say, programme))
        summary = _summary(found, say, programme)
        if book.kind == "xlsx":
            data = reader.mark(path, [astuple(one) for one in marks], summary)
        else:
            data = _rewritten(book, marks, summary)
    finally:
        if fence is None:
            reader.close()
    files.write(target, data)


def write_copy_marked(
    book: Book, target: Path, found: Sequence[Problem], say: Say, *, programme: Programme | None = None
) -> None:
    """Write the cells that were read into a new workbook, marked: for one that lies in an archive.

    Raises ``TroubleError``.
    """
    marks = list(_marks(book, found, say, programme))
    files.write(target, _rewritten(book, marks, _summary(found, say, programme)))


def _marks(book: Book, found: Iterable[Problem], say: Say, programme: Programme | None) -> Iterable[Mark]:
    sheets = {sheet.name: sheet for sheet in book.sheets}
    columns: dict[tuple[str, str], int] = {}
    for problem in found:
        name = problem.sheet or book.sheets[0].name
        sheet = sheets.get(name)
        if sheet is None or not problem.row:
            continue
        key = (name, problem.column)
        if key not in columns:
            columns[key] = _column(sheet, problem.column) if problem.column else 0
        text = problems.sentence(problem, say, programme)
        yield Mark(name, problem.row, columns[key], text, problem.warning)


def _column(sheet: SheetCells, header: str) -> int:
    """Return the column under a header, 0 where there is none; one of several rows by its last words."""
    wanted = header.strip().casefold()
    nearly = 0
    for row in sheet.rows[:_HEADER_ROWS]:
        for at, cell in enumerate(row, start=1):
            text = cell_text(cell).strip().casefold()
            if text and text == wanted:
                return at
            if text and wanted.endswith(text):
                nearly = nearly or at
    return nearly


def _summary(found: Sequence[Problem], say: Say, programme: Programme | None) -> dict[str, Any]:
    heads = [say("Sheet"), say("Row"), say("Column"), say("Value"), say("What is wrong")]
    rows = [
        [one.sheet, one.row or None, one.column, one.value, problems.sentence(one, say, programme)]
        for one in found
    ]
    return {"title": say("What to mend"), "heads": heads, "rows": rows}


def _rewritten(book: Book, marks: Sequence[Mark], summary: Mapping[str, Any]) -> bytes:
    """Return a new workbook of the cells that were read, marked."""
    by_cell: defaultdict[tuple[str, int, int], list[Mark]] = defaultdict(list)
    for mark in marks:
        by_cell[mark.sheet, mark.row, max(1, mark.column)].append(mark)
    made = new_book()
    rows: list[list[Written]] = summary["rows"]
    add_table(made, summary["title"], summary["heads"], rows)
    for number, cells in enumerate(book.sheets, start=1):
        sheet = made.create_sheet(sheet_title(cells.name or f"Sheet{number}"))
        for row, line in enumerate(cells.rows, start=1):
            marked = (by_cell.get((cells.name, row, at), ()) for at in range(1, len(line) + 1))
            pairs = zip(line, marked, strict=True)
            sheet.append([_cell(sheet, cell_text(cell), mine) for cell, mine in pairs])
    return book_bytes(made)


def _cell(sheet: Sheet, text: str, marks: Sequence[Mark]) -> Any:
    from openpyxl.comments import Comment

    if not text and not marks:
        return None
    cell = text_cell(sheet, text)
    if marks:
        cell.comment = Comment("\n".join(one.text for one in marks), "TalentDesk", width=320, height=120)
        cell.fill = filled("warn-soft" if all(one.warning for one in marks) else "bad-soft")
    return cell
