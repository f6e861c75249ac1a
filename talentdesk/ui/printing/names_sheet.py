"""Who gets a copy, or who has to sign: the committee to tick, and anybody else by name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPlainTextEdit, QWidget
from typing_extensions import override

from talentdesk.ui.widgets.fields import Field
from talentdesk.ui.widgets.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Offered:
    """Somebody of the committee: name, role in words, and whether they stand there already."""

    name: str
    role: str
    known: bool


class NamesSheet(Sheet):
    """``chosen`` carries pairs of name and role; who is typed has no role."""

    chosen = Signal(tuple)

    def __init__(self, window: QWidget, offered: Sequence[Offered], *, signing: bool, packet: str) -> None:
        self._people: QListWidget | None = None
        super().__init__(window)
        self._offered, self._signing, self._packet = tuple(offered), signing, packet
        self.people, self.others = QListWidget(), QPlainTextEdit()
        self.others.setTabChangesFocus(True)
        self.others.setFixedHeight(96)
        for one in self._offered:
            item = QListWidgetItem(f"{one.name}  ·  {one.role}" if one.role else one.name, self.people)
            usable = (
                Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
            )
            item.setFlags(Qt.ItemFlag.NoItemFlags if one.known else usable)
            item.setCheckState(Qt.CheckState.Checked)
        self._members, self._typed = Field(self.people), Field(self.others)
        self.people.setMinimumHeight(240)
        self.body.addWidget(self._members)
        self.body.addWidget(self._typed)
        self._people = self.people
        self.accepted.connect(self._take)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        super().retranslate()
        if self._people is None:
            return
        if self._signing:
            title, main = self.tr("Who has to sign {packet}"), self.tr("Put on the list")
        else:
            title, main = self.tr("Copies of {packet}"), self.tr("Number the copies")
        self.set_texts(title.format(packet=self._packet), main)
        self._members.set_texts(
            self.tr("Committee"), self.tr("Who stands there already is greyed. Space ticks.")
        )
        self._typed.set_texts(self.tr("Others"), self.tr("One name a line."))

    def names(self) -> tuple[tuple[str, str], ...]:
        """Return who is ticked or typed, as (name, role)."""
        ticked = [
            (one.name, one.role)
            for row, one in enumerate(self._offered)
            if not one.known and self.people.item(row).checkState() is Qt.CheckState.Checked
        ]
        typed = [(line.strip(), "") for line in self.others.toPlainText().splitlines() if line.strip()]
        return tuple(ticked + typed)

    def show_error(self, text: str) -> None:
        """Say why it was refused."""
        self._typed.set_error(text)

    @Slot()
    def _take(self) -> None:
        found = self.names()
        if found:
            self.chosen.emit(found)
        else:
            self.show_error(self.tr("Tick or type somebody."))
