"""Frozen values of the first picture do all that those of the standard library do."""

import copy
import dataclasses
import inspect
import pickle
from collections.abc import Callable
from dataclasses import field
from types import SimpleNamespace
from typing import Any

import pytest

from talentdesk import values
from talentdesk.domain.texts import Text


def classes(dataclass: Any) -> Any:
    """Return the same classes as made by one or the other."""

    @dataclass(frozen=True, slots=True, kw_only=True)
    class Card:
        """Given by name."""

        name: str
        tiers: tuple[str, ...] = ()
        notes: list[str] = field(default_factory=list)
        seen: int = field(default=0, compare=False)
        secret: str = field(default="", repr=False)

    @dataclass(frozen=True, slots=True)
    class Pair:
        """Given in order."""

        left: object
        right: object = 2

    @dataclass(frozen=True)
    class One:
        """With a dictionary, and with words of its own."""

        value: object

        def __post_init__(self) -> None:
            if self.value is None:
                raise ValueError("nothing given")

        def __repr__(self) -> str:
            return "one"

    @dataclass(frozen=True, slots=True)
    class Nothing:
        """Without a field."""

    return SimpleNamespace(Card=Card, Pair=Pair, One=One, Nothing=Nothing)


OURS, THEIRS = classes(values.dataclass), classes(dataclasses.dataclass)
Card, Pair, One, Nothing = OURS.Card, OURS.Pair, OURS.One, OURS.Nothing
MADE: list[Callable[[Any], object]] = [
    lambda of: of.Card(name="Ada", tiers=("L1",), seen=3, secret="s"),
    lambda of: of.Pair((1, 2), right=3.5),
    lambda of: of.One(7),
    lambda of: of.Nothing(),
]
ASKED: list[Callable[[Any], object]] = [
    repr,
    dataclasses.asdict,
    dataclasses.astuple,
    lambda value: [(one.name, one.kw_only, one.default) for one in dataclasses.fields(value)],
    lambda value: type(value).__match_args__,
    lambda value: str(type(value).__dataclass_params__),
    lambda value: str(inspect.signature(type(value))),
    lambda value: hasattr(value, "__dict__"),
    lambda value: value == "another",
]


@pytest.mark.parametrize("made", MADE)
@pytest.mark.parametrize("asked", ASKED)
def test_what_is_asked_is_answered_alike(
    made: Callable[[Any], object], asked: Callable[[Any], object]
) -> None:
    assert asked(made(OURS)) == asked(made(THEIRS))


def test_values_are_compared_by_what_they_hold() -> None:
    assert Card(name="Ada") == Card(name="Ada", seen=9) != Card(name="Bo")
    assert Pair(1) != Pair(1, 3)
    assert Pair(1, 2) != (1, 2)
    assert {Pair(1): "x"}[Pair(1, 2)] == "x"
    assert len({Pair(1), Pair(1, 2), Pair(2), Nothing(), Nothing(), One(1), One(1)}) == 4
    nan = float("nan")
    assert One(nan) == One(nan)
    with pytest.raises(TypeError, match="unhashable"):
        hash(Card(name="Ada"))


@pytest.mark.parametrize("value", [Card(name="Ada"), Pair(1), One(1)])
def test_nothing_of_a_value_can_be_changed(value: Any) -> None:
    name = dataclasses.fields(value)[0].name
    before = getattr(value, name)
    with pytest.raises(dataclasses.FrozenInstanceError, match=name):
        setattr(value, name, "else")
    with pytest.raises(dataclasses.FrozenInstanceError, match=name):
        delattr(value, name)
    with pytest.raises(dataclasses.FrozenInstanceError):
        value.another = 1
    assert getattr(value, name) == before


def test_a_part_is_replaced_in_a_copy() -> None:
    first = Card(name="Ada", tiers=("L1",), seen=3)
    second = dataclasses.replace(first, name="Bo")
    assert (second.name, second.tiers, second.seen, first.name) == ("Bo", ("L1",), 3, "Ada")


def test_what_is_made_anew_for_each_value_is_not_shared() -> None:
    first, second = Card(name="Ada"), Card(name="Ada")
    first.notes.append("x")
    assert second.notes == []
    assert Card(name="Ada", notes=["y"]).notes == ["y"]


@pytest.mark.parametrize(
    "wrong",
    [lambda: Card("Ada"), lambda: Card(), lambda: Pair(), lambda: Pair(1, 2, 3), lambda: Pair(1, up=2)],
)
def test_what_cannot_be_made_is_not(wrong: Callable[[], object]) -> None:
    with pytest.raises(TypeError, match="__init__"):
        wrong()


def test_a_class_keeps_what_it_says_itself() -> None:
    assert repr(One(1)) == "one"
    with pytest.raises(ValueError, match="nothing given"):
        One(None)
    with pytest.raises(ValueError, match="nothing given"):
        dataclasses.replace(One(1), value=None)


@pytest.mark.parametrize("value", [Card(name="Ada", notes=["x"]), Pair((1, 2)), One([1]), Nothing()])
def test_values_are_copied(value: object) -> None:
    for other in (copy.copy(value), copy.deepcopy(value)):
        assert other == value
        assert type(other) is type(value)


def test_values_are_pickled() -> None:
    assert pickle.loads(pickle.dumps(Text("森", "wood"))) == Text("森", "wood")


def test_only_frozen_values_are_made_here() -> None:
    with pytest.raises(AssertionError, match="standard library"):
        values.dataclass(frozen=False)(Pair)
