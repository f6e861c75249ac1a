"""A process killed in the middle of any command loses nothing it has acknowledged and leaves a sound file."""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Self

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from talentdesk.models import database
from talentdesk.models.journal import EntryRow
from talentdesk.services.holding import note_of
from talentdesk.services.importing.desk import ImportTables
from tests.made import make_workspace, reopen
from tests.made_sample import sample_copy
from tests.unit.services.made_tables import Row, table
from tests.unit.services.test_take_back import TablesOf

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are forked and killed")

KILLS = 20
SOAK_KILLS, SOAK_FILES = 25, 8


class Nursery:
    """A process that starts others, which are there to be killed."""

    def __init__(self, path: Path) -> None:
        command = [sys.executable, "-m", "tests.e2e.kill_child", str(path)]
        pipe = subprocess.PIPE
        self._process = subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, text=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.communicate()

    def kill_one(self, seed: int, dice: random.Random) -> dict[int, str]:
        """Let a process work, kill it at some moment; return the hashes it acknowledged, by entry."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{seed}\n")
        self._process.stdin.flush()
        _, pid = self._words()
        said = [self._words() for _ in range(dice.randint(0, 12))]
        # Not a wait for something to happen: the moment of the kill is what is drawn by lot.
        time.sleep(dice.uniform(0, 0.03))
        os.kill(int(pid), signal.SIGKILL)
        while not said or said[-1][0] != "dead":
            said.append(self._words())
        assert said.pop() == ["dead", str(-signal.SIGKILL)], "it fell before it was killed"
        return {int(number): digest for number, digest in said}

    def kill_at(self, what: str, piece: int) -> list[str]:
        """Let a process undo or redo until a piece; return what it acknowledged, none if killed."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{what} {piece}\n")
        self._process.stdin.flush()
        said = [self._words()]
        while said[-1][0] != "dead":
            said.append(self._words())
        assert said[-1][1] == (str(-signal.SIGKILL) if len(said) == 2 else "0")
        return [] if len(said) == 2 else said[1]

    def _words(self) -> list[str]:
        assert self._process.stdout is not None
        return self._process.stdout.readline().split()


def recorded(path: Path) -> dict[int, str]:
    """Return the hashes of all entries in the file."""
    engine = database.open_engine(path, read_only=True)
    try:
        with Session(engine) as rows:
            return {number: digest for number, digest in rows.execute(select(EntryRow.number, EntryRow.hash))}
    finally:
        engine.dispose()


def is_hot(path: Path) -> bool:
    """Tell whether a write was under way: the engine's journal still has its head."""
    journal = path.with_name(path.name + "-journal")
    return journal.exists() and journal.read_bytes()[:8] == b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7"


def kill_again_and_again(path: Path, times: int, seed: int) -> None:
    """Kill a child ``times`` times, each going on with the file the one before left behind."""
    dice = random.Random(seed)
    acknowledged: dict[int, str] = {}
    interrupted = 0
    with Nursery(path) as nursery:
        for turn in range(times):
            acknowledged |= nursery.kill_one(seed * 1000 + turn, dice)
            interrupted += is_hot(path)
            with reopen(path) as workspace:
                verdict = workspace.verify()
                assert verdict.sound, (turn, verdict.faults)
            entries = recorded(path)
            lost = {
                number: digest for number, digest in acknowledged.items() if entries.get(number) != digest
            }
            assert not lost, (turn, lost)
            assert not note_of(path).exists()
    assert acknowledged
    print(f"{times} kills, {interrupted} in the middle of a write, {len(acknowledged)} entries acknowledged")


@pytest.mark.timeout(300)
def test_a_killed_process_loses_nothing_acknowledged(tmp_path: Path) -> None:
    kill_again_and_again(sample_copy(tmp_path), KILLS, seed=1)


@pytest.mark.timeout(300)
@pytest.mark.parametrize("what", ["undo", "redo"])
def test_killed_at_any_piece_of_a_long_undo_or_redo_the_file_is_as_before(tmp_path: Path, what: str) -> None:
    path = tmp_path / "a.talent"
    people: list[Row] = [{"number": f"N{at}", "name": "单志远"} for at in range(2_500)]
    with make_workspace(path) as workspace:
        workspace.do(ImportTables(given=(table("people", *people),)))
        if what == "redo":
            workspace.undo()
        head, before = workspace.head, workspace.ask(TablesOf())
    acknowledged: list[str] = []
    pieces = 0
    with Nursery(path) as nursery:
        while not (acknowledged := nursery.kill_at(what, pieces)):
            with reopen(path) as workspace:
                assert (workspace.head, workspace.ask(TablesOf())) == (head, before)
                verdict = workspace.verify()
                assert verdict.sound, (pieces, verdict.faults)
            pieces += 1
    assert pieces > 5
    assert acknowledged[0] == str(head.number + 1)
    with reopen(path) as workspace:
        assert workspace.head.hash == acknowledged[1]
        assert workspace.verify().sound
        assert workspace.ask(TablesOf()) != before


@pytest.mark.soak
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("seed", range(2, 2 + SOAK_FILES))
def test_two_hundred_killed_processes_lose_nothing_acknowledged(tmp_path: Path, seed: int) -> None:
    kill_again_and_again(sample_copy(tmp_path), SOAK_KILLS, seed)
