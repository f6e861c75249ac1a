"""Files that are not ours, damaged, newer or held: told in one sentence, not one byte changed."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from talentdesk.domain.texts import Language
from tests.e2e.cli.calling import Run
from tests.made import reopen
from tests.made_sample import sample_copy, sample_file

READING = (["people"], ["sessions"], ["verify"], ["check", "x"], ["import", "x.csv"], ["backups"])


def bad_file(kind: str, folder: Path) -> Path:
    path = folder / f"{kind}.talent"
    whole = sample_file().read_bytes()
    if kind == "folder":
        path.mkdir()
    elif kind == "foreign_database":
        with sqlite3.connect(path) as engine:
            engine.execute("CREATE TABLE mine (id)")
        engine.close()
    elif kind == "newer":
        path.write_bytes(whole[:60] + (999).to_bytes(4, "big") + whole[64:])
    elif kind != "missing":
        content = {"empty": b"", "foreign": b"hello\n" * 100, "truncated": whole[: len(whole) // 2]}
        path.write_bytes(content[kind])
    return path


@pytest.mark.parametrize(
    "kind", ["missing", "empty", "foreign", "foreign_database", "truncated", "newer", "folder"]
)
def test_bad_files_are_told_and_not_touched(run: Run, tmp_path: Path, kind: str) -> None:
    path = bad_file(kind, tmp_path)
    before = path.read_bytes() if path.is_file() else None
    said = set()
    for language in Language:
        for command, *rest in READING:
            if command == "backups" or (command, kind) == ("verify", "truncated"):
                continue  # lists what was kept even where the file itself is gone; answers what it found
            told = run(command, path, *rest, "--language", language.value)
            assert told.code == 2, (command, told.err)
            said.add(told.err)
    assert len(said) == 2, "one sentence in each language, the same for every command"
    assert (path.read_bytes() if path.is_file() else None) == before
    assert sorted(one.name for one in tmp_path.iterdir()) == ([path.name] if kind != "missing" else [])


def test_a_newer_file_names_its_version(run: Run, tmp_path: Path) -> None:
    assert "999" in run("verify", bad_file("newer", tmp_path)).err


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_damaged_file_is_told_and_proved_unsound(
    run: Run, sample: Path, tmp_path: Path, language: str
) -> None:
    data = bytearray(sample.read_bytes())
    data[100:4096] = bytes(3996)
    sample.write_bytes(bytes(data))
    assert run("people", sample).code == 2
    for path, says in (
        (sample, ("损坏", "damaged")),
        (bad_file("truncated", tmp_path), ("不完整", "missing")),
    ):
        before = path.read_bytes()
        told = run("verify", path, "--language", language)
        assert (told.code, told.err) == (1, "")
        assert any(word in told.out for word in says), told.out
        answer = run("verify", path, "--json")
        assert answer.code == 1
        found = answer.json()
        assert isinstance(found, dict)
        assert found["sound"] is False and len(found["faults"]) == 1
        assert path.read_bytes() == before


@pytest.mark.parametrize("command", [["people"], ["verify"], ["sessions"], ["import", "x.csv"]])
def test_a_held_file_says_who_has_it(run: Run, sample: Path, command: list[str]) -> None:
    with reopen(sample, operator="尉迟琳"):
        told = run(command[0], sample, *command[1:])
    assert told.code == 3
    assert "尉迟琳" in told.err


def test_a_read_only_file_can_be_looked_at(run: Run, sample: Path) -> None:
    sample.chmod(0o444)
    try:
        assert run("people", sample, "--json").code == 0
        assert run("verify", sample).code == 0
    finally:
        sample.chmod(0o644)


def left_half_written(whole: Path, folder: Path) -> Path:
    """Return a file as a process killed in the middle of writing leaves it: changed pages, and a journal."""
    path, image = folder / "writing.talent", folder / "killed.talent"
    path.write_bytes(whole.read_bytes())
    with closing(sqlite3.connect(path, isolation_level=None)) as engine:
        engine.execute("PRAGMA cache_size = 5")
        engine.execute("BEGIN IMMEDIATE")
        engine.execute("UPDATE journal_image SET after = hex(randomblob(4000))")
        image.write_bytes(path.read_bytes())
        journal = path.with_name("writing.talent-journal").read_bytes()
        image.with_name("killed.talent-journal").write_bytes(journal)
        engine.execute("ROLLBACK")
    assert image.read_bytes() != whole.read_bytes()
    return image


@pytest.mark.parametrize("command", ["people", "verify", "sessions"])
def test_a_file_left_half_written_can_be_looked_at(run: Run, tmp_path: Path, command: str) -> None:
    path = left_half_written(sample_file(), tmp_path)
    told = run(command, path, "--json")
    assert told.code == 0, told.err
    assert told.json() == run(command, sample_copy(tmp_path), "--json").json()
    assert not path.with_name("killed.talent-journal").exists()
    assert run("verify", path).code == 0
