"""Taking a roster over: drop or choose a workbook, look at what would change, do it in one step."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from talentdesk.domain.import_reading import Roster
from talentdesk.domain.imports import Comparison, RowChange, Taken
from talentdesk.ui.background import Job
from talentdesk.ui.desk import Desk
from talentdesk.ui.people.drop_zone import DropZone
from talentdesk.ui.people.preview import (
    Kind,
    Part,
    PreviewItemModel,
    PreviewLine,
    preview_lines,
    unread_columns,
)
from talentdesk.ui.people.table import RowTable
from talentdesk.ui.shell import Shell
from talentdesk.ui.theme import set_kind
from talentdesk.ui.widgets.chips import FilterChip
from talentdesk.ui.widgets.flow import FlowLayout
from talentdesk.ui.widgets.labels import ElidedLabel, Label
from talentdesk.ui.widgets.words import Worded

Checked = tuple[Roster, Comparison]


class ImportPage(Worded, QWidget):
    """The drop zone first, then the preview of the workbook. ``closed`` comes when it is done with."""

    closed = Signal()

    def __init__(self, desk: Desk, shell: Shell) -> None:
        super().__init__()
        self._desk, self._shell = desk, shell
        self._path = Path()
        self._roster: Roster | None = None
        self._comparison: Comparison | None = None
        self._lines: tuple[PreviewLine, ...] = ()
        self._shown: Kind | None = None
        self.zone = DropZone()
        self.model = PreviewItemModel(shell.theme, shell.say, desk.programme, self)
        self.table = RowTable(self.model)
        self.chips = {kind: FilterChip("", removable=False, checkable=True) for kind in Kind}
        self._source = ElidedLabel(kind="strong")
        self._notes = Label(kind="muted", wrap=True)
        self.back = QPushButton()
        set_kind(self.back, "link")
        self.another, self.go = QAction(self), QAction(self)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self._shell.theme.set_icon(self.back, "back", "accent")
        self._shell.theme.set_icon(self.another, "folder-open")
        self._shell.theme.set_icon(self.go, "check", "on-accent")
        first = QWidget()
        middle = QVBoxLayout(first)
        middle.setContentsMargins(24, 8, 24, 24)
        middle.addWidget(self.zone)
        chips = FlowLayout()
        for chip in self.chips.values():
            chips.addWidget(chip)
        head = QVBoxLayout()
        head.setContentsMargins(24, 0, 24, 8)
        head.setSpacing(8)
        head.addWidget(self._source)
        head.addWidget(self._notes)
        head.addLayout(chips)
        second = QWidget()
        column = QVBoxLayout(second)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        self.table.setFrameShape(RowTable.Shape.NoFrame)
        self.table.horizontalHeader().setSortIndicatorShown(False)
        self._stack = QStackedWidget()
        self._stack.addWidget(first)
        self._stack.addWidget(second)
        top = QHBoxLayout()
        top.setContentsMargins(16, 0, 16, 4)
        top.addWidget(self.back)
        top.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(top)
        whole.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.zone.chosen.connect(self.choose_file)
        self.zone.template_wanted.connect(self._save_template)
        self.back.clicked.connect(self.closed)
        self.another.triggered.connect(self.begin)
        self.go.triggered.connect(self.take_over)
        for kind, chip in self.chips.items():
            chip.setProperty("shows", kind.value)
            chip.clicked.connect(self._filter)

    def page_actions(self) -> list[QAction]:
        """Return the actions for the title line, the main one last."""
        return [] if self._comparison is None else [self.another, self.go]

    actions_changed = Signal()

    # ------------------------------------------------------------------ steps

    @Slot()
    def begin(self) -> None:
        """Start over with no workbook."""
        self._roster = self._comparison = None
        self._lines = ()
        self.model.show_lines(())
        self._stack.setCurrentIndex(0)
        self.actions_changed.emit()
        self.zone.choose.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def comparison(self) -> Comparison | None:
        """What the workbook would change, None before one was read."""
        return self._comparison

    @property
    def notes(self) -> str:
        """What is said of the workbook as a whole."""
        return self._notes.text()

    @property
    def is_previewing(self) -> bool:
        """Whether a workbook was read and its preview stands there."""
        return self._comparison is not None

    @Slot(str)
    def choose_file(self, path: str) -> None:
        """Read a workbook and show what it would change."""
        from talentdesk.jobs.take_over import check_roster

        self._path = Path(path)
        say = self._shell.say
        work = partial(check_roster, self._desk.workspace, self._path, say)
        title = self.tr("Reading {file}").format(file=self._path.name)
        self._shell.run_job(Job[Checked](title, work), self._show)

    @Slot(object)
    def _show(self, checked: Checked) -> None:
        self._roster, self._comparison = checked
        self._lines = preview_lines(self._comparison)
        self._shown = None
        for chip in self.chips.values():
            chip.set_checked(False)
        self._stack.setCurrentIndex(1)
        self.retranslate()
        self._show_lines()
        self.table.fit_columns()
        self.actions_changed.emit()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def take_over(self) -> None:
        """Do what the preview shows; the refused rows are left out."""
        from talentdesk.jobs.take_over import take_over

        if self._roster is None or self._comparison is None:
            return
        good_rows = self._comparison.count(RowChange.REFUSED) > 0
        roster = self._roster
        work = partial(take_over, self._desk.workspace, roster, good_rows, self._shell.say)
        title = self.tr("Taking {file} over").format(file=roster.source)
        self._shell.run_job(Job[Taken](title, work, writes=True), self._done)

    @Slot(object)
    def _done(self, taken: Taken) -> None:
        if taken.entry == 0:
            self._shell.toast(self.tr("Everything was there already; nothing was changed."))
        else:
            words = [
                self.tr("{count} added").format(count=taken.added),
                self.tr("{count} changed").format(count=taken.changed),
            ]
            if taken.refused:
                words.append(self.tr("{count} left out").format(count=taken.refused))
            self._shell.toast(
                self.tr("Roster taken over: {what}").format(what=self.tr(", ").join(words)), True
            )
        self.begin()
        self.closed.emit()

    @Slot()
    def _save_template(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self.window(),
            self.tr("Save a template"),
            self.tr("Roster template") + ".xlsx",
            self.tr("Workbooks ({endings})").format(endings="*.xlsx"),
        )
        if name:
            self.write_template(Path(name))

    def write_template(self, path: Path) -> None:
        """Write the workbook in which people are handed in."""
        from talentdesk.domain.import_tables import PEOPLE
        from talentdesk.domain.trouble import TroubleError
        from talentdesk.exchange.table_sheet import template_columns, write_table_sheet

        path = path if path.suffix.lower() == ".xlsx" else path.with_name(f"{path.name}.xlsx")
        year = self._desk.today.year
        programme = self._desk.programme
        columns = template_columns(PEOPLE, programme, [str(year - back) for back in (2, 1)])
        try:
            write_table_sheet(path, PEOPLE, columns, self._shell.say, programme=programme)
        except TroubleError as error:
            self._desk.trouble.emit(error)
            return
        self._shell.toast(self.tr("Template saved as {file}.").format(file=path.name))

    # ------------------------------------------------------------------ showing

    @Slot()
    def _filter(self) -> None:
        chip = self.sender()
        if isinstance(chip, FilterChip):
            kind = Kind(str(chip.property("shows")))
            self._shown = None if self._shown is kind else kind
            for other, one in self.chips.items():
                one.set_checked(other is self._shown)
            self._show_lines()

    def _show_lines(self) -> None:
        wanted = self._shown
        self.model.show_lines([line for line in self._lines if wanted is None or line.kind is wanted])

    def count(self, kind: Kind) -> int:
        """Return how many rows would change that way; notes count each by itself."""
        if self._comparison is None:
            return 0
        if kind is Kind.NOTE:
            return sum(1 for line in self._lines if line.kind is Kind.NOTE)
        return self._comparison.count(RowChange(kind.value))

    def retranslate(self) -> None:
        """Set the words."""
        self.back.setText(self.tr("All people"))
        self.another.setText(self.tr("Another workbook…"))
        words = {
            Kind.ADDED: self.tr("Added"),
            Kind.CHANGED: self.tr("Changed"),
            Kind.UNCHANGED: self.tr("Unchanged"),
            Kind.REFUSED: self.tr("Refused"),
            Kind.NOTE: self.tr("Please look"),
        }
        for kind, chip in self.chips.items():
            chip.set_text(self.tr("{kind} {count}").format(kind=words[kind], count=self.count(kind)))
            chip.setVisible(self.count(kind) > 0)
        parts = {
            Part.ROW: self.tr("Row"),
            Part.NUMBER: self.tr("Number"),
            Part.NAME: self.tr("Name"),
            Part.RESULT: self.tr("Result"),
            Part.FIELD: self.tr("Column"),
            Part.WHAT: self.tr("Change or reason"),
        }
        named = {kind.value: text for kind, text in words.items()}
        named["nothing"] = self.tr("(empty)")
        self.model.speak(self._shell.say, named | {f"part:{part}": text for part, text in parts.items()})
        self.table.fit_columns()
        self._say_main()
        self._say_source()

    def _say_main(self) -> None:
        good = self.count(Kind.ADDED) + self.count(Kind.CHANGED)
        refused = self.count(Kind.REFUSED)
        text = self.tr("Take over the %n good row(s)", "", good)
        self.go.setText(text if refused else self.tr("Take over %n row(s)", "", good))
        self.go.setEnabled(good > 0)

    def _say_source(self) -> None:
        if self._roster is None or self._comparison is None:
            return
        roster = self._roster
        source = self.tr("{file}, sheet “{sheet}”, header in row {row}")
        if not roster.sheet:
            source = self.tr("{file}, header in row {row}")
        self._source.set_whole(source.format(file=roster.source, sheet=roster.sheet, row=roster.header_row))
        notes = []
        absent = self._comparison.absent
        if absent:
            text = self.tr("Not in the workbook, staying as they are: {count} of the people of this file.")
            notes.append(text.format(count=absent))
        unread = unread_columns(roster)
        if unread:
            names = self.tr(", ").join(f"“{name}”" for name in unread)
            notes.append(self.tr("Columns that were not recognised: {names}.").format(names=names))
        if not self.count(Kind.ADDED) and not self.count(Kind.CHANGED) and not self.count(Kind.REFUSED):
            notes.append(self.tr("Everything is in the file already."))
        self._notes.setText("\n".join(notes))
        self._notes.setVisible(bool(notes))
