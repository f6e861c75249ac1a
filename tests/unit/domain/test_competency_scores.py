"""Which scores of a competency count: those of its newest day, and the mean of several raters."""

from datetime import date

import pytest

from talentdesk.domain.people import CompetencyScore, mean_scores, newest_scores

MAY, JUNE = date(2026, 5, 2), date(2026, 6, 1)


def score(competency: str, value: float, on: date, source: str = "") -> CompetencyScore:
    return CompetencyScore(
        id=f"{competency}{value}", competency=competency, score=value, on=on, source=source
    )


OLD = score("people", 3.0, MAY)
FIRST, SECOND = score("people", 4.0, JUNE, "甲"), score("people", 5.0, JUNE, "乙")
OTHER = score("strategy", 2.0, MAY)


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        (None, (FIRST, SECOND, OTHER)),
        (JUNE, (FIRST, SECOND, OTHER)),
        (date(2026, 5, 31), (OLD, OTHER)),
        (MAY, (OLD, OTHER)),
        (date(2026, 5, 1), ()),
    ],
)
def test_each_competency_counts_by_its_newest_day(
    on: date | None, expected: tuple[CompetencyScore, ...]
) -> None:
    assert newest_scores((OLD, FIRST, SECOND, OTHER), on=on) == expected


def test_several_raters_count_as_their_mean() -> None:
    assert mean_scores((FIRST, SECOND, OTHER)) == {"people": 4.5, "strategy": 2.0}
    assert mean_scores(()) == {}
