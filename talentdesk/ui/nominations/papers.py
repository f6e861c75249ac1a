"""The papers of the place: lists of a campaign, and the forms filled for nominees."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget
from typing_extensions import override

from talentdesk.domain.texts import Id
from talentdesk.ui.background import Cancelled, Progress
from talentdesk.ui.exporting import Exporter
from talentdesk.ui.nominations.campaign_head import CampaignHead
from talentdesk.ui.page import Page
from talentdesk.ui.printing.paper_sheet import PaperSheet
from talentdesk.ui.seen import Seen
from talentdesk.ui.shell import Shell
from talentdesk.wording import Say

if TYPE_CHECKING:
    from talentdesk.reports.lists import ListPaper
    from talentdesk.reports.packet import Printed
    from talentdesk.services.workspace import Workspace

LISTS = ("register", "ranking", "protocol", "objections", "results", "vacancies")
"""Keys of the lists, as ``jobs.nomination_papers`` knows them."""
FORMS = ("nomination", "recommender_opinion", "peer_ballot", "tally_sheet", "attendance")
"""Keys of the forms, filled for the nominees that are selected, else for all."""


class PapersMenu(QMenu):
    """Lists the papers; each opens with its preview, and the lists go into workbooks too."""

    def __init__(self, page: Page, head: CampaignHead, chosen: Callable[[], tuple[Id, ...]]) -> None:
        super().__init__(page)
        self._page, self._head, self._chosen = page, head, chosen
        self._out = Exporter(page, page.desk, page.shell)
        self.lists: dict[str, QAction] = {}
        self.forms: dict[str, QAction] = {}
        self._workbook = QMenu(self)
        self._workbooks: dict[str, QAction] = {}
        for key in LISTS:
            self.lists[key] = self.addAction("")
            self.lists[key].triggered.connect(partial(self.open_list, key))
        self.addSeparator()
        for key in FORMS:
            self.forms[key] = self.addAction("")
            self.forms[key].triggered.connect(partial(self.open_form, key))
        self.addSeparator()
        self.addMenu(self._workbook)
        for key in LISTS:
            self._workbooks[key] = self._workbook.addAction("")
            self._workbooks[key].triggered.connect(partial(self.export_list, key))
        self.aboutToShow.connect(self._allow)

    def retranslate(self) -> None:
        """Set the words."""
        names = {
            "register": self.tr("Register of nominators"),
            "ranking": self.tr("Ranking with its formula"),
            "protocol": self.tr("Protocol of the stages"),
            "objections": self.tr("Register of objections"),
            "results": self.tr("Notice of the results"),
            "vacancies": self.tr("Register of vacancies"),
            "nomination": self.tr("Nomination form"),
            "recommender_opinion": self.tr("Opinions of recommenders"),
            "peer_ballot": self.tr("Peer-ballot papers"),
            "tally_sheet": self.tr("Tally sheet"),
            "attendance": self.tr("Attendance"),
        }
        for key, action in (*self.lists.items(), *self.forms.items()):
            action.setText(f"{names[key]}…")
        for key, action in self._workbooks.items():
            action.setText(f"{names[key]}…")
        self._workbook.setTitle(self.tr("As a workbook"))

    @Slot()
    def open_list(self, key: str, *_: object) -> None:
        """Show a list as it is printed."""
        paper = self.paper(key)
        if paper is not None:
            ListSheet(self._page.shell.dialog_parent(), self._page.shell, paper).open_sheet()

    def open_form(self, key: str, *_: object) -> None:
        """Show a form filled for the nominees that are selected, else for all of the campaign."""
        one = self._head.campaign
        if one is not None:
            chosen = self._chosen()
            desk, shell = self._page.desk, self._page.shell
            work = _FormDrawing(desk.workspace, one.id, key, chosen, shell.say)
            name = self.forms[key].text().rstrip("…")
            DrawnSheet(shell.dialog_parent(), shell, name, work).open_sheet()

    def export_list(self, key: str, *_: object) -> None:
        """Write a list into a workbook: its tables one below the other."""
        paper = self.paper(key)
        if paper is None:
            return
        heads = max((part.heads for part in paper.parts), key=len, default=())
        rows: list[tuple[str, ...]] = []
        for part in paper.parts:
            rows += [(part.title,)] if part.title and len(paper.parts) > 1 else []
            rows += list(part.rows)
        wide = [(*row, *[""] * (len(heads) - len(row))) for row in rows]
        self._out.ask_seen(Seen(paper.title, tuple(heads), tuple(wide)))

    def paper(self, key: str) -> ListPaper | None:
        """Return a list with today's values; None without a campaign."""
        from talentdesk.jobs.nomination_papers import list_paper

        one = self._head.campaign
        if one is None and key != "vacancies":
            return None
        return list_paper(self._page.desk.workspace, key, one.id if one else "", self._page.shell.say)

    @Slot()
    def _allow(self) -> None:
        campaign = self._head.campaign is not None
        for key, action in (*self.lists.items(), *self._workbooks.items(), *self.forms.items()):
            action.setEnabled(campaign or key == "vacancies")


class DrawnSheet(PaperSheet):
    """Shows what a piece of work draws."""

    def __init__(
        self, window: QWidget, shell: Shell, name: str, work: Callable[[Progress, Cancelled], Printed]
    ) -> None:
        self._name, self._work = name, work
        super().__init__(window, shell)
        self.closed.connect(self.deleteLater)
        self.retranslate()
        self.draw()

    @override
    def name(self) -> str:
        return self._name

    @override
    def drawing(self) -> Callable[[Progress, Cancelled], Printed]:
        return self._work


class ListSheet(DrawnSheet):
    """Shows a list."""

    def __init__(self, window: QWidget, shell: Shell, paper: ListPaper) -> None:
        super().__init__(window, shell, paper.title, _ListDrawing(paper, shell.say))


class _ListDrawing:
    """Draws away from the window; what it needs was taken before."""

    def __init__(self, paper: ListPaper, say: Say) -> None:
        self._paper, self._say = paper, say

    def __call__(self, progress: Progress, cancelled: Cancelled) -> Printed:
        from talentdesk.reports.lists import draw_list

        return draw_list(self._paper, self._say, progress, cancelled)


class _FormDrawing:
    """Fills a form and draws it."""

    def __init__(
        self, workspace: Workspace, campaign: Id, key: str, chosen: tuple[Id, ...], say: Say
    ) -> None:
        self._workspace, self._campaign = workspace, campaign
        self._key, self._chosen, self._say = key, chosen, say

    def __call__(self, progress: Progress, cancelled: Cancelled) -> Printed:
        from talentdesk.jobs.nomination_forms import draw_nomination_form
        from talentdesk.reports.packet import Printed

        drawn = draw_nomination_form(
            self._workspace, self._key, self._campaign, self._chosen, self._say, progress, cancelled
        )
        return Printed(drawn.data, drawn.missing)
