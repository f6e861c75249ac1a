"""Sheets about versions of the programme: what changes, what changed before, and what is wrong in a file."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from talentdesk.domain.programme_form import Tree
from talentdesk.domain.programme_versions import ProgrammeVersion
from talentdesk.exchange.programme_draft import Draft
from talentdesk.ui.card.sections import empty
from talentdesk.ui.desk import Desk
from talentdesk.ui.shell import Shell
from talentdesk.ui.widgets.fields import Field
from talentdesk.ui.widgets.labels import Badge, Label, Panel
from talentdesk.ui.widgets.note_edit import NoteEdit
from talentdesk.ui.widgets.refusal import RefusalLine
from talentdesk.ui.widgets.sheet import Sheet
from talentdesk.wording import Say
from talentdesk.wording.programme_choices import parts
from talentdesk.wording.programme_differences import Difference, differences
from talentdesk.wording.programme_judged import judged_words

_WIDE = 640


class DifferenceList(QWidget):
    """Differences under the title of their part."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.shown: tuple[str, ...] = ()

    def show_differences(self, found: Sequence[Difference], say: Say, nothing: str) -> None:
        """Show them, or that there are none."""
        empty(self._column)
        self.shown = tuple(one.sentence(say) for one in found)
        if not found:
            self._column.addWidget(Label(nothing, "muted", wrap=True))
        for part in parts():
            mine = [one for one in found if one.part == part.key]
            if not mine:
                continue
            self._column.addWidget(Label(say(part.title), "strong"))
            for one in mine:
                inner = Difference(one.part, one.where[1:] or one.where, one.before, one.after)
                self._column.addWidget(Label(inner.sentence(say), wrap=True))
            self._column.addSpacing(8)


class PutSheet(Sheet):
    """Puts a draft in force: what changes, and why."""

    widest: ClassVar[int] = _WIDE
    done = Signal()
    """It is in force."""

    def __init__(self, window: QWidget, desk: Desk, shell: Shell, draft: Draft) -> None:
        super().__init__(window)
        self._desk, self._shell, self._draft = desk, shell, draft
        self.version = desk.programme.version + 1
        self._about = Label(wrap=True)
        self._marks = Label(kind="warn", wrap=True)
        self.note = NoteEdit(3)
        self._why = Field(self.note)
        self.list = DifferenceList()
        self.refusal = RefusalLine()
        for widget in (self._about, self._marks, self._why, self.refusal, self.list):
            self.body.addWidget(widget)
        self.accepted.connect(self.put)
        self.closed.connect(self.deleteLater)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        self.set_texts(self.tr("Put the programme in force"), self.tr("Put in force"))
        self._about.setText(
            self.tr(
                "It becomes version {version}. What was decided before keeps the version it was judged by; "
                "open sessions go on by the new one. The step can be taken back."
            ).format(version=self.version)
        )
        self._why.set_texts(self.tr("Why it is changed"))
        open_texts = self._draft.open_texts()
        self._marks.setText(self.tr("%n text(s) not yet translated", "", open_texts) if open_texts else "")
        self._marks.setVisible(bool(open_texts))
        found = differences(self._draft.base, self._draft.tree, self._shell.say)
        self.list.show_differences(found, self._shell.say, self.tr("Nothing that is shown changes."))

    def put(self) -> None:
        """Put it in force; a refusal is said here and nothing is lost."""
        from talentdesk.services.programmes import ChangeProgramme, ProgrammeVersions

        newest = max(one.version for one in self._desk.ask(ProgrammeVersions()))
        self.version = newest + 1
        command = ChangeProgramme(
            content=self._draft.text(self.version), note=self.note.toPlainText().strip()
        )
        answer = self._desk.try_do(command)
        if self.refusal.take(answer, self._shell.say, self._desk.programme):
            self.done.emit()
            self._shell.toast(self.tr("Version {version} is in force.").format(version=self.version), True)
            self.close_sheet()


class DifferencesSheet(Sheet):
    """What differs between two programmes, to be read."""

    widest: ClassVar[int] = _WIDE

    def __init__(self, window: QWidget, shell: Shell, title: str, before: Tree, after: Tree) -> None:
        super().__init__(window, title)
        self.list = DifferenceList()
        self.list.show_differences(
            differences(before, after, shell.say), shell.say, self.tr("Both are alike in everything shown.")
        )
        self.body.addWidget(self.list)
        self.closed.connect(self.deleteLater)


