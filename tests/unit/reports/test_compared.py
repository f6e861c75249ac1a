"""Comparison and list of evidence on paper: everything said, names on every page, marks that print."""

from datetime import date

import pytest

from talentdesk.domain.compared import Bar, Cell, CompareRow, CompareSection, CompareTable, Mark
from talentdesk.domain.texts import Language
from talentdesk.reports.compared import draw_comparison, draw_evidence
from tests.unit.reports.made import EN, ZH, speaker
from tests.unit.reports.reading import fonts, opened, picture, read, tight

ON = date(2026, 11, 21)
NAMES = ("韩一鸣", "欧阳明月", "李𬭚", "阿卜杜热合曼·买买提明·" * 5)
TREND = tuple(Bar(str(year), share, "达标") for year, share in ((2024, 0.4), (2025, 0.7), (2026, 1.0)))


def row(title: str, *texts: str, mark: Mark = Mark.NONE) -> CompareRow:
    return CompareRow(title, tuple(Cell(text, mark) for text in texts))


def table(long: str = "一段较长的说明，") -> CompareTable:
    basic = (row("学历", "本科", "硕士", "本科", "大专"), row("性别", *["女"] * 4))
    years = CompareRow("绩效", tuple(Cell("", trend=TREND) for _ in NAMES))
    marked = row("风险", *["高"] * 4, mark=Mark.BAD)
    many = tuple(row(f"问题{n}", *[long * 3] * 3, "不同") for n in range(30))
    return CompareTable(
        heads=NAMES,
        under=("区域经理",) * 4,
        sections=(
            CompareSection("basic", "基本情况", basic),
            CompareSection("years", "历年评级", (years, marked)),
            CompareSection("talk", "谈话", many),
        ),
    )


@pytest.mark.parametrize("language", [ZH, EN])
def test_everything_is_said_and_the_names_stand_on_every_page(language: Language) -> None:
    data = draw_comparison(table(), "中层校准会", ON, speaker(language)).data
    pages = read(data)
    assert len(pages) > 1
    for page in pages:
        assert page.width > page.height
        assert all(page.holds(name) for name in NAMES)
        assert all(right <= page.width - 40 and bottom >= 18 for _, bottom, right, _ in page.boxes)
    text = tight("".join(page.text for page in pages))
    for words in ("学历", "硕士", "2026", "达标", "×高", "问题29", "区域经理"):
        assert words in text, words
    assert all(fonts(data).values())
    assert opened(data).trailer["/Root"]["/Lang"] == {ZH: "zh-CN", EN: "en"}[language]  # type: ignore[index]  # a dict


def test_what_all_have_alike_can_be_left_out() -> None:
    text = tight(
        "".join(
            page.text for page in read(draw_comparison(table(), "", ON, speaker(ZH), differences=True).data)
        )
    )
    assert "学历" in text
    assert "性别" not in text


def test_bars_of_the_years_are_dark_in_grey_and_rise() -> None:
    data = draw_comparison(table(), "", ON, speaker(ZH)).data
    sheet = picture(data, 0, 100).convert("L")
    assert sum(sheet.histogram()[:130]) > 1000
    assert draw_comparison(table(), "", ON, speaker(ZH)).data == data


@pytest.mark.parametrize("language", [ZH, EN])
def test_a_list_of_evidence_of_nobody_says_so(language: Language) -> None:
    (page,) = read(draw_evidence((), "中层校准会", ON, speaker(language)).data)
    assert page.holds(speaker(language)("Nobody is listed."))
