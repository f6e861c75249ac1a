"""The meeting: agenda, time, attendance, opinions and recusals, over undo, restart and bad input."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from talentdesk.domain.agenda import Meeting, Order, State, arrange
from talentdesk.domain.attendance import Stretch, said, typed
from talentdesk.domain.grid import Placement
from talentdesk.domain.opinions import Kind, Opinion, OpinionState, Spread
from talentdesk.domain.ruling import Reason, RefusedError
from talentdesk.services.agenda import (
    MeetingOf,
    OrderAgenda,
    ParkCandidate,
    RecordTalk,
    SetTimeBox,
)
from talentdesk.services.attendance import Attend, AttendAll, AttendanceOf, SetAttendance
from talentdesk.services.commands import Command
from talentdesk.services.committee import AddMember, EditMember, RemoveMember
from talentdesk.services.journal_lines import JournalLines
from talentdesk.services.locking import LockSession
from talentdesk.services.opinions import (
    GiveOpinions,
    OpinionSheetOf,
    RevealOpinions,
)
from talentdesk.services.overview import Members
from talentdesk.services.people import EditPerson
from talentdesk.services.recusal import RecusalsOf, Recuse
from talentdesk.services.sessions import RemoveCandidates
from talentdesk.services.workshop import MarkDiscussed
from tests.made import BEGIN, reopen
from tests.unit.services.made_workshop import Workshop

YESTERDAY = BEGIN


def meeting(shop: Workshop) -> Meeting:
    found = shop.workspace.ask(MeetingOf(session=shop.session))
    assert found is not None
    return found


def agenda(shop: Workshop) -> list[str]:
    board = shop.board()
    tiers = ("executive", "middle")
    return [item.card.name for item in arrange(meeting(shop), board.cards, board.scheme, tiers)]


def members(shop: Workshop) -> list[str]:
    return [member.id for member in shop.workspace.ask(Members(session=shop.session))]


def refusal(shop: Workshop, command: Command) -> Reason:
    with pytest.raises(RefusedError) as caught:
        shop.workspace.do(command)
    return caught.value.ruling.findings[0].reason


# ---------------------------------------------------------------------------- agenda


def test_the_agenda_begins_by_box_with_the_programmes_time_box(shop: Workshop) -> None:
    found = meeting(shop)
    assert (found.order, found.minutes_each) == (Order.BOX, 8)
    assert agenda(shop)[:5] == ["陈静", "欧阳明", "曾国强", "李喆", "阿依古丽·买买提"]
    shop.workspace.do(OrderAgenda(session=shop.session, order=Order.TIER))
    assert agenda(shop)[0] == "阿依古丽·买买提"
    shop.workspace.do(OrderAgenda(session=shop.session, order=Order.EXTREMES))
    assert agenda(shop)[:2] == ["陈静", "阿依古丽·买买提"]


def test_an_order_by_hand_is_kept_and_taken_back(shop: Workshop) -> None:
    shop.workspace.do(SetTimeBox(session=shop.session, minutes=5))
    wanted = ["单雄", "李喆", "陈静", "欧阳明", "曾国强", "阿依古丽·买买提", "Ann Lee"]
    ids = tuple(shop.candidate(name) for name in wanted)
    shop.workspace.do(OrderAgenda(session=shop.session, order=Order.BY_HAND, candidates=ids))
    assert agenda(shop) == wanted
    assert not any(turn.parked or turn.note for turn in meeting(shop).turns.values())
    shop.workspace.undo()
    assert meeting(shop).order is Order.BOX
    assert meeting(shop).minutes_each == 5
    shop.workspace.redo()
    assert agenda(shop) == wanted


def test_the_parked_come_last_until_they_are_discussed(shop: Workshop) -> None:
    chen = shop.candidate("陈静")
    shop.workspace.do(MarkDiscussed(session=shop.session, candidates=(chen,)))
    shop.workspace.do(ParkCandidate(candidate=chen, note="等材料"))
    assert agenda(shop)[-1] == "陈静"
    assert not shop.card("陈静").discussed
    assert meeting(shop).turn(chen).note == "等材料"
    shop.workspace.do(MarkDiscussed(session=shop.session, candidates=(chen,)))
    board = shop.board()
    states = {one.card.name: one.state for one in arrange(meeting(shop), board.cards, board.scheme, ())}
    assert states["陈静"] is State.DISCUSSED
    assert refusal(shop, ParkCandidate(candidate="nobody")) is Reason.NOT_A_CANDIDATE


def test_time_spent_is_kept_apart_from_the_steps(shop: Workshop, tmp_path: Path) -> None:
    chen, li = shop.candidate("陈静"), shop.candidate("李喆")
    shop.workspace.do(MarkDiscussed(session=shop.session, candidates=(li,)))
    shop.workspace.do(RecordTalk(session=shop.session, candidate=li, at=BEGIN, seconds=300))
    shop.workspace.do(
        RecordTalk(session=shop.session, candidate=chen, at=BEGIN + timedelta(minutes=5), seconds=60)
    )
    shop.workspace.do(
        RecordTalk(session=shop.session, candidate=li, at=BEGIN + timedelta(minutes=6), seconds=30)
    )
    shop.workspace.undo()
    assert not shop.card("李喆").discussed
    shop.workspace.close()
    again = replace(shop, workspace=reopen(tmp_path / "a.talent"))
    spent = [meeting(again).turn(one).seconds for one in (li, chen)]
    assert (
        refusal(again, RecordTalk(session=shop.session, candidate=li, at=BEGIN, seconds=0))
        is Reason.OUT_OF_RANGE
    )
    again.workspace.do(LockSession(session=shop.session))
    again.workspace.do(RecordTalk(session=shop.session, candidate=chen, at=BEGIN, seconds=1))
    again.workspace.close()
    assert spent == [330, 60]


def test_a_candidate_removed_in_mid_session_comes_back_with_everything(shop: Workshop) -> None:
    chen = shop.candidate("陈静")
    member = members(shop)[1]
    shop.workspace.do(ParkCandidate(candidate=chen, note="等"))
    shop.workspace.do(
        GiveOpinions(session=shop.session, member=member, opinions={chen: Opinion(Kind.QUESTION)})
    )
    shop.workspace.do(RevealOpinions(candidate=chen, reason="出差"))
    shop.workspace.do(Recuse(candidate=chen, member=members(shop)[2], ground="relative"))
    shop.workspace.do(RecordTalk(session=shop.session, candidate=chen, at=BEGIN, seconds=90))
    before = meeting(shop)
    shop.workspace.do(RemoveCandidates(session=shop.session, candidates=(chen,)))
    assert meeting(shop).turns == {}
    shop.workspace.do(RecordTalk(session=shop.session, candidate=chen, at=BEGIN, seconds=9))
    assert meeting(shop).turns == {}
    shop.workspace.undo()
    after = meeting(shop)
    assert after.turn(chen) == replace(before.turn(chen), seconds=99)
    assert shop.workspace.verify().sound


# ---------------------------------------------------------------------------- attendance


def times(shop: Workshop, index: int) -> tuple[Stretch, ...]:
    return shop.workspace.ask(AttendanceOf(session=shop.session))[index].stretches


def test_who_leaves_without_a_time_was_there_from_the_start(shop: Workshop) -> None:
    first = members(shop)[0]
    shop.workspace.do(Attend(member=first, present=False))
    (only,) = times(shop, 0)
    assert only.came is None
    assert only.left is not None
    shop.workspace.do(Attend(member=first, present=True))
    assert [one.left is None for one in times(shop, 0)] == [False, True]
    assert shop.workspace.ask(Members(session=shop.session))[0].present
    shop.workspace.undo()
    shop.workspace.undo()
    assert times(shop, 0) == ()
    assert shop.workspace.ask(Members(session=shop.session))[0].present


def test_the_meeting_begins_for_all_who_are_here(shop: Workshop) -> None:
    away, guest = members(shop)[1], members(shop)[2]
    shop.workspace.do(EditMember(member=away, values={"present": False}))
    shop.workspace.do(Attend(member=guest, present=False))
    done = shop.workspace.do(AttendAll(session=shop.session))
    assert done.figures["count"] == 3
    assert [len(one.stretches) for one in shop.workspace.ask(AttendanceOf(session=shop.session))] == [
        1,
        0,
        1,
        1,
        1,
    ]


def test_the_flag_of_a_form_goes_on_with_the_times(shop: Workshop) -> None:
    first = members(shop)[0]
    shop.workspace.do(AttendAll(session=shop.session))
    shop.workspace.do(EditMember(member=first, values={"present": False}))
    assert times(shop, 0)[-1].left is not None
    shop.workspace.do(EditMember(member=first, values={"present": True}))
    assert len(times(shop, 0)) == 2


def test_times_are_typed_and_checked(shop: Workshop) -> None:
    first = members(shop)[0]
    day, zone = BEGIN.date(), UTC
    stretches = typed("-9：10， 9.30至0945 9点50-", day, zone)
    assert said(stretches, zone) == "–09:10, 09:30–09:45, 09:50–"
    shop.workspace.do(SetAttendance(member=first, stretches=stretches))
    assert times(shop, 0) == stretches
    assert shop.workspace.ask(Members(session=shop.session))[0].present
    shop.workspace.do(SetAttendance(member=first, stretches=()))
    assert not shop.workspace.ask(Members(session=shop.session))[0].present


@pytest.mark.parametrize("text", ["bald", "25:00-", "9:61", "-", "9-10-11", "9:00-x"])
def test_what_is_no_time_is_told(text: str) -> None:
    with pytest.raises(RefusedError) as caught:
        typed(text, BEGIN.date(), UTC, name="委员")
    assert caught.value.ruling.findings[0].reason is Reason.TIME_NOT_READ


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("10:00-9:00", Reason.LEFT_BEFORE_CAME),
        ("9:00-10:00, 9:30-11:00", Reason.TIMES_OVERLAP),
        ("9:00-, 10:00-11:00", Reason.TIMES_OVERLAP),
        ("9:00-10:00, -11:00", Reason.TIMES_OVERLAP),
    ],
)
def test_times_that_cannot_be_are_told(shop: Workshop, text: str, reason: Reason) -> None:
    stretches = typed(text, BEGIN.date(), UTC)
    assert refusal(shop, SetAttendance(member=members(shop)[0], stretches=stretches)) is reason


def test_a_time_after_now_is_told(shop: Workshop) -> None:
    stretches = (Stretch(datetime(2027, 1, 1, 9, 0, tzinfo=UTC)),)
    command = SetAttendance(member=members(shop)[0], stretches=stretches)
    assert refusal(shop, command) is Reason.TIME_IN_FUTURE


def test_who_is_taken_off_the_committee_takes_all_along(shop: Workshop) -> None:
    first, chen = members(shop)[0], shop.candidate("陈静")
    shop.workspace.do(Attend(member=first, present=False))
    shop.workspace.do(
        GiveOpinions(session=shop.session, member=first, opinions={chen: Opinion(Kind.ABSTAIN)})
    )
    shop.workspace.do(Recuse(candidate=shop.candidate("李喆"), member=first, ground="other"))
    before = times(shop, 0)
    shop.workspace.do(RemoveMember(member=first))
    assert meeting(shop).turns == {}
    assert refusal(shop, Attend(member=first, present=True)) is Reason.MEMBER_MISSING
    shop.workspace.undo()
    assert times(shop, 0) == before
    assert meeting(shop).turn(shop.candidate("李喆")).recused == 1


# ---------------------------------------------------------------------------- opinions


def give(shop: Workshop, member: str, **opinions: Opinion) -> None:
    shop.workspace.do(
        GiveOpinions(
            session=shop.session,
            member=member,
            opinions={shop.candidate(name): one for name, one in opinions.items()},
        )
    )


def test_opinions_are_hidden_until_all_are_in(shop: Workshop) -> None:
    *early, last = members(shop)
    for member in early:
        give(shop, member, 陈静=Opinion(Kind.AGREE))
    chen = shop.candidate("陈静")
    assert meeting(shop).turn(chen).opinions == OpinionState(given=4, awaited=5)
    give(shop, last, 陈静=Opinion(Kind.PLACE, shop.place(5)))
    state = meeting(shop).turn(chen).opinions
    assert state is not None
    assert state.spread == Spread(
        agree=4, question=0, abstain=0, others=((Placement("fully_meets", "growth"), 1),)
    )
    proposed = shop.card("陈静").proposed
    assert state.spread.disagreement(proposed, shop.scheme()) == pytest.approx(4 * 2 / 10)
    assert state.spread.elsewhere == 1


def test_the_recused_and_those_without_a_vote_are_not_waited_for(shop: Workshop) -> None:
    *early, last = members(shop)
    chen = shop.candidate("陈静")
    shop.workspace.do(AddMember(session=shop.session, name="列席", votes=False))
    shop.workspace.do(Recuse(candidate=chen, member=last, ground="relative"))
    for member in early:
        give(shop, member, 陈静=Opinion(Kind.QUESTION))
    state = meeting(shop).turn(chen).opinions
    assert state is not None
    assert (state.given, state.awaited, state.complete) == (4, 4, True)
    assert state.spread is not None
    assert (state.spread.question, state.spread.disagreement(None, shop.scheme())) == (4, 0.0)
    command = GiveOpinions(session=shop.session, member=last, opinions={chen: Opinion(Kind.AGREE)})
    assert refusal(shop, command) is Reason.RECUSED


def test_opinions_may_be_shown_early_with_a_reason(shop: Workshop) -> None:
    chen, first = shop.candidate("陈静"), members(shop)[0]
    assert refusal(shop, RevealOpinions(candidate=chen, reason="急")) is Reason.NO_OPINIONS
    give(shop, first, 陈静=Opinion(Kind.AGREE))
    assert refusal(shop, RevealOpinions(candidate=chen, reason=" ")) is Reason.REASON_MISSING
    shop.workspace.do(RevealOpinions(candidate=chen, reason="两位委员出差"))
    state = meeting(shop).turn(chen).opinions
    assert state is not None
    assert state.revealed
    assert state.spread is not None
    assert shop.workspace.ask(JournalLines(limit=1))[0].reason == "两位委员出差"
    shop.workspace.undo()
    state = meeting(shop).turn(chen).opinions
    assert state == OpinionState(given=1, awaited=5)


def test_a_sheet_says_whether_and_never_what(shop: Workshop) -> None:
    first = members(shop)[0]
    give(shop, first, 陈静=Opinion(Kind.PLACE, shop.place(9)), 李喆=Opinion(Kind.AGREE))
    lines = shop.workspace.ask(OpinionSheetOf(session=shop.session, member=first))
    asked = {one.name: (one.box, one.given) for one in lines}
    assert len(asked) == 7
    assert (asked["陈静"], asked["李喆"], asked["单雄"]) == ((1, True), (7, True), (0, False))
    assert sum(one.given for one in lines) == 2
    assert "contributing" not in repr(lines)


def test_impossible_opinions_are_told(shop: Workshop) -> None:
    first = members(shop)[0]

    def giving(name: str, opinion: Opinion) -> GiveOpinions:
        return GiveOpinions(session=shop.session, member=first, opinions={shop.candidate(name): opinion})

    assert refusal(shop, giving("单雄", Opinion(Kind.AGREE))) is Reason.NO_PROPOSED_PLACE
    nowhere = Opinion(Kind.PLACE, Placement("a", "b"))
    assert refusal(shop, giving("陈静", nowhere)) is Reason.NO_SUCH_BOX
    shop.workspace.do(LockSession(session=shop.session))
    assert refusal(shop, giving("陈静", Opinion(Kind.AGREE))) is Reason.SESSION_LOCKED


# ---------------------------------------------------------------------------- recusal


def test_own_record_holds_at_once_and_the_superior_is_proposed(shop: Workshop) -> None:
    shop.workspace.do(EditPerson(person="p4", values={"manager": "1001"}))
    shop.workspace.do(AddMember(session=shop.session, name="陈静", person="p1"))
    chen, li = shop.candidate("陈静"), shop.candidate("李喆")
    member = members(shop)[-1]
    found = shop.workspace.ask(RecusalsOf(session=shop.session))
    assert [(one.candidate, one.ground, one.in_force) for one in found] == [
        (chen, "own_record", True),
        (li, "superior", False),
    ]
    assert (meeting(shop).turn(chen).recused, meeting(shop).turn(li).recused) == (1, 0)
    assert meeting(shop).turn(li).proposed_recusals == 1
    shop.workspace.do(Recuse(candidate=li, member=member, ground="superior"))
    assert meeting(shop).turn(li).recused == 1
    shop.workspace.undo()
    assert meeting(shop).turn(li).recused == 0
    assert refusal(shop, Recuse(candidate=li, member=member, ground="mood")) is Reason.VALUE_NOT_ALLOWED
