"""What the workshop does with notes and follow-ups."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMessageBox

from talentdesk.domain.texts import Id
from talentdesk.services.candidate_view import CandidateViewOf
from talentdesk.services.commands import Command
from talentdesk.services.follow_ups import FollowUpsOf, RemoveFollowUp
from talentdesk.services.workshop import NoteCandidate
from talentdesk.ui.workshop.doing import Doing
from talentdesk.ui.workshop.follow_ups.note_sheet import NoteSheet


class FollowUpActs(QObject):
    """Opens the sheet of note and follow-ups and keeps what it wants."""

    def __init__(self, acts: Doing, parent: QObject) -> None:
        super().__init__(parent)
        self._acts = acts

    def open(self, candidate: Id, *, at_actions: bool = False) -> None:
        """Write the committee's note and what follows; ``at_actions`` begins in the line of an action."""
        acts = self._acts
        view = acts.desk.ask(CandidateViewOf(candidate=candidate, scheme=acts.here().scheme.key))
        if view is None:
            return
        sheet = NoteSheet(acts.window(), view, acts.desk.programme.action_types, acts.shell.say)
        sheet.box.show_lines(acts.desk.ask(FollowUpsOf(candidate=candidate)))
        sheet.noted.connect(self._keep_note)
        sheet.box.wanted.connect(self._keep)
        sheet.box.removal_wanted.connect(self._remove)
        sheet.box.plan_wanted.connect(self._open_plan)
        acts.open_sheet(sheet)
        if at_actions:
            sheet.box.what.setFocus()

    @Slot(object)
    def _keep(self, command: Command) -> None:
        acts, sheet = self._acts, self._acts.sheet
        if not isinstance(sheet, NoteSheet):
            return
        done = acts.do(command, (sheet.candidate,))
        if done is None:
            sheet.box.say_refused(acts.said)
            return
        sheet.box.show_lines(acts.desk.ask(FollowUpsOf(candidate=sheet.candidate)))
        sheet.box.what.setFocus()

    @Slot(str)
    def _remove(self, follow_up: Id) -> None:
        """Ask what becomes of the action in the plan, then take the follow-up away."""
        sheet = self._acts.sheet
        if not isinstance(sheet, NoteSheet):
            return
        known = {one.id: one for one in self._acts.desk.ask(FollowUpsOf(candidate=sheet.candidate))}
        one = known.get(follow_up)
        if one is None:
            return
        answer = QMessageBox.StandardButton.Yes
        if one.plan:
            answer = QMessageBox.question(
                self._acts.window(),
                self.tr("Remove the follow-up"),
                self.tr("Remove “{text}”? Take it off the development plan too?").format(text=one.text),
                QMessageBox.StandardButton.Yes
                | QMessageBox.StandardButton.No
                | QMessageBox.StandardButton.Cancel,
                QMessageBox.StandardButton.Yes,
            )
        if answer is not QMessageBox.StandardButton.Cancel:
            keep = answer is QMessageBox.StandardButton.No
            self._keep(RemoveFollowUp(follow_up=follow_up, keep_action=keep))

    @Slot(str)
    def _open_plan(self, person: Id) -> None:
        if self._acts.sheet is not None:
            self._acts.sheet.close_sheet()
        self._acts.shell.open_place("development", person)

    @Slot(str, str, str)
    def _keep_note(self, candidate: Id, note: str, words: str) -> None:
        acts, sheet = self._acts, self._acts.sheet
        if isinstance(sheet, NoteSheet) and not sheet.box.is_empty:
            return  # an action that was refused stays in sight
        view = acts.desk.ask(CandidateViewOf(candidate=candidate))
        if view is not None and (view.note, view.action) == (note.strip(), words.strip()):
            if sheet is not None:
                sheet.close_sheet()
            return
        acts.close_if(acts.do(NoteCandidate(candidate=candidate, note=note, follow_up=words), (candidate,)))
