"""The sheets that record a stage of approval, an objection, and how it was handled."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from typing_extensions import override

from talentdesk.domain.nominations import Objection, ObjectionOutcome, StageOutcome, StageView
from talentdesk.domain.succession_rule import Need, Stage
from talentdesk.domain.texts import Id
from talentdesk.services.approvals import HandleObjection, Object, RecordStage
from talentdesk.services.commands import Command
from talentdesk.ui.desk import Desk
from talentdesk.ui.nominations.ask_sheet import AskSheet
from talentdesk.ui.shell import Shell
from talentdesk.ui.widgets.labels import Label
from talentdesk.wording.nominations import OBJECTION_OUTCOMES, STAGE_OUTCOMES

_CELLS = ("in_favour", "against", "abstain", "present", "entitled")


class StageSheet(AskSheet):
    """Asks how a stage came out for one or several nominees; only what the stage has to leave behind."""

    def __init__(
        self,
        desk: Desk,
        shell: Shell,
        nominations: Sequence[Id],
        stage: Stage,
        shown: StageView | None = None,
    ) -> None:
        self._nominations, self._stage = tuple(nominations), stage
        self._shown = shown if shown is not None and shown.outcome is not None else None
        super().__init__(desk, shell)

    @override
    def lay_out(self) -> None:
        """Add the fields the stage asks for."""
        shown, needs = self._shown, self._stage.needs
        self.day("on", shown.on if shown else self.desk.today, required=True)
        self.choice("outcome")
        if Need.MINUTES in needs:
            self.text("minutes", shown.minutes if shown else "", lines=6)
        if Need.VOTE in needs:
            votes = shown.votes if shown and shown.votes else (0, 0, 0, 0, 0)
            for key, value in zip(_CELLS, votes, strict=True):
                self.number(key, value)
        if Need.SIGNATURE in needs:
            self.line("signed_by", shown.signed_by if shown else "")
            self.day("signed_on", shown.signed_on if shown else None)

    @override
    def say_words(self) -> Mapping[str, tuple[str, str]]:
        say = self.shell.say
        self.set_texts(say.text(self._stage.name), self.tr("Record the stage"))
        outcomes = [(say(words), outcome) for outcome, words in STAGE_OUTCOMES.items()]
        self.offer("outcome", outcomes, self._shown.outcome if self._shown else StageOutcome.PASSED)
        if Need.OBJECTION_PERIOD in self._stage.needs:
            words = self.tr("Objections are taken in for %n day(s), this day included.", "", self._stage.days)
            self.note.setText(words)
        every = {
            "on": (self.tr("Held on"), ""),
            "outcome": (self.tr("Outcome"), ""),
            "minutes": (self.tr("Minutes"), ""),
            "in_favour": (self.tr("In favour"), ""),
            "against": (self.tr("Against"), ""),
            "abstain": (self.tr("Abstaining"), ""),
            "present": (self.tr("Present"), ""),
            "entitled": (self.tr("Entitled"), ""),
            "signed_by": (self.tr("Signed by"), ""),
            "signed_on": (self.tr("Signed on"), ""),
        }
        return {key: words for key, words in every.items() if key in self.fields}

    @override
    def command(self) -> Command | None:
        """Return the record; a vote nobody counted yet is left out."""
        votes = None
        if "in_favour" in self.fields:
            in_favour, against, abstain, present, entitled = (self.number_of(key) for key in _CELLS)
            if any((in_favour, against, abstain, present, entitled)):
                votes = (in_favour, against, abstain, present, entitled)
        outcome = self.data_of("outcome")
        return RecordStage(
            nominations=self._nominations,
            stage=self._stage.key,
            on=self.day_of("on"),
            outcome=StageOutcome(str(outcome)),
            minutes=self.words_of("minutes") if "minutes" in self.fields else "",
            votes=votes,
            signed_by=self.words_of("signed_by") if "signed_by" in self.fields else "",
            signed_on=self.day_of("signed_on") if "signed_on" in self.fields else None,
        )

    @override
    def told(self, figures: Mapping[str, object]) -> str:
        count = int(str(figures["count"]))
        return self.tr("Recorded for %n nominee(s).", "", count) if count > 1 else ""


class ObjectionSheet(AskSheet):
    """Asks for an objection."""

    def __init__(self, desk: Desk, shell: Shell, nomination: Id) -> None:
        self._nomination = nomination
        super().__init__(desk, shell)

    @override
    def lay_out(self) -> None:
        self.day("on", self.desk.today, required=True)
        self.line("by")
        self.text("text", required=True)

    @override
    def say_words(self) -> Mapping[str, tuple[str, str]]:
        self.set_texts(self.tr("Take in an objection"), self.tr("Take it in"))
        return {
            "on": (self.tr("Received on"), ""),
            "by": (self.tr("By"), self.tr("Left empty: without a name")),
            "text": (self.tr("What it says"), ""),
        }

    @override
    def command(self) -> Command | None:
        return Object(
            nomination=self._nomination,
            on=self.day_of("on"),
            by=self.words_of("by"),
            text=self.words_of("text"),
        )


class HandleSheet(AskSheet):
    """Asks how an objection was handled."""

    def __init__(self, desk: Desk, shell: Shell, objection: Objection) -> None:
        self._objection = objection
        super().__init__(desk, shell)

    @override
    def lay_out(self) -> None:
        shown = self._objection
        # What is answered is read beside the answer.
        self.body.addWidget(Label(shown.text, "strong", wrap=True))
        self.choice("outcome")
        self.text("answer", shown.answer)
        self.line("handled_by", shown.handled_by)
        self.day("on", shown.handled_on or self.desk.today, required=True)

    @override
    def say_words(self) -> Mapping[str, tuple[str, str]]:
        say = self.shell.say
        title = self.tr("Handle the objection: {name}").format(name=self._objection.name)
        self.set_texts(title, self.tr("Keep"))
        known = [(say(words), outcome) for outcome, words in OBJECTION_OUTCOMES.items()]
        self.offer("outcome", [(self.tr("Not decided yet"), ""), *known], self._objection.outcome)
        return {
            "outcome": (self.tr("Outcome"), ""),
            "answer": (self.tr("Answer"), ""),
            "handled_by": (self.tr("Handled by"), ""),
            "on": (self.tr("Handled on"), ""),
        }

    @override
    def command(self) -> Command | None:
        outcome = self.words_of("outcome")
        return HandleObjection(
            objection=self._objection.id,
            outcome=ObjectionOutcome(outcome) if outcome else None,
            answer=self.words_of("answer"),
            handled_by=self.words_of("handled_by"),
            on=self.day_of("on"),
        )
