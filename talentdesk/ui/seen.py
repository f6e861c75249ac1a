"""What a table or list shows, as it is shown: chosen columns in their order, filtered and sorted rows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTableView, QTreeView, QWidget

_ROLE = Qt.ItemDataRole
_INDENT = "    "


@dataclass(frozen=True, slots=True)
class Seen:
    """A table as it is seen; ``title`` says what it lists."""

    title: str
    headers: tuple[str, ...]
    rows: tuple[tuple[str | int, ...], ...]


@runtime_checkable
class Seeable(Protocol):
    """A widget or item model that knows better than its cells what it shows."""

    def seen(self) -> Seen:
        """Return what is shown now."""


@runtime_checkable
class Exporting(Protocol):
    """A widget with an export of its own for what it lists."""

    def export_seen(self) -> None:
        """Ask where to, and write it."""


def seen_in(view: QAbstractItemView) -> Seen:
    """Return what a view shows."""
    model = view.model()
    title = view.accessibleName() or view.window().windowTitle()
    if isinstance(model, Seeable):
        known = model.seen()
        return Seen(known.title or title, known.headers, known.rows)
    columns = _columns(view)
    if isinstance(view, QTableView | QTreeView):
        headers = tuple(str(model.headerData(at, Qt.Orientation.Horizontal) or "") for at in columns)
    else:
        headers = (title,)
    return Seen(title, headers, tuple(_rows(view, model, columns, QModelIndex(), 0)))


def seen_from(start: QWidget | None, page: QWidget | None) -> Exporting | Seen | None:
    """Return what is meant where the focus stands, else what is largest on a page.

    A widget has an export of its own; None = nothing is listed here.
    """
    at = start
    while at is not None:
        if isinstance(at, Exporting):
            return at
        if isinstance(at, Seeable):
            return at.seen()
        if isinstance(at, QAbstractItemView):
            return _own(at) or seen_in(at)
        at = at.parentWidget()
    views = page.findChildren(QAbstractItemView) if page is not None else []
    shown = [one for one in views if one.isVisible() and one.model() is not None]
    largest = max(shown, key=lambda one: one.width() * one.height(), default=None)
    return None if largest is None else _own(largest) or seen_in(largest)


def focus_or_page(page: QWidget) -> Exporting | Seen | None:
    """Return what is listed where the focus stands, or on a page."""
    return seen_from(QApplication.focusWidget(), page)


def _own(view: QWidget) -> Exporting | None:
    at: QWidget | None = view
    while at is not None:
        if isinstance(at, Exporting):
            return at
        at = at.parentWidget()
    return None


def _columns(view: QAbstractItemView) -> list[int]:
    if isinstance(view, QTableView):
        head = view.horizontalHeader()
    elif isinstance(view, QTreeView):
        head = view.header()
    else:
        return [0]
    return sorted((at for at in range(head.count()) if not head.isSectionHidden(at)), key=head.visualIndex)


def _rows(
    view: QAbstractItemView, model: QAbstractItemModel, columns: list[int], parent: QModelIndex, depth: int
) -> Iterator[tuple[str | int, ...]]:
    for row in range(model.rowCount(parent)):
        if isinstance(view, QTableView) and view.isRowHidden(row):
            continue
        cells = [_cell(model.index(row, at, parent)) for at in columns]
        if depth and cells:
            cells[0] = f"{_INDENT * depth}{cells[0]}"
        yield tuple(cells)
        below = model.index(row, 0, parent)
        if isinstance(view, QTreeView) and view.isExpanded(below):
            yield from _rows(view, model, columns, below, depth + 1)


def _cell(index: QModelIndex) -> str | int:
    """Return a cell's text; whole numbers that stand at the right are numbers."""
    text = index.data(_ROLE.DisplayRole)
    if text is None:
        ticked = index.data(_ROLE.CheckStateRole)
        text = index.data(_ROLE.AccessibleTextRole) if ticked is None else ("✓" if ticked else "")
    written = "" if text is None else str(text)
    aligned = index.data(_ROLE.TextAlignmentRole)
    right = aligned is not None and int(aligned) & int(Qt.AlignmentFlag.AlignRight.value)
    return int(written) if right and written.isdecimal() and written.isascii() else written
