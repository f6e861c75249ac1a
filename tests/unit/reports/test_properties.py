"""What a reader of PDFs is told of every paper: title, language, bookmarks."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from io import BytesIO

import pikepdf
import pytest

from talentdesk.domain.forms import FormValues
from talentdesk.domain.grid import Placement
from talentdesk.domain.texts import Language
from talentdesk.domain.votes import PaperSet
from talentdesk.exchange.form_file import forms
from talentdesk.reports.ballots import draw_lists, draw_papers, draw_tally_sheet
from talentdesk.reports.forms.paper import draw_forms
from talentdesk.reports.lists import ListPaper, ListPart, draw_list
from talentdesk.reports.opinions import OpinionForms, draw_opinion_forms
from talentdesk.reports.packet import draw_packet
from talentdesk.reports.poster import A3, draw_poster
from talentdesk.reports.wall_cards import A6, WallCard, draw_wall_cards
from talentdesk.wording import Say
from tests.unit.reports.made import EN, ZH, issued, speaker
from tests.unit.reports.made_scheme import SCHEME
from tests.unit.reports.test_ballots import GIVEN

AT = datetime(2026, 11, 21, tzinfo=UTC)
ON = date(2026, 11, 21)
LIST = ListPaper(
    organisation="远岚集团", title="名册", about="", moment=AT, parts=(ListPart(heads=("名",), rows=()),)
)
OPINIONS = OpinionForms(session="校准会", on=ON, scheme=SCHEME, members=(), lines=())
NOBODY: dict[Placement | None, list[str]] = {}
VOTES: PaperSet = GIVEN
PAPERS: dict[str, Callable[[Say], bytes]] = {
    "packet": lambda say: draw_packet(issued(2), say).data,
    "form": lambda say: draw_forms(forms()[0], [FormValues()], say, AT).data,
    "list": lambda say: draw_list(LIST, say).data,
    "ballot papers": lambda say: draw_papers(VOTES, say).data,
    "ballot lists": lambda say: draw_lists(VOTES, say).data,
    "tally sheets": lambda say: draw_tally_sheet(VOTES, say).data,
    "opinions": lambda say: draw_opinion_forms(OPINIONS, say).data,
    "wall cards": lambda say: draw_wall_cards([WallCard("李明", "1", "", "", "1")], A6, "会", say, AT).data,
    "poster": lambda say: draw_poster(SCHEME, NOBODY, A3, "会", say, AT).data,
}


@pytest.mark.parametrize("language", [ZH, EN])
@pytest.mark.parametrize("name", PAPERS)
def test_every_paper_has_title_language_and_bookmarks(name: str, language: Language) -> None:
    with pikepdf.open(BytesIO(PAPERS[name](speaker(language)))) as paper:
        assert str(paper.docinfo["/Title"])
        assert str(paper.Root.Lang) == ("zh-CN" if language is ZH else "en")
        assert paper.Root.ViewerPreferences.DisplayDocTitle
        with paper.open_outline() as outline:
            assert outline.root
