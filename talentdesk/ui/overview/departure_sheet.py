"""The form that records who left, and what follows for the posts they held."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget
from typing_extensions import override

from talentdesk.domain.figures import Wish
from talentdesk.domain.posts import TermKind
from talentdesk.domain.ruling import Reason, Ruling
from talentdesk.domain.texts import Id
from talentdesk.services.departures import HeldPost, PostsHeld, RecordDeparture
from talentdesk.ui.desk import Desk
from talentdesk.ui.lookups import lookup
from talentdesk.ui.shell import Shell
from talentdesk.ui.widgets.fields import DateField, Field
from talentdesk.ui.widgets.labels import Label
from talentdesk.ui.widgets.note_edit import NoteEdit
from talentdesk.ui.widgets.picker import SearchPicker
from talentdesk.ui.widgets.sheet import Sheet
from talentdesk.wording import Say
from talentdesk.wording.figures import listed
from talentdesk.wording.reasons import sentences
from talentdesk.wording.succession_figures import WISHES

_DAYS = frozenset((Reason.DATE_IN_FUTURE, Reason.DATE_NOT_READ, Reason.DATE_BEFORE_START))


def wishes(say: Say) -> tuple[tuple[str, str], ...]:
    """Return by whose wish somebody may leave, with the words."""
    return tuple((wish.value, say(words)) for wish, words in WISHES.items())


class DepartureSheet(Sheet):
    """Asks who left; where they held posts, whether the terms end and which posts fall vacant with it."""

    def __init__(self, desk: Desk, shell: Shell) -> None:
        self._who: Field | None = None
        super().__init__(shell.dialog_parent())
        self._desk, self._shell = desk, shell
        self._held: tuple[HeldPost, ...] = ()
        self.person = SearchPicker(lookup(desk, "person"))
        self.day = DateField(desk.today)
        self.wish = QComboBox()
        self.note = NoteEdit(3)
        self.posts = PostsFallingVacant(shell)
        self._day, self._wish, self._note = Field(self.day, required=True), Field(self.wish), Field(self.note)
        self._who = Field(self.person, required=True)
        for field in (self._who, self._day, self._wish, self._note, self.posts):
            self.body.addWidget(field)
        for value, words in wishes(shell.say):
            self.wish.addItem(words, value)
        self.person.picked.connect(self._ask_posts)
        self.person.edit.textEdited.connect(self._ask_posts)
        self.accepted.connect(self._record)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        super().retranslate()
        if self._who is None:
            return
        self.set_texts(self.tr("Record a departure"), self.tr("Record it"))
        self._who.set_texts(self.tr("Person"), self.tr("Name, pinyin or employee number"))
        self._day.set_texts(self.tr("Left on"))
        self._wish.set_texts(self.tr("By whose wish"))
        self._note.set_texts(self.tr("Note"))

    @Slot()
    def _ask_posts(self) -> None:
        """Show the posts of whoever is chosen."""
        chosen = self.person.value
        self.posts.show_posts(self._desk.ask(PostsHeld(person=chosen.id)) if chosen else ())

    @Slot()
    def _record(self) -> None:
        if self._who is None:
            return
        self._who.set_error("")
        self._day.set_error("")
        if self.person.value is None:
            self._who.set_error(self.tr("Choose somebody from the list."))
            return
        if self.day.day is None:
            self._day.set_error(self.tr("Which day was it?"))
            return
        wish = str(self.wish.currentData() or "")
        reason = self.tr("{name} left").format(name=self.person.value.title)
        if wish == Wish.RETIREMENT:
            reason = self.tr("{name} retired").format(name=self.person.value.title)
        done = self._desk.try_do(
            RecordDeparture(
                person=self.person.value.id,
                on=self.day.day,
                wish=wish,
                note=self.note.toPlainText(),
                ends_terms=self.posts.ends_terms,
                vacates=self.posts.vacated,
                reason=reason,
            )
        )
        if isinstance(done, Ruling):
            words = sentences(done, self._shell.say, self._desk.programme)
            of_day = any(finding.reason in _DAYS for finding in done.findings)
            (self._day if of_day else self._who).set_error(words)
        elif done is not None:
            self.close_sheet()
            count = len(self.posts.vacated)
            words = self.tr("The departure is on record.")
            if count:
                words = self.tr("The departure is on record; %n post(s) vacant.", "", count)
            self._shell.toast(words, undo=True)


class PostsFallingVacant(QWidget):
    """The posts of somebody who leaves: a tick to end the terms, and one a post to open its vacancy.

    Ticked is what follows nearly always; nothing is shown for somebody who holds no post.
    """

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self._title = Label(kind="strong")
        self.end = QCheckBox()
        self.boxes: dict[Id, QCheckBox] = {}
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self.end)
        column.addLayout(self._rows)
        self.hide()

    @property
    def ends_terms(self) -> bool:
        """Whether the terms end."""
        return bool(self.boxes) and self.end.isChecked()

    @property
    def vacated(self) -> tuple[Id, ...]:
        """The posts for which a vacancy is opened."""
        return tuple(post for post, box in self.boxes.items() if box.isChecked())

    def show_posts(self, held: tuple[HeldPost, ...]) -> None:
        """Show the posts of somebody."""
        if tuple(self.boxes) == tuple(one.post for one in held):
            return
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self.boxes = {}
        self._title.setText(self.tr("What follows for their posts"))
        self.end.setText(self.tr("End the term(s) on that day"))
        self.end.setChecked(True)
        for one in held:
            box = QCheckBox(self.tr("Open the vacancy of “{post}”").format(post=one.title))
            box.setChecked(one.falls_vacant)
            box.setEnabled(not one.vacancy)
            told = self._told(one)
            box.setAccessibleDescription(told)
            self.boxes[one.post] = box
            self._rows.addWidget(box)
            if told:
                small = Label(told, "small", wrap=True)
                small.setContentsMargins(24, 0, 0, 4)
                self._rows.addWidget(small)
        self.setVisible(bool(held))

    def _told(self, one: HeldPost) -> str:
        parts = [one.unit] if one.unit else []
        if one.vacancy:
            parts.append(self.tr("its vacancy is open already"))
        elif one.kind is TermKind.ACTING:
            parts.append(self.tr("acting only"))
        elif one.others:
            names = listed(one.others[:3], self._shell.say)
            parts.append(self.tr("also held by {names}").format(names=names))
        elif not one.falls_vacant:
            parts.append(self.tr("in no tier, so not ticked"))
        return "  ·  ".join(parts)
