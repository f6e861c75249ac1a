"""The list at the left: sessions, and under each the packets that have a number."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QBrush
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem
from typing_extensions import override

from talentdesk.domain.checks import LockVersion
from talentdesk.domain.packet import PacketLine
from talentdesk.domain.texts import Id
from talentdesk.domain.workshop import SessionLine, SessionState
from talentdesk.ui.theme import Theme
from talentdesk.ui.widgets.tree_items import items_of
from talentdesk.ui.widgets.words import Worded
from talentdesk.wording import Say

_ROW = 36
_CHOICE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Choice:
    """What is chosen: a session as it stands now, an older lock of it, or a packet by its number."""

    session: Id
    number: str = ""
    version: int = 0
    """An older lock that has no number yet; 0 = none."""


class PacketList(Worded, QTreeWidget):
    """Shows sessions and issued packets; ``chosen`` carries a ``Choice`` or None."""

    chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setColumnCount(2)
        self.setUniformRowHeights(True)
        self.setRootIsDecorated(True)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.currentItemChanged.connect(self._tell)
        theme.changed.connect(self._draw_icons)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        self.setHeaderLabels([self.tr("Session and packets"), self.tr("State")])
        self.setAccessibleName(self.tr("Sessions and their packets"))

    @Slot(object)
    def mark_changed(self, changed: Mapping[str, bool]) -> None:
        """Mark the packets whose record has changed since; True = somebody has signed them."""
        for item in items_of(self):
            choice = item.data(0, _CHOICE)
            if choice.number in changed:
                signed = changed[choice.number]
                state = self.tr("no longer matches") if signed else self.tr("record changed")
                item.setText(1, state)
                item.setForeground(1, QBrush(self._theme.colour("warn")))
                item.setToolTip(
                    1,
                    self.tr("The signed packet no longer matches the record: “Check…” tells what changed.")
                    if signed
                    else self.tr("The record has changed since this was printed."),
                )

    @property
    def choice(self) -> Choice | None:
        """What is chosen now."""
        item = self.currentItem()
        found = item.data(0, _CHOICE) if item is not None else None
        return found if isinstance(found, Choice) else None

    def show_lines(
        self,
        sessions: Sequence[SessionLine],
        packets: Sequence[PacketLine],
        say: Say,
        versions: Sequence[LockVersion] = (),
    ) -> None:
        """Show other lines; what was chosen stays chosen if it is still there.

        ``versions`` are older locks that were never printed: they can be printed still.
        """
        before = self.choice
        with QSignalBlocker(self):
            self.clear()
            for line in sessions:
                top = self._item(line.name, self._state(line), Choice(line.id))
                top.setToolTip(0, f"{line.name}\n{say.day(line.on)}")
                self.addTopLevelItem(top)
                for packet in packets:
                    if packet.session == line.id:
                        top.addChild(self._packet(packet, say))
                for one in versions:
                    if one.session == line.id:
                        top.addChild(self._version(one, say))
                top.setExpanded(True)
            self._draw_icons()
            self.choose(before)
        if self.choice != before:
            self._tell()

    def choose(self, choice: Choice | None) -> bool:
        """Choose a session or packet; tell whether it is there."""
        for item in items_of(self):
            if choice is not None and item.data(0, _CHOICE) == choice:
                self.setCurrentItem(item)
                return True
        return False

    def _state(self, line: SessionLine) -> str:
        if line.state is SessionState.LOCKED:
            return self.tr("locked")
        return self.tr("draft")

    def _packet(self, packet: PacketLine, say: Say) -> QTreeWidgetItem:
        state = self.tr("superseded") if packet.superseded else ""
        if not packet.version:
            state = self.tr("draft")
        item = self._item(packet.number, state, Choice(packet.session, packet.number))
        item.setToolTip(0, f"{packet.number}\n{say.moment(packet.at)}\n{packet.fingerprint}")
        return item

    def _version(self, one: LockVersion, say: Say) -> QTreeWidgetItem:
        name = self.tr("Version {version}, sealed {day}").format(
            version=one.version, day=say.day(one.at.date())
        )
        item = self._item(name, self.tr("superseded"), Choice(one.session, "", one.version))
        item.setToolTip(0, f"{name}\n{say.moment(one.at)}\n{one.fingerprint}")
        return item

    @staticmethod
    def _item(name: str, state: str, choice: Choice) -> QTreeWidgetItem:
        item = QTreeWidgetItem([name, state])
        item.setData(0, _CHOICE, choice)
        item.setSizeHint(0, QSize(0, _ROW))
        return item

    @Slot()
    def _draw_icons(self) -> None:
        for item in items_of(self):
            session = item.parent() is None
            item.setIcon(
                0, self._theme.icon("workshop" if session else "file", "text" if session else "muted")
            )

    @Slot()
    def _tell(self) -> None:
        self.chosen.emit(self.choice)
