"""The board for screen readers."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from talentdesk.ui.workshop import accessible
from talentdesk.ui.workshop.board import BoardView
from tests.ui.board_hands import box, key, shown_board
from tests.ui.test_board_mouse import ids_in


@pytest.fixture(autouse=True)
def _installed(qapp: object) -> None:
    accessible.install()


def as_read(view: BoardView) -> accessible.AccessibleBoard:
    found = QAccessible.queryAccessibleInterface(view)
    assert isinstance(found, accessible.AccessibleBoard)
    return found


def test_the_board_is_a_list_of_its_cards(qtbot: QtBot) -> None:
    view, page = shown_board(qtbot, 40)
    read = as_read(view)
    assert read.role() == QAccessible.Role.List
    assert read.text(QAccessible.Text.Name) == page.board.session.name
    assert read.childCount() == 40
    children = [read.child(i) for i in range(40)]
    names = [child.text(QAccessible.Text.Name) for child in children if child is not None]
    assert sorted(names) == sorted(card.name for card in page.board.cards)
    assert read.child(40) is None


def test_a_card_says_post_and_box_and_where_it_lies(qtbot: QtBot) -> None:
    view, page = shown_board(qtbot, 40)
    one = ids_in(view, box(view, 5))[0]
    card = as_read(view).item(one)
    assert card is not None
    assert card.role() == QAccessible.Role.ListItem
    description = card.text(QAccessible.Text.Description)
    assert "5 Core strength" in description
    assert page.card(one).post in description
    assert card.rect().size() == view.board.cards[one].size.size().toSize()
    assert as_read(view).indexOfChild(card) == as_read(view).ids().index(one)


def test_selection_and_focus_are_told(qtbot: QtBot) -> None:
    view, _ = shown_board(qtbot, 40)
    one = ids_in(view, box(view, 5))[0]
    view.select([one])
    read = as_read(view)
    card = read.item(one)
    assert card is not None
    assert card.state().selected and card.state().focused
    assert read.focusChild() is card
    key(view, Qt.Key.Key_Right)
    assert not card.state().selected


def test_a_card_that_is_filtered_out_is_no_longer_there(qtbot: QtBot) -> None:
    view, _ = shown_board(qtbot, 40)
    one, two = ids_in(view, box(view, 5))[:2]
    card = as_read(view).item(one)
    assert card is not None and card.isValid()
    view.look(shown=frozenset([two]))
    assert not card.isValid()
    assert card.state().invalid
    assert as_read(view).childCount() == 1


def test_a_move_changes_what_is_read(qtbot: QtBot) -> None:
    view, page = shown_board(qtbot, 40)
    one = ids_in(view, box(view, 5))[0]
    page.take((one,), box(view, 2), None)
    card = as_read(view).item(one)
    assert card is not None
    assert card.text(QAccessible.Text.Value) == "2 Carries more here"
