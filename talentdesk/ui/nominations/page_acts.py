"""What can be done on the nominations place: the buttons of its title line and their menus."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QTabWidget

from talentdesk.domain.nominations import CampaignState, NominationState
from talentdesk.domain.people import Found
from talentdesk.domain.texts import Id
from talentdesk.services.campaigns import CloseCampaign, RemoveCampaign, RulesOf
from talentdesk.services.nomination_parts import FillMeasures
from talentdesk.ui.nominations.approval_sheets import StageSheet
from talentdesk.ui.nominations.campaign_head import CampaignHead
from talentdesk.ui.nominations.campaign_sheets import CampaignSheet, NominateSheet
from talentdesk.ui.nominations.lists import NomineeTable, RegisterTable
from talentdesk.ui.nominations.papers import PapersMenu
from talentdesk.ui.nominations.vacancy_sheets import VacancySheet
from talentdesk.ui.page import Page

NOMINEES, REGISTER, QUOTAS, VACANCIES = range(4)
"""The tabs in their order."""
_ICONS = {
    "print": "print",
    "more": "more",
    "stage": "gavel",
    "vacancy": "briefcase",
    "nominate": "user",
    "new": "add",
    "edit": "edit",
    "close": "lock",
    "fill": "grid",
    "remove": "trash",
}


@dataclass(frozen=True, slots=True)
class Parts:
    """What the actions look at, and where the page goes after some of them."""

    head: CampaignHead
    nominees: NomineeTable
    register: RegisterTable
    tabs: QTabWidget
    chosen: Callable[[], tuple[Id, ...]]
    """Returns the nominees that are selected, or the one that is open."""
    open_case: Callable[[Id], None]
    show_new: Callable[[dict[str, object]], None]


class PageActs(QObject):
    """Holds the actions; ``shown`` are those of the open tab, the main one last."""

    def __init__(self, page: Page, parts: Parts) -> None:
        super().__init__(page)
        self._page, self._parts = page, parts
        self.shown: list[QAction] = []
        self.act = {key: QAction(self) for key in _ICONS}
        for key, icon in _ICONS.items():
            page.shell.theme.set_icon(self.act[key], icon)
        self.papers = PapersMenu(page, parts.head, parts.chosen)
        self.act["print"].setMenu(self.papers)
        self._more = QMenu(page)
        self._more.addActions([self.act[key] for key in ("new", "edit", "close", "fill", "remove")])
        self.act["more"].setMenu(self._more)
        does = {
            "new": self.open_new,
            "edit": self._open_edit,
            "nominate": self.open_nominate,
            "stage": self._open_stage,
            "vacancy": self.open_vacancy,
            "close": self._close,
            "fill": self._fill_measures,
            "remove": self._remove,
        }
        for key, do in does.items():
            self.act[key].triggered.connect(do)

    def retranslate(self) -> None:
        """Set the words."""
        act = self.act
        act["new"].setText(self.tr("New campaign…"))
        act["edit"].setText(self.tr("Edit the campaign…"))
        act["nominate"].setText(self.tr("Nominate"))
        act["stage"].setText(self.tr("Record a stage"))
        act["stage"].setToolTip(self.tr("For all selected nominees whose turn it is"))
        act["vacancy"].setText(self.tr("Open a vacancy"))
        act["print"].setText(self.tr("Print"))
        act["more"].setText(self.tr("Campaign"))
        act["fill"].setText(self.tr("Take measures from the grid"))
        act["remove"].setText(self.tr("Remove the campaign"))
        self.papers.retranslate()
        self._name_close()

    def allow(self) -> bool:
        """Offer what the open tab lets do; tell whether other buttons are to be shown."""
        page = self._page
        one, may = self._parts.head.campaign, not page.desk.read_only
        running = one is not None and one.state is CampaignState.RUNNING and may
        act = self.act
        act["nominate"].setEnabled(running)
        act["stage"].setEnabled(running and bool(self._turn()[1]))
        act["new"].setEnabled(may)
        act["vacancy"].setEnabled(may)
        act["edit"].setEnabled(running)
        act["close"].setEnabled(one is not None and may)
        act["remove"].setEnabled(one is not None and not one.nominations and may)
        act["fill"].setEnabled(running)
        act["fill"].setVisible(any(each.scheme for each in page.desk.programme.succession.measures))
        self._name_close()
        if self._parts.tabs.currentIndex() == VACANCIES:
            keys = ["print", "vacancy"]
        elif one is None:
            keys = ["new"]
        else:
            keys = (
                ["print", "more", "stage", "nominate"]
                if self._parts.tabs.currentIndex() == NOMINEES
                else ["print", "more", "nominate"]
            )
        before, self.shown = self.shown, [act[key] for key in keys]
        return before != self.shown

    @Slot()
    def open_new(self) -> None:
        """Ask for a new campaign."""
        sheet = CampaignSheet(self._page.desk, self._page.shell)
        sheet.done.connect(self._parts.show_new)
        sheet.open_sheet()

    @Slot()
    def open_nominate(self) -> None:
        """Ask who is nominated; by whoever is selected in the register."""
        page = self._page
        one = self._parts.head.campaign
        if one is None or one.state is CampaignState.CLOSED or page.desk.read_only:
            return
        chosen = self._parts.register.selected() if self._parts.tabs.currentIndex() == REGISTER else ()
        by = next((each for each in self._parts.register.lines if each.person in chosen), None)
        found = Found(kind="person", id=by.person, title=by.name, detail=by.post) if by else None
        NominateSheet(page.desk, page.shell, one, self._parts.nominees.lines, nominator=found).open_sheet()

    @Slot()
    def open_vacancy(self) -> None:
        """Ask which post is vacant."""
        page = self._page
        self._parts.tabs.setCurrentIndex(VACANCIES)
        sheet = VacancySheet(page.desk, page.shell)
        sheet.done.connect(self._open_case)
        sheet.open_sheet()

    @Slot(object)
    def _open_case(self, figures: dict[str, object]) -> None:
        self._parts.open_case(str(figures["id"]))

    @Slot()
    def _open_edit(self) -> None:
        page = self._page
        if self._parts.head.campaign is not None:
            CampaignSheet(page.desk, page.shell, self._parts.head.campaign).open_sheet()

    @Slot()
    def _open_stage(self) -> None:
        """Ask how the next stage came out for the selected nominees whose turn it is."""
        page, one = self._page, self._parts.head.campaign
        key, those = self._turn()
        rules = page.desk.ask(RulesOf(campaign=one.id if one else ""))
        stage = next((each for each in rules.succession.stages if each.key == key), None)
        if stage is not None:
            StageSheet(page.desk, page.shell, those, stage).open_sheet()

    @Slot()
    def _close(self) -> None:
        one = self._parts.head.campaign
        if one is not None:
            self._page.desk.do(CloseCampaign(campaign=one.id, again=one.state is CampaignState.CLOSED))

    @Slot()
    def _remove(self) -> None:
        page, one = self._page, self._parts.head.campaign
        if one is not None and page.desk.do(RemoveCampaign(campaign=one.id)) is not None:
            page.shell.toast(self.tr("The campaign “{name}” was removed.").format(name=one.name), undo=True)

    @Slot()
    def _fill_measures(self) -> None:
        page, one = self._page, self._parts.head.campaign
        done = page.desk.do(FillMeasures(campaign=one.id)) if one is not None else None
        if done is not None:
            count = int(str(done.figures["count"]))
            page.shell.toast(self.tr("%n measure(s) taken from the grid.", "", count), undo=count > 0)

    def _turn(self) -> tuple[str, tuple[Id, ...]]:
        """Return the stage whose turn it is for the first selected nominee, and all selected it is so for."""
        chosen = self._parts.chosen()
        waiting = [
            one
            for one in self._parts.nominees.lines
            if one.id in chosen and one.state is NominationState.RUNNING and one.stage
        ]
        if not waiting:
            return "", ()
        key = waiting[0].stage
        return key, tuple(one.id for one in waiting if one.stage == key)

    def _name_close(self) -> None:
        one = self._parts.head.campaign
        closed = one is not None and one.state is CampaignState.CLOSED
        words = self.tr("Open the campaign again") if closed else self.tr("Close the campaign")
        self.act["close"].setText(words)
