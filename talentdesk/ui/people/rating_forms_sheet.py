"""Rating forms in Excel for the selected people: who rates, and where the workbooks go."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit
from typing_extensions import override

from talentdesk.domain.texts import Id
from talentdesk.ui.background import Cancelled, Job, Progress
from talentdesk.ui.desk import Desk
from talentdesk.ui.places_on_disk import documents
from talentdesk.ui.shell import Shell
from talentdesk.ui.widgets.fields import Field
from talentdesk.ui.widgets.labels import Label
from talentdesk.ui.widgets.sheet import Sheet


class RatingFormsSheet(Sheet):
    """Asks for the raters, a name a line; the main button asks for the folder and writes."""

    def __init__(self, desk: Desk, shell: Shell, people: Sequence[Id]) -> None:
        super().__init__(shell.dialog_parent())
        self._desk, self._shell, self._people = desk, shell, tuple(people)
        self._note = Label(kind="muted", wrap=True)
        self.raters = QPlainTextEdit()
        self.raters.setTabChangesFocus(True)
        self._field = Field(self.raters, required=True)
        self.body.addWidget(self._note)
        self.body.addWidget(self._field)
        self.accepted.connect(self._choose_folder)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        self.set_texts(self.tr("Rating forms in Excel"), self.tr("Choose a folder…"))
        self._note.setText(
            self.tr(
                "A workbook for each rater with the selected people and the competencies of their posts. "
                "Drop the filled ones on the import page: each rater stands there as the source, and the "
                "mean counts."
            )
        )
        self._field.set_texts(self.tr("Raters"), self.tr("One name a line; nobody rates themselves."))

    def names(self) -> tuple[str, ...]:
        """Return who rates."""
        return tuple(line.strip() for line in self.raters.toPlainText().splitlines() if line.strip())

    @Slot()
    def _choose_folder(self) -> None:
        if not self.names():
            self._field.set_error(self.tr("Name at least one rater."))
            return
        title = self.tr("Folder for the rating forms")
        folder = QFileDialog.getExistingDirectory(self.window(), title, str(documents()))
        if folder:
            self.write(Path(folder))

    def write(self, folder: Path) -> None:
        """Write the forms into a folder."""
        workspace, names, people, say = self._desk.workspace, self.names(), self._people, self._shell.say

        def work(progress: Progress, cancelled: Cancelled) -> tuple[Path, ...]:
            from talentdesk.jobs.rating_forms import write_rating_forms

            return write_rating_forms(workspace, names, people, folder, say, progress, cancelled)

        self.close_sheet()
        self._shell.run_job(Job[tuple[Path, ...]](self.tr("Writing rating forms"), work), self._done)

    @Slot(object)
    def _done(self, paths: tuple[Path, ...]) -> None:
        self._shell.toast(self.tr("%n rating form(s) written.", "", len(paths)))


def open_rating_forms(desk: Desk, shell: Shell) -> RatingFormsSheet:
    """Ask who rates the selected people."""
    sheet = RatingFormsSheet(desk, shell, shell.selection.people)
    sheet.closed.connect(sheet.deleteLater)
    sheet.open_sheet()
    return sheet
