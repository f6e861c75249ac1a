"""Older files come up to date in one transaction after a backup; newer ones are refused untouched."""

import sqlite3
from pathlib import Path

import pytest

from talentdesk.domain.trouble import Trouble, TroubleError
from talentdesk.models import database
from talentdesk.models.inspection import SCHEMA, FileState, inspect
from talentdesk.services.migration import migrate, scripts_folder
from tests.made import BEGIN, make_workspace, reopen
from tests.unit.services.made_rows import Hire

STEP = """\
revision = "{number:04}"
down_revision = {before}
branch_labels = None
depends_on = None

from alembic import op
import sqlalchemy as sa


def upgrade() -> None:
    {body}
"""


def write_steps(folder: Path, *bodies: str) -> Path:
    versions = folder / "versions"
    versions.mkdir(parents=True)
    for index, body in enumerate(bodies):
        number = SCHEMA + 1 + index
        before = repr(f"{number - 1:04}") if index else None
        text = STEP.format(number=number, before=before, body=body)
        (versions / f"{number:04}_step.py").write_text(text, encoding="utf-8")
    return folder


def made(path: Path) -> Path:
    with make_workspace(path) as workspace:
        workspace.do(Hire(number="1", name="甲"))
    return path


def columns(path: Path, table: str) -> list[str]:
    connection = sqlite3.connect(path)
    try:
        return [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
    finally:
        connection.close()


def test_steps_run_and_the_backup_is_the_old_file(tmp_path: Path) -> None:
    path = made(tmp_path / "a.talent")
    scripts = write_steps(
        tmp_path / "steps",
        'op.add_column("person", sa.Column("nickname", sa.String, nullable=False, server_default=""))',
        'with op.batch_alter_table("award") as batch: batch.drop_column("issuer")',
    )
    kept = migrate(path, SCHEMA, now=BEGIN, target=SCHEMA + 2, scripts=scripts)
    assert "nickname" in columns(path, "person")
    assert "issuer" not in columns(path, "award")
    facts = inspect(path)
    assert (facts.state, facts.version) == (FileState.NEWER, SCHEMA + 2)
    assert "nickname" not in columns(kept, "person")
    with reopen(kept) as old:
        assert old.verify().sound


@pytest.mark.parametrize(
    "second",
    [
        'raise ValueError("broken step")',
        "op.execute(\"INSERT INTO award (id, person_id, name, issuer, penalty) VALUES ('a','x','y','',0)\")",
    ],
)
def test_a_failing_step_leaves_the_file_as_it_was(tmp_path: Path, second: str) -> None:
    path = made(tmp_path / "a.talent")
    scripts = write_steps(
        tmp_path / "steps", 'op.add_column("person", sa.Column("nickname", sa.String))', second
    )
    before = path.read_bytes()
    with pytest.raises(TroubleError) as caught:
        migrate(path, SCHEMA, now=BEGIN, target=SCHEMA + 2, scripts=scripts)
    assert caught.value.trouble is Trouble.MIGRATION_FAILED
    assert path.read_bytes() == before


def test_a_newer_file_is_refused_with_its_version_and_not_one_byte_changed(tmp_path: Path) -> None:
    path = made(tmp_path / "a.talent")
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA user_version={SCHEMA + 7}")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(TroubleError) as caught:
        reopen(path)
    assert caught.value.trouble is Trouble.FILE_NEWER
    assert caught.value.figures["version"] == SCHEMA + 7
    assert path.read_bytes() == before
    assert sorted(one.name for one in tmp_path.iterdir()) == ["a.talent"]


def test_the_shipped_steps_reach_the_present_schema(tmp_path: Path) -> None:
    """Every version up to the present one has its script; the first needs none."""
    found = sorted(one.name[:4] for one in (scripts_folder() / "versions").glob("[0-9]*.py"))
    assert found == [f"{number:04}" for number in range(2, SCHEMA + 1)]


def test_a_file_that_is_not_ours_is_refused_before_anything_opens_it(tmp_path: Path) -> None:
    path = tmp_path / "a.talent"
    path.write_text("工号,姓名\n", encoding="utf-8")
    with pytest.raises(TroubleError) as caught:
        database.expect_openable(path)
    assert caught.value.trouble is Trouble.FILE_FOREIGN
