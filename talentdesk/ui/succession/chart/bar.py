"""The bar above the chart: which chart, a field that finds, folding, zoom, and what leaves the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QSize, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QHBoxLayout, QLineEdit, QToolButton, QWidget
from typing_extensions import override

from talentdesk.domain.people import Found
from talentdesk.ui.theme import application_theme
from talentdesk.ui.widgets.hit_list import HitList
from talentdesk.ui.widgets.labels import Label
from talentdesk.ui.widgets.words import Worded
from talentdesk.wording.post_card import ChartMode

_SHOWN = 8
_FIELD = 220


class FindField(QLineEdit):
    """A field whose hits hang below it over the page; ``found`` carries the ``Found`` chosen."""

    found = Signal(object)

    def __init__(self, page: QWidget, search: Callable[[str], Sequence[Found]]) -> None:
        super().__init__()
        self._search = search
        self._hits: Sequence[Found] = ()
        self.list = HitList(_SHOWN)
        self.list.setParent(page)
        self.setClearButtonEnabled(True)
        self.setFixedWidth(_FIELD)
        self.textEdited.connect(self._look)
        self.returnPressed.connect(self._take)
        self.editingFinished.connect(self.list.hide)
        self.list.itemPressed.connect(self._take)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.list.steer(event):
            super().keyPressEvent(event)

    def _look(self, text: str) -> None:
        self._hits = self._search(text)
        words = [
            "  ·  ".join(part for part in (one.title, one.number, one.detail) if part) for one in self._hits
        ]
        self.list.show_hits(words, current=0)
        host = self.list.parentWidget()
        if words and host is not None:
            corner = host.mapFromGlobal(self.mapToGlobal(QPoint(0, self.height() + 2)))
            self.list.resize(QSize(max(360, self.width()), self.list.height()))
            self.list.move(corner)
            self.list.raise_()

    def _take(self, *_: object) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._hits):
            self.list.hide()
            self.found.emit(self._hits[row])


class ChartBar(Worded, QWidget):
    """Buttons and fields; what they ask for are signals."""

    mode_chosen = Signal(object)
    every_chosen = Signal(bool)

    def __init__(self, page: QWidget, search: Callable[[str], Sequence[Found]]) -> None:
        super().__init__()
        self.succession, self.replacement = QToolButton(), QToolButton()
        self._modes = QButtonGroup(self)
        self.field = FindField(page, search)
        self.every = QCheckBox()
        self.closer, self.farther, self.whole = QToolButton(), QToolButton(), QToolButton()
        self.fold, self.unfold = QToolButton(), QToolButton()
        self.scale = Label(kind="small")
        self.scale.setMinimumWidth(40)
        self._build()
        self.succession.setChecked(True)
        self._modes.buttonClicked.connect(self._choose)
        self.every.toggled.connect(self.every_chosen)
        self.retranslate()

    def _build(self) -> None:
        theme = application_theme()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for button in (self.succession, self.replacement):
            button.setCheckable(True)
            self._modes.addButton(button)
            row.addWidget(button)
        row.addSpacing(8)
        row.addWidget(self.field)
        row.addSpacing(8)
        row.addWidget(self.every)
        row.addStretch(1)
        icons = {
            self.fold: "minus-circle",
            self.unfold: "tree",
            self.farther: "zoom-out",
            self.closer: "zoom-in",
            self.whole: "fullscreen",
        }
        for button, name in icons.items():
            theme.set_icon(button, name)
            if button is self.closer:
                row.addWidget(self.scale)
            row.addWidget(button)

    @override
    def retranslate(self) -> None:
        self.succession.setText(self.tr("Succession"))
        self.succession.setToolTip(self.tr("Who may follow, by rank and readiness"))
        self.replacement.setText(self.tr("Replacement"))
        self.replacement.setToolTip(self.tr("Who stands in tomorrow, who comes next, who later"))
        self.field.setPlaceholderText(self.tr("Find a post or a person"))
        self.field.setAccessibleName(self.tr("Find a post or a person"))
        self.every.setText(self.tr("All posts"))
        self.every.setToolTip(self.tr("Show posts that are no key positions too"))
        named = {
            self.fold: self.tr("Fold all but the top"),
            self.unfold: self.tr("Open all branches"),
            self.farther: self.tr("Smaller (Ctrl+−)"),
            self.closer: self.tr("Larger (Ctrl++)"),
            self.whole: self.tr("The whole chart (Ctrl+0)"),
        }
        for button, text in named.items():
            button.setToolTip(text)
            button.setAccessibleName(text)

    def show_scale(self, zoom: float) -> None:
        """Tell the zoom."""
        self.scale.setText(f"{zoom * 100:.0f}%")

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.field.list.hide()

    def _choose(self, button: QToolButton) -> None:
        self.mode_chosen.emit(ChartMode.SUCCESSION if button is self.succession else ChartMode.REPLACEMENT)
