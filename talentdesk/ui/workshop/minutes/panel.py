"""The minutes beside the board: parts that write themselves, each open to a hand."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from talentdesk.domain.change import Changed, Subject
from talentdesk.domain.minutes import Part
from talentdesk.domain.texts import Id
from talentdesk.domain.workshop import Board, SessionState
from talentdesk.services.minutes import EditMinutes, Minutes, MinutesOf
from talentdesk.ui.background import Cancelled, Job, Progress
from talentdesk.ui.desk import Desk, Pause
from talentdesk.ui.saving import ask_target, tell_saved
from talentdesk.ui.shell import Shell
from talentdesk.ui.theme import application_theme, set_kind
from talentdesk.ui.widgets.labels import Label
from talentdesk.ui.widgets.words import Worded
from talentdesk.ui.workshop.doing import Doing
from talentdesk.wording import minutes as words

_WIDTH = 320
_KEY = Qt.ItemDataRole.UserRole
_LATER = 60
"""Milliseconds after which the minutes follow a change: the board is painted first."""
_OWN = (Subject.MINUTES, Subject.FOLLOW_UP, Subject.TALK, Subject.MEETING, Subject.BALLOT)


class HasActs(Protocol):
    """The page as the panel sees it."""

    @property
    def desk(self) -> Desk:
        """The one door to the services."""

    @property
    def shell(self) -> Shell:
        """The window around it."""

    @property
    def acts(self) -> Doing:
        """Does what is wanted."""


class MinutesPanel(Worded, QWidget):
    """Lists the parts; the chosen one is read and edited beneath. Leaving the text keeps it."""

    def __init__(self, page: HasActs) -> None:
        super().__init__()
        self._page = page
        self._minutes: Minutes | None = None
        self._locked = False
        self._session: Id = ""
        self._soon = Pause(self, page.desk, _LATER, self.read)
        page.desk.changed.connect(self._follow)
        self._title = Label(kind="strong")
        self.list = QListWidget()
        self.text = QPlainTextEdit()
        self._state = Label(kind="small", wrap=True)
        self.anew, self.print, self.export = QPushButton(), QToolButton(), QToolButton()
        self._build()
        self.list.currentRowChanged.connect(self._show_part)
        self.list.itemActivated.connect(self._to_text)
        self.anew.clicked.connect(self._write_anew)
        self.print.clicked.connect(self.open_print)
        self.export.clicked.connect(self._ask_file)
        self.text.installEventFilter(self)
        self.retranslate()

    def _build(self) -> None:
        theme = application_theme()
        theme.set_icon(self.print, "print")
        theme.set_icon(self.export, "export")
        set_kind(self.anew, "link")
        self.text.setTabChangesFocus(True)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.print)
        head.addWidget(self.export)
        foot = QHBoxLayout()
        foot.addWidget(self._state, 1)
        foot.addWidget(self.anew)
        lower = QWidget()
        below = QVBoxLayout(lower)
        below.setContentsMargins(0, 4, 0, 0)
        below.setSpacing(4)
        below.addWidget(self.text, 1)
        below.addLayout(foot)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        split.addWidget(self.list)
        split.addWidget(lower)
        split.setSizes([240, 260])
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 0, 16, 8)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(split, 1)
        self.setMinimumWidth(_WIDTH)
        self.setMaximumWidth(2 * _WIDTH)

    # ------------------------------------------------------------------ shown

    def show_board(self, board: Board) -> None:
        """Show the minutes of the session; those of the same session follow once the board is painted."""
        self._locked = board.session.state is SessionState.LOCKED or self._page.desk.read_only
        same, self._session = self._session == board.session.id, board.session.id
        if same:
            self._soon.start()
        else:
            self.read()

    @Slot()
    def read(self) -> None:
        """Read the minutes anew; what is being typed stays."""
        self._soon.stop()
        if self._session:
            self._minutes = self._page.desk.ask(MinutesOf(session=self._session))
            self._list_parts()

    @Slot(object)
    def _follow(self, changed: Changed) -> None:
        """Follow what the board does not load again for."""
        if self._session in changed.ids and changed.touches(*_OWN) and self.isVisible():
            self._soon.start()

    def choose(self, key: str) -> None:
        """Put the cursor on a part."""
        for row, part in enumerate(self._parts):
            if part.key == key:
                self.list.setCurrentRow(row)

    @property
    def chosen(self) -> Part | None:
        """The part under the cursor."""
        row = self.list.currentRow()
        return self._parts[row] if 0 <= row < len(self._parts) else None

    @property
    def _parts(self) -> tuple[Part, ...]:
        return self._minutes.parts if self._minutes is not None else ()

    def _list_parts(self) -> None:
        say = self._page.shell.say
        here = self.list.currentRow()
        kept = str(self.list.item(here).data(_KEY)) if here >= 0 else ""
        keys = [part.key for part in self._parts]
        with QSignalBlocker(self.list):
            if [self.list.item(row).data(_KEY) for row in range(self.list.count())] != keys:
                self.list.clear()
                for key in keys:
                    item = QListWidgetItem()
                    item.setData(_KEY, key)
                    self.list.addItem(item)
            for row, part in enumerate(self._parts):
                mark = self.tr("{title}  ·  edited") if part.edited is not None else "{title}"
                text = mark.format(title=words.title(part, say))
                item = self.list.item(row)
                if item.text() != text:
                    item.setText(text)
            self.list.setCurrentRow(keys.index(kept) if kept in keys else 0 if keys else -1)
        self._show_part()

    @Slot()
    def _show_part(self) -> None:
        part = self.chosen
        typing = self.text.hasFocus() and self.text.document().isModified()
        if part is None or typing:
            return
        text = words.text_of(part, self._page.shell.say)
        if text != self.text.toPlainText():
            self.text.setPlainText(text)
        self.text.document().setModified(False)
        self.text.setProperty("part", part.key)
        sealed = self._minutes is not None and self._minutes.seal is not None
        self.text.setReadOnly(self._locked or part.key == "seal")
        edited = part.edited is not None
        self.anew.setVisible(edited and not self._locked)
        self._state.setText(
            self.tr("Sealed with the lock.")
            if sealed
            else self.tr("Edited by hand: it does not follow the session any more.")
            if edited
            else self.tr("Writes itself. Type to edit it.")
        )

    @override
    def retranslate(self) -> None:
        self._title.setText(self.tr("Minutes"))
        self.list.setAccessibleName(self.tr("Parts of the minutes"))
        self.text.setAccessibleName(self.tr("Text of the part"))
        self.anew.setText(self.tr("Write it anew"))
        self.anew.setToolTip(self.tr("Drop the edited text; the part follows the session again"))
        for button, name in (
            (self.print, self.tr("Print the minutes…")),
            (self.export, self.tr("Export the minutes as text…")),
        ):
            button.setToolTip(name)
            button.setAccessibleName(name)
        if self._minutes is not None:
            self._list_parts()

    # ------------------------------------------------------------------ edited

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.text:
            if isinstance(event, QFocusEvent) and event.type() is QEvent.Type.FocusOut:
                if event.reason() is not Qt.FocusReason.PopupFocusReason:
                    self._keep()
            elif isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
                return self._pressed(event)
        return False

    def _pressed(self, event: QKeyEvent) -> bool:
        """Ctrl+Enter keeps the text, Esc gives it up; both lead back to the list."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and control:
            self._keep()
        elif event.key() == Qt.Key.Key_Escape:
            self.text.document().setModified(False)
            self._show_part()
        else:
            return False
        self.list.setFocus()
        return True

    def _keep(self) -> None:
        """Keep what was typed, once."""
        if self._minutes is None or not self.text.document().isModified():
            return
        self.text.document().setModified(False)
        key, text = str(self.text.property("part") or ""), self.text.toPlainText()
        self._page.acts.do(EditMinutes(session=self._minutes.session, part=key, text=text))

    @Slot()
    def _to_text(self) -> None:
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _write_anew(self) -> None:
        part = self.chosen
        if self._minutes is not None and part is not None:
            self._page.acts.do(EditMinutes(session=self._minutes.session, part=part.key, text=None))
            self.list.setFocus()

    # ------------------------------------------------------------------ handed out

    @Slot()
    def open_print(self) -> None:
        """Show the minutes as they would be printed."""
        from talentdesk.ui.workshop.minutes.print_sheet import MinutesSheet

        self._keep()
        if self._minutes is not None:
            acts = self._page.acts
            acts.open_sheet(MinutesSheet(acts.window(), self._page.shell, self._page.desk, self._minutes))

    @Slot()
    def _ask_file(self) -> None:
        if self._minutes is None:
            return
        self._keep()
        name = self.tr("Minutes {session}").format(session=self._minutes.name)
        kinds = {".md": self.tr("Text with headings"), ".txt": self.tr("Plain text")}
        path = ask_target(self, self.tr("Export the minutes"), name, kinds)
        if path is not None:
            self.export_to(path)

    def export_to(self, path: Path) -> None:
        """Write the minutes as text."""
        if self._minutes is None:
            return
        shell = self._page.shell
        text = words.whole(self._minutes.parts, self._minutes.name, shell.say)
        if path.suffix.casefold() == ".txt":
            text = text.replace("## ", "").removeprefix("# ")
        # With a mark at its beginning: older editors on Windows take Chinese for something else without it.
        data = text.encode("utf-8-sig")
        shell.run_job(Job(self.tr("Writing"), partial(_written, path, data), writes=False), self._exported)

    @Slot(object)
    def _exported(self, path: Path) -> None:
        tell_saved(self._page.shell, path)


def _written(path: Path, data: bytes, progress: Progress, cancelled: Cancelled) -> Path:
    from talentdesk.exchange.files import write

    write(path, data)
    return path
