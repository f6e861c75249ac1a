"""The form of a person's basic data: every field is saved when it is left, its refusal stands beneath it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import cast

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QWidget
from typing_extensions import override

from talentdesk.domain.calendar import years_between
from talentdesk.domain.imports import Value
from talentdesk.domain.people import Found, PersonFile
from talentdesk.domain.ruling import Ruling
from talentdesk.ui.desk import Desk
from talentdesk.ui.people.editors import (
    ChoiceEditor,
    DayEditor,
    Editor,
    LineEditor,
    NoteEditor,
    SwitchEditor,
)
from talentdesk.ui.people.pickers import PersonEditor, SuggestEditor
from talentdesk.ui.shell import Shell
from talentdesk.ui.widgets.fields import Field
from talentdesk.ui.widgets.words import Worded
from talentdesk.wording import fields, reasons

_SUGGESTED = 20
_COLUMNS = 3

KEYS = (
    "number", "name", "english_name",
    "gender", "birth_date", "pinyin_fixed",
    "unit", "post", "tier",
    "post_since", "manager", "grade",
    "hire_date", "work_start", "place",
    "education", "degree", "active",
    "school", "major", "email",
    "phone", "remarks",
)  # fmt: skip
"""Fields in reading order, three in a row."""
REQUIRED = ("number", "name")
_DAYS = ("birth_date", "post_since", "hire_date", "work_start")


class PersonForm(Worded, QWidget):
    """Shows a person's basic data. ``edited`` carries a field key and the value it was left with."""

    edited = Signal(str, object)

    def __init__(self, desk: Desk, shell: Shell, keys: Sequence[str] = KEYS, columns: int = _COLUMNS) -> None:
        super().__init__()
        self._desk, self._shell = desk, shell
        self._file: PersonFile | None = None
        self.editors: dict[str, Editor] = {}
        self.fields: dict[str, Field] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(12)
        for index, key in enumerate(keys):
            widget = self._make(key)
            widget.setProperty("key", key)
            self.editors[key] = cast(Editor, widget)
            self.fields[key] = Field(widget, required=key in REQUIRED)
            whole = columns if key == "remarks" else 1
            row, column = (index // columns + 1, 0) if key == "remarks" else divmod(index, columns)
            grid.addWidget(self.fields[key], row, column, 1, whole, Qt.AlignmentFlag.AlignTop)
        for column in range(columns):
            grid.setColumnStretch(column, 1)
        self.retranslate()

    def _make(self, key: str) -> QWidget:
        editor: QWidget
        if key in _DAYS:
            editor = DayEditor()
        elif key in ("gender", "tier"):
            editor = ChoiceEditor()
        elif key == "active":
            editor = SwitchEditor()
        elif key == "remarks":
            editor = NoteEditor()
        elif key in ("unit", "post"):
            editor = SuggestEditor(self._units if key == "unit" else self._posts)
        elif key == "manager":
            editor = PersonEditor(self._people)
        else:
            editor = LineEditor()
        editor.left.connect(self._leave)
        return editor

    # ------------------------------------------------------------------ showing

    def show_file(self, file: PersonFile) -> None:
        """Show a person; what is being typed into a field stays there."""
        if self._file is not None and self._file.line.id != file.line.id:
            self.clear_errors()
        self._file = file
        line = file.line
        for key, editor in self.editors.items():
            if key == "manager":
                cast(PersonEditor, editor).show_person(line.manager, self._number_of_manager(file))
            elif key == "active":
                editor.show_value("yes" if line.active else "no")
            else:
                editor.show_value(getattr(line, key) if hasattr(line, key) else getattr(file, key))
            if not editor.is_touched():
                self.fields[key].set_error("")
        self.retranslate()

    def _number_of_manager(self, file: PersonFile) -> str:
        from talentdesk.services.people import PersonLinesOf

        if not file.manager_id:
            return ""
        found = self._desk.ask(PersonLinesOf(ids=(file.manager_id,)))
        return found[0].number if found else ""

    def show_refusal(self, ruling: Ruling) -> str:
        """Say beneath each field what is wrong with it; return what belongs to none of them."""
        rest: list[str] = []
        for finding in ruling.findings:
            said = reasons.sentence(finding, self._shell.say, self._desk.programme)
            field = self.fields.get(str(finding.figures.get("field") or ""))
            if field is None:
                rest.append(said)
            else:
                field.set_error(said)
        return " ".join(rest)

    def show_origins(self, words: Mapping[str, str]) -> None:
        """Tell of each field where its value came from, on hovering and to screen readers."""
        for key, field in self.fields.items():
            told = words.get(key, "")
            field.setToolTip(told)
            field.widget.setAccessibleDescription(told)

    def clear_errors(self) -> None:
        """Take all errors away, and what was typed and refused."""
        for key, field in self.fields.items():
            field.set_error("")
            self.editors[key].bring_back()

    def set_read_only(self, on: bool) -> None:
        """Let nothing be changed."""
        for editor in self.editors.values():
            editor.set_read_only(on)

    def values(self) -> Mapping[str, Value]:
        """Return what stands in all fields that hold something."""
        found = {key: editor.value() for key, editor in self.editors.items()}
        return {key: value for key, value in found.items() if value not in ("", None)}

    @override
    def retranslate(self) -> None:
        say, programme = self._shell.say, self._desk.programme
        for key, field in self.fields.items():
            label = fields.name(key, say)
            if isinstance(field.widget, SwitchEditor):
                field.widget.setText(self.tr("at present"))
            field.set_texts(label, self._help(key))
        gender, tier = self.editors.get("gender"), self.editors.get("tier")
        if isinstance(gender, ChoiceEditor):
            gender.offer([(key, fields.value_text("gender", key, say)) for key in ("f", "m")])
        if isinstance(tier, ChoiceEditor):
            tier.offer([(one.key, say.text(one.name)) for one in programme.tiers])

    def _help(self, key: str) -> str:
        file = self._file
        if key == "pinyin_fixed":
            reading = file.pinyin if file and not file.pinyin_fixed else ""
            if reading:
                return self.tr("Read as “{reading}”. Fill in only if that is wrong.").format(reading=reading)
            return self.tr("Only where the name is read otherwise than usual.")
        if key == "birth_date" and file is not None and file.line.birth_date:
            age = years_between(file.line.birth_date, self._desk.today)
            return self.tr("Aged {age}").format(age=age)
        if key == "tier":
            return self.tr("Belongs to the post.")
        return ""

    # ------------------------------------------------------------------ asking and telling

    @Slot()
    def _leave(self) -> None:
        widget = self.sender()
        if not isinstance(widget, QWidget):
            return
        key = str(widget.property("key"))
        editor = self.editors[key]
        if not editor.is_touched() and not isinstance(editor, SwitchEditor):
            # Brought back by Esc: what was wrong is no longer there.
            self.fields[key].set_error("")
            return
        self.edited.emit(key, editor.value())

    def _units(self, text: str) -> list[str]:
        from talentdesk.services.positions import UnitLines

        wanted = text.casefold()
        paths = [unit.path for unit in self._desk.ask(UnitLines())]
        return [path for path in paths if wanted in path.casefold()][:_SUGGESTED]

    def _posts(self, text: str) -> list[str]:
        from talentdesk.services.positions import PostLines

        wanted = text.casefold()
        titles = dict.fromkeys(post.title for post in self._desk.ask(PostLines()))
        return [title for title in titles if wanted in title.casefold()][:_SUGGESTED]

    def _people(self, text: str) -> list[Found]:
        from talentdesk.services.search import Search

        return [one for one in self._desk.ask(Search(text=text)) if one.kind == "person"]
