"""Slates: naming, ranking, confirming, leaving, and what a post shows of them."""

from datetime import date
from pathlib import Path

import pytest

from talentdesk.domain.imports import Value
from talentdesk.domain.posts import LeavingKind, TermKind
from talentdesk.domain.ruling import Met, Reason, RefusedError
from talentdesk.domain.slates import APPOINTED, LEFT_COMPANY, Leaver, SlateDetail
from talentdesk.domain.successors import Bench
from talentdesk.services.commands import Command
from talentdesk.services.locking import LockSession
from talentdesk.services.outlooks import SetOutlook
from talentdesk.services.people import EditPerson
from talentdesk.services.person_succession import OutlookOf, SuccessionOf
from talentdesk.services.positions import AddPost, EditPost
from talentdesk.services.post_standings import PostStandings, TermsOf
from talentdesk.services.sessions import RemoveCandidates
from talentdesk.services.slate_acts import (
    AddSuccessor,
    CloseSlate,
    ConfirmSuccessor,
    EditSlate,
    EditSuccessor,
    OpenSlate,
    RankSuccessors,
    RemoveSuccessor,
    SetStandIns,
)
from talentdesk.services.slate_detail import BestFit, SlateOf
from talentdesk.services.slate_leavers import LeaversOnSlates, TakeLeaversOff
from talentdesk.services.slates import Slates
from talentdesk.services.terms import Appoint, EndTerm
from talentdesk.services.workshop import ExplainMove, PlaceCandidates
from talentdesk.services.workspace import Workspace
from tests.unit.services.made_workshop import MAIN, make_people, make_workshop, put

DIRECTOR = "post2"


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    made = make_people(tmp_path / "a.talent")
    made.do(EditPost(post=DIRECTOR, values={"key_position": True, "seats": 3}))
    return made


def _id(workspace: Workspace, command: Command) -> str:
    return str(workspace.do(command).figures["id"])


def _slate(workspace: Workspace, post: str = DIRECTOR) -> SlateDetail:
    found = workspace.ask(SlateOf(post=post))
    assert found is not None
    return found


def _names(workspace: Workspace) -> list[str]:
    return [one.name for one in _slate(workspace).successors]


def _refusal(workspace: Workspace, command: Command) -> Reason:
    with pytest.raises(RefusedError) as caught:
        workspace.do(command)
    return caught.value.ruling.findings[0].reason


def test_a_post_is_unknown_until_somebody_looks_and_then_has_nobody(workspace: Workspace) -> None:
    with workspace:
        assert not _slate(workspace).looked_at
        assert _slate(workspace).bench is Bench.UNKNOWN
        workspace.do(OpenSlate(post=DIRECTOR))
        assert _slate(workspace).looked_at
        assert _slate(workspace).bench is Bench.NONE
        assert _slate(workspace).post.reviewed_on == date(2026, 11, 22)
        workspace.do(CloseSlate(post=DIRECTOR))
        assert _slate(workspace).bench is Bench.UNKNOWN


def test_only_confirmed_successors_make_the_bench(workspace: Workspace) -> None:
    with workspace:
        row = _id(workspace, AddSuccessor(post=DIRECTOR, outside_name="外部甲", readiness="now"))
        assert _slate(workspace).bench is Bench.NONE
        workspace.do(ConfirmSuccessor(successor=row))
        assert _slate(workspace).bench is Bench.NOW
        line = _slate(workspace).successors[0]
        assert line.outside
        assert line.judged_by is not None
        assert (line.judged_by.key, line.judged_by.version) == ("general", 1)
        workspace.do(EditSuccessor(successor=row, values={"readiness": "three_years"}))
        assert _slate(workspace).bench is Bench.LATER
        workspace.do(ConfirmSuccessor(successor=row, confirmed=False))
        assert _slate(workspace).successors[0].judged_by is None
        (slate,) = workspace.ask(Slates())
        assert slate.successors is not None
        assert not slate.successors[0].confirmed


