"""What sheets are and what contradicts itself, in sentences."""

from dataclasses import replace
from datetime import date

import pytest

from talentdesk.domain.import_reading import ColumnGuess, MatchReason, SheetGuess, SheetState, Source
from talentdesk.domain.import_sources import Contradiction, Said
from talentdesk.domain.texts import Language
from talentdesk.wording import Say, sheets, speaker

ZH, EN = speaker(Language.ZH), speaker(Language.EN)


def test_every_state_and_reason_has_its_words() -> None:
    assert set(sheets.STATES) == set(SheetState)
    assert set(sheets.REASONS) == set(MatchReason)


@pytest.mark.parametrize(("say", "said"), [(ZH, "表格：人员"), (EN, "Table: People")])
def test_a_table_is_told_by_its_name(say: Say, said: str) -> None:
    guess = SheetGuess(source=Source(file="a.xlsx"), state=SheetState.TABLE, table="people")
    assert sheets.state(guess, say) == said


def test_a_column_says_why_it_was_matched() -> None:
    column = ColumnGuess(
        column=0, header="x", field="email", reasons=(MatchReason.CLOSE, MatchReason.CONTENT)
    )
    assert sheets.reasons(column, ZH) == "列名与该字段的常用名称相近 · 单元格内容符合该字段"


def test_a_contradiction_names_values_and_places() -> None:
    rows = tuple(("west.xlsx", "", row) for row in range(2, 7))
    one = Contradiction(
        whose="E1",
        field="hire_date",
        said=(Said(date(2015, 3, 1), rows), Said(date(2015, 4, 1), (("east.xlsx", "名单", 9),))),
    )
    assert sheets.contradiction(one, "people", ZH) == (
        "E1，入职日期：2015年3月1日（west.xlsx 第 2 行、west.xlsx 第 3 行、west.xlsx 第 4 行等另 2 处）；"
        "2015年4月1日（east.xlsx 工作表“名单”第 9 行）"
    )
    assert sheets.contradiction(one, "people", EN) == (
        "E1, Joined on: 1 Mar 2015 (west.xlsx, row 2, west.xlsx, row 3, west.xlsx, row 4 and 2 more); "
        "1 Apr 2015 (east.xlsx, sheet “名单”, row 9)"
    )
    assert sheets.contradiction(replace(one, about="2024"), "people", EN).startswith("E1, 2024, Joined on: ")
