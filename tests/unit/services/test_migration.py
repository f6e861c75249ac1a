"""Older files come up to date in one transaction after a backup; newer ones are refused untouched."""

import sqlite3
from datetime import datetime
from functools import partial
from pathlib import Path

import pytest

from talentdesk.domain.trouble import Trouble, TroubleError
from talentdesk.jobs.opening import Means, open_workspace
from talentdesk.models import database
from talentdesk.models.inspection import SCHEMA, FileFacts, FileState, inspect
from talentdesk.services import backup, migration
from talentdesk.services.migration import KeepOlder, migrate, scripts_folder
from tests.made import BEGIN, made_ids, make_workspace, reopen
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


def test_the_backup_of_a_migration_is_listed_and_restored_like_any_other(tmp_path: Path) -> None:
    path, root = made(tmp_path / "a.talent"), tmp_path / "backups"
    scripts = write_steps(
        tmp_path / "steps", 'op.add_column("person", sa.Column("nickname", sa.String))', "pass"
    )
    keep = partial(backup.keep_older, root=root)
    migrate(path, SCHEMA, now=BEGIN, target=SCHEMA + 2, scripts=scripts, keep=keep)
    (kept,) = backup.backups(path, root)
    assert (kept.why, kept.path.parent.parent) == ("migration", root)
    assert not list(tmp_path.glob("*before_migration*"))
    backup.restore(kept.path, path, at=BEGIN)
    with reopen(path) as restored:
        assert restored.verify().sound


def test_opening_an_older_file_keeps_it_among_the_backups(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = made(tmp_path / "a.talent")
    asked: list[Path] = []

    def migrated(path: Path, version: int, *, now: datetime, keep: KeepOlder) -> None:
        engine = database.open_engine(path)
        asked.append(keep(path, engine, now))
        engine.dispose()

    monkeypatch.setattr(database, "expect_openable", lambda _: FileFacts(FileState.OLDER, 0))
    monkeypatch.setattr(migration, "migrate", migrated)
    root = tmp_path / "backups"
    means = Means(clock=lambda: BEGIN, new_id=made_ids(1), operator="甲", backups=root, kept=30)
    open_workspace(path, means).close()
    (kept,) = asked
    assert kept.parent.parent == root


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
