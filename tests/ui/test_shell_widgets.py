"""The small widgets every place uses."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCalendarWidget,
    QLineEdit,
    QListWidget,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from talentdesk.domain.people import Found
from talentdesk.ui.background import Cancelled, Job, JobRunner, Progress
from talentdesk.ui.theme import Theme
from talentdesk.ui.widgets.calendar import DayCalendar
from talentdesk.ui.widgets.chips import EmptyState, FilterChip
from talentdesk.ui.widgets.fields import DateField, Field, NumberField, read_day
from talentdesk.ui.widgets.flow import FlowLayout
from talentdesk.ui.widgets.labels import Badge, ElidedLabel, Label
from talentdesk.ui.widgets.notices import Strip, Toast
from talentdesk.ui.widgets.picker import SearchPicker
from talentdesk.ui.widgets.progress import ProgressPanel
from talentdesk.ui.widgets.sheet import Sheet
from tests.gestures import click, press, write


@pytest.fixture
def top(qtbot: QtBot) -> QWidget:
    """A shown window to put things into."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(700, 500)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.mark.parametrize(
    "text",
    [
        "2026-11-21",
        "2026/11/21",
        "2026.11.21",
        "20261121",
        "2026年11月21日",
        "21 Nov 2026",
        "21 November 2026",
    ],
)
def test_a_day_is_read_as_people_write_it(text: str) -> None:
    assert read_day(text) == date(2026, 11, 21)


@pytest.mark.parametrize("text", ["2026-13-01", "31.2.2026", "tomorrow", "21 Foo 2026", "2026-02-30", "1"])
def test_what_is_no_day_is_not_guessed(text: str) -> None:
    with pytest.raises(ValueError):
        read_day(text)


def test_a_date_field_takes_a_day_when_left_and_keeps_what_it_cannot_read(top: QWidget, qtbot: QtBot) -> None:
    field = DateField(date(2026, 1, 2))
    field.setParent(top)
    field.show()
    told: list[date | None] = []
    field.day_changed.connect(lambda: told.append(field.day))
    field.edit.setFocus()
    field.edit.selectAll()
    write("20261121")
    press(top, "Return")
    assert told == [date(2026, 11, 21)]
    assert field.edit.text() == "2026-11-21"
    field.edit.setText("some day")
    press(top, "Return")
    assert field.edit.text() == "some day"
    assert not field.is_readable
    assert field.edit.accessibleDescription()
    assert field.day == date(2026, 11, 21)
    field.edit.clear()
    press(top, "Return")
    assert told[-1] is None


def test_a_day_is_picked_from_the_calendar(top: QWidget, qtbot: QtBot) -> None:
    field = DateField(date(2026, 11, 1))
    field.setParent(top)
    field.show()
    (button,) = field.findChildren(QToolButton)
    click(button)
    calendar = next(
        one for one in QApplication.allWidgets() if isinstance(one, QCalendarWidget) and one.isVisible()
    )
    calendar.clicked.emit(calendar.selectedDate().addDays(20))
    assert field.day == date(2026, 11, 21)


def test_a_day_is_picked_by_keys(top: QWidget, qtbot: QtBot) -> None:
    field = DateField(date(2026, 11, 2))
    field.setParent(top)
    field.show()
    (button,) = field.findChildren(QToolButton)
    click(button)
    (calendar,) = (one for one in QApplication.allWidgets() if isinstance(one, DayCalendar))
    menu = QApplication.activePopupWidget()
    assert menu is not None
    keys = menu.focusWidget()
    assert keys is not None
    assert calendar.isAncestorOf(keys)
    QTest.keyClick(keys, Qt.Key.Key_Down)
    QTest.keyClick(keys, Qt.Key.Key_Right)
    QTest.keyClick(keys, Qt.Key.Key_Return)
    assert field.day == date(2026, 11, 10)
    assert not menu.isVisible()


