"""Web pages and XML that are called .xls: read as the tables they are."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from talentdesk.domain.trouble import Trouble, TroubleError
from talentdesk.exchange.cells import Book
from talentdesk.exchange.fence import Fence, Limits
from talentdesk.exchange.lexicon import Lexicon
from talentdesk.exchange.reading_desk import read_books, tables

PAGE = """<html xmlns:x="urn:schemas-microsoft-com:office:excel">
<head><meta http-equiv="Content-Type" content="text/html; charset={charset}"><title>x</title>
<style>td {{color: red}}</style></head><body>
<table border="1">
<tr><td colspan="3">2025年&nbsp;花名册</td></tr>
<tr><th>工号</th><th>姓名</th><th>部门</th></tr>
<tr><td>001</td><td>王<b>伟</b></td><td rowspan="2">财务部<br>一组</td></tr>
<tr><td>002<td>李&amp;娜
<tr><td>003</td><td>张敏</td><td><table><tr><td>里</td></tr></table></td></tr>
</table><script>var a = "<table><tr><td>x</td></tr></table>";</script>
</body></html>"""

XML = """<?xml version="1.0"?>
<?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
 xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
<Worksheet ss:Name="名单"><Table>
<Row><Cell ss:MergeAcross="2"><Data ss:Type="String">花名册</Data></Cell></Row>
<Row ss:Index="3"><Cell><Data ss:Type="String">工号</Data></Cell>
<Cell ss:Index="2"><Data ss:Type="String">姓名</Data></Cell>
<Cell><Data ss:Type="String">入职日期</Data></Cell></Row>
<Row><Cell><Data ss:Type="Number">1001</Data></Cell><Cell><Data ss:Type="String">王伟</Data></Cell>
<Cell><Data ss:Type="DateTime">2015-03-01T00:00:00.000</Data></Cell></Row>
<Row><Cell><Data ss:Type="Number">oops</Data></Cell>
<Cell ss:Index="3"><Data ss:Type="Boolean">1</Data></Cell></Row>
</Table></Worksheet>
<Worksheet ss:Name="空"><Table/></Worksheet></Workbook>"""


@pytest.fixture(scope="module")
def fence() -> Iterator[Fence]:
    with Fence(Limits(seconds=20)) as one:
        yield one


def read(fence: Fence, path: Path, data: bytes) -> Book:
    path.write_bytes(data)
    return fence.read(path)


@pytest.mark.parametrize(("charset", "encoding"), [("gb2312", "gb18030"), ("utf-8", "utf-8"), ("", "utf-16")])
def test_a_page_is_read_as_its_table(fence: Fence, tmp_path: Path, charset: str, encoding: str) -> None:
    path = tmp_path / "名单.xls"
    book = read(fence, path, PAGE.format(charset=charset).encode(encoding))
    assert (book.kind, len(book.sheets)) == ("html", 1)
    assert book.sheets[0].rows[:4] == (
        ("2025年 花名册", None, None),
        ("工号", "姓名", "部门"),
        ("001", "王伟", "财务部\n一组"),
        ("002", "李&娜", None),
    )
    assert book.sheets[0].merged == ((0, 0, 0, 2), (2, 2, 3, 2))
    (people,) = tables(read_books([path], fence, Lexicon()))
    assert [(row.values["number"], row.values.get("unit")) for row in people.rows] == [
        ("001", "财务部\n一组"),
        ("002", "财务部\n一组"),
        ("003", "里"),
    ]


def test_a_sheet_as_xml_is_read_with_its_figures_and_days(fence: Fence, tmp_path: Path) -> None:
    book = read(fence, tmp_path / "a.xls", XML.encode())
    assert [sheet.name for sheet in book.sheets] == ["名单", "空"]
    assert book.sheets[0].rows == (
        ("花名册", None, None),
        (None, None, None),
        ("工号", "姓名", "入职日期"),
        (1001.0, "王伟", datetime(2015, 3, 1)),
        ("oops", None, True),
    )
    assert book.sheets[0].merged == ((0, 0, 0, 2),)


@pytest.mark.parametrize(
    ("text", "trouble"),
    [
        ("<html><body>Please log in</body></html>", Trouble.WORKBOOK_TYPE),
        (XML.replace("<Workbook", "<!DOCTYPE x [<!ENTITY a 'b'>]><Workbook", 1), Trouble.WORKBOOK_UNSAFE),
        (XML.replace("</Table>", "", 1), Trouble.WORKBOOK_UNREADABLE),
        (XML.replace('ss:Index="3"', 'ss:Index="999999999"', 1), Trouble.WORKBOOK_TOO_LARGE),
        (XML.replace('ss:Index="2"', 'ss:Index="99999"', 1), Trouble.WORKBOOK_TOO_LARGE),
        ("<table>" + "<tr><td colspan=2000 rowspan=2000>" * 9, Trouble.WORKBOOK_TOO_LARGE),
        ("<!-- a -->" * 400 + "x", Trouble.WORKBOOK_TYPE),
    ],
)
def test_what_is_no_table_or_not_safe_is_told(
    fence: Fence, tmp_path: Path, text: str, trouble: Trouble
) -> None:
    with pytest.raises(TroubleError) as caught:
        read(fence, tmp_path / "a.xls", text.encode())
    assert caught.value.trouble is trouble


def test_rows_without_cells_are_no_table(fence: Fence, tmp_path: Path) -> None:
    book = read(fence, tmp_path / "a.xls", b"<table><tr></tr><tr></tr></table><table><tr><td>x</table>")
    assert [sheet.rows for sheet in book.sheets] == [(), (("x",),)]
