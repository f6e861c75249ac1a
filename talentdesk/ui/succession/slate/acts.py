"""What the gestures on a slate do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from talentdesk.domain.people import Found
from talentdesk.domain.ruling import Reason, Ruling
from talentdesk.domain.slates import SlateDetail, SlateLine
from talentdesk.domain.texts import Id
from talentdesk.services.commands import Command
from talentdesk.services.slate_acts import (
    AddSuccessor,
    CloseSlate,
    ConfirmSuccessor,
    EditSlate,
    EditSuccessor,
    OpenSlate,
    RankSuccessors,
    SetStandIns,
)
from talentdesk.services.slate_leavers import TakeLeaversOff
from talentdesk.ui.desk import Desk
from talentdesk.ui.shell import Shell
from talentdesk.ui.succession.slate.successor_list import SuccessorList
from talentdesk.ui.widgets.picker import SearchPicker
from talentdesk.ui.widgets.refusal import RefusalLine


class SlateActs(QObject):
    """Every gesture is one command; a refusal stands beneath the list."""

    def __init__(
        self,
        desk: Desk,
        shell: Shell,
        shown: Callable[[], SlateDetail | None],
        *,
        successors: SuccessorList,
        picker: SearchPicker,
        refusal: RefusalLine,
    ) -> None:
        super().__init__(successors)
        self._desk, self._shell, self._shown = desk, shell, shown
        self._list, self._picker, self._refusal = successors, picker, refusal

    @property
    def _post(self) -> Id:
        detail = self._shown()
        return detail.post.id if detail is not None else ""

    def _line(self, key: Id) -> SlateLine | None:
        detail = self._shown()
        return detail.successor(key) if detail is not None else None

    def do(self, command: Command) -> bool:
        """Do a command; a refusal is said beneath the list. True = done."""
        return self._refusal.take(self._desk.try_do(command), self._shell.say, self._desk.programme)

    @Slot(str, int)
    def rank(self, line: Id, rank: int) -> None:
        """Put somebody at a rank."""
        detail = self._shown()
        if not self.do(RankSuccessors(successor=line, rank=rank)) and detail is not None:
            self._list.show_lines(detail.successors)

    @Slot(str)
    def toggle_confirmed(self, line: Id) -> None:
        """Confirm somebody, or take that back; what needs an exception asks for it."""
        found = self._line(line)
        if found is None:
            return
        command = ConfirmSuccessor(successor=line, confirmed=found.confirmed_on is None)
        answer = self._desk.try_do(command)
        if isinstance(answer, Ruling) and answer.findings[0].reason is Reason.EXCEPTION_WANTED:
            from talentdesk.ui.succession.slate.sheets import ByExceptionSheet

            ByExceptionSheet(self._desk, self._shell, found, answer).open_sheet()
        else:
            self._refusal.take(answer, self._shell.say, self._desk.programme)

    @Slot(str)
    def take_off(self, line: Id) -> None:
        """Ask why somebody leaves the slate."""
        found = self._line(line)
        if found is not None:
            from talentdesk.ui.succession.slate.sheets import OffSlateSheet

            OffSlateSheet(self._desk, self._shell, found).open_sheet()

    @Slot()
    def take_leavers_off(self) -> None:
        """Take everybody who left the company off this slate and its cover."""
        if self.do(TakeLeaversOff(post=self._post)):
            self._shell.toast(self.tr("Taken off: all who left the company."), undo=True)

    @Slot(str, int)
    def set_step(self, line: Id, step: int) -> None:
        """Set a readiness by its place on the scale."""
        scale = self._desk.programme.readiness
        if step < len(scale):
            self.do(EditSuccessor(successor=line, values={"readiness": scale[step].key}))

    @Slot(str, str)
    def set_readiness(self, line: Id, key: str) -> None:
        """Set a readiness by its key."""
        self.do(EditSuccessor(successor=line, values={"readiness": key}))

    @Slot(str, str)
    def set_note(self, line: Id, text: str) -> None:
        """Keep a note on a successor."""
        self.do(EditSuccessor(successor=line, values={"note": text}))

    @Slot(object)
    def add(self, found: Found) -> None:
        """Name somebody of the company who was picked."""
        self._picker.set_value(None)
        self._name(AddSuccessor(post=self._post, person=found.id))

    @Slot()
    def add_outside(self) -> None:
        """Name somebody from outside by what stands in the field."""
        if self._name(AddSuccessor(post=self._post, outside_name=self._picker.edit.text())):
            self._picker.set_value(None)

    def _name(self, command: AddSuccessor) -> bool:
        answer = self._desk.try_do(command)
        done = self._refusal.take(answer, self._shell.say, self._desk.programme)
        if done:
            self._list.choose(str(getattr(answer, "figures", {}).get("id", "")))
        return done

    @Slot()
    def open_best_fit(self) -> None:
        """Search for who would fit the post best."""
        detail = self._shown()
        if detail is not None:
            from talentdesk.ui.succession.slate.best_fit_sheet import BestFitSheet

            sheet = BestFitSheet(self._desk, self._shell, detail.post)
            sheet.named.connect(self._list.choose)
            sheet.open_sheet()

    @Slot()
    def edit_post(self) -> None:
        """Open the sheet of the post."""
        detail = self._shown()
        if detail is not None:
            from talentdesk.ui.succession.posts.post_sheet import PostSheet

            PostSheet(self._desk, self._shell, detail.post).open_sheet()

    @Slot()
    def edit_holders(self) -> None:
        """Open the sheet of those who hold the post."""
        if self._post:
            from talentdesk.ui.succession.posts.holders_sheet import HoldersSheet

            HoldersSheet(self._desk, self._shell, self._post).open_sheet()

    @Slot(str)
    def open_vacancy(self, vacancy: Id) -> None:
        """Show the vacancy of the post, or ask for what opens one."""
        if vacancy:
            self._shell.open_place("nominations", f"vacancies:{vacancy}")
        elif self._post:
            from talentdesk.ui.nominations.vacancy_sheets import VacancySheet

            sheet = VacancySheet(self._desk, self._shell, post=self._post)
            sheet.done.connect(lambda figures: self.open_vacancy(str(figures["id"])))
            sheet.open_sheet()

    @Slot()
    def say_nobody(self) -> None:
        """Say that the slate was looked at and there is nobody."""
        self.do(OpenSlate(post=self._post))

    @Slot()
    def take_look_back(self) -> None:
        """Say that nobody has looked at the slate after all."""
        self.do(CloseSlate(post=self._post))

    @Slot(str)
    def keep_slate_note(self, text: str) -> None:
        """Keep the note on the whole slate."""
        if self._post:
            self.do(EditSlate(post=self._post, values={"note": text}))

    @Slot(object)
    def set_stand_ins(self, people: tuple[Id, ...]) -> None:
        """Say who covers the post in an emergency, the first first."""
        self.do(SetStandIns(post=self._post, people=people))

    @Slot(str)
    def open_plan(self, person: Id) -> None:
        """Go to somebody's development plan."""
        self._shell.open_place("development", person)
