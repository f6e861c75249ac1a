"""What is put off at the start is there the moment it is wanted."""

import subprocess
import sys

import pytest

HEAD = """
import sys
from talentdesk.later import put_off
put_off()
import sqlalchemy.orm
import sqlalchemy.dialects.sqlite
put_off()
"""


def told(program: str) -> str:
    """Run a program in a process of its own, where nothing was imported before; return what it prints."""
    command = [sys.executable, "-W", "error", "-c", HEAD + program]
    return subprocess.run(command, check=True, capture_output=True, text=True, timeout=60).stdout.strip()


def test_the_tables_library_comes_without_event_loops() -> None:
    assert told("print([name for name in ('asyncio.events', 'ssl', 'email') if name in sys.modules])") == "[]"


@pytest.mark.parametrize(
    ("program", "answer"),
    [
        ("import asyncio; print(asyncio.run(asyncio.sleep(0, 'slept')))", "slept"),
        ("from asyncio import Queue; print(Queue.__module__)", "asyncio.queues"),
        ("import asyncio.locks; print(asyncio.locks.Lock.__name__)", "Lock"),
        ("import importlib.metadata; print(importlib.metadata.version('SQLAlchemy')[:2])", "2."),
        ("from importlib import metadata; print(metadata.PathDistribution.__name__)", "PathDistribution"),
    ],
)
def test_whoever_wants_them_gets_them(program: str, answer: str) -> None:
    assert told(program) == answer


def test_the_library_itself_gets_what_it_took_at_its_head() -> None:
    program = """
from sqlalchemy.util import concurrency
import asyncio
print(concurrency.is_exit_exception(asyncio.CancelledError()), concurrency.is_exit_exception(ValueError()))

async def wait(): ...
waiting = wait()
print(concurrency.asyncio.iscoroutine(waiting), concurrency.asyncio.iscoroutine(1))
waiting.close()
"""
    assert told(program) == "True False\nTrue False"
