"""What commands answer to programs, beside lists that are tried where they belong."""

import sqlite3
from datetime import datetime
from pathlib import Path

import pytest

from tests.e2e.cli.calling import GOOD, Run, roster


def test_an_export_says_what_it_wrote(run: Run, sample: Path, tmp_path: Path) -> None:
    out = tmp_path / "people.xlsx"
    answer = run("export", sample, "people", "--out", out, "--json").json()
    listed = run("people", sample, "--json").json()
    assert isinstance(listed, dict)
    assert answer == {"table": "people", "rows": len(listed["people"]), "file": str(out)}
    assert out.exists()


@pytest.mark.parametrize(
    ("language", "said"), [("zh", "记录与日志不符：person/"), ("en", "not as the journal")]
)
def test_a_proof_tells_what_is_wrong(run: Run, sample: Path, language: str, said: str) -> None:
    sound = run("verify", sample, "--json").json()
    assert isinstance(sound, dict)
    assert (sound["sound"], sound["faults"]) == (True, [])
    with sqlite3.connect(sample) as engine:
        engine.execute("UPDATE person SET name = 'x' WHERE number = 'OY00287'")
    engine.close()
    told = run("verify", sample, "--language", language)
    assert (told.code, said in told.out) == (1, True)
    answer = run("verify", sample, "--json")
    assert answer.code == 1
    found = answer.json()
    assert isinstance(found, dict)
    assert found["sound"] is False and len(found["faults"]) == 1


def test_backups_are_listed(run: Run, empty: Path, tmp_path: Path) -> None:
    assert run("backups", empty, "--json").json() == []
    run("import", empty, roster(tmp_path, *GOOD))
    found = run("backups", empty, "--json").json()
    assert isinstance(found, list) and len(found) == 1
    one = found[0]
    assert one["why"] == "import" and Path(one["file"]).exists()
    assert datetime.fromisoformat(one["at"]).tzinfo is not None


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31", "20260331", "2026-W14-2", "2026-02-30"])
def test_days_no_sample_can_be_made_for_are_told(run: Run, tmp_path: Path, day: str) -> None:
    told = run("sample", tmp_path / "s.talent", "--on", day, "--language", "zh")
    assert told.code == 2
    assert "--on" in told.err
    assert list(tmp_path.iterdir()) == []
