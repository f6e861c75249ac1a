"""Reads values out of a TOML tree and notes every fault with its key path; never stops at the first."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import field
from typing import Any, TypeVar

from talentdesk.domain.faults import FaultCode
from talentdesk.domain.ruling import Figure
from talentdesk.domain.texts import Text
from talentdesk.values import dataclass

T = TypeVar("T")

Noted = tuple[str, FaultCode, dict[str, Figure]]


@dataclass(frozen=True)
class Node:
    """A table of the tree with its key path; all nodes of a reading share one list of faults."""

    table: Mapping[str, Any]
    path: str
    faults: list[Noted] = field(default_factory=list)

    def note(self, key: str, /, code: FaultCode, **figures: Figure) -> None:
        """Note a fault at a key of this table, or at the table itself where ``key`` is empty."""
        self.faults.append((self.below(key), code, figures))

    def below(self, key: str) -> str:
        """Return the path of a key of this table."""
        return ".".join(part for part in (self.path, key) if part)

    def only(self, known: Iterable[str]) -> None:
        """Note every key that is not among the known ones: a mistyped key must not pass unseen."""
        names = tuple(known)
        for key in self.table:
            if key not in names:
                self.note(key, FaultCode.UNKNOWN_KEY, key=key)

    def text(self, key: str, *, optional: bool = False) -> Text:
        """Return a shown text ``{zh = "…", en = "…"}``; ``untranslated`` names the side that lags behind."""
        if optional and key not in self.table:
            return Text("", "")
        node = self.node(key)
        if not node.table:
            return Text("", "")
        node.only(("zh", "en", "untranslated"))
        if "untranslated" in node.table:
            node.one_of("untranslated", ("zh", "en"))
        return Text(node.word("zh", optional=optional), node.word("en", optional=optional))

    def word(self, key: str, *, optional: bool = False) -> str:
        """Return a string that is not blank, unless it is optional."""
        value: str = self._get(key, (str,), "", optional=optional)
        if not value.strip() and not optional and isinstance(self.table.get(key), str):
            self.note(key, FaultCode.EMPTY)
        return value

    def one_of(self, key: str, allowed: Iterable[str], default: str = "") -> str:
        """Return a string that is one of a few."""
        choices = tuple(allowed)
        value: str = self._get(key, (str,), default, optional=bool(default))
        if value not in choices and isinstance(self.table.get(key), str):
            self.note(key, FaultCode.NOT_ONE_OF, value=value, allowed=", ".join(choices))
        return value if value in choices else choices[0]

    def whole(self, key: str, *, low: int, high: int, default: int | None = None) -> int:
        """Return a whole number between two bounds."""
        fallback = default if default is not None else low
        value: int = self._get(key, (int,), fallback, optional=default is not None)
        return self._bounded(key, value, low, high)

    def number(self, key: str, *, low: float, high: float, default: float | None = None) -> float:
        """Return a number between two bounds."""
        fallback = default if default is not None else low
        value = self._get(key, (int, float), fallback, optional=default is not None)
        return float(self._bounded(key, value, low, high))

    def flag(self, key: str, default: bool) -> bool:
        """Return true or false."""
        return bool(self._get(key, (bool,), default, optional=True))

    def node(self, key: str) -> "Node":
        """Return the table of a key; an empty one where it is missing or no table."""
        return Node(self._get(key, (dict,), {}), self.below(key), self.faults)

    def nodes(self, key: str, *, optional: bool = False) -> tuple["Node", ...]:
        """Return the tables of an array of tables."""
        values = self._get(key, (list,), [], optional=optional)
        found = []
        for index, value in enumerate(values):
            if isinstance(value, dict):
                found.append(Node(value, f"{self.below(key)}[{index}]", self.faults))
            else:
                self.note(f"{key}[{index}]", FaultCode.WRONG_TYPE, wanted="table")
        if not values and not optional and isinstance(self.table.get(key), list):
            self.note(key, FaultCode.EMPTY)
        return tuple(found)

    def words(self, key: str, *, optional: bool = False) -> tuple[str, ...]:
        """Return an array of strings."""
        return self._plain(key, str, "string", optional=optional)

    def wholes(self, key: str, *, optional: bool = False) -> tuple[int, ...]:
        """Return an array of whole numbers."""
        return self._plain(key, int, "integer", optional=optional)

    def unique(self, items: Iterable[T], key_of: Callable[[T], object], where: str) -> None:
        """Note keys that stand twice in an array."""
        seen: set[object] = set()
        for index, item in enumerate(items):
            name = key_of(item)
            if name in seen:
                self.note(f"{where}[{index}]", FaultCode.DUPLICATE, value=str(name))
            seen.add(name)

    def _plain(self, key: str, kind: type[T], wanted: str, *, optional: bool) -> tuple[T, ...]:
        values = self._get(key, (list,), [], optional=optional)
        found = []
        for index, value in enumerate(values):
            if isinstance(value, kind) and not isinstance(value, bool):
                found.append(value)
            else:
                self.note(f"{key}[{index}]", FaultCode.WRONG_TYPE, wanted=wanted)
        return tuple(found)

    def _bounded(self, key: str, value: T, low: float, high: float) -> T:
        if isinstance(value, int | float) and not low <= value <= high:
            self.note(key, FaultCode.OUT_OF_RANGE, value=value, low=low, high=high)
        return value

    def _get(self, key: str, kinds: tuple[type, ...], default: Any, *, optional: bool = False) -> Any:
        if key not in self.table:
            if not optional:
                self.note(key, FaultCode.MISSING, key=key.rsplit(".", 1)[-1])
            return default
        value = self.table[key]
        if not isinstance(value, kinds) or (isinstance(value, bool) and bool not in kinds):
            self.note(key, FaultCode.WRONG_TYPE, wanted=_WORDS[kinds[-1]])
            return default
        return value


_WORDS = {str: "string", int: "integer", float: "number", bool: "boolean", dict: "table", list: "array"}
