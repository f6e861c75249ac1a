"""Scans of signed paper: looked at before they are kept, with nothing in them but what was scanned.

Also finds the code of a packet in a picture or in the pages of a scanned PDF.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from talentdesk.domain.ruling import Reason, refused
from talentdesk.domain.trouble import Trouble, TroubleError

if TYPE_CHECKING:
    from PIL import Image

LARGEST = 64 << 20
"""Bytes a scan may have."""
PICTURES = (".png", ".jpg", ".jpeg")
_MOST_PIXELS = 120_000_000
_MOST_PAGES = 2_000
_LOOKED_AT = 12
"""Pages of a PDF that are looked at for a code: ours stands on every page, others may lie on top."""
_QUALITY = 85
_DPI = 200
"""Dots per inch at which pages are looked at for their code."""


@dataclass(frozen=True, slots=True)
class ScanFile:
    """A scan that may be kept."""

    name: str
    kind: str
    """``pdf``, ``png`` or ``jpeg``."""
    pages: int
    data: bytes = field(repr=False)


def read_scan(path: Path) -> ScanFile:
    """Read a scan and leave everything behind that is no picture of a page.

    Raises ``RefusedError`` for a file that is no scan, ``TroubleError`` for one that cannot be read.
    """
    data = _bytes(path)
    if data.startswith(b"%PDF"):
        pages, clean = _clean_pdf(data, path.name)
        return ScanFile(path.name, "pdf", pages, clean)
    image = _picture(data, path.name)
    kind = "png" if data.startswith(b"\x89PNG") else "jpeg"
    sink = BytesIO()
    if kind == "png":
        image.save(sink, "PNG", optimize=True)
    else:
        image.convert("RGB").save(sink, "JPEG", quality=_QUALITY)
    return ScanFile(path.name, kind, 1, sink.getvalue())


def codes_of(path: Path) -> Iterator[str]:
    """Yield the texts of the codes in a picture, or on the first pages of a PDF.

    Raises as ``read_scan`` does.
    """
    import zxingcpp

    data = _bytes(path)
    wanted = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    pictures = _pages(data, path.name) if data.startswith(b"%PDF") else iter((_picture(data, path.name),))
    for picture in pictures:
        for found in zxingcpp.read_barcodes(picture.convert("L"), formats=wanted):
            yield found.text


def _bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except FileNotFoundError as error:
        raise TroubleError(Trouble.FILE_MISSING, path=str(path)) from error
    except OSError as error:
        raise TroubleError(Trouble.CANNOT_READ, path=str(path), detail=error.strerror or "") from error
    if len(data) > LARGEST:
        raise refused(Reason.SCAN_TOO_LARGE, name=path.name, megabytes=LARGEST >> 20)
    return data


def _picture(data: bytes, name: str) -> "Image.Image":
    """Return a picture, turned as it was held. Raises ``RefusedError``."""
    from PIL import Image, ImageOps, UnidentifiedImageError

    try:
        with Image.open(BytesIO(data), formats=("PNG", "JPEG")) as opened:
            if opened.width * opened.height > _MOST_PIXELS:
                raise refused(Reason.SCAN_TOO_LARGE, name=name, megabytes=LARGEST >> 20)
            upright = ImageOps.exif_transpose(opened)
            # A new picture of the same dots: what else the file carries is not taken along.
            plain = upright.convert("L" if upright.mode in ("1", "L", "LA") else "RGB")
            clean = Image.new(plain.mode, plain.size)
            clean.paste(plain)
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise refused(Reason.SCAN_NOT_READ, name=name) from error
    return clean


def _clean_pdf(data: bytes, name: str) -> tuple[int, bytes]:
    """Return the pages of a PDF alone: no scripts, forms, files, links or words about its maker."""
    from pypdf import PdfReader, PdfWriter
    from pypdf.errors import PyPdfError

    try:
        reader = PdfReader(BytesIO(data))
        if reader.is_encrypted or not 0 < len(reader.pages) <= _MOST_PAGES:
            raise refused(Reason.SCAN_NOT_READ, name=name)
        writer = PdfWriter()
        for page in reader.pages:
            added = writer.add_page(page, excluded_keys=("/Annots", "/AA", "/Metadata", "/PieceInfo"))
            added.pop("/AA", None)
        writer.metadata = None
        sink = BytesIO()
        writer.write(sink)
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise refused(Reason.SCAN_NOT_READ, name=name) from error
    return len(reader.pages), sink.getvalue()


def _pages(data: bytes, name: str) -> "Iterator[Image.Image]":
    import pypdfium2

    try:
        document: Any = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise refused(Reason.SCAN_NOT_READ, name=name) from error
    try:
        for number in range(min(len(document), _LOOKED_AT)):
            page = document[number]
            yield page.render(scale=_DPI / 72, grayscale=True).to_pil()
            page.close()
    finally:
        document.close()
