"""The grid as a poster for the room, on A3 or A2 across: with names, or empty for cards."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from talentdesk.domain.grid import Placement, Scheme
from talentdesk.reports.grid import GridPage, Name
from talentdesk.reports.ink import MM, Face, Ink
from talentdesk.reports.packet import Printed
from talentdesk.reports.text import draw_line
from talentdesk.reports.wall_cards import bare_canvas
from talentdesk.wording import Say

A3, A2 = "A3", "A2"
_SIZES = {A3: (420 * MM, 297 * MM), A2: (594 * MM, 420 * MM)}
_EDGE = 12 * MM
_HEAD = 26.0
"""Height of the title before it is enlarged."""
_SCALES = {A3: (1.42, 1.2, 1.0, 0.85), A2: (2.0, 1.7, 1.42, 1.2, 1.0, 0.85)}
"""By how much everything is enlarged: the most at which all names have room."""


def draw_poster(
    scheme: Scheme,
    names: Mapping[Placement | None, Sequence[str]],
    size: str,
    title: str,
    say: Say,
    moment: datetime,
) -> Printed:
    """Draw the grid; the same values give the same bytes."""
    ink = Ink(say)
    canvas, sink = bare_canvas(_SIZES[size], title, say, moment)
    width, height = (side - 2 * _EDGE for side in _SIZES[size])
    shown = {place: [Name(one) for one in held] for place, held in names.items()}
    for scale in _SCALES[size]:
        room = height / scale - _HEAD
        page = GridPage(ink, scheme, shown, room)
        if not page.is_full(width / scale):
            break
    page.measure(width / scale)
    canvas.saveState()
    canvas.translate(_EDGE, _EDGE)
    canvas.scale(scale, scale)
    top = height / scale
    draw_line(canvas, ink, title, 0, top - 16, Face(16, 20, bold=True), width=width / scale)
    page.paint(canvas, 0, top - _HEAD)
    canvas.restoreState()
    canvas.showPage()
    canvas.save()
    return Printed(sink.getvalue(), ink.glyphs.missing)
