"""The sheets on which a unit is added below another one, or taken away with what is in it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QComboBox, QLineEdit
from typing_extensions import override

from talentdesk.domain.imports import UnitLine
from talentdesk.domain.ruling import Ruling
from talentdesk.services.positions import AddUnit, UnitLines
from talentdesk.services.removing_posts import RemoveUnit
from talentdesk.ui.command_sheet import CommandSheet
from talentdesk.ui.desk import Desk
from talentdesk.ui.shell import Shell
from talentdesk.ui.widgets.fields import Field
from talentdesk.ui.widgets.labels import Label
from talentdesk.wording.reasons import sentences


class AddUnitSheet(CommandSheet):
    """Asks what a new unit is called; it stands below the chosen one."""

    def __init__(self, desk: Desk, shell: Shell, path: str) -> None:
        self._path = path
        super().__init__(desk, shell)

    @override
    def build(self) -> None:
        self.name, self.above = QLineEdit(), _unit_box(self.desk.ask(UnitLines()))
        self.above.setCurrentIndex(max(0, self.above.findText(self._path)) if self._path else 0)
        self._name, self._above = Field(self.name, required=True), Field(self.above)
        self.body.addWidget(self._name)
        self.body.addWidget(self._above)

    @override
    def speak(self) -> None:
        self.set_texts(self.tr("Add a unit"), self.tr("Add the unit"))
        self._name.set_texts(self.tr("Name"))
        self._above.set_texts(self.tr("Below"))
        self.above.setItemText(0, self.tr("None: it stands at the top"))

    @override
    def command(self) -> AddUnit:
        return AddUnit(name=self.name.text(), parent=str(self.above.currentData() or ""))

    @override
    def refuse(self, ruling: Ruling) -> None:
        self._name.set_error(sentences(ruling, self.shell.say, self.desk.programme))

    @override
    def told(self, figures: Mapping[str, object]) -> str:
        return self.tr("{unit} was added.").format(unit=figures["unit"])


class RemoveUnitSheet(CommandSheet):
    """Asks where people and posts of a unit go; nowhere = only if nothing is in it."""

    def __init__(self, desk: Desk, shell: Shell, path: str) -> None:
        self._path = path
        super().__init__(desk, shell)

    @override
    def build(self) -> None:
        lines = self.desk.ask(UnitLines())
        self._unit = next((line.id for line in lines if line.path == self._path), "")
        self._note = Label(wrap=True)
        self.target = _unit_box([line for line in lines if line.path != self._path])
        self._field = Field(self.target)
        for widget in (self._note, self._field):
            self.body.addWidget(widget)

    @override
    def speak(self) -> None:
        self.set_texts(self.tr("Remove the unit"), self.tr("Remove"))
        self._note.setText(
            self.tr(
                "“{unit}” is taken away. If people or posts are in it, say which unit they go to; units "
                "below it have to be moved first."
            ).format(unit=self._path)
        )
        self._field.set_texts(self.tr("Everything goes to"), self.tr("Undo takes it back."))
        self.target.setItemText(0, self.tr("Nowhere: the unit is empty"))

    @override
    def command(self) -> RemoveUnit:
        return RemoveUnit(unit=self._unit, move_to=str(self.target.currentData() or ""))

    @override
    def told(self, figures: Mapping[str, object]) -> str:
        return self.tr("{unit} was removed.").format(unit=self._path)


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
