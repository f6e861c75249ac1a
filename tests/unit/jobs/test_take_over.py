"""A workbook on its way into the workspace."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from talentdesk.domain.imports import RowChange
from talentdesk.domain.ruling import Reason, RefusedError
from talentdesk.domain.texts import Language
from talentdesk.domain.trouble import Trouble, TroubleError
from talentdesk.jobs.take_over import check_roster, take_over, write_template
from talentdesk.services.cycles import OpenCycle
from talentdesk.services.people import PeopleLines
from talentdesk.wording import speaker
from tests.made import make_workspace
from tests.unit.exchange.books import make

SAY = speaker(Language.EN)
HEAD = ["工号", "姓名", "部门", "岗位", "出生日期", "2024年绩效"]
ROWS: list[list[Any]] = [
    HEAD,
    [1001, "欧阳娜", "研发中心 / 软件部", "经理", "1985.03.01", "优秀"],
    [1002, "单雄", "研发中心", "工程师", None, "良好"],
]


def test_a_roster_is_shown_then_taken_over_in_one_step(tmp_path: Path) -> None:
    book = make(tmp_path / "名单.xlsx", ROWS)
    told: list[tuple[str, int, int]] = []
    workspace = make_workspace(tmp_path / "a.talent")
    try:
        roster, comparison = check_roster(workspace, book, SAY, lambda *step: told.append(step))
        assert comparison.count(RowChange.ADDED) == 2
        assert workspace.ask(PeopleLines()) == ()
        taken = take_over(workspace, roster, False, SAY)
        assert (taken.added, taken.changed, taken.unchanged, taken.refused) == (2, 0, 0, 0)
        assert taken.entry > 0
        lines = {line.number: line for line in workspace.ask(PeopleLines())}
        assert (lines["1001"].unit, lines["1001"].performance) == ("研发中心 / 软件部", "优秀")
        _, again = check_roster(workspace, book, SAY)
        assert again.count(RowChange.UNCHANGED) == 2
        workspace.undo()
        assert workspace.ask(PeopleLines()) == ()
    finally:
        workspace.close()
    assert told[0] == ("Reading 名单.xlsx", 0, 0)
    assert told[-1][0] == "Comparing with the people of the workspace"


def test_a_bad_row_holds_all_back_unless_the_good_ones_are_wanted(tmp_path: Path) -> None:
    book = make(tmp_path / "a.xlsx", [*ROWS, [1003, "王五", None, None, "不详", None], [1004, None, None]])
    workspace = make_workspace(tmp_path / "a.talent")
    try:
        roster, comparison = check_roster(workspace, book, SAY)
        assert [(one.reason, one.row, one.column) for one in comparison.problems] == [
            (Reason.DATE_NOT_READ, 4, "出生日期"),
            (Reason.NAME_MISSING, 5, "姓名"),
        ]
        with pytest.raises(RefusedError):
            take_over(workspace, roster, False, SAY)
        assert workspace.ask(PeopleLines()) == ()
        taken = take_over(workspace, roster, True, SAY)
        assert (taken.added, taken.refused) == (2, 2)
    finally:
        workspace.close()


def test_the_template_has_the_years_the_open_cycle_looks_back_on(tmp_path: Path) -> None:
    book = tmp_path / "template.xlsx"
    workspace = make_workspace(tmp_path / "a.talent")
    try:
        write_template(workspace, book, SAY)
        roster, _ = check_roster(workspace, book, SAY)
        assert [key for _, key in roster.columns if key.startswith("rating:")] == []
        workspace.do(OpenCycle(name="2027", start=date(2027, 3, 1), end=date(2027, 6, 1)))
        write_template(workspace, book, SAY)
        roster, comparison = check_roster(workspace, book, SAY)
    finally:
        workspace.close()
    years = [key.split(":")[2] for _, key in roster.columns if key.startswith("rating:performance:")]
    assert years == ["2024", "2025", "2026"]
    assert (comparison.rows, comparison.problems) == ((), ())


def test_a_rating_without_a_year_belongs_to_the_open_cycle(tmp_path: Path) -> None:
    book = make(tmp_path / "a.xlsx", [["工号", "姓名", "绩效"], ["1", "张三", "优秀"]])
    workspace = make_workspace(tmp_path / "a.talent")
    try:
        workspace.do(OpenCycle(name="盘点", start=date(2026, 9, 1), end=date(2026, 12, 1)))
        roster, _ = check_roster(workspace, book, SAY)
    finally:
        workspace.close()
    assert roster.rows[0].values["rating:performance:2026"] == "优秀"


def test_taking_over_tells_how_far_it_is_and_can_be_cancelled(tmp_path: Path) -> None:
    book = make(tmp_path / "名单.xlsx", ROWS)
    told: list[tuple[str, int, int]] = []
    with make_workspace(tmp_path / "a.talent") as workspace:
        roster, _ = check_roster(workspace, book, SAY)
        before = workspace.head
        with pytest.raises(TroubleError) as error:
            take_over(workspace, roster, False, SAY, lambda *step: told.append(step), lambda: len(told) > 2)
        assert error.value.trouble is Trouble.CANCELLED
        assert told[:2] == [("Taking over: People", 0, 2), ("Taking over: People", 0, 2)]
        assert workspace.ask(PeopleLines()) == ()
        assert (workspace.head, workspace.verify().sound) == (before, True)
        assert take_over(workspace, roster, False, SAY).added == 2
