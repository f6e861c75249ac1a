"""Sentences for troubles: what happened, and what to do about it.

Each trouble has one or more texts of both kinds; the first whose figures are all there is said.
"""

from talentdesk.domain.trouble import Trouble, TroubleError
from talentdesk.wording.figures import fill, shown
from talentdesk.wording.say import Say, phrase

TEXTS: dict[Trouble, tuple[str, ...]] = {
    Trouble.FILE_MISSING: (phrase("There is no file {path}."), phrase("The file is not there.")),
    Trouble.FILE_EXISTS: (
        phrase("There is already a file {path}."),
        phrase("There is already a file of this name."),
    ),
    Trouble.FILE_EMPTY: (phrase("The file {path} is empty."), phrase("The file is empty.")),
    Trouble.FILE_TRUNCATED: (
        phrase("The end of the file {path} is missing; it was probably not copied to the end."),
        phrase("The end of the file is missing; it was probably not copied to the end."),
    ),
    Trouble.FILE_DAMAGED: (phrase("The file {path} is damaged."), phrase("The file is damaged.")),
    Trouble.FILE_FOREIGN: (
        phrase("{path} is not a TalentDesk file."),
        phrase("This is not a TalentDesk file."),
    ),
    Trouble.FILE_ENCRYPTED: (
        phrase("The file {path} is encrypted, or it is no TalentDesk file."),
        phrase("The file is encrypted, or it is no TalentDesk file."),
    ),
    Trouble.FILE_NEWER: (
        phrase("The file was made by a newer TalentDesk (format {version}; this one knows {known})."),
        phrase("The file was made by a newer TalentDesk (format {version})."),
        phrase("The file was made by a newer TalentDesk."),
    ),
    Trouble.FILE_LOCKED: (
        phrase("The file is in use: {who} has had it open on {host} since {since}."),
        phrase("The file is in use: {who} has it open on {host}."),
        phrase("The file is in use by another program."),
    ),
    Trouble.FILE_READ_ONLY: (
        phrase("{path} cannot be written: file or folder is read-only."),
        phrase("The file or its folder is read-only."),
    ),
    Trouble.FILE_CLOSED: (phrase("The file {path} is closed."), phrase("The file is closed.")),
    Trouble.FILE_GONE: (
        phrase("The file {path} was moved, deleted or replaced by another program while it was open."),
        phrase("The file was moved, deleted or replaced by another program while it was open."),
    ),
    Trouble.BACKUP_FAILED: (
        phrase("No backup could be made in {path} ({detail})."),
        phrase("No backup could be made in {path}."),
        phrase("No backup could be made."),
    ),
    Trouble.NOT_A_FILE: (phrase("{path} is not a file."), phrase("This is not a file.")),
    Trouble.OVER_WORKSPACE: (
        phrase("{path} is a workspace, or is called like one; nothing else is written there."),
        phrase("This is a workspace; nothing else is written there."),
    ),
    Trouble.FOLDER_MISSING: (
        phrase("The folder of {path} is not there."),
        phrase("The folder is not there."),
    ),
    Trouble.DISK_FULL: (phrase("The disk is full."),),
    Trouble.CANNOT_WRITE: (
        phrase("{path} could not be written ({detail})."),
        phrase("{path} could not be written."),
        phrase("The file could not be written."),
    ),
    Trouble.CANNOT_READ: (
        phrase("{path} could not be read ({detail})."),
        phrase("{path} could not be read."),
        phrase("The file could not be read."),
    ),
    Trouble.COPY_DIFFERS: (
        phrase("The copy {path} was read back and differs from the original."),
        phrase("The copy was read back and differs from the original."),
    ),
    Trouble.ENGINE_TOO_OLD: (
        phrase("The database engine is version {version}, which can damage files."),
        phrase("The database engine is too old and can damage files."),
    ),
    Trouble.MIGRATION_FAILED: (
        phrase("The file could not be brought to the present format ({detail}); it is unchanged."),
        phrase("The file could not be brought to the present format; it is unchanged."),
    ),
    Trouble.UNDO_CONFLICT: (
        phrase("The step cannot be taken back: what it changed has been changed since."),
    ),
    Trouble.UNDO_RESTED_ON: (
        phrase(
            "The step cannot be taken back: something that stays for good, such as an issued packet, "
            "rests on it."
        ),
    ),
    Trouble.WORKBOOK_TYPE: (
        phrase("{path} is not a workbook this program reads."),
        phrase("This is not a workbook the program reads."),
    ),
    Trouble.WORKBOOK_UNREADABLE: (
        phrase("The workbook {path} could not be read ({detail})."),
        phrase("The workbook {path} could not be read."),
        phrase("The workbook could not be read."),
    ),
    Trouble.PICTURE_UNREADABLE: (
        phrase("{path} is no picture that could be read."),
        phrase("This is no picture that could be read."),
    ),
    Trouble.WORKBOOK_EMPTY: (
        phrase("The workbook {path} has no rows."),
        phrase("The workbook has no rows."),
    ),
    Trouble.WORKBOOK_ENCRYPTED: (
        phrase("The workbook {path} is protected by a password."),
        phrase("The workbook is protected by a password."),
    ),
    Trouble.WORKBOOK_TOO_LARGE: (
        phrase("The workbook {path} is too large to be read safely."),
        phrase("The workbook is too large to be read safely."),
    ),
    Trouble.TEXT_UNCLOSED: (
        phrase(
            "In {path}, a quotation mark in line {line} is never closed; the lines after it would be one "
            "cell."
        ),
        phrase("A quotation mark in the table is never closed."),
    ),
    Trouble.NO_WORKBOOK: (
        phrase("There is no workbook in {path}."),
        phrase("There is no workbook in what was chosen."),
    ),
    Trouble.WORKBOOK_UNSAFE: (
        phrase("The workbook {path} holds parts that are not safe to read."),
        phrase("The workbook holds parts that are not safe to read."),
    ),
    Trouble.WORKBOOK_TOO_SLOW: (
        phrase("Reading the workbook {path} took too long and was stopped."),
        phrase("Reading the workbook took too long and was stopped."),
    ),
    Trouble.WORKBOOK_NO_HEADER: (
        phrase("No header row was found in {path}."),
        phrase("No header row was found in the workbook."),
    ),
    Trouble.WORKBOOK_NO_TABLE: (
        phrase("No table that is kept here was found in {path}."),
        phrase("No table that is kept here was found in the workbook."),
    ),
    Trouble.READER_CRASHED: (
        phrase("The workbook {path} made the reader fail; nothing else was touched."),
        phrase("The workbook made the reader fail; nothing else was touched."),
    ),
    Trouble.PROGRAMME_UNREADABLE: (
        phrase("The programme file cannot be used: line {line}, {key}."),
        phrase("The programme file cannot be used ({detail})."),
        phrase("The programme file cannot be used."),
    ),
    Trouble.PROGRAMME_UNKNOWN: (
        phrase("There is no programme “{key}”."),
        phrase("The file holds no programme."),
    ),
    Trouble.PRINTER_FAILED: (
        phrase("The printer did not take the pages ({detail})."),
        phrase("The printer did not take the pages."),
    ),
    Trouble.CANCELLED: (phrase("Cancelled. Nothing was changed."),),
}

