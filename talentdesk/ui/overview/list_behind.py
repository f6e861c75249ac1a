"""The list of a sheet that tells what stands behind a figure, a gap or a concern."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from talentdesk.ui.desk import Desk
from talentdesk.ui.exporting import ExportAction
from talentdesk.ui.shell import Shell
from talentdesk.ui.widgets.row_table import RowTable
from talentdesk.ui.widgets.text_table import TextItemModel

_LOWEST = 240
"""Pixels of a list that shows at least some of its rows."""


class ListBehind(QWidget):
    """A table in a room of its own, so that what stands above does not spread while it has no rows."""

    def __init__(self, desk: Desk, shell: Shell) -> None:
        super().__init__()
        self.model = TextItemModel(self)
        self.table = RowTable(self.model)
        self.table.setMinimumHeight(_LOWEST)
        ExportAction(self.table, desk, shell)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)

    def show_rows(
        self, heads: Sequence[str], rows: Sequence[Sequence[str]], numbers: Collection[int] = ()
    ) -> None:
        """Show rows without columns in which none says anything; ``numbers`` are columns at the right."""
        used = [at for at in range(len(heads)) if any(row[at] for row in rows)]
        self.model.show_heads([heads[at] for at in used], [used.index(at) for at in numbers if at in used])
        for row in rows:
            self.model.add([row[at] for at in used])
        self.table.fit_columns()
        self.table.setVisible(bool(rows))
