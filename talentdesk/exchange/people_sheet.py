"""Reads a roster: the sheet of a workbook that lists people, its rows and what is wrong with them."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from talentdesk.domain.grid import Dimension
from talentdesk.domain.import_reading import InputRow, Roster, SheetGuess, SheetState, TableInput
from talentdesk.domain.import_tables import PEOPLE
from talentdesk.domain.problem import Problem
from talentdesk.domain.ruling import Reason
from talentdesk.domain.trouble import Trouble, TroubleError
from talentdesk.exchange.cells import Book, SheetCells
from talentdesk.exchange.fence import Cancelled, Fence
from talentdesk.exchange.frames import Progress
from talentdesk.exchange.lexicon import Lexicon
from talentdesk.exchange.sheets import guess_sheet
from talentdesk.exchange.table_rows import field_of, read_rows, with_periods
from talentdesk.exchange.unread_parts import unread_parts
from talentdesk.exchange.workbook import read_book


def read_roster(
    path: Path,
    *,
    dimensions: Iterable[Dimension] = (),
    period: str = "",
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
    fence: Fence | None = None,
) -> Roster:
    """Read a roster workbook or text table.

    ``dimensions`` name the programme's ratings; ``period`` is that of ratings for which the workbook names no
    year. What a value may hold, and whether two rows speak of the same number, is for the services to say.
    Many rosters are read faster through one ``fence``.
    Raises ``TroubleError`` when it cannot be read at all: type, password, limits, empty, no header row.
    """
    book = read_book(path, progress=progress, cancelled=cancelled, fence=fence)
    sheet, guess, others = _choose(book, Lexicon((PEOPLE,), dimensions), path)
    guess = with_periods(sheet, guess, period)
    header_row = guess.layout.header_last if guess.layout else 0
    notes = list(_notes(book, guess, others))
    rows: tuple[InputRow, ...] = ()
    if guess.column("number") is None:
        notes.append(Problem(reason=Reason.NUMBER_MISSING, sheet=sheet.name, row=header_row))
    else:
        read = read_rows(sheet, guess)
        rows = read.rows
        notes += read.problems
    return Roster(
        source=path.name,
        sheet=sheet.name,
        header_row=header_row,
        columns=tuple((one.header, field_of(one.field)) for one in guess.columns),
        given=TableInput(
            table=PEOPLE.key,
            rows=rows,
            problems=tuple(
                replace(one, sheet=one.sheet or sheet.name) for one in sorted(notes, key=lambda one: one.row)
            ),
        ),
    )


def _choose(book: Book, lexicon: Lexicon, path: Path) -> tuple[SheetCells, SheetGuess, list[str]]:
    """Return the sheet that looks most like a list of people, what it was taken for, and what others were."""
    seen = [sheet for sheet in book.sheets if not sheet.hidden and sheet.rows]
    if not seen:
        raise TroubleError(Trouble.WORKBOOK_EMPTY, path=path.name)
    found = [
        (sheet, guess)
        for sheet in seen
        if (guess := guess_sheet(sheet, path.name, lexicon)).state is SheetState.TABLE
    ]
    if not found:
        raise TroubleError(Trouble.WORKBOOK_NO_HEADER, path=path.name)
    best = max(found, key=lambda pair: (pair[1].column("number") is not None, _certainty(pair[1])))
    return *best, [sheet.name for sheet, _ in found if sheet is not best[0]]


def _certainty(guess: SheetGuess) -> float:
    return sum(one.confidence for one in guess.columns)


def _notes(book: Book, guess: SheetGuess, others: list[str]) -> Iterator[Problem]:
    """Yield warnings about what was left out of the workbook as a whole."""
    yield from unread_parts(book)
    if others:
        names = {"names": ", ".join(others)}
        yield Problem(reason=Reason.SHEETS_NOT_READ, sheet=guess.source.sheet, figures=names, warning=True)
