"""The tables worked by hand, line by line: what the engines say under each template."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from talentdesk.domain import ballots, committee, nominating, quotas, recommending
from talentdesk.domain.ballots import Tally
from talentdesk.domain.eligibility import PersonFacts, check, verdict
from talentdesk.domain.grid import Placement
from talentdesk.domain.programme import BallotRule, Programme
from talentdesk.domain.quotas import Reserve
from talentdesk.domain.recommending import Recommender
from talentdesk.domain.retirement import retires
from talentdesk.domain.ruling import Met
from talentdesk.domain.scores import Rating
from talentdesk.domain.spans import Spell
from talentdesk.domain.weights import Value, weigh
from talentdesk.domain.workshop import Member
from talentdesk.exchange.programme_file import read_programme, template_text
from tests.unit.domain.made_succession import ON, day, facts, rating, spell
from tests.unit.domain.made_tables import Case, number_of_cases, tables, told

SIGNS = {"+": Met.MET, "-": Met.NOT_MET, "?": Met.UNKNOWN}
VERDICTS = {"yes": Met.MET, "no": Met.NOT_MET, "open": Met.UNKNOWN}
TEMPLATES = ("general", "four_tier", "retail")
PROGRAMMES = {key: read_programme(template_text(key)) for key in TEMPLATES}


def cases(heading: str, *templates: str) -> pytest.MarkDecorator:
    """Parametrise by (template, case) for a heading that some templates have."""
    found = [(key, case) for key in templates for case in tables(key)[heading]]
    return pytest.mark.parametrize(
        ("template", "case"), found, ids=[f"{key} {told(case)}" for key, case in found]
    )


def spells(cell: str) -> Iterator[Spell]:
    for part in filter(None, cell.split("; ")):
        tier, days = part.split("@")
        start, end = days.split("~")
        inside = not tier.startswith("ext:")
        key = {"-": "", "?": None}.get(tier, tier.removeprefix("ext:"))
        yield spell(key, start or None, end or None, inside=inside)


def ratings(cell: str) -> Iterator[Rating]:
    for part in filter(None, cell.split("; ")):
        period, score = part.split("=")
        yield rating(period, float(score) if score else None)


def person(case: Case) -> PersonFacts:
    return facts(
        education=case["school"],
        work_start=day(case["works since"]) if case["works since"] else None,
        hire_date=day(case["here since"]) if case["here since"] else None,
        family=case.get("family", ""),
        spells=tuple(spells(case.get("posts", ""))),
        ratings=tuple(ratings(case.get("scores", ""))),
        confirmed={word[:-1]: word.endswith("+") for word in case["confirmed"].split()},
    )


def judged(case: Case, tier: str) -> None:
    ruling = check(person(case), tier, PROGRAMMES["four_tier"], ON)
    assert [one.met for one in ruling.findings] == [SIGNS[sign] for sign in case["conditions"].split()]
    assert verdict(ruling) is VERDICTS[case["verdict"]]


@cases("Eligible for general manager", "four_tier")
def test_general_manager(template: str, case: Case) -> None:
    judged(case, "general_manager")


@cases("Eligible for deputy general manager", "four_tier")
def test_deputy_general_manager(template: str, case: Case) -> None:
    judged(case, "deputy_gm")


@cases("Eligible for director", "four_tier")
def test_director(template: str, case: Case) -> None:
    judged(case, "director")


@cases("Eligible for middle manager", "four_tier")
def test_middle_manager(template: str, case: Case) -> None:
    judged(case, "middle")


def recommenders(cell: str) -> Iterator[Recommender]:
    for at, word in enumerate(cell.split()):
        signed, kind = not word.endswith("!"), word.rstrip("!")
        key = {"me": "candidate", "again": "r0"}.get(kind, f"r{at}")
        tier = {"-": "", "board": "", "?": None, "me": "middle", "again": "middle"}.get(kind, kind)
        board = None if kind == "?" else kind == "board"
        yield Recommender(person=key, name=key, tier=tier, board=board, signed=signed)


@cases("Recommenders", "four_tier")
def test_recommenders(template: str, case: Case) -> None:
    tier = PROGRAMMES[template].succession.tier(case["target"])
    assert tier is not None
    assert tier.recommenders is not None
    ruling = recommending.check(tuple(recommenders(case["recommenders"])), "candidate", tier.recommenders)
    assert ruling.findings[-1].figures["count"] == int(case["counted"])
    assert ruling.findings[-1].met is VERDICTS[case["verdict"]]


def counted(case: Case, rule: BallotRule) -> None:
    votes = ("in favour", "against", "abstain", "defer", "invalid", "present", "entitled")
    tally = Tally(**{key.replace(" ", "_"): int(case[key]) for key in votes})
    assert ballots.check(tally).allowed
    assert ballots.outcome(tally, rule).result.value == case["result"]


@cases("Peer ballot", "four_tier")
def test_peer_ballot(template: str, case: Case) -> None:
    programme = PROGRAMMES[template]
    assert {one.peer_ballot for one in programme.succession.tiers} == {programme.peer_ballots[0].key}
    counted(case, programme.peer_ballots[0].rule)


@cases("Ballot of the committee", "retail")
def test_ballot_of_the_committee(template: str, case: Case) -> None:
    counted(case, PROGRAMMES[template].ballot)


@cases("Ballot of the committee: successor", "general")
def test_ballot_about_successors(template: str, case: Case) -> None:
    counted(case, PROGRAMMES[template].question("successor").rule)


@cases("Ballot of the committee: promotion", "general")
def test_ballot_about_promotion(template: str, case: Case) -> None:
    counted(case, PROGRAMMES[template].question("promotion").rule)


@cases("Committee", "general")
def test_committee(template: str, case: Case) -> None:
    rule = PROGRAMMES[template].committee
    seats = [
        Member(id=f"{n}", name="", person="", title="", role=role, present=True, votes=True)
        for n, role in enumerate([rule.roles[0].key] + [rule.roles[1].key] * (int(case["members"]) - 1))
    ]
    assert (committee.check(seats, rule) == ()) is (case["sound"] == "+")


@cases("Duties of managers", "four_tier")
def test_duties(template: str, case: Case) -> None:
    rule = PROGRAMMES[template].succession.nominations
    owed = nominating.owed(rule, case["tier"], int(case["nominated"]))
    assert owed is not None
    assert owed.figures["missing"] == int(case["lacking"])
    known = int(case["successors"]) if case["successors"] else None
    promotable = nominating.promotable(rule, case["tier"], known)
    assert promotable is not None
    assert promotable.met is SIGNS[case["promotable"]]


@cases("Nominations of managers", "general", "retail")
def test_nominations(template: str, case: Case) -> None:
    rule = PROGRAMMES[template].succession.nominations
    owed = nominating.owed(rule, case["tier"], int(case["nominated"]))
    assert str("" if owed is None else owed.figures["missing"]) == case["lacking"]
    more = nominating.may_nominate(rule, ON, nominated=int(case["nominated"]), own=False)
    assert more.allowed is (case["one more"] == "yes")
    assert not nominating.may_nominate(rule, ON, nominated=0, own=True).allowed


@cases("Stages of approval", "four_tier", "retail")
def test_stages(template: str, case: Case) -> None:
    stages = PROGRAMMES[template].succession.stages_of(case["tier"])
    assert [stage.key for stage in stages] == case["stages"].split()


def placed(programme: Programme, scheme: str, vertical: str, horizontal: str) -> PersonFacts:
    if vertical == "elsewhere":
        other = next(one for one in programme.schemes if one.key != scheme)
        return facts(places={other.key: other.boxes[0].placement})
    return facts(places={scheme: Placement(vertical, horizontal)} if vertical else {})


@cases("Boxes and successors", "general", "retail")
def test_boxes(template: str, case: Case) -> None:
    programme = PROGRAMMES[template]
    key = {"general": "performance_potential", "retail": "potential_post"}[template]
    scheme = programme.scheme(key)
    assert scheme is not None
    vertical, horizontal, figure = list(case.values())[:3]
    someone = placed(programme, key, vertical, horizontal)
    for tier, sign in list(case.items())[3:]:
        assert verdict(check(someone, tier, programme, ON)) is SIGNS[sign]
        if figure:
            assert scheme.by_placement[Placement(vertical, horizontal)].successor is (sign == "+")
    if figure:
        box = scheme.by_placement[Placement(vertical, horizontal)]
        measure = next((one for one in programme.succession.measures if one.scheme == key), None)
        told_figure = box.number if measure is None else dict(measure.points)[box.placement]
        assert told_figure == float(figure)


@cases("Retirement", "general", "retail")
def test_retirement(template: str, case: Case) -> None:
    born = day(case["born"]) if case["born"] else None
    rules = PROGRAMMES[template].succession.retirement
    found = retires(rules, birth_date=born, gender=case["gender"], tier="middle")
    assert (found.earliest.isoformat() if found is not None and found.known else "") == case["retires"]


def kept(template: str, quota: str, reserves: list[Reserve], posts: int) -> Met:
    rule = PROGRAMMES[template].succession
    found = quotas.count(rule, reserves, tier=PROGRAMMES[template].tiers[1].key, posts=posts, on=ON)
    return next(one.finding.met for one in found if one.quota.key == quota)


@cases("Reserves for each post", "general", "retail")
def test_reserves_for_each_post(template: str, case: Case) -> None:
    people = [Reserve(person=str(n)) for n in range(int(case["people"]))]
    assert kept(template, "per_post", people, int(case["posts"])) is SIGNS[case["kept"]]


@cases("Share ready within a year", "general")
def test_share_ready_within_a_year(template: str, case: Case) -> None:
    words = case["readiness"].split()
    people = [Reserve(person=str(n), readiness=one.strip("?")) for n, one in enumerate(words)]
    assert kept(template, "near_term", people, 1) is SIGNS[case["kept"]]


@cases("Weighted total", "retail")
def test_weighted_total(template: str, case: Case) -> None:
    values: dict[str, Value] = {
        key: float(case[key]) if case[key] else None for key in ("360", "fit", "presentation")
    }
    values["grid"] = Placement(*case["box"].split("/")) if case["box"] else None
    total = weigh(PROGRAMMES[template].succession.measures, values).total
    assert total == (pytest.approx(float(case["total"])) if case["total"] else None)


@pytest.mark.parametrize("template", TEMPLATES)
def test_every_template_has_sixty_cases_and_every_heading_is_tried(template: str) -> None:
    assert number_of_cases(template) >= 60
    source = Path(__file__).read_text(encoding="utf-8")
    assert all(f'@cases("{heading}"' in source for heading in tables(template))
