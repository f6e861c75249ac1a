"""The fenced reader: what comes through, what is refused, and that nothing gets out of the fence."""

import re
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from talentdesk.domain.trouble import Trouble, TroubleError
from talentdesk.exchange import fence as fence_module
from talentdesk.exchange import reader_child
from talentdesk.exchange.cells import SheetCells, cell_text
from talentdesk.exchange.fence import READER_ARGUMENT, Fence, Limits, fence_command
from talentdesk.exchange.workbook import read_book
from tests.unit.exchange.books import SHEET, add_part, edit_part, make


@pytest.fixture(scope="module")
def fence() -> Iterator[Fence]:
    with Fence(Limits(seconds=20)) as one:
        yield one


def sheet(fence: Fence, path: Path) -> SheetCells:
    return read_book(path, fence=fence).sheets[0]


def trouble(fence: Fence, path: Path) -> Trouble:
    with pytest.raises(TroubleError) as caught:
        read_book(path, fence=fence)
    return caught.value.trouble


def test_cells_come_as_what_they_are(fence: Fence, tmp_path: Path) -> None:
    row = [
        "张三",
        1001,
        1,
        0,
        True,
        False,
        2.5,
        date(2020, 3, 1),
        datetime(2020, 3, 1, 8, 30),
        time(8, 30),
        None,
    ]
    read = sheet(fence, make(tmp_path / "a.xlsx", [row, [1, True]]))
    day = date(2020, 3, 1)
    assert read.rows[0] == (
        "张三",
        1001.0,
        1.0,
        0.0,
        True,
        False,
        2.5,
        day,
        datetime(2020, 3, 1, 8, 30),
        time(8, 30),
    )
    assert [type(cell) for cell in read.rows[1][:2]] == [float, bool]
    assert [cell_text(cell) for cell in read.rows[0]] == [
        "张三", "1001", "1", "0", "TRUE", "FALSE", "2.5", "2020-03-01", "2020-03-01 08:30:00", "08:30:00",
    ]  # fmt: skip


def test_both_readers_agree(fence: Fence, tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["工号", "姓名", "得分"],
        *([f"E{i:04}", f"员工{i % 7}", i / 4] for i in range(4_100)),
    ]
    path = make(tmp_path / "many.xlsx", rows)
    other = openpyxl.load_workbook(path, read_only=True)
    try:
        expected = list(other.worksheets[0].iter_rows(values_only=True))
    finally:
        other.close()
    assert list(sheet(fence, path).rows) == expected


def test_rows_and_columns_count_from_the_corner(fence: Fence, tmp_path: Path) -> None:
    path = make(tmp_path / "a.xlsx", [[], [], [None, None, "x"]])
    assert sheet(fence, path).rows == ((None, None, None), (None, None, None), (None, None, "x"))


def test_merged_hidden_and_empty_sheets_are_told(fence: Fence, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.worksheets[0]["B2"] = "x"
    book.worksheets[0].merge_cells("B2:D3")
    book.create_sheet("列表").sheet_state = "hidden"
    book.save(tmp_path / "a.xlsx")
    first, second = read_book(tmp_path / "a.xlsx", fence=fence).sheets
    assert first.merged == ((1, 1, 2, 3),)
    assert (second.name, second.hidden, second.rows) == ("列表", True, ())


def with_results(xml: bytes) -> bytes:
    empty = rb"<v ?/>|<v></v>"
    xml, first = re.subn(rb"(<f>1\+1</f>)(?:" + empty + rb")", rb"\1<v>2</v>", xml)
    xml, second = re.subn(
        rb"(<c r=\"B1\")(><f>1/0</f>)(?:" + empty + rb")", rb'\1 t="e"\2<v>#DIV/0!</v>', xml
    )
    assert (first, second) == (1, 1)
    return xml


def test_formulas_come_as_their_saved_value_and_unsaved_ones_are_told(fence: Fence, tmp_path: Path) -> None:
    path = make(tmp_path / "a.xlsx", [["=1+1", "=1/0", "x"], [], ["=2+2"]])
    saved = edit_part(path, tmp_path / "b.xlsx", SHEET, with_results)
    read = sheet(fence, saved)
    assert read.rows[0] == (2.0, None, "x")
    assert read.odd == {(0, 1): "error", (2, 0): "formula"}


def test_rows_behind_a_filter_are_told_and_read(fence: Fence, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    (table,) = book.worksheets
    for number in range(1, 5):
        table.append([f"x{number}"])
    table.auto_filter.ref = "A1:A4"
    table.row_dimensions[2].hidden = table.row_dimensions[4].hidden = True
    table.column_dimensions["C"].hidden = True
    book.save(tmp_path / "a.xlsx")
    read = sheet(fence, tmp_path / "a.xlsx")
    assert len(read.rows) == 4
    assert read.unseen == {2, 4}


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('工号,姓名\n1,"张三\n2,李四\n', 2),
        ('工号,姓名\n1,"张三\n2,"李四"\n3,王五\n', 2),
        ('sep=;\n工号;姓名\n1;甲\n2;"乙\n3;丙', 4),
    ],
)
def test_a_quotation_mark_nobody_closed_is_told_with_its_line(
    fence: Fence, tmp_path: Path, text: str, line: int
) -> None:
    path = tmp_path / "a.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(TroubleError) as caught:
        read_book(path, fence=fence)
    assert caught.value.trouble is Trouble.TEXT_UNCLOSED
    assert caught.value.figures["line"] == line


