"""What is asked of a session's board: its cards, its shares, the room's grid, one candidate."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from talentdesk.services.board import BoardOf
from talentdesk.services.candidate_view import CandidaciesOf, CandidateViewOf
from talentdesk.services.people import EditPerson
from talentdesk.services.room import RoomGridOf
from talentdesk.services.sessions import EditSession
from tests.unit.services.made_workshop import FIT, MAIN, Workshop, make_workshop, put


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Workshop]:
    made = make_workshop(tmp_path / "a.talent", schemes=(MAIN, FIT))
    yield made
    made.workspace.close()


def test_a_single_card_is_the_card_of_the_board(shop: Workshop) -> None:
    put(shop, "陈静", "李喆", box=2)
    put(shop, "单雄", box=2, at=1)
    for scheme in (MAIN, FIT):
        for card in shop.board(scheme).cards:
            found = shop.workspace.ask(CandidateViewOf(candidate=card.candidate, scheme=scheme))
            assert found is not None
            assert found.card == card
            assert found.session == shop.session


def test_a_board_follows_people_that_change(shop: Workshop) -> None:
    before = shop.card("曾国强")
    shop.workspace.do(
        EditPerson(person=before.person, values={"name": "曾国栋", "post_since": date(2026, 9, 1)})
    )
    card = shop.card("曾国栋")
    assert card.new_in_post
    assert card.standing.post_since == date(2026, 9, 1)
    shop.workspace.undo()
    assert shop.card("曾国强") == before


def test_shares_are_of_the_placed(shop: Workshop) -> None:
    board = shop.board()
    assert (board.distribution.placed, board.distribution.unplaced) == (5, 2)
    put(shop, "李喆", box=5)
    after = shop.board()
    assert after.distribution.boxes[shop.place(5)].count == 2
    assert after.proposed_distribution.boxes[shop.place(5)].count == 1
    assert after.session.placed == 5


def test_the_room_sees_only_what_the_programme_allows(shop: Workshop) -> None:
    put(shop, "陈静", box=2)
    grid = shop.workspace.ask(RoomGridOf(session=shop.session, scheme=MAIN))
    assert grid is not None
    cards = {card.name: card for card in grid.cards}
    assert cards["陈静"].moved
    assert cards["陈静"].post == "生产经理"
    assert {name: (card.placement, card.order) for name, card in cards.items()} == {
        card.name: (card.calibrated, card.order) for card in shop.board().cards
    }
    assert not hasattr(cards["陈静"], "number")


def test_a_move_leaves_every_other_card_as_it_is(shop: Workshop) -> None:
    before = {card.name: card for card in shop.board().cards}
    put(shop, "陈静", box=9)
    after = {card.name: card for card in shop.board().cards}
    assert after["陈静"] != before["陈静"]
    # The same objects: whoever shows thousands need not look at them again.
    assert all(after[name] == card for name, card in before.items() if name != "陈静")
    third = shop.board()
    assert all(card is after[card.name] for card in third.cards)


def test_what_is_not_there_is_answered_with_none(shop: Workshop) -> None:
    assert shop.workspace.ask(BoardOf(session="x")) is None
    assert shop.workspace.ask(RoomGridOf(session="x")) is None
    assert shop.workspace.ask(CandidateViewOf(candidate="x")) is None
    assert shop.workspace.ask(CandidaciesOf(person="x")) == ()


def test_a_person_knows_their_candidacies(shop: Workshop) -> None:
    assert shop.workspace.ask(CandidaciesOf(person="p1")) == ((shop.candidate("陈静"), shop.session),)


def test_a_scheme_the_session_is_not_held_on_shows_the_first(shop: Workshop) -> None:
    shop.workspace.do(EditSession(session=shop.session, values={"schemes": FIT}))
    assert shop.board(MAIN).scheme.key == FIT
