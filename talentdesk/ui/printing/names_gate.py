"""Stands before pages with names while their session is held blind, until somebody lets them be seen."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from talentdesk.domain.texts import Id
from talentdesk.services.room_mode import RoomModeOf
from talentdesk.ui.desk import Desk
from talentdesk.ui.widgets.chips import EmptyState
from talentdesk.ui.widgets.words import Worded


class NamesGate(Worded, QStackedWidget):
    """Shows its pages, or in their place why not yet. Leaving the place closes it again.

    ``changed`` tells that it was opened or closed, so that the pages are drawn or put away.
    """

    changed = Signal()

    def __init__(self, desk: Desk, pages: QWidget) -> None:
        super().__init__()
        self._desk = desk
        self._let: Id = ""
        """The session whose names may be seen."""
        self._session: Id = ""
        self.why = EmptyState("shield")
        self.addWidget(pages)
        self.addWidget(self.why)
        self.why.action_requested.connect(self._open)
        self.retranslate()

    def holds(self, session: Id) -> bool:
        """Say of whom pages are wanted; tell whether they are held back."""
        self._session = session
        held = session != self._let and self._desk.ask(RoomModeOf(session=session)).blind
        self.setCurrentIndex(1 if held else 0)
        return held

    @override
    def retranslate(self) -> None:
        self.why.set_texts(
            self.tr("Names are shown as codes in this session"),
            self.tr(
                "A packet carries the names, for it is signed. Show it only where the room does not see "
                "this screen. Ballot papers, cards and forms of the session are printed with the codes."
            ),
            self.tr("Show the packet with names"),
        )

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._let = ""

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._session and self.currentIndex() == 0 and self.holds(self._session):
            self.changed.emit()

    @Slot()
    def _open(self) -> None:
        self._let = self._session
        self.changed.emit()
