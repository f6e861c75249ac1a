"""What is painted on a graphics view, for screen readers: each item with its name and its description.

Items of a graphics view are invisible to assistive technology; these interfaces stand for them. Made when
asked for, one for each item, they hold the view weakly: Qt may ask after the window is gone.
"""

from __future__ import annotations

import weakref
from abc import abstractmethod
from collections.abc import Callable
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, QRect, QRectF, QSize
from PySide6.QtGui import QAccessible, QAccessibleInterface, QWindow
from PySide6.QtWidgets import QAccessibleWidget, QGraphicsView
from typing_extensions import override

from talentdesk.domain.texts import Id

V = TypeVar("V", bound=QGraphicsView)
_readers: dict[type[QGraphicsView], Callable[[Any], AccessibleItems[Any]]] = {}
_made: dict[int, AccessibleItems[Any]] = {}


def read_as(kind: type[V], reader: Callable[[V], AccessibleItems[V]]) -> None:
    """Tell Qt how to make views of a kind accessible; once for the application."""
    if not _readers:
        QAccessible.installFactory(_make)
    _readers[kind] = reader


def _make(_key: str, target: QObject) -> QAccessibleInterface | None:
    reader = next((one for kind, one in _readers.items() if isinstance(target, kind)), None)
    if reader is None:
        return None
    known = _made.get(id(target))
    if known is None or known.view() is not target:
        known = _made[id(target)] = reader(target)
    return known


class AccessibleItems(QAccessibleWidget, Generic[V]):
    """A view as a list or tree of its items."""

    def __init__(self, view: V, role: QAccessible.Role) -> None:
        super().__init__(view, role)
        self.view = weakref.ref(view)
        self._items: dict[Id, AccessibleItem[V]] = {}

    @abstractmethod
    def ids(self) -> list[Id]:
        """Return what is shown, in the order it is read."""

    @abstractmethod
    def shows(self, view: V, key: Id) -> bool:
        """Return whether an item is shown."""

    @abstractmethod
    def current(self, view: V) -> Id | None:
        """Return which item the cursor stands on."""

    @abstractmethod
    def rect_of(self, view: V, key: Id) -> QRectF | None:
        """Return where an item lies in the scene."""

    @abstractmethod
    def make(self, key: Id) -> AccessibleItem[V]:
        """Make what stands for an item."""

    def item(self, key: Id) -> AccessibleItem[V] | None:
        """Return what stands for an item that is shown."""
        view = self.view()
        if view is None or not self.shows(view, key):
            return None
        made = self._items.get(key)
        if made is None:
            made = self._items[key] = self.make(key)
            QAccessible.registerAccessibleInterface(made)
        return made

    @override
    def childCount(self) -> int:
        return len(self.ids())

    @override
    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # None = no such child
        ids = self.ids()
        return self.item(ids[index]) if 0 <= index < len(ids) else None

    @override
    def indexOfChild(self, child: QAccessibleInterface) -> int:
        ids = self.ids()
        return ids.index(child.key) if isinstance(child, AccessibleItem) and child.key in ids else -1

    @override
    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]  # None = nothing has it
        view = self.view()
        current = self.current(view) if view is not None and view.hasFocus() else None
        return self.item(current) if current is not None else None


class AccessibleItem(QAccessibleInterface, Generic[V]):
    """One item; what it says and how it stands is said by its kind."""

    def __init__(self, owner: AccessibleItems[V], key: Id) -> None:
        super().__init__()
        self._owner = owner
        self.key = key

    def view(self) -> V | None:
        """Return the view while it shows the item."""
        view = self._owner.view()
        return view if view is not None and self._owner.shows(view, self.key) else None

    @abstractmethod
    def mark(self, view: V, state: QAccessible.State) -> None:
        """Say more of how the item stands than where the focus is."""

    @override
    def isValid(self) -> bool:
        return self.view() is not None

    @override
    def object(self) -> QObject | None:  # type: ignore[override]  # what is painted is no QObject
        return None

    @override
    def window(self) -> QWindow | None:  # type: ignore[override]  # None while the view has no window
        view = self.view()
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
    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Items are not edited where they are painted."""

    @override
    def rect(self) -> QRect:
        view = self.view()
        at = self._owner.rect_of(view, self.key) if view is not None else None
        if view is None or at is None:
            return QRect()
        first, last = view.mapFromScene(at.topLeft()), view.mapFromScene(at.bottomRight())
        return QRect(view.viewport().mapToGlobal(first), QSize(last.x() - first.x(), last.y() - first.y()))

    @override
    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        view = self.view()
        if view is None:
            state.invalid = True
            return state
        state.focusable = state.selectable = True
        state.focused = view.hasFocus() and self._owner.current(view) == self.key
        self.mark(view, state)
        return state
