"""The view of the chart: folding, mouse and keyboard, and which post is selected."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from talentdesk import tokens
from talentdesk.domain.programme import Programme
from talentdesk.domain.succession_chart import SuccessionChart
from talentdesk.domain.texts import Id
from talentdesk.domain.tidy_tree import Way, towards
from talentdesk.ui.succession.chart.card_paint import CardLook
from talentdesk.ui.succession.chart.keys import Act, act_of
from talentdesk.ui.succession.chart.scene import opening_folds
from talentdesk.ui.succession.chart.zoomed import ZoomedChart
from talentdesk.wording import Say
from talentdesk.wording.post_card import ChartMode

READABLE = 0.62
"""Below this a chart does not open by itself: it shows its top instead."""
_WAYS = frozenset(way.value for way in Way)


class ChartView(ZoomedChart):
    """A chart of posts. ``selected`` comes when another post is selected, empty for none."""

    selected = Signal(str)
    opened = Signal(str)
    """Double click or Enter."""
    menu_requested = Signal(str, QPoint)
    vacancy_requested = Signal(str)

    def __init__(self, say: Say, theme: tokens.Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.say = say
        self.mode = ChartMode.SUCCESSION
        self.chart: SuccessionChart | None = None
        self.collapsed: frozenset[Id] = frozenset()
        self.current: Id = ""
        self.person: Id = ""
        """Whose lines stand out."""
        self.notes: Mapping[Id, tuple[str, str]] = {}
        """By post, what becomes of it in the scenario, and the colour of that."""
        self.marked: frozenset[Id] = frozenset()
        self._programme: Programme | None = None
        self._hovered: Id = ""
        self._pressed: QPoint | None = None
        self._panning = False
        self.board.look_of = self._look_of
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    # ------------------------------------------------------------------ values

    def show_chart(self, chart: SuccessionChart, programme: Programme) -> None:
        """Show a chart; what was folded, selected and looked at stays as far as it is still there."""
        first = self.chart is None or not self.chart.posts
        self.chart, self._programme = chart, programme
        if first:
            self.collapsed = opening_folds(chart, self.viewport().width() / READABLE)
        else:
            self.collapsed = frozenset(self.collapsed.intersection(chart.by_post))
        if self.current not in chart.by_post:
            self.current = ""
        self.relay()
        if first:
            self.open_view()

    def look(self, mode: ChartMode) -> None:
        """Show the other kind of chart."""
        if mode is not self.mode:
            self.mode = mode
            self.relay()
            self.reveal(self.current)

    def relay(self, anchor: Id = "") -> None:
        """Lay the tree out anew; a post, else the one that is selected or the first, stays where it is."""
        if self.chart is None or self._programme is None:
            return
        anchor = anchor or self.current or next(iter(self.board.posts), "")
        at = self._place_on_screen(anchor)
        self.board.set_scale(self.zoom)
        self.board.show_chart(self.chart, self._programme, self.say, self.mode, self.collapsed)
        self.give_room()
        if at is not None:
            self._keep_on_screen(anchor, at)

    def speak(self, say: Say) -> None:
        """Speak another language."""
        self.say = say
        self.relay()

    def show_scenario(self, marked: frozenset[Id], notes: Mapping[Id, tuple[str, str]]) -> None:
        """Show which posts are marked vacant and what becomes of each."""
        self.marked, self.notes = marked, notes
        self.board.restyle()

    def light_up(self, person: Id) -> None:
        """Let the lines of a person stand out wherever they are named."""
        if person != self.person:
            self.person = person
            self.board.restyle()

    # ------------------------------------------------------------------ selection and folding

    def select(self, post: Id, *, reveal: bool = True) -> None:
        """Select a post, opening what hides it, and bring it into sight."""
        if self.chart is None or (post and post not in self.chart.by_post):
            return
        self._unfold_to(post)
        before, self.current = self.current, post
        self.board.restyle((before, post))
        if post and reveal:
            self.reveal(post)
        if before != post:
            self.selected.emit(post)

    def fold(self, post: Id, folded: bool) -> None:
        """Fold a branch away or open it; the post stays where it is on the screen."""
        if post not in self.board.knobs or folded == (post in self.collapsed):
            return
        self.collapsed = self.collapsed.union({post}) if folded else self.collapsed.difference({post})
        self.relay(post)

    def fold_all(self, folded: bool) -> None:
        """Fold everything but the first two levels, or open all."""
        if self.chart is None:
            return
        self.collapsed = opening_folds(self.chart, 0) if folded else frozenset()
        if self.current and folded:
            self._unfold_to(self.current)
        self.relay()
        self.fit() if folded else self.reveal(self.current)

    def reveal(self, post: Id) -> None:
        """Bring a post into sight."""
        rect = self.board.rect_of(post)
        if rect is not None:
            self.ensureVisible(rect, 40, 40)

    def _unfold_to(self, post: Id) -> None:
        hiding = set()
        above = self.board.above.get(post, "")
        while above:
            hiding.add(above)
            above = self.board.above.get(above, "")
        if hiding.intersection(self.collapsed):
            self.collapsed = self.collapsed.difference(hiding)
            self.relay()

    def open_view(self) -> None:
        """Show the whole tree where that can be read, else its top."""
        rect = self.board.tree
        if rect.isEmpty():
            return
        port = self.viewport().size()
        whole = min(1.0, port.width() / rect.width(), port.height() / rect.height())
        self.set_zoom(max(whole, READABLE))
        tops = (
            [self.board.rect_of(post.id) for post in self.chart.posts if not post.above] if self.chart else []
        )
        first = next((one for one in tops if one is not None), rect)
        half = port.height() / self.zoom / 2
        across = rect.center().x() if whole >= READABLE else first.center().x()
        self.centerOn(across, rect.top() + half)

    # ------------------------------------------------------------------ mouse

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self._pressed, self._panning = event.position().toPoint(), False
        event.accept()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if self._pressed is not None:
            moved = at - self._pressed
            if self._panning or moved.manhattanLength() >= QApplication.startDragDistance():
                if not self._panning:
                    self._panning = True
                    self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
                self._pressed = at
                self.pan(moved)
            return
        self._hover(self.board.post_at(self.mapToScene(at)), at)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if self._panning:
            self._panning = False
            self.viewport().unsetCursor()
            return
        if pressed is not None and event.button() is Qt.MouseButton.LeftButton:
            at = self.mapToScene(event.position().toPoint())
            knob = self.board.knob_at(at)
            if knob:
                self.fold(knob, knob not in self.collapsed)
            else:
                self.select(self.board.post_at(at), reveal=False)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = self.mapToScene(event.position().toPoint())
        post = "" if self.board.knob_at(at) else self.board.post_at(at)
        if post and event.button() is Qt.MouseButton.LeftButton:
            self.opened.emit(post)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            rect = self.board.rect_of(self.current)
            post, at = self.current, self.mapFromScene(rect.center()) if rect is not None else QPoint()
        else:
            post, at = self.board.post_at(self.mapToScene(event.pos())), event.pos()
            if post:
                self.select(post, reveal=False)
        if post:
            self.menu_requested.emit(post, self.viewport().mapToGlobal(at))

    def _hover(self, post: Id, at: QPoint) -> None:
        knob = self.board.knob_at(self.mapToScene(at))
        self.viewport().setCursor(
            Qt.CursorShape.PointingHandCursor if post or knob else Qt.CursorShape.OpenHandCursor
        )
        if post == self._hovered:
            return
        before, self._hovered = self._hovered, post
        self.board.restyle((before, post))
        card = self.board.card(post)
        self.setToolTip(f"{card.title}\n{card.sentence(self.say)}" if card else "")

    # ------------------------------------------------------------------ keyboard

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        act = act_of(event.key(), event.modifiers())
        if act is None:
            super().keyPressEvent(event)
        else:
            self._do(act)

    def _do(self, act: Act) -> None:
        """Do what a key asks for."""
        post = self.current
        if act.value in _WAYS:
            self.walk(Way(act.value))
        elif act is Act.FIRST and self.chart is not None and self.chart.posts:
            self.select(self.chart.posts[0].id)
        elif act in (Act.FOLD, Act.UNFOLD):
            self.fold(post, act is Act.FOLD)
        elif act is Act.TURN:
            self.fold(post, post not in self.collapsed)
        elif act in (Act.LARGER, Act.SMALLER):
            self.zoom_by(1 if act is Act.LARGER else -1)
        elif act is Act.WHOLE:
            self.fit()
        elif post:
            (self.opened if act is Act.OPEN else self.vacancy_requested).emit(post)

    def walk(self, way: Way) -> None:
        """Go to the next post in a direction; the first one where none is selected."""
        if self.chart is None or not self.chart.posts:
            return
        if self.current not in self.board.laid.spots:
            self.select(self.chart.posts[0].id)
        else:
            self.select(towards(self.board.laid, self.current, way, self.board.above))

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.board.restyle((self.current,))

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.board.restyle((self.current,))

    def _look_of(self, post: Id) -> CardLook:
        note, role = self.notes.get(post, ("", "accent"))
        return CardLook(
            ink=self.board.ink,
            selected=post == self.current,
            current=post == self.current and self.hasFocus(),
            hovered=post == self._hovered,
            marked=post in self.marked,
            note=note,
            note_role=role,
            person=self.person,
        )

    def _place_on_screen(self, post: Id) -> QPoint | None:
        rect = self.board.rect_of(post)
        return self.mapFromScene(rect.topLeft()) if rect is not None else None

    def _keep_on_screen(self, post: Id, at: QPoint) -> None:
        now = self._place_on_screen(post)
        if now is not None:
            self.pan(at - now)
