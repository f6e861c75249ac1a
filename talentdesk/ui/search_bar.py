"""The global search: a field in the top bar and its hits below it, in the same window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from talentdesk.ui.tab_stops import TabWindow
from talentdesk.ui.theme import application_theme
from talentdesk.ui.widgets.words import Worded

if TYPE_CHECKING:
    from PySide6.QtWidgets import QListWidgetItem

    from talentdesk.domain.people import Found
    from talentdesk.ui.search_hits import Hit, HitList

_ICONS = {
    "person": "user",
    "holders": "users",
    "post": "positions",
    "session": "workshop",
    "campaign": "nominations",
    "vacancy": "briefcase",
}


class SearchBar(Worded, QLineEdit):
    """The field. ``found`` carries the ``Found`` that was chosen; a command is simply triggered.

    ``search`` answers a text with hits; ``commands`` are offered where their words contain the text.
    """

    found = Signal(object)

    def __init__(
        self, window: QWidget, search: Callable[[str], Sequence[Found]], commands: Callable[[], list[QAction]]
    ) -> None:
        super().__init__()
        self._search = search
        self._commands = commands
        self._hits: list[Hit] = []
        self._icon = QAction(self)
        application_theme().set_icon(self._icon, "search", "muted")
        self.addAction(self._icon, QLineEdit.ActionPosition.LeadingPosition)
        self.setClearButtonEnabled(True)
        self._over = window
        self._panel: HitList | None = None
        self._icon.triggered.connect(self.begin)
        self.textEdited.connect(self._look)
        self.returnPressed.connect(self._take_current)
        window.installEventFilter(self)
        self.retranslate()

    @property
    def hits(self) -> tuple[Hit, ...]:
        """What is listed now."""
        return tuple(self._hits) if self._is_open() else ()

    @property
    def panel(self) -> HitList:
        """The list of hits, made when something is looked for first."""
        if self._panel is None:
            from talentdesk.ui.search_hits import HitList

            self._panel = HitList(self._over)
            self._panel.list.itemClicked.connect(self._take)
            self._name_panel(self._panel)
        return self._panel

    def begin(self) -> None:
        """Put the focus into the field, all its text selected."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    @override
    def retranslate(self) -> None:
        self.setPlaceholderText(self.tr("Search people, posts, commands (Ctrl+K)"))
        self._icon.setText(self.tr("Search"))
        self.setAccessibleName(self.tr("Search"))
        if self._panel is not None:
            self._name_panel(self._panel)

    def _name_panel(self, panel: HitList) -> None:
        panel.list.setAccessibleName(self.tr("Search results"))
        panel.empty = self.tr("Nothing found")

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() in steps and self._is_open():
            self.panel.walk(steps[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Escape:
            self._finish()
        else:
            super().keyPressEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.MouseButtonPress):
            self._close()
        return False

    def _is_open(self) -> bool:
        return self._panel is not None and self._panel.isVisible()

    def _close(self) -> None:
        if self._panel is not None:
            self._panel.hide()

    def _look(self, text: str) -> None:
        words = text.strip()
        if not words:
            self._hits = []
            self._close()
            return
        from talentdesk.ui.search_hits import Hit

        self._hits = [
            Hit(one.title, self._detail(one), _icon(one), one) for one in _with_holders(self._search(words))
        ]
        self._hits += [
            Hit(_words(one), self.tr("Command"), "forward", command=one)
            for one in self._commands()
            if _matches(one, words)
        ]
        corner = self.mapTo(self._over, QPoint(0, self.height() + 4))
        self.panel.show_hits(self._hits, corner, self.width())

    def _detail(self, found: Found) -> str:
        """Say what a hit is where its title does not, and where it belongs."""
        kinds = {
            "holders": self.tr("People in this post"),
            "campaign": self.tr("Campaign"),
            "vacancy": self.tr("Vacancy"),
        }
        return "  ".join(part for part in (kinds.get(found.kind), found.number, found.detail) if part)

    def _take_current(self) -> None:
        item = self.panel.list.currentItem() if self._is_open() else None
        if item is not None:
            self._take(item)

    def _take(self, item: QListWidgetItem) -> None:
        row = self.panel.list.row(item)
        if not 0 <= row < len(self._hits):
            return
        hit = self._hits[row]
        self._finish()
        if hit.command is not None:
            hit.command.trigger()
        elif hit.found is not None:
            self.found.emit(hit.found)

    def _finish(self) -> None:
        self._close()
        self.clear()
        self.clearFocus()
        window = self.window()
        if isinstance(window, TabWindow):
            window.come_back()


def _with_holders(found: Sequence[Found]) -> list[Found]:
    """Add a line for the people in the best post: the post itself leads to its slate."""
    lines = list(found)
    at = next((at for at, one in enumerate(lines) if one.kind == "post"), None)
    if at is not None:
        lines.insert(at + 1, replace(lines[at], kind="holders"))
    return lines


def _icon(found: Found) -> str:
    return _ICONS.get(found.kind, "search")


def _words(action: QAction) -> str:
    return action.text().replace("&", "")


def _matches(action: QAction, words: str) -> bool:
    return action.isEnabled() and action.isVisible() and words.casefold() in _words(action).casefold()
