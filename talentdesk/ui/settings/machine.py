"""Settings of this machine, and the name of the open file's organisation."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from talentdesk.domain.texts import Language
from talentdesk.tokens import ThemeName
from talentdesk.ui import preferences
from talentdesk.ui.desk import Desk
from talentdesk.ui.shell import Shell
from talentdesk.ui.start.choices import Switch
from talentdesk.ui.widgets.fields import Field, NumberField
from talentdesk.ui.widgets.labels import Label, Panel
from talentdesk.ui.widgets.words import Worded


class MachinePanel(Worded, QWidget):
    """Changes apply at once."""

    def __init__(self, desk: Desk, shell: Shell) -> None:
        super().__init__()
        self._desk, self._shell = desk, shell
        self._language, self._look = Switch(), Switch()
        self._motion = QCheckBox()
        self._name, self._organisation = QLineEdit(), QLineEdit()
        self._kept = NumberField()
        self._kept.setRange(3, 500)
        self._kept.setFixedWidth(96)
        self._folder, self._choose, self._usual = Label(wrap=True), QPushButton(), QPushButton()
        self._log, self._show_log = Label(wrap=True), QPushButton()
        self._fields = {
            name: Field(widget)
            for name, widget in (
                ("language", self._language),
                ("look", self._look),
                ("name", self._name),
                ("organisation", self._organisation),
                ("folder", self._folder),
                ("kept", self._kept),
                ("log", self._log),
            )
        }
        self._panels = tuple((Panel(), Label(kind="large")) for _ in range(4))
        self._lay_out()
        self._connect()
        self.retranslate()

    @override
    def retranslate(self) -> None:
        titles = (self.tr("Language and look"), self.tr("Who works here"), self.tr("Backups"), self.tr("Log"))
        for (_, head), words in zip(self._panels, titles, strict=True):
            head.setText(words)
        texts = {
            "language": (self.tr("Language"), ""),
            "look": (self.tr("Appearance"), ""),
            "name": (self.tr("Your name"), self.tr("It stands in the journal beside everything you do.")),
            "organisation": (self.tr("Organisation"), self.tr("It is printed on the cover of every packet.")),
            "folder": (
                self.tr("Folder"),
                self.tr("A copy is made on opening, before an import, before locking and before an update."),
            ),
            "kept": (
                self.tr("Backups kept of each file"),
                self.tr("The oldest ones beyond that are removed."),
            ),
            "log": (
                self.tr("File"),
                self.tr("What the program did and where it failed; no names, no scores."),
            ),
        }
        for name, (label, help) in texts.items():
            self._fields[name].set_texts(label, help)
        self._motion.setText(self.tr("Nothing moves by itself"))
        self._choose.setText(self.tr("Choose another folder…"))
        self._usual.setText(self.tr("Use the usual folder"))
        self._show_log.setText(self.tr("Show the log"))
        self.refresh()

    def refresh(self) -> None:
        """Show the settings as they are."""
        host, info = self._shell.host, self._desk.info
        self._language.show_choices(
            [(Language.ZH.value, "简体中文"), (Language.EN.value, "English")],
            self._shell.speech.language.value,
        )
        self._look.show_choices(
            [
                (ThemeName.LIGHT.value, self.tr("Light")),
                (ThemeName.DARK.value, self.tr("Dark")),
                (ThemeName.CONTRAST.value, self.tr("High contrast")),
            ],
            self._shell.theme.name.value,
        )
        self._motion.setChecked(self._shell.theme.less_motion)
        self._name.setText(info.operator)
        self._organisation.setText(info.organisation)
        self._organisation.setReadOnly(info.read_only)
        self._folder.setText(str(host.backups_root()))
        self._usual.setVisible(bool(host.preferences.get(preferences.BACKUPS)))
        self._kept.setValue(host.preferences.get(preferences.BACKUPS_KEPT))
        self._log.setText(str(host.log) if host.log else self.tr("No log could be written."))
        self._show_log.setVisible(host.log is not None)

    def _lay_out(self) -> None:
        groups: tuple[tuple[QWidget, ...], ...] = (
            (self._fields["language"], self._fields["look"], self._motion),
            (self._fields["name"], self._fields["organisation"]),
            (self._fields["folder"], self._row(self._choose, self._usual), self._fields["kept"]),
            (self._fields["log"], self._row(self._show_log)),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(24)
        for (panel, head), widgets in zip(self._panels, groups, strict=True):
            panel.body.addWidget(head)
            for widget in widgets:
                panel.body.addWidget(widget)
            column.addWidget(panel)
        column.addStretch(1)

    @staticmethod
    def _row(*buttons: QWidget) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        for button in buttons:
            line.addWidget(button)
        line.addStretch(1)
        return row

    def _connect(self) -> None:
        self._language.chosen.connect(self._use_language)
        self._look.chosen.connect(self._use_theme)
        self._shell.theme.changed.connect(self.refresh)
        self._motion.toggled.connect(self._use_motion)
        self._name.editingFinished.connect(self._rename_operator)
        self._organisation.editingFinished.connect(self._rename)
        self._kept.valueChanged.connect(self._keep)
        self._choose.clicked.connect(self._choose_folder)
        self._usual.clicked.connect(self._use_usual)
        self._show_log.clicked.connect(self._open_log)

    @Slot(str)
    def _use_language(self, name: str) -> None:
        self._shell.speech.use(Language(name))

    @Slot(str)
    def _use_theme(self, name: str) -> None:
        self._shell.theme.wear(ThemeName(name))

    @Slot(bool)
    def _use_motion(self, less: bool) -> None:
        self._shell.theme.less_motion = less
        self._shell.host.preferences.set(preferences.LESS_MOTION, less)

    @Slot()
    def _rename_operator(self) -> None:
        name = self._name.text().strip()
        self._fields["name"].set_error("" if name else self.tr("Please say who you are."))
        if name:
            self._shell.host.preferences.set(preferences.OPERATOR, name)
            self._desk.workspace.operator = name

    @Slot()
    def _rename(self) -> None:
        name = self._organisation.text().strip()
        if name == self._desk.info.organisation:
            return
        from talentdesk.services.setup import RenameWorkspace

        if self._desk.do(RenameWorkspace(organisation=name)) is None:
            self._organisation.setText(self._desk.info.organisation)

    @Slot(int)
    def _keep(self, count: int) -> None:
        self._shell.host.preferences.set(preferences.BACKUPS_KEPT, count)

    @Slot()
    def _choose_folder(self) -> None:
        now = str(self._shell.host.backups_root())
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder of the backups"), now)
        if chosen:
            self._shell.host.preferences.set(preferences.BACKUPS, str(Path(chosen)))
            self.refresh()

    @Slot()
    def _use_usual(self) -> None:
        self._shell.host.preferences.set(preferences.BACKUPS, "")
        self.refresh()

    @Slot()
    def _open_log(self) -> None:
        log = self._shell.host.log
        if log is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(log.parent)))
