"""Samples, new files and what is listed of them."""

import sqlite3
from pathlib import Path

import pytest

from tests.e2e.cli.calling import Run
from tests.made import reopen
from tests.made_sample import DAY, sample_file


def test_programmes(run: Run) -> None:
    listed = run("programmes", "--json").json()
    assert isinstance(listed, list)
    assert {"key", "name"} <= listed[0].keys()
    assert "general" in {one["key"] for one in listed}
    assert "general" in run("programmes").out


def test_sample_of_a_day(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "sample.talent"
    told = run("sample", path, "--on", DAY.isoformat(), "--language", "zh")
    assert told.code == 0
    assert str(path) in told.out
    with reopen(path, look=True) as made, reopen(sample_file(), look=True) as shared:
        assert made.head == shared.head
    before = path.read_bytes()
    assert run("sample", path).code == 2
    assert path.read_bytes() == before


@pytest.mark.parametrize("command", [["sample"], ["new", "--programme", "general"]], ids=" ".join)
def test_a_missing_folder_is_told_by_the_name_the_user_gave(
    run: Run, tmp_path: Path, command: list[str]
) -> None:
    wanted = tmp_path / "nowhere" / "x.talent"
    told = run(*command, wanted)
    assert told.code == 2
    assert f"The folder of {wanted}" in told.err
    (tmp_path / "file").write_text("not a folder")
    assert run(*command, tmp_path / "file" / "x.talent").code == 2


def test_what_a_killed_making_left_is_no_hindrance(run: Run, tmp_path: Path) -> None:
    (tmp_path / ".sample.talent.part").write_bytes(b"half")
    assert run("sample", tmp_path / "sample.talent").code == 0
    assert [path.name for path in tmp_path.iterdir()] == ["sample.talent"]


def test_new_is_empty_and_overwrites_nothing(run: Run, empty: Path) -> None:
    assert run("people", empty, "--json").json() == {"people": []}
    assert run("sessions", empty, "--json").json() == []
    assert run("verify", empty).code == 0
    before = empty.read_bytes()
    told = run("new", empty, "--programme", "general")
    assert told.code == 2
    assert empty.name in told.err
    assert empty.read_bytes() == before


def test_new_is_named_after_the_file_or_as_wanted(run: Run, tmp_path: Path) -> None:
    run("new", tmp_path / "云岭.talent", "--programme", "general")
    run("new", tmp_path / "b.talent", "--programme", "general", "--organisation", "岚阶")
    with reopen(tmp_path / "云岭.talent") as first, reopen(tmp_path / "b.talent") as second:
        assert (first.info().organisation, second.info().organisation) == ("云岭", "岚阶")


def test_people(run: Run) -> None:
    listed = run("people", sample_file(), "--json").json()
    assert isinstance(listed, dict)
    assert len(listed["people"]) >= 320
    assert {"number", "name", "unit", "post", "tier", "performance"} <= listed["people"][0].keys()
    assert listed["people"][0]["name"] in run("people", sample_file()).out


def test_sessions(run: Run) -> None:
    listed = run("sessions", sample_file(), "--json").json()
    assert isinstance(listed, list)
    assert {one["state"] for one in listed} == {"ready", "running", "locked"}
    assert all(one["id"] and one["name"] for one in listed)
    table = run("sessions", sample_file(), "--language", "zh").out
    assert "进行中" in table
    assert all(one["name"] in table for one in listed)


def test_verify_finds_what_was_changed_outside(run: Run, sample: Path) -> None:
    assert run("verify", sample).code == 0
    with sqlite3.connect(sample) as engine:
        engine.execute(
            "UPDATE person SET remarks = 'by hand' WHERE number = (SELECT min(number) FROM person)"
        )
    engine.close()
    told = run("verify", sample)
    assert told.code == 1
    assert "person/" in told.out
