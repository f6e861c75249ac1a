"""A company of many key posts for the chart: a tree of units, an incumbent each, slates of three."""

import random
from datetime import date
from functools import cache
from pathlib import Path

from talentdesk.services.records import LoadRecords
from talentdesk.services.workspace import Workspace
from tests.made import Mould, empty_mould
from tests.made_slates import Records

_READINESS = ("now", "one_year", "three_years", "later", "")
_TIERS = ("executive", "middle", "key_post", "key_post")
_NAMES = "张王李赵陈刘杨黄周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许邓冯韩曹"


def many_records(count: int, *, below: int = 5, seed: int = 3) -> Records:
    """Return so many key posts, each with about ``below`` posts directly below; every ninth is vacant."""
    dice = random.Random(seed)
    records: Records = {
        key: [] for key in ("unit", "post", "person", "slate", "successor", "stand_in", "outlook")
    }
    levels = [0]
    for number in range(count):
        above = (number - 1) // below
        level = levels[above] + 1 if number else 0
        levels[number:] = [level]
        unit = f"u{number}" if number * below + 1 < count else f"u{above}"
        if unit == f"u{number}":
            name = f"第{number}中心"
            parent = f"u{above}" if number else None
            records["unit"].append({"id": unit, "name": name, "parent_id": parent, "path": name})
        records["post"].append(
            {
                "id": f"post{number}",
                "title": f"第{number}号岗位负责人",
                "unit_id": unit,
                "tier": _TIERS[min(level, 3)],
                "key_position": True,
                "risk_of_loss": dice.choice(("low", "medium", "high")),
                "impact_of_loss": dice.choice(("low", "medium", "high")),
            }
        )
        vacant = number % 9 == 8
        manager = f"p{above}" if number and above % 9 != 8 else None
        records["person"].append(
            {
                "id": f"p{number}",
                "number": f"N{number:05d}",
                "name": dice.choice(_NAMES) + dice.choice(_NAMES) + dice.choice(_NAMES),
                "post_id": None if vacant else f"post{number}",
                "manager_id": manager,
                "gender": dice.choice("fm"),
                "birth_date": date(dice.randrange(1964, 1995), dice.randrange(1, 13), 5),
                "post_since": date(2021, 1, 1),
            }
        )
        if number % 7 != 6:
            _add_slate(records, number, count, dice)
    return records


def make_many(path: Path, count: int) -> Workspace:
    """Make a workspace with so many key posts."""
    return _mould(count).copy(path)


@cache
def _mould(count: int) -> Mould[object]:
    return empty_mould().filled_on(lambda made: made.do(LoadRecords(records=many_records(count))))


def _add_slate(records: Records, number: int, count: int, dice: random.Random) -> None:
    slate = f"s{number}"
    records["slate"].append({"id": slate, "post_id": f"post{number}"})
    others = [one for one in dice.sample(range(count), min(count, 5)) if one != number]
    for rank, one in enumerate(others[: dice.randrange(0, 5)], start=1):
        records["successor"].append(
            {
                "id": f"{slate}-{rank}",
                "slate_id": slate,
                "person_id": f"p{one}",
                "rank": rank,
                "readiness": dice.choice(_READINESS),
                "confirmed_on": date(2026, 6, 1) if dice.random() < 0.7 else None,
            }
        )
    if others and dice.random() < 0.4:
        records["stand_in"].append(
            {"id": f"c{number}", "post_id": f"post{number}", "person_id": f"p{others[-1]}", "rank": 1}
        )
