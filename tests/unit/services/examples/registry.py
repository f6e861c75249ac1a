"""Where a module tells how its commands are tried: one example of each at least.

An example gets a workshop, may do what has to be there first, and returns the command:

    @example(RenameWorkspace)
    def _(shop: Workshop) -> RenameWorkspace:
        return RenameWorkspace(organisation="另一家")
"""

import importlib
import pkgutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from talentdesk import services
from talentdesk.services.commands import Command
from tests.unit.services.made_workshop import Workshop

C = TypeVar("C", bound=Command)
Make = Callable[[Workshop], Command]

_EXAMPLES: list[tuple[type[Command], Make]] = []


def example(command: type[C]) -> Callable[[Callable[[Workshop], C]], Callable[[Workshop], C]]:
    """Register a function that makes a command to be done, taken back and done again."""

    def register(make: Callable[[Workshop], C]) -> Callable[[Workshop], C]:
        _EXAMPLES.append((command, make))
        return make

    return register


def examples() -> list[tuple[type[Command], Make]]:
    """Return all examples of the modules beside this one."""
    for path in sorted(Path(__file__).parent.glob("*.py")):
        if path.stem != Path(__file__).stem:
            importlib.import_module(f"tests.unit.services.examples.{path.stem}")
    return list(_EXAMPLES)


def commands() -> list[type[Command]]:
    """Return every command class of the services."""
    for module in pkgutil.walk_packages(services.__path__, "talentdesk.services."):
        importlib.import_module(module.name)
    found: list[type[Command]] = []
    waiting: list[type[Any]] = [Command]
    while waiting:
        below = waiting.pop().__subclasses__()
        waiting += below
        found += [one for one in below if one.__module__.startswith("talentdesk.") and _is_live(one)]
    return sorted(found, key=lambda one: one.__name__)


def ident(shop: Workshop, command: Command) -> str:
    """Do a command and return the id it made."""
    return str(shop.workspace.do(command).figures["id"])


def _is_live(command: type[Command]) -> bool:
    """Tell a class from the one ``dataclass(slots=True)`` was made of, which lives on as a subclass."""
    return getattr(sys.modules[command.__module__], command.__name__, None) is command
