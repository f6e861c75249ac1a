"""Classes of frozen values for the first picture, made with one compiled function each instead of six.

The standard library writes the functions of a frozen dataclass as text and compiles it each time the program
starts: with the hundred classes of the first picture that took a twelfth of the start. Here only ``__init__``
is compiled; the other functions are the same for all classes and go by the names of the fields. For whoever
reads the code, for the type checker and for ``dataclasses.replace`` they are dataclasses like any others.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from operator import attrgetter
from typing import TYPE_CHECKING, Any, ClassVar

if TYPE_CHECKING:
    from dataclasses import dataclass
else:

    def dataclass(*, frozen: bool, slots: bool = False, kw_only: bool = False) -> Callable[[type], type]:
        """Make a class of values as ``dataclasses.dataclass`` does; only frozen ones are made here."""
        assert frozen, "values that change are made by the standard library"

        def make(cls: type) -> type:
            # Finds the fields and their defaults, and compiles nothing.
            bare = dataclasses.dataclass(init=False, repr=False, eq=False, slots=slots, kw_only=kw_only)(cls)
            return _completed(bare, slots=slots)

        return make


__all__ = ["dataclass"]


class _Absent:
    """Stands for an argument that was not given and is made anew for each value."""

    def __repr__(self) -> str:
        return "<factory>"


_put = object.__setattr__


class _Value:
    """What all classes have in common."""

    __compared__: ClassVar[Any]
    """Gives what is compared of a value."""
    __dataclass_fields__: ClassVar[dict[str, dataclasses.Field[Any]]]

    def __repr__(self) -> str:
        shown = (field.name for field in dataclasses.fields(self) if field.repr)
        told = ", ".join(f"{name}={getattr(self, name)!r}" for name in shown)
        return f"{self.__class__.__qualname__}({told})"

    def __eq__(self, other: object) -> Any:
        if other.__class__ is self.__class__:
            compared = self.__compared__
            return compared(self) == compared(other)
        return NotImplemented

    def __hash__(self) -> int:
        return hash(self.__compared__(self))

    def __setattr__(self, name: str, value: object) -> None:
        raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")

    def __delattr__(self, name: str) -> None:
        raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")


class _Slotted:
    """How a value without a dictionary is copied and pickled: nothing can be put into it from outside."""

    __dataclass_fields__: ClassVar[dict[str, dataclasses.Field[Any]]]

    def __getstate__(self) -> list[object]:
        return [getattr(self, field.name) for field in dataclasses.fields(self)]

    def __setstate__(self, state: list[object]) -> None:
        for field, value in zip(dataclasses.fields(self), state, strict=True):
            _put(self, field.name, value)


_OF_VALUES = {name: getattr(_Value, name) for name in vars(_Value) if callable(getattr(_Value, name))}
_OF_SLOTTED = {name: getattr(_Slotted, name) for name in ("__getstate__", "__setstate__")}


def _completed(cls: Any, *, slots: bool) -> Any:
    fields = dataclasses.fields(cls)
    says = cls.__dataclass_params__
    says.init = says.repr = says.eq = says.frozen = True
    cls.__compared__ = _getter([field.name for field in fields if field.compare])
    cls.__init__ = _init_of(cls, fields)
    for name, function in (_OF_VALUES | _OF_SLOTTED if slots else _OF_VALUES).items():
        # What a class says itself stays.
        if name not in vars(cls):
            setattr(cls, name, function)
    return cls


def _getter(names: list[str]) -> Callable[[object], tuple[object, ...]]:
    if len(names) > 1:
        return attrgetter(*names)
    return staticmethod(lambda value: tuple(getattr(value, name) for name in names))


def _init_of(cls: Any, fields: tuple[dataclasses.Field[Any], ...]) -> Callable[..., None]:
    known: dict[str, Any] = {"_put": _put, "_absent": _Absent()}
    plain: list[str] = []
    named: list[str] = []
    lines: list[str] = []
    for field in fields:
        name, value, default = field.name, field.name, ""
        if field.default_factory is not dataclasses.MISSING:
            known[f"_make_{name}"] = field.default_factory
            value, default = f"_make_{name}() if {name} is _absent else {name}", "=_absent"
        elif field.default is not dataclasses.MISSING:
            known[f"_usual_{name}"] = field.default
            default = f"=_usual_{name}"
        (named if field.kw_only else plain).append(name + default)
        lines.append(f"    _put(self, {name!r}, {value})")
    if hasattr(cls, "__post_init__"):
        lines.append("    self.__post_init__()")
    wanted = ", ".join(["self", *plain, *(["*", *named] if named else [])])
    exec("\n".join([f"def __init__({wanted}):", *lines, "    return None"]), known)
    made: Callable[..., None] = known["__init__"]
    made.__qualname__ = f"{cls.__qualname__}.__init__"
    made.__annotations__ = {field.name: field.type for field in fields} | {"return": None}
    return made
