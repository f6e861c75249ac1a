"""The head of the agenda: who is talked about, the time, how the talk stands, the opinions before it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from talentdesk.domain.agenda import Item, State
from talentdesk.domain.grid import Scheme
from talentdesk.ui.theme import application_theme, set_kind
from talentdesk.ui.widgets.labels import ElidedLabel, Label
from talentdesk.ui.widgets.spread_view import SpreadView
from talentdesk.ui.widgets.words import Worded
from talentdesk.ui.workshop.meeting.conduct import Conduct
from talentdesk.ui.workshop.meeting.time_bar import TimeBar
from talentdesk.ui.workshop.meeting.words import clock
from talentdesk.wording import Say
from talentdesk.wording.opinions import opinion_words


class AgendaHead(Worded, QWidget):
    """Shows whoever is called; asks through its signals."""

    state_wanted = Signal(State)
    reveal_wanted = Signal()
    recusal_wanted = Signal()

    def __init__(self, conduct: Conduct) -> None:
        super().__init__()
        self._conduct = conduct
        self._say: Say | None = None
        self.name, self.post = ElidedLabel(kind="title"), ElidedLabel(kind="small")
        self.back, self.forth, self.run = QToolButton(), QToolButton(), QToolButton()
        self.time, self.over = Label(kind="large"), Label(kind="small")
        self.bar = TimeBar()
        self.states = {state: QPushButton() for state in (State.DISCUSSED, State.PARKED, State.OPEN)}
        self.opinions, self.spread = Label(kind="small", wrap=True), SpreadView()
        self.differ = Label(kind="small", wrap=True)
        self.reveal, self.recusal = QPushButton(), QPushButton()
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        theme = application_theme()
        theme.set_icon(self.back, "chevron-up")
        theme.set_icon(self.forth, "chevron-down")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 4, 12, 10)
        column.setSpacing(6)
        top = QHBoxLayout()
        top.setSpacing(0)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.name)
        names.addWidget(self.post)
        top.addLayout(names, 1)
        top.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.forth, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(top)
        times = QHBoxLayout()
        times.setSpacing(8)
        times.addWidget(self.time)
        times.addWidget(self.over, 1)
        times.addWidget(self.run)
        column.addLayout(times)
        column.addWidget(self.bar)
        column.addSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(6)
        for state, button in self.states.items():
            button.setCheckable(True)
            button.setProperty("state", state.value)
            row.addWidget(button, 1)
        column.addLayout(row)
        talk = QGridLayout()
        talk.setContentsMargins(0, 2, 0, 0)
        talk.setHorizontalSpacing(10)
        talk.setVerticalSpacing(0)
        talk.addWidget(self.spread, 0, 0, 2, 1, Qt.AlignmentFlag.AlignTop)
        talk.addWidget(self.opinions, 0, 1)
        talk.addWidget(self.reveal, 0, 2)
        talk.addWidget(self.differ, 1, 1, 1, 2)
        talk.setColumnStretch(1, 1)
        column.addLayout(talk)
        for button in (self.reveal, self.recusal):
            set_kind(button, "link")
        column.addWidget(self.recusal, 0, Qt.AlignmentFlag.AlignLeft)

    def _connect(self) -> None:
        self.back.clicked.connect(self._conduct.previous)
        self.forth.clicked.connect(self._conduct.next)
        self.run.clicked.connect(self._conduct.toggle_timer)
        self.reveal.clicked.connect(self.reveal_wanted)
        self.recusal.clicked.connect(self.recusal_wanted)
        for button in self.states.values():
            button.clicked.connect(self._want)

    @override
    def retranslate(self) -> None:
        """Set the words that do not depend on who is called."""
        names = {
            State.DISCUSSED: self.tr("Discussed"),
            State.PARKED: self.tr("Park"),
            State.OPEN: self.tr("Open"),
        }
        tips = {
            State.DISCUSSED: self.tr("The talk is done (F)"),
            State.PARKED: self.tr("Put the talk off; it comes back at the end (K)"),
            State.OPEN: self.tr("Still to be talked about (O)"),
        }
        for state, button in self.states.items():
            button.setText(names[state])
            button.setToolTip(tips[state])
        self.back.setToolTip(self.tr("The one before (Page Up)"))
        self.forth.setToolTip(self.tr("Next one still open (Page Down)"))
        for arrow in (self.back, self.forth):
            arrow.setAccessibleName(arrow.toolTip())
        self.reveal.setText(self.tr("Show now…"))

    def show_item(self, item: Item | None, scheme: Scheme, say: Say) -> None:
        """Show whoever is called, or that nobody is."""
        self._say = say
        locked = self._conduct.locked
        self.name.set_whole(item.card.name if item else self.tr("Nobody called yet"))
        place = item.card.calibrated if item else None
        box = scheme.by_placement.get(place) if place is not None else None
        parts = [f"{box.number} {say.text(box.name)}" if box else "", item.card.post if item else ""]
        empty = self.tr("Page Down or a click calls somebody")
        self.post.set_whole("  ·  ".join(part for part in parts if part) if item else empty)
        for state, button in self.states.items():
            button.setEnabled(item is not None and not locked)
            button.setChecked(item is not None and item.state is state)
        self._show_opinions(item, scheme, say)
        count = item.turn.recused if item else 0
        proposed = item.turn.proposed_recusals if item else 0
        words = self.tr("{count} recused").format(count=count) if count else ""
        if proposed:
            words = self.tr("%n recusal(s) to confirm…", "", proposed)
        self.recusal.setVisible(bool(words))
        self.recusal.setText(words)
        self.show_time()

    @Slot()
    def show_time(self) -> None:
        """Show the time spent; called once a second while it runs."""
        conduct = self._conduct
        spent, box, running = conduct.spent, conduct.box, conduct.timer.running
        self.bar.show_time(spent, box, running=running)
        self.time.setText(clock(spent))
        beyond = box and spent > box
        if beyond:
            self.over.setText(self.tr("{time} past the time box").format(time=clock(spent - box)))
        else:
            self.over.setText(self.tr("of {time}").format(time=clock(box)) if box else "")
        role = "warn" if beyond else "small"
        if self.over.property("kind") != role:
            set_kind(self.over, role)
        words = self.tr("Pause (T)") if running else self.tr("Start the time (T)")
        if self.run.toolTip() != words:
            application_theme().set_icon(self.run, "pause" if running else "play")
            self.run.setToolTip(words)
            self.run.setAccessibleName(words)
        self.run.setEnabled(not conduct.locked)

    def _show_opinions(self, item: Item | None, scheme: Scheme, say: Say) -> None:
        state = item.turn.opinions if item else None
        spread = state.spread if state else None
        self.opinions.setVisible(state is not None)
        self.opinions.setText(opinion_words(state, say) if state else "")
        self.spread.show_spread(spread, item.card.proposed if item else None, scheme)
        self.spread.setAccessibleName(self.opinions.text())
        self.differ.setVisible(spread is not None)
        if spread is not None and state is not None and item is not None:
            figure = f"{spread.disagreement(item.card.proposed, scheme):.1f}"
            words = self.tr("{figure} levels apart on average").format(figure=figure)
            if not state.complete:
                words = self.tr("{words} · only {given} of {awaited} in").format(
                    words=words, given=state.given, awaited=state.awaited
                )
            self.differ.setText(words)
        hidden = state is not None and spread is None and state.given > 0
        self.reveal.setVisible(hidden and not self._conduct.locked)

    @Slot()
    def _want(self) -> None:
        button = self.sender()
        for state, one in self.states.items():
            if one is button:
                # Its own state is what is kept; a click only asks.
                one.setChecked(self._conduct.item is not None and self._conduct.item.state is state)
                self.state_wanted.emit(state)
