"""The sheets on which a unit is added below another one, or taken away with what is in it."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QLineEdit
from typing_extensions import override

from talentdesk.domain.imports import UnitLine
from talentdesk.domain.ruling import Ruling
from talentdesk.services.positions import AddUnit, UnitLines
from talentdesk.services.removing_posts import RemoveUnit
from talentdesk.ui.desk import Desk
from talentdesk.ui.shell import Shell
from talentdesk.ui.widgets.fields import Field
from talentdesk.ui.widgets.labels import Label
from talentdesk.ui.widgets.refusal import RefusalLine
from talentdesk.ui.widgets.sheet import Sheet
from talentdesk.wording.reasons import sentences


class AddUnitSheet(Sheet):
    """Asks what a new unit is called; it stands below the chosen one."""

    def __init__(self, desk: Desk, shell: Shell, path: str) -> None:
        self._built = False
        super().__init__(shell.dialog_parent())
        self._desk, self._shell = desk, shell
        self.name, self.above = QLineEdit(), _unit_box(desk.ask(UnitLines()))
        self.above.setCurrentIndex(max(0, self.above.findText(path)) if path else 0)
        self._name, self._above = Field(self.name, required=True), Field(self.above)
        self.body.addWidget(self._name)
        self.body.addWidget(self._above)
        self._built = True
        self.accepted.connect(self._add)
        self.closed.connect(self.deleteLater)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        super().retranslate()
        if not self._built:
            return
        self.set_texts(self.tr("Add a unit"), self.tr("Add the unit"))
        self._name.set_texts(self.tr("Name"))
        self._above.set_texts(self.tr("Below"))
        self.above.setItemText(0, self.tr("None: it stands at the top"))

    @Slot()
    def _add(self) -> None:
        done = self._desk.try_do(AddUnit(name=self.name.text(), parent=str(self.above.currentData() or "")))
        if isinstance(done, Ruling):
            self._name.set_error(sentences(done, self._shell.say, self._desk.programme))
        elif done is not None:
            self.close_sheet()
            self._shell.toast(self.tr("{unit} was added.").format(unit=done.figures["unit"]), undo=True)


class RemoveUnitSheet(Sheet):
    """Asks where people and posts of a unit go; nowhere = only if nothing is in it."""

    def __init__(self, desk: Desk, shell: Shell, path: str) -> None:
        self._built = False
        super().__init__(shell.dialog_parent())
        self._desk, self._shell, self._path = desk, shell, path
        lines = desk.ask(UnitLines())
        self._unit = next((line.id for line in lines if line.path == path), "")
        self._note = Label(wrap=True)
        self.target = _unit_box([line for line in lines if line.path != path])
        self._field = Field(self.target)
        self.refusal = RefusalLine()
        for widget in (self._note, self._field, self.refusal):
            self.body.addWidget(widget)
        self._built = True
        self.accepted.connect(self._remove)
        self.closed.connect(self.deleteLater)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        super().retranslate()
        if not self._built:
            return
        self.set_texts(self.tr("Remove the unit"), self.tr("Remove"))
        self._note.setText(
            self.tr(
                "“{unit}” is taken away. If people or posts are in it, say which unit they go to; units "
                "below it have to be moved first."
            ).format(unit=self._path)
        )
        self._field.set_texts(self.tr("Everything goes to"), self.tr("Undo takes it back."))
        self.target.setItemText(0, self.tr("Nowhere: the unit is empty"))

    @Slot()
    def _remove(self) -> None:
        done = self._desk.try_do(RemoveUnit(unit=self._unit, move_to=str(self.target.currentData() or "")))
        if self.refusal.take(done, self._shell.say, self._desk.programme):
            self.close_sheet()
            self._shell.toast(self.tr("{unit} was removed.").format(unit=self._path), undo=True)


def _unit_box(lines: list[UnitLine] | tuple[UnitLine, ...]) -> QComboBox:
    """Return a list of units by their paths, with an empty choice first."""
    box = QComboBox()
    # A long path must not make the sheet wider than it is.
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(12)
    box.addItem("", "")
    for line in lines:
        box.addItem(line.path, line.id)
    return box
