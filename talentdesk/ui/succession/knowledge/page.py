"""The tab of scarce knowledge and special relations, and of how they are handed over."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from talentdesk import tokens
from talentdesk.domain.change import Subject
from talentdesk.domain.expertise import Expertise
from talentdesk.domain.texts import Id
from talentdesk.services.expertise import ExpertiseOf, RemoveExpertise
from talentdesk.ui.desk import Desk
from talentdesk.ui.exporting import ExportAction
from talentdesk.ui.page import Page
from talentdesk.ui.shell import Shell
from talentdesk.ui.succession.knowledge.entry_panel import EntryPanel
from talentdesk.ui.succession.knowledge.item_model import ExpertiseModel
from talentdesk.ui.widgets.chips import EmptyState, FilterChip
from talentdesk.ui.widgets.row_table import RowTable

_TABLE, _PANEL = 300, 340


class KnowledgePage(Page):
    """Lists what would be lost with somebody, what costs most first; the chosen one is edited below."""

    subjects = (Subject.EXPERTISE, Subject.PERSON, Subject.POST)

    def __init__(self, desk: Desk, shell: Shell) -> None:
        super().__init__(desk, shell)
        self._all: tuple[Expertise, ...] = ()
        self._fitted = False
        self.model = ExpertiseModel(shell.say, desk.today, self)
        self.table = RowTable(self.model)
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.open_only = FilterChip("", removable=False, checkable=True)
        self.late_only = FilterChip("", removable=False, checkable=True)
        self.panel = EntryPanel(desk, shell)
        self._none, self._no_match = EmptyState("mentor"), EmptyState("search")
        self._add = QAction(self)
        shell.theme.set_icon(self._add, "add")
        self.addAction(self._add)
        self._build()
        self.table.show_sort(-1, descending=False)
        self.table.horizontalHeader().setSectionsClickable(False)
        self.search.textChanged.connect(self._show)
        for chip in (self.open_only, self.late_only):
            chip.clicked.connect(self._show)
        self.table.rows_selected.connect(self._follow)
        self.panel.remove_wanted.connect(self._remove)
        self._add.triggered.connect(self.record)
        self._none.action_requested.connect(self.record)
        self._no_match.action_requested.connect(self._clear)
        self.retranslate()

    @override
    def subtitle(self) -> str:
        without = sum(1 for one in self._all if not one.transfers)
        late = sum(1 for one in self._all if self._late(one))
        parts = [self.tr("%n piece(s) of knowledge or relations", "", len(self._all))]
        if without:
            parts.append(self.tr("{count} without a hand-over").format(count=without))
        if late:
            parts.append(self.tr("{count} late").format(count=late))
        return "  ·  ".join(parts)

    @override
    def retranslate(self) -> None:
        self._add.setText(self.tr("Record knowledge or a relation"))
        self.search.setPlaceholderText(self.tr("Topic or name"))
        self.search.setAccessibleName(self.tr("Find knowledge or a relation"))
        self.open_only.set_text(self.tr("Not handed over"))
        self.late_only.set_text(self.tr("Late"))
        self.table.setAccessibleName(self.tr("Knowledge and relations"))
        self._none.set_texts(
            self.tr("No scarce knowledge or special relation is recorded"),
            self.tr("What only one person knows, or whom only one person reaches, is lost when they leave."),
            "" if self.desk.read_only else self.tr("Record knowledge or a relation"),
        )
        self._no_match.set_texts(self.tr("Nothing fits these filters"), "", self.tr("Remove all filters"))
        self.model.speak(self.shell.say, self._heads())

    def _heads(self) -> tuple[str, ...]:
        return (
            self.tr("Topic"),
            self.tr("Held by"),
            self.tr("Kind"),
            self.tr("Cost of losing it"),
            self.tr("Hand-over"),
            self.tr("Next due"),
            self.tr("Post"),
        )

    @override
    @Slot(str)
    def open_at(self, id: str) -> None:
        """Choose an entry, or the first one of a person."""
        self._clear()
        self._load()
        found = [one.id for one in self._all if id in (one.id, one.person)]
        if found:
            self.table.select_rows([self.model.row_of(found[0])])

    @override
    def refresh(self) -> None:
        self._all = self.desk.ask(ExpertiseOf())
        self._add.setEnabled(not self.desk.read_only)
        self.model.speak(self.shell.say, self._heads())
        self._show()

    @Slot()
    def record(self) -> None:
        """Open the sheet for a new entry, of whoever is selected."""
        from talentdesk.ui.succession.knowledge.new_sheet import NewKnowledgeSheet

        people = self.shell.selection.people
        sheet = NewKnowledgeSheet(self.desk, self.shell, people[0] if people else "")
        sheet.done.connect(self._open_new)
        sheet.open_sheet()

    @Slot(object)
    def _open_new(self, figures: dict[str, object]) -> None:
        self.open_at(str(figures["id"]))

    def _late(self, one: Expertise) -> bool:
        return any(step.late(self.desk.today) for step in one.transfers)

    @Slot()
    def _show(self) -> None:
        words = self.search.text().strip().casefold()
        rows = [
            one
            for one in self._all
            if words in f"{one.topic}\n{one.name}".casefold()
            and (not self.open_only.is_checked() or not one.handed_over)
            and (not self.late_only.is_checked() or self._late(one))
        ]
        before = self.panel.entry
        self.model.show_rows(rows)
        self._stack.setCurrentWidget(self._split if rows else self._no_match if self._all else self._none)
        if rows and not self._fitted:
            self._fitted = True
            self.table.fit_columns(widest=230)
        if rows:
            row = max(0, self.model.row_of(before))
            if self.table.selected_rows() == [row]:
                self.panel.show_entry(rows[row])
            else:
                self.table.select_rows([row])

    @Slot(list)
    def _follow(self, rows: list[int]) -> None:
        if rows:
            entry = self.model.rows[rows[0]]
            self.panel.show_entry(entry)
            if self.isVisible():
                self.shell.selection.select_people((entry.person,))

    @Slot(str)
    def _remove(self, entry: Id) -> None:
        if self.desk.do(RemoveExpertise(expertise=entry)) is not None:
            self.shell.toast(self.tr("The entry was removed with its hand-over."), undo=True)

    @Slot()
    def _clear(self) -> None:
        self.search.clear()
        for chip in (self.open_only, self.late_only):
            chip.set_checked(False)
        self._show()

    def _build(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(0, 12, tokens.PAGE_EDGE, 8)
        bar.setSpacing(8)
        self.search.setMaximumWidth(280)
        bar.addWidget(self.search, 1)
        for chip in (self.open_only, self.late_only):
            bar.addWidget(chip)
        bar.addStretch(1)
        self.table.setFrameShape(RowTable.Shape.NoFrame)
        self.table.setSelectionMode(RowTable.SelectionMode.SingleSelection)
        ExportAction(self.table, self.desk, self.shell)
        below = QWidget()
        below.setProperty("kind", "page")
        inside = QVBoxLayout(below)
        inside.setContentsMargins(0, 12, tokens.PAGE_EDGE, 16)
        inside.addWidget(self.panel)
        inside.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(below)
        self._split = QSplitter(Qt.Orientation.Vertical)
        self._split.setHandleWidth(1)
        self._split.setChildrenCollapsible(False)
        upper = QWidget()
        above = QVBoxLayout(upper)
        above.setContentsMargins(0, 0, tokens.PAGE_EDGE, 0)
        above.addWidget(self.table)
        self._split.addWidget(upper)
        self._split.addWidget(scroll)
        self._split.setSizes([_TABLE, _PANEL])
        self._stack = QStackedWidget()
        for widget in (self._split, self._none, self._no_match):
            self._stack.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self._stack, 1)
