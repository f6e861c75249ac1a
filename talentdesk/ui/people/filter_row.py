"""The row above the people table: a text, chips to filter by, how many are shown, and the columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum

from PySide6.QtCore import QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QToolButton, QWidget
from typing_extensions import override

from talentdesk import tokens
from talentdesk.domain import unit_paths
from talentdesk.domain.people import PersonLine
from talentdesk.domain.programme import Programme
from talentdesk.ui.people.listing import (
    Column,
    Employed,
    PeopleFilter,
    units_of,
    values_of,
)
from talentdesk.ui.theme import application_theme
from talentdesk.ui.widgets.chips import FilterChip
from talentdesk.ui.widgets.flow import FlowLayout
from talentdesk.ui.widgets.labels import Label
from talentdesk.ui.widgets.words import Worded
from talentdesk.ui.workshop.stay_menu import StayMenu
from talentdesk.wording import Say

_LINE, _TEXT = 37, 232
"""Pixels: height of a line of chips, width of the text."""
_PAUSE = 100
"""Milliseconds after the last key before the table is filtered."""
_NAMED = 2
"""Values named on a chip; more are counted."""


class Facet(StrEnum):
    """What a chip filters by."""

    UNIT = "unit"
    TIER = "tier"
    EDUCATION = "education"
    POST = "post"
    EMPLOYED = "employed"


class FilterRow(Worded, QWidget):
    """Emits ``filter_changed`` with a ``PeopleFilter`` and ``columns_wanted`` with the chosen columns."""

    filter_changed = Signal(object)
    columns_wanted = Signal(object)
    unit_wanted = Signal()
    """A unit is to be renamed or moved."""

    def __init__(self, say: Say, programme: Programme) -> None:
        super().__init__()
        self._say, self._programme = say, programme
        self._filter = PeopleFilter()
        self._lines: Sequence[PersonLine] = ()
        self._headings: dict[Column, str] = {}
        self._columns: tuple[Column, ...] = ()
        self.text = QLineEdit()
        self.text.setClearButtonEnabled(True)
        self.chips = {facet: FilterChip("", removable=False) for facet in Facet}
        self.clear = QToolButton()
        self.count = Label(kind="muted")
        self.columns = QToolButton()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        theme = application_theme()
        theme.set_icon(self.clear, "close", "muted")
        theme.set_icon(self.columns, "columns")
        self.columns.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.columns.setMenu(StayMenu(self.columns))
        row = QHBoxLayout(self)
        row.setContentsMargins(tokens.PAGE_EDGE, 0, tokens.PAGE_EDGE, 8)
        row.setSpacing(8)
        chips = FlowLayout()
        chips.addWidget(self.text)
        for chip in self.chips.values():
            chips.addWidget(chip)
        chips.addWidget(self.clear)
        top = Qt.AlignmentFlag.AlignTop
        row.addLayout(chips, 1)
        row.addWidget(self.count, 0, top)
        row.addWidget(self.columns, 0, top)
        for beside in (self.count, self.columns):
            beside.setFixedHeight(_LINE)
        self.text.setFixedWidth(_TEXT)

    def _connect(self) -> None:
        self.text.textChanged.connect(self._timer.start)
        self.text.returnPressed.connect(self.take_text)
        self._timer.timeout.connect(self.take_text)
        self.clear.clicked.connect(self.reset)
        self.columns.menu().aboutToShow.connect(self._fill_columns)
        for facet, chip in self.chips.items():
            chip.setProperty("facet", facet.value)
            chip.clicked.connect(self._open_menu)
            chip.removed.connect(self._drop_facet)

    @property
    def filter(self) -> PeopleFilter:
        """The filter in force."""
        return self._filter

    def show_lines(self, lines: Sequence[PersonLine], shown: int) -> None:
        """Know all people, whose values the chips offer, and how many of them are shown."""
        self._lines = lines
        total = len(lines)
        self.count.setText(
            self.tr("{shown} of {total}").format(shown=shown, total=total)
            if shown != total
            else self.tr("All {count}").format(count=total)
        )

    def show_columns(self, columns: tuple[Column, ...], headings: dict[Column, str]) -> None:
        """Know which columns are shown and what all of them are called."""
        self._columns, self._headings = columns, headings

    def speak(self, say: Say, programme: Programme) -> None:
        """Use another language or programme."""
        self._say, self._programme = say, programme
        self.retranslate()

    def set_filter(self, wanted: PeopleFilter) -> None:
        """Filter otherwise and tell it."""
        self._timer.stop()
        self.text.blockSignals(True)
        if self.text.text() != wanted.text:
            self.text.setText(wanted.text)
        self.text.blockSignals(False)
        if wanted != self._filter:
            self._filter = wanted
            self._show_chips()
            self.filter_changed.emit(wanted)

    @Slot()
    def reset(self) -> None:
        """Show everybody who is employed, as at first."""
        self.set_filter(PeopleFilter())

    @Slot()
    def take_text(self) -> None:
        """Filter by what stands in the field now."""
        self.set_filter(replace(self._filter, text=self.text.text()))

    @override
    def retranslate(self) -> None:
        self.text.setPlaceholderText(self.tr("Name, number, post, unit"))
        self.text.setAccessibleName(self.tr("Filter the list"))
        self.clear.setToolTip(self.tr("Remove all filters"))
        self.clear.setAccessibleName(self.tr("Remove all filters"))
        self.columns.setToolTip(self.tr("Choose columns"))
        self.columns.setAccessibleName(self.tr("Choose columns"))
        self._show_chips()

    # ------------------------------------------------------------------ chips

    def _name(self, facet: Facet) -> str:
        return {
            Facet.UNIT: self.tr("Unit"),
            Facet.TIER: self.tr("Tier"),
            Facet.EDUCATION: self.tr("Education"),
            Facet.POST: self.tr("Post"),
            Facet.EMPLOYED: self.tr("Employment"),
        }[facet]

    def _employed(self, which: Employed) -> str:
        return {
            Employed.YES: self.tr("Employed"),
            Employed.NO: self.tr("Left the company"),
            Employed.ALL: self.tr("Everyone"),
        }[which]

    def _values(self, facet: Facet) -> list[str]:
        """Return what a facet filters by at present, in words."""
        now = self._filter
        if facet is Facet.UNIT:
            return [unit_paths.own_name(now.unit)] if now.unit else []
        if facet is Facet.POST:
            return [now.post] if now.post else []
        if facet is Facet.EMPLOYED:
            return [self._employed(now.employed)]
        if facet is Facet.TIER:
            return [self._say.text(self._programme.tier_name(key)) for key in sorted(now.tiers)]
        return sorted(now.education)

    def _show_chips(self) -> None:
        for facet, chip in self.chips.items():
            values = self._values(facet)
            named = self.tr(", ").join(values[:_NAMED])
            if len(values) > _NAMED:
                named = self.tr("{values} and {count} more").format(values=named, count=len(values) - _NAMED)
            text = self.tr("{field}: {values}").format(field=self._name(facet), values=named)
            if facet is Facet.EMPLOYED:
                text = named
            chip.set_text(text if values else self._name(facet))
            chip.set_removable(bool(values) and facet is not Facet.EMPLOYED)
            chip.setProperty("on", "true" if values and facet is not Facet.EMPLOYED else "false")
            chip.style().unpolish(chip)
            chip.style().polish(chip)
        self.chips[Facet.POST].setVisible(bool(self._filter.post))
        self.clear.setVisible(not self._filter.is_usual)

    @Slot()
    def _open_menu(self) -> None:
        chip = self.sender()
        if not isinstance(chip, FilterChip):
            return
        menu = self.menu_of(Facet(str(chip.property("facet"))))
        if menu.isEmpty():
            menu.addAction(self.tr("Nothing to choose from")).setEnabled(False)
        menu.popup(chip.mapToGlobal(QPoint(0, chip.height() + 2)))

    def menu_of(self, facet: Facet) -> QMenu:
        """Make the menu of a facet."""
        menu = QMenu(self) if facet in (Facet.UNIT, Facet.EMPLOYED, Facet.POST) else StayMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        if facet is Facet.UNIT:
            self._fill_units(menu)
        elif facet is Facet.EMPLOYED:
            for which in Employed:
                self._add(menu, facet, self._employed(which), which, on=which is self._filter.employed)
        elif facet is not Facet.POST:
            column = Column.TIER if facet is Facet.TIER else Column.EDUCATION
            picked = self._filter.tiers if facet is Facet.TIER else self._filter.education
            for value, count in values_of(self._lines, column):
                name = self._say.text(self._programme.tier_name(value)) if facet is Facet.TIER else value
                self._add(menu, facet, f"{name}  ({count})", value, on=value in picked)
        return menu

    def _fill_units(self, menu: QMenu) -> None:
        """Fill in the tree of units; a unit with others below it is a menu that begins with itself."""
        paths = units_of(self._lines)
        menus: dict[str, QMenu] = {"": menu}
        for path in paths:
            above, name = unit_paths.above(path), unit_paths.own_name(path)
            has_below = any(unit_paths.above(one) == path for one in paths)
            if has_below:
                menus[path] = menus[above].addMenu(name)
                self._add(menus[path], Facet.UNIT, self.tr("All of {unit}").format(unit=name), path)
                menus[path].addSeparator()
            else:
                self._add(menus[above], Facet.UNIT, name, path)
        if paths:
            menu.addSeparator()
            menu.addAction(self.tr("Rename or move a unit…")).triggered.connect(self.unit_wanted)

    def _add(self, menu: QMenu, facet: Facet, text: str, value: str, *, on: bool | None = None) -> None:
        action = menu.addAction(text.replace("&", "&&"))
        action.setCheckable(on is not None)
        action.setChecked(bool(on))
        action.setData((facet.value, str(value)))
        action.triggered.connect(self._choose)

    @Slot()
    def _choose(self) -> None:
        action = self.sender()
        if not isinstance(action, QAction):
            return
        facet, value = action.data()
        now = self._filter
        if facet == Facet.UNIT:
            self.set_filter(replace(now, unit=value))
        elif facet == Facet.EMPLOYED:
            self.set_filter(replace(now, employed=Employed(value)))
        elif facet == Facet.TIER:
            self.set_filter(replace(now, tiers=now.tiers ^ {value}))
        else:
            self.set_filter(replace(now, education=now.education ^ {value}))

    @Slot()
    def _drop_facet(self) -> None:
        chip = self.sender()
        if isinstance(chip, FilterChip):
            facet = Facet(str(chip.property("facet")))
            usual = PeopleFilter()
            name = {Facet.TIER: "tiers"}.get(facet, facet.value)
            self.set_filter(replace(self._filter, **{name: getattr(usual, name)}))

    # ------------------------------------------------------------------ columns

    @Slot()
    def _fill_columns(self) -> None:
        menu = self.columns.menu()
        menu.clear()
        for column, heading in self._headings.items():
            action = menu.addAction(heading)
            action.setCheckable(True)
            action.setChecked(column in self._columns)
            action.setEnabled(column is not Column.NAME)
            action.setData(column.value)
            action.triggered.connect(self._choose_column)

    @Slot()
    def _choose_column(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            wanted = set(self._columns) ^ {Column(action.data())}
            self._columns = tuple(column for column in Column if column in wanted)
            self.columns_wanted.emit(self._columns)
