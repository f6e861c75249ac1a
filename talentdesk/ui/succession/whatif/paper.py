"""A scenario as a page, shown before it is saved or printed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from typing_extensions import override

from talentdesk.domain.texts import Id
from talentdesk.services.workspace import Workspace
from talentdesk.ui.background import Cancelled, Progress
from talentdesk.ui.desk import Desk
from talentdesk.ui.printing.paper_sheet import PaperSheet
from talentdesk.ui.shell import Shell
from talentdesk.ui.succession.vacancies import Vacancies
from talentdesk.wording import Say

if TYPE_CHECKING:
    from talentdesk.reports.packet import Printed


class ScenarioPaper(PaperSheet):
    """Shows a scenario; gone once it is closed."""

    def __init__(self, desk: Desk, shell: Shell, vacancies: Vacancies) -> None:
        scenario = vacancies.scenario
        self._desk, self._posts, self._leaving = desk, vacancies.posts, vacancies.leaving
        self._named, self._note = (scenario.name, scenario.note) if scenario is not None else ("", "")
        super().__init__(shell.dialog_parent(), shell)
        self.closed.connect(self.deleteLater)
        self.retranslate()
        self.draw()

    @override
    def name(self) -> str:
        return self.tr("What if {name}").format(name=self._named).strip()

    @override
    def drawing(self) -> Callable[[Progress, Cancelled], Printed]:
        work = partial(scenario_drawn, self._desk.workspace, self._posts, self._leaving)
        return partial(work, self._named, self._note, self.shell.say)


def scenario_drawn(
    workspace: Workspace,
    posts: tuple[Id, ...],
    leaving: tuple[Id, ...],
    name: str,
    note: str,
    say: Say,
    progress: Progress,
    cancelled: Cancelled,
) -> Printed:
    """Draw a scenario away from the window."""
    from talentdesk.jobs.succession_papers import scenario_paper

    return scenario_paper(workspace, posts, name, note, say, progress, cancelled, leaving=leaving)
