"""What comes of the posts marked vacant: the steps, the bench before and after, and what stands otherwise."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import (
    QMenu,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from talentdesk import tokens
from talentdesk.domain.succession_chart import full_title
from talentdesk.domain.texts import Id
from talentdesk.domain.vacancy import Step
from talentdesk.services.scenarios import Played
from talentdesk.ui.succession.notes import ROLES
from talentdesk.ui.theme import application_theme
from talentdesk.ui.widgets.labels import Label
from talentdesk.ui.widgets.row_table import ROW, RowTable
from talentdesk.ui.widgets.text_table import TextItemModel
from talentdesk.ui.widgets.tree_items import items_of
from talentdesk.ui.widgets.words import Worded
from talentdesk.wording import Say
from talentdesk.wording import succession_chart as words

_KEY = Qt.ItemDataRole.UserRole
_POST, _OUTCOME = 0.35, 0.5
"""Shares of the room that is left which a column of the steps takes at most."""
_GAP, _STEP = 16, 28


class Outcome(Worded, QWidget):
    """Shows a scenario beside the present. ``post_wanted`` carries a post somebody wants to see."""

    post_wanted = Signal(str)
    person_excluded = Signal(str)
    """Somebody is supposed not to be available."""

    def __init__(self, say: Say) -> None:
        super().__init__()
        self.say = say
        self._played: Played | None = None
        self.menu: QMenu | None = None
        """The menu of a step opened last."""
        self.summary = Label(kind="large", wrap=True)
        self.gone = Label(kind="warn", wrap=True)
        self.steps = QTreeWidget()
        self._figures, self._differences = TextItemModel(self), TextItemModel(self)
        self.figures, self.differences = RowTable(self._figures), RowTable(self._differences)
        self._heads = tuple(Label(kind="strong") for _ in range(3))
        self._build()
        self.retranslate()

    def _build(self) -> None:
        self.steps.setColumnCount(3)
        self.steps.setWordWrap(True)
        self.steps.setVerticalScrollMode(QTreeWidget.ScrollMode.ScrollPerPixel)
        self.steps.setMinimumHeight(110)
        head = self.steps.header()
        head.setStretchLastSection(True)
        self.steps.itemActivated.connect(self._want)
        self.steps.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.steps.customContextMenuRequested.connect(self.open_menu)
        for table in (self.figures, self.differences):
            table.setSortingEnabled(False)
            table.horizontalHeader().setSortIndicatorShown(False)
            table.horizontalHeader().setStretchLastSection(True)
        self.figures.setFixedHeight((len(words.FIGURES) + 1) * ROW + 4)
        self.differences.setMinimumHeight(3 * ROW + 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, tokens.PAGE_EDGE, 16)
        column.setSpacing(4)
        column.addWidget(self.summary)
        column.addWidget(self.gone)
        views = (self.steps, self.figures, self.differences)
        for head_label, view, share in zip(self._heads, views, (3, 0, 2), strict=True):
            column.addSpacing(6)
            column.addWidget(head_label)
            column.addWidget(view, share)

    @override
    def retranslate(self) -> None:
        heads = (
            self.tr("Step by step"),
            self.tr("The bench of the key posts"),
            self.tr("Posts that stand otherwise"),
        )
        for label, text in zip(self._heads, heads, strict=True):
            label.setText(text)
        for view, text in zip((self.steps, self.figures, self.differences), heads, strict=True):
            view.setAccessibleName(text)
        self.steps.setHeaderLabels(
            [self.tr("Post"), self.tr("What becomes of it"), self.tr("Why not others")]
        )
        if self._played is not None:
            self.show_played(self._played, self.say)

    def show_played(self, played: Played, say: Say) -> None:
        """Show what comes of it."""
        self._played, self.say = played, say
        self.summary.setText(words.summary(played.result, say))
        self.gone.setVisible(bool(played.gone))
        self.gone.setText(self.tr("%n post(s) of the scenario are no longer on record.", "", played.gone))
        self._show_steps(played)
        self._figures.show_heads([self.tr("Figure"), self.tr("At present"), self.tr("In the scenario")])
        for name, before, after in words.figure_pairs(played.result):
            told = [words.figure_text(figure, say, short=True) for figure in (before, after)]
            whole = [words.figure_text(figure, say) for figure in (before, after)]
            self._figures.add([say(name), *told], tip=" → ".join(whole))
        self._differences.show_heads(
            [
                self.tr("Post"),
                self.tr("Held now"),
                self.tr("Held then"),
                self.tr("Bench now"),
                self.tr("Bench then"),
            ]
        )
        for one in played.result.differences:
            self._differences.add(list(words.difference_cells(one, played.chart, say)))
        for table in (self.figures, self.differences):
            table.fit_columns()

    def _show_steps(self, played: Played) -> None:
        self.steps.clear()
        way: list[QTreeWidgetItem] = []
        for step in played.result.vacancy.steps:
            item = QTreeWidgetItem(self._cells(step, played))
            item.setData(0, _KEY, step.post)
            item.setData(1, _KEY, step.person)
            item.setToolTip(0, full_title(played.chart.by_post[step.post]))
            for column in (1, 2):
                item.setToolTip(column, item.text(column))
            item.setForeground(1, _colour(step))
            del way[step.depth :]
            if way:
                way[-1].addChild(item)
            else:
                self.steps.addTopLevelItem(item)
            way.append(item)
        self.steps.expandAll()
        self._fit_steps()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Else the list still is as wide as it was.
        if (layout := self.layout()) is not None:
            layout.activate()
        self._fit_steps()

    def _fit_steps(self) -> None:
        """Give the columns what their words need, the second no more than leaves room for the third."""
        for item in items_of(self.steps):
            for column in (1, 2):
                # Without the heights of before, which say nothing of widths.
                item.setSizeHint(column, QSize())
        room = float(self.steps.viewport().width())
        for column, share in ((0, _POST), (1, _OUTCOME)):
            self.steps.resizeColumnToContents(column)
            wide = min(int(room * share), self.steps.columnWidth(column) + _GAP)
            self.steps.setColumnWidth(column, wide)
            room -= wide
        self._fit_heights()

    def _fit_heights(self) -> None:
        """Let what a step says go on in a second line rather than end in dots."""
        metrics, wraps = self.steps.fontMetrics(), int(Qt.TextFlag.TextWordWrap)
        for item in items_of(self.steps):
            for column in (1, 2):
                room = QRect(0, 0, self.steps.columnWidth(column) - _GAP, 0)
                told = metrics.boundingRect(room, wraps, item.text(column))
                item.setSizeHint(column, QSize(0, max(_STEP, told.height() + _GAP // 2)))

    def _cells(self, step: Step, played: Played) -> list[str]:
        say, people = self.say, played.chart.people
        told = [words.step_text(step, people, say), words.left_text(step, played.chart, say)]
        return [
            played.chart.by_post[step.post].title,
            say("; ").join(part for part in told if part),
            say("; ").join(words.passed_texts(step, people, say, played.result.leaving)),
        ]

    @Slot(QPoint)
    def open_menu(self, at: QPoint) -> None:
        """Offer what can be asked about a step: its post, and what if who steps in there did not."""
        item = self.steps.itemAt(at)
        if item is None or self._played is None:
            return
        menu = QMenu(self)
        menu.addAction(self.tr("On the succession chart")).triggered.connect(partial(self._want, item))
        person: Id = item.data(1, _KEY)
        if person:
            name = words.person_name(self._played.chart, person, self.say)
            action = menu.addAction(self.tr("Suppose {name} is not available").format(name=name))
            action.triggered.connect(partial(self._exclude, person))
        self.menu = menu
        menu.popup(self.steps.viewport().mapToGlobal(at))

    def _exclude(self, person: Id, *_: object) -> None:
        self.person_excluded.emit(person)

    def _want(self, item: QTreeWidgetItem, *_: object) -> None:
        post: Id = str(item.data(0, _KEY))
        self.post_wanted.emit(post)


def _colour(step: Step) -> QColor:
    return application_theme().colour(ROLES[step.filling])
