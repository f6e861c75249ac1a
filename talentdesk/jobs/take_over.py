"""Taking a workbook over: read it, show what would change, write it in one step."""

from pathlib import Path

from talentdesk.domain.import_reading import Roster, Source
from talentdesk.domain.import_tables import PEOPLE, Table
from talentdesk.domain.imports import Comparison, Taken
from talentdesk.domain.workshop import CycleState
from talentdesk.exchange.fence import Cancelled
from talentdesk.exchange.people_sheet import read_roster
from talentdesk.exchange.table_sheet import template_columns, write_table_sheet
from talentdesk.jobs.watching import Progress, watching
from talentdesk.services.bulk import uncollected
from talentdesk.services.commands import Watch
from talentdesk.services.cycles import Cycles
from talentdesk.services.importing.desk import CompareTables, ImportTables
from talentdesk.services.setup import ProgrammeOf
from talentdesk.services.workspace import Workspace
from talentdesk.wording import Say
from talentdesk.wording.tables import table_name

_YEARS = 3
"""Years of ratings the template has columns for."""


def check_roster(
    workspace: Workspace,
    path: Path,
    say: Say,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> tuple[Roster, Comparison]:
    """Read a roster and compare it with the workspace; nothing is written. Raises ``TroubleError``."""

    def rows_read(done: int, of: int) -> None:
        if progress is not None:
            progress(say("Reading {file}", file=path.name), done, of)

    rows_read(0, 0)
    dimensions = workspace.ask(ProgrammeOf()).dimensions
    with uncollected():
        roster = read_roster(
            path,
            dimensions=dimensions,
            period=period_looked_back_on(workspace),
            progress=rows_read,
            cancelled=cancelled,
        )
    if progress is not None:
        progress(say("Comparing with the people of the workspace"), 0, len(roster.rows))
    source = Source(file=roster.source, sheet=roster.sheet)
    headers = tuple((source, key, header) for header, key in roster.columns if key)
    (comparison,) = workspace.ask(CompareTables(given=(roster.given,), headers=headers))
    return roster, comparison


def take_over(
    workspace: Workspace,
    roster: Roster,
    good_rows: bool,
    say: Say,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Taken:
    """Write a roster in one step that can be taken back; ``good_rows`` leaves the refused rows out.

    Raises ``RefusedError`` while rows are refused and not just the good ones are wanted; ``TroubleError``,
    also when it was cancelled: then nothing is written.
    """
    command = ImportTables(given=(roster.given,), good_rows=good_rows)
    with uncollected():
        done = workspace.do(command, taking(say, progress, cancelled))
    figures = done.figures
    added, changed, unchanged, refused = (
        int(figures[key] or 0) for key in ("added", "changed", "unchanged", "refused")
    )
    return Taken(added=added, changed=changed, unchanged=unchanged, refused=refused, entry=done.entry)


def taking(say: Say, progress: Progress | None, cancelled: Cancelled | None) -> Watch:
    """Return what watches rows being taken over: it tells table after table, and ends it when cancelled."""

    def named(table: str) -> str:
        return say("Taking over: {table}", table=table_name(table, say))

    return watching(named, say, progress, cancelled)


def write_template(workspace: Workspace, path: Path, say: Say, *, table: Table = PEOPLE) -> None:
    """Write the workbook in which a table is handed in, with the programme's choices and the last years.

    Raises ``TroubleError``.
    """
    last = period_looked_back_on(workspace)
    periods = [str(int(last) - back) for back in range(_YEARS - 1, -1, -1)] if last else []
    programme = workspace.ask(ProgrammeOf())
    columns = template_columns(table, programme, periods)
    write_table_sheet(path, table, columns, say, programme=programme)


def period_looked_back_on(workspace: Workspace) -> str:
    """Return the year the open cycle looks back on: one that starts by June speaks of the year before."""
    for cycle in workspace.ask(Cycles()):
        if cycle.state is CycleState.OPEN:
            return str(cycle.start.year if cycle.start.month > 6 else cycle.start.year - 1)
    return ""
