"""Examples of taking rows over into every table, and of remembering sources."""

from collections.abc import Callable
from dataclasses import asdict
from datetime import date

from talentdesk.domain.imports import CLEAR, SourceReading
from talentdesk.services.importing.desk import ImportTables
from talentdesk.services.importing.mappings import ForgetMapping
from talentdesk.services.importing.photos import SetPhotos
from tests.unit.services.examples.people import PICTURE
from tests.unit.services.examples.registry import example
from tests.unit.services.made_tables import Row, keep_reading, table
from tests.unit.services.made_workshop import MAIN, Workshop

ROWS: dict[str, tuple[Row, ...]] = {
    "people": (
        {"number": "3001", "name": "单于飞", "unit": "云岭制造 / 海外部", "post": "经理"},
        {"number": "1001", "name": "陈静", "rating:performance:2026": "优秀"},
        {"number": "1003", "name": "曾国强", "birth_date": CLEAR},
    ),
    "ratings": (
        {"number": "1007", "dimension": "绩效", "period": "2025", "level": "优秀"},
        {"number": "1001", "dimension": "绩效", "period": "2025", "level": "良好"},
    ),
    "scores": ({"number": "1001", "competency": "execution", "value": 4.0},),
    "placements": (
        {"number": "1006", "scheme": MAIN, "calibrated": "2", "reason": "新任项目负责人"},
        {"number": "1001", "proposed": "5"},
    ),
    "schooling": ({"number": "1001", "school": "苏州大学", "degree": "硕士"},),
    "experience": ({"number": "1001", "employer": "江南机械", "start": date(2004, 7, 1)},),
    "languages": ({"number": "1001", "language": "英语", "proficiency": "CET-6"},),
    "awards": ({"number": "1001", "award": "先进个人", "on": date(2024, 12, 1)},),
    "trainings": ({"number": "1001", "course": "精益生产", "hours": 16.0},),
    "contracts": ({"number": "1001", "contract_kind": "固定期限", "contract_start": date(2024, 1, 1)},),
    "units": ({"title": "质量部", "parent": "云岭制造"}, {"path": "云岭制造 / 生产部", "position": 4.0}),
    "posts": (
        {"title": "质量经理", "unit": "云岭制造/质量部", "tier": "中层管理"},
        {"title": "生产经理", "risk_of_loss": "高"},
    ),
    "plans": ({"number": "1001", "target_post": "生产总监", "start": date(2026, 1, 1), "mentor": "1002"},),
    "actions": ({"number": "1001", "goal": "主持一次改善项目", "due": date(2026, 12, 1)},),
    "growth": ({"unit_kind": "门店", "year": "2027", "units": 12.0},),
    "standards": ({"unit_kind": "门店", "title": "店长", "tier": "key_post", "heads": 1.0},),
    "slates": (
        {"number": "1001", "slate_post": "生产总监", "rank": 1.0, "readiness": "now", "confirmed": "是"},
        {"name": "外部甲", "outside": "是", "slate_post": "生产总监", "note": "猎头推荐"},
        {"number": "1002", "slate_post": "生产总监", "stand_in": "是"},
    ),
    "departures": ({"number": "1004", "left_on": date(2026, 9, 1), "wish": "own"},),
}


def _make(key: str) -> Callable[[Workshop], ImportTables]:
    def _import(shop: Workshop) -> ImportTables:
        return ImportTables(given=(table(key, *ROWS[key]),))

    _import.__qualname__ = f"_{key}"
    return _import


for _key in ROWS:
    example(ImportTables)(_make(_key))


@example(SetPhotos)
def _photos(shop: Workshop) -> SetPhotos:
    return SetPhotos(photos=(("p1", PICTURE), ("p2", PICTURE + b"2")))


READING = SourceReading(
    fingerprint="f1", table="people", name="东区.xlsx", columns=(("人员编码", "number"), ("序号", ""))
)


@example(ImportTables)
def _with_reading(shop: Workshop) -> ImportTables:
    return ImportTables(given=(table("people", *ROWS["people"]),), readings=(READING,))


@example(ForgetMapping)
def _forget(shop: Workshop) -> ForgetMapping:
    return ForgetMapping(mapping=keep_reading(shop.workspace, **asdict(READING)).id)
