"""Recommenders of the regulation in four tiers, and what managers owe by it."""

from datetime import date

import pytest

from talentdesk.domain import ballots, nominating
from talentdesk.domain.ballots import Tally
from talentdesk.domain.programme import Programme
from talentdesk.domain.recommending import Recommender, check
from talentdesk.domain.ruling import Met, Reason
from talentdesk.domain.succession_rule import NominationRule, RecommenderRule
from talentdesk.exchange.programme_file import read_programme, template_text

YES, NO, UNKNOWN = Met.MET, Met.NOT_MET, Met.UNKNOWN


@pytest.fixture(scope="module")
def programme() -> Programme:
    return read_programme(template_text("four_tier"))


def rule(programme: Programme, tier: str) -> RecommenderRule:
    found = programme.succession.tier(tier)
    assert found is not None
    assert found.recommenders is not None
    return found.recommenders


def from_tiers(*tiers: str | None) -> list[Recommender]:
    return [
        Recommender(person=f"r{n}", name=f"R{n}", tier=tier, board=False, signed=True)
        for n, tier in enumerate(tiers)
    ]


@pytest.mark.parametrize(
    ("target", "tiers", "expected"),
    [
        ("middle", ("middle", "middle", "middle"), YES),
        ("middle", ("middle", "director", "director"), YES),
        ("middle", ("director", "director", "director", "middle"), YES),
        ("middle", ("middle", "middle"), NO),
        ("middle", ("middle", "middle", ""), NO),
        ("middle", ("middle", "middle", "deputy_gm"), NO),
        ("middle", ("middle", "middle", None), UNKNOWN),
        ("middle", ("middle", None), NO),
        ("middle", (), NO),
        ("director", ("director", "director", "deputy_gm"), YES),
        ("director", ("director", "director", "middle"), NO),
        ("director", ("deputy_gm", "deputy_gm", "general_manager"), NO),
        # Above that the board recommends; the general manager counts though not a member.
        ("deputy_gm", ("general_manager",), NO),
        ("deputy_gm", ("deputy_gm", "deputy_gm", "deputy_gm"), NO),
        ("general_manager", ("deputy_gm", "deputy_gm", "deputy_gm"), NO),
    ],
)
def test_who_may_recommend(
    programme: Programme, target: str, tiers: tuple[str | None, ...], expected: Met
) -> None:
    ruling = check(from_tiers(*tiers), "candidate", rule(programme, target))
    number = ruling.findings[-1]
    assert (number.reason, number.met) == (Reason.RECOMMENDERS_FEW, expected)
    assert ruling.allowed is (expected is YES)
    assert len(ruling.findings) == len(tiers) + 1


@pytest.mark.parametrize(
    ("members", "with_general_manager", "expected"),
    [(3, False, YES), (2, True, YES), (2, False, NO), (1, True, NO), (4, True, YES)],
)
@pytest.mark.parametrize("target", ["deputy_gm", "general_manager"])
def test_the_board_recommends_for_the_top(
    programme: Programme, target: str, members: int, with_general_manager: bool, expected: Met
) -> None:
    board = [Recommender(person=f"b{n}", name="", board=True, tier="", signed=True) for n in range(members)]
    if with_general_manager:
        board.append(Recommender(person="gm", name="", tier="general_manager", board=False, signed=True))
    assert check(board, "candidate", rule(programme, target)).findings[-1].met is expected


def test_whether_somebody_sits_on_the_board_may_be_unknown(programme: Programme) -> None:
    board = [Recommender(person=f"b{n}", name="", tier="", signed=True) for n in range(3)]
    assert check(board, "candidate", rule(programme, "deputy_gm")).findings[-1].met is UNKNOWN


