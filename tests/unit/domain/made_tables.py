"""Reads the tables of cases worked by hand: a heading, a sentence, and one line a case."""

from collections.abc import Mapping
from pathlib import Path

FOLDER = Path(__file__).parent / "tables"

Case = Mapping[str, str]


def tables(template: str) -> dict[str, list[Case]]:
    """Return the cases of a template by the heading above them; a case maps column to cell."""
    found: dict[str, list[Case]] = {}
    heading, columns = "", list[str]()
    for line in (FOLDER / f"{template}.md").read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            heading, columns = line[3:].strip(), []
        elif line.startswith("|---"):
            continue
        elif line.startswith("|"):
            cells = [cell.strip() for cell in line.strip("|").split("|")]
            if columns:
                assert len(cells) == len(columns), line
                found.setdefault(heading, []).append(dict(zip(columns, cells, strict=True)))
            else:
                columns = cells
    return found


def number_of_cases(template: str) -> int:
    """Return how many lines of cases a template has."""
    return sum(len(cases) for cases in tables(template).values())


def told(case: Case) -> str:
    """Return a case as the name of its test."""
    return "·".join(value for value in case.values() if value)[:90] or "nothing"
