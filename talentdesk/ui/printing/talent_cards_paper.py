"""Talent cards as a paper: one page a person, shown before they are saved or printed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
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


class TalentCardsPaper(PaperSheet):
    """Shows the cards of some people; gone once it is closed."""

    def __init__(self, desk: Desk, shell: Shell, people: Sequence[Id]) -> None:
        self._desk, self._people = desk, tuple(people)
        super().__init__(shell.dialog_parent(), shell)
        self.closed.connect(self.deleteLater)
        self.retranslate()
        self.draw()

    @override
    def name(self) -> str:
        return self.tr("%n talent card(s)", "", len(self._people))

    @override
    def drawing(self) -> Callable[[Progress, Cancelled], Printed]:
        return partial(_drawn, self._desk.workspace, self._people, self.shell.say)


def _drawn(
    workspace: Workspace, people: Sequence[Id], say: Say, progress: Progress, cancelled: Cancelled
) -> Printed:
    from talentdesk.jobs.talent_cards import draw_cards

    return draw_cards(workspace, people, say, progress, cancelled)
