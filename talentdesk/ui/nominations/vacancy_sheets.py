"""The sheets about vacant posts: opened, somebody put forward, tests, filled or given up."""

from __future__ import annotations

from collections.abc import Mapping

from typing_extensions import override

from talentdesk.domain.imports import Value
from talentdesk.domain.people import Found
from talentdesk.domain.promoting import Contender, TestResult, Vacancy
from talentdesk.domain.texts import Id
from talentdesk.services.commands import Command
from talentdesk.services.contenders import ExcuseContender, PutForward, RecordTest
from talentdesk.services.positions import PostLines
from talentdesk.services.vacancies import DropVacancy, EditVacancy, FillVacancy, OpenVacancy
from talentdesk.ui.desk import Desk
from talentdesk.ui.nominations.ask_sheet import AskSheet
from talentdesk.ui.shell import Shell


class VacancySheet(AskSheet):
    """Asks which post falls vacant, since when, and whether it was foreseen."""

    def __init__(self, desk: Desk, shell: Shell, vacancy: Vacancy | None = None, post: Id = "") -> None:
        self._vacancy, self._post = vacancy, post
        super().__init__(desk, shell)

    @override
    def lay_out(self) -> None:
        shown = self._vacancy
        if shown is None:
            self.choice("post")
        self.day("opened_on", shown.line.opened_on if shown else self.desk.today, required=True)
        self.choice("expected")
        self.text("reason", shown.reason if shown else "", lines=3)
        if shown is not None:
            cost = shown.line.hiring_cost
            self.line("hiring_cost", f"{cost:.10g}" if cost is not None else "")

    @override
    def say_words(self) -> Mapping[str, tuple[str, str]]:
        shown = self._vacancy
        if shown is None:
            self.set_texts(self.tr("Open a vacancy"), self.tr("Open the vacancy"))
            programme, say = self.desk.programme, self.shell.say
            ranks = {tier.key: at for at, tier in enumerate(programme.tiers)}
            posts = sorted(
                self.desk.ask(PostLines()),
                key=lambda one: (not one.key_position, ranks.get(one.tier, len(ranks)), one.title),
            )
            self.offer(
                "post",
                [
                    (
                        "  ·  ".join(
                            part
                            for part in (
                                one.title,
                                one.unit,
                                say.text(programme.tier_name(one.tier)) if one.tier else "",
                            )
                            if part
                        ),
                        one.id,
                    )
                    for one in posts
                ],
                self._post or None,
            )
        else:
            self.set_texts(shown.line.title, self.tr("Change"))
        foreseen = [(self.tr("Not known"), None), (self.tr("yes"), True), (self.tr("no"), False)]
        self.offer("expected", foreseen, shown.line.expected if shown else None)
        words = {
            "opened_on": (self.tr("Vacant since"), ""),
            "expected": (self.tr("Foreseen"), ""),
            "reason": (self.tr("Why it is vacant"), ""),
        }
        if shown is None:
            words["post"] = (self.tr("Post"), "")
        else:
            words["hiring_cost"] = (
                self.tr("What hiring outside would cost"),
                self.tr("Left empty: as for its tier"),
            )
        return words

    @override
    def command(self) -> Command | None:
        expected = self.data_of("expected")
        known = expected if isinstance(expected, bool) else None
        if self._vacancy is None:
            return OpenVacancy(
                post=self.words_of("post"),
                opened_on=self.day_of("opened_on"),
                expected=known,
                reason=self.words_of("reason"),
            )
        cost: Value = self.words_of("hiring_cost")
        try:
            cost = float(str(cost).replace(",", "")) if cost else None
        except ValueError:
            self.fields["hiring_cost"].set_error(self.tr("This is not a number."))
            return None
        return EditVacancy(
            vacancy=self._vacancy.line.id,
            values={
                "opened_on": self.day_of("opened_on"),
                "expected": known,
                "reason": self.words_of("reason"),
                "hiring_cost": cost,
            },
        )


class ForwardSheet(AskSheet):
    """Asks who is put forward; an exception for somebody who is no successor of the tier."""

    def __init__(self, desk: Desk, shell: Shell, vacancy: Vacancy, person: Found | None = None) -> None:
        self._vacancy, self._person = vacancy, person
        super().__init__(desk, shell)

    @override
    def lay_out(self) -> None:
        self.person("person", self._person, required=True)
        self.text("reason", lines=3)
        self.line("approver")

    @override
    def say_words(self) -> Mapping[str, tuple[str, str]]:
        self.set_texts(self.tr("Put somebody forward"), self.tr("Put forward"))
        self.note.setText(
            self.tr(
                "Successors of the tier need no exception, whatever their unit. Others are put forward "
                "across a tier only with a reason and somebody who approves it."
            )
        )
        return {
            "person": (self.tr("Person"), self.tr("Name, pinyin or employee number")),
            "reason": (self.tr("Reason of the exception"), ""),
            "approver": (self.tr("Approved by"), ""),
        }

    @override
    def command(self) -> Command | None:
        if not self.words_of("person"):
            self.fields["person"].set_error(self.tr("Choose somebody from the list."))
            return None
        return PutForward(
            vacancy=self._vacancy.line.id,
            person=self.words_of("person"),
            reason=self.words_of("reason"),
            approver=self.words_of("approver"),
        )


