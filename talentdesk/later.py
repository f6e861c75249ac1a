"""Modules that SQLAlchemy imports at its head and a start never uses: brought in when first used."""

import sys
from collections.abc import Callable
from functools import partial
from importlib import import_module
from types import ModuleType
from typing import Any

_PUT_OFF = {"asyncio": ("iscoroutine",), "importlib.metadata": ()}
"""For a driver with an event loop, and to look for dialects of others: 80 modules, 20 ms of every start.

With each module the functions that are taken out of it at the head already.
"""


class Later(ModuleType):
    """Stands for a module until something of it is wanted, and then gives way to it."""

    def __init__(self, name: str, functions: tuple[str, ...] = ()) -> None:
        super().__init__(name)
        for function in functions:
            setattr(self, function, partial(self._call, function))

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real(), name)

    def _real(self) -> ModuleType:
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]
        return import_module(self.__name__)

    def _call(self, function: str, *arguments: object) -> object:
        called: Callable[..., object] = getattr(self._real(), function)
        return called(*arguments)


def put_off() -> None:
    """Let stand-ins take the places of the modules, unless they are there already."""
    for name, functions in _PUT_OFF.items():
        if name in sys.modules:
            continue
        sys.modules[name] = stand_in = Later(name, functions)
        parent, _, child = name.rpartition(".")
        if parent:
            setattr(sys.modules[parent], child, stand_in)
