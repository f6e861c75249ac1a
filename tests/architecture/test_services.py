"""Commands and queries keep the promises windows rest on: values in, values out, no table row ever."""

import importlib
import inspect
import pkgutil
from collections.abc import Iterator, Mapping
from dataclasses import FrozenInstanceError, fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import pytest

from talentdesk import services
from talentdesk.models import Base
from talentdesk.services.commands import Command, Nature, Query

PLAIN = (str, int, float, bool, bytes, date, datetime, Path, NoneType)


def classes(base: Any) -> Iterator[Any]:
    """Yield every command or query of the package."""
    for info in pkgutil.walk_packages(services.__path__, f"{services.__name__}."):
        module = importlib.import_module(info.name)
        for _, found in inspect.getmembers(module, inspect.isclass):
            if issubclass(found, base) and found is not base and found.__module__ == module.__name__:
                yield found


COMMANDS: list[type[Command]] = sorted(classes(Command), key=lambda one: one.__qualname__)
QUERIES: list[type[Query[Any]]] = sorted(classes(Query), key=lambda one: one.__qualname__)


def strangers(kind: Any, seen: frozenset[Any] = frozenset()) -> Iterator[str]:
    """Yield what is no value inside a type, however deep."""
    if kind in PLAIN or kind in seen or kind is Ellipsis:
        return
    seen |= {kind}
    origin = get_origin(kind)
    if origin in (Union, UnionType, tuple, frozenset, dict, Mapping):
        for inner in get_args(kind):
            yield from strangers(inner, seen)
    elif isinstance(kind, type) and issubclass(kind, Enum):
        return
    elif isinstance(kind, type) and is_dataclass(kind) and not issubclass(kind, Base):
        if not kind.__dataclass_params__.frozen:  # type: ignore[attr-defined]  # not in the stubs
            yield f"{kind.__name__} is not frozen"
        hints = get_type_hints(kind)
        for one in fields(kind):
            yield from (f"{kind.__name__}.{one.name}: {name}" for name in strangers(hints[one.name], seen))
    else:
        yield str(kind)


def test_there_is_something_to_look_at() -> None:
    assert len(COMMANDS) > 20
    assert len(QUERIES) > 8


@pytest.mark.parametrize("query", QUERIES, ids=lambda one: one.__qualname__)
def test_a_query_answers_with_values_only(query: type) -> None:
    answer = get_type_hints(query.run)["return"]  # type: ignore[attr-defined]  # every query has it
    assert list(strangers(answer)) == []


@pytest.mark.parametrize("one", [*COMMANDS, *QUERIES], ids=lambda one: one.__qualname__)
def test_commands_and_queries_are_frozen_values_given_by_keyword(one: type) -> None:
    assert is_dataclass(one)
    params = one.__dataclass_params__  # type: ignore[attr-defined]  # not in the stubs
    assert params.frozen
    assert all(field.kw_only for field in fields(one))
    with pytest.raises((FrozenInstanceError, AttributeError, TypeError)):
        # By name: the type checker would not let it be tried otherwise.
        setattr(object.__new__(one), "anything", 1)  # noqa: B010


@pytest.mark.parametrize("command", COMMANDS, ids=lambda one: one.__qualname__)
def test_a_command_is_called_in_the_journal_what_its_class_is_called(command: type[Command]) -> None:
    snake = "".join(f"_{sign.lower()}" if sign.isupper() else sign for sign in command.__name__).lstrip("_")
    assert command.action == snake
    assert isinstance(command.nature, Nature)


def test_no_two_commands_share_an_action() -> None:
    actions = [command.action for command in COMMANDS]
    assert len(set(actions)) == len(actions)


def test_a_row_or_a_list_would_be_noticed() -> None:
    from talentdesk.models.people import PersonRow

    assert list(strangers(tuple[PersonRow, ...]))
    assert list(strangers(list[str]))
    assert list(strangers(Any))
