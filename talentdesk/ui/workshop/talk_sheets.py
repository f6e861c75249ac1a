"""Another proposed place for one candidate."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QWidget
from typing_extensions import override

from talentdesk.domain.candidate import CandidateView
from talentdesk.domain.grid import Scheme
from talentdesk.domain.texts import Id
from talentdesk.ui.widgets.fields import Field
from talentdesk.ui.widgets.sheet import Sheet
from talentdesk.wording import Say


class ProposalSheet(Sheet):
    """Another proposed place than the computed one. ``proposed``: candidate, place or None, reason."""

    proposed = Signal(str, object, str)

    def __init__(self, window: QWidget, view: CandidateView, scheme: Scheme, say: Say) -> None:
        self._box: Field | None = None
        super().__init__(window)
        self._say, self._scheme = say, scheme
        self._candidate: Id = view.card.candidate
        self._name = view.card.name
        self.choice = QComboBox()
        self.choice.addItem("", None)
        for box in sorted(scheme.boxes, key=lambda box: box.number):
            self.choice.addItem(f"{box.number}  {say.text(box.name)}", box.number)
        here = scheme.by_placement.get(view.card.proposed) if view.card.proposed is not None else None
        if view.proposed_by and here is not None:
            self.choice.setCurrentIndex(self.choice.findData(here.number))
        self.reason = QPlainTextEdit(view.proposed_reason)
        self.reason.setTabChangesFocus(True)
        self.reason.setMinimumHeight(90)
        self._box, self._why = Field(self.choice), Field(self.reason)
        self.body.addWidget(self._box)
        self.body.addWidget(self._why)
        self.choice.currentIndexChanged.connect(self._check)
        self.reason.textChanged.connect(self._check)
        self.accepted.connect(self._keep)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        super().retranslate()
        if self._box is None:
            return
        self.set_texts(self.tr("Proposed place: {name}").format(name=self._name), self.tr("Propose"))
        self.choice.setItemText(0, self.tr("As computed from the ratings"))
        self._box.set_texts(self.tr("Proposed box"))
        self._why.set_texts(self.tr("Reason"), self.tr("Needed where it is not the computed place"))
        self._check()

    @Slot()
    def _check(self) -> None:
        number = self.choice.currentData()
        self.reason.setEnabled(number is not None)
        self.main_button.setEnabled(number is None or bool(self.reason.toPlainText().strip()))

    @Slot()
    def _keep(self) -> None:
        number = self.choice.currentData()
        place = self._scheme.by_number[int(number)].placement if number is not None else None
        self.proposed.emit(self._candidate, place, self.reason.toPlainText().strip())
