"""What opening puts off is brought in once there is time, so that the first command need not wait for it."""

import subprocess
import sys
from pathlib import Path

import pytest

from talentdesk.domain.texts import Id
from talentdesk.jobs import first_look
from talentdesk.services.backup import backups
from talentdesk.services.people import PersonFileOf
from talentdesk.services.room_mode import NeutralFileOf, SetBlind
from tests.made import make_workspace
from tests.unit.services.made_workshop import make_workshop

# In a process of its own: in this one every table is known already.
PROGRAM = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from talentdesk.jobs.opening import Means, open_workspace, settle

path, kept = map(Path, sys.argv[1:])
clock = lambda: datetime(2026, 11, 21, tzinfo=UTC)
known = lambda: sorted({"talentdesk.models.meeting", "talentdesk.models.development"} & set(sys.modules))
means = Means(clock=clock, new_id=lambda: "x", operator="t", backups=kept, kept=30)
with open_workspace(path, means) as workspace:
    print(len(known()))
    settle(workspace)
    print(len(known()))
"""


def test_the_tables_of_later_are_known_after_the_first_rest_and_a_backup_is_kept(tmp_path: Path) -> None:
    path, kept = tmp_path / "a.talent", tmp_path / "backups"
    make_workspace(path).close()
    command = [sys.executable, "-c", PROGRAM, str(path), str(kept)]
    done = subprocess.run(command, check=True, capture_output=True, text=True, timeout=60)
    assert done.stdout.split() == ["0", "2"]
    assert len(backups(path, kept)) == 1


@pytest.mark.parametrize("blind", [False, True])
def test_one_candidate_is_looked_at_and_nothing_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, blind: bool
) -> None:
    asked: list[str] = []

    def by_name(person: Id) -> PersonFileOf:
        asked.append("name")
        return PersonFileOf(person=person)

    def by_code(candidate: Id) -> NeutralFileOf:
        asked.append("code")
        return NeutralFileOf(candidate=candidate)

    monkeypatch.setattr(first_look, "PersonFileOf", by_name)
    monkeypatch.setattr(first_look, "NeutralFileOf", by_code)
    shop = make_workshop(tmp_path / "a.talent")
    with shop.workspace as workspace:
        if blind:
            workspace.do(SetBlind(session=shop.session, blind=True))
        before = workspace.head
        first_look.look_once(workspace)
        assert workspace.head == before
    assert asked == (["code"] if blind else ["name"])


def test_a_file_without_sessions_has_nobody_to_look_at(tmp_path: Path) -> None:
    with make_workspace(tmp_path / "a.talent") as workspace:
        before = workspace.head
        first_look.look_once(workspace)
        assert workspace.head == before
