"""Who left the company and still stands on a slate: apart from those who count, taken off at once."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget
from typing_extensions import override

from talentdesk.domain.slates import Leaver
from talentdesk.ui.theme import set_kind
from talentdesk.ui.widgets.labels import Label
from talentdesk.ui.widgets.words import Worded
from talentdesk.wording.say import Say


class Leavers(Worded, QWidget):
    """Hidden while there is nobody; ``off_wanted`` asks to take all of them off."""

    off_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._words = Label(kind="warn", wrap=True)
        self.off = QPushButton()
        set_kind(self.off, "link")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._words, 1)
        row.addWidget(self.off)
        self.off.clicked.connect(self.off_wanted)
        self.retranslate()
        self.hide()

    @property
    def words(self) -> str:
        """What is said of them."""
        return self._words.text()

    def show_people(self, people: tuple[Leaver, ...], say: Say, *, writable: bool) -> None:
        """Show who left."""
        told = []
        for one in people:
            parts = [say("confirmed") if one.confirmed else say("proposed")] if one.named else []
            parts += [self.tr("covered at once")] if one.covers else []
            told.append(self.tr("{name} ({as_what})").format(name=one.name, as_what=say(", ").join(parts)))
        names = say(", ").join(told)
        self._words.setText(self.tr("Left the company, not counted: {names}").format(names=names))
        self.off.setVisible(writable)
        self.setVisible(bool(people))

    @override
    def retranslate(self) -> None:
        self.off.setText(self.tr("Take them off"))
        self.off.setToolTip(self.tr("They stay listed below as having left the slate"))
