"""The layout of trees: nothing overlaps, parents stand over their own, deep and wide trees come to an end."""

import random
from dataclasses import replace
from itertools import combinations

import pytest

from talentdesk.domain.tidy_tree import Laid, Measures, Node, Spot, Way, tidy, towards

WIDTH = 100.0
MEASURES = Measures(width=WIDTH, across=20, down=40, between=10, indent=16, stack=4, fewest=3)


def nodes(*pairs: str, height: float = 50) -> list[Node]:
    """Make nodes from words such as "a", "a>b"."""
    found = []
    for pair in pairs:
        above, _, key = pair.rpartition(">")
        found.append(Node(key, above, height))
    return found


def random_tree(count: int, seed: int) -> list[Node]:
    dice = random.Random(seed)
    made = [Node("0", "", 60)]
    for number in range(1, count):
        above = str(dice.randrange(max(0, number - 40), number))
        made.append(Node(str(number), above, dice.choice((40, 60, 110))))
    return made


def middle(spot: Spot) -> float:
    return spot.x + WIDTH / 2


def expect_apart(laid: Laid) -> None:
    for one, other in combinations(laid.spots.values(), 2):
        apart = (
            one.x + WIDTH <= other.x + 0.001
            or other.x + WIDTH <= one.x + 0.001
            or one.y + one.height <= other.y
            or other.y + other.height <= one.y
        )
        assert apart, (one, other)


def test_no_nodes_take_no_room() -> None:
    laid = tidy([], MEASURES)
    assert (laid.spots, laid.width, laid.height) == ({}, 0, 0)


def test_one_node_lies_in_the_corner() -> None:
    laid = tidy(nodes("a"), MEASURES)
    assert laid.spots == {"a": Spot(0, 0, 50)}
    assert (laid.width, laid.height) == (WIDTH, 50)


def test_a_parent_stands_over_the_middle_of_its_two_children() -> None:
    laid = tidy(nodes("a", "a>b", "a>c"), MEASURES)
    assert (laid.spots["b"].x, laid.spots["c"].x) == (0, 120)
    assert middle(laid.spots["a"]) == 110
    assert laid.spots["b"].y == 90
    assert laid.width == 220


def test_three_leaves_stand_in_a_stack_beside_its_line() -> None:
    laid = tidy(nodes("a", "a>b", "a>c", "a>d"), MEASURES)
    stack = [laid.spots[key] for key in "bcd"]
    assert len({spot.x for spot in stack}) == 1
    assert [spot.y for spot in stack] == [90, 150, 210]
    assert stack[0].x == 16


def test_many_leaves_stand_in_columns_of_about_the_same_length() -> None:
    laid = tidy(nodes("a", *(f"a>{number}" for number in range(9))), MEASURES)
    columns: dict[float, int] = {}
    for key, spot in laid.spots.items():
        if key != "a":
            columns[spot.x] = columns.get(spot.x, 0) + 1
    assert list(columns.values()) == [3, 3, 3]


def test_a_level_begins_below_its_highest_node() -> None:
    laid = tidy([Node("a", "", 50), Node("b", "", 90), Node("c", "a", 50)], MEASURES)
    assert laid.spots["c"].y == 90 + 40


def test_a_small_tree_does_not_lie_under_the_stack_of_its_neighbour() -> None:
    pairs = ("r", "r>a", "r>b", "b>c", "c>d", "d>e", *(f"a>a{number}" for number in range(4)))
    expect_apart(tidy(nodes(*pairs), MEASURES))


@pytest.mark.parametrize("seed", range(12))
def test_nothing_overlaps_in_any_tree(seed: int) -> None:
    made = random_tree(30 + seed * 12, seed)
    laid = tidy(made, MEASURES)
    assert len(laid.spots) == len(made)
    expect_apart(laid)
    assert min(spot.x for spot in laid.spots.values()) >= -0.001
    assert max(spot.x + WIDTH for spot in laid.spots.values()) <= laid.width + 0.001


def test_every_node_hangs_on_a_line_that_ends_at_it() -> None:
    made = random_tree(80, 3)
    laid = tidy(made, MEASURES)
    for node in made[1:]:
        spot = laid.spots[node.key]
        top = (middle(spot), spot.y)
        side = (spot.x, spot.y + 20)
        ends = {(x, y) for segment in laid.links[node.above] for x, y in (segment[:2], segment[2:])}
        near = [end for end in ends for aim in (top, side) if abs(end[0] - aim[0]) + abs(end[1] - aim[1]) < 9]
        assert near, node


