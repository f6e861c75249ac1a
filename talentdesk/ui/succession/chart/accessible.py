"""The chart for screen readers: a tree of posts, each with its title, incumbent, state and slate.

Items of a graphics view are invisible to assistive technology; these interfaces stand for them.
"""

from __future__ import annotations

import weakref

from PySide6.QtCore import QObject, QRect, QSize
from PySide6.QtGui import QAccessible, QAccessibleInterface, QWindow
from PySide6.QtWidgets import QAccessibleWidget
from typing_extensions import override

from talentdesk.domain.texts import Id
from talentdesk.ui.succession.chart.view import ChartView

_Text = QAccessible.Text
_installed: list[object] = []
_views: dict[int, AccessibleChart] = {}


def install() -> None:
    """Tell Qt how to make a chart accessible; once for the application."""
    if not _installed:
        QAccessible.installFactory(_make)
        _installed.append(_make)


def _make(_key: str, target: QObject) -> QAccessibleInterface | None:
    if not isinstance(target, ChartView):
        return None
    known = _views.get(id(target))
    if known is None or known.view() is not target:
        known = _views[id(target)] = AccessibleChart(target)
    return known


class AccessibleChart(QAccessibleWidget):
    """The chart as a tree."""

    def __init__(self, view: ChartView) -> None:
        super().__init__(view, QAccessible.Role.Tree)
        self.view = weakref.ref(view)
        self._posts: dict[Id, AccessiblePost] = {}

    def ids(self) -> list[Id]:
        """Return the posts that are shown, each behind the one above it."""
        view = self.view()
        return list(view.board.posts) if view is not None else []

    def post(self, post: Id) -> AccessiblePost | None:
        """Return what stands for a card."""
        view = self.view()
        if view is None or post not in view.board.posts:
            return None
        made = self._posts.get(post)
        if made is None:
            made = self._posts[post] = AccessiblePost(self, post)
            QAccessible.registerAccessibleInterface(made)
        return made

    @override
    def childCount(self) -> int:
        return len(self.ids())

    @override
    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # None = no such child
        ids = self.ids()
        return self.post(ids[index]) if 0 <= index < len(ids) else None

    @override
    def indexOfChild(self, child: QAccessibleInterface) -> int:
        ids = self.ids()
        return ids.index(child.post) if isinstance(child, AccessiblePost) and child.post in ids else -1

    @override
    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]  # None = nothing has it
        view = self.view()
        return self.post(view.current) if view is not None and view.hasFocus() else None


class AccessiblePost(QAccessibleInterface):
    """A card as a tree item: the title is its name, everything else its description."""

    def __init__(self, owner: AccessibleChart, post: Id) -> None:
        super().__init__()
        self._owner = owner
        self.post = post

    def _view(self) -> ChartView | None:
        view = self._owner.view()
        return view if view is not None and self.post in view.board.posts else None

    @override
    def isValid(self) -> bool:
        return self._view() is not None

    @override
    def object(self) -> QObject | None:  # type: ignore[override]  # a card is no QObject
        return None

    @override
    def window(self) -> QWindow | None:  # type: ignore[override]  # None while the chart has no window
        view = self._view()
        return view.window().windowHandle() if view is not None else None

    @override
    def parent(self) -> QAccessibleInterface:
        return self._owner

    @override
    def childCount(self) -> int:
        return 0

    @override
    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # there are none
        return None

    @override
    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]  # there are none
        return None

    @override
    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    @override
    def text(self, kind: QAccessible.Text) -> str:
        view = self._view()
        card = view.board.card(self.post) if view is not None else None
        if view is None or card is None:
            return ""
        if kind is _Text.Name:
            return card.title
        if kind is _Text.Value:
            return card.state_text
        if kind is _Text.Description:
            note, _ = view.notes.get(self.post, ("", ""))
            return "\n".join(part for part in (card.unit, card.sentence(view.say), note) if part)
        return ""

    @override
    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Cards are not edited on the chart."""

    @override
    def rect(self) -> QRect:
        view = self._view()
        at = view.board.rect_of(self.post) if view is not None else None
        if view is None or at is None:
            return QRect()
        first, last = view.mapFromScene(at.topLeft()), view.mapFromScene(at.bottomRight())
        return QRect(view.viewport().mapToGlobal(first), QSize(last.x() - first.x(), last.y() - first.y()))

    @override
    def role(self) -> QAccessible.Role:
        return QAccessible.Role.TreeItem

    @override
    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        view = self._view()
        if view is None:
            state.invalid = True
            return state
        state.focusable = state.selectable = True
        state.selected = view.current == self.post
        state.focused = view.hasFocus() and view.current == self.post
        state.expandable = self.post in view.board.knobs
        state.collapsed = self.post in view.collapsed
        return state
