"""What the meeting knows of a candidate besides the place: opinions, recusals, a talk put off."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout
from typing_extensions import override

from talentdesk.domain.agenda import Turn
from talentdesk.domain.candidate import CandidateView
from talentdesk.ui.card.sections import Section
from talentdesk.ui.desk import Desk
from talentdesk.ui.shell import Shell
from talentdesk.ui.widgets.labels import Label
from talentdesk.ui.widgets.spread_view import SpreadView
from talentdesk.ui.widgets.words import Worded
from talentdesk.wording.opinions import opinion_words


class BeforeTalk(Worded, Section):
    """Hidden while the meeting knows nothing of the candidate."""

    def __init__(self, desk: Desk, shell: Shell) -> None:
        super().__init__()
        self._desk, self._shell = desk, shell
        self._view: CandidateView | None = None
        self._turn: Turn | None = None
        self._spread, self._words = SpreadView(), Label(wrap=True)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._spread, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self.body.addLayout(row)
        self.retranslate()

    @property
    def said(self) -> str:
        """What stands in the section, empty while it is hidden."""
        return "" if self.isHidden() else self._words.text()

    @override
    def retranslate(self) -> None:
        self.set_title(self.tr("In the meeting"))
        self.show_turn(self._turn, self._view)

    def show_turn(self, turn: Turn | None, view: CandidateView | None) -> None:
        """Show how a candidate's turn stands; None hides the section."""
        self._turn, self._view = turn, view
        scheme = view.judged if view else None
        lines: list[str] = []
        spread = None
        if turn is not None and view is not None and scheme is not None:
            if turn.opinions is not None:
                spread = turn.opinions.spread
                lines.append(opinion_words(turn.opinions, self._shell.say))
            if spread is not None:
                figure = f"{spread.disagreement(view.card.proposed, scheme):.1f}"
                lines.append(self.tr("{figure} levels apart on average").format(figure=figure))
            if turn.recused:
                lines.append(self.tr("{count} recused").format(count=turn.recused))
            if turn.parked and not view.card.discussed:
                note = turn.note or self.tr("no note")
                lines.append(self.tr("Talk put off: {note}").format(note=note))
            self._spread.show_spread(spread, view.card.proposed, scheme)
        self._words.setText("\n".join(lines))
        self.setVisible(bool(lines))
