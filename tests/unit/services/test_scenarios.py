"""Scenarios: kept by name, found again after a restart, and played with the slates as they are."""

from pathlib import Path

import pytest

from talentdesk.domain.ruling import Reason, RefusedError
from talentdesk.domain.vacancy import Filling
from talentdesk.services.records import LoadRecords
from talentdesk.services.scenarios import (
    KeepScenario,
    PlayVacancies,
    RemoveScenario,
    RenameScenario,
    Scenarios,
)
from talentdesk.services.workspace import Workspace
from tests.made import reopen
from tests.made_slates import make_slates


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return make_slates(tmp_path / "company.talent")


def refusal(workspace: Workspace, command: KeepScenario | RenameScenario) -> str:
    with pytest.raises(RefusedError) as caught:
        workspace.do(command)
    (finding,) = caught.value.ruling.findings
    return finding.reason.value


def test_a_scenario_is_found_again_after_a_restart(workspace: Workspace) -> None:
    workspace.do(KeepScenario(name="双空缺", posts=("gm", "cfo", "gm"), leaving=("li",), note="春季"))
    workspace.close()
    with reopen(workspace.path) as again:
        (found,) = again.ask(Scenarios())
    assert (found.name, found.posts, found.leaving, found.note) == ("双空缺", ("gm", "cfo"), ("li",), "春季")


def test_keeping_again_changes_the_same_scenario_and_undo_brings_the_old_one_back(
    workspace: Workspace,
) -> None:
    done = workspace.do(KeepScenario(name="双空缺", posts=("gm", "cfo")))
    workspace.do(KeepScenario(scenario=str(done.figures["id"]), name="单空缺", posts=("cfo",)))
    (found,) = workspace.ask(Scenarios())
    assert (found.name, found.posts) == ("单空缺", ("cfo",))
    workspace.undo()
    (found,) = workspace.ask(Scenarios())
    assert (found.name, found.posts) == ("双空缺", ("gm", "cfo"))


def test_names_are_kept_apart_and_removed_ones_are_free_again(workspace: Workspace) -> None:
    done = workspace.do(KeepScenario(name="Spring", posts=("gm",)))
    assert refusal(workspace, KeepScenario(name=" spring ", posts=("cfo",))) == Reason.SCENARIO_NAME_TAKEN
    workspace.do(RemoveScenario(scenario=str(done.figures["id"])))
    workspace.do(KeepScenario(name="spring", posts=("cfo",)))
    assert len(workspace.ask(Scenarios())) == 1


def test_nothing_marked_no_name_and_an_unknown_post_are_refused(workspace: Workspace) -> None:
    assert refusal(workspace, KeepScenario(name="leer", posts=())) == Reason.SCENARIO_EMPTY
    assert refusal(workspace, KeepScenario(name=" ", posts=("gm",))) == Reason.NAME_MISSING
    assert refusal(workspace, KeepScenario(name="x", posts=("ghost",))) == Reason.POST_MISSING
    assert refusal(workspace, RenameScenario(scenario="ghost", name="x")) == Reason.ROW_MISSING


def test_vacancies_are_played_with_the_slates_as_they_are(workspace: Workspace) -> None:
    played = workspace.ask(PlayVacancies(posts=("gm", "ghost")))
    assert played.gone == 1
    assert [one.filling for one in played.result.vacancy.steps] == [
        Filling.READY,
        Filling.READY,
        Filling.EARLY,
    ]
    records: dict[str, list[dict[str, object]]] = {
        "slate": [{"id": "slate-lab", "post_id": "lab"}],
        "successor": [{"id": "s", "slate_id": "slate-lab", "person_id": "zhou", "rank": 1}],
    }
    workspace.do(LoadRecords(records=records))
    assert workspace.ask(PlayVacancies(posts=("lab",))).result.vacancy.steps[0].filling is Filling.INTERIM


def test_a_post_that_is_no_key_position_can_be_marked(workspace: Workspace) -> None:
    played = workspace.ask(PlayVacancies(posts=("clerk",)))
    (step,) = played.result.vacancy.steps
    assert step.filling is Filling.UNKNOWN
    assert played.result.before.coverage.of == 8
