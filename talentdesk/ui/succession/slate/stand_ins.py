"""Who covers a post at once, in order: chips to take off, a field to add; apart from readiness."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from talentdesk.domain.people import Found
from talentdesk.domain.slates import StandIn
from talentdesk.domain.texts import Id
from talentdesk.ui.desk import Desk
from talentdesk.ui.lookups import lookup
from talentdesk.ui.widgets.chips import FilterChip
from talentdesk.ui.widgets.flow import FlowLayout
from talentdesk.ui.widgets.labels import Label
from talentdesk.ui.widgets.picker import SearchPicker
from talentdesk.ui.widgets.words import Worded


class StandIns(Worded, QWidget):
    """``wanted`` carries the ids of those who shall cover, the first one first."""

    wanted = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._shown: tuple[StandIn, ...] = ()
        self._title, self._none = Label(kind="strong"), Label(kind="muted", wrap=True)
        self._chips = QWidget()
        self._flow = FlowLayout(8)
        self._chips.setLayout(self._flow)
        self.chips: list[FilterChip] = []
        self.picker = SearchPicker(lookup(desk, "person"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self._title, self._none, self._chips, self.picker):
            column.addWidget(widget)
        self.picker.picked.connect(self._add)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        self._title.setText(self.tr("Emergency cover"))
        self._none.setText(self.tr("Nobody is to cover at once. Whoever covers need not be ready to follow."))
        self.picker.edit.setPlaceholderText(self.tr("Add: name, pinyin or number"))
        self.picker.edit.setAccessibleName(self.tr("Add somebody who covers at once"))

    def show_people(self, people: tuple[StandIn, ...]) -> None:
        """Show who covers."""
        if people != self._shown or (people and not self.chips):
            for chip in self.chips:
                self._flow.removeWidget(chip)
                chip.hide()
                chip.deleteLater()
            self.chips = []
            for rank, one in enumerate(people, start=1):
                chip = FilterChip(f"{rank}. {one.name}")
                first = self.tr("{post}\nClick or Space: put first").format(post=one.post)
                chip.setToolTip(one.post if rank == 1 or self._desk.read_only else first)
                chip.removed.connect(partial(self._remove, one.person))
                chip.clicked.connect(partial(self._first, one.person))
                chip.set_removable(not self._desk.read_only)
                self._flow.addWidget(chip)
                self.chips.append(chip)
        self._shown = people
        self._none.setVisible(not people)
        self._chips.setVisible(bool(people))
        self.picker.setVisible(not self._desk.read_only)

    def _people(self) -> list[Id]:
        return [one.person for one in self._shown]

    @Slot(object)
    def _add(self, found: Found) -> None:
        self.picker.set_value(None)
        if found.id not in self._people():
            self.wanted.emit((*self._people(), found.id))

    def _remove(self, person: Id) -> None:
        self.wanted.emit(tuple(one for one in self._people() if one != person))

    def _first(self, person: Id) -> None:
        """Put somebody first."""
        order = (person, *(one for one in self._people() if one != person))
        if not self._desk.read_only and list(order) != self._people():
            self.wanted.emit(order)
