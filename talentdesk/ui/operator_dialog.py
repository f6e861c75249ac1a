"""Who are you? Asked before a file is opened, because every entry of its journal names someone."""

from __future__ import annotations

import getpass
import sys

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from talentdesk.ui.theme import set_kind
from talentdesk.ui.widgets.fields import Field
from talentdesk.ui.widgets.labels import Label

_NOBODY = frozenset(
    (
        "root",
        "admin",
        "administrator",
        "user",
        "guest",
        "owner",
        "test",
        "pc",
        "hp",
        "dell",
        "lenovo",
        "huawei",
    )
)
"""Accounts that are named after a role or a machine."""


def likely_name() -> str:
    """Return who is logged in, by full name where the system knows it; empty where no person is meant."""
    try:
        account = getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
    name = _full_name(account) or account
    return "" if {name.casefold(), account.casefold()} & _NOBODY else name


def _full_name(account: str) -> str:
    if sys.platform == "win32":
        return ""
    import pwd

    try:
        # The first of the fields that commas divide: name, room, telephones.
        return pwd.getpwnam(account).pw_gecos.partition(",")[0].strip()
    except KeyError:
        return ""


class OperatorDialog(QDialog):
    """A question with a name for its answer."""

    def __init__(self, parent: QWidget | None, name: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Who are you?"))
        self.setMinimumWidth(400)
        self._edit = QLineEdit(name)
        self._edit.selectAll()
        field = Field(
            self._edit,
            self.tr("Your name"),
            help=self.tr("It stands in the journal beside everything you do."),
            required=True,
        )
        buttons = QDialogButtonBox()
        self._go = buttons.addButton(self.tr("Go on"), QDialogButtonBox.ButtonRole.AcceptRole)
        set_kind(self._go, "main")
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        column.addWidget(Label(self.tr("Who are you?"), "large"))
        column.addWidget(field)
        column.addWidget(buttons)
        self._edit.textChanged.connect(self._check)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._check()

    @property
    def name(self) -> str:
        """What was typed."""
        return self._edit.text().strip()

    def _check(self) -> None:
        self._go.setEnabled(bool(self.name))

    @classmethod
    def ask(cls, parent: QWidget | None, name: str = "") -> str:
        """Return the name given, empty when nobody wanted to say."""
        dialog = cls(parent, name)
        return dialog.name if dialog.exec() == QDialog.DialogCode.Accepted else ""
