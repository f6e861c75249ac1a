"""The editor: parts at the left, the chosen part beside them, and what becomes of the changes above."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from talentdesk import tokens
from talentdesk.domain.programme_form import FormPart, path_of
from talentdesk.exchange.programme_draft import Draft
from talentdesk.ui.settings.editor.core import Core
from talentdesk.ui.settings.editor.pages import PartPage
from talentdesk.ui.shell import Shell
from talentdesk.ui.theme import set_kind
from talentdesk.ui.widgets.fields import leave_field
from talentdesk.ui.widgets.labels import ElidedLabel
from talentdesk.ui.widgets.words import Worded
from talentdesk.wording.programme_choices import parts

_NAV_WIDTH = 216
_KEY = Qt.ItemDataRole.UserRole


class ProgrammeEditor(Worded, QWidget):
    """Edits a draft. What it shall become is asked of the panel around it."""

    put_requested = Signal()
    left = Signal()
    """Back to reading; the changes stay."""
    changed = Signal()
    """The draft is another one than before."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self.core = Core(self, shell)
        self.page: PartPage | None = None
        self._chosen: dict[str, int] = {}
        self.state = ElidedLabel(kind="muted")
        self.undo, self.redo = QToolButton(), QToolButton()
        self.back, self.discard, self.put = QPushButton(), QPushButton(), QPushButton()
        self.more = QPushButton()
        self.menu = QMenu(self)
        self.more.setMenu(self.menu)
        set_kind(self.put, "main")
        for button, icon in (
            (self.undo, "undo"),
            (self.redo, "redo"),
            (self.back, "back"),
            (self.more, "more"),
        ):
            shell.theme.set_icon(button, icon)
        self.nav = QListWidget()
        self.nav.setFixedWidth(_NAV_WIDTH)
        self.nav.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._fill_nav()
        self._holder = QVBoxLayout()
        self._lay_out()
        self.core.changed.connect(self._hear)
        self.nav.currentRowChanged.connect(self._open)
        self.undo.clicked.connect(self.take_back)
        self.redo.clicked.connect(self.do_again)
        self.back.clicked.connect(self.left)
        self.put.clicked.connect(self._ask_to_put)
        self.retranslate()

    def edit(self, draft: Draft) -> None:
        """Edit a draft, at its first part."""
        self.core.begin(draft)
        if self.nav.currentRow() < 1:
            self.nav.setCurrentRow(1)

    def open_part(self, key: str, path: str = "") -> None:
        """Open a part, and put the focus where a path leads."""
        steps = [int(one.rstrip("]")) for one in path.partition("[")[2].split(".")[0].split("[")[:1] if one]
        if steps:
            self._chosen[key] = steps[0]
        for row in range(self.nav.count()):
            if self.nav.item(row).data(_KEY) == key:
                if self.nav.currentRow() == row:
                    self._open()
                self.nav.setCurrentRow(row)
        if self.page is not None and path:
            self.page.show_path(path)

    @override
    def retranslate(self) -> None:
        self.back.setText(self.tr("Back to reading"))
        self.discard.setText(self.tr("Discard changes"))
        self.put.setText(self.tr("Put in force…"))
        self.more.setText(self.tr("More"))
        for button, words in ((self.undo, self.tr("Undo")), (self.redo, self.tr("Redo"))):
            button.setToolTip(words)
            button.setAccessibleName(words)
        self.nav.setAccessibleName(self.tr("Parts of the programme"))
        self._fill_nav()
        if self.core.draft.tree:
            self._hear(True)

    @Slot()
    def take_back(self) -> None:
        """Take back the newest step of the draft."""
        path = self._focused()
        leave_field(self)
        self.core.draft.undo()
        self.core.tell(anew=True)
        self._focus(path)

    @Slot()
    def do_again(self) -> None:
        """Do again what was taken back last."""
        path = self._focused()
        leave_field(self)
        self.core.draft.redo()
        self.core.tell(anew=True)
        self._focus(path)

    @override
    def event(self, event: QEvent) -> bool:
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._mine(event)
        ):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo) and self.core.draft.may_undo:
            self.take_back()
        elif self._redoes(event) and self.core.draft.may_redo:
            self.do_again()
        else:
            super().keyPressEvent(event)

    def _mine(self, event: QKeyEvent) -> bool:
        undo = event.matches(QKeySequence.StandardKey.Undo) and self.core.draft.may_undo
        return undo or (self._redoes(event) and self.core.draft.may_redo)

    @staticmethod
    def _redoes(event: QKeyEvent) -> bool:
        control = Qt.KeyboardModifier.ControlModifier
        ways = (
            event.matches(QKeySequence.StandardKey.Redo),
            event.key() == Qt.Key.Key_Y and event.modifiers() == control,
        )
        return any(ways)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.back)
        head.addWidget(self.state, 1)
        for widget in (self.undo, self.redo, self.more, self.discard, self.put):
            head.addWidget(widget)
        body = QHBoxLayout()
        body.setSpacing(24)
        body.addWidget(self.nav)
        body.addLayout(self._holder, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, tokens.PAGE_EDGE, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addLayout(body, 1)

    def _fill_nav(self) -> None:
        self.nav.blockSignals(True)
        row = self.nav.currentRow()
        self.nav.clear()
        chapter = ""
        for part in sorted(parts(), key=_chapter_order):
            if part.chapter != chapter:
                chapter = part.chapter
                head = QListWidgetItem(self._shell.say(chapter))
                head.setFlags(Qt.ItemFlag.NoItemFlags)
                self.nav.addItem(head)
            item = QListWidgetItem(f"   {self._shell.say(part.title)}")
            item.setData(_KEY, part.key)
            self.nav.addItem(item)
        self.nav.setCurrentRow(row)
        self.nav.blockSignals(False)

    def _open(self, *_: object) -> None:
        row = self.nav.currentRow()
        key = self.nav.item(row).data(_KEY) if row >= 0 else None
        part = next((one for one in parts() if one.key == key), None)
        if part is None:
            return
        leave_field(self)
        self._show(PartPage(self.core, part, self._chosen.get(part.key, 0)))

    def _show(self, page: PartPage) -> None:
        before, self.page = self.page, page
        page.chosen.connect(self._choose)
        if before is not None:
            self._holder.removeWidget(before)
            before.hide()
            before.deleteLater()
        self._holder.addWidget(page)
        # At once, not with the next events: the focus goes to one of its fields.
        page.show()

    @Slot(int)
    def _choose(self, at: int) -> None:
        if self.page is not None and at >= 0:
            self._chosen[self.page.part.key] = at
            self._open()

    @Slot(bool)
    def _hear(self, anew: bool) -> None:
        if anew or self.page is None:
            path, inside = self._focused(), self._has_focus()
            self._open()
            if inside:
                self._focus(path)
        else:
            self.page.refresh()
        self._tell()
        self.changed.emit()

    def _has_focus(self) -> bool:
        now: QWidget | None = QApplication.focusWidget()
        return now is not None and self.isAncestorOf(now)

    def _focus(self, path: str) -> None:
        """Put the focus where it was, in a form made anew; the keys of the editor work on from there."""
        found = self.page.found().get(path) if self.page is not None else None
        (found or self.nav).setFocus(Qt.FocusReason.OtherFocusReason)

    def _focused(self) -> str:
        now: QWidget | None = QApplication.focusWidget()
        while now is not None and now is not self:
            steps = now.property("steps")
            if steps:
                return path_of(tuple(steps))
            now = now.parentWidget()
        return ""

    def _tell(self) -> None:
        draft, faults = self.core.draft, self.core.faults
        self.undo.setEnabled(draft.may_undo)
        self.redo.setEnabled(draft.may_redo)
        self.discard.setEnabled(draft.changed)
        self.put.setEnabled(draft.changed)
        words = [self.tr("%n fault(s)", "", len(faults))] if faults else []
        open_texts = draft.open_texts()
        if open_texts:
            words.append(self.tr("%n text(s) not yet translated", "", open_texts))
        words.append(
            self.tr("Changed; not in force yet") if draft.changed else self.tr("Nothing changed yet")
        )
        self.state.set_whole(" · ".join(words))
        self.state.setProperty("kind", "bad" if faults else "muted")
        self.state.style().unpolish(self.state)
        self.state.style().polish(self.state)
        for row in range(self.nav.count()):
            item = self.nav.item(row)
            part = next((one for one in parts() if one.key == item.data(_KEY)), None)
            if part is None:
                continue
            keys = tuple(one.key for one in part.fields)
            wrong = any(_root_of(fault.path) in keys for fault in faults)
            other = any(draft.tree.get(key) != draft.base.get(key) for key in keys)
            mark = "■" if wrong else "•" if other else "   "
            item.setText(f"{mark} {self._shell.say(part.title)}")
            item.setToolTip(
                self.tr("Something is wrong here") if wrong else self.tr("Changed") if other else ""
            )

    @Slot()
    def _ask_to_put(self) -> None:
        leave_field(self)
        if not self.core.faults:
            self.put_requested.emit()
            return
        fault = self.core.faults[0]
        part = next(
            (one for one in parts() if _root_of(fault.path) in {field.key for field in one.fields}),
            parts()[0],
        )
        self.open_part(part.key, fault.path)
        self._shell.strip(
            self.tr("The programme has faults and cannot be put in force yet. The first: {fault}").format(
                fault=self.core.words_of(fault)
            )
        )


def _root_of(path: str) -> str:
    return path.split(".")[0].split("[")[0]


def _chapter_order(part: FormPart) -> int:
    known = list(dict.fromkeys(one.chapter for one in parts()))
    return known.index(part.chapter)
