"""Opening: pragmas asserted, the lock held, errors told."""

import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import Engine

from talentdesk.domain.trouble import Trouble, TroubleError
from talentdesk.models import database
from talentdesk.models.inspection import SCHEMA


def made(path: Path) -> Engine:
    engine = database.open_engine(path, create=True)
    database.create_schema(engine)
    return engine


def pragma(engine: Engine, name: str) -> object:
    with engine.connect() as connection:
        return connection.exec_driver_sql(f"PRAGMA {name}").scalar()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("journal_mode", "delete"),
        ("synchronous", 3),
        ("foreign_keys", 1),
        ("trusted_schema", 0),
        ("secure_delete", 1),
        ("temp_store", 2),
        ("cell_size_check", 1),
        ("locking_mode", "exclusive"),
        ("user_version", SCHEMA),
        ("application_id", 0x54444B31),
    ],
)
def test_pragmas_hold(tmp_path: Path, name: str, value: object) -> None:
    engine = made(tmp_path / "a.talent")
    assert pragma(engine, name) == value
    engine.dispose()


def test_parameters_never_show_in_errors(tmp_path: Path) -> None:
    engine = made(tmp_path / "a.talent")
    with pytest.raises(Exception, match="no such table") as caught, engine.connect() as connection:
        connection.exec_driver_sql("SELECT * FROM nowhere WHERE name = ?", ("王小明",))
    assert "王小明" not in str(caught.value)
    engine.dispose()


def test_another_process_is_shut_out(tmp_path: Path) -> None:
    path = tmp_path / "a.talent"
    engine = made(path)
    code = f"import sqlite3; sqlite3.connect({str(path)!r}, timeout=0).execute('SELECT count(*) FROM person')"
    other = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert "database is locked" in other.stderr
    engine.dispose()
    again = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert again.returncode == 0


def test_a_damaged_file_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.talent"
    made(path).dispose()
    data = bytearray(path.read_bytes())
    data[100:4096] = b"\xff" * 3996
    path.write_bytes(data)
    with pytest.raises(TroubleError) as caught:
        database.open_engine(path)
    assert caught.value.trouble is Trouble.FILE_DAMAGED


def test_keys_are_checked_when_the_transaction_ends(tmp_path: Path) -> None:
    engine = made(tmp_path / "a.talent")
    orphan = "INSERT INTO award (id, person_id, name, issuer, penalty) VALUES ('a', 'nobody', 'x', '', 0)"
    with pytest.raises(Exception, match="FOREIGN KEY"), engine.begin() as connection:
        connection.exec_driver_sql(orphan)
    with engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM award").scalar() == 0
    engine.dispose()
