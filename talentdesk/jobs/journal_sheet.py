"""The journal as a workbook."""

from collections.abc import Callable, Iterator
from pathlib import Path

from talentdesk.domain.journal import EntryLine
from talentdesk.domain.trouble import Trouble, TroubleError
from talentdesk.exchange.writer import Written, write_table
from talentdesk.services.journal_lines import JournalLines
from talentdesk.services.setup import ProgrammeOf
from talentdesk.services.workspace import Workspace
from talentdesk.wording import Say
from talentdesk.wording.entries import holds, remark, what

Progress = Callable[[str, int, int], None]
Cancelled = Callable[[], bool]

_AT_ONCE = 500


def write_journal(
    workspace: Workspace,
    path: Path,
    say: Say,
    progress: Progress,
    cancelled: Cancelled,
    *,
    text: str = "",
) -> Path:
    """Write all entries that hold ``text``, newest first. Raises ``TroubleError``."""
    programme = workspace.ask(ProgrammeOf())
    total = workspace.head.number
    rows: list[list[Written]] = []
    for line in _lines(workspace):
        if cancelled():
            raise TroubleError(Trouble.CANCELLED)
        if not holds(line, text, say, programme):
            continue
        progress(say("Journal"), total - line.number, total)
        rows.append(
            [
                line.number,
                line.at.replace(tzinfo=None, microsecond=0).isoformat(sep=" "),
                line.who,
                what(line, say, programme),
                line.reason,
                remark(line, say),
                line.rows,
            ]
        )
    headers = (say("No."), say("When"), say("Who"), say("What"), say("Why"), say("Remark"), say("Rows"))
    write_table(path, say("Journal"), headers, rows)
    return path


def _lines(workspace: Workspace) -> Iterator[EntryLine]:
    before = 0
    while True:
        lines = workspace.ask(JournalLines(limit=_AT_ONCE, before=before))
        yield from lines
        if len(lines) < _AT_ONCE:
            return
        before = lines[-1].number
