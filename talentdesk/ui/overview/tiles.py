"""All tiles in lines that fill the width, and the formula of the one that is looked at."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from talentdesk.domain.figures import FigureKey, Measured, change
from talentdesk.services.succession_figures import EarlierCycle, SuccessionFigures
from talentdesk.ui.overview.tile import WIDTH, FigureTile, TileWords
from talentdesk.ui.widgets.labels import Label
from talentdesk.ui.widgets.words import Worded
from talentdesk.wording import Say
from talentdesk.wording.succession_figures import (
    FORMULAS,
    NAMES,
    change_words,
    parts_words,
    turn_words,
    unknown_words,
    value_words,
)

_GAP = 12


class FigureTiles(Worded, QWidget):
    """Shows every figure; ``list_wanted`` carries the key of the one whose list is asked for."""

    list_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._columns = 0
        self._looked_at = ""
        self.tiles: Mapping[FigureKey, FigureTile] = {key: FigureTile(key.value) for key in FigureKey}
        self.formula = Label(kind="small", wrap=True)
        # Two lines: what is beneath does not jump from figure to figure.
        self.formula.setMinimumHeight(2 * self.formula.fontMetrics().lineSpacing())
        self.formula.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._grid = QGridLayout()
        self._grid.setSpacing(_GAP)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.addWidget(self.formula, 1)
        column.addLayout(self._grid)
        column.addLayout(self.foot)
        for key, tile in self.tiles.items():
            tile.clicked.connect(partial(self._ask, key.value))
            tile.looked_at.connect(partial(self._tell, key.value))
            tile.stepped.connect(partial(self._step, key))
        self._lay_out(4)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Figures"))
        self._show_formula()

    def show_figures(self, found: SuccessionFigures, earlier: EarlierCycle | None, say: Say) -> None:
        """Show figures, each beside that of an earlier cycle."""
        for figure in found.figures:
            self.tiles[figure.key].show_words(tile_words(figure, earlier, say))
        self._show_formula()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        most = max(1, min(6, (self.width() + _GAP) // (WIDTH + _GAP)))
        lines = -(-len(self.tiles) // most)
        # As many as fill the lines evenly: no tile stands alone in the last one.
        self._lay_out(-(-len(self.tiles) // lines))

    def _lay_out(self, columns: int) -> None:
        if columns == self._columns:
            return
        for at in range(max(columns, self._columns)):
            self._grid.setColumnStretch(at, 1 if at < columns else 0)
        self._columns = columns
        for at, tile in enumerate(self.tiles.values()):
            self._grid.addWidget(tile, at // columns, at % columns)

    def _ask(self, key: str, *_: object) -> None:
        self.list_wanted.emit(key)

    def _step(self, key: FigureKey, aside: int, down: int) -> None:
        keys = list(self.tiles)
        at = keys.index(key) + aside + down * self._columns
        if 0 <= at < len(keys):
            self.tiles[keys[at]].setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _tell(self, key: str) -> None:
        self._looked_at = key
        self._show_formula()

    def _show_formula(self) -> None:
        tile = self.tiles[FigureKey(self._looked_at)] if self._looked_at else None
        if tile is None or not tile.words.formula:
            self.formula.setText(
                self.tr("Point at a figure to see its formula; click it for the list behind.")
            )
            return
        words = tile.words
        parts = (f"{words.name} = {words.formula}", words.about, words.unknown, words.change, words.turn_said)
        self.formula.setText("   ·   ".join(part for part in parts if part))


def tile_words(figure: Measured, earlier: EarlierCycle | None, say: Say) -> TileWords:
    """Return what the tile of a figure says."""
    went = change(figure, earlier.figure(figure.key)) if earlier else None
    return TileWords(
        name=say(NAMES[figure.key]),
        value=value_words(figure.key, figure.value, say),
        parts=parts_words(figure, say),
        about=figure.about,
        unknown=unknown_words(figure, say),
        change=change_words(figure.key, went, "", say),
        turn=went.turn.value if went else "",
        turn_said=turn_words(went.turn, say) if went else "",
        formula=say(FORMULAS[figure.key]),
        share=figure.parts,
        lacking=figure.lack is not None,
    )
