"""Exporting 10,000 people with all columns, beside openpyxl writing the same cells and nothing else."""

import tempfile
from pathlib import Path

import openpyxl

from bench.import_people import PEOPLE, make_workspace, write_book
from bench.measure import median_ms, report
from talentdesk.domain.texts import Language
from talentdesk.jobs.import_desk import read_desk, take_desk
from talentdesk.jobs.table_out import export_table
from talentdesk.wording import speaker


def bare_write(rows: list[tuple[object, ...]], path: Path) -> None:
    """Write the same cells row by row."""
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet()
    for row in rows:
        sheet.append(row)
    book.save(path)


def main() -> None:
    """Measure and print."""
    say = speaker(Language.ZH)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_book(folder / "roster.xlsx")
        with make_workspace(folder) as workspace:
            take_desk(workspace, read_desk(workspace, [folder / "roster.xlsx"], say), say, good_rows=True)
            out = folder / "out.xlsx"
            export_table(workspace, "people", out, say)
            sheet = openpyxl.load_workbook(out).worksheets[0]
            rows: list[tuple[object, ...]] = [tuple(row) for row in sheet.iter_rows(values_only=True)]
            bare = median_ms(lambda: bare_write(rows, folder / "bare.xlsx"), runs=3)
            whole = median_ms(lambda: export_table(workspace, "people", out, say), runs=3)
    what = f"{PEOPLE:,} × {len(rows[0])} exported"
    report(what, whole, floor=bare, goal="≤ 1.5 × write-only openpyxl")


if __name__ == "__main__":
    main()