def test_who_does_not_meet_a_condition_is_confirmed_by_exception_only(tmp_path: Path) -> None:
    shop = make_workshop(tmp_path / "a.talent")
    with shop.workspace as workspace:
        for name, box in (("陈静", 1), ("李喆", 7)):
            places = PlaceCandidates(
                session=shop.session,
                candidates=(shop.candidate(name),),
                scheme=MAIN,
                placement=shop.place(box),
            )
            workspace.do(places)
        workspace.do(LockSession(session=shop.session))
        fit, unfit = (_id(workspace, AddSuccessor(post=DIRECTOR, person=one)) for one in ("p1", "p4"))
        assert [one.verdict for one in _slate(workspace).successors] == [Met.MET, Met.NOT_MET]
        assert _refusal(workspace, ConfirmSuccessor(successor=unfit)) is Reason.EXCEPTION_WANTED
        assert (
            _refusal(workspace, ConfirmSuccessor(successor=unfit, exception="唯一人选"))
            is Reason.EXCEPTION_WANTED
        )
        workspace.do(ConfirmSuccessor(successor=unfit, exception="唯一人选", approver="董事会"))
        workspace.do(ConfirmSuccessor(successor=fit, exception="不需要", approver="无"))
        lines = _slate(workspace).successors
        assert [(one.exception, one.approver) for one in lines] == [("", ""), ("唯一人选", "董事会")]


def test_ranks_close_up_however_somebody_is_put(workspace: Workspace) -> None:
    with workspace:
        rows = [_id(workspace, AddSuccessor(post=DIRECTOR, person=f"p{at}")) for at in (1, 2, 3, 4)]
        workspace.do(RankSuccessors(successor=rows[3], rank=1))
        assert _names(workspace) == ["李喆", "陈静", "欧阳明", "曾国强"]
        workspace.do(RankSuccessors(successor=rows[3], rank=99))
        assert _names(workspace) == ["陈静", "欧阳明", "曾国强", "李喆"]
        workspace.do(AddSuccessor(post=DIRECTOR, outside_name="外部甲", rank=2))
        assert [one.rank for one in _slate(workspace).successors] == [1, 2, 3, 4, 5]
        assert workspace.do(RankSuccessors(successor=rows[0], rank=1)).entry == 0
        workspace.undo()
        workspace.undo()
        assert _names(workspace) == ["李喆", "陈静", "欧阳明", "曾国强"]


@pytest.mark.parametrize(
    ("command", "reason"),
    [
        (AddSuccessor(post=DIRECTOR, person="p5"), Reason.SUCCEEDS_SELF),
        (AddSuccessor(post=DIRECTOR, person="p1"), Reason.ON_SLATE_ALREADY),
        (AddSuccessor(post=DIRECTOR, outside_name=" "), Reason.NAME_MISSING),
        (AddSuccessor(post=DIRECTOR, person="nobody"), Reason.PERSON_MISSING),
        (AddSuccessor(post="nowhere", person="p2"), Reason.POST_MISSING),
        (AddSuccessor(post=DIRECTOR, person="p2", readiness="soon"), Reason.VALUE_NOT_ALLOWED),
        (AddSuccessor(post=DIRECTOR, person="p4"), Reason.PERSON_LEFT),
        (SetStandIns(post=DIRECTOR, people=("p6",)), Reason.SUCCEEDS_SELF),
        (CloseSlate(post=DIRECTOR), Reason.SLATE_NOT_EMPTY),
        (RemoveSuccessor(successor="row", reason="x"), Reason.ROW_MISSING),
    ],
)
def test_what_makes_no_sense_is_refused_and_nothing_is_lost(
    workspace: Workspace, command: Command, reason: Reason
) -> None:
    with workspace:
        workspace.do(AddSuccessor(post=DIRECTOR, person="p1"))
        workspace.do(EditPerson(person="p4", values={"active": False}))
        assert _refusal(workspace, command) is reason
        assert _names(workspace) == ["陈静"]


