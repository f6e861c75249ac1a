"""The sheets that ask what was counted: ballots among colleagues, about a nominee or somebody put forward."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit
from typing_extensions import override

from talentdesk.domain.ballots import CELLS
from talentdesk.domain.nominations import Nomination, PeerRound
from talentdesk.domain.programme import BallotRule
from talentdesk.domain.promoting import Contender, Vacancy
from talentdesk.services.commands import Command
from talentdesk.services.contender_ballots import CountContenderPapers, RecordContenderBallot
from talentdesk.services.peer_ballots import RecordPeerBallot
from talentdesk.ui.desk import Desk
from talentdesk.ui.nominations.ask_sheet import AskSheet
from talentdesk.ui.shell import Shell
from talentdesk.ui.widgets.fields import NumberField

_DEFER = "defer"


class CountSheet(AskSheet):
    """Asks what was counted: at once, or as one of two counts of which the second is made by somebody else.

    Nobody who counts second sees the first count: figures are shown again only once both are in.
    """

    def __init__(self, desk: Desk, shell: Shell, rule: BallotRule | None, shown: PeerRound | None) -> None:
        self._shown = shown
        self._always = rule is not None and rule.twice
        counts = shown.round.counts if shown else ()
        tally = shown.round.tally if shown else None
        held = any(one.of(_DEFER) for one in counts) or bool(tally and tally.defer)
        # Where the rule knows no wish to defer nobody has it; what was counted before is shown all the same.
        self._defers = held or (rule is not None and rule.put_off is not None)
        self._cells = [cell for cell in CELLS if cell != _DEFER or self._defers]
        super().__init__(desk, shell)

    @abstractmethod
    def say_title(self) -> str:
        """Return the title."""

    @abstractmethod
    def made(
        self, cells: Mapping[str, int], present: int, entitled: int, on: date | None, count: int, teller: str
    ) -> Command:
        """Return what keeps it; ``count`` is 1 or 2, 0 = at once."""

    @override
    def lay_out(self) -> None:
        shown = self._shown
        self.day("on", shown.on if shown else self.desk.today, required=True)
        self.number("entitled", shown.entitled if shown else 0)
        self.number("present", shown.present if shown else 0)
        twice = self.tick("twice", on=shown.twice or self._always if shown else True)
        twice.setEnabled(not self._always)
        twice.toggled.connect(self._show_way)
        self.choice("number").currentIndexChanged.connect(self._show_count)
        for key in self._cells:
            self.number(key)
        self.line("teller")

    @override
    def say_words(self) -> Mapping[str, tuple[str, str]]:
        self.set_texts(self.say_title(), self.tr("Keep the count"))
        waiting = self._shown is not None and self._shown.twice and len(self._shown.round.counts) == 1
        there = self._shown.round.counts[0].number if waiting and self._shown else 0
        counts = [(self.tr("First count"), 1), (self.tr("Second count"), 2)]
        self.offer("number", counts, 3 - there if waiting else 1)
        self._show_way()
        return {
            "on": (self.tr("Held on"), ""),
            "entitled": (self.tr("Entitled"), ""),
            "present": (self.tr("Present"), ""),
            "twice": (
                self.tr("Counted twice"),
                self.tr("The programme asks for it: only two counts that agree make the result.")
                if self._always
                else self.tr("Only two counts that agree make the result."),
            ),
            "number": (
                self.tr("Which count"),
                self.tr("One count is in. Somebody else counts without seeing it.") if waiting else "",
            ),
            "in_favour": (self.tr("In favour"), ""),
            "against": (self.tr("Against"), ""),
            "abstain": (self.tr("Abstaining"), ""),
            **({_DEFER: (self.tr("Asking to defer"), "")} if self._defers else {}),
            "invalid": (self.tr("Invalid"), ""),
            "teller": (self.tr("Teller"), ""),
        }

    @Slot()
    def _show_way(self) -> None:
        """Show what belongs to two counts only where there are two."""
        box = self.fields["twice"].widget
        assert isinstance(box, QCheckBox)
        for key in ("number", "teller"):
            if key in self.fields:
                self.fields[key].setVisible(box.isChecked())
        self._show_count()

    @Slot()
    def _show_count(self) -> None:
        """Show what was counted before; a count that is still to come begins at nothing."""
        figures, teller = self._known()
        for key in self._cells:
            field = self.fields[key].widget if key in self.fields else None
            if isinstance(field, NumberField):
                field.setValue(figures.get(key, 0))
        edit = self.fields["teller"].widget if "teller" in self.fields else None
        if isinstance(edit, QLineEdit):
            edit.setText(teller)

    def _known(self) -> tuple[dict[str, int], str]:
        """Return the figures and the teller of what is shown, as far as whoever counts may see them."""
        if self._shown is None or "number" not in self.fields:
            return {}, ""
        box, number = self.fields["twice"].widget, self.fields["number"].widget
        assert isinstance(box, QCheckBox) and isinstance(number, QComboBox)
        held = self._shown.round
        if not box.isChecked():
            cells = {key: getattr(held.tally, key) for key in CELLS} if held.tally else {}
            return cells, ""
        count = next((one for one in held.counts if one.number == number.currentData()), None)
        if count is None or len(held.counts) < 2:
            return {}, count.teller if count else ""
        return {key: count.of(key) for key in CELLS}, count.teller

    @override
    def command(self) -> Command:
        number = self.data_of("number")
        twice = self.ticked("twice")
        return self.made(
            {key: self.number_of(key) for key in self._cells},
            self.number_of("present"),
            self.number_of("entitled"),
            self.day_of("on"),
            (number if isinstance(number, int) else 1) if twice else 0,
            self.words_of("teller") if twice else "",
        )

    @override
    def told(self, figures: Mapping[str, object]) -> str:
        """Return what came of a count."""
        if "agree" not in figures:
            return ""
        if figures["agree"] is None:
            return self.tr("This count is kept. The other one is made by somebody else.")
        if figures["agree"]:
            return self.tr("Both counts agree: the result stands.")
        return self.tr("The two counts differ; there is no result until they agree.")


class PeerBallotSheet(CountSheet):
    """Asks what was counted in a round of the ballot about a nominee."""

    def __init__(self, desk: Desk, shell: Shell, nomination: Nomination, *, again: bool = False) -> None:
        self._nomination = nomination
        newest = nomination.rounds[-1] if nomination.rounds else None
        self._round = newest.round.number + 1 if newest and again else 0
        rule = nomination.ballot.rule if nomination.ballot else None
        super().__init__(desk, shell, rule, None if again else newest)

    @override
    def say_title(self) -> str:
        return self.tr("Count the peer ballot")

    @override
    def made(
        self, cells: Mapping[str, int], present: int, entitled: int, on: date | None, count: int, teller: str
    ) -> Command:
        return RecordPeerBallot(
            nomination=self._nomination.line.id,
            present=present,
            entitled=entitled,
            on=on,
            twice=count > 0,
            number=count or 1,
            teller=teller,
            round=self._round,
            **cells,
        )


class ContenderBallotSheet(CountSheet):
    """Asks what was counted in the ballot about somebody put forward."""

    def __init__(self, desk: Desk, shell: Shell, vacancy: Vacancy, contender: Contender) -> None:
        self._contender = contender
        super().__init__(desk, shell, vacancy.ballot.rule if vacancy.ballot else None, contender.ballot)

    @override
    def say_title(self) -> str:
        return self.tr("Ballot about {name}").format(name=self._contender.claim.name)

    @override
    def made(
        self, cells: Mapping[str, int], present: int, entitled: int, on: date | None, count: int, teller: str
    ) -> Command:
        one = self._contender.id
        if count:
            return CountContenderPapers(
                contender=one,
                number=count,
                present=present,
                entitled=entitled,
                on=on,
                teller=teller,
                **cells,
            )
        votes = (cells["in_favour"], cells["against"], cells["abstain"], present, entitled)
        rest = {key: cells.get(key, 0) for key in (_DEFER, "invalid")}
        return RecordContenderBallot(contender=one, votes=votes, on=on, **rest)
