"""The register as a tree: packets, and under each its copies, signatures and scans."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtGui import QBrush
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem
from typing_extensions import override

from talentdesk.domain.register import Copy, Registered, Scan, Signature
from talentdesk.ui.theme import Theme
from talentdesk.ui.widgets.tree_items import items_of
from talentdesk.ui.widgets.words import Worded
from talentdesk.wording import Say
from talentdesk.wording import register as words

_ROLE = Qt.ItemDataRole.UserRole
_ROW = 32
EVERYTHING, UNSIGNED, OUT, STALE = range(4)
"""What is shown: all, what lacks signatures, what is not back, what no longer matches."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What a line stands for: the packet alone, or one thing of it."""

    packet: Registered
    thing: Copy | Signature | Scan | None = None

    @property
    def key(self) -> tuple[str, str]:
        """What tells it from other lines."""
        return self.packet.number, self.thing.id if self.thing is not None else ""


class RegisterTree(Worded, QTreeWidget):
    """Shows what it is given; several lines can be selected."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setColumnCount(3)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        self.setHeaderLabels([self.tr("Packet, copy or signature"), self.tr("State"), self.tr("Day")])
        self.setAccessibleName(self.tr("Register of signed paper"))

    def show_packets(
        self, packets: Sequence[Registered], changed: frozenset[str], say: Say, *, only: int, text: str
    ) -> None:
        """Show other packets; what was selected stays so, as far as it is there."""
        selected = {one.key for one in self.entries()}
        with QSignalBlocker(self):
            self.clear()
            for packet in packets:
                stale = packet.number in changed
                lines = list(_lines(packet, only))
                whole = _packet_text(packet)
                if text:
                    lines = [one for one in lines if text in whole or text in _text(one, say)]
                if (only == STALE and not stale) or (text and not lines and text not in whole):
                    continue
                if only in (UNSIGNED, OUT) and not lines:
                    continue
                self._add(packet, lines, say, stale=stale)
            for item in items_of(self):
                entry = item.data(0, _ROLE)
                item.setSelected(isinstance(entry, Entry) and entry.key in selected)
        self.itemSelectionChanged.emit()

    def _add(self, packet: Registered, lines: Sequence[Entry], say: Say, *, stale: bool) -> None:
        state = words.packet_state(packet, say, changed=stale)
        name = f"{packet.number}  ·  {packet.session_name}"
        told = " · ".join(part for part in (state, words.packet_open(packet, say)) if part)
        top = self._item((name, told, say.day(packet.at.date())), Entry(packet))
        font = top.font(0)
        font.setBold(True)
        top.setFont(0, font)
        if stale:
            top.setForeground(1, QBrush(self._theme.colour("warn")))
            top.setIcon(1, self._theme.icon("alert", "warn"))
        self.addTopLevelItem(top)
        for line in lines:
            top.addChild(self._item(_cells(line, say), line))
        top.setExpanded(True)

    def _item(self, cells: tuple[str, str, str], entry: Entry) -> QTreeWidgetItem:
        item = QTreeWidgetItem(list(cells))
        item.setData(0, _ROLE, entry)
        item.setSizeHint(0, QSize(0, _ROW))
        item.setToolTip(0, cells[0])
        icons = {Copy: "copy", Signature: "edit", Scan: "camera"}
        icon = icons.get(type(entry.thing), "file") if entry.thing is not None else "file"
        item.setIcon(0, self._theme.icon(icon, "muted"))
        return item

    def entries(self) -> list[Entry]:
        """Return what is selected, in the order shown."""
        found = (item.data(0, _ROLE) for item in items_of(self) if item.isSelected())
        return [one for one in found if isinstance(one, Entry)]

    def select(self, *ids: str) -> None:
        """Select lines by the ids of what they stand for, or by packet numbers."""
        with QSignalBlocker(self):
            for item in items_of(self):
                number, thing = item.data(0, _ROLE).key
                item.setSelected((thing or number) in ids)
        self.itemSelectionChanged.emit()


def _lines(packet: Registered, only: int) -> Iterator[Entry]:
    if only == UNSIGNED:
        yield from (Entry(packet, one) for one in packet.outstanding)
        return
    if only == OUT:
        yield from (Entry(packet, one) for one in packet.out)
        return
    for things in (packet.copies, packet.signatures, packet.scans):
        yield from (Entry(packet, one) for one in things)


def _cells(entry: Entry, say: Say) -> tuple[str, str, str]:
    thing = entry.thing
    if isinstance(thing, Copy):
        return words.copy_name(thing, say), words.copy_state(thing, say), words.copy_day(thing, say)
    if isinstance(thing, Signature):
        day = say.day(thing.signed_on) if thing.signed_on else ""
        return words.signature_name(thing, say), words.signature_state(thing, say), day
    if isinstance(thing, Scan):
        return words.scan_name(thing, say), say("kept"), say.day(thing.at.date())
    return "", "", ""


def _text(entry: Entry, say: Say) -> str:
    return " ".join(_cells(entry, say)).casefold()


def _packet_text(packet: Registered) -> str:
    return f"{packet.number} {packet.session_name}".casefold()
