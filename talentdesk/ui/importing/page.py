"""Taking workbooks over: drop or choose them, look at what would change, do it in one step."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from talentdesk import tokens
from talentdesk.domain.imports import Comparison, RowChange, Taken
from talentdesk.domain.workshop import SessionState
from talentdesk.ui.background import Job
from talentdesk.ui.desk import Desk
from talentdesk.ui.importing import work
from talentdesk.ui.importing.books_out import BooksOut
from talentdesk.ui.importing.desk_view import DeskView
from talentdesk.ui.importing.doors import ImportDoors
from talentdesk.ui.importing.drop_zone import DropZone
from talentdesk.ui.importing.lines import Kind
from talentdesk.ui.importing.memory import SourceMemory
from talentdesk.ui.importing.notes import notes_on
from talentdesk.ui.importing.preview import PreviewItemModel
from talentdesk.ui.importing.work import Looked
from talentdesk.ui.shell import Shell
from talentdesk.ui.theme import set_kind
from talentdesk.ui.widgets.words import Worded

if TYPE_CHECKING:
    from talentdesk.jobs.take_photos import FoundPhotos


class ImportPage(Worded, QWidget):
    """The drop zone first, then what lies on the desk. ``closed`` comes when it is done with."""

    closed = Signal()
    actions_changed = Signal()

    def __init__(self, desk: Desk, shell: Shell) -> None:
        super().__init__()
        self._desk, self._shell = desk, shell
        self.looked: Looked | None = None
        """What lies on the desk, None before anything was read."""
        self.zone = DropZone(lambda: shell.say)
        self.model = PreviewItemModel(shell.theme, shell.say, desk.programme, self)
        self.view = DeskView(desk, shell, self.model)
        self._paths: tuple[Path, ...] = ()
        self.memory = SourceMemory(desk, self)
        self.doors = ImportDoors(self, desk, shell, self.memory, lambda: self.looked)
        self.back = QPushButton()
        set_kind(self.back, "link")
        self.another, self.hand_back, self.go = QAction(self), QAction(self), QAction(self)
        self.out = BooksOut(self, desk, shell)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        theme = self._shell.theme
        theme.set_icon(self.back, "back", "accent")
        theme.set_icon(self.another, "folder-open")
        theme.set_icon(self.hand_back, "export")
        theme.set_icon(self.go, "check", "on-accent")
        first = QWidget()
        middle = QVBoxLayout(first)
        middle.setContentsMargins(tokens.PAGE_EDGE, 8, tokens.PAGE_EDGE, 16)
        middle.addWidget(self.zone)
        self._stack = QStackedWidget()
        self._stack.addWidget(first)
        self._stack.addWidget(self.view)
        top = QHBoxLayout()
        top.setContentsMargins(tokens.PAGE_EDGE, 0, tokens.PAGE_EDGE, 4)
        top.addWidget(self.back)
        top.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(top)
        whole.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.zone.chosen.connect(self.choose_paths)
        self.zone.template_wanted.connect(self.out.save_template)
        self.back.clicked.connect(self.closed)
        self.another.triggered.connect(self.begin)
        self.hand_back.triggered.connect(self._hand_back)
        self.go.triggered.connect(self.take_over)
        self.view.sheet_wanted.connect(self.doors.open_columns)
        self.view.questions_wanted.connect(self.doors.open_questions)
        self.view.contradictions_wanted.connect(self.doors.open_contradictions)
        self.view.sources_wanted.connect(self.doors.open_sources)
        self.doors.said.connect(self._compare)
        self.view.forgetting_wanted.connect(self._forget_sources)
        self.view.target_chosen.connect(self._choose_target)
        self.view.left_out_changed.connect(self._leave_out)

    def page_actions(self) -> list[QAction]:
        """Return the actions for the title line, the main one last."""
        if self.looked is None:
            return []
        return [self.another, *([self.hand_back] if self.looked.faulty_files else []), self.go]

    # ------------------------------------------------------------------ steps

    @Slot()
    def begin(self) -> None:
        """Start over with nothing on the desk."""
        self.looked = None
        self.model.left_out = set()
        self.model.show_lines(())
        self._stack.setCurrentIndex(0)
        self.actions_changed.emit()
        self.zone.choose.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def comparison(self) -> Comparison | None:
        """What the first table would change, None before anything was read."""
        return self.looked.comparisons[0] if self.looked and self.looked.comparisons else None

    @property
    def is_previewing(self) -> bool:
        """Whether something lies on the desk."""
        return self.looked is not None

    def count(self, kind: Kind) -> int:
        """Return how many rows would change that way."""
        return self.view.count(kind)

    def choose_file(self, path: str) -> None:
        """Read a workbook, folder or archive."""
        self.choose_paths((Path(path),))

    @Slot(tuple)
    def choose_paths(self, paths: tuple[Path, ...]) -> None:
        """Read workbooks and show what they would change."""
        name = paths[0].name if len(paths) == 1 else self.tr("%n file(s)", "", len(paths))
        self.model.left_out = set()
        self._paths = paths
        self.zone.place = paths[0].parent
        read = partial(work.look_at_all, self._desk.workspace, paths, self.memory.said, self._shell.say)
        title = self.tr("Reading {file}").format(file=name)
        self._shell.run_job(Job["Looked | FoundPhotos"](title, read), self._show_new)

    @Slot(object)
    def _show_new(self, looked: Looked | FoundPhotos) -> None:
        if not isinstance(looked, Looked):
            self.doors.open_photos(looked)
            return
        self._show(looked, anew=True)
        self.view.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _show_again(self, looked: Looked) -> None:
        self._show(looked, anew=False)

    def _show(self, looked: Looked, *, anew: bool) -> None:
        self.looked = looked
        self.view.show_looked(looked, anew=anew)
        self._offer_targets(looked)
        self._stack.setCurrentIndex(1)
        self._say_main()
        self._say_source()
        self.actions_changed.emit()

    @Slot(object)
    def _compare(self, looked: Looked) -> None:
        again = partial(work.look_again, self._desk.workspace, looked, self._shell.say)
        self._shell.run_job(Job[Looked](self.tr("Comparing"), again), self._show_again)

    @Slot()
    def take_over(self) -> None:
        """Do what the preview shows; the refused rows are left out."""
        if self.looked is None:
            return
        said = self.memory.said
        taking = partial(work.take, self._desk.workspace, self.looked, said, self._shell.say)
        self._shell.run_job(Job[Taken](self.tr("Taking the rows over"), taking, writes=True), self._done)

    @Slot(object)
    def _done(self, taken: Taken) -> None:
        if self.looked is not None:
            self.memory.note_taken(self.looked)
        if taken.entry == 0:
            self._shell.toast(self.tr("Everything was there already; nothing was changed."))
        else:
            words = [
                self.tr("{count} added").format(count=taken.added),
                self.tr("{count} changed").format(count=taken.changed),
            ]
            if taken.refused:
                words.append(self.tr("{count} left out").format(count=taken.refused))
            self._shell.toast(self.tr("Taken over: {what}").format(what=self.tr(", ").join(words)), True)
        self.begin()
        self.closed.emit()

    # ------------------------------------------------------------------ said on the page

    @Slot()
    def _forget_sources(self) -> None:
        """Read the workbooks as if nobody had said anything of them before."""
        if self.looked is not None:
            self.memory.forget(self.looked)
            self.choose_paths(self._paths)

    @Slot()
    def _hand_back(self) -> None:
        if self.looked is not None:
            self.out.ask_where(self.looked)

    @Slot(str)
    def _choose_target(self, session: str) -> None:
        if self.looked is not None and session != self.looked.target:
            self._compare(replace(self.looked, target=session))

    @Slot()
    def _leave_out(self) -> None:
        if self.looked is not None:
            self.looked = work.with_left_out(self.looked, self.model.left_out)
            self._say_main()

    def _offer_targets(self, looked: Looked) -> None:
        from talentdesk.services.overview import Sessions

        lines = self._desk.ask(Sessions())
        open_ones = [(line.id, line.name) for line in lines if line.state is not SessionState.LOCKED]
        self.view.offer_targets(open_ones, looked.target)

    # ------------------------------------------------------------------ words

    @override
    def retranslate(self) -> None:
        self.back.setText(self.tr("All people"))
        self.another.setText(self.tr("Another workbook…"))
        self.hand_back.setText(self.tr("Mark what is wrong…"))
        self.hand_back.setToolTip(
            self.tr("Save the workbook with wrong cells coloured, commented and listed")
        )
        self.view.retranslate()
        self._say_main()
        self._say_source()

    def _say_main(self) -> None:
        looked = self.looked
        good = looked.count(RowChange.ADDED) + looked.count(RowChange.CHANGED) if looked else 0
        part = looked is not None and (looked.count(RowChange.REFUSED) or self.model.left_out)
        text = self.tr("Take over the %n good row(s)", "", good)
        self.go.setText(text if part else self.tr("Take over %n row(s)", "", good))
        self.go.setEnabled(good > 0)

    @property
    def notes(self) -> str:
        """What is said of the workbooks as a whole."""
        return self.view.notes.text()

    def _say_source(self) -> None:
        if self.looked is None:
            return
        say, looked = self._shell.say, self.looked
        shown = looked.sheets
        if len(looked.files) == 1 and len(shown) == 1 and shown[0].layout is not None:
            one = shown[0]
            place = self.tr("{file}, sheet “{sheet}”, header in row {row}")
            if not one.source.sheet:
                place = self.tr("{file}, header in row {row}")
            row = one.layout.header_last if one.layout else 1
            words = place.format(file=one.source.file, sheet=one.source.sheet, row=row)
        else:
            books = self.tr("%n workbook(s)", "", len(looked.files))
            words = self.tr("{books}, {sheets}").format(
                books=books, sheets=self.tr("%n sheet(s)", "", len(shown))
            )
        self.view.source.set_whole(words)
        told = notes_on(looked, say)
        self.view.notes.setText("\n".join(told))
        self.view.notes.setVisible(bool(told))
