"""Keys and clicks at an open sheet: the page below is left alone, Enter keeps a form, typing stays."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from talentdesk.ui.help.sheet import HelpSheet
from talentdesk.ui.main_window import MainWindow
from talentdesk.ui.widgets.fields import DateField, Field, NumberField
from talentdesk.ui.widgets.sheet import Sheet
from tests.gestures import click, press, write


class Form(Sheet):
    """A sheet with a labelled field, a note and a field to search by; counts how often it was kept."""

    def __init__(self, window: QWidget, main: str = "Keep") -> None:
        super().__init__(window, "Form", main)
        self.name, self.note, self.search = QLineEdit(), QPlainTextEdit(), QLineEdit()
        for one in (Field(self.name, "Name"), Field(self.note, "Note"), self.search):
            self.body.addWidget(one)
        self.kept = 0
        self.accepted.connect(self._count)
        self.open_sheet()

    def _count(self) -> None:
        self.kept += 1


def has_the_keys(sheet: Sheet) -> bool:
    now = QApplication.focusWidget()
    return now is not None and sheet.isAncestorOf(now)


# --- shortcuts of the page below ---------------------------------------------------------------------------


@pytest.mark.parametrize("keys", ["Ctrl+1", "Ctrl+6", "Ctrl+K", "Ctrl+Shift+K", "Ctrl+I", "Ctrl+F"])
def test_while_a_form_waits_no_shortcut_goes_elsewhere(window: MainWindow, keys: str) -> None:
    press(window, "Ctrl+2")
    form = Form(window)
    write("Li")
    press(window, keys)
    assert window.place == "people"
    assert form.isVisible()
    assert has_the_keys(form)
    assert form.name.text() == "Li"


def test_what_only_shows_makes_way_for_where_one_goes(window: MainWindow) -> None:
    press(window, "Ctrl+2")
    shown = Form(window, main="")
    press(window, "Ctrl+6")
    assert not shown.isVisible()
    assert window.place == "development"
    shown.open_sheet()
    press(window, "Ctrl+K")
    assert not shown.isVisible()
    write("zh")
    now = QApplication.focusWidget()
    assert isinstance(now, QLineEdit)
    assert now.text() == "zh", "the search has the keys"


def test_what_only_shows_over_a_form_does_not_uncover_the_page(window: MainWindow) -> None:
    press(window, "Ctrl+2")
    form = Form(window)
    shown = Form(window, main="")
    press(window, "Ctrl+6")
    assert window.place == "people"
    press(window, "Escape")
    assert not shown.isVisible()
    assert has_the_keys(form)


def test_a_sheet_has_shortcuts_of_its_own(window: MainWindow) -> None:
    form, heard = Form(window), list[str]()
    QShortcut(QKeySequence("Ctrl+F"), form).activated.connect(lambda: heard.append("found"))
    press(window, "Ctrl+F")
    assert heard == ["found"]


def test_a_key_of_a_list_below_is_a_key_like_any_other(window: MainWindow) -> None:
    press(window, "Ctrl+2")
    shown, below = Form(window, main=""), QShortcut(QKeySequence("F"), window)
    below.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shown.setFocus()
    press(window, "F")
    assert shown.isVisible()


def test_help_opens_over_a_form_and_gives_the_keys_back(window: MainWindow) -> None:
    form = Form(window)
    press(window, "F1")
    (help_sheet,) = window.findChildren(HelpSheet)
    assert has_the_keys(help_sheet)
    assert window.childAt(window.rect().topRight() + QPoint(-60, 40)) not in form.findChildren(QWidget)
    press(window, "Escape")
    assert form.name.hasFocus()


# --- Enter ---------------------------------------------------------------------------------------------


def test_enter_in_a_line_of_a_form_keeps_it(window: MainWindow) -> None:
    form = Form(window)
    QTest.keyClick(form.name, Qt.Key.Key_Return)
    assert form.kept == 1
    form.main_button.setEnabled(False)
    QTest.keyClick(form.name, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert form.kept == 1, "nothing that its button would not do"


def test_enter_in_a_day_or_a_number_keeps_the_form_with_it(window: MainWindow) -> None:
    form, day, number = Form(window), DateField(), NumberField()
    seen = list[object]()
    form.accepted.connect(lambda: seen.append((day.day and day.day.isoformat(), number.value())))
    for one in (Field(day, "Day"), Field(number, "Number")):
        form.body.addWidget(one)
        one.show()
    day.edit.setFocus()
    write("20260315")
    press(window, "Return")
    number.setFocus()
    number.selectAll()
    QTest.keyClicks(number, "7")
    QTest.keyClick(number, Qt.Key.Key_Return)
    assert seen == [("2026-03-15", 0), ("2026-03-15", 7)]


def test_enter_in_a_text_is_a_new_line_and_with_ctrl_keeps_the_form(window: MainWindow) -> None:
    form = Form(window)
    form.note.setFocus()
    write("a")
    press(window, "Return")
    assert (form.note.toPlainText(), form.kept) == ("a\n", 0)
    press(window, "Ctrl+Return")
    assert (form.note.toPlainText(), form.kept) == ("a\n", 1)


def test_enter_where_one_searches_keeps_nothing(window: MainWindow) -> None:
    form = Form(window)
    form.search.setFocus()
    press(window, "Return")
    heard = list[str]()
    form.name.returnPressed.connect(lambda: heard.append("own"))
    form.name.setFocus()
    press(window, "Return")
    assert (form.kept, heard) == (0, ["own"]), "a field that knows what Enter does there does it alone"


def test_a_long_sheet_is_read_by_keys(window: MainWindow) -> None:
    shown, tall = Sheet(window, "Long"), QWidget()
    tall.setFixedHeight(3000)
    shown.body.addWidget(tall)
    shown.open_sheet()
    QApplication.processEvents()
    top = tall.mapTo(shown, QPoint()).y()
    press(window, "PgDown")
    down = tall.mapTo(shown, QPoint()).y()
    assert down < top - 200
    press(window, "PgUp")
    assert tall.mapTo(shown, QPoint()).y() == top


# --- a click beside it -------------------------------------------------------------------------------------


def test_a_click_beside_a_form_loses_nothing_that_was_typed(window: MainWindow) -> None:
    form = Form(window)
    click(form, QPoint(20, 300))
    assert not form.isVisible(), "nothing was typed yet"
    form.open_sheet()
    write("Li")
    click(form, QPoint(20, 300))
    assert form.isVisible()
    assert form.name.text() == "Li"
    assert has_the_keys(form)
    press(window, "Escape")
    assert not form.isVisible()
