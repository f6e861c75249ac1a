"""The list beside the board of what is on record about whom, and what is missing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from talentdesk import tokens
from talentdesk.domain.evidence import Holding, PersonEvidence
from talentdesk.domain.workshop import Board
from talentdesk.services.evidence import SessionEvidence
from talentdesk.ui.exporting import ExportAction
from talentdesk.ui.saving import ask_target, tell_saved, workbooks
from talentdesk.ui.theme import application_theme
from talentdesk.ui.widgets.labels import Label
from talentdesk.ui.widgets.words import Worded
from talentdesk.wording.evidence import held_words, lacking_words

if TYPE_CHECKING:
    from talentdesk.ui.workshop.evidence_paper import EvidencePaper
    from talentdesk.ui.workshop.page import WorkshopPage

WIDTH = 300
_ALL, _LACKING, _WHOLE = "", "*lacking", "*whole"
_ITEM = Qt.ItemDataRole.UserRole


class EvidencePanel(Worded, QWidget):
    """Lists candidates with what is held of what is asked for; choosing one selects the card."""

    def __init__(self, page: WorkshopPage) -> None:
        super().__init__()
        self._page = page
        self._board: Board | None = None
        self.people: tuple[PersonEvidence, ...] = ()
        """Everybody, as asked last."""
        self.shown: tuple[PersonEvidence, ...] = ()
        """Those the filter lets through."""
        self.paper: EvidencePaper | None = None
        self._title = Label(kind="strong")
        self._summary = Label(kind="small", wrap=True)
        self.filter = QComboBox()
        self.list = QListWidget()
        self.print, self.export = QToolButton(), QToolButton()
        theme = page.shell.theme
        theme.set_icon(self.print, "print")
        theme.set_icon(self.export, "export")
        self.list.setItemDelegate(_Lines(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedWidth(WIDTH)
        ExportAction(self.list, page.desk, page.shell)
        self._lay_out()
        self.filter.activated.connect(self._show)
        self.list.itemSelectionChanged.connect(self._choose)
        self.list.itemActivated.connect(self._go)
        self.print.clicked.connect(self.print_list)
        self.export.clicked.connect(self.export_seen)
        self.retranslate()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.export)
        head.addWidget(self.print)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 0, 8, 8)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._summary)
        column.addWidget(self.filter)
        column.addWidget(self.list, 1)

    def show_board(self, board: Board) -> None:
        """Ask what is on record about the candidates of a board."""
        self._board = board
        people = self._page.desk.ask(SessionEvidence(session=board.session.id))
        if people != self.people:
            self.people = people
            self._fill_filter()
            self._show()

    @override
    def retranslate(self) -> None:
        self._title.setText(self.tr("Evidence"))
        self.setAccessibleName(self.tr("Evidence held and missing"))
        self.list.setAccessibleName(self.tr("Evidence held and missing"))
        self.filter.setAccessibleName(self.tr("Which candidates"))
        for button, words in (
            (self.print, self.tr("Print this list")),
            (self.export, self.tr("Save this list as a workbook")),
        ):
            button.setToolTip(words)
            button.setAccessibleName(words)
        self._fill_filter()
        self._show()

    def _fill_filter(self) -> None:
        chosen = self.filter.currentData() or _ALL
        say = self._page.shell.say
        rules = [item.rule for item in self.people[0].items] if self.people else []
        self.filter.clear()
        self.filter.addItem(self.tr("All candidates"), _ALL)
        self.filter.addItem(self.tr("Something is missing"), _LACKING)
        self.filter.addItem(self.tr("All is held"), _WHOLE)
        for rule in rules:
            self.filter.addItem(self.tr("Not held: {what}").format(what=say.text(rule.name)), rule.key)
        self.filter.setCurrentIndex(max(0, self.filter.findData(chosen)))

    @Slot()
    def _show(self) -> None:
        wanted = str(self.filter.currentData() or _ALL)
        self.shown = tuple(one for one in self.people if _lets_through(one, wanted))
        say = self._page.shell.say
        self.list.clear()
        for one in self.shown:
            item = QListWidgetItem(f"{one.name}, {held_words(one, say)}")
            lacking = lacking_words(one, say)
            item.setData(_ITEM, (one.name, _count(one), lacking))
            item.setToolTip("\n".join(part for part in (one.name, held_words(one, say), lacking) if part))
            self.list.addItem(item)
        self._say_summary()

    def _say_summary(self) -> None:
        asked = bool(self.people) and self.people[0].asked > 0
        whole = sum(1 for one in self.people if one.asked and not one.lacking)
        if not self.people:
            words = self.tr("Nobody is in this session yet.")
        elif not asked:
            words = self.tr("The programme asks for no evidence.")
        else:
            words = self.tr("{whole} of {all} with all evidence held").format(
                whole=whole, all=len(self.people)
            )
        if asked and not self.shown:
            words = "\n".join((words, self.tr("Nobody fits this choice.")))
        self._summary.setText(words)
        for widget in (self.print, self.export):
            widget.setEnabled(bool(self.shown))

    # ------------------------------------------------------------------ doing

    @Slot()
    def _choose(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self.shown):
            self._page.board.select([self.shown[row].candidate])

    @Slot()
    def _go(self) -> None:
        self._choose()
        self._page.board.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def print_list(self) -> None:
        """Show the list as a paper."""
        from talentdesk.ui.workshop.evidence_paper import EvidencePaper

        if self._board is not None:
            shell = self._page.shell
            board = self._board
            self.paper = EvidencePaper(shell.dialog_parent(), shell, self.shown, board.session.name, board.on)
            self.paper.closed.connect(self.paper.deleteLater)
            self.paper.open_sheet()

    @Slot()
    def export_seen(self) -> None:
        """Ask where to, and write the people shown with what each of them lacks."""
        name = self.tr("Evidence {session}").format(session=self._board.session.name if self._board else "")
        path = ask_target(self, self.tr("Save the list"), name, workbooks(self._page.shell.say))
        if path is not None:
            self.write(path)

    def write(self, path: Path) -> None:
        """Write the list as a workbook."""
        from talentdesk.jobs.evidence_sheet import write_evidence
        from talentdesk.ui.background import Cancelled, Job, Progress

        people, say = self.shown, self._page.shell.say

        def work(progress: Progress, cancelled: Cancelled) -> Path:
            return write_evidence(people, path, say)

        self._page.shell.run_job(Job(self.tr("Writing the list"), work), self._written)

    def _written(self, path: Path) -> None:
        tell_saved(self._page.shell, path)


def _lets_through(one: PersonEvidence, wanted: str) -> bool:
    if wanted == _LACKING:
        return bool(one.lacking)
    if wanted == _WHOLE:
        return one.asked > 0 and not one.lacking
    if wanted == _ALL:
        return True
    return any(item.rule.key == wanted and item.holding is not Holding.HELD for item in one.items)


def _count(one: PersonEvidence) -> str:
    return f"{one.held} / {one.asked}"


class _Lines(QStyledItemDelegate):
    """A name with its count at the right, and beneath it what is missing."""

    _ROW = 46

    @override
    def sizeHint(
        self,
        option: QStyleOptionViewItem,
        index: QModelIndex,  # type: ignore[override]  # also persistent ones
    ) -> QSize:
        return QSize(0, self._ROW)

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex,  # type: ignore[override]  # likewise
    ) -> None:
        theme = application_theme()
        name, count, lacking = index.data(_ITEM)
        rect: QRect = option.rect
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.colour("accent-soft"))
        inner = rect.adjusted(8, 4, -8, -4)
        middle = Qt.AlignmentFlag.AlignVCenter
        upper, lower = QRect(inner), QRect(inner)
        upper.setHeight(20)
        lower.setTop(inner.top() + 20)
        painter.setPen(theme.colour("text"))
        painter.setFont(theme.font(tokens.TEXT_BODY, bold=True))
        painter.drawText(upper, Qt.AlignmentFlag.AlignLeft | middle, name)
        painter.setFont(theme.font(tokens.TEXT_SMALL))
        painter.drawText(upper, Qt.AlignmentFlag.AlignRight | middle, count)
        painter.setPen(theme.colour("muted"))
        cut = painter.fontMetrics().elidedText(lacking, Qt.TextElideMode.ElideRight, lower.width())
        painter.drawText(lower, Qt.AlignmentFlag.AlignLeft | middle, cut)
        painter.setPen(theme.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
