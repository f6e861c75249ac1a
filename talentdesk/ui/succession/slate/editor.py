"""The slate editor of one post: rank, readiness, confirmation, emergency cover, and who left."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from talentdesk import tokens
from talentdesk.domain.slates import SlateDetail, SlateLine
from talentdesk.domain.texts import Id
from talentdesk.ui.desk import Desk
from talentdesk.ui.lookups import lookup
from talentdesk.ui.shell import Shell
from talentdesk.ui.succession.slate.acts import SlateActs
from talentdesk.ui.succession.slate.leavers import Leavers
from talentdesk.ui.succession.slate.post_head import PostHead
from talentdesk.ui.succession.slate.stand_ins import StandIns
from talentdesk.ui.succession.slate.successor_list import SuccessorList
from talentdesk.ui.succession.slate.successor_panel import SuccessorPanel
from talentdesk.ui.theme import application_theme
from talentdesk.ui.widgets.labels import Label, Line
from talentdesk.ui.widgets.note_edit import NoteEdit
from talentdesk.ui.widgets.picker import SearchPicker
from talentdesk.ui.widgets.refusal import RefusalLine
from talentdesk.ui.widgets.words import Worded
from talentdesk.wording.slates import left_reason
from talentdesk.wording.succession_chart import readiness_word

_BESIDE = 840
"""From so many pixels on the chosen successor stands beside the list."""


class SlateEditor(Worded, QScrollArea):
    """Shows the slate of a post; what is done with it is done by ``acts``."""

    post_wanted = Signal(str)
    person_chosen = Signal(str)
    """Empty for somebody from outside."""

    def __init__(self, desk: Desk, shell: Shell) -> None:
        super().__init__()
        self.desk, self.shell = desk, shell
        self.detail: SlateDetail | None = None
        self.head = PostHead(desk, shell)
        self.list = SuccessorList(shell, desk.programme)
        self.panel = SuccessorPanel(desk, shell)
        self.stand_ins = StandIns(desk)
        self.picker = SearchPicker(lookup(desk, "person"))
        self.outside, self.best_fit, self.nobody, self.unlook = (QPushButton() for _ in range(4))
        application_theme().set_icon(self.best_fit, "target")
        self.refusal, self.leavers = RefusalLine(), Leavers()
        self.acts = SlateActs(
            desk,
            shell,
            lambda: self.detail,
            successors=self.list,
            picker=self.picker,
            refusal=self.refusal,
        )
        self.note = NoteEdit(lines=2)
        self._title, self._note_head, self._left_head = (Label(kind="strong") for _ in range(3))
        self._empty, self._left = Label(kind="muted", wrap=True), Label(kind="muted", wrap=True)
        self._lay_out()
        self._connect()
        self.retranslate()

    # ------------------------------------------------------------------ showing

    @property
    def post(self) -> Id:
        """The post shown, empty before the first."""
        return self.detail.post.id if self.detail else ""

    def show_detail(self, detail: SlateDetail) -> None:
        """Show a post with its slate."""
        other = self.post != detail.post.id
        self.detail = detail
        if other:
            self.refusal.hide()
            self.verticalScrollBar().setValue(0)
        writable = not self.desk.read_only
        self.list.read_only = not writable
        self.list.set_programme(self.desk.programme)
        self.head.show_detail(detail)
        self.list.setVisible(bool(detail.successors))
        self.list.show_lines(detail.successors)
        self._empty.setVisible(not detail.successors)
        self._empty.setText(self._empty_text(detail))
        self._show_line()
        self.stand_ins.show_people(detail.stand_ins)
        self.note.show_text(detail.note)
        self.note.setReadOnly(not writable)
        for adding in (self.picker, self.outside, self.best_fit):
            adding.setVisible(writable)
        self.nobody.setVisible(writable and not detail.looked_at)
        emptied = detail.looked_at and not detail.successors and not any(one.named for one in detail.leavers)
        self.unlook.setVisible(writable and emptied)
        self.leavers.show_people(detail.leavers, self.shell.say, writable=writable)
        say, programme = self.shell.say, self.desk.programme
        self._left.setText(
            "\n".join(
                say(
                    "{day}  ·  {name}, number {rank}, {readiness}: {reason}",
                    day=say.day(one.on),
                    name=one.name,
                    rank=one.rank,
                    readiness=readiness_word(one.readiness, programme, say),
                    reason=left_reason(one.reason, say),
                )
                for one in detail.left
            )
        )
        for widget in (self._left, self._left_head):
            widget.setVisible(bool(detail.left))

    def _empty_text(self, detail: SlateDetail) -> str:
        if detail.looked_at:
            return self.tr("Looked at: there is nobody who could follow yet.")
        return self.tr(
            "Nobody has looked at this post's successors yet, so its bench is unknown. Name somebody, search "
            "for the best fit, or say that there is nobody."
        )

    @override
    def retranslate(self) -> None:
        self._title.setText(self.tr("Successors"))
        self._note_head.setText(self.tr("Note on the slate"))
        self._left_head.setText(self.tr("Left the slate"))
        self.note.setAccessibleName(self.tr("Note on the slate"))
        self.picker.edit.setPlaceholderText(self.tr("Add: name, pinyin or number"))
        self.picker.edit.setAccessibleName(self.tr("Add a successor"))
        self.outside.setText(self.tr("From outside"))
        self.outside.setToolTip(self.tr("Name somebody of another company by the words in the field"))
        self.best_fit.setText(self.tr("Best fit…"))
        self.best_fit.setToolTip(self.tr("Search for who would fit the post best"))
        self.nobody.setText(self.tr("Looked at: nobody"))
        self.unlook.setText(self.tr("Not looked at after all"))
        if self.detail is not None:
            self.show_detail(self.detail)

    @Slot()
    def _show_line(self) -> None:
        line = self._current()
        self.panel.setVisible(line is not None)
        if line is not None and self.detail is not None:
            self.panel.show_line(self.detail, line)

    def _current(self) -> SlateLine | None:
        chosen = self.list.chosen
        if self.detail is None or chosen is None:
            return None
        return self.detail.successor(chosen.id)

    @Slot(str)
    def _follow(self, line: Id) -> None:
        self._show_line()
        found = self.detail.successor(line) if self.detail is not None else None
        if found is not None:
            self.person_chosen.emit(found.person)

    def take_keys(self) -> None:
        """Put the focus on the successors, or where the first one is named."""
        if self.isVisible():
            first = self.list if self.detail and self.detail.successors else self.picker.edit
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    # ------------------------------------------------------------------ building

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = event.size().width() >= _BESIDE
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._both.direction() is not way:
            self._both.setDirection(way)
            # Where room is short the chosen successor stands right below the list, the rest below both.
            target = self._under_list if beside else self._under_panel
            target.insertWidget(target.count() - 1, self._rest)

    def _lay_out(self) -> None:
        add = QHBoxLayout()
        add.setSpacing(8)
        top = Qt.AlignmentFlag.AlignTop
        add.addWidget(self.picker, 1, top)
        for button in (self.outside, self.best_fit):
            add.addWidget(button, 0, top)
        looked = QHBoxLayout()
        looked.addWidget(self._empty, 1)
        looked.addWidget(self.nobody)
        looked.addWidget(self.unlook)
        left = QVBoxLayout()
        left.setSpacing(10)
        left.addWidget(self._title)
        left.addLayout(looked)
        left.addWidget(self.list)
        left.addWidget(self.leavers)
        left.addWidget(self.refusal)
        left.addLayout(add)
        left.addSpacing(8)
        self._rest = QWidget()
        rest = QVBoxLayout(self._rest)
        rest.setContentsMargins(0, 0, 0, 0)
        rest.setSpacing(10)
        for widget in (self.stand_ins, self._note_head, self.note, self._left_head, self._left):
            rest.addWidget(widget)
        left.addWidget(self._rest)
        left.addStretch(1)
        self._under_list = left
        right = QVBoxLayout()
        right.addWidget(self.panel)
        right.addStretch(1)
        self._under_panel = right
        self._both = QHBoxLayout()
        self._both.setSpacing(20)
        self._both.addLayout(left, 1)
        self._both.addLayout(right, 1)
        inner = QWidget()
        inner.setProperty("kind", "page")
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 12, tokens.PAGE_EDGE, 20)
        column.setSpacing(14)
        column.addWidget(self.head)
        column.addWidget(Line())
        column.addLayout(self._both, 1)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inner)

    def _connect(self) -> None:
        self.list.line_chosen.connect(self._follow)
        self.list.rank_wanted.connect(self.acts.rank)
        self.list.confirm_wanted.connect(self.acts.toggle_confirmed)
        self.list.remove_wanted.connect(self.acts.take_off)
        self.list.readiness_wanted.connect(self.acts.set_step)
        self.panel.readiness_wanted.connect(self.acts.set_readiness)
        self.panel.note_wanted.connect(self.acts.set_note)
        self.panel.confirm_wanted.connect(self.acts.toggle_confirmed)
        self.panel.remove_wanted.connect(self.acts.take_off)
        self.panel.post_wanted.connect(self.post_wanted)
        self.panel.plan_wanted.connect(self.acts.open_plan)
        self.stand_ins.wanted.connect(self.acts.set_stand_ins)
        self.leavers.off_wanted.connect(self.acts.take_leavers_off)
        self.picker.picked.connect(self.acts.add)
        self.outside.clicked.connect(self.acts.add_outside)
        self.best_fit.clicked.connect(self.acts.open_best_fit)
        self.nobody.clicked.connect(self.acts.say_nobody)
        self.unlook.clicked.connect(self.acts.take_look_back)
        self.note.text_left.connect(self.acts.keep_slate_note)
        self.head.vacancy_wanted.connect(self.acts.open_vacancy)
        self.head.edit_wanted.connect(self.acts.edit_post)
        self.head.holders_wanted.connect(self.acts.edit_holders)
