"""How the board is looked at: proposed or calibrated, arrows, everyone, flipped, zoom, legend."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QToolButton, QWidget
from typing_extensions import override

from talentdesk.ui.theme import application_theme
from talentdesk.ui.widgets.words import Worded
from talentdesk.ui.workshop.arrangement import View
from talentdesk.ui.workshop.packing import Density
from talentdesk.ui.workshop.spare_menu import MenuButton, gather
from talentdesk.ui.workshop.stay_menu import StayMenu

_SHORT = 14
"""Characters of a layer's name the button has room for; the strip over the board has the whole."""


class ViewBar(Worded, QWidget):
    """Emits ``look_changed`` with the changed names of ``View`` and their values, a dict."""

    # An object on purpose: as a dict Qt would hand enums on as plain texts.
    look_changed = Signal(object)
    zoom_requested = Signal(int)
    """+1 closer, -1 farther, 0 the whole board."""
    legend_requested = Signal()
    layer_left = Signal()
    """Proposed or calibrated places were asked for, with a layer shown or not."""

    colours_wanted = Signal(QMenu)
    views_wanted = Signal(QMenu)
    """A menu is about to open and wants its entries."""

    def __init__(self) -> None:
        super().__init__()
        self.calibrated, self.proposed = QToolButton(), QToolButton()
        self.layer = MenuButton()
        """Opens the menu of the layers; pressed while one is shown."""
        self._layer_name = ""
        self._tight = False
        self.arrows, self.everyone, self.flip = QToolButton(), QToolButton(), QToolButton()
        self.closer, self.farther, self.legend = (QToolButton() for _ in range(3))
        self.colours, self.views = QToolButton(), QToolButton()
        self.more = QToolButton()
        """Stands for the buttons there is no room for."""
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
            self.colours: "theme",
            self.views: "star",
            self.farther: "zoom-out",
            self.closer: "zoom-in",
            self.legend: "help",
            self.more: "more",
        }
        for button in (self.proposed, self.calibrated):
            button.setCheckable(True)
            self._places.addButton(button)
            row.addWidget(button)
        self.layer.setCheckable(True)
        row.addWidget(self.layer)
        row.addSpacing(4)
        for button, name in icons.items():
            application_theme().set_icon(button, name)
            row.addWidget(button)
        for button in (self.arrows, self.everyone, self.flip):
            button.setCheckable(True)
        self.calibrated.setChecked(True)
        menus = {self.colours: StayMenu(self), self.views: QMenu(self), self.more: QMenu(self)}
        for button, menu in menus.items():
            button.setMenu(menu)
            button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def _connect(self) -> None:
        self.proposed.toggled.connect(self._show_proposed)
        self.proposed.clicked.connect(self.layer_left)
        self.calibrated.clicked.connect(self.layer_left)
        self.arrows.toggled.connect(self._show_arrows)
        self.everyone.toggled.connect(self._show_everyone)
        self.flip.toggled.connect(self._flip)
        self.closer.clicked.connect(self._come_closer)
        self.farther.clicked.connect(self._go_farther)
        self.legend.clicked.connect(self.legend_requested)
        self.more.menu().aboutToShow.connect(self._gather)
        self.more.hide()
        self.colours.menu().aboutToShow.connect(self._want_colours)
        self.views.menu().aboutToShow.connect(self._want_views)
        QShortcut(QKeySequence("Ctrl+Shift+E"), self).activated.connect(partial(self._open, self.layer))
        QShortcut(QKeySequence("Ctrl+Shift+U"), self).activated.connect(partial(self._open, self.colours))
        QShortcut(QKeySequence("Ctrl+Shift+V"), self).activated.connect(partial(self._open, self.views))

    def show_view(self, view: View) -> None:
        """Show how the board is looked at without telling anyone."""
        states = {
            self.proposed: view.proposed,
            self.calibrated: not view.proposed and not self._layer_name,
            self.arrows: view.arrows,
            self.everyone: view.density is Density.EVERYONE,
            self.flip: view.flipped,
        }
        for button, on in states.items():
            button.blockSignals(True)
            button.setChecked(on)
            button.blockSignals(False)

    def show_layer(self, name: str) -> None:
        """Show that a layer of this name is on the board; empty = none is."""
        if name == self._layer_name and self.layer.isChecked() is bool(name):
            return
        self._layer_name = name
        # An exclusive group does not let its last button go up by itself.
        self._places.setExclusive(False)
        calibrated = not name and not self.proposed.isChecked()
        for button, on in ((self.layer, bool(name)), (self.calibrated, calibrated)):
            button.blockSignals(True)
            button.setChecked(on)
            button.blockSignals(False)
        self._places.setExclusive(True)
        self.layer.setVisible(bool(name) or not self._tight)
        self.retranslate()

    def wide(self, *, narrow: bool, tight: bool) -> int:
        """How wide it is with every button or where some give way."""
        buttons = [self.proposed, self.calibrated]
        if self._layer_name or not tight:
            buttons.append(self.layer)
        buttons += [self.more] if narrow else [*self._spare(), self.colours, self.views]
        return sum(button.sizeHint().width() for button in buttons) + 8

    def make_room(self, *, narrow: bool, tight: bool) -> None:
        """Gather what is needed less often in one menu where there is little room, then the layers too.

        The name of a layer that is shown stays.
        """
        self._tight = tight
        for button in (*self._spare(), self.colours, self.views):
            button.setVisible(not narrow)
        self.layer.setVisible(bool(self._layer_name) or not tight)
        self.more.setVisible(narrow)

    def _spare(self) -> tuple[QToolButton, ...]:
        return (self.arrows, self.everyone, self.flip, self.farther, self.closer, self.legend)

    @Slot()
    def _gather(self) -> None:
        """Fill the menu with the buttons it stands for."""
        menu = self.more.menu()
        gather(menu, self._spare())
        menu.addSeparator()
        if self.layer.isHidden():
            self.layer.menu().setTitle(self.tr("Rehearsal"))
            menu.addMenu(self.layer.menu())
        for button in (self.colours, self.views):
            below = button.menu()
            below.setTitle(button.toolTip())
            below.menuAction().setIcon(button.icon())
            menu.addMenu(below)

    def _open(self, button: QToolButton) -> None:
        """Open a button's menu by its keys, below the button that stands for it where it has no room."""
        place = button if button.isVisible() else self.more
        button.menu().popup(place.mapToGlobal(QPoint(0, place.height())))

    @override
    def retranslate(self) -> None:
        self.proposed.setText(self.tr("Proposed"))
        self.calibrated.setText(self.tr("Calibrated"))
        name = self._layer_name
        words = name if len(name) <= _SHORT else name[: _SHORT - 1] + "…"
        self.layer.setText(f"{words or self.tr('Rehearsal')} ▾")
        for button in (self.proposed, self.calibrated, self.layer):
            button.setMinimumWidth(button.sizeHint().width())
        tips = {
            self.layer: self.tr("Try places that decide nothing (Ctrl+Shift+E)"),
            self.proposed: self.tr("Show the proposed places, to look at only"),
            self.calibrated: self.tr("Show where everybody stands now"),
            self.arrows: self.tr("Arrows from the proposed to the calibrated place"),
            self.everyone: self.tr("Everyone at once: initials and dots where names have no room"),
            self.flip: self.tr("Exchange the axes (on this screen only)"),
            self.colours: self.tr("Colours, badges and earlier cycles (Ctrl+Shift+U)"),
            self.views: self.tr("Saved views (Ctrl+Shift+V)"),
            self.farther: self.tr("Smaller (Ctrl+−)"),
            self.closer: self.tr("Larger (Ctrl++)"),
            self.more: self.tr("More ways to look at the board"),
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

    @Slot()
    def _want_colours(self) -> None:
        self.colours_wanted.emit(self.colours.menu())

    @Slot()
    def _want_views(self) -> None:
        self.views_wanted.emit(self.views.menu())
