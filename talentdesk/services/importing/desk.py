"""The import desk: what rows would change, asked; and the one command that takes them over."""

from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass, field
from datetime import date
from typing import ClassVar

from talentdesk.domain.change import Subject
from talentdesk.domain.import_reading import Source, TableInput
from talentdesk.domain.import_tables import PEOPLE
from talentdesk.domain.imports import Answers, ComparedRow, Comparison, RowChange, SourceReading, Value
from talentdesk.domain.problem import Problem
from talentdesk.domain.ruling import Figure, Finding, Reason, refused
from talentdesk.domain.texts import Id
from talentdesk.services.bulk import uncollected
from talentdesk.services.commands import Command, Query, Reading, Work
from talentdesk.services.importing.mappings import keep_reading
from talentdesk.services.importing.origins import keep_origins
from talentdesk.services.importing.planned import Context, Plan, Planned, PlannedRow, place_of, text_of
from talentdesk.services.importing.registry import importable, in_order
from talentdesk.services.kept import Kept

Headers = tuple[tuple[Source, str, str], ...]
"""(sheet, field key, header as written), so that problems name the column a person sees."""

_RESTS_ON = frozenset(Subject) - {Subject.PACKET, Subject.VIEW, Subject.ROOM, Subject.TALK}
_LONGEST = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class CompareTables(Query[tuple[Comparison, ...]]):
    """What taking tables over would change, row by row and field by field; nothing is written.

    They come in the order they are taken over. ``target`` is the session placements go to; empty = the newest
    one that is open.
    """

    given: tuple[TableInput, ...]
    answers: Answers = field(default_factory=Answers)
    headers: Headers = ()
    target: Id = ""

    def run(self, reading: Reading) -> tuple[Comparison, ...]:
        headers: dict[Source, dict[str, str]] = {}
        for source, key, header in self.headers:
            headers.setdefault(source, {})[key] = header
        compared: list[Comparison] = []
        coming: tuple[PlannedRow, ...] = ()
        with uncollected():
            for given in in_order(self.given):
                context = Context(
                    rows=reading.rows,
                    given=given,
                    answers=self.answers,
                    on=reading.today,
                    programme=reading.programme,
                    target=self.target,
                    coming=coming,
                )
                plan = _planned(context)
                if not compared:
                    _Foreseen(given, self.answers, self.target, reading.today, plan).keep(reading.kept)
                if given.table == PEOPLE.key:
                    coming = tuple(one for one in plan.rows if one.change is RowChange.ADDED)
                compared.append(_compared(given, plan, headers))
        return tuple(compared)


