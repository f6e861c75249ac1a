"""Ballots of a session: questions, rounds, counts from paper, and who may vote."""

from dataclasses import replace

import pytest

from talentdesk.domain.ballots import Result
from talentdesk.domain.ruling import Reason, RefusedError
from talentdesk.domain.votes import CandidateVotes, VoteTable
from talentdesk.services.ballots import CountPapers, RecordBallot, RemoveBallot, VotesOf
from talentdesk.services.commands import Command
from talentdesk.services.committee import EditMember
from talentdesk.services.locking import LockSession
from talentdesk.services.minutes import MinutesOf
from talentdesk.services.sessions import RemoveCandidates
from tests.unit.services.made_workshop import Workshop

FIRST, SECOND = "successor", "promotion"


def table(shop: Workshop) -> VoteTable:
    found = shop.workspace.ask(VotesOf(session=shop.session))
    assert found is not None
    return found


def line(shop: Workshop, name: str = "陈静") -> CandidateVotes:
    return next(one for one in table(shop).lines if one.name == name)


def tally(shop: Workshop, in_favour: int, against: int, **more: object) -> RecordBallot:
    given = {"abstain": 0, "present": 5, "entitled": 5, **more}
    return RecordBallot(
        candidate=shop.candidate("陈静"),
        in_favour=in_favour,
        against=against,
        **given,  # type: ignore[arg-type]
    )


def papers(shop: Workshop, number: int, in_favour: int, against: int, **more: object) -> CountPapers:
    given = {"abstain": 0, "present": 5, "entitled": 5, **more}
    return CountPapers(
        candidate=shop.candidate("陈静"),
        number=number,
        in_favour=in_favour,
        against=against,
        **given,  # type: ignore[arg-type]
    )


def refusal(shop: Workshop, command: Command) -> Reason:
    head = shop.workspace.head
    with pytest.raises(RefusedError) as caught:
        shop.workspace.do(command)
    assert shop.workspace.head == head
    return caught.value.ruling.findings[0].reason


def test_every_question_has_its_own_rule_and_rounds(shop: Workshop) -> None:
    shop.workspace.do(tally(shop, 4, 1))
    shop.workspace.do(tally(shop, 2, 3, question=SECOND))
    found = line(shop)
    assert [one.question.key for one in found.questions] == [FIRST, SECOND]
    first, second = found.of(FIRST).newest, found.of(SECOND).newest
    assert first is not None and first.outcome is not None and first.outcome.passed
    assert second is not None and second.outcome is not None
    assert (second.outcome.result, second.outcome.base, second.outcome.needed) == (Result.FAILED, 5, 3)


def test_a_question_that_failed_twice_is_not_put_again(shop: Workshop) -> None:
    shop.workspace.do(tally(shop, 1, 4))
    shop.workspace.do(tally(shop, 2, 3, round=2))
    assert refusal(shop, tally(shop, 5, 0, round=3)) is Reason.BALLOT_FAILED_OFTEN
    assert [one.number for one in line(shop).of(FIRST).rounds] == [1, 2]
    # A miscounted round may still be put right.
    shop.workspace.do(tally(shop, 4, 1, round=2))
    assert refusal(shop, tally(shop, 5, 0, round=3)) is Reason.BALLOT_PASSED_ALREADY


def test_there_is_no_round_after_the_next(shop: Workshop) -> None:
    assert refusal(shop, tally(shop, 4, 1, round=2)) is Reason.BALLOT_ROUND_MISSING
    assert refusal(shop, tally(shop, 4, 1, round=-1)) is Reason.BALLOT_ROUND_MISSING
    assert refusal(shop, tally(shop, 4, 1, question="weather")) is Reason.VALUE_NOT_ALLOWED


def test_more_votes_than_voters_are_refused_and_nothing_is_written(shop: Workshop) -> None:
    assert refusal(shop, tally(shop, 4, 1, defer=1)) is Reason.BALLOT_TOO_MANY
    assert refusal(shop, tally(shop, 4, 1, invalid=1)) is Reason.BALLOT_TOO_MANY
    assert refusal(shop, tally(shop, 0, 0, present=0, entitled=0)) is Reason.BALLOT_NO_VOTERS
    assert refusal(shop, papers(shop, 1, 6, 0)) is Reason.BALLOT_TOO_MANY
    assert refusal(shop, papers(shop, 3, 1, 0)) is Reason.OUT_OF_RANGE


