"""The line of a menu that says what its entries are about."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu, QWidgetAction

from talentdesk.ui.widgets.labels import Label

_LEFT, _ABOVE, _BELOW = 12, 6, 4


def add_title(menu: QMenu, text: str) -> None:
    """Add a line that cannot be chosen; with lines above it, a hairline parts it from them."""
    # A section of Qt's own shows a bare hairline under a style sheet.
    if menu.actions():
        menu.addSeparator()
    label = Label(text, kind="small")
    label.setContentsMargins(_LEFT, _ABOVE, _LEFT, _BELOW)
    line = QWidgetAction(menu)
    line.setText(text)
    line.setDefaultWidget(label)
    line.setEnabled(False)
    menu.addAction(line)
