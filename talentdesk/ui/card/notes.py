"""The committee's note and the follow-up of a candidate, written on the card."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QPlainTextEdit
from typing_extensions import override

from talentdesk.domain.candidate import CandidateView
from talentdesk.ui.card.sections import Section
from talentdesk.ui.desk import Desk
from talentdesk.ui.widgets.fields import Field
from talentdesk.ui.widgets.words import Worded


class Notes(Worded, Section):
    """Two texts; what was written is kept by one command when a text is left."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._view: CandidateView | None = None
        self._note, self._action = self._make_text(), self._make_text()
        self._note_field, self._action_field = Field(self._note), Field(self._action)
        self.body.addWidget(self._note_field)
        self.body.addWidget(self._action_field)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        self.set_title(self.tr("From the talk"))
        self._note_field.set_texts(self.tr("Note"))
        self._action_field.set_texts(self.tr("Follow-up"))

    def show_view(self, view: CandidateView | None) -> None:
        """Show a candidate's texts; a text that is being written in stays as it is."""
        same = (
            self._view is not None and view is not None and self._view.card.candidate == view.card.candidate
        )
        if not same:
            # Somebody else is selected while a text is still being written: it belongs to who was shown.
            self._keep()
        self._view = view
        self.setVisible(view is not None)
        if view is None:
            return
        for edit, text in ((self._note, view.note), (self._action, view.action)):
            edit.setReadOnly(self._desk.workspace.read_only)
            if not (same and edit.hasFocus()) and edit.toPlainText() != text:
                edit.setPlainText(text)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusOut:
            self._keep()
        return False

    def _make_text(self) -> QPlainTextEdit:
        edit = QPlainTextEdit()
        edit.setTabChangesFocus(True)
        edit.setFixedHeight(64)
        edit.installEventFilter(self)
        return edit

    def _keep(self) -> None:
        view = self._view
        note, action = self._note.toPlainText().strip(), self._action.toPlainText().strip()
        if view is None or (note, action) == (view.note, view.action):
            return
        from talentdesk.services.workshop import NoteCandidate

        # Forgotten first: the news of this very step leads back here.
        self._view = None
        done = self._desk.do(NoteCandidate(candidate=view.card.candidate, note=note, follow_up=action))
        if self._view is None:
            self._view = view
        if done is None:
            # Refused: the card shows again what stands in the file.
            self._note.setPlainText(view.note)
            self._action.setPlainText(view.action)
