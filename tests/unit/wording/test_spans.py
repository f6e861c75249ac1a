"""Spans of time name no years or months of which there are none."""

from datetime import date

import pytest

from talentdesk.domain.texts import Language
from talentdesk.wording import speaker
from talentdesk.wording.spans import span


@pytest.mark.parametrize(
    ("since", "zh", "en"),
    [
        (date(2021, 11, 1), "5 年", "5 y"),
        (date(2021, 8, 1), "5 年 3 个月", "5 y 3 m"),
        (date(2026, 7, 1), "4 个月", "4 m"),
        (date(2026, 11, 3), "不足 1 个月", "under a month"),
        (date(2027, 1, 1), "不足 1 个月", "under a month"),
    ],
)
def test_a_span_names_only_what_there_is(since: date, zh: str, en: str) -> None:
    on = date(2026, 11, 5)
    assert span(since, on, speaker(Language.ZH)) == zh
    assert span(since, on, speaker(Language.EN)) == en
