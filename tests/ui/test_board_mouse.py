"""The mouse on the board: real presses, moves and releases; what is asked for and what stands where."""

from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from talentdesk.ui.workshop.board import BoardView
from talentdesk.ui.workshop.plan import Key
from tests.ui.board_hands import (
    CTRL,
    LEFT,
    NONE,
    SHIFT,
    at_box,
    at_card,
    at_head,
    box,
    click,
    drag,
    expanded,
    key,
    lift,
    marked,
    shown_board,
)
from tests.ui.made_board import board_of, square


def ids_in(view: BoardView, place: Key) -> list[str]:
    return [card.candidate for card in view.arrangement.boxes[place]]


def wheel(view: BoardView, at: QPoint, turns: int, modifiers: Qt.KeyboardModifier = NONE) -> None:
    event = QWheelEvent(
        QPointF(at),
        QPointF(view.viewport().mapToGlobal(at)),
        QPoint(),
        QPoint(0, 120 * turns),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


def test_a_card_is_dragged_to_another_box(qtbot: QtBot) -> None:
    view, page = shown_board(qtbot, 40)
    one = ids_in(view, box(view, 5))[0]
    drag(view, at_card(view, one), at_box(view, box(view, 2)))
    assert page.asked == [((one,), box(view, 2), None)]
    assert one in ids_in(view, box(view, 2))
    assert one not in ids_in(view, box(view, 5))
    rect = view.board.rect_of(one)
    assert rect is not None
    assert view.board.boxes[box(view, 2)].inside.contains(rect)


def test_without_a_change_the_card_stays_where_it_is(qtbot: QtBot) -> None:
    view, page = shown_board(qtbot, 40, obey=False)
    one = ids_in(view, box(view, 5))[0]
    before = view.board.rect_of(one)
    with qtbot.waitSignal(view.drop_requested):
        drag(view, at_card(view, one), at_box(view, box(view, 2)))
    assert page.asked == []
    assert view.board.rect_of(one) == before
    assert not view.hand.item.isVisible()


def test_the_box_below_is_lit_and_a_ghost_stays(qtbot: QtBot) -> None:
    view, _ = shown_board(qtbot, 40)
    one = ids_in(view, box(view, 5))[0]
    lift(view, at_card(view, one), [at_box(view, box(view, 2))])
    assert view.board.boxes[box(view, 2)].look.lit
    assert not view.board.boxes[box(view, 5)].look.lit
    assert view.board.cards[one].look.ghost
    assert view.hand.item.isVisible()
    QTest.mouseMove(view.viewport(), at_box(view, box(view, 9)))
    assert not view.board.boxes[box(view, 2)].look.lit
    assert view.board.boxes[box(view, 9)].look.lit


def test_escape_gives_a_drag_up(qtbot: QtBot) -> None:
    view, page = shown_board(qtbot, 40)
    one = ids_in(view, box(view, 5))[0]
    lift(view, at_card(view, one), [at_box(view, box(view, 2))])
    key(view, Qt.Key.Key_Escape)
    QTest.mouseRelease(view.viewport(), LEFT, NONE, at_box(view, box(view, 2)))
    assert page.asked == []
    assert not view.board.cards[one].look.ghost
    assert not view.board.boxes[box(view, 2)].look.lit


def test_a_drop_beside_every_box_is_no_drop(qtbot: QtBot) -> None:
    view, page = shown_board(qtbot, 40)
    one = ids_in(view, box(view, 5))[0]
    drag(view, at_card(view, one), QPoint(view.viewport().width() // 2, view.viewport().height() - 3))
    assert page.asked == []


def test_several_are_dragged_in_the_order_of_the_board(qtbot: QtBot) -> None:
    view, page = shown_board(qtbot, 40)
    there = ids_in(view, box(view, 5))
    for one in (there[2], there[0], there[4]):
        click(view, at_card(view, one), CTRL)
    assert set(view.picked.ids) == {there[0], there[2], there[4]}
    lift(view, at_card(view, there[2]), [at_box(view, box(view, 7))])
    assert len(view.hand.item.cards) == 3
    assert view.hand.item.cards[0].candidate == there[2]
    QTest.mouseRelease(view.viewport(), LEFT, NONE, at_box(view, box(view, 7)))
    assert page.asked == [((there[0], there[2], there[4]), box(view, 7), None)]


def test_shift_selects_a_range_and_ctrl_takes_one_out(qtbot: QtBot) -> None:
    view, _ = shown_board(qtbot, 40)
    there = ids_in(view, box(view, 5))
    click(view, at_card(view, there[1]))
    click(view, at_card(view, there[4]), SHIFT)
    assert set(view.picked.ids) == set(there[1:5])
    click(view, at_card(view, there[2]), CTRL)
    assert set(view.picked.ids) == {there[1], there[3], there[4]}
    click(view, at_card(view, there[3]))
    assert view.picked.ids == (there[3],)


def test_a_rubber_band_catches_what_it_touches(qtbot: QtBot) -> None:
    view, _ = shown_board(qtbot, 40)
    there = ids_in(view, box(view, 1))
    other = ids_in(view, box(view, 9))[0]
    click(view, at_card(view, other))
    rects = [view.board.rect_of(one) for one in there]
    first, last = rects[0], rects[-1]
    assert first is not None and last is not None
    start = view.mapFromScene(last.bottomRight() + QPointF(6, 6))
    lift(view, start, [view.mapFromScene(first.topLeft() + QPointF(4, 4))])
    assert view.band.isVisible()
    assert set(view.picked.ids) == set(there)
    QTest.mouseRelease(view.viewport(), LEFT, NONE, view.mapFromScene(first.topLeft()))
    assert not view.band.isVisible()
    assert set(view.picked.ids) == set(there)
    assert view.picked.current in there, "the card of before keeps no focus ring"


def test_a_click_beside_the_cards_selects_nobody(qtbot: QtBot) -> None:
    view, _ = shown_board(qtbot, 40)
    click(view, at_card(view, ids_in(view, box(view, 5))[0]))
    click(view, at_box(view, box(view, 9)))
    assert view.picked.ids == ()


def test_cards_are_put_between_others(qtbot: QtBot) -> None:
    view, page = shown_board(qtbot, 12, size=(1500, 900))
    there = ids_in(view, box(view, 5))
    target = view.board.rect_of(there[0])
    assert target is not None
    newcomer = ids_in(view, box(view, 2))[0]
    before_first = view.mapFromScene(QPointF(target.left() + 4, target.center().y()))
    drag(view, at_card(view, newcomer), before_first)
    assert page.asked == [((newcomer,), box(view, 5), 0)]
    assert ids_in(view, box(view, 5)) == [newcomer, *there]


def test_a_card_is_put_elsewhere_in_its_own_box(qtbot: QtBot) -> None:
    view, page = shown_board(qtbot, 20, size=(1500, 900))
    there = ids_in(view, box(view, 5))
    target = view.board.rect_of(there[-1])
    assert target is not None
    behind_last = view.mapFromScene(QPointF(target.right() - 4, target.bottom() - 3))
    drag(view, at_card(view, there[0]), behind_last)
    assert page.asked == [((there[0],), box(view, 5), len(there) - 1)]
    assert ids_in(view, box(view, 5)) == [*there[1:], there[0]]


def test_a_card_let_go_where_it_was_asks_for_nothing(qtbot: QtBot) -> None:
    view, page = shown_board(qtbot, 40)
    one = ids_in(view, box(view, 9))[0]
    drag(view, at_card(view, one), at_box(view, box(view, 2)), at_box(view, box(view, 9)))
    assert page.asked == []


def test_the_holding_area_takes_and_gives(qtbot: QtBot) -> None:
    view, page = shown_board(qtbot, 40)
    waiting = ids_in(view, None)[0]
    drag(view, at_card(view, waiting), at_box(view, box(view, 8)))
    assert waiting in ids_in(view, box(view, 8))
    drag(view, at_card(view, waiting), at_box(view, None))
    assert waiting in ids_in(view, None)
    assert [asked[1] for asked in page.asked] == [box(view, 8), None]


def test_the_holding_area_is_slim_while_nobody_waits_and_still_a_target(qtbot: QtBot) -> None:
    view, page = shown_board(qtbot, 40, unplaced=0)
    slim = view.board.boxes[None].size.width()
    assert slim < 100
    one = ids_in(view, box(view, 5))[0]
    drag(view, at_card(view, one), at_box(view, None))
    assert page.asked == [((one,), None, None)]
    assert view.board.boxes[None].size.width() > slim
    assert view.board.rect_of(one) is not None


def test_a_box_outside_a_rule_is_marked_and_explained_while_hovering(qtbot: QtBot) -> None:
    view, _ = shown_board(qtbot, 40)
    newcomer = next(
        card.candidate
        for card in view.arrangement.cards.values()
        if card.new_in_post and card.calibrated == box(view, 5)
    )
    lift(view, at_card(view, newcomer), [at_box(view, box(view, 1))])
    lit = view.board.boxes[box(view, 1)].look
    assert lit.marked
    assert "6" in lit.verdict and "12" in lit.verdict
    assert marked(view)
    QTest.mouseMove(view.viewport(), at_box(view, box(view, 7)))
    assert not marked(view)
    assert view.board.boxes[box(view, 7)].look.verdict == ""


def test_a_locked_session_greys_every_box_and_says_why(qtbot: QtBot) -> None:
    from dataclasses import replace

    view, page = shown_board(qtbot, 40)
    locked = [
        replace(card, standing=replace(card.standing, locked=True))
        for card in view.arrangement.cards.values()
    ]
    assert view.arrangement.scheme is not None
    view.show_values(board_of(locked, view.arrangement.scheme, page.rules), page.rules)
    one = ids_in(view, box(view, 5))[0]
    lift(view, at_card(view, one), [at_box(view, box(view, 2))])
    assert all(item.look.refused for item in view.board.boxes.values())
    QTest.mouseRelease(view.viewport(), LEFT, NONE, at_box(view, box(view, 2)))
    assert page.asked == []
    assert view.said.isVisible()
    assert "locked" in view.said.text
    assert not any(item.look.refused for item in view.board.boxes.values())


def test_proposed_places_are_to_look_at(qtbot: QtBot) -> None:
    view, page = shown_board(qtbot, 40)
    view.look(proposed=True)
    moved = next(card for card in view.arrangement.cards.values() if card.moved)
    assert view.arrangement.where(moved.candidate) == moved.proposed
    view.board.reveal(moved.candidate)
    drag(view, at_card(view, moved.candidate), at_box(view, box(view, 9)))
    assert page.asked == []
    assert view.said.isVisible()


def test_a_double_click_on_a_head_expands_the_box_and_back(qtbot: QtBot) -> None:
    view, _ = shown_board(qtbot, 40)
    five = box(view, 5)
    before = view.board.boxes[five].size.width()
    QTest.mouseDClick(view.viewport(), LEFT, NONE, at_head(view, five))
    assert expanded(view) == five
    assert view.board.boxes[five].size.width() > before * 1.5
    assert view.board.boxes[box(view, 1)].size.width() < before / 2
    QTest.mouseDClick(view.viewport(), LEFT, NONE, at_head(view, five))
    assert expanded(view) is None
    assert view.board.boxes[five].size.width() == before


def test_a_card_can_be_dropped_on_a_box_that_is_squeezed(qtbot: QtBot) -> None:
    view, page = shown_board(qtbot, 40)
    view.expand(box(view, 5))
    one = ids_in(view, box(view, 5))[0]
    drag(
        view,
        at_card(view, one),
        view.mapFromScene(view.board.boxes[box(view, 9)].sceneBoundingRect().center()),
    )
    assert page.asked == [((one,), box(view, 9), None)]


def test_a_double_click_on_a_card_opens_it(qtbot: QtBot) -> None:
    view, _ = shown_board(qtbot, 40)
    one = ids_in(view, box(view, 5))[0]
    with qtbot.waitSignal(view.opened) as opened:
        QTest.mouseDClick(view.viewport(), LEFT, NONE, at_card(view, one))
    assert opened.args == [one]


def test_the_wheel_scrolls_the_box_under_it(qtbot: QtBot) -> None:
    view, _ = shown_board(qtbot, 250)
    five = box(view, 5)
    first = next(view.board.slots(five))[0]
    wheel(view, at_head(view, five), -1)
    packing = view.board.boxes[five].packing
    assert packing is not None and packing.first > 0
    assert next(view.board.slots(five))[0] != first
    wheel(view, at_head(view, five), 3)
    assert next(view.board.slots(five))[0] == first


def test_ctrl_and_wheel_zoom_and_every_card_stays_within_reach(qtbot: QtBot) -> None:
    view, page = shown_board(qtbot, 40)
    wheel(view, at_head(view, box(view, 5)), 3, CTRL)
    assert view.zoom > 1.3
    one = ids_in(view, box(view, 5))[0]
    view.ensureVisible(view.board.cards[one])
    start = at_card(view, one)
    drag(view, start, start + QPoint(30, 30), at_box(view, box(view, 5)))
    wheel(view, at_head(view, box(view, 5)), -12, CTRL)
    assert view.zoom < 1
    drag(view, at_card(view, one), at_box(view, box(view, 2)))
    assert page.asked[-1] == ((one,), box(view, 2), None)


def test_dots_are_dragged_like_cards(qtbot: QtBot) -> None:
    from talentdesk.ui.workshop.packing import Density, Form

    view, page = shown_board(qtbot, 2000)
    view.look(density=Density.EVERYONE)
    packing = view.board.boxes[box(view, 5)].packing
    assert packing is not None and packing.form is Form.DOT
    assert sum(1 for key_ in view.board.boxes for _ in view.board.slots(key_)) == 2000
    one = ids_in(view, box(view, 5))[40]
    drag(view, at_card(view, one), view.mapFromScene(view.board.boxes[box(view, 2)].head.center()))
    assert page.asked == [((one,), box(view, 2), None)]


def test_the_right_button_asks_for_the_menu_of_the_selection(qtbot: QtBot) -> None:
    from PySide6.QtGui import QContextMenuEvent

    view, _ = shown_board(qtbot, 40)
    one = ids_in(view, box(view, 5))[0]
    asked: list[Any] = []
    view.menu_requested.connect(lambda ids, at: asked.append(ids))
    view.box_menu_requested.connect(lambda place, at: asked.append(place))
    for at in (at_card(view, one), at_head(view, box(view, 3))):
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, view.viewport().mapToGlobal(at))
        QApplication.sendEvent(view.viewport(), event)
    assert asked == [(one,), box(view, 3)]


@pytest.mark.parametrize("side", [2, 4, 5])
def test_boards_of_other_sizes_take_drops(qtbot: QtBot, side: int) -> None:
    scheme = square(side)
    view, page = shown_board(qtbot, 30, scheme)
    assert len(view.board.boxes) == side * side + 1
    last = scheme.by_number[side * side].placement
    one = ids_in(view, scheme.by_number[1].placement)[0]
    drag(view, at_card(view, one), at_box(view, last))
    assert [asked[:2] for asked in page.asked] == [((one,), last)]
    assert one in ids_in(view, last)


def test_flipped_axes_keep_the_best_corner_and_every_box(qtbot: QtBot) -> None:
    view, page = shown_board(qtbot, 40)
    corner = view.board.boxes[box(view, 1)].pos()
    right_of_it = view.board.boxes[box(view, 2)].pos()
    view.look(flipped=True)
    assert view.board.boxes[box(view, 1)].pos() == corner
    assert view.board.boxes[box(view, 3)].pos() == right_of_it
    one = ids_in(view, box(view, 5))[0]
    drag(view, at_card(view, one), at_box(view, box(view, 2)))
    assert page.asked == [((one,), box(view, 2), None)]


def test_whom_the_filter_hides_is_neither_shown_nor_selected(qtbot: QtBot) -> None:
    view, _ = shown_board(qtbot, 40)
    there = ids_in(view, box(view, 5))
    view.select(there[:3])
    view.look(shown=frozenset([there[0], there[5]]))
    assert view.picked.ids == (there[0],)
    assert ids_in(view, box(view, 5)) == [there[0], there[5]]
    assert view.board.rect_of(there[1]) is None
    assert view.board.boxes[box(view, 5)].text.count == f"2 of {len(there)}"


def test_a_position_is_counted_among_hidden_cards_too(qtbot: QtBot) -> None:
    view, page = shown_board(qtbot, 40, size=(1500, 900))
    there = ids_in(view, box(view, 5))
    newcomer = ids_in(view, box(view, 2))[0]
    view.look(shown=frozenset([there[3], newcomer]))
    target = view.board.rect_of(there[3])
    assert target is not None
    drag(view, at_card(view, newcomer), view.mapFromScene(QPointF(target.left() + 4, target.top() + 6)))
    assert page.asked == [((newcomer,), box(view, 5), 3)]


def test_only_the_boxes_that_differ_are_packed_again(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    view, page = shown_board(qtbot, 40)
    packed: list[Key] = []
    real = view.board._pack

    def noted(place: Key, wanted: int | None = None) -> None:
        packed.append(place)
        real(place, wanted)

    monkeypatch.setattr(view.board, "_pack", noted)
    one = ids_in(view, box(view, 5))[-1]
    page.take((one,), box(view, 2), None)
    assert set(packed) == {box(view, 5), box(view, 2)}
