"""10,000 people × 30 columns read behind the fence, beside bare calamine; written, beside openpyxl.

The memory of the reader process is what the system counted for its children.
"""

import resource
import tempfile
from functools import partial
from pathlib import Path

import openpyxl
from python_calamine import CalamineWorkbook

from bench.import_people import HEADERS, PEOPLE, row, write_book
from bench.measure import median_ms, report
from talentdesk.exchange.people_sheet import read_roster
from talentdesk.exchange.workbook import read_book
from talentdesk.exchange.writer import write_table


def read_bare(path: Path) -> int:
    """Read as fast as the library can."""
    return len(CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python())


def write_bare(path: Path, rows: list[list[object]]) -> None:
    """Write as fast as the library can."""
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("花名册")
    sheet.append(HEADERS)
    for one in rows:
        sheet.append(one)
    book.save(path)


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "people.xlsx"
        write_book(path)
        bare = median_ms(partial(read_bare, path), runs=7)
        report(
            "read, cells behind the fence",
            median_ms(partial(read_book, path), runs=7),
            floor=bare,
            goal="≤ 2 ×",
        )
        report(
            "read as a roster with its problems",
            median_ms(partial(read_roster, path), runs=7),
            floor=bare,
            goal="–",
        )
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        report("memory of the reader process", peak, goal="≤ 300 MB", unit="MB")
        rows = [row(n) for n in range(PEOPLE)]
        floor = median_ms(partial(write_bare, path, rows), runs=3)
        table = median_ms(partial(write_table, path, "花名册", HEADERS, rows), runs=3)
        report("written as a table", table, floor=floor, goal="≤ 1.5 ×")


if __name__ == "__main__":
    main()
