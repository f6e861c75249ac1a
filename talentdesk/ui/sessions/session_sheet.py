"""The side sheet in which a session is set up and changed: what it is, its committee, its candidates."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget
from typing_extensions import override

from talentdesk.domain.change import Changed, Subject
from talentdesk.domain.imports import Value
from talentdesk.domain.ruling import Reason, Ruling
from talentdesk.domain.texts import Id
from talentdesk.domain.workshop import SessionLine, SessionState
from talentdesk.services.cycles import Cycles
from talentdesk.services.sessions import AddSession, EditSession, Sessions
from talentdesk.ui.desk import Desk
from talentdesk.ui.sessions.candidates_form import CandidatesForm
from talentdesk.ui.sessions.committee_form import CommitteeForm
from talentdesk.ui.sessions.cycle_sheet import open_cycles
from talentdesk.ui.sessions.details import DetailsForm
from talentdesk.ui.shell import Shell
from talentdesk.ui.widgets.labels import Label
from talentdesk.ui.widgets.sheet import Sheet
from talentdesk.wording.reasons import sentences

_SHOWS = (
    Subject.SESSION,
    Subject.COMMITTEE,
    Subject.CANDIDATE,
    Subject.PLACEMENT,
    Subject.CYCLE,
    Subject.PERSON,
)


class SessionSheet(Sheet):
    """Without a line it makes a new session, then goes on as its editor. ``done`` carries the session's id.

    Every field is one command when it is left, so there is nothing to save at the end.
    """

    widest: ClassVar[int] = 520
    """The committee is a table."""
    done = Signal(str)

    def __init__(self, desk: Desk, shell: Shell, line: SessionLine | None) -> None:
        self._tabs: QTabWidget | None = None
        super().__init__(shell.dialog_parent())
        self._desk, self._shell = desk, shell
        self._session: Id = line.id if line else ""
        self._locked = Label(kind="warn", wrap=True)
        self.details = DetailsForm()
        self.committee = CommitteeForm(desk, shell)
        self.candidates = CandidatesForm(desk, shell)
        self.cycles = self.details.cycles
        self._tabs = QTabWidget()
        self._tabs.setDocumentMode(True)
        self._tabs.tabBar().setDrawBase(False)
        for form in (self.details, self.committee, self.candidates):
            self._tabs.addTab(_padded(form), "")
        self.body.addWidget(self._locked)
        self.body.addWidget(self._tabs)
        self.details.field_left.connect(self._edit)
        self.cycles.clicked.connect(self._open_cycles)
        self.accepted.connect(self._go_on)
        desk.changed.connect(self._follow)
        self._prepare(line)
        self.retranslate()

    @property
    def session(self) -> Id:
        """The session that is edited; empty until the new one was made."""
        return self._session

    @override
    def _first_field(self) -> QWidget | None:
        """Begin with the name of a new session; where no cycle is open, with what opens one."""
        name = self.details.name
        if not self.details.chosen_cycle:
            return self.cycles
        return name if not self._session and not name.text() else super()._first_field()

    def open_tab(self, index: int) -> None:
        """Show 0 what it is, 1 the committee, 2 the candidates."""
        if self._tabs is not None:
            self._tabs.setCurrentIndex(index)

    @override
    def retranslate(self) -> None:
        super().retranslate()
        if self._tabs is None:
            return
        for index, words in enumerate((self.tr("Session"), self.tr("Committee"), self.tr("Candidates"))):
            self._tabs.setTabText(index, words)
        # Once there is a session every field is saved when it is left: there is nothing to cancel.
        self._cancel.setVisible(not self._session)
        self._locked.setText(self.tr("The session is locked. Reopen it to change anything here."))
        if self._session:
            self.set_texts(self.tr("Session, committee and candidates"), self.tr("Done"))
            self._refresh()
        else:
            self.set_texts(self.tr("New session"), self.tr("Set up the session"))

    def _prepare(self, line: SessionLine | None) -> None:
        programme, say = self._desk.programme, self._shell.say
        ticked = line.schemes if line else tuple(scheme.key for scheme in programme.schemes[:1])
        self.details.show_schemes(programme, say, ticked)
        self._show_cycles(line.cycle if line else "")
        if line is None:
            self.details.on.set_day(self._desk.today)
        self._show_parts()

    def _show_cycles(self, chosen: Id) -> None:
        self.details.show_cycles(self._desk.ask(Cycles()), chosen)
        none = not self.details.chosen_cycle
        self.details.set_error("cycle", self.tr("Open a review cycle first.") if none else "")

    def _show_parts(self) -> None:
        if self._tabs is not None:
            for index in (1, 2):
                self._tabs.setTabVisible(index, bool(self._session))
        self._locked.setVisible(False)
        self._refresh()

    def _refresh(self) -> None:
        lines = self._desk.ask(Sessions(session=self._session)) if self._session else ()
        if not lines:
            return
        line = lines[0]
        locked = line.state is SessionState.LOCKED
        editable = not locked and not self._desk.read_only
        self._locked.setVisible(locked)
        self.details.show_session(line, editable=editable)
        self.committee.show_session(line.id, editable=editable)
        self.candidates.show_session(line.id, editable=editable)

    @Slot()
    def _go_on(self) -> None:
        if self._session:
            self.close_sheet()
            self.done.emit(self._session)
        else:
            self._make()

    def _make(self) -> None:
        details = self.details
        for key in ("name", "on", "schemes"):
            details.set_error(key, "")
        if not details.chosen_cycle:
            details.set_error("cycle", self.tr("Open a review cycle first."))
            return
        if details.on.day is None:
            details.set_error("on", self.tr("Give the day of the session."))
            return
        made = self._desk.try_do(
            AddSession(
                cycle=details.chosen_cycle,
                name=details.name.text(),
                on=details.on.day,
                place=details.place.text(),
                schemes=details.chosen_schemes,
            )
        )
        if isinstance(made, Ruling):
            self._tell(made, "name")
        elif made is not None:
            self._session = str(made.figures["id"])
            self._show_parts()
            self.retranslate()
            self.open_tab(1)
            self._shell.open_place("workshop", self._session)
            self.committee.picker.edit.setFocus()

    def _tell(self, ruling: Ruling, key: str) -> None:
        schemes = {Reason.NO_SUCH_SCHEME, Reason.SCHEME_IN_USE}
        where = "schemes" if any(one.reason in schemes for one in ruling.findings) else key
        self.details.set_error(where, sentences(ruling, self._shell.say, self._desk.programme))

    @Slot(str, object)
    def _edit(self, key: str, value: Value) -> None:
        done = self._desk.try_do(EditSession(session=self._session, values={key: value}))
        if isinstance(done, Ruling):
            self._tell(done, key)
            if key == "schemes":
                self._refresh()
        else:
            self.details.set_error(key, "")

    @Slot()
    def _open_cycles(self) -> None:
        open_cycles(self._desk, self._shell)

    @Slot(object)
    def _follow(self, changed: Changed) -> None:
        if self.isHidden() or not changed.touches(*_SHOWS):
            return
        if changed.touches(Subject.CYCLE) and not self._session:
            self._show_cycles(self.details.chosen_cycle)
        self._refresh()


def _padded(form: QWidget) -> QWidget:
    """Give a form the air its tab wants."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 16, 0, 0)
    column.addWidget(form)
    column.addStretch(1)
    return holder
