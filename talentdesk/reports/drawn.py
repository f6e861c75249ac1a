"""Signatures drawn on a screen, laid over the signature page of a packet and labelled as such."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from io import BytesIO
from typing import Any

from reportlab.lib.utils import ImageReader
from reportlab.pdfgen import canvas as pdf

from talentdesk.reports.blocks import SIGNATURE_DATE, Signatures
from talentdesk.reports.fonts import REGULAR
from talentdesk.reports.ink import MM, SMALL, Ink
from talentdesk.reports.page import BINDING, PORTRAIT, frame_size
from talentdesk.reports.text import draw_line
from talentdesk.wording import Say

_HIGH = 9 * MM
"""Height of a drawn signature above its line at most."""
_NEAR = 4.0
"""Points by which a name may stand beside the left edge of the frame."""


@dataclass(frozen=True, slots=True)
class DrawnSignature:
    """Who signed on a screen, when, and the picture of it (PNG)."""

    name: str
    on: date
    picture: bytes = field(repr=False)


def with_signatures(data: bytes, signed: Sequence[DrawnSignature], say: Say) -> bytes:
    """Return a drawn packet with signatures over their lines; without a page to sign nothing changes."""
    from pypdf import PdfReader, PdfWriter

    places = _places(data, signed, say)
    if not places:
        return data
    reader = PdfReader(BytesIO(data))
    writer = PdfWriter(clone_from=reader)
    for number in sorted({page for page, _, _ in places}):
        here = [(y, one) for page, y, one in places if page == number]
        page = writer.pages[number]
        size = (float(page.mediabox.width), float(page.mediabox.height))
        page.merge_page(PdfReader(BytesIO(_overlay(here, size, say))).pages[0])
    writer.metadata = {str(key): str(value) for key, value in (reader.metadata or {}).items()}
    sink = BytesIO()
    writer.write(sink)
    return sink.getvalue()


def _places(
    data: bytes, signed: Sequence[DrawnSignature], say: Say
) -> list[tuple[int, float, DrawnSignature]]:
    """Return page and baseline of everybody's line, found by the name at its beginning."""
    import pypdfium2

    document: Any = pypdfium2.PdfDocument(data)
    found = []
    try:
        pages = _signature_pages(document, say("Signatures of the committee"))
        waiting = list(signed)
        for number in pages:
            page = document[number]
            text = page.get_textpage()
            for one in tuple(waiting):
                y = _line_of(text, one.name)
                if y is not None:
                    found.append((number, y, one))
                    waiting.remove(one)
            text.close()
            page.close()
    finally:
        document.close()
    return found


def _signature_pages(document: Any, title: str) -> range:
    """Return the pages of the part that is signed, by the bookmarks."""
    marks = [
        (str(one.get_title()), one.get_dest().get_index()) for one in document.get_toc() if one.level == 0
    ]
    for index, (name, page) in enumerate(marks):
        if name == title:
            end = marks[index + 1][1] if index + 1 < len(marks) else len(document)
            return range(page, max(end, page + 1))
    return range(0)


def _line_of(text: Any, name: str) -> float | None:
    """Return the foot of a name that begins a line; the sentence above may hold the name too."""
    search = text.search(name, match_case=True)
    while (hit := search.get_next()) is not None:
        first, _ = hit
        left, bottom, _, _ = text.get_charbox(first, loose=True)
        if abs(left - BINDING) <= _NEAR:
            return float(bottom)
    return None


def _overlay(here: Sequence[tuple[float, DrawnSignature]], size: tuple[float, float], say: Say) -> bytes:
    ink, sink = Ink(say), BytesIO()
    face: Any = REGULAR  # the stubs take the name of a font for a figure
    canvas = pdf.Canvas(sink, pagesize=size, invariant=1, initialFontName=face)
    left = BINDING + frame_size(PORTRAIT)[0] - Signatures.LINE - SIGNATURE_DATE
    for y, one in here:
        image = ImageReader(BytesIO(one.picture))
        width, height = image.getSize()
        scale = min((Signatures.LINE - 4 * MM) / width, _HIGH / height)
        canvas.drawImage(image, left + 2 * MM, y + 1, width * scale, height * scale, mask="auto")
        words = say("Drawn on screen, {day}", day=say.day(one.on))
        draw_line(canvas, ink, words, left, y - 9, SMALL, width=Signatures.LINE)
    canvas.showPage()
    canvas.save()
    return sink.getvalue()
