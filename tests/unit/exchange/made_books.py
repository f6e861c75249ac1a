"""Makes the workbooks of the keys in ``keys/``, the same for the same seed."""

import csv
import io
import random
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.worksheet.worksheet import Worksheet

from tests.unit.exchange.book_keys import KeySheet

ROWS = 24
Dice = random.Random
_ENCODINGS = {"gb18030": "gb18030", "utf-16": "utf-16", "utf-8": "utf-8-sig"}


def make_book(folder: Path, key: KeySheet, seed: int = 7) -> Path:
    """Write the workbook of a key."""
    dice = Dice(f"{seed}{key.name}")
    body = [[_value(one.values, n, dice) for one in key.columns] for n in range(ROWS)]
    header = _header(key)
    width = len(key.columns)
    above: list[list[Any]] = []
    if "title" in key.shape:
        above.append(["某集团2025年人员信息统计表", *[None] * (width - 1)])
    if "two titles" in key.shape:
        above.append([None, "填报单位：人力资源部", *[None] * (width - 3), "填报日期：2026-01-10"])
    if "blanks" in key.shape:
        body[9:9] = [[None] * width]
        body[17:17] = [[None] * width]
    below = _below(key, width, len(body))
    path = folder / f"book{key.name}"
    if "csv" in key.shape:
        encoding = next(name for word, name in _ENCODINGS.items() if word in key.shape)
        return _write_text(path.with_suffix(".csv"), [*above, *header, *body, *below], encoding)
    return _write_book(path.with_suffix(".xlsx"), above, header, [*body, *below])


def _header(key: KeySheet) -> list[list[Any]]:
    depth = max(len(one.header) for one in key.columns)
    rows: list[list[Any]] = [[None] * len(key.columns) for _ in range(depth)]
    for column, one in enumerate(key.columns):
        for row, text in enumerate(one.header):
            rows[row][column] = text
    return rows


def _below(key: KeySheet, width: int, rows: int) -> list[list[Any]]:
    below: list[list[Any]] = []
    if "totals" in key.shape:
        below.append(["合计", *[None] * (width - 2), rows])
    if "notes" in key.shape:
        below += [[None] * width, ["注：本表由各部门填报，请勿改动表头。", *[None] * (width - 1)]]
    return below


def _write_book(path: Path, above: list[list[Any]], header: list[list[Any]], body: list[list[Any]]) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Sheet1"
    for row in (*above, *header, *body):
        sheet.append(row)
    if above:
        sheet.merge_cells(start_row=1, end_row=1, start_column=1, end_column=len(header[0]))
    if len(header) > 1:
        _merge(sheet, len(above) + 1, header)
    book.save(path)
    book.close()
    return path


def _merge(sheet: Worksheet, first: int, header: list[list[Any]]) -> None:
    """Merge groups over their columns, and single headers over both rows."""
    upper, lower = header
    column = 0
    while column < len(upper):
        end = column
        if lower[column] is None:
            sheet.merge_cells(None, first, column + 1, first + 1, column + 1)
        else:
            while end + 1 < len(upper) and upper[end + 1] == upper[column]:
                end += 1
                sheet.cell(first, end + 1).value = None
            if end > column:
                sheet.merge_cells(None, first, column + 1, first, end + 1)
        column = end + 1


def _write_text(path: Path, rows: list[list[Any]], encoding: str) -> Path:
    text = io.StringIO()
    csv.writer(text).writerows(["" if cell is None else cell for cell in row] for row in rows)
    path.write_bytes(text.getvalue().encode(encoding))
    return path


_SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗"
_GIVEN = (
    "伟",
    "秀英",
    "娜",
    "敏",
    "静",
    "丽",
    "强",
    "磊",
    "洋",
    "艳",
    "勇",
    "军",
    "杰",
    "涛",
    "明",
    "霞",
    "晓东",
)
_FIRST = ("Ada", "Ben", "Clara", "Dan", "Eva", "Finn", "Grace", "Hugo", "Iris", "Jack", "Kate", "Leo")
_LAST = ("Moss", "Nash", "Otto", "Price", "Quinn", "Reed", "Stone", "Tate", "Upton", "Vance", "West", "York")


def _name(dice: Dice) -> str:
    return dice.choice(_SURNAMES) + dice.choice(_GIVEN)


def _day(dice: Dice) -> date:
    return date(1985, 1, 1) + timedelta(days=dice.randrange(14_000))


def _mixed_day(dice: Dice) -> object:
    day = _day(dice)
    forms = (day, f"{day:%Y.%m.%d}", f"{day:%Y年%m月%d日}", f"{day:%Y/%m/%d}", day.strftime("%Y%m%d"))
    return dice.choice(forms)


def _of(*words: str) -> Callable[[Dice], object]:
    return lambda dice: dice.choice(words)


