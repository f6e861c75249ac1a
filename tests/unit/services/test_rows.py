"""Before the mapper is there queries answer the same as with it, and what wants whole rows brings it in."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.made_sample import sample_copy

HEAD = """
import json, sys
from datetime import datetime
from pathlib import Path
from uuid import uuid4

from talentdesk.jobs.opening import Means, open_workspace
from talentdesk.services.board import BoardOf
from talentdesk.services.characters import CharactersInUse
from talentdesk.services.overview import Members, RunningCycle, Sessions, SessionStateOf

def opened():
    means = Means(
        clock=lambda: datetime.fromisoformat("2026-11-21T09:00:00+08:00"),
        new_id=lambda: str(uuid4()),
        operator="试",
        backups=Path(sys.argv[1]).parent / "backups",
        kept=1,
    )
    return open_workspace(Path(sys.argv[1]), means)

def mapped():
    return "sqlalchemy.orm" in sys.modules
"""
ANSWERS = """
def answers():
    with opened() as file:
        sessions = file.ask(Sessions())
        found = [sessions, file.ask(RunningCycle()), file.info(), file.undo_step, file.head]
        found.append(sorted(file.ask(CharactersInUse())))
        for one in sessions:
            found += [file.ask(query(session=one.id)) for query in (BoardOf, Members, SessionStateOf)]
        return repr(found)

plain, without = answers(), mapped()
import talentdesk.models.mapping
print(json.dumps([without, len(plain), plain == answers(), mapped()]))
"""
WHOLE = """
from talentdesk.services.overview import Cycles

with opened() as file:
    before = mapped()
    cycles = file.ask(Cycles())
    print(json.dumps([before, len(cycles), all(one.name for one in cycles), mapped()]))
"""
BEGUN_BEFORE = """
from talentdesk.models import is_mapped
from talentdesk.services.printing import PacketContentOf

with opened() as file:
    (locked,) = [one for one in file.ask(Sessions()) if one.version]
    before = is_mapped()
    print(json.dumps([before, len(file.ask(PacketContentOf(session=locked.id)).evaluations), is_mapped()]))
"""
MISSING = """
from talentdesk.services.board import BoardOf

with opened() as file:
    print(json.dumps([file.ask(BoardOf(session="nobody")), mapped()]))
"""


def told(program: str, path: Path) -> list[object]:
    """Run a program in a process of its own, where nothing was imported before; return what it prints."""
    command = [sys.executable, "-W", "error", "-c", HEAD + program, str(path)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=100, check=False)
    assert done.returncode == 0, done.stderr
    found: list[object] = json.loads(done.stdout)
    return found


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    return sample_copy(tmp_path)


def test_the_first_page_reads_the_same_without_the_mapper(sample: Path) -> None:
    without, length, same, afterwards = told(ANSWERS, sample)
    assert (without, same, afterwards) == (False, True, True)
    assert isinstance(length, int)
    assert length > 10_000


def test_a_query_that_wants_whole_rows_brings_the_mapper_in(sample: Path) -> None:
    assert told(WHOLE, sample) == [False, 3, True, True]


def test_a_row_that_is_not_there_is_none(sample: Path) -> None:
    assert told(MISSING, sample) == [None, False]


def test_a_row_read_before_the_mapper_came_is_read_on_afterwards(sample: Path) -> None:
    assert told(BEGUN_BEFORE, sample) == [False, 10, True]
