"""The units as a tree, each with how many of the listed posts stand in it or below."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem
from typing_extensions import override

from talentdesk.domain import unit_paths
from talentdesk.domain.imports import UnitLine
from talentdesk.domain.posts import PostStanding
from talentdesk.ui.theme import application_theme
from talentdesk.ui.widgets.tree_items import items_of
from talentdesk.ui.widgets.words import Worded

_PATH = Qt.ItemDataRole.UserRole


class UnitTree(Worded, QTreeWidget):
    """``unit_chosen`` carries the path of the chosen unit; empty = all."""

    unit_chosen = Signal(str)
    act_wanted = Signal(str)
    """``add``, ``change`` or ``remove``, for the chosen unit."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: tuple[UnitLine, ...] = ()
        self._counts: Counter[str] = Counter()
        self._writable = True
        self.setHeaderHidden(True)
        self.setProperty("kind", "plain")
        self.setIndentation(16)
        self.setUniformRowHeights(True)
        self.currentItemChanged.connect(self._choose)
        self.acts = {key: QAction(self) for key in ("add", "change", "remove")}
        for key, icon in (("add", "add"), ("change", "edit"), ("remove", "trash")):
            application_theme().set_icon(self.acts[key], icon)
            self.acts[key].triggered.connect(partial(self.act_wanted.emit, key))
        self.acts["remove"].setShortcut(QKeySequence(Qt.Key.Key_Delete))
        self.acts["remove"].setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.addActions(list(self.acts.values()))
        self.retranslate()

    @property
    def unit(self) -> str:
        """Path of the chosen unit, empty for all."""
        item = self.currentItem()
        return str(item.data(0, _PATH)) if item is not None else ""

    def choose_all(self) -> None:
        """Choose all units."""
        top = self.topLevelItem(0)
        if top is not None:
            self.setCurrentItem(top)

    def allow(self, on: bool) -> None:
        """Allow changing units, or looking only."""
        self._writable = on
        self.acts["add"].setEnabled(on)
        for key in ("change", "remove"):
            self.acts[key].setEnabled(on and bool(self.unit))

    def show_units(self, lines: Sequence[UnitLine], posts: Iterable[PostStanding]) -> None:
        """Show the tree; what was chosen and what was folded stays."""
        counts: Counter[str] = Counter()
        for post in posts:
            counts[""] += 1
            counts.update(unit_paths.units_above(post.unit) if post.unit else ())
        if tuple(lines) == self._lines and counts == self._counts and self.topLevelItemCount():
            return
        self._lines, self._counts = tuple(lines), counts
        self._build()

    @override
    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Units"))
        self.acts["add"].setText(self.tr("Add a unit below…"))
        self.acts["change"].setText(self.tr("Rename or move the unit…"))
        self.acts["remove"].setText(self.tr("Remove the unit…"))
        if self.topLevelItemCount():
            self._build()

    def _build(self) -> None:
        chosen = self.unit
        folded = {
            str(one.data(0, _PATH)) for one in items_of(self) if one.childCount() and not one.isExpanded()
        }
        first = self.topLevelItemCount() == 0
        with QSignalBlocker(self):
            self.clear()
            top = QTreeWidgetItem(self, [self.tr("All units ({count})").format(count=self._counts[""])])
            top.setData(0, _PATH, "")
            made = {"": self.invisibleRootItem()}
            for line in sorted(self._lines, key=lambda line: unit_paths.depth(line.path)):
                above = made.get(line.parent, self.invisibleRootItem())
                count = self._counts[line.path]
                item = QTreeWidgetItem(above, [f"{line.name} ({count})" if count else line.name])
                item.setData(0, _PATH, line.path)
                item.setToolTip(0, line.path)
                made[line.id] = item
            for item in items_of(self):
                item.setSizeHint(0, QSize(0, 30))
                path = str(item.data(0, _PATH))
                item.setExpanded(unit_paths.depth(path) == 0 if first else path not in folded)
                if path == chosen:
                    self.setCurrentItem(item)
            if self.currentItem() is None:
                self.setCurrentItem(top)

    @Slot(QTreeWidgetItem, QTreeWidgetItem)
    def _choose(self, current: QTreeWidgetItem | None, before: QTreeWidgetItem | None) -> None:
        if current is not None:
            self.allow(self._writable)
            self.unit_chosen.emit(str(current.data(0, _PATH)))
