"""Rows as the journal keeps them: raw column values in canonical JSON, read and written by key.

Images hold what the table holds (dates as text, truth as 0 and 1), so that putting one back restores the
row to the byte, whatever the types do.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache, partial
from itertools import repeat
from operator import itemgetter
from typing import Any, NamedTuple

from sqlalchemy import Connection, DefaultClause

from talentdesk import models
from talentdesk.domain.change import Subject
from talentdesk.models import Row
from talentdesk.services import bulk

Key = tuple[str, str]
"""(table name, row id)."""

_CHUNK = 500


class Image(NamedTuple):
    """A row before and after; None = it did not exist. An import makes a hundred thousand of them."""

    table: str
    key: str
    before: str | None
    after: str | None


@lru_cache(maxsize=1)
def journalled() -> dict[str, type[Row]]:
    """Return the journalled tables by name."""
    return {table.__tablename__: table for table in models.journalled()}


@cache
def columns(table: str) -> tuple[str, ...]:
    """Return a table's column names in order."""
    return tuple(column.name for column in journalled()[table].__table__.columns)


@cache
def _added(table: str) -> Mapping[str, str | int | None]:
    """Return the columns a migration may have added to a table, with the value older rows were given."""
    found: dict[str, str | int | None] = {}
    for column in journalled()[table].__table__.columns:
        if isinstance(column.server_default, DefaultClause):
            text = str(column.server_default.arg)
            found[column.name] = int(text) if issubclass(column.type.python_type, int) else text
        elif column.nullable:
            found[column.name] = None
    return found


def complete(table: str, image: str | None) -> str | None:
    """Return an image with the columns added after it was taken; such a column means its default."""
    added = _added(table)
    # Read out of the text: a quote inside a value is always written with a backslash before it.
    if image is None or all(f'"{name}":' in image for name in added):
        return image
    return _encode(dict(sorted({**added, **json.loads(image)}.items())))


@cache
def _select(table: str) -> str:
    names = ", ".join(f'"{name}"' for name in columns(table))
    return f'SELECT {names} FROM "{table}"'


def to_json(table: str, row: Sequence[Any]) -> str:
    """Return a raw row as canonical JSON."""
    return _encode({name: row[at] for name, at in _sorted_columns(table)})


# One encoder for all rows: making one for each takes longer than the encoding.
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode


@cache
def _sorted_columns(table: str) -> tuple[tuple[str, int], ...]:
    return tuple(sorted((name, at) for at, name in enumerate(columns(table))))


def read(connection: Connection, table: str, keys: Sequence[str]) -> dict[str, str]:
    """Read the images of rows by key; missing rows are left out."""
    at = columns(table).index("id")
    found: dict[str, str] = {}
    for start in range(0, len(keys), _CHUNK):
        chunk = tuple(keys[start : start + _CHUNK])
        marks = ", ".join("?" * len(chunk))
        statement = f"{_select(table)} WHERE id IN ({marks})"
        for row in connection.exec_driver_sql(statement, chunk):
            found[row[at]] = to_json(table, tuple(row))
    return found


def read_all(connection: Connection, table: str) -> Iterable[tuple[str, str]]:
    """Yield (key, image) of every row of a table."""
    at = columns(table).index("id")
    for row in connection.exec_driver_sql(_select(table)):
        yield row[at], to_json(table, tuple(row))


def put(connection: Connection, wanted: Mapping[str, Sequence[Image]], at_once: int) -> Iterator[int]:
    """Bring rows, by table, to their images after: all of them go, then the wanted ones come back.

    Deleting first lets rows swap unique values; foreign keys are checked at the end of the transaction.
    Yields how many rows are done before every ``at_once`` of them.
    """
    pieces = [
        (table, rows[at : at + at_once])
        for table, rows in wanted.items()
        for at in range(0, len(rows), at_once)
    ]
    done = 0
    for table, some in pieces:
        yield done // 2
        connection.exec_driver_sql(f'DELETE FROM "{table}" WHERE id = ?', [(image.key,) for image in some])
        done += len(some)
    for table, some in pieces:
        yield done // 2
        names = columns(table)
        in_order = itemgetter(*names)
        rows = [in_order(json.loads(image.after)) for image in some if image.after is not None]
        bulk.put(connection, table, names, rows)
        done += len(some)


def digest(image: str | None) -> str:
    """Return the SHA-256 of an image in hex, empty where there is none."""
    return "" if image is None else hashlib.sha256(image.encode()).hexdigest()


def of_new(table: str, made: Mapping[str, str]) -> Iterable[Image]:
    """Return the images of new rows by key."""
    # The constructor of a named tuple takes longer than all else that is done for such a row here.
    return map(partial(tuple.__new__, Image), zip(repeat(table), made, repeat(None), made.values()))


def subjects_and_ids(images: Sequence[Image]) -> tuple[frozenset[Subject], frozenset[str]]:
    """Return what changed: subjects of the tables, ids of the rows and of those they belong to."""
    tables = {name: journalled()[name] for name in {image.table for image in images}}
    marks = {name: [f'"{owner}":"' for owner in row.owners] for name, row in tables.items()}
    ids = {image.key for image in images}
    for table, _, before, after in images:
        for mark in marks[table]:
            # Read out of the text: a quote inside a value is always written with a backslash before it.
            text = after or before or ""
            at = text.find(mark) + len(mark)
            if at >= len(mark):
                ids.add(text[at : text.index('"', at)])
    return frozenset(row.subject for row in tables.values()), frozenset(ids)
