"""Photos that were dropped: whose each is taken to be, which fit nobody; taken over in one step."""

from __future__ import annotations

import threading
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout
from typing_extensions import override

from talentdesk.domain.photo_names import PhotoMatch
from talentdesk.domain.texts import Id
from talentdesk.domain.trouble import TroubleError
from talentdesk.ui.background import Job
from talentdesk.ui.desk import Desk
from talentdesk.ui.exporting import ExportAction
from talentdesk.ui.importing.photo_pane import PhotoPane
from talentdesk.ui.lookups import lookup
from talentdesk.ui.shell import Shell
from talentdesk.ui.widgets.chips import FilterChip
from talentdesk.ui.widgets.labels import Label
from talentdesk.ui.widgets.row_table import RowTable
from talentdesk.ui.widgets.sheet import Sheet
from talentdesk.ui.widgets.text_table import TextItemModel
from talentdesk.wording.figures import listed

if TYPE_CHECKING:
    from talentdesk.exchange.fence import Fence
    from talentdesk.jobs.take_photos import FoundPhoto, FoundPhotos, TakenPhotos
    from talentdesk.ui.background import Cancelled, Progress


class PhotosSheet(Sheet):
    """Lists the pictures found; a person is chosen for any of them; the main button keeps those that fit."""

    widest = 960

    def __init__(self, desk: Desk, shell: Shell, found: FoundPhotos) -> None:
        super().__init__(shell.dialog_parent())
        self._desk, self._shell, self.found = desk, shell, found
        self._looking = _Looking()
        self._shown: list[int] = []
        """Which of the pictures stand in the list."""
        self._at = -1
        self.model = TextItemModel(self)
        self.table = RowTable(self.model)
        ExportAction(self.table, desk, shell)
        self.pane = PhotoPane(lookup(desk, "person"))
        self.fits = FilterChip("", removable=False, checkable=True)
        self.left = FilterChip("", removable=False, checkable=True)
        self._note = Label(kind="muted", wrap=True)
        self._lay_out()
        self.table.setSelectionMode(RowTable.SelectionMode.SingleSelection)
        self.table.rows_selected.connect(self._show_one)
        self.table.opened.connect(self._ask_whose)
        self.pane.given.connect(self.give)
        self.accepted.connect(self.take_over)
        self.closed.connect(self._looking.close)
        # A window may go with the sheet still open.
        self.destroyed.connect(self._looking.close)
        self.retranslate()

    def _lay_out(self) -> None:
        chips = QHBoxLayout()
        for chip in (self.fits, self.left):
            chips.addWidget(chip)
            chip.clicked.connect(self._filter)
        chips.addStretch(1)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.table, 1)
        middle.addWidget(self.pane)
        self.body.addWidget(self._note)
        self.body.addLayout(chips)
        self.body.addLayout(middle, 1)
        self.fill_height()

    @override
    def retranslate(self) -> None:
        self._note.setText(
            self.tr(
                "The name of a file says whose photo it is: an employee number, or a name only one person "
                "bears. Choose a picture to say it yourself. Photos are made small; place and camera are "
                "left out."
            )
        )
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
        fit, left = len(self.found.matched), len(self.found.unmatched)
        self.set_texts(self.tr("Photos"), self.tr("Take over %n photo(s)", "", fit))
        self.main_button.setEnabled(fit > 0 and not self._desk.read_only)
        self.fits.set_text(self.tr("Fits {count}").format(count=fit))
        self.left.set_text(self.tr("Left out {count}").format(count=left))
        theme, photos = self._shell.theme, self.found.photos
        wanted = photos
        if self.fits.is_checked():
            wanted = self.found.matched
        elif self.left.is_checked():
            wanted = self.found.unmatched
        kept = set(wanted)
        self._shown = [at for at, one in enumerate(photos) if one in kept]
        self.model.show_heads((self.tr("Picture"), self.tr("Number"), self.tr("Name"), self.tr("Result")))
        for one in (photos[at] for at in self._shown):
            good = bool(one.person) and not one.twice
            mark = theme.pixmap("check", 16, "good") if good else theme.pixmap("alert", 16, "warn")
            self.model.add((one.file, one.number, one.name, self._result(one)), mark=mark)
        self.table.fit_columns(widest=240)
        self._select()

    def _select(self) -> None:
        """Keep the picture that was looked at, else take the first one that is left out."""
        at = self._at
        if at not in self._shown:
            open_ones = [one for one in self._shown if self.found.photos[one] in self.found.unmatched]
            at = next(iter((*open_ones, *self._shown)), -1)
        self.table.select_rows([self._shown.index(at)] if at in self._shown else [])
        if at == -1:
            self._show_one([])

    def _result(self, one: FoundPhoto) -> str:
        if one.twice:
            return self.tr("Another picture of this person comes before it")
        if one.match is PhotoMatch.SEVERAL:
            return self.tr("Could be of several people")
        if not one.person:
            return self.tr("Left out") if one.match is PhotoMatch.CHOSEN else self.tr("Fits nobody")
        return self.tr("Takes the place of another photo") if one.replaces else self.tr("New photo")

    # ------------------------------------------------------------------ one picture

    @Slot(list)
    def _show_one(self, rows: list[int]) -> None:
        if not rows:
            self._at = -1
            self.pane.show_file("", "", out=False)
            return
        at = self._shown[rows[0]]
        one = self.found.photos[at]
        person = " · ".join(part for part in (one.name, one.number) if part)
        self.pane.show_file(one.file, person or self._result(one), out=bool(one.person))
        self._at = at
        job = Job[bytes](self.tr("Looking at the picture"), partial(self._looking.look, self.found, at))
        self._shell.run_job(job, partial(self._show_picture, at))

    def _show_picture(self, at: int, data: bytes) -> None:
        if at == self._at and not self._looking.closed:
            self.pane.show_picture(data)

    @Slot(int)
    def _ask_whose(self, row: int) -> None:
        self.table.select_rows([row])
        self.pane.picker.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def give(self, person: Id) -> None:
        """Give the picture looked at to a person, or leave it out; go on to the next one that is left out."""
        from talentdesk.jobs.take_photos import with_person

        at = self._at
        if at < 0:
            return
        self.found = with_person(self.found, at, person)
        after = [*range(at + 1, len(self.found.photos)), *range(at)]
        left = [one for one in after if not self.found.photos[one].person]
        undecided = [one for one in left if self.found.photos[one].match is not PhotoMatch.CHOSEN]
        self._at = undecided[0] if undecided else at
        self._fill()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    # ------------------------------------------------------------------ all of them

    @Slot()
    def take_over(self) -> None:
        """Keep the photos that fit, in one step."""
        work = partial(_take, self._desk, self._shell, self.found)
        self.close_sheet()
        self._shell.run_job(Job["TakenPhotos"](self.tr("Taking photos over"), work, writes=True), self._done)

    @Slot(object)
    def _done(self, taken: TakenPhotos) -> None:
        if taken.unreadable:
            names = listed(taken.unreadable, self._shell.say)
            self._shell.strip(
                self.tr("These files could not be read as pictures: {names}").format(names=names)
            )
        if taken.entry:
            self._shell.toast(self.tr("%n photo(s) taken over.", "", taken.count), True)
        else:
            self._shell.toast(self.tr("Everything was there already; nothing was changed."))


class _Looking:
    """Reads pictures to be looked at, one after the other, by one process of their own."""

    def __init__(self) -> None:
        self._fence: Fence | None = None
        self._turn = threading.Lock()
        self.closed = False

    def look(self, found: FoundPhotos, at: int, progress: Progress, cancelled: Cancelled) -> bytes:
        """Return a picture as it would be kept, nothing where it cannot be read."""
        from talentdesk.exchange.fence import Fence
        from talentdesk.jobs.take_photos import look_at_photo

        with self._turn:
            if self.closed:
                return b""
            self._fence = self._fence or Fence()
            try:
                return look_at_photo(found, at, self._fence)
            except TroubleError:
                return b""

    def close(self) -> None:
        """End the process."""
        with self._turn:
            self.closed = True
            if self._fence is not None:
                self._fence.close()


def _take(
    desk: Desk, shell: Shell, found: FoundPhotos, progress: Progress, cancelled: Cancelled
) -> TakenPhotos:
    from talentdesk.jobs.take_photos import take_photos

    return take_photos(desk.workspace, found, shell.say, progress, cancelled)
