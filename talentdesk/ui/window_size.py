"""How large a workspace window opens: as it was left, else as suits the screen."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRect, QSize, Qt
from PySide6.QtWidgets import QMainWindow

from talentdesk.ui import preferences
from talentdesk.ui.preferences import Preferences

SMALLEST = QSize(960, 600)
"""Below this no page is laid out well."""
_NARROW = 1180
"""Pixels below which the page needs the width of the talent card."""
_USUAL = QSize(1440, 900)
_FRAME = QSize(24, 64)
"""Room for the frame and title bar that the system puts around a window."""


def size_on(available: QRect) -> QSize | None:
    """Return the size of a first window, None where the screen is so small that all of it is wanted."""
    room = available.size() - _FRAME
    fits = room.width() >= _USUAL.width() and room.height() >= _USUAL.height()
    return _USUAL if fits else None


def restore_size(window: QMainWindow, settings: Preferences) -> None:
    """Give the window the place it was left at; a first one fits its screen."""
    left = QByteArray.fromHex(settings.get(preferences.GEOMETRY).encode())
    if not left.isEmpty() and window.restoreGeometry(left):
        return
    available = window.screen().availableGeometry()
    size = size_on(available)
    if size is None:
        # The size counts where no window manager hears the wish, and once the window is made smaller again.
        window.resize(available.size() - _FRAME)
        window.setWindowState(Qt.WindowState.WindowMaximized)
    else:
        window.resize(size)
        window.move(available.center() - window.rect().center())


def makes_room(before: QSize, after: QSize) -> bool | None:
    """Tell whether a window has become too narrow for its talent card, wide enough again, or neither."""
    was, now = before.width() < _NARROW, after.width() < _NARROW
    first = not before.isValid()
    return now if first or was != now else None


def keep_size(window: QMainWindow, settings: Preferences) -> None:
    """Remember where the window stands."""
    settings.set(preferences.GEOMETRY, bytes(window.saveGeometry().toHex().data()).decode())
