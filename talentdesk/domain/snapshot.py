"""Frozen values to canonical JSON and back: sorted keys, no blanks, ISO dates; same values, same bytes."""

import hashlib
import json
import types
from collections.abc import Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from functools import cache
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

T = TypeVar("T")

_PLAIN = frozenset((str, int, float, bool, type(None)))
"""What JSON holds as it is; most values are one of these."""


def plain(value: Any) -> Any:
    """Return a value in JSON terms."""
    kind: Any = type(value)
    if kind in _PLAIN:
        return value
    names = _names(kind)
    if names is not None:
        return {name: plain(getattr(value, name)) for name in names}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime):
        return value.isoformat(timespec="milliseconds")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {str(key): plain(one) for key, one in value.items()}
    if isinstance(value, tuple | list | frozenset):
        return [plain(one) for one in value]
    return value


@cache
def _names(kind: type) -> tuple[str, ...] | None:
    """Return the fields of a dataclass; None for what is none."""
    return tuple(one.name for one in fields(kind)) if is_dataclass(kind) else None


def canonical(value: Any) -> str:
    """Return the canonical JSON of a value."""
    return json.dumps(plain(value), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def fingerprint(text: str) -> str:
    """Return the SHA-256 of a text in hex."""
    return hashlib.sha256(text.encode()).hexdigest()


def restore(kind: type[T], data: Any) -> T:
    """Build a frozen dataclass from JSON terms, older ones too. Raises ``TypeError`` or ``KeyError``."""
    result: T = _restore(kind, data)
    return result


def _restore(kind: Any, data: Any) -> Any:
    origin = get_origin(kind)
    if origin in (Union, types.UnionType):
        if data is None:
            return None
        scalars = [one for one in get_args(kind) if one is not type(None)]
        return data if len(scalars) > 1 else _restore(scalars[0], data)
    if origin is tuple:
        inner = get_args(kind)
        if len(inner) == 2 and inner[1] is Ellipsis:
            return tuple(_restore(inner[0], one) for one in data)
        return tuple(_restore(one_kind, one) for one_kind, one in zip(inner, data, strict=True))
    if origin is not None and issubclass(origin, Mapping):
        inner = get_args(kind)
        return {key: _restore(inner[1], one) for key, one in data.items()}
    if is_dataclass(kind) and isinstance(kind, type):
        hints = get_type_hints(kind)
        # What an older text does not hold keeps the default of its field; a field without one is a misfit.
        known = {one.name for one in fields(kind) if one.name in data or not _has_default(one)}
        return kind(**{name: _restore(hints[name], data[name]) for name in known})
    if kind is datetime:
        return datetime.fromisoformat(data)
    if kind is date:
        return date.fromisoformat(data)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind(data)
    return float(data) if kind is float else data


def _has_default(one: "Field[Any]") -> bool:
    return one.default is not MISSING or one.default_factory is not MISSING
