"""What the comparison is given: people in order, with their places; codes in a blind session."""

import pytest

from talentdesk.domain.compared import MOST
from talentdesk.domain.grid import Placement
from talentdesk.domain.texts import Language
from talentdesk.services.comparing import CompareOf
from talentdesk.services.room_mode import SetBlind
from talentdesk.services.setup import ProgrammeOf
from talentdesk.wording import speaker
from talentdesk.wording.compared import compare_table
from tests.unit.services.made_workshop import Workshop


def test_people_come_in_the_order_asked_for_with_their_places(shop: Workshop) -> None:
    with shop.workspace as workspace:
        found = workspace.ask(CompareOf(keys=("p3", "gone", "p1", "p3"), session=shop.session))
        assert [one.key for one in found.people] == ["p3", "p1"]
        view = found.people[1].view
        assert view is not None and view.card.calibrated == Placement("excellent", "turn")
        assert found.session and not found.blind
        alone = workspace.ask(CompareOf(keys=("p1",)))
        assert alone.people[0].view is None, "outside a session nobody stands anywhere"
        many = workspace.ask(CompareOf(keys=tuple(f"p{n}" for n in range(1, 8)), session=shop.session))
        assert len(many.people) == MOST


def test_a_blind_session_takes_candidates_and_no_people(shop: Workshop) -> None:
    with shop.workspace as workspace:
        candidates = tuple(card.candidate for card in shop.board().cards[:2])
        names = [card.name for card in shop.board().cards]
        workspace.do(SetBlind(session=shop.session, blind=True))
        assert workspace.ask(CompareOf(keys=("p1", "p2"), session=shop.session)).people == ()
        found = workspace.ask(CompareOf(keys=candidates, session=shop.session))
        assert found.blind and len(found.people) == 2
        words = repr(found)
        assert not [text for text in (*names, "生产经理", "生产部", "1980") if text in words]


@pytest.mark.parametrize("language", list(Language))
def test_every_answer_is_there_or_a_dash(shop: Workshop, language: Language) -> None:
    with shop.workspace as workspace:
        found = workspace.ask(CompareOf(keys=("p1", "p7"), session=shop.session))
        table = compare_table(found, workspace.ask(ProgrammeOf()), speaker(language))
        rows = {row.title: row for section in table.sections for row in section.rows}
        assert all(len(row.cells) == 2 and all(cell.text for cell in row.cells) for row in rows.values())
        performance = next(section for section in table.sections if section.key == "performance")
        assert performance.rows[1].title == "2025"
        best = "优秀" if language is Language.ZH else "Excellent"
        assert [cell.text for cell in performance.rows[1].cells] == [best, "–"]
        evidence = next(section for section in table.sections if section.key == "evidence")
        assert len(evidence.rows) == 9
        assert table.same == sum(row.is_same for row in rows.values()) > 0
