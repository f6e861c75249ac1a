"""From ratings to proposed places, by a table worked by hand."""

from dataclasses import replace
from datetime import date

import pytest

from talentdesk.domain.ruling import Reason
from talentdesk.domain.scores import Rating, level_of, newest, propose
from tests.unit.domain.made_rules import place, programme, scheme

ON = date(2026, 11, 21)


def rating(
    dimension: str = "result",
    grade: str = "",
    score: float | None = None,
    on: date = date(2026, 1, 20),
    period: str = "2025",
) -> Rating:
    return Rating(id="r", dimension=dimension, period=period, grade=grade, score=score, on=on, source="")


@pytest.mark.parametrize(
    ("grade", "score", "level"),
    [
        ("优", None, "high"),
        (" 良 ", None, "mid"),
        ("差", 95.0, "low"),
        ("", 90.0, "high"),
        ("", 89.99, "mid"),
        ("", 75.0, "mid"),
        ("", 0.0, "low"),
        ("", -1.0, None),
        ("甲等", None, None),
        ("甲等", 80.0, "mid"),
        ("", None, None),
    ],
)
def test_a_grade_wins_over_a_score_and_cut_offs_include_their_figure(
    grade: str, score: float | None, level: str | None
) -> None:
    map_ = programme().rating_map("result")
    assert map_ is not None
    assert level_of(rating(grade=grade, score=score), map_) == level


@pytest.mark.parametrize(
    ("score", "level"), [(4.6, None), (9.5, None), (11.0, "low"), (100.0, "high"), (120.0, None)]
)
def test_a_score_of_another_scale_is_unknown_and_not_the_lowest_level(
    score: float, level: str | None
) -> None:
    map_ = programme().rating_map("result")
    assert map_ is not None
    out_of_hundred = replace(map_, scale=(11.0, 100.0))
    assert level_of(rating(score=score), out_of_hundred) == level


def test_a_score_of_another_scale_is_told_with_the_scale() -> None:
    known = programme()
    maps = tuple(replace(one, scale=(11.0, 100.0)) for one in known.rating_maps)
    given = [rating(score=4.6), rating("growth", "B")]
    proposal = propose(scheme(), replace(known, rating_maps=maps), given, on=ON)
    (finding,) = proposal.findings
    assert proposal.placement is None
    assert finding.reason is Reason.SCORE_OFF_SCALE
    assert finding.figures == {"dimension": "result", "value": 4.6, "low": 11.0, "high": 100.0}


def test_the_newest_rating_counts_but_none_from_after_the_day() -> None:
    ratings = [
        rating(grade="差", on=date(2025, 1, 1), period="2024"),
        rating(grade="良", on=date(2026, 1, 1), period="2025H1"),
        rating(grade="优", on=date(2026, 1, 1), period="2025H2"),
        rating(grade="差", on=date(2026, 12, 1), period="2026"),
        rating("growth", "A", on=date(2026, 6, 1)),
    ]
    found = newest(ratings, "result", on=ON)
    assert found is not None
    assert found.grade == "优"
    assert newest(ratings, "result", on=date(2024, 1, 1)) is None


@pytest.mark.parametrize(
    ("ratings", "box", "reasons"),
    [
        ([rating(grade="优"), rating("growth", "A")], 9, []),
        ([rating(grade="良"), rating("growth", "C")], 4, []),
        ([rating(grade="优")], None, [(Reason.NO_RATING, "growth")]),
        ([], None, [(Reason.NO_RATING, "result"), (Reason.NO_RATING, "growth")]),
        ([rating(grade="优"), rating("growth", "Z")], None, [(Reason.GRADE_UNKNOWN, "growth")]),
        (
            [rating(grade="优", on=date(2025, 4, 1)), rating("growth", "B")],
            8,
            [(Reason.RATING_OLD, "result")],
        ),
    ],
)
def test_the_proposed_place_or_why_there_is_none(
    ratings: list[Rating], box: int | None, reasons: list[tuple[Reason, str]]
) -> None:
    proposal = propose(scheme(), programme(), ratings, on=ON)
    assert proposal.placement == (place(box) if box else None)
    assert [(one.reason, one.figures["dimension"]) for one in proposal.findings] == reasons


def test_an_unknown_grade_is_named() -> None:
    proposal = propose(scheme(), programme(), [rating("growth", "Z"), rating(grade="优")], on=ON)
    assert proposal.findings[0].figures["value"] == "Z"
