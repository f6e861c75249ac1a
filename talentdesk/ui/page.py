"""What the pages of all places have in common."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from talentdesk.domain.change import Changed, Subject
from talentdesk.domain.texts import Id
from talentdesk.ui.desk import Desk
from talentdesk.ui.shell import Shell
from talentdesk.ui.widgets.words import Worded


class Page(Worded, QWidget):
    """A page: says its heading, loads anew when its subjects change, and only while it is on the screen.

    A subclass builds its widgets after ``super().__init__`` and then calls ``retranslate()``; ``refresh()``
    comes by itself when the page is shown first and after every change that ``concerns`` it.
    ``heading_changed`` makes the window read title, subtitle and actions again. The page's own ``actions()``
    stand as buttons at the right of the title, the main one last.
    """

    subjects: ClassVar[tuple[Subject, ...]] = ()
    """Subjects the page shows."""
    heading_changed = Signal()

    def __init__(self, desk: Desk, shell: Shell) -> None:
        super().__init__()
        self.desk = desk
        self.shell = shell
        self._stale = True
        self.news: list[Changed] = []
        """Changes since the page was loaded; empty while everything has to be loaded. For ``refresh``."""
        desk.changed.connect(self._note)

    def title(self) -> str:
        """What the page is."""
        return ""

    def subtitle(self) -> str:
        """How many, since when: the muted words beside the title."""
        return ""

    def open_at(self, id: Id) -> None:
        """Show one thing of the page."""

    def refresh(self) -> None:
        """Ask anew and show."""

    def concerns(self, changed: Changed) -> bool:
        """Tell whether a change must be shown here."""
        return changed.touches(*self.subjects)

    def refresh_when_shown(self) -> None:
        """Load anew: now if the page is on the screen, else when it comes there."""
        if self.isVisible():
            self._load()
        else:
            self._stale = True

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._load()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            # Names of the programme, dates and sentences follow the language too.
            self.news.clear()
            self.refresh_when_shown()

    def _load(self) -> None:
        self._stale = False
        self.refresh()
        self.news.clear()
        self.heading_changed.emit()

    @Slot(object)
    def _note(self, changed: Changed) -> None:
        if self.concerns(changed):
            if not self._stale or self.news:
                self.news.append(changed)
            self.refresh_when_shown()
