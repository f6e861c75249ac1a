"""A file of revision 2 opens for ever: kept as it was made, migrated to whatever the tables are today."""

from pathlib import Path

from talentdesk.models.inspection import SCHEMA, inspect
from talentdesk.services.board import BoardOf
from talentdesk.services.plans import PlanLines
from talentdesk.services.sessions import Sessions
from tests.made import reopen
from tests.unit.models.test_revision_1 import KEPT, unpacked

REVISION_2 = KEPT.with_name("revision-2.talent.gz")


def test_it_opens_with_its_placements_plans_and_journal(tmp_path: Path) -> None:
    path = unpacked(tmp_path, REVISION_2)
    assert inspect(path).version == 2
    with reopen(path) as workspace:
        assert workspace.verify().sound
        (session,) = workspace.ask(Sessions())

        def in_box(number: int) -> list[str]:
            board = workspace.ask(BoardOf(session=session.id))
            assert board is not None
            where = board.scheme.by_number[number].placement
            return sorted(card.name for card in board.cards if card.calibrated == where)

        assert in_box(1) == ["曾国强", "陈静"]
        (plan,) = workspace.ask(PlanLines())
        assert plan.name == "陈静"
        was = in_box(5)
        workspace.undo()
        assert in_box(5) != was
        assert workspace.verify().sound
    assert inspect(path).version == SCHEMA
