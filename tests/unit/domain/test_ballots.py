"""Ballots by a table worked by hand; fractions are compared in integers."""

import pytest

from talentdesk.domain.ballots import (
    CELLS,
    Result,
    Tally,
    base_of,
    check,
    differing,
    may_put_again,
    needed_of,
    outcome,
)
from talentdesk.domain.meeting import Fraction
from talentdesk.domain.programme import BallotRule
from talentdesk.domain.ruling import Reason

P, F, OUT, Q, N = Result.PASSED, Result.FAILED, Result.PUT_OFF, Result.NO_QUORUM, Result.NO_VOTES


def tally(
    in_favour: int,
    against: int = 0,
    abstain: int = 0,
    defer: int = 0,
    invalid: int = 0,
    *,
    present: int = 30,
    entitled: int = 30,
) -> Tally:
    return Tally(
        in_favour=in_favour,
        against=against,
        abstain=abstain,
        defer=defer,
        invalid=invalid,
        present=present,
        entitled=entitled,
    )


def rule(base: str, numerator: int, denominator: int, **more: object) -> BallotRule:
    return BallotRule(base=base, numerator=numerator, denominator=denominator, **more)  # type: ignore[arg-type]


CAST = rule("cast", 2, 3)
HALF = rule("cast", 1, 2, at_least=False)
DECIDED = rule("decided", 1, 2, at_least=False)
PRESENT = rule("present", 2, 3)
ENTITLED = rule("entitled", 3, 5)
ALL = rule("cast", 1, 1)
QUORUM = rule("cast", 1, 2, at_least=False, quorum=Fraction(2, 3))
OFF = rule("cast", 2, 3, put_off=Fraction(1, 2))

TABLE = (
    # counted, rule, base, needed, result
    (tally(14, 4, 2), CAST, 20, 14, P),  # 2/3 of 20 is 13.33: 14
    (tally(13, 5, 2), CAST, 20, 14, F),
    (tally(14, 7), CAST, 21, 14, P),  # exactly two thirds
    (tally(13, 8), CAST, 21, 14, F),
    (tally(14, 7), rule("cast", 2, 3, at_least=False), 21, 15, F),
    (tally(15, 6), rule("cast", 2, 3, at_least=False), 21, 15, P),
    (tally(10, 5), CAST, 15, 10, P),  # exact thirds again
    (tally(9, 6), CAST, 15, 10, F),
    (tally(1, 2), rule("cast", 1, 3), 3, 1, P),
    (tally(1, 3), rule("cast", 1, 3), 4, 2, F),  # a third of 4 is 1.33: 2
    (tally(0, 20), CAST, 20, 14, F),
    (tally(0, 0, 20), CAST, 20, 14, F),  # all abstain
    (tally(1), CAST, 1, 1, P),
    (tally(0, 1), CAST, 1, 1, F),
    (tally(14, 4, 0, 2), CAST, 20, 14, P),  # who asks to defer has cast a vote
    (tally(14, 4, 0, 0, 2), CAST, 18, 12, P),  # an invalid paper is none
    (tally(12, 6, 0, 0, 2), CAST, 18, 12, P),
    (tally(11, 7, 0, 0, 2), CAST, 18, 12, F),
    (tally(5, 5), rule("cast", 1, 2), 10, 5, P),  # half is enough
    (tally(5, 5), HALF, 10, 6, F),  # strictly more than half
    (tally(6, 4), HALF, 10, 6, P),
    (tally(6, 5), HALF, 11, 6, P),  # more than 5.5
    (tally(5, 6), HALF, 11, 6, F),
    (tally(3, 2, 6), DECIDED, 5, 3, P),  # abstentions are left out of the base
    (tally(3, 3, 6), DECIDED, 6, 4, F),
    (tally(3, 2, 6), HALF, 11, 6, F),  # and here they are not
    (tally(0, 0, 6), DECIDED, 0, 1, N),
    (tally(14, 4, 2, present=24), PRESENT, 24, 16, F),
    (tally(16, 4, present=24), PRESENT, 24, 16, P),
    (tally(16, 4, present=25), PRESENT, 25, 17, F),  # 16.67: 17
    (tally(17, 3, present=25), PRESENT, 25, 17, P),
    (tally(18, present=20), ENTITLED, 30, 18, P),  # 3/5 of 30 entitled
    (tally(17, 3, present=20), ENTITLED, 30, 18, F),
    (tally(18, present=20, entitled=31), ENTITLED, 31, 19, F),  # 18.6: 19
    (tally(19, present=20, entitled=31), ENTITLED, 31, 19, P),
    (tally(16, 4, present=24, entitled=25), rule("entitled", 2, 3), 25, 17, F),
    (tally(10), ALL, 10, 10, P),
    (tally(9, 0, 1), ALL, 10, 10, F),
    (tally(0), CAST, 0, 0, N),
    (tally(0, 0, 0, 0, 5), CAST, 0, 0, N),  # only invalid papers
    (tally(0, present=0), CAST, 0, 0, N),
    (tally(20, present=20), QUORUM, 20, 11, P),  # 20 of 30 is the quorum
    (tally(19, present=19), QUORUM, 19, 10, Q),
    (tally(21, present=21, entitled=31), QUORUM, 21, 11, P),  # 2/3 of 31 is 20.67: 21
    (tally(20, present=20, entitled=31), QUORUM, 20, 11, Q),
    (tally(14, 0, 0, 6), OFF, 20, 14, P),
    (tally(5, 4, 0, 11), OFF, 20, 14, OUT),  # more than half ask to defer
    (tally(5, 5, 0, 10), OFF, 20, 14, F),  # exactly half is not more
)


