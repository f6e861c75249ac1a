"""The sheets that ask what is found about a nominee: recommenders, exceptions, leaving, slates."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget
from typing_extensions import override

from talentdesk.domain.nominations import Nomination, Recommendation
from talentdesk.services.commands import Command
from talentdesk.services.list_to_slates import PutOnSlates
from talentdesk.services.nominating import DecideNomination, LeaveList
from talentdesk.services.nomination_parts import EditRecommendation, Recommend, WaiveCondition
from talentdesk.services.positions import PostLines
from talentdesk.ui.desk import Desk
from talentdesk.ui.nominations.ask_sheet import AskSheet
from talentdesk.ui.shell import Shell
from talentdesk.ui.widgets.fields import Field


class RecommendSheet(AskSheet):
    """Asks for a recommender with the opinion; ``shown`` None = a new one."""

    def __init__(
        self, desk: Desk, shell: Shell, nomination: Nomination, shown: Recommendation | None = None
    ) -> None:
        self._nomination, self._shown = nomination, shown
        super().__init__(desk, shell)

    @override
    def lay_out(self) -> None:
        shown = self._shown
        if shown is None:
            self.person("person")
            self.line("name")
        self.choice("board")
        self.text("opinion", shown.opinion if shown else "")
        self.day("signed_on", shown.signed_on if shown else None)
        self.tick("mentor", on=bool(shown and shown.mentor))

    @override
    def say_words(self) -> Mapping[str, tuple[str, str]]:
        shown = self._shown
        if shown is None:
            self.set_texts(self.tr("Add a recommender"), self.tr("Add"))
        else:
            self.set_texts(shown.name, self.tr("Change"))
        board = [(self.tr("Not known"), None), (self.tr("yes"), True), (self.tr("no"), False)]
        self.offer("board", board, shown.board if shown else None)
        words = {
            "board": (self.tr("Member of the board"), ""),
            "opinion": (self.tr("Opinion"), ""),
            "signed_on": (self.tr("Signed on"), self.tr("Left empty: not signed yet, so it may not count")),
            "mentor": (self.tr("Becomes the mentor"), ""),
        }
        if shown is None:
            words["person"] = (self.tr("Recommender"), self.tr("Name, pinyin or employee number"))
            words["name"] = (self.tr("Or a name"), self.tr("For somebody who is not in the file"))
        return words

    @override
    def command(self) -> Command | None:
        board = self.data_of("board")
        known = board if isinstance(board, bool) else None
        if self._shown is not None:
            return EditRecommendation(
                recommendation=self._shown.id,
                values={
                    "board": known,
                    "opinion": self.words_of("opinion"),
                    "signed_on": self.day_of("signed_on"),
                    "mentor": self.ticked("mentor"),
                },
            )
        return Recommend(
            nomination=self._nomination.line.id,
            person=self.words_of("person"),
            name=self.words_of("name"),
            board=known,
            opinion=self.words_of("opinion"),
            signed_on=self.day_of("signed_on"),
            mentor=self.ticked("mentor"),
        )


class ExceptionSheet(AskSheet):
    """Asks why somebody may pass a condition, and who approves it."""

    def __init__(self, desk: Desk, shell: Shell, nomination: Nomination, condition: str, name: str) -> None:
        self._nomination, self._condition, self._name = nomination, condition, name
        super().__init__(desk, shell)

    @override
    def lay_out(self) -> None:
        known = next((one for one in self._nomination.waivers if one.condition == self._condition), None)
        self.text("reason", known.why if known else "", required=True)
        self.line("approver", known.approver if known else "", required=True)
        self.day("on", known.on if known else self.desk.today, required=True)

    @override
    def say_words(self) -> Mapping[str, tuple[str, str]]:
        self.set_texts(
            self.tr("Exception: {condition}").format(condition=self._name), self.tr("Make the exception")
        )
        self.note.setText(self.tr("The condition and the exception both stay visible, also on paper."))
        return {
            "reason": (self.tr("Reason"), ""),
            "approver": (self.tr("Approved by"), ""),
            "on": (self.tr("Approved on"), ""),
        }

    @override
    def command(self) -> Command | None:
        return WaiveCondition(
            nomination=self._nomination.line.id,
            condition=self._condition,
            reason=self.words_of("reason"),
            approver=self.words_of("approver"),
            on=self.day_of("on"),
        )


class DecideSheet(AskSheet):
    """Asks for day and note of a decision."""

    def __init__(self, desk: Desk, shell: Shell, nomination: Nomination, *, chosen: bool) -> None:
        self._nomination, self._chosen = nomination, chosen
        super().__init__(desk, shell)

    @override
    def lay_out(self) -> None:
        self.day("on", self.desk.today, required=True)
        self.text("note")

    @override
    def say_words(self) -> Mapping[str, tuple[str, str]]:
        if self._chosen:
            self.set_texts(self.tr("Take on the list"), self.tr("Take on the list"))
        else:
            self.set_texts(self.tr("Do not take on the list"), self.tr("Do not take on the list"))
        return {"on": (self.tr("Decided on"), ""), "note": (self.tr("Note"), "")}

    @override
    def command(self) -> Command | None:
        return DecideNomination(
            nomination=self._nomination.line.id,
            chosen=self._chosen,
            on=self.day_of("on"),
            note=self.words_of("note"),
        )

    @override
    def told(self, figures: Mapping[str, object]) -> str:
        words = self.tr("{name} is on the list.") if self._chosen else self.tr("{name} is not on the list.")
        return words.format(name=figures["name"])


class LeaveSheet(AskSheet):
    """Asks why and when somebody leaves."""

    def __init__(self, desk: Desk, shell: Shell, nomination: Nomination) -> None:
        self._nomination = nomination
        super().__init__(desk, shell)

    @override
    def lay_out(self) -> None:
        self.text("reason", required=True)
        self.day("on", self.desk.today, required=True)

    @override
    def say_words(self) -> Mapping[str, tuple[str, str]]:
        self.set_texts(self.tr("Leave the list"), self.tr("Leave the list"))
        self.note.setText(self.tr("The place can be filled by another nomination, also after the window."))
        return {"reason": (self.tr("Reason"), ""), "on": (self.tr("Leaves on"), "")}

    @override
    def command(self) -> Command | None:
        return LeaveList(
            nomination=self._nomination.line.id, reason=self.words_of("reason"), on=self.day_of("on")
        )

    @override
    def told(self, figures: Mapping[str, object]) -> str:
        return self.tr("{name} has left the list.").format(name=figures["name"])


class SlatesSheet(AskSheet):
    """Asks onto the slates of which posts of the tier somebody on the list is put."""

    def __init__(self, desk: Desk, shell: Shell, nomination: Nomination) -> None:
        self._nomination = nomination
        self.posts: dict[str, QCheckBox] = {}
        super().__init__(desk, shell)

    @override
    def lay_out(self) -> None:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        tier, target = self._nomination.line.tier, self._nomination.target_post_id
        for post in self.desk.ask(PostLines()):
            if post.tier != tier or post.id == self._nomination.post_id:
                continue
            box = QCheckBox("  ·  ".join(one for one in (post.title, post.unit) if one))
            box.setChecked(post.id == target)
            self.posts[post.id] = box
            column.addWidget(box)
        self.fields["posts"] = Field(holder)
        self.body.addWidget(self.fields["posts"])
        self.tick("confirmed")

    @override
    def say_words(self) -> Mapping[str, tuple[str, str]]:
        self.set_texts(self.tr("Put on slates"), self.tr("Put on slates"))
        return {
            "posts": (self.tr("Posts of the tier"), ""),
            "confirmed": (self.tr("Confirm at once"), self.tr("Only confirmed successors count.")),
        }

    @override
    def command(self) -> Command | None:
        posts = tuple(key for key, box in self.posts.items() if box.isChecked())
        if not posts:
            self.fields["posts"].set_error(self.tr("Choose at least one post."))
            return None
        return PutOnSlates(
            nomination=self._nomination.line.id, posts=posts, confirmed=self.ticked("confirmed")
        )

    @override
    def told(self, figures: Mapping[str, object]) -> str:
        words = self.tr("{name} stands on %n slate(s).", "", int(str(figures["count"])))
        return words.format(name=figures["name"])
