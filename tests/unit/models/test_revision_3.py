"""A file of revision 3 opens for ever: kept as it was made, migrated to whatever the tables are today."""

from pathlib import Path

from talentdesk.domain.ruling import Met, Reason
from talentdesk.models.inspection import SCHEMA, inspect
from talentdesk.services.vacancy_views import VacancyLines, VacancyOf
from talentdesk.services.workspace import Workspace
from tests.made import reopen
from tests.unit.models.test_revision_1 import KEPT, unpacked

REVISION_3 = KEPT.with_name("revision-3.talent.gz")


def ballot(workspace: Workspace) -> tuple[Met, object]:
    """Return how the ballot about the only one put forward stands, and how many were in favour."""
    (line,) = workspace.ask(VacancyLines())
    vacancy = workspace.ask(VacancyOf(vacancy=line.id))
    assert vacancy is not None
    (one,) = vacancy.contenders
    (found,) = (each for each in one.ruling.findings if each.reason is Reason.PEER_BALLOT)
    return found.met, found.figures.get("count")


def test_it_opens_with_its_campaign_its_vacancy_and_journal(tmp_path: Path) -> None:
    path = unpacked(tmp_path, REVISION_3)
    assert inspect(path).version == 3
    with reopen(path) as workspace:
        assert workspace.verify().sound
        (vacancy,) = workspace.ask(VacancyLines())
        assert (vacancy.title, vacancy.contenders) == ("研发总监", 1)
        assert ballot(workspace) == (Met.MET, 20)
    assert inspect(path).version == SCHEMA


def test_ballots_counted_before_are_taken_back_and_done_again(tmp_path: Path) -> None:
    path = unpacked(tmp_path, REVISION_3)
    with reopen(path, seed=9) as workspace:
        workspace.undo()  # the test
        seen = [ballot(workspace)]
        for step in (workspace.undo, workspace.undo, workspace.redo, workspace.redo):
            step()
            seen.append(ballot(workspace))
            assert workspace.verify().sound
    none = (Met.UNKNOWN, None)
    assert seen == [(Met.MET, 20), (Met.NOT_MET, 18), none, (Met.NOT_MET, 18), (Met.MET, 20)]
