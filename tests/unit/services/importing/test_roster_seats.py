"""A roster that would give a post more incumbents than it has seats is told before anything is written."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from talentdesk.domain.imports import Comparison, RowChange
from talentdesk.domain.ruling import Reason
from talentdesk.services.positions import EditPost, PostLines
from talentdesk.services.workspace import Workspace
from tests.made import make_workspace
from tests.unit.services.made_tables import Row, compare, table, take


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with make_workspace(tmp_path / "a.talent") as made:
        yield made


def seen_of(workspace: Workspace, *rows: Row) -> Comparison:
    return compare(workspace, table("people", *rows))


def take_rows(workspace: Workspace, *rows: Row) -> None:
    take(workspace, table("people", *rows))


def test_a_second_incumbent_of_a_key_post_is_told_before_anything_is_written(workspace: Workspace) -> None:
    take_rows(
        workspace,
        {"number": "1", "name": "甲", "unit": "总部", "post": "总监"},
        {"number": "2", "name": "乙", "unit": "总部", "post": "专员"},
        {"number": "3", "name": "丙", "unit": "总部", "post": "专员"},
    )
    (post,) = (one for one in workspace.ask(PostLines()) if one.title == "总监")
    assert seen_of(workspace, {"number": "2", "post": "总监"}).problems == (), "any number may hold it"
    workspace.do(EditPost(post=post.id, values={"key_position": True}))
    seen = seen_of(
        workspace,
        {"number": "2", "post": "总监"},
        {"number": "4", "name": "丁", "unit": "总部", "post": "总监"},
        {"number": "3", "phone": "12345678"},
    )
    assert [(one.row, one.reason, one.warning) for one in seen.problems] == [
        (2, Reason.SEATS_SHORT, True),
        (3, Reason.SEATS_SHORT, True),
    ]
    assert seen.problems[0].figures["count"] == 3 and seen.problems[0].figures["names"] == "甲\n乙\n丁"
    assert [one.change for one in seen.rows][:2] == [RowChange.CHANGED, RowChange.ADDED]
    # Who makes room in the same roster is not counted, nor who has left.
    for gone in ({"post": "专员"}, {"active": "离职"}):
        assert seen_of(workspace, {"number": "2", "post": "总监"}, {"number": "1", **gone}).problems == ()
    workspace.do(EditPost(post=post.id, values={"seats": 2}))
    assert seen_of(workspace, {"number": "2", "post": "总监"}).problems == ()
