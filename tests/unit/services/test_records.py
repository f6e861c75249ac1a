"""Records loaded whole: defaults, keys of names, one final step."""

from pathlib import Path

import pytest

from talentdesk.services.people import PeopleLines
from talentdesk.services.records import LoadRecords
from tests.made import make_workspace


def test_left_out_columns_take_their_default_and_names_are_read(tmp_path: Path) -> None:
    with make_workspace(tmp_path / "a.talent") as workspace:
        done = workspace.do(LoadRecords(records={"person": [{"id": "p", "number": "7", "name": "单田"}]}))
        (line,) = workspace.ask(PeopleLines())
        assert (line.id, line.number, line.active, line.place) == ("p", "7", True, "")
        assert line.sort_key.startswith("shan")
        assert done.figures == {"people": 1, "rows": 1}
        assert workspace.verify().sound


def test_it_is_final(tmp_path: Path) -> None:
    with make_workspace(tmp_path / "a.talent") as workspace:
        workspace.do(LoadRecords(records={"unit": [{"id": "u", "name": "甲"}]}))
        assert workspace.undo_step is None


@pytest.mark.parametrize(
    "records", [{"nothing": []}, {"person": [{"id": "p", "number": "7", "name": "甲", "shoe_size": 41}]}]
)
def test_unknown_tables_and_columns_are_a_bug(
    tmp_path: Path, records: dict[str, list[dict[str, object]]]
) -> None:
    with make_workspace(tmp_path / "a.talent") as workspace:
        before = workspace.head
        with pytest.raises(KeyError):
            workspace.do(LoadRecords(records=records))
        assert workspace.head == before
        assert workspace.ask(PeopleLines()) == ()
