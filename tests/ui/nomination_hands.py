"""Hands on the nominations place: what is pressed, typed and opened."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from talentdesk.domain.texts import Language
from talentdesk.ui.nominations.ask_sheet import AskSheet
from talentdesk.ui.nominations.page import NominationsPage
from talentdesk.ui.widgets.fields import DateField, NumberField
from talentdesk.ui.widgets.picker import SearchPicker
from talentdesk.ui.widgets.sheet import Sheet
from tests.gestures import write
from tests.made_campaign import Campaigning, make_campaign
from tests.ui.made_page import ShownPage, settle

LEFT = Qt.MouseButton.LeftButton


class Hands(ShownPage[NominationsPage]):
    """A shown page and what hands do on it."""

    def __init__(self, room: Campaigning, qtbot: QtBot) -> None:
        super().__init__(qtbot, room.workspace, NominationsPage, size=(1100, 800))
        self.room = room

    def settle(self) -> None:
        settle()

    def press(self, name: str, within: QWidget | None = None) -> None:
        """Click the visible button of a name."""
        found = [
            one for one in (within or self.page).findChildren(QPushButton, name) if one.isVisibleTo(self.page)
        ]
        assert found, name
        self.click(found[-1])

    def click(self, widget: QWidget) -> None:
        QTest.mouseClick(widget, LEFT)
        self.settle()

    def sheet(self) -> AskSheet:
        """Return the sheet that is open."""
        found = [one for one in self.stub.window.findChildren(Sheet) if one.isVisible()]
        assert len(found) == 1 and isinstance(found[0], AskSheet)
        return found[0]

    def write(self, key: str, text: str) -> None:
        """Type into a field of the open sheet, or find somebody, or choose by the words of a list."""
        widget = self.sheet().fields[key].widget
        if isinstance(widget, SearchPicker):
            widget.edit.setFocus()
            write(text)
            QTest.keyClick(widget.edit, Qt.Key.Key_Return)
        elif isinstance(widget, QComboBox):
            at = widget.findText(text, Qt.MatchFlag.MatchStartsWith)
            assert at >= 0, [widget.itemText(row) for row in range(widget.count())]
            widget.setFocus()
            QTest.keyClick(widget, Qt.Key.Key_Home)
            for _ in range(at):
                QTest.keyClick(widget, Qt.Key.Key_Down)
        elif isinstance(widget, QCheckBox):
            QTest.keyClick(widget, Qt.Key.Key_Space)
        elif isinstance(widget, NumberField):
            widget.setFocus()
            widget.selectAll()
            QTest.keyClicks(widget, text)
        elif isinstance(widget, DateField):
            widget.edit.setFocus()
            widget.edit.selectAll()
            QTest.keyClicks(widget.edit, text)
        else:
            assert isinstance(widget, QLineEdit | QPlainTextEdit)
            widget.setFocus()
            write(text)
        self.settle()

    def accept(self) -> None:
        self.click(self.sheet().main_button)

    def open_row(self, row: int) -> None:
        """Select a row of the nominees by the mouse and open it by Enter."""
        table = self.page.nominees.table
        where = table.visualRect(table.model().index(row, 0)).center()
        QTest.mouseClick(table.viewport(), LEFT, pos=QPoint(where))
        QTest.keyClick(table, Qt.Key.Key_Return)
        self.settle()


@pytest.fixture
def hands(tmp_path: Path, qtbot: QtBot) -> Iterator[Hands]:
    made = Hands(make_campaign(tmp_path / "a.talent"), qtbot)
    made.stub.speech.use(Language.EN)
    yield made
    made.desk.close()
