"""The sheets in which a person says what the import desk must not guess."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from talentdesk.domain.import_reading import SheetState
from talentdesk.domain.imports import WORD
from talentdesk.ui.desk import Desk
from talentdesk.ui.importing import work
from talentdesk.ui.importing.memory import SourceMemory
from talentdesk.ui.importing.work import Looked
from talentdesk.ui.shell import Shell
from talentdesk.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from talentdesk.jobs.take_photos import FoundPhotos
    from talentdesk.ui.importing.columns_sheet import ColumnsSheet
    from talentdesk.ui.importing.contradictions_sheet import ContradictionsSheet
    from talentdesk.ui.importing.photos_sheet import PhotosSheet
    from talentdesk.ui.importing.questions_sheet import QuestionsSheet
    from talentdesk.ui.importing.sources_sheet import SourcesSheet

_YEARS = 4
"""So many years back a column may be of, when nothing in its workbook says which."""


class ImportDoors(QObject):
    """Opens them over what lies on the desk. ``said`` carries the desk with what a person said of it."""

    said = Signal(object)

    def __init__(
        self,
        page: QWidget,
        desk: Desk,
        shell: Shell,
        memory: SourceMemory,
        looked: Callable[[], Looked | None],
    ) -> None:
        super().__init__(page)
        self._desk, self._shell, self._memory = desk, shell, memory
        self._looked = looked
        self.columns: ColumnsSheet | None = None
        self.questions: QuestionsSheet | None = None
        self.photos: PhotosSheet | None = None
        self.contradictions: ContradictionsSheet | None = None
        self.sources: SourcesSheet | None = None
        self._place = 0

    @Slot(int)
    def open_columns(self, place: int) -> None:
        """Let a person choose how a sheet is read."""
        from talentdesk.ui.importing.columns_sheet import ColumnsSheet

        looked = self._looked()
        if looked is None:
            return
        self._place = place
        year = self._desk.today.year
        years = tuple(str(year - back) for back in range(_YEARS))
        books, lexicon = looked.desk.books, looked.desk.lexicon
        guess, programme, say = looked.sheets[place], self._desk.programme, self._shell.say
        parent = self._shell.dialog_parent()
        self.columns = ColumnsSheet(parent, books, guess, lexicon, programme, years, say)
        self.columns.accepted.connect(self._use_columns)
        _open(self.columns)

    @Slot()
    def _use_columns(self) -> None:
        sheet, looked = self.columns, self._looked()
        if sheet is None or looked is None:
            return
        if sheet.is_left_out:
            guess = looked.sheets[self._place]
            books = looked.desk.books.with_guess(replace(guess, state=SheetState.UNKNOWN))
        else:
            books = sheet.chosen()
        sheet.close_sheet()
        chosen = work.with_books(looked, books)
        if not sheet.is_left_out and chosen.sheets[self._place] != looked.sheets[self._place]:
            self._memory.keep(chosen, self._place)
        self.said.emit(chosen)

    @Slot()
    def open_questions(self) -> None:
        """Ask what must not be guessed."""
        from talentdesk.ui.importing.questions_sheet import QuestionsSheet

        looked = self._looked()
        if looked is None:
            return
        asked = (looked.questions, looked.answers, self._desk.programme, self._shell.say)
        self.questions = QuestionsSheet(self._shell.dialog_parent(), *asked)
        self.questions.accepted.connect(self._use_answers)
        _open(self.questions)

    @Slot()
    def _use_answers(self) -> None:
        sheet, looked = self.questions, self._looked()
        if sheet is None or looked is None:
            return
        given, trust = sheet.given(), sheet.trust.isChecked()
        sheet.close_sheet()
        answered = work.with_answers(looked, given, trust_sure=trust)
        if any(subject.startswith(WORD) for subject in given):
            self._memory.keep(answered)
        self.said.emit(answered)

    @Slot()
    def open_contradictions(self) -> None:
        """Ask which value holds where workbooks contradict each other."""
        from talentdesk.ui.importing.contradictions_sheet import ContradictionsSheet

        looked = self._looked()
        if looked is None:
            return
        parent, programme = self._shell.dialog_parent(), self._desk.programme
        self.contradictions = ContradictionsSheet(parent, looked, programme, self._shell.say)
        self.contradictions.accepted.connect(self._use_chosen)
        _open(self.contradictions)

    @Slot()
    def _use_chosen(self) -> None:
        sheet, looked = self.contradictions, self._looked()
        if sheet is None or looked is None:
            return
        given = sheet.given()
        sheet.close_sheet()
        self.said.emit(work.with_chosen(looked, given))

    @Slot()
    def open_sources(self) -> None:
        """Show what each workbook brings, and which one every value comes from."""
        from talentdesk.ui.importing.sources_sheet import SourcesSheet

        looked = self._looked()
        if looked is None:
            return
        self.sources = SourcesSheet(self._desk, self._shell, looked)
        _open(self.sources)

    def open_photos(self, found: FoundPhotos) -> None:
        """Show whose photos were found, to be taken over."""
        from talentdesk.ui.importing.photos_sheet import PhotosSheet

        self.photos = PhotosSheet(self._desk, self._shell, found)
        _open(self.photos)
        self.photos.table.setFocus(Qt.FocusReason.OtherFocusReason)


def _open(sheet: Sheet) -> None:
    sheet.closed.connect(sheet.deleteLater)
    sheet.open_sheet()
