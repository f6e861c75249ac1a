"""The keyboard on the board: everything the mouse can do."""

from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from pytestqt.qtbot import QtBot

from talentdesk.ui.workshop.plan import NOWHERE
from tests.ui.board_hands import CTRL, SHIFT, at_a_head, box, expanded, key, picked, shown_board
from tests.ui.made_board import square
from tests.ui.test_board_mouse import ids_in

K = Qt.Key


def test_digits_place_the_selection(qtbot: QtBot) -> None:
    view, page = shown_board(qtbot, 40)
    there = ids_in(view, box(view, 5))
    view.select(there[:2])
    key(view, K.Key_2)
    assert page.asked == [(tuple(there[:2]), box(view, 2), None)]
    assert set(there[:2]) <= set(ids_in(view, box(view, 2)))
    key(view, K.Key_0)
    assert page.asked[-1] == (tuple(there[:2]), None, None)
    assert set(there[:2]) <= set(ids_in(view, None))


def test_two_digits_place_on_a_larger_scheme(qtbot: QtBot) -> None:
    scheme = square(4)
    view, page = shown_board(qtbot, 30, scheme)
    one = ids_in(view, scheme.by_number[1].placement)[0]
    view.select([one])
    key(view, K.Key_1, K.Key_4)
    assert page.asked == [((one,), scheme.by_number[14].placement, None)]


def test_a_digit_without_a_selection_does_nothing(qtbot: QtBot) -> None:
    view, page = shown_board(qtbot, 40)
    key(view, K.Key_2)
    assert page.asked == []


def test_a_digit_for_the_box_it_stands_in_does_nothing(qtbot: QtBot) -> None:
    view, page = shown_board(qtbot, 40)
    view.select(ids_in(view, box(view, 5))[:1])
    key(view, K.Key_5)
    assert page.asked == []


def test_arrows_go_where_the_eye_would(qtbot: QtBot) -> None:
    view, _ = shown_board(qtbot, 12, size=(1500, 900))
    start = ids_in(view, box(view, 5))[0]
    view.select([start])
    rect = view.board.rect_of(start)
    assert rect is not None
    key(view, K.Key_Right)
    right = view.board.rect_of(view.picked.ids[0])
    assert right is not None and right.left() > rect.right()
    key(view, K.Key_Left)
    assert view.picked.ids == (start,)


def test_every_card_is_reached_by_arrows(qtbot: QtBot) -> None:
    view, _ = shown_board(qtbot, 40)
    key(view, K.Key_Down)
    reached = set(view.picked.ids)
    frontier = list(reached)
    while frontier:
        start = frontier.pop()
        for way in (K.Key_Left, K.Key_Right, K.Key_Up, K.Key_Down):
            view.stand_on_head(NOWHERE)
            view.select([start])
            key(view, way)
            if view.head is not NOWHERE:
                key(view, way)
            for one in view.picked.ids:
                if one not in reached:
                    reached.add(one)
                    frontier.append(one)
    assert reached == set(view.arrangement.cards)


def test_down_scrolls_on_inside_a_full_box(qtbot: QtBot) -> None:
    view, _ = shown_board(qtbot, 250)
    there = ids_in(view, box(view, 5))
    view.select([there[0]])
    for _ in range(len(there)):
        key(view, K.Key_Down)
        if view.head is not NOWHERE:
            break
        assert view.board.rect_of(view.picked.ids[0]) is not None
    assert view.head == box(view, 8)
    key(view, K.Key_Up)
    packing = view.board.boxes[box(view, 5)].packing
    assert packing is not None and packing.after == 0


def test_shift_extends_and_ctrl_goes_without_selecting(qtbot: QtBot) -> None:
    view, _ = shown_board(qtbot, 40, size=(1500, 1000))
    there = ids_in(view, box(view, 5))
    view.select([there[0]])
    key(view, K.Key_Down, modifiers=SHIFT)
    assert len(view.picked.ids) > 1
    view.select([there[0]])
    key(view, K.Key_Down, modifiers=CTRL)
    assert picked(view) == {there[0]}
    assert view.picked.current != there[0]
    key(view, K.Key_Space, modifiers=CTRL)
    assert len(picked(view)) == 2
    key(view, K.Key_Space)
    assert picked(view) == {there[0]}


def test_ctrl_a_selects_everyone_the_filter_lets_through(qtbot: QtBot) -> None:
    view, _ = shown_board(qtbot, 60)
    some = frozenset([*ids_in(view, box(view, 5))[:3], *ids_in(view, box(view, 2))[:2]])
    view.look(shown=some)
    key(view, K.Key_A, modifiers=CTRL)
    assert set(view.picked.ids) == some


def test_a_card_passes_hidden_ones_when_it_is_put_in_order(qtbot: QtBot) -> None:
    view, page = shown_board(qtbot, 60)
    there = ids_in(view, box(view, 5))
    view.look(shown=frozenset([there[0], there[3]]))
    view.select([there[3]])
    key(view, K.Key_Up, modifiers=Qt.KeyboardModifier.AltModifier)
    assert page.asked == [((there[3],), box(view, 5), 0)]


