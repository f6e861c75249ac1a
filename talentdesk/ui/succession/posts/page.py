"""The tab of posts: units at the left, the table at the right, sheets to change what stands there."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QMargins, Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from talentdesk import tokens
from talentdesk.domain.change import Subject
from talentdesk.domain.posts import PostStanding
from talentdesk.domain.succession_chart import PostState
from talentdesk.domain.texts import Id
from talentdesk.services.positions import UnitLines
from talentdesk.services.post_standings import PostStandings
from talentdesk.ui.desk import Desk
from talentdesk.ui.exporting import ExportAction
from talentdesk.ui.page import Page
from talentdesk.ui.shell import Shell
from talentdesk.ui.succession.post_links import PostLinks
from talentdesk.ui.succession.posts.item_model import COLUMNS, PostItemModel
from talentdesk.ui.succession.posts.listing import Column, Filter, listed
from talentdesk.ui.succession.posts.unit_tree import UnitTree
from talentdesk.ui.widgets.chips import EmptyState, FilterChip
from talentdesk.ui.widgets.flow import FlowLayout
from talentdesk.ui.widgets.row_table import RowTable
from talentdesk.ui.widgets.split import beside

_TREE = 216


class PostsPage(Page):
    """Lists posts with tier, incumbents, terms, risk and what stands behind them."""

    subjects = (Subject.POST, Subject.PERSON, Subject.SLATE, Subject.OUTLOOK, Subject.PROGRAMME)

    def __init__(self, desk: Desk, shell: Shell) -> None:
        super().__init__(desk, shell)
        self._all: tuple[PostStanding, ...] = ()
        self._sort: tuple[Column | None, bool] = (None, False)
        self._fitted = False
        self.tree = UnitTree()
        self.model = PostItemModel(shell.say, desk.programme, self)
        self.table = RowTable(self.model)
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.key_only, self.bare, self.vacant, self.told = (
            FilterChip("", removable=False, checkable=True) for _ in range(4)
        )
        self.key_only.set_checked(True)
        self._none, self._no_match = EmptyState("positions"), EmptyState("search")
        self._add = QAction(self)
        shell.theme.set_icon(self._add, "add")
        self.addAction(self._add)
        self.tools = {key: QToolButton() for key in ("slate", "holders", "edit", "remove")}
        self.menu = {key: QAction(self.table) for key in ("slate", "edit", "holders", "remove")}
        self._build()
        self.table.show_sort(-1, descending=False)
        self._connect()
        self.retranslate()

    # ------------------------------------------------------------------ heading and words

    @override
    def subtitle(self) -> str:
        keys = [post for post in self._all if post.key_position]
        ready = sum(1 for post in keys if post.state is PostState.READY)
        words = self.tr("%n key position(s)", "", len(keys))
        if keys:
            words += "  ·  " + self.tr("{count} with a successor ready now").format(count=ready)
        return words

    @override
    def retranslate(self) -> None:
        self._add.setText(self.tr("Add a post"))
        self.search.setPlaceholderText(self.tr("Post, unit or incumbent"))
        self.search.setAccessibleName(self.tr("Find a post"))
        self.table.setAccessibleName(self.tr("Posts"))
        for chip, words in (
            (self.key_only, self.tr("Key positions only")),
            (self.bare, self.tr("Without a ready successor")),
            (self.vacant, self.tr("Vacant")),
            (self.told, self.tr("To check")),
        ):
            chip.set_text(words)
        texts = {
            "slate": self.tr("Slate…"),
            "edit": self.tr("Edit the post…"),
            "holders": self.tr("Incumbents and terms…"),
            "remove": self.tr("Remove the post…"),
        }
        for key, action in self.menu.items():
            action.setText(texts[key])
        self._none.set_texts(
            self.tr("No posts yet"),
            self.tr("Posts come with the people of a workbook, or are added one by one."),
            "" if self.desk.read_only else self.tr("Add a post"),
        )
        self._no_match.set_texts(self.tr("No post fits these filters"), "", self.tr("Remove all filters"))
        self.model.speak(self.shell.say, self.desk.programme, self._heads())

    def _heads(self) -> dict[Column, str]:
        return {
            Column.TITLE: self.tr("Post"),
            Column.UNIT: self.tr("Unit"),
            Column.TIER: self.tr("Tier"),
            Column.KEY: self.tr("Key position"),
            Column.HOLDERS: self.tr("Incumbent"),
            Column.LEAVING: self.tr("Expected leaving"),
            Column.RISK: self.tr("Risk of loss"),
            Column.IMPACT: self.tr("Impact of loss"),
            Column.STATE: self.tr("Bench"),
            Column.BENCH: self.tr("Successors"),
        }

    # ------------------------------------------------------------------ showing

    @override
    def refresh(self) -> None:
        self._all = self.desk.ask(PostStandings())
        self._add.setEnabled(not self.desk.read_only)
        self.tree.allow(not self.desk.read_only)
        self.model.speak(self.shell.say, self.desk.programme, self._heads())
        self._show()

    @override
    @Slot(str)
    def open_at(self, id: str) -> None:
        """Select a post, taking filters away that hide it."""
        self.refresh()
        if self.model.row_of(id) < 0:
            self._clear()
            self.key_only.set_checked(False)
            self._show()
        if self.model.row_of(id) >= 0:
            self.table.select_rows([self.model.row_of(id)])

    @property
    def chosen(self) -> PostStanding | None:
        """The post with the cursor."""
        rows = self.table.selected_rows()
        return self.model.rows[rows[0]] if rows else None

    @Slot()
    def _show(self) -> None:
        wanted = Filter(
            words=self.search.text(),
            unit=self.tree.unit,
            key_only=self.key_only.is_checked(),
            bare=self.bare.is_checked(),
            vacant=self.vacant.is_checked(),
            told=self.told.is_checked(),
        )
        column, descending = self._sort
        rows = listed(self._all, wanted, self.desk.programme, column, descending=descending)
        before = self.chosen
        self.model.show_rows(rows)
        counted = [post for post in self._all if post.key_position or not wanted.key_only]
        self.tree.show_units(self.desk.ask(UnitLines()), counted)
        self._stack.setCurrentWidget(self.table if rows else self._no_match if self._all else self._none)
        if not self._fitted and rows:
            self._fitted = True
            self.table.fit_columns(widest=190)
        self.table.setColumnHidden(COLUMNS.index(Column.KEY), wanted.key_only)
        if before is not None and self.chosen is None and self.model.row_of(before.id) >= 0:
            self.table.select_rows([self.model.row_of(before.id)])

    @Slot(int)
    def _order_by(self, section: int) -> None:
        column, descending = COLUMNS[section], False
        if self._sort[0] is column:
            descending = not self._sort[1]
        self._sort = (column, descending)
        self.table.show_sort(section, descending=descending)
        self._show()

    @Slot()
    def _clear(self) -> None:
        self.search.clear()
        for chip in (self.bare, self.vacant, self.told):
            chip.set_checked(False)
        self.tree.choose_all()
        self._show()

    # ------------------------------------------------------------------ doing

    @Slot()
    def add_post(self) -> None:
        """Open the sheet for a new post, in the chosen unit."""
        self._open_sheet(None)

    @Slot(int)
    def _open_row(self, row: int) -> None:
        self.shell.open_place("succession", f"slates:{self.model.rows[row].id}")

    def _meant(self) -> tuple[Id, str]:
        post = self.chosen
        return (post.id, post.title) if post is not None else ("", "")

    def _act(self, key: str) -> None:
        post = self.chosen
        if post is None:
            return
        if key == "slate":
            self.shell.open_place("succession", f"slates:{post.id}")
        elif key == "edit":
            self._open_sheet(post)
        elif key == "holders":
            from talentdesk.ui.succession.posts.holders_sheet import HoldersSheet

            HoldersSheet(self.desk, self.shell, post.id).open_sheet()
        else:
            from talentdesk.ui.succession.posts.remove_sheet import RemovePostSheet

            RemovePostSheet(self.desk, self.shell, post).open_sheet()

    @Slot(str)
    def _act_on_unit(self, key: str) -> None:
        from talentdesk.ui.succession.posts.unit_sheets import AddUnitSheet, RemoveUnitSheet

        if key == "change":
            from talentdesk.ui.people.unit_sheet import UnitSheet

            sheet = UnitSheet(self.desk, self.shell, self.tree.unit)
            sheet.closed.connect(sheet.deleteLater)
            sheet.open_sheet()
            return
        kind = AddUnitSheet if key == "add" else RemoveUnitSheet
        kind(self.desk, self.shell, self.tree.unit).open_sheet()

    def _open_sheet(self, post: PostStanding | None) -> None:
        from talentdesk.ui.succession.posts.post_sheet import PostSheet

        sheet = PostSheet(self.desk, self.shell, post, unit=self.tree.unit)
        sheet.saved.connect(self.open_at)
        sheet.open_sheet()

    @Slot(list)
    def _follow(self, rows: list[int]) -> None:
        """Let the talent card show the incumbent, and offer what can be done with the post."""
        for key, action in self.menu.items():
            action.setEnabled(bool(rows) and (key == "slate" or not self.desk.read_only))
        held: tuple[Id, ...] = ()
        if rows:
            held = tuple(one.person for one in self.model.rows[rows[0]].holders[:1])
        if held:
            self.shell.selection.select_people(held)

    # ------------------------------------------------------------------ building

    def _build(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 12, tokens.PAGE_EDGE, 8)
        bar.setSpacing(8)
        self.search.setMaximumWidth(320)
        bar.addWidget(self.search, 1)
        bar.addStretch(1)
        for key in self.tools:
            bar.addWidget(self.tools[key])
        chips = QWidget()
        flow = FlowLayout(8)
        chips.setLayout(flow)
        filters = QHBoxLayout()
        filters.setContentsMargins(12, 0, tokens.PAGE_EDGE, 8)
        filters.addWidget(chips)
        for chip in (self.key_only, self.bare, self.vacant, self.told):
            flow.addWidget(chip)
        self.table.setFrameShape(RowTable.Shape.NoFrame)
        self.table.setSelectionMode(RowTable.SelectionMode.SingleSelection)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        for key, icon in (("slate", "users"), ("edit", "edit"), ("holders", "user"), ("remove", "trash")):
            self.shell.theme.set_icon(self.menu[key], icon)
            self.tools[key].setDefaultAction(self.menu[key])
        self.menu["edit"].setShortcut(QKeySequence(Qt.Key.Key_F2))
        self.menu["edit"].setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.table.addActions(list(self.menu.values()))
        self.links = PostLinks(self.table, self.desk, self.shell, self._meant)
        self._follow([])
        ExportAction(self.table, self.desk, self.shell)
        self._stack = QStackedWidget()
        for widget in (self.table, self._none, self._no_match):
            self._stack.addWidget(widget)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addLayout(filters)
        below = QHBoxLayout()
        below.setContentsMargins(12, 0, tokens.PAGE_EDGE, 16)
        below.addWidget(self._stack)
        column.addLayout(below, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(beside(self.tree, right, _TREE, QMargins(0, 12, 12, 16), narrowest=160))

    def _connect(self) -> None:
        self.search.textChanged.connect(self._show)
        self.tree.unit_chosen.connect(self._show)
        self.tree.act_wanted.connect(self._act_on_unit)
        for chip in (self.key_only, self.bare, self.vacant, self.told):
            chip.clicked.connect(self._show)
        self.table.sort_requested.connect(self._order_by)
        self.table.opened.connect(self._open_row)
        self.table.rows_selected.connect(self._follow)
        self.table.typed.connect(self.search.setText)
        self._add.triggered.connect(self.add_post)
        self._none.action_requested.connect(self.add_post)
        self._no_match.action_requested.connect(self._clear)
        for key, action in self.menu.items():
            action.triggered.connect(partial(self._act, key))
