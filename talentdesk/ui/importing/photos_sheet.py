"""Photos that were dropped: whose each is taken to be, which fit nobody; taken over in one step."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout
from typing_extensions import override

from talentdesk.domain.photo_names import PhotoMatch
from talentdesk.ui.background import Job
from talentdesk.ui.desk import Desk
from talentdesk.ui.exporting import ExportAction
from talentdesk.ui.shell import Shell
from talentdesk.ui.widgets.chips import FilterChip
from talentdesk.ui.widgets.labels import Label
from talentdesk.ui.widgets.row_table import RowTable
from talentdesk.ui.widgets.sheet import Sheet
from talentdesk.ui.widgets.text_table import TextItemModel

if TYPE_CHECKING:
    from talentdesk.jobs.take_photos import FoundPhoto, FoundPhotos, TakenPhotos
    from talentdesk.ui.background import Cancelled, Progress


class PhotosSheet(Sheet):
    """Lists the pictures found; the main button keeps those that fit."""

    widest = 760

    def __init__(self, desk: Desk, shell: Shell, found: FoundPhotos) -> None:
        super().__init__(shell.dialog_parent())
        self._desk, self._shell, self.found = desk, shell, found
        self.model = TextItemModel(self)
        self.table = RowTable(self.model)
        ExportAction(self.table, desk, shell)
        self.fits = FilterChip("", removable=False, checkable=True)
        self.left = FilterChip("", removable=False, checkable=True)
        self._note = Label(kind="muted", wrap=True)
        chips = QHBoxLayout()
        for chip in (self.fits, self.left):
            chips.addWidget(chip)
            chip.clicked.connect(self._filter)
        chips.addStretch(1)
        self.body.addWidget(self._note)
        self.body.addLayout(chips)
        self.body.addWidget(self.table, 1)
        self.fill_height()
        self.accepted.connect(self.take_over)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        """Set the words."""
        fit, left = len(self.found.matched), len(self.found.unmatched)
        self.set_texts(self.tr("Photos"), self.tr("Take over %n photo(s)", "", fit))
        self.main_button.setEnabled(fit > 0 and not self._desk.read_only)
        self._note.setText(
            self.tr(
                "The name of a file says whose photo it is: an employee number, or a name only one person "
                "bears. Photos are made small; place and camera are left out."
            )
        )
        self.fits.set_text(self.tr("Fits {count}").format(count=fit))
        self.left.set_text(self.tr("Left out {count}").format(count=left))
        self.table.setAccessibleName(self.tr("Photos"))
        self._fill()

    @Slot()
    def _filter(self) -> None:
        chip = self.sender()
        other = self.left if chip is self.fits else self.fits
        assert isinstance(chip, FilterChip)
        other.set_checked(False)
        self._fill()

    def _fill(self) -> None:
        theme = self._shell.theme
        shown: tuple[FoundPhoto, ...] = self.found.photos
        if self.fits.is_checked():
            shown = self.found.matched
        elif self.left.is_checked():
            shown = self.found.unmatched
        self.model.show_heads((self.tr("Picture"), self.tr("Number"), self.tr("Name"), self.tr("Result")))
        for one in shown:
            good = bool(one.person) and not one.twice
            mark = theme.pixmap("check", 16, "good") if good else theme.pixmap("alert", 16, "warn")
            self.model.add((one.file, one.number, one.name, self._result(one)), mark=mark)
        self.table.fit_columns(widest=320)

    def _result(self, one: FoundPhoto) -> str:
        if one.twice:
            return self.tr("Another picture of this person comes before it")
        if one.match is PhotoMatch.SEVERAL:
            return self.tr("Could be of several people")
        if not one.person:
            return self.tr("Fits nobody")
        return self.tr("Takes the place of another photo") if one.replaces else self.tr("New photo")

    @Slot()
    def take_over(self) -> None:
        """Keep the photos that fit, in one step."""
        work = partial(_take, self._desk, self._shell, self.found)
        self.close_sheet()
        self._shell.run_job(Job["TakenPhotos"](self.tr("Taking photos over"), work, writes=True), self._done)

    @Slot(object)
    def _done(self, taken: TakenPhotos) -> None:
        if taken.unreadable:
            names = ", ".join(taken.unreadable)
            self._shell.strip(
                self.tr("These files could not be read as pictures: {names}").format(names=names)
            )
        if taken.entry:
            self._shell.toast(self.tr("%n photo(s) taken over.", "", taken.count), True)
        else:
            self._shell.toast(self.tr("Everything was there already; nothing was changed."))


def _take(
    desk: Desk, shell: Shell, found: FoundPhotos, progress: Progress, cancelled: Cancelled
) -> TakenPhotos:
    from talentdesk.jobs.take_photos import take_photos

    return take_photos(desk.workspace, found, shell.say, progress, cancelled)
