"""Tables and results as workbooks: asks where to, writes them beside, and says when it is done."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QMenu, QWidget

from talentdesk.domain.texts import Id
from talentdesk.ui.background import Cancelled, Job, Progress
from talentdesk.ui.desk import Desk
from talentdesk.ui.saving import PICTURES, ask_target, tell_saved, workbooks
from talentdesk.ui.seen import Exporting, Seen, focus_or_page, seen_from
from talentdesk.ui.shell import Shell
from talentdesk.ui.widgets.list_menu import ListMenu


class Exporter(QObject):
    """Hands out tables that can be edited and brought back, and what a session decided."""

    def __init__(self, page: QWidget, desk: Desk, shell: Shell) -> None:
        super().__init__(page)
        self._page, self._desk, self._shell = page, desk, shell

    def fill(self, menu: QMenu) -> None:
        """List the tables that can be exported without a session."""
        from talentdesk.domain.import_tables import PLACEMENTS, TABLES
        from talentdesk.wording.tables import table_name

        menu.clear()
        for table in TABLES:
            if table is not PLACEMENTS:
                name = table_name(table.key, self._shell.say)
                menu.addAction(name).triggered.connect(partial(self.ask_table, table.key, ""))

    def ask_table(self, table: str, session: Id, *_: object) -> None:
        """Ask where a table goes and write it; ``session`` names the one whose places are meant."""
        from talentdesk.wording.tables import table_name

        path = self._ask(table_name(table, self._shell.say))
        if path is not None:
            self.write_table(path, table, session)

    def write_table(self, path: Path, table: str, session: Id = "") -> None:
        """Write a table."""
        workspace, say = self._desk.workspace, self._shell.say

        def work(progress: Progress, cancelled: Cancelled) -> Path:
            from talentdesk.jobs.table_out import export_table

            export_table(workspace, table, path, say, session=session)
            return path

        self._run(work)

    def ask_seen(self, seen: Seen) -> None:
        """Ask where what is shown goes, and write it as it is shown."""
        path = self._ask(seen.title)
        if path is not None:
            self.write_seen(path, seen)

    def write_seen(self, path: Path, seen: Seen) -> None:
        """Write what is shown."""

        def work(progress: Progress, cancelled: Cancelled) -> Path:
            from talentdesk.exchange.writer import write_table

            write_table(path, seen.title, seen.headers, seen.rows)
            return path

        self._run(work)

    def ask_result(self, session: Id, name: str) -> None:
        """Ask where the result of a session goes and write it."""
        path = self._ask(name)
        if path is not None:
            self.write_result(path, session)

    def write_result(self, path: Path, session: Id) -> None:
        """Write the grid, the results and every move of a session."""
        workspace, say = self._desk.workspace, self._shell.say

        def work(progress: Progress, cancelled: Cancelled) -> Path:
            from talentdesk.jobs.table_out import export_result

            export_result(workspace, session, path, say)
            return path

        self._run(work)

    def ask_overview(self) -> None:
        """Ask where the overview goes and write it."""
        path = self._ask(self.tr("Overview of succession"))
        if path is not None:
            self.write_overview(path)

    def write_overview(self, path: Path) -> None:
        """Write the figures of succession, the lists behind them and the forecast."""
        workspace, say = self._desk.workspace, self._shell.say

        def work(progress: Progress, cancelled: Cancelled) -> Path:
            from talentdesk.jobs.overview import export_overview

            export_overview(workspace, path, say)
            return path

        self._run(work)

    def ask_picture(self, session: Id, name: str) -> None:
        """Ask where the picture of a session's grid goes and write it: PNG, SVG or PDF."""
        path = ask_target(self._page.window(), self.tr("Export"), name, PICTURES)
        if path is not None:
            self.write_picture(path, session)

    def write_picture(self, path: Path, session: Id) -> None:
        """Draw the grid of a session with everybody's name."""
        workspace, say = self._desk.workspace, self._shell.say

        def work(progress: Progress, cancelled: Cancelled) -> Path:
            from talentdesk.jobs.charts import chart, write_chart

            kind = chart("grid")
            assert kind is not None
            write_chart(workspace, kind, session, path, say)
            return path

        self._run(work)

    def _run(self, work: Callable[[Progress, Cancelled], Path]) -> None:
        self._shell.run_job(Job[Path](self.tr("Writing the workbook"), work), self._done)

    @Slot(object)
    def _done(self, path: Path) -> None:
        tell_saved(self._shell, path)

    def _ask(self, stem: str) -> Path | None:
        return ask_target(self._page.window(), self.tr("Export"), stem, workbooks(self._shell.say))


def export_list(desk: Desk, shell: Shell, page: QWidget) -> None:
    """Export the list with the focus, or the one that fills the page; say so where there is none."""
    found = focus_or_page(page)
    if isinstance(found, Exporting):
        found.export_seen()
    elif isinstance(found, Seen):
        Exporter(page, desk, shell).ask_seen(found)
    else:
        shell.toast(shell.say("There is no list here to export."))


class ExportAction(QAction):
    """Exports the list it belongs to; stands in the list's own menu."""

    def __init__(self, view: QAbstractItemView, desk: Desk, shell: Shell) -> None:
        super().__init__(view)
        self._view, self._desk, self._shell = view, desk, shell
        shell.theme.set_icon(self, "export")
        self.triggered.connect(self._export)
        ListMenu(view, [self], self._speak)

    def _speak(self) -> None:
        self.setText(self._shell.say("Export this list…"))

    @Slot()
    def _export(self) -> None:
        found = seen_from(self._view, None)
        if isinstance(found, Exporting):
            found.export_seen()
        elif isinstance(found, Seen):
            Exporter(self._view, self._desk, self._shell).ask_seen(found)