def _compared(given: TableInput, plan: Plan, headers: Mapping[Source, Mapping[str, str]]) -> Comparison:
    problems = [*given.problems]
    unread = {(one.row, one.column) for one in given.problems if one.row and not one.warning}
    rows = []
    for one in plan.rows:
        if one.findings or one.warnings:
            problems += _problems(one, headers.get(one.given.source, {}), unread)
        file, sheet, row = place_of(one.given)
        rows.append(
            ComparedRow(
                row=row,
                number=one.number,
                name=one.name,
                change=one.change,
                fields=tuple(one.fields()),
                file=file,
                sheet=sheet,
                what=one.what,
            )
        )
    problems.sort(key=lambda problem: (problem.file, problem.sheet, problem.row))
    return Comparison(
        rows=tuple(rows),
        problems=tuple(problems),
        absent=plan.absent,
        table=given.table,
        questions=plan.questions,
        meanings=plan.meanings,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportTables(Command):
    """Take tables over in one step, and keep where each value came from and how its source is read.

    Refused while any row is, unless just the ``good_rows`` are wanted; rows left out do not count.
    """

    action: ClassVar[str] = "import_tables"
    backup: ClassVar[str] = "import"

    given: tuple[TableInput, ...] = field(repr=False)
    answers: Answers = field(default_factory=Answers, repr=False)
    good_rows: bool = False
    target: Id = ""
    readings: tuple[SourceReading, ...] = field(default=(), repr=False)
    """How sources are read, where a person said so: kept with their rows, taken back with them."""

    def run(self, work: Work) -> Mapping[str, Figure]:
        counts = dict.fromkeys(RowChange, 0)
        with uncollected():
            for at, given in enumerate(in_order(self.given)):
                self._take(given, counts, work, first=at == 0)
        if counts[RowChange.REFUSED] and not self.good_rows:
            raise refused(Reason.ROWS_REFUSED, count=counts[RowChange.REFUSED])
        for reading in self.readings:
            keep_reading(reading, work)
        files = {row.source.file for given in self.given for row in given.rows}
        return {
            **{change.value: count for change, count in counts.items()},
            "table": " ".join(given.table for given in self.given),
            "source": min(files, default=""),
            "files": len(files),
        }

    def _take(self, given: TableInput, counts: dict[RowChange, int], work: Work, *, first: bool) -> None:
        """Write one table, adding up how its rows change the workspace."""
        context = Context(
            rows=work.rows,
            given=given,
            answers=self.answers,
            on=work.today,
            programme=work.programme,
            target=self.target,
        )
        # Later tables rest on what the earlier ones wrote.
        plan = (self._foreseen(given, work) if first else None) or _planned(context)
        left_out = self.answers.left_out
        rows = [one for one in plan.rows if not left_out or place_of(one.given) not in left_out]
        for one in rows:
            counts[one.change] += 1
        if counts[RowChange.REFUSED] and not self.good_rows:
            return
        wanted = [one for one in rows if one.change in (RowChange.ADDED, RowChange.CHANGED)]
        if not wanted:
            return
        # Writing may note new ids in the plan; one that is rolled back is not to be used again.
        work.kept.drop("import")
        work.pace.part = given.table
        work.pace.tell(0, len(wanted))
        keep_origins(given.table, importable(given.table).write(wanted, context, work), work)
        work.pace.tell(len(wanted), len(wanted))

    def _foreseen(self, given: TableInput, work: Work) -> Plan | None:
        """Return what the preview planned, where it spoke of the same and nothing has changed since."""
        found = work.kept.held("import", _Foreseen)
        # The very same rows, not equal ones: comparing ten thousand would cost what is to be saved.
        if found is None or found.given is not given or found.on != work.today:
            return None
        same = found.answers.given == self.answers.given and found.target == self.target
        return found.plan if same and found.answers.trust_sure == self.answers.trust_sure else None


def _planned(context: Context) -> Plan:
    """Plan all rows; those with a cell that could not be read are refused, whatever their table."""
    plan = importable(context.given.table).plan(context)
    unread = context.unread()
    for one in plan.rows if unread else ():
        reason = unread.get(place_of(one.given))
        if reason is not None and isinstance(one, Planned):
            one.findings.append(Finding(reason, figures={"read": True}))
    return plan


@dataclass(frozen=True, slots=True)
class _Foreseen:
    """The plan a preview made, for the command that takes the same rows over while nothing has changed."""

    given: TableInput
    answers: Answers
    target: Id
    on: date
    plan: Plan

    def keep(self, kept: Kept) -> None:
        """Hand the plan on; it takes the place of an earlier preview's."""
        kept.hold("import", _RESTS_ON, self)


def _problems(one: PlannedRow, headers: Mapping[str, str], unread: Set[tuple[int, str]]) -> Iterator[Problem]:
    """Yield what speaks against a row; what could not be read, or means nothing, is not called empty too."""
    file, sheet, row = place_of(one.given)
    wrong = {found.figures.get("field") for found in one.findings if found.reason is not Reason.NAME_MISSING}
    for findings, warning in ((one.findings, False), (one.warnings, True)):
        for finding in findings:
            if finding.figures.get("read"):
                continue
            key = str(finding.figures.get("field") or "")
            told = key in wrong or (row, headers.get(key, "")) in unread
            if told and finding.reason is Reason.NAME_MISSING:
                continue
            yield Problem(
                reason=finding.reason,
                file=file,
                sheet=sheet,
                row=row,
                column=headers.get(key, ""),
                value=_quoted(one.given.values.get(key)),
                figures=finding.figures,
                warning=warning,
            )


def _quoted(value: Value) -> str:
    text = text_of(value)
    clean = "".join(sign if sign.isprintable() else " " for sign in text[:_LONGEST])
    return clean if len(text) <= _LONGEST else f"{clean[: _LONGEST - 1]}…"
