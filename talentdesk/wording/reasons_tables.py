"""Sentences for what stands against rows of workbooks, and for what was not read in them."""

from talentdesk.domain.ruling import Reason
from talentdesk.wording.say import phrase

TABLES: dict[Reason, tuple[str, ...]] = {
    Reason.CELL_ERROR: (phrase("The cell holds an error such as #N/A. Mend its formula."),),
    Reason.FORMULA_WITHOUT_VALUE: (
        phrase("The formula was saved without its result. Open the workbook in Excel and save it again."),
    ),
    Reason.ROW_PASSED_OVER: (
        phrase("Passed over: “{value}” and no employee number or name in this row."),
        phrase("Passed over: no employee number or name in this row."),
    ),
    Reason.COLUMN_TWICE: (
        phrase("Not read: another column gives “{field}” already."),
        phrase("Not read: another column gives the same field already."),
    ),
    Reason.PERIOD_MISSING: (
        phrase("Not read: the header does not say which year was rated. Write it like “2025 Performance”."),
    ),
    Reason.SHEETS_NOT_READ: (
        phrase("Other sheets that look like lists of people were not read: {names}."),
        phrase("Other sheets that look like lists of people were not read."),
    ),
    Reason.ROWS_UNSEEN: (
        phrase("Hidden rows in the workbook, as by a filter: {count}. They are taken over too."),
        phrase("Some rows are hidden in the workbook, as by a filter. They are taken over too."),
    ),
    Reason.MACROS_NOT_READ: (phrase("The workbook holds macros; they were not read."),),
    Reason.LINKS_NOT_READ: (phrase("The workbook links to other files; they were not read."),),
    Reason.OBJECTS_NOT_READ: (phrase("The workbook holds embedded objects; they were not read."),),
    Reason.PICTURES_NOT_READ: (phrase("The workbook holds pictures or charts; they were not read."),),
    Reason.TIER_DIFFERS: (
        phrase("An earlier row puts the post “{post}” into the tier {tier}; that one is kept."),
        phrase("An earlier row puts this post into another tier; that one is kept."),
    ),
    Reason.TIER_WITHOUT_POST: (phrase("A tier belongs to a post, and no post is given here."),),
    Reason.PERSON_UNCONFIRMED: (
        phrase("No employee number. {count} people are called {name}: confirm who is meant."),
        phrase("No employee number: confirm who is meant."),
    ),
    Reason.NAME_DIFFERS: (
        phrase("Number {number} belongs to {other}, the row says {name}. Check that the number is right."),
        phrase("The name does not fit the employee number. Check that the number is right."),
    ),
    Reason.NUMBER_ZEROS: (
        phrase(
            "Number {number} is {other} of {name} but for zeros in front. If it is the same person, write "
            "{other}."
        ),
        phrase("The number is somebody else's but for zeros in front."),
    ),
    Reason.PERSON_ALIKE: (
        phrase(
            "{name} with this birth date is there already as number {other}. Check whether it is the same."
        ),
        phrase("Somebody of this name and birth date is there already. Check whether it is the same."),
    ),
    Reason.ROW_TWICE: (
        phrase("Row {other_row} of {file} says the same; it is taken over once."),
        phrase("An earlier row says the same; it is taken over once."),
    ),
    Reason.ROWS_DIFFER: (
        phrase("Row {other_row} of {file} says something else of the same. Keep the right one."),
        phrase("Another row says something else of the same. Keep the right one."),
    ),
    Reason.ENTRY_AMBIGUOUS: (
        phrase("“{value}” fits {count} entries of the workspace. Give more, so that one is meant."),
        phrase("Several entries of the workspace could be meant. Give more, so that one is."),
    ),
    Reason.WORD_TO_CONFIRM: (
        phrase("“{value}” is not one of the words for “{field}”. Say what it means."),
        phrase("This word is not known. Say what it means."),
    ),
    Reason.ROW_EMPTY: (phrase("The row says nothing that could be taken over."),),
    Reason.NOT_RATED_YET: (
        phrase("{rater} has not rated {name} yet."),
        phrase("{name} is not rated yet."),
        phrase("Not rated yet."),
    ),
    Reason.LEVEL_MISSING: (
        phrase("The level on “{dimension}” is missing; a place needs both."),
        phrase("A level is missing; a place needs both."),
    ),
    Reason.ROWS_REFUSED: (
        phrase("Rows that cannot be taken over: {count}. Mend them, or take over just the good ones."),
        phrase("Some rows cannot be taken over. Mend them, or take over just the good ones."),
    ),
}
