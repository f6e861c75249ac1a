from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from talentdesk.domain.change import Subject
from talentdesk.domain.import_reading import InputRow, Source, TableInput
from talentdesk.domain.imports import CLEAR, Comparison, RowChange, Value
from talentdesk.domain.people import PersonFile
from talentdesk.domain.problem import Problem
from talentdesk.domain.ruling import Reason, RefusedError
from talentdesk.services.importing.desk import CompareTables, ImportTables
from talentdesk.services.people import PeopleLines, PersonFileOf
from talentdesk.services.positions import PostLines, UnitLines
from talentdesk.services.setup import ProgrammeOf
from talentdesk.services.workspace import Workspace
from tests.made import make_workspace, reopen

Row = dict[str, Value]
SOURCE = Source(file="花名册.xlsx", sheet="花名册")


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with make_workspace(tmp_path / "import.talent") as made:
        yield made


def inputs(*rows: Row, problems: tuple[Problem, ...] = ()) -> TableInput:
    found = (
        InputRow(row=number, values=values, source=SOURCE) for number, values in enumerate(rows, start=2)
    )
    return TableInput(table="people", rows=tuple(found), problems=problems)


def compare(workspace: Workspace, *rows: Row, problems: tuple[Problem, ...] = ()) -> Comparison:
    named = (("number", "工号"), ("birth_date", "出生日期"), ("manager", "上级"))
    headers = tuple((SOURCE, key, header) for key, header in named)
    given = inputs(*rows, problems=problems)
    return workspace.ask(CompareTables(given=(given,), headers=headers))[0]


def take_over(workspace: Workspace, *rows: Row, good_rows: bool = False) -> dict[str, object]:
    command = ImportTables(given=(inputs(*rows),), good_rows=good_rows)
    return dict(workspace.do(command).figures)


def person(workspace: Workspace, number: str) -> PersonFile:
    lines = workspace.ask(PeopleLines(active_only=False))
    found = workspace.ask(PersonFileOf(person=next(one.id for one in lines if one.number == number)))
    assert found is not None
    return found


FULL: Row = {
    "number": "1001",
    "name": "曾国强",
    "english_name": "Joe Zeng",
    "gender": "男",
    "birth_date": date(1985, 3, 4),
    "hire_date": date(2010, 7, 1),
    "work_start": date(2008, 7, 1),
    "education": "本科",
    "degree": "学士",
    "school": "苏州大学",
    "major": "机械",
    "unit": "总部/制造部",
    "post": "部长",
    "post_since": date(2022, 1, 1),
    "grade": "M3",
    "manager": "1000",
    "place": "苏州",
    "email": "zeng@oak.example",
    "phone": 13800000000.0,
    "remarks": "第一行\n第二行",
    "active": "在职",
    "contract_kind": "固定期限",
    "contract_start": date(2022, 1, 1),
    "contract_end": date(2027, 12, 31),
    "languages": "英语 CET-6；日语（N1）",
    "rating:performance:2024": "达标",
    "rating:performance:2025": "优秀",
    "rating:potential:2025": 4.5,
}
BOSS: Row = {"number": "1000", "name": "欧阳锋", "unit": "总部", "post": "总经理"}


def full(workspace: Workspace) -> Row:
    return {**FULL, "tier": workspace.ask(ProgrammeOf()).tiers[-1].name.zh}


def test_new_people_come_with_all_that_the_roster_holds(workspace: Workspace) -> None:
    figures = take_over(workspace, full(workspace), BOSS)
    assert figures == {
        "added": 2, "changed": 0, "unchanged": 0, "refused": 0, "source": "花名册.xlsx",
        "table": "people", "files": 1,
    }  # fmt: skip
    shown = person(workspace, "1001")
    assert (shown.line.unit, shown.line.post, shown.line.manager) == ("总部 / 制造部", "部长", "欧阳锋")
    assert (shown.line.gender, shown.phone, shown.remarks) == ("m", "13800000000", "第一行\n第二行")
    assert shown.line.tier == workspace.ask(ProgrammeOf()).tiers[-1].key
    assert (shown.line.performance, shown.line.potential) == ("优秀", "4.5")
    assert [(one.period, one.grade, one.on, one.source) for one in shown.ratings][:2] == [
        ("2025", "优秀", date(2025, 12, 31), "花名册.xlsx"),
        ("2025", "", date(2025, 12, 31), "花名册.xlsx"),
    ]
    assert [(one.language, one.level) for one in shown.languages] == [("日语", "N1"), ("英语", "CET-6")]
    (contract,) = shown.contracts
    assert (contract.kind, contract.start, contract.end) == (
        "固定期限", date(2022, 1, 1), date(2027, 12, 31),
    )  # fmt: skip
    assert shown.pinyin == "zeng guo qiang"
    assert [one.path for one in workspace.ask(UnitLines())] == ["总部", "总部 / 制造部"]
    assert {one.title: one.key_position for one in workspace.ask(PostLines())} == {
        "部长": True, "总经理": False,
    }  # fmt: skip
    assert workspace.verify().sound


