"""Tables between pages: no row alone, labels and names whole."""

import pytest
from reportlab.pdfgen.canvas import Canvas

from talentdesk.domain.forms import Form, FormValues
from talentdesk.domain.grid import Placement
from talentdesk.domain.texts import Language
from talentdesk.exchange.form_file import forms
from talentdesk.reports.blocks import Ending, Signatures, ended
from talentdesk.reports.fitting import Clipped
from talentdesk.reports.forms.boxed import BoxedCell, BoxedTable
from talentdesk.reports.forms.paper import draw_forms
from talentdesk.reports.grid import GridPage, Name, setting
from talentdesk.reports.ink import CELL, Align, Ink
from talentdesk.reports.lists import ListPaper, ListPart, draw_list
from talentdesk.reports.page import SIDE
from talentdesk.reports.rows import Column, Rows, companied
from talentdesk.reports.text import Text
from tests.made import BEGIN
from tests.unit.reports.made import EN, ZH, speaker
from tests.unit.reports.made_scheme import SCHEME
from tests.unit.reports.reading import Page, read, tight

INK = Ink(speaker(ZH))
WIDE = 400.0
Boxes = dict[Placement | None, list[Name]]


def listed(count: int, signers: tuple[str, ...] = ()) -> list[Page]:
    """Return the pages of a list of so many rows."""
    part = ListPart(heads=("名单",), rows=tuple((f"第{one}行",) for one in range(count)))
    paper = ListPaper(organisation="", title="名册", about="", moment=BEGIN, parts=(part,), signers=signers)
    return read(draw_list(paper, speaker(ZH)).data)


def rows_of(table: Rows | BoxedTable) -> int:
    return len(table.cells)


@pytest.mark.parametrize(
    ("fitting", "count", "stay"), [(9, 10, 8), (8, 10, 8), (3, 4, 2), (2, 3, 2), (1, 2, 1), (5, 40, 5)]
)
def test_the_last_row_goes_over_in_company(fitting: int, count: int, stay: int) -> None:
    assert companied(fitting, count) == stay


def test_a_table_of_ten_rows_leaves_none_alone_on_the_next_page() -> None:
    table = Rows(INK, [Column("序号", 1), Column("姓名", 1)], [[str(one), "张伟"] for one in range(10)])
    whole = table.measure(WIDE)
    row = (whole - table._head_height) / 10
    for room in range(4, 10):
        parts = table.cut(table._head_height + room * row + 1)
        assert parts is not None
        first, rest = map(rows_of, parts)
        assert (first, first + rest) == (min(room, 8), 10)


def test_on_a_page_the_last_two_rows_stand_together_below_their_heads() -> None:
    for count in range(38, 48):
        shown = [page.text.count("行") for page in listed(count)]
        assert sum(shown) == count
        assert min(shown) > 1, (count, shown)


def boxed(count: int) -> BoxedTable:
    heads = [[BoxedCell(Text(INK, "培训经历", CELL), 1, label=True, least=25)]]
    rows = [[BoxedCell(Text(INK, f"第{one}期", CELL), 1, least=25)] for one in range(count)]
    table = BoxedTable(INK, [*heads, *rows], heads=1)
    table.measure(WIDE)
    return table


def test_a_boxed_table_of_few_rows_goes_over_whole() -> None:
    assert boxed(3).cut(80) is None
    assert boxed(5).cut(60) is None, "one row alone does not begin a table at the foot of a page"
    parts = boxed(5).cut(130)
    assert parts is not None
    assert list(map(rows_of, parts)) == [1 + 3, 1 + 2]


def test_a_long_name_in_the_grid_is_set_smaller_rather_than_cut() -> None:
    place = Placement("high", "high")
    long = "Alexandrina Wilhelmina Fortescue-Montgomery"
    few: Boxes = {place: [Name(long), Name("高云霞")]}
    found = setting(Ink(speaker(EN)), few, 229.0, 90.0)
    wide = Text(Ink(speaker(EN)), long, CELL.but(size=found.size)).natural_width
    assert 8 < found.size < 12
    assert wide <= found.width - 4
    page = GridPage(Ink(speaker(EN)), SCHEME, few, 330.0)
    assert not page.is_full(760.0)
    many: Boxes = {place: [Name(long), *(Name(f"李{one}明") for one in range(30))]}
    assert setting(Ink(speaker(EN)), many, 229.0, 90.0).room >= 31, "room for all counts for more"


