"""A side sheet that asks for a few values and does one command with them."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QWidget
from typing_extensions import override

from talentdesk.domain.people import Found
from talentdesk.domain.ruling import Ruling
from talentdesk.ui.command_sheet import CommandSheet
from talentdesk.ui.lookups import lookup
from talentdesk.ui.widgets.fields import DateField, Field, NumberField
from talentdesk.ui.widgets.labels import Label
from talentdesk.ui.widgets.note_edit import NoteEdit
from talentdesk.ui.widgets.picker import SearchPicker
from talentdesk.wording.reasons import sentence

_MANY = 9_999
_ABREAST = 2
"""So many numbers stand beside each other."""
Choices = Sequence[tuple[str, object]]


class AskSheet(CommandSheet):
    """A kind of question adds its fields in ``lay_out``, names them in ``say_words`` and makes the command.

    A refusal is shown beneath the field it speaks of, or below all of them.
    """

    @override
    def build(self) -> None:
        self.fields: dict[str, Field] = {}
        self._pair: QHBoxLayout | None = None
        self.note = Label(kind="small", wrap=True)
        self.lay_out()
        self.body.addWidget(self.note)

    @abstractmethod
    def lay_out(self) -> None:
        """Add the fields."""

    @abstractmethod
    def say_words(self) -> Mapping[str, tuple[str, str]]:
        """Set title and note; return label and help of every field."""

    @override
    def speak(self) -> None:
        for key, (label, help_) in self.say_words().items():
            field = self.fields[key]
            if isinstance(field.widget, QCheckBox):
                field.widget.setText(label)
                field.set_texts("", help_)
                field.widget.setAccessibleName(label)
            else:
                field.set_texts(label, help_)
        self.note.setVisible(bool(self.note.text()))

    # --- fields -------------------------------------------------------------------------------------------

    def line(self, key: str, text: str = "", *, required: bool = False) -> QLineEdit:
        """Add a text of one line."""
        edit = QLineEdit(text)
        self._add(key, edit, required=required)
        return edit

    def text(self, key: str, text: str = "", *, lines: int = 4, required: bool = False) -> NoteEdit:
        """Add a text of several lines."""
        edit = NoteEdit(lines)
        edit.setPlainText(text)
        self._add(key, edit, required=required)
        return edit

    def day(self, key: str, day: date | None = None, *, required: bool = False) -> DateField:
        """Add a day."""
        field = DateField(day)
        self._add(key, field, required=required)
        return field

    def choice(self, key: str) -> QComboBox:
        """Add a list to choose from; ``offer`` fills it."""
        box = QComboBox()
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(12)
        self._add(key, box)
        return box

    def offer(self, key: str, choices: Choices, chosen: object = None) -> None:
        """Fill a list; what was chosen stays chosen, else ``chosen`` is."""
        box = self.fields[key].widget
        assert isinstance(box, QComboBox)
        before = box.currentData() if box.count() else chosen
        box.clear()
        for words, value in choices:
            box.addItem(words, value)
        box.setCurrentIndex(max(0, next((at for at in range(box.count()) if box.itemData(at) == before), 0)))

    def person(self, key: str, value: Found | None = None, *, required: bool = False) -> SearchPicker:
        """Add somebody to be found by name."""
        picker = SearchPicker(lookup(self.desk, "person"))
        picker.set_value(value)
        self._add(key, picker, required=required)
        return picker

    def number(self, key: str, value: int = 0, *, most: int = _MANY) -> NumberField:
        """Add a whole number."""
        field = NumberField()
        field.setRange(0, most)
        field.setValue(value)
        self.fields[key] = Field(field)
        if self._pair is None or self._pair.count() == _ABREAST:
            # Numbers stand two abreast: a ballot is seen whole on a small screen.
            self._pair = QHBoxLayout()
            self._pair.setSpacing(12)
            self.body.addLayout(self._pair)
        self._pair.addWidget(self.fields[key], 1)
        return field

    def tick(self, key: str, *, on: bool = False) -> QCheckBox:
        """Add something to tick."""
        box = QCheckBox()
        box.setChecked(on)
        self._add(key, box)
        return box

    def _add(self, key: str, widget: QWidget, *, required: bool = False) -> None:
        self.fields[key] = Field(widget, required=required)
        self.body.addWidget(self.fields[key])
        self._pair = None

    # --- what stands in them ------------------------------------------------------------------------------

    def words_of(self, key: str) -> str:
        """Return a text, or the id of somebody found."""
        widget = self.fields[key].widget
        if isinstance(widget, QLineEdit):
            return widget.text().strip()
        if isinstance(widget, NoteEdit):
            return widget.toPlainText().strip()
        if isinstance(widget, SearchPicker):
            return widget.value.id if widget.value else ""
        assert isinstance(widget, QComboBox)
        return str(widget.currentData() or "")

    def data_of(self, key: str) -> object:
        """Return what is chosen of a list."""
        widget = self.fields[key].widget
        assert isinstance(widget, QComboBox)
        return widget.currentData()

    def day_of(self, key: str) -> date | None:
        """Return a day."""
        widget = self.fields[key].widget
        assert isinstance(widget, DateField)
        return widget.day

    def number_of(self, key: str) -> int:
        """Return a whole number."""
        widget = self.fields[key].widget
        assert isinstance(widget, NumberField)
        return widget.value()

    def ticked(self, key: str) -> bool:
        """Tell whether something is ticked."""
        widget = self.fields[key].widget
        assert isinstance(widget, QCheckBox)
        return widget.isChecked()

    @override
    def is_readable(self) -> bool:
        """Mark days that are none."""
        readable = True
        for field in self.fields.values():
            wrong = isinstance(field.widget, DateField) and not field.widget.is_readable
            field.set_error(self.tr("This is not a date. Write it like 2026-11-21.") if wrong else "")
            readable = readable and not wrong
        return readable

    @override
    def refuse(self, ruling: Ruling) -> None:
        key = str(ruling.findings[0].figures.get("field") or "") if len(ruling.findings) == 1 else ""
        if key in self.fields:
            words = sentence(ruling.findings[0], self.shell.say, self.desk.programme)
            self.fields[key].set_error(words)
            self.fields[key].widget.setFocus()
            return
        super().refuse(ruling)
