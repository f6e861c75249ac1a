"""What the program is, its version, and the licences of what it ships."""

from __future__ import annotations

import platform

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from talentdesk import __version__
from talentdesk.ui.card.sections import Facts
from talentdesk.ui.shell import Shell
from talentdesk.ui.widgets.labels import Label, Panel
from talentdesk.ui.widgets.words import Worded

_SHIPPED = (
    ("Qt, PySide6", "LGPL 3"),
    ("SQLAlchemy, Alembic", "MIT"),
    ("SQLCipher, sqlcipher3", "BSD, zlib"),
    ("Matplotlib", "Matplotlib (BSD)"),
    ("ReportLab", "BSD"),
    ("openpyxl, python-calamine", "MIT"),
    ("pypdfium2", "Apache 2.0, BSD"),
    ("pypinyin, rapidfuzz, typer, platformdirs", "MIT"),
    ("Noto Sans SC", "SIL Open Font License 1.1"),
    ("Lucide", "ISC"),
)


class AboutPanel(Worded, QWidget):
    """Shows version and licences."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self._purpose, self._quiet = Label(wrap=True), Label(wrap=True)
        self._licences = Label(kind="large")
        self._note = Label(kind="small", wrap=True)
        self._versions, self._shipped = Facts(), Facts()
        own, others = Panel(), Panel()
        for widget in (Label("TalentDesk", "title"), self._purpose, self._quiet, self._versions):
            own.body.addWidget(widget)
        for widget in (self._licences, self._shipped, self._note):
            others.body.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(24)
        column.addWidget(own)
        column.addWidget(others)
        column.addStretch(1)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        self._purpose.setText(self.tr("Talent reviews and succession workshops over one local file."))
        self._quiet.setText(self.tr("Nothing leaves this machine: the program opens no network connection."))
        self._versions.show_facts(
            [
                (self.tr("Version"), __version__),
                (self.tr("Licence"), "MIT"),
                ("Python", platform.python_version()),
                ("Qt", qVersion() or ""),
            ]
        )
        self._licences.setText(self.tr("What it is built from"))
        self._shipped.show_facts(_SHIPPED)
        self._note.setText(self.tr("The full texts of the licences lie beside the program."))
