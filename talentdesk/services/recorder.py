"""Listens to a session's flush and keeps every touched row as it was before the command."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import event
from sqlalchemy.orm import ORMExecuteState, Session
from sqlalchemy.orm.unitofwork import UOWTransaction

from talentdesk.models import Row, load_all
from talentdesk.services import bulk, images
from talentdesk.services.images import Image, Key


class Recorder:
    """Records one command. Before images are read from the table, never from attribute history."""

    def __init__(self, rows: Session) -> None:
        # A flush sorts its rows by the tables they point to, so those have to be known.
        load_all()
        self._rows = rows
        self._before: dict[Key, str | None] = {}
        self._inserted: dict[str, dict[str, str]] = {}
        """After images by table and key; an import makes a hundred thousand of them."""
        event.listen(rows, "before_flush", self._before_flush)
        event.listen(rows, "do_orm_execute", _only_select)

    def _before_flush(self, session: Session, context: UOWTransaction, instances: object) -> None:
        touched: dict[str, list[str]] = {}
        for row in [*session.dirty, *session.deleted]:
            if isinstance(row, Row) and (row.__tablename__, row.id) not in self._before:
                touched.setdefault(row.__tablename__, []).append(row.id)
        for row in session.new:
            if isinstance(row, Row):
                self._before.setdefault((row.__tablename__, row.id), None)
        for table, keys in touched.items():
            found = images.read(session.connection(), table, keys)
            self._before.update({(table, key): found.get(key) for key in keys})

    def insert_many(self, table: type[Row], rows: Sequence[Mapping[str, Any]]) -> None:
        """Insert at once and keep the images of the new rows: the one sanctioned way round the flush."""
        if not rows:
            return
        self._rows.flush()
        keys, made = bulk.insert(self._rows.connection(), table, rows)
        self._inserted.setdefault(table.__tablename__, {}).update(zip(keys, made, strict=True))

    def images(self) -> list[Image]:
        """Return what changed since the recorder was made, in a stable order."""
        self._rows.flush()
        connection = self._rows.connection()
        # A row that insert_many made may have been changed by a later flush: its after image is read again.
        again = [(table, key) for table, key in self._before if key in self._inserted.get(table, ())]
        for table, key in again:
            del self._inserted[table][key]
            self._before[table, key] = None
        result: list[Image] = []
        for table, made in self._inserted.items():
            result += images.of_new(table, made)
        by_table: dict[str, list[str]] = {}
        for table, key in self._before:
            by_table.setdefault(table, []).append(key)
        for table, keys in sorted(by_table.items()):
            after = images.read(connection, table, keys)
            for key in keys:
                before = self._before[(table, key)]
                if before != after.get(key):
                    result.append(Image(table, key, before, after.get(key)))
        return result


def _only_select(state: ORMExecuteState) -> None:
    """Refuse bulk statements in commands: flush events do not see them, so the journal would miss rows."""
    if not state.is_select:
        raise RuntimeError("commands change rows through objects or work.insert_many")