class ExcuseSheet(AskSheet):
    """Asks for the exception for somebody put forward; emptied it is taken back."""

    def __init__(self, desk: Desk, shell: Shell, contender: Contender) -> None:
        self._contender = contender
        super().__init__(desk, shell)

    @override
    def lay_out(self) -> None:
        self.text("reason", self._contender.exception_reason)
        self.line("approver", self._contender.exception_approver)

    @override
    def say_words(self) -> Mapping[str, tuple[str, str]]:
        name = self._contender.claim.name
        self.set_texts(self.tr("Exception for {name}").format(name=name), self.tr("Keep"))
        self.note.setText(self.tr("Both fields empty: no exception."))
        return {"reason": (self.tr("Reason"), ""), "approver": (self.tr("Approved by"), "")}

    @override
    def command(self) -> Command | None:
        return ExcuseContender(
            contender=self._contender.id,
            reason=self.words_of("reason"),
            approver=self.words_of("approver"),
        )


class TestSheet(AskSheet):
    """Asks how somebody did in a test."""

    __test__ = False

    def __init__(self, desk: Desk, shell: Shell, contender: Contender, result: TestResult) -> None:
        self._contender, self._result = contender, result
        super().__init__(desk, shell)

    @override
    def lay_out(self) -> None:
        shown = self._result
        self.day("on", shown.on or self.desk.today, required=True)
        self.line("score", f"{shown.score:.10g}" if shown.score is not None else "")
        if shown.test.minimum is None:
            self.choice("passed")
        self.text("note", shown.note, lines=3)

    @override
    def say_words(self) -> Mapping[str, tuple[str, str]]:
        shown, say = self._result, self.shell.say
        name = self._contender.claim.name
        self.set_texts(f"{say.text(shown.test.name)}  ·  {name}", self.tr("Keep"))
        help_ = ""
        if shown.test.minimum is not None:
            help_ = self.tr("At least {minimum} passes.").format(minimum=f"{shown.test.minimum:.10g}")
        words = {
            "on": (self.tr("Held on"), ""),
            "score": (self.tr("Score"), help_),
            "note": (self.tr("Note"), ""),
        }
        if shown.test.minimum is None:
            results = [
                (self.tr("No result yet"), None),
                (self.tr("Passed"), True),
                (self.tr("Not passed"), False),
            ]
            self.offer("passed", results, shown.passed)
            words["passed"] = (self.tr("Outcome"), "")
        return words

    @override
    def command(self) -> Command | None:
        text = self.words_of("score")
        try:
            score = float(text.replace("，", ".").replace(",", ".")) if text else None
        except ValueError:
            self.fields["score"].set_error(self.tr("This is not a number."))
            return None
        passed = self.data_of("passed") if "passed" in self.fields else None
        return RecordTest(
            contender=self._contender.id,
            test=self._result.test.key,
            score=score,
            passed=passed if isinstance(passed, bool) else None,
            note=self.words_of("note"),
            on=self.day_of("on"),
        )


class FillSheet(AskSheet):
    """Asks who came into the post and when; ``contender`` None = somebody from outside."""

    def __init__(
        self, desk: Desk, shell: Shell, vacancy: Vacancy, contender: Contender | None = None
    ) -> None:
        self._vacancy, self._contender = vacancy, contender
        super().__init__(desk, shell)

    @override
    def lay_out(self) -> None:
        if self._contender is None:
            self.person("person")
            self.line("name")
        self.day("on", self.desk.today, required=True)

    @override
    def say_words(self) -> Mapping[str, tuple[str, str]]:
        one = self._contender
        if one is not None:
            words = self.tr("{name} takes the post").format(name=one.claim.name)
            self.set_texts(words, self.tr("Fill the vacancy"))
            self.note.setText(self.tr("The person is appointed to the post from this day on."))
            return {"on": (self.tr("From"), "")}
        self.set_texts(self.tr("Filled from outside"), self.tr("Fill the vacancy"))
        return {
            "person": (self.tr("Person"), self.tr("Where the new colleague is in the file already")),
            "name": (self.tr("Or a name"), ""),
            "on": (self.tr("From"), ""),
        }

    @override
    def command(self) -> Command | None:
        one = self._contender
        return FillVacancy(
            vacancy=self._vacancy.line.id,
            person=one.claim.person if one else self.words_of("person"),
            name="" if one else self.words_of("name"),
            on=self.day_of("on"),
            inside=one is not None,
        )

    @override
    def told(self, figures: Mapping[str, object]) -> str:
        words = self.tr("{name} takes the post “{post}”.")
        return words.format(name=figures["name"], post=figures["post"])


class DropSheet(AskSheet):
    """Asks why a vacancy is given up."""

    def __init__(self, desk: Desk, shell: Shell, vacancy: Vacancy) -> None:
        self._vacancy = vacancy
        super().__init__(desk, shell)

    @override
    def lay_out(self) -> None:
        self.text("reason", required=True)
        self.day("on", self.desk.today, required=True)

    @override
    def say_words(self) -> Mapping[str, tuple[str, str]]:
        self.set_texts(self.tr("Give the vacancy up"), self.tr("Give it up"))
        return {"reason": (self.tr("Reason"), ""), "on": (self.tr("Given up on"), "")}

    @override
    def command(self) -> Command | None:
        return DropVacancy(
            vacancy=self._vacancy.line.id, reason=self.words_of("reason"), on=self.day_of("on")
        )
