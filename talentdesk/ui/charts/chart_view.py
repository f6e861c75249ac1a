"""A chart in the window: title, picture, the sentence that says it, and its table; copied and saved."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QImage, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from talentdesk.charts.chart import Chart
from talentdesk.charts.figure import Format, draw, new_figure, save
from talentdesk.charts.style import paper, screen
from talentdesk.domain.trouble import TroubleError
from talentdesk.ui.charts.chart_table import ChartTable
from talentdesk.ui.saving import PICTURES, ask_target, tell_saved
from talentdesk.ui.shell import Shell
from talentdesk.ui.trouble import trouble_words
from talentdesk.ui.widgets.labels import ElidedLabel, Label
from talentdesk.ui.widgets.words import Worded

if TYPE_CHECKING:
    from matplotlib.figure import Figure

_NARROWEST = 240
_REDRAWN_FROM = 16
"""Change of width in pixels from which a chart is laid out anew; below it is only scaled."""
_LEAST = 200
"""Pixels of height below which a chart cannot be read."""


class ChartView(Worded, QWidget):
    """Shows one chart at a time and follows theme and language.

    Matplotlib is imported with the first chart that is seen. Many changes in a row make one drawing, and
    while the view is hidden nothing is drawn.
    """

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self._chart: Chart | None = None
        self._figure: Figure | None = None
        self._canvas: QWidget | None = None
        self._stale = False
        self._drawn = 0
        self._width = 0
        self._title = ElidedLabel(kind="strong")
        self._sentence = Label(kind="muted", wrap=True)
        self._sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._table = ChartTable()
        self._show_table, self._copy, self._save = QToolButton(), QToolButton(), QToolButton()
        # One drawing for everything that changes before Qt comes round again.
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._build()
        self._connect()
        self.retranslate()
        self.show_chart(None)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self._title, 1)
        icons = {self._show_table: "table", self._copy: "copy", self._save: "download"}
        for button, icon in icons.items():
            self._shell.theme.set_icon(button, icon)
            head.addWidget(button)
        self._show_table.setCheckable(True)
        self._table.hide()
        self._picture = QVBoxLayout()
        self._picture.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addLayout(self._picture, 1)
        column.addWidget(self._sentence)
        column.addWidget(self._table)

    def _connect(self) -> None:
        self._show_table.toggled.connect(self._table.setVisible)
        self._copy.clicked.connect(self.copy_picture)
        self._save.clicked.connect(self._ask_where)
        self._later.timeout.connect(self._draw)
        self._shell.theme.changed.connect(self.redraw)
        self._shell.speech.changed.connect(self.redraw)

    # ------------------------------------------------------------------------------------- what is shown

    @property
    def chart(self) -> Chart | None:
        """The chart shown."""
        return self._chart

    @property
    def sentence(self) -> str:
        """What stands below the picture."""
        return self._sentence.text()

    @property
    def table(self) -> ChartTable:
        """The figures below the picture."""
        return self._table

    @property
    def figure(self) -> Figure | None:
        """What the picture is drawn on; None before the first drawing."""
        return self._figure

    @property
    def drawn(self) -> int:
        """How often the picture was drawn."""
        return self._drawn

    def show_chart(self, chart: Chart | None) -> None:
        """Show other values; the same ones again draw nothing."""
        if chart is not None and chart == self._chart:
            return
        self._chart = chart
        for widget in (self._show_table, self._copy, self._save):
            widget.setEnabled(chart is not None)
        self.redraw()

    def redraw(self) -> None:
        """Say and draw anew: now if the view is on the screen, else when it comes there."""
        self._say()
        self._stale = True
        if self.isVisible():
            self._later.start()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._later.start()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._canvas is not None and abs(self.width() - self._width) > _REDRAWN_FROM:
            self._stale = True
            self._later.start()

    @override
    def retranslate(self) -> None:
        for button, words in (
            (self._show_table, self.tr("Table")),
            (self._copy, self.tr("Copy as picture")),
            (self._save, self.tr("Save as…")),
        ):
            button.setToolTip(words)
            button.setAccessibleName(words)

    def _say(self) -> None:
        say, chart = self._shell.say, self._chart
        self._title.set_whole(chart.title(say) if chart else "")
        self._sentence.setText(chart.sentence(say) if chart else "")
        self._table.show_table(chart.table(say) if chart else None)

    def _draw(self) -> None:
        """Draw what is shown now; a figure is made once and drawn on again."""
        if not self.isVisible():
            return
        self._stale = False
        if self._chart is None:
            if self._canvas is not None:
                self._canvas.hide()
            return
        style = screen(self._shell.theme.values)
        if self._figure is None or self._canvas is None:
            self._figure = new_figure(style, self._chart.shape)
            self._canvas = make_canvas(self._figure)
            self._picture.addWidget(self._canvas)
            # The layout has not come round yet; what is drawn depends on the width.
            self._figure.set_figwidth(max(_NARROWEST, self.width()) / self._figure.dpi)
        self._width = self.width()
        draw(self._figure, self._chart, style, self._shell.say, titled=False)
        self._canvas.setMinimumHeight(max(_LEAST, round(self._chart.shape[1] * 72)))
        self._canvas.setAccessibleName(self._title.whole)
        self._canvas.setAccessibleDescription(self._sentence.text())
        self._canvas.show()
        self._canvas.draw_idle()  # type: ignore[attr-defined]  # Matplotlib's canvas has no types
        self._drawn += 1

    # ------------------------------------------------------------------------------------- taken elsewhere

    def picture(self, format_: Format) -> bytes:
        """Return the chart as it is saved: in the light theme, with its title. Empty without a chart."""
        return save(self._chart, paper(), self._shell.say, format_) if self._chart else b""

    def copy_picture(self) -> None:
        """Put the chart on the clipboard as a picture."""
        image = QImage.fromData(self.picture(Format.PNG))
        if not image.isNull():
            QGuiApplication.clipboard().setImage(image)
            self._shell.toast(self.tr("The chart is on the clipboard."))

    def save_to(self, path: Path) -> bool:
        """Write the chart in the format its file name asks for; tell how it went."""
        from talentdesk.exchange.files import write

        try:
            write(path, self.picture(Format(path.suffix.casefold().removeprefix("."))))
        except TroubleError as error:
            self._shell.strip(trouble_words(error, self._shell.say))
            return False
        tell_saved(self._shell, path)
        return True

    def _ask_where(self) -> None:
        path = ask_target(self, self.tr("Save chart"), self._title.whole, PICTURES)
        if path is not None:
            self.save_to(path)


def make_canvas(figure: Figure) -> QWidget:
    """Return a widget that shows a figure; the mouse goes through it, so that the wheel scrolls the page."""
    from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg

    canvas: QWidget = FigureCanvasQTAgg(figure)  # type: ignore[no-untyped-call]  # Matplotlib's own
    canvas.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    canvas.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    canvas.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
    canvas.setMinimumWidth(_NARROWEST)
    return canvas
