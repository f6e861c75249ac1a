"""The part of the talent card about succession: where named, who follows, whether promotable, the outlook."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout
from typing_extensions import override

from talentdesk.domain.ruling import Met
from talentdesk.domain.slates import SuccessionOfPerson
from talentdesk.ui.card.sections import Section, Sentences, empty
from talentdesk.ui.desk import Desk
from talentdesk.ui.shell import Shell
from talentdesk.ui.theme import set_kind
from talentdesk.ui.widgets.labels import Label
from talentdesk.ui.widgets.words import Worded
from talentdesk.wording.reasons import sentence
from talentdesk.wording.slates import naming_text, outlook_text
from talentdesk.wording.succession_chart import readiness_word

_ROLES = {Met.MET: "good", Met.UNKNOWN: "info", Met.NOT_MET: "bad"}


class SuccessionPart(Worded, Section):
    """Shows values it is given; hidden where nothing may be said. ``post_wanted`` carries a post."""

    post_wanted = Signal(str)
    outlook_wanted = Signal()

    def __init__(self, desk: Desk, shell: Shell) -> None:
        super().__init__()
        self._desk, self._shell = desk, shell
        self._shown: SuccessionOfPerson | None = None
        self._outlook = Label(wrap=True)
        self._marks = Sentences()
        self._named_head, self._follow_head = Label(kind="muted", wrap=True), Label(kind="muted", wrap=True)
        self._named = QVBoxLayout()
        self._named.setSpacing(0)
        self._followers = Label(wrap=True)
        self.body.addWidget(self._marks)
        self.body.addWidget(self._named_head)
        self.body.addLayout(self._named)
        self.edit_outlook = QPushButton()
        set_kind(self.edit_outlook, "link")
        self.edit_outlook.clicked.connect(self.outlook_wanted)
        for widget in (self._follow_head, self._followers, self._outlook):
            self.body.addWidget(widget)
        self.body.addWidget(self.edit_outlook, 0, Qt.AlignmentFlag.AlignLeft)
        self.retranslate()
        self.hide()

    @property
    def texts(self) -> list[str]:
        """Everything said, from the top."""
        buttons = [one for one in self.findChildren(QPushButton) if one is not self.edit_outlook]
        links = [one for one in buttons if not one.isHidden()]
        labels: list[Label | QPushButton] = [self._named_head, *links]
        labels += [self._follow_head, self._followers, self._outlook]
        return [one.text() for one in labels if not one.isHidden() and one.text()]

    @override
    def retranslate(self) -> None:
        self.set_title(self.tr("Succession"))
        self.edit_outlook.setText(self.tr("Outlook…"))
        self.edit_outlook.setToolTip(self.tr("How likely this person is to leave, and when"))
        shown, self._shown = self._shown, None
        if shown is not None:
            self.show_succession(shown)

    def show_succession(self, shown: SuccessionOfPerson | None) -> None:
        """Show what succession says of a person; None shows nothing."""
        if shown == self._shown:
            return
        self._shown = shown
        if shown is None:
            # Not only hidden: no name may be left that a reader of the screen could find.
            empty(self._named)
            self._marks.show_sentences([])
            for label in (self._named_head, self._follow_head, self._followers, self._outlook):
                label.setText("")
            self.hide()
            return
        say, programme = self._shell.say, self._desk.programme
        marks = [] if shown.promotable is None else [shown.promotable]
        told = [(_ROLES[one.met], sentence(one, say, programme)) for one in marks]
        if shown.too_often:
            most = programme.succession.successors.named_most
            told.append(("warn", self.tr("Named for more than {most} posts").format(most=most)))
        self._marks.show_sentences(told)
        self._show_named(shown)
        self._show_followers(shown)
        outlook = outlook_text(shown.outlook, say)
        self._outlook.setText(outlook)
        self._outlook.setVisible(bool(outlook))
        self.show()

    def _show_named(self, shown: SuccessionOfPerson) -> None:
        empty(self._named)
        self._named_head.setText(self.tr("Successor for"))
        self._named_head.setVisible(bool(shown.named))
        for naming in shown.named:
            link = QPushButton(naming_text(naming, self._desk.programme, self._shell.say, between="\n"))
            set_kind(link, "link")
            link.setToolTip(f"{link.text()}\n{naming.unit}")
            # A long title must not make the card wider than it is.
            link.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            link.clicked.connect(partial(self.post_wanted.emit, naming.post))
            self._named.addWidget(link)

    def _show_followers(self, shown: SuccessionOfPerson) -> None:
        say, programme = self._shell.say, self._desk.programme
        about = shown.key_position or shown.followers is not None
        self._follow_head.setText(self.tr("Successors to {post}").format(post=shown.post_title))
        if shown.followers is None:
            text = self.tr("Not looked at yet")
        elif not shown.followers:
            text = self.tr("Looked at: nobody")
        else:
            text = "\n".join(
                "  ·  ".join(
                    (
                        say("{rank}. {name}", rank=one.rank, name=one.name),
                        readiness_word(one.readiness, programme, say),
                        say("confirmed") if one.confirmed else say("proposed"),
                    )
                )
                for one in shown.followers
            )
        self._followers.setText(text)
        for label in (self._follow_head, self._followers):
            label.setVisible(about)
