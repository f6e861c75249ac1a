"""Units and posts on their way into the organisation."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from talentdesk.domain.imports import RowChange
from talentdesk.services.positions import PostLines, UnitLines
from talentdesk.services.workspace import Workspace
from tests.unit.services.made_tables import Row, compare, reasons, table, take
from tests.unit.services.made_workshop import make_workshop
from tests.unit.services.test_take_back import TablesOf


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with make_workshop(tmp_path / "a.talent").workspace as made:
        yield made


def paths(workspace: Workspace) -> list[str]:
    return [line.path for line in workspace.ask(UnitLines())]


def test_units_come_by_path_by_upper_unit_or_by_codes_in_any_order(workspace: Workspace) -> None:
    before = workspace.ask(TablesOf())
    given = table(
        "units",
        {"code": "C1", "title": "一车间", "parent_code": "B1"},
        {"code": "B1", "title": "制造部", "parent": "云岭制造"},
        {"path": "云岭制造>海外部>一科"},
        {"path": "云岭制造 / 生产部"},
    )
    seen = compare(workspace, given)
    assert [(row.name, row.change.value) for row in seen.rows] == [
        ("云岭制造 / 制造部 / 一车间", "added"),
        ("云岭制造 / 制造部", "added"),
        ("云岭制造 / 海外部 / 一科", "added"),
        ("云岭制造 / 生产部", "unchanged"),
    ]
    take(workspace, given)
    assert {"云岭制造 / 制造部 / 一车间", "云岭制造 / 海外部", "云岭制造 / 海外部 / 一科"} <= set(
        paths(workspace)
    )
    assert compare(workspace, given).count(RowChange.UNCHANGED) == 4
    workspace.undo()
    assert workspace.ask(TablesOf()) == before


def test_units_that_name_the_one_above_by_its_bare_name_make_one_tree(workspace: Workspace) -> None:
    given = table(
        "units",
        {"title": "一车间", "parent": "制造部"},
        {"title": "制造部", "parent": "集团"},
        {"title": "集团", "parent": ""},
        {"title": "二科", "parent": "生产部"},
        {"title": "营销", "parent": "营销"},
        {"title": "客服", "parent": "营销"},
    )
    assert [row.name for row in compare(workspace, given).rows] == [
        "集团 / 制造部 / 一车间",
        "集团 / 制造部",
        "集团",
        "云岭制造 / 生产部 / 二科",
        "营销 / 营销",
        "营销 / 客服",
    ]
    take(workspace, given)
    assert "集团 / 制造部 / 一车间" in paths(workspace) and "制造部" not in paths(workspace)


@pytest.mark.parametrize(
    ("rows", "reason"),
    [
        (
            (
                {"code": "A", "title": "甲", "parent_code": "B"},
                {"code": "B", "title": "乙", "parent_code": "A"},
            ),
            "unit_circle",
        ),
        (({"title": "甲", "parent": "乙"}, {"title": "乙", "parent": "甲"}), "unit_circle"),
        (
            (
                {"title": "一科", "parent": "综合部"},
                {"title": "综合部", "parent": "东区"},
                {"title": "综合部", "parent": "西区"},
            ),
            "entry_ambiguous",
        ),
        (({"title": "甲", "parent_code": "Z9"},), "unit_missing"),
        (({"title": "", "parent": ""},), "name_missing"),
        (({"title": "甲", "position": "上面"},), "number_not_read"),
    ],
)
def test_units_that_cannot_be(workspace: Workspace, rows: tuple[Row, ...], reason: str) -> None:
    seen = compare(workspace, table("units", *rows))
    assert reasons(seen)[0] == (2, reason)
    assert seen.rows[0].change is RowChange.REFUSED


def test_posts_are_known_by_unit_and_title(workspace: Workspace) -> None:
    before = workspace.ask(TablesOf())
    row: Row = {
        "title": "质量经理", "unit": "云岭制造/质量部", "tier": "中层管理", "model": "运营与门店管理",
        "risk_of_loss": "高", "impact_of_loss": "Medium", "note": "新设",
    }  # fmt: skip
    given = table("posts", row, {"title": "生产经理", "unit": "云岭制造/生产部", "risk_of_loss": "低"})
    seen = compare(workspace, given)
    assert [one.change.value for one in seen.rows] == ["added", "changed"]
    assert seen.rows[1].fields == (("risk_of_loss", "", "low"),)
    take(workspace, given)
    posts = {line.title: line for line in workspace.ask(PostLines())}
    assert (posts["质量经理"].tier, posts["质量经理"].key_position, posts["质量经理"].unit) == (
        "middle", True, "云岭制造 / 质量部"
    )  # fmt: skip
    assert compare(workspace, given).count(RowChange.UNCHANGED) == 2
    workspace.undo()
    assert workspace.ask(TablesOf()) == before


def test_a_title_without_a_unit_is_known_while_only_one_post_bears_it(workspace: Workspace) -> None:
    given = table("posts", {"title": "生产经理", "note": "见附件"})
    assert compare(workspace, given).rows[0].fields == (("note", "", "见附件"),)
    take(workspace, table("posts", {"title": "生产经理", "unit": "云岭制造"}))
    assert reasons(compare(workspace, given)) == [(2, "entry_ambiguous")]


def test_words_of_the_programme_are_asked_where_they_are_not_known(workspace: Workspace) -> None:
    seen = compare(
        workspace, table("posts", {"title": "甲", "tier": "三级"}, {"title": "乙", "tier": "三级"})
    )
    (question,) = seen.questions
    assert (question.field, question.rows) == ("tier", 2)
    answered = compare(
        workspace, table("posts", {"title": "甲", "tier": "三级"}), (question.subject, "executive")
    )
    assert ("tier", "", "executive") in answered.rows[0].fields
