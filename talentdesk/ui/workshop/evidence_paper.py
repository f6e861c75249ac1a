"""The list of evidence as a paper: shown before it is saved or printed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from talentdesk.domain.evidence import PersonEvidence
from talentdesk.ui.background import Cancelled, Progress
from talentdesk.ui.printing.paper_sheet import PaperSheet
from talentdesk.ui.shell import Shell
from talentdesk.wording import Say

if TYPE_CHECKING:
    from talentdesk.reports.packet import Printed


class EvidencePaper(PaperSheet):
    """Shows what is missing for whom."""

    def __init__(
        self, window: QWidget, shell: Shell, people: Sequence[PersonEvidence], session: str, on: date
    ) -> None:
        self._people, self._session, self._on = tuple(people), session, on
        super().__init__(window, shell)
        self.retranslate()
        self.draw()

    @override
    def name(self) -> str:
        return self.tr("Evidence {session}").format(session=self._session)

    @override
    def drawing(self) -> Callable[[Progress, Cancelled], Printed]:
        return _Drawing(self._people, self._session, self._on, self.shell.say)


class _Drawing:
    """Draws away from the window; what it needs was taken before."""

    def __init__(self, people: Sequence[PersonEvidence], session: str, on: date, say: Say) -> None:
        self._people, self._session, self._on, self._say = people, session, on, say

    def __call__(self, progress: Progress, cancelled: Cancelled) -> Printed:
        from talentdesk.reports.compared import draw_evidence

        return draw_evidence(self._people, self._session, self._on, self._say, progress, cancelled)
