"""What the keys of the chart do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from talentdesk.domain.tidy_tree import Way

if TYPE_CHECKING:
    from talentdesk.ui.succession.chart.view import ChartView

_WAYS = {
    Qt.Key.Key_Up: Way.UP,
    Qt.Key.Key_Down: Way.DOWN,
    Qt.Key.Key_Left: Way.LEFT,
    Qt.Key.Key_Right: Way.RIGHT,
}
_PLUS = (Qt.Key.Key_Plus, Qt.Key.Key_Equal)


def keyed(view: ChartView, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
    """Do what a key asks for; tells whether it asked for anything."""
    if modifiers & Qt.KeyboardModifier.ControlModifier:
        return _zoomed(view, key)
    post = view.current
    if key in _WAYS:
        view.walk(_WAYS[key])
    elif key in _PLUS or key is Qt.Key.Key_Minus:
        view.fold(post, key is Qt.Key.Key_Minus)
    elif key is Qt.Key.Key_Space:
        view.fold(post, post not in view.collapsed)
    elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and post:
        view.opened.emit(post)
    elif key is Qt.Key.Key_V and post:
        view.vacancy_requested.emit(post)
    elif key is Qt.Key.Key_Home and view.chart is not None and view.chart.posts:
        view.select(view.chart.posts[0].id)
    else:
        return False
    return True


def _zoomed(view: ChartView, key: Qt.Key) -> bool:
    if key in _PLUS:
        view.zoom_by(1)
    elif key is Qt.Key.Key_Minus:
        view.zoom_by(-1)
    elif key is Qt.Key.Key_0:
        view.fit()
    else:
        return False
    return True
