"""What keys mean at an open sheet, and whether anything was put into it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import SIGNAL, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QTextEdit,
    QWidget,
)

from talentdesk.ui.widgets.fields import Field

_EVERYWHERE: Final = ("Ctrl+Z", "Ctrl+Y", "Ctrl+Shift+Z", "F1", "Ctrl+/", "F11", "Ctrl+W", "Ctrl+Q")
"""Keys of the window that mean the same with a sheet open: undo says why it waits, help lies over it."""
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def leads_below(event: QKeyEvent, sheet: QWidget) -> bool:
    """Tell whether a key is a shortcut of the window that a sheet lies over, of its page or its menus."""
    keys = QKeySequence(event.keyCombination())
    if any(keys == QKeySequence(one) for one in _EVERYWHERE) or any(_shortcuts(keys, sheet)):
        return False
    # Others are keys of a list or board that has the focus, which it has not now.
    far = (Qt.ShortcutContext.WindowShortcut, Qt.ShortcutContext.ApplicationShortcut)
    return any(context in far for context in _shortcuts(keys, sheet.window()))


def presses_main(event: QKeyEvent) -> bool:
    """Tell whether a key that no field took is to do what the main button does.

    Enter in a labelled line does, unless the line has a use of its own for it, such as adding to a list; in a
    text Enter begins a line, and Ctrl+Enter does.
    """
    if event.key() not in _ENTER:
        return False
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if modifiers == Qt.KeyboardModifier.ControlModifier:
        return True
    now = QApplication.focusWidget()
    if modifiers != Qt.KeyboardModifier.NoModifier or not _in_field(now):
        return False
    return isinstance(now, QSpinBox) or (
        isinstance(now, QLineEdit) and not now.receivers(SIGNAL("returnPressed()"))
    )


def put_in(sheet: QWidget) -> list[object]:
    """Return what stands in the fields of a sheet, to be compared with what stands there later."""
    return [
        *(one.text() for one in sheet.findChildren(QLineEdit)),
        *(one.toPlainText() for one in sheet.findChildren(QPlainTextEdit)),
        *(one.toPlainText() for one in sheet.findChildren(QTextEdit)),
        *(one.currentIndex() for one in sheet.findChildren(QComboBox)),
        *(one.isChecked() for one in sheet.findChildren(QAbstractButton) if one.isCheckable()),
    ]


def _in_field(widget: QWidget | None) -> bool:
    while widget is not None and not isinstance(widget, Field):
        widget = widget.parentWidget()
    return widget is not None


def _shortcuts(keys: QKeySequence, owner: QWidget) -> Iterator[Qt.ShortcutContext]:
    """Yield where each shortcut with these keys is heard that something in a widget has."""
    for one in owner.findChildren(QShortcut):
        if one.isEnabled() and one.key() == keys:
            yield one.context()
    for action in owner.findChildren(QAction):
        if action.isEnabled() and keys in action.shortcuts():
            yield action.shortcutContext()
    for button in owner.findChildren(QAbstractButton):
        if button.isEnabled() and button.shortcut() == keys:
            yield Qt.ShortcutContext.WindowShortcut