def test_escape_is_left_to_the_window_where_there_is_nothing_to_give_up(qtbot: QtBot) -> None:
    view, _ = shown_board(qtbot, 40)
    view.select(ids_in(view, box(view, 5))[:1])
    escape = QKeyEvent(QEvent.Type.KeyPress, K.Key_Escape, Qt.KeyboardModifier.NoModifier)
    assert view.keyboard.press(escape)
    assert not view.picked.ids
    assert not view.keyboard.press(escape)


def test_ctrl_shift_a_selects_all_in_the_box(qtbot: QtBot) -> None:
    view, page = shown_board(qtbot, 250)
    there = ids_in(view, box(view, 5))
    view.select([there[3]])
    key(view, K.Key_A, modifiers=CTRL | SHIFT)
    assert set(view.picked.ids) == set(there)
    key(view, K.Key_8)
    assert page.asked == [(tuple(there), box(view, 8), None)]
    assert ids_in(view, box(view, 5)) == []


def test_the_head_of_a_box_is_reached_expanded_and_left(qtbot: QtBot) -> None:
    view, _ = shown_board(qtbot, 40)
    view.select([ids_in(view, box(view, 5))[0]])
    key(view, K.Key_Up)
    assert view.head == box(view, 5)
    assert view.board.boxes[box(view, 5)].look.current
    key(view, K.Key_Return)
    assert expanded(view) == box(view, 5)
    key(view, K.Key_Return)
    assert expanded(view) is None
    key(view, K.Key_Space)
    assert set(view.picked.ids) == set(ids_in(view, box(view, 5)))
    key(view, K.Key_Down)
    assert not at_a_head(view)


def test_escape_drops_the_selection_then_the_expansion(qtbot: QtBot) -> None:
    view, _ = shown_board(qtbot, 40)
    view.expand(box(view, 5))
    view.select([ids_in(view, box(view, 5))[0]])
    key(view, K.Key_Escape)
    assert view.picked.ids == ()
    assert expanded(view) == box(view, 5)
    key(view, K.Key_Escape)
    assert expanded(view) is None


def test_alt_and_arrows_order_inside_the_box(qtbot: QtBot) -> None:
    view, page = shown_board(qtbot, 40)
    there = ids_in(view, box(view, 5))
    view.select([there[0]])
    key(view, K.Key_Down, modifiers=Qt.KeyboardModifier.AltModifier)
    assert page.asked == [((there[0],), box(view, 5), 1)]
    assert ids_in(view, box(view, 5))[:2] == [there[1], there[0]]
    key(view, K.Key_Up, K.Key_Up, modifiers=Qt.KeyboardModifier.AltModifier)
    assert ids_in(view, box(view, 5)) == there


@pytest.mark.parametrize("pressed", [K.Key_M, K.Key_Menu, K.Key_Return])
def test_the_menu_of_the_selection_opens_from_the_keyboard(qtbot: QtBot, pressed: Qt.Key) -> None:
    view, _ = shown_board(qtbot, 40)
    there = ids_in(view, box(view, 5))
    view.select(there[:2])
    asked: list[Any] = []
    view.menu_requested.connect(lambda ids, at: asked.append(ids))
    key(view, pressed)
    assert len(asked) == 1
    assert set(asked[0]) == set(there[:2])


def test_f_marks_as_discussed_and_takes_the_mark_away(qtbot: QtBot) -> None:
    view, _ = shown_board(qtbot, 40)
    cards = view.arrangement.boxes[box(view, 5)]
    fresh = next(card.candidate for card in cards if not card.discussed)
    done = next(card.candidate for card in cards if card.discussed)
    asked: list[Any] = []
    view.discussed_requested.connect(lambda ids, on: asked.append((set(ids), on)))
    view.select([fresh, done])
    key(view, K.Key_F)
    view.select([done])
    key(view, K.Key_F)
    assert asked == [({fresh, done}, True), ({done}, False)]


def test_keys_zoom(qtbot: QtBot) -> None:
    view, _ = shown_board(qtbot, 40)
    key(view, K.Key_Plus, K.Key_Plus, modifiers=CTRL)
    assert view.zoom > 1.2
    key(view, K.Key_Minus, modifiers=CTRL)
    assert 1 < view.zoom < 1.2
    key(view, K.Key_0, modifiers=CTRL)
    assert view.zoom == 1


def test_undo_is_left_to_the_window(qtbot: QtBot) -> None:
    view, _ = shown_board(qtbot, 40)
    undone: list[bool] = []
    shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), view)
    shortcut.activated.connect(lambda: undone.append(True))
    key(view, K.Key_Z, modifiers=CTRL)
    assert undone == [True]


def test_home_and_end_go_through_the_box(qtbot: QtBot) -> None:
    view, _ = shown_board(qtbot, 250)
    there = ids_in(view, box(view, 5))
    view.select([there[4]])
    key(view, K.Key_End)
    assert view.picked.ids == (there[-1],)
    assert view.board.rect_of(there[-1]) is not None
    key(view, K.Key_Home)
    assert view.picked.ids == (there[0],)
