"""The rail: the places of the application, icon over name, or side by side when it is wide."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QFrame, QSizePolicy, QToolButton, QVBoxLayout
from typing_extensions import override

from talentdesk import tokens
from talentdesk.ui.places import Place
from talentdesk.ui.theme import application_theme, set_kind
from talentdesk.ui.widgets.words import Worded

NARROW, WIDE = 72, 208


class Rail(Worded, QFrame):
    """Shows the places and which one is open; arrow keys walk, the last place stands at the foot."""

    place_requested = Signal(str)
    wide_changed = Signal(bool)

    def __init__(self, places: Sequence[Place], *, wide: bool) -> None:
        super().__init__()
        self.setProperty("kind", "surface")
        self._places = places
        self._wide = wide
        self._buttons: dict[str, QToolButton] = {}
        self._group = QButtonGroup(self)
        self._toggle = QToolButton()
        application_theme().set_icon(self._toggle, "menu", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 8, 4, 8)
        column.setSpacing(4)
        for place in places:
            if place is places[-1]:
                column.addStretch(1)
            column.addWidget(self._make_button(place))
        column.addWidget(self._toggle, 0, Qt.AlignmentFlag.AlignHCenter)
        self._group.buttonClicked.connect(self._clicked)
        self._toggle.clicked.connect(self._turn)
        self.retranslate()

    def show_place(self, key: str) -> None:
        """Mark the place that is open."""
        if key in self._buttons:
            self._buttons[key].setChecked(True)
        self._colour_icons()

    @override
    def retranslate(self) -> None:
        for place in self._places:
            button = self._buttons[place.key]
            button.setText(place.title())
            button.setAccessibleName(place.title())
            button.setToolTip(place.title())
        words = self.tr("Narrow rail") if self._wide else self.tr("Rail with text beside the icons")
        self._toggle.setToolTip(words)
        self._toggle.setAccessibleName(words)
        self.setAccessibleName(self.tr("Places"))
        self._arrange()

    def _make_button(self, place: Place) -> QToolButton:
        button = QToolButton()
        button.setCheckable(True)
        button.setObjectName(place.key)
        button.setFont(application_theme().font(tokens.TEXT_SMALL))
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        set_kind(button, "rail")
        self._buttons[place.key] = button
        self._group.addButton(button)
        return button

    def _arrange(self) -> None:
        style = (
            Qt.ToolButtonStyle.ToolButtonTextBesideIcon
            if self._wide
            else Qt.ToolButtonStyle.ToolButtonTextUnderIcon
        )
        metrics = QFontMetrics(application_theme().font(tokens.TEXT_SMALL, bold=True))
        widest = 0
        for button in self._buttons.values():
            button.setToolButtonStyle(style)
            button.setFixedHeight(40 if self._wide else 56)
            widest = max(widest, metrics.horizontalAdvance(button.text()))
        self.setFixedWidth(WIDE if self._wide else max(NARROW, widest + 20))

    def _clicked(self, button: QToolButton) -> None:
        self._colour_icons()
        self.place_requested.emit(button.objectName())

    def _colour_icons(self) -> None:
        for place in self._places:
            button = self._buttons[place.key]
            application_theme().set_icon(button, place.icon, "accent" if button.isChecked() else "muted")

    def _turn(self) -> None:
        self._wide = not self._wide
        self.retranslate()
        self.wide_changed.emit(self._wide)
