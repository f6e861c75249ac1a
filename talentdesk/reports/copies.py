"""Numbered copies: the drawn packet with the copy's number and recipient laid over every page.

The pages are not laid out again: what a copy adds is drawn once per size of page; every page refers to it.
"""

from dataclasses import dataclass
from io import BytesIO
from typing import Any

from reportlab.pdfgen import canvas as pdf

from talentdesk.reports.fonts import REGULAR
from talentdesk.reports.ink import MM, SMALL, Ink
from talentdesk.reports.page import BINDING, SIDE
from talentdesk.reports.text import Text, draw_line
from talentdesk.wording import Say

_NAME = "/TDCopy"
_LINE = 8.6 * MM
"""Height of the copy's line above the page's edge, below the packet's own lines."""
_MARK = 64.0
"""Size of the watermark in points; smaller where the name is long."""


@dataclass(frozen=True, slots=True)
class CopyMark:
    """Which copy it is, of how many, and whose."""

    number: int
    of: int
    recipient: str


def numbered_copy(data: bytes, mark: CopyMark, say: Say) -> bytes:
    """Return a copy of a drawn packet with its mark on every page; the same values give the same bytes."""
    from pypdf import PdfReader, PdfWriter
    from pypdf.generic import ArrayObject, DecodedStreamObject, DictionaryObject, NameObject

    writer = PdfWriter(clone_from=PdfReader(BytesIO(data)))
    call = DecodedStreamObject()
    call.set_data(f"q {_NAME} Do Q".encode())
    drawn = writer._add_object(call)
    forms: dict[tuple[float, float], Any] = {}
    for page in writer.pages:
        size = (float(page.mediabox.width), float(page.mediabox.height))
        if size not in forms:
            forms[size] = _form(writer, mark, size, say)
        resources: Any = page["/Resources"].get_object()
        if "/XObject" not in resources:
            resources[NameObject("/XObject")] = DictionaryObject()
        resources["/XObject"].get_object()[NameObject(_NAME)] = forms[size]
        old = page.raw_get("/Contents")
        parts = list(old.get_object()) if isinstance(old.get_object(), list) else [old]
        page[NameObject("/Contents")] = ArrayObject([*parts, drawn])
    info: Any = PdfReader(BytesIO(data)).metadata or {}
    writer.metadata = {str(key): str(value) for key, value in info.items()}
    sink = BytesIO()
    writer.write(sink)
    return sink.getvalue()


def _form(writer: Any, mark: CopyMark, size: tuple[float, float], say: Say) -> Any:
    """Return the mark of one size of page as an object of the PDF that pages can refer to."""
    from pypdf import PdfReader
    from pypdf.generic import ArrayObject, DecodedStreamObject, FloatObject, NameObject

    page = PdfReader(BytesIO(_overlay(mark, size, say))).pages[0]
    contents = page.get_contents()
    form = DecodedStreamObject()
    form.set_data(contents.get_data() if contents is not None else b"")
    form[NameObject("/Type")] = NameObject("/XObject")
    form[NameObject("/Subtype")] = NameObject("/Form")
    form[NameObject("/BBox")] = ArrayObject([FloatObject(0), FloatObject(0), *map(FloatObject, size)])
    form[NameObject("/Resources")] = page["/Resources"].clone(writer)
    return writer._add_object(form)


def _overlay(mark: CopyMark, size: tuple[float, float], say: Say) -> bytes:
    ink = Ink(say)
    sink = BytesIO()
    face: Any = REGULAR  # the stubs take the name of a font for a figure
    canvas = pdf.Canvas(sink, pagesize=size, invariant=1, initialFontName=face)
    words = say("Copy {number} of {of} · {name}", number=mark.number, of=mark.of, name=mark.recipient)
    left = BINDING if size[1] > size[0] else SIDE
    draw_line(canvas, ink, words, left, _LINE, SMALL.but(bold=True, colour="text"), width=size[0] / 2)
    _watermark(canvas, ink, words, size)
    canvas.showPage()
    canvas.save()
    return sink.getvalue()


def _watermark(canvas: Any, ink: Ink, words: str, size: tuple[float, float]) -> None:
    """Write number and name across the page as a pale outline that hides nothing."""
    whole = Text(ink, words, SMALL.but(size=_MARK))
    room = min(size) * 1.05
    scale = min(1.0, room / whole.natural_width)
    canvas.saveState()
    canvas.translate(size[0] / 2, size[1] / 2)
    canvas.rotate(35)
    canvas.setStrokeColor(ink.colour("line"))
    canvas.setLineWidth(0.5)
    pen = canvas.beginText()
    pen.setTextRenderMode(1)
    pen.setTextOrigin(-whole.natural_width * scale / 2, -_MARK * scale / 3)
    for font, part in ink.glyphs.runs(ink.glyphs.shown(words), bold=False):
        pen.setFont(font, _MARK * scale)
        pen.textOut(part)
    canvas.drawText(pen)
    canvas.restoreState()
