"""Opening the workspace file: one connection, its pragmas set and asserted, held exclusively."""

import errno
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

from talentdesk.domain.trouble import Trouble, TroubleError
from talentdesk.models.base import Base
from talentdesk.models.inspection import (
    APPLICATION_ID,
    SCHEMA,
    FileFacts,
    FileState,
    inspect,
    is_held_here,
    journal_of,
)

OLDEST_ENGINE = (3, 51, 3)
"""Older SQLite versions have a corruption bug and are refused."""

_PRAGMAS: tuple[tuple[str, str, Any], ...] = (
    ("locking_mode", "EXCLUSIVE", "exclusive"),
    ("journal_mode", "DELETE", "delete"),
    ("synchronous", "EXTRA", 3),
    ("foreign_keys", "ON", 1),
    ("trusted_schema", "OFF", 0),
    ("secure_delete", "ON", 1),
    ("temp_store", "MEMORY", 2),
    ("cell_size_check", "ON", 1),
)

_REFUSALS = {
    FileState.MISSING: Trouble.FILE_MISSING,
    FileState.EMPTY: Trouble.FILE_EMPTY,
    FileState.FOREIGN: Trouble.FILE_FOREIGN,
    FileState.TRUNCATED: Trouble.FILE_TRUNCATED,
    FileState.ENCRYPTED: Trouble.FILE_ENCRYPTED,
    FileState.NEWER: Trouble.FILE_NEWER,
    FileState.NOT_A_FILE: Trouble.NOT_A_FILE,
    FileState.HELD: Trouble.FILE_LOCKED,
}


def expect_openable(path: Path) -> FileFacts:
    """Return the facts of a file that is ours or older. Raises ``TroubleError`` for any other."""
    try:
        facts = inspect(path)
    except PermissionError as error:
        raise TroubleError(Trouble.CANNOT_READ, path=str(path), detail=error.strerror or "") from error
    except OSError as error:
        raise os_trouble(error, path) from error
    trouble = _REFUSALS.get(facts.state)
    if trouble is not None:
        raise TroubleError(trouble, path=str(path), version=facts.version, known=SCHEMA)
    return facts


def open_engine(path: Path, *, read_only: bool = False, create: bool = False) -> Engine:
    """Open a workspace file and take its lock for good.

    Raises ``TroubleError`` when it is locked, damaged or unreadable, or the SQLite engine too old.
    """
    # Imported here: 5 ms that a window without a file need not pay.
    from sqlcipher3 import dbapi2

    version = tuple(int(part) for part in dbapi2.sqlite_version.split("."))
    if version < OLDEST_ENGINE:
        raise TroubleError(Trouble.ENGINE_TOO_OLD, version=dbapi2.sqlite_version)
    if read_only:
        _mend(path)
    mode = "ro" if read_only else "rwc" if create else "rw"
    uri = _uri(path, mode)

    def connect() -> Any:
        return dbapi2.connect(uri, uri=True, isolation_level=None, check_same_thread=False, timeout=0)

    engine = create_engine(
        "sqlite://", module=dbapi2, creator=connect, poolclass=StaticPool, hide_parameters=True
    )
    begin = "BEGIN" if read_only else "BEGIN IMMEDIATE"

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)
        # Undo and bulk inserts put rows back in any order; keys are checked when the transaction ends.
        connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")

    try:
        with told(path), engine.connect() as connection:
            driver = connection.connection.driver_connection
            assert driver is not None
            _prepare(driver, read_only=read_only)
    except BaseException:
        engine.dispose()
        raise
    return engine


def _uri(path: Path, mode: str) -> str:
    return f"file:{quote(str(path.absolute()))}?mode={mode}"


def _mend(path: Path) -> None:
    """Let the engine take back what a killed writer left half done, which it cannot in a file it only reads.

    Where the file is held, or may not be written, it stays as it is: then opening tells why.
    """
    if not journal_of(path).exists() or is_held_here(path):
        return
    from sqlcipher3 import dbapi2

    with suppress(dbapi2.Error), closing(dbapi2.connect(_uri(path, "rw"), uri=True, timeout=0)) as driver:
        driver.execute("SELECT count(*) FROM sqlite_schema").fetchone()


