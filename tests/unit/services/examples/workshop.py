"""Examples of cycles, sessions, committee and workshop."""

from datetime import date

from talentdesk.services.ballots import RecordBallot
from talentdesk.services.cycles import CloseCycle, OpenCycle
from talentdesk.services.locking import LockSession
from talentdesk.services.sessions import (
    AddCandidates,
    AddMember,
    AddSession,
    ComputeProposals,
    EditMember,
    EditSession,
    RemoveCandidates,
    RemoveMember,
)
from talentdesk.services.setup import RenameWorkspace
from talentdesk.services.workshop import (
    ExplainMove,
    MarkDiscussed,
    NoteCandidate,
    PlaceCandidates,
    ProposePlace,
)
from tests.unit.services.examples.registry import example, ident
from tests.unit.services.made_workshop import DAY, FIT, MAIN, Workshop


@example(RenameWorkspace)
def _rename(shop: Workshop) -> RenameWorkspace:
    return RenameWorkspace(organisation="云岭集团")


@example(OpenCycle)
def _open(shop: Workshop) -> OpenCycle:
    return OpenCycle(name="2027", start=date(2027, 10, 1), end=date(2027, 12, 31))


@example(OpenCycle)
def _open_with_sessions(shop: Workshop) -> OpenCycle:
    shop.workspace.do(LockSession(session=shop.session))
    shop.workspace.do(CloseCycle(cycle=shop.cycle))
    return OpenCycle(
        name="2027",
        start=date(2027, 10, 1),
        end=date(2027, 12, 31),
        previous=shop.cycle,
        copy_sessions=True,
    )


@example(CloseCycle)
def _close(shop: Workshop) -> CloseCycle:
    shop.workspace.do(LockSession(session=shop.session))
    return CloseCycle(cycle=shop.cycle)


@example(AddSession)
def _add_session(shop: Workshop) -> AddSession:
    return AddSession(cycle=shop.cycle, name="销售系统", on=DAY, place="三楼", schemes=(MAIN, FIT))


@example(EditSession)
def _edit_session(shop: Workshop) -> EditSession:
    return EditSession(
        session=shop.session,
        values={"name": "生产", "on": date(2026, 1, 1), "place": "一楼", "schemes": f"{FIT} {MAIN}"},
    )


@example(EditSession)
def _drop_a_scheme(shop: Workshop) -> EditSession:
    return EditSession(session=shop.session, values={"schemes": FIT})


@example(AddMember)
def _add_member(shop: Workshop) -> AddMember:
    return AddMember(session=shop.session, name="陈静", person="p1", title="经理", role="hr", votes=False)


@example(EditMember)
def _edit_member(shop: Workshop) -> EditMember:
    member = shop.board().members[1].id
    return EditMember(
        member=member, values={"present": False, "votes": False, "role": "chair", "title": "总监"}
    )


@example(RemoveMember)
def _remove_member(shop: Workshop) -> RemoveMember:
    return RemoveMember(member=shop.board().members[0].id)


@example(RemoveCandidates)
def _remove_candidates(shop: Workshop) -> RemoveCandidates:
    pair = (shop.candidate("陈静"), shop.candidate("李喆"))
    shop.workspace.do(
        PlaceCandidates(session=shop.session, scheme=MAIN, candidates=pair, placement=shop.place(5))
    )
    shop.workspace.do(
        RecordBallot(candidate=pair[0], in_favour=3, against=1, abstain=1, present=5, entitled=5)
    )
    return RemoveCandidates(session=shop.session, candidates=pair)


@example(AddCandidates)
def _add_candidates(shop: Workshop) -> AddCandidates:
    shop.workspace.do(
        RemoveCandidates(
            session=shop.session, candidates=tuple(card.candidate for card in shop.board().cards[:3])
        )
    )
    return AddCandidates(session=shop.session, people=tuple(f"p{number}" for number in range(1, 8)))


@example(ComputeProposals)
def _compute(shop: Workshop) -> ComputeProposals:
    shop.workspace.do(
        ProposePlace(
            session=shop.session,
            scheme=MAIN,
            candidate=shop.candidate("单雄"),
            placement=shop.place(5),
            reason="上级意见",
        )
    )
    from talentdesk.services.histories import AddHistory

    shop.workspace.do(
        AddHistory(
            person="p1",
            kind="rating",
            values={"dimension": "potential", "period": "2026", "grade": "熟练", "on": date(2026, 9, 1)},
        )
    )
    return ComputeProposals(session=shop.session)


@example(PlaceCandidates)
def _place(shop: Workshop) -> PlaceCandidates:
    three = tuple(shop.candidate(name) for name in ("陈静", "单雄", "李喆"))
    return PlaceCandidates(session=shop.session, scheme=MAIN, candidates=three, placement=shop.place(5))


@example(PlaceCandidates)
def _put_in_order(shop: Workshop) -> PlaceCandidates:
    shop.workspace.do(_place(shop))
    return PlaceCandidates(
        session=shop.session,
        scheme=MAIN,
        candidates=(shop.candidate("李喆"),),
        placement=shop.place(5),
        position=0,
    )


@example(PlaceCandidates)
def _back_to_the_holding_area(shop: Workshop) -> PlaceCandidates:
    return PlaceCandidates(
        session=shop.session, scheme=MAIN, candidates=(shop.candidate("陈静"),), placement=None
    )


@example(ExplainMove)
def _explain(shop: Workshop) -> ExplainMove:
    moves = str(shop.workspace.do(_place(shop)).figures["moves"]).split()
    # Another step in between: joined to its move there would be nothing to take back alone.
    shop.workspace.do(MarkDiscussed(session=shop.session, candidates=(shop.candidate("陈静"),)))
    return ExplainMove(
        move=moves[0],
        others=tuple(moves[1:]),
        reason="补充了事实",
        code="new_evidence",
        authorised_by="主席",
    )


@example(ProposePlace)
def _propose(shop: Workshop) -> ProposePlace:
    return ProposePlace(
        session=shop.session,
        scheme=MAIN,
        candidate=shop.candidate("单雄"),
        placement=shop.place(5),
        reason="上级意见",
    )


@example(MarkDiscussed)
def _discussed(shop: Workshop) -> MarkDiscussed:
    return MarkDiscussed(session=shop.session, candidates=(shop.candidate("陈静"), shop.candidate("李喆")))


@example(NoteCandidate)
def _note(shop: Workshop) -> NoteCandidate:
    return NoteCandidate(candidate=shop.candidate("陈静"), note="关注留任", follow_up="轮岗")


@example(RecordBallot)
def _ballot(shop: Workshop) -> RecordBallot:
    return RecordBallot(
        candidate=shop.candidate("陈静"), in_favour=3, against=1, abstain=1, present=5, entitled=5
    )


@example(RecordBallot)
def _ballot_again(shop: Workshop) -> RecordBallot:
    ident(shop, _ballot(shop))
    return RecordBallot(
        candidate=shop.candidate("陈静"), in_favour=4, against=1, abstain=0, present=5, entitled=5
    )
