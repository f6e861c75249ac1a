"""What the keys of the chart ask for."""

from enum import Enum

from PySide6.QtCore import Qt

_KEY = Qt.Key


class Act(Enum):
    """Something a key asks of the chart."""

    UP = "up"
    DOWN = "down"
    LEFT = "left"
    RIGHT = "right"
    FIRST = "first"
    FOLD = "fold"
    UNFOLD = "unfold"
    TURN = "turn"
    """Fold what is open, open what is folded."""
    OPEN = "open"
    VACATE = "vacate"
    LARGER = "larger"
    SMALLER = "smaller"
    WHOLE = "whole"


_PLAIN = {
    _KEY.Key_Up: Act.UP,
    _KEY.Key_Down: Act.DOWN,
    _KEY.Key_Left: Act.LEFT,
    _KEY.Key_Right: Act.RIGHT,
    _KEY.Key_Home: Act.FIRST,
    _KEY.Key_Minus: Act.FOLD,
    _KEY.Key_Plus: Act.UNFOLD,
    _KEY.Key_Equal: Act.UNFOLD,
    _KEY.Key_Space: Act.TURN,
    _KEY.Key_Return: Act.OPEN,
    _KEY.Key_Enter: Act.OPEN,
    _KEY.Key_V: Act.VACATE,
}
_WITH_CONTROL = {
    _KEY.Key_Plus: Act.LARGER,
    _KEY.Key_Equal: Act.LARGER,
    _KEY.Key_Minus: Act.SMALLER,
    _KEY.Key_0: Act.WHOLE,
}


def act_of(key: int, modifiers: Qt.KeyboardModifier) -> Act | None:
    """Return what a key asks for; None for nothing."""
    known = _WITH_CONTROL if modifiers & Qt.KeyboardModifier.ControlModifier else _PLAIN
    return known.get(Qt.Key(key))
