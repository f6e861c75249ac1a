"""Lists of the programme: lines of words, cards with forms, and the boxes of a grid chosen in it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from talentdesk.domain.programme_form import FormField, Kind, Steps, number_in, path_of
from talentdesk.ui.settings.editor.core import Core
from talentdesk.ui.settings.editor.form import Form, MakeList
from talentdesk.ui.settings.editor.inputs import Input
from talentdesk.ui.theme import application_theme
from talentdesk.ui.widgets.labels import Label, Panel
from talentdesk.ui.widgets.words import Worded
from talentdesk.wording.programme_choices import entry_name

_ICON = QSize(16, 16)
_WHOLE = 100
_WIDTHS = {Kind.TEXT: 6, Kind.KEY: 2, Kind.ONE: 3}
"""How wide a field stands in a line, a number being one."""
_NUMBER_DROP = 6
"""Pixels that bring a number level with the words in the field beside it."""


class ListEditor(Worded, QWidget):
    """The entries of a list under its heading, with a button that adds one."""

    def __init__(self, core: Core, field: FormField, steps: Steps, make_list: MakeList) -> None:
        super().__init__()
        self.core, self.field, self.steps, self.make_list = core, field, steps, make_list
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(8)
        self._forms: list[Form] = []
        self._head, self._sum, self._said = Label(kind="strong"), Label(), Label(kind="bad", wrap=True)
        self._top = QWidget()
        row = QHBoxLayout(self._top)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._head)
        row.addStretch(1)
        row.addWidget(self._sum)
        self.column.addWidget(self._top)
        if field.help:
            self.column.addWidget(Label(core.say(field.help), "small", wrap=True))
        self.add = QPushButton()
        self.add.setObjectName(f"add {path_of(steps)}")
        self.add.clicked.connect(self._add)
        application_theme().set_icon(self.add, "add")
        self.column.addWidget(self._said)
        self.build()
        if self.add.parentWidget() is None:
            foot = QHBoxLayout()
            foot.addWidget(self.add)
            foot.addStretch(1)
            self.column.addLayout(foot)
        self.retranslate()

    def build(self) -> None:
        """Make what shows the entries."""

    def entries(self) -> list[dict[str, Any]]:
        """Return the entries as they stand."""
        found = self.core.draft.value(self.steps)
        return found if isinstance(found, list) else []

    def name(self, index: int) -> str:
        """Return what an entry is called."""
        return entry_name(self.field, self.entries()[index], self.core.draft.tree, index, self.core.say)

    def found(self) -> dict[str, Input]:
        """Return all inputs by path."""
        return {path: one for form in self._forms for path, one in form.found().items()}

    def refresh(self) -> None:
        """Show the values of the draft."""
        for form in self._forms:
            form.refresh()
        self._tell()

    @override
    def retranslate(self) -> None:
        self._head.setText(self.core.say(self.field.label))
        self.add.setText(self.tr("Add: {what}").format(what=self.core.say(self.field.one_word)))
        self._tell()

    def hide_head(self) -> None:
        """Leave the heading out where the page has it already."""
        self._head.hide()
        self._top.setVisible(bool(self.field.total))

    def hold(self, form: Form) -> Form:
        """Keep a form to be refreshed with the list."""
        self._forms.append(form)
        return form

    def form(self, index: int, *, wide: bool = True) -> Form:
        """Make the form of an entry."""
        return self.hold(Form(self.core, self.field.fields, (*self.steps, index), self.make_list, wide=wide))

    def buttons(self, index: int) -> QHBoxLayout:
        """Return the buttons that move an entry and take it away."""
        row = QHBoxLayout()
        row.setSpacing(0)
        acts = (
            ("up", self.tr("Move up: {what}"), partial(self._move, index, index - 1), index > 0),
            (
                "down",
                self.tr("Move down: {what}"),
                partial(self._move, index, index + 1),
                index < len(self.entries()) - 1,
            ),
            ("trash", self.tr("Remove: {what}"), partial(self._remove, index), True),
        )
        for icon, words, act, possible in acts:
            button = QToolButton()
            application_theme().set_icon(button, icon, "muted")
            button.setIconSize(_ICON)
            said = words.format(what=self.name(index))
            button.setToolTip(said)
            button.setAccessibleName(said)
            button.setObjectName(f"{icon} {path_of((*self.steps, index))}")
            button.setEnabled(possible)
            button.clicked.connect(act)
            row.addWidget(button)
        return row

    def _tell(self) -> None:
        path = path_of(self.steps)
        here = [one for one in self.core.faults if one.path == path]
        shown = {one.path for one in here}
        inputs = self.found()
        # What is wrong with an entry as a whole, such as a key that stands twice, has no field of its own.
        here += [
            one
            for one in self.core.faults
            if one.path.startswith(f"{path}[") and one.path not in shown and one.path.endswith("]")
            and one.path not in inputs
        ]  # fmt: skip
        self._said.setText("\n".join(dict.fromkeys(self.core.words_of(one) for one in here)))
        self._said.setVisible(bool(here))
        if self.field.total:
            total = sum(number_in(one, self.field.total) for one in self.entries())
            self._sum.setText(self.tr("{total} of 100").format(total=f"{total:g}"))
            right = abs(total - _WHOLE) < 1e-6
            self._sum.setProperty("kind", "good" if right else "bad")
            self._sum.style().unpolish(self._sum)
            self._sum.style().polish(self._sum)
            self._sum.setVisible(bool(self.entries()))

    def _add(self) -> None:
        self.core.settle()
        self.core.draft.add(self.steps, self.field, self.core.say)
        self.core.tell(anew=True)

    def _move(self, index: int, to: int) -> None:
        self.core.settle()
        self.core.draft.move(self.steps, index, to)
        self.core.tell(anew=True)

    def _remove(self, index: int) -> None:
        self.core.settle()
        self.core.draft.remove(self.steps, index)
        self.core.tell(anew=True)


class RowList(ListEditor):
    """A list of entries with few short fields: a line each, under a heading for each field."""

    @override
    def build(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        fields = self.field.fields
        for column, one in enumerate(fields, start=1):
            grid.setColumnStretch(column, _WIDTHS.get(one.kind, 1))
            if self.entries():
                grid.addWidget(Label(self.core.say(one.label), "small"), 0, column)
        for index in range(len(self.entries())):
            row = index + 1
            number = Label(str(row), "muted")
            number.setContentsMargins(0, _NUMBER_DROP, 0, 0)
            grid.addWidget(number, row, 0, Qt.AlignmentFlag.AlignTop)
            for column, one in enumerate(fields, start=1):
                bare = replace(one, help="")
                form = Form(self.core, (bare,), (*self.steps, index), self.make_list, wide=False)
                form.hide_labels()
                grid.addWidget(self.hold(form), row, column)
            grid.addLayout(self.buttons(index), row, len(fields) + 1, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(grid)


class CardList(ListEditor):
    """A list of entries with several fields: a card each."""

    @override
    def build(self) -> None:
        for index in range(len(self.entries())):
            card = Panel()
            head = QHBoxLayout()
            head.addWidget(Label(self.name(index), "strong", wrap=True), 1)
            head.addLayout(self.buttons(index))
            card.body.addLayout(head)
            card.body.addWidget(self.form(index))
            self.column.addWidget(card)
