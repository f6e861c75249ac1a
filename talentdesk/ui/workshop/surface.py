"""The surface of the board: shows values, holds the selection, zooms, and hands drops to the page."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPainter, QPixmap, QPixmapCache, QResizeEvent, QTransform
from PySide6.QtWidgets import QFrame, QGraphicsView, QWidget
from typing_extensions import override

from talentdesk import tokens
from talentdesk.domain.programme import Programme
from talentdesk.domain.texts import Id
from talentdesk.domain.workshop import Board, Card
from talentdesk.ui.workshop.arrangement import Arrangement, View
from talentdesk.ui.workshop.board_scene import BoardScene
from talentdesk.ui.workshop.board_words import BoardWords, Explain
from talentdesk.ui.workshop.box_item import BoxLook
from talentdesk.ui.workshop.card_face import Look
from talentdesk.ui.workshop.floating import BandItem, SaidItem
from talentdesk.ui.workshop.hand import Hand
from talentdesk.ui.workshop.ink import ink
from talentdesk.ui.workshop.movement_item import MovementItem
from talentdesk.ui.workshop.packing import Form
from talentdesk.ui.workshop.picked import Picked
from talentdesk.ui.workshop.plan import NOWHERE, Key, Spot
from talentdesk.wording import Say

ZOOM = (0.4, 3.0)
_STEP = 1.15
_COMFORTS = (1.5, 1.25, 1.0)
"""How much larger everything may be drawn while few cards leave room for it."""
_CACHE_KB = 96 * 1024
"""Room for the pictures of a few thousand cards; Qt's own 10 MB would paint them again and again."""
_SAID = 6000
_FEW = 4
"""So many cards at most glide; more just appear in their places."""


