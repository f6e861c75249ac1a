"""The bar at the top: search, review cycle, what is locked, what is saved, undo and redo."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget
from typing_extensions import override

from talentdesk.domain.change import Changed, Subject
from talentdesk.domain.workshop import SessionState
from talentdesk.ui.desk import Desk
from talentdesk.ui.search_bar import SearchBar
from talentdesk.ui.shell import Shell
from talentdesk.ui.widgets.labels import Badge, ElidedLabel, Label
from talentdesk.ui.widgets.words import Worded

HEIGHT = 52
_CYCLE = 240
"""Pixels the name of the cycle may take."""


class TopBar(Worded, QFrame):
    """Shows how the open file stands; loads anew after every change and selection of a session."""

    def __init__(
        self, desk: Desk, shell: Shell, search: SearchBar, undo: QAction, redo: QAction, card: QAction
    ) -> None:
        super().__init__()
        self.setProperty("kind", "surface")
        self.setFixedHeight(HEIGHT)
        self._desk = desk
        self._shell = shell
        self._organisation = ElidedLabel(kind="muted")
        self._organisation.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.cycle = QToolButton()
        self._lock_icon = QLabel()
        self._lock = Label(kind="muted")
        self._read_only = Badge(role="warn")
        self._saved = Label(kind="muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 12, 8)
        row.setSpacing(12)
        search.setFixedWidth(360)
        row.addWidget(search)
        row.addWidget(self._organisation)
        row.addWidget(self.cycle)
        row.addStretch(1)
        for widget in (self._lock_icon, self._lock, self._read_only, self._saved):
            row.addWidget(widget)
        for action in (undo, redo, card):
            row.addWidget(self._make_button(action))
        self.cycle.clicked.connect(self.open_cycles)
        desk.changed.connect(self._changed)
        shell.selection.changed.connect(self._show_lock)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        self._read_only.show_text(self.tr("Open to look only"), "warn")
        self._show_saved()
        self._show_cycle()
        self._show_lock()

    @Slot(object)
    def _changed(self, changed: Changed) -> None:
        # Asked only for what changed: this runs between a drop and the picture of it.
        self._show_saved()
        if changed.touches(Subject.CYCLE, Subject.WORKSPACE):
            self._show_cycle()
        if changed.touches(Subject.SESSION):
            self._show_lock()

    def _show_saved(self) -> None:
        self._read_only.setVisible(self._desk.read_only)
        self._saved.setVisible(not self._desk.read_only)
        saved = self._desk.saved_at
        if saved is None:
            return
        moment = saved.astimezone()
        today = moment.date() == self._desk.today
        when = f"{moment:%H:%M}" if today else self._shell.say.day(moment.date())
        self._saved.setText(self.tr("Saved {time}").format(time=when))
        self._saved.setToolTip(self._shell.say.moment(moment))

    def _show_cycle(self) -> None:
        from talentdesk.services.overview import RunningCycle

        self._organisation.set_whole(self._desk.info.organisation)
        cycle = self._desk.ask(RunningCycle())
        words = cycle or self.tr("No review cycle")
        room = self.cycle.fontMetrics()
        self.cycle.setText(room.elidedText(words, Qt.TextElideMode.ElideRight, _CYCLE))
        self.cycle.setToolTip(self.tr("Review cycles: {cycle}").format(cycle=words))
        self.cycle.setAccessibleName(self.cycle.toolTip())

    @Slot()
    def open_cycles(self) -> None:
        """Open the sheet of review cycles."""
        from talentdesk.ui.sessions.cycle_sheet import open_cycles

        open_cycles(self._desk, self._shell)

    @Slot()
    def _show_lock(self) -> None:
        from talentdesk.services.overview import SessionStateOf

        wanted = self._shell.selection.session
        found = self._desk.ask(SessionStateOf(session=wanted)) if wanted else None
        for widget in (self._lock_icon, self._lock):
            widget.setVisible(found is not None)
        if found is None:
            return
        name, state = found
        locked = state is SessionState.LOCKED
        self._shell.theme.set_icon(self._lock_icon, "lock" if locked else "unlock", "muted")
        words = self.tr("Session locked") if locked else self.tr("Session open")
        self._lock.setText(words)
        self._lock.setToolTip(name)

    def _make_button(self, action: QAction) -> QWidget:
        button = QToolButton()
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setDefaultAction(action)
        # The focus stays in the text field that is being written in.
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button
