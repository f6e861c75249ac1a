"""Rows inserted at once have the very images the table gives back."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, ClassVar

from sqlalchemy import select

from talentdesk.domain.ruling import Figure
from talentdesk.models.histories import TrainingRow
from talentdesk.models.journal import ImageRow
from talentdesk.models.people import PersonRow, RatingRow
from talentdesk.services import images
from talentdesk.services.commands import Command, Query, Reading, Work
from tests.made import make_workspace

ODD = 'quote " back \\ \u2028 \x07 \U00020bb7 100 % %s'


@dataclass(frozen=True, slots=True, kw_only=True)
class _Insert(Command):
    action: ClassVar[str] = "load_records"

    def run(self, work: Work) -> Mapping[str, Figure]:
        people = [{"id": "p1", "number": "1", "name": ODD}, {"id": "p2", "number": "2", "name": "Ada"}]
        work.insert_many(PersonRow, [{**people[0], "active": True}, {**people[1], "active": False}])
        rating = {"person_id": "p1", "dimension": "performance", "on": date(2025, 12, 31), "period": "2025"}
        scores: list[dict[str, Any]] = [
            {**rating, "id": f"r{at}", "score": score} for at, score in enumerate((3, 3.0, 0.1, -0.0, None))
        ]
        work.insert_many(RatingRow, scores)
        work.insert_many(TrainingRow, [{"id": "t1", "person_id": "p1", "name": "", "hours": 8}])
        return {}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Images(Query[tuple[dict[str, str], dict[str, str]]]):
    """The images the journal holds, and those the tables give."""

    def run(self, reading: Reading) -> tuple[dict[str, str], dict[str, str]]:
        kept = {row.key: row.after or "" for row in reading.rows.scalars(select(ImageRow))}
        tables = ("person", "rating", "training")
        found = [images.read_all(reading.rows.connection(), table) for table in tables]
        there = {key: image for pairs in found for key, image in pairs}
        return {key: kept[key] for key in there}, there


def test_images_are_those_of_the_table(tmp_path: Path) -> None:
    with make_workspace(tmp_path / "a.talent") as workspace:
        workspace.do(_Insert())
        kept, there = workspace.ask(_Images())
        assert set(there) == {"p1", "p2", "r0", "r1", "r2", "r3", "r4", "t1"}
        assert kept == there
        assert workspace.verify().sound
        workspace.undo()
        assert workspace.ask(_Images()) == ({}, {})
        workspace.redo()
        assert workspace.ask(_Images())[1] == there
