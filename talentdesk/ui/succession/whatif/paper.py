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
from talentdesk.wording import Say

if TYPE_CHECKING:
    from talentdesk.reports.packet import Printed


class ScenarioPaper(PaperSheet):
    """Shows a scenario; gone once it is closed."""

    def __init__(self, desk: Desk, shell: Shell, posts: tuple[Id, ...], name: str, note: str) -> None:
        self._desk, self._posts, self._named, self._note = desk, posts, name, note
        super().__init__(shell.dialog_parent(), shell)
        self.closed.connect(self.deleteLater)
        self.retranslate()
        self.draw()

    @override
    def name(self) -> str:
        return self.tr("What if {name}").format(name=self._named).strip()

    @override
    def drawing(self) -> Callable[[Progress, Cancelled], Printed]:
        return partial(_drawn, self._desk.workspace, self._posts, self._named, self._note, self.shell.say)


def _drawn(
    workspace: Workspace,
    posts: tuple[Id, ...],
    name: str,
    note: str,
    say: Say,
    progress: Progress,
    cancelled: Cancelled,
) -> Printed:
    from talentdesk.jobs.succession_papers import scenario_paper

    return scenario_paper(workspace, posts, name, note, say, progress, cancelled)
