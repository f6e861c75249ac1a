"""Slates: order, unknown apart from no, everybody counted once, and chains when posts fall vacant."""

from dataclasses import replace

import pytest

from talentdesk.domain.programme import Programme
from talentdesk.domain.succession_rule import SuccessorRule
from talentdesk.domain.successors import (
    Slate,
    Successor,
    confirmed,
    coverage,
    named_too_often,
    net_bench,
    ordered,
    ready_now,
    strength,
)
from talentdesk.domain.vacancy import Filling, Passed, vacate
from talentdesk.exchange.programme_file import read_programme, template_text
from tests.unit.domain.made_succession import slate


@pytest.fixture(scope="module")
def programme() -> Programme:
    return read_programme(template_text("general"))


def test_a_slate_has_ranks_nobody_twice_and_nobody_after_themself() -> None:
    found = Slate(
        post="head",
        incumbents=("x",),
        successors=(
            Successor(person="b", rank=2, confirmed=True),
            Successor(person="a", rank=1),
            Successor(person="x", rank=1, confirmed=True),
            Successor(person="b", rank=3),
        ),
    )
    assert [one.person for one in ordered(found)] == ["a", "b"]
    assert [one.person for one in confirmed(found)] == ["b"]


def test_figures_keep_unknown_apart_from_no(programme: Programme) -> None:
    slates = [
        slate("ready", ("a", "now")),
        slate("later", ("b", "one_year")),
        slate("unjudged", ("c", "")),
        slate("empty"),
        Slate(post="nobody looked"),
    ]
    covered, now = coverage(slates), ready_now(slates, programme)
    assert (covered.yes, covered.no, covered.unknown) == (
        ("ready", "later", "unjudged"), ("empty",), ("nobody looked",),
    )  # fmt: skip
    assert (covered.percent, covered.at_most, covered.of) == (60, 80, 5)
    assert (now.yes, now.no, now.unknown) == (
        ("ready",), ("later", "empty"), ("unjudged", "nobody looked"),
    )  # fmt: skip
    assert now.percent == 20
    assert coverage([]).percent is None


def test_bench_strength_counts_as_many_as_the_programme_asks_for(programme: Programme) -> None:
    two = replace(programme, succession=replace(programme.succession, successors=SuccessorRule(slate=2)))
    slates = [slate("one", ("a", "now")), slate("two", ("a", "now"), ("b", "later"))]
    assert strength(slates, programme).yes == ("one", "two")
    assert strength(slates, two).yes == ("two",)


def test_everybody_counts_for_one_post_and_moves_where_that_frees_one(programme: Programme) -> None:
    slates = [
        slate("p1", ("a", "now"), ("b", "now")),
        slate("p2", ("a", "now")),
        slate("p3", ("a", "now"), ("b", "one_year")),
        slate("p4", ("c", "later")),
        Slate(post="p5"),
    ]
    found = net_bench(slates, programme)
    assert dict(found.follows) == {"p1": "b", "p2": "a", "p4": "c"}
    assert found.ready_now == {"p1", "p2"}
    assert (found.figure.no, found.figure.unknown) == (("p3",), ("p5",))
    assert coverage(slates).percent == 80
    assert found.figure.percent == 60


def test_proposed_people_are_no_bench(programme: Programme) -> None:
    proposed = Slate(post="p", successors=(Successor(person="a", rank=1, readiness="now"),))
    assert coverage([proposed]).no == ("p",)
    assert net_bench([proposed], programme).follows == {}


def test_whoever_is_named_too_often_is_told_with_the_posts(programme: Programme) -> None:
    slates = [slate(f"p{n}", ("a", "now"), *([("b", "now")] if n < 3 else [])) for n in range(4)]
    assert named_too_often(slates, programme) == {"a": ("p0", "p1", "p2", "p3")}


def test_a_chain_of_backfills_until_somebody_without_a_key_post(programme: Programme) -> None:
    slates = [
        slate("gm", ("ann", "now"), incumbent="max"),
        slate("sales", ("bob", "now"), incumbent="ann"),
        slate("east", ("cy", "now"), incumbent="bob"),
    ]
    found = vacate(slates, ["gm"], programme)
    assert [(one.post, one.person, one.leaves, one.because, one.depth) for one in found.steps] == [
        ("gm", "ann", "sales", "", 0),
        ("sales", "bob", "east", "gm", 1),
        ("east", "cy", "", "sales", 2),
    ]
    assert found.broken == ()


