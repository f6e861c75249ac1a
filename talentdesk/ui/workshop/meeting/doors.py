"""Opens the forms of the meeting, keeps what they ask for, and tells the room how the time stands."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QObject, Slot

from talentdesk.domain.agenda import State
from talentdesk.domain.opinions import Opinion
from talentdesk.domain.quorum import Recusal
from talentdesk.domain.ruling import Ruling
from talentdesk.domain.texts import Id
from talentdesk.services.opinions import GiveOpinions, OpinionSheetLine, OpinionSheetOf, RevealOpinions
from talentdesk.services.recusal import RecusalsOf, Recuse
from talentdesk.ui.workshop.meeting.around import Around
from talentdesk.ui.workshop.meeting.conduct import Conduct
from talentdesk.ui.workshop.meeting.opinion_sheet import OpinionSheet
from talentdesk.ui.workshop.meeting.small_sheets import ParkSheet, RecusalSheet, RevealSheet
from talentdesk.ui.workshop.meeting.time_bar import RoomTimeBar
from talentdesk.wording.reasons import sentences


class MeetingDoors(QObject):
    """What the agenda's buttons and menu open."""

    def __init__(self, page: Around, conduct: Conduct) -> None:
        super().__init__(page.board)
        self._page, self._conduct = page, conduct
        self._in_room = False
        self._bar: RoomTimeBar | None = None

    @Slot()
    def open_park(self) -> None:
        """Ask what is waited for, and put the talk off."""
        item = self._conduct.item
        if item is None or self._conduct.locked:
            return
        card = item.card
        sheet = ParkSheet(self._page.acts.window(), card.candidate, card.name, item.turn.note)
        sheet.parked.connect(self._park)
        self._page.acts.open_sheet(sheet)

    @Slot()
    def open_reveal(self) -> None:
        """Ask why the opinions are shown before all are in."""
        item = self._conduct.item
        state = item.turn.opinions if item is not None else None
        if item is None or state is None or self._conduct.locked:
            return
        card = item.card
        window = self._page.acts.window()
        sheet = RevealSheet(window, card.candidate, card.name, state.given, state.awaited)
        sheet.revealed.connect(self._reveal)
        self._page.acts.open_sheet(sheet)

    @Slot()
    def open_recusals(self) -> None:
        """Say who does not take part for whoever is called, or else is selected."""
        board = self._conduct.board
        key = self._conduct.current or self._page.board.picked.current
        card = next((one for one in board.cards if one.candidate == key), None) if board else None
        if board is None or card is None or self._conduct.locked:
            return
        if not self._page.acts.expect_committee(votes=False):
            return
        known: tuple[Recusal, ...] = self._page.desk.ask(
            RecusalsOf(session=board.session.id, candidate=card.candidate)
        )
        sheet = RecusalSheet(
            self._page.acts.window(),
            card.candidate,
            card.name,
            board.members,
            known,
            self._page.desk.programme.meeting,
            self._page.shell.say,
            blind=board.blind,
        )
        sheet.recused.connect(self._recuse)
        self._page.acts.open_sheet(sheet)

    @Slot()
    def open_opinion_sheet(self) -> None:
        """Let one member answer in private."""
        self._open_opinions(on_paper=False)

    @Slot()
    def open_opinion_table(self) -> None:
        """Type what stands on the forms."""
        self._open_opinions(on_paper=True)

    @Slot()
    def save_forms(self) -> None:
        """Show the forms for the members before they are printed."""
        from talentdesk.ui.workshop.meeting.forms_sheet import OpinionFormsSheet

        board = self._conduct.board
        if board is not None and self._page.acts.expect_committee():
            asked = OpinionSheetOf(session=board.session.id, member="", scheme=board.scheme.key)
            order = tuple(line.candidate for line in self._page.desk.ask(asked))
            sheet = OpinionFormsSheet(self._page.acts.window(), self._page.shell, board, order)
            self._page.acts.open_sheet(sheet)

    # ------------------------------------------------------------------ the room

    @Slot(bool)
    def show_time_in_room(self, on: bool) -> None:
        """Show the thin bar on the projector, or take it away."""
        self._in_room = on
        self.tell_room()

    @Slot()
    def tell_room(self) -> None:
        """Tell the projector how much of the time box is spent."""
        window = self._page.room.window
        if window is None or not self._in_room:
            if self._bar is not None:
                self._bar.hide()
            return
        if self._bar is None or self._bar.parentWidget() is not window:
            self._bar = RoomTimeBar(window)
            window.state_changed.connect(self.tell_room)
        conduct = self._conduct
        self._bar.show_time(conduct.spent, conduct.box, running=conduct.timer.running)
        self._bar.setVisible(bool(conduct.box and conduct.current) and not window.blank)
        self._bar.raise_()

    # ------------------------------------------------------------------ keeping

    @Slot(str, str)
    def _park(self, candidate: Id, note: str) -> None:
        self._conduct.set_state(State.PARKED, note, candidate)
        self._page.acts.close_sheet()

    @Slot(str, str)
    def _reveal(self, candidate: Id, reason: str) -> None:
        board = self._page.acts.here()
        command = RevealOpinions(candidate=candidate, reason=reason, scheme=board.scheme.key)
        self._page.acts.close_if(self._page.acts.do(command, (candidate,)))

    @Slot(str, str, str)
    def _recuse(self, candidate: Id, member: Id, ground: str) -> None:
        acts = self._page.acts
        done = acts.do(Recuse(candidate=candidate, member=member, ground=ground), (candidate,))
        if done is None and isinstance(acts.sheet, RecusalSheet):
            acts.sheet.put_back(member)

    def _open_opinions(self, *, on_paper: bool) -> None:
        board = self._conduct.board
        if board is None or self._conduct.locked or not self._page.acts.expect_committee():
            return
        # The board's names: while codes stand for names they stand here too.
        names = {card.candidate: card.name for card in board.cards}
        lines = partial(self._lines, board.session.id, board.scheme.key, names)
        sheet = OpinionSheet(
            self._page.acts.window(),
            board.members,
            board.scheme,
            names,
            lines,
            self._page.shell.say,
            on_paper=on_paper,
        )
        sheet.given.connect(self._give)
        self._page.acts.open_sheet(sheet)

    def _lines(
        self, session: Id, scheme: str, names: Mapping[Id, str], member: Id
    ) -> tuple[OpinionSheetLine, ...]:
        lines = self._page.desk.ask(OpinionSheetOf(session=session, member=member, scheme=scheme))
        return tuple(line for line in lines if line.candidate in names)

    @Slot(str, str, object)
    def _give(self, member: Id, candidate: Id, opinion: Opinion | None) -> None:
        sheet, board = self._page.acts.sheet, self._page.acts.here()
        if not isinstance(sheet, OpinionSheet):
            return
        row = next(at for at, line in enumerate(sheet.model.lines) if line.candidate == candidate)
        command = GiveOpinions(
            session=board.session.id,
            member=member,
            opinions={candidate: opinion},
            scheme=board.scheme.key,
            on_paper=sheet.on_paper,
        )
        answer = self._page.desk.try_do(command)
        words = ""
        if isinstance(answer, Ruling):
            words = sentences(answer, self._page.shell.say, self._page.desk.programme)
        if answer is not None:
            sheet.tell(row, opinion, words)
