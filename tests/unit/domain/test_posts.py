"""Who holds a post: seats, terms, what falls vacant, and when somebody is expected to leave."""

from datetime import date, timedelta

import pytest

from talentdesk.domain.posts import (
    Holder,
    Leaving,
    LeavingKind,
    Outlook,
    Term,
    TermKind,
    expected_leaving,
    falls_vacant,
    post_marks,
    seats_of,
)
from talentdesk.domain.retirement import Retirement
from talentdesk.domain.ruling import Met, Reason

ON = date(2026, 11, 21)
DAY = timedelta(days=1)


def holder(name: str, kind: TermKind = TermKind.APPOINTED, until: date | None = None) -> Holder:
    return Holder(
        person=name, number="", name=name, kind=kind, since=None, until=until, outlook=Outlook(person=name)
    )


@pytest.mark.parametrize(
    ("key_position", "seats", "room"), [(True, 0, 1), (False, 0, 0), (True, 3, 3), (False, 2, 2)]
)
def test_a_key_position_nobody_spoke_of_has_one_seat(key_position: bool, seats: int, room: int) -> None:
    assert seats_of(key_position, seats) == room


@pytest.mark.parametrize(
    ("key_position", "seats", "appointed", "over"),
    [(True, 0, 1, False), (True, 0, 2, True), (True, 2, 2, False), (False, 0, 9, False), (False, 1, 2, True)],
)
def test_more_appointed_than_seats_are_told_and_who_acts_takes_none(
    key_position: bool, seats: int, appointed: int, over: bool
) -> None:
    held = (*(holder(f"甲{n}") for n in range(appointed)), holder("乙", TermKind.ACTING))
    found = post_marks("总监", key_position, seats, held, ON)
    assert [(one.reason, one.met) for one in found] == ([(Reason.SEATS_OVER, Met.NOT_MET)] if over else [])
    if over:
        assert (found[0].figures["count"], found[0].figures["required"]) == (appointed, seats or 1)
        assert "乙" not in str(found[0].figures["names"])


@pytest.mark.parametrize(("until", "over"), [(ON - DAY, True), (ON, False), (ON + DAY, False), (None, False)])
def test_a_term_is_over_from_the_day_after_its_last(until: date | None, over: bool) -> None:
    found = post_marks("总监", True, 1, (holder("甲", until=until),), ON)
    assert [one.reason for one in found] == ([Reason.TERM_OVER] if over else [])
    assert post_marks("总监", True, 1, (holder("乙", TermKind.ACTING, ON - DAY),), ON) == ()


@pytest.mark.parametrize(
    ("start", "end", "runs"),
    [(None, None, True), (ON, ON, True), (ON + DAY, None, False), (None, ON - DAY, False), (ON, None, True)],
)
def test_a_term_runs_from_its_first_to_its_last_day(start: date | None, end: date | None, runs: bool) -> None:
    term = Term(id="t", post="p", person="a", name="甲", kind=TermKind.ACTING, start=start, end=end, note="")
    assert term.runs(ON) is runs


@pytest.mark.parametrize(
    ("kind", "others", "key_position", "tier", "falls"),
    [
        (TermKind.APPOINTED, 0, True, "", True),
        (TermKind.APPOINTED, 0, False, "middle", True),
        (TermKind.APPOINTED, 0, False, "", False),
        (TermKind.APPOINTED, 1, True, "middle", False),
        (TermKind.ACTING, 0, True, "middle", False),
    ],
)
def test_what_succession_cares_for_falls_vacant_when_the_last_one_leaves(
    kind: TermKind, others: int, key_position: bool, tier: str, falls: bool
) -> None:
    assert falls_vacant(kind, others, key_position=key_position, tier=tier) is falls


def test_every_reason_to_leave_is_told_the_earliest_first() -> None:
    outlook = Outlook(person="a", latest=ON + 30 * DAY)
    retirement = Retirement(earliest=ON + 20 * DAY, latest=ON + 90 * DAY)
    assert expected_leaving(outlook, retirement, ON + 10 * DAY) == (
        Leaving(LeavingKind.TERM, ON + 10 * DAY, ON + 10 * DAY),
        Leaving(LeavingKind.RETIREMENT, ON + 20 * DAY, ON + 90 * DAY),
        Leaving(LeavingKind.OUTLOOK, None, ON + 30 * DAY),
    )
    assert expected_leaving(Outlook(person="a"), None, None) == ()
