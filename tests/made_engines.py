"""Engines that share what SQLAlchemy compiles: people open one file in a process, tests open thousands."""

from typing import Any

import pytest
from sqlalchemy import Dialect, Engine, create_engine
from sqlalchemy.util import LRUCache

from talentdesk.models import database

STATEMENTS = 10_000


def share_statements(patch: pytest.MonkeyPatch) -> None:
    """Let every engine opened from here on find the statements another one has compiled."""
    dialects: list[Dialect] = []
    statements: LRUCache[Any, Any] = LRUCache(STATEMENTS)

    def create(*given: Any, **named: Any) -> Engine:
        engine = create_engine(*given, **named)
        # Statements are looked up by the dialect as well, and each engine comes with its own.
        dialects[:] = dialects or [engine.dialect]
        engine.dialect = dialects[0]
        engine._compiled_cache = statements
        return engine

    patch.setattr(database, "create_engine", create)
