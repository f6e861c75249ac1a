"""The opinion forms before they are printed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from talentdesk.domain.texts import Id
from talentdesk.domain.workshop import Board
from talentdesk.ui.background import Cancelled, Progress
from talentdesk.ui.printing.paper_sheet import PaperSheet
from talentdesk.ui.shell import Shell
from talentdesk.wording import Say

if TYPE_CHECKING:
    from talentdesk.reports.packet import Printed


class OpinionFormsSheet(PaperSheet):
    """One form a member with a vote, all candidates in the order in which they are typed in later."""

    def __init__(self, window: QWidget, shell: Shell, board: Board, order: Sequence[Id]) -> None:
        self._board: Board | None = None
        super().__init__(window, shell)
        self._board, self._order = board, order
        self.retranslate()
        self.draw()

    @override
    def name(self) -> str:
        session = self._board.session.name if self._board is not None else ""
        return self.tr("Opinion forms: {session}").format(session=session)

    @override
    def drawing(self) -> Callable[[Progress, Cancelled], Printed]:
        assert self._board is not None
        return partial(_draw, self._board, self._order, self.shell.say)


def _draw(board: Board, order: Sequence[Id], say: Say, progress: Progress, cancelled: Cancelled) -> Printed:
    from talentdesk.reports.opinions import FormLine, OpinionForms, draw_opinion_forms

    boxes = board.scheme.by_placement
    cards = {card.candidate: card for card in board.cards}
    lines = tuple(
        FormLine(
            name=card.name,
            post=card.post,
            box=boxes[card.proposed].number if card.proposed is not None and card.proposed in boxes else 0,
        )
        for card in (cards[one] for one in order if one in cards)
    )
    given = OpinionForms(
        session=board.session.name,
        on=board.on,
        scheme=board.scheme,
        members=tuple(member.name for member in board.members if member.votes),
        lines=lines,
    )
    return draw_opinion_forms(given, say, progress, cancelled)
