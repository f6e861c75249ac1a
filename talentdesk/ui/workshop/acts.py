"""What the workshop page does: every gesture and sheet ends in one command through the desk.

Commands and sheets are imported when first wanted: a start shows the board and does nothing yet.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from talentdesk.domain.grid import Placement
from talentdesk.domain.programme import ReasonPolicy
from talentdesk.domain.ruling import Reason, Ruling, refuse
from talentdesk.domain.texts import Id
from talentdesk.domain.workshop import Board, Card
from talentdesk.ui.desk import Desk
from talentdesk.ui.shell import Shell
from talentdesk.ui.workshop.plan import Key

if TYPE_CHECKING:
    from talentdesk.domain.candidate import CandidateView
    from talentdesk.services.commands import Command, Done
    from talentdesk.ui.widgets.sheet import Sheet
    from talentdesk.ui.workshop.ballots.acts import BallotActs
    from talentdesk.ui.workshop.follow_ups.acts import FollowUpActs
    from talentdesk.ui.workshop.sealing.acts import SealActs


class WorkshopActs(QObject):
    """Does and asks for the board shown. ``board`` is set by the page after every load."""

    reason_asked = Signal(tuple, str, bool)
    """Ids of moves just made, what they were in words, and whether the programme wants the reason."""
    stopped = Signal(str, tuple)
    """Why a command was refused, and the candidates it was about."""
    roster_wanted = Signal()
    people_wanted = Signal(tuple, str)
    """Candidates to be shown on the board, and the scheme they are meant on; empty for any."""

    def __init__(self, desk: Desk, shell: Shell, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk, self.shell = desk, shell
        self.board: Board | None = None
        self.sheet: Sheet | None = None
        """The sheet that is open, for whoever must wait for it."""
        self.said = ""
        """Why the newest command was refused; empty after one that was done."""
        self._ruling: Ruling | None = None
        desk.refused.connect(self._note_refusal)

    # ------------------------------------------------------------------ cards

    def place(self, ids: tuple[Id, ...], key: Key, position: int | None) -> None:
        """Put cards into a box and ask for the reason without stopping anybody."""
        from talentdesk.ui.workshop.placing import placing

        board = self.here()
        before = {card.candidate: card for card in board.cards if card.candidate in set(ids)}
        done = self.do(placing(board, ids, key, position), ids)
        moves = tuple(str(done.figures.get("moves", "")).split()) if done is not None else ()
        if moves and self.desk.programme.reason_policy is not ReasonPolicy.NEVER:
            after = self.here().cards
            wanted = any(card.reason_open for card in after if card.candidate in before)
            self.reason_asked.emit(moves, self._move_words(before, key), wanted)

    def ask_reasons(self, moves: Sequence[Id], what: str) -> None:
        """Ask for the one reason of moves made together, where the programme asks for any."""
        if moves and self.desk.programme.reason_policy is not ReasonPolicy.NEVER:
            wanted = any(card.reason_open for card in self.here().cards)
            words = self.tr("%n card(s) taken over: {what}", "", len(moves)).format(what=what)
            self.reason_asked.emit(tuple(moves), words, wanted)

    def explain(self, moves: tuple[Id, ...], reason: str, code: str, authorised_by: str) -> None:
        """Keep the reason of moves; it belongs to their step."""
        from talentdesk.services.workshop import ExplainMove

        first, *others = moves
        self.do(
            ExplainMove(
                move=first, reason=reason, code=code, authorised_by=authorised_by, others=tuple(others)
            )
        )

    @Slot(tuple, bool)
    def mark_discussed(self, ids: tuple[Id, ...], discussed: bool) -> None:
        """Mark candidates as discussed or not yet."""
        from talentdesk.services.workshop import MarkDiscussed

        if not self._decides(ids):
            return
        self.do(MarkDiscussed(session=self.here().session.id, candidates=ids, discussed=discussed), ids)

    @Slot(str)
    def ask_reason(self, candidate: Id) -> None:
        """Ask for the reason of a candidate's newest move."""
        if not self._decides((candidate,)):
            return
        view = self.view_of(candidate, self.here().scheme.key)
        if view is not None and view.trail:
            last = view.trail[-1]
            words = self._step_words(view.card.name, last.before, last.after)
            self.reason_asked.emit((last.id,), words, view.card.reason_open)

    @Slot(tuple)
    def remove(self, ids: tuple[Id, ...]) -> None:
        """Take candidates out of the session; undo brings them back with their moves."""
        from talentdesk.services.sessions import RemoveCandidates

        if not self._decides(ids):
            return
        done = self.do(RemoveCandidates(session=self.here().session.id, candidates=ids), ids)
        if done is not None:
            self.shell.toast(self.tr("%n candidate(s) taken out of the session", "", len(ids)), undo=True)

    # ------------------------------------------------------------------ sheets of one candidate

    @cached_property
    def ballots(self) -> BallotActs:
        """What is done with ballots; brought in when first wanted."""
        from talentdesk.ui.workshop.ballots.acts import BallotActs

        return BallotActs(self, self)

    @Slot(str)
    def open_ballot(self, candidate: Id) -> None:
        """Enter the ballots on a candidate."""
        self.ballots.open_one(candidate)

    @Slot()
    def open_ballots(self) -> None:
        """Enter the ballots on many candidates."""
        self.ballots.open_table()

    @Slot()
    def open_papers(self) -> None:
        """Print ballot papers and tally sheets."""
        self.ballots.open_papers()

    @cached_property
    def follow_ups(self) -> FollowUpActs:
        """What is done with notes and follow-ups; brought in when first wanted."""
        from talentdesk.ui.workshop.follow_ups.acts import FollowUpActs

        return FollowUpActs(self, self)

    @Slot(str)
    def open_note(self, candidate: Id) -> None:
        """Write the committee's note and what follows."""
        self.follow_ups.open(candidate)

    @Slot(str)
    def open_actions(self, candidate: Id) -> None:
        """Agree an action: the sheet of the note, begun in the line of an action."""
        self.follow_ups.open(candidate, at_actions=True)

    @Slot(str)
    def open_proposal(self, candidate: Id) -> None:
        """Propose another place than the computed one."""
        from talentdesk.ui.workshop.talk_sheets import ProposalSheet

        view = self.view_of(candidate, self.here().scheme.key)
        if view is not None:
            sheet = ProposalSheet(self.window(), view, self.here().scheme, self.shell.say)
            sheet.proposed.connect(self._propose)
            self.open_sheet(sheet)

    @Slot(str, object, str)
    def _propose(self, candidate: Id, place: Placement | None, reason: str) -> None:
        from talentdesk.services.workshop import ProposePlace

        board = self.here()
        command = ProposePlace(
            session=board.session.id,
            scheme=board.scheme.key,
            candidate=candidate,
            placement=place,
            reason=reason,
        )
        self.close_if(self.do(command, (candidate,)))

    # ------------------------------------------------------------------ sheets of the session

    @Slot()
    def open_attendance(self) -> None:
        """Say who of the committee is in the room."""
        # With the tables of the meeting, which the board's first picture need not learn.
        from talentdesk.ui.workshop.meeting.attendance_door import open_attendance

        open_attendance(self, self._want_roster)

    @cached_property
    def sealing(self) -> SealActs:
        """What is done about the lock. It brings the whole packet along, which a start need not pay for."""
        from talentdesk.ui.workshop.sealing.acts import SealActs

        made = SealActs(self, self)
        made.people_wanted.connect(self.people_wanted)
        return made

    @Slot()
    def open_lock(self) -> None:
        """Show what stands against locking, and lock."""
        self.sealing.open_lock()

    @Slot()
    def open_reopen(self) -> None:
        """Ask why a locked session is to be opened again."""
        self.sealing.open_reopen()

    @Slot()
    def open_differences(self) -> None:
        """Show the personal data that changed since the lock."""
        self.sealing.open_differences()

    @Slot()
    def open_versions(self) -> None:
        """Show every version the session was sealed at."""
        self.sealing.open_versions()

    @Slot()
    def open_legend(self) -> None:
        """Show what badges and keys mean."""
        from talentdesk.ui.workshop.legend_sheet import LegendSheet

        self.open_sheet(LegendSheet(self.window(), self.shell.say))

    def expect_committee(self, *, votes: bool = True) -> bool:
        """Tell whether the committee has members (with a vote); else say so, with the way to it."""
        members = self.here().members
        if any(member.votes or not votes for member in members):
            return True
        from talentdesk.ui.workshop.nobody_sheet import NobodySheet

        sheet = NobodySheet(self.window(), members=len(members))
        sheet.roster_wanted.connect(self._want_roster)
        self.open_sheet(sheet)
        return False

    @Slot()
    def _want_roster(self) -> None:
        self.close_sheet()
        self.roster_wanted.emit()

    # ------------------------------------------------------------------ inside

    def here(self) -> Board:
        """Return the board shown; there is one whenever something can be done."""
        assert self.board is not None
        return self.board

    def view_of(self, candidate: Id, scheme: str = "") -> CandidateView | None:
        """Return what the talent card shows of a candidate; without a scheme on the session's first."""
        from talentdesk.services.candidate_view import CandidateViewOf

        return self.desk.ask(CandidateViewOf(candidate=candidate, scheme=scheme))

    def _decides(self, about: tuple[Id, ...]) -> bool:
        """Tell whether the board shows what is decided; on a layer say that it does not."""
        if self.here().layer is None:
            return True
        self.stop(Reason.NOT_ON_A_LAYER, about)
        return False

    def stop(self, reason: Reason, about: tuple[Id, ...]) -> None:
        """Say on the page why something is not even begun."""
        self.stopped.emit(self._words(refuse(reason)), about)

    def do(self, command: Command, about: tuple[Id, ...] = ()) -> Done | None:
        """Run a command; a refusal is told on the page, beside the candidates it is ``about``."""
        self.said = ""
        self._take_ruling()
        done = self.desk.do(command)
        ruling = self._take_ruling()
        if done is None and ruling is not None:
            self.said = self._words(ruling)
            self.stopped.emit(self.said, about)
        return done

    def _words(self, ruling: Ruling) -> str:
        from talentdesk.wording.reasons import sentences

        return sentences(ruling, self.shell.say, self.desk.programme)

    def _take_ruling(self) -> Ruling | None:
        ruling, self._ruling = self._ruling, None
        return ruling

    @Slot(object)
    def _note_refusal(self, ruling: Ruling) -> None:
        self._ruling = ruling

    def window(self) -> QWidget:
        """Return the window sheets are laid over."""
        return self.shell.dialog_parent()

    def open_sheet(self, sheet: Sheet) -> None:
        """Lay a sheet over the window; the one before is taken away."""
        self.close_sheet()
        page, focus = self.parent(), QApplication.focusWidget()
        if isinstance(page, QWidget) and page.focusProxy() and not (focus and page.isAncestorOf(focus)):
            # Opened by a button of the window: the next keys after it are meant for the cards again.
            page.setFocus(Qt.FocusReason.OtherFocusReason)
        self.sheet = sheet
        sheet.closed.connect(self._forget)
        sheet.open_sheet()

    def close_sheet(self) -> None:
        """Take the open sheet away."""
        if self.sheet is not None:
            self.sheet.close_sheet()

    def close_if(self, done: Done | None) -> None:
        """Close the sheet after a command that was done."""
        if done is not None:
            self.close_sheet()

    @Slot()
    def _forget(self) -> None:
        if self.sheet is not None:
            self.sheet.deleteLater()
            self.sheet = None

    def _move_words(self, before: Mapping[Id, Card], key: Key) -> str:
        if len(before) == 1:
            (card,) = before.values()
            return self._step_words(card.name, card.calibrated, key)
        return self.tr("%n card(s) → {box}", "", len(before)).format(box=self._box_words(key))

    def _step_words(self, name: str, before: Key, after: Key) -> str:
        return self.tr("{name}: {before} → {after}").format(
            name=name, before=self._box_words(before), after=self._box_words(after)
        )

    def _box_words(self, key: Key) -> str:
        if key is None:
            return self.tr("holding area")
        box = self.here().scheme.by_placement.get(key)
        if box is None:
            return self.tr("a box that is gone")
        return f"{box.number} {self.shell.say.text(box.name)}"
