"""Growth plans, staffing standards and lists of departures from workbooks."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from talentdesk.domain.import_reading import TableInput
from talentdesk.domain.imports import RowChange
from talentdesk.domain.ruling import Reason
from talentdesk.exchange.cells import Cell, SheetCells
from talentdesk.exchange.lexicon import Lexicon
from talentdesk.exchange.sheets import guess_sheet
from talentdesk.exchange.table_rows import read_rows
from talentdesk.services.departures import DepartureLines
from talentdesk.services.growth import ForecastLinesOf
from talentdesk.services.people import PeopleLines
from talentdesk.services.positions import EditPost
from talentdesk.services.workspace import Workspace
from tests.unit.services.made_tables import Row, compare, reasons, table, take
from tests.unit.services.made_workshop import make_people


@pytest.fixture
def file(tmp_path: Path) -> Iterator[Workspace]:
    with make_people(tmp_path / "a.talent") as made:
        yield made


def take_rows(file: Workspace, key: str, *rows: Row) -> None:
    take(file, table(key, *rows))


def test_a_growth_plan_is_added_changed_and_left(file: Workspace) -> None:
    take_rows(
        file,
        "growth",
        {"unit_kind": "门店", "year": "2027年末", "units": 12.0},
        {"unit_kind": "门店", "year": "2028", "units": "1,400", "note": "待批"},
    )
    lines = file.ask(ForecastLinesOf()).growth
    assert [(one.kind, one.year, one.units, one.note) for one in lines] == [
        ("门店", 2027, 12, ""),
        ("门店", 2028, 1400, "待批"),
    ]
    again = table(
        "growth",
        {"unit_kind": "门店", "year": "2027", "units": 12},
        {"unit_kind": "门店", "year": "2028", "units": 15},
        {"unit_kind": "门店", "year": "2029", "units": -1},
        {"unit_kind": "", "year": "2029", "units": 3},
    )
    seen = compare(file, again)
    assert [row.change for row in seen.rows] == [
        RowChange.UNCHANGED,
        RowChange.CHANGED,
        RowChange.REFUSED,
        RowChange.REFUSED,
    ]
    file.undo()
    assert file.ask(ForecastLinesOf()).growth == ()


def test_standards_name_their_tier_and_keep_their_order(file: Workspace) -> None:
    take_rows(
        file,
        "standards",
        {"unit_kind": "门店", "title": "店长", "tier": "其他关键岗位", "heads": 1},
        {"unit_kind": "门店", "title": "店长助理", "tier": "backbone", "heads": 2},
    )
    lines = file.ask(ForecastLinesOf()).standards
    assert [(one.title, one.tier, one.heads) for one in lines] == [
        ("店长", "key_post", 1),
        ("店长助理", "backbone", 2),
    ]
    take_rows(file, "standards", {"unit_kind": "门店", "title": "店长", "heads": 3})
    assert file.ask(ForecastLinesOf()).standards[0].heads == 3


def test_departures_are_recorded_by_the_words_of_personnel_lists(file: Workspace) -> None:
    file.do(EditPost(post="post1", values={"key_position": True}))
    take_rows(
        file,
        "departures",
        {"number": "1001", "left_on": date(2026, 9, 1), "wish": "主动离职"},
        {"number": "1006", "left_on": date(2026, 8, 1), "wish": "退休", "note": "到龄"},
    )
    assert [(one.name, one.wish, one.key) for one in file.ask(DepartureLines())] == [
        ("陈静", "own", True),
        ("Ann Lee", "retirement", False),
    ]
    assert {"p1", "p6"}.isdisjoint(one.id for one in file.ask(PeopleLines()))
    take_rows(file, "departures", {"number": "1001", "left_on": date(2026, 9, 1), "wish": "company"})
    assert file.ask(DepartureLines())[0].wish == "company"


def test_a_departure_without_a_day_ahead_or_of_nobody_is_refused(file: Workspace) -> None:
    rows = table(
        "departures",
        {"number": "1001", "wish": "own"},
        {"number": "1002", "left_on": date(2027, 9, 1)},
        {"number": "9999", "left_on": date(2026, 9, 1)},
    )
    seen = compare(file, rows)
    assert {row.change for row in seen.rows} == {RowChange.REFUSED}
    assert {"date_not_read", "date_in_future"} <= {reason for _, reason in reasons(seen)}


def sheet(*rows: tuple[Cell, ...]) -> TableInput:
    cells = SheetCells(name="规划", hidden=False, rows=rows, merged=(), odd={})
    guess = guess_sheet(cells, "规划.xlsx", Lexicon())
    assert guess.table == "growth"
    return read_rows(cells, guess)


def test_a_plan_with_one_column_a_year_is_known_by_its_years(file: Workspace) -> None:
    take(
        file,
        sheet(
            ("2027-2029年开店规划",),
            ("店型", "2027年", "FY2028", "2029 年末门店数", "备注"),
            ("门店", 12.0, "1,400", None, "待批"),
            ("仓库", 3.0, 3.0, 4.0, None),
        ),
    )
    lines = file.ask(ForecastLinesOf()).growth
    assert [(one.kind, one.year, one.units, one.note) for one in lines] == [
        ("仓库", 2027, 3, ""),
        ("仓库", 2028, 3, ""),
        ("仓库", 2029, 4, ""),
        ("门店", 2027, 12, "待批"),
        ("门店", 2028, 1400, "待批"),
    ]
    again = sheet(
        ("Store type", 2027.0, "Stores 2028", "FY29"), ("仓库", 3.0, 5.0, 6.0), ("门店", 12.0, 1400.0, 9.0)
    )
    seen = compare(file, again)
    assert [(row.change, row.what, row.fields) for row in seen.rows] == [
        (
            RowChange.CHANGED,
            "仓库 · 2027, 2028, 2029",
            (("units_in:2028", "3", "5"), ("units_in:2029", "4", "6")),
        ),
        (
            RowChange.ADDED,
            "门店 · 2027, 2028, 2029",
            (("unit_kind", "", "门店"), ("units_in:2029", "", "9")),
        ),
    ]
    take(file, again)
    assert [one.units for one in file.ask(ForecastLinesOf()).growth] == [3, 5, 6, 12, 1400, 9]
    file.undo()
    assert [one.units for one in file.ask(ForecastLinesOf()).growth] == [3, 3, 4, 12, 1400]


def test_a_year_told_twice_and_numbers_that_cannot_be_are_told(file: Workspace) -> None:
    twice = sheet(("店型", "2027年", "FY2027", "2028年"), ("门店", 12.0, 13.0, 14.0))
    assert [one.reason for one in twice.problems] == [Reason.COLUMN_TWICE]
    assert twice.rows[0].values == {"unit_kind": "门店", "units_in:2027": 12.0, "units_in:2028": 14.0}
    both = sheet(
        ("店型", "年份", "门店数", "2027年"), ("门店", "2027", 12.0, 13.0), ("仓库", "2027", 2.0, 2.0)
    )
    seen = compare(file, both)
    assert [row.change for row in seen.rows] == [RowChange.REFUSED, RowChange.ADDED]
    assert reasons(seen) == [(2, "rows_differ"), (3, "row_twice")]
    wrong = compare(file, sheet(("店型", "2027年", "2028年"), ("门店", -1.0, 3.0), ("仓库", None, None)))
    assert [row.change for row in wrong.rows] == [RowChange.REFUSED, RowChange.REFUSED]
    assert file.ask(ForecastLinesOf()).growth == ()


@pytest.mark.parametrize("header", ["2027-2028", "27年", "2027Q1", "2027年绩效", "2027年离职"])
def test_a_header_that_is_not_plainly_a_year_is_left_to_a_person(header: str) -> None:
    assert all(hit.key != "units_in:2027" for hit in Lexicon().listed(header).get("growth", ()))
