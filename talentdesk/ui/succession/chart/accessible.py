"""The chart for screen readers: a tree of posts, each with its title, incumbent, state and slate."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible
from typing_extensions import override

from talentdesk.domain.texts import Id
from talentdesk.ui.succession.chart.view import ChartView
from talentdesk.ui.widgets.accessible_items import AccessibleItem, AccessibleItems, read_as

_Text = QAccessible.Text


def install() -> None:
    """Tell Qt how to make a chart accessible."""
    read_as(ChartView, AccessibleChart)


class AccessibleChart(AccessibleItems[ChartView]):
    """The chart as a tree: each post behind the one above it."""

    def __init__(self, view: ChartView) -> None:
        super().__init__(view, QAccessible.Role.Tree)

    @override
    def ids(self) -> list[Id]:
        view = self.view()
        return list(view.board.posts) if view is not None else []

    @override
    def shows(self, view: ChartView, key: Id) -> bool:
        return key in view.board.posts

    @override
    def current(self, view: ChartView) -> Id | None:
        return view.current

    @override
    def rect_of(self, view: ChartView, key: Id) -> QRectF | None:
        return view.board.rect_of(key)

    @override
    def make(self, key: Id) -> AccessiblePost:
        return AccessiblePost(self, key)


class AccessiblePost(AccessibleItem[ChartView]):
    """A card as a tree item: the title is its name, everything else its description."""

    @override
    def text(self, kind: QAccessible.Text) -> str:
        view = self.view()
        card = view.board.card(self.key) if view is not None else None
        if view is None or card is None:
            return ""
        if kind is _Text.Name:
            return card.title
        if kind is _Text.Value:
            return card.state_text
        if kind is _Text.Description:
            note, _ = view.notes.get(self.key, ("", ""))
            return "\n".join(part for part in (card.unit, card.sentence(view.say), note) if part)
        return ""

    @override
    def role(self) -> QAccessible.Role:
        return QAccessible.Role.TreeItem

    @override
    def mark(self, view: ChartView, state: QAccessible.State) -> None:
        state.selected = view.current == self.key
        state.expandable = self.key in view.board.knobs
        state.collapsed = self.key in view.collapsed
