"""What filters, colours and badges ask of the candidates of a session."""

from datetime import date

from talentdesk.domain.card_values import Attribute
from talentdesk.domain.scores import ScorePair
from talentdesk.domain.texts import Id
from talentdesk.services.candidate_view import CandidateViewOf
from talentdesk.services.card_scores import CardScoresOf
from talentdesk.services.card_values import CardSignsOf, CardValuesOf
from talentdesk.services.cycles import OpenCycle
from talentdesk.services.histories import AddHistory
from talentdesk.services.outlooks import SetOutlook
from talentdesk.services.people import EditPerson
from talentdesk.services.positions import EditPost
from talentdesk.services.sessions import AddCandidates, AddSession
from talentdesk.services.workshop import PlaceCandidates
from tests.unit.services.made_workshop import MAIN, PEOPLE, Workshop


def column(shop: Workshop, attribute: Attribute) -> dict[str, str]:
    values = shop.workspace.ask(CardValuesOf(session=shop.session)).column(attribute)
    names = {card.candidate: card.name for card in shop.board().cards}
    return {names[candidate]: value for candidate, value in values.items()}


def edit(shop: Workshop, person: Id, **values: object) -> None:
    shop.workspace.do(EditPerson(person=person, values=values))  # type: ignore[arg-type]


def test_every_attribute_comes_by_candidate_and_nobody_without_a_value(shop: Workshop) -> None:
    edit(shop, "p1", manager="1002", grade="M3", place="", hire_date=date(2024, 11, 20))
    edit(shop, "p2", manager="1003", birth_date=date(1992, 3, 1))
    shop.workspace.do(EditPost(post="post1", values={"risk_of_loss": "high", "impact_of_loss": "medium"}))
    assert column(shop, Attribute.UNIT)["陈静"] == "云岭制造 / 生产部"
    assert column(shop, Attribute.TIER)["陈静"] == "middle"
    assert column(shop, Attribute.MANAGER) == {"陈静": "p2", "欧阳明": "p3"}
    assert column(shop, Attribute.GRADE) == {"陈静": "M3"}
    assert column(shop, Attribute.PLACE) == {}
    assert column(shop, Attribute.TENURE) == {"陈静": "1"}
    assert column(shop, Attribute.AGE)["欧阳明"] == "30"
    assert column(shop, Attribute.AGE)["陈静"] == "45"
    assert column(shop, Attribute.GENDER)["陈静"] == "f"
    assert set(column(shop, Attribute.RISK)) == {"陈静", "欧阳明", "曾国强", "李喆"}
    values = shop.workspace.ask(CardValuesOf(session=shop.session))
    assert dict(values.managers) == {"p1": "p2", "p2": "p3"}
    assert dict(values.names) == {"p2": "欧阳明", "p3": "曾国强"}


def test_the_risk_of_a_person_goes_before_that_of_the_post(shop: Workshop) -> None:
    shop.workspace.do(EditPost(post="post1", values={"risk_of_loss": "low", "impact_of_loss": "medium"}))
    assert column(shop, Attribute.RISK)["陈静"] == "low"
    shop.workspace.do(SetOutlook(person="p1", values={"risk": "high"}))
    assert column(shop, Attribute.RISK)["陈静"] == "high"
    assert column(shop, Attribute.IMPACT)["陈静"] == "medium", "what is not on record stays the post's"
    assert column(shop, Attribute.RISK)["欧阳明"] == "low"
    shop.workspace.do(SetOutlook(person="p5", values={"risk": "medium"}))
    assert column(shop, Attribute.RISK)[PEOPLE[4][1]] == "medium", "the post says nothing"
    shop.workspace.undo()
    assert PEOPLE[4][1] not in column(shop, Attribute.RISK)


def test_values_are_kept_and_asked_again_after_a_change(shop: Workshop) -> None:
    first = shop.workspace.ask(CardValuesOf(session=shop.session))
    assert shop.workspace.ask(CardValuesOf(session=shop.session)) is first
    edit(shop, "p1", grade="M4")
    assert column(shop, Attribute.GRADE) == {"陈静": "M4"}


def earlier_cycle(shop: Workshop, name: str, on: date, person: Id, number: int) -> Id:
    cycle = shop.workspace.do(OpenCycle(name=name, start=on, end=on))
    made = shop.workspace.do(AddSession(cycle=str(cycle.figures["id"]), name=name, on=on, schemes=(MAIN,)))
    session = str(made.figures["id"])
    shop.workspace.do(AddCandidates(session=session, people=(person,)))
    there = Workshop(shop.workspace, str(cycle.figures["id"]), session)
    (card,) = there.board().cards
    shop.workspace.do(
        PlaceCandidates(
            session=session, scheme=MAIN, candidates=(card.candidate,), placement=shop.place(number)
        )
    )
    return session


def test_places_of_up_to_three_earlier_cycles_come_newest_first(shop: Workshop) -> None:
    for year, number in ((2022, 9), (2023, 8), (2024, 5), (2025, 2)):
        earlier_cycle(shop, str(year), date(year, 11, 1), "p1", number)
    earlier_cycle(shop, "2027", date(2027, 11, 1), "p1", 6)
    signs = shop.workspace.ask(CardSignsOf(session=shop.session))
    found = signs.earlier[shop.candidate("陈静")]
    assert [(one.cycle, shop.scheme().box(one.placement).number) for one in found] == [
        ("2025", 2),
        ("2024", 5),
        ("2023", 8),
    ]
    assert set(signs.earlier) == {shop.candidate("陈静")}
    view = shop.workspace.ask(CandidateViewOf(candidate=shop.candidate("陈静")))
    assert view is not None and view.earlier == found


def test_a_rating_is_stale_when_it_is_older_than_the_programme_lets_it_be(shop: Workshop) -> None:
    assert shop.workspace.ask(CardSignsOf(session=shop.session)).stale == frozenset()
    # The general programme takes a performance rating for eighteen months; those here are of January 2026.
    later = earlier_cycle(shop, "later", date(2028, 11, 1), "p1", 2)
    (stale,) = shop.workspace.ask(CardSignsOf(session=later)).stale
    assert shop.workspace.ask(CandidateViewOf(candidate=stale)).stale  # type: ignore[union-attr]


def test_a_session_that_is_gone_answers_with_nothing(shop: Workshop) -> None:
    assert shop.workspace.ask(CardValuesOf(session="gone")).columns == {}
    assert shop.workspace.ask(CardSignsOf(session="gone")).earlier == {}


def test_the_newest_score_up_to_the_day_counts_and_a_grade_alone_is_none(shop: Workshop) -> None:
    rated = (
        ("performance", "2025", 70.0, date(2026, 1, 10)),
        ("performance", "2026", 88.0, date(2026, 7, 1)),
        ("performance", "2027", 99.0, date(2026, 11, 22)),
        ("potential", "2026", None, date(2026, 7, 1)),
    )
    for dimension, period, score, on in rated:
        values = {"dimension": dimension, "period": period, "grade": "达标", "score": score, "on": on}
        shop.workspace.do(AddHistory(person="p1", kind="rating", values=values))
    scores = shop.workspace.ask(CardScoresOf(session=shop.session))
    mine = next(card.candidate for card in shop.board().cards if card.person == "p1")
    assert scores[mine] == ScorePair(None, 88.0)
    assert shop.workspace.ask(CardScoresOf(session="nothing")) == {}
