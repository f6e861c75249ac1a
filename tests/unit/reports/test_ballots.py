"""Ballot papers, lists and tally sheets: what is on them, how many there are, and what must not be."""

from datetime import date
from io import BytesIO

import pypdf
import pytest

from talentdesk.domain.meeting import Fraction
from talentdesk.domain.programme import BallotQuestion, BallotRule
from talentdesk.domain.texts import Language, Text
from talentdesk.domain.trouble import Trouble, TroubleError
from talentdesk.domain.votes import BallotPaper, PaperSet
from talentdesk.reports.ballots import draw_lists, draw_papers, draw_tally_sheet
from talentdesk.wording import speaker
from tests.unit.reports.reading import read, tight

ZH, EN = speaker(Language.ZH), speaker(Language.EN)
QUESTION = BallotQuestion(
    key="successor",
    name=Text("同意列为继任人选", "Accept as a successor"),
    rule=BallotRule(base="cast", numerator=2, denominator=3, quorum=Fraction(2, 3)),
)


def paper(name: str, copies: int, round_: int = 1) -> BallotPaper:
    return BallotPaper(name=name, number="1001", post="生产经理", round=round_, copies=copies)


GIVEN = PaperSet(
    session="中层校准会",
    on=date(2026, 11, 21),
    question=QUESTION,
    papers=(paper("陈静", 7), paper("阿依古丽·买买提", 6), paper("欧阳明", 7, 2)),
)


def test_eight_papers_stand_on_a_page_one_a_voter() -> None:
    pages = read(draw_papers(GIVEN, ZH).data)
    assert len(pages) == 3, "20 papers"
    text = "".join(page.text for page in pages)
    assert (text.count("陈静"), text.count("欧阳明")) == (7, 7)
    assert text.count("阿依古丽") == 6
    assert text.count("同意列为继任人选") == 20
    assert text.count("第2轮") + text.count("第 2 轮") == 7
    for box in ("赞成", "反对", "弃权", "缓议"):
        assert text.count(box) == 20


def test_a_list_a_voter_names_everybody_once() -> None:
    pages = read(draw_lists(GIVEN, EN).data)
    assert len(pages) == 7
    assert all("欧阳明" in page.text for page in pages)
    assert sum("阿依古丽" in page.text for page in pages) == 6, "one voter is recused"


def test_the_number_of_a_page_does_not_tell_whose_list_it_is() -> None:
    pages = [tight(page.text) for page in read(draw_lists(GIVEN, EN).data)]
    assert len(pages) > 1
    assert all("Page1of1" in page for page in pages)


def test_each_teller_has_a_sheet_of_their_own() -> None:
    pages = read(draw_tally_sheet(GIVEN, EN).data)
    assert len(pages) == 2
    assert "count 1" in pages[0].text and "count 2" in pages[1].text
    assert all("2/3" in page.text for page in pages)


def test_the_same_papers_are_the_same_bytes() -> None:
    for draw in (draw_papers, draw_lists, draw_tally_sheet):
        assert draw(GIVEN, ZH).data == draw(GIVEN, ZH).data


def test_nothing_to_vote_on_is_said() -> None:
    nothing = PaperSet(session="会", on=GIVEN.on, question=QUESTION, papers=())
    assert "No paper is needed" in read(draw_papers(nothing, EN).data)[0].text


def test_drawing_can_be_given_up() -> None:
    with pytest.raises(TroubleError) as caught:
        draw_papers(GIVEN, EN, cancelled=lambda: True)
    assert caught.value.trouble is Trouble.CANCELLED


def test_the_papers_say_what_they_are_and_name_no_stranger() -> None:
    for data in (draw_papers(GIVEN, ZH).data, draw_lists(GIVEN, ZH).data):
        told = pypdf.PdfReader(BytesIO(data)).metadata
        assert told is not None
        assert GIVEN.session in str(told.title)
        assert str(told.producer) == "TalentDesk"
        assert not {"anonymous", "unspecified"} & {str(one) for one in told.values()}
        assert told.creation_date is not None
        assert told.creation_date.date() == GIVEN.on