class BoardSurface(QGraphicsView):
    """The board without its gestures.

    ``drop_requested`` carries candidate ids, the box (``Placement`` or None for the holding area) and the
    position among the cards of that box that stay (None = at the end). Nothing moves before new values come.
    """

    drop_requested = Signal(tuple, object, object)
    selection_changed = Signal(tuple)
    opened = Signal(str)
    menu_requested = Signal(tuple, object)
    box_menu_requested = Signal(object, object)
    discussed_requested = Signal(tuple, bool)
    reason_requested = Signal(str)
    ballot_requested = Signal(str)
    action_requested = Signal(str)
    flag_requested = Signal(tuple)
    own_note_requested = Signal(tuple)
    readiness_requested = Signal(tuple, object)
    earlier_requested = Signal()
    view_changed = Signal()

    def __init__(
        self,
        say: Say,
        explain: Explain,
        theme: tokens.Theme,
        duration: Callable[[int], int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.arrangement = Arrangement()
        self.picked = Picked()
        self.hovered: Id | None = None
        self.head: Spot = NOWHERE
        """The box on whose head the keyboard stands."""
        self.zoom = 1.0
        self.photo_of: Callable[[Card], QPixmap | None] = _no_photo
        """Gives the round picture of a card; the page sets it."""
        self.overlays: list[Callable[[], None]] = []
        """Asked to show themselves whenever cards may have come to lie elsewhere."""
        self.words = BoardWords(self.arrangement, say, explain)
        self.board = BoardScene(self.arrangement, self.words, ink(theme), self)
        self.board.look_of = self._look_of
        self.hand = Hand(self.board, duration, self)
        self.band, self.said = BandItem(self.board.ink), SaidItem(self.board.ink)
        self.movement = MovementItem(self.board.ink)
        for item in (self.band, self.said, self.movement):
            self.board.addItem(item)
        self._hush = QTimer(self)
        self._hush.setSingleShot(True)
        self._hush.timeout.connect(self.hush)
        self._taken = 0
        self._comfort = 1.0
        """How much larger everything is drawn than it needs to be."""
        self._hatched = False
        self.setScene(self.board)
        self._settle_view()

    def _settle_view(self) -> None:
        QPixmapCache.setCacheLimit(max(QPixmapCache.cacheLimit(), _CACHE_KB))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.MinimalViewportUpdate)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontSavePainterState)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(430, 300)
        self.setBackgroundBrush(self.board.ink.ground)
        self._bars()

    # ------------------------------------------------------------------ values

    def show_values(self, board: Board, programme: Programme) -> None:
        """Show a board: only boxes whose cards differ are packed again, and few moved cards glide there."""
        self._taken += 1
        self.hush()
        before = self.arrangement.board
        other = before is None or before.scheme != board.scheme
        self._lay_ground(layered=board.layer is not None)
        starts = self._starts(board)
        touched = self.arrangement.take(board, programme)
        self.picked.keep(self.arrangement.cards)
        if other or self.board.plan is None:
            self.relayout()
        else:
            self.board.reset(touched, next(iter(starts), None))
        self._show_movement()
        if starts and not other:
            first = next(iter(starts))
            self.hand.glide(tuple(starts), starts[first], self.board.rect_of(first))

    def look(self, **changes: object) -> None:
        """Look at the board in another way: see ``View`` for the names."""
        before = self.arrangement.view
        touched = self.arrangement.look(**changes)
        self._drop_hidden()
        after = self.arrangement.view
        if (before.expanded, before.flipped, before.density) != (
            after.expanded,
            after.flipped,
            after.density,
        ):
            self.relayout()
        else:
            self.board.reset(touched)
            if self._comfort > 1 and before.shown != after.shown and not self.board.is_roomy:
                # Drawn large for the few who passed the filter before.
                self.relayout()
        self._show_movement()
        self.view_changed.emit()

    @property
    def view_state(self) -> View:
        """How the board is looked at."""
        return self.arrangement.view

    def speak(self, say: Say, explain: Explain) -> None:
        """Speak another language."""
        self.words.say, self.words.explain = say, explain
        self.board.renew(self.board.ink)

    def dress(self, theme: tokens.Theme) -> None:
        """Wear another theme."""
        self.board.renew(ink(theme))
        for item in (self.band, self.said, self.movement):
            item.ink = self.board.ink
            item.update()
        self.hand.renew()
        hatched, self._hatched = self._hatched, False
        self.setBackgroundBrush(self.board.ink.ground)
        self._lay_ground(layered=hatched)

    def drop_cards(self, ids: tuple[Id, ...], key: Key, position: int | None = None) -> None:
        """Ask for cards to be put into a box: the one way for mouse, keyboard and menu.

        The cards move when the change comes back; if none comes they glide back to where they are.
        """
        if not ids:
            return
        before = self._taken
        self.drop_requested.emit(ids, key, position)
        if self._taken == before:
            self.hand.glide(ids, None, self.board.rect_of(ids[0]))

    def say_refused(self, sentence: str, ids: tuple[Id, ...] = ()) -> None:
        """Say beside the cards why they did not move."""
        at = self.board.rect_of(ids[0]) if ids else None
        shown = self.mapToScene(self.viewport().rect()).boundingRect()
        middle = QRectF(shown.center().x() - 160, shown.center().y(), 320, 1)
        self.said.say(sentence, at or middle, shown)
        self._hush.start(_SAID)

    def hush(self) -> None:
        """Take a said sentence away."""
        self._hush.stop()
        self.said.setVisible(False)

    def renew_faces(self) -> None:
        """Paint every card anew, as after other colours or badges were chosen."""
        self.board.renew(self.board.ink)

    @Slot()
    def restyle_all(self) -> None:
        """Ask again how every card looks, as after photos came in."""
        self.board.restyle(tuple(self.arrangement.cards))

    # ------------------------------------------------------------------ selection

    def pick(self, changed: Iterable[Id]) -> None:
        """Show and tell a selection that ``picked`` has taken."""
        changed = set(changed)
        if not changed:
            return
        self.board.restyle(changed)
        self.selection_changed.emit(self.picked.ids)

    def select(self, ids: Iterable[Id]) -> None:
        """Select candidates, as from a list beside the board, and bring the first into sight."""
        known = [one for one in ids if self.arrangement.is_shown(one)]
        self.pick(self.picked.replace(known, known[0] if known else None))
        if known:
            self.board.reveal(known[0])

    def select_box(self, key: Key) -> None:
        """Select everyone in a box."""
        ids = [card.candidate for card in self.arrangement.boxes.get(key, ())]
        self.pick(self.picked.replace(ids, ids[0] if ids else None))

    def select_shown(self) -> None:
        """Select everyone the filter lets through, box by box in order."""
        self.select([card.candidate for cards in self.arrangement.boxes.values() for card in cards])

    def stand_on_head(self, spot: Spot) -> None:
        """Put the keyboard on the head of a box, or take it off."""
        left, self.head = self.head, spot
        for key in (left, spot):
            if key is not NOWHERE and key in self.board.boxes:
                box = self.board.boxes[key]
                box.wear(BoxLook(current=self.head is not NOWHERE and key == spot, slim=box.look.slim))

    def expand(self, key: Key) -> None:
        """Give one box most of the room, or take it back from the one that has it."""
        self.look(expanded=None if key is None or key == self.view_state.expanded else key)

    # ------------------------------------------------------------------ zoom and size

    def set_zoom(self, zoom: float, around: QPointF | None = None) -> None:
        """Zoom: below 1 more cards fit into the same board, above 1 everything grows and is scrolled."""
        zoom = max(ZOOM[0], min(ZOOM[1], zoom))
        if abs(zoom - 1) < 0.07:
            zoom = 1.0
        if zoom == self.zoom:
            return
        focus = self.mapToScene(around.toPoint()) if around is not None else None
        self.zoom = zoom
        self._bars()
        self.relayout()
        if focus is not None and around is not None and zoom > 1:
            off = QPointF(self.viewport().rect().center()) - around
            self.centerOn(focus + off / zoom)
        self.view_changed.emit()

    def zoom_by(self, steps: float, around: QPointF | None = None) -> None:
        """Zoom by steps of the wheel."""
        self.set_zoom(self.zoom * _STEP**steps, around)

    def relayout(self) -> None:
        """Lay the board out for the present size and zoom."""
        port = QSizeF(self.maximumViewportSize())
        for comfort in _COMFORTS:
            if comfort > 1 and not self.board.may_be_roomy(port / comfort):
                continue
            self._comfort = comfort
            # Chosen here and not on every move: the board must not change its size under somebody's hand.
            self.board.lay_out(port / comfort)
            if self.board.is_roomy:
                break
        if self.zoom < 1:
            self.board.lay_out(port / self._comfort / self.zoom)
        scale = self.zoom * self._comfort
        self.setTransform(QTransform.fromScale(scale, scale))
        self._show_movement()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.relayout()

    # ------------------------------------------------------------------ inside

    def _lay_ground(self, *, layered: bool) -> None:
        """Hatch the ground while a layer is shown: nobody may take it for the calibrated board."""
        if layered == self._hatched:
            return
        self._hatched = layered
        if layered:
            from talentdesk.ui.workshop.layer_ground import hatch

            self.setBackgroundBrush(hatch(self.board.ink))
        else:
            self.setBackgroundBrush(self.board.ink.ground)

    def _bars(self) -> None:
        off, needed = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded
        policy = needed if self.zoom > 1 else off
        self.setHorizontalScrollBarPolicy(policy)
        self.setVerticalScrollBarPolicy(policy)

    def _look_of(self, card: Card) -> Look:
        one = card.candidate
        # Only whole cards have a circle: a photo is not even loaded for the others.
        box = self.board.boxes.get(self.arrangement.where(one)) if self.arrangement.is_shown(one) else None
        form = box.packing.form if box is not None and box.packing is not None else None
        whole = form is Form.FULL
        return Look(
            ink=self.board.ink,
            selected=one in self.picked,
            current=one == self.picked.current and self.hasFocus() and self.head is NOWHERE,
            hovered=one == self.hovered,
            ghost=one in self.hand.ids,
            note=self.words.waiting(card),
            photo=self.photo_of(card) if whole else None,
            # A dot has no room for badges: thousands of them are not asked for.
            badges=() if form is Form.DOT else self.board.badges_of(card),
            tint=self.board.tint_of(card),
        )

    def _starts(self, board: Board) -> dict[Id, QPointF]:
        """Return where the few cards that are about to change box are now; the hand's own first."""
        known = self.arrangement.cards
        moved = [
            card.candidate
            for card in board.cards
            # Cards that did not change are the same objects: thousands are passed over quickly.
            if (old := known.get(card.candidate)) is not card
            and old is not None
            and old.calibrated != card.calibrated
        ]
        if not moved or self.view_state.proposed:
            return {}
        held = self.hand.item.isVisible() and bool(self.hand.item.cards)
        if held and self.hand.item.cards[0].candidate in moved:
            first = self.hand.item.cards[0].candidate
            rest = {one: self.hand.item.pos() for one in moved if one != first}
            return {first: self.hand.item.pos(), **rest}
        if len(moved) > _FEW:
            return {}
        rects = {one: self.board.rect_of(one) for one in moved}
        return {one: rect.topLeft() for one, rect in rects.items() if rect is not None}

    def _drop_hidden(self) -> None:
        """Nobody stays selected whom the filter hides: a move must not touch what is not on the screen."""
        gone = [one for one in self.picked.ids if not self.arrangement.is_shown(one)]
        if gone:
            self.pick(self.picked.replace([one for one in self.picked.ids if one not in gone]))

    def _show_movement(self) -> None:
        if self.board.plan is not None:
            self.movement.show_moves(self.arrangement, self.board)
            for show in self.overlays:
                show()


def _no_photo(_card: Card) -> QPixmap | None:
    return None
