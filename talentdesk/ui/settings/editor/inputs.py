"""What single values are typed, ticked or chosen in; each speaks when it is left with another value."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QColorDialog,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from talentdesk.domain.programme_form import FormField, Kind
from talentdesk.ui.widgets.flow import FlowLayout
from talentdesk.ui.widgets.labels import Badge, Label
from talentdesk.ui.widgets.note_edit import NoteEdit
from talentdesk.ui.widgets.words import Worded
from talentdesk.wording import Say
from talentdesk.wording.programme_choices import Choice

T = TypeVar("T")
_NUMBER_WIDTH = 120
_WORDS_BETWEEN = "；"


class LineInput(QLineEdit):
    """A line; undo passes by where it has nothing to take back itself."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        undo = event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable()
        redo = event.matches(QKeySequence.StandardKey.Redo) and not self.isRedoAvailable()
        if undo or redo:
            event.ignore()
        else:
            super().keyPressEvent(event)


class Input(Worded, QWidget):
    """Holds a value of a programme. ``committed`` carries another value than was shown."""

    committed = Signal(object)

    def __init__(self, field: FormField, say: Say) -> None:
        super().__init__()
        self.field, self.say = field, say
        self.shown: Any = None
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(8)

    def show_value(self, value: Any) -> None:
        """Show a value without telling anyone."""
        self.shown = value
        self.draw(value)

    def draw(self, value: Any) -> None:
        """Put the value into the widgets."""

    def commit(self, value: Any) -> None:
        """Tell a value that is another one than was shown."""
        if value != self.shown:
            self.shown = value
            self.committed.emit(value)


class WordInput(Input):
    """A word, or a key."""

    def __init__(self, field: FormField, say: Say) -> None:
        super().__init__(field, say)
        self.edit = LineInput()
        self.row.addWidget(self.edit)
        self.setFocusProxy(self.edit)
        self.edit.editingFinished.connect(self._take)

    @override
    def draw(self, value: Any) -> None:
        if self.edit.text() != str(value or ""):
            self.edit.setText(str(value or ""))
            self.edit.setCursorPosition(0)

    def _take(self) -> None:
        text = self.edit.text().strip()
        self.commit(text or (None if self.field.optional else ""))


class NumberInput(WordInput):
    """A number with its unit; what is no number is kept, and said to be none."""

    def __init__(self, field: FormField, say: Say) -> None:
        super().__init__(field, say)
        self.edit.setMaximumWidth(_NUMBER_WIDTH)
        if field.unit:
            self.row.addWidget(Label(say(field.unit), "muted"))
        self.row.addStretch(1)

    @override
    def draw(self, value: Any) -> None:
        if value is None and not self.field.optional:
            value = self.field.default
        text = "" if value is None else f"{value:.10g}" if isinstance(value, float) else str(value)
        if self.edit.text() != text:
            self.edit.setText(text)

    @override
    def _take(self) -> None:
        text = self.edit.text().strip().removesuffix("%").strip()
        if not text and self.field.optional:
            self.commit(None)
            return
        # A word where a number should be goes into the draft as it is: the rule then says what is wrong.
        self.commit(number_of(text, whole=self.field.kind is Kind.WHOLE))


def number_of(text: str, *, whole: bool) -> int | float | str:
    """Return the number a text means; the text itself where it means none."""
    try:
        value = float(text.replace("，", ".").replace(",", "."))
    except ValueError:
        return text
    if value != value or value in (float("inf"), float("-inf")):
        return text
    return int(value) if value == int(value) and (whole or "." not in text) else value


class FlagInput(Input):
    """A tick with its words beside it."""

    def __init__(self, field: FormField, say: Say) -> None:
        super().__init__(field, say)
        self.box = QCheckBox(say(field.label))
        self.row.addWidget(self.box)
        self.row.addStretch(1)
        self.setFocusProxy(self.box)
        self.box.clicked.connect(self.commit)

    @override
    def draw(self, value: Any) -> None:
        self.box.setChecked(bool(self.field.default if value is None else value))


