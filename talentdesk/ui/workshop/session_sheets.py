"""What concerns the session as a whole: who is in the room, locking, what changed since."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QWidget

from talentdesk.domain.programme import Programme
from talentdesk.domain.ruling import Finding, Met
from talentdesk.domain.workshop import Difference
from talentdesk.ui.theme import application_theme
from talentdesk.ui.widgets.fields import Field
from talentdesk.ui.widgets.labels import Label
from talentdesk.ui.widgets.sheet import Sheet
from talentdesk.wording import Say, fields, reasons


class LockSheet(Sheet):
    """What stands against locking and what should be looked at. The main button asks for the lock."""

    def __init__(self, window: QWidget, findings: Sequence[Finding], programme: Programme, say: Say) -> None:
        self._findings: Sequence[Finding] | None = None
        super().__init__(window)
        self._findings = findings
        self.blocking = [one for one in findings if one.met is Met.NOT_MET]
        self._intro = Label(wrap=True)
        self.body.addWidget(self._intro)
        for finding in sorted(findings, key=lambda one: one.met is not Met.NOT_MET):
            self.body.addLayout(_finding_row(finding, reasons.sentence(finding, say, programme)))
        self.main_button.setEnabled(not self.blocking)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words."""
        super().retranslate()
        if self._findings is None:
            return
        self.set_texts(self.tr("Lock the session"), self.tr("Lock…"))
        if self.blocking:
            text = self.tr("This must be settled before the session can be locked:")
        elif self._findings:
            text = self.tr("Nothing stands against the lock. Please look at this once more:")
        else:
            text = self.tr("Nothing stands against the lock.")
        self._intro.setText(text)


def _finding_row(finding: Finding, text: str) -> QHBoxLayout:
    blocks = finding.met is Met.NOT_MET
    icon = QLabel()
    application_theme().set_icon(icon, "cross-circle" if blocks else "alert", "bad" if blocks else "warn")
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Label(text, wrap=True), 1)
    return row


class ReopenSheet(Sheet):
    """Why a locked session is opened again. ``reason_given`` carries the reason."""

    reason_given = Signal(str)

    def __init__(self, window: QWidget, name: str) -> None:
        self._field: Field | None = None
        super().__init__(window)
        self._name = name
        self.reason = QPlainTextEdit()
        self.reason.setTabChangesFocus(True)
        self.reason.setMinimumHeight(110)
        self._field = Field(self.reason, required=True)
        self._intro = Label(wrap=True)
        self.body.addWidget(self._intro)
        self.body.addWidget(self._field)
        self.reason.textChanged.connect(self._check)
        self.accepted.connect(self._give)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words."""
        super().retranslate()
        if self._field is None:
            return
        self.set_texts(self.tr("Reopen: {name}").format(name=self._name), self.tr("Reopen…"))
        self._intro.setText(
            self.tr(
                "The locked record stays as it is and can still be printed. "
                "What is decided from now on is a new version; packets signed before are then out of date."
            )
        )
        self._field.set_texts(self.tr("Reason"))
        self._check()

    @Slot()
    def _check(self) -> None:
        self.main_button.setEnabled(bool(self.reason.toPlainText().strip()))

    @Slot()
    def _give(self) -> None:
        self.reason_given.emit(self.reason.toPlainText().strip())


class DifferencesSheet(Sheet):
    """Personal data that differ today from the locked record."""

    def __init__(
        self, window: QWidget, differences: Sequence[Difference], programme: Programme, say: Say
    ) -> None:
        self._shown = False
        super().__init__(window)
        self._intro = Label(wrap=True)
        self.body.addWidget(self._intro)
        person = ""
        for one in differences:
            if one.person != person:
                person = one.person
                self.body.addWidget(Label(person, "strong"))
            name = fields.name(one.field, say, programme)
            before = fields.value_text(one.field, one.locked, say, programme) or "–"
            after = fields.value_text(one.field, one.today, say, programme) or "–"
            self.body.addWidget(Label(f"{name}:  {before}  →  {after}", wrap=True))
        self._shown = True
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words."""
        super().retranslate()
        if self._shown:
            self.set_texts(self.tr("Changed since the lock"), "")
            self._intro.setText(
                self.tr("These data were changed after the lock. The locked record keeps the old ones.")
            )
