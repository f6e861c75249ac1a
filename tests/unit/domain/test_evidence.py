"""Evidence held and missing: worked by hand."""

from datetime import date

import pytest

from talentdesk.domain.evidence import Evidence, Folder, Holding, PersonEvidence, gather
from talentdesk.domain.evidence_rule import EvidenceKind, EvidenceRule
from talentdesk.domain.programme import CompetencyItem, CompetencyModel
from talentdesk.domain.scores import Rating
from talentdesk.domain.texts import Text

ON = date(2026, 11, 21)
NAME = Text("名", "Name")
MODEL = CompetencyModel(
    key="m",
    name=NAME,
    low=1,
    high=5,
    items=tuple(CompetencyItem(key=key, name=NAME, weight=1, required=3) for key in ("a", "b", "c")),
)


def rule(kind: EvidenceKind, of: str = "", months: int = 0) -> EvidenceRule:
    return EvidenceRule(key=kind.value, name=NAME, kind=kind, of=of, months=months)


def judged(one: EvidenceRule, folder: Folder) -> Evidence:
    (found,) = gather((one,), folder, ON)
    return found


def rating(day: date, dimension: str = "performance") -> Rating:
    return Rating(id="r", dimension=dimension, period="2025", grade="优秀", score=None, on=day, source="")


@pytest.mark.parametrize(
    ("days", "holding"),
    [
        ((), Holding.MISSING),
        ((date(2025, 5, 21),), Holding.HELD),  # eighteen months to the day: not older than that
        ((date(2025, 4, 21),), Holding.OLD),
        ((date(2020, 1, 1), date(2026, 1, 20)), Holding.HELD),
        ((date(2026, 12, 1),), Holding.MISSING),  # given after the day of the session
    ],
)
def test_a_rating_counts_while_it_is_not_too_old(days: tuple[date, ...], holding: Holding) -> None:
    folder = Folder(ratings=tuple(rating(day) for day in days))
    assert judged(rule(EvidenceKind.RATING, "performance", 18), folder).holding is holding


def test_a_rating_of_another_dimension_is_no_evidence() -> None:
    folder = Folder(ratings=(rating(ON, "potential"),))
    assert judged(rule(EvidenceKind.RATING, "performance"), folder).holding is Holding.MISSING


@pytest.mark.parametrize(
    ("scores", "holding", "count"),
    [
        ({}, Holding.MISSING, 0),
        ({"a": ON, "b": ON}, Holding.PART, 2),
        ({"a": ON, "b": ON, "c": ON}, Holding.HELD, 3),
        ({"a": ON, "b": date(2020, 1, 1), "c": ON}, Holding.OLD, 3),  # the oldest one decides
        ({"x": ON}, Holding.MISSING, 0),  # of another model
    ],
)
def test_every_competency_of_the_model_must_be_scored(
    scores: dict[str, date], holding: Holding, count: int
) -> None:
    found = judged(rule(EvidenceKind.COMPETENCIES, months=24), Folder(scores=scores, model=MODEL))
    assert (found.holding, found.count, found.total) == (holding, count, 3)


def test_without_a_model_nobody_can_say_what_is_missing() -> None:
    found = judged(rule(EvidenceKind.COMPETENCIES), Folder(scores={"a": ON}))
    assert found.holding is Holding.UNKNOWN


def test_what_goes_on_is_never_too_old() -> None:
    resume = rule(EvidenceKind.HISTORY, "experience", 12)
    assert judged(resume, Folder(entries={"experience": (date(2010, 1, 1),)})).holding is Holding.OLD
    assert judged(resume, Folder(entries={"experience": (date(2010, 1, 1), None)})).holding is Holding.HELD
    assert judged(resume, Folder(entries={"education": (None,)})).holding is Holding.MISSING


def test_only_the_asked_type_of_action_counts() -> None:
    talk = rule(EvidenceKind.ACTION, "coaching", 12)
    assert judged(talk, Folder(actions=(("training", ON),))).holding is Holding.MISSING
    assert judged(talk, Folder(actions=(("coaching", date(2026, 3, 1)),))).holding is Holding.HELD


def test_only_what_is_whole_and_fresh_counts_as_held() -> None:
    rules = (
        rule(EvidenceKind.PHOTO),
        rule(EvidenceKind.PLAN),
        rule(EvidenceKind.COMPETENCIES),
        rule(EvidenceKind.RATING, "performance", 18),
    )
    folder = Folder(photo=True, scores={"a": ON}, model=MODEL, ratings=(rating(date(2020, 1, 1)),))
    person = PersonEvidence(person="p", candidate="", name="", post="", items=gather(rules, folder, ON))
    assert (person.held, person.asked) == (1, 4)
    assert [one.holding for one in person.lacking] == [Holding.MISSING, Holding.PART, Holding.OLD]


def test_nothing_asked_for_is_nothing_held() -> None:
    person = PersonEvidence(person="p", candidate="", name="", post="", items=gather((), Folder(), ON))
    assert (person.held, person.asked) == (0, 0)
