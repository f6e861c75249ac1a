"""Who counts for a candidate, whether they are enough, and recusals the file shows."""

import pytest

from talentdesk.domain import quorum, readiness
from talentdesk.domain.meeting import FoundBy, Fraction, MeetingRule, RecusalGround
from talentdesk.domain.quorum import Count
from talentdesk.domain.ruling import Met, Reason
from talentdesk.domain.workshop import Member
from tests.unit.domain.made_rules import NOTHING, programme

OWN = RecusalGround(key="own", name=NOTHING, found_by=FoundBy.OWN_RECORD, automatic=True)
BOSS = RecusalGround(key="boss", name=NOTHING, found_by=FoundBy.MANAGER)


def member(id: str, person: str = "", *, present: bool = True, votes: bool = True) -> Member:
    return Member(id=id, name=id, person=person, role="m", title="", present=present, votes=votes)


def test_the_recused_are_neither_present_nor_entitled() -> None:
    members = [member("a"), member("b"), member("c", present=False), member("guest", votes=False)]
    assert quorum.counted(members) == Count(2, 3, 0)
    assert quorum.counted(members, {"a"}) == Count(1, 2, 1)
    assert quorum.counted(members, {"c"}) == Count(2, 2, 1)
    assert quorum.counted(members, {"guest", "nobody"}) == Count(2, 3, 0)
    assert quorum.counted([], {"a"}) == Count(0, 0, 0)


@pytest.mark.parametrize(
    ("present", "entitled", "part", "reached", "needed"),
    [
        (13, 20, Fraction(2, 3), False, 14),
        (14, 20, Fraction(2, 3), True, 14),
        (6, 9, Fraction(2, 3), True, 6),
        (5, 10, Fraction(1, 2), True, 5),
        (5, 11, Fraction(1, 2), False, 6),
        (7, 7, Fraction(1, 1), True, 7),
        (0, 0, Fraction(1, 2), False, 0),
    ],
)
def test_a_quorum_is_compared_in_integers(
    present: int, entitled: int, part: Fraction, reached: bool, needed: int
) -> None:
    assert quorum.reached(Count(present, entitled), part) is reached
    assert part.of(entitled) == needed


def test_without_a_quorum_any_committee_will_do() -> None:
    assert quorum.reached(Count(0, 9), None)
    assert quorum.finding([member("a", present=False)], MeetingRule()) is None


def test_a_missing_quorum_says_its_figures() -> None:
    rule = MeetingRule(quorum=Fraction(2, 3))
    members = [member("a"), member("b", present=False), member("c", present=False), member("d", votes=False)]
    found = quorum.finding(members, rule)
    assert found is not None
    assert found.reason is Reason.QUORUM_MISSING
    assert found.met is Met.UNKNOWN
    assert found.figures == {"present": 1, "entitled": 3, "needed": 2}


def test_own_record_and_manager_are_found() -> None:
    members = [member("a", "p1"), member("b", "p2"), member("guest")]
    people = {"c1": ("p1", "p2"), "c2": ("p3", "p1"), "c3": ("p4", "")}
    found = quorum.found(members, people, MeetingRule(grounds=(OWN, BOSS)))
    assert [(one.candidate, one.member, one.ground, one.in_force) for one in found] == [
        ("c1", "a", "own", True),
        ("c1", "b", "boss", False),
        ("c2", "a", "boss", False),
    ]
    assert quorum.in_force(found, "c1") == {"a"}
    assert quorum.in_force(found, "c2") == frozenset()


def test_the_check_before_the_lock_warns_where_the_quorum_is_not_there() -> None:
    members = [member("a"), member("b", present=False), member("c", present=False)]

    def reasons(rule: MeetingRule) -> list[Reason]:
        found = readiness.findings(programme(meeting=rule), members, (), candidates=1, undiscussed=0)
        return [one.reason for one in found]

    assert Reason.QUORUM_MISSING in reasons(MeetingRule(quorum=Fraction(1, 2)))
    assert Reason.QUORUM_MISSING not in reasons(MeetingRule(quorum=Fraction(1, 3)))
    assert Reason.QUORUM_MISSING not in reasons(MeetingRule())
