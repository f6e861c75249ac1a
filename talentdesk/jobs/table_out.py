"""A table of the workspace as a workbook that can be edited and brought back."""

from pathlib import Path

from talentdesk.domain import import_tables
from talentdesk.domain.import_tables import Table
from talentdesk.domain.ruling import Reason, refused
from talentdesk.domain.texts import Id
from talentdesk.exchange.grid_sheet import write_result
from talentdesk.exchange.table_sheet import write_table_sheet
from talentdesk.services.printing import PacketContentOf
from talentdesk.services.setup import ProgrammeOf
from talentdesk.services.table_values import TableValuesOf
from talentdesk.services.workspace import Workspace
from talentdesk.wording import Say

RESULT = "result"
"""Key of what is no table that comes back: the result of a session, with the grid as a sheet."""


def export_result(workspace: Workspace, session: Id, path: Path, say: Say) -> int:
    """Write the grid, the results and the moves of a session. Returns the number of candidates.

    Raises ``RefusedError`` for an unknown session, ``TroubleError`` where it cannot be written.
    """
    content = workspace.ask(PacketContentOf(session=session))
    write_result(path, content, say)
    return len(content.evaluations)


def find_table(key: str) -> Table:
    """Return a table by its key. Raises ``RefusedError`` for an unknown one."""
    found = import_tables.table(key)
    if found is None:
        known = ", ".join(one.key for one in import_tables.TABLES)
        raise refused(Reason.VALUE_NOT_ALLOWED, field="table", value=key, allowed=known)
    return found


def export_table(workspace: Workspace, key: str, path: Path, say: Say, *, session: Id = "") -> int:
    """Write a whole table; ``session`` names the one whose placements are meant. Returns the number of rows.

    Raises ``RefusedError`` for an unknown table or session, ``TroubleError`` where it cannot be written.
    """
    table = find_table(key)
    values = workspace.ask(TableValuesOf(table=key, session=session))
    programme = workspace.ask(ProgrammeOf())
    write_table_sheet(path, table, values.columns, say, programme=programme, rows=values.rows)
    return len(values.rows)