class OneInput(Input):
    """One of some choices; one that is no choice any more is shown as it stands."""

    def __init__(self, field: FormField, say: Say, choices: Sequence[Choice]) -> None:
        super().__init__(field, say)
        self._values: list[Any] = [None] if field.optional else []
        self.box = QComboBox()
        self.box.setMinimumContentsLength(10)
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        if field.optional:
            self.box.addItem("–")
        for value, words in choices:
            self._values.append(value)
            self.box.addItem(words)
        self.row.addWidget(self.box, 1)
        self.setFocusProxy(self.box)
        self.box.activated.connect(self._take)

    @override
    def draw(self, value: Any) -> None:
        wanted = self.field.default if value is None and not self.field.optional else value
        if wanted not in self._values and wanted is not None:
            self._values.append(wanted)
            self.box.addItem(str(wanted))
        self.box.setCurrentIndex(self._values.index(wanted) if wanted in self._values else -1)

    def _take(self, index: int) -> None:
        self.commit(self._values[index])


class SomeInput(Input):
    """Some of several choices, in the order of the choices."""

    def __init__(self, field: FormField, say: Say, choices: Sequence[Choice]) -> None:
        super().__init__(field, say)
        self._choices = tuple(choices)
        inner = QWidget()
        flow = FlowLayout(12)
        inner.setLayout(flow)
        self.boxes: list[QCheckBox] = []
        for _, words in self._choices:
            box = QCheckBox(words)
            box.clicked.connect(self._take)
            self.boxes.append(box)
            flow.addWidget(box)
        self.row.addWidget(inner, 1)
        if self.boxes:
            self.setFocusProxy(self.boxes[0])

    @override
    def draw(self, value: Any) -> None:
        chosen = value if isinstance(value, list) else []
        for box, (key, _) in zip(self.boxes, self._choices, strict=True):
            box.setChecked(key in chosen)

    def _take(self) -> None:
        chosen = [key for box, (key, _) in zip(self.boxes, self._choices, strict=True) if box.isChecked()]
        self.commit(chosen or (None if self.field.optional else []))


class WordsInput(Input):
    """Words with a semicolon between them; whole numbers where the field says so."""

    def __init__(self, field: FormField, say: Say) -> None:
        super().__init__(field, say)
        self.edit = NoteEdit(2)
        self.edit.setMinimumWidth(200)
        self.row.addWidget(self.edit, 1)
        self.setFocusProxy(self.edit)
        self.edit.text_left.connect(self._take)

    @override
    def retranslate(self) -> None:
        self.edit.setPlaceholderText(self.tr("With a semicolon between"))

    @override
    def draw(self, value: Any) -> None:
        self.retranslate()
        self.edit.show_text(_WORDS_BETWEEN.join(str(one) for one in value or ()))

    def _take(self, text: str) -> None:
        words: list[Any] = [
            one.strip()
            for one in text.replace(";", _WORDS_BETWEEN).replace("\n", _WORDS_BETWEEN).split(_WORDS_BETWEEN)
            if one.strip()
        ]
        if self.field.of == "whole":
            words = [number_of(one, whole=True) for one in words]
        self.commit(words or (None if self.field.optional else []))


class ColourInput(Input):
    """A colour as ``#RRGGBB``, typed or picked."""

    def __init__(self, field: FormField, say: Say) -> None:
        super().__init__(field, say)
        self.edit = LineInput()
        self.edit.setMaximumWidth(_NUMBER_WIDTH)
        self.button = QPushButton()
        self.button.setFixedWidth(48)
        self.row.addWidget(self.edit)
        self.row.addWidget(self.button)
        self.row.addStretch(1)
        self.setFocusProxy(self.edit)
        self.edit.editingFinished.connect(lambda: self.commit(self.edit.text().strip()))
        self.button.clicked.connect(self._pick)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        self.button.setToolTip(self.tr("Choose a colour"))
        self.button.setAccessibleName(self.tr("Choose a colour"))

    @override
    def draw(self, value: Any) -> None:
        self.edit.setText(str(value or ""))
        colour = QColor(str(value or ""))
        shown = colour.name() if colour.isValid() else self.palette().color(QPalette.ColorRole.Base).name()
        self.button.setStyleSheet(f"QPushButton {{ background: {shown}; }}")

    def _pick(self) -> None:
        picked = QColorDialog.getColor(QColor(self.edit.text()), self.window(), self.tr("Choose a colour"))
        if picked.isValid():
            value = picked.name().upper()
            self.draw(value)
            self.commit(value)


