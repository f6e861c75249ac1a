"""The workspace: ask, do, undo and redo over one file, one connection and one lock."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import datetime
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Self, TypeVar

from sqlalchemy import Engine, func, select

from talentdesk.domain.change import Changed, StepKind, Subject
from talentdesk.domain.opened import Step, WorkspaceInfo
from talentdesk.domain.programme import Programme
from talentdesk.domain.ruling import Reason, refused
from talentdesk.domain.texts import Id, Language
from talentdesk.domain.trouble import Trouble, TroubleError, making
from talentdesk.models import database
from talentdesk.models.people import PersonRow
from talentdesk.models.programmes import ProgrammeRow, WorkspaceRow
from talentdesk.services import judging, steps
from talentdesk.services.commands import Command, Done, Nature, Pace, Query, Reading, Watch, Work
from talentdesk.services.holding import Holding
from talentdesk.services.judging import VERSIONS, Versions
from talentdesk.services.kept import Kept
from talentdesk.services.rows import Sessions

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from talentdesk.domain.journal import Verdict
    from talentdesk.services.migration import KeepOlder
    from talentdesk.services.recorder import Recorder

T = TypeVar("T")
Clock = Callable[[], datetime]
NewId = Callable[[], Id]
ReadProgramme = Callable[[str], Programme]

_WRITING = ("journal", "recorder", "reversing")
"""What every command is written with, and no query needs."""


class Workspace:
    """One open workspace file. Thread-safe: one lock is held for the whole of each ask, do and undo.

    Made by ``create`` or ``open``; close it when done. ``listeners`` hear every change, on the thread that
    made it, after it is durable.
    """

    def __init__(
        self,
        holding: Holding,
        *,
        operator: str,
        clock: Clock,
        new_id: NewId,
        read_programme: ReadProgramme,
    ) -> None:
        self.path = holding.path
        self.read_only = holding.read_only
        self.operator = operator
        self.read_programme = read_programme
        self.listeners: list[Callable[[Changed], None]] = []
        self.keep_backup: Callable[[str], object] | None = None
        """Called before a command that wants a backup, with the reason."""
        self._holding = holding
        self._clock = clock
        self._new_id = new_id
        self._lock = threading.RLock()
        self._sessions = Sessions(holding.engine, {VERSIONS: Versions(read_programme)})
        self._kept = Kept()
        with holding.told(), self._sessions.reading() as rows:
            self._head = steps.head(rows)
            self._stacks = steps.stacks(rows)

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        operator: str,
        clock: Clock,
        new_id: NewId,
        read_programme: ReadProgramme,
        look: bool = False,
        keep_older: KeepOlder | None = None,
    ) -> Self:
        """Open a file and hold it. ``look`` opens it read-only, as a file that cannot be written always is.

        ``keep_older`` backs an older file up before it is brought up to date.
        Raises ``TroubleError``: missing, foreign, truncated, damaged, newer, or held elsewhere.
        """
        holding = Holding.take(path, operator=operator, since=clock(), look=look, keep_older=keep_older)
        try:
            return cls(holding, operator=operator, clock=clock, new_id=new_id, read_programme=read_programme)
        except BaseException:
            holding.release()
            raise

    @classmethod
    def create(
        cls,
        path: Path,
        *,
        operator: str,
        clock: Clock,
        new_id: NewId,
        read_programme: ReadProgramme,
        organisation: str,
        language: Language,
        programme_text: str,
    ) -> Self:
        """Make a new file and open it. Raises ``TroubleError`` if the name is taken or not writable."""
        try:
            taken, placed = path.exists(), path.parent.is_dir()
        except OSError as error:
            raise database.os_trouble(error, path) from error
        if taken:
            raise TroubleError(Trouble.FILE_EXISTS, path=str(path))
        if not placed:
            raise TroubleError(Trouble.FOLDER_MISSING, path=str(path))
        from talentdesk.services.setup import SetUpWorkspace
        from talentdesk.services.whole_file import whole_file

        with making(str(path)), database.told(path), whole_file(path, new_id()) as fresh:
            parts = Holding(fresh, database.open_engine(fresh, create=True), read_only=False)
            try:
                database.create_schema(parts.engine)
                made = cls(
                    parts, operator=operator, clock=clock, new_id=new_id, read_programme=read_programme
                )
                made.do(
                    SetUpWorkspace(
                        organisation=organisation, language=language, programme_text=programme_text
                    )
                )
            finally:
                parts.release()
        return cls.open(path, operator=operator, clock=clock, new_id=new_id, read_programme=read_programme)

    def close(self) -> None:
        """Give the file back. Closing twice does no harm."""
        with self._lock:
            self._holding.release()

    def __enter__(self) -> Self:
        """Use as a context that closes the file."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close the file."""
        self.close()

    @property
    def is_open(self) -> bool:
        """Whether the file is still held."""
        return not self._holding.released

    @property
    def engine(self) -> Engine:
        """The engine, for backups and copies only."""
        return self._holding.engine

    def holding_still(self) -> AbstractContextManager[object]:
        """Let nobody ask or do while a copy is made."""
        return self._lock

    # --- asking -------------------------------------------------------------------------------------------

    def ask(self, query: Query[T]) -> T:
        """Answer a query with frozen values."""
        with self._lock, self._holding.told(), self._sessions.reading() as rows:
            reading = Reading(
                rows=rows,
                today=self._clock().date(),
                operator=self.operator,
                path=self.path,
                read_only=self.read_only,
                kept=self._kept,
                programme_in_force=self._programme_known,
            )
            return query.run(reading)

    def info(self) -> WorkspaceInfo:
        """Return what the shell shows of the file."""
        with self._lock, self._holding.told(), self._sessions.reading() as rows:
            organisation = select(WorkspaceRow.organisation).limit(1).scalar_subquery()
            programme = select(ProgrammeRow.key).where(ProgrammeRow.active).limit(1).scalar_subquery()
            people = select(func.count(PersonRow.id)).scalar_subquery()
            found = rows.execute(select(organisation, programme, people)).one()
            return WorkspaceInfo(
                path=self.path,
                organisation=found[0] or "",
                programme=found[1] or "",
                operator=self.operator,
                read_only=self.read_only,
                saved_at=self._head.at,
                people=found[2],
            )

    def get_ready(self) -> None:
        """Bring in what the first command would have to wait for: the tables no page has asked for yet."""
        from talentdesk.models.mapping import map_all

        map_all()
        for name in _WRITING:
            import_module(f"talentdesk.services.{name}")

    def verify(self) -> Verdict:
        """Prove integrity, the journal's chain, and that every row equals its newest image."""
        with self._lock, self._holding.told(), self._sessions.reading() as rows:
            from talentdesk.services import soundness

            return soundness.verdict(rows, self.path)

    @property
    def head(self) -> steps.Head:
        """The newest journal entry."""
        return self._head

    # --- doing --------------------------------------------------------------------------------------------

    def do(self, command: Command, watch: Watch | None = None) -> Done:
        """Run one command in one transaction and journal it. Raises ``RefusedError`` or ``TroubleError``.

        ``watch`` is told how far a long command has come, and may end it by raising until it is written.
        """
        self._expect_writable()
        from talentdesk.services import journal
        from talentdesk.services.recorder import Recorder

        pace = Pace(watch)
        if command.backup and self.keep_backup is not None:
            self.keep_backup(command.backup)
        with self._lock, self._holding.told():
            with self._sessions.whole() as rows:
                recorder = Recorder(rows)
                now = self._now()
                figures = command.run(self._work(rows, recorder, now, pace))
                changed = recorder.images()
                if not changed:
                    rows.rollback()
                    return Done(
                        entry=0, changed=journal.news(StepKind.DO, command.action, []), figures=figures
                    )
                pace.part = ""
                pace.tell(0, 0)
                joined = self._joins(rows, command)
                entry = journal.Entry(
                    id=self._new_id(),
                    kind=StepKind.DO,
                    action=command.action,
                    figures=figures,
                    at=now,
                    who=self.operator,
                    why=command.why,
                    nature=command.nature,
                    joined=joined,
                )
                head = journal.write(rows.connection(), entry, changed, self._head)
                pace.beat()
                self._holding.expect_there()
                journal.commit(rows)
            self._head = head
            self._stacks.see(head.number, StepKind.DO, command.nature, joined=joined)
            done = Done(
                entry=head.number, changed=journal.news(StepKind.DO, command.action, changed), figures=figures
            )
            self._kept.forget(done.changed)
        self._tell(done.changed)
        return done

    def undo(self, watch: Watch | None = None) -> Done:
        """Take back the newest step. Raises ``RefusedError`` without one, ``TroubleError`` on conflict.

        ``watch`` is told of a long one as of a long command, with its action as the part.
        """
        return self._step(StepKind.UNDO, Pace(watch))

    def redo(self, watch: Watch | None = None) -> Done:
        """Do again what was taken back last. Watched and raises as ``undo`` does."""
        return self._step(StepKind.REDO, Pace(watch))

    @property
    def undo_step(self) -> Step | None:
        """What ``undo`` would take back, or None."""
        return self._described(self._stacks.undo)

    @property
    def redo_step(self) -> Step | None:
        """What ``redo`` would do again, or None."""
        return self._described(self._stacks.redo)

    def barrier_loss(self) -> tuple[Step, ...]:
        """Return the steps that a final command would fix for good, newest first."""
        with self._lock, self._sessions.reading() as rows:
            groups = reversed(self._stacks.undo)
            found = (steps.describe(rows, group[0], self.operator) for group in groups)
            return tuple(step for step in found if step is not None)

    def _step(self, kind: StepKind, pace: Pace) -> Done:
        self._expect_writable()
        from talentdesk.services import journal, reversing
        from talentdesk.services.bulk import uncollected

        with self._lock, self._holding.told():
            stack = self._stacks.undo if kind is StepKind.UNDO else self._stacks.redo
            if not stack:
                nothing = Reason.NOTHING_TO_UNDO if kind is StepKind.UNDO else Reason.NOTHING_TO_REDO
                raise refused(nothing)
            group = stack[-1]
            with uncollected(), self._sessions.whole() as rows:
                turned = reversing.turn(rows, group, kind, pace)
                pace.part = ""
                pace.tell(0, 0)
                entry = journal.Entry(
                    id=self._new_id(),
                    kind=kind,
                    action=turned.action,
                    figures=turned.figures,
                    at=self._now(),
                    who=self.operator,
                    undoes=group[0],
                )
                head = journal.write(rows.connection(), entry, turned.images, self._head)
                pace.beat()
                self._holding.expect_there()
                reversing.commit(rows)
            self._head = head
            self._stacks.see(head.number, kind, Nature.STEP, joined=False)
            news = journal.news(kind, turned.action, turned.images)
            self._kept.forget(news)
        self._tell(news)
        return Done(entry=head.number, changed=news, figures=turned.figures)

    # --- helpers ------------------------------------------------------------------------------------------

    def _work(self, rows: Session, recorder: Recorder, now: datetime, pace: Pace) -> Work:
        return Work(
            rows=rows,
            now=now,
            operator=self.operator,
            kept=self._kept,
            new_id=self._new_id,
            programme_in_force=self._programme_in_force,
            inserter=recorder.insert_many,
            pace=pace,
        )

    def _now(self) -> datetime:
        """Return the moment to the millisecond, never before the newest entry: clocks are set back."""
        now = self._clock()
        now = now.replace(microsecond=now.microsecond // 1000 * 1000)
        return now if self._head.at is None or now >= self._head.at else self._head.at

    def _programme_known(self, rows: Session) -> Programme:
        """Return the programme in force to a query, which changes nothing: every part of it asks."""
        rests = frozenset({Subject.PROGRAMME})
        return self._kept.get("programme", rests, lambda: self._programme_in_force(rows))

    def _programme_in_force(self, rows: Session) -> Programme:
        found = judging.programme_of(rows, judging.in_force(rows))
        if found is None:
            raise TroubleError(Trouble.PROGRAMME_UNKNOWN, path=str(self.path))
        return found

    def _joins(self, rows: Session, command: Command) -> bool:
        from talentdesk.services import journal

        key = command.joins
        return bool(key and self._stacks.undo and journal.touched(rows, self._stacks.undo[-1], key))

    def _described(self, stack: list[list[int]]) -> Step | None:
        with self._lock:
            if not stack:
                return None
            with self._holding.told(), self._sessions.reading() as rows:
                return steps.describe(rows, stack[-1][0], self.operator)

    def _expect_writable(self) -> None:
        if self.read_only:
            raise refused(Reason.READ_ONLY, path=str(self.path))
        self._holding.expect_there()

    def _tell(self, changed: Changed) -> None:
        for listener in tuple(self.listeners):
            listener(changed)