def test_a_chain_breaks_where_nobody_is_left_and_tells_who_was_passed_over(programme: Programme) -> None:
    slates = [
        slate("gm", ("ann", "now"), incumbent="max"),
        slate("sales", ("max", "now"), ("ann", "now"), incumbent="ann"),
    ]
    found = vacate(slates, ["gm"], programme)
    (end,) = found.broken
    assert (end.post, end.because) == ("sales", "gm")
    assert end.passed == (("max", Passed.GONE), ("ann", Passed.TAKEN))


def test_two_posts_at_once_do_not_get_the_same_person(programme: Programme) -> None:
    slates = [slate("p1", ("a", "now")), slate("p2", ("a", "now"), ("b", "now"))]
    found = vacate(slates, ["p1", "p2"], programme)
    assert [(one.post, one.person) for one in found.steps] == [("p1", "a"), ("p2", "b")]
    assert found.steps[1].passed == (("a", Passed.TAKEN),)
    gone = vacate(slates, ["p1", "p2"], programme, leaving=["a"])
    assert [one.filling for one in gone.steps] == [Filling.BROKEN, Filling.READY]


def test_marked_posts_are_filled_before_those_that_fall_vacant(programme: Programme) -> None:
    slates = [
        slate("p1", ("a", "now"), incumbent="x"),
        slate("p2", ("b", "now"), incumbent="y"),
        slate("p3", ("b", "now"), ("c", "now"), incumbent="a"),
    ]
    found = vacate(slates, ["p1", "p2"], programme)
    assert {one.post: one.person for one in found.steps} == {"p1": "a", "p2": "b", "p3": "c"}
    assert [one.post for one in found.steps] == ["p1", "p3", "p2"]


def test_the_emergency_cover_bridges_before_anybody_is_taken_early(programme: Programme) -> None:
    bridged = slate("p", ("a", "one_year"), incumbent="x", emergency=("x", "dep"))
    (step,) = vacate([bridged], ["p"], programme).steps
    assert (step.filling, step.person, step.leaves) == (Filling.INTERIM, "dep", "")
    assert step.passed == (("a", Passed.NOT_READY),)
    (early,) = vacate([slate("p", ("a", "one_year"))], ["p"], programme).steps
    assert (early.filling, early.person) == (Filling.EARLY, "a")
    unjudged = slate("p", ("a", ""), ("b", ""), incumbent="x")
    (step,) = vacate([unjudged], ["p"], programme).steps
    assert (step.filling, step.person, step.passed) == (Filling.UNJUDGED, "a", (("b", Passed.NOT_JUDGED),))


def test_a_post_nobody_made_a_slate_for_is_unknown_and_not_broken(programme: Programme) -> None:
    found = vacate([Slate(post="p", incumbents=("x",)), slate("q")], ["p", "q", "r"], programme)
    assert [(one.post, one.filling) for one in found.steps] == [
        ("p", Filling.UNKNOWN), ("q", Filling.BROKEN), ("r", Filling.UNKNOWN),
    ]  # fmt: skip


def test_people_in_a_ring_move_once_each(programme: Programme) -> None:
    slates = [
        slate("p1", ("b", "now"), incumbent="a"),
        slate("p2", ("c", "now"), incumbent="b"),
        slate("p3", ("b", "now"), ("a", "now"), incumbent="c"),
    ]
    found = vacate(slates, ["p1"], programme)
    assert [(one.post, one.filling) for one in found.steps] == [
        ("p1", Filling.READY), ("p2", Filling.READY), ("p3", Filling.BROKEN),
    ]  # fmt: skip


def test_a_proposed_successor_does_not_step_in(programme: Programme) -> None:
    proposed = Slate(post="p", successors=(Successor(person="a", rank=1, readiness="now"),))
    (step,) = vacate([proposed], ["p"], programme).steps
    assert (step.filling, step.passed) == (Filling.BROKEN, (("a", Passed.PROPOSED),))
