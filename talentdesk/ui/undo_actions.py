"""Undo and redo of the window: named after the step, asked where it is another's, routed past text fields."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from typing_extensions import override

from talentdesk.domain.opened import Step
from talentdesk.ui.background import Cancelled, Job, Progress
from talentdesk.ui.desk import Desk
from talentdesk.ui.shell import Shell
from talentdesk.wording import Say

if TYPE_CHECKING:
    from talentdesk.services.commands import Done, Watch

_MANY = 1_000
"""Rows from which taking a step back is waited for."""


def step_words(step: Step, desk: Desk, shell: Shell) -> str:
    """Say what a step did, in the language of the window; while names are hidden only what kind it was."""
    from talentdesk.wording.actions import sentence, title

    if shell.selection.blind:
        return title(step.action, shell.say)
    return sentence(step.action, step.figures, shell.say, desk.programme)


def _turned(
    turn: Callable[[Watch], Done], words: str, say: Say, progress: Progress, cancelled: Cancelled
) -> None:
    """Take a long step back or do it again, telling how far it is. Raises ``TroubleError`` when cancelled."""
    from talentdesk.jobs.watching import watching

    turn(watching(lambda _: words, say, progress, cancelled))


class UndoActions(QObject):
    """The two actions, shared by top bar, menu and shortcuts.

    A text field with the focus comes first as long as it has something to take back itself. ``refresh`` names
    the actions; the window calls it when it sets its words.
    """

    def __init__(self, desk: Desk, shell: Shell, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._shell = shell
        self._trusted: set[str] = set()
        """Other operators whose steps may be taken back: it was asked once."""
        self._watched: QWidget | None = None
        self.undo = QAction(window)
        self.undo.setShortcut(QKeySequence("Ctrl+Z"))
        self.redo = QAction(window)
        self.redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        shell.theme.set_icon(self.undo, "undo")
        shell.theme.set_icon(self.redo, "redo")
        self.undo.triggered.connect(self.take_back)
        self.redo.triggered.connect(self.do_again)
        desk.changed.connect(self.refresh)
        shell.selection.blind_changed.connect(self.refresh)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._watch)

    @Slot()
    def take_back(self) -> None:
        """Take the newest step back, asking first where another operator made it."""
        step = self._desk.undo_step
        if step is None or self._in_a_form() or not self._may(step):
            return
        self._turn(step, back=True)

    @Slot()
    def do_again(self) -> None:
        """Do again what was taken back last."""
        step = self._desk.redo_step
        if step is None or self._in_a_form() or not self._may(step):
            return
        self._turn(step, back=False)

    def _turn(self, step: Step, *, back: bool) -> None:
        """Take a step back or do it again: one of very many rows beside the window, telling how far it is."""
        words = step_words(step, self._desk, self._shell)
        told = self.tr("Taken back: {step}") if back else self.tr("Done again: {step}")
        say_so = partial(self._shell.toast, told.format(step=words))
        if step.rows < _MANY:
            if (self._desk.undo() if back else self._desk.redo()) is not None:
                say_so()
            return
        workspace = self._desk.workspace
        work = partial(_turned, workspace.undo if back else workspace.redo, words, self._shell.say)
        title = self.tr("Taking back") if back else self.tr("Doing again")
        self._shell.run_job(Job[None](title, work, writes=True), lambda _: say_so())

    @Slot()
    def refresh(self) -> None:
        """Name the actions after the steps they would take."""
        undo, redo = self._desk.undo_step, self._desk.redo_step
        self._name(self.undo, undo, self.tr("Undo"), self.tr("Undo: {step}"), self.tr("Nothing to undo"))
        self._name(self.redo, redo, self.tr("Redo"), self.tr("Redo: {step}"), self.tr("Nothing to redo"))

    def _name(self, action: QAction, step: Step | None, short: str, named: str, nothing: str) -> None:
        action.setEnabled(step is not None and not self._desk.workspace.read_only)
        words = step_words(step, self._desk, self._shell) if step else ""
        action.setText(named.format(step=words) if step else short)
        action.setIconText(short)
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        words = action.text() if step else nothing
        action.setToolTip(self.tr("{action} ({keys})").format(action=words, keys=keys))

    def _in_a_form(self) -> bool:
        """Tell, and say, that the focus is in a form not yet taken over: steps of the page below stay."""
        from talentdesk.ui.widgets.sheet import Sheet

        inside = QApplication.focusWidget()
        while inside is not None and not isinstance(inside, Sheet):
            inside = inside.parentWidget()
        if not isinstance(inside, Sheet) or not inside.waits:
            return False
        self._shell.toast(self.tr("Finish or cancel this form first: nothing of it is in the file yet"))
        return True

    def _may(self, step: Step) -> bool:
        if not step.other or step.who in self._trusted:
            return True
        from PySide6.QtWidgets import QMessageBox

        answer = QMessageBox.question(
            self._shell.dialog_parent(),
            self.tr("A step of someone else"),
            self.tr("“{step}” was done by {who}. Change it all the same?").format(
                step=step_words(step, self._desk, self._shell), who=step.who
            ),
        )
        if answer == QMessageBox.StandardButton.Yes:
            self._trusted.add(step.who)
            return True
        return False

    @Slot(QWidget, QWidget)
    def _watch(self, old: QWidget | None, now: QWidget | None) -> None:
        if self._watched is not None:
            self._watched.removeEventFilter(self)
        self._watched = now if isinstance(now, QLineEdit | QPlainTextEdit | QTextEdit) else None
        if self._watched is not None:
            self._watched.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let undo pass by a text field that has nothing to take back: it would swallow the key."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo = event.matches(QKeySequence.StandardKey.Undo)
            redo = event.matches(QKeySequence.StandardKey.Redo)
            if (undo and not _can(watched, undo=True)) or (redo and not _can(watched, undo=False)):
                event.ignore()
                return True
        return False


def _can(field: QObject, *, undo: bool) -> bool:
    if isinstance(field, QLineEdit):
        return field.isUndoAvailable() if undo else field.isRedoAvailable()
    if isinstance(field, QPlainTextEdit | QTextEdit):
        document = field.document()
        return document.isUndoAvailable() if undo else document.isRedoAvailable()
    return False
