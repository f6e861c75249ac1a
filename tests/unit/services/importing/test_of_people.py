"""Histories, ratings and competency scores on their way into people's files."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from talentdesk.domain.imports import Comparison, RowChange
from talentdesk.domain.people import PersonFile
from talentdesk.domain.problem import Problem
from talentdesk.domain.ruling import Reason, RefusedError
from talentdesk.services.people import PersonFileOf
from talentdesk.services.workspace import Workspace
from tests.unit.services.examples.importing import ROWS
from tests.unit.services.made_tables import Row, changes, compare, reasons, table, take
from tests.unit.services.made_workshop import make_workshop
from tests.unit.services.test_take_back import TablesOf


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with make_workshop(tmp_path / "a.talent").workspace as made:
        yield made


def file_of(workspace: Workspace, person: str = "p1") -> PersonFile:
    found = workspace.ask(PersonFileOf(person=person))
    assert found is not None
    return found


SIMPLE: list[tuple[str, Row, Row, tuple[str, str, str]]] = [
    (
        "schooling",
        {"school": "苏州大学", "degree": "硕士", "major": "机械", "end": date(2006, 6, 30)},
        {"school": "苏州大学", "degree": "硕士", "major": "自动化"},
        ("major", "机械", "自动化"),
    ),
    (
        "experience",
        {"employer": "江南机械", "post": "技术员", "start": date(2004, 7, 1), "inside": "否"},
        {"employer": "江南机械", "post": "技术员", "start": date(2004, 7, 1), "end": date(2008, 1, 31)},
        ("end", "", "2008-01-31"),
    ),
    (
        "languages",
        {"language": "英语", "proficiency": "CET-4"},
        {"language": "英语", "proficiency": "CET-6"},
        ("level", "CET-4", "CET-6"),
    ),
    (
        "awards",
        {"award": "先进个人", "on": date(2024, 12, 1)},
        {"award": "先进个人", "on": date(2024, 12, 1), "issuer": "集团"},
        ("issuer", "", "集团"),
    ),
    (
        "trainings",
        {"course": "精益生产", "start": date(2025, 3, 1), "hours": 16.0},
        {"course": "精益生产", "start": date(2025, 3, 1), "hours": 24.0},
        ("hours", "16", "24"),
    ),
    (
        "contracts",
        {"contract_kind": "固定期限", "contract_start": date(2024, 1, 1)},
        {"contract_kind": "无固定期限", "contract_start": date(2024, 1, 1)},
        ("kind", "固定期限", "无固定期限"),
    ),
    (
        "ratings",
        {"dimension": "绩效", "period": "2024", "level": "良好"},
        {"dimension": "performance", "period": "2024", "level": "优秀"},
        ("grade", "良好", "优秀"),
    ),
    (
        "scores",
        {"competency": "执行到位", "value": 3.5, "on": date(2026, 1, 1)},
        {"competency": "execution", "value": 4.0, "on": date(2026, 1, 1)},
        ("score", "3.5", "4"),
    ),
]


@pytest.mark.parametrize(("key", "first", "second", "change"), SIMPLE, ids=[one[0] for one in SIMPLE])
def test_added_then_unchanged_then_changed_and_all_taken_back(
    workspace: Workspace, key: str, first: Row, second: Row, change: tuple[str, str, str]
) -> None:
    before = workspace.ask(TablesOf())
    given = table(key, {"number": "1001", "name": "陈静", **first})
    seen = compare(workspace, given)
    assert [(row.name, row.change, row.number) for row in seen.rows] == [("陈静", RowChange.ADDED, "1001")]
    assert (seen.table, seen.problems, seen.questions) == (key, (), ())
    assert workspace.ask(TablesOf()) == before, "nothing is written by looking"
    assert take(workspace, given)["added"] == 1
    assert [row.change for row in compare(workspace, given).rows] == [RowChange.UNCHANGED]
    later = table(key, {"number": "1001", **second})
    assert changes(compare(workspace, later)) == [("陈静", "changed", (change,))]
    assert take(workspace, later)["changed"] == 1
    assert compare(workspace, later).count(RowChange.UNCHANGED) == 1
    workspace.undo()
    assert compare(workspace, given).count(RowChange.UNCHANGED) == 1
    workspace.undo()
    assert workspace.ask(TablesOf()) == before
    assert workspace.verify().sound


BAD: list[tuple[str, Row, Reason]] = [
    ("schooling", {"school": "", "degree": "硕士"}, Reason.NAME_MISSING),
    (
        "schooling",
        {"school": "甲", "start": date(2010, 1, 1), "end": date(2009, 1, 1)},
        Reason.DATE_BEFORE_START,
    ),
    ("experience", {"employer": "甲", "start": date(2090, 1, 1)}, Reason.DATE_IN_FUTURE),
    ("trainings", {"course": "甲", "hours": "很多"}, Reason.NUMBER_NOT_READ),
    ("trainings", {"course": "甲" * 300}, Reason.VALUE_TOO_LONG),
    ("awards", {"award": "甲\x07"}, Reason.CONTROL_CHARACTERS),
    ("ratings", {"dimension": "性格", "period": "2025", "level": "优秀"}, Reason.WORD_TO_CONFIRM),
    ("ratings", {"dimension": "绩效", "period": "2025", "level": "五星"}, Reason.WORD_TO_CONFIRM),
    ("ratings", {"dimension": "绩效", "period": "2025"}, Reason.NAME_MISSING),
    ("scores", {"competency": "执行到位", "value": 7.0}, Reason.OUT_OF_RANGE),
    ("scores", {"competency": "飞翔", "value": 3.0}, Reason.WORD_TO_CONFIRM),
]


@pytest.mark.parametrize(("key", "row", "reason"), BAD)
def test_a_bad_row_says_why_and_holds_all_back_but_the_good_ones_if_wanted(
    workspace: Workspace, key: str, row: Row, reason: Reason
) -> None:
    good = {**ROWS[key][0], "number": "1007"}
    given = table(key, {"number": "1001", **row}, good)
    seen = compare(workspace, given)
    assert [one.change for one in seen.rows] == [RowChange.REFUSED, RowChange.ADDED]
    assert reason in [problem.reason for problem in seen.problems]
    assert all(problem.row == 2 and problem.sheet == "Sheet1" for problem in seen.problems)
    with pytest.raises(RefusedError) as error:
        take(workspace, given)
    assert error.value.ruling.findings[0].reason is Reason.ROWS_REFUSED
    figures = take(workspace, given, good_rows=True)
    assert (figures["added"], figures["refused"]) == (1, 1)


def test_who_is_meant_by_a_name_is_suggested_and_never_guessed(workspace: Workspace) -> None:
    row: Row = {"name": "陈 静", "birth_date": date(1980, 1, 1), "language": "德语"}
    given = table("languages", row, {"name": "无此人", "language": "德语"})
    seen = compare(workspace, given)
    assert reasons(seen) == [(2, "person_unconfirmed"), (3, "person_missing")]
    (question,) = seen.questions
    assert (question.sure, question.rows, question.options[0].key) == (True, 1, "p1")
    assert "1980-01-01" in question.options[0].detail
    answered = compare(workspace, given, (question.subject, "p1"))
    assert [one.change for one in answered.rows] == [RowChange.ADDED, RowChange.REFUSED]
    assert answered.questions[0].answer == "p1"
    nobody = compare(workspace, given, (question.subject, "-"))
    assert nobody.problems[0].reason is Reason.PERSON_MISSING
    take(workspace, given, (question.subject, "p1"), good_rows=True)
    assert [one.language for one in file_of(workspace).languages] == ["德语"]


def test_homonyms_are_all_offered_and_none_is_sure(workspace: Workspace) -> None:
    twin: Row = {"number": "2001", "name": "陈静", "birth_date": date(1991, 5, 5)}
    take(workspace, table("people", twin))
    seen = compare(workspace, table("languages", {"name": "陈静", "language": "德语"}))
    (question,) = seen.questions
    assert not question.sure
    assert len(question.options) == 2
    close = compare(
        workspace, table("languages", {"name": "陈静", "birth_date": date(1991, 5, 5), "language": "德语"})
    )
    assert close.questions[0].sure
    assert close.questions[0].options[0].label.endswith("2001")


def test_another_name_beside_a_number_is_warned_of(workspace: Workspace) -> None:
    seen = compare(workspace, table("languages", {"number": "1001", "name": "张三", "language": "德语"}))
    (problem,) = seen.problems
    assert (problem.reason, problem.warning, problem.row) == (Reason.NAME_DIFFERS, True, seen.rows[0].row)
    assert (problem.figures["other"], seen.rows[0].change) == ("陈静", RowChange.ADDED)


def test_the_same_told_twice_is_written_once_and_a_contradiction_not_at_all(workspace: Workspace) -> None:
    same: Row = {"number": "1001", "language": "英语", "proficiency": "CET-6"}
    seen = compare(workspace, table("languages", same, dict(same)))
    assert [row.change.value for row in seen.rows] == ["added", "unchanged"]
    assert [(one.reason, one.warning) for one in seen.problems] == [(Reason.ROW_TWICE, True)]
    other: Row = {**same, "proficiency": "CET-4"}
    apart = compare(workspace, table("languages", same, other))
    assert [row.change for row in apart.rows] == [RowChange.REFUSED] * 2
    assert [(one.row, one.figures["other_row"]) for one in apart.problems] == [(2, 3), (3, 2)]


def test_an_entry_that_could_be_two_asks_for_more(workspace: Workspace) -> None:
    award: Row = {"number": "1001", "award": "标兵"}
    given = table("awards", *({**award, "on": date(year, 1, 1)} for year in (2023, 2024)))
    take(workspace, given)
    seen = compare(workspace, table("awards", {"number": "1001", "award": "标兵", "issuer": "集团"}))
    assert reasons(seen) == [(2, "entry_ambiguous")]


def test_a_word_for_a_grade_is_asked_once_and_its_answer_kept_for_all_rows(workspace: Workspace) -> None:
    rows: list[Row] = [
        {"number": number, "dimension": "潜力", "period": "2026", "level": "潜力之星"}
        for number in ("1001", "1002")
    ]
    seen = compare(workspace, table("ratings", *rows))
    (question,) = seen.questions
    assert (question.value, question.rows, question.field) == ("潜力之星", 2, "level:potential")
    assert [option.key for option in question.options] == ["mastery", "growth", "turn"]
    take(workspace, table("ratings", *rows), (question.subject, "turn"))
    (newest,) = [one for one in file_of(workspace).ratings if one.period == "2026"]
    assert (newest.grade, newest.source) == ("转变", "returns.xlsx")


def test_a_number_in_the_grade_column_is_a_score(workspace: Workspace) -> None:
    take(
        workspace,
        table("ratings", {"number": "1007", "dimension": "绩效", "period": "2025", "level": "91.5"}),
    )
    (rating,) = file_of(workspace, "p7").ratings
    assert (rating.score, rating.grade, rating.on) == (91.5, "", date(2025, 12, 31))


def test_scores_may_stand_in_a_column_for_each_competency(workspace: Workspace) -> None:
    row: Row = {"number": "1001", "score:execution": 4.0, "score:customer_focus": "3", "score:expertise": ""}
    given = table("scores", row)
    seen = compare(workspace, given)
    assert changes(seen) == [
        ("陈静", "added", (("score:execution", "", "4"), ("score:customer_focus", "", "3")))
    ]
    take(workspace, given)
    assert {one.competency: one.score for one in file_of(workspace).competencies} == {
        "execution": 4.0, "customer_focus": 3.0
    }  # fmt: skip
    assert compare(workspace, given).count(RowChange.UNCHANGED) == 1


def test_a_cell_that_could_not_be_read_refuses_its_row_whatever_the_table(workspace: Workspace) -> None:
    unread = Problem(reason=Reason.CELL_ERROR, sheet="Sheet1", row=2, file="returns.xlsx")
    seen = compare(workspace, table("languages", {"number": "1001", "language": "英语"}, problems=(unread,)))
    assert seen.rows[0].change is RowChange.REFUSED
    assert seen.problems == (unread,)


def texts(comparison: Comparison) -> list[Any]:
    return [row.fields for row in comparison.rows]


def test_the_unit_stands_behind_the_employer_of_a_step(workspace: Workspace) -> None:
    row: Row = {"number": "1001", "employer": "甲公司", "unit": "销售部", "start": date(2010, 1, 1)}
    assert ("employer", "", "甲公司 / 销售部") in texts(compare(workspace, table("experience", row)))[0]


def test_another_post_on_the_same_day_is_a_correction_unless_both_are_told(workspace: Workspace) -> None:
    step: Row = {"number": "1001", "employer": "甲公司", "start": date(2010, 1, 1)}
    take(workspace, table("experience", {**step, "post": "技术员"}))
    corrected = table("experience", {**step, "post": "工程师"})
    assert texts(compare(workspace, corrected)) == [(("post", "技术员", "工程师"),)]
    both = table("experience", {**step, "post": "技术员"}, {**step, "post": "工程师"})
    assert [row.change.value for row in compare(workspace, both).rows] == ["unchanged", "added"]


def test_several_raters_of_one_day_stand_beside_each_other_and_their_mean_counts(
    workspace: Workspace,
) -> None:
    on = date(2026, 3, 1)
    rated: list[Row] = [
        {"number": "1001", "score:execution": value, "source": rater, "on": on}
        for rater, value in (("李明", 3.0), ("王芳", 5.0))
    ]
    for row in rated:
        take(workspace, table("scores", row))
    assert {(one.source, one.score) for one in file_of(workspace).competencies if one.on == on} == {
        ("李明", 3.0), ("王芳", 5.0)
    }  # fmt: skip
    assert file_of(workspace).scores["execution"] == 4.0
    corrected = table("scores", {**rated[0], "score:execution": 4.0})
    assert texts(compare(workspace, corrected)) == [(("score:execution", "3", "4"),)]
