"""The table that is edited in place, by real keys and clicks."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QScrollArea, QSpinBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from talentdesk.ui.widgets.edit_model import CellKind, EditColumn, EditRow, EditTableModel
from talentdesk.ui.widgets.edit_table import EditTable

COLUMNS = (
    EditColumn(key="goal", title="Goal"),
    EditColumn(
        key="type", title="Type", kind=CellKind.CHOICE, width=90, choices=(("a", "Aye"), ("b", "Bee"))
    ),
    EditColumn(key="due", title="Due", kind=CellKind.DAY, width=110),
    EditColumn(key="score", title="Score", kind=CellKind.NUMBER, width=70),
    EditColumn(key="progress", title="Progress", kind=CellKind.PERCENT, width=80),
    EditColumn(key="votes", title="Vote", kind=CellKind.SWITCH, width=50),
)


def row(id: str, **values: object) -> EditRow:
    held = {"goal": "", "type": "a", "due": None, "score": None, "progress": 0, "votes": True, **values}
    return EditRow(id=id, values=held)  # type: ignore[arg-type]  # values of every kind on purpose


class Made:
    """A shown table that notes what it asks for."""

    def __init__(self, qtbot: QtBot) -> None:
        self.model = EditTableModel()
        self.model.show_columns(COLUMNS, new_line="Add…")
        self.model.show_rows(
            [row("r1", goal="轮岗", due=date(2026, 5, 1)), row("r2", goal="培训", score=2.5)]
        )
        self.table = EditTable(self.model)
        self.edited: list[tuple[str, str, object]] = []
        self.added: list[tuple[str, object]] = []
        self.removed: list[str] = []
        self.model.edited.connect(lambda *asked: self.edited.append(asked))
        self.model.added.connect(lambda *asked: self.added.append(asked))
        self.table.remove_requested.connect(self.removed.append)
        self.table.resize(620, 300)
        qtbot.addWidget(self.table)
        self.table.show()
        self.table.setFocus()

    def open(self, line: int, column: int) -> QWidget:
        self.table.setCurrentIndex(self.model.index(line, column))
        QTest.keyClick(self.table, Qt.Key.Key_Return)
        editor = self.editor()
        assert editor is not None
        return editor

    def editor(self) -> QWidget | None:
        kinds = (QLineEdit, QComboBox, QSpinBox)
        found = [one for kind in kinds for one in self.table.viewport().findChildren(kind)]
        return next((one for one in found if one.isVisible() and one.parent() is self.table.viewport()), None)


def finish(editor: QWidget) -> None:
    """Press Return in an editor; the cell is finished when the event loop comes round."""
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()


@pytest.fixture
def made(qtbot: QtBot) -> Made:
    return Made(qtbot)


def test_text_is_asked_for_when_the_cell_is_finished(made: Made) -> None:
    editor = made.open(0, 0)
    assert isinstance(editor, QLineEdit)
    assert editor.text() == "轮岗"
    editor.selectAll()
    QTest.keyClicks(editor, "rotate")
    assert made.edited == []
    finish(editor)
    assert made.edited == [("r1", "goal", "rotate")]


def test_escape_and_an_unchanged_value_ask_for_nothing(made: Made) -> None:
    editor = made.open(0, 0)
    QTest.keyClicks(editor, "x")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    finish(made.open(1, 0))
    assert made.edited == []


@pytest.mark.parametrize(
    ("column", "typed", "value"),
    [
        (2, "2026-06-30", date(2026, 6, 30)),
        (2, "20260630", date(2026, 6, 30)),
        (2, "soon", "soon"),
        (3, "3.5", 3.5),
    ],
)
def test_days_and_numbers_are_read_and_words_go_on_to_be_refused(
    made: Made, column: int, typed: str, value: object
) -> None:
    editor = made.open(0, column)
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    QTest.keyClicks(editor, typed)
    finish(editor)
    assert made.edited == [("r1", COLUMNS[column].key, value)]


def test_a_day_is_emptied(made: Made) -> None:
    editor = made.open(0, 2)
    assert isinstance(editor, QLineEdit)
    editor.clear()
    finish(editor)
    assert made.edited == [("r1", "due", None)]


def test_a_choice_is_taken_at_once(made: Made) -> None:
    editor = made.open(0, 1)
    assert isinstance(editor, QComboBox)
    assert [editor.itemText(index) for index in range(editor.count())] == ["Aye", "Bee"]
    editor.setCurrentIndex(1)
    editor.activated.emit(1)
    assert made.edited == [("r1", "type", "b")]


def test_a_percentage_turns_by_tens(made: Made) -> None:
    editor = made.open(0, 4)
    assert isinstance(editor, QSpinBox)
    QTest.keyClick(editor, Qt.Key.Key_Up)
    QTest.keyClick(editor, Qt.Key.Key_Up)
    finish(editor)
    assert made.edited == [("r1", "progress", 20)]


def test_a_switch_is_thrown_by_the_space_bar(made: Made) -> None:
    made.table.setCurrentIndex(made.model.index(1, 5))
    QTest.keyClick(made.table, Qt.Key.Key_Space)
    assert made.edited == [("r2", "votes", False)]


def test_the_last_line_adds(made: Made) -> None:
    editor = made.open(2, 0)
    QTest.keyClicks(editor, "new")
    finish(editor)
    assert made.added == [("goal", "new")]
    assert made.model.data(made.model.index(2, 0)) == "Add…"
    finish(made.open(2, 0))
    assert len(made.added) == 1


def test_a_click_on_the_last_line_opens_it(made: Made) -> None:
    where = made.table.visualRect(made.model.index(2, 0)).center()
    QTest.mouseClick(made.table.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert made.editor() is not None


def test_delete_asks_to_remove_a_row_but_not_the_last_line(made: Made) -> None:
    made.table.setCurrentIndex(made.model.index(1, 0))
    QTest.keyClick(made.table, Qt.Key.Key_Delete)
    made.table.setCurrentIndex(made.model.index(2, 0))
    QTest.keyClick(made.table, Qt.Key.Key_Delete)
    assert made.removed == ["r2"]


def test_only_changed_rows_are_told_to_the_view(made: Made, qtbot: QtBot) -> None:
    told: list[int] = []
    resets: list[bool] = []
    made.model.dataChanged.connect(lambda first, last: told.append(first.row()))
    made.model.modelReset.connect(lambda: resets.append(True))
    made.model.show_rows([row("r1", goal="轮岗", due=date(2026, 5, 1)), row("r2", goal="培训二")])
    assert (told, resets) == ([1], [])
    made.model.show_rows([row("r2", goal="培训二")])
    assert resets == [True]


def test_a_table_is_as_high_as_its_rows(made: Made) -> None:
    high = made.table.height()
    made.model.show_rows([row("r1")])
    assert made.table.height() == high - 36


def test_read_only_rows_cannot_be_edited(made: Made) -> None:
    made.model.set_read_only(True)
    assert made.model.rowCount() == 2
    made.table.setCurrentIndex(made.model.index(0, 0))
    QTest.keyClick(made.table, Qt.Key.Key_Return)
    assert made.editor() is None


def test_tab_goes_through_the_cells_and_leaves_the_table_at_its_ends(qtbot: QtBot) -> None:
    holder = QWidget()
    column = QVBoxLayout(holder)
    before, after = QLineEdit(), QLineEdit()
    made = Made(qtbot)
    for widget in (before, made.table, after):
        column.addWidget(widget)
    qtbot.addWidget(holder)
    holder.show()
    holder.activateWindow()
    QApplication.processEvents()
    made.table.setFocus()
    last = made.model.index(made.model.rowCount() - 1, len(COLUMNS) - 1)
    made.table.setCurrentIndex(made.model.index(last.row(), last.column() - 1))
    QTest.keyClick(made.table, Qt.Key.Key_Tab)
    assert made.table.currentIndex() == last
    assert made.table.hasFocus()
    QTest.keyClick(made.table, Qt.Key.Key_Tab)
    assert after.hasFocus()
    made.table.setCurrentIndex(made.model.index(0, 1))
    made.table.setFocus()
    QTest.keyClick(made.table, Qt.Key.Key_Backtab)
    assert made.table.currentIndex() == made.model.index(0, 0)
    QTest.keyClick(made.table, Qt.Key.Key_Backtab)
    assert before.hasFocus()
    made.table.setParent(None)


def test_the_page_around_a_long_table_follows_the_cursor(qtbot: QtBot) -> None:
    model = EditTableModel()
    model.show_columns(COLUMNS, new_line="Add…")
    model.show_rows([row(f"r{n}", goal=f"目标{n}") for n in range(30)])
    table, inner, page = EditTable(model), QWidget(), QScrollArea()
    column = QVBoxLayout(inner)
    column.addWidget(QLineEdit())
    column.addWidget(table)
    page.setWidgetResizable(True)
    page.setWidget(inner)
    page.resize(700, 240)
    qtbot.addWidget(page)
    page.show()
    table.setFocus(Qt.FocusReason.TabFocusReason)

    def in_sight() -> bool:
        cell = table.visualRect(table.currentIndex())
        return table.viewport().visibleRegion().boundingRect().contains(cell)

    for _ in range(20):
        QTest.keyClick(table, Qt.Key.Key_Down)
        assert in_sight()
    for _ in range(40):
        QTest.keyClick(table, Qt.Key.Key_Tab)
        assert in_sight()
    QTest.keyClick(table, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert table.currentIndex().row() == 0 and in_sight()
