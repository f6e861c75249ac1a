"""Many workbooks read as one: files, folders, zips; forms told as such; choices made by hand."""

import zipfile
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from talentdesk.domain.import_reading import MatchReason, SheetState
from talentdesk.domain.imports import CLEAR, SavedMapping
from talentdesk.domain.ruling import Reason
from talentdesk.domain.texts import Language
from talentdesk.domain.trouble import Trouble, TroubleError
from talentdesk.exchange.fence import Fence, Limits
from talentdesk.exchange.gathering import gather
from talentdesk.exchange.lexicon import Lexicon
from talentdesk.exchange.reading_desk import ReadBooks, choose, read_books, tables
from talentdesk.wording import sheets, speaker
from tests.unit.exchange.books import add_part, make

HEAD = ["工号", "姓名", "部门", "入职日期"]
ADA: list[Any] = ["E1", "王伟", "财务部", date(2015, 3, 1)]
BEN: list[Any] = ["E2", "李娜", "市场部", "2016年4月"]


@pytest.fixture(scope="module")
def fence() -> Iterator[Fence]:
    with Fence(Limits(seconds=20)) as one:
        yield one


def read(fence: Fence, *paths: Path) -> ReadBooks:
    return read_books(paths, fence, Lexicon())


def packed(path: Path, **files: Path) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name, source in files.items():
            archive.write(source, name)
    return path


def test_a_zip_is_read_like_its_workbooks_and_leavings_are_passed_over(fence: Fence, tmp_path: Path) -> None:
    one = make(tmp_path / "a.xlsx", [HEAD, ADA])
    two = make(tmp_path / "b.xlsx", [["某公司名单"], HEAD, BEN])
    path = tmp_path / "returns.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.write(one, "华东/a.xlsx")
        archive.write(two, "b.xlsx")
        archive.writestr("__MACOSX/._b.xlsx", b"x")
        archive.writestr("~$b.xlsx", b"x")
        archive.writestr("readme.docx", b"x")
    books = read(fence, path)
    assert [book.name for book in books.books] == ["returns.zip/b.xlsx", "returns.zip/华东/a.xlsx"]
    assert books.passed == ("returns.zip/readme.docx",)
    (people,) = tables(books)
    assert people.table == "people"
    assert [(row.source.file, row.row, row.values["number"]) for row in people.rows] == [
        ("returns.zip/b.xlsx", 3, "E2"),
        ("returns.zip/华东/a.xlsx", 2, "E1"),
    ]


def test_names_packed_by_a_chinese_system_are_read(fence: Fence, tmp_path: Path) -> None:
    path = packed(tmp_path / "a.zip", aa=make(tmp_path / "a.xlsx", [HEAD, ADA]))
    name = "名单.xlsx".encode("gb18030")
    data = path.read_bytes().replace(b"aa", b"\0\0")
    short = tmp_path / "b.zip"
    with zipfile.ZipFile(short, "w") as archive:
        archive.write(tmp_path / "a.xlsx", "x" * len(name))
    data = short.read_bytes().replace(b"x" * len(name), name)
    short.write_bytes(data)
    assert [one.name for one in gather([short], fence).found] == ["b.zip/名单.xlsx"]
    assert next(tables(read(fence, short))[0].rows.__iter__()).values["name"] == "王伟"


def test_a_folder_is_read_with_its_folders(fence: Fence, tmp_path: Path) -> None:
    folder = tmp_path / "returns"
    (folder / "east").mkdir(parents=True)
    (folder / ".hidden").mkdir()
    make(folder / "east" / "a.xlsx", [HEAD, ADA])
    make(folder / ".hidden" / "c.xlsx", [HEAD, BEN])
    (folder / "~$a.xlsx").write_bytes(b"x")
    (folder / "b.csv").write_text("工号,姓名\nE2,李娜\n", encoding="gb18030")
    (folder / "notes.pdf").write_bytes(b"%PDF")
    books = read(fence, folder)
    assert [book.name for book in books.books] == ["returns/b.csv", "returns/east/a.xlsx"]
    assert books.passed == ("returns/notes.pdf",)


def test_one_bad_workbook_keeps_no_other_from_being_read(fence: Fence, tmp_path: Path) -> None:
    good = make(tmp_path / "a.xlsx", [HEAD, ADA])
    bad = tmp_path / "b.xlsx"
    bad.write_bytes(b"PK\x03\x04 no")
    macro = add_part(good, tmp_path / "c.xlsm", "xl/vbaProject.bin", b"x")
    books = read(fence, bad, good, macro, good)
    assert [book.trouble.trouble if book.trouble else None for book in books.books] == [
        Trouble.WORKBOOK_UNREADABLE,
        None,
        None,
    ]
    assert [(one.file, one.reason) for book in books.books for one in book.notes()] == [
        ("c.xlsm", Reason.MACROS_NOT_READ)
    ]


