"""Form fields: label above, help or error beneath; and a date that is typed or picked."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
    QWidgetAction,
)
from typing_extensions import override

from talentdesk.ui.theme import application_theme
from talentdesk.ui.widgets.labels import Label
from talentdesk.ui.widgets.words import Worded

_INDENT = 8
"""Pixels between the border of a field and its text."""
_MONTHS = {
    name: number
    for number, name in enumerate(
        ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"), start=1
    )
}
_FORMS = (
    re.compile(r"(?P<y>\d{4})\s*[-/.年]\s*(?P<m>\d{1,2})\s*[-/.月]\s*(?P<d>\d{1,2})\s*日?"),
    re.compile(r"(?P<y>\d{4})(?P<m>\d{2})(?P<d>\d{2})"),
    re.compile(r"(?P<d>\d{1,2})\s*(?P<name>[A-Za-z]{3})[a-z]*\.?,?\s*(?P<y>\d{4})"),
)


def read_day(text: str) -> date | None:
    """Read a day as people type it: 2026-11-21, 20261121, 2026年11月21日, 21 Nov 2026.

    Returns None for nothing; raises ``ValueError`` for anything else.
    """
    text = text.strip()
    if not text:
        return None
    for form in _FORMS:
        match = form.fullmatch(text)
        if match is not None:
            parts = match.groupdict()
            month = int(parts["m"]) if parts.get("m") else _MONTHS.get(parts["name"].lower(), 0)
            return date(int(parts["y"]), month, int(parts["d"]))
    raise ValueError(text)


def leave_field(window: QWidget) -> None:
    """Take the focus out of a window: what is written is kept when it is left, so also when all closes."""
    field: QWidget | None = QApplication.focusWidget()
    if field is not None and window.isAncestorOf(field):
        field.clearFocus()


class Field(QWidget):
    """A labelled field: required ones are marked, help stands beneath, and an error takes its place."""

    def __init__(self, widget: QWidget, label: str = "", *, help: str = "", required: bool = False) -> None:
        super().__init__()
        self.widget = widget
        """The field itself; what was typed stays there whatever the error says."""
        self._required = required
        self._help_text = help
        self._label = Label()
        self._label.setBuddy(widget)
        self._help = Label(kind="small", wrap=True)
        self._error = Label(kind="bad", wrap=True)
        self._error.setFont(application_theme().font(12))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for one in (self._label, widget, self._help, self._error):
            column.addWidget(one)
        self.setFocusProxy(widget)
        self.set_texts(label, help)
        self.set_error("")

    @property
    def error(self) -> str:
        """The error shown, empty when there is none."""
        return self._error.text()

    def set_texts(self, label: str, help: str = "") -> None:
        """Set label and help."""
        self._help_text = help
        self._label.setText(f"{label} *" if self._required else label)
        self._label.setVisible(bool(label))
        self.widget.setAccessibleName(label)
        self.widget.setAccessibleDescription(help)
        self._help.setText(help)
        self._help.setVisible(bool(help) and not self._error.text())

    def hide_label(self) -> None:
        """Leave the label out where a heading says it; screen readers still hear it."""
        self._label.hide()

    def set_error(self, text: str) -> None:
        """Say in words what is wrong, or nothing."""
        self._error.setText(text)
        self._error.setVisible(bool(text))
        self._help.setVisible(bool(self._help_text) and not text)
        self.widget.setAccessibleDescription(text or self._help_text)
        self.widget.setProperty("error", "true" if text else "false")
        self.widget.style().unpolish(self.widget)
        self.widget.style().polish(self.widget)

    def enter(self) -> None:
        """Bring the keys into it; of several parts into the first."""
        for one in (self.widget, *self.widget.findChildren(QWidget)):
            if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isEnabled():
                one.setFocus()
                return


class NumberField(QSpinBox):
    """A whole number that stands as far from the border as the text of other fields."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # A style sheet's padding does not reach the line edit inside.
        self.lineEdit().setTextMargins(_INDENT, 0, 0, 0)


class DateField(Worded, QWidget):
    """A day, typed in any common form or picked from a calendar."""

    day_changed = Signal()
    """The field was left or a day was picked, and it holds a day (or nothing) other than before."""

    def __init__(self, day: date | None = None) -> None:
        super().__init__()
        self._day = day
        self._edit = QLineEdit()
        self._edit.setMinimumWidth(120)
        self._button = QToolButton()
        application_theme().set_icon(self._button, "calendar")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._edit)
        row.addWidget(self._button)
        row.addStretch(1)
        self.setFocusProxy(self._edit)
        self._edit.editingFinished.connect(self._take)
        self._button.clicked.connect(self._open_calendar)
        self._show()
        self.retranslate()

    @property
    def day(self) -> date | None:
        """The day that was understood last."""
        return self._day

    @property
    def edit(self) -> QLineEdit:
        """Where one types."""
        return self._edit

    @property
    def is_readable(self) -> bool:
        """Whether what stands there is a day or nothing."""
        try:
            read_day(self._edit.text())
        except ValueError:
            return False
        return True

    def set_day(self, day: date | None) -> None:
        """Show a day without telling anyone."""
        self._day = day
        self._show()

    def set_read_only(self, read_only: bool) -> None:
        """Show the day only."""
        self._edit.setReadOnly(read_only)
        self._button.setVisible(not read_only)

    @override
    def retranslate(self) -> None:
        self._edit.setPlaceholderText(self.tr("YYYY-MM-DD"))
        self._button.setToolTip(self.tr("Choose from the calendar"))
        self._button.setAccessibleName(self.tr("Choose from the calendar"))

    @override
    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self._edit.setAccessibleName(name)

    def _show(self) -> None:
        self._edit.setText(self._day.isoformat() if self._day else "")
        self._mark(readable=True)

    def _take(self) -> None:
        try:
            day = read_day(self._edit.text())
        except ValueError:
            self._mark(readable=False)
            return
        changed = day != self._day
        self._day = day
        self._show()
        if changed:
            self.day_changed.emit()

    def _mark(self, *, readable: bool) -> None:
        self._edit.setProperty("error", "false" if readable else "true")
        self._edit.style().unpolish(self._edit)
        self._edit.style().polish(self._edit)
        words = "" if readable else self.tr("This is not a date. Write it like 2026-11-21.")
        self._edit.setToolTip(words)
        self._edit.setAccessibleDescription(words)

    def _open_calendar(self) -> None:
        from talentdesk.ui.widgets.calendar import DayCalendar

        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar = DayCalendar(self._day)
        action = QWidgetAction(menu)
        action.setDefaultWidget(calendar)
        menu.addAction(action)
        calendar.clicked.connect(self._pick)
        calendar.activated.connect(self._pick)
        calendar.clicked.connect(menu.close)
        calendar.activated.connect(menu.close)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))
        # Else the menu keeps the keys, and it has no lines for them.
        calendar.setFocus(Qt.FocusReason.PopupFocusReason)

    def _pick(self, picked: QDate) -> None:
        self._edit.setText(date(picked.year(), picked.month(), picked.day()).isoformat())
        self._take()
