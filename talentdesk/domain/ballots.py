"""Ballots: who may vote, what was counted, base, threshold, quorum and rounds; fractions stay integers.

A general engine: the committee's ballots use it, and any other body that votes by tally.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from talentdesk.domain.programme import BallotRule
from talentdesk.domain.ruling import Reason, Ruling, refuse

CELLS = ("in_favour", "against", "abstain", "defer", "invalid")
"""What is counted, in the order of a paper's boxes; an invalid paper comes last."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """What was counted, beside who might have voted. Never names."""

    in_favour: int
    against: int
    abstain: int
    present: int
    entitled: int
    defer: int = 0
    invalid: int = 0

    @property
    def papers(self) -> int:
        """All papers that came back."""
        return self.cast + self.invalid

    @property
    def cast(self) -> int:
        """The papers that say something: all that came back but the invalid ones."""
        return self.in_favour + self.against + self.abstain + self.defer

    @property
    def decided(self) -> int:
        """The papers that say yes or no."""
        return self.in_favour + self.against


class Result(StrEnum):
    """How a ballot came out."""

    PASSED = "passed"
    FAILED = "failed"
    PUT_OFF = "put_off"
    """More asked to defer than the rule lets pass by."""
    NO_QUORUM = "no_quorum"
    """Too few were present for the ballot to count."""
    NO_VOTES = "no_votes"
    """Nobody voted, or nobody in a way the base counts."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """The result with the figures that explain it: the base, and how many in favour were needed."""

    result: Result
    base: int
    needed: int
    quorum: int = 0
    """How many had to be present; 0 = none asked for."""

    @property
    def passed(self) -> bool:
        """Whether the question was decided in favour."""
        return self.result is Result.PASSED


@dataclass(frozen=True, slots=True)
class Differing:
    """A cell on which two counts of the same papers disagree."""

    cell: str
    first: int
    second: int


def check(tally: Tally) -> Ruling:
    """Refuse a tally with negative counts, without voters, or with more papers than people."""
    if min(tally.present, tally.entitled, *(getattr(tally, cell) for cell in CELLS)) < 0:
        return refuse(Reason.BALLOT_NEGATIVE)
    if tally.entitled == 0:
        return refuse(Reason.BALLOT_NO_VOTERS)
    if tally.papers > tally.present or tally.present > tally.entitled:
        return refuse(
            Reason.BALLOT_TOO_MANY, cast=tally.papers, present=tally.present, entitled=tally.entitled
        )
    return Ruling(allowed=True)


def base_of(tally: Tally, base: str) -> int:
    """Return what a threshold is a fraction of."""
    return {
        "cast": tally.cast,
        "decided": tally.decided,
        "present": tally.present,
        "entitled": tally.entitled,
    }[base]


def needed_of(base: int, rule: BallotRule) -> int:
    """Return how many votes in favour reach the threshold of a base."""
    whole, rest = divmod(base * rule.numerator, rule.denominator)
    return whole + (1 if rest else 0) if rule.at_least else whole + 1


def outcome(tally: Tally, rule: BallotRule) -> Outcome:
    """Judge a tally: quorum first, then the wish to defer, then the votes in favour."""
    base = base_of(tally, rule.base)
    needed = needed_of(base, rule)
    quorum = rule.quorum.of(tally.entitled) if rule.quorum else 0
    if tally.present < quorum:
        return Outcome(Result.NO_QUORUM, base, needed, quorum)
    if tally.cast == 0 or base == 0:
        return Outcome(Result.NO_VOTES, base, needed, quorum)
    off = rule.put_off
    if off and tally.defer * off.denominator > base * off.numerator:
        return Outcome(Result.PUT_OFF, base, needed, quorum)
    result = Result.PASSED if tally.in_favour >= needed else Result.FAILED
    return Outcome(result, base, needed, quorum)


def differing(first: Sequence[int], second: Sequence[int]) -> tuple[Differing, ...]:
    """Return the cells on which two counts disagree; both in the order of ``CELLS``."""
    return tuple(
        Differing(cell, one, other)
        for cell, one, other in zip(CELLS, first, second, strict=True)
        if one != other
    )


def may_count(teller: str, other: str) -> Ruling:
    """Refuse a count by whoever made the other count of the same papers; without names nobody can tell."""
    same = bool(teller) and teller.casefold() == other.casefold()
    return refuse(Reason.BALLOT_SAME_TELLER, name=teller) if same else Ruling(allowed=True)


def may_enter_at_once(rule: BallotRule) -> Ruling:
    """Refuse a tally that nobody counted a second time where the rule asks for two counts."""
    return refuse(Reason.BALLOT_TWICE) if rule.twice else Ruling(allowed=True)


def may_put_again(results: Sequence[Result], rule: BallotRule) -> Ruling:
    """Refuse another round where a question passed already, or failed as often as the rule lets it."""
    if Result.PASSED in results:
        return refuse(Reason.BALLOT_PASSED_ALREADY)
    failed = sum(1 for one in results if one is Result.FAILED)
    if rule.failed_most and failed >= rule.failed_most:
        return refuse(Reason.BALLOT_FAILED_OFTEN, count=failed, within=rule.failed_within)
    return Ruling(allowed=True)
