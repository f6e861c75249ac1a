"""The people place: the list of all people, the personal file, adding, and taking rosters over."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from talentdesk.domain.change import Changed, Subject
from talentdesk.domain.people import PersonLine
from talentdesk.domain.texts import Id
from talentdesk.services.people import PeopleLines, PersonLinesOf
from talentdesk.ui.desk import Desk
from talentdesk.ui.importing.dropping import dropped_paths
from talentdesk.ui.page import Page
from talentdesk.ui.people.add_sheet import AddPersonSheet
from talentdesk.ui.people.list_view import ListView
from talentdesk.ui.people.listing import PeopleFilter
from talentdesk.ui.shell import Shell

if TYPE_CHECKING:
    from talentdesk.ui.importing.page import ImportPage
    from talentdesk.ui.people.file_view import PersonFileView

_FEW = 50
"""Changed rows up to which their people are asked for by themselves."""
IMPORT = "import"
"""What ``open_at`` is told to begin an import, with ``:path`` behind it for a known file."""


class PeoplePage(Page):
    """Shows the list first; file and import are made when they are first wanted."""

    subjects: ClassVar[tuple[Subject, ...]] = (
        Subject.PERSON,
        Subject.HISTORY,
        Subject.RATING,
        Subject.COMPETENCY,
        Subject.POST,
        Subject.PROGRAMME,
    )

    def __init__(self, desk: Desk, shell: Shell) -> None:
        super().__init__(desk, shell)
        self._lines: tuple[PersonLine, ...] = ()
        self.list = ListView(desk, shell)
        self.file: PersonFileView | None = None
        self.importing: ImportPage | None = None
        self.sheet: AddPersonSheet | None = None
        """The sheet a new person is entered on, once it was opened."""
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self.take_over, self.export, self.add_person = QAction(self), QAction(self), QAction(self)
        self.chart = QAction(self)
        self._tables = QMenu(self)
        self._tables.aboutToShow.connect(self._list_tables)
        self.export.setMenu(self._tables)
        shell.theme.set_icon(self.export, "export")
        shell.theme.set_icon(self.take_over, "import")
        shell.theme.set_icon(self.chart, "chart")
        # The main action stands on the accent; its icon must read there.
        shell.theme.set_icon(self.add_person, "add", "on-accent")
        for action in (self.take_over, self.add_person):
            action.setEnabled(not desk.read_only)
        self.take_over.triggered.connect(self.open_import)
        self.add_person.triggered.connect(self.open_sheet)
        self.chart.triggered.connect(self.open_chart)
        self.list.opened.connect(self.open_file)
        self.list.import_requested.connect(self.open_import)
        self.setAcceptDrops(not desk.read_only)
        self.retranslate()
        self._show_actions()

    # ------------------------------------------------------------------ heading

    @override
    def title(self) -> str:
        if self._stack.currentWidget() is self.importing:
            return self.tr("Import people")
        return self.tr("People")

    @override
    def subtitle(self) -> str:
        if self._stack.currentWidget() is not self.list:
            return ""
        left = sum(1 for line in self._lines if not line.active)
        here = self.tr("{count} employed").format(count=len(self._lines) - left)
        if not left:
            return here
        gone = self.tr("{count} left").format(count=left)
        return self.tr("{here}, {left}").format(here=here, left=gone)

    @override
    def retranslate(self) -> None:
        self.take_over.setText(self.tr("Import…"))
        self.take_over.setToolTip(self.tr("Take a roster over from a workbook"))
        self.export.setText(self.tr("Export"))
        self.export.setToolTip(self.tr("Write a table into a workbook that can be edited and imported again"))
        self.chart.setText(self.tr("Age profile"))
        self.chart.setToolTip(self.tr("Draw the ages of those who are listed"))
        self.add_person.setText(self.tr("Add a person"))
        self.add_person.setToolTip(self.tr("Add a person"))
        self.list.retranslate()

    @Slot()
    def _show_actions(self) -> None:
        for action in self.actions():
            self.removeAction(action)
        view = self._stack.currentWidget()
        if self.importing is not None and view is self.importing:
            self.addActions(self.importing.page_actions())
        elif view is self.list:
            self.addActions([self.chart, self.take_over, self.export, self.add_person])
        self.heading_changed.emit()

    # ------------------------------------------------------------------ following the file

    @override
    def refresh(self) -> None:
        self._lines = self._patched() or self.desk.ask(PeopleLines(active_only=False))
        self.list.show_lines(self._lines)
        self._refresh_file()

    def _patched(self) -> tuple[PersonLine, ...]:
        """Return the lines with the few that changed asked anew; empty where all have to be."""
        ids = frozenset[Id]().union(*(one.ids for one in self.news))
        wide = any(one.touches(Subject.POST, Subject.PROGRAMME) for one in self.news)
        if not self.news or wide or len(ids) > _FEW:
            return ()
        old = {line.id: line for line in self._lines}
        new = {line.id: line for line in self.desk.ask(PersonLinesOf(ids=tuple(ids)))}
        if any(key in old and old[key].name != line.name for key, line in new.items()):
            # A manager's name stands in other people's lines too.
            return ()
        kept = {key: line for key, line in old.items() if key in new or key not in ids}
        return tuple((kept | new).values())

    @override
    def concerns(self, changed: Changed) -> bool:
        """Tell whether a change must be shown; another person's history need not."""
        if changed.touches(Subject.PERSON, Subject.POST, Subject.RATING, Subject.PROGRAMME):
            return True
        return self.file is not None and self.file.person in changed.ids

    def _refresh_file(self) -> None:
        if self.file is None or not self.file.person or self._stack.currentWidget() is not self.file:
            return
        if not self.file.show_person(self.file.person):
            # Undone away: there is no such person any more.
            self.show_list()
            return
        self._show_position()

    # ------------------------------------------------------------------ going places

    @override
    def open_at(self, id: Id) -> None:
        """Show a person's file; ``post:…`` lists who holds a post, ``import`` begins an import."""
        kind, _, rest = id.partition(":")
        if kind == IMPORT:
            self.open_import()
            if rest and self.importing is not None:
                self.importing.choose_file(rest)
        elif kind == "post":
            self._list_post(rest)
        else:
            self.open_file(id)

    def _list_post(self, post: Id) -> None:
        from talentdesk.services.positions import PostLines

        title = next((one.title for one in self.desk.ask(PostLines()) if one.id == post), "")
        self.show_list()
        if title:
            self.list.filter.set_filter(replace(PeopleFilter(), post=title))

    @Slot(str)
    def open_file(self, person: Id) -> None:
        """Show a person's file."""
        from talentdesk.ui.people.file_view import PersonFileView

        if self.file is None:
            self.file = PersonFileView(self.desk, self.shell)
            self.file.back_requested.connect(self.show_list)
            self.file.step_requested.connect(self._step)
            self._stack.addWidget(self.file)
        if not self.file.show_person(person):
            self.show_list()
            return
        self.shell.selection.select_people((person,))
        self.list.select((person,))
        self._show_position()
        self._go_to(self.file)

    @Slot()
    def open_import(self) -> None:
        """Show the page rosters are taken over on."""
        from talentdesk.ui.importing.page import ImportPage

        if self.desk.read_only:
            return
        if self.importing is None:
            self.importing = ImportPage(self.desk, self.shell)
            self.importing.closed.connect(self.show_list)
            self.importing.actions_changed.connect(self._show_actions)
            self._stack.addWidget(self.importing)
        self.importing.begin()
        self._go_to(self.importing)

    @Slot()
    def _list_tables(self) -> None:
        from talentdesk.ui.exporting import Exporter

        Exporter(self, self.desk, self.shell).fill(self._tables)

    @Slot()
    def show_list(self) -> None:
        """Go back to the list."""
        self._go_to(self.list)
        self.list.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def open_chart(self) -> None:
        """Draw the age profile of those the filter lets through."""
        from talentdesk.charts.ages import ages
        from talentdesk.ui.charts.chart_sheet import ChartSheet

        people = ((line.birth_date, line.gender, line.tier) for line in self.list.shown)
        rules = self.desk.programme.succession.retirement
        ChartSheet(self.shell, ages(people, self.desk.today, rules=rules)).open_sheet()

    @Slot()
    def open_sheet(self) -> None:
        """Open the sheet a new person is entered on."""
        if self.sheet is not None:
            self.sheet.deleteLater()
        self.sheet = AddPersonSheet(self.shell.dialog_parent(), self.desk, self.shell)
        self.sheet.added.connect(self._added)
        self.sheet.open_sheet()

    @Slot(str)
    def _added(self, person: Id) -> None:
        line = next((line for line in self._lines if line.id == person), None)
        if line is not None:
            self.shell.toast(self.tr("{name} was added.").format(name=line.name), True)
        self.open_file(person)

    def _go_to(self, view: QWidget) -> None:
        self._stack.setCurrentWidget(view)
        self._show_actions()

    def _show_position(self) -> None:
        if self.file is not None:
            rows = self.list.shown
            self.file.show_position(self.list.model.row_of(self.file.person), len(rows))

    @Slot(int)
    def _step(self, by: int) -> None:
        rows = self.list.shown
        row = self.list.model.row_of(self.file.person if self.file else "") + by
        if 0 <= row < len(rows):
            self.open_file(rows[row].id)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        paths = dropped_paths(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.open_import()
            if self.importing is not None:
                self.importing.choose_paths(paths)
