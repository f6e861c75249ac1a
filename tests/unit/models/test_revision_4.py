"""A file of revision 4 opens for ever: kept as it was made, with a ballot that two tellers counted."""

from pathlib import Path

from talentdesk.domain.ruling import Met
from talentdesk.models.inspection import SCHEMA, inspect
from tests.made import reopen
from tests.unit.models.test_revision_1 import KEPT, unpacked
from tests.unit.models.test_revision_3 import ballot

REVISION_4 = KEPT.with_name("revision-4.talent.gz")


def test_counts_that_came_to_agree_are_taken_back_and_done_again(tmp_path: Path) -> None:
    path = unpacked(tmp_path, REVISION_4)
    assert inspect(path).version == 4
    with reopen(path, seed=9) as workspace:
        assert workspace.verify().sound
        seen = [ballot(workspace)]
        for step in (workspace.undo, workspace.undo, workspace.undo, workspace.redo, workspace.redo):
            step()
            seen.append(ballot(workspace))
            assert workspace.verify().sound
        workspace.redo()
        assert ballot(workspace) == seen[0] == (Met.MET, 19)
    nobody, before = (Met.UNKNOWN, None), (Met.MET, 20)
    assert seen[1:] == [nobody, nobody, before, nobody, nobody]
    assert inspect(path).version == SCHEMA
