"""Trouble with the world: disk, lock, damaged or newer files. Not a rule and not a bug."""

from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum

from talentdesk.domain.ruling import Figure


class Trouble(StrEnum):
    """What went wrong outside the program. ``wording`` says what it means and what to do."""

    FILE_MISSING = "file_missing"
    FILE_EXISTS = "file_exists"
    FILE_EMPTY = "file_empty"
    FILE_TRUNCATED = "file_truncated"
    FILE_DAMAGED = "file_damaged"
    FILE_FOREIGN = "file_foreign"
    FILE_ENCRYPTED = "file_encrypted"
    FILE_NEWER = "file_newer"
    FILE_LOCKED = "file_locked"
    FILE_READ_ONLY = "file_read_only"
    FILE_CLOSED = "file_closed"
    """The program itself gave the file back, and something still asked of it."""
    FILE_GONE = "file_gone"
    """Another program moved, deleted or replaced the file while it was open."""
    BACKUP_FAILED = "backup_failed"
    NOT_A_FILE = "not_a_file"
    OVER_WORKSPACE = "over_workspace"
    """A table or paper was to be written over a workspace."""
    FOLDER_MISSING = "folder_missing"
    DISK_FULL = "disk_full"
    CANNOT_WRITE = "cannot_write"
    CANNOT_READ = "cannot_read"
    COPY_DIFFERS = "copy_differs"
    ENGINE_TOO_OLD = "engine_too_old"
    MIGRATION_FAILED = "migration_failed"
    UNDO_CONFLICT = "undo_conflict"
    UNDO_RESTED_ON = "undo_rested_on"
    """Something that is not taken back, such as an issued packet, rests on what the step made."""
    WORKBOOK_TYPE = "workbook_type"
    WORKBOOK_UNREADABLE = "workbook_unreadable"
    PICTURE_UNREADABLE = "picture_unreadable"
    WORKBOOK_EMPTY = "workbook_empty"
    WORKBOOK_ENCRYPTED = "workbook_encrypted"
    WORKBOOK_TOO_LARGE = "workbook_too_large"
    WORKBOOK_TOO_SLOW = "workbook_too_slow"
    WORKBOOK_NO_HEADER = "workbook_no_header"
    WORKBOOK_NO_TABLE = "workbook_no_table"
    TEXT_UNCLOSED = "text_unclosed"
    """A quotation mark in a text table is never closed, so that all after it would be one cell."""
    NO_WORKBOOK = "no_workbook"
    WORKBOOK_UNSAFE = "workbook_unsafe"
    READER_CRASHED = "reader_crashed"
    PROGRAMME_UNREADABLE = "programme_unreadable"
    PROGRAMME_UNKNOWN = "programme_unknown"
    PRINTER_FAILED = "printer_failed"
    CANCELLED = "cancelled"


class TroubleError(Exception):
    """Something outside the program failed; what was saved before is still there.

    ``figures`` hold what the sentence needs: ``path``, ``version``, ``who``, ``host``, ``since``, ``detail``.
    """

    def __init__(self, trouble: Trouble, **figures: Figure) -> None:
        super().__init__(trouble.value)
        self.trouble = trouble
        self.figures = figures


@contextmanager
def making(path: str) -> Iterator[None]:
    """Tell trouble with a file that is made under a working name of the name the user gave it."""
    try:
        yield
    except TroubleError as error:
        trouble = Trouble.CANNOT_WRITE if error.trouble is Trouble.CANNOT_READ else error.trouble
        raise TroubleError(trouble, **{**error.figures, "path": path}) from error
