"""The sheet on which a unit is renamed or put below another one."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QLineEdit
from typing_extensions import override

from talentdesk.domain.ruling import Reason, Ruling
from talentdesk.domain.texts import Id
from talentdesk.services.positions import EditUnit, UnitLines
from talentdesk.ui.desk import Desk
from talentdesk.ui.shell import Shell
from talentdesk.ui.widgets.fields import Field
from talentdesk.ui.widgets.labels import Label
from talentdesk.ui.widgets.sheet import Sheet
from talentdesk.wording.reasons import sentences


class UnitSheet(Sheet):
    """Asks which unit, what it is called and what it stands below. ``changed`` carries old and new path."""

    changed = Signal(str, str)

    def __init__(self, desk: Desk, shell: Shell, path: str = "") -> None:
        self._note: Label | None = None
        super().__init__(shell.dialog_parent())
        self._desk, self._shell = desk, shell
        self._lines = desk.ask(UnitLines())
        self.unit, self.name, self.above = QComboBox(), QLineEdit(), QComboBox()
        for paths in (self.unit, self.above):
            # A long path must not make the sheet wider than it is.
            paths.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            paths.setMinimumContentsLength(12)
        self.fields = {
            "unit": Field(self.unit),
            "name": Field(self.name, required=True),
            "parent": Field(self.above),
        }
        for field in self.fields.values():
            self.body.addWidget(field)
        self._note = Label(kind="small", wrap=True)
        self.body.addWidget(self._note)
        for line in self._lines:
            self.unit.addItem(line.path, line.id)
        self.unit.setCurrentIndex(max(0, self.unit.findText(path)))
        self.unit.currentIndexChanged.connect(self._show_unit)
        self.accepted.connect(self._change)
        self.main_button.setEnabled(bool(self._lines) and not desk.read_only)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        super().retranslate()
        if self._note is None:
            return
        self.set_texts(self.tr("Rename or move a unit"), self.tr("Change the unit"))
        self.fields["unit"].set_texts(self.tr("Unit"))
        self.fields["name"].set_texts(self.tr("Name"))
        self.fields["parent"].set_texts(self.tr("Below"))
        self._note.setText(
            self.tr("The units below it, its people and its posts stay with it. Undo takes the change back.")
        )
        self._show_unit()

    @Slot()
    def _show_unit(self) -> None:
        """Show the chosen unit, and what it may stand below: anything but itself and what is in it."""
        chosen = next((line for line in self._lines if line.id == self.unit.currentData()), None)
        self.above.clear()
        self.above.addItem(self.tr("None: it stands at the top"), "")
        if chosen is None:
            return
        self.name.setText(chosen.name)
        inside = {chosen.id}
        for line in self._lines:
            # Listed by their paths: what is above comes first.
            if line.parent in inside or line.id in inside:
                inside.add(line.id)
            else:
                self.above.addItem(line.path, line.id)
        self.above.setCurrentIndex(max(0, self.above.findData(chosen.parent)))
        for field in self.fields.values():
            field.set_error("")

    @Slot()
    def _change(self) -> None:
        unit: Id = str(self.unit.currentData() or "")
        command = EditUnit(unit=unit, name=self.name.text(), parent=str(self.above.currentData() or ""))
        done = self._desk.try_do(command)
        if isinstance(done, Ruling):
            circle = any(one.reason is Reason.UNIT_CIRCLE for one in done.findings)
            words = sentences(done, self._shell.say, self._desk.programme)
            self.fields["parent" if circle else "name"].set_error(words)
        elif done is not None:
            self.close_sheet()
            was, now = str(done.figures["was"]), str(done.figures["unit"])
            self._shell.toast(self.tr("{was} is now {unit}.").format(was=was, unit=now), undo=True)
            self.changed.emit(was, now)
