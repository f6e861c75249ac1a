"""What a programme file is made of, as forms show it: parts, their fields, and what a field may hold.

The description is data: editor, list of differences and messages all walk the same fields. Values are those
of the file's tree (words, numbers, lists and tables), so that nothing the file holds is lost by editing.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

Tree = dict[str, Any]
Steps = tuple[str | int, ...]
"""Where something stands in a tree: keys, and numbers within lists."""


class Kind(StrEnum):
    """What a field holds."""

    TEXT = "text"
    """A shown text in both languages."""
    LONG_TEXT = "long_text"
    WORD = "word"
    KEY = "key"
    """What other parts refer to."""
    WHOLE = "whole"
    NUMBER = "number"
    FLAG = "flag"
    ONE = "one"
    """One of some choices, or of keys defined elsewhere in the file."""
    SOME = "some"
    """Some of them, in their order."""
    WORDS = "words"
    COLOUR = "colour"
    GROUP = "group"
    LIST = "list"
    """Entries in their order, each with the same fields."""
    BY = "by"
    """A table with a value for each of some keys defined elsewhere; what holds the value is its one field."""


@dataclass(frozen=True, slots=True)
class FormField:
    """A field. Label, help and choices are English sources for ``say``."""

    key: str
    kind: Kind
    label: str = ""
    help: str = ""
    optional: bool = False
    """May be left out; empty is then the same as not there."""
    default: Any = None
    """What the file means where it says nothing, and what a new entry begins with."""
    of: str = ""
    """ONE, SOME, BY: where the keys are defined; see ``programme_choices``."""
    choices: tuple[tuple[str, str], ...] = ()
    low: float | None = None
    high: float | None = None
    unit: str = ""
    fields: tuple["FormField", ...] = ()
    only: tuple[str, tuple[Any, ...]] | None = None
    """Shown only where the field beside it of this key holds one of these values."""
    identity: str = ""
    """LIST: the field that tells the entries apart."""
    total: str = ""
    """LIST: the field whose sum is shown, and makes 100."""
    grid: bool = False
    """LIST: its entries are the boxes of a grid, chosen by a click in it."""
    one_word: str = ""
    """LIST: what one entry is called."""
    named_by: tuple[str, ...] = ()
    """LIST: the fields whose words name an entry that has no name of its own."""


@dataclass(frozen=True, slots=True)
class FormPart:
    """A page of the form."""

    key: str
    title: str
    help: str
    fields: tuple[FormField, ...]
    chapter: str


def shown(field: FormField, item: Mapping[str, Any]) -> bool:
    """Tell whether a field belongs to an entry as it stands."""
    return field.only is None or item.get(field.only[0]) in field.only[1]


def path_of(steps: Steps) -> str:
    """Return steps as a key path, as faults tell them: ``schemes[0].boxes[3].number``."""
    path = ""
    for step in steps:
        path += f"[{step}]" if isinstance(step, int) else f".{step}" if path else step
    return path


def steps_of(path: str) -> Steps:
    """Return a key path as steps."""
    found: list[str | int] = []
    for part in path.split(".") if path else ():
        name, *numbers = part.split("[")
        found.append(name)
        found += [int(number.rstrip("]")) for number in numbers]
    return tuple(found)


def at(tree: Any, steps: Steps, default: Any = None) -> Any:
    """Return what stands somewhere in a tree; the default where nothing does."""
    here = tree
    for step in steps:
        if isinstance(step, int):
            if not isinstance(here, list) or not 0 <= step < len(here):
                return default
            here = here[step]
        elif isinstance(here, dict) and step in here:
            here = here[step]
        else:
            return default
    return here


def number_in(entry: Mapping[str, Any], key: str) -> float:
    """Return a number of an entry; 0 where something else stands there, such as half a word being typed."""
    value = entry.get(key)
    return value if isinstance(value, int | float) else 0
