"""Many workbooks as one table: who said what, and where they contradict each other."""

import unicodedata
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType

from talentdesk.domain.import_reading import InputRow, Source, TableInput
from talentdesk.domain.import_tables import WHO, Table
from talentdesk.domain.imports import RowKey, Value

Whose = Callable[[InputRow], str]
"""Says whose a row is; empty where that is not known."""


@dataclass(frozen=True, slots=True)
class Said:
    """A value and the rows that say it."""

    value: Value
    rows: tuple[RowKey, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Contradiction:
    """Different values for one field of the same person or thing; ``said`` begins with what most rows say."""

    whose: str
    field: str
    said: tuple[Said, ...]
    about: str = ""
    """What else tells the row, such as a year; empty where the person is enough."""

    @property
    def subject(self) -> str:
        """What a person's choice is kept under."""
        return _subject(self.whose, self.about, self.field)

    @property
    def files(self) -> int:
        """How many sheets speak."""
        return len({row[:2] for one in self.said for row in one.rows})


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceLine:
    """What one sheet brings: its rows, of how many people or things, and how many only it speaks of."""

    source: Source
    rows: int
    known: int
    alone: int


def row_key(row: InputRow) -> RowKey:
    """Return what tells a row from all others of an import."""
    return (row.source.file, row.source.sheet, row.row)


def by_number_or_name(row: InputRow) -> str:
    """Return the employee number of a row, else its name; two people may share a name, but not a number."""
    for key in WHO:
        said = row.values.get(key)
        if isinstance(said, str) and said.strip():
            return said.strip()
    return ""


def contradictions(
    rows: Iterable[InputRow], table: Table, whose: Whose = by_number_or_name
) -> tuple[Contradiction, ...]:
    """Return the fields for which rows about the same person or thing say different values.

    Rows are the same where their person and the fields a table is ``known_by`` are; case and width of letters
    make no difference.
    """
    alike: dict[tuple[Hashable, ...], list[InputRow]] = {}
    for row in rows:
        key = _known_by(row, table, whose)
        if key is not None:
            alike.setdefault(key, []).append(row)
    return tuple(
        one
        for group in alike.values()
        # Nobody contradicts a row that stands alone, as nearly all of a roster do.
        if len(group) > 1
        for one in _contradictions_in(group, _called(group[0], table, whose))
    )


def _contradictions_in(group: Sequence[InputRow], called: tuple[str, str]) -> Iterator[Contradiction]:
    """Yield the fields for which rows about the same say different values."""
    said: dict[str, dict[Hashable, tuple[Value, list[RowKey]]]] = {}
    for row in group:
        for field, value in row.values.items():
            if value is not None:
                said.setdefault(field, {}).setdefault(_folded(value), (value, []))[1].append(row_key(row))
    whose, about = called
    for field, values in said.items():
        if len(values) > 1:
            yield Contradiction(whose=whose, field=field, said=_most_first(values), about=about)


def source_map(
    rows: Iterable[InputRow], table: Table, whose: Whose = by_number_or_name
) -> tuple[SourceLine, ...]:
    """Return what each sheet brings, in the order the sheets were read."""
    counted: dict[Source, int] = {}
    known: dict[Source, set[Hashable]] = {}
    for row in rows:
        counted[row.source] = counted.get(row.source, 0) + 1
        key = _folded(whose(row)) if table.about_people else _known_by(row, table, whose)
        known.setdefault(row.source, set()).update(() if key in ("", None) else {key})
    sources: dict[Hashable, int] = {}
    for keys in known.values():
        for key in keys:
            sources[key] = sources.get(key, 0) + 1
    return tuple(
        SourceLine(
            source=source,
            rows=count,
            known=len(known[source]),
            alone=sum(sources[key] == 1 for key in known[source]),
        )
        for source, count in counted.items()
    )


@dataclass(frozen=True, slots=True)
class SourceValue:
    """A value of a row that is taken over, and the row of a sheet it comes from."""

    given: InputRow
    """The row as it is taken over, which may be joined from several."""
    field: str
    value: Value
    row: InputRow
    """Who said it first."""
    also: tuple[InputRow, ...] = ()
    """Rows of other sheets that say the same."""


def source_values(given: InputRow) -> Iterator[SourceValue]:
    """Yield where each value of a row comes from."""
    for field, value in given.values.items():
        if value is None:
            continue
        first, *others = [
            part for part in given.parts if _folded(part.values.get(field)) == _folded(value)
        ] or [given]
        yield SourceValue(given, field, value, first, tuple(others))


LEFT_OUT = ""
"""Choice that takes a field from none of the rows that contradict each other."""


def joined(given: TableInput, table: Table, chosen: Mapping[str, str] = MappingProxyType({})) -> TableInput:
    """Return the rows with those of different sheets about the same person or thing joined into one.

    Rows join by employee number (or by what a table not about people is known by), one of each sheet, where
    all that both say is the same, or a person chose by a contradiction's subject which value holds: one as
    ``value_key`` writes it, or ``LEFT_OUT``. All others stay as they are, also two rows of one sheet and
    those with a cell that could not be read.
    """
    if len({id(row.source) for row in given.rows}) < 2:
        return given
    groups: dict[tuple[Hashable, ...], list[InputRow]] = {}
    unread = {(one.file, one.sheet, one.row) for one in given.problems if one.row and not one.warning}
    for row in given.rows:
        key = _known_by(row, table, _number)
        if key is not None:
            groups.setdefault(key, []).append(row)
    made: dict[RowKey, InputRow | None] = {}
    for group in groups.values():
        sources = {row.source for row in group}
        if len(group) < 2 or len(sources) < len(group) or any(row_key(row) in unread for row in group):
            continue
        values = _joined_values(group, table, chosen)
        if values is not None:
            made.update({row_key(row): None for row in group[1:]})
            made[row_key(group[0])] = replace(group[0], values=values, parts=tuple(group))
    if not made:
        return given
    rows = (made.get(row_key(row), row) for row in given.rows)
    return replace(given, rows=tuple(row for row in rows if row is not None))


def value_key(value: Value) -> str:
    """Return a value as a choice names it."""
    return value.isoformat() if isinstance(value, date) else str(_folded(value))


def _joined_values(
    group: Sequence[InputRow], table: Table, chosen: Mapping[str, str]
) -> dict[str, Value] | None:
    """Return what the rows say together; None where they contradict each other and nothing was chosen."""
    values: dict[str, Value] = {}
    said: dict[str, list[Value]] = {}
    for row in group:
        for field, value in row.values.items():
            if value is not None:
                said.setdefault(field, []).append(value)
    whose, about = _called(group[0], table, by_number_or_name)
    for field, all_said in said.items():
        if len({_folded(one) for one in all_said}) == 1:
            values[field] = all_said[0]
            continue
        choice = chosen.get(_subject(whose, about, field))
        if choice is None:
            return None
        if choice != LEFT_OUT:
            values[field] = next((one for one in all_said if value_key(one) == choice), all_said[0])
    return values


def _number(row: InputRow) -> str:
    said = row.values.get("number")
    return said.strip() if isinstance(said, str) else ""


def _called(row: InputRow, table: Table, whose: Whose) -> tuple[str, str]:
    """Return how a row is called: whose it is, and what else tells it from others of the same."""
    if not table.about_people:
        return _named(row, table), ""
    return whose(row), " · ".join(str(row.values[key]) for key in table.known_by if row.values.get(key))


def _subject(whose: str, about: str, field: str) -> str:
    return "\x1f".join((whose, about, field))


def _known_by(row: InputRow, table: Table, whose: Whose) -> tuple[Hashable, ...] | None:
    """Return what makes two rows one; None where a row says too little for that."""
    own = tuple(_folded(row.values.get(field)) for field in table.known_by)
    if table.about_people:
        person = whose(row)
        return (_folded(person), *own) if person and (any(own) or not table.known_by) else None
    return own if any(own) else None


def _named(row: InputRow, table: Table) -> str:
    return next((str(row.values[key]) for key in table.known_by if row.values.get(key)), "")


def _folded(value: Value) -> Hashable:
    if isinstance(value, str):
        return unicodedata.normalize("NFKC", value).casefold().strip()
    return value if value is not None else ""


def _most_first(values: dict[Hashable, tuple[Value, list[RowKey]]]) -> tuple[Said, ...]:
    said = (Said(value, tuple(rows)) for value, rows in values.values())
    return tuple(sorted(said, key=lambda one: -len(one.rows)))
