"""Flags, readiness and own notes: by key, by the menu of the cards, for many cards at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QWidget
from typing_extensions import override

from talentdesk.domain.marks import MarkKind
from talentdesk.domain.programme import Choice
from talentdesk.domain.ruling import Reason
from talentdesk.domain.texts import Id
from talentdesk.ui.theme import application_theme
from talentdesk.ui.widgets.fields import Field
from talentdesk.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from talentdesk.ui.workshop.sight import Sight
    from talentdesk.ui.workshop.stage import Stage


class OwnNoteSheet(Sheet):
    """The facilitator's own words on one or many candidates. ``noted`` carries the text."""

    noted = Signal(str)

    def __init__(self, window: QWidget, name: str, count: int, text: str) -> None:
        self._field: Field | None = None
        super().__init__(window)
        self._name, self._count = name, count
        self.note = QPlainTextEdit(text)
        self.note.setTabChangesFocus(True)
        self.note.setMinimumHeight(160)
        self._field = Field(self.note)
        self.body.addWidget(self._field)
        self.accepted.connect(self._keep)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        super().retranslate()
        if self._field is None:
            return
        many = self.tr("Own note on %n card(s)", "", self._count)
        one = self.tr("Own note: {name}").format(name=self._name)
        self.set_texts(one if self._count == 1 else many, self.tr("Keep"))
        self._field.set_texts(
            self.tr("For your eyes only"),
            self.tr("Never shown in the room, never printed. Empty takes the note away."),
        )

    @Slot()
    def _keep(self) -> None:
        self.noted.emit(self.note.toPlainText())


class MarkActs(QObject):
    """Does what keys and menus ask for the marks of cards."""

    def __init__(self, page: Stage, sight: Callable[[], Sight], parent: QObject) -> None:
        super().__init__(parent)
        self._page, self._sight = page, sight
        self.sheet: OwnNoteSheet | None = None
        self.menu: QMenu | None = None
        """The menu opened last by a key."""

    @Slot(tuple)
    def toggle_flag(self, ids: tuple[Id, ...]) -> None:
        """Flag cards with the programme's first flag, or take the flags off where all carry one."""
        flags = self._page.desk.programme.flags
        if flags:
            flagged = self._sight().marked(MarkKind.FLAG)
            self.mark(ids, MarkKind.FLAG, "" if all(one in flagged for one in ids) else flags[0].key)

    def mark(self, ids: tuple[Id, ...], kind: MarkKind, value: str) -> None:
        """Give cards a mark, as one step."""
        from talentdesk.services.marking import MarkCandidates

        board = self._page.values
        if board is None or not ids:
            return
        ordered = self._page.board.arrangement.in_order(ids) or ids
        command = MarkCandidates(session=board.session.id, candidates=ordered, kind=kind, value=value)
        if self._page.acts.do(command, ids) is not None and self.sheet is not None:
            self.sheet.close_sheet()

    @Slot(tuple)
    def open_note(self, ids: tuple[Id, ...]) -> None:
        """Write an own note; many cards get the same one."""
        if not self._may_mark(ids):
            return
        if self.sheet is not None:
            self.sheet.close_sheet()
        notes = {self._sight().marked(MarkKind.NOTE).get(one, "") for one in ids}
        text = notes.pop() if len(notes) == 1 else ""
        name = self._page.board.arrangement.cards[ids[0]].name
        sheet = self.sheet = OwnNoteSheet(self._page.shell.dialog_parent(), name, len(ids), text)
        sheet.noted.connect(partial(self.mark, ids, MarkKind.NOTE))
        sheet.closed.connect(self._forget)
        sheet.open_sheet()

    def open_readiness(self, ids: tuple[Id, ...], at: QPoint) -> None:
        """Offer the programme's words of readiness at a point."""
        if not self._may_mark(ids):
            return
        menu = self.menu = QMenu(self._page.board)
        self._fill(menu, ids, MarkKind.READINESS, self._page.desk.programme.readiness)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)
        # On the word that was given, else on the first: Enter gives it.
        *words, _none = menu.actions()
        menu.setActiveAction(next((one for one in words if one.isChecked()), menu.actions()[0]))

    def extend(self, menu: QMenu, ids: tuple[Id, ...], before: QAction, *, free: bool) -> None:
        """Put the marks into the menu of cards."""
        programme, theme = self._page.desk.programme, application_theme()
        for text, icon, kind, choices in (
            (self.tr("Flag") + "\tG", "flag", MarkKind.FLAG, programme.flags),
            (self.tr("Readiness") + "\tY", "clock", MarkKind.READINESS, programme.readiness),
        ):
            if choices:
                below = QMenu(text, menu)
                self._fill(below, ids, kind, choices)
                theme.set_icon(below.menuAction(), icon)
                below.menuAction().setEnabled(free)
                menu.insertMenu(before, below)
        note = QAction(self.tr("Own note…") + "\tE", menu)
        theme.set_icon(note, "edit")
        note.setEnabled(free)
        note.triggered.connect(partial(self.open_note, ids))
        menu.insertAction(before, note)

    # ------------------------------------------------------------------ inside

    def _may_mark(self, ids: tuple[Id, ...]) -> bool:
        """Tell whether marks can be given; a locked session says why not before anything is typed."""
        if self._page.values is None or not ids:
            return False
        if self._page.board.arrangement.is_locked:
            self._page.acts.stop(Reason.SESSION_LOCKED, ids)
            return False
        return True

    def _fill(self, menu: QMenu, ids: tuple[Id, ...], kind: MarkKind, choices: Sequence[Choice]) -> None:
        say = self._page.shell.say
        marked = self._sight().marked(kind)
        there = {marked.get(one, "") for one in ids}
        group = QActionGroup(menu)
        for choice in (*choices, None):
            key = choice.key if choice is not None else ""
            action = menu.addAction(say.text(choice.name) if choice is not None else self.tr("None"))
            action.setCheckable(True)
            action.setChecked(there == {key})
            group.addAction(action)
            action.triggered.connect(partial(self.mark, ids, kind, key))

    @Slot()
    def _forget(self) -> None:
        if self.sheet is not None:
            self.sheet.deleteLater()
            self.sheet = None
