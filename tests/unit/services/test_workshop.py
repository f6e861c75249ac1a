"""Cards are placed and explained, discussed, noted and voted on."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from talentdesk.domain.candidate import CandidateView
from talentdesk.domain.change import Subject
from talentdesk.domain.grid import Placement
from talentdesk.domain.ruling import Reason, RefusedError
from talentdesk.domain.workshop import SessionState
from talentdesk.services.ballots import RecordBallot
from talentdesk.services.candidate_view import CandidateViewOf
from talentdesk.services.commands import Command
from talentdesk.services.programmes import ChangeProgramme
from talentdesk.services.workshop import (
    ExplainMove,
    MarkDiscussed,
    NoteCandidate,
    PlaceCandidates,
    ProposePlace,
)
from tests.unit.services.examples.programmes import changed
from tests.unit.services.made_workshop import FIT, MAIN, Workshop, make_workshop, put


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Workshop]:
    made = make_workshop(tmp_path / "a.talent", schemes=(MAIN, FIT))
    yield made
    made.workspace.close()


def view(shop: Workshop, name: str, scheme: str = MAIN) -> CandidateView:
    found = shop.workspace.ask(CandidateViewOf(candidate=shop.candidate(name), scheme=scheme))
    assert found is not None
    return found


def refusal(shop: Workshop, command: Command) -> Reason:
    head = shop.workspace.head
    with pytest.raises(RefusedError) as caught:
        shop.workspace.do(command)
    assert shop.workspace.head == head
    return caught.value.ruling.findings[0].reason


# --- places -----------------------------------------------------------------------------------------------


def test_candidates_begin_where_their_ratings_propose(shop: Workshop) -> None:
    names = ("陈静", "欧阳明", "曾国强", "李喆", "阿依古丽·买买提", "Ann Lee", "单雄")
    assert [shop.box(name) for name in names] == [1, 2, 5, 7, 9, 0, 0]
    assert [shop.box(name, FIT) for name in names] == [1, 2, 5, 6, 9, 0, 0]
    assert [one.reason for one in shop.card("单雄").missing] == [Reason.NO_RATING, Reason.NO_RATING]
    assert [one.figures["dimension"] for one in shop.card("Ann Lee").missing] == ["potential"]
    assert shop.board().session.state is SessionState.READY


def test_a_move_keeps_the_proposed_place_and_leaves_a_trail(shop: Workshop) -> None:
    (move,) = put(shop, "曾国强", box=2)
    card = shop.card("曾国强")
    assert (card.proposed, card.calibrated) == (shop.place(5), shop.place(2))
    assert card.moved
    assert not card.big_move
    assert card.reason_open
    (step,) = view(shop, "曾国强").trail
    assert (step.id, step.before, step.after, step.who) == (move, shop.place(5), shop.place(2), "林岚")
    assert shop.board().session.state is SessionState.RUNNING


def test_moving_on_one_scheme_moves_on_no_other_and_the_difference_is_marked(shop: Workshop) -> None:
    put(shop, "曾国强", box=9)
    assert (shop.box("曾国强"), shop.box("曾国强", FIT)) == (9, 5)
    assert shop.card("曾国强").differs
    assert shop.card("曾国强", FIT).differs
    assert not shop.card("陈静").differs
    # Only the shared dimension counts: performance is the same again, potential is of one scheme alone.
    put(shop, "曾国强", box=7)
    assert not shop.card("曾国强").differs


def test_many_cards_move_in_one_step(shop: Workshop) -> None:
    moves = put(shop, "单雄", "李喆", "曾国强", box=5)
    assert len(moves) == 2
    assert shop.names_in(5) == ["曾国强", "单雄", "李喆"]
    shop.workspace.undo()
    assert shop.names_in(5) == ["曾国强"]
    assert shop.names_in(0) == ["Ann Lee", "单雄"]


def test_undo_takes_the_move_off_the_trail(shop: Workshop) -> None:
    put(shop, "陈静", box=9)
    shop.workspace.undo()
    assert view(shop, "陈静").trail == ()
    assert shop.board().session.state is SessionState.READY
    shop.workspace.redo()
    assert len(view(shop, "陈静").trail) == 1
    assert shop.workspace.verify().sound


def test_back_to_the_holding_area_and_out_again(shop: Workshop) -> None:
    put(shop, "陈静", box=0)
    assert shop.card("陈静").calibrated is None
    assert shop.names_in(0) == ["Ann Lee", "单雄", "陈静"]
    put(shop, "陈静", box=1)
    assert not shop.card("陈静").moved
    assert len(view(shop, "陈静").trail) == 2


def test_order_inside_a_box_is_kept_and_is_no_move(shop: Workshop) -> None:
    put(shop, "陈静", "曾国强", "李喆", box=2)
    assert shop.names_in(2) == ["欧阳明", "陈静", "曾国强", "李喆"]
    assert put(shop, "李喆", box=2, at=0) == ()
    assert shop.names_in(2) == ["李喆", "欧阳明", "陈静", "曾国强"]
    assert put(shop, "李喆", "欧阳明", box=2, at=1) == ()
    assert shop.names_in(2) == ["陈静", "李喆", "欧阳明", "曾国强"]
    assert len(view(shop, "李喆").trail) == 1
    assert len(put(shop, "单雄", box=2, at=2)) == 1
    assert shop.names_in(2) == ["陈静", "李喆", "单雄", "欧阳明", "曾国强"]


def test_the_same_place_between_the_same_two_runs_out_of_room_and_goes_on(shop: Workshop) -> None:
    names = ["陈静", "曾国强", "李喆", "单雄"]
    put(shop, *names, box=2)
    for turn in range(40):
        put(shop, names[turn % 2], box=2, at=2)
        assert sorted(shop.names_in(2)) == sorted(["欧阳明", *names])
        assert shop.names_in(2).index(names[turn % 2]) == 2


def test_nothing_is_written_where_nothing_changes(shop: Workshop) -> None:
    head = shop.workspace.head
    assert put(shop, "陈静", box=1) == ()
    assert put(shop, "欧阳明", box=2, at=0) == ()
    assert shop.workspace.head == head


def test_what_cannot_be_placed_is_refused(shop: Workshop) -> None:
    here = partial(PlaceCandidates, session=shop.session, scheme=MAIN)
    one = (shop.candidate("陈静"),)
    nowhere = Placement("excellent", "high")
    assert refusal(shop, here(candidates=one, placement=nowhere)) is Reason.NO_SUCH_BOX
    assert refusal(shop, here(candidates=("x",), placement=shop.place(5))) is Reason.NOT_A_CANDIDATE
    assert refusal(shop, here(candidates=(), placement=shop.place(5))) is Reason.NOT_A_CANDIDATE
    for candidates in ((), ("x",), (shop.candidate("陈静"), "x")):
        talked = MarkDiscussed(session=shop.session, candidates=candidates)
        assert refusal(shop, talked) is Reason.NOT_A_CANDIDATE
    other = PlaceCandidates(session=shop.session, scheme="risk", candidates=one, placement=None)
    assert refusal(shop, other) is Reason.NO_SUCH_SCHEME
    gone = PlaceCandidates(session="x", scheme=MAIN, candidates=one, placement=None)
    assert refusal(shop, gone) is Reason.SESSION_MISSING


def test_outside_eligibility_is_possible_marked_and_counted(shop: Workshop) -> None:
    done = shop.workspace.do(
        PlaceCandidates(
            session=shop.session,
            scheme=MAIN,
            candidates=(shop.candidate("欧阳明"), shop.candidate("陈静")),
            placement=shop.place(1),
        )
    )
    assert done.figures["outside"] == 1
    (mark,) = shop.card("欧阳明").marks
    assert (mark.reason, mark.source) == (Reason.ROTATED_RECENTLY, "recently_rotated")
    assert mark.figures == {"required": 12, "actual": 5}
    assert shop.card("欧阳明").new_in_post
    assert shop.card("陈静").marks == ()


def test_a_hovering_card_gets_the_same_answer_as_the_drop(shop: Workshop) -> None:
    from talentdesk.domain.placing import may_place
    from talentdesk.services.setup import ProgrammeOf

    programme = shop.workspace.ask(ProgrammeOf())
    for name in ("欧阳明", "曾国强", "李喆", "单雄"):
        for number in (1, 5, 9):
            board = shop.board()
            card = shop.card(name)
            hovered = may_place(card.standing, shop.place(number), board.scheme, programme, on=board.on)
            put(shop, name, box=number)
            assert shop.card(name).marks == hovered.marks


def test_the_news_name_candidate_session_and_placement(shop: Workshop) -> None:
    done = shop.workspace.do(
        PlaceCandidates(
            session=shop.session, scheme=MAIN, candidates=(shop.candidate("陈静"),), placement=None
        )
    )
    assert done.changed.touches(Subject.PLACEMENT)
    assert {shop.session, shop.candidate("陈静")} <= done.changed.ids


# --- reasons ----------------------------------------------------------------------------------------------


def test_a_reason_is_one_step_with_its_move(shop: Workshop) -> None:
    (move,) = put(shop, "陈静", box=2)
    shop.workspace.do(ExplainMove(move=move, reason=" 业绩回落 ", code="new_evidence", authorised_by="主席"))
    (step,) = view(shop, "陈静").trail
    assert (step.reason, step.code, step.authorised_by) == ("业绩回落", "new_evidence", "主席")
    assert not shop.card("陈静").reason_open
    shop.workspace.undo()
    assert shop.box("陈静") == 1
    assert view(shop, "陈静").trail == ()


def test_a_reason_given_later_is_a_step_of_its_own(shop: Workshop) -> None:
    (move,) = put(shop, "陈静", box=2)
    put(shop, "曾国强", box=2)
    shop.workspace.do(ExplainMove(move=move, reason="业绩回落"))
    shop.workspace.undo()
    assert shop.box("陈静") == 2
    assert shop.card("陈静").reason_open


def test_moves_made_together_share_a_reason(shop: Workshop) -> None:
    first, *others = put(shop, "陈静", "曾国强", box=2)
    shop.workspace.do(ExplainMove(move=first, others=tuple(others), reason="", code="behaviour"))
    assert not shop.card("陈静").reason_open
    assert not shop.card("曾国强").reason_open


def test_an_unknown_reason_code_is_refused(shop: Workshop) -> None:
    (move,) = put(shop, "陈静", box=2)
    assert refusal(shop, ExplainMove(move=move, reason="", code="mood")) is Reason.VALUE_NOT_ALLOWED
    assert refusal(shop, ExplainMove(move="x", reason="")) is Reason.ROW_MISSING


@pytest.mark.parametrize(
    ("policy", "asked"),
    [
        ("never", set()),
        ("every_move", {"陈静", "欧阳明"}),
        ("big_moves", {"欧阳明"}),
        ("outside_eligibility", {"欧阳明"}),
    ],
)
def test_the_programme_says_which_moves_want_a_reason(shop: Workshop, policy: str, asked: set[str]) -> None:
    policies = ('policy = "every_move"', f'policy = "{policy}"')
    if policy != "every_move":
        shop.workspace.do(ChangeProgramme(content=changed(2, policies)))
    put(shop, "陈静", box=2)  # from box 1: a step, and still a successor's box
    put(shop, "欧阳明", box=9)  # the lowest levels: none of a successor's, and far away
    assert {card.name for card in shop.board().cards if card.reason_open} == asked
    counts = [one.figures["count"] for one in shop.board().readiness if one.reason is Reason.REASON_MISSING]
    assert counts == ([len(asked)] if asked else [])


def test_only_the_last_move_of_a_card_is_asked_for_its_reason(shop: Workshop) -> None:
    put(shop, "陈静", box=2)
    (second,) = put(shop, "陈静", box=5)
    shop.workspace.do(ExplainMove(move=second, reason="复核"))
    assert not shop.card("陈静").reason_open
    assert [one.reason for one in shop.board().readiness if one.reason is Reason.REASON_MISSING] == []


# --- proposals --------------------------------------------------------------------------------------------


def test_an_override_needs_a_reason_and_carries_an_unmoved_card_along(shop: Workshop) -> None:
    here = {"session": shop.session, "scheme": MAIN, "candidate": shop.candidate("单雄")}
    bare = ProposePlace(**here, placement=shop.place(5))
    assert refusal(shop, bare) is Reason.REASON_MISSING
    shop.workspace.do(ProposePlace(**here, placement=shop.place(5), reason="新入职，上级评价"))
    card = shop.card("单雄")
    assert (card.proposed, card.calibrated, card.moved) == (shop.place(5), shop.place(5), False)
    found = view(shop, "单雄")
    assert (found.proposed_by, found.proposed_reason) == ("林岚", "新入职，上级评价")
    shop.workspace.do(ProposePlace(**here, placement=None))
    assert shop.card("单雄").proposed is None
    assert shop.box("单雄") == 0
    assert view(shop, "单雄").proposed_by == ""


def test_an_override_leaves_a_moved_card_where_the_committee_put_it(shop: Workshop) -> None:
    put(shop, "陈静", box=5)
    shop.workspace.do(
        ProposePlace(
            session=shop.session,
            scheme=MAIN,
            candidate=shop.candidate("陈静"),
            placement=shop.place(2),
            reason="上级意见",
        )
    )
    card = shop.card("陈静")
    assert (card.proposed, card.calibrated) == (shop.place(2), shop.place(5))


# --- talk and ballots -------------------------------------------------------------------------------------


def test_discussed_candidates_are_told_apart(shop: Workshop) -> None:
    pair = (shop.candidate("陈静"), shop.candidate("李喆"))
    shop.workspace.do(MarkDiscussed(session=shop.session, candidates=pair))
    assert sorted(card.name for card in shop.board().cards if card.discussed) == sorted(["陈静", "李喆"])
    shop.workspace.do(MarkDiscussed(session=shop.session, candidates=pair[:1], discussed=False))
    assert [card.name for card in shop.board().cards if card.discussed] == ["李喆"]
    strange = MarkDiscussed(session=shop.session, candidates=("x",))
    assert refusal(shop, strange) is Reason.NOT_A_CANDIDATE


def test_note_and_follow_up_are_kept(shop: Workshop) -> None:
    shop.workspace.do(
        NoteCandidate(candidate=shop.candidate("陈静"), note="关注留任\n第二行", follow_up="半年内轮岗")
    )
    found = view(shop, "陈静")
    assert (found.note, found.action) == ("关注留任\n第二行", "半年内轮岗")


def test_a_ballot_is_judged_by_the_programme_and_replaced_by_a_later_one(shop: Workshop) -> None:
    candidate = shop.candidate("陈静")

    def ballot(in_favour: int, against: int) -> RecordBallot:
        return RecordBallot(
            candidate=candidate,
            in_favour=in_favour,
            against=against,
            abstain=0,
            present=5,
            entitled=5,
        )

    shop.workspace.do(ballot(3, 2))
    found = view(shop, "陈静").ballot
    assert found is not None
    assert (found.passed, found.needed) == (False, 4)
    shop.workspace.do(ballot(4, 1))
    found = view(shop, "陈静").ballot
    assert found is not None
    assert (found.in_favour, found.passed) == (4, True)
    assert refusal(shop, ballot(4, 2)) is Reason.BALLOT_TOO_MANY
    assert refusal(shop, ballot(-1, 2)) is Reason.BALLOT_NEGATIVE
