"""Marks wrong cells in somebody's own workbook; runs in the fenced reader process only."""

import io
from collections.abc import Sequence
from typing import Any

from talentdesk.exchange.writer import HEADER, filled, header_style, set_text, sheet_title

_AUTHOR = "TalentDesk"
_RULE = f"— {_AUTHOR} —"
"""Stands between somebody's own comment and what is wrong, so that the one stays when the other goes."""
_COMMENT_WIDTH, _COMMENT_HEIGHT = 320, 120
_SUMMARY_WIDTHS = (24, 8, 20, 28, 70)


def marked(data: bytes, order: dict[str, Any]) -> bytes:
    """Return a workbook with its marks: ``[sheet, row, column, text, warning]``, 1 = first, column 0 = row.

    ``summary`` holds the title of the sheet that lists them, its heads, and its rows. Marks of an earlier
    time are taken off first: what has been mended since is not called wrong again.
    """
    from openpyxl import load_workbook

    book = load_workbook(io.BytesIO(data), keep_links=False)
    _unmark(book, order["summary"]["heads"])
    if HEADER not in book.named_styles:
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
    said = text
    if cell.comment:
        between = "\n" if cell.comment.author == _AUTHOR else f"\n{_RULE}\n"
        said = f"{cell.comment.text}{between}{text}"
    cell.comment = Comment(said[:30_000], _AUTHOR, width=_COMMENT_WIDTH, height=_COMMENT_HEIGHT)
    cell.fill = filled("warn-soft" if warning else "bad-soft")


def _unmark(book: Any, heads: Sequence[str]) -> None:
    """Take off the marks of an earlier time, and the sheets that listed them."""
    from openpyxl.comments import Comment
    from openpyxl.styles import PatternFill

    ours = {filled(role).fgColor.rgb for role in ("warn-soft", "bad-soft")}
    for sheet in book.worksheets:
        if [cell.value for cell in sheet[1]] == list(heads) and sheet["A1"].style == HEADER:
            book.remove(sheet)
            continue
        for cell in list(sheet._cells.values()):
            comment = getattr(cell, "comment", None)
            if comment is None or comment.author != _AUTHOR:
                continue
            own, rule, _ = comment.text.partition(f"\n{_RULE}\n")
            cell.comment = Comment(own, "") if rule else None
            if cell.fill.fgColor.rgb in ours:
                cell.fill = PatternFill()


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