def test_a_field_says_its_error_and_keeps_what_was_typed(top: QWidget) -> None:
    edit = QLineEdit("abc")
    field = Field(edit, "Number", help="As on the badge", required=True)
    field.setParent(top)
    field.show()
    assert edit.accessibleName() == "Number"
    field.set_error("Taken already.")
    assert field.error == "Taken already."
    assert edit.accessibleDescription() == "Taken already."
    assert edit.text() == "abc"
    field.set_error("")
    assert edit.accessibleDescription() == "As on the badge"


def test_a_chip_is_changed_and_removed_by_hand_and_key(top: QWidget) -> None:
    chip = FilterChip("Unit: East")
    chip.setParent(top)
    chip.show()
    told: list[str] = []
    chip.clicked.connect(lambda: told.append("clicked"))
    chip.removed.connect(lambda: told.append("removed"))
    words, cross = chip.findChildren(QToolButton)
    click(words)
    click(cross)
    words.setFocus()
    press(top, "Delete")
    assert told == ["clicked", "removed", "removed"]


def test_an_empty_list_offers_its_one_action(top: QWidget) -> None:
    empty = EmptyState("people", "Nobody yet", "People come from a workbook.", "Import…")
    empty.setParent(top)
    empty.resize(400, 300)
    empty.show()
    told: list[bool] = []
    empty.action_requested.connect(lambda: told.append(True))
    (button,) = empty.findChildren(QPushButton)
    click(button)
    assert told == [True]
    empty.set_texts("Nobody yet")
    assert button.isHidden()


def test_a_picker_lists_below_the_field_in_the_same_window(top: QWidget) -> None:
    known = [Found(kind="person", id=str(n), title=f"张{n}", detail="店长", number=f"E{n}") for n in range(3)]
    picker = SearchPicker(lambda text: [one for one in known if text in one.number])
    picker.setParent(top)
    picker.resize(300, 300)
    picker.show()
    told: list[Found] = []
    picker.picked.connect(told.append)
    picker.edit.setFocus()
    write("E")
    (hits,) = picker.findChildren(QListWidget)
    assert not hits.isWindow()
    assert len(picker.hits()) == 3
    press(top, "Down")
    press(top, "Return")
    assert told == [known[1]]
    assert picker.value == known[1]
    assert picker.edit.text() == "张1"
    write("x")
    assert picker.value is None, "a changed text is no longer who was picked"


def test_a_sheet_keeps_the_focus_inside_and_gives_it_back(top: QWidget, qtbot: QtBot) -> None:
    outside = QLineEdit(top)
    outside.show()
    outside.setFocus()
    sheet = Sheet(top, "New", "Save")
    first, second = QLineEdit(), QLineEdit()
    sheet.body.addWidget(Field(first, "First"))
    sheet.body.addWidget(Field(second, "Second"))
    sheet.open_sheet()
    assert first.hasFocus()
    seen = []
    for _ in range(5):
        press(top, "Tab")
        seen.append(QApplication.focusWidget())
    assert second in seen
    assert outside not in seen
    assert first in seen, "Tab does not go round"
    press(top, "Escape")
    assert sheet.isHidden()
    assert outside.hasFocus()


def test_a_sheet_stays_open_until_its_form_is_right(top: QWidget) -> None:
    sheet = Sheet(top, "New", "Save")
    told: list[str] = []
    sheet.accepted.connect(lambda: told.append("accepted"))
    sheet.closed.connect(lambda: told.append("closed"))
    sheet.open_sheet()
    click(sheet.main_button)
    assert told == ["accepted"]
    assert sheet.isVisible()
    sheet.close_sheet()
    sheet.close_sheet()
    assert told == ["accepted", "closed"]


def test_a_toast_stays_inside_its_window(top: QWidget) -> None:
    toast = Toast(top)
    toast.say("Moved " + "a long name " * 30, undo=True)
    assert top.rect().contains(toast.geometry())
    top.resize(400, 300)
    assert top.rect().contains(toast.geometry())


