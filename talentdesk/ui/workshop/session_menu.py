"""The sessions of the file: state, day and how many are placed; and what can be done with them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from talentdesk.domain.texts import Id
from talentdesk.domain.workshop import SessionLine, SessionState
from talentdesk.ui.theme import application_theme
from talentdesk.wording import Say, phrase

_STATES = {
    SessionState.READY: phrase("ready"),
    SessionState.RUNNING: phrase("in session"),
    SessionState.LOCKED: phrase("locked"),
}


def state_words(state: SessionState, say: Say) -> str:
    """Say where a session stands."""
    return say(_STATES[state])


def line_words(line: SessionLine, say: Say) -> str:
    """Say a session's state, day and progress in one line."""
    parts = [state_words(line.state, say), say.day(line.on)]
    if line.version and line.state is not SessionState.LOCKED:
        parts.append(say("reopened after version {version}", version=line.version))
    elif line.version:
        parts.append(say("version {version}", version=line.version))
    parts.append(say("{placed} of {all} placed", placed=line.placed, all=line.candidates))
    return "  ·  ".join(parts)


def first_open(lines: Sequence[SessionLine]) -> Id:
    """Return the session to begin with: the one that runs, else one that is ready, else the newest."""
    for state in (SessionState.RUNNING, SessionState.READY, SessionState.LOCKED):
        for line in lines:
            if line.state is state:
                return line.id
    return ""


class SessionMenu(QMenu):
    """Lists the sessions; the one shown is ticked."""

    session_chosen = Signal(str)
    new_requested = Signal()
    edit_requested = Signal()
    ballots_requested = Signal()
    papers_requested = Signal()
    versions_requested = Signal()
    result_requested = Signal()
    places_requested = Signal()
    picture_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines: Sequence[SessionLine] = ()
        self._shown: Id = ""
        self._say: Say | None = None
        self.aboutToShow.connect(self.fill)
        self.aboutToHide.connect(parent.setFocus)

    def show_lines(self, lines: Sequence[SessionLine], shown: Id, say: Say) -> None:
        """List these sessions when the menu opens."""
        self._lines, self._shown, self._say = lines, shown, say

    @Slot()
    def fill(self) -> None:
        """Make the entries, in the language of the window."""
        self.clear()
        if self._say is None:
            return
        for line in self._lines:
            action = self.addAction(f"{line.name}    {line_words(line, self._say)}")
            action.setCheckable(True)
            action.setChecked(line.id == self._shown)
            action.setData(line.id)
            action.triggered.connect(self._choose)
        self.addSeparator()
        new = self.addAction(self.tr("New session…"))
        new.triggered.connect(self.new_requested)
        application_theme().set_icon(new, "add")
        edit = self.addAction(self.tr("Session, committee and candidates…"))
        edit.setEnabled(bool(self._shown))
        edit.triggered.connect(self.edit_requested)
        application_theme().set_icon(edit, "edit")
        self.addSeparator()
        for text, icon, wanted in (
            (self.tr("Ballots of all candidates…"), "ballot", self.ballots_requested),
            (self.tr("Ballot papers and tally sheets…"), "print", self.papers_requested),
            (self.tr("Sealed versions…"), "fingerprint", self.versions_requested),
            (self.tr("Export the result as a workbook…"), "export", self.result_requested),
            (self.tr("Export the places as a table…"), "table", self.places_requested),
            (self.tr("Export the grid as a picture…"), "chart", self.picture_requested),
        ):
            action = self.addAction(text)
            action.setEnabled(bool(self._shown))
            action.triggered.connect(wanted)
            application_theme().set_icon(action, icon)

    @Slot()
    def _choose(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.session_chosen.emit(str(action.data()))
