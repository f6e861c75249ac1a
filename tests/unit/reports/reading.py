"""Reading a drawn paper back with independent readers."""

from dataclasses import dataclass
from io import BytesIO
from typing import Any

import pypdf
import pypdfium2


@dataclass(frozen=True)
class Page:
    """What a reader sees on a page."""

    text: str
    width: float
    height: float
    boxes: list[tuple[float, float, float, float]]
    """Left, bottom, right, top of every run of text in points."""

    def holds(self, words: str) -> bool:
        """Tell whether the words stand here, wherever lines break."""
        return tight(words) in tight(self.text)


def tight(words: str) -> str:
    """Return a text without blanks and line ends."""
    return "".join(words.split())


def read(data: bytes) -> list[Page]:
    """Return every page as pdfium reads it."""
    document = pypdfium2.PdfDocument(data)
    pages = []
    try:
        for page in document:
            text = page.get_textpage()
            boxes = [text.get_rect(index) for index in range(text.count_rects())]
            width, height = page.get_size()
            pages.append(Page(text.get_text_range(), width, height, boxes))
            text.close()
            page.close()
    finally:
        document.close()
    return pages


def picture(data: bytes, page: int, dpi: float = 100) -> Any:
    """Return a page as a picture."""
    document = pypdfium2.PdfDocument(data)
    try:
        return document[page].render(scale=dpi / 72).to_pil()
    finally:
        document.close()


def opened(data: bytes) -> pypdf.PdfReader:
    """Open with the other reader."""
    return pypdf.PdfReader(BytesIO(data))


def fonts(data: bytes) -> dict[str, bool]:
    """Return the fonts of a file and whether each is embedded."""
    found: dict[str, bool] = {}
    for font in _objects(data):
        if isinstance(font, pypdf.generic.DictionaryObject) and font.get("/Type") == "/Font":
            descriptor = font.get("/FontDescriptor")
            inner = descriptor.get_object() if descriptor is not None else {}
            found[str(font["/BaseFont"])] = "/FontFile2" in inner
    return found


def _objects(data: bytes) -> list[Any]:
    reader = opened(data)
    count = int(str(reader.trailer["/Size"]))
    return [reader.get_object(number) for number in range(1, count)]


def bookmarks(data: bytes) -> list[tuple[int, str, int]]:
    """Return (level, title, page from 1) of every bookmark."""
    reader = opened(data)
    found: list[tuple[int, str, int]] = []

    def walk(entries: Any, level: int) -> None:
        for entry in entries:
            if isinstance(entry, list):
                walk(entry, level + 1)
            else:
                page = reader.get_destination_page_number(entry)
                found.append((level, str(entry.title), (page or 0) + 1))

    walk(reader.outline, 0)
    return found