def test_the_same_roster_again_changes_nothing_and_writes_nothing(workspace: Workspace) -> None:
    take_over(workspace, full(workspace), BOSS)
    entry = workspace.head.number
    comparison = compare(workspace, full(workspace), BOSS)
    assert comparison.count(RowChange.UNCHANGED) == 2
    assert all(not row.fields for row in comparison.rows)
    assert take_over(workspace, full(workspace), BOSS)["unchanged"] == 2
    assert workspace.head.number == entry


def test_the_preview_names_every_change_and_the_command_does_just_that(workspace: Workspace) -> None:
    take_over(workspace, full(workspace), BOSS)
    edited: Row = {
        "number": "1001",
        "name": "曾国藩",
        "place": CLEAR,
        "phone": None,
        "unit": "总部 / 品质部",
        "manager": CLEAR,
        "active": "离职",
        "contract_end": CLEAR,
        "languages": "英语 C1",
        "rating:performance:2025": "达标",
        "rating:performance:2024": CLEAR,
        "rating:potential:2025": "4.5",
    }
    comparison = compare(workspace, edited)
    (row,) = comparison.rows
    assert (row.row, row.number, row.name, row.change) == (2, "1001", "曾国藩", RowChange.CHANGED)
    assert {key: (old, new) for key, old, new in row.fields} == {
        "name": ("曾国强", "曾国藩"),
        "place": ("苏州", ""),
        "unit": ("总部 / 制造部", "总部 / 品质部"),
        "manager": ("1000", ""),
        "active": ("yes", "no"),
        "contract_end": ("2027-12-31", ""),
        "languages": ("英语 CET-6", "英语 C1"),
        "rating:performance:2025": ("优秀", "达标"),
        "rating:performance:2024": ("达标", ""),
    }
    assert comparison.absent == 1
    before = person(workspace, "1001")
    take_over(workspace, edited)
    after = person(workspace, "1001")
    assert (after.line.name, after.line.place, after.phone, after.line.manager) == (
        "曾国藩", "", before.phone, "",
    )  # fmt: skip
    assert (after.line.unit, after.line.post, after.line.active) == ("总部 / 品质部", "部长", False)
    assert after.contracts[0].end is None
    assert [(one.language, one.level) for one in after.languages] == [("日语", "N1"), ("英语", "C1")]
    assert {(one.dimension, one.period): one.grade for one in after.ratings} == {
        ("performance", "2025"): "达标", ("potential", "2025"): "",
    }  # fmt: skip
    workspace.undo()
    assert person(workspace, "1001") == before


def test_an_import_is_one_step_that_undo_takes_back_after_reopening(tmp_path: Path) -> None:
    path = tmp_path / "once.talent"
    with make_workspace(path) as made:
        take_over(made, BOSS)
        one_before = person(made, "1000")
        take_over(made, full(made), {**BOSS, "place": "上海"})
    with reopen(path) as again:
        assert len(again.ask(PeopleLines())) == 2
        again.undo()
        assert [one.number for one in again.ask(PeopleLines())] == ["1000"]
        assert person(again, "1000") == one_before
        assert [one.path for one in again.ask(UnitLines())] == ["总部"]
        again.redo()
        assert person(again, "1001").line.manager == "欧阳锋"
        assert again.verify().sound


def test_the_news_speaks_of_all_that_changed(workspace: Workspace) -> None:
    changed = workspace.do(ImportTables(given=(inputs(full(workspace), BOSS),))).changed
    assert changed.subjects == {
        *(Subject.PERSON, Subject.HISTORY, Subject.RATING, Subject.POST, Subject.IMPORT),
    }
    assert {one.id for one in workspace.ask(PeopleLines())} <= changed.ids


BAD: dict[Reason, Row] = {
    Reason.NUMBER_MISSING: {"name": "张三"},
    Reason.NAME_MISSING: {"number": "7"},
    Reason.DATE_IN_FUTURE: {"number": "7", "name": "张三", "birth_date": date(2031, 1, 1)},
    Reason.DATE_NOT_READ: {"number": "7", "name": "张三", "birth_date": "去年"},
    Reason.DATE_BEFORE_START: {
        "number": "7", "name": "张三", "birth_date": date(1990, 1, 1), "hire_date": date(1980, 1, 1),
    },
    Reason.VALUE_TOO_LONG: {"number": "7", "name": "张三", "remarks": "x" * 32_767},
    Reason.CONTROL_CHARACTERS: {"number": "7", "name": "张\x07三"},
    Reason.VALUE_NOT_ALLOWED: {"number": "7", "name": "张三", "gender": "X"},
    Reason.OUT_OF_RANGE: {"number": "7", "name": "张三", "birth_date": date(1899, 12, 31)},
}  # fmt: skip


