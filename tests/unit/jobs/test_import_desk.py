"""What is written out comes back: unchanged as it is, and what was edited as just that."""

from collections.abc import Iterator
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from talentdesk.domain.import_sources import value_key
from talentdesk.domain.imports import Answers, RowChange
from talentdesk.domain.texts import Language
from talentdesk.domain.trouble import Trouble, TroubleError
from talentdesk.jobs.import_desk import (
    compare_desk,
    contradictions_on,
    read_desk,
    reading_of,
    take_desk,
    with_chosen,
)
from talentdesk.jobs.table_out import export_table
from talentdesk.services.importing.desk import ImportTables
from talentdesk.services.importing.origins import OriginOf
from talentdesk.wording import fields, speaker
from tests.unit.exchange.books import make
from tests.unit.services.examples.importing import ROWS
from tests.unit.services.made_tables import keep_reading, table
from tests.unit.services.made_workshop import Workshop, make_workshop

SAY = speaker(Language.ZH)


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Workshop]:
    made = make_workshop(tmp_path / "a.talent")
    with made.workspace as workspace:
        given = tuple(table(key, *rows) for key, rows in ROWS.items())
        workspace.do(ImportTables(given=given))
        yield made


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("key", list(ROWS))
def test_a_table_written_out_comes_back_unchanged(
    shop: Workshop, tmp_path: Path, key: str, language: Language
) -> None:
    book = tmp_path / "out.xlsx"
    session = shop.session if key == "placements" else ""
    assert export_table(shop.workspace, key, book, speaker(language), session=session) > 0
    desk = read_desk(shop.workspace, [book], SAY)
    (seen,) = compare_desk(shop.workspace, desk, target=session)
    assert (seen.table, seen.problems, seen.questions) == (key, (), ())
    assert [row.fields for row in seen.rows if row.change is not RowChange.UNCHANGED] == []
    assert take_desk(shop.workspace, desk, SAY, target=session).entry == 0


def edit(book: Path, header: str, value: Any) -> None:
    """Write a value into the first row below a header."""
    made = load_workbook(book)
    for sheet in made.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value == header or (
                    isinstance(cell.value, str) and cell.value.rstrip(" *") == header
                ):
                    sheet.cell(cell.row + 1, cell.column).value = value
                    made.save(book)
                    return
    raise AssertionError(header)


@pytest.mark.parametrize(
    ("key", "field", "value", "change"),
    [
        ("schooling", "major", "力学", ("major", "", "力学")),
        ("awards", "issuer", "集团", ("issuer", "", "集团")),
        ("posts", "note", "见附件", ("note", "", "见附件")),
        ("actions", "resources", "导师", ("resources", "", "导师")),
        ("people", "place", "苏州", ("place", "", "苏州")),
    ],
)
def test_what_is_edited_is_just_what_changes(
    shop: Workshop, tmp_path: Path, key: str, field: str, value: Any, change: tuple[str, str, str]
) -> None:
    book = tmp_path / "out.xlsx"
    export_table(shop.workspace, key, book, SAY)
    edit(book, fields.name(field, SAY, kind=key), value)
    (seen,) = compare_desk(shop.workspace, read_desk(shop.workspace, [book], SAY))
    assert [row.fields for row in seen.rows if row.fields] == [(change,)]


