"""The list of all people: filter, table, and what stands there when nobody is shown."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCollator, QLocale, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from talentdesk import tokens
from talentdesk.domain import unit_paths
from talentdesk.domain.names import found_in, typed_word
from talentdesk.domain.people import PersonLine
from talentdesk.domain.texts import Id, Language
from talentdesk.ui import preferences
from talentdesk.ui.desk import Desk
from talentdesk.ui.exporting import ExportAction
from talentdesk.ui.people.filter_row import FilterRow
from talentdesk.ui.people.item_model import PeopleItemModel
from talentdesk.ui.people.listing import Column, Employed, Order, shown
from talentdesk.ui.shell import Shell
from talentdesk.ui.widgets.chips import EmptyState
from talentdesk.ui.widgets.row_table import RowTable


class ListView(QWidget):
    """Shows values it is given; the selection is the window's. ``opened`` carries the person to be opened."""

    opened = Signal(str)
    import_requested = Signal()

    def __init__(self, desk: Desk, shell: Shell) -> None:
        super().__init__()
        self._desk, self._shell = desk, shell
        self._lines: tuple[PersonLine, ...] = ()
        self._order = Order()
        self._collator = QCollator()
        self._fitted = False
        self.model = PeopleItemModel(shell.theme, shell.say, desk.programme, self)
        self.table = RowTable(self.model)
        self.filter = FilterRow(shell.say, desk.programme)
        self.nobody, self.no_match = EmptyState("users"), EmptyState("search")
        self.print_form, self.print_cards = QAction(self), QAction(self)
        for action in (self.print_form, self.print_cards):
            shell.theme.set_icon(action, "print")
        self._body = QStackedWidget()
        self._lay_out()
        self._connect()
        self._choose_columns(self._kept_columns())

    def _lay_out(self) -> None:
        self.table.setFrameShape(RowTable.Shape.NoFrame)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.rating_forms = QAction(self)
        self._shell.theme.set_icon(self.rating_forms, "table")
        self.rating_forms.triggered.connect(self._open_rating_forms)
        self.table.addActions([self.print_cards, self.print_form, self.rating_forms])
        ExportAction(self.table, self._desk, self._shell)
        for widget in (self.table, self.nobody, self.no_match):
            self._body.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.filter)
        body = QHBoxLayout()
        body.setContentsMargins(tokens.PAGE_EDGE, 0, tokens.PAGE_EDGE, 16)
        body.addWidget(self._body)
        column.addLayout(body, 1)

    def _connect(self) -> None:
        self.filter.filter_changed.connect(self._show)
        self.filter.columns_wanted.connect(self._choose_columns)
        self.filter.unit_wanted.connect(self.change_unit)
        self.table.sort_requested.connect(self._sort)
        self.table.rows_selected.connect(self._tell_selection)
        self.table.opened.connect(self._open_row)
        self.print_form.triggered.connect(self._print_form)
        self.print_cards.triggered.connect(self._print_cards)
        self.table.typed.connect(self._find_typed)
        self.nobody.action_requested.connect(self.import_requested)
        self.no_match.action_requested.connect(self.filter.reset)
        self._shell.theme.changed.connect(self._wear)
        find = QShortcut(QKeySequence.StandardKey.Find, self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self._find)

    # ------------------------------------------------------------------ showing

    @property
    def shown(self) -> tuple[PersonLine, ...]:
        """The people shown, in order."""
        return self.model.rows

    def show_lines(self, lines: tuple[PersonLine, ...]) -> None:
        """Know all people, and show those the filter lets through."""
        self._lines = lines
        self._wear()
        self._show()

    def retranslate(self) -> None:
        """Set the words; the owner calls it."""
        zh = self._shell.say.language is Language.ZH
        self._collator.setLocale(QLocale("zh_CN" if zh else "en_GB"))
        self._collator.setNumericMode(True)
        self.table.setAccessibleName(self.tr("People"))
        self.print_form.setText(self.tr("Print a form…"))
        self.rating_forms.setText(self.tr("Rating forms in Excel…"))
        self.print_cards.setText(self.tr("Print talent cards…"))
        self.nobody.set_texts(
            self.tr("Nobody is in this file yet"),
            self.tr("Take a roster over from a workbook (drop it here), or add people one by one."),
            "" if self._desk.read_only else self.tr("Import a workbook…"),
        )
        self.no_match.set_texts(self.tr("Nobody fits these filters"), "", self.tr("Remove all filters"))
        self.filter.speak(self._shell.say, self._desk.programme)
        self._wear()
        self.table.fit_columns()
        self._show()

    def select(self, people: tuple[Id, ...]) -> None:
        """Select the rows of people as far as they are shown, without telling anyone."""
        rows = sorted(row for row in map(self.model.row_of, people) if row >= 0)
        if rows == self.table.selected_rows():
            return
        with QSignalBlocker(self.table):
            self.table.select_rows(rows)

    @Slot()
    def _show(self) -> None:
        wanted = self.filter.filter
        found = shown(self._lines, wanted, self._order, self._desk.programme, self._collator.sortKey)
        with QSignalBlocker(self.table):
            self.model.show_rows(found)
        which = wanted.employed
        total = [
            line for line in self._lines if which is Employed.ALL or line.active is (which is Employed.YES)
        ]
        self.filter.show_lines(total, len(found))
        full = self.table if found else self.no_match
        self._body.setCurrentWidget(full if self._lines else self.nobody)
        if self._lines and not self._fitted:
            self.table.fit_columns()
            self._fitted = True
        self.select(self._shell.selection.people)

    @Slot()
    def _wear(self) -> None:
        self.model.speak(self._shell.say, self._desk.programme)
        self._tell_columns()

    @Slot()
    def change_unit(self) -> None:
        """Open the sheet that renames or moves a unit, beginning with the one filtered by."""
        from talentdesk.ui.people.unit_sheet import UnitSheet

        sheet = UnitSheet(self._desk, self._shell, self.filter.filter.unit)
        sheet.changed.connect(self._follow_unit)
        sheet.closed.connect(sheet.deleteLater)
        sheet.open_sheet()

    @Slot(str, str)
    def _follow_unit(self, was: str, now: str) -> None:
        """Keep filtering by a unit whose path changed."""
        unit = self.filter.filter.unit
        if unit_paths.is_within(unit, was):
            self.filter.set_filter(replace(self.filter.filter, unit=now + unit.removeprefix(was)))

    # ------------------------------------------------------------------ what is done to it

    @Slot(list)
    def _tell_selection(self, rows: list[int]) -> None:
        self._shell.selection.select_people(tuple(self.model.rows[row].id for row in rows))

    @Slot(int)
    def _sort(self, section: int) -> None:
        column = self.model.columns[section]
        down = self._order.column is column and not self._order.descending
        self._order = Order(column, down)
        self.table.show_sort(section, descending=down)
        self._show()

    @Slot(object)
    def _choose_columns(self, columns: tuple[Column, ...]) -> None:
        self.model.show_columns(columns)
        sorted_by = columns.index(self._order.column) if self._order.column in columns else -1
        self.table.show_sort(sorted_by, descending=self._order.descending)
        self.table.fit_columns()
        self._keep_columns(columns)
        self._tell_columns()

    def _tell_columns(self) -> None:
        headings = {column: self.model.heading(column) for column in Column}
        self.filter.show_columns(self.model.columns, headings)

    def _kept_columns(self) -> tuple[Column, ...]:
        names = self._shell.host.preferences.get(preferences.PEOPLE_COLUMNS)
        known = tuple(column for column in Column if column.value in names)
        return known if Column.NAME in known else self.model.columns

    def _keep_columns(self, columns: tuple[Column, ...]) -> None:
        self._shell.host.preferences.set(
            preferences.PEOPLE_COLUMNS, tuple(column.value for column in columns)
        )

    @Slot(int)
    def _open_row(self, row: int) -> None:
        self.opened.emit(self.model.rows[row].id)

    @Slot()
    def _open_rating_forms(self) -> None:
        from talentdesk.ui.people.rating_forms_sheet import open_rating_forms

        open_rating_forms(self._desk, self._shell)

    @Slot()
    def _print_form(self) -> None:
        from talentdesk.ui.printing.forms_sheet import open_forms

        open_forms(self._desk, self._shell)

    @Slot()
    def _print_cards(self) -> None:
        from talentdesk.ui.printing.talent_cards_paper import TalentCardsPaper

        people = [self.model.rows[row].id for row in self.table.selected_rows()]
        if people:
            TalentCardsPaper(self._desk, self._shell, people).open_sheet()

    @Slot(str)
    def _find_typed(self, typed: str) -> None:
        """Go to the next person whose name is found by what was typed, in pinyin too."""
        word = typed_word(typed)
        rows = self.model.rows
        if not word or not rows:
            return
        start = max(0, self.table.currentIndex().row())
        order = [*range(start, len(rows)), *range(start)]
        hit = next((row for row in order if found_in(rows[row].search_key, word)), None)
        if hit is not None:
            self.table.select_rows([hit])

    @Slot()
    def _find(self) -> None:
        self.filter.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.text.selectAll()
