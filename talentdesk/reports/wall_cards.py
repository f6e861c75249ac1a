"""Cards to cut and pin to a wall: a candidate each, with name or code and a QR code."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from typing import Any

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen import canvas as pdf

from talentdesk.domain.trouble import Trouble, TroubleError
from talentdesk.reports import marks
from talentdesk.reports.fonts import REGULAR
from talentdesk.reports.ink import LANGUAGES, MM, Face, Ink
from talentdesk.reports.packet import Printed
from talentdesk.reports.progress import Cancelled, Progress, never, tell_nobody
from talentdesk.reports.text import Text, draw_line, shortened
from talentdesk.wording import Say

A6, A7 = "A6", "A7"
_GRIDS = {A6: (2, 2), A7: (2, 4)}
"""Columns and rows of cards on an A4 page."""
_PAD = 7 * MM
_MARK = 4 * MM
"""Length of the marks to cut along."""
_TALL, _LARGE = 110 * MM, 1.4
"""From this height on, everything on a card is so much larger."""
_SMALLEST = 14.0
"""Size of names in points that is not gone below; longer ones are shortened."""


@dataclass(frozen=True, slots=True)
class WallCard:
    """What a card says; ``code`` is what its QR code holds: employee number, or a blind session's code."""

    name: str
    number: str
    post: str
    unit: str
    code: str


def draw_wall_cards(
    cards: Sequence[WallCard],
    size: str,
    title: str,
    say: Say,
    moment: datetime,
    progress: Progress = tell_nobody,
    cancelled: Cancelled = never,
) -> Printed:
    """Draw cards on A4 pages; the same cards give the same bytes. Raises ``TroubleError(CANCELLED)``."""
    ink = Ink(say)
    canvas, sink = bare_canvas(A4, title, say, moment)
    columns, rows = _GRIDS[size]
    width, height = A4[0] / columns, A4[1] / rows
    for index, card in enumerate(cards):
        if cancelled():
            raise TroubleError(Trouble.CANCELLED)
        progress(card.name, index, len(cards))
        place = index % (columns * rows)
        if index and not place:
            _cut_marks(canvas, ink, columns, rows)
            canvas.showPage()
        row, column = divmod(place, columns)
        _card(canvas, ink, card, column * width, A4[1] - row * height, width, height)
    _cut_marks(canvas, ink, columns, rows)
    canvas.showPage()
    canvas.save()
    return Printed(sink.getvalue(), ink.glyphs.missing)


def bare_canvas(size: tuple[float, float], title: str, say: Say, moment: datetime) -> tuple[Any, BytesIO]:
    """Return a canvas without any frame, and where its bytes go; it says it was made at ``moment``."""
    sink = BytesIO()
    face: Any = REGULAR  # the stubs take the name of a font for a figure
    canvas: Any = pdf.Canvas(
        sink,
        pagesize=size,
        invariant=1,
        initialFontName=face,
        lang=LANGUAGES[say.language],
        pageCompression=1,
    )
    offset = moment.strftime("%z") or "+0000"
    canvas.setDateFormatter(lambda *_: f"D:{moment:%Y%m%d%H%M%S}{offset[:3]}'{offset[3:5]}'")
    canvas.setTitle(title)
    canvas.setSubject(title)
    for name in (canvas.setAuthor, canvas.setCreator, canvas.setProducer):
        name("TalentDesk")
    canvas.setViewerPreference("DisplayDocTitle", "true")
    canvas.bookmarkPage("paper")
    canvas.addOutlineEntry(title or "TalentDesk", "paper")
    return canvas, sink


def _card(
    canvas: Any, ink: Ink, card: WallCard, left: float, top: float, width: float, height: float
) -> None:
    """Paint one card: name as large as there is room, who it is beneath, the code in the corner."""
    inner = width - 2 * _PAD
    code = min(inner, height) * 0.34
    large = _LARGE if height > _TALL else 1.0
    name = _name(ink, card.name, inner, 40.0 * large)
    high = name.measure(inner)
    name.paint(canvas, left + _PAD, top - _PAD)
    y = top - _PAD - high - 2
    for words, face in (
        (card.post, Face(13 * large, 18 * large)),
        (card.unit, Face(11 * large, 16 * large, colour="muted")),
    ):
        if words:
            text = Text(ink, words, face)
            high = min(text.measure(inner), 2 * face.leading)
            if text.measure(inner) <= 2 * face.leading:
                text.paint(canvas, left + _PAD, y)
            else:
                draw_line(canvas, ink, words, left + _PAD, y - face.size, face, width=inner)
            y -= high
    foot = top - height + _PAD
    marks.qr(canvas, card.code, left + width - _PAD - code, foot, code, ink.colour("text"))
    number = Face(16 * large, 20 * large, bold=True)
    draw_line(canvas, ink, card.number, left + _PAD, foot + 2, number, width=inner - code - 8)


def _name(ink: Ink, name: str, width: float, largest: float) -> Text:
    """Return a name as large as it fits: on one line, or a long one on two or three with its words whole."""
    parted = name.replace("·", "·\n", 1)  # a name in parts breaks between them
    for words, lines, least in ((name, 1, largest / 2), (parted, 2, _SMALLEST), (name, 3, _SMALLEST)):
        size = largest
        while size >= least:
            text = Text(ink, words, Face(size, size * 1.1, bold=True))
            high = text.measure(width)
            if len(text.lines) <= lines and high <= 1.4 * largest and not text.cuts_words:
                return text
            size -= 1.0
    return shortened(ink, name, Face(_SMALLEST, _SMALLEST * 1.1, bold=True), width)


def _cut_marks(canvas: Any, ink: Ink, columns: int, rows: int) -> None:
    """Paint a thin cross where cards meet, and marks at the edges of the page."""
    line, (width, height) = ink.colour("line-strong"), A4
    for column in range(1, columns):
        x = column * width / columns
        for y in (0.0, height - _MARK):
            marks.rule(canvas, (x, y), (x, y + _MARK), line, thick=0.4)
        for row in range(1, rows):
            y = row * height / rows
            marks.rule(canvas, (x - _MARK, y), (x + _MARK, y), line, thick=0.4)
            marks.rule(canvas, (x, y - _MARK), (x, y + _MARK), line, thick=0.4)
    for row in range(1, rows):
        y = row * height / rows
        for x in (0.0, width - _MARK):
            marks.rule(canvas, (x, y), (x + _MARK, y), line, thick=0.4)
