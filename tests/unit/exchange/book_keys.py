"""Reads the keys in ``keys/``: which column of which table means which field."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent / "keys"


@dataclass(frozen=True)
class KeyColumn:
    header: tuple[str, ...]
    """One text per row of the header."""
    field: str
    """Empty = none of ours."""
    values: str = ""
    """The kind of values it is filled with."""


@dataclass(frozen=True)
class KeySheet:
    name: str
    table: str
    """Empty = none of ours."""
    shape: str
    columns: tuple[KeyColumn, ...]


def keys(name: str) -> list[KeySheet]:
    """Read a key file."""
    found: list[KeySheet] = []
    waiting: list[str] = []
    lines = iter((FOLDER / name).read_text("utf-8").splitlines())
    for line in lines:
        if not line.strip() or line.startswith("#"):
            continue
        if line.endswith(" +"):
            waiting.append(line[:-2])
            continue
        head, _, rest = line.partition(" = ")
        table, _, shape = rest.partition(" | ")
        columns = tuple(_columns(lines))
        table = "" if table == "-" else table
        found += [KeySheet(one, table, shape, columns) for one in (*waiting, head)]
        waiting = []
    return found


def _columns(lines: Iterator[str]) -> Iterator[KeyColumn]:
    for line in lines:
        if not line.startswith("    "):
            return
        header, _, rest = line.strip().rpartition(" > ")
        field, _, values = rest.partition(" : ")
        yield KeyColumn(tuple(header.split(" / ")), "" if field == "-" else field, values)
