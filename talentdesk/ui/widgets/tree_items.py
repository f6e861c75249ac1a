"""Going through the lines of a tree."""

from collections.abc import Iterator

from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem


def items_of(tree: QTreeWidget) -> Iterator[QTreeWidgetItem]:
    """Yield all lines from the top, each before those under it."""
    yield from items_below(tree.invisibleRootItem())


def items_below(item: QTreeWidgetItem) -> Iterator[QTreeWidgetItem]:
    """Yield all lines under one, each before those under it."""
    for index in range(item.childCount()):
        child = item.child(index)
        if child is not None:
            yield child
            yield from items_below(child)