def test_leaving_needs_a_reason_and_stays_known(workspace: Workspace) -> None:
    with workspace:
        row = _id(workspace, AddSuccessor(post=DIRECTOR, person="p1", readiness="now"))
        assert _refusal(workspace, RemoveSuccessor(successor=row, reason=" ")) is Reason.REASON_MISSING
        workspace.do(RemoveSuccessor(successor=row, reason="调往集团"))
        assert _names(workspace) == []
        (left,) = _slate(workspace).left
        assert (left.name, left.rank, left.readiness, left.reason) == ("陈静", 1, "now", "调往集团")
        workspace.undo()
        assert _names(workspace) == ["陈静"]
        assert _slate(workspace).left == ()


def test_who_is_named_too_often_is_told_with_the_other_posts(workspace: Workspace) -> None:
    with workspace:
        most = 0
        for at in range(6):
            post = _id(workspace, AddPost(title=f"关键岗 {at}", key_position=True))
            workspace.do(AddSuccessor(post=post, person="p1"))
            found = workspace.ask(SuccessionOf(person="p1"))
            assert found is not None
            assert len(found.named) == at + 1
            most = most or (at if found.too_often else 0)
        workspace.do(AddSuccessor(post=DIRECTOR, person="p1"))
        line = _slate(workspace).successors[0]
        assert line.too_often == bool(most)
        assert [one.title for one in line.elsewhere] == [f"关键岗 {at}" for at in range(6)]


def test_stand_ins_keep_their_order_and_are_no_successors(workspace: Workspace) -> None:
    with workspace:
        workspace.do(SetStandIns(post=DIRECTOR, people=("p1", "p2")))
        workspace.do(SetStandIns(post=DIRECTOR, people=("p3", "p1")))
        detail = _slate(workspace)
        assert [one.name for one in detail.stand_ins] == ["曾国强", "陈静"]
        assert not detail.looked_at
        assert detail.post.stand_ins == 2


def test_an_appointment_moves_the_person_and_clears_the_slate(workspace: Workspace) -> None:
    with workspace:
        workspace.do(AddSuccessor(post=DIRECTOR, person="p1"))
        appoint = Appoint(post=DIRECTOR, person="p1", start=date(2026, 11, 1), end=date(2029, 10, 31))
        assert _refusal(workspace, appoint) is Reason.SEAT_TAKEN
        workspace.do(EndTerm(post=DIRECTOR, person="p5"))
        workspace.do(appoint)
        detail = _slate(workspace)
        assert [(one.name, one.until) for one in detail.post.incumbents if one.until] == [
            ("陈静", date(2029, 10, 31))
        ]
        assert detail.successors == ()
        assert detail.left[0].reason == APPOINTED
        assert [(one.post, one.end) for one in workspace.ask(TermsOf(person="p1"))] == [
            (DIRECTOR, date(2029, 10, 31)),
            ("post1", date(2026, 10, 31)),
        ]
        workspace.undo()
        assert _names(workspace) == ["陈静"]


def test_who_acts_holds_no_seat_and_keeps_their_post(workspace: Workspace) -> None:
    with workspace:
        workspace.do(Appoint(post=DIRECTOR, person="p2", kind=TermKind.ACTING))
        post = _slate(workspace).post
        assert [one.name for one in post.holders if one.kind is TermKind.ACTING] == ["欧阳明"]
        assert len(post.incumbents) == 3
        workspace.do(EndTerm(post=DIRECTOR, person="p2"))
        workspace.undo()
        assert len(_slate(workspace).post.holders) == 4


