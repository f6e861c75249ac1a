"""A table of the workspace as a workbook that can be edited and brought back."""

from pathlib import Path

from talentdesk.domain import import_tables
from talentdesk.domain.import_tables import Table
from talentdesk.domain.ruling import Reason, refused
from talentdesk.domain.texts import Id
from talentdesk.exchange.table_sheet import write_table_sheet
from talentdesk.services.setup import ProgrammeOf
from talentdesk.services.table_values import TableValuesOf
from talentdesk.services.workspace import Workspace
from talentdesk.wording import Say


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
