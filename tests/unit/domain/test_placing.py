"""May this candidate stand in this box? Allowed, refused and marked, by a table worked by hand."""

from datetime import date

import pytest

from talentdesk.domain.grid import Placement
from talentdesk.domain.placing import Standing, may_place, older
from talentdesk.domain.programme import PlacementRule, RuleKind
from talentdesk.domain.ruling import Met, Reason
from tests.unit.domain.made_rules import NOTHING, place, programme, scheme

ON = date(2026, 11, 21)


def rule(
    kind: RuleKind, *, boxes: tuple[int, ...] = (), months: int = 0, scheme_key: str = "main"
) -> PlacementRule:
    return PlacementRule(
        key=kind.value,
        scheme=scheme_key,
        name=NOTHING,
        kind=kind,
        boxes=tuple(place(number) for number in boxes),
        months=months,
        levels=(("result", "mid"), ("growth", "mid")),
    )


def standing(since: date | None = None, rated: date | None = None, *, locked: bool = False) -> Standing:
    return Standing(candidate="c", post_since=since, last_rated=rated, locked=locked)


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        ((date(2026, 1, 2), date(2025, 1, 2)), date(2025, 1, 2)),
        ((date(2025, 1, 2), date(2026, 1, 2)), date(2025, 1, 2)),
        ((date(2026, 1, 2), None), None),
        ((None, None), None),
        ((), None),
    ],
)
def test_somebody_is_rated_as_lately_as_by_the_older_rating(
    days: tuple[date | None, ...], expected: date | None
) -> None:
    assert older(days) == expected


def test_a_locked_session_refuses_every_place() -> None:
    ruling = may_place(standing(locked=True), place(5), scheme(), programme(), on=ON)
    assert not ruling.allowed
    assert [finding.reason for finding in ruling.findings] == [Reason.SESSION_LOCKED]


def test_a_box_the_scheme_has_not_is_refused_by_name() -> None:
    ruling = may_place(standing(), Placement("high", "turn"), scheme(), programme(), on=ON)
    assert not ruling.allowed
    assert ruling.findings[0].figures == {"box": "high/turn"}


@pytest.mark.parametrize(
    ("number", "dimension"),
    [(1, "result"), (3, "result"), (4, "growth"), (5, None), (7, "growth"), (9, None)],
)
def test_levels_below_are_marked_never_forbidden(number: int, dimension: str | None) -> None:
    rules = (rule(RuleKind.LEVELS_AT_LEAST),)
    ruling = may_place(standing(), place(number), scheme(), programme(placement_rules=rules), on=ON)
    assert ruling.allowed
    assert [finding.figures["dimension"] for finding in ruling.marks] == ([dimension] if dimension else [])


@pytest.mark.parametrize(
    ("since", "met", "actual"),
    [
        (date(2025, 11, 21), Met.MET, 12),
        (date(2025, 11, 22), Met.NOT_MET, 11),
        (None, Met.UNKNOWN, None),
    ],
)
@pytest.mark.parametrize(
    ("kind", "reason"),
    [
        (RuleKind.MONTHS_IN_POST, Reason.TOO_SHORT_IN_POST),
        (RuleKind.NOT_ROTATED_WITHIN, Reason.ROTATED_RECENTLY),
    ],
)
def test_time_in_post_is_counted_to_the_day(
    kind: RuleKind, reason: Reason, since: date | None, met: Met, actual: int | None
) -> None:
    rules = (rule(kind, boxes=(8, 9), months=12),)
    asked = programme(placement_rules=rules)
    (finding,) = may_place(standing(since), place(9), scheme(), asked, on=ON).findings
    assert (finding.reason, finding.met, finding.figures) == (reason, met, {"required": 12, "actual": actual})
    assert may_place(standing(since), place(7), scheme(), asked, on=ON).findings == ()


@pytest.mark.parametrize(
    ("rated", "met"),
    [(date(2025, 5, 21), Met.MET), (date(2025, 4, 21), Met.NOT_MET), (None, Met.UNKNOWN)],
)
def test_old_ratings_are_marked(rated: date | None, met: Met) -> None:
    asked = programme(placement_rules=(rule(RuleKind.RATED_WITHIN, months=18),))
    (finding,) = may_place(standing(rated=rated), place(5), scheme(), asked, on=ON).findings
    assert (finding.reason, finding.met) == (Reason.RATING_OLD, met)


def test_a_rule_of_another_scheme_does_not_ask() -> None:
    asked = programme(placement_rules=(rule(RuleKind.LEVELS_AT_LEAST, scheme_key="other"),))
    assert may_place(standing(), place(1), scheme(), asked, on=ON).findings == ()
