"""The comparison as a paper: shown before it is saved or printed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QWidget
from typing_extensions import override

from talentdesk.domain.compared import CompareTable, Comparison
from talentdesk.ui.background import Cancelled, Progress
from talentdesk.ui.printing.paper_sheet import PaperSheet
from talentdesk.ui.shell import Shell
from talentdesk.wording import Say

if TYPE_CHECKING:
    from talentdesk.reports.packet import Printed


class ComparisonPaper(PaperSheet):
    """Shows the page; rows that say the same of everybody can be left out."""

    def __init__(
        self, window: QWidget, shell: Shell, comparison: Comparison, table: CompareTable, *, differences: bool
    ) -> None:
        self._comparison, self._table = comparison, table
        self.only = QCheckBox()
        self.only.setChecked(differences)
        super().__init__(window, shell)
        self.choices.addWidget(self.only)
        self.choices.addStretch(1)
        self.only.toggled.connect(self._choose)
        self.retranslate()
        self.draw()

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self.only.setText(self.tr("Differences only"))

    @override
    def name(self) -> str:
        return self.tr("Comparison: {people}").format(people=self.shell.say(", ").join(self._table.heads))

    @override
    def drawing(self) -> Callable[[Progress, Cancelled], Printed]:
        return _Drawing(self._comparison, self._table, self.shell.say, differences=self.only.isChecked())

    @Slot()
    def _choose(self) -> None:
        self.draw()


class _Drawing:
    """Draws away from the window; what it needs was taken before."""

    def __init__(self, comparison: Comparison, table: CompareTable, say: Say, *, differences: bool) -> None:
        self._comparison, self._table = comparison, table
        self._say, self._differences = say, differences

    def __call__(self, progress: Progress, cancelled: Cancelled) -> Printed:
        from talentdesk.reports.compared import draw_comparison

        return draw_comparison(
            self._table,
            self._comparison.session,
            self._comparison.on,
            self._say,
            progress,
            cancelled,
            differences=self._differences,
        )
