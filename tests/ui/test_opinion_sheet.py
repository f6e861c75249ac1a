"""Opinions before the talk: one member at a time, in private or from paper, one key an opinion."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from talentdesk.services.opinions import OpinionSheetOf
from talentdesk.services.overview import Members
from talentdesk.services.recusal import Recuse
from talentdesk.ui.workshop.meeting.agenda_panel import AgendaPanel
from talentdesk.ui.workshop.meeting.forms_sheet import OpinionFormsSheet
from talentdesk.ui.workshop.meeting.opinion_model import NAME, OPINION
from talentdesk.ui.workshop.meeting.opinion_sheet import OpinionSheet
from tests.ui.workshop_room import Room, made, room

__all__ = ["made", "room"]


@pytest.fixture
def panel(room: Room) -> AgendaPanel:
    opened = room.page.panels.open("agenda")
    assert isinstance(opened, AgendaPanel)
    return opened


def opened(room: Room, panel: AgendaPanel, *, on_paper: bool = False) -> OpinionSheet:
    panel.entries["paper" if on_paper else "sheet"][0].trigger()
    sheet = room.page.acts.sheet
    assert isinstance(sheet, OpinionSheet)
    return sheet


def cells(sheet: OpinionSheet) -> list[str]:
    model = sheet.model
    return [str(model.data(model.index(row, OPINION))) for row in range(model.rowCount())]


def given(room: Room) -> dict[str, int]:
    """Return how many opinions were given by each member who gave any."""
    ask, session = room.made.workspace.ask, room.made.session
    found = {
        one.id: sum(line.given for line in ask(OpinionSheetOf(session=session, member=one.id)))
        for one in ask(Members(session=session))
    }
    return {member: count for member, count in found.items() if count}


def test_nothing_is_seen_before_a_member_is_chosen(room: Room, panel: AgendaPanel) -> None:
    sheet = opened(room, panel)
    assert sheet.model.rowCount() == 0
    assert not sheet.table.isEnabled()


def test_one_key_an_opinion_kept_at_once_and_never_shown_again(room: Room, panel: AgendaPanel) -> None:
    sheet = opened(room, panel)
    sheet.member.setCurrentIndex(1)
    member = sheet.member.currentData()
    QTest.keyClicks(sheet.table, "=?-5")
    assert cells(sheet)[:5] == ["Agree", "Question it", "Abstain", "5  Core strength", ""]
    assert sheet.table.currentIndex().row() == 4
    assert given(room) == {member: 4}
    sheet.member.setCurrentIndex(2)
    assert set(cells(sheet)) == {""}
    sheet.member.setCurrentIndex(1)
    assert cells(sheet)[:5] == ["handed in"] * 4 + [""]
    assert sheet.table.currentIndex().row() == 4
    sheet.table.stand_on(0)
    QTest.keyClick(sheet.table, Qt.Key.Key_Delete)
    assert given(room) == {member: 3}
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert room.page.acts.sheet is None
    room.desk.undo()
    assert given(room) == {member: 4}


def test_the_mouse_does_what_the_keys_do(room: Room, panel: AgendaPanel) -> None:
    sheet = opened(room, panel, on_paper=True)
    assert sheet.on_paper
    sheet.member.setCurrentIndex(1)
    for button in list(sheet.buttons.values())[:3]:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    menu = list(sheet.buttons.values())[3].menu()
    assert menu is not None
    menu.actions()[8].trigger()
    assert cells(sheet)[:4] == ["Agree", "Question it", "Abstain", "9  To be reassigned"]


def test_the_recused_cannot_answer_and_who_has_no_proposal_cannot_be_agreed_with(
    room: Room, panel: AgendaPanel
) -> None:
    board = room.made.board()
    member = board.members[0]
    unplaced = next(card for card in board.cards if card.proposed is None)
    other = next(card for card in board.cards if card.proposed is not None)
    room.desk.do(Recuse(candidate=other.candidate, member=member.id, ground="relative"))
    sheet = opened(room, panel)
    sheet.member.setCurrentIndex(sheet.member.findData(member.id))
    rows = {line.candidate: row for row, line in enumerate(sheet.model.lines)}
    assert cells(sheet)[rows[other.candidate]] == "does not take part"
    sheet.table.setCurrentIndex(sheet.model.index(rows[unplaced.candidate], OPINION))
    QTest.keyClicks(sheet.table, "=")
    assert not sheet.refused.isHidden()
    assert unplaced.name in sheet.refused.text()
    assert given(room) == {}


def test_codes_stand_for_names_while_the_session_is_blind(room: Room, panel: AgendaPanel) -> None:
    room.page.room.make_blind(True)
    real = {card.name for card in room.made.board().cards} if not room.made.board().blind else set()
    sheet = opened(room, panel)
    sheet.member.setCurrentIndex(1)
    model = sheet.model
    shown = {str(model.data(model.index(row, NAME))) for row in range(model.rowCount())}
    assert shown == {card.name for card in room.page.values.cards} if room.page.values else set()
    assert not shown & real


def test_forms_hold_every_member_and_candidate(room: Room, panel: AgendaPanel) -> None:
    panel.entries["forms"][0].trigger()
    sheet = room.page.acts.sheet
    assert isinstance(sheet, OpinionFormsSheet)
    pages = sheet.preview.pages
    assert pages is not None
    assert len(pages) >= len(room.made.board().members)
    sheet.close_sheet()
