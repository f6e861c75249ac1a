"""How sources are read, as was said since the window was opened."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from talentdesk.domain.change import Changed, StepKind
from talentdesk.domain.imports import SourceReading
from talentdesk.ui.desk import Desk
from talentdesk.ui.importing.work import Looked, readings


class SourceMemory(QObject):
    """What was said of sources here, whether or not it was taken over.

    A workbook that was mended and is dropped again, or whose import was taken back, need not be explained
    anew. The file keeps it with the rows that are taken over.
    """

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._said: dict[str, SourceReading] = {}
        self._in_file: set[str] = set()
        desk.changed.connect(self._hear)

    @property
    def said(self) -> tuple[SourceReading, ...]:
        """What was said, the newest last."""
        return tuple(self._said.values())

    def keep(self, looked: Looked, *places: int) -> None:
        """Keep how sheets are read now, by their places; all of them where none is given."""
        for one in readings(looked, *places):
            self._said.pop(one.fingerprint, None)
            self._said[one.fingerprint] = one

    def note_taken(self, looked: Looked) -> None:
        """Note that the file keeps it now, so that it is forgotten here where it is forgotten there."""
        self._in_file |= {one.fingerprint for one in looked.sheets} & self._said.keys()

    def forget(self, looked: Looked) -> None:
        """Forget, here and in the file, how the sources on the desk were read before."""
        from talentdesk.services.importing.mappings import ForgetMapping, SavedMappings

        for fingerprint in looked.desk.recalled:
            self._said.pop(fingerprint, None)
        if self._desk.read_only:
            return
        for one in self._desk.ask(SavedMappings()):
            if one.fingerprint in looked.desk.recalled:
                self._desk.do(ForgetMapping(mapping=one.id))

    @Slot(object)
    def _hear(self, changed: Changed) -> None:
        if changed.action != "forget_mapping" or changed.kind is not StepKind.DO:
            return
        from talentdesk.services.importing.mappings import SavedMappings

        for fingerprint in self._in_file - {one.fingerprint for one in self._desk.ask(SavedMappings())}:
            self._said.pop(fingerprint, None)
            self._in_file.discard(fingerprint)
