"""A company of eight key posts for tests of the succession chart, with every state a post can be in."""

from datetime import date
from functools import cache
from pathlib import Path

from talentdesk.services.records import LoadRecords
from talentdesk.services.workspace import Workspace
from tests.made import Mould, empty_mould

Records = dict[str, list[dict[str, object]]]

_UNITS = (
    ("u", "云岭制造", None),
    ("u-make", "生产中心", "u"),
    ("u-plant", "一厂", "u-make"),
    ("u-sales", "营销中心", "u"),
)
_POSTS = (
    # id, title, unit, tier, key position, risk, impact
    ("gm", "总经理", "u", "executive", True, "low", "high"),
    ("coo", "生产总监", "u-make", "executive", True, "high", "high"),
    ("cfo", "财务总监", "u", "executive", True, "medium", "high"),
    ("cso", "营销总监", "u-sales", "executive", True, "", "high"),
    ("plant", "厂长", "u-plant", "middle", True, "high", "medium"),
    ("quality", "质量经理", "u-make", "middle", True, "low", "medium"),
    ("region", "大区经理", "u-sales", "middle", True, "medium", "medium"),
    ("lab", "实验室主任", "u-make", "key_post", True, "low", "low"),
    ("shift", "值班长", "u-plant", "", False, "", ""),
    ("clerk", "业务员", "u-sales", "", False, "", ""),
)
_PEOPLE = (
    # id, number, name, post, manager, gender, born
    ("zhang", "Y01", "张国梁", "gm", None, "m", date(1966, 5, 4)),
    ("li", "Y02", "李敏", "coo", "zhang", "f", date(1974, 3, 9)),
    ("wang", "Y03", "王海", "cfo", "zhang", "m", date(1970, 8, 1)),
    ("zhao", "Y04", "赵磊", "plant", "li", "m", date(1980, 2, 2)),
    ("wu", "Y05", "吴芳", "quality", "li", "f", date(1983, 7, 7)),
    ("qian", "Y06", "钱进", "region", None, "m", date(1979, 1, 1)),
    ("sun", "Y07", "孙悦", "lab", "wu", "f", None),
    ("zhou", "Y08", "周强", "shift", "zhao", "m", date(1988, 6, 6)),
    ("zheng", "Y09", "郑洁", "shift", "zhao", "f", date(1990, 9, 9)),
    ("feng", "Y10", "冯凯", "clerk", "qian", "m", date(1992, 4, 4)),
)
_SLATES = {
    "gm": (("li", "now", True), ("wang", "one_year", True), ("陈外", "now", False)),
    "coo": (("zhao", "now", True), ("li", "now", True)),
    "cfo": (),
    "plant": (("zhou", "three_years", True), ("zheng", "one_year", False)),
    "quality": (("zheng", "", True),),
    "region": (("feng", "later", True), ("qian", "now", True)),
}
"""By post: who follows by rank, with readiness, and whether confirmed. Nobody has looked at the others."""
_STAND_INS = (("gm", "wang"), ("cfo", "qian"), ("lab", "wu"))


def slate_records() -> Records:
    """Return the whole company as records; two incumbents stand on their own slates, to be passed over."""
    return {
        "unit": [{"id": key, "name": name, "parent_id": up, "path": _path(key)} for key, name, up in _UNITS],
        "post": [
            {
                "id": key,
                "title": title,
                "unit_id": unit,
                "tier": tier,
                "key_position": is_key,
                "risk_of_loss": risk,
                "impact_of_loss": impact,
            }
            for key, title, unit, tier, is_key, risk, impact in _POSTS
        ],
        "person": [
            {
                "id": key,
                "number": number,
                "name": name,
                "post_id": post,
                "manager_id": manager,
                "gender": gender,
                "birth_date": born,
                "post_since": date(2020, 1, 1),
                "phone": f"0871-5550{number[1:]}",
                "email": f"{key}@yunling.example",
            }
            for key, number, name, post, manager, gender, born in _PEOPLE
        ],
        "slate": [{"id": f"slate-{post}", "post_id": post} for post in _SLATES],
        "successor": _successors(),
        "stand_in": [
            {"id": f"cover-{post}", "post_id": post, "person_id": who, "rank": 1} for post, who in _STAND_INS
        ],
        "outlook": [
            {
                "id": "outlook-li",
                "person_id": "li",
                "risk": "medium",
                "impact": "high",
                "earliest": date(2027, 3, 1),
                "latest": date(2027, 9, 1),
            }
        ],
    }


def _successors() -> list[dict[str, object]]:
    people = {one[0] for one in _PEOPLE}
    successors: list[dict[str, object]] = []
    for post, those in _SLATES.items():
        for rank, (who, readiness, confirmed) in enumerate(those, start=1):
            successors.append(
                {
                    "id": f"{post}-{rank}",
                    "slate_id": f"slate-{post}",
                    "person_id": who if who in people else None,
                    "outside_name": "" if who in people else who,
                    "rank": rank,
                    "readiness": readiness,
                    "confirmed_on": date(2026, 6, 1) if confirmed else None,
                }
            )
    return successors


def make_slates(path: Path) -> Workspace:
    """Make a workspace with the company."""
    return _mould().copy(path)


@cache
def _mould() -> Mould[object]:
    return empty_mould().filled_on(lambda made: made.do(LoadRecords(records=slate_records())))


def _path(unit: str) -> str:
    names = {key: (name, up) for key, name, up in _UNITS}
    name, up = names[unit]
    return f"{_path(up)} / {name}" if up else name
