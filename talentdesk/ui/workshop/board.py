"""The board: a grid of boxes with cards that are dragged, typed or chosen into place."""

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget
from typing_extensions import override

from talentdesk import tokens
from talentdesk.domain.programme import Programme
from talentdesk.domain.workshop import Board
from talentdesk.ui.workshop.board_words import Explain
from talentdesk.ui.workshop.keyboard import Keyboard
from talentdesk.ui.workshop.mouse import Mouse
from talentdesk.ui.workshop.plan import NOWHERE
from talentdesk.ui.workshop.surface import BoardSurface
from talentdesk.wording import Say


class BoardView(BoardSurface):
    """The board with its gestures; every gesture of the mouse has a twin on the keyboard."""

    def __init__(
        self,
        say: Say,
        explain: Explain,
        theme: tokens.Theme,
        duration: Callable[[int], int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(say, explain, theme, duration, parent)
        self.mouse = Mouse(self)
        self.keyboard = Keyboard(self)

    @override
    def show_values(self, board: Board, programme: Programme) -> None:
        super().show_values(board, programme)
        self.keyboard.digits.know(box.number for box in board.scheme.boxes)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.mouse.press(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.mouse.move(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.mouse.release(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mouse.double_click(event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.mouse.wheel(event):
            event.accept()
        else:
            super().wheelEvent(event)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.mouse.leave()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.hand.holds or self.band.isVisible():
            # Nothing but giving up makes sense while the mouse holds something.
            if event.matches(QKeySequence.StandardKey.Cancel):
                self.mouse.cancel()
            event.accept()
        elif self.keyboard.press(event):
            event.accept()
        else:
            event.ignore()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            return
        at = self.mapToScene(event.pos())
        card = self.board.card_at(at)
        if card is not None:
            if card not in self.picked:
                self.pick(self.picked.only(card))
            self.menu_requested.emit(self.picked.ids, event.globalPos())
            return
        spot = self.board.box_at(at)
        if spot is not NOWHERE:
            self.box_menu_requested.emit(spot, event.globalPos())

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._restyle_current()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.stand_on_head(NOWHERE)
        self._restyle_current()

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self._tip(event), self)
            return True
        return super().viewportEvent(event)

    def _tip(self, event: QHelpEvent) -> str:
        """Say what lies under the pointer; empty while something is dragged."""
        at = self.mapToScene(event.pos())
        card = self.board.card_at(at)
        if self.hand.holds:
            return ""
        if card is not None:
            return self.words.card_tip(self.arrangement.cards[card])
        spot = self.board.box_at(at)
        if spot is NOWHERE:
            return ""
        if self.board.boxes[spot].foot.contains(at):
            return self.words.say(
                "Click: the box gets the room, and all its cards are seen. Esc: all boxes again."
            )
        return self.words.box_tip(spot)

    def _restyle_current(self) -> None:
        if self.picked.current is not None:
            self.board.restyle((self.picked.current,))
