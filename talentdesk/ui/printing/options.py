"""What is printed: the parts, the language of the paper, the pages of the grids."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from talentdesk.domain.texts import Id, Language
from talentdesk.ui.widgets.words import Worded

if TYPE_CHECKING:
    from talentdesk.reports.packet import Layout

PARTS = ("cover", "committee", "grids", "distribution", "decisions", "minutes", "reports", "signatures")


class PrintOptions(Worded, QMenu):
    """A menu of choices; ``changed`` tells that the preview has to be drawn anew."""

    changed = Signal()

    def __init__(self, parent: QWidget, language: Language) -> None:
        super().__init__(parent)
        self._candidates: frozenset[Id] = frozenset()
        self._parts = {part: self._check(checked=True) for part in PARTS}
        self.addSeparator()
        self._only_selected = self._check(checked=False)
        self._large = self._check(checked=False)
        self.addSeparator()
        self._languages = {one: self._check(checked=one is language) for one in Language}
        group = QActionGroup(self)
        for action in self._languages.values():
            group.addAction(action)
        self.retranslate()
        self.show_selected(frozenset())

    def _check(self, *, checked: bool) -> QAction:
        action = QAction(self)
        action.setCheckable(True)
        action.setChecked(checked)
        action.triggered.connect(self._tell)
        self.addAction(action)
        return action

    @property
    def language(self) -> Language:
        """The language of the paper."""
        return next(one for one, action in self._languages.items() if action.isChecked())

    def layout_chosen(self) -> Layout:
        """Return the layout the choices make; without any part the cover is printed."""
        from talentdesk.reports.packet import Layout, Part
        from talentdesk.reports.page import LANDSCAPE, LARGE

        parts = frozenset(Part(part) for part, action in self._parts.items() if action.isChecked())
        return Layout(
            parts=parts or frozenset({Part.COVER}),
            grid_pages=LARGE if self._large.isChecked() else LANDSCAPE,
            candidates=self._candidates if self._only_selected.isChecked() else frozenset(),
        )

    def part(self, part: str) -> QAction:
        """Return the action of a part."""
        return self._parts[part]

    def show_selected(self, candidates: frozenset[Id]) -> None:
        """Take the candidates selected in the window, for printing just their reports."""
        self._candidates = candidates
        self._only_selected.setEnabled(bool(candidates))
        if not candidates:
            self._only_selected.setChecked(False)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words."""
        names = {
            "cover": self.tr("Cover"),
            "committee": self.tr("Committee"),
            "grids": self.tr("Grids before and after"),
            "distribution": self.tr("Distribution"),
            "decisions": self.tr("Decisions and ballots"),
            "minutes": self.tr("Minutes"),
            "reports": self.tr("Reports of the candidates"),
            "signatures": self.tr("Signatures"),
        }
        for part, action in self._parts.items():
            action.setText(names[part])
        words = self.tr("Only the reports of the selected ({count})")
        self._only_selected.setText(words.format(count=len(self._candidates)))
        self._large.setText(self.tr("Grids on A3"))
        self._languages[Language.ZH].setText(self.tr("Paper in Chinese"))
        self._languages[Language.EN].setText(self.tr("Paper in English"))

    @Slot()
    def _tell(self) -> None:
        self.changed.emit()
