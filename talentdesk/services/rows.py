"""The sessions of a file: before the mapper is there, columns come from the bare connection."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from sqlalchemy import Connection, Engine, Executable, select

from talentdesk.models import Row, is_mapped
from talentdesk.models.declared import Declared

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

R = TypeVar("R", bound=Row)


class Sessions:
    """Makes the sessions of a file; ``info`` is what all of them carry along."""

    def __init__(self, engine: Engine, info: dict[Any, Any]) -> None:
        self.info = info
        self._engine = engine

    def whole(self, bind: Connection | None = None) -> Session:
        """Return a session that changes rows, or reads them on a connection of its own."""
        from talentdesk.models.mapping import Session

        return Session(bind or self._engine, expire_on_commit=False, info=self.info)

    def reading(self) -> Session:
        """Return a session to read with; before the mapper is there, what stands for one."""
        return self.whole() if is_mapped() else cast("Session", LaterSession(self._engine, self))


class LaterSession:
    """Stands for a session, whose making brings in the mapper: that takes longer than a first page reads.

    Statements over columns run on the connection, and a row is read by its id; anything else that is
    asked of it makes the session, on the same connection.
    """

    def __init__(self, engine: Engine, sessions: Sessions) -> None:
        self.info = sessions.info
        self._connection = engine.connect()
        self._sessions = sessions
        self._made: Session | None = None

    def __enter__(self) -> Self:
        """Use as a context that lets go of the connection."""
        return self

    def __exit__(self, *_: object) -> None:
        """Let go of the connection."""
        if self._made is not None:
            self._made.close()
        self._connection.close()

    def execute(self, statement: Executable) -> Any:
        """Run a statement and return its result."""
        return self._reader().execute(statement)

    def scalars(self, statement: Executable) -> Any:
        """Run a statement and return the first column of its result."""
        return self._reader().scalars(statement)

    def get(self, table: type[R], key: object) -> R | None:
        """Return a row by its id."""
        if is_mapped():
            return self._session().get(table, key)
        columns = table.__table__.c
        found = self._connection.execute(select(*columns).where(columns.id == key)).first()
        if found is None:
            return None
        row = table.__new__(table)
        vars(row).update(found._mapping)
        Declared.read_bare = True
        return row

    def get_one(self, table: type[R], key: object) -> R:
        """Return a row that is known to be there by its id."""
        found = self.get(table, key)
        return self._session().get_one(table, key) if found is None else found

    def __getattr__(self, name: str) -> Any:
        """Let the session do the rest."""
        return getattr(self._session(), name)

    def _reader(self) -> Any:
        """Return what a statement is for: made of mapped classes, it may ask for whole rows."""
        return self._session() if is_mapped() else self._connection

    def _session(self) -> Session:
        if self._made is None:
            self._made = self._sessions.whole(self._connection)
        return self._made
