"""Workbooks broken in many ways, the same for the same seed."""

import io
import random
import zipfile
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

from tests.unit.exchange.books import make
from tests.unit.exchange.test_markup import PAGE, XML

Parts = dict[str, bytes]


def originals(folder: Path) -> list[Path]:
    """Make small sound files of several kinds."""
    rows: list[list[object]] = [
        ["2025年花名册"],
        ["工号", "姓名", "出生日期", "2024年绩效", "部门"],
        *([f"E{n:03}", f"员工{n}", date(1980, 1, 1 + n % 28), 60 + n, "=1+1"] for n in range(12)),
    ]
    book = make(folder / "book.xlsx", rows, 二表=[["姓名", "工号"], ["张三", 1]])
    text = folder / "text.csv"
    text.write_text("工号,姓名\n1,张三\n2,李四\n", encoding="gb18030")
    zipped = folder / "returns.zip"
    with zipfile.ZipFile(zipped, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.write(book, "华东/book.xlsx")
        archive.write(text, "text.csv")
    page, sheet = folder / "page.xls", folder / "sheet.xls"
    page.write_text(PAGE.format(charset="gb2312"), encoding="gb18030")
    sheet.write_text(XML, encoding="utf-8")
    ole = folder / "old.xls"
    ole.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(24) + book.read_bytes()[:4_000])
    return [
        book,
        book,
        book,
        book,
        text,
        text,
        ole,
        Path(__file__).parent / "data" / "roster.xls",
        zipped,
        page,
        sheet,
    ]


def mutants(folder: Path, count: int, seed: int = 1) -> Iterator[Path]:
    """Yield broken files one after the other, each written over the last of its kind."""
    dice = random.Random(seed)
    sources = originals(folder)
    for _ in range(count):
        source = dice.choice(sources)
        target = folder / f"mutant{source.suffix}"
        data = source.read_bytes()
        if source.suffix == ".xlsx" and dice.random() < 0.75:
            data = _break_part(data, dice)
        else:
            data = dice.choice((_flip, _cut, _repeat, _insert))(data, dice)
        target.write_bytes(data)
        yield target


def _break_part(data: bytes, dice: random.Random) -> bytes:
    """Break one part inside the archive and pack it again, sound on the outside."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    inner = [name for name in parts if name.startswith("xl/") and "theme" not in name]
    name = dice.choice(inner)
    change = dice.choice((_flip, _cut, _repeat, _insert, *(_in_xml(pair) for pair in _SWAPS)))
    if dice.random() < 0.1:
        del parts[name]
    elif dice.random() < 0.1:
        parts[name] = parts[dice.choice(inner)]
    else:
        parts[name] = change(parts[name], dice)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", dice.choice((zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED))) as archive:
        for part, content in parts.items():
            archive.writestr(part, content)
    return packed.getvalue()


_SWAPS = (
    (b'r="A1"', b'r="XFD1048576"'),
    (b'r="B', b'r="ZZZZ'),
    (b'r="2"', b'r="99999999999999999999"'),
    (b"<v>", b"<v>1e999"),
    (b"inlineStr", b"s"),
    (b"<t>", b"<t>&#0;&#x10FFFF;&unknown;"),
    (b"<t>", b"<t>_x0000_\xed\xa0\x80"),
    (b"<row", b"<row " + b'a="b" ' * 500),
    (b"</row>", b""),
    (b"<sheetData>", b"<sheetData>" * 3_000),
    (b"<worksheet", b"<!DOCTYPE w [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><worksheet"),
    (b"worksheets/sheet1.xml", b"../../../../etc/passwd"),
    (b'sheetId="1"', b'sheetId="-1"'),
    (b"mergeCell", b"mergeCells"),
    (b'encoding="UTF-8"', b'encoding="UTF-16"'),
    (b"</worksheet>", b'<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>'),
    (b"</worksheet>", b'<mergeCells><mergeCell ref="B"/></mergeCells></worksheet>'),
)  # fmt: skip


def _in_xml(pair: tuple[bytes, bytes]) -> Callable[[bytes, random.Random], bytes]:
    return lambda part, dice: part.replace(*pair) if dice.random() < 0.5 else part.replace(*pair, 1)


def _flip(data: bytes, dice: random.Random) -> bytes:
    broken = bytearray(data)
    for _ in range(dice.randint(1, 20)):
        broken[dice.randrange(len(broken))] = dice.randrange(256)
    return bytes(broken)


def _cut(data: bytes, dice: random.Random) -> bytes:
    start = dice.randrange(len(data))
    return data[:start] if dice.random() < 0.5 else data[:start] + data[start + dice.randint(1, 200) :]


def _repeat(data: bytes, dice: random.Random) -> bytes:
    start = dice.randrange(len(data))
    return data[:start] + data[start : start + 100] * dice.randint(2, 500) + data[start + 100 :]


def _insert(data: bytes, dice: random.Random) -> bytes:
    start = dice.randrange(len(data))
    return data[:start] + dice.randbytes(dice.randint(1, 300)) + data[start:]
