"""Hands on a window: real key and mouse events, sent where a user's would arrive."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

LEFT = Qt.MouseButton.LeftButton


def press(window: QWidget, keys: str) -> None:
    """Press a shortcut such as ``Ctrl+Z`` where the focus is."""
    # A window can have shown a field without focus; the keys then go to the window itself.
    target = QApplication.focusWidget() or window
    QTest.keySequence(target, QKeySequence(keys))


def write(text: str) -> None:
    """Type a text into the field with the focus; Chinese comes as an input method commits it."""
    field = QApplication.focusWidget()
    assert field is not None, "nothing has the focus"
    if text.isascii():
        QTest.keyClicks(field, text)
        return
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(field, event)


def click(widget: QWidget, at: QPoint | None = None) -> None:
    """Click a widget in its middle or at a point of it."""
    QTest.mouseClick(widget, LEFT, pos=at if at is not None else widget.rect().center())


def drag(widget: QWidget, start: QPoint, *way: QPoint) -> None:
    """Press at a point of a widget, move along a way and let go at its end."""
    QTest.mousePress(widget, LEFT, pos=start)
    at = start
    for end in way:
        for step in range(1, 5):
            QTest.mouseMove(widget, at + (end - at) * step / 4)
        at = end
    QTest.mouseRelease(widget, LEFT, pos=at)


def drop_file(target: QWidget, *paths: Path) -> bool:
    """Drop files as the system does; tell whether they were taken."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    where = QPointF(target.rect().center())
    copy, button, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(where.toPoint(), copy, data, button, none)
    enter.ignore()
    QApplication.sendEvent(target, enter)
    if not enter.isAccepted():
        return False
    event = QDropEvent(where, copy, data, button, none)
    QApplication.sendEvent(target, event)
    return True
