"""The tab of slates: posts at the left, the chosen one's slate at the right."""

from __future__ import annotations

from PySide6.QtCore import QMargins, Slot
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget
from typing_extensions import override

from talentdesk.domain.change import Subject
from talentdesk.domain.posts import PostStanding
from talentdesk.domain.succession_chart import PostState
from talentdesk.domain.texts import Id
from talentdesk.services.post_standings import PostStandings
from talentdesk.services.slate_detail import SlateOf
from talentdesk.services.slate_leavers import LeaversOnSlates, TakeLeaversOff
from talentdesk.ui.desk import Desk
from talentdesk.ui.exporting import ExportAction
from talentdesk.ui.page import Page
from talentdesk.ui.shell import Shell
from talentdesk.ui.succession.post_links import PostLinks
from talentdesk.ui.succession.slate.editor import SlateEditor
from talentdesk.ui.succession.slate.post_list import PostList
from talentdesk.ui.theme import application_theme
from talentdesk.ui.widgets.chips import EmptyState
from talentdesk.ui.widgets.split import beside

_LIST = 256


class SlatesPage(Page):
    """Lists key posts, and those others that have a slate; edits the chosen one."""

    subjects = (
        Subject.POST,
        Subject.PERSON,
        Subject.SLATE,
        Subject.OUTLOOK,
        Subject.PROGRAMME,
        Subject.COMPETENCY,
        Subject.SESSION,
        Subject.VACANCY,
    )

    def __init__(self, desk: Desk, shell: Shell) -> None:
        super().__init__(desk, shell)
        self._posts: tuple[PostStanding, ...] = ()
        self._wanted: Id = ""
        self.list = PostList(shell)
        ExportAction(self.list.view, desk, shell)
        self.links = PostLinks(self.list.view, desk, shell, self._meant)
        self.editor = SlateEditor(desk, shell)
        self._empty = EmptyState("positions")
        self._gone = 0
        self.leavers = QAction(self)
        application_theme().set_icon(self.leavers, "trash")
        self.leavers.triggered.connect(self.take_leavers_off)
        self._build()
        self.list.line_chosen.connect(self._show_post)
        self.editor.post_wanted.connect(self.open_at)
        self.editor.person_chosen.connect(self._select)
        self._empty.action_requested.connect(self._open_posts)
        self.retranslate()

    @override
    def subtitle(self) -> str:
        keys = [post for post in self._posts if post.key_position]
        unlooked = sum(1 for post in keys if post.state is PostState.UNLOOKED)
        words = self.tr("%n key position(s)", "", len(keys))
        if unlooked:
            words += "  ·  " + self.tr("{count} not looked at").format(count=unlooked)
        return words

    @override
    def actions(self) -> list[QAction]:
        """What is to be done while somebody who left the company still stands on a slate."""
        return [self.leavers] if self._gone and not self.desk.read_only else []

    @Slot()
    def take_leavers_off(self) -> None:
        """Take everybody who left the company off all slates and covers."""
        done = self.desk.do(TakeLeaversOff())
        if done is not None:
            count = int(str(done.figures["count"]))
            words = self.tr("%n person(s) who left the company taken off all slates.", "", count)
            self.shell.toast(words, undo=True)

    @override
    def retranslate(self) -> None:
        self.leavers.setText(self.tr("Take off who left"))
        self.leavers.setToolTip(self.tr("Off all slates and covers, who left the company; one step to undo"))
        self._empty.set_texts(
            self.tr("No key positions yet"),
            self.tr("A key position gets a slate: who may follow, how ready, and who covers at once."),
            self.tr("Choose key positions"),
        )

    def _meant(self) -> tuple[Id, str]:
        found = (post for post in self._posts if post.id == self.list.chosen)
        return next(((post.id, post.title) for post in found), ("", ""))

    @override
    @Slot(str)
    def open_at(self, id: str) -> None:
        """Show the slate of a post, whatever it is; the keys go to its successors."""
        self._wanted = id
        self._load()
        self.list.choose(id)
        self.editor.take_keys()

    @override
    def refresh(self) -> None:
        self._posts = tuple(
            one
            for one in self.desk.ask(PostStandings())
            if one.key_position or one.looked_at or one.id == self._wanted
        )
        gone, self._gone = self._gone, self.desk.ask(LeaversOnSlates())
        if bool(gone) != bool(self._gone):
            self.heading_changed.emit()
        self._stack.setCurrentIndex(0 if self._posts else 1)
        self.list.show_lines(self._posts)
        self._show_post(self.list.chosen)

    @Slot(str)
    def _show_post(self, post: Id) -> None:
        detail = self.desk.ask(SlateOf(post=post)) if post else None
        self.editor.setVisible(detail is not None)
        if detail is not None:
            self.editor.show_detail(detail)
            self._select_shown()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Other places selected somebody else meanwhile; the talent card belongs to the slate shown.
        self._select_shown()

    def _select_shown(self) -> None:
        """Let the talent card show the chosen successor, else the incumbent."""
        detail, line = self.editor.detail, self.editor.list.chosen
        if detail is None:
            return
        held = [one.person for one in detail.post.holders]
        people = [line.person] if line is not None and detail.successors else held
        if people:
            self._select(people[0])

    @Slot(str)
    def _select(self, person: Id) -> None:
        if self.isVisible():
            self.shell.selection.select_people((person,) if person else ())

    @Slot()
    def _open_posts(self) -> None:
        self.shell.open_place("succession", "posts")

    def _build(self) -> None:
        self._stack = QStackedWidget()
        self._stack.addWidget(beside(self.list, self.editor, _LIST, QMargins(0, 12, 12, 16)))
        self._stack.addWidget(self._empty)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._stack)