def test_a_strip_is_closed_by_its_cross(top: QWidget) -> None:
    strip = Strip()
    strip.setParent(top)
    strip.say("Locked.")
    assert strip.text == "Locked."
    click(strip.findChildren(QToolButton)[0])
    assert strip.text == ""


def test_a_short_label_shows_all_and_a_long_one_its_whole_text_on_hover(top: QWidget) -> None:
    label = ElidedLabel("a very long unit / with many levels / and names")
    label.setParent(top)
    label.setGeometry(0, 0, 80, 24)
    label.show()
    assert label.text().endswith("…")
    assert label.toolTip() == label.whole
    label.setGeometry(0, 0, 600, 24)
    assert label.text() == label.whole
    assert label.toolTip() == ""


def test_badges_differ_by_shape_not_only_by_colour(top: QWidget, theme: Theme) -> None:
    pictures = set()
    for role in ("good", "warn", "bad", "info"):
        badge = Badge("", role)
        badge.setParent(top)
        badge.resize(28, 22)
        image = badge.grab().toImage()
        ground = image.pixelColor(3, 3).name()
        rows = [
            "".join("." if image.pixelColor(x, y).name() == ground else "#" for x in range(5, 20))
            for y in range(4, 18)
        ]
        pictures.add("\n".join(rows))
        badge.setParent(None)
    assert len(pictures) == 4


def test_the_progress_panel_comes_late_counts_and_cancels(top: QWidget, qtbot: QtBot) -> None:
    import threading

    gate = threading.Event()
    panel, runner = ProgressPanel(top), JobRunner()
    search, page = QLineEdit(top), QLineEdit(top)
    search.show()
    page.show()
    top.activateWindow()
    page.setFocus()
    qtbot.waitUntil(page.hasFocus)

    def work(progress: Progress, cancelled: Cancelled) -> None:
        progress("writing", 3, 40)
        while not cancelled():
            gate.wait(0.01)

    job = Job("Packet", work)
    panel.follow(job)
    runner.start(job)
    assert panel.isHidden(), "short work must not flash"
    assert panel._timer.remainingTime() <= 220, "long work is to be told before it is felt"
    qtbot.waitUntil(panel.isVisible)
    qtbot.waitUntil(lambda: "3 of 40" in [one.text() for one in panel.findChildren(Label)])
    (cancel,) = panel.findChildren(QPushButton)
    with qtbot.waitSignal(job.finished):
        QTest.mouseClick(cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(panel.isHidden)
    assert page.hasFocus(), "the focus comes back to where it was"


def test_what_flows_in_one_line_stands_on_one_middle_and_the_next_line_below_the_highest(
    qtbot: QtBot,
) -> None:
    holder, flow = QWidget(), FlowLayout(8)
    holder.setLayout(flow)
    boxes = [QWidget() for _ in range(3)]
    for box, high in zip(boxes, (20, 36, 24), strict=True):
        box.setFixedSize(100, high)
        flow.addWidget(box)
    qtbot.addWidget(holder)
    holder.resize(220, 200)
    holder.show()
    assert [box.y() for box in boxes] == [8, 0, 44]
    assert [box.x() for box in boxes] == [0, 108, 0]
    assert flow.heightForWidth(220) == 68


def test_a_number_stands_as_far_from_the_border_as_a_text(qtbot: QtBot, theme: Theme) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    text, number = QLineEdit("8", holder), NumberField(holder)
    number.setValue(8)
    for one in (text, number):
        one.setFixedSize(120, 32)
        one.ensurePolished()
    number.lineEdit().deselect()
    left = [first_ink(one) for one in (text, number)]
    assert abs(left[0] - left[1]) <= 2


def first_ink(field: QWidget) -> int:
    """How far right of the border the first dark point of a field's middle stands."""
    picture = field.grab().toImage()
    rows = range(8, picture.height() - 8)
    columns = range(4, picture.width() - 4)
    return next(x for x in columns if any(picture.pixelColor(x, y).lightness() < 110 for y in rows))
