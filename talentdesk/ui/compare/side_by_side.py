"""People side by side: columns that scroll together, rows that answer one question each."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from talentdesk.domain.change import Changed
from talentdesk.domain.compared import MOST, CompareTable, Comparison
from talentdesk.domain.people import Found
from talentdesk.domain.texts import Id
from talentdesk.services.comparing import CompareOf
from talentdesk.ui.card.sections import empty
from talentdesk.ui.compare.head import ColumnHead
from talentdesk.ui.compare.rows import GAP, TITLE, RowView
from talentdesk.ui.desk import Desk
from talentdesk.ui.seen import Seen
from talentdesk.ui.shell import Shell
from talentdesk.ui.theme import application_theme
from talentdesk.ui.widgets.chips import EmptyState, FilterChip
from talentdesk.ui.widgets.labels import Label
from talentdesk.ui.widgets.picker import SearchPicker
from talentdesk.ui.widgets.sheet import Sheet
from talentdesk.wording.compared import as_text, compare_table

if TYPE_CHECKING:
    from talentdesk.ui.compare.paper import ComparisonPaper

_K = Qt.Key
_STEP = 60
"""Pixels an arrow scrolls."""


class SideBySide(Sheet):
    """Compares up to four people, or one with a competency model; fills the window."""

    widest: ClassVar[int] = 100_000

    def __init__(self, desk: Desk, shell: Shell, keys: tuple[Id, ...], session: Id, scheme: str) -> None:
        super().__init__(shell.dialog_parent())
        self._desk, self._shell = desk, shell
        self._session, self._scheme = session, scheme
        self.keys = list(keys[:MOST])
        """Who stands side by side, from the left."""
        self.current = 0
        """The column the keys act on."""
        self.comparison: Comparison | None = None
        self.table: CompareTable | None = None
        self.heads: list[ColumnHead] = []
        self.paper: ComparisonPaper | None = None
        """The paper made last."""
        self.add = SearchPicker(self._find)
        self.models = QComboBox()
        self.fold = FilterChip("", removable=False, checkable=True)
        self.copy, self.print = QPushButton(), QPushButton()
        self.nobody = EmptyState("users")
        self._legend = Label(kind="small", wrap=True)
        self._heads = QHBoxLayout()
        self._rows = QVBoxLayout()
        self.area = QScrollArea()
        self._lay_out()
        self._connect()
        self.retranslate()

    # ------------------------------------------------------------------ building

    def _lay_out(self) -> None:
        theme = application_theme()
        theme.set_icon(self.copy, "copy")
        theme.set_icon(self.print, "print")
        tools = QHBoxLayout()
        tools.setSpacing(12)
        self.add.setFixedWidth(280)
        top = Qt.AlignmentFlag.AlignTop
        tools.addWidget(self.add, 0, top)
        tools.addWidget(self.models, 0, top)
        tools.addWidget(self.fold, 0, top)
        tools.addStretch(1)
        tools.addWidget(self.copy, 0, top)
        tools.addWidget(self.print, 0, top)
        inner = QWidget()
        inner.setProperty("kind", "surface")
        self._rows.setContentsMargins(0, 0, 0, 16)
        self._rows.setSpacing(0)
        inner.setLayout(self._rows)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always there, so that heads and cells keep the same width.
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area.setWidget(inner)
        self.area.installEventFilter(self)
        bar = self.area.verticalScrollBar().sizeHint().width()
        self._heads.setContentsMargins(0, 0, bar, 0)
        self._heads.setSpacing(GAP)
        self._legend.setFixedWidth(TITLE)
        self._heads.addWidget(self._legend)
        self.body.setSpacing(8)
        self.body.addLayout(tools)
        self.body.addLayout(self._heads)
        self.body.addWidget(self.area, 1)
        self.body.addWidget(self.nobody, 1)
        self.fill_height()

    def _connect(self) -> None:
        self.add.picked.connect(self._add_found)
        self.models.activated.connect(self._show)
        self.fold.clicked.connect(self._fold)
        self.copy.clicked.connect(self.copy_table)
        self.print.clicked.connect(self.print_table)
        self._desk.changed.connect(self._note)

    # ------------------------------------------------------------------ words

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self.set_texts(self.tr("Compare"), "")
        self.add.edit.setPlaceholderText(self.tr("Add a person: name, pinyin, number"))
        self.add.edit.setAccessibleName(self.tr("Add a person"))
        self.models.setAccessibleName(self.tr("Competency model"))
        self.fold.set_text(self.tr("Differences only"))
        self._legend.setText(self.tr("Bar: they differ. Bold: the highest."))
        self.copy.setText(self.tr("Copy"))
        self.copy.setToolTip(self.tr("Copy the table, for a workbook (Ctrl+C)"))
        self.print.setText(self.tr("Print…"))
        self.print.setToolTip(self.tr("Make a page of it (Ctrl+P)"))
        self.nobody.set_texts(
            self.tr("Nobody to compare yet"),
            self.tr("Add two to four people above, or one to hold against a competency model."),
        )
        self._fill_models()
        self.load()

    def _fill_models(self) -> None:
        chosen = self.models.currentData()
        self.models.clear()
        self.models.addItem(self.tr("Against the model of each post"), "")
        for model in self._desk.programme.models:
            said = self._shell.say.text(model.name)
            self.models.addItem(self.tr("Against the model: {model}").format(model=said), model.key)
        self.models.setCurrentIndex(max(0, self.models.findData(chosen)))

    # ------------------------------------------------------------------ showing

    def load(self) -> None:
        """Ask anew and show."""
        asked = CompareOf(keys=tuple(self.keys), session=self._session, scheme=self._scheme)
        self.comparison = self._desk.ask(asked)
        self.keys = [one.key for one in self.comparison.people]
        self.current = min(self.current, max(0, len(self.keys) - 1))
        self._show()

    @Slot()
    def _show(self) -> None:
        assert self.comparison is not None
        model = str(self.models.currentData() or "")
        programme, say = self._desk.programme, self._shell.say
        self.table = compare_table(self.comparison, programme, say, scheme=self._scheme, model=model)
        at = self.area.verticalScrollBar().value()
        self._show_heads(self.comparison, self.table)
        self._show_rows(self.table)
        some = bool(self.keys)
        self.nobody.setVisible(not some)
        for widget in (self._legend, self.area, self.models, self.fold, self.copy, self.print):
            widget.setVisible(some)
        self.add.setEnabled(len(self.keys) < MOST and not self.comparison.blind)
        self.area.verticalScrollBar().setValue(at)

    def _show_heads(self, comparison: Comparison, table: CompareTable) -> None:
        while len(self.heads) > len(comparison.people):
            head = self.heads.pop()
            self._heads.removeWidget(head)
            head.hide()
            head.deleteLater()
        while len(self.heads) < len(comparison.people):
            self._make_head(len(self.heads))
        last = len(self.heads) - 1
        for index, (head, one) in enumerate(zip(self.heads, comparison.people, strict=True)):
            head.show_person(
                one, table.under[index], blind=comparison.blind, first=index == 0, last=index == last
            )
            head.set_current(index == self.current)

    def _make_head(self, index: int) -> None:
        head = ColumnHead()
        head.chosen.connect(lambda: self.choose(index))
        head.move_requested.connect(lambda by: self.shift(index, by))
        head.removal_requested.connect(lambda: self.remove(index))
        self.heads.append(head)
        self._heads.addWidget(head, 1)

    def _show_rows(self, table: CompareTable) -> None:
        empty(self._rows)
        for section in table.sections:
            same = sum(1 for row in section.rows if row.is_same)
            title = Label(section.title, "strong")
            title.setContentsMargins(0, 16, 0, 4)
            folded = self.tr("{section}  ·  %n row(s) the same", "", same).format(section=section.title)
            title.setProperty("folded", folded if same else section.title)
            title.setProperty("whole", section.title)
            self._rows.addWidget(title)
            for row in section.rows:
                self._rows.addWidget(RowView(row))
        self._rows.addStretch(1)
        self._fold()

    @Slot()
    def _fold(self) -> None:
        folded = self.fold.is_checked()
        for index in range(self._rows.count()):
            item = self._rows.itemAt(index)
            widget = item.widget() if item is not None else None
            if isinstance(widget, RowView):
                widget.setVisible(not (folded and widget.row.is_same))
            elif isinstance(widget, Label):
                widget.setText(str(widget.property("folded" if folded else "whole")))

    @property
    def rows_shown(self) -> list[str]:
        """Titles of the rows that are not folded away."""
        items = [self._rows.itemAt(index) for index in range(self._rows.count())]
        views = [item.widget() for item in items if item is not None]
        return [view.row.title for view in views if isinstance(view, RowView) and not view.isHidden()]

    # ------------------------------------------------------------------ doing

    def choose(self, index: int) -> None:
        """Let the keys act on a column."""
        self.current = index
        for at, head in enumerate(self.heads):
            head.set_current(at == index)
        self.area.setFocus(Qt.FocusReason.OtherFocusReason)

    def shift(self, index: int, by: int) -> None:
        """Exchange a column with its neighbour."""
        other = index + by
        if 0 <= other < len(self.keys):
            self.keys[index], self.keys[other] = self.keys[other], self.keys[index]
            self.current = other
            self.load()

    def remove(self, index: int) -> None:
        """Take somebody out of the comparison."""
        if 0 <= index < len(self.keys):
            del self.keys[index]
            self.load()

    @Slot(object)
    def _add_found(self, found: Found) -> None:
        self.add.set_value(None)
        if found.id not in self.keys and len(self.keys) < MOST:
            self.keys.append(found.id)
            self.current = len(self.keys) - 1
            self.load()
        self.area.setFocus(Qt.FocusReason.OtherFocusReason)

    def _find(self, text: str) -> list[Found]:
        from talentdesk.services.search import Search

        found = self._desk.ask(Search(text=text))
        return [one for one in found if one.kind == "person" and one.id not in self.keys]

    @Slot()
    def copy_table(self) -> None:
        """Put the table on the clipboard."""
        if self.table is not None and self.keys:
            QApplication.clipboard().setText(as_text(self.table))
            self._shell.toast(self.tr("The comparison was copied."))

    def seen(self) -> Seen:
        """Return the comparison as a table: the question first, then everybody."""
        table = self.table
        if table is None:
            return Seen(self.accessibleName(), (), ())
        rows = [("", *table.under)]
        for section in table.sections:
            rows.append((section.title, *("" for _ in table.heads)))
            rows += [(row.title, *(cell.text for cell in row.cells)) for row in section.rows]
        return Seen(self.accessibleName(), ("", *table.heads), tuple(rows))

    @Slot()
    def print_table(self) -> None:
        """Make a paper of the comparison."""
        from talentdesk.ui.compare.paper import ComparisonPaper

        if self.table is not None and self.comparison is not None and self.keys:
            self.paper = ComparisonPaper(
                self._shell.dialog_parent(),
                self._shell,
                self.comparison,
                self.table,
                differences=self.fold.is_checked(),
            )
            self.paper.closed.connect(self.paper.deleteLater)
            self.paper.open_sheet()

    @Slot(object)
    def _note(self, changed: Changed) -> None:
        del changed  # whatever it was may stand in a row: one question answers for up to four people
        if self.isVisible():
            self.load()

    # ------------------------------------------------------------------ keys

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.area and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._press(event)
        return super().eventFilter(watched, event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._press(event):
            super().keyPressEvent(event)

    def _press(self, event: QKeyEvent) -> bool:
        """Do what a key means here; tell whether it meant anything."""
        key = _K(event.key())
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_table()
        elif event.matches(QKeySequence.StandardKey.Print):
            self.print_table()
        elif event.matches(QKeySequence.StandardKey.Find) or key in (_K.Key_A, _K.Key_Insert):
            self.add.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif key in (_K.Key_Left, _K.Key_Right):
            by = -1 if key == _K.Key_Left else 1
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.shift(self.current, by)
            elif self.keys:
                self.choose((self.current + by) % len(self.keys))
        elif key in (_K.Key_Delete, _K.Key_Backspace):
            self.remove(self.current)
        elif key == _K.Key_F:
            self.fold.set_checked(not self.fold.is_checked())
            self._fold()
        else:
            return self._scroll(key)
        return True

    def _scroll(self, key: Qt.Key) -> bool:
        bar = self.area.verticalScrollBar()
        page = bar.pageStep() - _STEP
        steps = {_K.Key_Up: -_STEP, _K.Key_Down: _STEP, _K.Key_PageUp: -page, _K.Key_PageDown: page}
        ends = {_K.Key_Home: bar.minimum(), _K.Key_End: bar.maximum()}
        if key in steps:
            bar.setValue(bar.value() + steps[key])
        elif key in ends:
            bar.setValue(ends[key])
        else:
            return False
        return True
