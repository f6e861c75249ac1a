"""Ranks by totals, against counting for each who stands above."""

from hypothesis import given
from hypothesis import strategies as st

from talentdesk.domain import weights
from talentdesk.domain.succession_rule import Measure
from talentdesk.domain.texts import Text

MEASURE = Measure(key="score", name=Text("", ""), weight=100)


@given(st.lists(st.none() | st.sampled_from([0.0, 12.5, 50.0, 50.0000001, 99.0]) | st.floats(0, 100)))
def test_a_rank_is_one_more_than_those_above(scores: list[float | None]) -> None:
    totals = {str(n): weights.weigh((MEASURE,), {"score": score}) for n, score in enumerate(scores)}
    known = {key: round(one.total, 6) for key, one in totals.items() if one.total is not None}
    for one in weights.rank(totals):
        mine = known.get(one.candidate)
        assert one.rank == (None if mine is None else 1 + sum(other > mine for other in known.values()))
