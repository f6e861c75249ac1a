"""The register of signed paper: packets, copies, signatures and scans, and what is outstanding."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QSignalBlocker, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QLineEdit, QPushButton
from typing_extensions import override

from talentdesk.domain.change import Changed, Subject
from talentdesk.domain.register import Copy, CopyState, Registered, Scan, Signature
from talentdesk.services.packet_states import ChangedPackets
from talentdesk.services.register import Register
from talentdesk.ui.desk import Desk
from talentdesk.ui.exporting import ExportAction
from talentdesk.ui.places_on_disk import documents
from talentdesk.ui.printing import output
from talentdesk.ui.printing.register_acts import RegisterActs
from talentdesk.ui.printing.register_tree import EVERYTHING, OUT, STALE, UNSIGNED, RegisterTree
from talentdesk.ui.saving import ask_target
from talentdesk.ui.shell import Shell
from talentdesk.ui.widgets.fields import DateField
from talentdesk.ui.widgets.flow import FlowLayout
from talentdesk.ui.widgets.labels import Label
from talentdesk.ui.widgets.sheet import Sheet

_BUTTONS = (
    *("copies", "out", "back", "destroyed", "again"),
    *("signers", "signed", "drawn", "scan", "keep_scan", "save", "print", "remove", "export"),
)
_SCANS = "(*.pdf *.png *.jpg *.jpeg)"


class RegisterSheet(Sheet):
    """What is selected decides what can be done; everything done stands in the journal."""

    widest: ClassVar[int] = 980

    def __init__(self, desk: Desk, shell: Shell) -> None:
        super().__init__(shell.dialog_parent())
        self._desk, self._shell = desk, shell
        self._packets: tuple[Registered, ...] = ()
        self._changed: frozenset[str] = frozenset()
        self.acts = RegisterActs(desk, shell, self)
        self.filter, self.only, self.day = QLineEdit(), QComboBox(), DateField(desk.today)
        self.filter.setClearButtonEnabled(True)
        self.tree = RegisterTree(shell.theme)
        self.export = ExportAction(self.tree, desk, shell)
        self._sum = Label(kind="muted", wrap=True)
        self._day_label = Label(kind="muted")
        self.buttons = {name: QPushButton() for name in _BUTTONS}
        self._lay_out()
        self._connect()
        self.retranslate()
        self.load()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.filter, 1)
        row.addWidget(self.only)
        row.addWidget(self._day_label)
        row.addWidget(self.day)
        for way in (EVERYTHING, UNSIGNED, OUT, STALE):
            self.only.addItem("", way)
        tools = FlowLayout(8)
        for button in self.buttons.values():
            tools.addWidget(button)
        self.body.addLayout(row)
        self.body.addWidget(self._sum)
        self.body.addWidget(self.tree, 1)
        self.body.addLayout(tools)
        self.tree.setMinimumHeight(260)
        self.fill_height()

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._show)
        self.only.currentIndexChanged.connect(self._show)
        self.tree.itemSelectionChanged.connect(self._enable)
        self._desk.changed.connect(self._hear)
        acts: dict[str, Callable[[], object]] = {
            "copies": self._copies,
            "out": lambda: self._move(CopyState.HANDED_OUT),
            "back": lambda: self._move(CopyState.RETURNED),
            "destroyed": lambda: self._move(CopyState.DESTROYED),
            "again": lambda: self._move(CopyState.PLANNED),
            "signers": self._signers,
            "signed": self._sign,
            "drawn": self._draw,
            "scan": self._ask_scan,
            "keep_scan": self._ask_scan_file,
            "save": self._ask_folder,
            "print": self._ask_printer,
            "remove": self._remove,
            "export": self.export.trigger,
        }
        for name, act in acts.items():
            self.buttons[name].clicked.connect(act)
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.tree)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._remove)
        find = QShortcut(QKeySequence.StandardKey.Find, self)
        find.activated.connect(self.filter.setFocus)

    # ------------------------------------------------------------------------------------------ shown

    @override
    def retranslate(self) -> None:
        self.set_texts(self.tr("Register of signed paper"), "")
        self.filter.setPlaceholderText(self.tr("Number, session or name"))
        self.filter.setAccessibleName(self.tr("Number, session or name"))
        self.only.setAccessibleName(self.tr("What is shown"))
        self._day_label.setText(self.tr("On"))
        self.day.setAccessibleName(self.tr("Day of what is noted"))
        words = {
            "copies": self.tr("Number copies…"),
            "out": self.tr("Handed out"),
            "back": self.tr("Returned"),
            "destroyed": self.tr("Destroyed"),
            "again": self.tr("Back to planned"),
            "signers": self.tr("Who has to sign…"),
            "signed": self.tr("Signed on paper"),
            "drawn": self.tr("Sign on screen…"),
            "scan": self.tr("Attach a scan…"),
            "keep_scan": self.tr("Save the scan…"),
            "save": self.tr("Save copies as PDF…"),
            "print": self.tr("Print copies…"),
            "remove": self.tr("Remove"),
            "export": self.tr("Export…"),
        }
        for name, text in words.items():
            self.buttons[name].setText(text)
        self._show()

    @Slot(object)
    def _hear(self, changed: Changed) -> None:
        if self.isVisible() and changed.touches(*(set(Subject) - {Subject.VIEW, Subject.ROOM})):
            self.load()

    def load(self) -> None:
        """Ask again for packets, and which of them no longer match."""
        self._packets = self._desk.ask(Register())
        sessions = dict.fromkeys(one.session for one in self._packets)
        asked = (self._desk.ask(ChangedPackets(session=one)) for one in sessions)
        self._changed = frozenset().union(*asked)
        self._show()

    @Slot()
    def _show(self) -> None:
        signatures = sum(len(one.outstanding) for one in self._packets)
        copies = sum(len(one.out) for one in self._packets)
        stale = sum(one.number in self._changed for one in self._packets)
        with QSignalBlocker(self.only):
            for row, text in enumerate(
                (
                    self.tr("Everything"),
                    self.tr("Signatures outstanding ({count})").format(count=signatures),
                    self.tr("Copies not back ({count})").format(count=copies),
                    self.tr("No longer matching ({count})").format(count=stale),
                )
            ):
                self.only.setItemText(row, text)
        nothing = self.tr("No packet has a number yet: save or print one first.")
        told = self.tr("Select lines, then say what became of them; Ctrl+Z takes a step back.")
        self._sum.setText(told if self._packets else nothing)
        text = self.filter.text().strip().casefold()
        only = int(self.only.currentData())
        self.tree.show_packets(self._packets, self._changed, self._shell.say, only=only, text=text)
        self._enable()

    # --------------------------------------------------------------------------------------- selected

    def _packet(self) -> Registered | None:
        """Return the packet of the selection; None where there are several or none."""
        found = {one.packet.number: one.packet for one in self.tree.entries()}
        return next(iter(found.values())) if len(found) == 1 else None

    def _copies_selected(self) -> list[Copy]:
        return [one.thing for one in self.tree.entries() if isinstance(one.thing, Copy)]

    def _open_signatures(self) -> list[Signature]:
        things = (one.thing for one in self.tree.entries())
        return [one for one in things if isinstance(one, Signature) and one.is_outstanding]

    def _scans(self) -> list[Scan]:
        return [one.thing for one in self.tree.entries() if isinstance(one.thing, Scan)]

    def _paper(self) -> list[Copy]:
        """Return the copies to be printed: the selected ones, or all of the packet."""
        packet = self._packet()
        return self._copies_selected() or (list(packet.copies) if packet is not None else [])

    @Slot()
    def _enable(self) -> None:
        writable = not self._desk.read_only
        one = self._packet() is not None
        copies, open_ones, scans = self._copies_selected(), self._open_signatures(), self._scans()
        removable = [copy for copy in copies if copy.state is CopyState.PLANNED]
        ready = {
            "copies": writable and one,
            "out": writable and bool(copies),
            "back": writable and any(copy.handed_out is not None for copy in copies),
            "destroyed": writable and bool(copies),
            "again": writable and any(copy.state is not CopyState.PLANNED for copy in copies),
            "signers": writable and one,
            "signed": writable and one and bool(open_ones),
            "drawn": writable and one and len(open_ones) == 1,
            "scan": writable and one,
            "keep_scan": len(scans) == 1,
            "save": one and bool(self._paper()),
            "print": one and bool(self._paper()),
            "remove": writable and bool(removable or scans),
            "export": self.tree.topLevelItemCount() > 0,
        }
        for name, on in ready.items():
            self.buttons[name].setEnabled(on)

    # ------------------------------------------------------------------------------------------- done

    @Slot()
    def _copies(self) -> None:
        packet = self._packet()
        if packet is not None:
            self.acts.ask_copies(packet)

    def _move(self, state: CopyState) -> None:
        self.acts.move(self._copies_selected(), state, self.day.day or self._desk.today)

    @Slot()
    def _signers(self) -> None:
        packet = self._packet()
        if packet is not None:
            self.acts.ask_signers(packet)

    @Slot()
    def _sign(self) -> None:
        packet = self._packet()
        if packet is not None:
            self.acts.sign(packet, self._open_signatures(), self.day.day or self._desk.today)

    @Slot()
    def _draw(self) -> None:
        packet, waiting = self._packet(), self._open_signatures()
        if packet is not None and len(waiting) == 1:
            self.acts.ask_drawing(packet, waiting[0], self.day.day or self._desk.today)

    @Slot()
    def _remove(self) -> None:
        if self.buttons["remove"].isEnabled():
            planned = [one for one in self._copies_selected() if one.state is CopyState.PLANNED]
            self.acts.remove([*planned, *self._scans()])

    @Slot()
    def _ask_scan(self) -> None:
        packet = self._packet()
        if packet is None:
            return
        kinds = self.tr("Scans {endings}").format(endings=_SCANS)
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Attach a scan"), str(documents()), kinds)
        if path:
            self.acts.attach(packet, Path(path))

    @Slot()
    def _ask_scan_file(self) -> None:
        scan = self._scans()[0]
        name = Path(scan.name)
        kinds = {name.suffix.casefold(): self.tr("Scan")}
        path = ask_target(self, self.tr("Save the scan"), name.stem, kinds)
        if path is not None:
            self.acts.save_scan(scan, path)

    @Slot()
    def _ask_folder(self) -> None:
        packet = self._packet()
        folder = QFileDialog.getExistingDirectory(self, self.tr("Folder for the copies"), str(documents()))
        if packet is not None and folder:
            self.acts.save_copies(packet, self._paper(), Path(folder))

    @Slot()
    def _ask_printer(self) -> None:
        packet = self._packet()
        if packet is None:
            return
        title = f"{packet.number} {packet.session_name}"
        printer = output.ask_printer(self, title, output.ALL_PAGES)
        if printer is not None:
            job = output.print_job(printer, title, output.ALL_PAGES)
            self.acts.print_copies(packet, self._paper(), printer, job)
