"""What the reader may know of the workspace."""

from pathlib import Path

from talentdesk.services.importing.known import KnownWords
from tests.unit.services.made_tables import Row, table, take
from tests.unit.services.made_workshop import make_workshop


def test_numbers_names_units_and_posts_are_known(tmp_path: Path) -> None:
    with make_workshop(tmp_path / "a.talent").workspace as workspace:
        row: Row = {"number": "E7", "name": "欧阳娜", "unit": "集团 / 审计部", "post": "审计主管"}
        take(workspace, table("people", row))
        known = workspace.ask(KnownWords())
        assert "E7" in known.numbers
        assert "欧阳娜" in known.names
        assert {"集团", "审计部"} <= known.units
        assert "审计主管" in known.posts
