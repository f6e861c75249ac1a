"""The filter above the board: a text, fields to tick, and always how many of how many are shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QToolButton, QWidget
from typing_extensions import override

from talentdesk.domain.texts import Id
from talentdesk.domain.workshop import Card
from talentdesk.ui.theme import application_theme, set_kind
from talentdesk.ui.widgets.labels import Label
from talentdesk.ui.widgets.words import Worded
from talentdesk.ui.workshop.filters import CardFilter, Facet, Trait, values_of
from talentdesk.ui.workshop.stay_menu import StayMenu

_PAUSE = 120
"""Milliseconds after the last key before the board is filtered."""
_NAMED = 2
"""Picked values named on a field's button; more are counted."""

FindPeople = Callable[[str], frozenset[Id]]
"""Finds people by pinyin, initials and the like."""


class FilterBar(Worded, QWidget):
    """Emits ``filter_changed`` with a ``CardFilter``."""

    filter_changed = Signal(object)

    def __init__(self, find_people: FindPeople, tier_name: Callable[[str], str]) -> None:
        super().__init__()
        self.filter = CardFilter()
        self._find_people = find_people
        self._tier_name = tier_name
        self._cards: Sequence[Card] = ()
        self._shown = 0
        self.text = QLineEdit()
        self.text.setClearButtonEnabled(True)
        self.text.setMinimumWidth(96)
        self.text.setMaximumWidth(240)
        self.buttons: dict[Facet, QToolButton] = {}
        self.more = QToolButton()
        """Stands for all fields where there is no room for each."""
        self.count = Label(kind="strong")
        self.clear = QToolButton()
        self._inside: dict[Facet, QAction] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._build()
        self.text.textChanged.connect(self._timer.start)
        self._timer.timeout.connect(self._take_text)
        self.text.returnPressed.connect(self._take_text)
        self.clear.clicked.connect(self.reset)
        self.retranslate()

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.text)
        for facet in Facet:
            button = QToolButton()
            set_kind(button, "button")
            button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
            menu = StayMenu(button)
            menu.setProperty("facet", facet.value)
            menu.aboutToShow.connect(self._fill)
            button.setMenu(menu)
            self.buttons[facet] = button
            row.addWidget(button)
        set_kind(self.more, "button")
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        gathered = QMenu(self.more)
        for facet, button in self.buttons.items():
            self._inside[facet] = gathered.addMenu(button.menu())
        self.more.setMenu(gathered)
        self.more.hide()
        row.addWidget(self.more)
        application_theme().set_icon(self.clear, "close")
        row.addWidget(self.count)
        row.addWidget(self.clear)
        row.addStretch(1)

    def show_cards(self, cards: Sequence[Card], shown: int) -> None:
        """Know the cards the values are picked from, and how many of them are shown."""
        self._cards, self._shown = cards, shown
        self._say_count()

    @Slot()
    def reset(self) -> None:
        """Let everybody through."""
        self._timer.stop()
        self.text.blockSignals(True)
        self.text.clear()
        self.text.blockSignals(False)
        self._set(CardFilter())

    def retranslate(self) -> None:
        """Set the words."""
        self.text.setPlaceholderText(self.tr("Find on the board"))
        self.text.setAccessibleName(self.tr("Find on the board"))
        self.clear.setToolTip(self.tr("Show everybody"))
        self.clear.setAccessibleName(self.tr("Show everybody"))
        self._say_count()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    # ------------------------------------------------------------------ inside

    def _make_room(self) -> None:
        """Show a button for each field where there is room for all of them, else one for all."""
        fixed = self.text.minimumWidth() + self.count.sizeHint().width() + self.clear.sizeHint().width() + 40
        # Smaller than all fields together: they then gather in one button, which must not lie on the others.
        row = (self.more, self.count, *([] if self.clear.isHidden() else [self.clear]))
        self.setMinimumWidth(self.text.minimumWidth() + sum(one.sizeHint().width() + 6 for one in row))
        needed = fixed + sum(button.sizeHint().width() + 6 for button in self.buttons.values())
        gathered = self.width() < needed
        if gathered == self.more.isHidden():
            self.more.setVisible(gathered)
            for button in self.buttons.values():
                button.setVisible(not gathered)

    def _facet_name(self, facet: Facet) -> str:
        return {
            Facet.UNIT: self.tr("Unit"),
            Facet.POST: self.tr("Post"),
            Facet.TIER: self.tr("Tier"),
            Facet.TRAIT: self.tr("Marks"),
        }[facet]

    def _value_name(self, facet: Facet, value: str) -> str:
        if facet is Facet.TIER:
            return self._tier_name(value)
        if facet is not Facet.TRAIT:
            return value
        return {
            Trait.MOVED: self.tr("Moved"),
            Trait.BIG_MOVE: self.tr("Moved far"),
            Trait.MARKED: self.tr("Outside a rule"),
            Trait.REASON_OPEN: self.tr("Reason open"),
            Trait.DIFFERS: self.tr("Differs on another grid"),
            Trait.NEW_IN_POST: self.tr("New in the post"),
            Trait.DISCUSSED: self.tr("Discussed"),
            Trait.UNDISCUSSED: self.tr("Not discussed"),
        }[Trait(value)]

    @Slot()
    def _fill(self) -> None:
        menu = self.sender()
        if not isinstance(menu, StayMenu):
            return
        facet = Facet(str(menu.property("facet")))
        menu.clear()
        picked = self.filter.picked(facet)
        for value, count in values_of(facet, self._cards):
            action = menu.addAction(f"{self._value_name(facet, value)}  ({count})")
            action.setCheckable(True)
            action.setChecked(value in picked)
            action.setEnabled(bool(count) or value in picked)
            action.setData((facet.value, value))
            action.triggered.connect(self._tick)

    @Slot(bool)
    def _tick(self, on: bool) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            field, value = action.data()
            facet = Facet(field)
            picked = self.filter.picked(facet)
            self._set(self.filter.with_picked(facet, picked | {value} if on else picked - {value}))

    @Slot()
    def _take_text(self) -> None:
        self._timer.stop()
        text = self.text.text()
        # Pinyin is known to the search only; Chinese text is matched on the cards themselves.
        people = self._find_people(text) if text.strip() and text.isascii() else frozenset()
        self._set(replace(self.filter, text=text, people=people))

    def _set(self, chosen: CardFilter) -> None:
        if chosen != self.filter:
            self.filter = chosen
            self.filter_changed.emit(chosen)
        self._say_count()

    def _say_count(self) -> None:
        total = len(self._cards)
        active = not self.filter.is_empty
        self.count.setText(
            self.tr("{shown} of {total}").format(shown=self._shown if active else total, total=total)
        )
        self.clear.setVisible(active)
        for facet, button in self.buttons.items():
            picked = sorted(self._value_name(facet, value) for value in self.filter.picked(facet))
            name = self._facet_name(facet)
            if not picked:
                button.setText(f"{name} ▾")
            elif len(picked) <= _NAMED:
                button.setText(
                    self.tr("{field}: {values}").format(field=name, values=self.tr(", ").join(picked))
                )
            else:
                button.setText(self.tr("{field}: {count} values").format(field=name, count=len(picked)))
            set_kind(button, "main" if picked else "button")
            button.setAccessibleName(button.text())
            self._inside[facet].setText(button.text().removesuffix(" ▾"))
        self.more.setText(self.tr("Filter") + " ▾")
        set_kind(self.more, "main" if any(self.filter.picked(facet) for facet in Facet) else "button")
        self._make_room()
