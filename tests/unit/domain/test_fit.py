"""Fit with a model and the gaps of a plan, by a table worked by hand."""

import pytest

from talentdesk.domain.fit import fit
from talentdesk.domain.planning import wanted_gaps
from talentdesk.domain.programme import CompetencyItem, CompetencyModel
from tests.unit.domain.made_rules import NOTHING


def model() -> CompetencyModel:
    asked = (("strategy", 50.0, 4.0), ("people", 30.0, 4.0), ("results", 20.0, 3.0))
    items = tuple(
        CompetencyItem(key=key, name=NOTHING, weight=weight, required=required)
        for key, weight, required in asked
    )
    return CompetencyModel(key="m", name=NOTHING, low=1, high=5, items=items)


@pytest.mark.parametrize(
    ("scores", "percent", "scored"),
    [
        ({"strategy": 4.0, "people": 4.0, "results": 3.0}, 100.0, 3),
        ({"strategy": 5.0, "people": 5.0, "results": 5.0}, 100.0, 3),
        ({"strategy": 2.0, "people": 4.0, "results": 3.0}, 75.0, 3),
        # Only what was scored counts: 50 × 3/4 of 50.
        ({"strategy": 3.0}, 75.0, 1),
        # (50 × 1 + 20 × 0.5) of 70.
        ({"strategy": 4.5, "results": 1.5}, 60 / 70 * 100, 2),
        ({}, None, 0),
        ({"unknown": 5.0}, None, 0),
    ],
)
def test_fit_is_weighted_capped_and_of_scored_competencies_only(
    scores: dict[str, float], percent: float | None, scored: int
) -> None:
    found = fit(model(), scores)
    assert found.scored == scored
    assert found.percent == (None if percent is None else pytest.approx(percent))


def test_strengths_and_gaps_are_ordered_by_how_far() -> None:
    found = fit(model(), {"strategy": 2.0, "people": 3.5, "results": 4.0})
    assert [one.item.key for one in found.gaps] == ["strategy", "people"]
    assert [one.item.key for one in found.strengths] == ["results"]
    found = fit(model(), {"strategy": 4.0, "people": 4.5, "results": 5.0})
    assert [one.item.key for one in found.strengths] == ["results", "people", "strategy"]
    assert found.gaps == ()


def test_gaps_of_a_plan_leave_out_what_was_never_scored() -> None:
    gaps = wanted_gaps(model(), {"people": 3.0, "results": 3.0})
    assert [(gap.competency, gap.current, gap.required) for gap in gaps] == [("people", 3.0, 4.0)]
