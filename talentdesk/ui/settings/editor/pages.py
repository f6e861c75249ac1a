"""The page of one part: its heading and its fields; of a list the entry that is chosen above it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from talentdesk.domain.programme_form import FormField, FormPart, Kind, path_of
from talentdesk.ui.settings.editor.core import Core
from talentdesk.ui.settings.editor.form import Form
from talentdesk.ui.settings.editor.inputs import Input
from talentdesk.ui.settings.editor.lists import ListEditor
from talentdesk.ui.settings.editor.making import fits_a_line, make_list
from talentdesk.ui.widgets.chips import FilterChip
from talentdesk.ui.widgets.flow import FlowLayout
from talentdesk.ui.widgets.labels import Label, Line
from talentdesk.wording.programme_choices import value_words

_READABLE = 860


class PartPage(QWidget):
    """A part of the draft; made anew whenever other fields belong to it than before."""

    chosen = Signal(int)
    """Number of the entry that is chosen in the list at the side."""

    def __init__(self, core: Core, part: FormPart, at: int = 0) -> None:
        super().__init__()
        self._core, self.part = core, part
        self.forms: list[Form | ListEditor] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(Label(core.say(part.title), "large"))
        column.addWidget(Label(core.say(part.help), "muted", wrap=True))
        only = part.fields[0]
        if len(part.fields) == 1 and only.kind is Kind.LIST and not fits_a_line(only):
            column.addWidget(_Chosen(self, only, at), 1)
        else:
            column.addWidget(self._scrolled(self._all()), 1)

    def refresh(self) -> None:
        """Show the values of the draft."""
        for form in self.forms:
            form.refresh()

    def found(self) -> dict[str, Input]:
        """Return all inputs by path."""
        return {path: one for form in self.forms for path, one in form.found().items()}

    def show_path(self, path: str) -> None:
        """Put the focus where a fault is, as near as there is a field."""
        inputs = self.found()
        while path and path not in inputs:
            path = path[: max(path.rfind("."), path.rfind("["), 0)]
        if path:
            inputs[path].setFocus(Qt.FocusReason.OtherFocusReason)

    def _all(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(24)
        form = Form(self._core, self.part.fields, (), make_list)
        self.forms.append(form)
        column.addWidget(form)
        column.addStretch(1)
        return holder

    @property
    def core(self) -> Core:
        """The draft and its news."""
        return self._core

    @staticmethod
    def _scrolled(inner: QWidget) -> QScrollArea:
        return scrolled(inner)


def scrolled(inner: QWidget) -> QScrollArea:
    """Return a widget that scrolls, no wider than can be read."""
    inner.setMaximumWidth(_READABLE)
    inner.setProperty("kind", "page")
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setWidget(inner)
    return scroll


class _Chosen(ListEditor):
    """The entries as words to choose from, and the form of the chosen one."""

    def __init__(self, page: PartPage, field: FormField, at: int) -> None:
        self._page, self._at = page, at
        super().__init__(page.core, field, (field.key,), make_list)
        self.hide_head()
        page.forms.append(self)

    @override
    def build(self) -> None:
        entries = self.entries()
        self._at = max(0, min(self._at, len(entries) - 1))
        self.chips: list[FilterChip] = []
        words, flow = QWidget(), FlowLayout(8)
        words.setLayout(flow)
        for index in range(len(entries)):
            chip = FilterChip(self._line(index), removable=False, checkable=True)
            chip.set_checked(index == self._at)
            chip.clicked.connect(partial(self._page.chosen.emit, index))
            self.chips.append(chip)
            flow.addWidget(chip)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.add)
        row.addStretch(1)
        if entries:
            row.addLayout(self.buttons(self._at))
        self.column.addWidget(words)
        self.column.addLayout(row)
        self.column.addWidget(Line())
        if entries:
            holder = QWidget()
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 8, 12, 0)
            column.addWidget(self.form(self._at))
            column.addStretch(1)
            self.column.addWidget(scrolled(holder), 1)
        else:
            self.column.addWidget(Label(self.tr("Nothing yet."), "muted"))
            self.column.addStretch(1)

    @override
    def refresh(self) -> None:
        super().refresh()
        for index, chip in enumerate(self.chips):
            chip.set_text(self._line(index))

    def _line(self, index: int) -> str:
        name = self.name(index)
        path = path_of((*self.steps, index))
        wrong = any(
            one.path == path or one.path.startswith((f"{path}.", f"{path}[")) for one in self.core.faults
        )
        if self.field.total:
            entry = self.entries()[index]
            total = next(one for one in self.field.fields if one.key == self.field.total)
            name = f"{name} · {value_words(total, entry.get(total.key), {}, entry, self.core.say)}"
        return f"■ {name}" if wrong else name

    @override
    def _add(self) -> None:
        self.core.settle()
        self._page.chosen.emit(self.core.draft.add(self.steps, self.field, self.core.say))
        self.core.tell(anew=True)

    @override
    def _move(self, index: int, to: int) -> None:
        self.core.settle()
        self.core.draft.move(self.steps, index, to)
        self._page.chosen.emit(to)
        self.core.tell(anew=True)
