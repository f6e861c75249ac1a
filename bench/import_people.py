"""10,000 people × 30 columns taken over, journal included, beside calamine reading and a raw executemany.

Also the global search over those people, a key at a time.
"""

import sqlite3
import tempfile
import time
from datetime import UTC, date, datetime, timedelta
from functools import partial
from itertools import count
from pathlib import Path

import openpyxl
from python_calamine import CalamineWorkbook

from bench.measure import median_ms, report
from talentdesk.domain.imports import RowChange
from talentdesk.domain.texts import Language
from talentdesk.exchange.writer import Written
from talentdesk.jobs.import_desk import compare_desk, read_desk, take_desk
from talentdesk.jobs.opening import Means, create_workspace
from talentdesk.models import database
from talentdesk.services.search import Search
from talentdesk.services.workspace import Workspace
from talentdesk.wording import speaker

PEOPLE = 10_000
HEADERS = [
    *("工号", "姓名", "英文名", "性别", "出生日期", "入职日期", "参加工作日期", "学历", "学位", "毕业院校"),
    *("专业", "组织", "岗位", "任职日期", "层级", "职级", "上级工号", "工作地点", "邮箱", "电话", "备注"),
    *("在职", "合同类型", "合同开始", "合同结束", "语言"),
    *("2023年绩效", "2024年绩效", "2025年绩效", "2025年潜力"),
]
SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜"
GIVEN = "岚默川禾宁远舟清越朗澄彦溪桐屿知乐衡安澜泽昕言蹊"


def row(n: int) -> list[Written]:
    """Return one invented person as a row of the workbook."""
    name = SURNAMES[n % len(SURNAMES)] + GIVEN[n % len(GIVEN)] + GIVEN[(n // 7) % len(GIVEN)]
    born = date(1970, 1, 1) + timedelta(days=(n * 37) % 11000)
    hired = date(2005, 1, 1) + timedelta(days=(n * 13) % 7000)
    unit = f"云岭集团/事业部{n % 9}/部门{n % 70}"
    grades = [("优秀", "良好", "合格")[(n + k) % 3] for k in range(3)]
    return [
        f"E{n:06}", name, f"Person {n}", "男" if n % 2 else "女", born, hired, hired, "本科", "学士",
        f"示例大学{n % 40}", "工商管理", unit, f"岗位{n % 120}", hired, "", f"P{n % 12}",
        f"E{n // 12:06}" if n >= 12 else "", "滨江", f"p{n}@example.com", f"1380000{n % 10000:04}", "备注",
        "是", "固定期限", hired, date(2027, 12, 31), "英语", *grades, ("高", "中", "低")[n % 3],
    ]  # fmt: skip


def write_book(path: Path) -> None:
    """Write the workbook."""
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("花名册")
    sheet.append(HEADERS)
    for n in range(PEOPLE):
        sheet.append(row(n))
    book.save(path)


def calamine_read(path: Path) -> None:
    """Read the workbook with nothing around it."""
    rows = CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python()
    assert len(rows) == PEOPLE + 1


def raw_insert(folder: Path) -> float:
    """Insert the same rows with the standard driver and nothing around it; return milliseconds."""
    target = folder / "raw.db"
    target.unlink(missing_ok=True)
    marks = ", ".join("?" * len(HEADERS))
    rows = [[str(value) for value in row(n)] for n in range(PEOPLE)]
    with sqlite3.connect(target) as connection:
        connection.execute(f"CREATE TABLE person ({', '.join(f'c{n} TEXT' for n in range(len(HEADERS)))})")
        begin = time.perf_counter()
        connection.executemany(f"INSERT INTO person VALUES ({marks})", rows)
        connection.commit()
        taken = (time.perf_counter() - begin) * 1000
    connection.close()
    return taken


def raw_take_over(folder: Path, workspace: Workspace) -> float:
    """Put the rows and journal images of an import raw into the same tables; return milliseconds."""
    names = [
        "unit",
        "post",
        "person",
        "rating",
        "contract",
        "language_skill",
        "journal_entry",
        "journal_image",
    ]
    with workspace.engine.connect() as connection:
        found = {
            name: [tuple(row) for row in connection.exec_driver_sql(f'SELECT * FROM "{name}"')]
            for name in names
        }
    target = folder / "floor.talent"
    engine = database.open_engine(target, create=True)
    database.create_schema(engine)
    begin = time.perf_counter()
    with engine.begin() as connection:
        for name, rows in found.items():
            marks = ", ".join("?" * len(rows[0]))
            connection.exec_driver_sql(f'INSERT INTO "{name}" VALUES ({marks})', rows)
    taken = (time.perf_counter() - begin) * 1000
    engine.dispose()
    target.unlink()
    return taken


def make_workspace(folder: Path) -> Workspace:
    """Make an empty workspace with a clock and ids of its own."""
    numbers = count()
    means = Means(
        clock=lambda: datetime(2026, 11, 21, 9, tzinfo=UTC),
        new_id=lambda: f"id-{next(numbers):08}",
        operator="bench",
        backups=folder / "backups",
        kept=30,
    )
    path = folder / f"bench{time.monotonic_ns()}.talent"
    return create_workspace(path, means, organisation="云岭集团", language=Language.ZH, programme="general")


def main() -> None:
    """Measure and print."""
    say = speaker(Language.ZH)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        book = folder / "roster.xlsx"
        write_book(book)
        read = median_ms(lambda: calamine_read(book), runs=5)
        inserted = raw_insert(folder)
        totals: list[float] = []
        floors: list[float] = []
        previews: list[float] = []
        takes: list[float] = []
        for _ in range(3):
            with make_workspace(folder) as workspace:
                begin = time.perf_counter()
                desk = read_desk(workspace, [book], say)
                (comparison,) = compare_desk(workspace, desk)
                shown = time.perf_counter()
                taken = take_desk(workspace, desk, say)
                end = time.perf_counter()
                assert comparison.count(RowChange.ADDED) == taken.added == PEOPLE
                totals.append((end - begin) * 1000)
                previews.append((shown - begin) * 1000)
                takes.append((end - shown) * 1000)
                floors.append(raw_take_over(folder, workspace))
                keys = ["z", "zh", "zhao", "赵", "E0042", "岗位1", "lan"]
                slowest = max(median_ms(partial(workspace.ask, Search(text=key))) for key in keys)
        floor = read + inserted
        preview, take, raw = (sorted(times)[1] for times in (previews, takes, floors))
        report("10,000 × 30 read, checked and previewed", preview, floor=read, goal="≤ 6 × calamine")
        report("10,000 × 30 taken over, journal included", take, floor=raw, goal="≤ 2.5 × raw executemany")
        report("10,000 × 30 imported in all", sorted(totals)[1], floor=floor, goal="≤ 8 ×")
        report("search at 10,000 people, slowest key", slowest, goal="≤ 20 ms a key")


if __name__ == "__main__":
    main()