@pytest.mark.parametrize("reason", BAD)
def test_a_bad_row_is_listed_and_refused_and_the_good_ones_can_be_taken(
    workspace: Workspace, reason: Reason
) -> None:
    comparison = compare(workspace, BAD[reason], BOSS)
    assert [row.change for row in comparison.rows] == [RowChange.REFUSED, RowChange.ADDED]
    assert [problem.reason for problem in comparison.problems] == [reason]
    assert (comparison.problems[0].sheet, comparison.problems[0].row) == ("花名册", 2)
    with pytest.raises(RefusedError) as caught:
        take_over(workspace, BAD[reason], BOSS)
    assert caught.value.ruling.findings[0].reason is Reason.ROWS_REFUSED
    assert caught.value.ruling.findings[0].figures == {"count": 1}
    assert workspace.ask(PeopleLines()) == ()
    assert take_over(workspace, BAD[reason], BOSS, good_rows=True)["added"] == 1
    assert [one.number for one in workspace.ask(PeopleLines())] == ["1000"]


def test_a_problem_says_column_and_value_as_the_workbook_has_them(workspace: Workspace) -> None:
    (problem,) = compare(workspace, BAD[Reason.DATE_NOT_READ]).problems
    assert (problem.column, problem.value) == ("出生日期", "去年")


def test_a_row_with_a_cell_that_could_not_be_read_is_refused_but_not_listed_twice(
    workspace: Workspace,
) -> None:
    unread = Problem(reason=Reason.DATE_NOT_READ, sheet="花名册", row=2, column="入职日期", value="?")
    odd = Problem(reason=Reason.DATE_NOT_READ, sheet="花名册", row=3, column="x", value="?", warning=True)
    comparison = compare(workspace, BOSS, {"number": "7", "name": "张三"}, problems=(odd, unread))
    assert [row.change for row in comparison.rows] == [RowChange.REFUSED, RowChange.ADDED]
    assert comparison.problems == (unread, odd)


def test_a_number_that_stands_twice_refuses_all_its_rows(workspace: Workspace) -> None:
    comparison = compare(
        workspace, {**BOSS, "name": "甲"}, {**BOSS, "name": "乙"}, {"number": "7", "name": "丙"}
    )
    assert [row.change for row in comparison.rows] == [
        RowChange.REFUSED, RowChange.REFUSED, RowChange.ADDED,
    ]  # fmt: skip
    assert [problem.figures["other_row"] for problem in comparison.problems] == [3, 2]


def test_a_manager_nobody_knows_is_a_warning_and_the_row_is_taken(workspace: Workspace) -> None:
    comparison = compare(workspace, {"number": "7", "name": "张三", "manager": "404"})
    (problem,) = comparison.problems
    assert (problem.reason, problem.warning, problem.column) == (Reason.PERSON_MISSING, True, "上级")
    assert comparison.count(RowChange.ADDED) == 1
    take_over(workspace, {"number": "7", "name": "张三", "manager": "404"})
    assert person(workspace, "7").manager_id == ""


def test_a_manager_whose_own_row_is_refused_is_not_known_either(workspace: Workspace) -> None:
    rows: tuple[Row, Row] = ({"number": "7", "name": "张三", "manager": "8"}, {"number": "8", "name": "\x07"})
    assert [one.reason for one in compare(workspace, *rows).problems if one.warning] == [
        Reason.PERSON_MISSING
    ]
    take_over(workspace, *rows, good_rows=True)
    assert person(workspace, "7").manager_id == ""


def test_lines_of_managers_that_run_in_a_circle_are_left_out(workspace: Workspace) -> None:
    rows: tuple[Row, ...] = (
        {"number": "1", "name": "甲", "manager": "2"},
        {"number": "2", "name": "乙", "manager": "3"},
        {"number": "3", "name": "丙", "manager": "1"},
        {"number": "4", "name": "丁", "manager": "1"},
        {"number": "5", "name": "戊", "manager": "5"},
    )
    comparison = compare(workspace, *rows)
    assert [(one.row, one.reason) for one in comparison.problems] == [
        (row, Reason.MANAGER_CIRCLE) for row in (2, 3, 4, 6)
    ]
    take_over(workspace, *rows)
    assert [person(workspace, number).line.manager for number in "12345"] == ["", "", "", "甲", ""]


