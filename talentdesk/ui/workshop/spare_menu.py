"""A button that stands for others there is no room for, and its menu."""

from collections.abc import Iterable

from PySide6.QtWidgets import QMenu, QToolButton
from typing_extensions import override


class MenuButton(QToolButton):
    """A button that opens a menu and is pressed while something of it is on; a click changes nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    @override
    def nextCheckState(self) -> None:
        return


def gather(menu: QMenu, buttons: Iterable[QToolButton]) -> None:
    """Fill a menu with the buttons it stands for."""
    menu.clear()
    for button in buttons:
        action = menu.addAction(button.icon(), button.toolTip())
        action.setCheckable(button.isCheckable())
        action.setChecked(button.isChecked())
        action.triggered.connect(button.click)
