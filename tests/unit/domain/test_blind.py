"""Codes of a blind session: stable, its own, and telling nothing of the list."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from talentdesk.domain.blind import code, code_numbers, digits


def _places(count: int) -> list[tuple[str, int]]:
    return [(f"c{place}", place) for place in range(count)]


@given(count=st.integers(1, 600), session=st.uuids())
def test_everybody_has_a_number_of_their_own(count: int, session: object) -> None:
    found = code_numbers(str(session), _places(count))
    assert len(found) == len(set(found.values())) == count
    assert min(found.values()) >= 1


@given(count=st.integers(2, 300), gone=st.sets(st.integers(0, 299)), more=st.integers(0, 200))
def test_a_number_stays_when_others_go_or_come(count: int, gone: set[int], more: int) -> None:
    before = code_numbers("s", _places(count))
    left = [one for one in _places(count + more) if one[1] not in gone]
    after = code_numbers("s", reversed(left))
    assert all(after[candidate] == before[candidate] for candidate, _ in left if candidate in before)


def test_the_order_of_the_list_and_another_session_tell_nothing() -> None:
    found = code_numbers("s", _places(40))
    numbers = [found[f"c{place}"] for place in range(40)]
    assert numbers != sorted(numbers)
    steps = {after - before for before, after in pairwise(numbers)}
    assert len(steps) > 20, "numbers must not follow the list by a rule one can see"
    assert [code_numbers("t", _places(40))[f"c{place}"] for place in range(40)] != numbers


def test_two_on_one_place_are_told_apart() -> None:
    found = code_numbers("s", [("c", 4), ("d", 3), ("b", 3), ("a", 3)])
    alone = code_numbers("s", [("a", 3), ("c", 4)])
    assert (found["a"], found["c"]) == (alone["a"], alone["c"])
    later = code_numbers("s", [("b", 4), ("a", 4), ("z", 3), ("y", 3)])
    assert later["z"] < later["b"], "who comes first on the list is told apart first"
    whole = max(code_numbers("s", _places(99)).values())
    assert (found["b"], found["d"]) == (whole + 1, whole + 2), "behind all that places of the list can get"


def test_a_code_is_short_and_keeps_its_digits() -> None:
    assert code(7) == "C-07"
    assert code(104) == "C-104"
    assert digits("C-07") == "07"
