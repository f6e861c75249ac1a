"""Figures in words: every one has a name and a formula, every lack a sentence, changes a sign."""

import pytest

from talentdesk.domain.attention import Concern
from talentdesk.domain.figures import Answer, Change, FigureKey, Item, Lack, Measured, Turn, Wish
from talentdesk.domain.texts import Language
from talentdesk.wording import attention, speaker
from talentdesk.wording.succession_figures import (
    ANSWERS,
    FORMULAS,
    LACKS,
    NAMES,
    WISHES,
    change_words,
    parts_words,
    unknown_words,
    value_words,
)

EN, ZH = speaker(Language.EN), speaker(Language.ZH)


def test_nothing_is_without_words_and_without_chinese() -> None:
    assert set(NAMES) == set(FORMULAS) == set(FigureKey)
    assert set(LACKS) == set(Lack)
    assert (set(ANSWERS), set(WISHES)) == (set(Answer), set(Wish))
    assert set(attention.TITLES) == set(attention.ROLES) == set(Concern)
    tables = (NAMES, FORMULAS, LACKS, ANSWERS, WISHES, attention.TITLES)
    texts = [text for table in tables for text in table.values()]
    assert [text for text in texts if ZH(text) == text] == []


@pytest.mark.parametrize(
    ("key", "value", "said"),
    [
        (FigureKey.COVERAGE, 62.5, "62.5%"),
        (FigureKey.COVERAGE, 50.0, "50%"),
        (FigureKey.TIME_TO_FILL, 43.17, "43.2 days"),
        (FigureKey.TIME_TO_DEVELOP, 24.0, "24 months"),
        (FigureKey.COST_SAVED, 1_130_000.4, "1,130,000"),
        (FigureKey.COVERAGE, None, "–"),
    ],
)
def test_values_are_said_in_what_they_are_counted_in(key: FigureKey, value: float | None, said: str) -> None:
    assert value_words(key, value, EN) == said


def test_parts_and_the_unknown_are_said_beside_the_value() -> None:
    items = (Item(post="a", answer=Answer.YES), Item(post="b", answer=Answer.UNKNOWN))
    share = Measured(key=FigureKey.COVERAGE, numerator=1, denominator=4, items=items)
    assert (parts_words(share, EN), unknown_words(share, EN)) == ("1 of 4 key posts", "1 unknown: up to 50%")
    days = Measured(key=FigureKey.TIME_TO_FILL, numerator=90, denominator=2, items=items)
    assert (parts_words(days, EN), unknown_words(days, EN)) == ("90 days ÷ 2 posts", "1 unknown, left out")
    lacking = Measured(key=FigureKey.TURNOVER, lack=Lack.DEPARTURES, items=items)
    assert parts_words(lacking, ZH) == "尚未登记任何离职；这不等于没有人离职。"
    assert unknown_words(lacking, ZH) == ""


@pytest.mark.parametrize(
    ("key", "change", "short", "long"),
    [
        (
            FigureKey.COVERAGE,
            Change(50, 12.5, Turn.BETTER),
            "+12.5 points (was 50%)",
            "▲ +12.5 points since 2025 (50%)",
        ),
        (
            FigureKey.TURNOVER,
            Change(5, -2.04, Turn.BETTER),
            "−2 points (was 5%)",
            "▼ −2 points since 2025 (5%)",
        ),
        (
            FigureKey.COVERAGE,
            Change(50, 0, Turn.SAME),
            "= ±0 points (was 50%)",
            "= ±0 points since 2025 (50%)",
        ),
        (
            FigureKey.COVERAGE,
            Change(50, 10, Turn.OPEN),
            "? +10 points (was 50%)",
            "? +10 points since 2025 (50%)",
        ),
        (
            FigureKey.COST_SAVED,
            Change(900_000, -50_000, Turn.WORSE),
            "−50,000 (was 900,000)",
            "▼ −50,000 since 2025 (900,000)",
        ),
    ],
)
def test_a_change_has_a_sign_and_what_it_was(key: FigureKey, change: Change, short: str, long: str) -> None:
    assert change_words(key, change, "", EN) == short
    assert change_words(key, change, "2025", EN) == long
    assert change_words(key, None, "2025", EN) == ""
