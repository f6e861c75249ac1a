"""The import desk as a whole: sources, provenance, choosing rows, answers, what is remembered."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from talentdesk.domain.import_reading import Source, TableInput
from talentdesk.domain.import_tables import TABLES
from talentdesk.domain.imports import Answers, RowChange, SourceReading
from talentdesk.domain.problem import Problem
from talentdesk.domain.ruling import Reason, RefusedError
from talentdesk.domain.trouble import Trouble, TroubleError
from talentdesk.services.importing.desk import CompareTables, ImportTables
from talentdesk.services.importing.mappings import ForgetMapping, SavedMappings
from talentdesk.services.importing.origins import OriginOf
from talentdesk.services.importing.registry import IMPORTABLE
from talentdesk.services.workspace import Workspace
from tests.unit.services.made_tables import BOOK, Row, changes, compare, keep_reading, reasons, table, take
from tests.unit.services.made_workshop import make_workshop
from tests.unit.services.test_take_back import TablesOf

EAST = Source(file="returns.zip/east.xlsx", sheet="花名册")
WEST = Source(file="returns.zip/west.xlsx", sheet="花名册")


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with make_workshop(tmp_path / "a.talent").workspace as made:
        yield made


def joined(*parts: TableInput) -> TableInput:
    return TableInput(table=parts[0].table, rows=tuple(row for part in parts for row in part.rows))


def test_every_table_of_the_desk_has_an_engine() -> None:
    assert set(IMPORTABLE) == {one.key for one in TABLES}


def test_a_table_there_is_none_of_is_refused(workspace: Workspace) -> None:
    with pytest.raises(RefusedError):
        compare(workspace, table("payroll", {"number": "1"}))


def test_each_field_knows_its_newest_workbook_sheet_and_row(workspace: Workspace) -> None:
    first = table(
        "people", {"number": "1001", "place": "苏州", "phone": "1"}, {"number": "1002", "place": "甲"}
    )
    take(workspace, first)
    take(workspace, table("people", {"number": "1001", "place": "南京", "phone": "1"}, source=EAST, first=7))
    take(workspace, table("languages", {"number": "1001", "language": "英语"}, source=WEST))
    found = {
        (one.table, one.field): (one.file, one.sheet, one.row) for one in workspace.ask(OriginOf(owner="p1"))
    }
    assert found == {
        ("people", "phone"): ("returns.xlsx", "Sheet1", 2),
        ("people", "place"): (EAST.file, "花名册", 7),
        ("languages", "language"): (WEST.file, "花名册", 2),
    }
    (other,) = workspace.ask(OriginOf(owner="p2"))
    assert (other.field, other.row, other.who) == ("place", 3, "林岚")
    workspace.undo()
    workspace.undo()
    fields = {one.field: one.file for one in workspace.ask(OriginOf(owner="p1"))}
    assert fields == {"place": "returns.xlsx", "phone": "returns.xlsx"}


def test_units_and_posts_know_where_they_came_from(workspace: Workspace) -> None:
    take(workspace, table("posts", {"title": "生产经理", "note": "见附件"}))
    assert [(one.table, one.field) for one in workspace.ask(OriginOf(owner="post1"))] == [("posts", "note")]


def test_many_workbooks_are_one_table_and_contradictions_name_the_other_file(workspace: Workspace) -> None:
    east = table("languages", {"number": "1001", "language": "英语", "proficiency": "6"}, source=EAST)
    west = table(
        "languages",
        {"number": "1001", "language": "英语", "proficiency": "4"},
        {"number": "1002", "language": "英语"},
        source=WEST,
    )
    seen = compare(workspace, joined(east, west))
    assert [(row.file, row.change.value) for row in seen.rows] == [
        (EAST.file, "refused"), (WEST.file, "refused"), (WEST.file, "added")
    ]  # fmt: skip
    assert [(one.file, one.figures["file"]) for one in seen.problems] == [
        (EAST.file, WEST.file), (WEST.file, EAST.file)
    ]  # fmt: skip


def test_the_same_number_in_two_rosters_names_the_other_workbook(workspace: Workspace) -> None:
    east = table("people", {"number": "9", "name": "甲"}, source=EAST)
    west = table("people", {"number": "9", "name": "乙"}, source=WEST)
    seen = compare(workspace, joined(east, west))
    assert [row.change for row in seen.rows] == [RowChange.REFUSED] * 2
    assert [one.figures["file"] for one in seen.problems] == [WEST.file, EAST.file]


def test_rows_that_are_left_out_are_neither_written_nor_counted(workspace: Workspace) -> None:
    given = table("people", {"number": "9", "name": "甲"}, {"number": "10", "name": "乙"}, {"number": "11"})
    answers = Answers(left_out=frozenset({("returns.xlsx", "Sheet1", 3), ("returns.xlsx", "Sheet1", 4)}))
    workspace.ask(CompareTables(given=(given,)))
    figures = workspace.do(ImportTables(given=(given,), answers=answers)).figures
    assert (figures["added"], figures["refused"], figures["files"]) == (1, 0, 1)


def test_sure_suggestions_can_be_trusted_all_at_once(workspace: Workspace) -> None:
    rows: tuple[Row, ...] = (
        {"name": "陈静", "birth_date": date(1980, 1, 1), "language": "英语"},
        {"name": "欧阳明", "birth_date": date(1999, 1, 1), "language": "英语"},
        {"name": "李喆", "post": "生产经理", "language": "英语"},
    )
    given = table("languages", *rows)
    (trusted,) = workspace.ask(CompareTables(given=(given,), answers=Answers(trust_sure=True)))
    assert [row.change.value for row in trusted.rows] == ["added", "refused", "added"]


def test_a_roster_row_without_a_number_is_that_of_the_person_confirmed(workspace: Workspace) -> None:
    given = table("people", {"name": "陈静", "place": "苏州"}, {"name": "无人", "place": "苏州"})
    seen = compare(workspace, given)
    assert set(reasons(seen)) == {(2, "person_unconfirmed"), (3, "number_missing")}
    answered = compare(workspace, given, (seen.questions[0].subject, "p1"))
    assert changes(answered)[0] == ("陈静", "changed", (("place", "", "苏州"),))


def test_somebody_new_who_is_like_somebody_there_is_warned_of(workspace: Workspace) -> None:
    row: Row = {"number": "K1001", "name": "陈静", "birth_date": date(1980, 1, 1)}
    seen = compare(workspace, table("people", row))
    assert [row.change.value for row in seen.rows] == ["added"]
    assert [(one.reason.value, one.warning, one.figures["other"]) for one in seen.problems] == [
        ("person_alike", True, "1001")
    ]


def test_a_cancelled_import_leaves_nothing_and_can_be_done_again(workspace: Workspace) -> None:
    before = workspace.ask(TablesOf())
    given = table("units", {"title": "质量部"})
    workspace.ask(CompareTables(given=(given,)))

    def stop(part: str, done: int, of: int) -> None:
        raise TroubleError(Trouble.CANCELLED)

    with pytest.raises(TroubleError):
        workspace.do(ImportTables(given=(given,)), stop)
    assert workspace.ask(TablesOf()) == before
    assert workspace.do(ImportTables(given=(given,))).figures["added"] == 1


def test_an_import_can_be_cancelled_at_every_piece_until_it_is_written(workspace: Workspace) -> None:
    before = workspace.ask(TablesOf())
    people: list[Row] = [{"number": f"N{n}", "name": f"新人{n}", "unit": "质量部"} for n in range(600)]
    languages: list[Row] = [{"number": f"N{n}", "language": "英语"} for n in range(600)]
    units: Row = {"title": "质量部"}
    given = (table("units", units), table("people", *people), table("languages", *languages))
    heard: list[tuple[str, int, int]] = []
    workspace.do(ImportTables(given=given), lambda *told: heard.append(told))
    workspace.undo()
    assert list(dict.fromkeys(part for part, _, _ in heard)) == ["units", "people", "languages", ""]
    for part in ("people", "languages"):
        done = [one for name, one, _ in heard if name == part]
        assert done == sorted(done)
        assert (done[0], done[-1]) == (0, 600)
        assert len(set(done)) > 3
    head = workspace.head
    for last in range(len(heard)):
        left = iter(range(last))

        def stop(part: str, done: int, of: int, left: Iterator[int] = left) -> None:
            if next(left, None) is None:
                raise TroubleError(Trouble.CANCELLED)

        with pytest.raises(TroubleError):
            workspace.do(ImportTables(given=given), stop)
        assert (workspace.head, workspace.ask(TablesOf())) == (head, before)
    assert workspace.verify().sound


def test_what_was_said_of_a_source_is_remembered_and_replaced(workspace: Workspace) -> None:
    seen = compare(workspace, table("posts", {"title": "甲", "tier": "三级"}))
    word = (seen.questions[0].subject, "executive")
    columns = (("人员编码", "number"), ("序号", ""))
    for name in ("东区.xlsx", "西区.xlsx"):
        keep_reading(workspace, fingerprint="f1", table="posts", name=name, columns=columns, answers=(word,))
    (saved,) = workspace.ask(SavedMappings(fingerprint="f1"))
    assert (saved.name, saved.columns, saved.answers, saved.table) == ("西区.xlsx", columns, (word,), "posts")
    assert workspace.ask(SavedMappings(fingerprint="f2")) == ()
    answered = compare(workspace, table("posts", {"title": "甲", "tier": "三级"}), *saved.answers)
    assert answered.rows[0].change is RowChange.ADDED
    workspace.do(ForgetMapping(mapping=saved.id))
    assert workspace.ask(SavedMappings()) == ()
    workspace.undo()
    assert workspace.ask(SavedMappings()) == (saved,)


def test_tables_that_rest_on_each_other_are_one_step_in_any_order(workspace: Workspace) -> None:
    before = workspace.ask(TablesOf())
    given = (
        table("ratings", {"number": "3001", "dimension": "绩效", "period": "2025", "level": "优秀"}),
        table("languages", {"name": "单于飞", "birth_date": date(1990, 1, 1), "language": "英语"}),
        table(
            "people",
            {"number": "3001", "name": "单于飞", "birth_date": date(1990, 1, 1), "unit": "云岭制造/海外部"},
        ),
        table("units", {"path": "云岭制造/海外部", "position": 7.0}),
    )
    seen = {one.table: one for one in workspace.ask(CompareTables(given=given))}
    assert list(seen) == ["units", "people", "ratings", "languages"]
    assert [seen[key].rows[0].change.value for key in seen] == ["added", "added", "added", "refused"]
    (question,) = seen["languages"].questions
    answers = Answers(given=((question.subject, question.options[0].key),))
    figures = workspace.do(ImportTables(given=given, answers=answers)).figures
    assert (figures["added"], figures["refused"]) == (4, 0)
    assert workspace.verify().sound
    workspace.undo()
    assert workspace.ask(TablesOf()) == before


def test_one_refused_row_of_any_table_holds_all_of_them_back(workspace: Workspace) -> None:
    before = workspace.ask(TablesOf())
    given = (
        table("people", {"number": "3001", "name": "单于飞"}),
        table("languages", {"number": "404", "language": "英语"}),
    )
    with pytest.raises(RefusedError):
        workspace.do(ImportTables(given=given))
    assert workspace.ask(TablesOf()) == before
    figures = workspace.do(ImportTables(given=given, good_rows=True)).figures
    assert (figures["added"], figures["refused"]) == (1, 1)


def test_how_a_source_is_read_is_kept_with_its_rows_and_taken_back_with_them(workspace: Workspace) -> None:
    given = (table("units", {"title": "质量部"}),)
    reading = SourceReading(fingerprint="f1", table="units", name="东区.xlsx", columns=(("名称甲", "title"),))
    refused_rows = (table("people", {"number": "N1"}),)
    with pytest.raises(RefusedError):
        workspace.do(ImportTables(given=refused_rows, readings=(reading,)))

    def stop(part: str, done: int, of: int) -> None:
        if not part:
            raise TroubleError(Trouble.CANCELLED)

    with pytest.raises(TroubleError):
        workspace.do(ImportTables(given=given, readings=(reading,)), stop)
    assert workspace.ask(SavedMappings()) == ()
    head = workspace.head.number
    workspace.do(ImportTables(given=given, readings=(reading,)))
    assert workspace.head.number == head + 1
    (saved,) = workspace.ask(SavedMappings())
    assert (saved.name, saved.columns) == ("东区.xlsx", (("名称甲", "title"),))
    workspace.undo()
    assert workspace.ask(SavedMappings()) == ()
    workspace.redo()
    assert workspace.ask(SavedMappings()) == (saved,)


def test_what_could_not_be_read_or_understood_is_not_called_empty_too(workspace: Workspace) -> None:
    rows: list[Row] = [
        {"unit_kind": "旗舰店", "title": "店长", "tier": "三级", "heads": 2.0},
        {"unit_kind": "旗舰店", "title": "店长", "tier": "executive"},
        {"unit_kind": "旗舰店", "title": "副店长", "tier": "executive"},
    ]
    place: dict[str, Any] = {"file": BOOK.file, "sheet": BOOK.sheet, "row": 3, "column": "编制人数"}
    unread = Problem(reason=Reason.NUMBER_NOT_READ, value="两人", **place)
    given = table("standards", *rows, problems=(unread,))
    headers = ((BOOK, "heads", "编制人数"), (BOOK, "tier", "层级"))
    (seen,) = workspace.ask(CompareTables(given=(given,), headers=headers))
    assert [(one.row, one.reason, one.column) for one in seen.problems] == [
        (2, Reason.WORD_TO_CONFIRM, "层级"),
        (3, Reason.NUMBER_NOT_READ, "编制人数"),
        (4, Reason.NAME_MISSING, "编制人数"),
    ]
    assert [row.change for row in seen.rows] == [RowChange.REFUSED] * 3
