"""The fields a column of a sheet can be chosen to mean, with their words."""

from __future__ import annotations

from collections.abc import Iterator

from talentdesk.domain.import_reading import ColumnGuess, SheetGuess
from talentdesk.domain.import_tables import Field, FieldKind, Table
from talentdesk.domain.programme import Programme
from talentdesk.wording import Say, fields
from talentdesk.wording.tables import choices

_UNIT_LEVELS = 5
_PLANNED = 10
"""Years of a growth plan that are offered, from this one on."""


def field_choices(
    table: Table, guess: SheetGuess, programme: Programme, years: tuple[str, ...], say: Say
) -> tuple[tuple[str, str], ...]:
    """Return (key, words) of all a column of the sheet can be; ``years`` are those ratings may be of."""
    found: dict[str, str] = {}
    for field in table.fields:
        for key in _keys(field, programme, years):
            found[key] = field_words(key, table, programme, say)
    for column in guess.columns:
        if column.field and column.field not in found:
            found[column.field] = field_words(column.field, table, programme, say)
    return tuple(found.items())


def _keys(field: Field, programme: Programme, years: tuple[str, ...]) -> Iterator[str]:
    if not field.family:
        yield field.key
    elif field.kind is FieldKind.UNIT:
        yield field.key
        yield from (f"{field.key}:{level}" for level in range(_UNIT_LEVELS))
    elif field.kind is FieldKind.RATING:
        for dimension in programme.dimensions:
            yield from (f"{field.key}:{dimension.key}:{year}" for year in years)
    elif field.kind is FieldKind.LEVEL:
        yield from (f"{field.key}:{dimension.key}" for dimension in programme.dimensions)
    elif field.key == "units_in":
        first = int(max(years, default="0")) if years else 0
        yield from (f"{field.key}:{year}" for year in range(first, first + _PLANNED))
    else:
        items = {item.key for model in programme.models for item in model.items}
        yield from (f"{field.key}:{item}" for item in sorted(items))


def field_words(key: str, table: Table, programme: Programme, say: Say) -> str:
    """Return what a column's key is called."""
    field = table.field(key)
    head, _, member = key.partition(":")
    if field is None or not member or field.kind is FieldKind.RATING or head == "units_in":
        return fields.name(key, say, programme, kind=table.key)
    if field.kind is FieldKind.UNIT:
        return say(
            "{field}, level {level}", field=fields.name(head, say, kind=table.key), level=int(member) + 1
        )
    if field.kind is FieldKind.LEVEL:
        dimension = programme.dimension(member)
        name = say.text(dimension.name) if dimension else member
        return say("{dimension} (level)", dimension=name)
    names = choices(Field(key=head, kind=FieldKind.CHOICE, choices="competencies"), say, programme)
    return names.get(member, member)


def samples(guess_column: ColumnGuess, rows: tuple[tuple[str, ...], ...], most: int = 3) -> str:
    """Return the first few values of a column."""
    at = guess_column.column
    values = dict.fromkeys(row[at].strip()[:24] for row in rows if at < len(row) and row[at].strip())
    return " · ".join(list(values)[:most])
