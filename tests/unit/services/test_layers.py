"""Layers: what-if places beside the calibrated ones, taken over in one step or thrown away."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from talentdesk.domain.layers import between, middle
from talentdesk.domain.ruling import Reason, RefusedError
from talentdesk.domain.workshop import Board
from talentdesk.services.challenge import AnswerChallenge, ChallengeOf
from talentdesk.services.journal_lines import JournalLines
from talentdesk.services.layers import (
    LayerBoardOf,
    LayersOf,
    MakeLayer,
    PlaceOnLayer,
    RenameLayer,
    TakeOverLayer,
    ThrowAwayLayer,
)
from talentdesk.services.locking import LockSession
from talentdesk.services.printing import PacketContentOf
from talentdesk.services.sessions import RemoveCandidates
from talentdesk.services.workshop import ExplainMove, MarkDiscussed, PlaceCandidates
from tests.ui.made_board import nine_box, square
from tests.unit.services.examples.layers import rehearsal
from tests.unit.services.made_workshop import FIT, MAIN, PEOPLE, Workshop, make_workshop


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Workshop]:
    made = make_workshop(tmp_path / "a.talent", schemes=(MAIN, FIT))
    with made.workspace:
        yield made


def board_of(shop: Workshop, layer: str) -> Board:
    board = shop.workspace.ask(LayerBoardOf(layer=layer))
    assert board is not None
    return board


def boxes(board: Board) -> dict[str, int]:
    """Number of the box of everyone, 0 = holding area."""
    return {
        card.name: board.scheme.box(card.calibrated).number if card.calibrated else 0 for card in board.cards
    }


def moved(shop: Workshop, layer: str) -> list[str]:
    """Names of those who stand elsewhere on a layer than calibrated."""
    return [card.name for card in board_of(shop, layer).cards if card.moved]


def refusal(shop: Workshop, command: object) -> Reason:
    with pytest.raises(RefusedError) as caught:
        shop.workspace.do(command)  # type: ignore[arg-type]  # whatever is refused
    return caught.value.ruling.findings[0].reason


def test_a_layer_moves_nobody(shop: Workshop) -> None:
    before = shop.board()
    layer = rehearsal(shop)
    assert shop.board().cards == before.cards
    assert boxes(board_of(shop, layer)) == {**boxes(before), "陈静": 5, "单雄": 5}


def test_counts_and_guidelines_are_those_of_the_layer(shop: Workshop) -> None:
    board = board_of(shop, rehearsal(shop))
    five = board.distribution.boxes[shop.place(5)]
    assert (five.count, board.distribution.placed) == (3, 6)
    assert board.proposed_distribution == shop.board().distribution


def test_before_on_a_layer_is_the_calibrated_place(shop: Workshop) -> None:
    first = shop.candidate("欧阳明")
    shop.workspace.do(
        PlaceCandidates(session=shop.session, scheme=MAIN, candidates=(first,), placement=shop.place(3))
    )
    cards = {card.name: card for card in board_of(shop, rehearsal(shop)).cards}
    assert (cards["欧阳明"].proposed, cards["欧阳明"].moved) == (shop.place(3), False)
    assert (cards["陈静"].proposed, cards["陈静"].moved) == (shop.place(1), True)


def test_whoever_was_not_put_anywhere_follows_the_calibration(shop: Workshop) -> None:
    layer = rehearsal(shop)
    other = shop.candidate("李喆")
    shop.workspace.do(
        PlaceCandidates(session=shop.session, scheme=MAIN, candidates=(other,), placement=shop.place(8))
    )
    assert boxes(board_of(shop, layer))["李喆"] == 8


def test_order_inside_a_box_is_kept_without_touching_the_calibrated(shop: Workshop) -> None:
    layer = rehearsal(shop)
    shop.workspace.do(
        PlaceOnLayer(layer=layer, candidates=(shop.candidate("李喆"),), placement=shop.place(5), position=1)
    )
    there = [card for card in board_of(shop, layer).cards if card.calibrated == shop.place(5)]
    names = [card.name for card in sorted(there, key=lambda card: card.order)]
    assert names == ["曾国强", "李喆", "陈静", "单雄"]
    assert shop.names_in(5) == ["曾国强"]


@pytest.mark.parametrize(
    ("before", "after"), [(None, None), (None, 4.0), (4.0, None), (4.0, 4.5), (1024.0, 1025.0)]
)
def test_there_is_always_room_between_neighbours(before: float | None, after: float | None) -> None:
    made = between(before, after, 3)
    everyone = [one for one in (before, *made, after) if one is not None]
    assert everyone == sorted(set(everyone))


def test_taking_over_is_one_step_with_moves_that_want_their_reason(shop: Workshop) -> None:
    layer = rehearsal(shop)
    done = shop.workspace.do(TakeOverLayer(layer=layer))
    moves = str(done.figures["moves"]).split()
    assert (shop.box("陈静"), shop.box("单雄"), len(moves)) == (5, 5, 2)
    assert shop.card("陈静").reason_open
    assert shop.workspace.ask(LayersOf(session=shop.session)) == ()
    shop.workspace.do(ExplainMove(move=moves[0], others=tuple(moves[1:]), reason="预演后一致同意"))
    assert not shop.card("陈静").reason_open
    shop.workspace.undo()
    assert (shop.box("陈静"), shop.box("单雄")) == (1, 0)
    assert [line.id for line in shop.workspace.ask(LayersOf(session=shop.session))] == [layer]


def test_a_part_is_taken_over_and_the_rest_stays_on_the_layer(shop: Workshop) -> None:
    layer = rehearsal(shop)
    shop.workspace.do(TakeOverLayer(layer=layer, candidates=(shop.candidate("陈静"),)))
    assert (shop.box("陈静"), shop.box("单雄")) == (5, 0)
    assert moved(shop, layer) == ["单雄"]


def test_nothing_to_take_over_is_said(shop: Workshop) -> None:
    layer = rehearsal(shop)
    shop.workspace.do(TakeOverLayer(layer=layer, candidates=(shop.candidate("陈静"),)))
    command = TakeOverLayer(layer=layer, candidates=(shop.candidate("陈静"),))
    assert refusal(shop, command) is Reason.LAYER_UNCHANGED


def test_throwing_away_leaves_the_calibrated_places(shop: Workshop) -> None:
    before = shop.board().cards
    shop.workspace.do(ThrowAwayLayer(layer=rehearsal(shop)))
    assert shop.board().cards == before
    assert shop.workspace.ask(LayersOf(session=shop.session)) == ()


def test_several_layers_live_beside_each_other_under_names_of_their_own(shop: Workshop) -> None:
    first = rehearsal(shop, "乐观")
    second = rehearsal(shop, "悲观")
    shop.workspace.do(
        PlaceOnLayer(layer=second, candidates=(shop.candidate("陈静"),), placement=shop.place(9))
    )
    assert boxes(board_of(shop, first))["陈静"] == 5
    assert boxes(board_of(shop, second))["陈静"] == 9
    assert refusal(shop, RenameLayer(layer=second, name=" 乐观 ")) is Reason.LAYER_NAME_TAKEN
    assert refusal(shop, MakeLayer(session=shop.session, scheme=MAIN, name="")) is Reason.NAME_MISSING


def test_a_layer_asks_the_rule_of_the_box(shop: Workshop) -> None:
    layer = rehearsal(shop)
    nowhere = shop.place(1, FIT)
    command = PlaceOnLayer(layer=layer, candidates=(shop.candidate("陈静"),), placement=nowhere)
    assert refusal(shop, command) is Reason.NO_SUCH_BOX


def test_a_locked_session_refuses_and_a_layer_that_is_gone_is_told(shop: Workshop, tmp_path: Path) -> None:
    layer = rehearsal(shop)
    gone = rehearsal(shop, "已删")
    shop.workspace.do(ThrowAwayLayer(layer=gone))
    assert shop.workspace.ask(LayerBoardOf(layer=gone)) is None
    assert refusal(shop, TakeOverLayer(layer=gone)) is Reason.LAYER_MISSING
    shop.workspace.do(LockSession(session=shop.session))
    one = (shop.candidate("陈静"),)
    for command in (
        PlaceOnLayer(layer=layer, candidates=one, placement=shop.place(9)),
        TakeOverLayer(layer=layer),
        MakeLayer(session=shop.session, scheme=MAIN, name="晚了"),
    ):
        assert refusal(shop, command) is Reason.SESSION_LOCKED
    assert boxes(board_of(shop, layer))["陈静"] == 5


def test_nothing_of_a_layer_is_printed(shop: Workshop) -> None:
    shop.workspace.do(MarkDiscussed(session=shop.session, candidates=(shop.candidate("陈静"),)))
    before = shop.workspace.ask(PacketContentOf(session=shop.session))
    rehearsal(shop)
    assert shop.workspace.ask(PacketContentOf(session=shop.session)) == before


def test_a_candidate_who_leaves_takes_the_places_on_layers_along(shop: Workshop) -> None:
    layer = rehearsal(shop)
    shop.workspace.do(RemoveCandidates(session=shop.session, candidates=(shop.candidate("陈静"),)))
    assert list(boxes(board_of(shop, layer))) == [card.name for card in shop.board().cards]
    (line,) = shop.workspace.ask(LayersOf(session=shop.session))
    assert line.places == 1
    shop.workspace.undo()
    assert boxes(board_of(shop, layer))["陈静"] == 5


def challenge(shop: Workshop, name: str, number: int) -> str:
    answer = AnswerChallenge(
        session=shop.session, scheme=MAIN, candidate=shop.candidate(name), placement=shop.place(number)
    )
    return str(shop.workspace.do(answer).figures["id"])


def test_the_challenge_keeps_second_choices_and_who_stays(shop: Workshop) -> None:
    (box,) = middle(shop.scheme())
    assert box == shop.place(5)
    layer = challenge(shop, "曾国强", 5)
    assert challenge(shop, "陈静", 2) == layer
    found = shop.workspace.ask(ChallengeOf(session=shop.session, scheme=MAIN))
    answers = {shop.candidate("曾国强"): box, shop.candidate("陈静"): shop.place(2)}
    assert (found.layer, found.answers) == (layer, answers)
    assert (shop.box("曾国强"), shop.box("陈静")) == (5, 1)


def test_taking_the_challenge_over_keeps_the_answers_of_those_who_stay(shop: Workshop) -> None:
    layer = challenge(shop, "曾国强", 5)
    second = shop.candidate("单雄")
    shop.workspace.do(
        PlaceCandidates(session=shop.session, scheme=MAIN, candidates=(second,), placement=shop.place(5))
    )
    challenge(shop, "单雄", 2)
    shop.workspace.do(TakeOverLayer(layer=layer))
    assert shop.box("单雄") == 2
    found = shop.workspace.ask(ChallengeOf(session=shop.session, scheme=MAIN))
    assert list(found.answers) == [shop.candidate("曾国强")]


def test_an_answer_about_the_middle_holds_only_while_somebody_stands_there(shop: Workshop) -> None:
    stays, goes = shop.candidate("曾国强"), shop.candidate("单雄")
    shop.workspace.do(
        PlaceCandidates(session=shop.session, scheme=MAIN, candidates=(goes,), placement=shop.place(5))
    )
    layer = challenge(shop, "曾国强", 5)
    challenge(shop, "单雄", 6)
    assert moved(shop, layer) == ["单雄"]
    shop.workspace.do(
        PlaceCandidates(session=shop.session, scheme=MAIN, candidates=(stays, goes), placement=shop.place(2))
    )
    assert moved(shop, layer) == []
    assert refusal(shop, TakeOverLayer(layer=layer)) is Reason.LAYER_UNCHANGED
    shop.workspace.undo()
    assert moved(shop, layer) == ["单雄"]


@pytest.mark.parametrize(("side", "number"), [(2, None), (3, 5), (4, None), (5, 13)])
def test_only_odd_grids_have_a_middle(side: int, number: int | None) -> None:
    scheme = square(side)
    found = [scheme.box(place).number for place in middle(scheme)]
    assert found == ([] if number is None else [number])


def test_a_scheme_may_name_what_is_challenged() -> None:
    from dataclasses import replace

    scheme = nine_box()
    named = replace(scheme, challenge=(scheme.by_number[7].placement, scheme.by_number[2].placement))
    assert [scheme.box(place).number for place in middle(named)] == [2, 7]


def test_the_journal_tells_steps_on_a_layer_from_moves(shop: Workshop) -> None:
    rehearsal(shop)
    newest = shop.workspace.ask(JournalLines(limit=1))[0]
    assert newest.action == "place_on_layer"
    assert newest.figures["layer"] == "保守方案"


PLACES = st.tuples(
    st.lists(st.integers(0, 6), min_size=1, max_size=3, unique=True),
    st.integers(0, 9),
    st.none() | st.integers(0, 7),
)


@settings(max_examples=25, deadline=None)
@given(st.lists(PLACES, max_size=8))
def test_any_drops_on_a_layer_lie_in_the_order_they_would_on_the_board(
    drops: list[tuple[list[int], int, int | None]],
) -> None:
    """The same drops, on a layer and calibrated, give the same boxes in the same order."""
    with TemporaryDirectory() as folder:
        shop = make_workshop(Path(folder) / "a.talent")
        with shop.workspace as workspace:
            everyone = [shop.candidate(name) for _, name, *_ in PEOPLE]
            done = workspace.do(MakeLayer(session=shop.session, scheme=MAIN, name="一"))
            layer = str(done.figures["id"])
            for people, number, position in drops:
                where = shop.place(number) if number else None
                ids = tuple(everyone[index] for index in people)
                workspace.do(PlaceOnLayer(layer=layer, candidates=ids, placement=where, position=position))
            on_layer = _lying(board_of(shop, layer))
            assert [card.calibrated for card in shop.board().cards] == [
                card.proposed for card in shop.board().cards
            ]
            for people, number, position in drops:
                where = shop.place(number) if number else None
                ids = tuple(everyone[index] for index in people)
                last = len(everyone) if position is None else position
                move = PlaceCandidates(
                    session=shop.session, scheme=MAIN, candidates=ids, placement=where, position=last
                )
                workspace.do(move)
            assert _lying(shop.board()) == on_layer


def _lying(board: Board) -> dict[object, list[str]]:
    found: dict[object, list[str]] = {}
    for card in sorted(board.cards, key=lambda card: card.order):
        found.setdefault(card.calibrated, []).append(card.name)
    return found
