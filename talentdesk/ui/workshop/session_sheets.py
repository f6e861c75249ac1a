"""What concerns the session as a whole: who is in the room, locking, what changed since."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from typing_extensions import override

from talentdesk.domain.checks import Difference
from talentdesk.domain.programme import Programme
from talentdesk.ui.widgets.fields import Field
from talentdesk.ui.widgets.labels import Label
from talentdesk.ui.widgets.sheet import Sheet
from talentdesk.wording import Say, fields


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

    @override
    def retranslate(self) -> None:
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

    @override
    def retranslate(self) -> None:
        super().retranslate()
        if self._shown:
            self.set_texts(self.tr("Changed since the lock"), "")
            self._intro.setText(
                self.tr("These data were changed after the lock. The locked record keeps the old ones.")
            )
