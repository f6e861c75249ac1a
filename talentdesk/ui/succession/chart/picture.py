"""The chart as a picture, as it is open now: PNG for slides, SVG for whoever wants to enlarge it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from talentdesk.domain.trouble import TroubleError
from talentdesk.exchange.files import write
from talentdesk.ui.encoded import encoded

if TYPE_CHECKING:
    from talentdesk.ui.succession.chart.view import ChartView

_SHARP = 2.0
"""So many pixels of the picture for one of the screen, while it is not too large."""
_MOST_PIXELS = 16_000.0
"""Longest side; other programs refuse larger pictures."""


def write_picture(view: ChartView, path: Path) -> bool:
    """Write the chart; tells whether that was possible."""
    data = svg(view) if path.suffix.casefold() == ".svg" else png(view)
    try:
        write(path, data)
    except TroubleError:
        return False
    return True


def png(view: ChartView) -> bytes:
    """Return the chart as PNG, in the colours of the window."""
    rect = view.board.tree
    scale = min(_SHARP, _MOST_PIXELS / max(rect.width(), rect.height(), 1))
    image = QImage(
        max(1, round(rect.width() * scale)), max(1, round(rect.height() * scale)), QImage.Format.Format_ARGB32
    )
    image.fill(_ground(view))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _render(view, painter, QRectF(image.rect()), scale)
    painter.end()
    return encoded(image, "PNG")


def svg(view: ChartView) -> bytes:
    """Return the chart as SVG; its texts stay texts."""
    from PySide6.QtSvg import QSvgGenerator

    rect = view.board.tree
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    paper = QSvgGenerator()
    paper.setOutputDevice(buffer)
    paper.setSize(QSize(round(rect.width()), round(rect.height())))
    paper.setViewBox(QRectF(0, 0, rect.width(), rect.height()))
    paper.setTitle(view.accessibleName())
    painter = QPainter(paper)
    painter.fillRect(QRectF(0, 0, rect.width(), rect.height()), _ground(view))
    _render(view, painter, QRectF(0, 0, rect.width(), rect.height()), 1.0)
    painter.end()
    return bytes(buffer.data().data())


def _render(view: ChartView, painter: QPainter, target: QRectF, scale: float) -> None:
    """Paint the scene with everything told, whatever the zoom, and nothing selected."""
    before, current = view.zoom, view.current
    view.current = ""
    view.board.set_scale(max(scale, 1.0))
    view.board.restyle((current,))
    view.board.uncached(True)
    view.scene().render(painter, target, view.board.tree, Qt.AspectRatioMode.KeepAspectRatio)
    view.board.uncached(False)
    view.current = current
    view.board.set_scale(before)
    view.board.restyle((current,))


def _ground(view: ChartView) -> QColor:
    return view.board.ink.ground
