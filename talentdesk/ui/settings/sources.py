"""How workbooks of known sources are read: what was said of them once, and how to forget it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from talentdesk.domain.imports import SavedMapping
from talentdesk.ui.desk import Desk
from talentdesk.ui.exporting import ExportAction
from talentdesk.ui.shell import Shell
from talentdesk.ui.widgets.labels import Label, Panel
from talentdesk.ui.widgets.row_table import RowTable
from talentdesk.ui.widgets.text_table import TextItemModel
from talentdesk.ui.widgets.words import Worded
from talentdesk.wording import fields
from talentdesk.wording.tables import table_name

_HEIGHT = 320
_COLUMNS_NAMED = 30


class SourcesPanel(Worded, QWidget):
    """A line per source; whoever forgets one can take it back."""

    def __init__(self, desk: Desk, shell: Shell) -> None:
        super().__init__()
        self._desk, self._shell = desk, shell
        self.shown: tuple[SavedMapping, ...] = ()
        self._head, self._note = Label(kind="large"), Label(kind="muted", wrap=True)
        self.model = TextItemModel(self, numbers=(2, 3))
        self.table = RowTable(self.model)
        self.table.setMinimumHeight(_HEIGHT)
        self.forget = QPushButton()
        shell.theme.set_icon(self.forget, "trash")
        self.delete = QAction(self)
        self.delete.setShortcut(QKeySequence.StandardKey.Delete)
        self.delete.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.table.addAction(self.delete)
        ExportAction(self.table, desk, shell)
        panel = Panel()
        for widget in (self._head, self._note, self.table):
            panel.body.addWidget(widget)
        row = QHBoxLayout()
        row.addWidget(self.forget)
        row.addStretch(1)
        panel.body.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(panel)
        column.addStretch(1)
        self.forget.clicked.connect(self.forget_selected)
        self.delete.triggered.connect(self.forget_selected)
        self.table.rows_selected.connect(self._enable)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        self._head.setText(self.tr("Sources of imports"))
        self.forget.setText(self.tr("Forget"))
        self.delete.setText(self.tr("Forget"))
        self.table.setAccessibleName(self.tr("Sources of imports"))
        self.refresh()

    def refresh(self) -> None:
        """Ask anew and show."""
        from talentdesk.services.importing.mappings import SavedMappings

        say, programme = self._shell.say, self._desk.programme
        self.shown = self._desk.ask(SavedMappings())
        heads = (
            self.tr("Source"),
            self.tr("Table"),
            self.tr("Columns"),
            self.tr("Answers"),
            self.tr("Kept on"),
        )
        self.model.show_heads(heads)
        for one in self.shown:
            read = [
                f"{header} → {fields.name(key, say, programme, kind=one.table)}"
                for header, key in one.columns
                if key
            ]
            counts = (str(len(read)), str(len(one.answers)))
            words = (one.name, table_name(one.table, say), *counts, say.moment(one.at.astimezone()))
            self.model.add(words, tip="\n".join(read[:_COLUMNS_NAMED]))
        self.table.fit_columns(widest=360)
        self.table.setVisible(bool(self.shown))
        self.forget.setVisible(bool(self.shown) and not self._desk.read_only)
        self._note.setText(
            self.tr("A workbook with the same header is read the same way again. Rest on a line to see how.")
            if self.shown
            else self.tr("Nothing yet: what you choose by hand in an import is kept here.")
        )
        self._enable()

    @Slot()
    def forget_selected(self) -> None:
        """Forget how the selected sources are read."""
        from talentdesk.services.importing.mappings import ForgetMapping

        chosen = [self.shown[row] for row in self.table.selected_rows()]
        if self._desk.read_only:
            return
        for one in chosen:
            if self._desk.do(ForgetMapping(mapping=one.id)) is None:
                break
            self._shell.toast(self.tr("How “{name}” is read was forgotten.").format(name=one.name), True)
        self.refresh()

    @Slot()
    def _enable(self) -> None:
        chosen = bool(self.table.selected_rows())
        self.forget.setEnabled(chosen)
        self.delete.setEnabled(chosen)
