"""Growth plans, staffing standards and lists of departures from workbooks."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from talentdesk.domain.imports import RowChange
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
