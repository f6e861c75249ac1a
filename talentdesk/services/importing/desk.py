"""The import desk: what rows would change, asked; and the one command that takes them over."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import ClassVar

from talentdesk.domain.change import Subject
from talentdesk.domain.import_reading import TableInput
from talentdesk.domain.imports import Answers, ComparedRow, Comparison, RowChange, Value
from talentdesk.domain.problem import Problem
from talentdesk.domain.ruling import Figure, Finding, Reason, refused
from talentdesk.domain.texts import Id
from talentdesk.services.bulk import uncollected
from talentdesk.services.commands import Command, Query, Reading, Work
from talentdesk.services.importing.origins import keep_origins
from talentdesk.services.importing.planned import Context, Plan, Planned, PlannedRow, place_of, text_of
from talentdesk.services.importing.registry import importable
from talentdesk.services.kept import Kept

Headers = tuple[tuple[str, str], ...]
"""(field key, header as written), so that problems name the column a person sees."""

_RESTS_ON = frozenset(Subject) - {Subject.PACKET, Subject.VIEW, Subject.ROOM, Subject.TALK}
_LONGEST = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class CompareRows(Query[Comparison]):
    """What taking rows over would change, row by row and field by field; nothing is written.

    ``target`` is the session placements go to; empty = the newest one that is open.
    """

    given: TableInput
    answers: Answers = field(default_factory=Answers)
    headers: Headers = ()
    target: Id = ""

    def run(self, reading: Reading) -> Comparison:
        with uncollected():
            context = Context(
                reading.rows, self.given, self.answers, reading.today, reading.programme, self.target
            )
            plan = _planned(context)
            _Foreseen(self.given, self.answers, self.target, reading.today, plan).keep(reading.kept)
            return self._compared(plan)

    def _compared(self, plan: Plan) -> Comparison:
        headers = dict(self.headers)
        problems = [*self.given.problems]
        rows = []
        for one in plan.rows:
            if one.findings or one.warnings:
                problems += _problems(one, headers)
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
                    warned=bool(one.warnings),
                )
            )
        problems.sort(key=lambda problem: (problem.file, problem.sheet, problem.row))
        return Comparison(
            rows=tuple(rows),
            problems=tuple(problems),
            absent=plan.absent,
            table=self.given.table,
            questions=plan.questions,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportRows(Command):
    """Take rows over in one step, and keep where each value came from.

    Refused while any row is, unless just the ``good_rows`` are wanted; rows left out do not count.
    """

    action: ClassVar[str] = "import_rows"
    backup: ClassVar[str] = "import"

    given: TableInput = field(repr=False)
    answers: Answers = field(default_factory=Answers, repr=False)
    good_rows: bool = False
    target: Id = ""

    def run(self, work: Work) -> Mapping[str, Figure]:
        with uncollected():
            context = Context(work.rows, self.given, self.answers, work.today, work.programme, self.target)
            plan = _foreseen(work.kept, self, work.today) or _planned(context)
            left_out = self.answers.left_out
            rows = [one for one in plan.rows if not left_out or place_of(one.given) not in left_out]
            counts = dict.fromkeys(RowChange, 0)
            for one in rows:
                counts[one.change] += 1
            if counts[RowChange.REFUSED] and not self.good_rows:
                raise refused(Reason.ROWS_REFUSED, count=counts[RowChange.REFUSED])
            wanted = [one for one in rows if one.change in (RowChange.ADDED, RowChange.CHANGED)]
            if wanted:
                # Writing may note new ids in the plan; one that is rolled back is not to be used again.
                work.kept.drop("import")
                work.tell(0, len(wanted))
                written = importable(self.given.table).write(wanted, context, work)
                keep_origins(self.given.table, written, work)
                work.tell(len(wanted), len(wanted))
        return {
            **{change.value: count for change, count in counts.items()},
            "table": self.given.table,
            "source": _sources(self.given),
            "files": len({row.source.file for row in self.given.rows}),
        }


def _planned(context: Context) -> Plan:
    """Plan all rows; those with a cell that could not be read are refused, whatever their table."""
    plan = importable(context.given.table).plan(context)
    unread = context.unread()
    for one in plan.rows if unread else ():
        reason = unread.get(place_of(one.given))
        if reason is not None and isinstance(one, Planned):
            one.findings.append(Finding(reason, figures={"read": True}))
    return plan


def _sources(given: TableInput) -> str:
    return next((row.source.file for row in given.rows), "")


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


def _foreseen(kept: Kept, command: ImportRows, on: date) -> Plan | None:
    found = kept.held("import", _Foreseen)
    # The very same rows, not equal ones: comparing ten thousand would cost what is to be saved.
    if found is None or found.given is not command.given or found.on != on:
        return None
    same = found.answers.given == command.answers.given and found.target == command.target
    return found.plan if same and found.answers.trust_sure == command.answers.trust_sure else None


def _problems(one: PlannedRow, headers: Mapping[str, str]) -> Iterator[Problem]:
    file, sheet, row = place_of(one.given)
    for findings, warning in ((one.findings, False), (one.warnings, True)):
        for finding in findings:
            if finding.figures.get("read"):
                continue
            key = str(finding.figures.get("field") or "")
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
