"""Between the page and the lock: what is offered, the seal in sight, and the people a check is about."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction

from talentdesk.domain.workshop import Board, SessionState
from talentdesk.ui.shell import Shell
from talentdesk.ui.workshop.acts import WorkshopActs
from talentdesk.ui.workshop.foot_bar import FootBar
from talentdesk.ui.workshop.session_menu import SessionMenu


class SealLink(QObject):
    """Offers lock, reopen and print; shows the seal of a locked session in the foot of the page."""

    asked = Signal()
    """Locking or opening again is about to be asked."""

    def __init__(self, acts: WorkshopActs, foot: FootBar, menu: SessionMenu, shell: Shell) -> None:
        super().__init__(acts)
        self._acts, self._foot, self._shell = acts, foot, shell
        self._locked = False
        self.lock, self.print = QAction(self), QAction(self)
        shell.theme.set_icon(self.print, "print")
        self.lock.triggered.connect(self._lock_or_reopen)
        self.print.triggered.connect(self._print)
        foot.differences_wanted.connect(acts.open_differences)
        foot.seal_wanted.connect(acts.open_versions)
        menu.versions_requested.connect(acts.open_versions)
        menu.ballots_requested.connect(acts.open_ballots)
        menu.papers_requested.connect(acts.open_papers)

    def actions(self) -> list[QAction]:
        """Return what is offered, the main action last: locking, and once locked printing."""
        return [self.lock, self.print] if self._locked else [self.lock]

    def show_board(self, board: Board) -> None:
        """Show the seal of a locked session, and how many personal data changed since."""
        self._locked = board.session.state is SessionState.LOCKED
        differing = len(self._acts.sealing.differences()) if self._locked else 0
        stale = self._acts.sealing.signed_but_changed() if differing else ()
        self._foot.show_board(board, self._shell.say, differing, stale)
        self._foot.show_seal(self._acts.sealing.versions()[0] if self._locked else None)

    def retranslate(self, board: Board | None, *, read_only: bool) -> None:
        """Set words and icons for the board shown."""
        self._locked = board is not None and board.session.state is SessionState.LOCKED
        self.lock.setText(self.tr("Reopen…") if self._locked else self.tr("Lock…"))
        self.print.setText(self.tr("Print…"))
        self._shell.theme.set_icon(self.lock, "unlock" if self._locked else "lock")
        self.lock.setEnabled(not read_only and board is not None and bool(board.cards))

    @Slot()
    def _lock_or_reopen(self) -> None:
        self.asked.emit()
        if self._locked:
            self._acts.open_reopen()
        else:
            self._acts.open_lock()

    @Slot()
    def _print(self) -> None:
        self._shell.open_place("printing", self._acts.here().session.id)
