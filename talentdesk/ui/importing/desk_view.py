"""What lies on the desk: sheets, tables, filters and the preview of every row."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from talentdesk import tokens
from talentdesk.ui.desk import Desk
from talentdesk.ui.exporting import ExportAction
from talentdesk.ui.importing.lines import Kind, Listing
from talentdesk.ui.importing.preview import Part, PreviewItemModel
from talentdesk.ui.importing.sheet_bar import SheetBar
from talentdesk.ui.importing.work import Looked
from talentdesk.ui.shell import Shell
from talentdesk.ui.theme import application_theme, set_kind
from talentdesk.ui.widgets.chips import FilterChip
from talentdesk.ui.widgets.flow import FlowLayout
from talentdesk.ui.widgets.labels import ElidedLabel, Label
from talentdesk.ui.widgets.row_table import RowTable
from talentdesk.ui.widgets.words import Worded
from talentdesk.wording.tables import table_name

_ROOM, _WIDEST = 56, 220
"""Pixels beside a word of a column, and of a column at most."""
_LEAVE_OUT = (Qt.Key.Key_Space, Qt.Key.Key_Delete)


class DeskView(Worded, QWidget):
    """Shows the preview. ``sheet_wanted`` carries the place of a sheet, ``left_out_changed`` nothing."""

    sheet_wanted = Signal(int)
    questions_wanted = Signal()
    contradictions_wanted = Signal()
    sources_wanted = Signal()
    forgetting_wanted = Signal()
    target_chosen = Signal(str)
    left_out_changed = Signal()

    def __init__(self, desk: Desk, shell: Shell, model: PreviewItemModel) -> None:
        super().__init__()
        self._shell, self.model = shell, model
        self._looked: Looked | None = None
        self._listing = Listing()
        self._shown: Kind | None = None
        self._sorted: tuple[Part, bool] | None = None
        self.table = RowTable(model)
        self.sheets = SheetBar()
        self.source = ElidedLabel(kind="strong")
        self.notes = Label(kind="muted", wrap=True)
        self.questions, self.contradictions, self.origins = QPushButton(), QPushButton(), QPushButton()
        self.forget = QPushButton()
        self.wanted_text = QLineEdit()
        self.which, self.target = QComboBox(), QComboBox()
        self._target_label = Label(kind="muted")
        self.chips = {kind: FilterChip("", removable=False, checkable=True) for kind in Kind}
        self._lay_out(desk)
        self._connect()

    def _lay_out(self, desk: Desk) -> None:
        application_theme().set_icon(self.questions, "help", "warn")
        application_theme().set_icon(self.contradictions, "alert", "warn")
        application_theme().set_icon(self.origins, "list", "accent")
        application_theme().set_icon(self.forget, "undo", "accent")
        links = (self.questions, self.contradictions, self.origins, self.forget)
        for button in links:
            set_kind(button, "link")
        self.wanted_text.setClearButtonEnabled(True)
        self.wanted_text.setMaximumWidth(260)
        self.wanted_text.setMinimumWidth(200)
        chips = FlowLayout()
        chips.addWidget(self.which)
        for chip in self.chips.values():
            chips.addWidget(chip)
        chips.addWidget(self.wanted_text)
        session = QHBoxLayout()
        session.addWidget(self._target_label)
        session.addWidget(self.target)
        session.addStretch(1)
        head = QVBoxLayout()
        head.setContentsMargins(tokens.PAGE_EDGE, 0, tokens.PAGE_EDGE, 8)
        head.setSpacing(8)
        for widget in (self.source, self.sheets, self.notes):
            head.addWidget(widget)
        head.addLayout(session)
        asked = QHBoxLayout()
        for button in links:
            asked.addWidget(button)
        asked.addStretch(1)
        head.addLayout(asked)
        head.addLayout(chips)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        below = QHBoxLayout()
        below.setContentsMargins(tokens.PAGE_EDGE, 0, tokens.PAGE_EDGE, 16)
        below.addWidget(self.table)
        column.addLayout(below, 1)
        self.table.setFrameShape(RowTable.Shape.NoFrame)
        self.export = ExportAction(self.table, desk, self._shell)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.installEventFilter(self)

    def _connect(self) -> None:
        self.sheets.wanted.connect(self.sheet_wanted)
        self.questions.clicked.connect(self.questions_wanted)
        self.contradictions.clicked.connect(self.contradictions_wanted)
        self.origins.clicked.connect(self.sources_wanted)
        self.forget.clicked.connect(self.forgetting_wanted)
        self.which.activated.connect(self._filter_lines)
        self.wanted_text.textChanged.connect(self._filter_lines)
        self.target.activated.connect(self._choose_target)
        self.table.sort_requested.connect(self._sort)
        self.table.opened.connect(self._toggle)
        self.table.customContextMenuRequested.connect(self._open_menu)
        self.model.left_out_changed.connect(self.left_out_changed)
        for kind, chip in self.chips.items():
            chip.setProperty("shows", kind.value)
            chip.clicked.connect(self._filter_kind)

    # ------------------------------------------------------------------ showing

    def show_looked(self, looked: Looked | None, *, anew: bool) -> None:
        """Show a desk; ``anew`` = another one, so filters and order begin again."""
        self._looked = looked
        self._listing = looked.listing if looked is not None else Listing()
        if anew:
            self._shown, self._sorted = None, None
            self.wanted_text.clear()
            for chip in self.chips.values():
                chip.set_checked(False)
            self.table.show_sort(-1, descending=False)
        if looked is not None:
            self.sheets.show_sheets(looked.sheets, self._shell.say)
            self._offer_tables(looked)
        self._filter_lines()
        self.retranslate()

    def offer_targets(self, sessions: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer the sessions places can go to; nothing is shown where no places are on the desk."""
        wanted = self._looked is not None and any(
            one.table == "placements" for one in self._looked.comparisons
        )
        self.target.clear()
        for key, name in sessions:
            self.target.addItem(name, key)
        self.target.setCurrentIndex(max(0, self.target.findData(chosen)))
        for widget in (self.target, self._target_label):
            widget.setVisible(wanted)

    def _offer_tables(self, looked: Looked) -> None:
        before = self.which.currentData()
        say = self._shell.say
        self.which.clear()
        self.which.addItem(self.tr("All tables"), "")
        for one in looked.comparisons:
            words = say("{table} ({count})", table=table_name(one.table, say), count=len(one.rows))
            self.which.addItem(words, one.table)
        self.which.setCurrentIndex(max(0, self.which.findData(before)))
        self.which.setVisible(len(looked.comparisons) > 1)

    def count(self, kind: Kind) -> int:
        """Return how many rows would change that way; notes count each by itself."""
        return self._listing.count(kind)

    @override
    def retranslate(self) -> None:
        words = {
            Kind.ADDED: self.tr("Added"),
            Kind.CHANGED: self.tr("Changed"),
            Kind.UNCHANGED: self.tr("Unchanged"),
            Kind.REFUSED: self.tr("Refused"),
            Kind.NOTE: self.tr("Please look"),
        }
        for kind, chip in self.chips.items():
            chip.set_text(self.tr("{kind} {count}").format(kind=words[kind], count=self.count(kind)))
            chip.setVisible(self.count(kind) > 0)
        parts = {
            Part.SOURCE: self.tr("Sheet"),
            Part.ROW: self.tr("Row"),
            Part.NUMBER: self.tr("Number"),
            Part.NAME: self.tr("Name"),
            Part.RESULT: self.tr("Result"),
            Part.FIELD: self.tr("Column"),
            Part.WHAT: self.tr("Change or reason"),
        }
        named = {kind.value: text for kind, text in words.items()}
        named |= {"nothing": self.tr("(empty)"), "left_out": self.tr("Left out")}
        self.model.speak(self._shell.say, named | {f"part:{part}": text for part, text in parts.items()})
        self.wanted_text.setPlaceholderText(self.tr("Find in the preview"))
        self.wanted_text.setAccessibleName(self.tr("Find in the preview"))
        self.which.setAccessibleName(self.tr("Table"))
        self._target_label.setText(self.tr("Places go to"))
        self.target.setAccessibleName(self.tr("Places go to"))
        asked = len([one for one in self._looked.questions if not one.answer]) if self._looked else 0
        self.questions.setText(self.tr("%n question(s) to answer…", "", asked))
        self.questions.setVisible(bool(self._looked and self._looked.questions))
        chosen = dict(self._looked.desk.chosen) if self._looked else {}
        contradictions = self._looked.contradictions if self._looked else ()
        open_ones = sum(one.subject not in chosen for _, one in contradictions)
        if open_ones:
            settle = self.tr("%n contradiction(s) to settle…", "", open_ones)
        else:
            settle = self.tr("%n contradiction(s) settled", "", len(contradictions))
        self.contradictions.setText(settle)
        self.contradictions.setVisible(bool(contradictions))
        self.origins.setText(self.tr("Which workbook says what…"))
        self.origins.setVisible(bool(self._looked and self._looked.is_of_several))
        self.forget.setText(self.tr("Forget what was chosen before"))
        self.forget.setToolTip(self.tr("Read these workbooks as if nobody had said anything of them yet"))
        self.forget.setVisible(bool(self._looked and self._looked.desk.recalled))
        self._fit_columns()

    def _fit_columns(self) -> None:
        """Fit the columns; results and fields have room for every word, and reasons give way last."""
        metrics = self.table.fontMetrics()
        fields = {self.model.text(line, Part.FIELD) for line in self._listing.columns}
        least = {
            self.model.parts.index(part): min(
                _WIDEST, _ROOM + max((metrics.horizontalAdvance(text) for text in words), default=0)
            )
            for part, words in ((Part.RESULT, self.model.words()), (Part.FIELD, fields))
        }
        self.table.fit_columns(least=least, keep=[self.model.parts.index(Part.WHAT)])

    # ------------------------------------------------------------------ filtering and leaving out

    @Slot()
    def _filter_kind(self) -> None:
        chip = self.sender()
        if isinstance(chip, FilterChip):
            kind = Kind(str(chip.property("shows")))
            self._shown = None if self._shown is kind else kind
            for other, one in self.chips.items():
                one.set_checked(other is self._shown)
            self._filter_lines()

    @Slot()
    def _filter_lines(self) -> None:
        kind, table, text = self._shown, self.which.currentData() or "", self.wanted_text.text()
        lines = self._listing.lines
        if kind is not None or table or text.strip():
            lines = tuple(
                line
                for line in lines
                if (kind is None or line.kind is kind)
                and (not table or line.table in ("", table))
                and line.holds(text)
            )
        self.model.show_lines(lines, several=self._listing.several)
        if self._sorted is not None:
            self.model.sort_lines(self._sorted[0], descending=self._sorted[1])

    @Slot(int)
    def _sort(self, section: int) -> None:
        part = self.model.parts[section]
        descending = self._sorted == (part, False)
        self._sorted = (part, descending)
        self.model.sort_lines(part, descending=descending)
        self.table.show_sort(section, descending=descending)

    @Slot()
    def _toggle(self) -> None:
        self.model.toggle(self.table.selected_rows())

    @Slot(QPoint)
    def _open_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        action = menu.addAction(self.tr("Leave these rows out, or take them again (Space)"))
        action.setEnabled(bool(self.table.selected_rows()))
        action.triggered.connect(self._toggle)
        menu.addAction(self.export)
        menu.exec(self.table.viewport().mapToGlobal(place))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = event.key() if isinstance(event, QKeyEvent) else None
        if event.type() is QEvent.Type.KeyPress and pressed in _LEAVE_OUT and self.table.selected_rows():
            self._toggle()
            return True
        return super().eventFilter(watched, event)

    @Slot()
    def _choose_target(self) -> None:
        self.target_chosen.emit(str(self.target.currentData() or ""))
