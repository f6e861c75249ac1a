"""Hands on a board: real mouse and key events on its viewport, and a board that obeys without a workspace."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from talentdesk.domain.grid import Placement, Scheme
from talentdesk.domain.programme import Programme
from talentdesk.domain.texts import Language
from talentdesk.domain.workshop import Board, Card
from talentdesk.ui.theme import application_theme
from talentdesk.ui.workshop.board import BoardView
from talentdesk.ui.workshop.plan import NOWHERE, Key
from talentdesk.wording import reasons, speaker
from tests.ui.made_board import board_of, made_board

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Obeying:
    """Does what the board asks for, as page and workspace together would, and remembers it."""

    def __init__(self, view: BoardView, board: Board, rules: Programme) -> None:
        self.view, self.board, self.rules = view, board, rules
        self.asked: list[tuple[tuple[str, ...], Key, int | None]] = []
        view.drop_requested.connect(self.take)

    def take(self, ids: tuple[str, ...], key: Key, position: int | None) -> None:
        self.asked.append((ids, key, position))
        there = [card for card in self.of(key) if card.candidate not in ids]
        at = len(there) if position is None else position
        moved = [self.card(one) for one in ids]
        order = [*there[:at], *moved, *there[at:]]
        new = {
            card.candidate: replace(card, calibrated=key, order=i, moved=card.proposed != key)
            for i, card in enumerate(order)
        }
        cards = [new.get(card.candidate, card) for card in self.board.cards]
        self.board = board_of(cards, self.board.scheme, self.rules)
        self.view.show_values(self.board, self.rules)

    def card(self, candidate: str) -> Card:
        return next(card for card in self.board.cards if card.candidate == candidate)

    def of(self, key: Key) -> list[Card]:
        return sorted((c for c in self.board.cards if c.calibrated == key), key=lambda card: card.order)


def shown_board(
    qtbot: QtBot,
    count: int,
    scheme: Scheme | None = None,
    *,
    size: tuple[int, int] = (1200, 700),
    language: Language = Language.EN,
    obey: bool = True,
    unplaced: int | None = None,
) -> tuple[BoardView, Obeying]:
    """A board of invented people in a shown window, with nothing moving by itself."""
    board, rules = made_board(count, scheme, unplaced=unplaced)
    theme = application_theme()
    say = speaker(language)
    view = BoardView(say, lambda finding: reasons.sentence(finding, say, rules), theme.values, _at_once)
    qtbot.addWidget(view)
    view.resize(*size)
    view.show_values(board, rules)
    view.show()
    view.setFocus()
    view.activateWindow()
    qtbot.waitUntil(view.hasFocus)
    obeying = Obeying(view, board, rules)
    if not obey:
        view.drop_requested.disconnect(obeying.take)
    return view, obeying


def _at_once(_milliseconds: int) -> int:
    return 0


def expanded(view: BoardView) -> Placement | None:
    return view.view_state.expanded


def at_a_head(view: BoardView) -> bool:
    """Whether the keyboard stands on the head of a box."""
    return view.head is not NOWHERE


def picked(view: BoardView) -> set[str]:
    return set(view.picked.ids)


def marked(view: BoardView) -> bool:
    """Whether the cards in the hand carry the mark of a rule."""
    return view.hand.item.marked


def box(view: BoardView, number: int) -> Placement:
    scheme = view.arrangement.scheme
    assert scheme is not None
    return scheme.by_number[number].placement


def at_card(view: BoardView, candidate: str) -> QPoint:
    rect = view.board.rect_of(candidate)
    assert rect is not None
    return view.mapFromScene(rect.center())


def at_box(view: BoardView, key: Key) -> QPoint:
    """A point inside a box with no card under it: its lower right corner."""
    inside = view.board.boxes[key].inside
    return view.mapFromScene(inside.bottomRight()) - QPoint(6, 4)


def at_head(view: BoardView, key: Key) -> QPoint:
    return view.mapFromScene(view.board.boxes[key].head.center())


def click(view: BoardView, at: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
    QTest.mouseClick(view.viewport(), LEFT, modifiers, at)


def lift(
    view: BoardView, start: QPoint, way: Sequence[QPoint], modifiers: Qt.KeyboardModifier = NONE
) -> None:
    """Press and move, and keep the button down."""
    QTest.mousePress(view.viewport(), LEFT, modifiers, start)
    at = start
    for end in way:
        for step in range(1, 5):
            QTest.mouseMove(view.viewport(), at + (end - at) * step / 4)
        at = end


def drag(view: BoardView, start: QPoint, *way: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
    lift(view, start, way, modifiers)
    QTest.mouseRelease(view.viewport(), LEFT, modifiers, way[-1])


def key(view: BoardView, *keys: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    for one in keys:
        QTest.keyClick(view, one, modifiers)
