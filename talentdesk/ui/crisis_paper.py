"""The crisis card of a post, shown before it is saved or printed."""

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


class CrisisPaper(PaperSheet):
    """Shows the card of a post; gone once it is closed."""

    def __init__(self, desk: Desk, shell: Shell, post: Id, title: str) -> None:
        self._desk, self._post, self._named = desk, post, title
        super().__init__(shell.dialog_parent(), shell)
        self.closed.connect(self.deleteLater)
        self.retranslate()
        self.draw()

    @override
    def name(self) -> str:
        return self.tr("Crisis card {post}").format(post=self._named)

    @override
    def drawing(self) -> Callable[[Progress, Cancelled], Printed]:
        return partial(_drawn, self._desk.workspace, self._post, self.shell.say)


def _drawn(workspace: Workspace, post: Id, say: Say, progress: Progress, cancelled: Cancelled) -> Printed:
    from talentdesk.jobs.succession_papers import crisis_paper

    return crisis_paper(workspace, post, say, progress, cancelled)
