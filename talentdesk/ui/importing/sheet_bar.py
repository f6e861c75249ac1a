"""The sheets on the desk: what each was taken for; a click chooses its columns by hand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from talentdesk.domain.import_reading import SheetGuess, SheetState
from talentdesk.ui.theme import application_theme, set_kind
from talentdesk.ui.widgets.flow import FlowLayout
from talentdesk.wording import Say, sheets
from talentdesk.wording.tables import table_name

_LINES = 3
_LINE = 40


class SheetBar(QScrollArea):
    """A button per sheet. ``wanted`` carries the place of the sheet among those shown."""

    wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.buttons: list[QToolButton] = []
        self._flow = FlowLayout(6)
        inner = QWidget()
        holder = QVBoxLayout(inner)
        holder.setContentsMargins(0, 0, 0, 0)
        holder.addLayout(self._flow)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_sheets(self, guesses: Sequence[SheetGuess], say: Say) -> None:
        """Show a button for each sheet."""
        for button in self.buttons:
            self._flow.removeWidget(button)
            button.deleteLater()
        self.buttons = []
        several = len({one.source.file for one in guesses}) > 1
        for index, guess in enumerate(guesses):
            button = self._button(guess, say, several=several)
            button.setProperty("sheet", index)
            button.clicked.connect(self._tell)
            self._flow.addWidget(button)
            self.buttons.append(button)
        self._fit()

    def _fit(self) -> None:
        """Take the height of the buttons, up to a few lines of them."""
        wanted = self._flow.heightForWidth(max(1, self.viewport().width()))
        self.setFixedHeight(min(_LINES * _LINE, max(_LINE, wanted)))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _button(self, guess: SheetGuess, say: Say, *, several: bool) -> QToolButton:
        button = QToolButton()
        set_kind(button, "button")
        good = guess.state is SheetState.TABLE
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        application_theme().set_icon(button, "table" if good else "alert", "muted" if good else "warn")
        place = " › ".join(
            part for part in (guess.source.file if several else "", guess.source.sheet) if part
        )
        what = self.tr("{table} · %n row(s)", "", guess.rows).format(table=table_name(guess.table, say))
        told = what if good else say("not read")
        button.setText(say("{sheet}: {what}", sheet=place or guess.source.file, what=told))
        button.setToolTip(sheets.state(guess, say))
        return button

    @Slot()
    def _tell(self) -> None:
        button = self.sender()
        assert isinstance(button, QToolButton)
        self.wanted.emit(int(button.property("sheet")))
