"""What lies on the desk while it is looked at: the sheets as chosen, the answers, what would change."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from talentdesk.domain.import_reading import SheetGuess, SheetState
from talentdesk.domain.imports import Answers, Comparison, Question, RowChange, RowKey, SourceReading
from talentdesk.domain.problem import Problem
from talentdesk.domain.texts import Id
from talentdesk.domain.trouble import Trouble, TroubleError
from talentdesk.services.workspace import Workspace
from talentdesk.ui.importing.dropping import PHOTOS
from talentdesk.ui.importing.lines import Listing, listing
from talentdesk.wording import Say

if TYPE_CHECKING:
    from talentdesk.domain.import_sources import Contradiction
    from talentdesk.domain.imports import Taken
    from talentdesk.exchange.reading_desk import ReadBooks
    from talentdesk.jobs.import_desk import Desk
    from talentdesk.jobs.take_photos import FoundPhotos

Progress = Callable[[str, int, int], None]
Cancelled = Callable[[], bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """The desk and what it would change. Frozen: every choice makes another one."""

    desk: Desk
    comparisons: tuple[Comparison, ...]
    answers: Answers = field(default_factory=Answers)
    target: Id = ""
    listing: Listing = field(default_factory=Listing)
    """The lines of the preview."""
    contradictions: tuple[tuple[str, Contradiction], ...] = ()
    """What workbooks contradict each other in, by (table, contradiction)."""

    @property
    def sheets(self) -> tuple[SheetGuess, ...]:
        """The sheets that hold something, in the order of the workbooks."""
        return tuple(
            one
            for one in self.desk.books.guesses()
            if not one.hidden and one.state not in (SheetState.EMPTY, SheetState.RULES)
        )

    @property
    def problems(self) -> tuple[Problem, ...]:
        """All problems, those of workbooks as a whole first."""
        return (*self.desk.notes, *(one for each in self.comparisons for one in each.problems))

    @property
    def questions(self) -> tuple[Question, ...]:
        """What is asked before everything can be taken over."""
        return tuple(one for each in self.comparisons for one in each.questions)

    @property
    def files(self) -> tuple[str, ...]:
        """Names of the workbooks, as they were handed in."""
        return tuple(one.name for one in self.desk.books.books)

    @property
    def is_of_several(self) -> bool:
        """Whether a table is made of several sheets or workbooks."""
        return any(len({row.source for row in one.rows}) > 1 for one in self.desk.read)

    @property
    def faulty_files(self) -> tuple[str, ...]:
        """Workbooks with a row or cell that speaks against it."""
        found = {one.file for one in self.problems if one.row}
        alone = self.files[:1] if "" in found and len(self.files) == 1 else ()
        return tuple(name for name in self.files if name in found) or alone

    def count(self, change: RowChange) -> int:
        """Return how many rows would change that way, those left out not among them."""
        out = self.answers.left_out
        return sum(
            1 for each in self.comparisons for row in each.rows if row.change is change and row.key not in out
        )


def look(
    workspace: Workspace,
    paths: Sequence[Path],
    said: Sequence[SourceReading],
    say: Say,
    progress: Progress,
    cancelled: Cancelled,
) -> Looked:
    """Read what was dropped, sources as was ``said`` of them, and compare; nothing is written.

    Raises ``TroubleError``.
    """
    from talentdesk.jobs.import_desk import read_desk

    desk = read_desk(workspace, paths, say, said=said, by_hand=True, progress=progress, cancelled=cancelled)
    return look_again(workspace, Looked(desk=desk, comparisons=()), say, progress, cancelled)


def look_for_photos(
    workspace: Workspace, paths: Sequence[Path], say: Say, progress: Progress, cancelled: Cancelled
) -> FoundPhotos:
    """Match pictures to people. Raises ``TroubleError``; nothing is written."""
    from talentdesk.jobs.take_photos import find_photos

    progress(say("Looking whose photos these are"), 0, 0)
    return find_photos(workspace, paths, cancelled)


def look_at_all(
    workspace: Workspace,
    paths: Sequence[Path],
    said: Sequence[SourceReading],
    say: Say,
    progress: Progress,
    cancelled: Cancelled,
) -> Looked | FoundPhotos:
    """Read what was dropped: workbooks, else photos where there are only such. Raises ``TroubleError``."""
    if all(path.suffix.lower() in PHOTOS for path in paths):
        return look_for_photos(workspace, paths, say, progress, cancelled)
    try:
        return look(workspace, paths, said, say, progress, cancelled)
    except TroubleError as error:
        if error.trouble is not Trouble.NO_WORKBOOK:
            raise
        found = look_for_photos(workspace, paths, say, progress, cancelled)
        if not found.photos:
            raise error from None
        return found


def look_again(
    workspace: Workspace, looked: Looked, say: Say, progress: Progress, cancelled: Cancelled
) -> Looked:
    """Compare, also anew after a choice or an answer. Raises ``TroubleError``."""
    from talentdesk.jobs.import_desk import compare_desk, contradictions_on
    from talentdesk.services.bulk import uncollected

    progress(say("Comparing with the workspace"), 0, 0)
    found = compare_desk(workspace, looked.desk, looked.answers, target=looked.target)
    if cancelled():
        raise TroubleError(Trouble.CANCELLED)
    with uncollected():
        shown = listing(found, looked.desk.notes)
    return replace(looked, comparisons=found, listing=shown, contradictions=contradictions_on(looked.desk))


def with_books(looked: Looked, books: ReadBooks) -> Looked:
    """Return the desk with sheets read as a person wants them."""
    from talentdesk.jobs import import_desk

    return replace(looked, desk=import_desk.with_books(looked.desk, books))


def with_chosen(looked: Looked, chosen: Mapping[str, str]) -> Looked:
    """Return the desk with more contradictions between workbooks settled."""
    from talentdesk.jobs import import_desk

    return replace(looked, desk=import_desk.with_chosen(looked.desk, chosen))


def with_answers(looked: Looked, given: Mapping[str, str], *, trust_sure: bool) -> Looked:
    """Return the desk with more questions answered; an empty key takes an answer back."""
    kept = {**dict(looked.answers.given), **given}
    answers = tuple((subject, key) for subject, key in kept.items() if key)
    return replace(looked, answers=replace(looked.answers, given=answers, trust_sure=trust_sure))


def with_left_out(looked: Looked, rows: set[RowKey]) -> Looked:
    """Return the desk with these rows left out."""
    return replace(looked, answers=replace(looked.answers, left_out=frozenset(rows)))


def readings(looked: Looked, *places: int) -> tuple[SourceReading, ...]:
    """Return how sheets are read, by their places; all of them where none is given."""
    from talentdesk.jobs.import_desk import reading_of

    return tuple(
        reading_of(looked.desk, guess, looked.answers)
        for place, guess in enumerate(looked.sheets)
        if guess.state is SheetState.TABLE and guess.fingerprint and (not places or place in places)
    )


def take(
    workspace: Workspace,
    looked: Looked,
    said: Sequence[SourceReading],
    say: Say,
    progress: Progress,
    cancelled: Cancelled,
) -> Taken:
    """Take everything over in one step, and keep with it what was said of these sources."""
    from talentdesk.jobs.import_desk import take_desk

    progress(say("Keeping a backup"), 0, 0)
    here = {one.fingerprint for one in looked.sheets}
    return take_desk(
        workspace,
        looked.desk,
        say,
        looked.answers,
        good_rows=looked.count(RowChange.REFUSED) > 0,
        target=looked.target,
        readings=[one for one in said if one.fingerprint in here],
        progress=progress,
        cancelled=cancelled,
    )


def hand_back(
    workspace: Workspace,
    looked: Looked,
    file: str,
    target: Path,
    say: Say,
    progress: Progress,
    cancelled: Cancelled,
) -> Path:
    """Write a workbook with its problems marked. Raises ``TroubleError``."""
    from talentdesk.jobs.import_desk import problems_of, write_marked_book
    from talentdesk.services.setup import ProgrammeOf

    progress(say("Marking {file}", file=file), 0, 0)
    book = next(one for one in looked.desk.books.books if one.name == file)
    mine = problems_of(book, looked.problems, alone=len(looked.files) == 1)
    write_marked_book(book, target, mine, say, workspace.ask(ProgrammeOf()))
    return target


def hand_all_back(
    workspace: Workspace, looked: Looked, folder: Path, say: Say, progress: Progress, cancelled: Cancelled
) -> tuple[Path, ...]:
    """Write all workbooks with problems into a folder, marked. Raises ``TroubleError``."""
    from talentdesk.jobs.import_desk import write_marked_books
    from talentdesk.services.setup import ProgrammeOf

    programme = workspace.ask(ProgrammeOf())
    return write_marked_books(
        looked.desk, looked.problems, folder, say, programme, progress=progress, cancelled=cancelled
    )
