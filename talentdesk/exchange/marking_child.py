"""Marks wrong cells in somebody's own workbook; runs in the fenced reader process only."""

import io
from typing import Any

from talentdesk.exchange.writer import HEADER, filled, header_style, set_text, sheet_title

_AUTHOR = "TalentDesk"
_COMMENT_WIDTH, _COMMENT_HEIGHT = 320, 120
_SUMMARY_WIDTHS = (24, 8, 20, 28, 70)


def marked(data: bytes, order: dict[str, Any]) -> bytes:
    """Return a workbook with its marks: ``[sheet, row, column, text, warning]``, 1 = first, column 0 = row.

    ``summary`` holds the title of the sheet that lists them, its heads, and its rows.
    """
    from openpyxl import load_workbook

    book = load_workbook(io.BytesIO(data), keep_links=False)
    book.add_named_style(header_style())
    for name, row, column, text, warning in order["marks"]:
        if name in book.sheetnames and hasattr(book[name], "cell"):
            _mark(book[name], row, max(1, column), text, warning=warning)
    _add_summary(book, order["summary"])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _mark(sheet: Any, row: int, column: int, text: str, *, warning: bool) -> None:
    from openpyxl.cell.cell import MergedCell
    from openpyxl.comments import Comment

    cell = sheet.cell(row, column)
    if isinstance(cell, MergedCell):
        around = next(one for one in sheet.merged_cells.ranges if cell.coordinate in one)
        cell = sheet.cell(around.min_row, around.min_col)
    said = f"{cell.comment.text}\n{text}" if cell.comment else text
    cell.comment = Comment(said[:30_000], _AUTHOR, width=_COMMENT_WIDTH, height=_COMMENT_HEIGHT)
    cell.fill = filled("warn-soft" if warning else "bad-soft")


def _add_summary(book: Any, summary: dict[str, Any]) -> None:
    from openpyxl.utils import get_column_letter

    sheet = book.create_sheet(_free(book, sheet_title(summary["title"])), 0)
    for at, width in enumerate(_SUMMARY_WIDTHS, start=1):
        sheet.column_dimensions[get_column_letter(at)].width = width
    for at, head in enumerate(summary["heads"], start=1):
        set_text(sheet.cell(1, at), head)
        sheet.cell(1, at).style = HEADER
    for row, values in enumerate(summary["rows"], start=2):
        for at, value in enumerate(values, start=1):
            if isinstance(value, str):
                set_text(sheet.cell(row, at), value)
            else:
                sheet.cell(row, at).value = value
    sheet.freeze_panes = "A2"
    book.active = 0


def _free(book: Any, title: str) -> str:
    """Return a title no sheet of the book has yet."""
    taken = {name.casefold() for name in book.sheetnames}
    if title.casefold() not in taken:
        return title
    tries = (f"{title[:27]} {number}" for number in range(2, 1_000))
    return next(one for one in tries if one.casefold() not in taken)
