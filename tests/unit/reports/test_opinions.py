"""The opinion forms as their readers see them."""

from datetime import date

import pytest

from talentdesk.domain.texts import Language
from talentdesk.reports.opinions import FormLine, OpinionForms, draw_opinion_forms
from tests.unit.reports.made import EN, ZH, speaker
from tests.unit.reports.made_scheme import SCHEME
from tests.unit.reports.reading import bookmarks, read


def forms(*members: str, many: int = 3) -> OpinionForms:
    lines = tuple(FormLine(name=f"欧阳{index:02}", post="生产经理", box=index % 4) for index in range(many))
    return OpinionForms(
        session="生产系统校准会", on=date(2026, 11, 21), scheme=SCHEME, members=members, lines=lines
    )


@pytest.mark.parametrize(("language", "agree"), [(ZH, "同意"), (EN, "Agree")])
def test_every_member_has_a_form_with_every_candidate(language: Language, agree: str) -> None:
    printed = draw_opinion_forms(forms("周委员", "吴委员"), speaker(language))
    pages = read(printed.data)
    assert len(pages) == 2
    for page, member in zip(pages, ("周委员", "吴委员"), strict=True):
        assert member in page.text
        assert agree in page.text
        assert all(f"欧阳{index:02}" in page.text for index in range(3))
        assert str(SCHEME.boxes[0].number) in page.text
    assert len(bookmarks(printed.data)) >= 2
    assert not printed.missing


def test_a_long_list_goes_on_and_without_members_one_form_is_drawn() -> None:
    printed = draw_opinion_forms(forms(many=60), speaker(ZH))
    words = "".join(page.text for page in read(printed.data))
    assert all(f"欧阳{index:02}" in words for index in range(60))
    assert draw_opinion_forms(forms(many=60), speaker(ZH)).data == printed.data
