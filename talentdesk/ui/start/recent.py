"""The workspaces opened last, with what can be done to each."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from talentdesk.ui.card.sections import empty
from talentdesk.ui.theme import application_theme, set_kind
from talentdesk.ui.widgets.chips import EmptyState
from talentdesk.ui.widgets.labels import ElidedLabel, Label, Panel
from talentdesk.ui.widgets.words import Worded


class RecentList(Worded, Panel):
    """Lists paths; each opens on a click and has a menu for the rest."""

    open_requested = Signal(object)
    look_requested = Signal(object)
    backups_requested = Signal(object)
    forget_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._paths: Sequence[Path] = ()
        self._title = Label(kind="large")
        self._empty = EmptyState("folder")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        inner = QWidget()
        inner.setProperty("kind", "surface")
        holder = QVBoxLayout(inner)
        holder.setContentsMargins(0, 0, 0, 0)
        holder.addLayout(self._rows)
        holder.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidget(inner)
        self.body.addWidget(self._title)
        self.body.addWidget(self._empty, 1)
        self.body.addWidget(self._scroll, 1)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        self._title.setText(self.tr("Recent"))
        self._empty.set_texts(
            self.tr("Nothing opened yet"), self.tr("Workspaces you have opened will stand here.")
        )
        self.show_paths(self._paths)

    def show_paths(self, paths: Sequence[Path]) -> None:
        """Show workspaces, the newest first."""
        self._paths = paths
        empty(self._rows)
        for path in paths:
            self._rows.addWidget(self._make_row(path))
        self._empty.setVisible(not paths)
        self._scroll.setVisible(bool(paths))

    def _make_row(self, path: Path) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        line.addWidget(self._open_button(path), 1)
        line.addWidget(self._menu_button(path))
        return row

    def _open_button(self, path: Path) -> QPushButton:
        button = QPushButton()
        set_kind(button, "row")
        words = path.stem if path.exists() else self.tr("{name} (not there)").format(name=path.stem)
        button.setAccessibleName(words)
        button.setToolTip(str(path))
        texts = QVBoxLayout(button)
        texts.setContentsMargins(12, 6, 12, 6)
        texts.setSpacing(0)
        texts.addWidget(ElidedLabel(words, "strong"))
        texts.addWidget(ElidedLabel(str(path.parent), "small"))
        button.clicked.connect(partial(self.open_requested.emit, path))
        return button

    def _menu_button(self, path: Path) -> QToolButton:
        button = QToolButton()
        application_theme().set_icon(button, "more", "muted")
        words = self.tr("More for {name}").format(name=path.stem)
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        choices = (
            (self.tr("Open to look only"), self.look_requested),
            (self.tr("Backups…"), self.backups_requested),
            (self.tr("Take off this list"), self.forget_requested),
        )
        for words, signal in choices:
            menu.addAction(words).triggered.connect(partial(signal.emit, path))
        button.setMenu(menu)
        return button
