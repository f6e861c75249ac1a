"""The import desk: workbooks read into tables, compared with the workspace, taken over in one step."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from talentdesk.domain import import_tables
from talentdesk.domain.import_reading import SheetGuess, SheetState, TableInput
from talentdesk.domain.import_sources import Contradiction, contradictions, joined
from talentdesk.domain.import_tables import TABLES
from talentdesk.domain.imports import WORD, Answers, Comparison, SavedMapping, SourceReading, Taken
from talentdesk.domain.problem import Problem
from talentdesk.domain.programme import Programme
from talentdesk.domain.ruling import Reason, refused
from talentdesk.domain.texts import Id
from talentdesk.domain.trouble import Trouble, TroubleError
from talentdesk.exchange import reading_desk
from talentdesk.exchange.fence import Cancelled, Fence
from talentdesk.exchange.files import make_folder
from talentdesk.exchange.lexicon import Lexicon
from talentdesk.exchange.reading_desk import ReadBook, ReadBooks
from talentdesk.exchange.table_rows import field_of
from talentdesk.jobs.take_over import period_looked_back_on, taking
from talentdesk.services.bulk import uncollected
from talentdesk.services.importing.desk import CompareTables, Headers, ImportTables
from talentdesk.services.importing.known import KnownWords
from talentdesk.services.importing.mappings import SavedMappings
from talentdesk.services.setup import ProgrammeOf
from talentdesk.services.workspace import Workspace
from talentdesk.wording import Say

Progress = Callable[[str, int, int], None]
"""Told what is being done, how much is done, and of how much."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What lies on the desk: workbooks with what each sheet was taken for, and the tables made of them."""

    books: ReadBooks
    lexicon: Lexicon
    tables: tuple[TableInput, ...]
    headers: Headers
    read: tuple[TableInput, ...] = ()
    """The tables as read, before rows of several sheets about the same person were joined."""
    chosen: tuple[tuple[str, str], ...] = ()
    """Which value holds where workbooks contradict each other: (its subject, value); see ``joined``."""
    answers: tuple[tuple[str, str], ...] = ()
    """What was said of words of these sources before."""
    recalled: frozenset[str] = frozenset()
    """Fingerprints of the headers that are read as was said before."""

    @property
    def unread(self) -> tuple[ReadBook, ...]:
        """Workbooks that could not be read, each with its trouble."""
        return tuple(one for one in self.books.books if one.trouble is not None)

    @property
    def left_over(self) -> tuple[SheetGuess, ...]:
        """Sheets that hold something and are no table of the workspace."""
        empty = (SheetState.TABLE, SheetState.EMPTY)
        return tuple(one for one in self.books.guesses() if one.state not in empty and not one.hidden)

    @property
    def notes(self) -> tuple[Problem, ...]:
        """Warnings about what was not read in the workbooks as such: macros, links, pictures."""
        return tuple(note for one in self.books.books for note in one.notes())


