"""The bar above the preview: which page, which chapter, how large."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QToolButton, QWidget
from typing_extensions import override

from talentdesk.ui.printing.preview import PreviewView
from talentdesk.ui.theme import Theme
from talentdesk.ui.widgets.fields import NumberField
from talentdesk.ui.widgets.labels import Label
from talentdesk.ui.widgets.words import Worded

_FEW = 24
"""Parts that are drawn before anybody could read how many there are."""


class PreviewBar(Worded, QWidget):
    """Steers a preview and shows where it stands."""

    def __init__(self, preview: PreviewView, theme: Theme) -> None:
        super().__init__()
        self._preview = preview
        self._chapters = QComboBox()
        self._chapters.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._back, self._forth = QToolButton(), QToolButton()
        self._page = NumberField()
        self._page.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._page.setKeyboardTracking(False)
        self._page.setFixedWidth(72)
        self._of = Label(kind="muted")
        self._drawing = Label(kind="muted")
        self._smaller, self._larger, self._fit = QToolButton(), QToolButton(), QToolButton()
        self._zoom = Label(kind="muted")
        icons = {
            self._back: "chevron-up",
            self._forth: "chevron-down",
            self._smaller: "zoom-out",
            self._larger: "zoom-in",
            self._fit: "fullscreen",
        }
        for button, icon in icons.items():
            theme.set_icon(button, icon)
        self._fit.setCheckable(True)
        self._lay_out()
        self._connect()
        self.retranslate()
        self.show_document()
        self.show_progress(0, 0)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._chapters, 1)
        row.addSpacing(12)
        row.addWidget(self._drawing)
        row.addSpacing(12)
        for widget in (self._back, self._page, self._of, self._forth):
            row.addWidget(widget)
        row.addSpacing(12)
        for widget in (self._smaller, self._zoom, self._larger, self._fit):
            row.addWidget(widget)

    def _connect(self) -> None:
        self._back.clicked.connect(self._one_back)
        self._forth.clicked.connect(self._one_forth)
        self._page.valueChanged.connect(self._typed)
        self._chapters.activated.connect(self._chosen)
        self._smaller.clicked.connect(self._preview.zoom_out)
        self._larger.clicked.connect(self._preview.zoom_in)
        self._fit.clicked.connect(self._preview.fit_width)
        self._preview.page_changed.connect(self._show_page)
        self._preview.zoom_changed.connect(self._show_zoom)

    @override
    def retranslate(self) -> None:
        for widget, words in (
            (self._chapters, self.tr("Go to")),
            (self._back, self.tr("Previous page")),
            (self._forth, self.tr("Next page")),
            (self._page, self.tr("Page")),
            (self._smaller, self.tr("Smaller")),
            (self._larger, self.tr("Larger")),
            (self._fit, self.tr("Fit to width")),
        ):
            widget.setToolTip(words)
            widget.setAccessibleName(words)
        self._show_zoom()

    @Slot()
    def show_document(self) -> None:
        """Take number of pages and chapters from the preview."""
        pages = self._preview.pages
        count = len(pages) if pages else 0
        with QSignalBlocker(self._chapters), QSignalBlocker(self._page):
            self._chapters.clear()
            for heading in pages.headings() if pages else ():
                self._chapters.addItem(f"{'    ' * heading.level}{heading.title}", heading.page)
            self._page.setRange(min(1, count), count)
        self._of.setText(f"/ {count}")
        for widget in (self._chapters, self._page, self._back, self._forth):
            widget.setEnabled(count > 0)
        for widget in (self._smaller, self._larger, self._fit):
            widget.setEnabled(count > 0)
        self._show_page(self._preview.page)
        self._show_zoom()

    @Slot(int, int)
    def show_progress(self, done: int, of: int) -> None:
        """Say how much of a long preview is drawn; nothing once it is."""
        words = self.tr("drawing {done} of {of}").format(done=done, of=of) if of > _FEW else ""
        self._drawing.setText(words)
        self._drawing.setVisible(bool(words))

    @Slot(int)
    def _show_page(self, page: int) -> None:
        with QSignalBlocker(self._page), QSignalBlocker(self._chapters):
            self._page.setValue(page + 1)
            starts = [self._chapters.itemData(index) for index in range(self._chapters.count())]
            before = [index for index, start in enumerate(starts) if start <= page]
            self._chapters.setCurrentIndex(before[-1] if before else -1)
        count = len(self._preview.pages) if self._preview.pages else 0
        self._back.setEnabled(page > 0)
        self._forth.setEnabled(page + 1 < count)

    @Slot()
    def _show_zoom(self) -> None:
        self._zoom.setText(f"{round(100 * self._preview.zoom)}%")
        self._fit.setChecked(self._preview.fits_width)

    @Slot()
    def _one_back(self) -> None:
        self._preview.go_to(self._preview.page - 1)

    @Slot()
    def _one_forth(self) -> None:
        self._preview.go_to(self._preview.page + 1)

    @Slot(int)
    def _typed(self, number: int) -> None:
        self._preview.go_to(number - 1)

    @Slot(int)
    def _chosen(self, index: int) -> None:
        self._preview.go_to(int(self._chapters.itemData(index)))
