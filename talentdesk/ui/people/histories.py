"""Histories of a personal file, editable where they stand: an entry a row, saved field by field."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from talentdesk.domain.imports import Value
from talentdesk.domain.programme import Programme
from talentdesk.domain.ruling import Ruling
from talentdesk.domain.texts import Id
from talentdesk.ui.people.editors import (
    ChoiceEditor,
    DayEditor,
    Editor,
    LineEditor,
    NumberEditor,
    SwitchEditor,
    mark_error,
)
from talentdesk.ui.people.history_kinds import Cell, Kind
from talentdesk.ui.shell import Shell
from talentdesk.ui.theme import application_theme, set_kind
from talentdesk.ui.widgets.labels import Label, Panel
from talentdesk.ui.widgets.words import Worded
from talentdesk.wording import Say, fields, reasons

_EDITORS: dict[str, type[QWidget]] = {
    "line": LineEditor,
    "day": DayEditor,
    "number": NumberEditor,
    "switch": SwitchEditor,
    "choice": ChoiceEditor,
}
_HANDS = 64
"""Pixels of the two buttons behind a row."""
_WIDTHS = {"day": 142, "number": 72, "switch": 72}
"""Pixels of fields whose content is always about as long; the others share what is left."""
_INDENT = {"switch": 2, "choice": 9}
_GAP = 4


def _columns(kind: Kind, widgets: Sequence[QWidget]) -> QGridLayout:
    """Lay widgets out as the columns of a kind: the same widths for the names and for every row."""
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(_GAP)
    for column, (cell, widget) in enumerate(zip(kind.cells, widgets, strict=True)):
        width = _WIDTHS.get(cell.editor)
        if width is not None:
            widget.setFixedWidth(width)
        else:
            # The width must follow from the shares alone, whatever the widget itself would like.
            widget.setMinimumWidth(1)
            widget.setSizePolicy(QSizePolicy.Policy.Ignored, widget.sizePolicy().verticalPolicy())
            grid.setColumnStretch(column, cell.share)
        grid.addWidget(widget, 0, column)
    return grid


class EntryRow(Worded, QWidget):
    """One entry, or a new one that is not saved yet. ``left`` comes when a field was left changed."""

    left = Signal(str)
    """Key of the field."""
    save_requested = Signal()
    remove_requested = Signal()

    def __init__(self, kind: Kind, shell: Shell, programme: Programme) -> None:
        super().__init__()
        self.kind, self._shell, self._programme = kind, shell, programme
        self.row: Id = ""
        """Id of the entry; empty for a new one."""
        self.is_being_saved = False
        """Whether its command runs: the entry that comes back with the news is this one."""
        self.editors: dict[str, Editor] = {}
        self._error = Label(kind="bad", wrap=True)
        self.save = QToolButton()
        self.remove = QToolButton()
        theme = application_theme()
        theme.set_icon(self.save, "check", "good")
        theme.set_icon(self.remove, "trash", "muted")
        grid = _columns(kind, [self._make(cell) for cell in kind.cells])
        grid.setVerticalSpacing(2)
        hands = QWidget()
        hands.setFixedWidth(_HANDS)
        row = QHBoxLayout(hands)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addStretch(1)
        row.addWidget(self.save)
        row.addWidget(self.remove)
        grid.addWidget(hands, 0, len(kind.cells))
        grid.addWidget(self._error, 1, 0, 1, len(kind.cells))
        self.setLayout(grid)
        self._error.hide()
        self.save.clicked.connect(self.save_requested)
        self.remove.clicked.connect(self.remove_requested)
        self.retranslate()

    def _make(self, cell: Cell) -> QWidget:
        widget = _EDITORS[cell.editor]()
        widget.setProperty("key", cell.key)
        set_kind(widget, "cell")
        if isinstance(widget, DayEditor):
            widget.make_compact()
        widget.left.connect(self._tell)  # type: ignore[attr-defined]  # every editor has the signal
        self.editors[cell.key] = cast(Editor, widget)
        return widget

    @property
    def error(self) -> str:
        """What is said beneath the row."""
        return self._error.text()

    @property
    def is_new(self) -> bool:
        """Whether the entry is not saved yet."""
        return not self.row

    def show_entry(self, value: Any) -> None:
        """Show a saved entry; what is being typed stays."""
        self.row = value.id
        for key, editor in self.editors.items():
            stored = getattr(value, key)
            editor.show_value("yes" if stored is True else "no" if stored is False else stored)
            if isinstance(editor, LineEditor):
                # A long text is cut in its cell.
                editor.setToolTip(editor.text() or editor.accessibleName())
        if not any(editor.is_touched() for editor in self.editors.values()):
            self.show_error(None)
        self._show_buttons()

    def values(self) -> dict[str, Value]:
        """Return what stands in all fields."""
        return {key: editor.value() for key, editor in self.editors.items()}

    def is_complete(self) -> bool:
        """Tell whether all fields that are needed are filled."""
        values = self.values()
        return all(values[key] not in ("", None) for key in self.kind.needed)

    def show_error(self, ruling: Ruling | None) -> None:
        """Say what is wrong beneath the row and mark the fields; None takes it away."""
        findings = ruling.findings if ruling else ()
        wrong = {str(finding.figures.get("field")) for finding in findings}
        for key, editor in self.editors.items():
            mark_error(cast(QWidget, editor), key in wrong)
        say = self._shell.say
        said = (reasons.sentence(finding, say, self._programme) for finding in findings)
        self._error.setText(" ".join(dict.fromkeys(said)))
        self._error.setVisible(bool(findings))

    def set_read_only(self, on: bool) -> None:
        """Let nothing be changed."""
        for editor in self.editors.values():
            editor.set_read_only(on)
        self.remove.setVisible(not on)

    def begin(self) -> None:
        """Put the focus into the first field."""
        cast(QWidget, next(iter(self.editors.values()))).setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def retranslate(self) -> None:
        say = self._shell.say
        for key, editor in self.editors.items():
            name = fields.name(key, say, kind=self.kind.key)
            cast(QWidget, editor).setAccessibleName(name)
            cast(QWidget, editor).setToolTip(name)
            if isinstance(editor, ChoiceEditor):
                editor.offer(_choices(key, self._programme, say))
        self.save.setToolTip(self.tr("Save the new entry (Enter)"))
        self.save.setAccessibleName(self.tr("Save the new entry"))
        self._show_buttons()

    def _show_buttons(self) -> None:
        self.save.setVisible(self.is_new)
        words = self.tr("Discard the new entry (Esc)") if self.is_new else self.tr("Remove the entry")
        self.remove.setToolTip(words)
        self.remove.setAccessibleName(words)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.is_new and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save_requested.emit()
        elif self.is_new and event.key() == Qt.Key.Key_Escape:
            self.remove_requested.emit()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _tell(self) -> None:
        widget = self.sender()
        if isinstance(widget, QWidget):
            self.left.emit(str(widget.property("key")))


def _choices(key: str, programme: Programme, say: Say) -> list[tuple[str, str]]:
    """Return what a field offers: dimensions, or the competencies of all models."""
    if key == "dimension":
        return [(one.key, say.text(one.name)) for one in programme.dimensions]
    items = {item.key: item for model in programme.models for item in model.items}
    return [(item.key, say.text(item.name)) for item in items.values()]


class HistoryPanel(Worded, Panel):
    """All entries of one kind. Signals carry the row; whoever runs the commands answers with ``show``."""

    edited = Signal(object, str)
    """A row and the key of the field that was left."""
    added = Signal(object)
    """A new row that shall be saved."""
    removed = Signal(object)
    """A saved row that shall go."""

    def __init__(self, kind: Kind, shell: Shell, programme: Programme) -> None:
        super().__init__()
        self.kind, self._shell, self._programme = kind, shell, programme
        self.rows: list[EntryRow] = []
        self._read_only = False
        self._title = Label(kind="large")
        self.add = QPushButton()
        set_kind(self.add, "link")
        self._none = Label(kind="small")
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.add)
        self._names = [Label(kind="small") for _ in kind.cells]
        for cell, label in zip(kind.cells, self._names, strict=True):
            label.setContentsMargins(_INDENT.get(cell.editor, 9), 0, 9, 0)
            if cell.editor == "number":
                label.setAlignment(Qt.AlignmentFlag.AlignRight)
        names = _columns(kind, self._names)
        names.setColumnMinimumWidth(len(kind.cells), _HANDS)
        self._head = QWidget()
        self._head.setLayout(names)
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        self.body.setSpacing(6)
        self.body.addLayout(head)
        self.body.addWidget(self._head)
        self.body.addLayout(self._list)
        self.body.addWidget(self._none)
        self.add.clicked.connect(self.begin_entry)
        self.retranslate()

    def show_entries(self, values: Sequence[Any]) -> None:
        """Show the saved entries; rows that stay keep the focus and what is typed into them."""
        by_id = {row.row: row for row in self.rows if not row.is_new}
        drafts = [row for row in self.rows if row.is_new]
        wanted: list[EntryRow] = []
        for value in values:
            row = by_id.pop(value.id, None) or self._being_saved(drafts) or self._make()
            row.show_entry(value)
            wanted.append(row)
        for gone in by_id.values():
            self._drop(gone)
        focused = any(row.isAncestorOf(self._focus() or self) for row in self.rows)
        if not focused:
            for index, row in enumerate(wanted):
                self._list.removeWidget(row)
                self._list.insertWidget(index, row)
        self.rows = [*wanted, *(row for row in drafts if row.is_new)]
        self._show_emptiness()

    @Slot()
    def begin_entry(self) -> EntryRow:
        """Add an empty row and put the focus into it."""
        draft = next((row for row in self.rows if row.is_new), None)
        if draft is None:
            draft = self._make()
            self.rows.append(draft)
        self._show_emptiness()
        draft.show()
        draft.begin()
        return draft

    def discard_drafts(self) -> None:
        """Forget rows that were begun and not saved."""
        for row in [one for one in self.rows if one.is_new]:
            self._forget(row)

    def set_read_only(self, on: bool) -> None:
        """Let nothing be changed."""
        self._read_only = on
        self.add.setVisible(not on)
        for row in self.rows:
            row.set_read_only(on)

    @override
    def retranslate(self) -> None:
        say = self._shell.say
        name = fields.kind_name(self.kind.key, say)
        self._title.setText(name)
        self.add.setText(self.tr("Add"))
        self.add.setAccessibleName(self.tr("Add to “{kind}”").format(kind=name))
        self._none.setText(self.tr("Nothing here yet."))
        for cell, label in zip(self.kind.cells, self._names, strict=True):
            text = fields.name(cell.key, say, kind=self.kind.key)
            label.setText(f"{text} *" if cell.key in self.kind.needed else text)

    # ------------------------------------------------------------------ inside

    def _make(self) -> EntryRow:
        row = EntryRow(self.kind, self._shell, self._programme)
        row.set_read_only(self._read_only)
        row.left.connect(self._leave)
        row.save_requested.connect(self._save)
        row.remove_requested.connect(self._remove)
        self._list.addWidget(row)
        return row

    @staticmethod
    def _being_saved(drafts: Sequence[EntryRow]) -> EntryRow | None:
        return next((row for row in drafts if row.is_new and row.is_being_saved), None)

    def _drop(self, row: EntryRow) -> None:
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _forget(self, row: EntryRow) -> None:
        self.rows.remove(row)
        self._drop(row)
        self._show_emptiness()

    def _show_emptiness(self) -> None:
        self._head.setVisible(bool(self.rows))
        self._none.setVisible(not self.rows)

    def _focus(self) -> QWidget | None:
        return self.window().focusWidget()

    @Slot(str)
    def _leave(self, key: str) -> None:
        row = self.sender()
        if not isinstance(row, EntryRow):
            return
        if not row.is_new:
            self.edited.emit(row, key)
        elif row.is_complete():
            self.added.emit(row)

    @Slot()
    def _save(self) -> None:
        row = self.sender()
        if isinstance(row, EntryRow):
            self.added.emit(row)

    @Slot()
    def _remove(self) -> None:
        row = self.sender()
        if isinstance(row, EntryRow):
            if row.is_new:
                self._forget(row)
                self.add.setFocus(Qt.FocusReason.OtherFocusReason)
            else:
                self.removed.emit(row)