def test_two_counts_must_agree_before_there_is_a_tally(shop: Workshop) -> None:
    assert shop.workspace.do(papers(shop, 1, 4, 1, teller="李")).figures["agree"] is None
    found = line(shop).of(FIRST).newest
    assert found is not None and found.tally is None and found.is_open
    assert refusal(shop, papers(shop, 2, 4, 1, teller="李")) is Reason.BALLOT_SAME_TELLER
    assert shop.workspace.do(papers(shop, 2, 3, 2, teller="王")).figures["agree"] is False
    found = line(shop).of(FIRST).newest
    assert found is not None and found.tally is None
    assert [(one.cell, one.first, one.second) for one in found.differing] == [
        ("in_favour", 4, 3),
        ("against", 1, 2),
    ]
    assert shop.workspace.do(papers(shop, 2, 4, 1, teller="王")).figures["agree"] is True
    found = line(shop).of(FIRST).newest
    assert found is not None and found.tally is not None and found.on_paper
    assert (found.tally.in_favour, found.tally.against) == (4, 1)
    assert [one.teller for one in found.counts] == ["李", "王"]


def test_a_count_made_anew_that_differs_takes_the_tally_back(shop: Workshop) -> None:
    shop.workspace.do(papers(shop, 1, 4, 1))
    shop.workspace.do(papers(shop, 2, 4, 1))
    shop.workspace.do(papers(shop, 1, 5, 0))
    found = line(shop).of(FIRST).newest
    assert found is not None and found.tally is None
    shop.workspace.undo()
    found = line(shop).of(FIRST).newest
    assert found is not None and found.tally is not None and found.tally.in_favour == 4


def test_a_tally_by_hand_takes_the_place_of_counts(shop: Workshop) -> None:
    shop.workspace.do(papers(shop, 1, 4, 1))
    shop.workspace.do(tally(shop, 3, 2))
    found = line(shop).of(FIRST).newest
    assert found is not None and found.counts == () and not found.on_paper


def test_the_newest_round_can_be_taken_away(shop: Workshop) -> None:
    shop.workspace.do(tally(shop, 1, 4))
    shop.workspace.do(papers(shop, 1, 4, 1, round=2))
    shop.workspace.do(RemoveBallot(candidate=shop.candidate("陈静")))
    assert [one.number for one in line(shop).of(FIRST).rounds] == [1]
    shop.workspace.do(RemoveBallot(candidate=shop.candidate("陈静")))
    assert line(shop).of(FIRST).rounds == ()
    gone = RemoveBallot(candidate=shop.candidate("陈静"))
    assert refusal(shop, gone) is Reason.BALLOT_ROUND_MISSING


def test_absent_and_voteless_members_do_not_count(shop: Workshop) -> None:
    before = line(shop)
    away, silent = shop.board().members[1].id, shop.board().members[2].id
    shop.workspace.do(EditMember(member=away, values={"present": False}))
    shop.workspace.do(EditMember(member=silent, values={"votes": False}))
    found = line(shop)
    assert (found.present, found.entitled) == (before.present - 2, before.entitled - 1)


def test_a_member_who_is_the_candidate_does_not_count(shop: Workshop) -> None:
    before = line(shop)
    from talentdesk.services.committee import AddMember

    shop.workspace.do(AddMember(session=shop.session, name="陈静", person=before.person, role="middle"))
    found, other = line(shop), line(shop, "李喆")
    assert (found.entitled, found.recused) == (before.entitled, 1)
    assert (other.entitled, other.recused) == (before.entitled + 1, 0)


def test_a_candidate_with_ballots_leaves_and_comes_back_with_them(shop: Workshop) -> None:
    shop.workspace.do(papers(shop, 1, 4, 1))
    shop.workspace.do(papers(shop, 2, 4, 1))
    candidate = shop.candidate("陈静")
    shop.workspace.do(RemoveCandidates(session=shop.session, candidates=(candidate,)))
    assert table(shop).line(candidate) is None
    shop.workspace.undo()
    found = table(shop).line(candidate)
    assert found is not None
    held = found.of(FIRST).newest
    assert held is not None and held.tally is not None and len(held.counts) == 2


def test_a_locked_session_takes_no_ballot(shop: Workshop) -> None:
    command = tally(shop, 4, 1)
    shop.workspace.do(LockSession(session=shop.session))
    assert refusal(shop, command) is Reason.SESSION_LOCKED
    assert refusal(shop, replace(papers_of(command), number=1)) is Reason.SESSION_LOCKED
    assert table(shop).locked


def papers_of(command: RecordBallot) -> CountPapers:
    return CountPapers(
        candidate=command.candidate,
        number=1,
        in_favour=command.in_favour,
        against=command.against,
        abstain=command.abstain,
        present=command.present,
        entitled=command.entitled,
    )


def test_questions_stand_in_the_order_of_the_programme(shop: Workshop) -> None:
    shop.workspace.do(tally(shop, 3, 2, question=SECOND))
    shop.workspace.do(tally(shop, 4, 1))
    minutes = shop.workspace.ask(MinutesOf(session=shop.session))
    assert minutes is not None
    entry = minutes.record.entry(shop.candidate("陈静"))
    assert entry is not None and entry.name == "陈静"
    other = minutes.record.entry(shop.candidate("李喆"))
    assert other is not None and other.name == "李喆"
    assert minutes.record.entry("nobody") is None
    assert [one.question.en for one in entry.ballots] == ["Accept as a successor", "Promote in the near term"]
