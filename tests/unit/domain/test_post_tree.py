"""Which post stands above which: by leaders, by units, and never round in a circle."""

from talentdesk.domain.post_tree import Placed, post_tree, shortened

UNITS = {"root": "", "make": "root", "plant": "make"}


def placed(post: str, unit: str = "", rank: int = 9, *leaders: str) -> Placed:
    return Placed(post=post, unit=unit, rank=rank, title=post, leaders=leaders)


def test_a_post_stands_below_the_post_of_the_one_who_leads_its_incumbent() -> None:
    tree = post_tree([placed("gm"), placed("coo", "", 9, "gm")], {})
    assert tree.above == {"coo": "gm"}
    assert tree.cut == ()


def test_a_vacant_post_stands_below_the_highest_of_its_unit_and_that_one_below_the_next_unit() -> None:
    posts = [
        placed("gm", "root", 0),
        placed("coo", "make", 0),
        placed("qm", "make", 1),
        placed("shift", "plant"),
    ]
    assert post_tree(posts, UNITS).above == {"coo": "gm", "qm": "coo", "shift": "coo"}


def test_a_leader_in_the_same_post_or_in_one_unknown_counts_for_nothing() -> None:
    posts = [placed("gm", "root", 0), placed("head", "make", 0, "head", "ghost")]
    assert post_tree(posts, UNITS).above == {"head": "gm"}


def test_a_circle_is_cut_at_its_highest_post_and_told() -> None:
    posts = [
        placed("a", "", 2, "c"),
        placed("b", "", 0, "a"),
        placed("c", "", 1, "b"),
        placed("d", "", 3, "c"),
    ]
    tree = post_tree(posts, {})
    assert tree.cut == ("b",)
    assert tree.above == {"a": "c", "c": "b", "d": "c"}


def test_units_in_a_circle_come_to_an_end() -> None:
    assert post_tree([placed("a", "x")], {"x": "y", "y": "x"}).above == {}


def test_a_chain_of_five_thousand_comes_to_an_end() -> None:
    posts = [placed("0"), *(placed(str(n), "", 9, str(n - 1)) for n in range(1, 5000))]
    assert len(post_tree(posts, {}).above) == 4999


def test_posts_that_are_not_shown_are_passed_over() -> None:
    above = {"c": "b", "b": "a", "d": "c"}
    assert shortened(above, {"a", "c", "d"}) == {"c": "a", "d": "c"}


def test_a_vacant_post_stands_below_who_leads_others_of_its_unit_not_below_the_first_by_title() -> None:
    posts = [
        placed("gm", "root", 0),
        placed("z-head", "make", 1),
        placed("a-shift", "make", 1, "z-head"),
        placed("b-vacant", "make", 1),
    ]
    tree = post_tree(posts, UNITS)
    assert tree.above == {"z-head": "gm", "a-shift": "z-head", "b-vacant": "z-head"}
    assert tree.cut == ()


def test_a_circle_that_only_units_make_is_cut_and_not_told_as_one_of_managers() -> None:
    posts = [placed("head", "make", 1, "worker"), placed("worker", "plant", 1)]
    tree = post_tree(posts, UNITS)
    assert tree.above == {"head": "worker"}
    assert tree.cut == ()