def _prepare(driver: Any, *, read_only: bool) -> None:
    """Set and assert every pragma, then take the lock: the pragma alone does not lock."""
    for name, wanted, expected in _PRAGMAS:
        driver.execute(f"PRAGMA {name}={wanted}")
        (actual,) = driver.execute(f"PRAGMA {name}").fetchone()
        if actual != expected:
            raise RuntimeError(f"pragma {name} is {actual!r}, wanted {expected!r}")
    if read_only:
        driver.execute("PRAGMA query_only=ON")
        driver.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        return
    driver.execute("BEGIN EXCLUSIVE")
    driver.execute("COMMIT")
    (mode,) = driver.execute("PRAGMA locking_mode").fetchone()
    if mode != "exclusive":
        raise RuntimeError("the lock was not kept")


def create_schema(engine: Engine) -> None:
    """Make all tables and stamp the file as ours, in one transaction."""
    from talentdesk.models import load_all

    load_all()
    with engine.begin() as connection:
        Base.metadata.create_all(connection)
        connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
        connection.exec_driver_sql(f"PRAGMA user_version={SCHEMA}")


def copy_into(engine: Engine, target: Path) -> None:
    """Copy the open database into a new file through the engine. Raises ``TroubleError``."""
    from sqlcipher3 import dbapi2

    with told(target), engine.connect() as connection:
        driver = connection.connection.driver_connection
        assert driver is not None
        copy = dbapi2.connect(str(target), isolation_level=None)
        try:
            copy.execute("PRAGMA synchronous=EXTRA")
            driver.backup(copy)
        finally:
            copy.close()


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn the engine's and the system's errors into trouble that can be told."""
    try:
        yield
    except OSError as error:
        raise os_trouble(error, path) from error
    except Exception as error:
        # The driver's own classes do not share a base with anything importable at no cost.
        own = type(error).__module__.startswith("sqlcipher3")
        said = str(error.orig) if isinstance(error, DBAPIError) else str(error) if own else ""
        trouble = next((one for words, one in _ENGINE_WORDS if words in said.casefold()), None)
        if isinstance(error, UnicodeDecodeError):
            # The driver's answer to its engine quoting bytes of a damaged file.
            trouble = Trouble.FILE_DAMAGED
        if trouble is None:
            raise
        raise TroubleError(trouble, path=str(path), detail=said) from error


_ENGINE_WORDS: tuple[tuple[str, Trouble], ...] = (
    ("database is locked", Trouble.FILE_LOCKED),
    ("malformed", Trouble.FILE_DAMAGED),
    ("could not decode", Trouble.FILE_DAMAGED),
    ("unsupported file format", Trouble.FILE_DAMAGED),
    ("not a database", Trouble.FILE_DAMAGED),
    ("file is encrypted", Trouble.FILE_ENCRYPTED),
    ("disk is full", Trouble.DISK_FULL),
    ("readonly database", Trouble.FILE_READ_ONLY),
    ("disk i/o error", Trouble.CANNOT_WRITE),
    ("unable to open", Trouble.CANNOT_READ),
)


def os_trouble(error: OSError, path: Path) -> TroubleError:
    """Return the trouble an operating-system error means."""
    known = {
        errno.ENOSPC: Trouble.DISK_FULL,
        errno.EDQUOT: Trouble.DISK_FULL,
        errno.EROFS: Trouble.FILE_READ_ONLY,
        errno.EACCES: Trouble.FILE_READ_ONLY,
        errno.ENOENT: Trouble.FOLDER_MISSING,
        errno.EEXIST: Trouble.FILE_EXISTS,
    }
    trouble = known.get(error.errno or 0, Trouble.CANNOT_WRITE)
    return TroubleError(trouble, path=str(path), detail=error.strerror or "")
