"""A form for one entry of the programme, made from the description of its fields."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QVBoxLayout, QWidget

from talentdesk.domain.faults import Fault
from talentdesk.domain.programme_form import FormField, Kind, Steps, path_of, shown
from talentdesk.exchange.programme_draft import fresh
from talentdesk.ui.settings.editor.core import Core
from talentdesk.ui.settings.editor.inputs import Input, TextInput, input_for
from talentdesk.ui.widgets.fields import Field
from talentdesk.ui.widgets.labels import Label, Panel

_SHORT = (Kind.WORD, Kind.KEY, Kind.WHOLE, Kind.NUMBER, Kind.ONE, Kind.COLOUR, Kind.FLAG)
"""What two of stand side by side."""
_COLUMNS = 2
_LONG = 32
_LABEL_HEIGHT = 24
MakeList = Callable[[Core, FormField, Steps], QWidget]


class Form(QWidget):
    """Shows the fields that belong to an entry. ``make_list`` makes what lists are edited in."""

    def __init__(
        self, core: Core, fields: Sequence[FormField], steps: Steps, make_list: MakeList, *, wide: bool = True
    ) -> None:
        super().__init__()
        self._core, self._fields, self._steps, self._make_list = core, tuple(fields), steps, make_list
        self._columns = _COLUMNS if wide else 1
        self.inputs: dict[str, Input] = {}
        """By path."""
        self._holders: dict[str, Field] = {}
        self._inner: list[Form | QWidget] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(12)
        for column in range(self._columns):
            self._grid.setColumnStretch(column, 1)
        self._at = [0, 0]
        self._ticks = False
        """Whether the field placed last is one to tick."""
        entry = core.draft.value(steps, {})
        for field in fields:
            if shown(field, entry if isinstance(entry, dict) else {}):
                self._add(field)
        self.refresh()

    def refresh(self) -> None:
        """Show the values of the draft, and what is wrong with them."""
        for path, one in self.inputs.items():
            one.show_value(self._core.draft.value(one.property("steps")))
            holder = self._holders[path]
            holder.set_error(self._said(path))
        for inner in self._inner:
            again = getattr(inner, "refresh", None)
            if again is not None:
                again()

    def hide_labels(self) -> None:
        """Leave the labels out: a heading says it for all lines."""
        for holder in self._holders.values():
            holder.hide_label()

    def found(self) -> dict[str, Input]:
        """Return all inputs by path, those within groups too."""
        found = dict(self.inputs)
        for inner in self._inner:
            deeper = getattr(inner, "found", None)
            if deeper is not None:
                found |= deeper()
        return found

    def _said(self, path: str) -> str:
        mine: list[Fault] = [one for one in self._core.faults if one.path == path or _within(one.path, path)]
        return "\n".join(dict.fromkeys(self._core.words_of(one) for one in mine))

    def _place(self, widget: QWidget, *, whole: bool) -> None:
        row, column = self._at
        if whole and column:
            row, column = row + 1, 0
        span = self._columns if whole else 1
        self._grid.addWidget(widget, row, column, 1, span, Qt.AlignmentFlag.AlignTop)
        column += span
        self._at = [row + 1, 0] if column >= self._columns else [row, column]

    def _add(self, field: FormField) -> None:
        steps = (*self._steps, field.key)
        if field.kind is Kind.GROUP:
            self._add_group(field, steps)
        elif field.kind is Kind.LIST:
            made = self._make_list(self._core, field, steps)
            self._inner.append(made)
            self._place(made, whole=True)
        elif field.kind is Kind.BY:
            self._add_table(field, steps)
        else:
            self._add_input(field, steps, partial(self._core.choices, field, self._steps), self._taker(field))

    def _add_input(
        self,
        field: FormField,
        steps: Steps,
        choices: Callable[[], Sequence[Any]],
        take: Callable[[Any], None],
        label: str = "",
    ) -> None:
        made = input_for(field, self._core.say, choices)
        made.setProperty("steps", list(steps))
        if isinstance(made, TextInput):
            made.said.connect(partial(self._say_text, steps))
            made.confirmed.connect(partial(self._confirm, steps))
        else:
            made.committed.connect(take)
        words = label or (self._core.say(field.label) if field.label else "")
        beside = "" if field.kind is Kind.FLAG else words
        holder = Field(made, beside, help=self._core.say(field.help) if field.help else "")
        made.setAccessibleName(words)
        path = path_of(steps)
        self.inputs[path], self._holders[path] = made, holder
        whole = field.kind not in _SHORT or (field.kind is Kind.FLAG and _is_long(words))
        if field.kind is Kind.FLAG and self._at[1] and not whole and not self._ticks:
            # The field beside it has a label above; the tick stands where that field does.
            made.row.setContentsMargins(0, _LABEL_HEIGHT, 0, 0)
        self._ticks = field.kind is Kind.FLAG
        self._place(holder, whole=whole)

    def _taker(self, field: FormField) -> Callable[[Any], None]:
        return partial(self._core.put, self._fields, self._steps, field)

    def _say_text(self, steps: Steps, language: str, words: str) -> None:
        self._core.draft.say_text(steps, language, words)
        self._core.tell(anew=False)

    def _confirm(self, steps: Steps) -> None:
        self._core.draft.confirm(steps)
        self._core.tell(anew=False)

    def _add_group(self, field: FormField, steps: Steps) -> None:
        there = self._core.draft.value(steps)
        if not field.label:
            inner = Form(self._core, field.fields, steps, self._make_list, wide=self._columns > 1)
            self._inner.append(inner)
            self._place(inner, whole=True)
            return
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        if field.optional:
            tick = QCheckBox(self._core.say(field.label))
            tick.setChecked(isinstance(there, dict))
            tick.toggled.connect(partial(self._switch, field))
            tick.setObjectName(path_of(steps))
            column.addWidget(tick)
        else:
            column.addWidget(Label(self._core.say(field.label), "strong"))
        if isinstance(there, dict) or not field.optional:
            panel = Panel(kind="panel")
            inner = Form(self._core, field.fields, steps, self._make_list, wide=self._columns > 1)
            panel.body.addWidget(inner)
            column.addWidget(panel)
            self._inner.append(inner)
        self._place(holder, whole=True)

    def _switch(self, field: FormField, on: bool) -> None:
        self._core.settle()
        entry = self._core.draft.value(self._steps, {})
        value = fresh(field, self._core.draft.tree, entry, self._core.say) if on else None
        self._core.draft.put((*self._steps, field.key), value)
        self._core.tell(anew=True)

    def _add_table(self, field: FormField, steps: Steps) -> None:
        if not self._core.choices(field, self._steps):
            return
        self._place(Label(self._core.say(field.label), "strong"), whole=True)
        if field.help:
            self._place(Label(self._core.say(field.help), "small", wrap=True), whole=True)
        inner = field.fields[0]
        for value, words in self._core.choices(field, self._steps):
            key = str(value)
            self._add_input(
                inner,
                (*steps, key),
                partial(self._core.choices, inner, self._steps, key=key),
                partial(self._put_by, steps, key),
                label=words,
            )
        if self._at[1]:
            self._at = [self._at[0] + 1, 0]

    def _put_by(self, steps: Steps, key: str, value: Any) -> None:
        table = dict(self._core.draft.value(steps) or {})
        table[key] = value
        kept = {one: each for one, each in table.items() if each is not None}
        self._core.draft.put(steps, kept or None)
        self._core.tell(anew=False)


def _is_long(words: str) -> bool:
    """Tell whether words beside a tick take more than half a line; a Chinese character is two wide."""
    return sum(2 if ord(one) > 0x2E7F else 1 for one in words) > _LONG


def _within(path: str, outer: str) -> bool:
    return path.startswith(outer) and path[len(outer) : len(outer) + 1] in (".", "[")
