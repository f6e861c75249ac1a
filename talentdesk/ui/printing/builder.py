"""The packet builder: parts in order, whose reports, pages, class and language; kept as named layouts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from talentdesk.domain.layouts import (
    GRID_A3,
    GRID_A4,
    LONGEST,
    SHORTEST,
    WHOLE,
    Layout,
    Part,
    from_json,
    to_json,
)
from talentdesk.domain.programme import Choice
from talentdesk.domain.texts import Id, Language
from talentdesk.ui.printing.part_list import PartList
from talentdesk.ui.printing.saved_bar import SavedBar
from talentdesk.ui.widgets.fields import Field
from talentdesk.ui.widgets.words import Worded

_KEY = Qt.ItemDataRole.UserRole
_LIST = 160
"""Pixels of the list people or boxes are ticked in."""
ALL, BOXES, HAND = range(3)


@dataclass(frozen=True, slots=True)
class Choosable:
    """Whom a packet can be about: candidates (id, name) and boxes (number, name) of the first scheme."""

    candidates: tuple[tuple[Id, str], ...] = ()
    boxes: tuple[tuple[int, str], ...] = ()


class LayoutBuilder(Worded, QScrollArea):
    """Shows a layout as knobs; ``changed`` tells that the preview has to be drawn anew."""

    changed = Signal()
    people_wanted = Signal()
    """Candidates are to be chosen: who shows the session fills them in."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._choosable = Choosable()
        self._classes: tuple[Choice, ...] = ()
        self.suggested: frozenset[Id] = frozenset()
        """Who is ticked first when people are chosen by hand: the selection of the window."""
        self.parts = PartList()
        self.pages, self.people, self.grids = QComboBox(), QComboBox(), QComboBox()
        self.secrecy, self.language_box = QComboBox(), QComboBox()
        self.secrecy.setEditable(True)
        self.secrecy.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.chosen = QListWidget()
        self.saved = SavedBar()
        self._fields = {
            box: Field(box)
            for box in (self.parts, self.people, self.pages, self.grids, self.secrecy, self.language_box)
        }
        self._lay_out()
        self._fill(language)
        self.retranslate()
        self.show_layout(WHOLE)
        self._connect()

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setProperty("kind", "surface")
        column = QVBoxLayout(inner)
        column.setContentsMargins(4, 8, 12, 8)
        column.setSpacing(12)
        column.addWidget(self.saved)
        column.addWidget(self._fields[self.parts])
        column.addWidget(self._fields[self.people])
        column.addWidget(self.chosen)
        for box in (self.pages, self.grids, self.secrecy, self.language_box):
            column.addWidget(self._fields[box])
        column.addStretch(1)
        self.chosen.setFixedHeight(_LIST)
        self.chosen.hide()
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _fill(self, language: Language) -> None:
        for pages in range(LONGEST, SHORTEST - 1, -1):
            self.pages.addItem("", pages)
        for way in (ALL, BOXES, HAND):
            self.people.addItem("", way)
        for kind in (GRID_A4, GRID_A3):
            self.grids.addItem("", kind)
        for one, name in ((Language.ZH, "中文"), (Language.EN, "English")):
            self.language_box.addItem(name, one.value)
        self.language_box.setCurrentIndex(self.language_box.findData(language.value))

    def _connect(self) -> None:
        self.parts.changed.connect(self._tell)
        self.language_box.currentIndexChanged.connect(self._offer_classes)
        for box in (self.pages, self.grids, self.language_box):
            box.currentIndexChanged.connect(self._tell)
        self.people.currentIndexChanged.connect(self._choose_people)
        self.chosen.itemChanged.connect(self._tell)
        self.secrecy.activated.connect(self._tell)
        edit = self.secrecy.lineEdit()
        if edit is not None:
            edit.editingFinished.connect(self._tell)
        self.saved.picked.connect(self._take_saved)
        self.saved.save_requested.connect(self._keep)

    # -------------------------------------------------------------------------------------- the layout

    @property
    def language(self) -> Language:
        """The language of the paper."""
        return Language(self.language_box.currentData())

    def layout_chosen(self) -> Layout:
        """Return the layout the knobs make; without any part the cover is printed."""
        way = self.people.currentData()
        return Layout(
            parts=self.parts.parts or (Part.COVER,),
            grid_pages=str(self.grids.currentData()),
            candidates=frozenset(map(str, self._ticked())) if way == HAND else frozenset(),
            boxes=frozenset(int(str(one)) for one in self._ticked()) if way == BOXES else frozenset(),
            report_pages=int(self.pages.currentData()),
            classification=self.secrecy.currentText().strip(),
        )

    def show_layout(self, layout: Layout, language: str = "") -> None:
        """Set the knobs without telling anyone."""
        blockers = [QSignalBlocker(one) for one in (self.pages, self.people, self.grids, self.language_box)]
        self.parts.show_parts(layout.parts)
        self.pages.setCurrentIndex(self.pages.findData(layout.report_pages))
        self.grids.setCurrentIndex(self.grids.findData(layout.grid_pages))
        self.secrecy.setEditText(layout.classification)
        if language in set(Language):
            self.language_box.setCurrentIndex(self.language_box.findData(language))
        way = HAND if layout.candidates else BOXES if layout.boxes else ALL
        self.people.setCurrentIndex(way)
        self._list_people(layout.candidates or layout.boxes)
        del blockers

    def set_fixed(self, fixed: bool) -> None:
        """Let nothing but the language be changed: a packet with a number keeps what it consists of."""
        for widget in (self.saved, self.chosen, *self._fields.values()):
            widget.setEnabled(not fixed or widget is self._fields[self.language_box])

    def content(self) -> str:
        """Return the layout as it is kept."""
        return to_json(self.layout_chosen(), self.language.value)

    def show_content(self, content: str) -> None:
        """Show a kept layout."""
        layout, language = from_json(content)
        if layout.candidates or layout.boxes:
            self.people_wanted.emit()
        self.show_layout(layout, language)

    # ------------------------------------------------------------------------------------- whose reports

    def show_choosable(self, choosable: Choosable) -> None:
        """Know whom the packet can be about; who is ticked stays so."""
        ticked = frozenset(self._ticked())
        self._choosable = choosable
        self._list_people(ticked)

    def _ticked(self) -> list[object]:
        items = (self.chosen.item(row) for row in range(self.chosen.count()))
        return [one.data(_KEY) for one in items if one.checkState() is Qt.CheckState.Checked]

    def _list_people(self, ticked: frozenset[Id] | frozenset[int] | frozenset[object]) -> None:
        way = self.people.currentData()
        listed: Sequence[tuple[object, str]] = ()
        if way == HAND:
            listed = self._choosable.candidates
        elif way == BOXES:
            listed = [(number, f"{number}  {name}") for number, name in self._choosable.boxes]
        with QSignalBlocker(self.chosen):
            self.chosen.clear()
            for key, name in listed:
                item = QListWidgetItem(name, self.chosen)
                item.setData(_KEY, key)
                item.setFlags(
                    Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable
                )
                item.setCheckState(Qt.CheckState.Checked if key in ticked else Qt.CheckState.Unchecked)
        self.chosen.setVisible(way != ALL)

    @Slot()
    def _choose_people(self) -> None:
        if self.people.currentData() != ALL:
            self.people_wanted.emit()
        self._list_people(self.suggested if self.people.currentData() == HAND else frozenset())
        self._tell()

    # ------------------------------------------------------------------------------------ kept by name

    @Slot(str)
    def _take_saved(self, content: str) -> None:
        if content:
            self.show_content(content)
        else:
            self.show_layout(WHOLE)
        self.changed.emit()

    @Slot(str)
    def _keep(self, name: str) -> None:
        self.saved.kept.emit(name, self.content())

    @Slot()
    def _tell(self) -> None:
        self.changed.emit()

    @override
    def retranslate(self) -> None:
        for index, words in enumerate(
            (
                self.tr("Everything on record"),
                self.tr("Three pages"),
                self.tr("Two pages"),
                self.tr("One page"),
            )
        ):
            self.pages.setItemText(index, words)
        for index, words in enumerate(
            (self.tr("All candidates"), self.tr("By box"), self.tr("Chosen by hand"))
        ):
            self.people.setItemText(index, words)
        self.grids.setItemText(0, "A4")
        self.grids.setItemText(1, "A3")
        self._offer_classes()
        self.chosen.setAccessibleName(self.tr("Boxes or candidates"))
        fields = (
            (self.parts, self.tr("Parts and their order")),
            (self.people, self.tr("Reports, comparison and development of")),
            (self.pages, self.tr("Each report")),
            (self.grids, self.tr("Paper of the grids")),
            (self.secrecy, self.tr("Class of secrecy at the foot")),
            (self.language_box, self.tr("Language of the paper")),
        )
        for box, words in fields:
            self._fields[box].set_texts(words)

    def offer_classes(self, classes: Sequence[Choice]) -> None:
        """Offer these classes of secrecy in the language of the paper; another one can be typed."""
        self._classes = tuple(classes)
        self._offer_classes()

    @Slot()
    def _offer_classes(self) -> None:
        kept = self.secrecy.currentText()
        names = [one.name.in_(self.language) for one in self._classes]
        with QSignalBlocker(self.secrecy):
            self.secrecy.clear()
            self.secrecy.addItems(["", *names])
            self.secrecy.setEditText(kept)
        edit = self.secrecy.lineEdit()
        if edit is not None:
            edit.setPlaceholderText(self.tr("For the committee only (usual)"))
            edit.setMaxLength(60)
