"""The one writer of workbooks: text stays text, and the same values give the same bytes."""

import io
import math
import re
import zipfile
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from talentdesk import tokens
from talentdesk.exchange import files
from talentdesk.exchange.cell_values import LONGEST

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.cell import Cell
    from openpyxl.styles import NamedStyle, PatternFill

Sheet = Any
"""A sheet that is written row by row; the library's own hints do not know all it can do."""

Written = str | float | int | bool | date | None
"""What a cell can be given. Figures that are names, such as employee numbers, are given as text."""

_MOMENT = datetime(2000, 1, 1)
_ZIP_MOMENT = (2000, 1, 1, 0, 0, 0)
_FORMULA_STARTS = tuple("=+-@\t\r＝＋－＠")
"""Texts that begin like this are marked as text for good, so that editing the cell makes no formula of it."""
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_PLAIN = re.compile("[^=+\\-@＝＋－＠#\x00-\x20][^\x00-\x1f\ud800-\udfff\ufffe\uffff]*")
"""What can be given to the library as it is; it takes some other texts for formulas or errors."""
_ESCAPE_LIKE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")
_NARROWEST, _WIDEST = 8, 50
_MEASURED = 200
"""Rows by which column widths are chosen."""
HEADER = "header"
"""Name of the style of header cells."""


def write_table(path: Path, title: str, headers: Sequence[str], rows: Iterable[Sequence[Written]]) -> None:
    """Write a workbook with one table; ``title`` names the sheet. Raises ``TroubleError``."""
    body = [list(row) for row in rows]
    book = new_book()
    add_table(book, title, headers, body)
    save(book, path)


def new_book() -> "Workbook":
    """Return an empty workbook that is written row by row."""
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    book.add_named_style(header_style())
    return book


def add_table(
    book: "Workbook",
    title: str,
    headers: Sequence[str],
    rows: Sequence[Sequence[Written]],
    *,
    text_columns: Iterable[int] = (),
) -> Sheet:
    """Add a sheet with a header that stays in sight, a filter, and columns as wide as their content.

    What is typed into empty cells of ``text_columns`` (0 = first) stays text too.
    """
    from openpyxl.utils import get_column_letter

    sheet: Sheet = book.create_sheet(sheet_title(title))
    for index, width in enumerate(_widths(headers, rows), start=1):
        sheet.column_dimensions[get_column_letter(index)].width = width
    for index in text_columns:
        sheet.column_dimensions[get_column_letter(index + 1)].number_format = "@"
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = f"A1:{get_column_letter(max(1, len(headers)))}{len(rows) + 1}"
    sheet.append([text_cell(sheet, header, style=HEADER) for header in headers])
    for row in rows:
        sheet.append([_cell(sheet, value) for value in row])
    return sheet


def text_cell(sheet: Sheet, text: str, *, style: str = "") -> "Cell":
    """Return a cell that holds a text and nothing else, whatever it begins with."""
    from openpyxl.cell import WriteOnlyCell

    cell = WriteOnlyCell(sheet)
    set_text(cell, text)
    if style:
        cell.style = style
    return cell


def set_text(cell: Any, text: str) -> None:
    """Let a cell hold a text and nothing else, whatever it begins with."""
    cell.value = _written(text)
    cell.data_type = "s"
    if text.lstrip(" ").startswith(_FORMULA_STARTS):
        cell.quotePrefix = True


def sheet_title(title: str) -> str:
    """Return a title as Excel takes it: 31 characters, none of those with a meaning in formulas."""
    clean = re.sub(r"[:\\/?*\[\]\x00-\x1f]", " ", title).strip().strip("'")[:31].strip()
    return clean or "Sheet1"


def save(book: "Workbook", path: Path) -> None:
    """Write a workbook with fixed properties and times. Raises ``TroubleError``."""
    files.write(path, book_bytes(book))


def book_bytes(book: "Workbook") -> bytes:
    """Return the bytes of a workbook, with fixed properties and times."""
    from openpyxl.packaging.core import DocumentProperties
    from openpyxl.writer.excel import ExcelWriter

    book.properties = DocumentProperties(
        creator="TalentDesk", lastModifiedBy="TalentDesk", created=_MOMENT, modified=_MOMENT
    )
    data = io.BytesIO()
    with _TimelessZip(data, "w", zipfile.ZIP_DEFLATED) as archive:
        ExcelWriter(book, archive).write_data()
    return data.getvalue()


class _TimelessZip(zipfile.ZipFile):
    """An archive whose entries all bear the same moment."""

    def writestr(self, zinfo_or_arcname: Any, data: Any, *args: Any, **more: Any) -> None:
        """Add a part."""
        entry = zipfile.ZipInfo(str(zinfo_or_arcname), _ZIP_MOMENT)
        entry.compress_type = zipfile.ZIP_DEFLATED
        super().writestr(entry, data)

    def write(self, filename: Any, arcname: Any = None, *args: Any, **more: Any) -> None:
        """Add a part from a file."""
        self.writestr(arcname, Path(filename).read_bytes())


def _cell(sheet: Sheet, value: Written) -> Any:
    if isinstance(value, str):
        plain = _PLAIN.fullmatch(value) and "_x" not in value and len(value) <= LONGEST
        return value if plain else text_cell(sheet, value)
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return value


def _written(text: str) -> str:
    """Return a text as a workbook can hold it; what looks like an escape of the format is escaped itself."""
    clean = _ESCAPE_LIKE.sub("_x005F_", _UNWRITABLE.sub("", text))
    return clean if len(clean) <= LONGEST else clean[: LONGEST - 1] + "…"


def _widths(headers: Sequence[str], rows: Sequence[Sequence[Written]]) -> list[float]:
    """Return column widths in characters by the longest of the first cells; Chinese ones are two wide."""
    longest = [_width(header) + 4 for header in headers]
    for row in rows[:_MEASURED]:
        for column, value in enumerate(row[: len(longest)]):
            longest[column] = max(
                longest[column], 11 if isinstance(value, date) else _width(str(value or ""))
            )
    return [min(max(width + 1, _NARROWEST), _WIDEST) for width in longest]


def _width(text: str) -> int:
    return sum(2 if sign > "\u2e7f" else 1 for sign in text.split("\n")[0])


def filled(role: str) -> "PatternFill":
    """Return a fill in the colour of a role of the light theme."""
    from openpyxl.styles import PatternFill

    return PatternFill("solid", fgColor=_argb(role))


def _argb(role: str) -> str:
    return "FF" + tokens.theme("light").colour(role).lstrip("#")


def header_style() -> "NamedStyle":
    """Return the style of header cells, by its name ``HEADER``."""
    from openpyxl.styles import Alignment, Font, NamedStyle

    return NamedStyle(
        HEADER,
        font=Font(bold=True, color=_argb("text")),
        fill=filled("accent-soft"),
        alignment=Alignment(vertical="center", wrap_text=True),
    )
