"""What the badges mean, and what the keys do."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from talentdesk.domain.distribution import Standing
from talentdesk.ui.theme import application_theme
from talentdesk.ui.widgets.labels import Label, Line
from talentdesk.ui.widgets.sheet import Sheet
from talentdesk.ui.workshop.badges import BADGE, Badge, badge_text, paint_badge
from talentdesk.ui.workshop.ink import ink
from talentdesk.ui.workshop.standing_mark import MARK, paint_standing
from talentdesk.wording import Say


class _Sign(QWidget):
    """A badge or a standing mark as it is on the board."""

    def __init__(self, sign: Badge | Standing) -> None:
        super().__init__()
        self._sign = sign
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(22, 22)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = ink(application_theme().values)
        if isinstance(self._sign, Badge):
            paint_badge(painter, self._sign, QPointF((22 - BADGE) / 2, (22 - BADGE) / 2), colours)
        else:
            where = self.rect().toRectF().adjusted(6, 6, MARK - 16, MARK - 16)
            paint_standing(painter, self._sign, where, colours)
        painter.end()


class LegendSheet(Sheet):
    """The legend of the board."""

    def __init__(self, window: QWidget, say: Say) -> None:
        self._filled = False
        super().__init__(window)
        self._say = say
        self._rows: list[tuple[Standing, Label]] = []
        for badge in Badge:
            self.body.addLayout(_row(_Sign(badge), Label(badge_text(badge, say), wrap=True)))
        for standing in (Standing.ABOVE, Standing.INSIDE, Standing.BELOW):
            label = Label(wrap=True)
            self._rows.append((standing, label))
            self.body.addLayout(_row(_Sign(standing), label))
        self.body.addWidget(Line())
        self._keys = QGridLayout()
        self._keys.setColumnStretch(1, 1)
        self._keys.setHorizontalSpacing(16)
        self._labels = [(Label(kind="strong"), Label(wrap=True)) for _ in self._key_words()]
        for index, (key, meaning) in enumerate(self._labels):
            self._keys.addWidget(key, index, 0, Qt.AlignmentFlag.AlignTop)
            self._keys.addWidget(meaning, index, 1)
        self.body.addLayout(self._keys)
        self._filled = True
        self.retranslate()

    @override
    def retranslate(self) -> None:
        super().retranslate()
        if not self._filled:
            return
        self.set_texts(self.tr("Badges and keys"), "")
        words = {
            Standing.ABOVE: self.tr("The share is above the guideline"),
            Standing.INSIDE: self.tr("The share is inside the guideline"),
            Standing.BELOW: self.tr("The share is below the guideline"),
        }
        for standing, label in self._rows:
            label.setText(words[standing])
        for (key, meaning), (name, text) in zip(self._labels, self._key_words(), strict=True):
            key.setText(name)
            meaning.setText(text)

    def _key_words(self) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("Arrows"), self.tr("Go from card to card; to the head of a box and on")),
            (self.tr("Shift, Ctrl + arrows"), self.tr("Select a range; go without selecting")),
            (self.tr("Space"), self.tr("Select the card too, or no longer; on a head: everyone there")),
            ("1 2 3 …", self.tr("Put the selected cards into the box of that number")),
            ("0", self.tr("Back to the holding area")),
            ("Ctrl+A", self.tr("Select everyone who is shown")),
            ("Ctrl+Shift+A", self.tr("Select everyone in the box")),
            (self.tr("Alt + arrows"), self.tr("Move the card within its box; the order is kept")),
            ("Enter, M", self.tr("Menu of the cards; on a head Enter gives the box the room")),
            ("F", self.tr("Discussed, or not yet")),
            ("R", self.tr("Give the reason of the last move")),
            ("F8", self.tr("Agenda: whose turn it is, time, opinions before the talk")),
            (self.tr("Page Down, Up, C"), self.tr("Call the next one, the one before, the selected card")),
            ("T, K, O", self.tr("Start or pause the time; put the talk off; still open")),
            ("P, A, V", self.tr("Ballot; action agreed; compare the selected cards")),
            ("G, Y, E", self.tr("Flag; readiness; own note, on all selected cards")),
            ("N, B, Ctrl+Shift+P", self.tr("Codes for names; room's screen blank; the room's window")),
            ("H", self.tr("Places of the last cycle: of the selection, of everybody, none")),
            ("Ctrl+F, Ctrl+Shift+L", self.tr("Find a card; filter by unit, tier, manager and more")),
            ("Ctrl+Shift+U, V", self.tr("Colours and badges; saved views")),
            ("Alt+1 2 3 …", self.tr("Look at the board by a saved view")),
            ("Ctrl+Shift+D, F7", self.tr("Charts; minutes, beside the board")),
            ("Ctrl+Shift+H, G", self.tr("Evidence held and missing; groups compared")),
            ("Ctrl+Shift+M, B", self.tr("Challenge the middle; another grid beside this one")),
            ("Ctrl+Shift+E, S", self.tr("Rehearsals; guidelines shown or hidden")),
            ("F11", self.tr("Full screen: the board without rail and top bar; Esc returns")),
            ("Ctrl + / −, Ctrl+0", self.tr("Larger, smaller, the whole board")),
            ("Esc", self.tr("Give up a drag, drop the selection, show all boxes")),
        )


def _row(sign: QWidget, label: Label) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(label, 1)
    return row
