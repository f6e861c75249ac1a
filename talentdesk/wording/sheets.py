"""What a sheet of a workbook was taken for, and why its columns mean what they do, in words."""

from talentdesk.domain.import_reading import ColumnGuess, MatchReason, SheetGuess, SheetState
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


def state(guess: SheetGuess, say: Say) -> str:
    """Return what a sheet is, in one sentence."""
    return say(STATES[guess.state], table=table_name(guess.table, say))


def reasons(column: ColumnGuess, say: Say) -> str:
    """Return why a column was taken for its field."""
    return " · ".join(say(REASONS[one]) for one in column.reasons)
