"""How one sheet is read: which table it is, where its header stands, what each column means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QSpinBox, QWidget
from typing_extensions import override

from talentdesk.domain import import_tables
from talentdesk.domain.import_reading import ColumnGuess, SheetGuess, SheetState
from talentdesk.domain.programme import Programme
from talentdesk.exchange.cells import cell_text
from talentdesk.ui.importing.field_choices import field_choices, field_words, samples
from talentdesk.ui.theme import application_theme
from talentdesk.ui.widgets.labels import ElidedLabel, Label
from talentdesk.ui.widgets.sheet import Sheet
from talentdesk.wording import Say, sheets
from talentdesk.wording.tables import table_name

if TYPE_CHECKING:
    from talentdesk.exchange.lexicon import Lexicon
    from talentdesk.exchange.reading_desk import ReadBooks

_SURE = 0.8
"""Confidence from which a match is shown as settled."""
_SHOWN_ROWS = 40


class ColumnsSheet(Sheet):
    """Lets a person choose how a sheet is read; ``books`` holds the choice when it is accepted."""

    widest = 860

    def __init__(
        self,
        window: QWidget,
        books: ReadBooks,
        guess: SheetGuess,
        lexicon: Lexicon,
        programme: Programme,
        years: tuple[str, ...],
        say: Say,
    ) -> None:
        super().__init__(window)
        self.books = books
        self._guess, self._lexicon, self._programme, self._years = guess, lexicon, programme, years
        self._say = say
        self.table, self.first, self.last = QComboBox(), QSpinBox(), QSpinBox()
        self._table_label, self._header_label, self._to = Label(kind="muted"), Label(kind="muted"), Label()
        self._state = Label(kind="muted", wrap=True)
        self._grid = QGridLayout()
        self.fields: list[QComboBox] = []
        self._lay_out()
        self._show_guess()
        self.table.activated.connect(self._choose_table)
        for box in (self.first, self.last):
            box.editingFinished.connect(self._choose_header)
        self.retranslate()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        for box in (self.first, self.last):
            box.setRange(1, 999)
        for widget in (self._table_label, self.table, self._header_label, self.first, self._to, self.last):
            top.addWidget(widget)
        top.addStretch(1)
        self.body.addLayout(top)
        self.body.addWidget(self._state)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 2)
        self._grid.setColumnStretch(2, 3)
        self._grid.setColumnStretch(3, 3)
        self.body.addLayout(self._grid)

    # ------------------------------------------------------------------ showing

    def _show_guess(self) -> None:
        """Show the sheet as it is read now."""
        guess, say = self._guess, self._say
        self.table.clear()
        self.table.addItem(self.tr("not to be read"), "")
        for one in import_tables.TABLES:
            self.table.addItem(table_name(one.key, say), one.key)
        shown = guess.table if guess.state in (SheetState.TABLE, SheetState.NOBODY) else ""
        self.table.setCurrentIndex(max(0, self.table.findData(shown)))
        if guess.layout is not None:
            self.first.setValue(guess.layout.header_first)
            self.last.setValue(guess.layout.header_last)
        self._state.setText(sheets.state(guess, say))
        self._show_columns()

    def _show_columns(self) -> None:
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.fields = []
        known = import_tables.table(self._guess.table)
        if known is None:
            return
        offered = field_choices(known, self._guess, self._programme, self._years, self._say)
        rows = self._sample_rows()
        for place, column in enumerate(
            one for one in self._guess.columns if one.header or samples(one, rows)
        ):
            box = self._field_box(column, known, offered)
            self._grid.addWidget(self._mark(column), place, 0)
            self._grid.addWidget(
                ElidedLabel(column.header or self.tr("(no header)"), kind="strong"), place, 1
            )
            self._grid.addWidget(ElidedLabel(samples(column, rows), kind="muted"), place, 2)
            self._grid.addWidget(box, place, 3)
            self.fields.append(box)

    def _field_box(
        self, column: ColumnGuess, known: import_tables.Table, offered: tuple[tuple[str, str], ...]
    ) -> QComboBox:
        box = QComboBox()
        box.setProperty("column", column.column)
        box.addItem(self.tr("(left out)"), "")
        likely = [key for key, _ in column.others if key != column.field]
        for key in (column.field, *likely):
            if key:
                box.addItem(field_words(key, known, self._programme, self._say), key)
        box.insertSeparator(box.count())
        for key, words in offered:
            if box.findData(key) < 0:
                box.addItem(words, key)
        box.setCurrentIndex(max(0, box.findData(column.field)))
        box.setAccessibleName(self.tr("Field of the column {name}").format(name=column.header))
        box.setMaxVisibleItems(24)
        return box

    def _mark(self, column: ColumnGuess) -> QLabel:
        mark = QLabel()
        sure = column.confidence >= _SURE or not column.field
        name, colour = ("check", "good") if sure and column.field else ("alert", "warn")
        if not column.field:
            name, colour = "minus-circle", "muted"
        application_theme().set_icon(mark, name, colour)
        told = sheets.reasons(column, self._say)
        mark.setToolTip(told or self.tr("No field fits this column."))
        mark.setAccessibleName(mark.toolTip())
        return mark

    def _sample_rows(self) -> tuple[tuple[str, ...], ...]:
        cells = self.books.sheet(self._guess)
        below = self._guess.layout.header_last if self._guess.layout else 0
        rows = cells.rows[below : below + _SHOWN_ROWS] if cells is not None else ()
        return tuple(tuple(cell_text(cell) for cell in row) for row in rows)

    # ------------------------------------------------------------------ choosing

    @property
    def is_left_out(self) -> bool:
        """Whether the sheet is not to be read."""
        return not self.table.currentData()

    def chosen(self) -> ReadBooks:
        """Return the books with this sheet read as chosen."""
        from talentdesk.exchange.reading_desk import choose

        columns = {
            int(box.property("column")): str(box.currentData() or "")
            for box in self.fields
            if str(box.currentData() or "") != self._field_of(int(box.property("column")))
        }
        return choose(self.books, self._guess, self._lexicon, columns=columns) if columns else self.books

    def _field_of(self, column: int) -> str:
        return next((one.field for one in self._guess.columns if one.column == column), "")

    @Slot()
    def _choose_table(self) -> None:
        key = str(self.table.currentData() or "")
        if key:
            self._guess_anew(table=key)

    @Slot()
    def _choose_header(self) -> None:
        first, last = self.first.value(), max(self.first.value(), self.last.value())
        place = self._guess.layout
        if place is None or (first, last) != (place.header_first, place.header_last):
            self._guess_anew(header=(first, last))

    def _guess_anew(self, *, table: str = "", header: tuple[int, int] | None = None) -> None:
        from talentdesk.exchange.reading_desk import choose

        self.books = choose(self.books, self._guess, self._lexicon, table=table, header=header)
        source = self._guess.source
        self._guess = next(one for one in self.books.guesses() if one.source == source)
        self._show_guess()

    @override
    def retranslate(self) -> None:
        source = self._guess.source
        name = " › ".join(part for part in (source.file, source.sheet) if part)
        self.set_texts(self.tr("How {sheet} is read").format(sheet=name), self.tr("Read it this way"))
        self._table_label.setText(self.tr("Table"))
        self._header_label.setText(self.tr("Header from row"))
        self._to.setText(self.tr("to"))
        self.table.setAccessibleName(self.tr("Table"))
        self.first.setAccessibleName(self.tr("First row of the header"))
        self.last.setAccessibleName(self.tr("Last row of the header"))
        self.first.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.last.setAlignment(Qt.AlignmentFlag.AlignRight)
