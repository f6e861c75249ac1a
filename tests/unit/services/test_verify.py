"""``verify`` finds every kind of tampering."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from talentdesk.services.workspace import Workspace
from tests.made import make_workspace
from tests.unit.services.made_rows import Hire, Rename


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with make_workspace(tmp_path / "a.talent") as made:
        person = str(made.do(Hire(number="1", name="甲")).figures["id"])
        made.do(Rename(person=person, name="乙"))
        made.undo()
        yield made


def tamper(workspace: Workspace, statement: str) -> tuple[str, ...]:
    with workspace.engine.begin() as connection:
        assert connection.exec_driver_sql(statement).rowcount == 1
    verdict = workspace.verify()
    assert not verdict.sound
    return verdict.faults


def test_an_honest_file_is_sound(workspace: Workspace) -> None:
    verdict = workspace.verify()
    assert (verdict.sound, verdict.entries, verdict.faults) == (True, 4, ())


@pytest.mark.parametrize(
    ("statement", "fault"),
    [
        ("UPDATE person SET name = '丙'", "row: person/"),
        ("DELETE FROM person", "row missing: person/"),
        ("UPDATE journal_entry SET who = '别人' WHERE number = 2", "chain: entry 2"),
        ("UPDATE journal_entry SET reason = '改' WHERE number = 3", "chain: entry 3"),
        ("DELETE FROM journal_image WHERE entry = 3", "chain: entry 3"),
        ("UPDATE journal_image SET before = '{}' WHERE entry = 3", "image: entry 3"),
        ("UPDATE journal_image SET after_hash = 'x' WHERE entry = 2", "chain: entry 2"),
        (
            "INSERT INTO award (id, person_id, name, issuer, penalty) SELECT 'a', id, 'x', '', 0 FROM person",
            "row: award/a",
        ),
    ],
)
def test_tampering_is_found(workspace: Workspace, statement: str, fault: str) -> None:
    assert any(one.startswith(fault) for one in tamper(workspace, statement))


def test_a_lost_entry_breaks_the_chain(workspace: Workspace) -> None:
    with workspace.engine.begin() as connection:
        connection.exec_driver_sql("DELETE FROM journal_image WHERE entry = 2")
        connection.exec_driver_sql("DELETE FROM journal_entry WHERE number = 2")
    assert "chain: entry 3" in workspace.verify().faults


def test_an_image_blanked_by_law_leaves_the_chain_sound(workspace: Workspace) -> None:
    """The chain runs over hashes of images, so a person can be erased from the past."""
    with workspace.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE journal_image SET before = NULL, after = NULL WHERE entry = 3")
    assert workspace.verify().sound
