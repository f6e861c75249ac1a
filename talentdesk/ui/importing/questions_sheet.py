"""What an import must not guess: who is meant, what a word means. Every answer may be left open."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget
from typing_extensions import override

from talentdesk.domain.imports import Answers, Question, QuestionKind
from talentdesk.domain.programme import Programme
from talentdesk.ui.widgets.labels import Label
from talentdesk.ui.widgets.sheet import Sheet
from talentdesk.wording import Say, fields


class QuestionsSheet(Sheet):
    """A line per question, the likeliest answer first in its list."""

    widest = 640

    def __init__(
        self,
        window: QWidget,
        questions: Sequence[Question],
        answers: Answers,
        programme: Programme,
        say: Say,
    ) -> None:
        super().__init__(window)
        self._questions, self._programme, self._say = tuple(questions), programme, say
        self.trust = QCheckBox()
        self.trust.setChecked(answers.trust_sure)
        self.trust.setVisible(any(one.sure for one in questions))
        self.boxes: dict[str, QComboBox] = {}
        self._labels: list[tuple[Question, Label]] = []
        self.body.addWidget(self.trust)
        given = dict(answers.given)
        for question in questions:
            self.body.addLayout(self._line(question, given.get(question.subject, question.answer)))
        self.retranslate()

    def _line(self, question: Question, answer: str) -> QVBoxLayout:
        label, box = Label(wrap=True), QComboBox()
        box.addItem("", "")
        for option in question.options:
            words = "  ·  ".join(part for part in (option.label, option.detail) if part)
            box.addItem(words, option.key)
        box.setCurrentIndex(max(0, box.findData(answer)))
        self.boxes[question.subject] = box
        self._labels.append((question, label))
        line = QVBoxLayout()
        line.setSpacing(4)
        line.addWidget(label)
        line.addWidget(box)
        return line

    def given(self) -> dict[str, str]:
        """Return the answers by the subject of their question; empty where it is left open."""
        return {subject: str(box.currentData() or "") for subject, box in self.boxes.items()}

    @override
    def retranslate(self) -> None:
        self.set_texts(self.tr("%n question(s)", "", len(self._questions)), self.tr("Use these answers"))
        self.trust.setText(self.tr("Take the first answer wherever more than the name speaks for it"))
        for question, label in self._labels:
            label.setText(self._words(question))
            box = self.boxes[question.subject]
            box.setItemText(0, self.tr("Leave open: these rows stay out"))
            box.setAccessibleName(label.text())

    def _words(self, question: Question) -> str:
        rows = question.rows
        if question.kind is QuestionKind.PERSON:
            return self.tr("Who is “{value}”? (%n row(s))", "", rows).format(value=question.value)
        name = fields.name(question.field, self._say, self._programme)
        asked = self.tr("{field}: what does “{value}” mean? (%n row(s))", "", rows)
        return asked.format(field=name, value=question.value)