def test_who_comes_into_a_post_by_a_changed_file_no_longer_follows_covers_or_acts(
    workspace: Workspace,
) -> None:
    with workspace:
        for person in ("p1", "p2"):
            workspace.do(AddSuccessor(post=DIRECTOR, person=person))
        workspace.do(SetStandIns(post=DIRECTOR, people=("p1", "p2")))
        workspace.do(Appoint(post=DIRECTOR, person="p1", kind=TermKind.ACTING, start=date(2026, 5, 1)))
        workspace.do(EditPerson(person="p1", values={"post": "生产总监"}))
        detail = _slate(workspace)
        assert [(one.name, one.rank) for one in detail.successors] == [("欧阳明", 1)]
        assert [one.name for one in detail.stand_ins] == ["欧阳明"]
        assert [(one.name, one.reason) for one in detail.left] == [("陈静", APPOINTED)]
        assert [one.kind for one in detail.post.holders if one.name == "陈静"] == [TermKind.APPOINTED]
        workspace.undo()
        assert _names(workspace) == ["陈静", "欧阳明"]
        assert TermKind.ACTING in [one.kind for one in _slate(workspace).post.holders]


def test_acting_that_begins_with_the_appointment_leaves_no_term(workspace: Workspace) -> None:
    with workspace:
        workspace.do(EndTerm(post=DIRECTOR, person="p5"))
        workspace.do(Appoint(post=DIRECTOR, person="p1", kind=TermKind.ACTING, start=date(2026, 11, 1)))
        workspace.do(Appoint(post=DIRECTOR, person="p1", start=date(2026, 11, 1)))
        terms = workspace.ask(TermsOf(post=DIRECTOR, person="p1"))
        assert [one.kind for one in terms] == [TermKind.APPOINTED]


def test_a_successor_who_left_the_company_counts_nowhere(workspace: Workspace) -> None:
    with workspace:
        one = _id(workspace, AddSuccessor(post=DIRECTOR, person="p1", readiness="now"))
        workspace.do(ConfirmSuccessor(successor=one, exception="试用", approver="总经理"))
        workspace.do(EditPerson(person="p1", values={"active": False}))
        card = workspace.ask(SuccessionOf(person="p5"))
        assert card is not None
        assert (card.bench, card.followers) == (_slate(workspace).bench, ())
        assert card.bench is Bench.NONE


def test_who_left_the_company_stands_apart_and_is_taken_off_in_one_step(workspace: Workspace) -> None:
    with workspace:
        rows = [_id(workspace, AddSuccessor(post=DIRECTOR, person=f"p{at}")) for at in (1, 2, 3)]
        workspace.do(ConfirmSuccessor(successor=rows[0], exception="试用", approver="总经理"))
        workspace.do(SetStandIns(post=DIRECTOR, people=("p1", "p2")))
        assert workspace.ask(LeaversOnSlates()) == 0
        assert _refusal(workspace, TakeLeaversOff()) is Reason.NOBODY_LEFT_SLATES
        workspace.do(EditPerson(person="p1", values={"active": False}))
        detail = _slate(workspace)
        assert [(one.name, one.rank) for one in detail.successors] == [("欧阳明", 1), ("曾国强", 2)]
        assert detail.leavers == (Leaver(name="陈静", named=True, confirmed=True, covers=True),)
        assert [one.name for one in detail.stand_ins] == ["欧阳明"]
        (slate,) = workspace.ask(Slates())
        assert [one.rank for one in slate.successors or ()] == [1, 2]
        card = workspace.ask(SuccessionOf(person="p1"))
        assert card is not None and card.named == ()
        second = workspace.ask(SuccessionOf(person="p2"))
        assert second is not None and [one.rank for one in second.named] == [1]
        # Ranking counts only those who are still here.
        workspace.do(RankSuccessors(successor=rows[2], rank=1))
        assert _names(workspace) == ["曾国强", "欧阳明"]
        assert workspace.ask(LeaversOnSlates()) == 1
        told = workspace.do(TakeLeaversOff()).figures
        assert (told["count"], told["posts"], told["name"]) == (1, 1, "陈静")
        detail = _slate(workspace)
        assert detail.leavers == () and [(one.name, one.reason) for one in detail.left] == [
            ("陈静", LEFT_COMPANY)
        ]
        assert [one.name for one in detail.stand_ins] == ["欧阳明"]
        workspace.undo()
        assert [one.name for one in _slate(workspace).leavers] == ["陈静"]
        # Employed again, they stand on the slate again, behind the others.
        workspace.do(EditPerson(person="p1", values={"active": True}))
        assert _names(workspace) == ["曾国强", "欧阳明", "陈静"]