def test_a_chain_of_two_thousand_and_a_fan_of_two_thousand_come_to_an_end() -> None:
    chain = [Node("0", "", 50), *(Node(str(n), str(n - 1), 50) for n in range(1, 2000))]
    assert tidy(chain, MEASURES).height == 2000 * 50 + 1999 * 40
    fan = [Node("0", "", 50), *(Node(str(n), "0", 50) for n in range(1, 2000))]
    assert len(tidy(fan, MEASURES).spots) == 2000


def test_what_is_below_a_collapsed_node_is_counted_and_left_out() -> None:
    made = nodes("a", "a>b", "b>c", "c>d", "a>e")
    laid = tidy(made, MEASURES, {"b", "c"})
    assert set(laid.spots) == {"a", "b", "e"}
    assert laid.hidden == {"b": 2}


def test_a_few_folded_branches_stand_side_by_side_many_in_a_stack() -> None:
    def made(count: int) -> Laid:
        branches = [pair for n in range(count) for pair in (f"a>b{n}", f"b{n}>c{n}")]
        return tidy(nodes("a", *branches), MEASURES, {f"b{n}" for n in range(count)})

    few, many = made(4), made(9)
    assert len({few.spots[f"b{n}"].y for n in range(4)}) == 1
    assert len({many.spots[f"b{n}"].x for n in range(9)}) == 3


def test_a_tree_wider_than_it_should_be_stands_with_its_last_two_levels_in_columns() -> None:
    pairs = ["r", *(f"r>a{n}" for n in range(6)), *(f"a{n}>b{n}{k}" for n in range(6) for k in range(5))]
    pairs += [f"b{n}{k}>c{n}{k}{i}" for n in range(6) for k in range(5) for i in range(4)]
    made = nodes(*pairs)
    wide = tidy(made, MEASURES)
    assert wide.width > 3000
    hung = tidy(made, replace(MEASURES, widest=2000, longest=30))
    assert hung.width < 1200
    assert set(hung.spots) == set(wide.spots)
    expect_apart(hung)
    head, leaf, second = hung.spots["b00"], hung.spots["c000"], hung.spots["b01"]
    assert leaf.x == head.x + 16
    assert head.y < leaf.y < second.y
    assert second.x == head.x
    assert hung.links["b00"][0] == (head.x + 8, head.y + 50, head.x + 8, hung.spots["c003"].y + 20)
    above = {node.key: node.above for node in made}
    assert towards(hung, "b00", Way.DOWN, above) == "c000"
    assert towards(hung, "c000", Way.UP, above) == "b00"
    assert towards(hung, "b01", Way.UP, above) == "b00"


@pytest.mark.parametrize("seed", range(8))
def test_nothing_overlaps_in_any_tree_that_hangs(seed: int) -> None:
    made = random_tree(40 + 20 * seed, seed)
    laid = tidy(made, replace(MEASURES, widest=0))
    assert len(laid.spots) == len(made)
    expect_apart(laid)
    assert max(spot.x + WIDTH for spot in laid.spots.values()) <= laid.width + 0.001


def test_several_trees_stand_beside_each_other() -> None:
    laid = tidy(nodes("a", "b", "b>c", "x"), MEASURES)
    assert laid.spots["a"].x < laid.spots["b"].x < laid.spots["x"].x
    expect_apart(laid)


def test_a_node_below_one_there_is_none_of_stands_at_the_top() -> None:
    assert tidy(nodes("ghost>a"), MEASURES).spots["a"].y == 0


def test_the_keyboard_walks_along_the_stack_then_the_tree() -> None:
    made = nodes("a", "a>b", "b>b1", "b>b2", "b>b3", "a>c")
    laid = tidy(made, MEASURES)
    above = {node.key: node.above for node in made}

    def go(key: str, way: Way) -> str:
        return towards(laid, key, way, above)

    assert go("a", Way.DOWN) == "b"
    assert go("b", Way.DOWN) == "b1"
    assert go("b1", Way.DOWN) == "b2"
    assert go("b2", Way.UP) == "b1"
    assert go("b1", Way.UP) == "b"
    assert go("b", Way.RIGHT) == "c"
    assert go("c", Way.LEFT) == "b"
    assert go("a", Way.UP) == "a"
    assert go("b3", Way.DOWN) == "b3"
    assert go("c", Way.RIGHT) == "c"
