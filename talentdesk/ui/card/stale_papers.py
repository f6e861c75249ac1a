"""What a talent card says of signed pages: those that no longer match the record of the person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from talentdesk.domain.texts import Id
from talentdesk.ui.card.sections import Sentences
from talentdesk.ui.desk import Desk, Pause
from talentdesk.ui.shell import Shell
from talentdesk.ui.theme import set_kind
from talentdesk.ui.widgets.words import Worded

if TYPE_CHECKING:
    from talentdesk.services.packet_states import StalePaper

_CALM = 400
"""Milliseconds somebody is shown before it is asked: comparing reads whole sessions."""


class StalePapers(Worded, QWidget):
    """Asks for itself, a while after somebody is shown; hidden where all that was signed still holds.

    ``asked`` comes when it is known.
    """

    asked = Signal()

    def __init__(self, desk: Desk, shell: Shell) -> None:
        super().__init__()
        self._desk, self._shell = desk, shell
        self._person: Id = ""
        self._shown: tuple[StalePaper, ...] = ()
        self._sentences = Sentences()
        self.look = QPushButton()
        set_kind(self.look, "link")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._sentences)
        column.addWidget(self.look, 0, Qt.AlignmentFlag.AlignLeft)
        self._calm = Pause(self, desk, _CALM, self._ask)
        self.look.clicked.connect(self._open)
        self.hide()
        self.retranslate()

    @property
    def texts(self) -> list[str]:
        """What is said."""
        told = self.tr("Signed packet {number} of “{session}” no longer matches the record.")
        return [told.format(number=one.number, session=one.name) for one in self._shown]

    def follow(self, person: Id) -> None:
        """Speak of somebody; empty = of nobody."""
        if person != self._person:
            self._show(())
        self._person = person
        self._calm.start() if person else self._calm.stop()

    @override
    def retranslate(self) -> None:
        self.look.setText(self.tr("See the packet and what changed…"))
        self._show(self._shown)

    @Slot()
    def _ask(self) -> None:
        from talentdesk.services.packet_states import StalePapersOf

        self._show(self._desk.ask(StalePapersOf(person=self._person)))
        self.asked.emit()

    def _show(self, papers: tuple[StalePaper, ...]) -> None:
        self._shown = papers
        self._sentences.show_sentences([("bad", text) for text in self.texts])
        self.setVisible(bool(papers))

    @Slot()
    def _open(self) -> None:
        if self._shown:
            self._shell.open_place("printing", self._shown[-1].session)
