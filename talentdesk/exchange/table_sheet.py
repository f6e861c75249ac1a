"""A table as a workbook: empty as a template, or filled; what it writes is read back as the same values.

Beside the table stand a page that says what to write, and drop-downs for what can be chosen.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType

from talentdesk.domain.import_tables import Field, FieldKind, Table
from talentdesk.domain.imports import Value
from talentdesk.domain.programme import Programme
from talentdesk.exchange.writer import (
    HEADER,
    Sheet,
    Written,
    add_table,
    new_book,
    save,
    sheet_title,
    text_cell,
)
from talentdesk.wording import Say, fields, phrase
from talentdesk.wording.tables import choices, table_name

VERSION = 1
"""Stands on the page of rules, so that a workbook tells which template it was made from."""

_LAID_OUT = 5_000
"""Rows for which the drop-downs are laid out at least."""
_LONG_LIST = 250
"""Characters beyond which a drop-down takes its words from a sheet of their own."""
_TYPED_AS_TEXT = (FieldKind.CODE, FieldKind.PERSON, FieldKind.PHONE)

_RULES: Mapping[FieldKind, str] = {
    FieldKind.CODE: phrase("Text; unique, also with leading zeros"),
    FieldKind.NAME: phrase("Text"),
    FieldKind.PERSON: phrase("Employee number; where it is unknown the name"),
    FieldKind.TEXT: phrase("Text"),
    FieldKind.LONG_TEXT: phrase("Text of any length"),
    FieldKind.DAY: phrase("A date, such as 2020-03-01, 2020年3月1日 or 2020.03"),
    FieldKind.PERIOD: phrase("A year or a part of it, such as 2025, 2025H1 or 2025Q3"),
    FieldKind.NUMBER: phrase("A number"),
    FieldKind.PERCENT: phrase("Percent, 0 to 100"),
    FieldKind.YES_NO: phrase("One of the list"),
    FieldKind.GENDER: phrase("One of the list"),
    FieldKind.EMAIL: phrase("Text"),
    FieldKind.PHONE: phrase("Text"),
    FieldKind.UNIT: phrase("Path of the unit from the top, parts separated by /"),
    FieldKind.POST: phrase("Text"),
    FieldKind.RATING: phrase("A grade of the list, or a score"),
    FieldKind.LEVEL: phrase("One of the list"),
    FieldKind.BOX: phrase("A box by its number, code or name, or both levels joined by /"),
    FieldKind.CHOICE: phrase("One of the list"),
}
_OWN_RULES: Mapping[str, str] = {
    "people.number": phrase("Text; unique, also with leading zeros. Finds the person again."),
    "people.name": phrase("Text; needed for people who are new."),
    "people.languages": phrase("Languages with their level, separated by ;"),
    "people.active": phrase("One of the list; empty means employed"),
    "people.tier": phrase("One of the list; belongs to the post"),
    "measures.measure": phrase("A measure of the programme"),
    "nominations.campaign": phrase("A running campaign; empty means the newest"),
    "measures.campaign": phrase("A running campaign; empty means the newest"),
    "nominations.nominee_tier": phrase("One of the list; may be empty where the campaign looks for one tier"),
}
_NEEDED_AT_FIRST = ("people.name", "departures.left_on")
"""Marked as required although a row about somebody known may leave it out."""
_EXAMPLES: Mapping[str, str] = {
    "number": "000123",
    "name": "欧阳娜",
    "english_name": "Nora Ouyang",
    "education": phrase("Bachelor"),
    "unit": phrase("Operations / East"),
    "post": phrase("Store manager"),
    "target_post": phrase("Store manager"),
    "title": phrase("Store manager"),
    "grade": "P7",
    "manager": "000045",
    "languages": phrase("English CET-6"),
    "period": "2025",
    "score": "86",
    "value": "4",
    "progress": "40",
    "birth_date": "1985-03-01",
    "hire_date": "2012-07-01",
    "work_start": "2008-07-01",
    "post_since": "2023-01-01",
}
_DAY = "2023-07-01"

_GENERAL_RULES = (
    phrase("Columns may stand in any order; columns that are not needed may be deleted."),
    phrase("An empty cell changes nothing. The word CLEAR empties the field."),
    phrase("What is not in the workbook stays as it is."),
    phrase(
        "Rows above the header and blank rows are passed over. Column names marked with * must be filled."
    ),
)


@dataclass(frozen=True, slots=True)
class _Column:
    """A column as it is written: its field, header, rule, and the words that can be chosen by key."""

    field: Field
    required: bool
    header: str
    rule: str
    words: Mapping[str, str]
    """Words of stored keys; also what is offered as a drop-down."""
    offered: tuple[str, ...]


def template_columns(
    table: Table, programme: Programme | None, periods: Sequence[str] = ()
) -> tuple[str, ...]:
    """Return the columns a template has: every field, families with the members the programme knows.

    ``periods`` are the years that ratings are asked for.
    """
    found: list[str] = []
    for field in table.fields:
        if field.tells_apart:
            continue
        if field.key in ("last_name", "first_name"):
            continue  # the name in one column is enough
        if field.kind is FieldKind.RATING and field.family:
            scheme = programme.schemes[0] if programme and programme.schemes else None
            dimensions = (scheme.vertical, scheme.horizontal) if scheme else ()
            found += [f"{field.key}:{one.key}:{period}" for one in dimensions for period in periods]
        elif field.kind is FieldKind.LEVEL or (field.kind is FieldKind.NUMBER and field.family):
            continue  # another way to say what the table's own columns say
        else:
            found.append(field.key)
    return tuple(found)


def write_table_sheet(
    path: Path,
    table: Table,
    columns: Sequence[str],
    say: Say,
    *,
    programme: Programme | None,
    rows: Sequence[Sequence[Value]] = (),
    offered: Mapping[str, tuple[str, ...]] = MappingProxyType({}),
) -> None:
    """Write a table; without rows it is a template. Raises ``TroubleError``.

    ``offered``: by column, what a drop-down offers beside what the programme knows.
    """
    made = [_column(table, key, say, programme) for key in columns]
    made = [
        replace(one, offered=offered.get(key, one.offered)) for key, one in zip(columns, made, strict=True)
    ]
    written = [[_written(one, value) for one, value in zip(made, row, strict=True)] for row in rows]
    book = new_book()
    typed = [at for at, one in enumerate(made) if one.field.kind in _TYPED_AS_TEXT]
    name = table_name(table.key, say)
    sheet = add_table(book, name, [one.header for one in made], written, text_columns=typed)
    _write_rules(book.create_sheet(sheet_title(say("Rules"))), made, say, name)
    lists = book.create_sheet(sheet_title(say("Lists")))
    lists.sheet_state = "hidden"
    _offer_choices(sheet, lists, made, max(_LAID_OUT, len(rows) + _LAID_OUT))
    save(book, path)


def _column(table: Table, key: str, say: Say, programme: Programme | None) -> _Column:
    field = table.field(key)
    if field is None:
        raise KeyError(key)
    required = field.required or f"{table.key}.{key}" in _NEEDED_AT_FIRST
    header = fields.name(key, say, programme, kind=table.key) + ("*" if required else "")
    words = choices(field, say, programme)
    offered = tuple(dict.fromkeys(words.values()))
    if field.kind is FieldKind.RATING and programme is not None:
        dimension = programme.dimension(key.split(":")[1] if field.family else "")
        offered = tuple(say.text(level.name) for level in reversed(dimension.levels)) if dimension else ()
    rule = _OWN_RULES.get(f"{table.key}.{key}", _RULES[field.kind])
    return _Column(field, required, header, say(rule), words, offered)


def _written(column: _Column, value: Value) -> Written:
    """Return a value as a cell shows it: the word of a key, yes and no, a whole number without a point."""
    if isinstance(value, bool):
        value = "yes" if value else "no"
    if isinstance(value, str):
        return column.words.get(value, value)
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value


def _write_rules(sheet: Sheet, columns: Sequence[_Column], say: Say, name: str) -> None:
    for letter, width in zip("ABCD", (24, 12, 60, 24), strict=True):
        sheet.column_dimensions[letter].width = width
    for rule in _GENERAL_RULES:
        sheet.append([text_cell(sheet, say(rule))])
    sheet.append([])
    titles = (say("Column"), say("Required"), say("What to write"), say("Example"))
    sheet.append([text_cell(sheet, title, style=HEADER) for title in titles])
    for column in columns:
        needed = say("yes") if column.required else ""
        rule = f"{column.rule}: {' / '.join(column.offered)}" if column.offered else column.rule
        texts = (column.header, needed, rule, _example(column, say))
        sheet.append([text_cell(sheet, text) for text in texts])
    sheet.append([])
    stamp = say("Template of the table {table}, version {version}", table=name, version=VERSION)
    sheet.append([text_cell(sheet, stamp)])


def _example(column: _Column, say: Say) -> str:
    if column.offered:
        return column.offered[0]
    if column.field.kind is FieldKind.DAY:
        return _EXAMPLES.get(column.field.key, _DAY)
    return say(_EXAMPLES.get(column.field.key, ""))


def _offer_choices(sheet: Sheet, lists: Sheet, columns: Sequence[_Column], last: int) -> None:
    """Lay drop-downs over the columns with choices; another word is warned of and possible."""
    from openpyxl.utils import get_column_letter, quote_sheetname
    from openpyxl.worksheet.datavalidation import DataValidation

    offered = [(index, one.offered) for index, one in enumerate(columns, start=1) if one.offered]
    for place, (index, words) in enumerate(offered, start=1):
        letter, own = get_column_letter(index), get_column_letter(place)
        joined = ",".join(words)
        formula = f'"{joined}"'
        if len(joined) > _LONG_LIST or any("," in word or '"' in word for word in words):
            formula = f"{quote_sheetname(lists.title)}!${own}$1:${own}${len(words)}"
        rule = DataValidation("list", formula1=formula, allow_blank=True, errorStyle="warning")
        rule.showErrorMessage = True
        rule.add(f"{letter}2:{letter}{last}")
        sheet.data_validations.append(rule)
    for row in range(max((len(words) for _, words in offered), default=0)):
        words_of_row = [words[row] if row < len(words) else "" for _, words in offered]
        lists.append([text_cell(lists, word) for word in words_of_row])
