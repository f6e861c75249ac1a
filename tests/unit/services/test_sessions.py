"""Cycles, sessions, committees and candidates."""

from datetime import date
from functools import partial

import pytest

from talentdesk.domain.imports import Value
from talentdesk.domain.ruling import Reason, RefusedError
from talentdesk.domain.workshop import CycleState, SessionState
from talentdesk.services.commands import Command
from talentdesk.services.cycles import CloseCycle, Cycles, OpenCycle
from talentdesk.services.histories import AddHistory
from talentdesk.services.locking import LockSession
from talentdesk.services.sessions import (
    AddCandidates,
    AddMember,
    AddSession,
    ComputeProposals,
    EditMember,
    EditSession,
    Members,
    RemoveCandidates,
    RemoveMember,
    Sessions,
)
from talentdesk.services.workshop import ExplainMove, PlaceCandidates
from tests.unit.services.made_workshop import DAY, FIT, MAIN, Workshop


def refusal(shop: Workshop, command: Command) -> Reason:
    head = shop.workspace.head
    with pytest.raises(RefusedError) as caught:
        shop.workspace.do(command)
    assert shop.workspace.head == head
    return caught.value.ruling.findings[0].reason


def rate(shop: Workshop, person: str, dimension: str, grade: str, on: date) -> None:
    values: dict[str, Value] = {"dimension": dimension, "period": str(on), "grade": grade, "on": on}
    shop.workspace.do(AddHistory(person=person, kind="rating", values=values))


# --- cycles -----------------------------------------------------------------------------------------------


def test_a_cycle_closes_only_without_unlocked_sessions(shop: Workshop) -> None:
    assert refusal(shop, CloseCycle(cycle=shop.cycle)) is Reason.CYCLE_HAS_OPEN_SESSIONS
    shop.workspace.do(LockSession(session=shop.session))
    shop.workspace.do(CloseCycle(cycle=shop.cycle))
    (cycle,) = shop.workspace.ask(Cycles())
    assert (cycle.state, cycle.sessions) == (CycleState.CLOSED, 1)
    assert refusal(shop, CloseCycle(cycle=shop.cycle)) is Reason.CYCLE_CLOSED
    assert refusal(shop, AddSession(cycle=shop.cycle, name="晚到", on=DAY)) is Reason.CYCLE_CLOSED


def test_the_next_cycle_waits_for_the_last_to_close(shop: Workshop) -> None:
    begin = partial(OpenCycle, name="2027", start=date(2027, 1, 1), end=date(2027, 12, 31))
    assert refusal(shop, begin(previous=shop.cycle)) is Reason.CYCLE_OPEN
    shop.workspace.do(LockSession(session=shop.session))
    shop.workspace.do(CloseCycle(cycle=shop.cycle))
    shop.workspace.do(begin(previous=shop.cycle))
    newest, last = shop.workspace.ask(Cycles())
    assert (newest.previous, newest.sessions, last.sessions) == (shop.cycle, 0, 1)


def test_sessions_come_along_where_wanted_rated_anew(shop: Workshop) -> None:
    card = shop.candidate("陈静")
    done = shop.workspace.do(
        PlaceCandidates(session=shop.session, scheme=MAIN, candidates=(card,), placement=None)
    )
    shop.workspace.do(ExplainMove(move=str(done.figures["moves"]), reason="复核"))
    away = shop.workspace.do(AddMember(session=shop.session, name="委员5"))
    shop.workspace.do(EditMember(member=str(away.figures["id"]), values={"present": False}))
    shop.workspace.do(LockSession(session=shop.session))
    shop.workspace.do(CloseCycle(cycle=shop.cycle))
    rate(shop, "p3", "performance", "优秀", date(2026, 11, 22))
    made = shop.workspace.do(
        OpenCycle(
            name="2027",
            start=date(2027, 2, 1),
            end=date(2027, 12, 31),
            previous=shop.cycle,
            copy_sessions=True,
        )
    )
    (line,) = shop.workspace.ask(Sessions(cycle=str(made.figures["id"])))
    again = Workshop(shop.workspace, line.cycle, line.id)
    assert (line.on, line.state, line.version, line.candidates) == (
        date(2027, 2, 1),
        SessionState.READY,
        0,
        7,
    )
    assert again.box("陈静") == 1
    assert again.box("曾国强") == 2
    assert [(one.name, one.present) for one in again.board().members] == [
        (f"委员{n}", True) for n in range(6)
    ], "who was away last year is expected this year"


def test_a_cycle_needs_a_name_and_ends_after_its_start(shop: Workshop) -> None:
    begin = partial(OpenCycle, start=date(2027, 1, 1))
    assert refusal(shop, begin(name=" ", end=date(2027, 2, 1))) is Reason.NAME_MISSING
    assert refusal(shop, begin(name="2027", end=date(2026, 12, 31))) is Reason.DATE_BEFORE_START
    assert refusal(shop, begin(name="2027\x07", end=date(2027, 2, 1))) is Reason.CONTROL_CHARACTERS
    assert refusal(shop, begin(name="年" * 201, end=date(2027, 2, 1))) is Reason.VALUE_TOO_LONG


# --- sessions ---------------------------------------------------------------------------------------------


def test_a_session_begins_on_the_programmes_first_scheme(shop: Workshop) -> None:
    done = shop.workspace.do(AddSession(cycle=shop.cycle, name="销售", on=date(2026, 12, 1), place="三楼"))
    first, second = shop.workspace.ask(Sessions(cycle=shop.cycle))
    assert (first.id, first.scheme, first.schemes, first.place) == (
        done.figures["id"],
        MAIN,
        (MAIN,),
        "三楼",
    )
    assert (second.candidates, second.placed) == (7, 5)
    assert refusal(shop, AddSession(cycle=shop.cycle, name="x", on=DAY, schemes=("risk",))) is (
        Reason.NO_SUCH_SCHEME
    )