def test_what_was_said_of_a_source_is_used_the_next_time(shop: Workshop, tmp_path: Path) -> None:
    rows: list[list[Any]] = [["工号", "绩效等次", "年度"], ["1001", "五星", "2024"]]
    book = make(tmp_path / "评级.xlsx", rows)
    desk = read_desk(shop.workspace, [book], SAY, table="ratings")
    (seen,) = compare_desk(shop.workspace, desk)
    guess = next(desk.books.guesses())
    words = [question for question in seen.questions if question.value == "五星"]
    answers = Answers(given=tuple((one.subject, one.options[-1].key) for one in words))
    person = ("person\x1f1", "p1")
    reading = reading_of(desk, guess, Answers(given=(*answers.given, person)))
    assert dict(reading.answers) == dict(answers.given), "who somebody is belongs to one import"
    untaken = read_desk(shop.workspace, [book], SAY, said=[reading])
    assert (dict(untaken.answers), untaken.recalled) == (dict(answers.given), frozenset([guess.fingerprint]))
    assert read_desk(shop.workspace, [book], SAY).recalled == set()
    keep_reading(shop.workspace, **{**asdict(reading), "name": "人事系统"})
    again = read_desk(shop.workspace, [book], SAY)
    assert (dict(again.answers), again.recalled) == (dict(answers.given), frozenset([guess.fingerprint]))
    more = ("word\x1flevel\x1f六星", "good")
    assert dict(reading_of(again, guess, Answers(given=(more,))).answers) == dict((*answers.given, more))
    named = read_desk(shop.workspace, [book], SAY, saved="人事系统")
    assert dict(named.answers) == dict(answers.given)


def test_a_take_over_from_files_knows_its_origin_and_can_be_cancelled(shop: Workshop, tmp_path: Path) -> None:
    rows: list[list[Any]] = [["工号", "姓名", "籍贯备注", "工作地点"], ["1001", "陈静", "", "昆明"]]
    desk = read_desk(shop.workspace, [make(tmp_path / "名单.xlsx", rows)], SAY)
    head = shop.workspace.head
    with pytest.raises(TroubleError) as error:
        take_desk(shop.workspace, desk, SAY, cancelled=lambda: True)
    assert (error.value.trouble, shop.workspace.head) == (Trouble.CANCELLED, head)
    told: list[tuple[str, int, int]] = []
    assert take_desk(shop.workspace, desk, SAY, progress=lambda *step: told.append(step)).changed == 1
    assert told[0][0] == "正在导入：人员"
    assert told[-1] == ("正在写入日志", 0, 0)
    places = [one for one in shop.workspace.ask(OriginOf(owner="p1")) if one.field == "place"]
    assert [(one.file, one.row) for one in places] == [("名单.xlsx", 2)]


def test_nothing_that_is_a_table_is_told_as_such(shop: Workshop, tmp_path: Path) -> None:
    book = make(tmp_path / "empty.xlsx", [["今天天气很好"], [date(2026, 1, 1)]])
    with pytest.raises(TroubleError):
        read_desk(shop.workspace, [book], SAY)


def test_returns_of_several_workbooks_are_one_person_and_each_value_knows_its_own(
    shop: Workshop, tmp_path: Path
) -> None:
    make(tmp_path / "a.xlsx", [["工号", "姓名", "工作地点", "职级"], ["1001", "陈静", "昆明", "P7"]])
    make(tmp_path / "b.xlsx", [["工号", "姓名", "职级", "手机"], ["1001", "陈静", "P8", "13800000000"]])
    desk = read_desk(shop.workspace, [tmp_path / "a.xlsx", tmp_path / "b.xlsx"], SAY)
    assert [row.change.value for row in compare_desk(shop.workspace, desk)[0].rows] == ["refused", "refused"]
    ((_, found),) = contradictions_on(desk)
    settled = with_chosen(desk, {found.subject: value_key(found.said[1].value)})
    (row,) = compare_desk(shop.workspace, settled)[0].rows
    assert [(key, new) for key, _, new in row.fields] == [
        ("place", "昆明"), ("grade", "P8"), ("phone", "13800000000")
    ]  # fmt: skip
    take_desk(shop.workspace, settled, SAY)
    origins = {
        one.field: one.file for one in shop.workspace.ask(OriginOf(owner="p1")) if one.table == "people"
    }
    assert origins["place"] == "a.xlsx"
    assert (origins["grade"], origins["phone"]) == ("b.xlsx", "b.xlsx")