def test_unsigned_twice_and_oneself_do_not_count(programme: Programme) -> None:
    people = [
        *from_tiers("middle", "middle"),
        Recommender(person="r1", name="R1", tier="middle", signed=True),
        Recommender(person="candidate", name="我", tier="middle", signed=True),
        Recommender(person="r9", name="R9", tier="middle"),
    ]
    ruling = check(people, "candidate", rule(programme, "middle"))
    assert [(one.reason, one.met) for one in ruling.findings] == [
        (Reason.RECOMMENDER_NO_STANDING, YES),
        (Reason.RECOMMENDER_NO_STANDING, YES),
        (Reason.RECOMMENDER_TWICE, NO),
        (Reason.RECOMMENDER_SELF, NO),
        (Reason.OPINION_UNSIGNED, NO),
        (Reason.RECOMMENDERS_FEW, NO),
    ]
    assert dict(ruling.findings[-1].figures) == {"required": 3, "count": 2, "missing": 1}


@pytest.mark.parametrize(
    ("in_favour", "against", "abstain", "passed"),
    [
        (6, 3, 0, True),
        (5, 3, 1, False),
        (6, 2, 1, True),
        (2, 1, 0, True),
        (1, 1, 0, False),
        (20, 10, 1, False),
    ],
)
def test_the_peer_ballot_wants_two_thirds_of_the_votes_cast(
    programme: Programme, in_favour: int, against: int, abstain: int, passed: bool
) -> None:
    (ballot,) = programme.peer_ballots
    assert {tier.peer_ballot for tier in programme.succession.tiers} == {ballot.key}
    cast = in_favour + against + abstain
    tally = Tally(in_favour=in_favour, against=against, abstain=abstain, present=cast, entitled=cast + 5)
    assert ballots.outcome(tally, ballot.rule).passed is passed


@pytest.mark.parametrize("tier", ["general_manager", "deputy_gm", "director", "middle"])
@pytest.mark.parametrize(("nominated", "missing"), [(0, 2), (1, 1), (2, 0), (5, 0)])
def test_every_manager_owes_two_a_year(programme: Programme, tier: str, nominated: int, missing: int) -> None:
    finding = nominating.owed(programme.succession.nominations, tier, nominated)
    assert finding is not None
    assert finding.met is (NO if missing else YES)
    assert finding.figures["missing"] == missing


@pytest.mark.parametrize(("successors", "expected"), [(0, NO), (1, YES), (3, YES), (None, UNKNOWN)])
def test_no_promotion_without_a_successor(
    programme: Programme, successors: int | None, expected: Met
) -> None:
    finding = nominating.promotable(programme.succession.nominations, "director", successors)
    assert finding is not None
    assert (finding.reason, finding.met) == (Reason.NO_FIT_SUCCESSOR, expected)
    assert nominating.promotable(programme.succession.nominations, "", 0) is None


def test_the_board_is_told_of_the_top_two_tiers_only(programme: Programme) -> None:
    stages = {
        tier.key: [stage.key for stage in programme.succession.stages_of(tier.key)]
        for tier in programme.tiers
    }
    assert stages["director"] == stages["middle"] == ["shortlist", "joint_meeting"]
    assert stages["general_manager"] == ["shortlist", "joint_meeting", "board_record"]
    assert programme.succession.nominations.finished == (2, 28)


@pytest.mark.parametrize(
    ("opens", "closes", "on", "expected"),
    [
        ((3, 1), (4, 15), date(2026, 3, 1), True),
        ((3, 1), (4, 15), date(2026, 4, 15), True),
        ((3, 1), (4, 15), date(2026, 2, 28), False),
        ((3, 1), (4, 15), date(2026, 4, 16), False),
        ((12, 1), (1, 31), date(2026, 12, 20), True),
        ((12, 1), (1, 31), date(2026, 1, 31), True),
        ((12, 1), (1, 31), date(2026, 2, 1), False),
        ((12, 1), (1, 31), date(2026, 11, 30), False),
    ],
)
def test_a_window_may_run_over_the_end_of_the_year(
    opens: tuple[int, int], closes: tuple[int, int], on: date, expected: bool
) -> None:
    window = NominationRule(opens=opens, closes=closes, self_nomination=True)
    assert nominating.is_open(window, on) is expected
    ruling = nominating.may_nominate(window, on, nominated=0, own=True)
    assert ruling.allowed is expected
