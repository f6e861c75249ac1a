"""A tree over pages: every node stands on one, each page fits, and what is left out says where it goes on."""

import pytest

from talentdesk.domain.tidy_tree import Measures, Node
from talentdesk.domain.tree_pages import Room, tree_pages
from tests.unit.domain.test_tidy_tree import nodes, random_tree

MEASURES = Measures(width=100, across=20, down=40, between=10, indent=16, stack=4)
ROOM = Room(600, 500)


def test_nothing_takes_no_page() -> None:
    assert tree_pages([], MEASURES, ROOM) == ()


def test_a_small_tree_takes_one_page() -> None:
    (page,) = tree_pages(nodes("a", "a>b", "a>c"), MEASURES, ROOM)
    assert set(page.laid.spots) == {"a", "b", "c"}
    assert page.goes_on == {}


@pytest.mark.parametrize("seed", range(6))
def test_every_page_fits_and_every_node_stands_on_one(seed: int) -> None:
    made = random_tree(60 + 60 * seed, seed)
    pages = tree_pages(made, MEASURES, ROOM)
    assert all(ROOM.holds(page.laid) for page in pages)
    shown = {key for page in pages for key in page.laid.spots}
    assert shown == {node.key for node in made}


@pytest.mark.parametrize("seed", range(4))
def test_a_branch_that_goes_on_begins_the_page_it_names(seed: int) -> None:
    made = random_tree(200, seed)
    pages = tree_pages(made, MEASURES, ROOM)
    below = {node.above for node in made}
    for number, page in enumerate(pages):
        for key, other in page.goes_on.items():
            assert other > number
            assert key in pages[other].laid.spots
            assert pages[other].laid.spots[key].y == 0
        whole = {
            key
            for key in page.laid.spots
            if key not in below or any(node.key in page.laid.spots for node in made if node.above == key)
        }
        assert set(page.laid.spots) == whole | set(page.goes_on)


def test_hundreds_directly_below_one_post_are_shared_out() -> None:
    made = [Node("boss", "", 60), *(Node(f"n{number}", "boss", 60) for number in range(200))]
    pages = tree_pages(made, MEASURES, ROOM)
    assert len(pages) > 5
    assert all("boss" in page.laid.spots for page in pages)
    assert all(ROOM.holds(page.laid) for page in pages)
    assert sum(len(page.laid.spots) - 1 for page in pages) == 200


def test_many_small_trees_share_pages() -> None:
    pairs = [pair for number in range(12) for pair in (f"t{number}", f"t{number}>x{number}")]
    assert len(tree_pages(nodes(*pairs), MEASURES, ROOM)) == 3


def test_a_chain_goes_on_page_by_page() -> None:
    chain = [Node("0", "", 60), *(Node(str(number), str(number - 1), 60) for number in range(1, 40))]
    pages = tree_pages(chain, MEASURES, ROOM)
    assert len(pages) == 10
    assert [list(page.goes_on.values()) for page in pages[:2]] == [[1], [2]]
