"""Which posts are marked vacant, and the scenarios that were kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from talentdesk.domain.people import Found
from talentdesk.domain.texts import Id
from talentdesk.services.scenarios import Scenario
from talentdesk.ui.widgets.labels import Label
from talentdesk.ui.widgets.picker import SearchPicker
from talentdesk.ui.widgets.refusal import RefusalLine
from talentdesk.ui.widgets.words import Worded

_KEY = Qt.ItemDataRole.UserRole
_WIDE = 288


class MarkedPosts(Worded, QWidget):
    """The posts marked vacant, in the order they are filled, and what is kept under a name."""

    added = Signal(object)
    """A ``Found``: a post, or a person."""
    removed = Signal(str)
    cleared = Signal()
    chosen = Signal(str)
    """A kept scenario."""
    keep_wanted = Signal(str)
    """Under this name, the chosen scenario's own or another."""
    rename_wanted = Signal(str)
    forget_wanted = Signal()

    def __init__(self, search: Callable[[str], Sequence[Found]]) -> None:
        super().__init__()
        self.setFixedWidth(_WIDE)
        self.picker = SearchPicker(search)
        self.posts, self.kept = QListWidget(), QListWidget()
        self.name = QLineEdit()
        self.name.setMaxLength(80)
        self.remove, self.clear = QPushButton(), QPushButton()
        self.keep, self.rename, self.forget = QPushButton(), QPushButton(), QPushButton()
        self.refusal = RefusalLine()
        self._heads = (Label(kind="strong"), Label(kind="strong"))
        self._hint = Label(kind="small", wrap=True)
        self._read_only = False
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 12, 16)
        column.setSpacing(8)
        column.addWidget(self._heads[0])
        column.addWidget(self.picker)
        column.addWidget(self.posts, 3)
        marked = QGridLayout()
        marked.setSpacing(8)
        marked.addWidget(self.remove, 0, 0)
        marked.addWidget(self.clear, 0, 1)
        column.addLayout(marked)
        column.addSpacing(8)
        column.addWidget(self._heads[1])
        column.addWidget(self.kept, 2)
        column.addWidget(self.name)
        column.addWidget(self.refusal)
        buttons = QGridLayout()
        buttons.setSpacing(8)
        for index, button in enumerate((self.keep, self.rename, self.forget)):
            buttons.addWidget(button, 0, index)
        column.addLayout(buttons)
        column.addWidget(self._hint)

    def _connect(self) -> None:
        self.picker.picked.connect(self._add)
        self.posts.installEventFilter(self)
        self.posts.currentItemChanged.connect(self._settle)
        self.kept.itemClicked.connect(self._choose)
        self.kept.itemActivated.connect(self._choose)
        self.remove.clicked.connect(self._remove)
        self.clear.clicked.connect(self.cleared)
        self.name.textChanged.connect(self._settle)
        self.name.returnPressed.connect(self._keep)
        self.keep.clicked.connect(self._keep)
        self.rename.clicked.connect(lambda: self.rename_wanted.emit(self.name.text()))
        self.forget.clicked.connect(self.forget_wanted)

    @override
    def retranslate(self) -> None:
        self._heads[0].setText(self.tr("Posts that fall vacant"))
        self._heads[1].setText(self.tr("Scenarios kept"))
        self.picker.edit.setPlaceholderText(self.tr("Add a post or a person"))
        self.picker.edit.setAccessibleName(self.tr("Add a post or a person"))
        self.posts.setAccessibleName(self.tr("Posts that fall vacant"))
        self.kept.setAccessibleName(self.tr("Scenarios kept"))
        self.name.setPlaceholderText(self.tr("Name of the scenario"))
        self.name.setAccessibleName(self.tr("Name of the scenario"))
        self.remove.setText(self.tr("Take off"))
        self.clear.setText(self.tr("Clear"))
        self.keep.setText(self.tr("Keep"))
        self.rename.setText(self.tr("Rename"))
        self.forget.setText(self.tr("Forget"))
        self._hint.setText(
            self.tr("A scenario decides nothing. It is played anew with the slates as they are.")
        )

    def show_posts(self, posts: Sequence[tuple[Id, str]]) -> None:
        """List the marked posts."""
        row = self.posts.currentRow()
        self.posts.clear()
        for key, text in posts:
            item = QListWidgetItem(text, self.posts)
            item.setData(_KEY, key)
            item.setToolTip(text)
        self.posts.setCurrentRow(min(max(row, 0), len(posts) - 1))
        self._settle()

    def show_kept(self, kept: Sequence[Scenario], chosen: Id, *, read_only: bool) -> None:
        """List what was kept; ``chosen`` is the one that is marked now."""
        self._read_only = read_only
        self.kept.clear()
        for one in kept:
            item = QListWidgetItem(one.name, self.kept)
            item.setData(_KEY, one.id)
            item.setToolTip(one.note or one.name)
            if one.id == chosen:
                self.kept.setCurrentItem(item)
                self.name.setText(one.name)
        self._settle()

    @property
    def chosen_scenario(self) -> Id:
        """The kept scenario that is chosen; empty for none."""
        row = self.kept.currentRow()
        return str(self.kept.item(row).data(_KEY)) if row >= 0 else ""

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() not in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            return False
        self._remove()
        return True

    def _add(self, found: Found) -> None:
        self.picker.set_value(None)
        self.added.emit(found)

    def _remove(self) -> None:
        item = self.posts.currentItem()
        if item is not None:
            self.removed.emit(str(item.data(_KEY)))

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(str(item.data(_KEY)))

    def _keep(self) -> None:
        if self.keep.isEnabled():
            self.keep_wanted.emit(self.name.text())

    def _settle(self) -> None:
        some, may = self.posts.count() > 0, not self._read_only
        self.remove.setEnabled(self.posts.currentItem() is not None)
        self.clear.setEnabled(some)
        named = bool(self.name.text().strip())
        self.name.setEnabled(may)
        self.keep.setEnabled(may and some and named)
        self.rename.setEnabled(may and named and bool(self.chosen_scenario))
        self.forget.setEnabled(may and bool(self.chosen_scenario))