def test_another_day_rates_anew_and_leaves_moved_cards(shop: Workshop) -> None:
    rate(shop, "p1", "potential", "熟练", date(2026, 11, 22))
    rate(shop, "p3", "performance", "优秀", date(2026, 11, 22))
    shop.workspace.do(
        PlaceCandidates(
            session=shop.session,
            scheme=MAIN,
            candidates=(shop.candidate("陈静"),),
            placement=shop.place(5),
        )
    )
    assert shop.box("曾国强") == 5
    shop.workspace.do(EditSession(session=shop.session, values={"on": date(2026, 11, 25)}))
    assert shop.box("曾国强") == 2
    card = shop.card("陈静")
    assert (card.proposed, card.calibrated) == (shop.place(4), shop.place(5))


def test_a_further_scheme_starts_from_the_proposals(shop: Workshop) -> None:
    shop.workspace.do(EditSession(session=shop.session, values={"schemes": f"{MAIN} {FIT}"}))
    assert shop.box("李喆", FIT) == 6
    assert shop.board(FIT).schemes == (MAIN, FIT)


def test_a_scheme_with_moves_stays(shop: Workshop) -> None:
    one = (shop.candidate("陈静"),)
    shop.workspace.do(
        PlaceCandidates(session=shop.session, scheme=MAIN, candidates=one, placement=shop.place(5))
    )
    assert refusal(shop, EditSession(session=shop.session, values={"schemes": FIT})) is Reason.SCHEME_IN_USE
    assert refusal(shop, EditSession(session=shop.session, values={"schemes": ""})) is Reason.NO_SUCH_SCHEME
    assert shop.box("陈静") == 5


@pytest.mark.parametrize(
    ("values", "reason"),
    [
        ({"name": ""}, Reason.NAME_MISSING),
        ({"on": None}, Reason.DATE_NOT_READ),
        ({"on": "明天"}, Reason.DATE_NOT_READ),
        ({"state": "locked"}, Reason.VALUE_NOT_ALLOWED),
    ],
)
def test_what_a_session_cannot_be_is_refused(
    shop: Workshop, values: dict[str, str | None], reason: Reason
) -> None:
    assert refusal(shop, EditSession(session=shop.session, values=values)) is reason


# --- committee --------------------------------------------------------------------------------------------


def test_members_come_change_and_go(shop: Workshop) -> None:
    done = shop.workspace.do(AddMember(session=shop.session, name="欧阳明", person="p2", title="厂长"))
    members = shop.workspace.ask(Members(session=shop.session))
    assert [member.name for member in members][-1] == "欧阳明"
    assert (members[-1].person, members[-1].role, members[-1].votes) == ("p2", "executive", True)
    assert Reason.COMMITTEE_EVEN in [one.reason for one in shop.board().readiness]
    shop.workspace.do(EditMember(member=str(done.figures["id"]), values={"votes": False, "role": "hr"}))
    assert Reason.COMMITTEE_EVEN not in [one.reason for one in shop.board().readiness]
    shop.workspace.do(RemoveMember(member=members[0].id))
    reasons = [one.reason for one in shop.board().readiness]
    assert Reason.CHAIR_MISSING in reasons
    assert Reason.COMMITTEE_SMALL in reasons
    strange = AddMember(session=shop.session, name="谁", role="king")
    assert refusal(shop, strange) is Reason.VALUE_NOT_ALLOWED
    assert refusal(shop, AddMember(session=shop.session, name="谁", person="x")) is Reason.PERSON_MISSING
    assert refusal(shop, AddMember(session=shop.session, name=" ")) is Reason.NAME_MISSING
    assert refusal(shop, EditMember(member="x", values={})) is Reason.ROW_MISSING
    assert refusal(shop, EditMember(member=members[1].id, values={"name": " "})) is Reason.NAME_MISSING


# --- candidates -------------------------------------------------------------------------------------------


def test_who_is_a_candidate_already_stays(shop: Workshop) -> None:
    gone = (shop.candidate("陈静"), shop.candidate("李喆"))
    shop.workspace.do(RemoveCandidates(session=shop.session, candidates=gone))
    done = shop.workspace.do(AddCandidates(session=shop.session, people=("p1", "p2", "p4", "p1")))
    assert done.figures["count"] == 2
    assert len(shop.board().cards) == 7
    again = AddCandidates(session=shop.session, people=("p1", "p2"))
    assert refusal(shop, again) is Reason.ALREADY_A_CANDIDATE
    assert refusal(shop, AddCandidates(session=shop.session, people=("x",))) is Reason.PERSON_MISSING


def test_only_the_sessions_own_candidates_are_removed(shop: Workshop) -> None:
    made = shop.workspace.do(AddSession(cycle=shop.cycle, name="销售", on=DAY))
    other = RemoveCandidates(session=str(made.figures["id"]), candidates=(shop.candidate("陈静"),))
    assert refusal(shop, other) is Reason.NOT_A_CANDIDATE


def test_new_ratings_change_proposals_when_asked(shop: Workshop) -> None:
    rate(shop, "p7", "performance", "达标", date(2026, 11, 1))
    rate(shop, "p7", "potential", "成长", date(2026, 11, 1))
    assert shop.box("单雄") == 0
    done = shop.workspace.do(ComputeProposals(session=shop.session))
    assert done.figures["count"] == 1
    assert shop.names_in(5) == ["曾国强", "单雄"]
    assert shop.card("单雄").missing == ()
    assert shop.workspace.do(ComputeProposals(session=shop.session)).entry == 0
