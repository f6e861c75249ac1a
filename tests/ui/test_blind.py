"""Blind mode in the facilitator's window: no name, photo, gender, age or school is shown or read."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from talentdesk.domain.card_values import NEUTRAL, Attribute
from talentdesk.services.card_values import CardValuesOf
from talentdesk.services.journal_lines import JournalLines
from talentdesk.services.people import EditPerson
from talentdesk.services.room_mode import NeutralFileOf, RoomModeOf, SetBlind
from talentdesk.services.workshop import PlaceCandidates
from talentdesk.ui.card.inspector import Inspector
from talentdesk.ui.main_window import MainWindow
from talentdesk.ui.workshop.page import WorkshopPage
from talentdesk.ui.workshop.panels import PANELS
from tests.made import reopen
from tests.ui.board_hands import at_card, key
from tests.ui.conftest import OpenWindow
from tests.ui.made_session import MAIN, MadeSession, make_session
from tests.ui.room_walk import said
from tests.ui.stub_shell import made_desk
from tests.ui.workshop_room import Room, entry, made, room

__all__ = ["made", "room"]
K = Qt.Key


def codes(made: MadeSession) -> dict[str, str]:
    return {card.candidate: card.name for card in made.board().cards}


def test_one_key_and_the_same_key_again(room: Room) -> None:
    names = codes(room.made)
    room.page.board.setFocus()
    key(room.page.board, K.Key_N)
    blind = codes(room.made)
    assert all(name.startswith("C-") for name in blind.values())
    assert room.page.values is not None and room.page.values.blind
    assert {card.name for card in room.page.board.arrangement.cards.values()} == set(blind.values())
    assert room.page.subtitle().startswith("Codes for names")
    key(room.page.board, K.Key_N)
    assert codes(room.made) == names


def test_codes_outlive_undo_moves_and_a_restart_and_who_did_it_is_kept(tmp_path: Path) -> None:
    made = make_session(tmp_path / "a.talent", 40)
    do = made.workspace.do
    do(SetBlind(session=made.session, blind=True))
    before = codes(made)
    one = made.ids_in(made.box(5))[0]
    do(PlaceCandidates(session=made.session, scheme=MAIN, candidates=(one,), placement=made.box(2)))
    made.workspace.undo()
    assert made.workspace.ask(RoomModeOf(session=made.session)).blind, "undo leaves the mode alone"
    do(EditPerson(person=made.card(one).person, values={"name": "换了名字"}))
    assert codes(made) == before
    made.workspace.close()
    with reopen(tmp_path / "a.talent") as later:
        assert codes(MadeSession(later, made.session)) == before
        later.do(SetBlind(session=made.session, blind=False))
        later.do(SetBlind(session=made.session, blind=False))
        mode = later.ask(RoomModeOf(session=made.session))
        assert (mode.blind, mode.who) == (False, "林岚")
        actions = [line.action for line in later.ask(JournalLines(limit=10, before=0))]
        assert actions.count("set_blind") == 2, "what changes nothing leaves no entry"


def test_a_neutral_file_holds_ratings_and_nothing_that_tells_who_it_is(made: MadeSession) -> None:
    one = made.ids_in(made.box(5))[0]
    card = made.card(one)
    file = made.workspace.ask(NeutralFileOf(candidate=one))
    assert file is not None
    assert file.ratings and file.line.tier
    words = repr(file)
    assert not [text for text in (card.name, card.number, card.post, card.unit, "1980") if text in words]


def test_a_name_typed_into_the_filter_finds_nobody(room: Room) -> None:
    assert room.page.people_found("zhang")
    room.made.workspace.do(SetBlind(session=room.made.session, blind=True))
    assert room.page.people_found("zhang") == frozenset()


def test_no_filter_or_colour_sorts_codes_by_age_gender_or_school(made: MadeSession) -> None:
    asked = CardValuesOf(session=made.session)
    open_values = made.workspace.ask(asked)
    assert open_values.column(Attribute.GENDER) and open_values.column(Attribute.AGE)
    made.workspace.do(SetBlind(session=made.session, blind=True))
    values = made.workspace.ask(asked)
    assert set(values.columns) <= NEUTRAL
    assert values.column(Attribute.TIER)
    assert not values.names and not values.managers


@pytest.fixture
def window(tmp_path: Path, open_window: OpenWindow) -> MainWindow:
    made = make_session(tmp_path / "a.talent", 40)
    window = open_window(made_desk(made.workspace))
    window.open_place("workshop")
    return window


def test_nothing_around_the_board_says_a_name(window: MainWindow, qtbot: QtBot) -> None:
    (page,) = window.findChildren(WorkshopPage)
    qtbot.waitUntil(page.isVisible)
    assert page.values is not None
    telling = {t for card in page.values.cards for t in (card.name, card.number, card.post, card.unit) if t}
    board = page.board
    one = next(card.candidate for card in page.values.cards if card.calibrated is not None)
    board.select([one])
    board.setFocus()
    key(board, K.Key_3)
    assert telling & set(said(window)), "the walk must see what is there"
    key(board, K.Key_Escape)
    key(board, K.Key_N)
    board.select([one])
    code = board.arrangement.cards[one].name
    (inspector,) = window.findChildren(Inspector)
    qtbot.waitUntil(lambda: inspector.card.name == code)
    QTest.mouseMove(board.viewport(), at_card(board, one))
    key(board, K.Key_M)
    menu = page.menus.menu
    assert not entry(menu, "Open the personal file").isEnabled()
    words = "\n".join([*said(window), board.words.card_tip(board.arrangement.cards[one])])
    assert not [text for text in telling if text in words]
    assert menu is not None
    menu.close()
    for kind in PANELS:
        page.panels.open(kind.key)
        words = "\n".join(said(window))
        assert not [text for text in telling if text in words], kind.key
    for open_sheet in (page.acts.open_ballot, page.acts.open_note, page.acts.open_proposal):
        open_sheet(one)
        words = "\n".join(said(window))
        assert not [text for text in telling if text in words], open_sheet
        page.acts.close_sheet()
    page.acts.open_lock()
    words = "\n".join(said(window))
    assert not [text for text in telling if text in words], "lock"