_UNITS = ("人力资源部", "财务部", "市场部", "研发中心", "华东大区", "生产管理部", "审计部")
_POSTS = ("部门经理", "高级工程师", "区域总监", "招聘主管", "财务主管", "产品经理", "店长")
_KINDS: dict[str, Callable[[Dice], object]] = {
    "name": _name,
    "ename": lambda dice: f"{dice.choice(_FIRST)} {dice.choice(_LAST)}",
    "first": _of(*_FIRST),
    "last": _of(*_LAST),
    "pinyin": _of("wang wei", "li na", "zhang min"),
    "gender_zh": _of("男", "女"),
    "gender_en": _of("Male", "Female"),
    "gender_mf": _of("M", "F"),
    "nation": _of("汉族", "回族", "满族"),
    "politics": _of("中共党员", "群众", "共青团员"),
    "day": _day,
    "daytext": lambda dice: f"{_day(dice):%Y.%m.%d}",
    "dayzh": lambda dice: f"{_day(dice):%Y年%m月%d日}",
    "month": lambda dice: f"{_day(dice):%Y.%m}",
    "mixedday": _mixed_day,
    "year": lambda dice: dice.choice((2023, 2024, 2025)),
    "age": lambda dice: dice.randint(23, 58),
    "tenure": lambda dice: dice.randint(5, 200) / 10,
    "int": lambda dice: dice.randint(1, 40),
    "money": lambda dice: dice.randint(800, 90_000) + dice.choice((0, 0.5)),
    "percent": lambda dice: dice.choice(("0%", "25%", "50%", "100%", "80%")),
    "score": lambda dice: dice.randint(550, 990) / 10,
    "score5": lambda dice: dice.randint(20, 50) / 10,
    "unit": _of(*_UNITS),
    "eunit": _of("Finance", "Human Resources", "Sales East", "Research"),
    "unitpath": lambda dice: f"集团总部/{dice.choice(_UNITS)}",
    "company": _of("远山科技有限公司", "海川实业集团", "Northwind Ltd", "青禾零售公司"),
    "post": _of(*_POSTS),
    "epost": _of("Sales Manager", "Engineer II", "HR Partner", "Controller"),
    "tier": _of("高层管理", "中层管理", "其他关键岗位"),
    "grade": lambda dice: f"P{dice.randint(4, 9)}",
    "edu": _of("本科", "硕士", "大专", "博士"),
    "degree": _of("学士", "硕士", "无"),
    "school": _of("同济大学", "武汉大学", "Leeds University"),
    "major": _of("会计学", "机械工程", "工商管理"),
    "city": _of("上海", "武汉", "成都", "深圳"),
    "ecity": _of("London", "Leeds", "Oslo"),
    "email": lambda dice: f"{dice.choice(_FIRST).lower()}{dice.randrange(99)}@example.com",
    "phone": lambda dice: f"13{dice.randrange(10**9):09}",
    "tel": lambda dice: f"021-5{dice.randrange(10**7):07}",
    "wechat": lambda dice: f"wx_{dice.randrange(10**6)}",
    "idcard": lambda dice: f"9{dice.randrange(10**16):016}X",
    "yesno": _of("是", "否"),
    "active": _of("在职", "在职", "离职"),
    "level_zh": _of("优秀", "良好", "合格", "待改进"),
    "level_abc": _of("A", "B+", "B", "C"),
    "level_en": _of("Exceeds", "Meets", "Below"),
    "hml": _of("高", "中", "低"),
    "hml_en": _of("High", "Medium", "Low"),
    "box": lambda dice: dice.randint(1, 9),
    "boxcode": _of("A1", "A2", "B1", "B2", "C3"),
    "boxlevels": _of("高潜力/中绩效", "中潜力/高绩效", "低潜力/中绩效"),
    "dimension": _of("绩效", "潜力"),
    "comp": _of("战略思维", "团队领导", "执行力", "客户导向"),
    "lang": _of("英语", "日语", "德语"),
    "langlevel": _of("CET-6", "CET-4", "N2", "精通"),
    "langs": _of("英语 CET-6", "英语 CET-4；日语 N2"),
    "award": _of("年度优秀员工", "先进个人", "通报批评"),
    "course": _of("领导力发展", "项目管理实务", "Finance for managers"),
    "contract": _of("固定期限", "无固定期限"),
    "atype": _of("辅导", "轮岗", "培训", "项目"),
    "planstate": _of("草稿", "已约定", "进行中", "已完成"),
    "text": _of("已核对", "见附件", "普通", "其他"),
    "long": _of("牵头完成跨部门流程改造项目，并在年底前形成可复制的方法", "主持季度经营分析会，提升财务视角"),
}  # fmt: skip


def _value(kind: str, n: int, dice: Dice) -> Any:
    if kind == "seq":
        return n + 1
    if kind == "code":
        return f"E{1001 + n}"
    if kind == "code6":
        return f"{n + 101:06}"
    if kind == "mgr":
        return f"E{1001 + n // 6} {_name(dice)}"
    return _KINDS[kind](dice)
