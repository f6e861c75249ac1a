"""The filter above the board: a text, what is picked as chips, and always how many of how many are shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget
from typing_extensions import override

from talentdesk.domain.texts import Id
from talentdesk.ui.theme import ICON_GAP, application_theme, set_kind
from talentdesk.ui.widgets.chips import FilterChip
from talentdesk.ui.widgets.labels import Label
from talentdesk.ui.widgets.words import Worded
from talentdesk.ui.workshop.filters import CardFilter, Facet
from talentdesk.ui.workshop.find_field import FindField

_PAUSE = 120
"""Milliseconds after the last key before the board is filtered."""

_WIDE, _NARROW = 96, 44
"""Smallest width of the text field, where there is room and where there is none while it is not used."""

_BARE = 40
"""Width of the filter's button without its name."""

_HEIGHT = 36
_GAP = 6

FindPeople = Callable[[str], frozenset[Id]]
"""Finds people by pinyin, initials and the like."""


class FilterBar(Worded, QWidget):
    """Emits ``filter_changed`` with a ``CardFilter``, ``wanted`` with a field to pick from."""

    filter_changed = Signal(object)
    wanted = Signal(object)

    def __init__(self, find_people: FindPeople) -> None:
        super().__init__()
        self.filter = CardFilter()
        self.words: Callable[[Facet], str] = str
        """Says what is picked of a field; set by who knows the values."""
        self._find_people = find_people
        self._total = self._shown = 0
        self._narrow = False
        self.text = FindField(_WIDE, 220)
        self.button = QToolButton()
        set_kind(self.button, "button")
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.chips: dict[Facet, FilterChip] = {}
        self._chip_row = QHBoxLayout()
        self.count = Label(kind="strong")
        self.clear = QToolButton()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        self._chip_row.setSpacing(4)
        # A chip is taller than a button: the board below must not change its size with the filter.
        self.setFixedHeight(_HEIGHT)
        application_theme().set_icon(self.clear, "close")
        application_theme().set_icon(self.button, "filter")
        row.addWidget(self.text)
        row.addWidget(self.button)
        row.addLayout(self._chip_row)
        row.addWidget(self.count)
        row.addWidget(self.clear)
        row.addStretch(1)

    def _connect(self) -> None:
        self.text.textChanged.connect(self._timer.start)
        self.text.least_changed.connect(self._make_room)
        self._timer.timeout.connect(self._take_text)
        self.text.returnPressed.connect(self._take_text)
        self.clear.clicked.connect(self.reset)
        self.button.clicked.connect(self._want_any)
        QShortcut(QKeySequence("Ctrl+Shift+L"), self).activated.connect(self.button.click)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self).activated.connect(self._find)

    def show_count(self, shown: int, total: int) -> None:
        """Know how many cards there are and how many of them are shown."""
        self._shown, self._total = shown, total
        self._say()

    def take(self, chosen: CardFilter) -> None:
        """Filter by this from now on, as by a saved view."""
        self._timer.stop()
        self.text.blockSignals(True)
        self.text.setText(chosen.text)
        self.text.blockSignals(False)
        self._set(chosen)

    def pick(self, facet: Facet, values: frozenset[str]) -> None:
        """Filter a field by other values."""
        self._set(self.filter.with_picked(facet, values))

    @Slot()
    def reset(self) -> None:
        """Let everybody through."""
        self.take(CardFilter())

    @override
    def retranslate(self) -> None:
        self.text.set_words(self.tr("Find on the board"))
        self.clear.setToolTip(self.tr("Show everybody"))
        self.clear.setAccessibleName(self.tr("Show everybody"))
        self.button.setToolTip(self.tr("Filter by unit, tier, manager and more (Ctrl+Shift+L)"))
        self._say()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    # ------------------------------------------------------------------ inside

    def wide(self, *, narrow: bool, tight: bool) -> int:
        """How wide it is with the cross, without chips."""
        name = self.button.fontMetrics().horizontalAdvance(self.button.text())
        named = 0 if narrow else name + 20 + ICON_GAP
        others = self.count.sizeHint().width() + self.clear.sizeHint().width()
        return (_NARROW if tight else _WIDE) + _BARE + named + others + 4 * _GAP

    def make_room(self, *, narrow: bool, tight: bool) -> None:
        """Let the button do without its name where there is little room, then the field be small."""
        self.text.set_least(_NARROW if tight else _WIDE)
        style = (
            Qt.ToolButtonStyle.ToolButtonIconOnly if narrow else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        )
        if style is not self.button.toolButtonStyle():
            self.button.setToolButtonStyle(style)
            self._narrow = narrow
            self._say()
            application_theme().renew_icon(self.button)

    @Slot()
    def _make_room(self) -> None:
        """Show as many chips as there is room for; the button counts what is picked in any case."""
        fixed = [self.button, self.count, *([] if self.clear.isHidden() else [self.clear])]
        needed = self.text.minimumWidth() + sum(one.sizeHint().width() + _GAP for one in fixed)
        self.setMinimumWidth(needed)
        left = self.width() - needed - 40
        for chip in self.chips.values():
            wide = chip.sizeHint().width() + _GAP
            chip.setVisible(wide <= left)
            left -= wide

    @Slot()
    def _want_any(self) -> None:
        self.wanted.emit(None)

    @Slot()
    def _find(self) -> None:
        self.text.setFocus()
        self.text.selectAll()

    @Slot()
    def _take_text(self) -> None:
        self._timer.stop()
        text = self.text.text()
        self._set(replace(self.filter, text=text, people=self._find_people(text)))

    def _set(self, chosen: CardFilter) -> None:
        if chosen != self.filter:
            self.filter = chosen
            self.filter_changed.emit(chosen)
        self._say()

    def _say(self) -> None:
        active = not self.filter.is_empty
        shown = self._shown if active else self._total
        self.count.setText(self.tr("{shown} of {total}").format(shown=shown, total=self._total))
        self.count.setToolTip(
            self.tr("The filter hides %n card(s), in the room too", "", self._total - shown) if active else ""
        )
        fields = len(self.filter.picks)
        # A text alone can be cleared in its own field too.
        self.clear.setVisible(active and (fields > 0 or not self._narrow))
        words = self.tr("Filter")
        self.button.setText(self.tr("Filter · {count}").format(count=fields) if fields else words)
        self.button.setAccessibleName(self.button.text())
        set_kind(self.button, "main" if fields else "button")
        application_theme().set_icon(self.button, "filter", "on-accent" if fields else "text")
        self._say_chips()
        self._make_room()

    def _say_chips(self) -> None:
        picked = [facet for facet, _ in self.filter.picks]
        for facet in [one for one in self.chips if one not in picked]:
            chip = self.chips.pop(facet)
            self._chip_row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        for facet in picked:
            words = self.words(facet)
            if facet in self.chips:
                self.chips[facet].set_text(words)
                continue
            chip = self.chips[facet] = FilterChip(words)
            chip.clicked.connect(partial(self.wanted.emit, facet))
            chip.removed.connect(partial(self.pick, facet, frozenset()))
            self._chip_row.addWidget(chip)
