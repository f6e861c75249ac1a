"""The side sheet: a form that slides over the right of the window, instead of a dialog."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractSlider,
    QApplication,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from talentdesk.ui.tab_stops import TabWindow, let_enter_press, stops_in
from talentdesk.ui.theme import application_theme, set_kind
from talentdesk.ui.widgets.labels import Label, Line
from talentdesk.ui.widgets.sheet_keys import leads_below, presses_main, put_in
from talentdesk.ui.widgets.words import Worded

WIDTH = 440
"""Pixels of a sheet; less where the window is narrower."""
_PAGES = {
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
}
"""Keys that scroll a long sheet, wherever in it the focus is."""


class Sheet(Worded, QWidget):
    """Lays a form over its window; what lies under it cannot be reached until it is closed.

    Put fields into ``body``. The main button emits ``accepted`` and leaves the sheet open, so that the form
    can show errors; close it by ``close_sheet``. Esc, the cross and the scrim close it and emit ``closed``;
    a click on the scrim not once something was put into a form that waits.
    """

    widest: ClassVar[int] = WIDTH
    """Pixels it takes where there is room; a sheet with a table or pages takes more."""
    keeps_at_once: ClassVar[bool] = False
    """Whether every line is in the file as soon as it is left, whatever the buttons say."""
    accepted = Signal()
    closed = Signal()

    def __init__(self, window: QWidget, title: str = "", main: str = "") -> None:
        super().__init__(window)
        let_enter_press()
        self._over = window
        self._came_from: QWidget | None = None
        self._at_first: list[object] = []
        self._frame = QFrame(self)
        self._frame.setProperty("kind", "surface")
        self._frame.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = Label(kind="title", wrap=True)
        self._cross = QToolButton()
        application_theme().set_icon(self._cross, "close")
        self._main = QPushButton()
        set_kind(self._main, "main")
        self._cancel = QPushButton()
        self.body = QVBoxLayout()
        self._build()
        self._cross.clicked.connect(self.close_sheet)
        self._cancel.clicked.connect(self.close_sheet)
        self._main.clicked.connect(self.accepted)
        window.installEventFilter(self)
        self.hide()
        self.set_texts(title, main)
        self._set_own_words()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(24, 16, 12, 12)
        head.addWidget(self._title, 1)
        head.addWidget(self._cross, 0, Qt.AlignmentFlag.AlignTop)
        inner = QWidget()
        inner.setProperty("kind", "surface")
        self.body.setContentsMargins(24, 16, 24, 16)
        self.body.setSpacing(16)
        self._holder = holder = QVBoxLayout(inner)
        holder.setContentsMargins(0, 0, 0, 0)
        holder.addLayout(self.body)
        holder.addStretch(1)
        self._around = scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the fields; a stop of its own only delays
        scroll.setWidget(inner)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 12, 24, 16)
        foot.setSpacing(12)
        self._foot = foot
        foot.addStretch(1)
        foot.addWidget(self._cancel)
        foot.addWidget(self._main)
        column = QVBoxLayout(self._frame)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Line())
        column.addWidget(scroll, 1)
        column.addWidget(Line())
        column.addLayout(foot)

    @property
    def main_button(self) -> QPushButton:
        """The button that accepts; a form may disable it."""
        return self._main

    @property
    def waits(self) -> bool:
        """Whether what stands in it reaches the file only by the main button."""
        return not (self.keeps_at_once or self._main.isHidden() or self._cancel.isHidden())

    def set_texts(self, title: str, main: str) -> None:
        """Set the title and the words of the main button; empty ``main`` hides it."""
        self._title.setText(title)
        self.setAccessibleName(title)
        self._main.setText(main)
        self._main.setVisible(bool(main))
        # A sheet that only shows has nothing to cancel.
        self._cancel.setText(self.tr("Cancel") if main else self.tr("Close"))

    def fill_height(self) -> None:
        """Let the body take all the height there is, for a sheet with a table or pages in it."""
        self._holder.setStretch(0, 1)
        self._holder.setStretch(1, 0)

    def add_foot(self, widget: QWidget) -> None:
        """Put a further button at the left of the foot."""
        self._foot.insertWidget(0, widget)

    def open_sheet(self) -> None:
        """Show it and put the focus on its first field."""
        self._came_from = self.window().focusWidget()
        self._place()
        self.show()
        self.raise_()
        self._at_first = put_in(self._frame)
        # As if one came by Tab: what stands in the field is marked, and typing replaces it.
        (self._first_field() or self._cross).setFocus(Qt.FocusReason.TabFocusReason)

    def close_sheet(self) -> None:
        """Take it away; the focus goes back to where it was."""
        if self.isHidden():
            return
        self.hide()
        if self._came_from is not None and self._came_from.isVisible():
            self._came_from.setFocus(Qt.FocusReason.OtherFocusReason)
        elif isinstance(self._over, TabWindow):
            self._over.come_back()
        self._came_from = None
        self.closed.emit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._set_own_words()
        super().changeEvent(event)

    def _set_own_words(self) -> None:
        self._cancel.setText(self.tr("Close") if self._main.isHidden() else self.tr("Cancel"))
        self._cross.setToolTip(self.tr("Close"))
        self._cross.setAccessibleName(self.tr("Close"))

    @override
    def event(self, event: QEvent) -> bool:
        """Keep shortcuts from what lies below; a sheet that only shows makes way for where they lead."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and leads_below(event, self)
        ):
            if self.waits or self._lies_over_a_sheet():
                event.accept()
                return True
            self.close_sheet()
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_sheet()
        elif not self._main.isHidden() and not event.isAutoRepeat() and presses_main(event):
            self._main.click()
        elif event.key() in _PAGES:
            self._around.verticalScrollBar().triggerAction(_PAGES[Qt.Key(event.key())])
        event.accept()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._frame.geometry().contains(event.position().toPoint()):
            return
        if not self.waits or put_in(self._frame) == self._at_first:
            self.close_sheet()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(0, 0, 0, 90))
        painter.end()

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        """Keep the focus inside: Tab goes round within the sheet."""
        stop = self._next_stop(QApplication.focusWidget(), forward=next)
        if stop is not None:
            stop.setFocus(Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason)
        return True

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _place(self) -> None:
        self.setGeometry(self._over.rect())
        width = min(self.widest, self.width())
        self._frame.setGeometry(self.width() - width, 0, width, self.height())

    def _lies_over_a_sheet(self) -> bool:
        inside = self._came_from
        while inside is not None and not isinstance(inside, Sheet):
            inside = inside.parentWidget()
        return inside is not None and inside.isVisible()

    def _first_field(self) -> QWidget | None:
        body = self.body.parentWidget()
        return next(iter(stops_in(body)), None) if body is not None else None

    def _next_stop(self, start: QWidget | None, *, forward: bool) -> QWidget | None:
        stops = stops_in(self._frame, start)
        if not stops:
            return None
        index = stops.index(start) if start in stops else -1
        return stops[(index + (1 if forward else -1)) % len(stops)]
