"""What a sheet of a workbook was taken for, and why its columns mean what they do, in words."""

from datetime import date

from talentdesk.domain.import_reading import ColumnGuess, MatchReason, SheetGuess, SheetState
from talentdesk.domain.import_sources import Contradiction, Said
from talentdesk.domain.imports import Value
from talentdesk.domain.programme import Programme
from talentdesk.wording import fields
from talentdesk.wording.say import Say, phrase
from talentdesk.wording.tables import table_name

STATES: dict[SheetState, str] = {
    SheetState.TABLE: phrase("Table: {table}"),
    SheetState.FORM: phrase(
        "This sheet is a form, with its labels beside the values, and no table. Put what it says into a"
        " table with one row per person."
    ),
    SheetState.NOBODY: phrase(
        "The rows say nothing about whose they are: no column holds an employee number or a name. Choose the"
        " column that does."
    ),
    SheetState.RULES: phrase("This page says what to write in the template; nothing on it is read."),
    SheetState.NO_HEADER: phrase("No row names the columns. Choose the row that does."),
    SheetState.EMPTY: phrase("The sheet is empty."),
    SheetState.UNKNOWN: phrase(
        "The columns are those of no table that is kept here. Choose the table, if it is one."
    ),
}

REASONS: dict[MatchReason, str] = {
    MatchReason.LISTED: phrase("The header is a usual word for it"),
    MatchReason.TRIMMED: phrase("The header says it, with additions"),
    MatchReason.CLOSE: phrase("The header is nearly a usual word for it"),
    MatchReason.CONTENT: phrase("The cells look like it"),
    MatchReason.NEIGHBOURS: phrase("The columns beside it leave no other"),
    MatchReason.REMEMBERED: phrase("It was matched this way before"),
    MatchReason.CHOSEN: phrase("Chosen by hand"),
}


_PLACES = 3
"""Places told for each value of a contradiction."""


def state(guess: SheetGuess, say: Say) -> str:
    """Return what a sheet is, in one sentence."""
    return say(STATES[guess.state], table=table_name(guess.table, say))


def reasons(column: ColumnGuess, say: Say) -> str:
    """Return why a column was taken for its field."""
    return " · ".join(say(REASONS[one]) for one in column.reasons)


def contradiction(one: Contradiction, table: str, say: Say, programme: Programme | None = None) -> str:
    """Return what workbooks say differently of one person or thing, and where each of them says it."""
    return say(
        "{whose}, {field}: {said}",
        whose=say(", ").join(part for part in (one.whose, one.about) if part),
        field=fields.name(one.field, say, programme, kind=table),
        said=say("; ").join(_said(value, say) for value in one.said),
    )


def _said(said: Said, say: Say) -> str:
    places = (
        say("{file}, sheet “{sheet}”, row {row}", file=file, sheet=sheet, row=row)
        if sheet
        else say("{file}, row {row}", file=file, row=row)
        for file, sheet, row in said.rows[:_PLACES]
    )
    more = len(said.rows) - _PLACES
    listed = say(", ").join(places) + (say(" and {count} more", count=more) if more > 0 else "")
    return say("{value} ({places})", value=_value(said.value, say), places=listed)


def _value(value: Value, say: Say) -> str:
    if isinstance(value, bool):
        return say("yes") if value else say("no")
    if isinstance(value, date):
        return say.day(value)
    return f"{value:g}" if isinstance(value, float) else str(value)
