"""The workbook in which people are handed in: headers, drop-downs, and a page that says what to write."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from talentdesk.domain.programme import Programme
from talentdesk.exchange.writer import HEADER, Sheet, add_table, new_book, save, sheet_title, text_cell
from talentdesk.wording import Say, fields, phrase

VERSION = 1
"""Stands on the page of rules, so that a workbook tells which template it was made from."""

_ROWS = 5_000
"""Rows for which the drop-downs are laid out."""
_LONG_LIST = 250
"""Characters beyond which a drop-down takes its words from a sheet of their own."""

_TYPED_AS_TEXT = ("number", "manager", "phone")

_DAY = phrase("A date, such as 2020-03-01, 2020年3月1日 or 2020.03")
_TEXT = phrase("Text")


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the template: field key, what to write, an example; lists are offered as drop-downs."""

    key: str
    rule: str
    example: str = ""
    required: bool = False
    choices: tuple[str, ...] = ()


_COLUMNS = (
    Column(
        "number", phrase("Text; unique, also with leading zeros. Finds the person again."), "000123", True
    ),
    Column("name", phrase("Text; needed for people who are new."), "欧阳娜", True),
    Column("english_name", _TEXT, "Nora Ouyang"),
    Column("gender", phrase("One of the list"), choices=(phrase("female"), phrase("male"))),
    Column("birth_date", _DAY, "1985-03-01"),
    Column("hire_date", _DAY, "2012-07-01"),
    Column("work_start", _DAY, "2008-07-01"),
    Column("education", _TEXT, phrase("Bachelor")),
    Column("school", _TEXT),
    Column("major", _TEXT),
    Column(
        "unit", phrase("Path of the unit from the top, parts separated by /"), phrase("Operations / East")
    ),
    Column("post", _TEXT, phrase("Store manager")),
    Column("post_since", _DAY, "2023-01-01"),
    Column("tier", phrase("One of the list; belongs to the post")),
    Column("grade", _TEXT, "P7"),
    Column("manager", phrase("Employee number of the direct superior"), "000045"),
    Column("place", _TEXT),
    Column("email", _TEXT),
    Column("phone", _TEXT),
    Column("contract_kind", _TEXT),
    Column("contract_start", _DAY),
    Column("contract_end", _DAY),
    Column("languages", phrase("Languages with their level, separated by ;"), phrase("English CET-6")),
    Column("active", phrase("One of the list; empty means employed"), choices=(phrase("yes"), phrase("no"))),
    Column("remarks", _TEXT),
)
_GENERAL_RULES = (
    phrase("Columns may stand in any order; columns that are not needed may be deleted."),
    phrase("An empty cell changes nothing. The word CLEAR empties the field."),
    phrase("People who are not in the workbook stay as they are."),
    phrase(
        "Rows above the header and blank rows are passed over. Column names marked with * must be filled."
    ),
)


def write_people_template(
    path: Path, say: Say, *, programme: Programme | None = None, periods: Sequence[str] = ()
) -> None:
    """Write the template; ``programme`` gives tiers and grades to choose from, ``periods`` the years rated.

    Raises ``TroubleError``.
    """
    columns = [_said(column, say, programme) for column in _COLUMNS]
    columns += _rating_columns(say, programme, periods)
    headers = [_header(column, say, programme) for column in columns]
    book = new_book()
    typed = [index for index, column in enumerate(columns) if column.key in _TYPED_AS_TEXT]
    people = add_table(book, say("People"), headers, [], text_columns=typed)
    _write_rules(book.create_sheet(sheet_title(say("Rules"))), columns, headers, say)
    lists = book.create_sheet(sheet_title(say("Lists")))
    lists.sheet_state = "hidden"
    _offer_choices(people, lists, columns)
    save(book, path)


def _said(column: Column, say: Say, programme: Programme | None) -> Column:
    """Return a column in the language, with the tiers of the programme to choose from."""
    choices = tuple(say(word) for word in column.choices)
    if column.key == "tier" and programme is not None:
        choices = tuple(say.text(tier.name) for tier in programme.tiers)
    example = say(column.example) if column.example else next(iter(choices), "")
    return Column(column.key, say(column.rule), example, column.required, choices)


def _rating_columns(say: Say, programme: Programme | None, periods: Sequence[str]) -> list[Column]:
    """Return a column per dimension of the first scheme and period; grades are words of the language."""
    if programme is None or not programme.schemes:
        return []
    found = []
    scheme = programme.schemes[0]
    for dimension in (scheme.vertical, scheme.horizontal):
        grades = tuple(say.text(level.name) for level in reversed(dimension.levels))
        rule = say("A grade of the list, or a score")
        found += [
            Column(f"rating:{dimension.key}:{period}", rule, grades[0], False, grades) for period in periods
        ]
    return found


def _header(column: Column, say: Say, programme: Programme | None) -> str:
    return fields.name(column.key, say, programme) + ("*" if column.required else "")


def _write_rules(sheet: Sheet, columns: Sequence[Column], headers: Sequence[str], say: Say) -> None:
    for letter, width in zip("ABCD", (24, 12, 60, 24), strict=True):
        sheet.column_dimensions[letter].width = width
    for rule in _GENERAL_RULES:
        sheet.append([text_cell(sheet, say(rule))])
    sheet.append([])
    titles = (say("Column"), say("Required"), say("What to write"), say("Example"))
    sheet.append([text_cell(sheet, title, style=HEADER) for title in titles])
    for column, header in zip(columns, headers, strict=True):
        needed = say("yes") if column.required else ""
        rule = column.rule if not column.choices else f"{column.rule}: {' / '.join(column.choices)}"
        sheet.append([text_cell(sheet, text) for text in (header, needed, rule, column.example)])
    sheet.append([])
    sheet.append([text_cell(sheet, say("Template of people, version {version}", version=VERSION))])


def _offer_choices(people: Sheet, lists: Sheet, columns: Sequence[Column]) -> None:
    """Lay drop-downs over the columns with choices; another word is warned of and possible."""
    from openpyxl.utils import get_column_letter, quote_sheetname
    from openpyxl.worksheet.datavalidation import DataValidation

    offered = [(index, column) for index, column in enumerate(columns, start=1) if column.choices]
    for place, (index, column) in enumerate(offered, start=1):
        letter, own = get_column_letter(index), get_column_letter(place)
        words = ",".join(column.choices)
        formula = f'"{words}"'
        if len(words) > _LONG_LIST or any("," in word or '"' in word for word in column.choices):
            formula = f"{quote_sheetname(lists.title)}!${own}$1:${own}${len(column.choices)}"
        rule = DataValidation("list", formula1=formula, allow_blank=True, errorStyle="warning")
        rule.showErrorMessage = True
        rule.add(f"{letter}2:{letter}{_ROWS}")
        people.data_validations.append(rule)
    for row in range(max((len(column.choices) for _, column in offered), default=0)):
        words_of_row = [column.choices[row] if row < len(column.choices) else "" for _, column in offered]
        lists.append([text_cell(lists, word) for word in words_of_row])
