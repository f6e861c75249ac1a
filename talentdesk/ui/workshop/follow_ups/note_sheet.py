"""The committee's note on a candidate, and what follows from the talk."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from typing_extensions import override

from talentdesk.domain.candidate import CandidateView
from talentdesk.domain.programme import Choice
from talentdesk.ui.widgets.fields import Field
from talentdesk.ui.widgets.labels import Line
from talentdesk.ui.widgets.sheet import Sheet
from talentdesk.ui.workshop.follow_ups.box import FollowUpBox
from talentdesk.wording import Say


class NoteSheet(Sheet):
    """Note and follow-ups. ``noted`` carries candidate, note, and words kept before there were actions."""

    noted = Signal(str, str, str)

    def __init__(self, window: QWidget, view: CandidateView, types: Sequence[Choice], say: Say) -> None:
        self._note: Field | None = None
        super().__init__(window)
        self._view = view
        self.note, self.words = QPlainTextEdit(view.note), QPlainTextEdit(view.action)
        for edit in (self.note, self.words):
            edit.setTabChangesFocus(True)
            edit.setFixedHeight(96)
        self._note, self._words = Field(self.note), Field(self.words)
        self.box = FollowUpBox(view.card.candidate, types, say)
        self.body.addWidget(self._note)
        self.body.addWidget(self._words)
        self.body.addWidget(Line())
        self.body.addWidget(self.box)
        self._words.setVisible(bool(view.action))
        self.accepted.connect(self._keep)
        self.retranslate()

    @property
    def candidate(self) -> str:
        """Whom it is about."""
        return self._view.card.candidate

    @override
    def retranslate(self) -> None:
        super().retranslate()
        if self._note is None:
            return
        self.set_texts(self.tr("Note: {name}").format(name=self._view.card.name), self.tr("Keep"))
        self._note.set_texts(self.tr("Note of the committee"))
        self._words.set_texts(
            self.tr("Follow-up in words"), self.tr("Noted before; it is in no development plan.")
        )

    @Slot()
    def _keep(self) -> None:
        # What still stands in the line is meant too.
        self.box.give()
        self.noted.emit(self.candidate, self.note.toPlainText(), self.words.toPlainText())
