"""The inspector: the panel at the right that shows the talent card of the selection."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from talentdesk.domain.change import Changed, Subject
from talentdesk.domain.texts import Id
from talentdesk.ui.desk import Desk
from talentdesk.ui.shell import Shell
from talentdesk.ui.widgets.chips import EmptyState
from talentdesk.ui.widgets.labels import Label
from talentdesk.ui.widgets.words import Worded

if TYPE_CHECKING:
    from talentdesk.domain.agenda import Turn
    from talentdesk.domain.candidate import CandidateView
    from talentdesk.domain.evidence import PersonEvidence
    from talentdesk.domain.people import PersonFile
    from talentdesk.domain.slates import SuccessionOfPerson
    from talentdesk.ui.card.print_menu import PrintMenu
    from talentdesk.ui.card.talent_card import TalentCard

WIDTH = 360
_EARLY = 900
"""Milliseconds after which the card is made for whoever is selected first."""
_OF_PERSON = (
    Subject.PERSON,
    Subject.HISTORY,
    Subject.RATING,
    Subject.POST,
    Subject.COMPETENCY,
    Subject.CANDIDATE,
    Subject.PLAN,
)
"""What the personal file is made of; a new candidacy counts too, for it brings another place."""
_OF_SUCCESSION = (Subject.SLATE, Subject.OUTLOOK)
"""Whoever a slate is changed for: those on it and those who hold the post are not all among the ids."""
_OF_PLACE = frozenset({Subject.PLACEMENT, Subject.MOVE, Subject.SESSION})
"""What a move touches."""
_OF_TALK = _OF_PLACE | {Subject.CANDIDATE}
"""What is touched when somebody was talked about: of a candidate known already it is not news who it is."""


class Inspector(Worded, QFrame):
    """Follows the selection; asks only while it is on the screen and only if its person changed."""

    close_requested = Signal()

    def __init__(self, desk: Desk, shell: Shell) -> None:
        super().__init__()
        self.setProperty("kind", "inspector")
        self.setFixedWidth(WIDTH)
        self._desk, self._shell = desk, shell
        self._shown: tuple[Id, Id, str] = ("", "", "")
        self._blind = False
        self._evidence: PersonEvidence | None = None
        self._succession: SuccessionOfPerson | None = None
        self._file: PersonFile | None = None
        self._candidate: Id = ""
        self._turn: Turn | None = None
        self._stale = True
        self._title = Label(kind="muted")
        self._close = QToolButton()
        self.print: PrintMenu | None = None
        """Made along with the card."""
        shell.theme.set_icon(self._close, "close", "muted")
        self._empty = EmptyState("user")
        self._card: TalentCard | None = None
        self._early = QTimer(self)
        self._early.setSingleShot(True)
        self._early.timeout.connect(self._make_card)
        self._build()
        self._close.clicked.connect(self.close_requested)
        shell.selection.changed.connect(self._follow)
        desk.changed.connect(self._changed)
        self.retranslate()

    @property
    def card(self) -> TalentCard:
        """The card, made a while after the start, or as soon as somebody is shown."""
        return self._card or self._make_card()

    @override
    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Talent card"))
        self._close.setToolTip(self.tr("Hide the talent card (Ctrl+I)"))
        self._close.setAccessibleName(self.tr("Hide the talent card"))
        self._empty.set_texts(self.tr("Nobody selected"), self.tr("Select a person to see the talent card."))
        self._say_title()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._load()
        if self._card is None:
            self._early.start(_EARLY)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 8, 8, 0)
        head.addWidget(self._title, 1)
        head.addWidget(self._close)
        self._head = head
        inner = QWidget()
        inner.setProperty("kind", "surface")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._empty)
        self._column = column
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(head)
        outer.addWidget(scroll, 1)

    @Slot()
    def _make_card(self) -> TalentCard:
        if self._card is None:
            # Brought in along with the card: it comes with the first person shown.
            import talentdesk.ui.card.succession_part  # noqa: F401
            from talentdesk.ui.card.print_menu import PrintMenu
            from talentdesk.ui.card.talent_card import TalentCard

            self.print = PrintMenu(self._desk, self._shell)
            self._head.insertWidget(1, self.print)
            self._card = TalentCard(self._desk, self._shell)
            self._card.file_requested.connect(self._open_file)
            self._card.plan_requested.connect(self._open_plan)
            self._card.post_requested.connect(self._open_slate)
            self._card.setVisible(self._file is not None)
            self._column.insertWidget(0, self._card)
        return self._card

    @Slot()
    def _follow(self) -> None:
        now = self._shell.selection.now
        wanted = (
            now.people[0] if now.people else "",
            now.candidates[0] if now.candidates else "",
            now.scheme if now.candidates else "",
        )
        self._say_title()
        if wanted != self._shown or now.blind != self._blind:
            if now.blind != self._blind:
                self._file = None
            self._shown, self._blind = wanted, now.blind
            self._load_when_shown()

    @Slot(object)
    def _changed(self, changed: Changed) -> None:
        of_person = self._shown[0] in changed.ids and not changed.subjects.isdisjoint(_OF_PERSON)
        if self._candidate in changed.ids and changed.subjects <= _OF_TALK:
            of_person = False
        if of_person or changed.touches(Subject.PROGRAMME, *_OF_SUCCESSION):
            self._file = None
        elif changed.ids.isdisjoint({self._shown[0], self._candidate}):
            return
        elif changed.subjects <= _OF_PLACE and self.isVisible() and self._turn is not None:
            # A move is the commonest step of all, and tells nothing of the talk before it.
            self._load(self._turn)
            return
        self._load_when_shown()

    def _load_when_shown(self) -> None:
        if self.isVisible():
            self._load()
        else:
            self._stale = True

    def _load(self, turn: Turn | None = None) -> None:
        """Ask again; the file of a person stays until it changes, for a move concerns the place only.

        ``turn`` is how the talk about them stands, where that has not changed.
        """
        self._stale = False
        person, candidate, scheme = self._shown
        anew = self._file is None or self._file.line.id != (candidate if self._is_neutral else person)
        if anew:
            self._file = self._file_of(person, candidate) if person else None
            self._evidence = self._evidence_of(person) if self._file else None
            self._succession = self._succession_of(person) if self._file else None
        view = self._view_of(person, candidate, scheme) if self._file else None
        self._candidate = view.card.candidate if view else ""
        if self._file is not None or self._card is not None:
            self.card.show_person(self._file, view, self._evidence)
            self.card.show_succession(self._succession)
            if anew:
                self._show_paper(person)
            self._turn = turn or self._turn_of(view)
            self.card.meeting.show_turn(self._turn, view)
        self._empty.setVisible(self._file is None)

    def _show_paper(self, person: Id) -> None:
        """Show what was printed of somebody and what can be; codes of a blind session tell nobody."""
        known = "" if self._is_neutral or self._file is None else person
        self.card.papers.follow(known)
        if self.print is not None:
            self.print.show_person(known)

    def _evidence_of(self, person: Id) -> PersonEvidence | None:
        from talentdesk.services.evidence import EvidenceOf

        session = self._shell.selection.session if self._shown[1] else ""
        found = self._desk.ask(EvidenceOf(people=(person,), session=session))
        return found[0] if found else None

    def _succession_of(self, person: Id) -> SuccessionOfPerson | None:
        if self._is_neutral:
            return None
        from talentdesk.services.person_succession import SuccessionOf

        return self._desk.ask(SuccessionOf(person=person))

    def _turn_of(self, view: CandidateView | None) -> Turn | None:
        from talentdesk.services.agenda import TurnOf

        if view is None:
            return None
        return self._desk.ask(TurnOf(candidate=view.card.candidate, scheme=view.scheme))

    @property
    def _is_neutral(self) -> bool:
        """Whether only what does not tell who it is may be shown."""
        return self._blind and bool(self._shown[1])

    def _file_of(self, person: Id, candidate: Id) -> PersonFile | None:
        if self._is_neutral:
            from talentdesk.services.room_mode import NeutralFileOf

            return self._desk.ask(NeutralFileOf(candidate=candidate))
        from talentdesk.services.people import PersonFileOf

        return self._desk.ask(PersonFileOf(person=person))

    def _view_of(self, person: Id, candidate: Id, scheme: str) -> CandidateView | None:
        from talentdesk.services.candidate_view import CandidaciesOf, CandidateViewOf

        if not candidate:
            found = self._desk.ask(CandidaciesOf(person=person))
            if not found:
                return None
            view = self._desk.ask(CandidateViewOf(candidate=found[0][0], scheme=scheme))
            # A name beside a place would tell whose code stands there.
            return None if view is None or view.blind else view
        return self._desk.ask(CandidateViewOf(candidate=candidate, scheme=scheme))

    def _say_title(self) -> None:
        count = len(self._shell.selection.people)
        self._title.setText(
            self.tr("{count} selected, the first:").format(count=count)
            if count > 1
            else self.tr("Talent card")
        )

    @Slot(str)
    def _open_file(self, person: Id) -> None:
        self._shell.open_place("people", person)

    @Slot(str)
    def _open_slate(self, post: Id) -> None:
        self._shell.open_place("succession", f"slates:{post}")

    @Slot(str)
    def _open_plan(self, person: Id) -> None:
        self._shell.open_place("development", person)
