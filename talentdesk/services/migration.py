"""Bringing an older file up to date: a backup, then every step in one transaction, the version last."""

import importlib.resources
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from alembic.operations import Operations
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine

from talentdesk.domain.trouble import Trouble, TroubleError
from talentdesk.models import database
from talentdesk.models.inspection import SCHEMA

KeepOlder = Callable[[Path, Engine, datetime], Path]
"""Backs an older file up through its engine before it is migrated; returns where."""


def keep_beside(path: Path, engine: Engine, now: datetime) -> Path:
    """Back an older file up beside itself, where nobody said where backups go."""
    kept = path.with_name(f"{path.stem}.before_migration.{now:%Y-%m-%d_%H%M%S}{path.suffix}")
    database.copy_into(engine, kept)
    return kept


def scripts_folder() -> Path:
    """Return where the migration scripts lie."""
    return Path(str(importlib.resources.files("talentdesk.models"))) / "migrations"


def migrate(
    path: Path,
    version: int,
    *,
    now: datetime,
    target: int = SCHEMA,
    scripts: Path | None = None,
    keep: KeepOlder = keep_beside,
) -> Path:
    """Migrate a closed file from a version to ``target``; return the backup made first.

    All steps run in one transaction: a failure leaves the file as it was. Raises ``TroubleError``.
    """
    engine = database.open_engine(path)
    try:
        kept = keep(path, engine, now)
        with database.told(path):
            _run(engine, version, target, scripts or scripts_folder())
    except TroubleError:
        raise
    except Exception as error:
        # A damaged file, or one whose version somebody changed, makes any statement fail.
        said = str(getattr(error, "orig", None) or error)
        raise TroubleError(Trouble.MIGRATION_FAILED, path=str(path), detail=said) from error
    finally:
        engine.dispose()
    return kept


def _run(engine: Engine, version: int, target: int, scripts: Path) -> None:
    with engine.connect() as connection:
        driver = connection.connection.driver_connection
        assert driver is not None
        # Takes effect only outside a transaction, so before SQLAlchemy begins one.
        driver.execute("PRAGMA foreign_keys=OFF")
        try:
            with connection.begin():
                _steps(connection, version, target, scripts)
                broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
                if broken is not None:
                    raise ValueError(f"foreign key {broken[0]}/{broken[1]}")
                connection.exec_driver_sql(f"PRAGMA user_version={target}")
        finally:
            driver.execute("PRAGMA foreign_keys=ON")


def _steps(connection: Connection, version: int, target: int, scripts: Path) -> None:
    directory = ScriptDirectory(str(scripts))
    context = MigrationContext.configure(connection, opts={"render_as_batch": True})
    with Operations.context(context):
        for number in range(version + 1, target + 1):
            revision = directory.get_revision(f"{number:04}")
            if revision is None:
                raise ValueError(f"no step to version {number}")
            revision.module.upgrade()
