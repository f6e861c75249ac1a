"""Grades in the language of the window."""

import pytest

from talentdesk.domain.texts import Language
from talentdesk.exchange.programme_file import read_programme, template_text
from talentdesk.wording import speaker
from talentdesk.wording.grades import grade_text


@pytest.mark.parametrize(
    ("dimension", "word", "english", "chinese"),
    [
        ("performance", "优秀", "Excellent", "优秀"),
        ("performance", "Excellent", "Excellent", "优秀"),
        ("performance", "良好", "Fully meets", "良好"),
        ("performance", "A+", "A+", "A+"),
        ("performance", "没听说过", "没听说过", "没听说过"),
        ("potential", "转变", "Turn", "转变"),
        ("nothing", "优秀", "优秀", "优秀"),
        ("performance", "", "", ""),
    ],
)
def test_a_grade_is_read_in_the_language_of_the_window(
    dimension: str, word: str, english: str, chinese: str
) -> None:
    programme = read_programme(template_text("general"))
    assert grade_text(dimension, word, speaker(Language.EN), programme) == english
    assert grade_text(dimension, word, speaker(Language.ZH), programme) == chinese
