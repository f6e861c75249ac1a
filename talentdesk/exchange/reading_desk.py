"""Reads many workbooks into one view of what they hold, and their rows once everything is chosen."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from talentdesk.domain.import_reading import InputRow, SheetGuess, SheetState, TableInput
from talentdesk.domain.problem import Problem
from talentdesk.domain.ruling import Reason
from talentdesk.domain.trouble import Trouble, TroubleError
from talentdesk.exchange.cells import Book, SheetCells
from talentdesk.exchange.fence import Cancelled, Fence
from talentdesk.exchange.gathering import Found, gather
from talentdesk.exchange.lexicon import Lexicon
from talentdesk.exchange.matching import rechosen
from talentdesk.exchange.sheets import Memory, guess_sheet, settled
from talentdesk.exchange.table_rows import read_rows
from talentdesk.exchange.unread_parts import unread_parts

BooksProgress = Callable[[str, int, int, int, int], None]
"""Told (workbook, its place among all, of how many, rows of the sheet so far, of how many)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadBook:
    """A workbook as it was read, with a guess per sheet; or the trouble that kept it from being read."""

    name: str
    path: Path
    """Where it lies; the archive, where it lies in one."""
    book: Book | None = None
    guesses: tuple[SheetGuess, ...] = ()
    trouble: TroubleError | None = None

    def notes(self) -> tuple[Problem, ...]:
        """Return a warning for each kind of thing that was not read in it."""
        found = unread_parts(self.book) if self.book is not None else ()
        return tuple(replace(one, file=self.name) for one in found)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadBooks:
    """All that was dropped. ``passed``: names of files that are no workbooks."""

    books: tuple[ReadBook, ...]
    passed: tuple[str, ...] = ()

    def guesses(self) -> Iterator[SheetGuess]:
        """Yield the guesses of all sheets."""
        for one in self.books:
            yield from one.guesses

    def with_guess(self, guess: SheetGuess) -> "ReadBooks":
        """Return the books with another guess for one sheet."""
        books = tuple(
            replace(
                one,
                guesses=tuple(guess if old.source == guess.source else old for old in one.guesses),
            )
            if one.name == guess.source.file
            else one
            for one in self.books
        )
        return replace(self, books=books)

    def sheet(self, guess: SheetGuess) -> SheetCells | None:
        """Return the cells of the sheet a guess speaks of."""
        for one in self.books:
            if one.name == guess.source.file and one.book is not None:
                return next((sheet for sheet in one.book.sheets if sheet.name == guess.source.sheet), None)
        return None


def read_books(
    paths: Sequence[Path],
    fence: Fence,
    lexicon: Lexicon,
    *,
    memory: Memory | None = None,
    progress: BooksProgress | None = None,
    cancelled: Cancelled | None = None,
) -> ReadBooks:
    """Read all workbooks in files, folders and zips; one that cannot be read keeps no other from it.

    Raises ``TroubleError`` when nothing is there, an archive cannot be read, or when cancelled.
    """
    gathered = gather(paths, fence, cancelled)
    books = []
    for index, found in enumerate(gathered.found):

        def rows_read(done: int, of: int, at: int = index, name: str = found.name) -> None:
            if progress is not None:
                progress(name, at, len(gathered.found), done, of)

        rows_read(0, 0)
        books.append(_read_one(found, fence, lexicon, memory, rows_read, cancelled))
    return ReadBooks(books=tuple(books), passed=gathered.passed)


def _read_one(
    found: Found,
    fence: Fence,
    lexicon: Lexicon,
    memory: Memory | None,
    progress: Callable[[int, int], None],
    cancelled: Cancelled | None,
) -> ReadBook:
    try:
        book = fence.read(found.path, progress, cancelled, found.member)
    except TroubleError as error:
        if error.trouble is Trouble.CANCELLED:
            raise
        return ReadBook(name=found.name, path=found.path, trouble=error)
    guesses = tuple(guess_sheet(sheet, found.name, lexicon, memory=memory) for sheet in book.sheets)
    return ReadBook(name=found.name, path=found.path, book=book, guesses=guesses)


def choose(
    books: ReadBooks,
    guess: SheetGuess,
    lexicon: Lexicon,
    *,
    table: str = "",
    header: tuple[int, int] | None = None,
    columns: Mapping[int, str] | None = None,
) -> ReadBooks:
    """Return the books as a person wants one sheet read.

    It may be another table, stand below another header, or have other fields (empty = none) in some columns.
    """
    sheet = books.sheet(guess)
    if sheet is None:
        return books
    if table or header is not None:
        place = guess.layout
        kept = (place.header_first, place.header_last) if place is not None else None
        guess = guess_sheet(
            sheet, guess.source.file, lexicon, table=table or guess.table, header=header or kept
        )
    if columns:
        guess = settled(replace(guess, columns=rechosen(guess.columns, columns)))
    return books.with_guess(guess)


def tables(
    books: ReadBooks, *, period: str = "", left_out: Iterable[SheetGuess] = ()
) -> tuple[TableInput, ...]:
    """Return the rows of all sheets that are tables, joined by table; hidden sheets are left out.

    ``period`` is that of ratings for which neither sheet nor header names a year.
    """
    dropped = {guess.source for guess in left_out}
    rows: dict[str, list[InputRow]] = {}
    problems: dict[str, list[Problem]] = {}
    for guess in books.guesses():
        sheet = books.sheet(guess)
        if sheet is None or guess.hidden or guess.source in dropped or guess.state is not SheetState.TABLE:
            continue
        read = read_rows(sheet, guess, period)
        rows.setdefault(read.table, []).extend(read.rows)
        problems.setdefault(read.table, []).extend(
            replace(one, file=guess.source.file, sheet=one.sheet or sheet.name)
            for one in (*_of_unseen(sheet, read.rows), *read.problems)
        )
    return tuple(
        TableInput(table=key, rows=tuple(found), problems=tuple(problems[key])) for key, found in rows.items()
    )


def _of_unseen(sheet: SheetCells, rows: Sequence[InputRow]) -> Iterator[Problem]:
    """Warn of rows that are taken over though nobody sees them in the workbook."""
    unseen = sheet.unseen
    count = sum(one.row in unseen for one in rows) if unseen else 0
    if count:
        yield Problem(reason=Reason.ROWS_UNSEEN, figures={"count": count}, warning=True)
