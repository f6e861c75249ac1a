"""Every command that can be taken back is: after reopening, with undo and redo, to the last column."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from talentdesk.domain.ruling import RefusedError
from talentdesk.services import images
from talentdesk.services.commands import Command, Nature, Query, Reading
from talentdesk.services.workspace import Workspace
from tests.made import reopen
from tests.unit.services.examples.registry import commands, examples
from tests.unit.services.made_workshop import FIT, MAIN, Workshop, make_workshop

Tables = dict[str, dict[str, str]]


@dataclass(frozen=True)
class TablesOf(Query[Tables]):
    """Every journalled row of the file, by table and id."""

    def run(self, reading: Reading) -> Tables:
        connection = reading.rows.connection()
        return {table: dict(images.read_all(connection, table)) for table in images.journalled()}


REVERSIBLE = [(command, make) for command, make in examples() if command.nature is Nature.STEP]


@pytest.mark.parametrize("command", commands(), ids=lambda command: command.__name__)
def test_every_reversible_command_has_an_example(command: type[Command]) -> None:
    tried = {one for one, _ in examples()}
    assert command in tried or command.nature is not Nature.STEP


@pytest.mark.parametrize(
    ("command", "make"), REVERSIBLE, ids=[f"{make.__module__}{make.__qualname__}" for _, make in REVERSIBLE]
)
def test_it_is_taken_back_after_reopening_and_done_again(
    command: type[Command], make: Callable[[Workshop], Command], tmp_path: Path
) -> None:
    path = tmp_path / "a.talent"
    shop = make_workshop(path)
    with shop.workspace as workspace:
        asked = make(shop)
        assert type(asked) is command
        before = workspace.ask(TablesOf())
        assert workspace.do(asked).entry > 0
        after = workspace.ask(TablesOf())
        assert before != after
    with reopen(path, seed=7) as workspace:
        assert workspace.ask(TablesOf()) == after
        workspace.undo()
        assert workspace.ask(TablesOf()) == before
    with reopen(path, seed=8) as workspace:
        workspace.redo()
        assert workspace.ask(TablesOf()) == after
        verdict = workspace.verify()
        assert verdict.faults == ()


def _try(workspace: Workspace, make: Callable[[Workshop], Command], shop: Workshop) -> None:
    """Do what an example asks for as far as the present state lets it."""
    try:
        asked = make(shop)
        if asked.nature is Nature.STEP:
            workspace.do(asked)
    except (RefusedError, LookupError):
        # An earlier command of the sequence took away what this example speaks of.
        return


FINAL_FIRST = {"_open_with_sessions", "_close"}
"""Examples that lock something on their way: a barrier would end the way back."""

RECORDED = {"packet", "snapshot"}
"""Tables of records that examples leave behind: what was issued stays issued."""

RULED = "_ruled_"
"""Begins the names of examples that put a new version of the programme in force. A packet issued under it
keeps it, so that they cannot be taken back behind one; each is tried by itself."""

STEPS = [
    make for _, make in REVERSIBLE if make.__name__ not in FINAL_FIRST and not make.__name__.startswith(RULED)
]


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.sampled_from([*STEPS, "undo", "redo"]), min_size=1, max_size=10))
def test_any_sequence_taken_back_to_the_start_leaves_the_tables_as_they_were(
    sequence: list[Callable[[Workshop], Command] | str],
) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "a.talent"
        shop = make_workshop(path, schemes=(MAIN, FIT))
        with shop.workspace as workspace:
            steps_before = _depth(workspace)
            start = workspace.ask(TablesOf())
            for one in sequence:
                if one == "undo":
                    if _depth(workspace) > steps_before:
                        workspace.undo()
                elif one == "redo":
                    if workspace.redo_step:
                        workspace.redo()
                elif not isinstance(one, str):
                    _try(workspace, one, shop)
        with reopen(path, seed=9) as workspace:
            while _depth(workspace) > steps_before:
                workspace.undo()
            assert _steps_only(workspace.ask(TablesOf())) == _steps_only(start)
            assert workspace.verify().faults == ()


def _steps_only(tables: Tables) -> Tables:
    return {name: rows for name, rows in tables.items() if name not in RECORDED}


def _depth(workspace: Workspace) -> int:
    return len(workspace.barrier_loss())
