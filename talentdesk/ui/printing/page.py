"""The printing page: sessions and packets at the left, the paper as it will be at the right."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QTabWidget, QVBoxLayout, QWidget
from typing_extensions import override

from talentdesk import tokens
from talentdesk.domain.change import Subject
from talentdesk.domain.layouts import Layout, kept_layout, to_json
from talentdesk.domain.packet import PacketLine
from talentdesk.domain.texts import Id
from talentdesk.services.printing import IssuedPackets
from talentdesk.services.sessions import Sessions
from talentdesk.ui.background import Job
from talentdesk.ui.desk import Desk
from talentdesk.ui.exporting import ExportAction
from talentdesk.ui.page import Page
from talentdesk.ui.printing import choices, work
from talentdesk.ui.printing.builder import LayoutBuilder
from talentdesk.ui.printing.check_sheet import CheckSheet
from talentdesk.ui.printing.layouts_link import LayoutsLink
from talentdesk.ui.printing.more_papers import MorePapers
from talentdesk.ui.printing.names_gate import NamesGate
from talentdesk.ui.printing.packet_list import Choice, PacketList
from talentdesk.ui.printing.packet_out import PacketOut
from talentdesk.ui.printing.pages import PdfPages
from talentdesk.ui.printing.preview import PreviewView
from talentdesk.ui.printing.preview_bar import PreviewBar
from talentdesk.ui.printing.previewing import Previewing
from talentdesk.ui.shell import Shell
from talentdesk.ui.widgets.chips import EmptyState
from talentdesk.ui.widgets.labels import Label
from talentdesk.wording import speaker

if TYPE_CHECKING:
    from talentdesk.ui.printing.register_sheet import RegisterSheet


class PrintingPage(Page):
    """Previews, saves and prints the packet of a session, and checks printed ones.

    A preview writes nothing; saving or printing gives the packet its number.
    """

    subjects: ClassVar[tuple[Subject, ...]] = (
        Subject.PACKET,
        Subject.SESSION,
        Subject.COMMITTEE,
        Subject.CANDIDATE,
        Subject.PLACEMENT,
        Subject.MOVE,
        Subject.BALLOT,
        Subject.PERSON,
        Subject.HISTORY,
        Subject.RATING,
        Subject.POST,
        Subject.COMPETENCY,
        Subject.PROGRAMME,
        Subject.WORKSPACE,
        Subject.REGISTER,
        Subject.ROOM,
    )

    def __init__(self, desk: Desk, shell: Shell) -> None:
        super().__init__(desk, shell)
        self._whole = True
        """Whether the pages shown are all, and those wanted; False while something is still drawn."""
        self._missing: tuple[str, ...] = ()
        self.list = PacketList(shell.theme)
        ExportAction(self.list, desk, shell)
        self.preview = PreviewView(shell.theme)
        self.bar = PreviewBar(self.preview, shell.theme)
        self.previewing = Previewing(desk, shell)
        self.out = PacketOut(self, desk, shell, self.preview, self._wanted)
        self.builder = LayoutBuilder(shell.speech.language)
        self.layouts = LayoutsLink(desk, shell, self.builder)
        self._own_layout = ""
        """The layout of the builder while a packet with a number shows its own."""
        self._fixed: Layout | None = None
        """The layout of the packet chosen, whoever has left the session since."""
        self.sheet = CheckSheet(desk, shell)
        self._notice = Label(kind="warn", wrap=True)
        self._empty = EmptyState("printing")
        self.tabs = QTabWidget()
        self.check, self.more, self.register, self.save, self.print = (QAction(self) for _ in range(5))
        self.papers = MorePapers(self, desk, shell, lambda: self.list.choice)
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        icons = {
            self.check: "fingerprint",
            self.more: "file",
            self.register: "list",
            self.save: "download",
            self.print: "print",
        }
        for action, icon in icons.items():
            self.shell.theme.set_icon(action, icon)
        self.more.setMenu(self.papers)
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.list, "")
        self.tabs.addTab(self.builder, "")
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(8, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.bar)
        column.addWidget(self._notice)
        column.addWidget(self.preview, 1)
        self._split = QSplitter()
        self._split.setHandleWidth(1)
        self._split.addWidget(self.tabs)
        self.gate = NamesGate(self.desk, right)
        self._split.addWidget(self.gate)
        self._split.setStretchFactor(1, 1)
        self._split.setSizes([320, 900])
        self._split.setChildrenCollapsible(False)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._split)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(tokens.PAGE_EDGE, 0, tokens.PAGE_EDGE, 16)
        whole.addWidget(self._stack)
        self._notice.hide()
        self.setAcceptDrops(True)

    def _connect(self) -> None:
        self.list.chosen.connect(self._choose)
        self.builder.changed.connect(self._draw_anew)
        self.gate.changed.connect(self._draw_anew)
        self.previewing.drawn.connect(self._show)
        self.previewing.progressed.connect(self.bar.show_progress)
        self.check.triggered.connect(self.open_check)
        self.register.triggered.connect(self.open_register)
        self.save.triggered.connect(self.out.ask_file)
        self.print.triggered.connect(self.out.ask_printer)
        self._empty.action_requested.connect(self._go_to_workshop)

    # --------------------------------------------------------------------------------------- as a page

    @override
    def title(self) -> str:
        return self.tr("Printing")

    @override
    def subtitle(self) -> str:
        pages, shown = self.preview.pages, self.out.shown
        if pages is None or shown is None:
            return ""
        name = shown.number or self.tr("preview, no number yet")
        return f"{name} · {self.tr('%n page(s)', '', len(pages))}" if self._whole else f"{name} · …"

    @override
    def actions(self) -> list[QAction]:
        """Return what the title line offers, the main action last."""
        return [self.check, self.more, self.register, self.save, self.print]

    @override
    def open_at(self, id: Id) -> None:
        """Show a session by its id, an issued packet by its number, or ``session#version``: an older lock."""
        session, _, version = id.partition("#")
        packets = self.desk.ask(IssuedPackets())
        found = next(
            (Choice(one.session, one.number) for one in packets if one.number == id), Choice(session)
        )
        if version:
            found = choices.choice_of(self.desk, session, int(version), packets)
        if self._stale:
            self._load()
        self.list.choose(found)

    @override
    def retranslate(self) -> None:
        self.check.setText(self.tr("Check…"))
        self.more.setText(self.tr("More papers"))
        self.register.setText(self.tr("Register…"))
        self.tabs.setTabText(0, self.tr("Packets"))
        self.tabs.setTabText(1, self.tr("Parts"))
        self.save.setText(self.tr("Save as PDF…"))
        self.print.setText(self.tr("Print…"))
        self.layouts.list_anew()
        self.preview.setAccessibleName(self.tr("Preview"))
        self._empty.set_texts(
            self.tr("Nothing to print yet"),
            self.tr("Packets are printed from calibration sessions. Prepare one first."),
            self.tr("To the workshop"),
        )
        self._say_missing()

    @override
    def refresh(self) -> None:
        sessions = self.desk.ask(Sessions())
        self._stack.setCurrentWidget(self._split if sessions else self._empty)
        before = self.list.choice
        self.layouts.refresh()
        packets = self.desk.ask(IssuedPackets())
        self.list.show_lines(sessions, packets, self.shell.say, choices.unprinted(self.desk, sessions))
        if self.list.choice is None and sessions:
            if not self.list.choose(Choice(self.shell.selection.session)):
                self.list.choose(Choice(sessions[0].id))
        elif self.list.choice == before and before is not None:
            self._draw_anew()
        self._enable()
        self._compare(packets)

    def _compare(self, packets: Sequence[PacketLine]) -> None:
        """Find out beside which packets the record has left behind."""
        numbers = tuple(dict.fromkeys(one.session for one in packets))
        if numbers:
            compare = partial(work.changed_packets, self.desk, numbers)
            job = Job(self.tr("Comparing with the record"), compare, quiet=True)
            self.shell.run_job(job, self.list.mark_changed)

    # ------------------------------------------------------------------------------------ the preview

    @Slot(object)
    def _choose(self, choice: Choice | None) -> None:
        self._enable()
        if choice is not None:
            self._show_layout(choice)
            self._draw(stay=False)

    @Slot()
    def _draw_anew(self) -> None:
        if self.list.choice is not None:
            self._draw(stay=True)

    def _show_layout(self, choice: Choice) -> None:
        """Let a packet with a number show its own layout; back at a session, the builder's is there again."""
        self.layouts.show_session(choice.session)
        packets = self.desk.ask(IssuedPackets(session=choice.session)) if choice.number else ()
        line = next((one for one in packets if one.number == choice.number), None)
        layout = kept_layout(line.made_as, line.layout) if line is not None else None
        if line is not None and layout is not None:
            self._own_layout = self._own_layout or self.builder.content()
            self.builder.show_content(line.made_as or to_json(layout, self.builder.language.value))
        elif self._own_layout:
            self.builder.show_content(self._own_layout)
            self._own_layout = ""
        self.builder.set_fixed(layout is not None)
        self._fixed = layout

    def _draw(self, *, stay: bool) -> None:
        wanted = self._wanted()
        if wanted is None:
            return
        if self.gate.holds(wanted.choice.session):
            self.previewing.stop()
            self.preview.show_pages(None)
        else:
            self._whole = False
            self.previewing.draw(wanted, stay=stay)
        self._enable()

    def _wanted(self) -> work.Wanted | None:
        """Return what is chosen, to be drawn; None without a choice."""
        choice = self.list.choice
        if choice is None:
            return None
        layout = self._fixed or self.builder.layout_chosen()
        return work.Wanted(choice, speaker(self.builder.language), layout)

    @Slot(object)
    def _show(self, found: work.Previewed) -> None:
        self.out.shown = Choice(found.wanted.choice.session, found.number)
        self._whole = not found.is_front
        self._missing = found.drawn.missing
        self.preview.show_pages(PdfPages(found.drawn.data), stay=found.stay)
        self.bar.show_document()
        self._say_missing()
        self._enable()
        self.heading_changed.emit()

    def _say_missing(self) -> None:
        named = ", ".join(f"{char} (U+{ord(char):04X})" for char in self._missing)
        self._notice.setVisible(bool(named))
        if named:
            words = self.tr("No font has these characters; their codes are printed instead: {characters}")
            self._notice.setText(words.format(characters=named))

    def _enable(self) -> None:
        ready = self.list.choice is not None and self.preview.pages is not None
        self.save.setEnabled(ready)
        self.print.setEnabled(ready and self._whole)

    # ---------------------------------------------------------------------------------------- checking

    @Slot()
    def open_register(self) -> RegisterSheet:
        """Open the register, at the packet chosen."""
        from talentdesk.ui.printing.register_sheet import RegisterSheet

        sheet = RegisterSheet(self.desk, self.shell)
        sheet.closed.connect(sheet.deleteLater)
        sheet.open_sheet()
        if self.list.choice is not None and self.list.choice.number:
            sheet.tree.select(self.list.choice.number)
        return sheet

    @Slot()
    def open_check(self) -> None:
        """Open the sheet that checks a printed packet."""
        self.sheet.open_sheet()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped_pdf(event):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        path = _dropped_pdf(event)
        if path:
            event.acceptProposedAction()
            self.open_check()
            self.sheet.show_path(path)

    @Slot()
    def _go_to_workshop(self) -> None:
        self.shell.open_place("workshop")


def _dropped_pdf(event: QDropEvent) -> str:
    files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
    return next((path for path in files if path.casefold().endswith(".pdf")), "")
