"""Parts of the talent card: a titled section, lines of facts, marks with their sentences, the trail."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget
from typing_extensions import override

from talentdesk.ui.widgets.labels import Label, Line, paint_mark


class Section(QWidget):
    """A part of the card with its title above a hairline; put its widgets into ``body``."""

    def __init__(self) -> None:
        super().__init__()
        self._title = Label(kind="strong")
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Line())
        column.addWidget(self._title)
        column.addLayout(self.body)

    def set_title(self, text: str) -> None:
        """Set the title."""
        self._title.setText(text)
        self.setAccessibleName(text)


class Facts(QWidget):
    """Names of facts, muted, with their values beside them; facts without a value are left out."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show (name, value)."""
        empty(self._grid)
        for row, (name, value) in enumerate((name, value) for name, value in facts if value):
            label = Label(name, "muted")
            self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(Label(value, wrap=True), row, 1)


class Mark(QWidget):
    """The mark of a role, as it stands on cards and badges."""

    def __init__(self, role: str) -> None:
        super().__init__()
        self._role = role
        self.setFixedSize(QSize(14, 20))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_mark(painter, QRectF(2, 6, 9, 9), self._role)
        painter.end()


class Sentences(QWidget):
    """Sentences, each with the mark of its role before it."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)

    def show_sentences(self, sentences: Sequence[tuple[str, str]]) -> None:
        """Show (role, sentence); without any the widget hides."""
        empty(self._column)
        for role, sentence in sentences:
            row = QHBoxLayout()
            row.setSpacing(6)
            row.addWidget(Mark(role), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(Label(sentence, wrap=True), 1)
            self._column.addLayout(row)
        self.setVisible(bool(sentences))


class Trail(QWidget):
    """Steps with what happened above, and who, when and why beneath in muted words."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def show_steps(self, steps: Sequence[tuple[str, str, str]]) -> None:
        """Show (what, why, who and when), the newest first."""
        empty(self._column)
        for what, why, who in steps:
            self._column.addWidget(Label(what, wrap=True))
            if why:
                self._column.addWidget(Label(why, wrap=True))
            self._column.addWidget(Label(who, "small", wrap=True))


def empty(layout: QLayout) -> None:
    """Take everything out of a layout."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            # Hidden at once: it would be painted until the event loop deletes it.
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            empty(inner)
