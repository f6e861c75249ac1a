"""The journal place: who changed what, when and why; proof that nothing was altered; export."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTableView,
    QVBoxLayout,
)
from typing_extensions import override

from talentdesk import tokens
from talentdesk.domain.change import Changed, Subject
from talentdesk.domain.journal import EntryLine, Verdict
from talentdesk.jobs.journal_sheet import write_journal
from talentdesk.services.journal_lines import JournalLines
from talentdesk.services.room_mode import BlindSessions
from talentdesk.ui.background import Cancelled, Job, Progress
from talentdesk.ui.desk import Desk, Pause
from talentdesk.ui.exporting import ExportAction
from talentdesk.ui.journal.entries_model import PAGE, WHAT, WHEN, WHO, WHY, EntriesItemModel
from talentdesk.ui.journal.verdict_bar import VerdictBar
from talentdesk.ui.page import Page
from talentdesk.ui.saving import ask_target, tell_saved, workbooks
from talentdesk.ui.shell import Shell
from talentdesk.ui.widgets.chips import EmptyState
from talentdesk.ui.widgets.edit_cells import LineDelegate
from talentdesk.ui.widgets.edit_table import ROW
from talentdesk.wording.entries import holds

_PAUSE = 200
"""Milliseconds after the last key before the filter looks."""
_WHO, _WHAT, _WHY = 0.22, 0.5, 0.15
"""Shares of the table: names take at most, what was done gets before the reasons, reasons keep at least."""
_ROOM = 20
"""Pixels a cell wants beside its text."""


class JournalPage(Page):
    """A table that follows every step; each is told in the language of the window."""

    subjects = tuple(Subject)

    def __init__(self, desk: Desk, shell: Shell) -> None:
        super().__init__(desk, shell)
        self.filter = QLineEdit()
        self.filter.setClearButtonEnabled(True)
        self.filter.setMaximumWidth(420)
        self.model = EntriesItemModel(desk, shell, self._ask)
        self.table = QTableView()
        self.none = EmptyState("search")
        """Stands in place of the table where nothing fits the filter."""
        self.verdict = VerdictBar(lambda: self.shell.say)
        self._verify = QAction(self)
        self._export = QAction(self)
        shell.theme.set_icon(self._verify, "shield")
        shell.theme.set_icon(self._export, "export")
        self.addActions([self._export, self._verify])
        self._pause = Pause(self, desk, _PAUSE, self.refresh)
        self._build()
        ExportAction(self.table, desk, shell)
        self.filter.textChanged.connect(self._pause.start)
        self.filter.returnPressed.connect(self.refresh)
        self.model.modelReset.connect(self._fit_columns)
        self.model.rowsInserted.connect(self._fit_columns)
        self.none.action_requested.connect(self._remove_filter)
        self._verify.triggered.connect(self.verify)
        self._export.triggered.connect(self.export_seen)
        self.retranslate()

    @override
    def title(self) -> str:
        return self.tr("Journal")

    @override
    def subtitle(self) -> str:
        return self.tr("%n step(s)", "", self.desk.workspace.head.number)

    @override
    def concerns(self, changed: Changed) -> bool:
        return True

    @override
    def retranslate(self) -> None:
        self.filter.setPlaceholderText(self.tr("Who, what or why"))
        self.filter.setAccessibleName(self.tr("Filter the journal"))
        self._verify.setText(self.tr("Verify"))
        self._verify.setToolTip(
            self.tr("Prove that the file is intact, the chain unbroken and every row as the journal says")
        )
        self._export.setText(self.tr("Export…"))
        self.table.setAccessibleName(self.tr("Journal"))
        self.none.set_texts(self.tr("No step fits this filter"), action=self.tr("Remove the filter"))
        self.model.set_headers((self.tr("When"), self.tr("Who"), self.tr("What"), self.tr("Why")))

    @override
    @Slot()
    def refresh(self) -> None:
        self._pause.stop()
        self.model.blind = self.desk.ask(BlindSessions())
        self.model.reload()
        found = self.model.rowCount() > 0
        self.table.setVisible(found)
        self.none.setVisible(not found)

    @Slot()
    def _remove_filter(self) -> None:
        self.filter.setFocus(Qt.FocusReason.OtherFocusReason)
        self.filter.clear()
        self.refresh()

    @Slot()
    def verify(self) -> None:
        """Prove the journal; the result stands above the table."""
        self.verdict.dismiss()
        workspace = self.desk.workspace

        def work(progress: Progress, cancelled: Cancelled) -> Verdict:
            return workspace.verify()

        self.shell.run_job(Job(self.tr("Verifying the journal"), work), self.verdict.show_verdict)

    def export(self, path: Path) -> None:
        """Write the entries that pass the filter as a workbook."""
        workspace, say, text = self.desk.workspace, self.shell.say, self.filter.text()

        def work(progress: Progress, cancelled: Cancelled) -> Path:
            return write_journal(workspace, path, say, progress, cancelled, text=text)

        self.shell.run_job(Job(self.tr("Exporting the journal"), work), self._exported)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Else the table still is as wide as it was.
        if (layout := self.layout()) is not None:
            layout.activate()
        self._fit_columns()

    @Slot()
    def _fit_columns(self) -> None:
        """Give each column what it needs; where room is short, what was done comes before the reasons."""
        room = self.table.viewport().width()
        wide = {WHEN: self._wanted(WHEN), WHO: min(self._wanted(WHO), int(room * _WHO))}
        left = room - sum(wide.values()) - min(self._wanted(WHAT), int(room * _WHAT))
        wide[WHY] = min(self._wanted(WHY), max(left, int(room * _WHY)))
        for column, width in wide.items():
            self.table.setColumnWidth(column, width)

    def _wanted(self, column: int) -> int:
        """Return how wide a column is with nothing cut; an unused one is as narrow as its head."""
        model, metrics = self.model, self.table.fontMetrics()
        texts = {str(model.data(model.index(row, column)) or "") for row in range(model.rowCount())}
        texts.add(str(model.headerData(column, Qt.Orientation.Horizontal)))
        return _ROOM + max(metrics.horizontalAdvance(text) for text in texts)

    def _build(self) -> None:
        self.table.setModel(self.model)
        self.table.setItemDelegate(LineDelegate(self.table))
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(ROW)
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)
        bar = QHBoxLayout()
        bar.addWidget(self.filter, 1)
        bar.addStretch(1)
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(tokens.PAGE_EDGE, 0, tokens.PAGE_EDGE, 16)
        column_.setSpacing(12)
        column_.addLayout(bar)
        column_.addWidget(self.verdict)
        column_.addWidget(self.table, 1)
        column_.addWidget(self.none, 1)
        self.none.hide()

    def _ask(self, before: int) -> Sequence[EntryLine]:
        """Return the next lines that pass the filter: what is looked for are the words that are shown."""
        text, say, programme = self.filter.text(), self.shell.say, self.desk.programme
        found: list[EntryLine] = []
        while len(found) < PAGE:
            lines = self.desk.ask(JournalLines(limit=PAGE, before=before))
            found += [line for line in lines if holds(line, text, say, programme, self.model.blind)]
            if len(lines) < PAGE:
                break
            before = lines[-1].number
        return found

    @Slot()
    def export_seen(self) -> None:
        """Ask where to, and write the entries that pass the filter, also those not scrolled to yet."""
        path = ask_target(self, self.tr("Export the journal"), self.tr("Journal"), workbooks(self.shell.say))
        if path is not None:
            self.export(path)

    @Slot(object)
    def _exported(self, path: Path) -> None:
        tell_saved(self.shell, path)
