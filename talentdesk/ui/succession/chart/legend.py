"""What the marks of the chart mean and how many posts have each; a click goes from one to the next."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget
from typing_extensions import override

from talentdesk.domain.programme import Programme
from talentdesk.domain.succession_chart import PostState, SuccessionChart, state
from talentdesk.domain.texts import Id
from talentdesk.ui.succession.chart.marks import paint_state
from talentdesk.ui.theme import application_theme
from talentdesk.ui.widgets.words import Worded
from talentdesk.ui.workshop.ink import Ink, ink

_SIDE, _GAP = 14, 6


class ChartLegend(Worded, QWidget):
    """A button for each state, and one for posts that are vacant. ``wanted`` carries the next such post."""

    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.buttons = {found: QToolButton() for found in PostState}
        self.vacant = QToolButton()
        self._posts: dict[QToolButton, list[Id]] = {}
        self._last: Id = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for button in (*self.buttons.values(), self.vacant):
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setIconSize(QSize(_SIDE + _GAP, _SIDE))
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.clicked.connect(partial(self._go, button))
            row.addWidget(button)
        row.addStretch(1)
        application_theme().changed.connect(self._draw)
        self._draw()
        self.retranslate()

    def show_chart(self, chart: SuccessionChart, programme: Programme) -> None:
        """Count the posts of a chart."""
        self._posts = {button: [] for button in (*self.buttons.values(), self.vacant)}
        for post in chart.posts:
            if post.key_position or post.looked_at:
                self._posts[self.buttons[state(post, programme)]].append(post.id)
            if post.vacant and post.key_position:
                self._posts[self.vacant].append(post.id)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        words = {
            PostState.READY: self.tr("Ready now"),
            PostState.LATER: self.tr("None ready"),
            PostState.NOT_JUDGED: self.tr("Not judged"),
            PostState.NONE: self.tr("No successor"),
            PostState.UNLOOKED: self.tr("Not looked at"),
        }
        tip = self.tr("Go to the next of these posts")
        named = [*((self.buttons[found], word) for found, word in words.items())]
        for button, word in (*named, (self.vacant, self.tr("Vacant"))):
            count = len(self._posts.get(button, ()))
            button.setText(f"{word} {count}")
            button.setToolTip(tip)
            button.setEnabled(count > 0)

    def _go(self, button: QToolButton, *_: object) -> None:
        posts = self._posts.get(button, [])
        if posts:
            at = posts.index(self._last) + 1 if self._last in posts else 0
            self._last = posts[at % len(posts)]
            self.wanted.emit(self._last)

    def _draw(self) -> None:
        inks = ink(application_theme().values)
        for found, button in self.buttons.items():
            button.setIcon(QIcon(_picture(found, inks, self.devicePixelRatioF())))
        self.vacant.setIcon(QIcon(application_theme().pixmap("user", _SIDE, "bad", _GAP)))


def _picture(found: PostState, inks: Ink, ratio: float) -> QPixmap:
    pixmap = QPixmap(round((_SIDE + _GAP) * ratio), round(_SIDE * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_state(painter, QRectF(0, 0, _SIDE, _SIDE), found, inks)
    painter.end()
    return pixmap
