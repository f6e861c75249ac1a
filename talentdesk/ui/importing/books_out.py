"""What the import desk hands out: templates, and workbooks with their problems marked."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from talentdesk.ui.background import Job
from talentdesk.ui.desk import Desk
from talentdesk.ui.importing import work
from talentdesk.ui.importing.work import Looked
from talentdesk.ui.places_on_disk import documents
from talentdesk.ui.saving import ask_target, workbooks
from talentdesk.ui.shell import Shell


class BooksOut(QObject):
    """Asks where to and writes."""

    def __init__(self, page: QWidget, desk: Desk, shell: Shell) -> None:
        super().__init__(page)
        self._page, self._desk, self._shell = page, desk, shell
        self.menu = QMenu(page)

    def ask_where(self, looked: Looked) -> None:
        """Hand a workbook back with its problems marked; where several have some, ask which."""
        files = looked.faulty_files
        if len(files) == 1:
            self._save_marked(looked, files[0])
            return
        self.menu.clear()
        self.menu.addAction(self.tr("All of them, into a folder…")).triggered.connect(
            partial(self._save_all, looked)
        )
        self.menu.addSeparator()
        for name in files:
            self.menu.addAction(name).triggered.connect(partial(self._save_marked, looked, name))
        self.menu.popup(QCursor.pos())

    def _save_all(self, looked: Looked, _: bool = False) -> None:
        name = QFileDialog.getExistingDirectory(
            self._page.window(), self.tr("Folder for the marked workbooks"), str(documents())
        )
        if name:
            self.write_all(looked, Path(name))

    def write_all(self, looked: Looked, folder: Path) -> None:
        """Write every workbook that has problems into a folder, marked."""
        marking = partial(work.hand_all_back, self._desk.workspace, looked, folder, self._shell.say)
        title = self.tr("Marking the workbooks")
        self._shell.run_job(Job[tuple[Path, ...]](title, marking), self._all_marked)

    @Slot(object)
    def _all_marked(self, paths: tuple[Path, ...]) -> None:
        folder = paths[0].parent.name if paths else ""
        words = self.tr("%n marked workbook(s) are in {folder}.", "", len(paths))
        self._shell.toast(words.format(folder=folder))

    def _save_marked(self, looked: Looked, file: str, _: bool = False) -> None:
        words = self._shell.say("{name} to mend", name=Path(file).stem)
        name = self._ask(self.tr("Hand the workbook back"), words)
        if name is not None:
            self.write_marked(looked, file, name)

    def write_marked(self, looked: Looked, file: str, target: Path) -> None:
        """Write a workbook with its problems marked."""
        marking = partial(work.hand_back, self._desk.workspace, looked, file, target, self._shell.say)
        self._shell.run_job(Job[Path](self.tr("Marking {file}").format(file=file), marking), self._marked)

    @Slot(object)
    def _marked(self, path: Path) -> None:
        self._shell.toast(self.tr("Marked cells and a list are in {file}.").format(file=path.name))

    @Slot(str)
    def save_template(self, table: str) -> None:
        """Ask where to and write the template of a table."""
        from talentdesk.wording.tables import table_name

        words = self.tr("Template {table}").format(table=table_name(table, self._shell.say))
        name = self._ask(self.tr("Save a template"), words)
        if name is not None:
            self.write_template(name, table)

    def write_template(self, path: Path, table: str) -> None:
        """Write the workbook in which a table is handed in."""
        from talentdesk.domain import import_tables
        from talentdesk.domain.trouble import TroubleError
        from talentdesk.exchange.table_sheet import template_columns, write_table_sheet

        known = import_tables.table(table) or import_tables.PEOPLE
        year, programme = self._desk.today.year, self._desk.programme
        columns = template_columns(known, programme, [str(year - back) for back in (2, 1)])
        try:
            write_table_sheet(path, known, columns, self._shell.say, programme=programme)
        except TroubleError as error:
            self._desk.trouble.emit(error)
            return
        self._shell.toast(self.tr("Template saved as {file}.").format(file=path.name))

    def _ask(self, title: str, stem: str) -> Path | None:
        return ask_target(self._page.window(), title, stem, workbooks(self._shell.say))