def read_desk(
    workspace: Workspace,
    paths: Sequence[Path],
    say: Say,
    *,
    table: str = "",
    saved: str = "",
    period: str = "",
    said: Sequence[SourceReading] = (),
    by_hand: bool = False,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Desk:
    """Read workbooks, folders and zips; nothing is written.

    ``table`` takes every sheet for that one; ``saved`` names what was kept of a source, for all of them.
    ``period`` is that of ratings for which a workbook names no year; ``said`` what was said of sources and is
    not kept yet, which counts before what is. ``by_hand``: somebody can choose what a sheet is, so that one
    taken for no table is no trouble.
    Raises ``RefusedError`` for an unknown table or name, ``TroubleError`` where nothing can be read.
    """
    with uncollected(), Fence() as fence:
        # It comes up while the workspace is asked.
        fence.start()
        _expect_known(table)
        mappings = workspace.ask(SavedMappings())
        named = _named(mappings, saved) if saved else None
        by_fingerprint: dict[str, SourceReading] = {
            one.fingerprint: one for one in (*reversed(mappings), *said)
        }
        lexicon = _lexicon(workspace)

        def told(name: str, at: int, of: int, done: int, rows: int) -> None:
            if progress is not None:
                # One workbook tells its rows, many tell how many of them are read.
                progress(say("Reading {file}", file=name), *((done, rows) if of == 1 else (at, of)))

        books = reading_desk.read_books(
            paths, fence, lexicon, memory=by_fingerprint.get, progress=told, cancelled=cancelled
        )
        for guess in tuple(books.guesses()):
            books = _as_wanted(books, guess, lexicon, table, named)
    if books.books and all(one.trouble is not None for one in books.books):
        raise next(one.trouble for one in books.books if one.trouble is not None)
    answers, recalled = _recalled(books, by_fingerprint, named)
    desk = Desk(books=books, lexicon=lexicon, tables=(), headers=(), answers=answers, recalled=recalled)
    desk = with_books(desk, books, period=period or period_looked_back_on(workspace))
    _expect_rows(desk, table, by_hand=by_hand)
    return desk


def _expect_rows(desk: Desk, table: str, *, by_hand: bool) -> None:
    """Refuse workbooks that hold nothing to take over; what could not be read tells so itself."""
    if desk.unread:
        return
    books = desk.books
    if not desk.tables and not (by_hand and any(map(_can_be_chosen, books.guesses()))):
        raise _nothing_in(books, expected=bool(table))
    if not by_hand and not any(one.rows or one.problems for one in desk.tables):
        raise TroubleError(Trouble.WORKBOOK_EMPTY, path=_names(books))


def _recalled(
    books: ReadBooks, known: Mapping[str, SourceReading], named: SourceReading | None
) -> tuple[tuple[tuple[str, str], ...], frozenset[str]]:
    """Return the answers given before about these sheets, and the fingerprints they are known by."""
    used = [known[one.fingerprint] for one in books.guesses() if one.fingerprint in known]
    answers = dict(pair for one in (*used, *((named,) if named else ())) for pair in one.answers)
    return tuple(answers.items()), frozenset(one.fingerprint for one in used)


def with_books(desk: Desk, books: ReadBooks, *, period: str = "") -> Desk:
    """Return the desk with sheets read as a person wants them: tables and headers are made anew."""
    with uncollected():
        tables = reading_desk.tables(books, period=period)
    desk = replace(desk, read=tables)
    headers = tuple(
        (guess.source, key, column.header)
        for guess in books.guesses()
        for column in guess.columns
        for key in dict.fromkeys((field_of(column.field), column.field))
        if key
    )
    return _joined(replace(desk, books=books, headers=headers))


def with_chosen(desk: Desk, chosen: Mapping[str, str]) -> Desk:
    """Return the desk with more contradictions between workbooks settled."""
    return _joined(replace(desk, chosen=tuple({**dict(desk.chosen), **chosen}.items())))


def contradictions_on(desk: Desk) -> tuple[tuple[str, Contradiction], ...]:
    """Return what sheets contradict each other in, by (table, contradiction)."""
    return tuple(
        (given.table, one)
        for given in desk.read
        if (known := import_tables.table(given.table)) is not None
        if len({id(row.source) for row in given.rows}) > 1
        for one in contradictions(given.rows, known)
        if one.files > 1
    )


def _joined(desk: Desk) -> Desk:
    """Join rows of several sheets about the same person into one, as far as they agree or it was chosen."""
    chosen = dict(desk.chosen)
    tables = tuple(
        joined(given, known, chosen) if (known := import_tables.table(given.table)) else given
        for given in desk.read
    )
    return replace(desk, tables=tables)


def compare_desk(
    workspace: Workspace, desk: Desk, answers: Answers | None = None, *, target: Id = ""
) -> tuple[Comparison, ...]:
    """Return what the tables on the desk would change, in the order they are taken over."""
    return workspace.ask(
        CompareTables(
            given=desk.tables, answers=_all_answers(desk, answers), headers=desk.headers, target=target
        )
    )


def take_desk(
    workspace: Workspace,
    desk: Desk,
    say: Say,
    answers: Answers | None = None,
    *,
    good_rows: bool = False,
    target: Id = "",
    readings: Sequence[SourceReading] = (),
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Taken:
    """Take all tables on the desk over in one step that can be taken back; ``readings`` are kept with them.

    Raises ``RefusedError`` while rows are refused and not just the good ones are wanted; ``TroubleError``,
    also when it was cancelled: then nothing is written.
    """
    command = ImportTables(
        given=desk.tables,
        answers=_all_answers(desk, answers),
        good_rows=good_rows,
        target=target,
        readings=tuple(readings),
    )
    with uncollected():
        done = workspace.do(command, taking(say, progress, cancelled))
    figures = done.figures
    added, changed, unchanged, refused_ = (
        int(figures[key] or 0) for key in ("added", "changed", "unchanged", "refused")
    )
    return Taken(added=added, changed=changed, unchanged=unchanged, refused=refused_, entry=done.entry)


def write_marked_books(
    desk: Desk,
    problems: Sequence[Problem],
    target: Path,
    say: Say,
    programme: Programme,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> tuple[Path, ...]:
    """Write each workbook that has problems with its cells marked; return what was written.

    One workbook is written to ``target`` itself, of several each into it as a folder, in folders and under a
    name as they were handed in, so that none of them is ever overwritten. Raises ``TroubleError``.
    """
    alone = len(desk.books.books) == 1
    found = [(book, problems_of(book, problems, alone=alone)) for book in desk.books.books]
    faulty = [(book, mine) for book, mine in found if mine and book.book is not None]
    written: list[Path] = []
    with Fence() as fence:
        for at, (book, mine) in enumerate(faulty):
            if cancelled is not None and cancelled():
                raise TroubleError(Trouble.CANCELLED)
            if progress is not None:
                progress(say("Marking {file}", file=book.name), at, len(faulty))
            out = target if alone else _own_place(target, book, say)
            write_marked_book(book, out, mine, say, programme, fence)
            written.append(out)
    return tuple(written)


def problems_of(book: ReadBook, problems: Sequence[Problem], *, alone: bool) -> tuple[Problem, ...]:
    """Return the problems of rows and cells of one workbook; ``alone`` = those without a name are its own."""
    names = (book.name, "") if alone else (book.name,)
    return tuple(replace(one, file="") for one in problems if one.row and one.file in names)


def write_marked_book(
    book: ReadBook,
    target: Path,
    mine: Sequence[Problem],
    say: Say,
    programme: Programme,
    fence: Fence | None = None,
) -> None:
    """Write one workbook with its problems marked; one from an archive is written anew from what was read.

    Raises ``TroubleError``.
    """
    from talentdesk.exchange.marking import write_copy_marked, write_marked

    if book.book is not None and _is_in_archive(book):
        write_copy_marked(book.book, target, mine, say, programme=programme)
    else:
        write_marked(book.path, target, mine, say, programme=programme, fence=fence)


def _is_in_archive(book: ReadBook) -> bool:
    return book.path.suffix.casefold() == ".zip" and book.name != book.path.name


def _own_place(folder: Path, book: ReadBook, say: Say) -> Path:
    """Return where in a folder a marked workbook goes, and make the folders on the way."""
    *above, name = [part for part in PurePosixPath(book.name).parts if part not in ("/", "..", ".")]
    kept = book.book is not None and book.book.kind == "xlsx" and not _is_in_archive(book)
    ending = book.path.suffix if kept else ".xlsx"
    place = folder.joinpath(*(part.removesuffix(".zip") for part in above))
    make_folder(place)
    return place / f"{say('{name} to mend', name=PurePosixPath(name).stem)}{ending}"


def reading_of(desk: Desk, guess: SheetGuess, answers: Answers) -> SourceReading:
    """Return how a sheet is read and what its words mean, for the next workbook with the same header."""
    return SourceReading(
        fingerprint=guess.fingerprint,
        table=guess.table,
        name=guess.source.file,
        columns=tuple((one.header, one.field) for one in guess.columns),
        answers=tuple(pair for pair in _all_answers(desk, answers).given if pair[0].startswith(WORD)),
    )


def _all_answers(desk: Desk, answers: Answers | None) -> Answers:
    """Return a person's answers with those remembered of the sources; the person's win."""
    given = answers or Answers()
    return replace(given, given=tuple({**dict(desk.answers), **dict(given.given)}.items()))


def _expect_known(table: str) -> None:
    if table and all(one.key != table for one in TABLES):
        allowed = ", ".join(one.key for one in TABLES)
        raise refused(Reason.VALUE_NOT_ALLOWED, field="table", value=table, allowed=allowed)


def _lexicon(workspace: Workspace) -> Lexicon:
    """Return the words by which columns are recognised: ours, the programme's, and those on record."""
    programme = workspace.ask(ProgrammeOf())
    items = [item for model in programme.models for item in model.items]
    return Lexicon(TABLES, programme.dimensions, items, workspace.ask(KnownWords()))


def _can_be_chosen(guess: SheetGuess) -> bool:
    """Tell whether a sheet that is no table may be one, as a person could say."""
    return not guess.hidden and guess.state in (SheetState.UNKNOWN, SheetState.NOBODY, SheetState.NO_HEADER)


def _nothing_in(books: ReadBooks, *, expected: bool) -> TroubleError:
    """Return what is told of workbooks without a table: empty, without a header, or of something else.

    ``expected``: somebody said which table it is, so that only its header can be missing.
    """
    states = {one.state for one in books.guesses() if not one.hidden}
    kind = Trouble.WORKBOOK_NO_HEADER
    if states <= {SheetState.EMPTY}:
        kind = Trouble.WORKBOOK_EMPTY
    elif states & {SheetState.UNKNOWN, SheetState.NOBODY, SheetState.FORM} and not expected:
        kind = Trouble.WORKBOOK_NO_TABLE
    return TroubleError(kind, path=_names(books))


def _names(books: ReadBooks) -> str:
    return ", ".join(one.name for one in books.books[:3])


def _named(mappings: Sequence[SavedMapping], name: str) -> SavedMapping:
    found = [one for one in mappings if name in (one.name, one.id)]
    if not found:
        allowed = ", ".join(one.name for one in mappings)
        raise refused(Reason.VALUE_NOT_ALLOWED, field="map", value=name, allowed=allowed)
    return found[0]


def _as_wanted(
    books: ReadBooks, guess: SheetGuess, lexicon: Lexicon, table: str, named: SavedMapping | None
) -> ReadBooks:
    """Take a sheet for the wanted table, and its columns for what was kept under a name."""
    wanted = table or (named.table if named else "")
    readable = guess.state in (SheetState.TABLE, SheetState.UNKNOWN, SheetState.NOBODY)
    if wanted and readable and guess.table != wanted:
        books = reading_desk.choose(books, guess, lexicon, table=wanted)
        guess = next(one for one in books.guesses() if one.source == guess.source)
    if named is None or guess.table != named.table:
        return books
    meant = dict(named.columns)
    columns = {one.column: meant[one.header] for one in guess.columns if one.header in meant}
    return reading_desk.choose(books, guess, lexicon, columns=columns)
