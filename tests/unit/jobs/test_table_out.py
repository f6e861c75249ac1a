"""Every table goes into a workbook with headers a reader knows, words for keys, and text that stays text."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from talentdesk.domain import import_tables
from talentdesk.domain.imports import Value
from talentdesk.domain.ruling import RefusedError
from talentdesk.domain.texts import Language
from talentdesk.jobs.table_out import export_table
from talentdesk.services.table_values import TableValuesOf
from talentdesk.services.workshop import PlaceCandidates
from talentdesk.wording.say import speaker
from tests.unit.services.made_workshop import FIT, MAIN, Workshop, make_workshop


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Workshop]:
    made = make_workshop(tmp_path / "a.talent", schemes=(MAIN, FIT))
    with made.workspace:
        yield made


def written(shop: Workshop, table: str, folder: Path, language: Language = Language.ZH) -> list[list[object]]:
    path = folder / f"{table}.xlsx"
    count = export_table(shop.workspace, table, path, speaker(language), session=shop.session)
    sheet = openpyxl.load_workbook(path).worksheets[0]
    rows: list[list[object]] = [list(row) for row in sheet.iter_rows(values_only=True)]
    assert count == len(rows) - 1
    return rows


@pytest.mark.parametrize("language", list(Language))
def test_people_stand_with_their_words_and_ratings(
    shop: Workshop, tmp_path: Path, language: Language
) -> None:
    head, *rows = written(shop, "people", tmp_path, language)
    zh = language is Language.ZH
    by_number = {row[0]: dict(zip(head, row, strict=True)) for row in rows}
    assert len(by_number) == 7
    chen = by_number["1001"]
    assert chen["性别" if zh else "Gender"] == ("女" if zh else "female")
    assert chen["层级" if zh else "Tier"] == ("中层管理" if zh else "Middle managers")
    assert chen["2025 绩效" if zh else "Performance 2025"] == "优秀"
    assert chen["部门" if zh else "Unit"] == "云岭制造 / 生产部"
    born = chen["出生日期" if zh else "Date of birth"]
    assert getattr(born, "date", lambda: None)() == date(1980, 1, 1)


def test_places_stand_with_the_number_of_their_box_and_the_newest_reason(
    shop: Workshop, tmp_path: Path
) -> None:
    chen = shop.candidate("陈静")
    shop.workspace.do(
        PlaceCandidates(session=shop.session, scheme=MAIN, candidates=(chen,), placement=shop.place(2))
    )
    head, *rows = written(shop, "placements", tmp_path)
    assert len(rows) == 2 * 7
    assert head == ["工号*", "姓名", "九宫格方案", "建议位置", "校准后位置", "理由"]
    on_main = {row[0]: row[2:] for row in rows[:7]}
    assert on_main["1001"] == ["绩效 × 潜力", 1, 2, None]
    assert on_main["1005"] == ["绩效 × 潜力", 9, 9, None]
    assert on_main["1007"] == ["绩效 × 潜力", None, None, None]


@pytest.mark.parametrize("table", [one.key for one in import_tables.TABLES])
def test_every_table_can_be_written_and_every_column_is_a_field_of_it(
    shop: Workshop, tmp_path: Path, table: str
) -> None:
    values = shop.workspace.ask(TableValuesOf(table=table, session=shop.session))
    known = import_tables.table(table)
    assert known is not None
    assert [key for key in values.columns if known.field(key) is None] == []
    assert all(len(row) == len(values.columns) for row in values.rows)
    head, *_ = written(shop, table, tmp_path)
    assert len(set(head)) == len(head) == len(values.columns)


def test_a_session_must_be_named_for_places(shop: Workshop, tmp_path: Path) -> None:
    with pytest.raises(RefusedError):
        export_table(shop.workspace, "placements", tmp_path / "x.xlsx", speaker(Language.EN))
    assert not (tmp_path / "x.xlsx").exists()


def test_the_same_values_give_the_same_bytes(shop: Workshop, tmp_path: Path) -> None:
    for name in ("a.xlsx", "b.xlsx"):
        export_table(shop.workspace, "people", tmp_path / name, speaker(Language.ZH))
    assert (tmp_path / "a.xlsx").read_bytes() == (tmp_path / "b.xlsx").read_bytes()


def test_values_are_those_of_the_workspace(shop: Workshop) -> None:
    values = shop.workspace.ask(TableValuesOf(table="ratings"))
    at = {key: index for index, key in enumerate(values.columns)}
    first: tuple[Value, ...] = next(row for row in values.rows if row[at["number"]] == "1001")
    assert (first[at["period"]], first[at["on"]]) == ("2025", date(2026, 1, 20))
