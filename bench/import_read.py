"""10,000 people × 30 columns read behind the fence, beside bare calamine; written, beside openpyxl.

The memory of the reader process is what the system counted for its children.
"""

import resource
import statistics
import tempfile
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import openpyxl
from python_calamine import CalamineWorkbook

from bench.import_people import HEADERS, PEOPLE, row, write_book
from bench.measure import median_ms, report
from talentdesk.exchange.fence import Fence
from talentdesk.exchange.lexicon import Lexicon
from talentdesk.exchange.people_sheet import read_roster
from talentdesk.exchange.reading_desk import read_books, tables
from talentdesk.exchange.workbook import read_book
from talentdesk.exchange.writer import write_table


def read_bare(path: Path) -> int:
    """Read as fast as the library can."""
    return len(CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python())


def read_at_desk(path: Path) -> int:
    """Read as the import desk does: every table considered, every column matched, every cell converted."""
    with Fence() as fence:
        return sum(len(one.rows) for one in tables(read_books([path], fence, Lexicon())))


def write_bare(path: Path, rows: Sequence[Sequence[object]]) -> None:
    """Write as fast as the library can."""
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("花名册")
    sheet.append(HEADERS)
    for one in rows:
        sheet.append(one)
    book.save(path)


def in_turns(runs: int, *works: Callable[[], object]) -> list[float]:
    """Return the medians of several pieces of work done in turns, so that a busy machine hits all alike."""
    times: list[list[float]] = [[] for _ in works]
    for _ in range(runs):
        for mine, work in zip(times, works, strict=True):
            mine.append(median_ms(work, runs=1, warm=0))
    return [statistics.median(mine) for mine in times]


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "people.xlsx"
        write_book(path)
        reads = (
            partial(read_bare, path),
            partial(read_book, path),
            partial(read_roster, path),
            partial(read_at_desk, path),
        )
        bare, cells, roster, desk = in_turns(9, *reads)
        report("read, cells behind the fence", cells, floor=bare, goal="≤ 2 ×")
        report("read as a roster with its problems", roster, floor=bare, goal="–")
        report("read at the import desk, all tables considered", desk, floor=bare, goal="–")
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        report("memory of the reader process", peak, goal="≤ 300 MB", unit="MB")
        rows = [row(n) for n in range(PEOPLE)]
        write = (partial(write_bare, path, rows), partial(write_table, path, "花名册", HEADERS, rows))
        floor, table = in_turns(5, *write)
        report("written as a table", table, floor=floor, goal="≤ 1.5 ×")


if __name__ == "__main__":
    main()