@pytest.mark.parametrize(("counted", "asked", "base", "needed", "result"), TABLE)
def test_the_outcome_names_its_base_and_what_was_needed(
    counted: Tally, asked: BallotRule, base: int, needed: int, result: Result
) -> None:
    found = outcome(counted, asked)
    assert (found.base, found.needed, found.result) == (base, needed, result)
    assert found.passed is (result is P)


def test_the_quorum_is_told_with_the_outcome() -> None:
    assert outcome(tally(1, present=1, entitled=31), QUORUM).quorum == 21
    assert outcome(tally(1), CAST).quorum == 0


def test_no_threshold_is_a_rounding_away_from_its_fraction() -> None:
    for base in range(1, 200):
        for numerator, denominator in ((1, 2), (2, 3), (3, 4), (3, 5), (9, 10), (1, 1)):
            least = needed_of(base, rule("cast", numerator, denominator))
            assert least * denominator >= base * numerator > (least - 1) * denominator
            more = needed_of(base, rule("cast", numerator, denominator, at_least=False))
            assert more * denominator > base * numerator >= (more - 1) * denominator


@pytest.mark.parametrize(
    ("base", "counted"), [("cast", 10), ("decided", 5), ("present", 12), ("entitled", 13)]
)
def test_every_base_is_counted_as_it_is_called(base: str, counted: int) -> None:
    assert base_of(tally(3, 2, 4, 1, 2, present=12, entitled=13), base) == counted


@pytest.mark.parametrize(
    ("counted", "reason"),
    [
        (tally(-1), Reason.BALLOT_NEGATIVE),
        (tally(3, 0, 0, -1), Reason.BALLOT_NEGATIVE),
        (tally(3, 0, 0, 0, -1), Reason.BALLOT_NEGATIVE),
        (tally(20, 10, 1), Reason.BALLOT_TOO_MANY),
        (tally(20, 8, 1, 1, 1), Reason.BALLOT_TOO_MANY),
        (tally(1, present=31), Reason.BALLOT_TOO_MANY),
        (tally(0, present=0, entitled=0), Reason.BALLOT_NO_VOTERS),
        (tally(20, 10, 0), None),
        (tally(20, 5, 2, 2, 1), None),
    ],
)
def test_more_papers_than_people_are_refused(counted: Tally, reason: Reason | None) -> None:
    ruling = check(counted)
    assert ruling.allowed is (reason is None)
    assert [finding.reason for finding in ruling.findings] == ([reason] if reason else [])


def test_two_counts_are_compared_cell_by_cell() -> None:
    assert differing((3, 1, 0, 0, 0), (3, 1, 0, 0, 0)) == ()
    found = differing((3, 1, 0, 0, 0), (2, 1, 0, 0, 1))
    assert [(one.cell, one.first, one.second) for one in found] == [("in_favour", 3, 2), ("invalid", 0, 1)]
    assert CELLS == ("in_favour", "against", "abstain", "defer", "invalid")


@pytest.mark.parametrize(
    ("held", "most", "reason"),
    [
        ([], 2, None),
        ([F], 2, None),
        ([F, F], 2, Reason.BALLOT_FAILED_OFTEN),
        ([F, OUT, Q, N], 2, None),
        ([F, OUT, F], 2, Reason.BALLOT_FAILED_OFTEN),
        ([F] * 9, 0, None),
        ([F, P], 2, Reason.BALLOT_PASSED_ALREADY),
    ],
)
def test_a_question_that_failed_too_often_is_closed(
    held: list[Result], most: int, reason: Reason | None
) -> None:
    ruling = may_put_again(held, rule("cast", 2, 3, failed_most=most))
    assert [finding.reason for finding in ruling.findings] == ([reason] if reason else [])
