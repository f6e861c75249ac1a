"""Beside the board: the challenge of the middle, another grid, groups compared, guidelines on and off."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from talentdesk.domain.fairness import Attribute, Outcome
from talentdesk.domain.grid import Placement
from talentdesk.services.challenge import ChallengeOf
from talentdesk.services.room_mode import SetBlind
from talentdesk.ui import preferences
from talentdesk.ui.workshop.bias.panel import BiasPanel
from talentdesk.ui.workshop.guides import has_guidelines
from talentdesk.ui.workshop.layers.challenge import ChallengePanel
from talentdesk.ui.workshop.layers.second import SecondBoard
from talentdesk.ui.workshop.layers.sheets import LayerSheet
from talentdesk.ui.workshop.page import WorkshopPage
from tests.ui.board_hands import CTRL, SHIFT, at_box, at_card, drag
from tests.ui.made_session import FIT, MAIN, make_session
from tests.ui.workshop_room import Room, asking, made, room

__all__ = ["made", "room"]


def asked(panel: ChallengePanel) -> str:
    """Who is asked about."""
    card = panel.current
    return card.candidate if card is not None else ""


def first_of(room: Room, number: int) -> str:
    return room.made.ids_in(room.made.box(number))[0]


# ---------------------------------------------------------------------- the challenge of the middle


@pytest.fixture
def challenge(room: Room) -> ChallengePanel:
    panel = room.page.panels.open("challenge")
    assert isinstance(panel, ChallengePanel)
    panel.setFocus()
    return panel


def answers(room: Room) -> dict[str, int]:
    found = room.desk.ask(ChallengeOf(session=room.made.session, scheme=MAIN)).answers
    scheme = room.made.board().scheme
    return {key: scheme.box(place).number if place else 0 for key, place in found.items()}


def test_digits_walk_through_the_middle(room: Room, challenge: ChallengePanel) -> None:
    people = room.made.ids_in(room.made.box(5))
    assert asked(challenge) == people[0]
    for key in (Qt.Key.Key_2, Qt.Key.Key_S, Qt.Key.Key_Right, Qt.Key.Key_8):
        QTest.keyClick(challenge, key)
    assert answers(room) == {people[0]: 2, people[1]: 5, people[3]: 8}
    assert asked(challenge) == people[4]
    assert room.page.board.picked.ids == (people[4],)
    assert {room.number_of(one) for one in people} == {5}
    QTest.keyClick(challenge, Qt.Key.Key_Left)
    assert asked(challenge) == people[3]


def test_the_panel_takes_the_focus_when_opened_by_key_and_gives_it_back(qtbot: QtBot, room: Room) -> None:
    board = room.page.board
    board.setFocus()
    QTest.keyClick(board, Qt.Key.Key_M, CTRL | SHIFT)
    # A shortcut presses the button for as long as a finger would.
    qtbot.waitUntil(lambda: room.page.panels.panel("challenge") is not None)
    panel = room.page.panels.panel("challenge")
    assert isinstance(panel, ChallengePanel)
    qtbot.waitUntil(panel.hasFocus)
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert board.hasFocus()
    QTest.keyClick(board, Qt.Key.Key_M, CTRL | SHIFT)
    qtbot.waitUntil(panel.isHidden)
    QTest.keyClick(board, Qt.Key.Key_M, CTRL | SHIFT)
    qtbot.waitUntil(panel.hasFocus)


def test_buttons_answer_as_digits_do_and_an_answer_is_taken_back(
    room: Room, challenge: ChallengePanel
) -> None:
    first = room.made.ids_in(room.made.box(5))[0]
    challenge.boxes.buttons[room.made.box(3)].click()
    assert answers(room) == {first: 3}
    assert "→ 3: 1" in challenge.result.text()
    room.desk.undo()
    assert answers(room) == {}


def test_what_the_challenge_found_is_taken_over_by_choice(room: Room, challenge: ChallengePanel) -> None:
    people = room.made.ids_in(room.made.box(5))
    for key in (Qt.Key.Key_2, Qt.Key.Key_S, Qt.Key.Key_3):
        QTest.keyClick(challenge, key)
    challenge.take.click()
    sheet = room.page.acts.sheet
    assert isinstance(sheet, LayerSheet)
    assert sheet.listed.count() == 2
    sheet.main_button.click()
    assert [room.number_of(one) for one in people[:3]] == [2, 5, 3]


def test_a_grid_without_a_middle_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    from tests.ui.made_board import made_board, square

    made = make_session(tmp_path / "c.talent", 3)
    with made.workspace:
        room = Room(qtbot, made)
        panel = room.page.panels.open("challenge")
        assert isinstance(panel, ChallengePanel)
        board, _ = made_board(8, square(4))
        panel.show_board(replace(board, session=room.made.board().session))
        assert "no box in the middle" in panel.head.text()
        assert panel.boxes.isHidden()


# ---------------------------------------------------------------------- another grid beside


@pytest.fixture
def second(room: Room) -> SecondBoard:
    panel = room.page.panels.open("second")
    assert isinstance(panel, SecondBoard)
    return panel


def test_who_is_selected_here_is_selected_there(room: Room, second: SecondBoard) -> None:
    one, two = room.made.ids_in(room.made.box(5))[:2]
    room.page.board.select([one])
    assert second.board.picked.ids == (one,)
    second.board.pick(second.board.picked.only(two))
    assert room.page.board.picked.ids == (two,)
    assert room.shell.selection.candidates == (two,)


def test_a_move_on_one_grid_moves_nobody_on_the_other(room: Room, second: SecondBoard) -> None:
    one = first_of(room, 5)
    before = room.number_of(one, FIT)
    assert second.values is not None
    target = next(box for box in second.values.scheme.boxes if box.number not in (before, 0))
    drag(second.board, at_card(second.board, one), at_box(second.board, target.placement))
    assert room.number_of(one) == 5
    assert room.number_of(one, FIT) == target.number
    assert asking(room.page)
    room.page.foot.field.explained.emit(room.page.foot.field.moves, "匹配度复核", "", "")
    assert room.trail(one, FIT) == ["匹配度复核"]
    assert second.values.distribution.boxes[target.placement].count > 0


def test_the_mark_says_that_a_shared_level_differs(room: Room, second: SecondBoard) -> None:
    one = first_of(room, 5)
    assert second.values is not None
    scheme = second.values.scheme
    low = min(scheme.boxes, key=lambda box: scheme.vertical.rank(box.placement.vertical))
    second.board.drop_cards((one,), low.placement)
    assert room.made.card(one).differs and room.made.card(one, FIT).differs


def test_the_filter_holds_on_both(room: Room, second: SecondBoard) -> None:
    some = frozenset(room.made.ids_in(room.made.box(5)))
    room.page.board.look(shown=some)
    assert second.board.view_state.shown == some


def test_a_session_with_one_grid_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    made = make_session(tmp_path / "d.talent", 3, schemes=(MAIN,))
    with made.workspace:
        room = Room(qtbot, made)
        panel = room.page.panels.open("second")
        assert isinstance(panel, SecondBoard)
        assert panel.only.isVisible() and panel.values is None


# ---------------------------------------------------------------------- groups compared


def test_groups_are_compared_beside_the_board_and_follow_it(room: Room) -> None:
    panel = room.page.panels.open("bias")
    assert isinstance(panel, BiasPanel)
    panel.attribute.setCurrentIndex(list(Attribute).index(Attribute.GENDER))
    assert "No sign of a difference" in panel.view.sentence
    women = [card.candidate for card in room.made.board().cards if int(card.number) % 2 == 1]
    room.page.board.drop_cards(tuple(women), room.made.box(9))
    assert "Chance alone would rarely" in panel.view.sentence
    assert "p < 0.001" in panel.view.sentence
    panel.outcome.setCurrentIndex(list(Outcome).index(Outcome.MOVED))
    assert panel.view.chart is not None
    assert "Moved up or down" in panel.view.chart.title(room.shell.say)


def test_managers_are_not_named_while_names_are_codes(room: Room) -> None:
    panel = room.page.panels.open("bias")
    assert isinstance(panel, BiasPanel)
    panel.attribute.setCurrentIndex(list(Attribute).index(Attribute.MANAGER))
    room.desk.do(SetBlind(session=room.made.session, blind=True))
    assert panel.attribute.currentData() == Attribute.UNIT


# ---------------------------------------------------------------------- a box that is gone


def test_a_card_whose_box_is_gone_waits_with_a_word_and_can_be_moved(room: Room) -> None:
    board = room.page.board
    values = room.page.values
    assert values is not None
    one = values.cards[0]
    stray = replace(one, calibrated=Placement("was", "here"))
    board.show_values(replace(values, cards=(stray, *values.cards[1:])), room.desk.programme)
    assert board.arrangement.where(one.candidate) is None
    assert "gone" in board.words.waiting(stray)
    assert "no longer in the programme" in board.words.card_tip(stray)
    board.drop_cards((one.candidate,), room.made.box(2))
    assert room.number_of(one.candidate) == 2


# ---------------------------------------------------------------------- guidelines


def test_guidelines_are_switched_off_for_the_session_and_on_again(room: Room) -> None:
    page = room.page
    assert "guideline" in page.foot.line.whole or "▲" in page.foot.line.whole or "▼" in page.foot.line.whole
    page.foot.guides.click()
    assert page.values is not None
    assert all(share.guideline is None for share in page.values.distribution.boxes.values())
    assert not any(sign in page.foot.line.whole for sign in "▲▼")
    page.foot.guides.click()
    assert any(share.guideline for share in page.values.distribution.boxes.values())


def test_what_is_switched_off_stays_off_after_a_restart(room: Room) -> None:
    kept = room.shell.host.preferences
    room.page.foot.guides.click()
    assert kept.get(preferences.GUIDES_OFF) == (room.made.session,)
    again = WorkshopPage(room.desk, room.shell)
    room.shell.stack.addWidget(again)
    room.shell.stack.setCurrentWidget(again)
    assert again.values is not None
    assert not has_guidelines(again.values)
    assert not again.foot.guides.isChecked()
    again.foot.guides.click()
    assert has_guidelines(again.values)
    assert kept.get(preferences.GUIDES_OFF) == ()


def test_the_foot_says_what_would_keep_a_guideline(room: Room) -> None:
    ids = room.made.ids_in(room.made.box(5))
    room.page.board.drop_cards(tuple(ids[:6]), room.made.box(1))
    assert "fewer would do" in room.page.foot.line.whole
