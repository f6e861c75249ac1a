"""How the board is looked at: proposed or calibrated, arrows, everyone, flipped, zoom, legend."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from talentdesk.ui.theme import application_theme
from talentdesk.ui.widgets.words import Worded
from talentdesk.ui.workshop.arrangement import View
from talentdesk.ui.workshop.packing import Density


class ViewBar(Worded, QWidget):
    """Emits ``look_changed`` with the changed names of ``View`` and their values, a dict."""

    # An object on purpose: as a dict Qt would hand enums on as plain texts.
    look_changed = Signal(object)
    zoom_requested = Signal(int)
    """+1 closer, -1 farther, 0 the whole board."""
    legend_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.calibrated, self.proposed = QToolButton(), QToolButton()
        self.arrows, self.everyone, self.flip = QToolButton(), QToolButton(), QToolButton()
        self.closer, self.farther, self.legend = (QToolButton() for _ in range(3))
        self._places = QButtonGroup(self)
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        icons = {
            self.arrows: "movement",
            self.everyone: "users",
            self.flip: "flip",
            self.farther: "zoom-out",
            self.closer: "zoom-in",
            self.legend: "help",
        }
        for button in (self.proposed, self.calibrated):
            button.setCheckable(True)
            self._places.addButton(button)
            row.addWidget(button)
        row.addSpacing(6)
        for button, name in icons.items():
            application_theme().set_icon(button, name)
            row.addWidget(button)
        for button in (self.arrows, self.everyone, self.flip):
            button.setCheckable(True)
        self.calibrated.setChecked(True)

    def _connect(self) -> None:
        self.proposed.toggled.connect(self._show_proposed)
        self.arrows.toggled.connect(self._show_arrows)
        self.everyone.toggled.connect(self._show_everyone)
        self.flip.toggled.connect(self._flip)
        self.closer.clicked.connect(self._come_closer)
        self.farther.clicked.connect(self._go_farther)
        self.legend.clicked.connect(self.legend_requested)

    def show_view(self, view: View) -> None:
        """Show how the board is looked at without telling anyone."""
        states = {
            self.proposed: view.proposed,
            self.calibrated: not view.proposed,
            self.arrows: view.arrows,
            self.everyone: view.density is Density.EVERYONE,
            self.flip: view.flipped,
        }
        for button, on in states.items():
            button.blockSignals(True)
            button.setChecked(on)
            button.blockSignals(False)

    def make_room(self, *, narrow: bool) -> None:
        """Leave out what keys and wheel do as well where there is little room."""
        for button in (self.closer, self.farther):
            button.setVisible(not narrow)

    def retranslate(self) -> None:
        """Set the words."""
        self.proposed.setText(self.tr("Proposed"))
        self.calibrated.setText(self.tr("Calibrated"))
        for button in (self.proposed, self.calibrated):
            button.setMinimumWidth(button.sizeHint().width())
        tips = {
            self.proposed: self.tr("Show the proposed places, to look at only"),
            self.calibrated: self.tr("Show where everybody stands now"),
            self.arrows: self.tr("Arrows from the proposed to the calibrated place"),
            self.everyone: self.tr("Everyone at once: initials and dots where names have no room"),
            self.flip: self.tr("Exchange the axes (on this screen only)"),
            self.farther: self.tr("Smaller (Ctrl+−)"),
            self.closer: self.tr("Larger (Ctrl++)"),
            self.legend: self.tr("What the badges mean, and the keys"),
        }
        for button, tip in tips.items():
            button.setToolTip(tip)
            button.setAccessibleName(tip)

    @Slot(bool)
    def _show_proposed(self, on: bool) -> None:
        self.look_changed.emit({"proposed": on})

    @Slot(bool)
    def _show_arrows(self, on: bool) -> None:
        self.look_changed.emit({"arrows": on})

    @Slot(bool)
    def _show_everyone(self, on: bool) -> None:
        self.look_changed.emit({"density": Density.EVERYONE if on else Density.NAMES})

    @Slot(bool)
    def _flip(self, on: bool) -> None:
        self.look_changed.emit({"flipped": on})

    @Slot()
    def _come_closer(self) -> None:
        self.zoom_requested.emit(1)

    @Slot()
    def _go_farther(self) -> None:
        self.zoom_requested.emit(-1)