def test_nothing_to_read_and_a_bad_zip_are_told(fence: Fence, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    bad = tmp_path / "bad.zip"
    bad.write_bytes(b"PK\x03\x04" + bytes(40))
    cases = [(tmp_path / "empty", Trouble.NO_WORKBOOK), (bad, Trouble.WORKBOOK_UNREADABLE)]
    for path, trouble in cases:
        with pytest.raises(TroubleError) as caught:
            read(fence, path)
        assert caught.value.trouble is trouble


def test_a_zip_bomb_in_a_zip_is_refused_and_the_others_are_read(tmp_path: Path) -> None:
    bomb = tmp_path / "bomb.csv"
    bomb.write_bytes(b"a," * (30 << 20))
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.write(bomb, "bomb.csv")
        archive.write(make(tmp_path / "a.xlsx", [HEAD, ADA]), "a.xlsx")
    with Fence(Limits(file_bytes=64 << 20)) as fence:
        first, second = read(fence, path).books
        assert first.trouble is None
        assert second.trouble is not None and second.trouble.trouble is Trouble.WORKBOOK_TOO_LARGE


def test_cancelling_stops_between_and_within_workbooks(fence: Fence, tmp_path: Path) -> None:
    path = make(tmp_path / "a.xlsx", [HEAD, ADA])
    with pytest.raises(TroubleError) as caught:
        read_books([tmp_path], fence, Lexicon(), cancelled=lambda: True)
    assert caught.value.trouble is Trouble.CANCELLED
    told: list[tuple[str, int, int]] = []
    read_books([path], fence, Lexicon(), progress=lambda name, at, of, _, __: told.append((name, at, of)))
    assert told[0] == ("a.xlsx", 0, 1)


@pytest.mark.parametrize(
    "rows",
    [
        [
            ["员工基本信息登记表"],
            ["姓名", "王伟", "性别", "男"],
            ["工号", "E1", "部门", "财务部"],
            ["岗位", "会计", "入职日期", "2015-03-01"],
            ["学历", "本科", "毕业院校", "武汉大学"],
        ],
        [["姓名", "王伟"], ["工号", "E1"], ["部门", "财务部"], ["岗位", "会计"], ["手机", "13800000000"]],
        [
            ["员工登记表"],
            ["姓名", None, "性别", None],
            ["工号", None, "部门", None],
            ["岗位", None, "入职日期", None],
            ["学历", None, "毕业院校", None],
        ],
        [
            ["后备干部推荐表"],
            ["姓名", "王伟", "性别", "男", "出生年月", "1985.03"],
            ["民族", "汉", "籍贯", "湖北", "参加工作时间", "2008.07"],
            ["现任职务", "部门经理"],
            ["推荐理由", "业绩突出"],
        ],
    ],
)
def test_a_form_is_told_as_no_table(fence: Fence, tmp_path: Path, rows: list[list[Any]]) -> None:
    books = read(fence, make(tmp_path / "a.xlsx", rows))
    (guess,) = books.guesses()
    assert guess.state is SheetState.FORM
    assert "表格" in sheets.state(guess, speaker(Language.ZH))
    assert tables(books) == ()


def test_other_sheets_are_told_as_what_they_are(fence: Fence, tmp_path: Path) -> None:
    path = make(
        tmp_path / "a.xlsx",
        [HEAD, ADA],
        封面=[["2025年人才盘点"]],
        空=[],
        销售=[["产品", "数量", "金额"], ["A", 1, 2.5], ["B", 2, 3.5]],
        无名=[["性别", "学历", "绩效"], ["男", "本科", "优秀"], ["女", "硕士", "良好"]],
    )
    states = {guess.source.sheet: guess.state for guess in read(fence, path).guesses()}
    assert states == {
        "人员": SheetState.TABLE,
        "封面": SheetState.NO_HEADER,
        "空": SheetState.EMPTY,
        "销售": SheetState.UNKNOWN,
        "无名": SheetState.NOBODY,
    }


def test_a_person_chooses_table_header_and_columns(fence: Fence, tmp_path: Path) -> None:
    rows = [["x", "y", "z"], ["甲", "乙", "丙"], ["E1", "王伟", "优秀"]]
    books = read(fence, make(tmp_path / "a.xlsx", rows))
    (guess,) = books.guesses()
    assert guess.state is SheetState.UNKNOWN
    books = choose(books, guess, Lexicon(), table="people", header=(2, 2))
    (guess,) = books.guesses()
    assert [one.header for one in guess.columns] == ["甲", "乙", "丙"]
    books = choose(books, guess, Lexicon(), columns={0: "number", 1: "name", 2: "rating:performance:2025"})
    (guess,) = books.guesses()
    assert guess.state is SheetState.TABLE
    assert {one.reasons for one in guess.columns} == {(MatchReason.CHOSEN,)}
    (people,) = tables(books)
    assert [dict(row.values) for row in people.rows] == [
        {"number": "E1", "name": "王伟", "rating:performance:2025": "优秀"}
    ]


def test_what_was_matched_before_is_matched_again_whatever_the_order_and_year(
    fence: Fence, tmp_path: Path
) -> None:
    first = make(tmp_path / "a.xlsx", [["工号", "姓名", "综合代号", "2024年备考"], ["E1", "王伟", "x", "y"]])
    later = make(tmp_path / "b.xlsx", [["姓名", "2025年备考", "工号", "综合代号"], ["王伟", "y", "E1", "x"]])
    (guess,) = read(fence, first).guesses()
    saved = SavedMapping(
        id="1",
        name="a.xlsx",
        fingerprint=guess.fingerprint,
        table="people",
        columns=(("综合代号", "place"), ("姓名", "")),
        answers=(),
        at=datetime(2026, 1, 10),
    )
    recalled = {saved.fingerprint: saved}.get
    (again,) = read_books([later], fence, Lexicon(), memory=recalled).guesses()
    assert again.fingerprint == guess.fingerprint
    assert [one.field for one in again.columns] == ["", "", "number", "place"]
    assert again.columns[3].reasons == (MatchReason.REMEMBERED,)


def test_a_header_that_was_chosen_by_hand_is_found_again(fence: Fence, tmp_path: Path) -> None:
    rows = [["工号", "姓名", "部门"], ["a", "b", "c"], ["E1", "王伟", "财务部"]]
    path = make(tmp_path / "a.xlsx", rows)
    books = read(fence, path)
    (guess,) = books.guesses()
    books = choose(books, guess, Lexicon(), header=(2, 2))
    (guess,) = books.guesses()
    saved = SavedMapping(
        id="1",
        name="a.xlsx",
        fingerprint=guess.fingerprint,
        table="people",
        columns=(("a", "number"), ("b", "name")),
        answers=(),
        at=datetime(2026, 1, 10),
    )
    (again,) = read_books([path], fence, Lexicon(), memory={saved.fingerprint: saved}.get).guesses()
    assert again.layout is not None and again.layout.header_first == 2
    assert [one.field for one in again.columns] == ["number", "name", ""]


@pytest.mark.parametrize(
    ("written", "read_as"),
    [
        (["15/3/2020", "3/4/2020"], [date(2020, 3, 15), date(2020, 4, 3)]),
        (["3/15/2020", "3/4/2020"], [date(2020, 3, 15), date(2020, 3, 4)]),
        (["4/4/2020", "3/4/2020"], [date(2020, 4, 4), None]),
        (["15/3/2020", "3/15/2020", "3/4/2020"], [date(2020, 3, 15), date(2020, 3, 15), None]),
    ],
)
def test_one_clear_day_says_how_the_others_of_its_column_are_meant(
    fence: Fence, tmp_path: Path, written: list[str], read_as: list[date | None]
) -> None:
    rows = [["工号", "姓名", "入职日期"], *([f"E{n}", "王伟", day] for n, day in enumerate(written))]
    (people,) = tables(read(fence, make(tmp_path / "a.xlsx", rows)))
    assert [row.values.get("hire_date") for row in people.rows] == read_as


def test_figures_come_without_their_units_and_open_ends_as_none(fence: Fence, tmp_path: Path) -> None:
    rows: list[list[Any]] = [
        ["工号", "姓名", "培训课程", "课时", "开始日期", "结束日期"],
        ["E1", "王伟", "领导力", "16小时", "2024-03-01", "至今"],
        ["E2", "李娜", "领导力", "2天", "2024/3/1", "2024.3.5"],
        ["E3", "张敏", "领导力", 8, "2024-03-01", "无"],
    ]
    (trainings,) = tables(read(fence, make(tmp_path / "a.xlsx", rows)))
    values = [dict(row.values) for row in trainings.rows]
    assert trainings.table == "trainings"
    assert [row.get("hours") for row in values] == [16.0, None, 8.0]
    assert [row.get("end") for row in values] == [CLEAR, date(2024, 3, 5), None]
    assert [(one.reason, one.file, one.row, one.column, one.value) for one in trainings.problems] == [
        (Reason.NUMBER_NOT_READ, "a.xlsx", 3, "课时", "2天")
    ]


def test_columns_that_are_not_matched_come_with_what_they_could_be(fence: Fence, tmp_path: Path) -> None:
    head = ["工号", "姓名", "入职登记", "岗位说明书", "血型"]
    (guess,) = read(fence, make(tmp_path / "a.xlsx", [head, ["E1", "王伟", "x", "y", "A"]])).guesses()
    assert [one.field for one in guess.columns] == ["number", "name", "", "", ""]
    assert guess.columns[2].others[0][0] == "hire_date"
    assert guess.columns[3].others[0][0] == "post"
    assert all(0 < sure < 0.5 for one in guess.columns for _, sure in one.others)


def test_a_text_table_may_tell_its_separator(fence: Fence, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text('sep=|\n工号|姓名|备注\nE1|王伟|"一,二,三,四"\n', encoding="utf-8")
    (people,) = tables(read(fence, path))
    assert [dict(row.values) for row in people.rows] == [
        {"number": "E1", "name": "王伟", "remarks": "一,二,三,四"}
    ]
