"""Taking a workbook over: read it, show what would change, write it in one step."""

from collections.abc import Callable
from pathlib import Path

from talentdesk.domain.imports import Comparison, Roster, Taken
from talentdesk.domain.workshop import CycleState
from talentdesk.exchange.fence import Cancelled
from talentdesk.exchange.people_sheet import read_roster
from talentdesk.exchange.people_template import write_people_template
from talentdesk.services.bulk import uncollected
from talentdesk.services.cycles import Cycles
from talentdesk.services.people_import import ComparePeople, ImportPeople
from talentdesk.services.setup import ProgrammeOf
from talentdesk.services.workspace import Workspace
from talentdesk.wording import Say

_YEARS = 3
"""Years of ratings the template has columns for."""

Progress = Callable[[str, int, int], None]
"""Told what is being done, how much is done, and of how much."""


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
            path, dimensions=dimensions, period=_period(workspace), progress=rows_read, cancelled=cancelled
        )
    if progress is not None:
        progress(say("Comparing with the people of the workspace"), 0, len(roster.rows))
    comparison = workspace.ask(
        ComparePeople(rows=roster.rows, problems=roster.problems, columns=roster.columns, sheet=roster.sheet)
    )
    return roster, comparison


def take_over(workspace: Workspace, roster: Roster, good_rows: bool) -> Taken:
    """Write a roster in one step that can be taken back; ``good_rows`` leaves the refused rows out.

    Raises ``RefusedError`` while rows are refused and not just the good ones are wanted; ``TroubleError``.
    """
    command = ImportPeople(
        rows=roster.rows, source=roster.source, good_rows=good_rows, problems=roster.problems
    )
    with uncollected():
        done = workspace.do(command)
    figures = done.figures
    added, changed, unchanged, refused = (
        int(figures[key] or 0) for key in ("added", "changed", "unchanged", "refused")
    )
    return Taken(added=added, changed=changed, unchanged=unchanged, refused=refused, entry=done.entry)


def write_template(workspace: Workspace, path: Path, say: Say) -> None:
    """Write the workbook in which people are handed in, with the programme's tiers, grades and last years.

    Raises ``TroubleError``.
    """
    last = _period(workspace)
    periods = [str(int(last) - back) for back in range(_YEARS - 1, -1, -1)] if last else []
    write_people_template(path, say, programme=workspace.ask(ProgrammeOf()), periods=periods)


def _period(workspace: Workspace) -> str:
    """Return the year the open cycle looks back on: one that starts by June speaks of the year before."""
    for cycle in workspace.ask(Cycles()):
        if cycle.state is CycleState.OPEN:
            return str(cycle.start.year if cycle.start.month > 6 else cycle.start.year - 1)
    return ""
