"""What a roster leaves in doubt is asked or told: lost zeros, tiers of other words, names of managers."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from talentdesk.domain.import_reading import InputRow, Source, TableInput
from talentdesk.domain.imports import Answers, Comparison, RowChange, Value
from talentdesk.domain.ruling import Reason
from talentdesk.services.importing.desk import CompareTables, ImportTables
from talentdesk.services.importing.who import NOBODY
from talentdesk.services.people import PeopleLines
from talentdesk.services.setup import ProgrammeOf
from talentdesk.services.workspace import Workspace
from tests.made import make_workspace

Row = dict[str, Value]


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with make_workspace(tmp_path / "import.talent") as made:
        take_over(made, {"number": "000123", "name": "欧阳娜"}, {"number": "77", "name": "单田"})
        yield made


def table(*rows: Row) -> TableInput:
    source = Source(file="花名册.xlsx")
    found = (InputRow(row=at, values=values, source=source) for at, values in enumerate(rows, start=2))
    return TableInput(table="people", rows=tuple(found))


def compare(workspace: Workspace, *rows: Row, answers: Answers | None = None) -> Comparison:
    (found,) = workspace.ask(CompareTables(given=(table(*rows),), answers=answers or Answers()))
    return found


def take_over(workspace: Workspace, *rows: Row, answers: Answers | None = None) -> None:
    workspace.do(ImportTables(given=(table(*rows),), answers=answers or Answers()))


def people(workspace: Workspace) -> dict[str, str]:
    return {line.number: line.name for line in workspace.ask(PeopleLines())}


@pytest.mark.parametrize("number", ["123", "0123"])
def test_a_number_that_lost_its_zeros_is_asked_about(workspace: Workspace, number: str) -> None:
    row: Row = {"number": number, "name": "欧阳娜", "grade": "P5"}
    found = compare(workspace, row)
    (problem,), (question,) = found.problems, found.questions
    assert (problem.reason, problem.warning) == (Reason.NUMBER_ZEROS, False)
    assert found.count(RowChange.REFUSED) == 1
    assert question.sure and [one.label for one in question.options] == ["欧阳娜 000123", "新增人员"]
    answers = Answers(given=((question.subject, question.options[0].key),))
    assert compare(workspace, row, answers=answers).count(RowChange.CHANGED) == 1
    take_over(workspace, row, answers=answers)
    assert people(workspace) == {"000123": "欧阳娜", "77": "单田"}


def test_what_is_sure_may_be_trusted_and_another_person_be_meant(workspace: Workspace) -> None:
    row: Row = {"number": "123", "name": "欧阳娜"}
    sure = compare(workspace, row, answers=Answers(trust_sure=True))
    assert sure.count(RowChange.UNCHANGED) == 1
    (question,) = compare(workspace, row).questions
    take_over(workspace, row, answers=Answers(given=((question.subject, NOBODY),)))
    assert people(workspace) == {"000123": "欧阳娜", "77": "单田", "123": "欧阳娜"}


def test_who_is_in_doubt_is_no_second_bearer_of_a_name(workspace: Workspace) -> None:
    rows: tuple[Row, ...] = (
        {"number": "123", "name": "欧阳娜"},
        {"number": "9", "name": "甲", "manager": "欧阳娜"},
    )
    found = compare(workspace, *rows)
    assert [one.reason for one in found.problems] == [Reason.NUMBER_ZEROS]
    workspace.do(ImportTables(given=(table(*rows),), good_rows=True))
    managers = {line.number: line.manager for line in workspace.ask(PeopleLines())}
    assert managers["9"] == "欧阳娜"


def test_zeros_too_many_are_asked_about_as_well(workspace: Workspace) -> None:
    assert compare(workspace, {"number": "0077", "name": "单田"}).count(RowChange.REFUSED) == 1


def test_another_name_under_such_a_number_is_somebody_new_with_a_warning(workspace: Workspace) -> None:
    found = compare(workspace, {"number": "123", "name": "仇千"})
    assert found.count(RowChange.ADDED) == 1
    (problem,) = found.problems
    assert (problem.reason, problem.warning) == (Reason.NUMBER_ZEROS, True)


def test_who_stands_in_the_roster_too_is_somebody_else(workspace: Workspace) -> None:
    found = compare(workspace, {"number": "000123"}, {"number": "123", "name": "欧阳娜"})
    assert found.problems == () and found.count(RowChange.ADDED) == 1


def test_another_name_for_a_number_is_told(workspace: Workspace) -> None:
    found = compare(workspace, {"number": "77", "name": "仇千"})
    (problem,) = found.problems
    assert (problem.reason, problem.warning) == (Reason.NAME_DIFFERS, True)
    assert (problem.figures["name"], problem.figures["other"]) == ("仇千", "单田")
    assert found.count(RowChange.CHANGED) == 1


def test_a_tier_of_another_word_is_asked_about(workspace: Workspace) -> None:
    rows: tuple[Row, ...] = (
        {"number": "1", "name": "甲", "post": "店长", "tier": "三级"},
        {"number": "2", "name": "乙", "post": "经理", "tier": "三级"},
    )
    found = compare(workspace, *rows)
    assert {one.reason for one in found.problems} == {Reason.WORD_TO_CONFIRM}
    (question,) = found.questions
    tier = workspace.ask(ProgrammeOf()).tiers[1]
    assert (question.value, question.rows) == ("三级", 2)
    assert tier.key in {one.key for one in question.options}
    take_over(workspace, *rows, answers=Answers(given=((question.subject, tier.key),)))
    tiers = {line.number: line.tier for line in workspace.ask(PeopleLines())}
    assert (tiers["1"], tiers["2"]) == (tier.key, tier.key)


def test_a_manager_is_known_by_a_name_only_one_person_bears(workspace: Workspace) -> None:
    rows: tuple[Row, ...] = (
        {"number": "1", "name": "甲", "manager": "单田"},
        {"number": "2", "name": "乙", "manager": "甲"},
        {"number": "3", "name": "乙", "manager": "乙"},
    )
    found = compare(workspace, *rows)
    assert [(one.row, one.reason, one.warning) for one in found.problems] == [
        (4, Reason.PERSON_UNCONFIRMED, True)
    ]
    take_over(workspace, *rows)
    managers = {line.number: line.manager for line in workspace.ask(PeopleLines())}
    assert (managers["1"], managers["2"], managers["3"]) == ("单田", "甲", "")
    assert compare(workspace, *rows[:2]).count(RowChange.UNCHANGED) == 2
    (problem,) = compare(workspace, {"number": "1", "manager": "无此人"}).problems
    assert (problem.reason, problem.figures["name"]) == (Reason.PERSON_MISSING, "无此人")


@pytest.mark.parametrize("number", ["1.23E+05", "1.23456789012345e+17"])
def test_a_number_in_powers_of_ten_is_refused(workspace: Workspace, number: str) -> None:
    found = compare(workspace, {"number": number, "name": "甲"})
    assert [one.reason for one in found.problems] == [Reason.NUMBER_SHORTENED]
    assert found.count(RowChange.REFUSED) == 1
    assert compare(workspace, {"number": "3E12", "name": "乙"}).count(RowChange.ADDED) == 1
