"""The preview of an import as lines of a table: values in, texts out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from talentdesk.domain.import_reading import Roster
from talentdesk.domain.imports import ComparedRow, Comparison, RowChange
from talentdesk.domain.problem import Problem
from talentdesk.domain.programme import Programme
from talentdesk.ui.theme import Theme
from talentdesk.wording import Say, fields, problems

AnyIndex = QModelIndex | QPersistentModelIndex
_ROLE = Qt.ItemDataRole


class Part(StrEnum):
    """A column of the preview."""

    ROW = "row"
    NUMBER = "number"
    NAME = "name"
    RESULT = "result"
    FIELD = "field"
    WHAT = "what"


class Kind(StrEnum):
    """What a line of the preview speaks of; what it can be filtered by."""

    ADDED = "added"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    REFUSED = "refused"
    NOTE = "note"
    """A row or the workbook as a whole: taken over, but worth a look."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewLine:
    """One line: a field that changes, a problem, or a whole row."""

    kind: Kind
    row: int = 0
    number: str = ""
    name: str = ""
    field: str = ""
    """Key of the field that changes; empty for whole rows and problems."""
    column: str = ""
    """Header as written, for problems."""
    before: str = ""
    after: str = ""
    """New value; for problems the cell's text, for new people where they stand."""
    problem: Problem | None = None


_KINDS = {
    RowChange.ADDED: Kind.ADDED,
    RowChange.CHANGED: Kind.CHANGED,
    RowChange.UNCHANGED: Kind.UNCHANGED,
    RowChange.REFUSED: Kind.REFUSED,
}


def preview_lines(comparison: Comparison) -> tuple[PreviewLine, ...]:
    """Return what an import would do, in the order of the workbook; notes on the whole of it come first."""
    by_row: dict[int, list[Problem]] = {}
    for problem in comparison.problems:
        by_row.setdefault(problem.row, []).append(problem)
    rows = {row.row for row in comparison.rows}
    lines = [
        _problem_line(problem, None)
        for number, found in by_row.items()
        if number not in rows
        for problem in found
    ]
    for row in comparison.rows:
        lines += _row_lines(row, by_row.get(row.row, []))
    lines.sort(key=lambda line: line.row)
    return tuple(lines)


def _row_lines(row: ComparedRow, found: Sequence[Problem]) -> Iterator[PreviewLine]:
    if row.change is RowChange.CHANGED:
        for key, old, new in row.fields:
            yield PreviewLine(
                kind=Kind.CHANGED,
                row=row.row,
                number=row.number,
                name=row.name,
                field=key,
                before=old,
                after=new,
            )
    elif row.change is not RowChange.REFUSED:
        after = " · ".join(new for key, _, new in row.fields if key in ("unit", "post"))
        yield PreviewLine(kind=_KINDS[row.change], row=row.row, number=row.number, name=row.name, after=after)
    for problem in found:
        yield _problem_line(problem, row)


def _problem_line(problem: Problem, row: ComparedRow | None) -> PreviewLine:
    return PreviewLine(
        kind=Kind.NOTE if problem.warning else Kind.REFUSED,
        row=problem.row,
        number=row.number if row else "",
        name=row.name if row else "",
        column=problem.column,
        after=problem.value,
        problem=problem,
    )


def unread_columns(roster: Roster) -> tuple[str, ...]:
    """Return the headers no field was found for."""
    return tuple(header for header, key in roster.columns if not key and header)


class PreviewItemModel(QAbstractTableModel):
    """Shows lines of the preview."""

    def __init__(self, theme: Theme, say: Say, programme: Programme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme, self._say, self._programme = theme, say, programme
        self._lines: tuple[PreviewLine, ...] = ()
        self._words: dict[str, str] = {}
        self.parts = tuple(Part)

    @property
    def lines(self) -> tuple[PreviewLine, ...]:
        """The lines shown."""
        return self._lines

    def show_lines(self, lines: Sequence[PreviewLine]) -> None:
        """Show other lines: another filter or another workbook, so all of them are new."""
        self.beginResetModel()
        self._lines = tuple(lines)
        self.endResetModel()

    def speak(self, say: Say, words: dict[str, str]) -> None:
        """Show everything in another language; ``words`` name kinds and parts by their value."""
        self._say, self._words = say, words
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.parts) - 1)
        if self._lines:
            last = self.index(len(self._lines) - 1, len(self.parts) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def text(self, line: PreviewLine, part: Part) -> str:
        """Return what a cell shows."""
        if part is Part.ROW:
            return str(line.row or "")
        if part is Part.RESULT:
            return self._words.get(line.kind, line.kind)
        if part is Part.FIELD:
            return line.column or self._field(line)
        if part is Part.WHAT:
            if line.problem is not None:
                return problems.sentence(line.problem, self._say, self._programme)
            return self._change(line)
        return str(getattr(line, part))

    def _change(self, line: PreviewLine) -> str:
        """Return what stands there now and what the workbook says, or just the latter."""
        before, after = (
            fields.value_text(line.field, value, self._say, self._programme)
            for value in (line.before, line.after)
        )
        if not line.field:
            return after
        nothing = self._words.get("nothing", "")
        return f"{before or nothing} → {after or nothing}"

    def _field(self, line: PreviewLine) -> str:
        key = line.field or str(line.problem.figures.get("field") or "" if line.problem else "")
        return fields.name(key, self._say, self._programme) if key else ""

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self._lines)

    @override
    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self.parts)

    @override
    def data(self, index: AnyIndex, role: int = _ROLE.DisplayRole) -> Any:
        line, part = self._lines[index.row()], self.parts[index.column()]
        if role in (_ROLE.DisplayRole, _ROLE.AccessibleTextRole, _ROLE.ToolTipRole):
            return self.text(line, part)
        if role == _ROLE.ForegroundRole:
            return self._theme.colour(_colour(line.kind, part))
        if role == _ROLE.TextAlignmentRole and part is Part.ROW:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == _ROLE.DecorationRole and part is Part.RESULT:
            name, colour = _MARKS[line.kind]
            return self._theme.pixmap(name, 16, colour)
        return None

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        part = self.parts[section]
        if role == _ROLE.DisplayRole:
            return self._words.get(f"part:{part}", part)
        if role == _ROLE.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if part is Part.ROW else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None


_MARKS = {
    Kind.ADDED: ("add", "good"),
    Kind.CHANGED: ("edit", "info"),
    Kind.UNCHANGED: ("check", "muted"),
    Kind.REFUSED: ("cross-circle", "bad"),
    Kind.NOTE: ("alert", "warn"),
}


def _colour(kind: Kind, part: Part) -> str:
    if part is Part.RESULT:
        return _MARKS[kind][1]
    if kind is Kind.UNCHANGED or part is Part.ROW:
        return "muted"
    return "text"
