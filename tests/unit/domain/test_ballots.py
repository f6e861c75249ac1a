"""Ballots by a table worked by hand; fractions are compared in integers."""

import pytest

from talentdesk.domain.ballots import Tally, check, outcome
from talentdesk.domain.programme import BallotRule
from talentdesk.domain.ruling import Reason


def tally(in_favour: int, against: int = 0, abstain: int = 0, present: int = 30, entitled: int = 30) -> Tally:
    return Tally(in_favour=in_favour, against=against, abstain=abstain, present=present, entitled=entitled)


def rule(base: str, numerator: int, denominator: int, *, at_least: bool = True) -> BallotRule:
    return BallotRule(base=base, numerator=numerator, denominator=denominator, at_least=at_least)


@pytest.mark.parametrize(
    ("counted", "asked", "base", "needed", "passed"),
    [
        (tally(14, 4, 2), rule("cast", 2, 3), 20, 14, True),
        (tally(13, 5, 2), rule("cast", 2, 3), 20, 14, False),
        (tally(14, 7, 0), rule("cast", 2, 3), 21, 14, True),
        (tally(14, 7, 0), rule("cast", 2, 3, at_least=False), 21, 15, False),
        (tally(15, 6, 0), rule("cast", 2, 3, at_least=False), 21, 15, True),
        (tally(14, 4, 2, present=24), rule("present", 2, 3), 24, 16, False),
        (tally(16, 4, 0, present=24), rule("present", 2, 3), 24, 16, True),
        (tally(16, 4, 0, present=24, entitled=25), rule("entitled", 2, 3), 25, 17, False),
        (tally(5, 5, 0), rule("cast", 1, 2), 10, 5, True),
        (tally(5, 5, 0), rule("cast", 1, 2, at_least=False), 10, 6, False),
        (tally(10, 0, 0), rule("cast", 1, 1), 10, 10, True),
        (tally(0, 0, 0), rule("cast", 2, 3), 0, 0, False),
    ],
)
def test_the_outcome_names_its_base_and_what_was_needed(
    counted: Tally, asked: BallotRule, base: int, needed: int, passed: bool
) -> None:
    found = outcome(counted, asked)
    assert (found.base, found.needed, found.passed) == (base, needed, passed)


@pytest.mark.parametrize(
    ("counted", "reason"),
    [
        (tally(-1), Reason.BALLOT_NEGATIVE),
        (tally(20, 10, 1), Reason.BALLOT_TOO_MANY),
        (tally(1, present=31), Reason.BALLOT_TOO_MANY),
        (tally(20, 10, 0), None),
    ],
)
def test_more_papers_than_people_are_refused(counted: Tally, reason: Reason | None) -> None:
    ruling = check(counted)
    assert ruling.allowed is (reason is None)
    assert [finding.reason for finding in ruling.findings] == ([reason] if reason else [])
