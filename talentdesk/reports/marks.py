"""Lines, fills and patterns; every fill that means something also has a pattern, so that grey paper reads."""

from collections.abc import Sequence
from typing import Any

from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel
from reportlab.lib.colors import Color

from talentdesk.reports.text import Canvas

Point = tuple[float, float]


def rule(
    canvas: Canvas,
    start: Point,
    end: Point,
    colour: Color,
    *,
    thick: float = 0.5,
    dash: tuple[float, ...] = (),
) -> None:
    """Draw a line."""
    canvas.setStrokeColor(colour)
    canvas.setLineWidth(thick)
    canvas.setDash(list(dash))
    canvas.line(*start, *end)
    if dash:
        canvas.setDash([])


def box(
    canvas: Canvas,
    left: float,
    bottom: float,
    width: float,
    height: float,
    *,
    fill: Color | None = None,
    line: Color | None = None,
    thick: float = 0.5,
    dash: tuple[float, ...] = (),
) -> None:
    """Draw a rectangle, filled, outlined or both."""
    if fill is not None:
        canvas.setFillColor(fill)
    if line is not None:
        canvas.setStrokeColor(line)
        canvas.setLineWidth(thick)
        canvas.setDash(list(dash))
    canvas.rect(left, bottom, width, height, stroke=int(line is not None), fill=int(fill is not None))
    if dash:
        canvas.setDash([])


def hatched(
    canvas: Canvas,
    left: float,
    bottom: float,
    width: float,
    height: float,
    colour: Color,
    *,
    step: float = 3.2,
) -> None:
    """Draw a rectangle with slanting lines inside and an outline."""
    if width <= 0 or height <= 0:
        return
    canvas.saveState()
    path = canvas.beginPath()
    path.rect(left, bottom, width, height)
    canvas.clipPath(path, stroke=0, fill=0)
    canvas.setStrokeColor(colour)
    canvas.setLineWidth(0.6)
    lines = []
    at = left - height
    while at < left + width:
        lines.append((at, bottom, at + height, bottom + height))
        at += step
    canvas.lines(lines)
    canvas.restoreState()
    box(canvas, left, bottom, width, height, line=colour, thick=0.6)


def shape(
    canvas: Canvas,
    points: Sequence[Point],
    *,
    fill: Color | None = None,
    line: Color | None = None,
    thick: float = 0.8,
    dash: tuple[float, ...] = (),
) -> None:
    """Draw a closed polygon."""
    path = canvas.beginPath()
    path.moveTo(*points[0])
    for point in points[1:]:
        path.lineTo(*point)
    path.close()
    if fill is not None:
        canvas.setFillColor(fill)
    if line is not None:
        canvas.setStrokeColor(line)
        canvas.setLineWidth(thick)
        canvas.setDash(list(dash))
    canvas.drawPath(path, stroke=int(line is not None), fill=int(fill is not None))
    if dash:
        canvas.setDash([])


def dot(canvas: Canvas, at: Point, radius: float, *, fill: Color, line: Color | None = None) -> None:
    """Draw a dot."""
    canvas.setFillColor(fill)
    if line is not None:
        canvas.setStrokeColor(line)
        canvas.setLineWidth(1.2)
    canvas.circle(*at, radius, stroke=int(line is not None), fill=1)


def qr(canvas: Canvas, payload: str, left: float, bottom: float, size: float, ink: Color) -> None:
    """Draw a QR code (level M) of ``size`` points; the caller leaves white around it."""
    code: Any = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(payload)
    code.make()
    count = code.getModuleCount()
    module = size / count
    canvas.setFillColor(ink)
    path = canvas.beginPath()
    for row in range(count):
        start = None
        for column in range(count + 1):
            dark = column < count and code.isDark(row, column)
            if dark and start is None:
                start = column
            elif not dark and start is not None:
                width = (column - start) * module
                path.rect(left + start * module, bottom + size - (row + 1) * module, width, module)
                start = None
    canvas.drawPath(path, stroke=0, fill=1)
