"""The preview: the pages of a packet below each other, drawn as they come into sight."""

from __future__ import annotations

from collections import Counter, OrderedDict

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QSizePolicy
from typing_extensions import override

from talentdesk.ui.printing.pages import PdfPages, Shelf
from talentdesk.ui.theme import Theme

GAP = 16
"""Pixels between pages and around them."""
ZOOMS = (0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0)
_POINT = 96 / 72
"""Pixels of a point at 100 %."""
_LARGEST_FIT = 1.25
"""Zoom beyond which fitting to the width would only need scrolling."""
_KEPT = 12
"""Pictures of pages kept for scrolling back."""


class PreviewView(QAbstractScrollArea):
    """Shows one PDF. ``page_changed`` carries the page in the middle, from 0; ``zoom_changed`` the zoom."""

    page_changed = Signal(int)
    zoom_changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shelf = Shelf()
        self.destroyed.connect(self._shelf.clear)
        self._places: list[QRect] = []
        self._kept: OrderedDict[int, QImage] = OrderedDict()
        self._zoom = 0.0
        self._page = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(280, 240)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.horizontalScrollBar().valueChanged.connect(self._scrolled)
        theme.changed.connect(self.viewport().update)

    # --------------------------------------------------------------------------------------- what is shown

    @property
    def pages(self) -> PdfPages | None:
        """The PDF shown."""
        return self._shelf.pages

    @property
    def page(self) -> int:
        """The page in the middle, from 0."""
        return self._page

    @property
    def zoom(self) -> float:
        """Pixels per pixel of a page at its real size: 1 = 100 %."""
        return self._zoom or self._fitting()

    @property
    def fits_width(self) -> bool:
        """Whether pages are as wide as the view."""
        return not self._zoom

    def show_pages(self, pages: PdfPages | None, *, stay: bool = False) -> None:
        """Show another PDF from its first page, or, with ``stay``, at the page that was shown.

        The one shown before is closed.
        """
        page = self._page if stay else 0
        self._shelf.put(pages)
        self._kept.clear()
        self._lay_out()
        self.go_to(min(page, len(pages) - 1) if pages else 0)
        self.viewport().update()
        self._tell()

    @Slot(int)
    def go_to(self, page: int) -> None:
        """Bring the top of a page, counted from 0, to the top of the view."""
        if 0 <= page < len(self._places):
            self.verticalScrollBar().setValue(self._places[page].top() - GAP)
            self._set_page(page)

    def set_zoom(self, zoom: float) -> None:
        """Set the zoom, 0 = as wide as the view; the page in the middle stays there."""
        if zoom == self._zoom:
            return
        page, offset = self._page, self._offset_in_page()
        self._zoom = zoom
        self._kept.clear()
        self._lay_out()
        if self._places:
            place = self._places[page]
            middle = place.top() + round(offset * place.height())
            self.verticalScrollBar().setValue(middle - self.viewport().height() // 2)
        self.viewport().update()
        self.zoom_changed.emit()

    @Slot()
    def zoom_in(self) -> None:
        """Take the next larger zoom."""
        self.set_zoom(next((one for one in ZOOMS if one > self.zoom + 0.01), ZOOMS[-1]))

    @Slot()
    def zoom_out(self) -> None:
        """Take the next smaller zoom."""
        self.set_zoom(next((one for one in reversed(ZOOMS) if one < self.zoom - 0.01), ZOOMS[0]))

    @Slot()
    def fit_width(self) -> None:
        """Make pages as wide as the view."""
        self.set_zoom(0.0)

    # ---------------------------------------------------------------------------------------------- places

    def _fitting(self) -> float:
        """Return the zoom at which a page of the usual width fills the view; wider ones are shown smaller."""
        pages = self.pages
        if not pages:
            return 1.0
        usual = Counter(pages.size(page)[0] for page in range(len(pages))).most_common(1)[0][0]
        return min(_LARGEST_FIT, self._room() / (usual * _POINT))

    def _room(self) -> int:
        return max(80, self.viewport().width() - 2 * GAP)

    def _lay_out(self) -> None:
        pages = self.pages
        sizes = [pages.size(page) for page in range(len(pages))] if pages else []
        usual, room = self.zoom * _POINT, self._room()
        scales = [min(usual, room / width) if self.fits_width else usual for width, _ in sizes]
        shown = [
            (round(width * scale), round(height * scale))
            for (width, height), scale in zip(sizes, scales, strict=True)
        ]
        across = max(max((wide for wide, _ in shown), default=0) + 2 * GAP, self.viewport().width())
        top = GAP
        self._places = []
        for wide, high in shown:
            self._places.append(QRect((across - wide) // 2, top, wide, high))
            top += high + GAP
        view = self.viewport().size()
        vertical, horizontal = self.verticalScrollBar(), self.horizontalScrollBar()
        vertical.setRange(0, max(0, top - view.height()))
        vertical.setPageStep(view.height())
        vertical.setSingleStep(48)
        horizontal.setRange(0, max(0, across - view.width()))
        horizontal.setPageStep(view.width())

    def _offset_in_page(self) -> float:
        if not self._places:
            return 0.0
        place = self._places[self._page]
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        return (middle - place.top()) / max(1, place.height())

    @Slot()
    def _scrolled(self) -> None:
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        for page, place in enumerate(self._places):
            if middle < place.bottom() + GAP:
                self._set_page(page)
                break
        self.viewport().update()

    def _set_page(self, page: int) -> None:
        if page != self._page:
            self._page = page
            self._tell()

    def _tell(self) -> None:
        self.page_changed.emit(self._page)

    # -------------------------------------------------------------------------------------------- painting

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._theme.colour("ground"))
        shift = QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        seen = event.rect().translated(shift)
        for page, place in enumerate(self._places):
            if place.intersects(seen):
                at = place.translated(-shift)
                painter.drawImage(at, self._picture(page, place.size()))
                painter.setPen(QPen(self._theme.colour("line-strong"), 1))
                painter.drawRect(at.adjusted(-1, -1, 0, 0))
        painter.end()

    def _picture(self, page: int, size: QSize) -> QImage:
        """Return a page's picture, drawn if it is not kept; it is as sharp as the screen."""
        if page in self._kept:
            self._kept.move_to_end(page)
            return self._kept[page]
        pages = self.pages
        if pages is None:
            return QImage()
        image = pages.picture(page, self.devicePixelRatioF() * size.width() / pages.size(page)[0])
        self._kept[page] = image
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        return image

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        page, offset = self._page, self._offset_in_page()
        if self.fits_width:
            self._kept.clear()
        self._lay_out()
        if self._places:
            place = self._places[page]
            middle = place.top() + round(offset * place.height())
            self.verticalScrollBar().setValue(middle - self.viewport().height() // 2)
        if self.fits_width:
            self.zoom_changed.emit()

    # ---------------------------------------------------------------------------------- keys and the wheel

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, last = event.key(), len(self._places) - 1
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key in (Qt.Key.Key_PageDown, Qt.Key.Key_Space):
            self.go_to(min(last, self._page + 1))
        elif key == Qt.Key.Key_PageUp:
            self.go_to(max(0, self._page - 1))
        elif key == Qt.Key.Key_Home:
            self.go_to(0)
        elif key == Qt.Key.Key_End:
            self.go_to(last)
        elif control and key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_in()
        elif control and key == Qt.Key.Key_Minus:
            self.zoom_out()
        elif control and key == Qt.Key.Key_0:
            self.fit_width()
        else:
            super().keyPressEvent(event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y() > 0:
                self.zoom_in()
            elif event.angleDelta().y() < 0:
                self.zoom_out()
            event.accept()
        else:
            super().wheelEvent(event)
