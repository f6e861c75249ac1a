"""Work on very many values at once."""

import gc
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from functools import cache
from itertools import chain
from json.encoder import encode_basestring
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection, Date, Float

from talentdesk.domain.made import Made
from talentdesk.models import Row


@contextmanager
def uncollected() -> Iterator[None]:
    """Keep the cycle collector still: it would walk hundreds of thousands of values again and again."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def put(connection: Connection, table: str, names: Sequence[str], rows: Sequence[tuple[Any, ...]]) -> None:
    """Insert rows as the table holds them, many with each statement."""
    listed = ", ".join(f'"{name}"' for name in names)
    marks = f"({', '.join('?' * len(names))})"
    into = f'INSERT INTO "{table}" ({listed}) VALUES '
    single = len(rows) % _AT_ONCE
    if single:
        connection.exec_driver_sql(into + marks, list(rows[:single]))
    packs = [
        tuple(chain.from_iterable(rows[at : at + _AT_ONCE])) for at in range(single, len(rows), _AT_ONCE)
    ]
    if packs:
        connection.exec_driver_sql(into + ", ".join([marks] * _AT_ONCE), packs)


_AT_ONCE = 40
"""Rows in one statement: with one for each row a fifth of the time goes into starting it."""


def insert(
    connection: Connection, table: type[Row], rows: Sequence[Mapping[str, Any]]
) -> tuple[Sequence[str], Iterator[str]]:
    """Insert rows by the driver itself; return their keys and images, such as ``images.read`` would find.

    Columns a row leaves out take their default. Values and images are made column by column: most values of
    a column stand in many rows, and a row of its own costs several times as much.
    """
    defaults = _defaults(table)
    names, width = tuple(defaults), len(defaults)
    rows = [row if len(row) == width else {**defaults, **row} for row in rows]
    columns: list[Sequence[Any]] = list(zip(*map(itemgetter(*names), rows), strict=True))
    for at, make in _makers(connection, table).items():
        columns[at] = list(map(Made(make).__getitem__, columns[at]))
    put(connection, table.__tablename__, names, list(zip(*columns, strict=True)))
    order = sorted(range(len(names)), key=names.__getitem__)
    image = "{" + ",".join(f"{_encode(names[at])}:%s" for at in order) + "}"
    texts = [_encoded(columns[at]) for at in order]
    return columns[names.index("id")], map(image.__mod__, zip(*texts, strict=True))


_encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode


def _encoded(column: Sequence[Any]) -> list[str]:
    """Return the values of a column as JSON; a text is encoded sooner than it is looked up."""
    others = Made(_encode)
    return [encode_basestring(value) if value.__class__ is str else others[value] for value in column]


@cache
def _defaults(table: type[Row]) -> dict[str, Any]:
    return {
        column.name: column.default.arg if column.default is not None and column.default.is_scalar else None
        for column in table.__table__.columns
    }


def _makers(connection: Connection, table: type[Row]) -> dict[int, Callable[[Any], Any]]:
    """Return by index what turns values of a column into what the table holds."""
    dialect = connection.dialect
    found: dict[int, Callable[[Any], Any]] = {}
    for at, column in enumerate(table.__table__.columns):
        make = column.type.dialect_impl(dialect).bind_processor(dialect)
        if isinstance(column.type, Float):
            found[at] = _float
        elif isinstance(column.type, Date):
            found[at] = _day
        elif make is not None:
            found[at] = make
    return found


def _day(value: date | None) -> str | None:
    return None if value is None else date.isoformat(value)


def _float(value: float | None) -> float | None:
    # The table keeps no negative zero.
    return None if value is None else float(value) + 0.0