class FaultsSheet(Sheet):
    """What is wrong in a file, line by line; nothing was taken over."""

    widest: ClassVar[int] = _WIDE

    def __init__(self, window: QWidget, name: str, lines: Sequence[str]) -> None:
        super().__init__(window)
        self._name = name
        self._about = Label(wrap=True)
        self.body.addWidget(self._about)
        self.lines = tuple(lines)
        for line in lines:
            said = Label(line, wrap=True)
            said.setProperty("selectable", True)
            self.body.addWidget(said)
        self.closed.connect(self.deleteLater)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        self.set_texts(self.tr("Faults in the programme file"), "")
        self._about.setText(
            self.tr(
                "“{file}” was not taken over; nothing has changed. Correct these lines and open it again."
            ).format(file=self._name)
        )


class VersionsSheet(Sheet):
    """All versions: who made them, what was judged by them, and what differs between two."""

    widest: ClassVar[int] = _WIDE
    wanted = Signal(str)
    """Text of a version that shall be edited again."""

    def __init__(self, window: QWidget, desk: Desk, shell: Shell) -> None:
        super().__init__(window)
        from talentdesk.services.programmes import ProgrammeVersions

        self._desk, self._shell = desk, shell
        self.versions: tuple[ProgrammeVersion, ...] = desk.ask(ProgrammeVersions())
        self._cards = QVBoxLayout()
        self._cards.setSpacing(8)
        self._between = Label(kind="strong")
        self.before, self.after = QComboBox(), QComboBox()
        row = QHBoxLayout()
        row.addWidget(self.before, 1)
        row.addWidget(Label("→"))
        row.addWidget(self.after, 1)
        self._row = QWidget()
        self._row.setLayout(row)
        self.list = DifferenceList()
        self.body.addLayout(self._cards)
        for widget in (self._between, self._row, self.list):
            self.body.addWidget(widget)
        self.retranslate()
        self.before.setCurrentIndex(1 if len(self.versions) > 1 else 0)
        self.before.activated.connect(self._compare)
        self.after.activated.connect(self._compare)
        self._compare()
        self.closed.connect(self.deleteLater)

    @override
    def retranslate(self) -> None:
        self.set_texts(self.tr("Versions of the programme"), "")
        self._between.setText(self.tr("What differs"))
        for box in (self.before, self.after):
            at = max(0, box.currentIndex())
            box.clear()
            box.addItems([self._words(one) for one in self.versions])
            box.setCurrentIndex(at)
        several = len(self.versions) > 1
        for widget in (self._between, self._row, self.list):
            widget.setVisible(several)
        empty(self._cards)
        for one in self.versions:
            self._cards.addWidget(self._card(one))

    def _words(self, one: ProgrammeVersion) -> str:
        return self.tr("Version {version}: {name}").format(
            version=one.version, name=self._shell.say.text(one.name)
        )

    def _card(self, one: ProgrammeVersion) -> Panel:
        say = self._shell.say
        card = Panel()
        head = QHBoxLayout()
        head.addWidget(Label(self._words(one), "strong", wrap=True), 1)
        if one.active:
            head.addWidget(Badge(self.tr("in force"), "good"))
        card.body.addLayout(head)
        if one.since is not None:
            told = self.tr("Since {since}, by {who}").format(
                since=say.moment(one.since.astimezone()), who=one.by
            )
            card.body.addWidget(Label(told, "muted", wrap=True))
        if one.note:
            card.body.addWidget(Label(one.note, wrap=True))
        card.body.addWidget(Label(judged_words(one, say), "muted", wrap=True))
        if not one.active and not self._desk.read_only:
            again = QPushButton(self.tr("Edit from this version"))
            again.clicked.connect(partial(self._use, one.id))
            foot = QHBoxLayout()
            foot.addWidget(again)
            foot.addStretch(1)
            card.body.addLayout(foot)
        return card

    def _text(self, version: str) -> str:
        from talentdesk.services.programmes import ProgrammeText

        return self._desk.ask(ProgrammeText(version=version))

    def _use(self, version: str) -> None:
        self.close_sheet()
        self.wanted.emit(self._text(version))

    def _compare(self) -> None:
        if len(self.versions) < 2:
            return
        sides = [
            Draft(self._text(self.versions[box.currentIndex()].id)).base for box in (self.before, self.after)
        ]
        found = differences(sides[0], sides[1], self._shell.say)
        self.list.show_differences(found, self._shell.say, self.tr("Both are alike in everything shown."))
