"""The tab of the tier chart: kept versions at the left, what changed between two at the right."""

from __future__ import annotations

from PySide6.QtCore import (
    QMargins,
    QSignalBlocker,
    QSize,
    Qt,
    Slot,
)
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from talentdesk import tokens
from talentdesk.domain import unit_paths
from talentdesk.domain.change import Subject
from talentdesk.domain.programme import Programme
from talentdesk.domain.tier_chart import ChartChange, ChartChangeKind, TierChartLine
from talentdesk.services.tier_charts import RemoveTierChart, TierChartChanges, TierCharts
from talentdesk.ui.desk import Desk
from talentdesk.ui.exporting import ExportAction
from talentdesk.ui.page import Page
from talentdesk.ui.shell import Shell
from talentdesk.ui.succession.pictures import role_picture
from talentdesk.ui.theme import application_theme
from talentdesk.ui.widgets.chips import EmptyState
from talentdesk.ui.widgets.labels import Label
from talentdesk.ui.widgets.row_table import RowTable
from talentdesk.ui.widgets.split import beside
from talentdesk.ui.widgets.table_model import Index, TableModel
from talentdesk.wording import Say
from talentdesk.wording.slates import CHANGES, change_text

_ROLE = Qt.ItemDataRole
_KEY = _ROLE.UserRole
_ROW = 78
_LIST = 272
_ROLES = {
    ChartChangeKind.ADDED: "good",
    ChartChangeKind.NOW_KEY: "good",
    ChartChangeKind.REMOVED: "bad",
    ChartChangeKind.NO_LONGER_KEY: "bad",
}
"""What comes in is a disc, what goes a square, all else a ring."""


class ChangesModel(TableModel[ChartChange]):
    """Shows what changed between two versions."""

    def __init__(self, say: Say, programme: Programme) -> None:
        super().__init__()
        self._say, self._programme = say, programme

    def speak(self, say: Say, programme: Programme) -> None:
        """Say what is shown from now on in a language and by a programme."""
        self._say, self._programme = say, programme

    def text(self, change: ChartChange, column: int) -> str:
        """Return what a cell shows."""
        texts = (
            self._say(CHANGES[change.kind]),
            change.title,
            change_text(change, self._programme, self._say),
            unit_paths.own_name(change.unit),
        )
        return texts[column]

    @override
    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> object:
        change = self.rows[index.row()]
        if role in (_ROLE.DisplayRole, _ROLE.AccessibleTextRole):
            return self.text(change, index.column())
        if role == _ROLE.ToolTipRole:
            return change.unit if index.column() == 3 else self.text(change, index.column())
        if role == _ROLE.DecorationRole and index.column() == 0:
            return role_picture(_ROLES.get(change.kind, "info"))
        if role == _ROLE.FontRole and index.column() == 1:
            return application_theme().font(bold=True)
        return None


