"""Reads a workbook of others: xlsx, xlsm, xls and text tables, behind the fence."""

from pathlib import Path

from talentdesk.exchange.cells import Book
from talentdesk.exchange.fence import Cancelled, Fence, Limits, Member
from talentdesk.exchange.frames import Progress


def read_book(
    path: Path,
    *,
    limits: Limits | None = None,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
    fence: Fence | None = None,
    member: Member | None = None,
) -> Book:
    """Read all sheets of a workbook. Raises ``TroubleError``: refused, unreadable, too large, cancelled.

    ``member`` is the workbook meant where ``path`` is an archive of them.
    Many workbooks are read faster through one ``fence``; without it a reader process is made for this one.
    """
    if fence is not None:
        return fence.read(path, progress, cancelled, member)
    with Fence(limits) as own:
        return own.read(path, progress, cancelled, member)
