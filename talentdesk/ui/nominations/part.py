"""A part of a nominee's file: a title with a badge and buttons, and lines with a mark, words and buttons."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from talentdesk import tokens
from talentdesk.ui.card.sections import Mark, empty
from talentdesk.ui.theme import set_kind
from talentdesk.ui.widgets.labels import Badge, Label, Line

Act = tuple[str, str, Callable[[], object]]
"""Name of a button for the focus, its words, and what it does."""


class Part(QWidget):
    """Put lines into it by ``line``; ``clear`` takes them out. Buttons keep the focus by their names."""

    def __init__(self) -> None:
        super().__init__()
        self._title = Label(kind="large")
        self.badge = Badge()
        self.badge.hide()
        self._acts = QHBoxLayout()
        self._acts.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._title)
        head.addWidget(self.badge)
        head.addStretch(1)
        head.addLayout(self._acts)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Line())
        column.addLayout(head)
        column.addLayout(self.body)

    def clear(self, title: str, acts: Sequence[Act] = (), badge: tuple[str, str] | None = None) -> None:
        """Begin anew with a title, buttons at its right, and a badge (words, role) beside it."""
        self._title.setText(title)
        self.setAccessibleName(title)
        empty(self.body)
        empty(self._acts)
        for act in acts:
            button = make_button(act)
            button.setAccessibleDescription(title)
            self._acts.addWidget(button)
        self.badge.setVisible(badge is not None)
        if badge is not None:
            self.badge.show_text(*badge)

    def line(
        self, words: str, *, role: str = "", small: str = "", acts: Sequence[Act] = (), strong: bool = False
    ) -> None:
        """Add a line: a mark, words with muted ones beneath, buttons at the right."""
        row = QHBoxLayout()
        row.setSpacing(8)
        top = Qt.AlignmentFlag.AlignTop
        if role:
            row.addWidget(Mark(role), 0, top)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(Label(words, "strong" if strong else "", wrap=True))
        if small:
            texts.addWidget(Label(small, "small", wrap=True))
        row.addLayout(texts, 1)
        for act in acts:
            button = make_button(act)
            # Many lines have a button of the same words.
            button.setAccessibleDescription(words)
            row.addWidget(button, 0, top)
        self.body.addLayout(row)

    def nothing(self, words: str) -> None:
        """Say that there is nothing yet."""
        self.body.addWidget(Label(words, "muted", wrap=True))


def page_column(scroll: QScrollArea, widest: int, spacing: int) -> QVBoxLayout:
    """Let a scroll area show a page; return its column, never wider than what is easy to read."""
    inner, holder = QWidget(), QWidget()
    inner.setProperty("kind", "page")
    holder.setMaximumWidth(widest)
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 12, tokens.PAGE_EDGE, 24)
    column.setSpacing(spacing)
    row = QHBoxLayout(inner)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(holder, 1)
    row.addStretch(0)
    scroll.setWidgetResizable(True)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setWidget(inner)
    return column


def show_now(root: QWidget | None) -> None:
    """Show and lay out at once what was laid into a widget; Qt would take several turns of its loop."""
    _show(root.layout() if root is not None else None)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)


def _show(layout: QLayout | None) -> None:
    for at in range(layout.count() if layout is not None else 0):
        item = layout.itemAt(at) if layout is not None else None
        widget = item.widget() if item is not None else None
        if widget is None:
            _show(item.layout() if item is not None else None)
            continue
        if widget.isHidden() and not widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
            widget.show()
        _show(widget.layout())


def make_button(act: Act) -> QPushButton:
    """Make a quiet button."""
    name, words, do = act
    made = QPushButton(words)
    made.setObjectName(name)
    set_kind(made, "link")
    made.clicked.connect(lambda *_: do())
    return made
