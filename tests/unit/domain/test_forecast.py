"""Forecasts against tables worked by hand: need, who is left, who is ready, and the gap as a range."""

from datetime import date

import pytest

from talentdesk.domain.forecast import (
    Given,
    Growth,
    Ready,
    Staff,
    Standard,
    forecast,
    units_planned,
    years_of,
)
from talentdesk.domain.retirement import Retirement

ON = date(2026, 12, 31)
"""The last day of a year, so that a year of turnover is a whole one."""
NEVER = Retirement(date.max, date.max)
TIERS = ("store", "deputy", "head")
STANDARD = (  # a store needs 1, 3 and 13
    Standard(kind="store", title="GM", tier="store", heads=1),
    Standard(kind="store", title="Deputy", tier="deputy", heads=2),
    Standard(kind="store", title="Finance", tier="deputy", heads=1),
    Standard(kind="store", title="Category", tier="head", heads=6),
    Standard(kind="store", title="Function", tier="head", heads=7),
)
GROWTH = (Growth(kind="store", year=2027, units=4), Growth(kind="store", year=2029, units=6))


def _staff(tier: str, title: str, count: int, retires: Retirement | None = NEVER) -> tuple[Staff, ...]:
    return tuple(Staff(person=f"{title}{n}", tier=tier, title=title, retires=retires) for n in range(count))


def _given(**known: object) -> Given:
    whole = {"tiers": TIERS, "turnover": {}, **known}
    return Given(**whole)  # type: ignore[arg-type]


def test_need_is_units_times_the_standard() -> None:
    staff = (*_staff("store", "GM", 3), *_staff("deputy", "Deputy", 7))
    found = forecast(_given(growth=GROWTH, standards=STANDARD, staff=staff), ON)
    assert found.years == (2026, 2027, 2028, 2029)
    table = [
        # year, store: need have gap, deputy, head
        (2026, (3, 3, 0), (7, 7, 0), (0, 0, 0)),  # nothing planned yet: as many as there are
        (2027, (4, 3, 1), (12, 7, 5), (52, 0, 52)),
        (2028, (4, 3, 1), (12, 7, 5), (52, 0, 52)),  # the plan of the year before goes on
        (2029, (6, 3, 3), (18, 7, 11), (78, 0, 78)),
    ]
    for year, *rows in table:
        cells = [one for one in found.cells if one.year == year]
        assert [(one.need, one.have, one.gap) for one in cells] == rows


def test_units_go_on_as_planned_last() -> None:
    assert [units_planned(GROWTH, "store", year) for year in (2026, 2027, 2028, 2030)] == [None, 4, 4, 6]
    assert units_planned(GROWTH, "plant", 2027) is None
    assert years_of((), ON) == (2026, 2027, 2028)
    assert years_of((Growth(kind="store", year=2060, units=1),), ON)[-1] == 2036


def test_who_retires_or_is_expected_to_leave_is_gone_and_the_unknown_is_told() -> None:
    staff = (
        Staff(person="soon", tier="store", title="x", retires=Retirement(date(2027, 3, 1), date(2027, 3, 1))),
        Staff(
            person="range", tier="store", title="x", retires=Retirement(date(2027, 3, 1), date(2032, 3, 1))
        ),
        Staff(person="nobody knows", tier="store", title="x"),
        Staff(
            person="says so",
            tier="store",
            title="x",
            retires=NEVER,
            leaves=(date(2027, 1, 1), date(2028, 6, 1)),
        ),
        Staff(person="stays", tier="store", title="x", retires=NEVER),
    )
    posts = tuple((f"post{n}", "store") for n in range(5))
    found = forecast(_given(posts=posts, staff=staff), ON)
    table = [
        # year, gone, may go, gap, at most
        (2026, (), ("nobody knows",), 0, 1),
        (2027, ("soon",), ("range", "nobody knows", "says so"), 1, 4),
        (2028, ("soon", "says so"), ("range", "nobody knows"), 2, 4),
    ]
    for year, gone, may_go, gap, most in table:
        cell = found.cell("store", year)
        assert (cell.gone, cell.may_go, cell.gap, cell.most) == (gone, may_go, gap, most)


def test_turnover_is_taken_of_those_who_are_left_year_by_year() -> None:
    found = forecast(
        _given(
            posts=tuple((f"p{n}", "head") for n in range(100)),
            staff=_staff("head", "h", 100),
            turnover={"head": 10},
        ),
        ON,
    )
    # 100 · 0.9 = 90, 100 · 0.81 = 81
    assert [found.cell("head", year).lost for year in found.years] == [0, 10, 19]
    assert [found.cell("head", year).gap for year in found.years] == [0, 10, 19]


def test_everybody_ready_counts_once_where_they_are_ready_first() -> None:
    ready = (
        Ready(person="a", tier="deputy", months=0),
        Ready(person="a", tier="store", months=12),  # counted with the deputies
        Ready(person="b", tier="store", months=12),
        Ready(person="c", tier="store", months=24),
        Ready(person="d", tier="store", months=None),
        Ready(person="GM0", tier="store", months=0),  # holds such a post already
    )
    posts = (*((f"s{n}", "store") for n in range(4)), ("d0", "deputy"))
    found = forecast(_given(posts=posts, staff=_staff("store", "GM", 1), ready=ready), ON)
    table = [
        # year, ready for store, gap, at least (d may be ready)
        (2026, (), 3, 2),
        (2027, ("b",), 2, 1),
        (2028, ("b", "c"), 1, 0),
    ]
    for year, people, gap, least in table:
        cell = found.cell("store", year)
        assert (cell.ready, cell.may_be_ready, cell.gap, cell.least) == (people, ("d",), gap, least)
    assert found.cell("deputy", 2026).ready == ("a",)


def test_a_successor_who_retires_before_is_no_supply() -> None:
    old = Staff(
        person="old", tier="deputy", title="y", retires=Retirement(date(2027, 6, 1), date(2027, 6, 1))
    )
    found = forecast(
        _given(posts=(("s", "store"),), staff=(old,), ready=(Ready(person="old", tier="store", months=0),)),
        ON,
    )
    assert [found.cell("store", year).ready for year in found.years] == [("old",), (), ()]


def test_tiers_without_anything_are_left_out_and_unknown_cells_are_refused() -> None:
    found = forecast(_given(posts=(("s", "store"),)), ON)
    assert found.tiers == ("store",)
    with pytest.raises(KeyError):
        found.cell("head", 2026)


def test_a_title_of_two_kinds_of_unit_is_needed_once() -> None:
    standards = (
        Standard(kind="kiosk", title="Deputy", tier="deputy", heads=1),
        Standard(kind="store", title="Deputy", tier="deputy", heads=2),
    )
    found = forecast(
        _given(growth=GROWTH, standards=standards, staff=_staff("deputy", "Deputy", 10)), date(2027, 6, 1)
    )
    # Four stores need eight; kiosks are not planned: the two others go on. Six stores need everybody.
    assert [(one.kind, one.heads) for one in found.cell("deputy", 2027).needs] == [("kiosk", 2), ("store", 8)]
    assert [(one.kind, one.heads) for one in found.cell("deputy", 2029).needs] == [
        ("kiosk", 0),
        ("store", 12),
    ]
