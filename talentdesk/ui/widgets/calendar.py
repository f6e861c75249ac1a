"""The month a day is picked from, in the colours of the theme and by keys too."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QBoxLayout, QCalendarWidget, QToolButton, QWidget

from talentdesk.ui.theme import application_theme

_STEPS = {"qt_calendar_prevmonth": "chevron-left", "qt_calendar_nextmonth": "chevron-right"}
"""Qt's names of the buttons beside the month, with our icons."""


class DayCalendar(QCalendarWidget):
    """Begins its weeks on Monday, the weekend in no colour of its own; in Chinese the year stands first."""

    def __init__(self, day: date | None) -> None:
        super().__init__()
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        theme, head, weekend = application_theme(), QTextCharFormat(), QTextCharFormat()
        head.setForeground(theme.colour("muted"))
        weekend.setForeground(theme.colour("text"))
        self.setHeaderTextFormat(head)
        for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.setWeekdayTextFormat(weekday, weekend)
        for name, icon in _STEPS.items():
            button = self.findChild(QToolButton, name)
            if button is not None:
                theme.set_icon(button, icon)
        if QLocale().language() is QLocale.Language.Chinese:
            self._put_year_first()
        if day is not None:
            self.setSelectedDate(QDate(day.year, day.month, day.day))

    def _put_year_first(self) -> None:
        bar = self.findChild(QWidget, "qt_calendar_navigationbar")
        month, year = (self.findChild(QToolButton, f"qt_calendar_{one}button") for one in ("month", "year"))
        row = bar.layout() if bar is not None else None
        if isinstance(row, QBoxLayout) and month is not None and year is not None:
            row.removeWidget(year)
            row.insertWidget(row.indexOf(month), year)
