"""A narrow part at the left and a wide one at the right, with a hairline between them that can be moved."""

from __future__ import annotations

from PySide6.QtCore import QMargins, Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget


def beside(left: QWidget, right: QWidget, wide: int, margins: QMargins, *, narrowest: int = 0) -> QSplitter:
    """Put two parts beside each other: the left begins ``wide`` pixels wide, with room around it."""
    room = QWidget()
    room.setMinimumWidth(narrowest)
    inside = QVBoxLayout(room)
    inside.setContentsMargins(margins)
    inside.addWidget(left)
    split = QSplitter(Qt.Orientation.Horizontal)
    split.setHandleWidth(1)
    split.setChildrenCollapsible(False)
    split.addWidget(room)
    split.addWidget(right)
    split.setStretchFactor(1, 1)
    split.setSizes([wide, 4 * wide])
    return split
