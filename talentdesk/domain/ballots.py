"""Ballots: tally, base and threshold; fractions are compared in integers."""

from dataclasses import dataclass

from talentdesk.domain.programme import BallotRule
from talentdesk.domain.ruling import Reason, Ruling, refuse


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """What was counted."""

    in_favour: int
    against: int
    abstain: int
    present: int
    entitled: int

    @property
    def cast(self) -> int:
        """All papers that came back."""
        return self.in_favour + self.against + self.abstain


@dataclass(frozen=True, slots=True)
class Outcome:
    """The result with the figures that explain it: votes in favour, the base, and how many were needed."""

    passed: bool
    base: int
    needed: int


def check(tally: Tally) -> Ruling:
    """Refuse a tally with negative counts or more papers than people."""
    if min(tally.in_favour, tally.against, tally.abstain, tally.present, tally.entitled) < 0:
        return refuse(Reason.BALLOT_NEGATIVE)
    if tally.cast > tally.present or tally.present > tally.entitled:
        return refuse(Reason.BALLOT_TOO_MANY, cast=tally.cast, present=tally.present, entitled=tally.entitled)
    return Ruling(allowed=True)


def outcome(tally: Tally, rule: BallotRule) -> Outcome:
    """Compare the votes in favour with the programme's fraction of its base."""
    base = {"cast": tally.cast, "present": tally.present, "entitled": tally.entitled}[rule.base]
    whole, rest = divmod(base * rule.numerator, rule.denominator)
    needed = whole + (1 if rest else 0) if rule.at_least else whole + 1
    return Outcome(passed=base > 0 and tally.in_favour >= needed, base=base, needed=needed)
