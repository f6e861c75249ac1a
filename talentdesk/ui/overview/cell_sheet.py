"""The lists behind a gap: what is needed, who is left, who goes, who is ready."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Slot
from typing_extensions import override

from talentdesk.charts.forecast import gap_words
from talentdesk.domain.forecast import Cell
from talentdesk.domain.texts import Id
from talentdesk.services.forecasts import ForecastAnswer
from talentdesk.ui.desk import Desk
from talentdesk.ui.overview.going import go_to_person, offer_way_back
from talentdesk.ui.overview.list_behind import ListBehind
from talentdesk.ui.shell import Shell
from talentdesk.ui.widgets.labels import Label
from talentdesk.ui.widgets.sheet import Sheet


class CellSheet(Sheet):
    """Shows how a gap comes about; Enter goes to a person."""

    widest: ClassVar[int] = 720

    def __init__(self, desk: Desk, shell: Shell, answer: ForecastAnswer, cell: Cell) -> None:
        super().__init__(shell.dialog_parent())
        self._desk, self._shell, self._answer, self.cell = desk, shell, answer, cell
        self._gap, self._sum = Label(kind="display"), Label(wrap=True)
        self._needs = Label(kind="muted", wrap=True)
        self._people: list[Id] = []
        self._behind = ListBehind(desk, shell)
        self.model, self.table = self._behind.model, self._behind.table
        for widget in (self._gap, self._sum, self._needs):
            self.body.addWidget(widget)
        self.body.addWidget(self._behind, 1)
        self.fill_height()
        self.table.opened.connect(self._go)
        self.closed.connect(self.deleteLater)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        say, cell, title = self._shell.say, self.cell, self._name()
        self.set_texts(title, "")
        self.table.setAccessibleName(title)
        self._gap.setText(gap_words(cell, say))
        self._sum.setText(
            self.tr("{need} needed − {have} left of {staff} on the staff − {ready} ready by then").format(
                need=cell.need, have=f"{cell.have:g}", staff=len(cell.staff), ready=len(cell.ready)
            )
        )
        self._needs.setText("\n".join(self._need_words()))
        self._list()

    def _name(self) -> str:
        tier = self._shell.say.text(self._desk.programme.tier_name(self.cell.tier))
        return self.tr("{tier}, end of {year}").format(tier=tier, year=self.cell.year)

    def _need_words(self) -> list[str]:
        lines = []
        for need in self.cell.needs:
            if not need.kind:
                lines.append(self.tr("{heads} key posts without a standard").format(heads=need.heads))
            elif need.units is None:
                words = self.tr("{title}: nothing is planned for “{kind}”, so the {heads} of today")
                lines.append(words.format(title=need.title, kind=need.kind, heads=need.heads))
            else:
                words = self.tr("{title}: {heads} for {units} × “{kind}”")
                lines.append(
                    words.format(title=need.title, heads=need.heads, units=need.units, kind=need.kind)
                )
        if self.cell.lost:
            lines.append(self.tr("Turnover assumed: {lost} lost by then").format(lost=f"{self.cell.lost:g}"))
        return lines

    def _list(self) -> None:
        cell, answer = self.cell, self._answer
        away = {*cell.gone, *cell.may_go}
        parts = (
            (self.tr("Retires or leaves"), cell.gone),
            (self.tr("Perhaps leaves: nobody can tell"), cell.may_go),
            (self.tr("Ready by then"), cell.ready),
            (self.tr("Perhaps ready: not judged"), cell.may_be_ready),
            (self.tr("Stays"), tuple(one for one in cell.staff if one not in away)),
        )
        self._people = [one for _, ids in parts for one in ids]
        self._behind.show_rows(
            (self.tr("As"), self.tr("Person"), self.tr("Post today")),
            [
                (words, answer.people.get(one, ""), answer.posts.get(one, ""))
                for words, ids in parts
                for one in ids
            ],
        )

    @Slot(int)
    def _go(self, row: int) -> None:
        person = self._people[row]
        if person in self._answer.posts:
            self.close_sheet()
            go_to_person(self._shell, person)
            offer_way_back(self._shell, self._name(), "forecast")
