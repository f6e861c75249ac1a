"""Copies: one of the open file to a stick, and one from a stick or share to this machine before opening."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from talentdesk.jobs.opening import open_workspace
from talentdesk.services.backup import save_copy as copy_workspace
from talentdesk.services.location import Location
from talentdesk.ui.background import Cancelled, Job, Progress
from talentdesk.ui.desk import Desk
from talentdesk.ui.host import Host
from talentdesk.ui.main_window import MainWindow
from talentdesk.ui.places_on_disk import SUFFIX, documents, free_name
from talentdesk.ui.saving import ask_target


class CopyHere(QMessageBox):
    """Offers to copy a file here first where it lies on a stick, a share or in a synced folder."""

    def __init__(self, parent: QWidget | None, path: Path, where: str) -> None:
        super().__init__(parent)
        self.setIcon(QMessageBox.Icon.Question)
        self.setWindowTitle(self.tr("Copy here first?"))
        places = {
            "removable": self.tr("“{name}” lies on a removable drive."),
            "network": self.tr("“{name}” lies on a network drive."),
            "synced": self.tr("“{name}” lies in a folder that is synchronised."),
        }
        self.setText(places[where].format(name=path.name))
        self.setInformativeText(
            self.tr(
                "Working there is slow and can damage the file when the connection breaks. "
                "Copy it to this machine, work here, and save a copy back at the end."
            )
        )
        role = QMessageBox.ButtonRole
        self._copy: QPushButton = self.addButton(self.tr("Copy here and open"), role.AcceptRole)
        self._there: QPushButton = self.addButton(self.tr("Open it there"), role.DestructiveRole)
        self._cancel: QPushButton = self.addButton(self.tr("Cancel"), role.RejectRole)
        self.setDefaultButton(self._copy)
        self.setEscapeButton(self._cancel)

    @classmethod
    def offer(cls, parent: QWidget | None, path: Path, where: Location, host: Host) -> Path | None:
        """Return the file to open: itself, its copy here, or None. Raises ``TroubleError``."""
        question = cls(parent, path, where.value)
        question.exec()
        if question.clickedButton() is question._copy:
            return copy_here(path, host)
        return path if question.clickedButton() is question._there else None


def copy_here(path: Path, host: Host) -> Path:
    """Copy a closed file to this machine, read back, under a free name. Raises ``TroubleError``."""
    target = free_name(documents(), path.stem, path.suffix)
    # Through the engine: a writer killed on the stick left a journal that must be played back first.
    with open_workspace(path, host.means()) as workspace:
        copy_workspace(workspace, target)
    return target


class CopySaver(QObject):
    """Saves a copy of the open file where the user wants it."""

    def __init__(self, desk: Desk, window: MainWindow) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window

    def ask(self) -> None:
        """Ask where to, copy there, read the copy back, and only then say that it is done."""
        now = self._desk.now().astimezone()
        name = f"{self._desk.workspace.path.stem} {now:%Y-%m-%d}"
        kinds = {SUFFIX: self.tr("TalentDesk workspace")}
        target = ask_target(self._window, self.tr("Save a copy"), name, kinds)
        if target is not None:
            self.save(target)

    def save(self, target: Path) -> None:
        """Copy the open file to a path."""
        workspace = self._desk.workspace

        def work(progress: Progress, cancelled: Cancelled) -> Path:
            copy_workspace(workspace, target)
            return target

        self._window.run_job(Job(self.tr("Saving a copy"), work, writes=True), self._done)

    def _done(self, path: Path) -> None:
        self._window.toast(self.tr("Copied to {path} and read back.").format(path=str(path)))
