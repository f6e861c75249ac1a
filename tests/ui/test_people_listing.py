"""Which people the table shows and in which order: values in, values out."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from talentdesk.domain.people import PersonLine
from talentdesk.domain.programme import Programme
from talentdesk.exchange.programme_file import read_programme, template_text
from talentdesk.services.naming import name_keys
from talentdesk.ui.people.listing import (
    Column,
    Employed,
    Order,
    PeopleFilter,
    changes,
    shown,
    units_of,
    values_of,
)


@pytest.fixture(scope="module")
def programme() -> Programme:
    return read_programme(template_text("general"))


def line(number: str, name: str, **values: Any) -> PersonLine:
    keys = name_keys(name, number=number)
    empty: dict[str, Any] = {
        "unit": "", "post": "", "tier": "", "gender": "", "birth_date": None, "hire_date": None,
        "post_since": None, "education": "", "manager": "", "performance": "", "potential": "", "place": "",
        "active": True,
    }  # fmt: skip
    return PersonLine(
        id=f"p{number}",
        number=number,
        name=name,
        sort_key=keys.sort_key,
        search_key=keys.search_key,
        initials=keys.initials,
        **{**empty, **values},
    )


PEOPLE = (
    line(
        "A-10",
        "曾国强",
        unit="总部 / 制造部",
        post="厂长",
        tier="middle",
        performance="达标",
        education="硕士",
    ),
    line("A-9", "单雄", unit="总部", post="总裁", tier="executive", performance="优秀", education="硕士"),
    line(
        "A-2",
        "安心",
        unit="总部 / 制造部 / 一车间",
        post="班长",
        performance="贡献",
        post_since=date(2020, 1, 1),
    ),
    line(
        "A-1",
        "李强",
        unit="总部制造",
        post="文员",
        active=False,
        performance="82.5",
        post_since=date(2021, 1, 1),
    ),
)


def names(wanted: PeopleFilter, order: Order, programme: Programme) -> list[str]:
    return [one.name for one in shown(PEOPLE, wanted, order, programme, lambda text: text)]


EVERYONE = PeopleFilter(employed=Employed.ALL)


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (PeopleFilter(), ["安心", "单雄", "曾国强"]),
        (EVERYONE, ["安心", "李强", "单雄", "曾国强"]),
        (PeopleFilter(employed=Employed.NO), ["李强"]),
        (PeopleFilter(text="zeng"), ["曾国强"]),
        (PeopleFilter(text="ceng guo"), ["曾国强"]),
        (PeopleFilter(text="制造 厂长"), ["曾国强"]),
        (PeopleFilter(text="a9"), ["单雄"]),
        (PeopleFilter(text="A-9"), ["单雄"]),
        (PeopleFilter(text="  "), ["安心", "单雄", "曾国强"]),
        (PeopleFilter(text="没有"), []),
        (PeopleFilter(unit="总部 / 制造部"), ["安心", "曾国强"]),
        (PeopleFilter(unit="总部"), ["安心", "单雄", "曾国强"]),
        (PeopleFilter(tiers=frozenset(("middle", "executive"))), ["单雄", "曾国强"]),
        (PeopleFilter(education=frozenset(("硕士",)), post="厂长"), ["曾国强"]),
    ],
)
def test_a_filter_lets_through_who_meets_all_of_it(
    wanted: PeopleFilter, found: list[str], programme: Programme
) -> None:
    assert names(wanted, Order(), programme) == found


@pytest.mark.parametrize(
    ("order", "found"),
    [
        (Order(Column.NAME, True), ["曾国强", "单雄", "李强", "安心"]),
        (Order(Column.NUMBER), ["李强", "安心", "单雄", "曾国强"]),
        (Order(Column.TIER), ["单雄", "曾国强", "安心", "李强"]),
        (Order(Column.PERFORMANCE, True), ["单雄", "李强", "曾国强", "安心"]),
        (Order(Column.POST_SINCE), ["安心", "李强", "单雄", "曾国强"]),
        (Order(Column.POST_SINCE, True), ["李强", "安心", "单雄", "曾国强"]),
        (Order(Column.ACTIVE), ["李强", "安心", "单雄", "曾国强"]),
    ],
)
def test_sorting_goes_by_meaning_and_puts_what_is_missing_last(
    order: Order, found: list[str], programme: Programme
) -> None:
    assert names(EVERYONE, order, programme) == found


def test_a_score_ranks_by_the_level_it_means(programme: Programme) -> None:
    scored = tuple(
        replace(PEOPLE[0], id=score, name=score, performance=score) for score in ("95", "72", "达标", "9.5")
    )
    found = shown(scored, EVERYONE, Order(Column.PERFORMANCE, True), programme, str)
    assert found[0].name == "95"
    assert found[-1].name == "9.5"


def test_units_come_with_those_above_them() -> None:
    assert units_of(PEOPLE) == ("总部", "总部 / 制造部", "总部 / 制造部 / 一车间", "总部制造")


def test_values_are_counted_most_frequent_first() -> None:
    assert values_of(PEOPLE, Column.EDUCATION) == (("硕士", 2),)


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        ("abcd", "abcd", (4, 4, 4)),
        ("abcd", "abXcd", (2, 2, 3)),
        ("abcd", "ad", (1, 3, 1)),
        ("", "ab", (0, 0, 2)),
        ("ab", "", (0, 2, 0)),
        ("aaa", "aa", (2, 3, 2)),
        ("abc", "cba", (0, 3, 3)),
    ],
)
def test_only_what_differs_is_named(old: str, new: str, found: tuple[int, int, int]) -> None:
    assert changes(old, new) == found
