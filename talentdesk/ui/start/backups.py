"""The sheet that lists the backups of a file, tells what a restore would lose, and restores."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QListWidget, QWidget
from typing_extensions import override

from talentdesk.domain.journal import Backup, EntryLine
from talentdesk.domain.trouble import TroubleError
from talentdesk.ui.host import Host
from talentdesk.ui.language import Speech
from talentdesk.ui.trouble import trouble_words
from talentdesk.ui.widgets.labels import Label
from talentdesk.ui.widgets.sheet import Sheet

_NAMED = 8
"""Lost entries named one by one."""


class BackupSheet(Sheet):
    """Lists backups, newest first. ``restored`` carries the path, ``failed`` a ``TroubleError``."""

    restored = Signal(object)
    failed = Signal(object)

    def __init__(self, window: QWidget, host: Host, speech: Speech) -> None:
        super().__init__(window)
        self._host, self._speech = host, speech
        self._path = Path()
        self._backups: tuple[Backup, ...] = ()
        self._file = Label(kind="muted", wrap=True)
        self._list = QListWidget()
        self._list.setMinimumHeight(240)
        self._loss = Label(wrap=True)
        for widget in (self._file, self._list, self._loss):
            self.body.addWidget(widget)
        self._list.currentRowChanged.connect(self._preview)
        self.accepted.connect(self._restore)
        self.retranslate()

    @property
    def lost(self) -> str:
        """What is said of the loss."""
        return self._loss.text()

    @override
    def retranslate(self) -> None:
        self.set_texts(self.tr("Backups"), self.tr("Restore this backup"))
        self._list.setAccessibleName(self.tr("Backups"))
        if self.isVisible():
            self._show_backups()

    def open_for(self, path: Path) -> None:
        """Open the sheet with the backups of a file."""
        from talentdesk.services.backup import backups

        self._path = path
        self._backups = backups(path, self._host.backups_root())
        self._show_backups()
        self.open_sheet()

    def offer_for(self, path: Path) -> None:
        """Open the sheet if the file has backups; an empty one would only hide what is said of the file."""
        from talentdesk.services.backup import backups

        if backups(path, self._host.backups_root()):
            self.open_for(path)

    def _show_backups(self) -> None:
        self._list.setHidden(not self._backups)
        self._file.setText(str(self._path))
        self._list.clear()
        say = self._speech.say
        reasons = {
            "open": self.tr("on opening"),
            "import": self.tr("before an import"),
            "lock": self.tr("before locking"),
            "migration": self.tr("before an update of the file"),
            "before_restore": self.tr("before a restore"),
        }
        for backup in self._backups:
            why = reasons.get(backup.why, backup.why)
            self._list.addItem(
                self.tr("{moment}   {why}").format(moment=say.moment(backup.at.astimezone()), why=why)
            )
        if self._backups:
            self._list.setCurrentRow(0)
        else:
            self._preview(-1)

    @Slot(int)
    def _preview(self, row: int) -> None:
        chosen = self._chosen(row)
        self.main_button.setEnabled(chosen is not None)
        if chosen is None:
            self._loss.setText(self.tr("There is no backup of this file on this machine."))
            return
        from talentdesk.services.backup import loss

        try:
            lost = loss(chosen.path, self._path)
        except TroubleError as error:
            self._loss.setText(trouble_words(error, self._speech.say))
            self.main_button.setEnabled(False)
            return
        if not lost.known:
            words = self.tr("The present file cannot be read; what would be lost is not known.")
        elif not lost.total:
            words = self.tr("Nothing would be lost: the file holds no more than this backup.")
        else:
            words = self._lost_words(lost.total, [self._line(one) for one in lost.entries[:_NAMED]])
        self._loss.setText(words + "\n" + self.tr("The present file is kept beside it under another name."))

    def _lost_words(self, total: int, lines: list[str]) -> str:
        head = self.tr("Journal entries that would be lost: {count}").format(count=total)
        rest = [self.tr("and {count} more").format(count=total - len(lines))] if total > len(lines) else []
        return "\n".join([head, *lines, *rest])

    def _line(self, entry: EntryLine) -> str:
        from talentdesk.wording.actions import sentence

        say = self._speech.say
        words = sentence(entry.action, entry.figures, say)
        return f"· {say.moment(entry.at.astimezone())}  {entry.who}  {words}"

    def _chosen(self, row: int) -> Backup | None:
        return self._backups[row] if 0 <= row < len(self._backups) else None

    @Slot()
    def _restore(self) -> None:
        chosen = self._chosen(self._list.currentRow())
        if chosen is None:
            return
        from talentdesk.services.backup import restore

        try:
            restore(chosen.path, self._path, at=self._host.clock())
        except TroubleError as error:
            self.close_sheet()
            self.failed.emit(error)
            return
        self.close_sheet()
        self.restored.emit(self._path)
