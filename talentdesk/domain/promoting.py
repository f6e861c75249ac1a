"""Vacant posts and who is put forward for them: what is asked before a promotion, and how it came out."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from talentdesk.domain.nominations import PeerRound
from talentdesk.domain.programme import BallotQuestion
from talentdesk.domain.ruling import Figure, Finding, Met, Reason, Ruling
from talentdesk.domain.succession_rule import PromotionRule, PromotionTest
from talentdesk.domain.texts import Id
from talentdesk.domain.votes import BallotPaper, PaperSet

ON_LIST = "@list"
FOLLOWED = "@followed"
EXCUSED = (ON_LIST, FOLLOWED)
"""What an exception lets pass: somebody is no successor of the tier, or leaves a post nobody can take."""


class VacancyState(StrEnum):
    """Where a vacant post stands."""

    OPEN = "open"
    FILLED = "filled"
    DROPPED = "dropped"
    """Not filled any more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VacancyLine:
    """A vacant post in the list."""

    id: Id
    post: Id
    title: str
    unit: str
    tier: str
    opened_on: date
    expected: bool | None
    state: VacancyState
    closed_on: date | None
    person: Id
    name: str
    """Who filled it."""
    inside: bool | None
    was_successor: bool | None
    hiring_cost: float | None
    days: int
    """From opening until it was filled or given up, or until today."""
    contenders: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TestResult:
    """How somebody did in a test; None = not held yet."""

    test: PromotionTest
    on: date | None = None
    score: float | None = None
    passed: bool | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """Why somebody may be put forward for a post: on the tier's list, or on slates of its posts."""

    person: Id
    number: str
    name: str
    post: str
    unit: str
    campaign: str
    """Of the list; empty = on none."""
    slates: tuple[str, ...]
    """Titles of posts of the tier for which somebody is a confirmed successor."""
    readiness: str = ""

    @property
    def counts(self) -> bool:
        """Whether somebody is a successor of the tier."""
        return bool(self.campaign or self.slates)


@dataclass(frozen=True, slots=True, kw_only=True)
class Contender:
    """Somebody put forward for a vacant post."""

    id: Id
    claim: Claim
    active: bool
    on: date
    exception_reason: str
    exception_approver: str
    ballot: PeerRound | None
    """The ballot among colleagues, None before it is held."""
    tests: tuple[TestResult, ...]
    ruling: Ruling


@dataclass(frozen=True, slots=True, kw_only=True)
class Vacancy:
    """A vacant post with everybody put forward, and everybody who might be."""

    line: VacancyLine
    reason: str
    note: str
    programme_version: int
    ballot: BallotQuestion | None
    rule: PromotionRule
    contenders: tuple[Contender, ...]
    open_to: tuple[Claim, ...]
    """The successors of the tier, whatever their unit, who are not put forward yet."""


def ballot_papers(vacancy: Vacancy, on: date, voters: int) -> PaperSet | None:
    """Return the papers about all who were put forward and not voted on yet; None where nobody is asked."""
    if vacancy.ballot is None:
        return None
    waiting = [one for one in vacancy.contenders if one.ballot is None or one.ballot.round.tally is None]
    return PaperSet(
        session=vacancy.line.title,
        on=on,
        question=vacancy.ballot,
        papers=tuple(
            BallotPaper(
                name=one.claim.name, number=one.claim.number, post=one.claim.post, round=1, copies=voters
            )
            for one in waiting
        ),
        defers=vacancy.ballot.rule.put_off is not None,
    )


def tests_finding(tests: Sequence[TestResult], rule: PromotionRule) -> Finding | None:
    """Return whether enough tests were passed; None where none is asked for."""
    if not rule.minimum:
        return None
    passed = sum(one.passed is True for one in tests)
    waiting = sum(one.passed is None for one in tests)
    possible = passed + waiting >= rule.minimum
    met = Met.MET if passed >= rule.minimum else Met.UNKNOWN if possible else Met.NOT_MET
    figures: dict[str, Figure] = {
        "required": rule.minimum,
        "count": passed,
        "missing": max(0, rule.minimum - passed),
    }
    return Finding(Reason.TESTS_FEW, met, figures)


def may_be_promoted(findings: Sequence[Finding], *, reason: str, approver: str) -> Ruling:
    """Rule on a promotion: everything is met, or excused by an exception that stays visible."""
    excused = bool(reason and approver)
    told: list[Finding] = []
    allowed = True
    for one in findings:
        told.append(one)
        if one.met is Met.MET:
            continue
        if excused and one.source in EXCUSED:
            told.append(
                Finding(Reason.EXCEPTION_MADE, Met.MET, {"why": reason, "approver": approver}, one.source)
            )
        else:
            allowed = False
    return Ruling(allowed=allowed, findings=tuple(told))