class TextInput(Input):
    """A shown text in both languages side by side; the side an edit has not reached is marked.

    ``said`` carries a language and its words, ``confirmed`` that the marked side still holds.
    """

    said = Signal(str, str)
    confirmed = Signal()

    def __init__(self, field: FormField, say: Say, *, long: bool) -> None:
        super().__init__(field, say)
        self.edits: dict[str, LineInput | NoteEdit] = {}
        self._marks: dict[str, QWidget] = {}
        self._badges: dict[str, Badge] = {}
        self._buttons: dict[str, QPushButton] = {}
        for language in ("zh", "en"):
            self.row.addWidget(self._side(language, long=long), 1)
        self.setFocusProxy(self.edits["zh"])
        self.retranslate()

    def _side(self, language: str, *, long: bool) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        edit: LineInput | NoteEdit = NoteEdit(2) if long else LineInput()
        if isinstance(edit, NoteEdit):
            edit.text_left.connect(self._later(language))
        else:
            edit.editingFinished.connect(self._later(language))
        mark, badge, button = QWidget(), Badge(role="warn"), QPushButton()
        button.setProperty("kind", "link")
        button.clicked.connect(self.confirmed)
        row = QHBoxLayout(mark)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(badge)
        row.addWidget(button)
        row.addStretch(1)
        mark.hide()
        self.edits[language], self._marks[language] = edit, mark
        self._badges[language], self._buttons[language] = badge, button
        column.addWidget(edit)
        column.addWidget(mark)
        column.addStretch(1)
        return side

    def marked(self) -> str:
        """Return the language that is not translated yet, empty where both are."""
        return next((language for language, mark in self._marks.items() if not mark.isHidden()), "")

    def confirm_button(self, language: str) -> QPushButton:
        """Return the button that says a marked side still holds."""
        return self._buttons[language]

    @override
    def retranslate(self) -> None:
        names = {"zh": self.tr("Chinese"), "en": self.tr("English")}
        for language, edit in self.edits.items():
            edit.setPlaceholderText(names[language])
            edit.setAccessibleName(f"{self.say(self.field.label)} – {names[language]}")
            self._badges[language].show_text(self.tr("Not yet translated"), "warn")
            self._buttons[language].setText(self.tr("It still holds"))
            self._buttons[language].setToolTip(
                self.tr("The other language was changed. Translate it, or say that it still holds.")
            )

    @override
    def draw(self, value: Any) -> None:
        text = value if isinstance(value, dict) else {}
        for language, edit in self.edits.items():
            words = str(text.get(language) or "")
            if isinstance(edit, NoteEdit):
                edit.show_text(words)
            elif edit.text() != words:
                edit.setText(words)
            self._marks[language].setVisible(text.get("untranslated") == language)

    def _later(self, language: str) -> Callable[..., None]:
        def take(*_: object) -> None:
            edit = self.edits[language]
            words = edit.toPlainText().strip() if isinstance(edit, NoteEdit) else edit.text().strip()
            before = self.shown.get(language) if isinstance(self.shown, dict) else ""
            if words != str(before or ""):
                self.said.emit(language, words)

        return take


def input_for(field: FormField, say: Say, choices: Callable[[], Sequence[Choice]]) -> Input:
    """Return what a field of one value is edited in."""
    if field.kind in (Kind.TEXT, Kind.LONG_TEXT):
        return TextInput(field, say, long=field.kind is Kind.LONG_TEXT)
    if field.kind in (Kind.WHOLE, Kind.NUMBER):
        return NumberInput(field, say)
    if field.kind is Kind.FLAG:
        return FlagInput(field, say)
    if field.kind is Kind.ONE:
        return OneInput(field, say, choices())
    if field.kind is Kind.SOME:
        return SomeInput(field, say, choices())
    if field.kind is Kind.WORDS:
        return WordsInput(field, say)
    return ColourInput(field, say) if field.kind is Kind.COLOUR else WordInput(field, say)