def test_quoted_lines_and_numbers_kept_as_text_are_read(fence: Fence, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text('工号,备注\n="000301","一\n二"\n"=""007""","a""b"\n', encoding="utf-8")
    assert sheet(fence, path).rows[1:] == (("000301", "一\n二"), ("007", 'a"b'))


def test_long_cells_and_control_characters_come_through(fence: Fence, tmp_path: Path) -> None:
    path = make(tmp_path / "a.xlsx", [["长" * 32_767, "a\nb", "bell"]])
    bell = edit_part(
        path,
        tmp_path / "b.xlsx",
        SHEET,
        lambda xml: xml.replace(b">bell<", b">_x0007_bell<"),
    )
    assert sheet(fence, bell).rows[0] == ("长" * 32_767, "a\nb", "\x07bell")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("separator", [",", "\t", ";"])
def test_text_tables_are_read_in_every_usual_encoding(
    fence: Fence, tmp_path: Path, encoding: str, separator: str
) -> None:
    lines = [["工号", "姓名", "备注"], ["001", "欧阳娜", f'他说"好{separator}的"'], ["002", "𬭚", "多\n行"]]
    text = "\r\n".join(separator.join('"' + cell.replace('"', '""') + '"' for cell in line) for line in lines)
    path = tmp_path / "a.csv"
    path.write_bytes(text.encode(encoding))
    assert [list(row) for row in sheet(fence, path).rows] == lines


def test_western_text_is_not_taken_for_chinese(fence: Fence, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes("Name,Ort\nRené Müller,Zürich\n".encode("cp1252"))
    assert sheet(fence, path).rows[1] == ("René Müller", "Zürich")


def test_macros_and_links_are_named_and_not_read(fence: Fence, tmp_path: Path) -> None:
    path = make(tmp_path / "a.xlsx", [["x"]])
    with_macros = add_part(path, tmp_path / "b.xlsm", "xl/vbaProject.bin", b"\xd0\xcf\x11\xe0macro")
    with_links = add_part(with_macros, tmp_path / "c.xlsm", "xl/externalLinks/externalLink1.xml", b"<x/>")
    assert read_book(with_links, fence=fence).parts == ("macros", "links")


def broken(folder: Path) -> dict[str, tuple[Path, Trouble]]:
    """Return files that must be refused, each with the trouble it is told as."""
    good = make(folder / "good.xlsx", [["工号", "姓名"], ["1", "张三"]])
    data = good.read_bytes()

    def file(name: str, content: bytes) -> Path:
        path = folder / name
        path.write_bytes(content)
        return path

    def dtd(xml: bytes) -> bytes:
        return b'<!DOCTYPE worksheet [<!ENTITY a "b">]>' + xml

    def hidden_dtd(xml: bytes) -> bytes:
        return b'<?xml version="1.0"?><!-- <a> --><!DOCTYPE worksheet []>' + xml.split(b"?>", 1)[-1]

    twice = folder / "twice.xlsx"
    with pytest.warns(UserWarning, match="Duplicate name"):
        add_part(good, twice, SHEET, b"<worksheet/>")
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
    return {
        "empty": (file("empty.xlsx", b""), Trouble.WORKBOOK_EMPTY),
        "zeros": (file("zeros.csv", bytes(100)), Trouble.WORKBOOK_EMPTY),
        "truncated": (file("cut.xlsx", data[: len(data) // 2]), Trouble.WORKBOOK_UNREADABLE),
        "text": (file("text.xlsx", b"hello"), Trouble.WORKBOOK_TYPE),
        "pdf": (file("paper.csv", b"%PDF-1.7\n"), Trouble.WORKBOOK_TYPE),
        "database": (file("data.csv", b"SQLite format 3\0xxxx"), Trouble.WORKBOOK_TYPE),
        "other zip": (zip_of(folder / "docx.xlsx", {"word/document.xml": b"<w/>"}), Trouble.WORKBOOK_TYPE),
        "encrypted": (
            file("enc.xlsx", ole + bytes(600) + "EncryptedPackage".encode("utf-16-le")),
            Trouble.WORKBOOK_ENCRYPTED,
        ),
        "broken xls": (file("old.xls", ole + bytes(3000)), Trouble.WORKBOOK_UNREADABLE),
        "dtd": (edit_part(good, folder / "dtd.xlsx", SHEET, dtd), Trouble.WORKBOOK_UNSAFE),
        "dtd behind": (edit_part(good, folder / "dtd2.xlsx", SHEET, hidden_dtd), Trouble.WORKBOOK_UNSAFE),
        "twice": (twice, Trouble.WORKBOOK_UNSAFE),
        "missing": (folder / "none.xlsx", Trouble.FILE_MISSING),
        "folder": (folder, Trouble.NOT_A_FILE),
    }


def zip_of(path: Path, parts: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return path


def test_bad_files_are_told_as_what_they_are(fence: Fence, tmp_path: Path) -> None:
    cases = broken(tmp_path)
    assert {name: trouble(fence, path) for name, (path, _) in cases.items()} == {
        name: expected for name, (_, expected) in cases.items()
    }


def test_limits_are_told_as_too_large(tmp_path: Path) -> None:
    path = make(tmp_path / "a.xlsx", [["x" * 50] * 20] * 50)
    bomb = add_part(path, tmp_path / "bomb.xlsx", "xl/worksheets/sheet2.xml", b"<x>" + bytes(32) * (1 << 20))
    far = make(tmp_path / "far.xlsx", [["a"]])
    far = edit_part(
        far,
        tmp_path / "far2.xlsx",
        SHEET,
        lambda xml: xml.replace(
            b"</sheetData>", b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
        ),
    )
    cases = [
        (path, Limits(cells=999), "cells"),
        (path, Limits(file_bytes=1000), "file"),
        (path, Limits(unpacked=2000), "unpacked"),
        (bomb, Limits(), "ratio"),
        (far, Limits(), None),
    ]
    for book, limits, which in cases:
        with pytest.raises(TroubleError) as caught:
            read_book(book, limits=limits)
        assert caught.value.trouble is Trouble.WORKBOOK_TOO_LARGE, which
        if which is not None:
            assert caught.value.figures["limit"] == which


def stand_in(monkeypatch: pytest.MonkeyPatch, program: str) -> None:
    monkeypatch.setattr(fence_module, "fence_command", lambda: [sys.executable, "-c", program])


@pytest.mark.parametrize(
    ("program", "expected"),
    [
        ("import os; os.abort()", Trouble.READER_CRASHED),
        ("import os; os.write(1, b'R\\xff\\xff\\xff\\xff')", Trouble.READER_CRASHED),
        ("import os; os.write(1, b'Z\\0\\0\\0\\0'); input(); input()", Trouble.READER_CRASHED),
        ("import os; os.write(1, b'B\\0\\0\\0\\2no')", Trouble.READER_CRASHED),
        ("import os; os.write(2, b'memory allocation of 9 bytes'); os.abort()", Trouble.WORKBOOK_TOO_LARGE),
    ],
)  # fmt: skip
def test_a_reader_that_dies_or_talks_nonsense_is_told(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, program: str, expected: Trouble
) -> None:
    path = make(tmp_path / "a.xlsx", [["x"]])
    with Fence(Limits(seconds=20)) as fence:
        stand_in(monkeypatch, program)
        assert trouble(fence, path) is expected
        monkeypatch.undo()
        assert sheet(fence, path).rows == (("x",),)
        assert fence.started == 2


def test_a_reader_that_dies_before_it_is_asked_is_told_and_not_replaced_unwatched(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    class Dying(fence_module._Watch):
        def __init__(self, process: subprocess.Popen[bytes], *others: Any) -> None:
            super().__init__(process, *others)
            process.terminate()
            process.wait()

    monkeypatch.setattr(fence_module, "_Watch", Dying)
    with Fence() as fence:
        assert trouble(fence, make(tmp_path / "a.xlsx", [["x"]])) is Trouble.READER_CRASHED
        assert fence.started == 1


def test_a_reader_that_hangs_is_ended(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    stand_in(monkeypatch, "import time; time.sleep(60)")
    with Fence(Limits(seconds=0.3)) as fence:
        assert trouble(fence, make(tmp_path / "a.xlsx", [["x"]])) is Trouble.WORKBOOK_TOO_SLOW


def test_a_reader_that_goes_on_for_ever_is_ended(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    book = b"B" + (2).to_bytes(4, "big") + b"{}"
    stand_in(
        monkeypatch,
        f"import os, time\nwhile os.write(1, {book!r}):\n    time.sleep(0.05)",
    )
    with Fence(Limits(seconds=5, seconds_in_all=0.5)) as fence:
        assert trouble(fence, make(tmp_path / "a.xlsx", [["x"]])) is Trouble.WORKBOOK_TOO_SLOW


def test_reading_can_be_cancelled(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    stand_in(monkeypatch, "import time; time.sleep(60)")
    path = make(tmp_path / "a.xlsx", [["x"]])
    with Fence() as fence, pytest.raises(TroubleError) as caught:
        fence.read(path, cancelled=lambda: True)
    assert caught.value.trouble is Trouble.CANCELLED


def test_one_process_reads_many_workbooks_and_goes_on_after_refusals(tmp_path: Path) -> None:
    good = make(tmp_path / "a.xlsx", [["x"]])
    bad = tmp_path / "b.xlsx"
    bad.write_bytes(good.read_bytes()[:-40])
    with Fence() as fence:
        for _ in range(3):
            assert sheet(fence, good).rows == (("x",),)
            assert trouble(fence, bad) is Trouble.WORKBOOK_UNREADABLE
        assert fence.started == 1


def test_progress_counts_rows(tmp_path: Path) -> None:
    path = make(tmp_path / "a.xlsx", [[i] for i in range(4_500)])
    told: list[tuple[int, int]] = []
    read_book(path, progress=lambda done, of: told.append((done, of)))
    assert told == [(2_000, 4_500), (4_000, 4_500), (4_500, 4_500)]


def test_a_frozen_program_starts_itself_as_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert fence_command() == [sys.executable, READER_ARGUMENT]


def test_switches_and_the_numbers_one_and_nought_stay_apart_wherever_they_come(tmp_path: Path) -> None:
    rows: list[list[Any]] = [[f"w{at}", at + 2, None] for at in range(reader_child.CHUNK)]
    rows += [[1, True, 0], ["x", False, 1.0], [False, 0.0, True], ["w0", 2, "y"]]
    with Fence() as fence:
        (sheet,) = fence.read(make(tmp_path / "a.xlsx", rows)).sheets
    found = sheet.rows[-4:]
    assert found == ((1.0, True, 0.0), ("x", False, 1.0), (False, 0.0, True), ("w0", 2.0, "y"))
    assert [[type(cell) for cell in row] for row in found] == [
        [float, bool, float],
        [str, bool, float],
        [bool, float, bool],
        [str, float, str],
    ]
    assert sheet.rows[:2] == (("w0", 2.0, None), ("w1", 3.0, None))


def test_a_system_that_lets_no_limit_be_set_reads_without_it(monkeypatch: pytest.MonkeyPatch) -> None:
    import resource

    asked: list[int] = []

    def refuse(limit: int, wanted: tuple[int, int]) -> None:
        asked.append(limit)
        raise ValueError("current limit exceeds maximum limit")

    monkeypatch.setattr(resource, "setrlimit", refuse)
    reader_child.limit_memory(1 << 20)
    assert asked == [resource.RLIMIT_AS, resource.RLIMIT_CORE, resource.RLIMIT_FSIZE]
