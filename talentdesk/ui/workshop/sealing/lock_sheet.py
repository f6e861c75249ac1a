"""The check list before the lock: each line leads to the people meant."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from talentdesk.domain.checks import CheckLine
from talentdesk.domain.programme import Programme
from talentdesk.ui.theme import application_theme, set_kind
from talentdesk.ui.widgets.labels import Label
from talentdesk.ui.widgets.sheet import Sheet
from talentdesk.wording import Say, reasons


class LockSheet(Sheet):
    """What stands against locking and what should be looked at. The main button asks for the lock.

    ``people_wanted`` carries the candidates of a line and the scheme it is about, empty for any.
    """

    people_wanted = Signal(tuple, str)

    def __init__(self, window: QWidget, lines: Sequence[CheckLine], programme: Programme, say: Say) -> None:
        self._lines: Sequence[CheckLine] | None = None
        super().__init__(window)
        self._lines = lines
        self.blocking = [one for one in lines if one.blocks]
        self._intro, self._second = Label(wrap=True), Label(wrap=True)
        self.buttons: list[QPushButton] = []
        """The buttons that lead to people, in the order of the lines."""
        self.body.addWidget(self._intro)
        self._add([one for one in lines if one.blocks], programme, say)
        self.body.addWidget(self._second)
        self._add([one for one in lines if not one.blocks], programme, say)
        self.main_button.setEnabled(not self.blocking)
        self.retranslate()

    def _add(self, lines: Sequence[CheckLine], programme: Programme, say: Say) -> None:
        for line in lines:
            self.body.addLayout(self._row(line, reasons.sentence(line.finding, say, programme)))

    def _row(self, line: CheckLine, text: str) -> QHBoxLayout:
        icon = QLabel()
        role = "bad" if line.blocks else "warn"
        application_theme().set_icon(icon, "cross-circle" if line.blocks else "alert", role)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(text, wrap=True))
        if line.candidates:
            button = QPushButton()
            set_kind(button, "link")
            button.setProperty("count", len(line.candidates))
            button.setProperty("people", line.candidates)
            button.setProperty("scheme", str(line.finding.figures.get("scheme", "")))
            button.setAccessibleDescription(text)
            button.setAutoDefault(True)
            button.clicked.connect(self._show)
            self.buttons.append(button)
            words.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return row

    @override
    def retranslate(self) -> None:
        super().retranslate()
        if self._lines is None:
            return
        self.set_texts(self.tr("Lock the session"), self.tr("Lock…"))
        warnings = len(self._lines) - len(self.blocking)
        if self.blocking:
            text = self.tr("This must be settled before the session can be locked:")
        elif warnings:
            text = self.tr("Nothing stands against the lock. Please look at this once more:")
        else:
            text = self.tr("Nothing stands against the lock.")
        self._intro.setText(text)
        self._second.setText(self.tr("Please look at this too:"))
        self._second.setVisible(bool(self.blocking) and warnings > 0)
        for button in self.buttons:
            button.setText(self.tr("Show %n candidate(s)", "", int(button.property("count"))))

    @Slot()
    def _show(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            self.people_wanted.emit(tuple(button.property("people")), str(button.property("scheme")))