# ------------------------------------------------------------------------------------------ the last lines


def test_lines_to_sign_on_take_the_end_of_the_table_along() -> None:
    for count in range(30, 50):
        rows = tuple((f"第{one}行",) for one in range(count))
        pages = listed(count, signers=("计票人", "监票人"))
        last = pages[-1]
        assert last.holds("监票人")
        assert last.holds(rows[-1][0]), count
        assert last.holds(rows[-2][0]), count


def test_what_cannot_be_split_goes_over_with_the_lines_to_sign_on() -> None:
    line, sign = Text(INK, "经核对无误", CELL), Signatures(INK, ["主持人"])
    (one,) = ended([line], sign)
    assert isinstance(one, Ending)
    whole = one.measure(WIDE)
    assert one.cut(whole - 1) is None


def test_every_form_of_several_people_counts_its_own_pages() -> None:
    (form,) = (one for one in forms() if one.key == "personal_file")
    filled = [FormValues(values={"person.name": name}) for name in ("张伟", "高云霞", "李明")]
    pages = read(draw_forms(form, filled, speaker(ZH), BEGIN).data)
    told = [tight(page.text) for page in pages]
    assert len(told) == 6
    assert ["第1页，共2页" in one for one in told] == [True, False] * 3
    assert ["第2页，共2页" in one for one in told] == [False, True] * 3


@pytest.mark.parametrize("language", [ZH, EN])
@pytest.mark.parametrize("form", forms(), ids=lambda one: one.key)
def test_the_number_of_the_page_ends_at_the_margin(form: Form, language: Language) -> None:
    page = read(draw_forms(form, [FormValues()], speaker(language), BEGIN).data)[0]
    foot = max(right for _, bottom, right, _ in page.boxes if bottom < 60)
    assert foot == pytest.approx(page.width - SIDE, abs=2.0)


def test_a_clipped_cell_uses_the_room_of_its_last_line() -> None:
    ink = Ink(speaker(EN))
    for words in ("Oakisle Home Group", "Store Manager, Ginkgo Lane Store", "零售事业部华东大区第十九分公司"):
        cell = Clipped(ink, words, 1, CELL)
        cell.measure(62.0)
        (line,) = cell.lines
        kept = len(line.rstrip(".…"))
        assert Text(ink, line, CELL).natural_width <= 62.0
        assert Text(ink, words[: kept + 2].rstrip() + "…", CELL).natural_width > 62.0
    two = Clipped(ink, "Deputy Regional Director of Operations and Store General Manager", 2, CELL)
    two.measure(90.0)
    assert len(two.lines) == 2
    assert two.lines[1].endswith("...")
    for line in two.lines:
        assert Text(ink, line, CELL).natural_width <= 90.0


class _Seen(Text):
    """Words that keep where they were painted and how wide they may be."""

    left = room = -1.0

    def measure(self, width: float) -> float:
        self.room = width
        return super().measure(width)

    def paint(self, canvas: object, left: float, top: float) -> None:
        self.left = left


def test_words_keep_away_from_the_figures_that_end_before_them() -> None:
    cells = [_Seen(INK, one, CELL) for one in ("12", "合格", "8")]
    columns = [Column("学时", 60.0, Align.RIGHT), Column("结果", 100.0), Column("分数", 60.0, Align.RIGHT)]
    table = Rows(INK, columns, [cells], pad=3.0)
    table.measure(220.0)
    canvas = Canvas("unused.pdf")
    table.paint(canvas, 0.0, 100.0)
    hours, result, score = cells
    assert hours.left == 3.0
    assert result.left - (hours.left + hours.room) > 10.0
    assert result.left + result.room == pytest.approx(157.0)
    assert (score.left, score.room) == (163.0, 54.0)
