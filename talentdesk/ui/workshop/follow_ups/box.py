"""Actions agreed for a candidate: a list, and a line that adds one with Enter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from talentdesk.domain.follow_ups import FollowUp
from talentdesk.domain.programme import Choice
from talentdesk.domain.texts import Id
from talentdesk.services.follow_ups import AddFollowUp, EditFollowUp
from talentdesk.ui.theme import application_theme
from talentdesk.ui.widgets.fields import DateField, Field
from talentdesk.ui.widgets.labels import Label
from talentdesk.ui.widgets.words import Worded
from talentdesk.wording import Say

_ID = Qt.ItemDataRole.UserRole
_ROW = 58


class FollowUpBox(Worded, QWidget):
    """``wanted`` carries the command; ``removal_wanted`` the id of a follow-up; ``plan_wanted`` its plan."""

    wanted = Signal(object)
    removal_wanted = Signal(str)
    plan_wanted = Signal(str)

    def __init__(self, candidate: Id, types: Sequence[Choice], say: Say) -> None:
        super().__init__()
        self._candidate, self._types, self._say = candidate, types, say
        self._known: tuple[FollowUp, ...] = ()
        self._editing: Id = ""
        self._title = Label(kind="strong")
        self._help = Label(kind="small", wrap=True)
        self._error = Label(kind="bad", wrap=True)
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.what, self.owner = QLineEdit(), QLineEdit()
        self.due, self.type = DateField(), QComboBox()
        for one in types:
            self.type.addItem(say.text(one.name), one.key)
        self.add, self.edit, self.remove, self.plan = (
            QPushButton(),
            QToolButton(),
            QToolButton(),
            QToolButton(),
        )
        self._fields = {
            "what": Field(self.what),
            "owner": Field(self.owner),
            "due": Field(self.due),
            "type": Field(self.type),
        }
        self._build()
        self.list.currentRowChanged.connect(self._enable)
        self.list.itemActivated.connect(self._begin_edit)
        self.add.clicked.connect(self._give)
        self.edit.clicked.connect(self._begin_edit)
        self.remove.clicked.connect(self._ask_removal)
        self.plan.clicked.connect(self._go_to_plan)
        for field in (self.what, self.owner, self.due.edit, self.list):
            field.installEventFilter(self)
        self._error.hide()
        self.retranslate()
        self.show_lines(())

    def _build(self) -> None:
        theme = application_theme()
        for button, icon in ((self.edit, "edit"), (self.remove, "trash"), (self.plan, "development")):
            theme.set_icon(button, icon)
        tools = QVBoxLayout()
        tools.setSpacing(0)
        for button in (self.edit, self.plan, self.remove):
            tools.addWidget(button)
        tools.addStretch(1)
        there = QHBoxLayout()
        there.setSpacing(4)
        there.addWidget(self.list, 1)
        there.addLayout(tools)
        grid = QGridLayout()
        grid.setSpacing(12)
        grid.addWidget(self._fields["what"], 0, 0, 1, 2)
        grid.addWidget(self._fields["owner"], 1, 0)
        grid.addWidget(self._fields["due"], 1, 1)
        grid.addWidget(self._fields["type"], 2, 0)
        grid.addWidget(self.add, 2, 1, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addLayout(there)
        column.addLayout(grid)
        column.addWidget(self._error)
        column.addWidget(self._help)

    # ------------------------------------------------------------------ shown

    def show_lines(self, known: Sequence[FollowUp]) -> None:
        """Show what is agreed; the line to enter is emptied."""
        self._known = tuple(known)
        with QSignalBlocker(self.list):
            self.list.clear()
            for one in self._known:
                item = QListWidgetItem(self._words(one))
                item.setData(_ID, one.id)
                self.list.addItem(item)
        self.list.setFixedHeight(max(1, min(4, len(self._known))) * _ROW + 6)
        for widget in (self.list, self.edit, self.remove, self.plan):
            widget.setVisible(bool(self._known))
        self._clear()
        self._enable()

    def say_refused(self, sentence: str) -> None:
        """Say why it was not kept; what was typed stays."""
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))

    def _words(self, one: FollowUp) -> str:
        kind = next((self._say.text(type_.name) for type_ in self._types if type_.key == one.type), "")
        rest = [kind, one.owner, self._say.day(one.due) if one.due else ""]
        if one.progress:
            rest.append(f"{one.progress}%")
        if not one.plan:
            rest.append(self.tr("no longer in the plan"))
        return f"{one.text}\n{'  ·  '.join(part for part in rest if part)}"

    @override
    def retranslate(self) -> None:
        self._title.setText(self.tr("What follows"))
        self._help.setText(
            self.tr("Lands in the development plan at once; without one a draft is begun. Enter adds it.")
        )
        self._fields["what"].set_texts(self.tr("Action"))
        self._fields["owner"].set_texts(self.tr("Owner"))
        self._fields["due"].set_texts(self.tr("Due"))
        self._fields["type"].set_texts(self.tr("Kind"))
        self.list.setAccessibleName(self.tr("Agreed actions"))
        for button, name in (
            (self.edit, self.tr("Edit (Enter)")),
            (self.plan, self.tr("Open the development plan")),
            (self.remove, self.tr("Remove (Delete)")),
        ):
            button.setToolTip(name)
            button.setAccessibleName(name)
        self._name_button()

    def _name_button(self) -> None:
        self.add.setText(self.tr("Keep the change") if self._editing else self.tr("Add the action"))

    @Slot()
    def _enable(self) -> None:
        one = self._chosen()
        self.edit.setEnabled(one is not None)
        self.remove.setEnabled(one is not None)
        self.plan.setEnabled(one is not None and bool(one.plan))

    def _chosen(self) -> FollowUp | None:
        row = self.list.currentRow()
        return self._known[row] if 0 <= row < len(self._known) else None

    # ------------------------------------------------------------------ entered

    @property
    def is_empty(self) -> bool:
        """Whether nothing waits to be added."""
        return not self.what.text().strip()

    @Slot()
    def give(self) -> None:
        """Add what stands in the line, if anything does."""
        if not self.is_empty:
            self._give()

    @Slot()
    def _give(self) -> None:
        text, owner = self.what.text().strip(), self.owner.text().strip()
        self.due.edit.editingFinished.emit()
        if not text or not self.due.is_readable:
            (self.what if not text else self.due).setFocus()
            return
        self.say_refused("")
        kind = str(self.type.currentData() or "")
        if self._editing:
            given = {"text": text, "owner": owner, "due": self.due.day, "type": kind}
            self.wanted.emit(EditFollowUp(follow_up=self._editing, values=given))
        else:
            self.wanted.emit(
                AddFollowUp(candidate=self._candidate, text=text, owner=owner, due=self.due.day, type=kind)
            )

    def _clear(self) -> None:
        self._editing = ""
        for field in (self.what, self.owner):
            field.setText("")
        self.due.set_day(None)
        self.say_refused("")
        self._name_button()

    @Slot()
    def _begin_edit(self) -> None:
        one = self._chosen()
        if one is None:
            return
        self._editing = one.id
        self.what.setText(one.text)
        self.owner.setText(one.owner)
        self.due.set_day(one.due)
        self.type.setCurrentIndex(max(0, self.type.findData(one.type)))
        self._name_button()
        self.what.setFocus()
        self.what.selectAll()

    @Slot()
    def _ask_removal(self) -> None:
        one = self._chosen()
        if one is not None:
            self.removal_wanted.emit(one.id)

    @Slot()
    def _go_to_plan(self) -> None:
        one = self._chosen()
        if one is not None and one.plan:
            self.plan_wanted.emit(one.person)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if watched is self.list:
                if event.key() == Qt.Key.Key_Delete:
                    self._ask_removal()
                    return True
                if enter:
                    # Left to the list, this Enter would go on to the sheet and take it over as well.
                    self._begin_edit()
                    return True
            elif enter:
                self._give()
                return True
        return False
