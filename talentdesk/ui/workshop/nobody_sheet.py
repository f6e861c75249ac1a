"""Said instead of an empty form where the committee has nobody it could be about."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget
from typing_extensions import override

from talentdesk.ui.theme import set_kind
from talentdesk.ui.widgets.labels import Label
from talentdesk.ui.widgets.sheet import Sheet


class NobodySheet(Sheet):
    """Says that nobody is on the committee, or nobody with a vote, and leads to it."""

    roster_wanted = Signal()

    def __init__(self, window: QWidget, *, members: int) -> None:
        self._roster: QPushButton | None = None
        super().__init__(window)
        self._members = members
        self._why, self._how = Label(kind="strong", wrap=True), Label(kind="small", wrap=True)
        self._roster = QPushButton()
        set_kind(self._roster, "link")
        for widget in (self._why, self._how):
            self.body.addWidget(widget)
        self.body.addWidget(self._roster, 0, Qt.AlignmentFlag.AlignLeft)
        self._roster.clicked.connect(self.roster_wanted)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        super().retranslate()
        if self._roster is None:
            return
        self.set_texts(self.tr("The committee"), "")
        self._why.setText(
            self.tr("Nobody on the committee has a vote.")
            if self._members
            else self.tr("Nobody is on the committee yet.")
        )
        self._how.setText(
            self.tr(
                "Opinions, ballot papers and who does not take part are about its members. "
                "Cards can be placed and discussed without them; the lock waits for a committee."
            )
        )
        self._roster.setText(self.tr("Edit the committee…"))
