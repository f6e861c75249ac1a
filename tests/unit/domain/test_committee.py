"""What stands against a committee, and against locking a session."""

import pytest

from talentdesk.domain import committee, readiness
from talentdesk.domain.distribution import Guideline, Operator, distribution
from talentdesk.domain.programme import Choice, CommitteeRule
from talentdesk.domain.readiness import SchemeState
from talentdesk.domain.ruling import Finding, Met, Reason
from talentdesk.domain.workshop import Member
from tests.unit.domain.made_rules import NOTHING, place, programme, scheme

RULE = CommitteeRule(odd=True, minimum=3, roles=(Choice("chair", NOTHING), Choice("member", NOTHING)))


def members(*seats: str) -> list[Member]:
    """Seats: ``c`` chair, ``C`` absent chair, ``m`` member, ``a`` absent one, ``g`` one without a vote."""
    return [
        Member(
            id=str(index),
            name=str(index),
            person="",
            role="chair" if seat in "cC" else "member",
            title="",
            present=seat not in "aC",
            votes=seat != "g",
        )
        for index, seat in enumerate("".join(seats))
    ]


@pytest.mark.parametrize(
    ("seats", "rule", "reasons"),
    [
        ("cmm", RULE, []),
        ("cmmm", RULE, [Reason.COMMITTEE_EVEN]),
        ("cmma", RULE, []),
        ("cmmg", RULE, []),
        ("cm", RULE, [Reason.COMMITTEE_SMALL, Reason.COMMITTEE_EVEN]),
        ("mmm", RULE, [Reason.CHAIR_MISSING]),
        ("Cmmm", RULE, [Reason.CHAIR_MISSING]),
        ("", RULE, [Reason.COMMITTEE_EMPTY]),
        ("aag", RULE, [Reason.COMMITTEE_EMPTY]),
        ("cmmm", CommitteeRule(odd=False, minimum=3), []),
    ],
)
def test_voters_who_are_present_are_counted(seats: str, rule: CommitteeRule, reasons: list[Reason]) -> None:
    assert [finding.reason for finding in committee.check(members(seats), rule)] == reasons


def state(places: list[int], *, guide: Guideline | None = None, waiting: tuple[str, ...] = ()) -> SchemeState:
    spread = distribution(
        scheme(), [place(number) if number else None for number in places], (guide,) if guide else ()
    )
    return SchemeState(scheme="main", distribution=spread, open_reasons=waiting)


def found(one: SchemeState, *, candidates: int, undiscussed: int = 0, blocks: bool = False) -> list[Finding]:
    rules = programme(committee=RULE, reasons_block_lock=blocks)
    return list(
        readiness.findings(rules, members("cmm"), [one], candidates=candidates, undiscussed=undiscussed)
    )


def test_nothing_stands_against_a_finished_session() -> None:
    assert found(state([5, 6]), candidates=2) == []


def test_a_session_without_candidates_cannot_be_locked() -> None:
    (finding,) = found(state([]), candidates=0)
    assert (finding.reason, finding.met) == (Reason.SESSION_EMPTY, Met.NOT_MET)


@pytest.mark.parametrize(("blocks", "met"), [(True, Met.NOT_MET), (False, Met.UNKNOWN)])
def test_open_reasons_block_where_the_programme_says_so(blocks: bool, met: Met) -> None:
    (finding,) = found(state([5], waiting=("陈静",)), candidates=1, blocks=blocks)
    assert (finding.reason, finding.met) == (Reason.REASON_MISSING, met)
    assert finding.figures == {"scheme": "main", "count": 1, "name": "陈静"}
    assert readiness.blocking([finding]) == ((finding,) if blocks else ())


@pytest.mark.parametrize("blocks", [True, False])
def test_a_guideline_blocks_where_it_says_so_and_gives_its_figures(blocks: bool) -> None:
    guide = Guideline(
        scheme="main", operator=Operator.AT_MOST, low=0, high=40, box=place(5), blocks_lock=blocks
    )
    (finding,) = found(state([5, 5, 1], guide=guide), candidates=3)
    assert finding.met is (Met.NOT_MET if blocks else Met.UNKNOWN)
    assert finding.figures == {
        "scheme": "main",
        "actual": 66.7,
        "standing": "above",
        "fewer": 1,
        "vertical": "mid",
        "horizontal": "mid",
        "operator": "<=",
        "low": 0,
        "high": 40,
        "tolerance": 0.0,
    }


@pytest.mark.parametrize(
    ("operator", "share", "places", "told"),
    [
        (Operator.AT_MOST, 40, [5, 5, 1], {"fewer": 1}),
        (Operator.AT_LEAST, 60, [5, 1, 1], {"more": 1}),
        (Operator.AT_LEAST, 100, [5, 1, 1], {"more": 2}),
        (Operator.EQUAL, 50, [5, 1, 1], {}),  # half of three people is nobody's number
    ],
)
def test_it_is_told_how_many_people_more_or_fewer_would_do(
    operator: Operator, share: float, places: list[int], told: dict[str, int]
) -> None:
    guide = Guideline(scheme="main", operator=operator, low=share, high=share, box=place(5))
    (finding,) = found(state(places, guide=guide), candidates=3)
    assert {key: finding.figures[key] for key in ("more", "fewer") if key in finding.figures} == told


def test_the_unplaced_and_the_undiscussed_are_warned_of_behind_what_blocks() -> None:
    warned = found(state([5, 0], waiting=("陈静",)), candidates=2, undiscussed=1, blocks=True)
    assert [(one.reason, one.met) for one in warned] == [
        (Reason.REASON_MISSING, Met.NOT_MET),
        (Reason.UNPLACED, Met.UNKNOWN),
        (Reason.UNDISCUSSED, Met.UNKNOWN),
    ]