def test_more_incumbents_than_seats_are_told(workspace: Workspace) -> None:
    with workspace:
        assert _slate(workspace).post.marks == ()
        workspace.do(EditPost(post=DIRECTOR, values={"seats": 0}))
        (mark,) = _slate(workspace).post.marks
        assert mark.reason is Reason.SEATS_OVER
        assert (mark.figures["count"], mark.figures["required"]) == (3, 1)


def test_an_outlook_goes_before_the_rule_of_retirement(workspace: Workspace) -> None:
    with workspace:
        rule = _slate(workspace).post.incumbents[0]
        assert [one.kind for one in rule.leaving] in ([], [LeavingKind.RETIREMENT])
        values: dict[str, Value] = {"risk": "high", "earliest": date(2027, 1, 1), "latest": date(2027, 6, 30)}
        workspace.do(SetOutlook(person=rule.person, values=values))
        post = _slate(workspace).post
        assert post.risk == "high"
        told = next(one for one in post.incumbents if one.person == rule.person)
        assert (told.leaving[0].kind, told.leaving[0].latest) == (LeavingKind.OUTLOOK, date(2027, 6, 30))
        assert workspace.ask(OutlookOf(person="p1")).risk == ""
        late = SetOutlook(person=rule.person, values={"earliest": date(2028, 1, 1)})
        assert _refusal(workspace, late) is Reason.DATE_BEFORE_START


def test_the_search_puts_who_meets_everything_first_and_leaves_out_who_cannot(workspace: Workspace) -> None:
    with workspace:
        workspace.do(AddSuccessor(post=DIRECTOR, person="p1"))
        found = workspace.ask(BestFit(post=DIRECTOR))
        assert {one.name for one in found} == {"欧阳明", "曾国强", "李喆"}
        order = [one.verdict for one in found]
        assert order == sorted(order, key=[Met.MET, Met.UNKNOWN, Met.NOT_MET].index)
        (only,) = workspace.ask(BestFit(post=DIRECTOR, words="ouyang"))
        assert only.name == "欧阳明"
        assert len(workspace.ask(BestFit(post=DIRECTOR, most=1))) == 1


def test_among_equals_the_search_goes_by_the_box_decided_last(tmp_path: Path) -> None:
    shop = make_workshop(tmp_path / "b.talent")
    with shop.workspace as workspace:
        workspace.do(EditPost(post=DIRECTOR, values={"key_position": True, "tier": ""}))
        for name, box in (("陈静", 9), ("李喆", 1)):
            (move,) = put(shop, name, box=box)
            workspace.do(ExplainMove(move=move, reason="复核"))
        unknown = (shop.candidate("欧阳明"),)
        workspace.do(RemoveCandidates(session=shop.session, candidates=unknown))
        workspace.do(LockSession(session=shop.session))
        found = workspace.ask(BestFit(post=DIRECTOR))
        assert {one.verdict for one in found} == {Met.MET}
        boxes = {place: box.successor for place, box in shop.scheme().by_placement.items()}
        held = [None if one.place is None else boxes[one.place] for one in found]
        assert held == sorted(held, key=[True, None, False].index) and set(held) == {True, None, False}
        names = [one.name for one in found]
        assert names.index("李喆") < names.index("欧阳明") < names.index("陈静")


def test_the_table_of_posts_puts_key_positions_first(workspace: Workspace) -> None:
    with workspace:
        workspace.do(EditSlate(post=DIRECTOR, values={"reviewed_on": date(2026, 5, 1)}))
        lines = workspace.ask(PostStandings())
        assert [one.title for one in lines] == ["生产总监", "生产经理"]
        assert lines[0].reviewed_on == date(2026, 5, 1)
        assert [one.title for one in workspace.ask(PostStandings(key_only=True))] == ["生产总监"]
