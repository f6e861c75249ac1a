"""Widgets that say their words anew when the language changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

if TYPE_CHECKING:
    _Base = QWidget
else:
    # A plain class beside the Qt one: two Qt bases cannot be mixed.
    _Base = object


class Worded(_Base):
    """Mixed into a widget (before its Qt class): calls ``retranslate`` on a change of language."""

    def retranslate(self) -> None:
        """Set every text of the widget; called by its constructor too."""

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
