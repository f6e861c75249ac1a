"""The command that takes workbooks over."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from talentdesk.cli.lists import expect_apart, opened
from talentdesk.cli.output import print_json
from talentdesk.cli.outset import DIFFERENT, FINE, Outset
from talentdesk.domain.import_reading import SheetState, Source
from talentdesk.domain.import_sources import Contradiction
from talentdesk.domain.imports import Answers, Comparison, Question, RowChange, Taken
from talentdesk.domain.problem import Problem
from talentdesk.domain.programme import Programme
from talentdesk.wording import problems, sheets, troubles
from talentdesk.wording.say import Say
from talentdesk.wording.tables import table_name

if TYPE_CHECKING:
    from talentdesk.jobs.import_desk import Desk

_SHOWN = 8
"""Options of a question that are printed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What the user asked for."""

    check: bool
    good_rows: bool
    as_json: bool
    table: str = ""
    saved: str = ""
    session: str = ""
    by_name: bool = False
    marked: Path | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Told:
    """What there is to print."""

    desk: "Desk"
    compared: tuple[Comparison, ...]
    taken: Taken | None
    programme: Programme
    by_name: bool
    """Whether what is sure was taken without asking."""

    def count(self, change: RowChange) -> int:
        """Return how many rows of all tables change that way."""
        return sum(one.count(change) for one in self.compared)

    @property
    def absent(self) -> int:
        """People of the workspace that the workbooks do not name."""
        return sum(one.absent for one in self.compared)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Everything that is wrong or needs a look."""
        return (*self.desk.notes, *(problem for one in self.compared for problem in one.problems))

    @property
    def contradictions(self) -> tuple[tuple[str, Contradiction], ...]:
        """What the workbooks say differently of the same person or thing, by table."""
        from talentdesk.jobs.import_desk import contradictions_on

        return contradictions_on(self.desk)

    @property
    def questions(self) -> tuple[Question, ...]:
        """What still has to be answered."""
        every = (one for table in self.compared for one in table.questions)
        return tuple(one for one in every if not one.answer and not (self.by_name and one.sure))

    @property
    def columns_left(self) -> dict[Source, list[str]]:
        """Headers of the tables that mean nothing here, by sheet; those another column gives are problems."""
        return {
            guess.source: found
            for guess in self.desk.books.guesses()
            if guess.state is SheetState.TABLE and not guess.hidden
            if (
                found := [
                    one.header for one in guess.columns if one.header and not one.field and not one.twin_of
                ]
            )
        }

    @property
    def faulty(self) -> bool:
        """Whether anything is refused or could not be read."""
        return bool(self.desk.unread) or any(not problem.warning for problem in self.problems)


def take_books_over(path: Path, books: Sequence[Path], wanted: Wanted, outset: Outset, say: Say) -> int:
    """Compare workbooks with the workspace and take them over; nothing is written while there are problems.

    Returns 0 when everything was (or could be) taken over, 1 when problems are listed.
    """
    from talentdesk.cli.papers import find_session
    from talentdesk.jobs.import_desk import compare_desk, read_desk, take_desk, write_marked_books
    from talentdesk.services.sessions import Sessions
    from talentdesk.services.setup import ProgrammeOf

    answers = Answers(trust_sure=wanted.by_name)
    if wanted.marked is not None:
        expect_apart(wanted.marked, [path, *books])
    with opened(path, outset, look=wanted.check) as workspace:
        target = find_session(workspace.ask(Sessions()), wanted.session, say) if wanted.session else ""
        desk = read_desk(workspace, books, say, table=wanted.table, saved=wanted.saved)
        compared = compare_desk(workspace, desk, answers, target=target)
        told = _Told(
            desk=desk,
            compared=compared,
            taken=None,
            programme=workspace.ask(ProgrammeOf()),
            by_name=wanted.by_name,
        )
        taken = None
        if not wanted.check and (wanted.good_rows or not told.faulty):
            taken = take_desk(workspace, desk, say, answers, good_rows=wanted.good_rows, target=target)
    told = replace(told, taken=taken)
    written = (
        write_marked_books(desk, told.problems, wanted.marked, say, told.programme) if wanted.marked else ()
    )
    if wanted.as_json:
        _print_json(told, say, written)
    else:
        _print(told, wanted, say)
        for one in written:
            print(say("Marked workbook written: {file}", file=one))
    return DIFFERENT if told.faulty else FINE