_FROM_SYSTEM = frozenset(
    (Trouble.BACKUP_FAILED, Trouble.CANNOT_WRITE, Trouble.CANNOT_READ, Trouble.WORKBOOK_UNREADABLE)
)
"""Troubles whose detail is what the system or a library said, in English."""

ADVICE: dict[Trouble, tuple[str, ...]] = {
    Trouble.FILE_MISSING: (
        phrase("Was it moved or renamed, or is a stick not plugged in? Open it from where it lies now."),
    ),
    Trouble.FILE_EXISTS: (phrase("Choose another name."),),
    Trouble.FILE_EMPTY: (phrase("Restore a backup from the start page; the file stays as it is."),),
    Trouble.FILE_TRUNCATED: (
        phrase("Copy it again from its source, or restore a backup from the start page."),
    ),
    Trouble.FILE_DAMAGED: (
        phrase("Restore a backup from the start page. The damaged file is kept for a specialist to look at."),
    ),
    Trouble.FILE_FOREIGN: (phrase("Choose a workspace that TalentDesk made; its name ends in .talent."),),
    Trouble.FILE_ENCRYPTED: (phrase("Ask whoever gave it to you for a file without a password."),),
    Trouble.FILE_NEWER: (phrase("Install the newer TalentDesk to open it. The file was not touched."),),
    Trouble.FILE_LOCKED: (
        phrase("Close it on {host} first, then open it here."),
        phrase("Close it there, or open it here to look at only."),
    ),
    Trouble.FILE_READ_ONLY: (
        phrase("Copy the file into a folder of your own, or ask for the right to write there."),
    ),
    Trouble.FILE_CLOSED: (phrase("Open it again. Everything saved before is still there."),),
    Trouble.FILE_GONE: (
        phrase(
            "Nothing saved so far is lost yet: save a copy now (File, “Save a copy…”), close this file and "
            "go on with the copy."
        ),
    ),
    Trouble.BACKUP_FAILED: (
        phrase("Make room there, or choose another folder for backups in the settings."),
    ),
    Trouble.NOT_A_FILE: (phrase("Choose a file, not a folder."),),
    Trouble.OVER_WORKSPACE: (phrase("Choose another name."),),
    Trouble.FOLDER_MISSING: (phrase("Plug the stick in again or choose another folder."),),
    Trouble.DISK_FULL: (
        phrase("Make room on the disk and do it again. Everything saved before is still there."),
    ),
    Trouble.CANNOT_WRITE: (
        phrase("Check that the disk is there and not write-protected, then do it again."),
    ),
    Trouble.CANNOT_READ: (phrase("Check that the disk is there and that you may read the file."),),
    Trouble.COPY_DIFFERS: (phrase("Do not use this copy. Make it again on another disk or stick."),),
    Trouble.ENGINE_TOO_OLD: (phrase("Install TalentDesk anew with the parts it comes with."),),
    Trouble.MIGRATION_FAILED: (phrase("Open the file with the TalentDesk it was made by, and report this."),),
    Trouble.UNDO_CONFLICT: (phrase("Change it by hand; the journal shows what it was before."),),
    Trouble.UNDO_RESTED_ON: (phrase("Make the change the other way round as a new step."),),
    Trouble.WORKBOOK_TYPE: (phrase("Save it as an Excel workbook (.xlsx) or as .csv and choose that file."),),
    Trouble.WORKBOOK_UNREADABLE: (
        phrase("Open it in Excel, save it under a new name as .xlsx and try that."),
    ),
    Trouble.PICTURE_UNREADABLE: (phrase("Choose a photo as JPEG or PNG."),),
    Trouble.WORKBOOK_EMPTY: (
        phrase("Choose the workbook that holds the people, or start from the template."),
    ),
    Trouble.WORKBOOK_ENCRYPTED: (phrase("Take the password off in Excel, save it and choose it again."),),
    Trouble.WORKBOOK_TOO_LARGE: (
        phrase("Keep just the rows and columns of the roster, without pictures, and try again."),
    ),
    Trouble.TEXT_UNCLOSED: (phrase("Close the quotation mark there, or take it away, and try again."),),
    Trouble.NO_WORKBOOK: (
        phrase("Workbooks end in .xlsx, .xlsm or .xls, text tables in .csv; folders and zips may hold many."),
    ),
    Trouble.WORKBOOK_UNSAFE: (
        phrase("Ask where it comes from. Copying its cells into a new workbook leaves those parts behind."),
    ),
    Trouble.WORKBOOK_TOO_SLOW: (
        phrase("Keep just the rows and columns of the roster, without formulas and pictures, and try again."),
    ),
    Trouble.WORKBOOK_NO_HEADER: (
        phrase(
            "One row has to name the columns, such as “Employee number” and “Name”. The template shows how."
        ),
    ),
    Trouble.WORKBOOK_NO_TABLE: (phrase("Say which table it is, or put the values into the template."),),
    Trouble.READER_CRASHED: (phrase("Open it in Excel, save it under a new name as .xlsx and try that."),),
    Trouble.PROGRAMME_UNREADABLE: (phrase("Mend the file there, or choose a template that is shipped."),),
    Trouble.PROGRAMME_UNKNOWN: (
        phrase("Choose one of: {known}."),
        phrase("Choose one of the templates that are shipped."),
    ),
    Trouble.PRINTER_FAILED: (phrase("Check the printer, or save the pages as a PDF."),),
    Trouble.CANCELLED: (phrase("Start it again whenever you like."),),
}


def sentence(error: TroubleError, say: Say) -> str:
    """Return what happened."""
    figures = error.figures
    if error.trouble in _FROM_SYSTEM and figures.get("detail"):
        from talentdesk.wording.causes import cause

        figures = {**figures, "detail": cause(figures.get("detail"), say)}
    return fill(TEXTS[error.trouble], shown(figures, say), say)


def advice(error: TroubleError, say: Say) -> str:
    """Return what to do about it."""
    return fill(ADVICE[error.trouble], shown(error.figures, say), say)
