"""Where Tab goes: by where things stand, whenever they were made, and Enter presses the button it found.

In Qt's own chain a row, chip or tab made later comes last in the whole window.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from operator import itemgetter

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFrame,
    QGridLayout,
    QLayout,
    QMainWindow,
    QPushButton,
    QScrollArea,
    QToolButton,
    QWidget,
)
from shiboken6 import isValid
from typing_extensions import override


def takes_tab(widget: QWidget) -> bool:
    """Tell whether Tab stops at a widget now; of buttons of which one is chosen it stops at that one."""
    if not (widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and widget.isEnabled()):
        return False
    if widget.focusProxy() is not None:
        return False
    if type(widget) is QScrollArea and not widget.verticalScrollBar().maximum():
        return False  # it would take the keys for nothing
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return group is None or not group.exclusive() or group.checkedButton() in (None, widget)


def stops_in(widget: QWidget, now: QWidget | None = None) -> list[QWidget]:
    """Return what Tab stops at inside a widget, and what has the focus now.

    What has just been hidden or greyed out is no stop, yet it is from there that the focus goes on.
    """
    return [one for one in _walk(widget, now) if one is now or takes_tab(one)]


def walk_on(window: QWidget, *, forward: bool) -> QWidget | None:
    """Bring the focus to the next stop of a window, round at the end; None where there is no other."""
    now = _holder(window)
    row = stops_in(window, now)
    if row in ([], [now]):
        return None
    start = row.index(now) if now in row else (-1 if forward else 0)
    stop = row[(start + (1 if forward else -1)) % len(row)]
    stop.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    return stop


class _Presser(QObject):
    """Presses the button that Enter came to: outside dialogs Qt leaves Enter to nobody.

    It listens to the button with the focus alone: Enter that came to a field or list, and opened a page or
    sheet whose first button has the focus now, presses nothing there.
    """

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        application.focusChanged.connect(self._follow)

    def _follow(self, left: QWidget | None, came: QWidget | None) -> None:
        if isinstance(left, QPushButton | QToolButton):
            left.removeEventFilter(self)
        if isinstance(came, QPushButton | QToolButton):
            came.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or event.modifiers() & _OTHER_KEYS:
            return False
        if isinstance(watched, QPushButton | QToolButton) and not event.isAutoRepeat():
            watched.click()
        return True


_OTHER_KEYS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.ShiftModifier
    | Qt.KeyboardModifier.MetaModifier
)


def let_enter_press() -> None:
    """Let Enter press the button it comes to, in all windows from now on."""
    application = QApplication.instance()
    if isinstance(application, QApplication) and application.findChild(_Presser) is None:
        _Presser(application)


class _ScrollRing(QFrame):
    """Shows that the keys scroll a page: a border of its own would push what stands in it aside."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._round: QWidget | None = None
        self.setProperty("kind", "ring")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def go_round(self, stop: QWidget) -> None:
        """Lie around what Tab came to, if it is a page that scrolls."""
        if isinstance(stop, QScrollArea):
            self._round = stop
            stop.installEventFilter(self)
            self._place()
            self.show()
            self.raise_()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._place()
        return False

    def _place(self) -> None:
        if self._round is not None:
            corner = self._round.mapTo(self.window(), QPoint())
            self.setGeometry(QRect(corner, self._round.size()))

    def _follow(self, left: QWidget | None, came: QWidget | None) -> None:
        if self._round is not None and came is not self._round:
            if isValid(self._round):
                self._round.removeEventFilter(self)
            self._round = None
            self.hide()


class TabWindow(QMainWindow):
    """A window in which Tab goes on from where the focus is, and round at the end."""

    def __init__(self) -> None:
        super().__init__()
        self._entered: QWidget | None = None
        """What was entered last."""
        self._known = set[QWidget]()
        """What was entered before."""
        self._ring = _ScrollRing(self)
        let_enter_press()

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        stop = walk_on(self, forward=next)
        if stop is not None:
            self._ring.go_round(stop)
        return stop is not None

    def enter(self, page: QWidget) -> None:
        """Bring the focus into a page: to what had it there last, else to what takes keys first."""
        known, self._entered = page in self._known, page
        self._known.add(page)
        now = _holder(self)
        # Into a page seen for the first time Qt has put the focus by the order in which its parts were made.
        if known and now is not None and page.isAncestorOf(now) and now.isVisible():
            return
        last = _holder(page) if known else page.focusProxy()
        if last is None or last is page or not last.isVisible():
            last = next(iter(stops_in(page)), page)
        last.setFocus(Qt.FocusReason.OtherFocusReason)

    def come_back(self) -> None:
        """Bring the focus into the page again, when what had it is gone."""
        if self._entered is not None and self._entered.isVisible():
            self.enter(self._entered)


def _holder(widget: QWidget) -> QWidget | None:
    """Return what has the focus inside a widget, or had it last, or has it instead."""
    return widget.focusProxy() or widget.focusWidget()


def _walk(widget: QWidget, now: QWidget | None) -> Iterator[QWidget]:
    """Go through what is shown inside a widget as the layouts put it, then through what stands free."""
    children = [one for one in widget.children() if isinstance(one, QWidget) and not one.isWindow()]
    layout = widget.layout()
    laid = list(_laid(layout, children)) if layout is not None else []
    free = [one for one in children if one not in laid]
    for one in [*laid, *sorted(free, key=lambda child: (child.y(), child.x()))]:
        if not one.isHidden() or one is now or (now is not None and one.isAncestorOf(now)):
            yield one
            yield from _walk(one, now)


def _laid(layout: QLayout, children: Sequence[QWidget]) -> Iterator[QWidget]:
    """Give the widgets of a layout and of those inside it.

    The items of a layout are left alone: Qt deletes them while their Python halves live on.
    """
    inner = (one for one in layout.children() if isinstance(one, QLayout))
    candidates: list[QWidget | QLayout] = [*children, *inner]
    held = [(layout.indexOf(one), one) for one in candidates]
    parts = [(_position(layout, index), one) for index, one in held if index >= 0]
    for _, one in sorted(parts, key=itemgetter(0)):
        if isinstance(one, QLayout):
            yield from _laid(one, children)
        else:
            yield one


def _position(layout: QLayout, index: int) -> tuple[int, ...]:
    if isinstance(layout, QGridLayout):
        place: object = layout.getItemPosition(index)
        assert isinstance(place, tuple)
        return place[:2]
    return (index,)