def _print_json(told: _Told, say: Say, marked: Sequence[Path]) -> None:
    print_json(
        {
            **{change.value: told.count(change) for change in RowChange},
            "absent": told.absent,
            "written": told.taken is not None and told.taken.entry > 0,
            "tables": {
                one.table: {change.value: one.count(change) for change in RowChange} for one in told.compared
            },
            "problems": [_problem(problem, told.programme, say) for problem in told.problems],
            "contradictions": [_contradiction(table, one) for table, one in told.contradictions],
            "questions": [_question(question) for question in told.questions],
            "unread": [
                {"file": one.name, "sentence": troubles.sentence(one.trouble, say)}
                for one in told.desk.unread
                if one.trouble is not None
            ],
            "marked": [str(one) for one in marked],
            "columns_left": [
                {"file": source.file, "sheet": source.sheet, "column": column}
                for source, columns in told.columns_left.items()
                for column in columns
            ],
            "sheets_left": [f"{one.source.file} / {one.source.sheet}" for one in told.desk.left_over],
        }
    )


def _problem(problem: Problem, programme: Programme, say: Say) -> dict[str, Any]:
    return {
        "file": problem.file,
        "sheet": problem.sheet,
        "row": problem.row,
        "column": problem.column,
        "value": problem.value,
        "reason": problem.reason.value,
        "sentence": problems.sentence(problem, say, programme),
        "warning": problem.warning,
    }


def _contradiction(table: str, one: Contradiction) -> dict[str, Any]:
    return {
        "table": table,
        "whose": one.whose,
        "field": one.field,
        "said": [
            {
                "value": said.value.isoformat() if isinstance(said.value, date) else said.value,
                "rows": [{"file": file, "sheet": sheet, "row": row} for file, sheet, row in said.rows],
            }
            for said in one.said
        ],
    }


def _question(question: Question) -> dict[str, Any]:
    return {
        "kind": question.kind.value,
        "field": question.field,
        "value": question.value,
        "rows": question.rows,
        "options": [{"key": one.key, "label": one.label, "detail": one.detail} for one in question.options],
    }


def _print(told: _Told, wanted: Wanted, say: Say) -> None:
    for book in told.desk.unread:
        if book.trouble is not None:
            print(troubles.sentence(book.trouble, say))
    many = len(told.desk.books.books) > 1
    for problem in told.problems:
        line = problems.line(problem, say, told.programme)
        print(f"{problem.file}: {line}" if many and problem.file else line)
    for table, found in told.contradictions:
        print(sheets.contradiction(found, table, say, told.programme))
    for source, columns in told.columns_left.items():
        sheet = say("sheet “{sheet}”", sheet=source.sheet) if source.sheet else source.file
        place = f"{source.file} / {sheet}" if many and source.sheet else sheet
        print(say("Columns not read in {place}: {columns}", place=place, columns=say(", ").join(columns)))
    for question in told.questions:
        options = " / ".join(one.label for one in question.options[:_SHOWN])
        print(say("“{value}” could be: {options}", value=question.value, options=options))
    if len(told.compared) > 1:
        for one in told.compared:
            counts = {change.value: one.count(change) for change in RowChange}
            name = table_name(one.table, say)
            print(
                say(
                    "{table}: added {added}, changed {changed}, unchanged {unchanged}, refused {refused}.",
                    table=name,
                    **counts,
                )
            )
    print(
        say(
            "Added {added}, changed {changed}, unchanged {unchanged}, refused {refused}; absent {absent}.",
            **{change.value: told.count(change) for change in RowChange},
            absent=told.absent,
        )
    )
    print(_outcome(told, wanted, say))


def _outcome(told: _Told, wanted: Wanted, say: Say) -> str:
    """Return what became of it."""
    if told.taken is not None and told.taken.entry:
        return say("Taken over; one undo step takes all of it back.")
    if wanted.check:
        return say("Only looked at; nothing was written.")
    if told.taken is None:
        return say("Nothing was written. Mend the rows, or take the others over with --good-rows.")
    if told.taken.refused and told.taken.refused == sum(len(one.rows) for one in told.compared):
        return say("Nothing was written: every row has a problem.")
    return say("Everything was there already; nothing was written.")
