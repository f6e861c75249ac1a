"""The three tables of the place: nominees, who nominates, vacancies."""

from __future__ import annotations

from collections.abc import Sequence

from typing_extensions import override

from talentdesk.domain.nominations import NominationLine, NominationState, Nominator
from talentdesk.domain.programme import Programme
from talentdesk.domain.promoting import VacancyLine, VacancyState
from talentdesk.ui.desk import Desk
from talentdesk.ui.nominations.nominee_rows import (
    NUMBERS,
    OPTIONAL,
    nominator_heads,
    nominator_row,
    nominee_heads,
    nominee_row,
)
from talentdesk.ui.nominations.row_model import Cell, RowOf
from talentdesk.ui.nominations.row_view import RowView
from talentdesk.ui.nominations.vacancy_view import STATE_ROLES
from talentdesk.ui.shell import Shell
from talentdesk.wording.nominations import VACANCY_STATES, expected_words


class NomineeTable(RowView):
    """The nominees of a campaign."""

    def __init__(self, desk: Desk, shell: Shell) -> None:
        self._desk, self._shell = desk, shell
        self.lines: tuple[NominationLine, ...] = ()
        self._programme: Programme | None = None
        super().__init__(desk, shell, NUMBERS, OPTIONAL)

    def show_lines(self, lines: Sequence[NominationLine], programme: Programme | None = None) -> None:
        """Show nominees, named by the version of the programme they are judged by."""
        self.lines = tuple(lines)
        self._programme = programme = programme or self._programme or self._desk.programme
        say = self._shell.say
        way = [one.id for one in lines if one.state is NominationState.RUNNING]
        self.show_rows(nominee_heads(say), [nominee_row(one, programme, say) for one in lines], way)

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self.set_texts(self.tr("Still on the way"), self.tr("Nominees"))
        self.show_lines(self.lines)


class RegisterTable(RowView):
    """Who owes nominations, and who made some."""

    def __init__(self, desk: Desk, shell: Shell) -> None:
        self._desk, self._shell = desk, shell
        self.lines: tuple[Nominator, ...] = ()
        self._programme: Programme | None = None
        super().__init__(desk, shell, (2, 4))

    def show_lines(self, lines: Sequence[Nominator], programme: Programme | None = None) -> None:
        """Show nominators."""
        self.lines = tuple(lines)
        self._programme = programme = programme or self._programme or self._desk.programme
        say = self._shell.say
        rows = [nominator_row(one, programme, say) for one in lines]
        self.show_rows(nominator_heads(say), rows, [one.person for one in lines if one.missing])

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self.set_texts(self.tr("Still owe"), self.tr("Who nominates"))
        self.show_lines(self.lines)


class VacancyTable(RowView):
    """The vacancies, open ones first."""

    def __init__(self, desk: Desk, shell: Shell) -> None:
        self._desk, self._shell = desk, shell
        self.lines: tuple[VacancyLine, ...] = ()
        super().__init__(desk, shell, (4, 6))

    def show_lines(self, lines: Sequence[VacancyLine]) -> None:
        """Show vacancies."""
        self.lines = tuple(lines)
        heads = (
            self.tr("Post"),
            self.tr("State"),
            self.tr("Vacant since"),
            self.tr("Foreseen"),
            self.tr("Days"),
            self.tr("Filled by"),
            self.tr("Put forward"),
            self.tr("Origin"),
            self.tr("Successor before"),
            self.tr("Tier"),
            self.tr("Unit"),
        )
        is_open = [one.id for one in lines if one.state is VacancyState.OPEN]
        self.show_rows(heads, [self._row(one) for one in lines], is_open)

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self.set_texts(self.tr("Still vacant"), self.tr("Vacancies"))
        self.show_lines(self.lines)

    def _row(self, one: VacancyLine) -> RowOf:
        say, programme = self._shell.say, self._desk.programme
        filled = one.state is VacancyState.FILLED
        origin = {True: self.tr("inside"), False: self.tr("outside"), None: self.tr("not known")}[one.inside]
        before = {True: self.tr("yes"), False: self.tr("no"), None: self.tr("not known")}[one.was_successor]
        return RowOf(
            one.id,
            (
                Cell(one.title),
                Cell(say(VACANCY_STATES[one.state]), STATE_ROLES[one.state]),
                Cell(say.day(one.opened_on), order=one.opened_on.isoformat()),
                Cell(expected_words(one.expected, say)),
                Cell(str(one.days), order=one.days),
                Cell(one.name),
                Cell(str(one.contenders) if one.contenders else "", order=one.contenders),
                Cell(origin if filled else ""),
                Cell(before if filled else ""),
                Cell(say.text(programme.tier_name(one.tier)) if one.tier else ""),
                Cell(one.unit),
            ),
        )