class VersionsPage(Page):
    """Keeps the chart as it is now, and compares any two."""

    subjects = (Subject.TIER_CHART, Subject.POST, Subject.PROGRAMME)

    def __init__(self, desk: Desk, shell: Shell) -> None:
        super().__init__(desk, shell)
        self._lines: tuple[TierChartLine, ...] = ()
        self.list = QListWidget()
        self.list.setProperty("kind", "plain")
        self.list.setWordWrap(True)
        self.to = QComboBox()
        self._words, self._about = Label(kind="strong"), Label(kind="muted", wrap=True)
        self._with = Label(kind="muted")
        self.model = ChangesModel(shell.say, desk.programme)
        self.table = RowTable(self.model)
        self._same, self._none = EmptyState("check-circle"), EmptyState("history")
        self._keep, self._edit, self._remove = QAction(self), QAction(self), QAction(self)
        for action, icon in ((self._keep, "save"), (self._edit, "edit"), (self._remove, "trash")):
            shell.theme.set_icon(action, icon)
        self.addActions([self._remove, self._edit, self._keep])
        self._build()
        self.list.currentItemChanged.connect(self._show_changes)
        self.to.activated.connect(self._show_changes)
        self._keep.triggered.connect(self.keep)
        self._edit.triggered.connect(self.edit)
        self._remove.triggered.connect(self.remove)
        self._none.action_requested.connect(self.keep)
        self.retranslate()

    @override
    def subtitle(self) -> str:
        return self.tr("%n version(s) kept", "", len(self._lines))

    @override
    def retranslate(self) -> None:
        self._keep.setText(self.tr("Keep today's chart"))
        self._edit.setText(self.tr("Rename…"))
        self._remove.setText(self.tr("Remove the version"))
        self._with.setText(self.tr("compared with"))
        self.to.setAccessibleName(self.tr("Compared with"))
        self.list.setAccessibleName(self.tr("Versions of the tier chart"))
        self.table.setAccessibleName(self.tr("What changed"))
        self._same.set_texts(self.tr("Nothing changed between the two"))
        self._none.set_texts(
            self.tr("No version of the tier chart is kept yet"),
            self.tr("Keep one before strategy or structure change: later you see which posts came and went."),
            "" if self.desk.read_only else self.tr("Keep today's chart"),
        )

    @property
    def chosen(self) -> TierChartLine | None:
        """The version with the cursor."""
        row = self.list.currentRow()
        return self._lines[row] if 0 <= row < len(self._lines) else None

    @override
    def refresh(self) -> None:
        before, to = self.chosen, self.to.currentData()
        self._lines = self.desk.ask(TierCharts())
        say = self.shell.say
        with QSignalBlocker(self.list):
            self.list.clear()
            for line in self._lines:
                words = self.tr("{posts} posts, {keys} of them key").format(
                    posts=line.posts, keys=line.key_positions
                )
                item = QListWidgetItem(f"{line.name}\n{say.day(line.on)}\n{words}", self.list)
                item.setData(_KEY, line.id)
                item.setSizeHint(QSize(0, _ROW))
                item.setToolTip(line.note)
            keys = [line.id for line in self._lines]
            self.list.setCurrentRow(keys.index(before.id) if before and before.id in keys else 0)
        self.to.clear()
        self.to.addItem(self.tr("today"), "")
        for line in self._lines:
            self.to.addItem(line.name, line.id)
        self.to.setCurrentIndex(max(0, self.to.findData(to)))
        self._keep.setEnabled(not self.desk.read_only)
        self._body.setCurrentIndex(0 if self._lines else 1)
        self._show_changes()

    @Slot()
    def _show_changes(self) -> None:
        line = self.chosen
        for action in (self._edit, self._remove):
            action.setEnabled(line is not None and not self.desk.read_only)
        if line is None:
            return
        after = str(self.to.currentData() or "")
        changes = self.desk.ask(TierChartChanges(before=line.id, after=after))
        heads = (self.tr("Change"), self.tr("Post"), self.tr("Before → after"), self.tr("Unit"))
        self.model.speak(self.shell.say, self.desk.programme)
        self.model.show_table(heads, changes)
        self.table.fit_columns(widest=240)
        self._words.setText(self.tr("{name}: %n change(s)", "", len(changes)).format(name=line.name))
        self._about.setText(line.note)
        self._about.setVisible(bool(line.note))
        self._changes.setCurrentWidget(self.table if changes else self._same)

    @Slot()
    def keep(self) -> None:
        """Ask under which name today's chart is kept."""
        from talentdesk.ui.succession.versions.name_sheet import ChartNameSheet

        ChartNameSheet(self.desk, self.shell).open_sheet()

    @Slot()
    def edit(self) -> None:
        """Rename the chosen version."""
        if self.chosen is not None:
            from talentdesk.ui.succession.versions.name_sheet import ChartNameSheet

            ChartNameSheet(self.desk, self.shell, self.chosen).open_sheet()

    @Slot()
    def remove(self) -> None:
        """Take the chosen version away."""
        line = self.chosen
        if line is not None and self.desk.do(RemoveTierChart(chart=line.id)) is not None:
            self.shell.toast(self.tr("{name} was removed.").format(name=line.name), undo=True)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(12, 12, tokens.PAGE_EDGE, 0)
        head.setSpacing(8)
        head.addWidget(self._words)
        head.addStretch(1)
        head.addWidget(self._with)
        head.addWidget(self.to)
        self.table.setFrameShape(RowTable.Shape.NoFrame)
        self.table.horizontalHeader().setSectionsClickable(False)
        self.table.show_sort(-1, descending=False)
        ExportAction(self.table, self.desk, self.shell)
        self._changes = QStackedWidget()
        self._changes.addWidget(self.table)
        self._changes.addWidget(self._same)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        note = QHBoxLayout()
        note.setContentsMargins(12, 0, tokens.PAGE_EDGE, 0)
        note.addWidget(self._about)
        column.addLayout(note)
        below = QHBoxLayout()
        below.setContentsMargins(12, 0, tokens.PAGE_EDGE, 16)
        below.addWidget(self._changes)
        column.addLayout(below, 1)
        self._body = QStackedWidget()
        self._body.addWidget(beside(self.list, right, _LIST, QMargins(0, 12, 12, 16)))
        self._body.addWidget(self._none)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._body)
