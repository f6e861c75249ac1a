"""Where the parts of a workspace window stand."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from talentdesk.ui.widgets.labels import Line


def lay_out(
    centre: QWidget, *, top: QWidget, rail: QWidget, page: tuple[QWidget, ...], card: QWidget
) -> None:
    """Lay the top bar over the rail, the parts of the page (the last takes the room) and the talent card."""
    parts = QVBoxLayout()
    parts.setSpacing(0)
    for widget in page:
        parts.addWidget(widget)
    parts.setStretchFactor(page[-1], 1)
    middle = QHBoxLayout()
    middle.setSpacing(0)
    middle.addWidget(rail)
    middle.addWidget(Line(upright=True))
    middle.addLayout(parts, 1)
    middle.addWidget(card)
    column = QVBoxLayout(centre)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(top)
    column.addWidget(Line())
    column.addLayout(middle, 1)
