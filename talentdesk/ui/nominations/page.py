"""The nominations place: a campaign with its nominees, who nominates and the quotas; and vacant posts."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QTabWidget, QVBoxLayout, QWidget
from typing_extensions import override

from talentdesk import tokens
from talentdesk.domain.change import Subject
from talentdesk.domain.nominations import Campaign, CampaignState
from talentdesk.domain.texts import Id
from talentdesk.services.campaigns import Campaigns, RulesOf
from talentdesk.services.nominators import Nominators
from talentdesk.services.nominees import NominationLines, QuotasOf
from talentdesk.services.vacancy_views import VacancyLines
from talentdesk.ui.desk import Desk
from talentdesk.ui.nominations.campaign_head import CampaignHead
from talentdesk.ui.nominations.lists import NomineeTable, RegisterTable, VacancyTable
from talentdesk.ui.nominations.nominee_view import NomineeView
from talentdesk.ui.nominations.page_acts import NOMINEES, QUOTAS, REGISTER, VACANCIES, PageActs, Parts
from talentdesk.ui.nominations.quota_view import QuotaView
from talentdesk.ui.nominations.vacancy_view import VacancyView
from talentdesk.ui.page import Page
from talentdesk.ui.shell import Shell
from talentdesk.ui.widgets.chips import EmptyState

TABS = ("nominees", "register", "quotas", "vacancies")
"""Keys of the tabs for ``open_at``."""


class NominationsPage(Page):
    """Shows one campaign at a time; a row opens into the whole file, and back."""

    subjects: ClassVar[tuple[Subject, ...]] = (
        Subject.CAMPAIGN,
        Subject.NOMINATION,
        Subject.VACANCY,
        Subject.PERSON,
        Subject.HISTORY,
        Subject.RATING,
        Subject.POST,
        Subject.SLATE,
        Subject.SESSION,
        Subject.PROGRAMME,
    )

    def __init__(self, desk: Desk, shell: Shell) -> None:
        super().__init__(desk, shell)
        self._campaigns: tuple[Campaign, ...] = ()
        self._wanted: Id = ""
        self.head = CampaignHead(shell)
        self.nominees = NomineeTable(desk, shell)
        self.nominee = NomineeView(desk, shell)
        self.register = RegisterTable(desk, shell)
        self.quotas = QuotaView(desk, shell)
        self.vacancies = VacancyTable(desk, shell)
        self.vacancy = VacancyView(desk, shell)
        self._empty, self._no_vacancy = EmptyState("nominations"), EmptyState("briefcase")
        self._nobody = EmptyState("people")
        self._build()
        parts = Parts(
            head=self.head,
            nominees=self.nominees,
            register=self.register,
            tabs=self.tabs,
            chosen=self.open_nominees,
            open_case=self.open_case,
            show_new=self.show_new,
        )
        self.acts = PageActs(self, parts)
        self._connect()
        self.retranslate()

    # --- words --------------------------------------------------------------------------------------------

    @override
    def title(self) -> str:
        return self.tr("Nominations")

    @override
    def subtitle(self) -> str:
        running = sum(1 for one in self._campaigns if one.state is CampaignState.RUNNING)
        words = self.tr("%n campaign(s)", "", len(self._campaigns))
        return words + "  ·  " + self.tr("{count} running").format(count=running) if running else words

    @override
    def retranslate(self) -> None:
        tabs = (self.tr("Nominees"), self.tr("Who nominates"), self.tr("Quotas"), self.tr("Vacancies"))
        for at, words in enumerate(tabs):
            self.tabs.setTabText(at, words)
        self.acts.retranslate()
        self._empty.set_texts(
            self.tr("No campaign yet"),
            self.tr(
                "A campaign gathers who is put forward for which tier, who recommends them, and who decides."
            ),
            self.tr("New campaign…"),
        )
        self._nobody.set_texts(
            self.tr("Nobody is nominated yet"),
            self.tr("“Who nominates” tells who still owes nominations."),
            self.tr("Nominate"),
        )
        self._no_vacancy.set_texts(
            self.tr("No vacancies on record"),
            self.tr(
                "A vacant post is open to all successors of its tier; how it is filled goes into the figures."
            ),
            self.tr("Open a vacancy"),
        )

    @override
    def actions(self) -> list[QAction]:
        """The actions of the open tab, the main one last."""
        return self.acts.shown

    # --- showing ------------------------------------------------------------------------------------------

    @override
    def open_at(self, id: Id) -> None:
        """Open a tab by its key, ``key:id`` for something on it; a bare id is a campaign's or a nominee's."""
        self._load()
        key, _, rest = id.partition(":")
        if key in TABS:
            self.tabs.setCurrentIndex(TABS.index(key))
            id = rest
        if not id:
            return
        if key == "vacancies":
            self.open_case(id)
        elif any(one.id == id for one in self._campaigns):
            self._wanted = id
            self._load()
        else:
            self._open_nominee(id)

    @override
    def refresh(self) -> None:
        self._campaigns = self.desk.ask(Campaigns())
        self.head.show_campaigns(self._campaigns, self._wanted)
        self._wanted = ""
        self._show_campaign()
        lines = self.desk.ask(VacancyLines())
        self.vacancies.show_lines(lines)
        shown = self.vacancy.show_vacancy(self.vacancy.shown)
        self._vacancy_stack.setCurrentIndex(2 if not lines else 1 if shown else 0)
        self._allow()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._follow(list(self.nominees.selected()))

    @property
    def tab(self) -> int:
        """Which tab is open."""
        return self.tabs.currentIndex()

    @Slot()
    def _show_campaign(self) -> None:
        one = self.head.campaign
        for at in (NOMINEES, REGISTER, QUOTAS):
            self.tabs.setTabVisible(at, one is not None or at == NOMINEES)
        if one is None:
            self._nominee_stack.setCurrentIndex(2)
            return
        lines = self.desk.ask(NominationLines(campaign=one.id))
        rules = self.desk.ask(RulesOf(campaign=one.id))
        self.nominees.show_lines(lines, rules)
        self.register.show_lines(self.desk.ask(Nominators(campaign=one.id)), rules)
        self._show_quotas()
        here = any(line.id == self.nominee.shown for line in lines)
        shown = self.nominee.show_nomination(self.nominee.shown if here else "")
        self._nominee_stack.setCurrentIndex(1 if shown else 0 if lines else 3)
        self._allow()

    @Slot()
    def _show_quotas(self) -> None:
        one = self.head.campaign
        if one is not None:
            query = QuotasOf(campaign=one.id, chosen=self.quotas.only_chosen)
            self.quotas.show_quotas(self.desk.ask(query), self.desk.ask(RulesOf(campaign=one.id)))

    @Slot(str)
    def _open_nominee(self, nomination: Id) -> None:
        if self.nominee.show_nomination(nomination):
            line = self.nominee.nomination.line if self.nominee.nomination else None
            if line is not None and line.campaign != (self.head.campaign.id if self.head.campaign else ""):
                self.head.show_campaigns(self._campaigns, line.campaign)
                self._show_campaign()
                self.nominee.show_nomination(nomination)
            self.nominees.select(nomination)
            self.tabs.setCurrentIndex(NOMINEES)
            self._nominee_stack.setCurrentIndex(1)
            self.nominee.setFocus()
            self._follow([nomination])
            self._allow()

    @Slot(str)
    def open_case(self, vacancy: Id) -> None:
        """Show a vacancy."""
        if self.vacancy.show_vacancy(vacancy):
            self.tabs.setCurrentIndex(VACANCIES)
            self._vacancy_stack.setCurrentIndex(1)
            self.vacancy.setFocus()

    @Slot()
    def _back(self) -> None:
        """Go from a nominee back to the list, which has it selected."""
        shown = self.nominee.shown
        self.nominee.show_nomination("")
        self._nominee_stack.setCurrentIndex(0)
        self.nominees.select(shown)
        self.nominees.table.setFocus()
        self._allow()

    @Slot()
    def _back_to_vacancies(self) -> None:
        shown = self.vacancy.shown
        self.vacancy.show_vacancy("")
        self._vacancy_stack.setCurrentIndex(0)
        self.vacancies.select(shown)
        self.vacancies.table.setFocus()

    @Slot(int)
    def _step(self, way: int) -> None:
        """Go to the neighbour of the nominee shown, in the order of the list."""
        at = self.nominees.model.row_of(self.nominee.shown) + way
        if 0 <= at < len(self.nominees.model.rows):
            self._open_nominee(self.nominees.model.rows[at].id)

    @Slot(list)
    def _follow(self, chosen: list[Id]) -> None:
        """Let the talent card follow who is selected."""
        people = tuple(one.person for one in self.nominees.lines if one.id in chosen)
        if people and self.isVisible() and self.tabs.currentIndex() == NOMINEES:
            self.shell.selection.select_people(people)
        self._allow()

    @Slot(list)
    def _follow_register(self, chosen: list[Id]) -> None:
        if chosen and self.isVisible() and self.tabs.currentIndex() == REGISTER:
            self.shell.selection.select_people(tuple(chosen))

    @Slot(object)
    def show_new(self, figures: dict[str, object]) -> None:
        """Show the campaign that was opened."""
        self._wanted = str(figures["id"])
        self.refresh_when_shown()

    def open_nominees(self) -> tuple[Id, ...]:
        """Ids of the nominees that are selected, or of the one that is open."""
        return (self.nominee.shown,) if self._nominee_stack.currentIndex() == 1 else self.nominees.selected()

    # --- set-up -------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._nominee_stack, self._vacancy_stack = QStackedWidget(), QStackedWidget()
        for widget in (self.nominees, self.nominee, self._empty, self._nobody):
            self._nominee_stack.addWidget(widget)
        for case in (self.vacancies, self.vacancy, self._no_vacancy):
            self._vacancy_stack.addWidget(case)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        pages: tuple[QWidget, ...] = (self._nominee_stack, self.register, self.quotas, self._vacancy_stack)
        for page in pages:
            holder = QWidget()
            inside = QVBoxLayout(holder)
            inside.setContentsMargins(0, 0, 0, 0)
            inside.setSpacing(0)
            inside.addWidget(page)
            self.tabs.addTab(holder, "")
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.PAGE_EDGE, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)

    def _connect(self) -> None:
        self._empty.action_requested.connect(self.acts.open_new)
        self._nobody.action_requested.connect(self.acts.open_nominate)
        self._no_vacancy.action_requested.connect(self.acts.open_vacancy)
        self.head.chosen.connect(self._show_campaign)
        self.nominees.opened.connect(self._open_nominee)
        self.nominees.chosen.connect(self._follow)
        self.register.chosen.connect(self._follow_register)
        self.register.opened.connect(self.acts.open_nominate)
        self.vacancies.opened.connect(self.open_case)
        self.nominee.left.connect(self._back)
        self.nominee.step.connect(self._step)
        self.vacancy.left.connect(self._back_to_vacancies)
        self.quotas.switched.connect(self._show_quotas)
        self.tabs.currentChanged.connect(self._allow)

    @Slot()
    def _allow(self) -> None:
        """Offer what can be done on the tab that is open."""
        holder = self.tabs.currentWidget()
        inside = holder.layout()
        if self.tab != VACANCIES and self.head.parent() is not holder and isinstance(inside, QVBoxLayout):
            # Below the tabs: they stay where they are, whether or not there is a campaign to choose.
            inside.insertWidget(0, self.head)
        self.head.setVisible(self.head.campaign is not None)
        if self.acts.allow():
            self.heading_changed.emit()
