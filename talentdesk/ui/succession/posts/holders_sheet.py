"""The sheet of those who hold a post: terms, outlook, appointing and ending."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from talentdesk.domain.change import Changed, Subject
from talentdesk.domain.posts import PostStanding, Term, TermKind
from talentdesk.domain.texts import Id
from talentdesk.services.commands import Command
from talentdesk.services.post_standings import TermsOf
from talentdesk.services.slate_detail import SlateOf
from talentdesk.services.terms import Appoint, EndTerm, RemoveTerm
from talentdesk.ui.desk import Desk
from talentdesk.ui.lookups import lookup
from talentdesk.ui.shell import Shell
from talentdesk.ui.succession.posts.holder_panel import HolderPanel
from talentdesk.ui.theme import set_kind
from talentdesk.ui.widgets.fields import DateField, Field
from talentdesk.ui.widgets.labels import Label, Line
from talentdesk.ui.widgets.picker import SearchPicker
from talentdesk.ui.widgets.refusal import RefusalLine
from talentdesk.ui.widgets.sheet import Sheet
from talentdesk.wording.reasons import sentence
from talentdesk.wording.slates import TERMS

_SUBJECTS = (Subject.POST, Subject.PERSON, Subject.OUTLOOK)


class HoldersSheet(Sheet):
    """Every field is kept when it is left; appointing and ending have their buttons."""

    widest = 560
    keeps_at_once = True

    def __init__(self, desk: Desk, shell: Shell, post: Id) -> None:
        super().__init__(shell.dialog_parent())
        self._desk, self._shell, self._post = desk, shell, post
        self._panels: list[HolderPanel] = []
        self._marks = Label(kind="warn", wrap=True)
        self._holders = QWidget()
        self._vacant = Label(kind="muted")
        self._appoint_head, self._past_head = Label(kind="strong"), Label(kind="strong")
        self.who = SearchPicker(lookup(desk, "person"))
        self.kind = QComboBox()
        self.start, self.end = DateField(), DateField()
        self.fields = {
            "person": Field(self.who, required=True),
            "kind": Field(self.kind),
            "start": Field(self.start),
            "end": Field(self.end),
        }
        self.appoint = QPushButton()
        set_kind(self.appoint, "main")
        self.refusal = RefusalLine()
        self._past = Label(kind="muted", wrap=True)
        self._lay_out()
        self.appoint.clicked.connect(self._appoint)
        desk.changed.connect(self._note)
        self.closed.connect(self.deleteLater)
        self.retranslate()

    @property
    def panels(self) -> tuple[HolderPanel, ...]:
        """The holders shown, those appointed first."""
        return tuple(self._panels)

    @override
    def retranslate(self) -> None:
        say = self._shell.say
        self._vacant.setText(self.tr("Nobody holds the post."))
        self._appoint_head.setText(self.tr("Appoint somebody, or let them act"))
        self._past_head.setText(self.tr("Terms on record"))
        labels = (("person", self.tr("Person")), ("kind", self.tr("As")))
        for key, words in (*labels, ("start", self.tr("From")), ("end", self.tr("Until"))):
            self.fields[key].set_texts(words)
        self.who.edit.setPlaceholderText(self.tr("Name, pinyin or number"))
        chosen = max(0, self.kind.currentIndex())
        self.kind.clear()
        for kind, words in TERMS.items():
            self.kind.addItem(say(words), kind)
        self.kind.setCurrentIndex(chosen)
        self.appoint.setText(self.tr("Appoint"))
        self.refresh()

    def refresh(self) -> None:
        """Ask anew and show."""
        found = self._desk.ask(SlateOf(post=self._post))
        if found is None:
            self.close_sheet()
            return
        post = found.post
        self.set_texts(self.tr("Incumbents of {post}").format(post=post.title), "")
        say, programme = self._shell.say, self._desk.programme
        self._marks.setText("\n".join(sentence(one, say, programme) for one in post.marks))
        self._marks.setVisible(bool(post.marks))
        self._vacant.setVisible(not post.holders)
        self._show_holders(post)
        terms = self._desk.ask(TermsOf(post=self._post))
        self._past.setText("\n".join(self._term_text(one) for one in terms))
        for label in (self._past, self._past_head):
            label.setVisible(bool(terms))
        for widget in (*self.fields.values(), self.appoint):
            widget.setEnabled(not self._desk.read_only)

    def _show_holders(self, post: PostStanding) -> None:
        people = [(one.person, one.kind) for one in post.holders]
        if people != [(one.holder.person, one.holder.kind) for one in self._panels]:
            layout = self._holders.layout()
            assert layout is not None
            for panel in self._panels:
                layout.removeWidget(panel)
                panel.hide()
                panel.deleteLater()
            self._panels = [HolderPanel(self._desk, self._shell, one) for one in post.holders]
            for panel in self._panels:
                layout.addWidget(panel)
                panel.end_requested.connect(partial(self._end, panel))
                panel.remove_requested.connect(partial(self._remove, panel))
        for panel, holder in zip(self._panels, post.holders, strict=True):
            panel.show_holder(holder)

    def _term_text(self, term: Term) -> str:
        say = self._shell.say
        span = f"{say.day(term.start) or '…'} – {say.day(term.end) or '…'}"
        parts = (term.name, say(TERMS[term.kind]), span, term.note)
        return "  ·  ".join(part for part in parts if part)

    def _lay_out(self) -> None:
        inside = QVBoxLayout(self._holders)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(12)
        for widget in (self._marks, self._vacant, self._holders, Line(), self._appoint_head):
            self.body.addWidget(widget)
        for left, right in (("person", "kind"), ("start", "end")):
            row = QHBoxLayout()
            row.setSpacing(12)
            row.addWidget(self.fields[left], 1)
            row.addWidget(self.fields[right], 1)
            self.body.addLayout(row)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.appoint)
        self.body.addWidget(self.refusal)
        self.body.addLayout(foot)
        for widget in (self._past_head, self._past):
            self.body.addWidget(widget)

    @Slot()
    def _appoint(self) -> None:
        person = self.who.value.id if self.who.value else ""
        command = Appoint(
            post=self._post,
            person=person,
            kind=TermKind(self.kind.currentData()),
            start=self.start.day,
            end=self.end.day,
        )
        if self._do(command):
            self.who.set_value(None)
            self.start.set_day(None)
            self.end.set_day(None)

    def _end(self, panel: HolderPanel) -> None:
        self._do(EndTerm(post=self._post, person=panel.holder.person, on=self._desk.today))

    def _remove(self, panel: HolderPanel) -> None:
        self._do(RemoveTerm(term=panel.holder.term))

    def _do(self, command: Command) -> bool:
        done = self._desk.try_do(command)
        return self.refusal.take(done, self._shell.say, self._desk.programme)

    @Slot(object)
    def _note(self, changed: Changed) -> None:
        if self.isVisible() and changed.touches(*_SUBJECTS):
            self.refresh()
