"""What a programme votes on: its questions by their keys, and what judges one it no longer asks."""

import pytest

from talentdesk.domain.programme import BallotQuestion, BallotRule
from tests.unit.domain.made_rules import NOTHING, programme

HALF, TWO_THIRDS, ALL = (
    BallotRule(base="cast", numerator=upper, denominator=lower) for upper, lower in ((1, 2), (2, 3), (1, 1))
)
ASKED = (
    BallotQuestion(key="successor", name=NOTHING, rule=HALF),
    BallotQuestion(key="promotion", name=NOTHING, rule=ALL),
)


@pytest.mark.parametrize(
    ("key", "rule"), [("successor", HALF), ("promotion", ALL), ("", TWO_THIRDS), ("gone", TWO_THIRDS)]
)
def test_a_question_has_its_own_rule_and_one_no_longer_asked_the_usual_one(
    key: str, rule: BallotRule
) -> None:
    found = programme(questions=ASKED, ballot=TWO_THIRDS).question(key)
    assert (found.key, found.rule) == (key, rule)


def test_a_programme_without_questions_asks_one_by_the_usual_rule() -> None:
    made = programme(questions=(), ballot=TWO_THIRDS)
    assert [(one.key, one.rule) for one in made.ballot_questions] == [("", TWO_THIRDS)]
    assert [one.key for one in programme(questions=ASKED).ballot_questions] == ["successor", "promotion"]


@pytest.mark.parametrize(("forms", "uses"), [((), True), (("nomination",), True), (("other",), False)])
def test_a_programme_that_names_no_forms_uses_all(forms: tuple[str, ...], uses: bool) -> None:
    assert programme(forms=forms).uses_form("nomination") is uses
