"""The list behind a figure: who or what counts, what does not, and of what nobody can tell."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout
from typing_extensions import override

from talentdesk.domain import unit_paths
from talentdesk.domain.figures import Answer, Item, Measured
from talentdesk.services.succession_figures import EarlierCycle, SuccessionFigures
from talentdesk.ui.desk import Desk
from talentdesk.ui.overview.going import go_to_person, go_to_post, offer_way_back, where_filled
from talentdesk.ui.overview.list_behind import ListBehind
from talentdesk.ui.overview.tiles import tile_words
from talentdesk.ui.shell import Shell
from talentdesk.ui.widgets.labels import Label
from talentdesk.ui.widgets.sheet import Sheet
from talentdesk.wording.succession_figures import (
    ANSWERS,
    amount_words,
    foreseen_words,
    value_words,
)

_ORDER = (Answer.UNKNOWN, Answer.NO, Answer.YES)
"""What wants looking at comes first."""


class FigureSheet(Sheet):
    """Shows a figure with its list; Enter or a double-click goes to the post or the person."""

    widest: ClassVar[int] = 760

    def __init__(
        self,
        desk: Desk,
        shell: Shell,
        found: SuccessionFigures,
        figure: Measured,
        earlier: EarlierCycle | None = None,
    ) -> None:
        super().__init__(shell.dialog_parent())
        self._desk, self._shell, self._found, self.figure = desk, shell, found, figure
        self._earlier = earlier
        self._items: list[Item] = []
        self._value = Label(kind="display")
        self._parts, self._change = Label(wrap=True), Label(kind="muted", wrap=True)
        self._formula = Label(kind="muted", wrap=True)
        self._note = Label(kind="muted", wrap=True)
        self.answers = QComboBox()
        self._behind = ListBehind(desk, shell)
        self.model, self.table = self._behind.model, self._behind.table
        row = QHBoxLayout()
        row.addWidget(self.answers)
        row.addStretch(1)
        for widget in (self._value, self._parts, self._formula, self._change):
            self.body.addWidget(widget)
        self.body.addLayout(row)
        self.body.addWidget(self._note)
        self.body.addWidget(self._behind, 1)
        self.fill_height()
        self.answers.currentIndexChanged.connect(self._list)
        self.table.opened.connect(self._go)
        self.accepted.connect(self._fill_in)
        self.closed.connect(self.deleteLater)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        say, figure = self._shell.say, self.figure
        words = tile_words(figure, self._earlier, say)
        filled = where_filled(figure.lack)
        self.set_texts(words.name, self.tr("Go to: {place}").format(place=filled[2]) if filled else "")
        self._value.setText(words.value)
        parts = "  ·  ".join(part for part in (words.parts, words.about, words.unknown) if part)
        self._parts.setText("\n".join(part for part in (parts, foreseen_words(figure, say)) if part))
        self._formula.setText(words.formula)
        change = "  ·  ".join(part for part in (words.change, words.turn_said) if part)
        self._change.setText("\n".join(part for part in (change, self._past()) if part))
        self._change.setVisible(bool(self._change.text()))
        at = self.answers.currentIndex()
        self.answers.blockSignals(True)
        self.answers.clear()
        self.answers.addItem(self.tr("All: {count}").format(count=len(figure.items)), "")
        for answer in _ORDER:
            count = figure.count(answer)
            if count:
                self.answers.addItem(f"{say(ANSWERS[answer])}: {count}", answer.value)
        self.answers.setCurrentIndex(max(0, at))
        self.answers.blockSignals(False)
        self.answers.setVisible(bool(figure.items))
        self.answers.setAccessibleName(self.tr("Which lines"))
        self.table.setAccessibleName(words.name)
        self._list()

    def _past(self) -> str:
        """Say what the figure was in every cycle it was kept of, the oldest first; empty without one."""
        say, key = self._shell.say, self.figure.key
        past = [(one.name, one.figure(key)) for one in reversed(self._found.earlier)]
        mark = say(": ")
        said = [f"{name}{mark}{value_words(key, kept.value, say)}" for name, kept in past if kept is not None]
        if not said:
            return ""
        return "  →  ".join((*said, f"{self.tr('today')}{mark}{value_words(key, self.figure.value, say)}"))

    @property
    def lines(self) -> tuple[Item, ...]:
        """The lines shown."""
        return tuple(self._items)

    @Slot()
    def _list(self) -> None:
        say, found = self._shell.say, self._found
        wanted = str(self.answers.currentData() or "")
        chosen = [one for one in self.figure.items if not wanted or one.answer == wanted]
        names = {**found.people, **found.posts}
        self._items = sorted(
            chosen, key=lambda one: (_ORDER.index(one.answer), names.get(one.post or one.person, ""))
        )
        self._behind.show_rows(
            (
                self.tr("Counts?"),
                self.tr("Post"),
                self.tr("Unit"),
                self.tr("Person"),
                self.tr("Date"),
                self.tr("Expected"),
                self.tr("Adds"),
            ),
            [
                (
                    say(ANSWERS[one.answer]),
                    found.posts.get(one.post, ""),
                    unit_paths.own_name(found.units.get(one.post, "")),
                    found.people.get(one.person, ""),
                    say.day(one.on),
                    self._foreseen(one),
                    amount_words(self.figure.key, one.amount, say),
                )
                for one in self._items
            ],
        )
        self._note.setText(self._empty_words())
        self._note.setVisible(bool(self._note.text()))

    def _foreseen(self, item: Item) -> str:
        if item.foreseen is None:
            return ""
        return self._shell.say("yes") if item.foreseen else self._shell.say("no")

    def _empty_words(self) -> str:
        if self._items:
            return self.tr("Enter or a double-click goes there.")
        return self.tr("There is nothing to list: nothing of this kind is on record.")

    @Slot()
    def _fill_in(self) -> None:
        """Go where what the figure lacks is filled in."""
        found = where_filled(self.figure.lack)
        if found is not None:
            self.close_sheet()
            self._shell.open_place(found[0], found[1])

    @Slot(int)
    def _go(self, row: int) -> None:
        item = self._items[row]
        self.close_sheet()
        if item.post and not item.person:
            go_to_post(self._shell, item.post)
        elif item.person:
            go_to_person(self._shell, item.person)
        if item.post or item.person:
            name = tile_words(self.figure, self._earlier, self._shell.say).name
            line = f"{item.post}/{item.person}"
            offer_way_back(self._shell, name, f"{self.figure.key}:{line}")

    def choose(self, line: str) -> None:
        """Select the line somebody came back from, as ``post/person``."""
        for row, item in enumerate(self._items):
            if f"{item.post}/{item.person}" == line:
                self.table.select_rows([row])
