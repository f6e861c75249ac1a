"""What the tables on the desk would change, as lines to be shown, filtered and sorted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from talentdesk.domain.imports import ComparedRow, Comparison, RowChange, RowKey
from talentdesk.domain.problem import Problem


class Kind(StrEnum):
    """What a line of the preview speaks of; what it can be filtered by."""

    ADDED = "added"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    REFUSED = "refused"
    NOTE = "note"
    """A row or the workbook as a whole: taken over, but worth a look."""


KINDS = {
    RowChange.ADDED: Kind.ADDED,
    RowChange.CHANGED: Kind.CHANGED,
    RowChange.UNCHANGED: Kind.UNCHANGED,
    RowChange.REFUSED: Kind.REFUSED,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewLine:
    """One line: a field that changes, a problem, or a whole row."""

    kind: Kind
    table: str = ""
    key: RowKey = ("", "", 0)
    """File, sheet and row number; row 0 = the workbook as a whole."""
    number: str = ""
    name: str = ""
    what: str = ""
    """What the row speaks of besides the person."""
    field: str = ""
    """Key of the field that changes; empty for whole rows and problems."""
    column: str = ""
    """Header as written, for problems."""
    before: str = ""
    after: str = ""
    """New value; for problems the cell's text, for new people where they stand."""
    problem: Problem | None = None

    @property
    def row(self) -> int:
        """Row number in the workbook."""
        return self.key[2]

    @property
    def named(self) -> str:
        """Key of the field the line is about, empty where it is about none."""
        return self.field or str(self.problem.figures.get("field") or "" if self.problem else "")

    def holds(self, text: str) -> bool:
        """Tell whether a text stands in what names the line."""
        wanted = text.casefold().strip()
        return not wanted or any(
            wanted in part.casefold()
            for part in (self.number, self.name, self.what, self.column, self.after, self.before)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """All lines of a preview and what is known of them as a whole.

    Made where the comparing is done: ten thousand rows gone through by the window would hold it.
    """

    lines: tuple[PreviewLine, ...] = ()
    counts: Mapping[Kind, int] = field(default_factory=dict)
    """Rows that would change that way; notes count each by itself."""
    columns: tuple[PreviewLine, ...] = ()
    """A line for each field or column that lines name."""
    several: bool = False
    """Whether the lines are of several sheets or workbooks."""

    def count(self, kind: Kind) -> int:
        """Return how many there are of a kind."""
        return self.counts.get(kind, 0)


def listing(comparisons: Sequence[Comparison], notes: Sequence[Problem] = ()) -> Listing:
    """Return the lines of all tables, and what is known of them as a whole; notes on the workbooks first."""
    lines: list[PreviewLine] = []
    for index, each in enumerate(comparisons):
        lines += preview_lines(each, () if index else notes)
    counts = Counter(KINDS[row.change] for each in comparisons for row in each.rows)
    counts[Kind.NOTE] = sum(line.kind is Kind.NOTE for line in lines)
    columns = {(line.table, line.column, line.named): line for line in lines}
    return Listing(
        lines=tuple(lines),
        counts=counts,
        columns=tuple(columns.values()),
        several=len({line.key[:2] for line in lines}) > 1,
    )


def preview_lines(comparison: Comparison, notes: Sequence[Problem] = ()) -> tuple[PreviewLine, ...]:
    """Return what taking a table over would do, in the order of the workbooks; notes on a whole one first."""
    by_row: dict[RowKey, list[Problem]] = {}
    rows = {row.key: row for row in comparison.rows}
    loose: list[Problem] = [*notes]
    for problem in comparison.problems:
        key = (problem.file, problem.sheet, problem.row)
        if key in rows:
            by_row.setdefault(key, []).append(problem)
        else:
            loose.append(problem)
    lines = [_problem_line(problem, comparison.table, None) for problem in loose]
    for row in comparison.rows:
        lines += _row_lines(row, comparison.table, by_row.get(row.key, []))
    lines.sort(key=lambda line: line.key)
    return tuple(lines)


def _row_lines(row: ComparedRow, table: str, found: Sequence[Problem]) -> Iterator[PreviewLine]:
    if row.change is RowChange.CHANGED:
        for key, old, new in row.fields:
            yield PreviewLine(
                kind=Kind.CHANGED,
                table=table,
                key=row.key,
                number=row.number,
                name=row.name,
                what=row.what,
                field=key,
                before=old,
                after=new,
            )
    elif row.change is not RowChange.REFUSED:
        after = row.what or " · ".join(new for key, _, new in row.fields if key in ("unit", "post"))
        yield PreviewLine(
            kind=KINDS[row.change], table=table, key=row.key, number=row.number, name=row.name, after=after
        )
    for problem in found:
        yield _problem_line(problem, table, row)


def _problem_line(problem: Problem, table: str, row: ComparedRow | None) -> PreviewLine:
    return PreviewLine(
        kind=Kind.NOTE if problem.warning else Kind.REFUSED,
        table=table,
        key=(problem.file, problem.sheet, problem.row),
        number=row.number if row else "",
        name=row.name if row else "",
        what=row.what if row else "",
        column=problem.column,
        after=problem.value,
        problem=problem,
    )
