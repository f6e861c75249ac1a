"""What opening puts off is brought in once there is time, so that the first command need not wait for it."""

import subprocess
import sys
from pathlib import Path

from talentdesk.services.backup import backups
from tests.made import make_workspace

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
