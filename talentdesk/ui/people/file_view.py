"""The personal file: who someone is and all histories, edited where they stand."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from talentdesk import tokens
from talentdesk.domain.imports import Value
from talentdesk.domain.people import PersonFile
from talentdesk.domain.ruling import Reason, Ruling, refuse
from talentdesk.domain.texts import Id
from talentdesk.services.commands import Command, Done
from talentdesk.services.histories import AddHistory, EditHistory, RemoveHistory
from talentdesk.services.people import EditPerson, PersonFileOf, SetPhoto
from talentdesk.ui.card.origins import open_origins, origins_of, words_by_field
from talentdesk.ui.charts.person_charts import PersonCharts
from talentdesk.ui.desk import Desk
from talentdesk.ui.people.form import PersonForm
from talentdesk.ui.people.histories import EntryRow, HistoryPanel
from talentdesk.ui.people.history_kinds import KINDS
from talentdesk.ui.people.photo import PhotoField
from talentdesk.ui.shell import Shell
from talentdesk.ui.theme import application_theme, set_kind
from talentdesk.ui.widgets.labels import Badge, ElidedLabel, Label, Panel
from talentdesk.ui.widgets.words import Worded
from talentdesk.wording import fields, reasons

_WIDEST = 1240
"""Pixels beyond which lines would be too long to read."""


class PersonFileView(Worded, QWidget):
    """Shows one person at a time and runs the commands of what is edited."""

    back_requested = Signal()
    step_requested = Signal(int)
    """Go on to the next (1) or the previous (-1) person of the list."""

    def __init__(self, desk: Desk, shell: Shell) -> None:
        super().__init__()
        self._desk, self._shell = desk, shell
        self._file: PersonFile | None = None
        self.back = QPushButton()
        set_kind(self.back, "link")
        self.card = QPushButton()
        set_kind(self.card, "link")
        self.previous, self.next = QToolButton(), QToolButton()
        self.position = Label(kind="small")
        self.photo = PhotoField()
        self.name = ElidedLabel(kind="title")
        self.post = ElidedLabel(kind="muted")
        self.tier, self.gone = Badge(role="info"), Badge(role="warn")
        self.form = PersonForm(desk, shell)
        self._basic = Panel()
        self._basic_title = Label(kind="large")
        self.origins = QPushButton()
        set_kind(self.origins, "link")
        self.charts = PersonCharts(desk, shell)
        programme = desk.programme
        self.histories = {kind.key: HistoryPanel(kind, shell, programme) for kind in KINDS}
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        theme = application_theme()
        theme.set_icon(self.back, "back", "accent")
        theme.set_icon(self.card, "print", "accent")
        theme.set_icon(self.previous, "chevron-up")
        theme.set_icon(self.next, "chevron-down")
        title = QHBoxLayout()
        title.addWidget(self._basic_title, 1)
        title.addWidget(self.origins)
        self._basic.body.addLayout(title)
        self._basic.body.addWidget(self.form)
        file = QWidget()
        file.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(file)
        column.setContentsMargins(tokens.PAGE_EDGE, 0, tokens.PAGE_EDGE, 24)
        column.setSpacing(16)
        column.addLayout(self._head())
        column.addWidget(self._basic)
        column.addWidget(self.charts)
        for panel in self.histories.values():
            column.addWidget(panel)
        column.addStretch(1)
        inner = QWidget()
        inner.setProperty("kind", "page")
        beside = QHBoxLayout(inner)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(file, 1)
        beside.addStretch(0)
        self.pane = QScrollArea()
        self.pane.setWidgetResizable(True)
        self.pane.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.pane.setWidget(inner)
        top = QHBoxLayout()
        top.setContentsMargins(tokens.PAGE_EDGE, 0, tokens.PAGE_EDGE, 4)
        top.addWidget(self.back)
        top.addStretch(1)
        top.addWidget(self.card)
        top.addSpacing(12)
        top.addWidget(self.position)
        top.addWidget(self.previous)
        top.addWidget(self.next)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(top)
        whole.addWidget(self.pane, 1)

    def _head(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(2)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.name, 1)
        line.addWidget(self.tier)
        line.addWidget(self.gone)
        words.addStretch(1)
        words.addLayout(line)
        words.addWidget(self.post)
        words.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self.photo)
        head.addLayout(words, 1)
        return head

    def _connect(self) -> None:
        self.back.clicked.connect(self.back_requested)
        self.card.clicked.connect(self._print_card)
        self.previous.clicked.connect(self._step_back)
        self.next.clicked.connect(self._step_on)
        self.origins.clicked.connect(self._open_origins)
        self.form.edited.connect(self._edit)
        self.photo.chosen.connect(self._set_photo)
        self.photo.unreadable.connect(self._say_unreadable)
        for panel in self.histories.values():
            panel.edited.connect(self._edit_entry)
            panel.added.connect(self._add_entry)
            panel.removed.connect(self._remove_entry)

    # ------------------------------------------------------------------ showing

    @property
    def person(self) -> Id:
        """Id of the person shown; empty when nobody is."""
        return self._file.line.id if self._file else ""

    @property
    def file(self) -> PersonFile | None:
        """The file shown."""
        return self._file

    def show_person(self, person: Id) -> bool:
        """Show a person; False where there is none."""
        file = self._desk.ask(PersonFileOf(person=person))
        if file is None:
            self._file = None
            return False
        other = self._file is None or self._file.line.id != person
        if other:
            for panel in self.histories.values():
                panel.discard_drafts()
            self.pane.verticalScrollBar().setValue(0)
        self._file = file
        self._show_head(file)
        self.form.show_file(file)
        found = origins_of(self._desk, person)
        self.origins.setVisible(bool(found))
        self.form.show_origins(words_by_field(found, self._shell.say))
        self.charts.show_file(file)
        for kind in KINDS:
            self.histories[kind.key].show_entries(getattr(file, kind.attribute))
        self._lock(self._desk.read_only)
        return True

    def show_position(self, row: int, count: int) -> None:
        """Say where in the list the person stands; row -1 where they are not in it."""
        known = row >= 0
        self.position.setText(
            self.tr("{number} of {count}").format(number=row + 1, count=count) if known else ""
        )
        self.previous.setEnabled(known and row > 0)
        self.next.setEnabled(known and row + 1 < count)

    def _show_head(self, file: PersonFile) -> None:
        line, say = file.line, self._shell.say
        self.name.set_whole(line.name)
        self.post.set_whole(" · ".join(part for part in (line.number, line.post, line.unit) if part))
        self.photo.show_file(file)
        self.tier.setVisible(bool(line.tier))
        self.tier.show_text(say.text(self._desk.programme.tier_name(line.tier)), "info")
        self.gone.setVisible(not line.active)
        self.gone.show_text(self.tr("Left the company"), "warn")

    def _lock(self, on: bool) -> None:
        self.form.set_read_only(on)
        self.photo.set_read_only(on)
        for panel in self.histories.values():
            panel.set_read_only(on)

    @override
    def retranslate(self) -> None:
        self.back.setText(self.tr("All people"))
        self.card.setText(self.tr("Talent card on paper…"))
        self.previous.setToolTip(self.tr("Previous person (Alt+Up)"))
        self.previous.setAccessibleName(self.tr("Previous person"))
        self.previous.setShortcut("Alt+Up")
        self.next.setToolTip(self.tr("Next person (Alt+Down)"))
        self.next.setAccessibleName(self.tr("Next person"))
        self.next.setShortcut("Alt+Down")
        self._basic_title.setText(self.tr("Basic data"))
        self.origins.setText(self.tr("Where the values come from…"))
        if self._file is not None:
            self._show_head(self._file)

    # ------------------------------------------------------------------ doing

    def _do(self, command: Command) -> Done | Ruling | None:
        return self._desk.try_do(command)

    @Slot(str, object)
    def _edit(self, key: str, value: Value) -> None:
        if self._file is None:
            return
        before = self._file
        result = self._do(EditPerson(person=before.line.id, values={key: value}))
        if isinstance(result, Ruling):
            rest = self.form.show_refusal(result)
            if rest:
                self._shell.strip(rest)
        elif result is not None:
            self.form.fields[key].set_error("")
            # Nothing was written where the value means the same; what was typed is put into form.
            if result.entry == 0:
                self.form.editors[key].bring_back()
            if key == "tier" and before.line.post:
                self._say_shared_tier(before)

    def _say_shared_tier(self, file: PersonFile) -> None:
        from talentdesk.services.positions import PostLines

        post = next((one for one in self._desk.ask(PostLines()) if one.id == file.post_id), None)
        if post is not None and post.incumbents > 1:
            text = self.tr("The tier now holds for all {count} people in the post {post}.")
            self._shell.toast(text.format(count=post.incumbents, post=post.title), True)

    @Slot(bytes)
    def _set_photo(self, data: bytes) -> None:
        if self._file is not None:
            self._desk.do(SetPhoto(person=self._file.line.id, data=data))

    @Slot()
    def _open_origins(self) -> None:
        if self._file is not None:
            open_origins(self._desk, self._shell, self.person, self._file.line.name)

    @Slot()
    def _say_unreadable(self) -> None:
        ruling = refuse(Reason.PHOTO_NOT_READ)
        self._shell.strip(reasons.sentences(ruling, self._shell.say, self._desk.programme))

    @Slot(object, str)
    def _edit_entry(self, row: EntryRow, key: str) -> None:
        values = {key: row.editors[key].value()}
        result = self._do(EditHistory(kind=row.kind.key, row=row.row, values=values))
        row.show_error(result if isinstance(result, Ruling) else None)

    @Slot(object)
    def _add_entry(self, row: EntryRow) -> None:
        if self._file is None:
            return
        command = AddHistory(person=self._file.line.id, kind=row.kind.key, values=row.values())
        row.is_being_saved = True
        result = self._do(command)
        row.is_being_saved = False
        row.show_error(result if isinstance(result, Ruling) else None)

    @Slot(object)
    def _remove_entry(self, row: EntryRow) -> None:
        if self._file is None:
            return
        kind = row.kind.key
        if self._desk.do(RemoveHistory(kind=kind, row=row.row)) is not None:
            name = fields.kind_name(kind, self._shell.say)
            self._shell.toast(self.tr("Removed from “{kind}”.").format(kind=name), True)

    @Slot()
    def _print_card(self) -> None:
        from talentdesk.ui.printing.talent_cards_paper import TalentCardsPaper

        if self.person:
            TalentCardsPaper(self._desk, self._shell, (self.person,)).open_sheet()

    @Slot()
    def _step_back(self) -> None:
        self.step_requested.emit(-1)

    @Slot()
    def _step_on(self) -> None:
        self.step_requested.emit(1)
