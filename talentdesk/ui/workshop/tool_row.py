"""The tools above the board in one row, and which of them give way where it is short."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from talentdesk import tokens
from talentdesk.ui.workshop.filter_bar import FilterBar
from talentdesk.ui.workshop.panels import Panels, Side
from talentdesk.ui.workshop.scheme_box import SchemeBox
from talentdesk.ui.workshop.view_bar import ViewBar

_BETWEEN = 8


class ToolRow(QWidget):
    """Panels, grid, filter, views, panels.

    Where the row is short, these give way one after the other, each into a menu of its side: ways to look
    that are needed less often, with the filter's name; panels that are needed less often; the rehearsals.
    Then an unused filter is small, and only after all of that the name of the grid ends in dots.
    """

    def __init__(self, panels: Panels, schemes: SchemeBox, finding: FilterBar, view: ViewBar) -> None:
        super().__init__()
        self._panels, self._schemes, self._filter, self._view = panels, schemes, finding, view
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(tokens.PAGE_EDGE, 0, tokens.PAGE_EDGE, 6)
        row.setSpacing(_BETWEEN)
        row.addWidget(panels.bars[Side.LEFT])
        row.addWidget(schemes)
        row.addWidget(finding, 1)
        row.addWidget(view)
        row.addWidget(panels.bars[Side.RIGHT])

    def make_room(self, width: int) -> None:
        """Show as much as a page of this width has room for."""
        left = width - 2 * tokens.PAGE_EDGE - _BETWEEN * (self._row.count() - 1)
        if self._schemes.count() > 1:
            left -= self._schemes.sizeHint().width()
        steps = range(5)
        step = next((one for one in steps if self._wide(one) <= left), steps[-1])
        self._view.make_room(narrow=step > 0, tight=step > 2)
        self._filter.make_room(narrow=step > 0, tight=step > 3)
        self._panels.fold(step > 1)

    def _wide(self, step: int) -> int:
        """How wide all but the grid is after so many steps."""
        return (
            self._view.wide(narrow=step > 0, tight=step > 2)
            + self._filter.wide(narrow=step > 0, tight=step > 3)
            + self._panels.wide(folded=step > 1)
        )
