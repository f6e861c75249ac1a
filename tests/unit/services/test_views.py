"""Saved views of a place."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from talentdesk.domain.ruling import Reason, RefusedError
from talentdesk.services.views import MoveView, RemoveView, RenameView, SavedViews, SaveView
from talentdesk.services.workspace import Workspace
from tests.made import make_workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = make_workspace(tmp_path / "a.talent")
    yield made
    made.close()


def save(
    workspace: Workspace, name: str, content: str = "{}", *, view: str = "", place: str = "board"
) -> str:
    done = workspace.do(SaveView(place=place, name=name, content=content, view=view))
    return str(done.figures["id"])


def names(workspace: Workspace, place: str = "board") -> list[str]:
    return [view.name for view in workspace.ask(SavedViews(place=place))]


def test_views_are_kept_by_place_in_the_order_they_were_saved(workspace: Workspace) -> None:
    for name in ("中层", "全部", "East"):
        save(workspace, name)
    save(workspace, "中层", place="elsewhere")
    assert names(workspace) == ["中层", "全部", "East"]
    assert names(workspace, "elsewhere") == ["中层"]


def test_a_view_takes_new_content_under_its_name(workspace: Workspace) -> None:
    first = save(workspace, "中层")
    save(workspace, "中层", '{"arrows": true}', view=first)
    (view,) = workspace.ask(SavedViews(place="board"))
    assert view.content == '{"arrows": true}'


def test_views_are_renamed_ordered_and_deleted_and_all_of_it_taken_back(workspace: Workspace) -> None:
    first, second, third = (save(workspace, name) for name in "甲乙丙")
    workspace.do(MoveView(view=third, index=0))
    workspace.do(RenameView(view=first, name="丁"))
    workspace.do(RemoveView(view=second))
    assert names(workspace) == ["丙", "丁"]
    for _ in range(3):
        workspace.undo()
    assert names(workspace) == ["甲", "乙", "丙"]


@pytest.mark.parametrize("name", ["中层", " 中层 ", "EAST"])
def test_two_views_of_a_name_are_refused(workspace: Workspace, name: str) -> None:
    save(workspace, "中层")
    east = save(workspace, "East")
    other = save(workspace, "x")
    with pytest.raises(RefusedError) as refusal:
        save(workspace, name)
    assert refusal.value.ruling.findings[0].reason is Reason.VIEW_NAME_TAKEN
    with pytest.raises(RefusedError):
        workspace.do(RenameView(view=other, name=name))
    workspace.do(RenameView(view=east, name="EAST"))
    assert names(workspace) == ["中层", "EAST", "x"]


@pytest.mark.parametrize("content", ["", "[]", "{", "nonsense", "{}" + " " * 3 + "x"])
def test_content_that_is_no_object_is_refused(workspace: Workspace, content: str) -> None:
    with pytest.raises(RefusedError):
        save(workspace, "中层", content)
    assert names(workspace) == []
