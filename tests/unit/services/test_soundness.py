"""Whatever was done to the bytes or the rows of a file, it is told; nothing falls over itself."""

import random
import sqlite3
from collections.abc import Callable
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from talentdesk.domain.ruling import RefusedError
from talentdesk.domain.trouble import Trouble, TroubleError
from talentdesk.models.inspection import SCHEMA
from talentdesk.services import backup
from talentdesk.services.people import PeopleLines
from talentdesk.services.workspace import Workspace
from tests.made import BEGIN, make_workspace, reopen
from tests.unit.services.made_rows import Crash, Hire, HireMany, Names

FLIPS, SOAK_FLIPS = 60, 2_000


@cache
def filled() -> bytes:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "a.talent"
        with make_workspace(path) as workspace:
            for number in range(20):
                workspace.do(Hire(number=str(number), name="单志远"))
            workspace.do(HireMany(count=40))
            workspace.undo()
        return path.read_bytes()


def edited(path: Path, statements: str) -> Path:
    """Lay a file and let a foreign tool change it."""
    path.write_bytes(filled())
    connection = sqlite3.connect(path)
    try:
        connection.executescript(statements)
        connection.commit()
    finally:
        connection.close()
    return path


def told(act: Callable[[], object]) -> Trouble | None:
    """Return the trouble an act ends in, None where it ends well; anything else fails the test."""
    try:
        act()
    except TroubleError as error:
        return error.trouble
    except RefusedError:
        return None
    return None


@pytest.mark.parametrize(
    ("statements", "fault"),
    [
        ("DROP TABLE person", "unreadable: "),
        ("ALTER TABLE person RENAME COLUMN name TO nom", "row: person/"),
        ("UPDATE person SET birth_date = 'rubbish'", "row: person/"),
        ("UPDATE person SET name = x'ff00'", "unreadable: "),
        ("UPDATE person SET name = CAST(x'ff41' AS TEXT)", "row: person/"),
        ("UPDATE journal_entry SET figures = '{' WHERE number > 1", "chain: entry 2"),
        ("UPDATE journal_image SET \"table\" = 'none'", "unreadable: "),
        ("UPDATE journal_image SET after = replace(after, '志', CAST(x'ff' AS TEXT))", "image: entry 3"),
        ("CREATE TRIGGER t AFTER UPDATE ON person BEGIN DELETE FROM person; END", "foreign: trigger t"),
        ("CREATE VIEW v AS SELECT * FROM person", "foreign: view v"),
    ],
)
def test_what_a_foreign_tool_did_is_told(tmp_path: Path, statements: str, fault: str) -> None:
    with reopen(edited(tmp_path / "a.talent", statements)) as workspace:
        verdict = workspace.verify()
        assert not verdict.sound
        assert any(one.startswith(fault) for one in verdict.faults), verdict.faults[:3]
        for act in (lambda: workspace.ask(PeopleLines()), lambda: workspace.undo_step, workspace.undo):
            assert told(act) in {None, Trouble.FILE_DAMAGED, Trouble.UNDO_CONFLICT}


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE journal_entry SET at = 'yesterday'",
        "UPDATE journal_entry SET kind = 'dance'",
        "UPDATE journal_entry SET kind = 'undo' WHERE number = 2",
        "UPDATE journal_entry SET hash = CAST(x'ff' AS TEXT)",
        "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = 'rubbish' WHERE name = 'person'",
    ],
)
def test_a_file_whose_journal_or_tables_cannot_be_read_is_refused_as_damaged(
    tmp_path: Path, statement: str
) -> None:
    path = edited(tmp_path / "a.talent", statement)
    assert told(lambda: reopen(path)) is Trouble.FILE_DAMAGED
    path.rename(tmp_path / "b.talent")
    assert not list(tmp_path.glob(".*")), "nothing holds it any more"


def test_what_going_back_would_lose_of_such_a_file_is_not_known_and_it_is_replaced(tmp_path: Path) -> None:
    path = edited(tmp_path / "a.talent", "UPDATE journal_entry SET at = 'yesterday'")
    whole = tmp_path / "2026-11-21_090000__open.talent"
    whole.write_bytes(filled())
    assert not backup.loss(whole, path).known
    kept = backup.restore(whole, path, at=BEGIN)
    assert kept is not None
    assert told(lambda: backup.restore(kept, path, at=BEGIN)) is Trouble.FILE_DAMAGED
    with reopen(path) as workspace:
        assert workspace.verify().sound


@pytest.mark.parametrize("version", range(SCHEMA))
def test_a_file_that_says_it_is_older_than_it_is_stays_as_it_was(tmp_path: Path, version: int) -> None:
    path = edited(tmp_path / "a.talent", f"PRAGMA user_version={version}")
    before = path.read_bytes()
    assert told(lambda: reopen(path)) is Trouble.MIGRATION_FAILED
    assert path.read_bytes() == before


def test_a_bug_on_a_sound_file_is_no_damage(tmp_path: Path) -> None:
    with make_workspace(tmp_path / "a.talent") as workspace, pytest.raises(ZeroDivisionError):
        workspace.do(Crash())


def everything(workspace: Workspace) -> object:
    return workspace.info(), workspace.ask(PeopleLines()), workspace.ask(Names()), workspace.undo_step


def flip_bytes(path: Path, times: int, seed: int) -> None:
    """Change a byte somewhere, again and again: it is refused, told, or nothing that is asked for differs."""
    path.write_bytes(filled())
    with reopen(path) as workspace:
        right = everything(workspace)
    whole, dice, found = path.read_bytes(), random.Random(seed), 0
    used = [at for at, byte in enumerate(whole) if byte]
    for _ in range(times):
        at = dice.choice(used)
        data = bytearray(whole)
        data[at] ^= 1 << dice.randrange(8)
        path.write_bytes(data)
        try:
            workspace = reopen(path)
        except TroubleError:
            found += 1
            continue
        with workspace:
            seen: list[object] = []
            told(lambda: seen.append(everything(workspace)))  # noqa: B023  (called at once)
            sound = told(workspace.verify) is None and workspace.verify().sound
            found += not sound
            assert not sound or seen == [right], f"byte {at} is wrong and nothing tells"
    assert found > times // 4


def test_a_changed_byte_is_told_or_makes_no_difference(tmp_path: Path) -> None:
    flip_bytes(tmp_path / "a.talent", FLIPS, seed=1)


@pytest.mark.soak
@pytest.mark.timeout(1800)
def test_thousands_of_changed_bytes_are_told_or_make_no_difference(tmp_path: Path) -> None:
    flip_bytes(tmp_path / "a.talent", SOAK_FLIPS, seed=2)
