"""The sheet that tells whether a printed packet still says what the record says."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton
from typing_extensions import override

from talentdesk.charts.chart import Table
from talentdesk.domain.packet import CheckResult
from talentdesk.domain.paper_check import PaperCheck
from talentdesk.domain.ruling import RefusedError
from talentdesk.domain.trouble import TroubleError
from talentdesk.services.workspace import Workspace
from talentdesk.ui.background import Cancelled, Job, Progress
from talentdesk.ui.charts.chart_table import ChartTable
from talentdesk.ui.desk import Desk
from talentdesk.ui.places_on_disk import documents
from talentdesk.ui.shell import Shell
from talentdesk.ui.theme import set_kind
from talentdesk.ui.trouble import trouble_words
from talentdesk.ui.widgets.fields import Field
from talentdesk.ui.widgets.labels import Label
from talentdesk.ui.widgets.sheet import Sheet
from talentdesk.wording import Say

_TOLD = 12
"""Doubtful pages that are told one by one."""


class CheckSheet(Sheet):
    """Takes a number, fingerprint, scanned code, PDF or picture; says what has changed since, and by whom."""

    widest: ClassVar[int] = 860

    def __init__(self, desk: Desk, shell: Shell) -> None:
        super().__init__(shell.dialog_parent())
        self._desk, self._shell = desk, shell
        self._asked = ""
        self._round = 0
        """Counts what was asked: an answer about pages that comes late belongs to an earlier question."""
        self._code = QLineEdit()
        self._field = Field(self._code)
        self._choose = QPushButton()
        self._answer = Label(wrap=True)
        self._more = Label(kind="muted", wrap=True)
        self._pages = Label(wrap=True)
        self._table = ChartTable()
        for widget in (self._field, self._choose, self._answer, self._more, self._pages, self._table):
            self.body.addWidget(widget)
        self._show(None)
        self._code.returnPressed.connect(self._check_typed)
        self.accepted.connect(self._check_typed)
        self._choose.clicked.connect(self._choose_file)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        """Set the words; an answer given is said anew."""
        self.set_texts(self.tr("Check a printed packet"), self.tr("Check"))
        self._field.set_texts(
            self.tr("Number, fingerprint or code"),
            self.tr("As printed at the foot of every page. A PDF can also be dropped on the page."),
        )
        self._choose.setText(self.tr("Choose a PDF or a picture…"))
        if self._asked:
            self.check(self._asked)

    @property
    def answer(self) -> str:
        """What was found, in one sentence."""
        return self._answer.text()

    @property
    def pages(self) -> str:
        """What came of comparing the pages of a PDF, line by line."""
        return self._pages.text()

    @property
    def table(self) -> ChartTable:
        """What differs."""
        return self._table

    def check(self, code_or_pdf: str) -> None:
        """Check and say what came out."""
        from talentdesk.jobs.packet import check_file
        from talentdesk.wording.reasons import sentence

        self._asked = code_or_pdf.strip()
        self._field.set_error("")
        if not self._asked:
            self._field.set_error(self.tr("Type what stands at the foot of a page, or choose a PDF."))
            self._show(None)
            return
        try:
            result = check_file(self._desk.workspace, self._asked)
        except TroubleError as error:
            self._field.set_error(trouble_words(error, self._shell.say))
            self._show(None)
            return
        except RefusedError as error:
            finding = error.ruling.findings[0]
            self._field.set_error(sentence(finding, self._shell.say))
            self._show(None)
            return
        self._show(result)
        self._compare(result)

    def _compare(self, result: CheckResult) -> None:
        """Compare the pages of a PDF, away from the window; what comes of it is told beside the answer."""
        self._round += 1
        path = Path(self._asked)
        if result.state == "unknown" or path.suffix.casefold() != ".pdf":
            return
        work = partial(_compared, self._desk.workspace, path, self._shell.say, self._round)
        self._shell.run_job(Job(self.tr("Comparing the pages"), work), self._show_pages)

    @Slot(object)
    def _show_pages(self, found: tuple[PaperCheck | None, int]) -> None:
        from talentdesk.wording.paper_check import doubt_words, summary

        pages, number = found
        if pages is None or number != self._round:
            return
        say = self._shell.say
        lines = [summary(pages, say), *(doubt_words(one, say) for one in pages.doubts[:_TOLD])]
        if len(pages.doubts) > _TOLD:
            lines.append(self.tr("%n more page(s)", "", len(pages.doubts) - _TOLD))
        self._pages.setText("\n".join(lines))
        sound = pages.pages and not pages.doubts
        set_kind(self._pages, "bad" if pages.forged else "good" if sound else "warn")
        self._pages.show()

    @Slot()
    def _check_typed(self) -> None:
        self.check(self._code.text())

    @Slot()
    def _choose_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Choose a printed packet"),
            str(documents()),
            self.tr("PDF or picture") + " (*.pdf *.png *.jpg *.jpeg)",
        )
        if path:
            self.show_path(path)

    def show_path(self, path: str) -> None:
        """Check a PDF and show its path in the field."""
        self._code.setText(path)
        self.check(path)

    def _show(self, result: CheckResult | None) -> None:
        found = result is not None
        self._answer.setVisible(found)
        for widget in (self._more, self._pages, self._table):
            widget.setVisible(False)
        self._pages.setText("")
        if result is None:
            self._answer.setText("")
            return
        words = {"packet": result.packet, "session": result.session}
        texts = {
            "same": self.tr("Packet {packet} of “{session}” agrees with the record."),
            "changed": self.tr("Packet {packet} of “{session}”: the record has changed since."),
            "unknown": self.tr("No packet of this file has this number and fingerprint."),
        }
        self._answer.setText(texts[result.state].format(**words))
        set_kind(self._answer, {"same": "good", "changed": "warn", "unknown": "bad"}[result.state])
        if result.superseded:
            self._more.setText(self.tr("The session was locked again after this packet was printed."))
            self._more.setVisible(True)
        if result.changes:
            self._table.show_table(self._differences(result))
            self._table.setVisible(True)

    def _differences(self, result: CheckResult) -> Table:
        from talentdesk.wording import fields

        say = self._shell.say
        header = (
            self.tr("Who"),
            self.tr("What"),
            self.tr("Changed by"),
            self.tr("Printed"),
            self.tr("Today"),
        )
        rows = tuple(
            (
                change.person,
                fields.name(change.field, say),
                f"{change.who} · {say.moment(change.at)}" if change.at is not None else "–",
                change.printed or "–",
                change.today or "–",
            )
            for change in result.changes
        )
        return Table(header, rows)


def _compared(
    workspace: Workspace, path: Path, say: Say, number: int, progress: Progress, cancelled: Cancelled
) -> tuple[PaperCheck | None, int]:
    from talentdesk.jobs.paper_check import check_pages

    return check_pages(workspace, path, say, progress, cancelled), number
