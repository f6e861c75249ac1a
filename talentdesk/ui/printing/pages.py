"""The pages of a PDF as pictures."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage

_PDFIUM = threading.RLock()
"""The library behind the pages is not safe for two threads: preview and printer take turns."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A bookmark: its words, how deep it lies, and its page from 0."""

    title: str
    level: int
    page: int


class PdfPages:
    """An open PDF held in memory; safe to use from any thread. Close it when it is no longer shown."""

    def __init__(self, data: bytes) -> None:
        import pypdfium2

        self.data = data
        """The PDF itself."""
        with _PDFIUM:
            self._document: Any = pypdfium2.PdfDocument(data)
            self._sizes = tuple(self._document.get_page_size(index) for index in range(len(self._document)))

    def __len__(self) -> int:
        """Return the number of pages."""
        return len(self._sizes)

    def size(self, page: int) -> tuple[float, float]:
        """Return width and height of a page in points."""
        width, height = self._sizes[page]
        return float(width), float(height)

    def picture(self, page: int, scale: float) -> QImage:
        """Return a page drawn at ``scale`` pixels per point."""
        with _PDFIUM:
            sheet = self._document[page]
            bitmap = sheet.render(scale=scale, rev_byteorder=True, prefer_bgrx=True)
            try:
                size, stride = (bitmap.width, bitmap.height), bitmap.stride
                image = QImage(bytes(bitmap.buffer), *size, stride, QImage.Format.Format_RGBX8888)
                return image.copy()  # the library's memory goes away with the bitmap
            finally:
                bitmap.close()
                sheet.close()

    def text(self, page: int) -> str:
        """Return the words of a page, for who listens instead of looking."""
        with _PDFIUM:
            sheet = self._document[page]
            words = sheet.get_textpage()
            try:
                return str(words.get_text_bounded())
            finally:
                words.close()
                sheet.close()

    def headings(self) -> tuple[Heading, ...]:
        """Return the bookmarks in their order."""
        found = []
        with _PDFIUM:
            for mark in self._document.get_toc():
                target = mark.get_dest()
                page = target.get_index() if target is not None else None
                if page is not None:
                    found.append(Heading(str(mark.get_title()), int(mark.level), int(page)))
        return tuple(found)

    def close(self) -> None:
        """Let go of the PDF; a second time does nothing."""
        with _PDFIUM:
            if self._document is not None:
                self._document.close()
                self._document = None


class Shelf:
    """Holds the one PDF a preview shows, and closes it when another comes or the application ends."""

    def __init__(self) -> None:
        self._pages: PdfPages | None = None
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.clear)

    @property
    def pages(self) -> PdfPages | None:
        """The PDF held."""
        return self._pages

    def put(self, pages: PdfPages | None) -> None:
        """Hold another PDF."""
        old, self._pages = self._pages, pages
        if old is not None and old is not pages:
            old.close()

    def clear(self) -> None:
        """Hold nothing."""
        self.put(None)
