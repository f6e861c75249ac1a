"""Where workbooks contradict each other about somebody: which value holds, or none of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget
from typing_extensions import override

from talentdesk.domain.import_sources import LEFT_OUT, Contradiction, Said, value_key
from talentdesk.domain.programme import Programme
from talentdesk.ui.importing.said import place_words, value_words
from talentdesk.ui.widgets.labels import Label
from talentdesk.ui.widgets.sheet import Sheet
from talentdesk.wording import Say, fields

if TYPE_CHECKING:
    from talentdesk.ui.importing.work import Looked

_OPEN = "\x1fopen"
_SHOWN = 200
"""Contradictions on one sheet; settled ones make room for the next."""


class ContradictionsSheet(Sheet):
    """A line per contradiction: who, which field, and what each workbook says."""

    widest = 680

    def __init__(self, window: QWidget, looked: Looked, programme: Programme, say: Say) -> None:
        super().__init__(window)
        self._programme, self._say = programme, say
        chosen = dict(looked.desk.chosen)
        self._found = sorted(looked.contradictions, key=lambda pair: pair[1].subject in chosen)
        self._names = {row.number: row.name for each in looked.comparisons for row in each.rows if row.number}
        self._note = Label(kind="muted", wrap=True)
        self.body.addWidget(self._note)
        self.boxes: dict[str, QComboBox] = {}
        self._labels: list[tuple[str, Contradiction, Label]] = []
        for table, one in self._found[:_SHOWN]:
            self.body.addLayout(self._line(table, one, chosen))
        self.retranslate()

    def _line(self, table: str, one: Contradiction, chosen: Mapping[str, str]) -> QVBoxLayout:
        label, box = Label(wrap=True), QComboBox()
        box.addItem("", _OPEN)
        for said in one.said:
            box.addItem(self._words(one.field, said), value_key(said.value))
        box.addItem("", LEFT_OUT)
        box.setCurrentIndex(max(0, box.findData(chosen.get(one.subject, _OPEN))))
        self.boxes[one.subject] = box
        self._labels.append((table, one, label))
        line = QVBoxLayout()
        line.setSpacing(4)
        line.addWidget(label)
        line.addWidget(box)
        return line

    def given(self) -> dict[str, str]:
        """Return which value holds, by the contradiction's subject; those left open are not in it."""
        found = {subject: str(box.currentData()) for subject, box in self.boxes.items()}
        return {subject: value for subject, value in found.items() if value != _OPEN}

    @override
    def retranslate(self) -> None:
        self.set_texts(self.tr("%n contradiction(s)", "", len(self._found)), self.tr("Use these values"))
        self._note.setText(
            self.tr("The workbooks say different things of the same person. What is left open stays out.")
        )
        for table, one, label in self._labels:
            name = fields.name(one.field, self._say, self._programme, kind=table)
            parts = " · ".join(
                part for part in (one.whose, self._names.get(one.whose, ""), one.about, name) if part
            )
            label.setText(parts)
            box = self.boxes[one.subject]
            box.setItemText(0, self.tr("Leave open: these rows stay out"))
            box.setItemText(box.count() - 1, self.tr("Neither: leave the field as it is"))
            box.setAccessibleName(parts)

    def _words(self, field: str, said: Said) -> str:
        shown = value_words(field, said.value, self._say, self._programme)
        return f"{shown}  —  {place_words(said.rows, self._say)}"