def test_two_people_may_swap_their_places_in_the_line(workspace: Workspace) -> None:
    take_over(workspace, {"number": "1", "name": "甲"}, {"number": "2", "name": "乙", "manager": "1"})
    rows: tuple[Row, Row] = ({"number": "1", "manager": "2"}, {"number": "2", "manager": CLEAR})
    assert compare(workspace, *rows).problems == ()
    take_over(workspace, *rows)
    assert (person(workspace, "1").line.manager, person(workspace, "2").line.manager) == ("乙", "")


def test_a_post_keeps_the_first_tier_a_workbook_gives_it(workspace: Workspace) -> None:
    high, low = (tier.key for tier in workspace.ask(ProgrammeOf()).tiers[:2])
    same = {"unit": "总部", "post": "经理"}
    rows: tuple[Row, ...] = (
        {"number": "1", "name": "甲", **same, "tier": high},
        {"number": "2", "name": "乙", **same, "tier": low},
        {"number": "3", "name": "丙", "tier": low},
    )
    assert [(one.reason, one.warning) for one in compare(workspace, *rows).problems] == [
        (Reason.TIER_DIFFERS, True), (Reason.TIER_WITHOUT_POST, True),
    ]  # fmt: skip
    take_over(workspace, *rows)
    assert [person(workspace, number).line.tier for number in "123"] == [high, high, ""]


def test_a_grade_the_programme_does_not_know_is_kept_and_marked(workspace: Workspace) -> None:
    row: Row = {"number": "7", "name": "张三", "rating:performance:2025": "S+"}
    (problem,) = compare(workspace, row).problems
    assert (problem.reason, problem.warning) == (Reason.GRADE_UNKNOWN, True)
    take_over(workspace, row)
    assert person(workspace, "7").line.performance == "S+"


def test_a_score_of_another_scale_is_kept_and_marked(workspace: Workspace) -> None:
    row: Row = {"number": "7", "name": "张三", "rating:performance:2025": 4.6}
    (problem,) = compare(workspace, row).problems
    assert (problem.reason, problem.warning) == (Reason.SCORE_OFF_SCALE, True)
    take_over(workspace, row)
    assert person(workspace, "7").line.performance == "4.6"


def test_a_rating_on_a_dimension_there_is_none_of_is_refused(workspace: Workspace) -> None:
    row: Row = {"number": "7", "name": "张三", "rating:luck:2025": "high"}
    assert [one.reason for one in compare(workspace, row).problems] == [Reason.VALUE_NOT_ALLOWED]


def test_a_running_years_rating_is_of_today_not_of_its_end(workspace: Workspace) -> None:
    take_over(workspace, {"number": "7", "name": "张三", "rating:performance:2026": "优秀"})
    assert person(workspace, "7").ratings[0].on == date(2026, 11, 21)
    assert person(workspace, "7").line.performance == "优秀"


def test_a_contract_of_another_start_is_another_contract(workspace: Workspace) -> None:
    take_over(workspace, full(workspace), BOSS)
    later: Row = {"number": "1001", "contract_kind": "无固定期限", "contract_start": date(2028, 1, 1)}
    take_over(workspace, later)
    assert [(one.kind, one.start) for one in person(workspace, "1001").contracts] == [
        ("无固定期限", date(2028, 1, 1)), ("固定期限", date(2022, 1, 1)),
    ]  # fmt: skip


def test_clearing_languages_takes_them_all_away(workspace: Workspace) -> None:
    take_over(workspace, full(workspace), BOSS)
    take_over(workspace, {"number": "1001", "languages": CLEAR})
    assert person(workspace, "1001").languages == ()


def test_absent_people_stay_and_are_counted(workspace: Workspace) -> None:
    take_over(
        workspace, BOSS, {"number": "7", "name": "张三"}, {"number": "8", "name": "李四", "active": "no"}
    )
    comparison = compare(workspace, {"number": "9", "name": "王五"})
    assert comparison.absent == 2
    take_over(workspace, {"number": "9", "name": "王五"})
    assert len(workspace.ask(PeopleLines(active_only=False))) == 4


def test_an_empty_roster_does_nothing(workspace: Workspace) -> None:
    entry = workspace.head.number
    assert take_over(workspace)["added"] == 0
    assert workspace.head.number == entry


def test_what_a_preview_found_is_not_used_once_something_changed(workspace: Workspace) -> None:
    take_over(workspace, FULL | {"manager": ""})
    rows = inputs({"number": "1001", "place": "南京"})
    assert workspace.ask(CompareTables(given=(rows,)))[0].count(RowChange.CHANGED) == 1
    first = workspace.do(ImportTables(given=(rows,)))
    assert first.figures["changed"] == 1
    again = workspace.do(ImportTables(given=(rows,)))
    assert (again.figures["unchanged"], again.entry) == (1, 0)
    workspace.undo()
    assert workspace.do(ImportTables(given=(rows,))).figures["changed"] == 1
