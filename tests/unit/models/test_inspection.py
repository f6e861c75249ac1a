"""What a file is, decided before anything opens it."""

import os
import sqlite3
from pathlib import Path

import pytest

from talentdesk.models.inspection import APPLICATION_ID, SCHEMA, FileState, inspect


def ours(path: Path, version: int = SCHEMA, application: int = APPLICATION_ID) -> Path:
    """Make a database that carries our stamp."""
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE t (x)")
        connection.executemany("INSERT INTO t VALUES (?)", [("x" * 500,)] * 50)
        connection.execute(f"PRAGMA application_id={application}")
        connection.execute(f"PRAGMA user_version={version}")
    connection.close()
    return path


@pytest.mark.parametrize(
    ("version", "state"),
    [(SCHEMA, FileState.OURS), (SCHEMA - 1, FileState.OLDER), (SCHEMA + 4, FileState.NEWER)],
)
def test_our_files_are_told_by_version(tmp_path: Path, version: int, state: FileState) -> None:
    facts = inspect(ours(tmp_path / "a.talent", version))
    assert (facts.state, facts.version) == (state, version)


def test_missing_and_folder(tmp_path: Path) -> None:
    assert inspect(tmp_path / "none.talent").state is FileState.MISSING
    assert inspect(tmp_path).state is FileState.NOT_A_FILE


def test_empty_is_never_taken_for_new(tmp_path: Path) -> None:
    path = tmp_path / "a.talent"
    path.touch()
    assert inspect(path).state is FileState.EMPTY


@pytest.mark.parametrize("text", [b"PK\x03\x04 a zip", b"name,number\n" * 900, b"%PDF-1.7\n"])
def test_other_kinds_are_foreign(tmp_path: Path, text: bytes) -> None:
    path = tmp_path / "a.talent"
    path.write_bytes(text)
    assert inspect(path).state is FileState.FOREIGN


@pytest.mark.parametrize(
    "begin", [b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"%PDF-", b"\x89PNG\r\n", b"\xff\xd8\xff"]
)
def test_a_packed_file_of_another_kind_does_not_look_encrypted(tmp_path: Path, begin: bytes) -> None:
    path = tmp_path / "a.talent"
    path.write_bytes(begin + os.urandom(8192))
    assert inspect(path).state is FileState.FOREIGN


def test_another_programs_database_is_foreign(tmp_path: Path) -> None:
    assert inspect(ours(tmp_path / "a.talent", application=7)).state is FileState.FOREIGN


def test_random_bytes_look_encrypted(tmp_path: Path) -> None:
    path = tmp_path / "a.talent"
    path.write_bytes(os.urandom(8192))
    assert inspect(path).state is FileState.ENCRYPTED


@pytest.mark.parametrize("kept", [8, 60, 4096, 9000])
def test_a_cut_file_is_truncated(tmp_path: Path, kept: int) -> None:
    path = ours(tmp_path / "a.talent")
    path.write_bytes(path.read_bytes()[:kept])
    assert inspect(path).state is FileState.TRUNCATED


def test_a_cut_file_with_a_rollback_journal_may_still_be_mended(tmp_path: Path) -> None:
    path = ours(tmp_path / "a.talent")
    path.write_bytes(path.read_bytes()[:9000])
    (tmp_path / "a.talent-journal").write_bytes(b"\xd9\xd5\x05\xf9" + bytes(600))
    assert inspect(path).state is FileState.OURS
