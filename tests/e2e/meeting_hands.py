"""Hands for a whole meeting: one kind of events only, and a watch that sees the other kind."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QTimer
from PySide6.QtGui import QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox, QPushButton, QWidget
from typing_extensions import override

from talentdesk.ui.main_window import MainWindow
from talentdesk.ui.widgets.sheet import Sheet
from talentdesk.ui.workshop.board import BoardView
from talentdesk.ui.workshop.page import WorkshopPage
from tests.e2e.window_child import drive, until, window

KEYS = (QEvent.Type.KeyPress,)
MOUSE = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.Wheel)


class Watch(QObject):
    """Sees events of a kind that the meeting must do without."""

    def __init__(self, forbidden: tuple[QEvent.Type, ...]) -> None:
        super().__init__()
        self._forbidden = forbidden
        self.seen: list[str] = []
        app = QCoreApplication.instance()
        assert app is not None
        app.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in self._forbidden:
            self.seen.append(f"{event.type()} on {watched}")
        return False


class Meeting:
    """The window with the session, as a facilitator sees it after the start."""

    def __init__(self, forbidden: tuple[QEvent.Type, ...]) -> None:
        self.watch = Watch(forbidden)
        self.window: MainWindow = window()
        (self.page,) = self.window.findChildren(WorkshopPage)
        until(self.page.isVisible, "no workshop")
        self.board: BoardView = self.page.board

    def number(self, candidate: str) -> int:
        """The number of the box a card stands in, 0 = holding area."""
        values = self.page.values
        assert values is not None
        place = next(card.calibrated for card in values.cards if card.candidate == candidate)
        return values.scheme.box(place).number if place else 0

    def sheet(self, kind: str) -> Sheet:
        """The open sheet of a class, waited for."""
        found: list[Sheet] = []

        def there() -> bool:
            found[:] = self._open()
            return bool(found) and type(found[-1]).__name__ == kind

        until(there, f"no {kind}, but {[type(one).__name__ for one in found]}")
        return found[-1]

    def closed(self) -> None:
        """Wait until no sheet lies over the window."""
        until(lambda: not self._open(), "a sheet does not close")

    def _open(self) -> list[Sheet]:
        return [one for one in self.window.findChildren(Sheet) if one.isVisible()]


def tap(*names: str) -> None:
    """Press keys, each where the focus is: in a menu, a field or the window."""
    for name in names:
        popup, modal = QApplication.activePopupWidget(), QApplication.activeModalWidget()
        target = popup or QApplication.focusWidget() or modal or QApplication.activeWindow()
        assert target is not None, "no window takes keys"
        QTest.keySequence(target, QKeySequence(name))


def enter(text: str) -> None:
    """Write as an input method commits: it presses no letters. Handwriting panels do the same."""
    field = QApplication.focusWidget()
    assert field is not None, "nothing has the focus"
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(field, event)


def tab_to(wanted: Callable[[QWidget], bool], what: str, *, most: int = 60) -> QWidget:
    """Press Tab until a widget has the focus: whoever cannot use a mouse comes to everything so."""
    for _ in range(most):
        now = QApplication.focusWidget()
        if now is not None and wanted(now):
            return now
        tap("Tab")
    raise AssertionError(f"Tab does not come to {what}, but stays at {QApplication.focusWidget()}")


def in_menu(opening: Callable[[], None], steps: Callable[[QMenu], None]) -> None:
    """Open a menu and do something in it; some menus hold the caller until they close."""
    done: list[bool] = []

    def wait() -> None:
        menu = QApplication.activePopupWidget()
        if isinstance(menu, QMenu) and menu.isVisible():
            drive(lambda: steps(menu))
            done.append(True)
        else:
            QTimer.singleShot(10, wait)

    QTimer.singleShot(0, wait)
    opening()
    until(lambda: done, "the menu did not open")
    wake()


def wake() -> None:
    """Make the window the active one again, as a window system does when a menu or question closes."""
    top = window()
    until(top.isActiveWindow, "the window sleeps")
    # It counts as active before the window system has said so; said late, that would shut the next list.
    QApplication.processEvents()


def answer(how: Callable[[QMessageBox], None]) -> None:
    """Answer the question that the next step stops at."""

    def wait() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox) and not box.isActiveWindow():
            box.activateWindow()
            QTimer.singleShot(10, wait)
        elif isinstance(box, QMessageBox):
            drive(lambda: how(box))
        else:
            QTimer.singleShot(10, wait)

    QTimer.singleShot(10, wait)


def button(top: QWidget, text: str) -> QPushButton:
    """The button of a text."""
    return next(one for one in top.findChildren(QPushButton) if one.text().replace("&", "") == text)


def middle(widget: QWidget) -> QPoint:
    """The middle of a widget."""
    return widget.rect().center()
