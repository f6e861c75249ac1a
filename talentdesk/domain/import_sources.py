"""Many workbooks as one table: who said what, and where they contradict each other."""

import unicodedata
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass

from talentdesk.domain.import_reading import InputRow, Source
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
    said: dict[tuple[Hashable, ...], dict[str, dict[Hashable, tuple[Value, list[RowKey]]]]] = {}
    names: dict[tuple[Hashable, ...], str] = {}
    for row in rows:
        key = _known_by(row, table, whose)
        if key is None:
            continue
        names.setdefault(key, whose(row) if table.about_people else _named(row, table))
        fields = said.setdefault(key, {})
        for field, value in row.values.items():
            if value is not None:
                fields.setdefault(field, {}).setdefault(_folded(value), (value, []))[1].append(row_key(row))
    return tuple(
        Contradiction(whose=names[key], field=field, said=_most_first(values))
        for key, fields in said.items()
        for field, values in fields.items()
        if len(values) > 1
    )


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
