"""A small grid of buttons, laid out as the scheme is drawn: choosing a box without the board."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QToolButton, QWidget

from talentdesk.domain.grid import Placement, Scheme
from talentdesk.ui.theme import set_kind
from talentdesk.wording import Say

_HEIGHT = 40


class BoxButtons(QWidget):
    """``chosen`` carries the placement of the box whose button was pressed."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._scheme: Scheme | None = None
        self.buttons: dict[Placement, QToolButton] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(4)

    def show_scheme(
        self, scheme: Scheme, say: Say, *, stays: Placement | None, chosen: Placement | None
    ) -> None:
        """Show the boxes of a scheme: which one somebody would stay in, and which was chosen."""
        if scheme != self._scheme:
            self._make(scheme)
        for place, button in self.buttons.items():
            box = scheme.box(place)
            name = say.text(box.name)
            button.setText(say("{number} stays", number=box.number) if place == stays else str(box.number))
            button.setToolTip(f"{box.number}  {name}")
            button.setAccessibleName(button.toolTip())
            button.setChecked(place == chosen)

    def _make(self, scheme: Scheme) -> None:
        for button in self.buttons.values():
            self._grid.removeWidget(button)
            button.deleteLater()
        self.buttons.clear()
        self._scheme = scheme
        for row, boxes in enumerate(scheme.rows()):
            for column, box in enumerate(boxes):
                button = QToolButton()
                set_kind(button, "button")
                button.setCheckable(True)
                button.setMinimumHeight(_HEIGHT)
                button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
                button.clicked.connect(self._tell)
                self.buttons[box.placement] = button
                self._grid.addWidget(button, row, column)

    @Slot()
    def _tell(self) -> None:
        pressed = self.sender()
        for place, button in self.buttons.items():
            if button is pressed:
                self.chosen.emit(place)
                return
