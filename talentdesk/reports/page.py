"""The page: margins for binding, a frame with packet number, page x of y, fingerprint and code."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from itertools import pairwise
from typing import Any

from reportlab.lib.pagesizes import A3, A4
from reportlab.pdfgen import canvas as pdf
from reportlab.platypus import (
    ActionFlowable,
    BaseDocTemplate,
    Flowable,
    Frame,
    NextPageTemplate,
    PageBreak,
    PageTemplate,
)
from typing_extensions import override

from talentdesk import __version__
from talentdesk.domain.trouble import Trouble, TroubleError
from talentdesk.reports import marks
from talentdesk.reports.code import PacketCode
from talentdesk.reports.fonts import REGULAR
from talentdesk.reports.ink import LANGUAGES, MM, SMALL, Align, Ink
from talentdesk.reports.progress import Cancelled, Progress
from talentdesk.reports.text import Canvas, Text, draw_line
from talentdesk.wording import Say

BINDING = 25 * MM
"""Margin at the edge where pages are bound: left, and on landscape pages the top."""
SIDE = 15 * MM
_ACROSS_TOP = BINDING + 5 * MM
"""Top of landscape pages: the page head stands below the edge that is bound."""
_HEAD = 4 * MM
_FOOT = 26 * MM
_QR = 15 * MM
PORTRAIT, LANDSCAPE, LARGE = "portrait", "landscape", "large"
"""Kinds of pages: A4 upright, A4 across, A3 across."""
CREATOR = f"TalentDesk {__version__}"
"""What a file says it was drawn by; another version may set the same values in other words and lines."""
_LONG = 30
"""Characters up to which names in the head of a page have room in any case."""
_OPEN = "…"
"""In place of a number that is not known yet."""
_SIZES = {PORTRAIT: A4, LANDSCAPE: (A4[1], A4[0]), LARGE: (A3[1], A3[0])}


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp:
    """What stands on every page."""

    title: str
    organisation: str
    code: PacketCode | None
    """None for papers that are no packet, such as forms: they carry ``foot`` and no code to scan."""
    draft: bool
    """Drawn from a session that is not locked."""
    moment: datetime
    """Moment of the newest value; the file says it was made then, whenever it is drawn."""
    foot: str = ""
    """What a page without a code says at its foot; with a code, the class of its secrecy in other words."""


def confidential(say: Say, title: str, organisation: str, moment: datetime) -> Stamp:
    """Return the stamp of a paper for the committee that is no packet."""
    return Stamp(
        title=title,
        organisation=organisation,
        code=None,
        draft=False,
        moment=moment,
        foot=say("Confidential: for the committee only."),
    )


class Chapter(Flowable):
    """Parts of a paper that are made only when the pages before are done: one candidate at a time."""

    def __init__(self, what: str, make: Callable[[], Sequence[Flowable]]) -> None:
        super().__init__()
        self.what = what
        self.make = make


class Mark(ActionFlowable):
    """Puts a bookmark on the page and, for chapters, the words at the right of the page head."""

    def __init__(self, key: str, title: str, level: int = 0, running: str | None = None) -> None:
        super().__init__(())
        self.key, self.title, self.level, self.running = key, title, level, running

    @override
    def apply(self, doc: Any) -> None:
        """Set the bookmark."""
        doc.mark(self)


class _Canvas(pdf.Canvas):
    """A canvas that draws what is known only at the end just before it is saved."""

    finish: Callable[[], None]

    @override
    def save(self) -> None:
        """Draw the page totals, then save."""
        self.finish()
        super().save()


class Paper(BaseDocTemplate):
    """A document with our frame.

    The total of pages is a drawing of its own that every page refers to and that is made at the end, so that
    nothing is laid out twice.
    """

    def __init__(
        self,
        ink: Ink,
        stamp: Stamp,
        progress: Progress,
        cancelled: Cancelled,
        first: str = "portrait",
        *,
        goes_on: bool = False,
        counts_each: bool = False,
    ) -> None:
        self._sink = BytesIO()
        self._ink, self._stamp = ink, stamp
        self._progress, self._cancelled = progress, cancelled
        self._running = ""
        self.goes_on = goes_on
        """Only the beginning is drawn: neither the total nor what comes later is known."""
        self._counts_each = counts_each
        """Whether every chapter is a paper of its own, for somebody else, and its pages are counted so."""
        self._starts: list[int] = []
        self._pages: dict[str, int] = {}
        self._wanted: dict[str, None] = {}
        self._done = self._total = 0
        super().__init__(
            self._sink,
            pageTemplates=[self._template(kind) for kind in sorted(_SIZES, key=lambda one: one != first)],
            invariant=1,
            pageCompression=1,
            initialFontName=REGULAR,
            lang=LANGUAGES[ink.say.language],
            title=stamp.title,
            author=stamp.organisation,
            subject=stamp.code.payload if stamp.code else stamp.title,
            keywords=[stamp.code.payload] if stamp.code else [],
            creator=CREATOR,
            producer="TalentDesk",
            displayDocTitle=True,
        )

    def _template(self, kind: str) -> PageTemplate:
        left = BINDING if kind == PORTRAIT else SIDE
        frame = Frame(
            left,
            _FOOT,
            *frame_size(kind),
            leftPadding=0,
            rightPadding=0,
            topPadding=0,
            bottomPadding=0,
        )
        return PageTemplate(
            id=kind,
            frames=[frame],
            pagesize=_SIZES[kind],
            onPage=self._draw_draft,
            onPageEnd=self._draw_frame,
        )

    def make(self, story: Sequence[Flowable]) -> bytes:
        """Lay the story out and return the PDF. Raises ``TroubleError(CANCELLED)`` when it was cancelled."""
        self._total = sum(isinstance(part, Chapter) for part in story)
        self.build(list(story), canvasmaker=self._make_canvas)
        return self._sink.getvalue()

    def _make_canvas(self, *args: Any, **kwargs: Any) -> _Canvas:
        canvas = _Canvas(*args, **kwargs)
        canvas.finish = self._finish
        canvas.setDateFormatter(self._pdf_date)
        return canvas

    def _pdf_date(self, *_: int) -> str:
        """Return the moment of the values as PDF writes it, whatever the clock says."""
        moment = self._stamp.moment
        offset = moment.strftime("%z") or "+0000"
        return f"D:{moment:%Y%m%d%H%M%S}{offset[:3]}'{offset[3:5]}'"

    @override
    def filterFlowables(self, flowables: list[Any]) -> None:
        """Make the next chapter when its turn comes; ReportLab asks before every part.

        Only here may drawing end early: what is raised while a page is turned, ReportLab words anew.
        """
        if self._cancelled():
            raise TroubleError(Trouble.CANCELLED)
        while flowables and isinstance(flowables[0], Chapter):
            chapter = flowables[0]
            self._progress(chapter.what, self._done, self._total)
            self._done += 1
            self._starts.append(self.page)
            flowables[0:1] = chapter.make()

    def mark(self, mark: Mark) -> None:
        """Set a bookmark on the page that is being laid out."""
        canvas: Canvas = self.canv
        canvas.bookmarkPage(mark.key)
        canvas.addOutlineEntry(
            self._ink.glyphs.shown(mark.title), mark.key, mark.level, closed=mark.level > 0
        )
        self._pages[mark.key] = self.page
        if mark.running is not None:
            self._running = mark.running

    def page_of(self, canvas: Canvas, key: str, left: float, baseline: float) -> None:
        """Draw the number of a bookmark's page, right-aligned, once it is known."""
        self._wanted[key] = None
        _place(canvas, f"page-{key}", left, baseline)

    # ------------------------------------------------------------------------------------------ the frame

    def _draw_frame(self, canvas: Canvas, doc: Any) -> None:
        if self.page == 1 and not self._pages:
            self.mark(Mark("paper", self._stamp.title))  # a paper of one part has a bookmark too
        width, height = canvas._pagesize
        upright = height > width
        left, top = (BINDING, SIDE) if upright else (SIDE, _ACROSS_TOP)
        self._draw_head(canvas, left, width - SIDE, height - top + 2 * MM)
        self._draw_foot(canvas, left, width - SIDE)

    def _draw_head(self, canvas: Canvas, left: float, right: float, y: float) -> None:
        say = self._ink.say
        words = " · ".join(part for part in (self._stamp.organisation, self._stamp.title) if part)
        draft = say("Draft, not locked") if self._stamp.draft else ""
        state = f" · {draft}" if draft and self._running else draft
        # What is at the left takes the room it needs, as far as the right leaves it; the right, all the rest.
        room = (right - left) * 0.62
        if len(words) > _LONG:
            beside = Text(self._ink, self._running + state, SMALL).natural_width + 4 * MM
            room = max(room, right - left - beside)
        used = draw_line(canvas, self._ink, words, left, y, SMALL, width=room)
        face = SMALL.but(align=Align.RIGHT)
        room = right - left - used - 4 * MM
        told = draw_line(canvas, self._ink, state, right, y, face, width=room) if state else 0.0
        draw_line(canvas, self._ink, self._running, right - told, y, face, width=room - told)
        marks.rule(canvas, (left, y - 2 * MM), (right, y - 2 * MM), self._ink.colour("line"))

    def _draw_foot(self, canvas: Canvas, left: float, right: float) -> None:
        ink, say, code = self._ink, self._ink.say, self._stamp.code
        top = 22 * MM
        edge = right - _QR - 4 * MM if code else right
        marks.rule(canvas, (left, top), (edge, top), ink.colour("line"))
        first, second = self._stamp.foot, ""
        if code:
            first = say("Packet {number} · fingerprint {short}", number=code.number, short=code.short)
            second = self._stamp.foot or say(
                "Confidential: for the members of the committee only; hand back after the session."
            )
        draw_line(canvas, ink, first, left, top - 4.6 * MM, SMALL, width=edge - left - 42 * MM)
        draw_line(canvas, ink, second, left, top - 9 * MM, SMALL, width=edge - left - 42 * MM)
        line = top - (9 if code else 4.6) * MM
        number, of, chapters = self.page, "total", self._total
        if self._counts_each:
            number, of, chapters = self.page - self._starts[-1] + 1, f"total-{len(self._starts)}", 1
        before, after = _around_total(ink, number)
        # The total is drawn when it is known; it mostly has as many digits as the number of chapters.
        edge -= Text(ink, "0" * len(str(chapters)) + after, SMALL).natural_width
        draw_line(canvas, ink, before, edge, line, SMALL.but(align=Align.RIGHT))
        _place(canvas, of, edge, line)
        if code:
            self._place_code(canvas, code, right)

    def _place_code(self, canvas: Canvas, code: PacketCode, right: float) -> None:
        """Refer to the code; it is drawn once."""
        if not canvas.hasForm("code"):
            canvas.beginForm("code", 0, 0, _QR, _QR)
            marks.qr(canvas, code.payload, 0, 0, _QR, self._ink.colour("text"))
            canvas.endForm()
        _place(canvas, "code", right - _QR, 7 * MM)

    def _draw_draft(self, canvas: Canvas, doc: Any) -> None:
        """Write across the empty page that it is a draft, as a pale outline under everything."""
        if not self._stamp.draft:
            return
        width, height = canvas._pagesize
        canvas.saveState()
        canvas.translate(width / 2, height / 2)
        canvas.rotate(35)
        pen = canvas.beginText()
        words = self._ink.say("Draft")
        size = 120
        pen.setFont(REGULAR, size)
        pen.setTextRenderMode(1)
        canvas.setStrokeColor(self._ink.colour("line"))
        canvas.setLineWidth(0.8)
        wide = Text(self._ink, words, SMALL.but(size=size)).natural_width
        pen.setTextOrigin(-wide / 2, -size / 3)
        pen.textOut(words)
        canvas.drawText(pen)
        canvas.restoreState()

    def _finish(self) -> None:
        """Draw the total and the page numbers that were left open."""
        canvas: Canvas = self.canv
        total = canvas.getPageNumber() - 1
        _, after = _around_total(self._ink, 1)
        if self._counts_each:
            for index, (first, end) in enumerate(pairwise([*self._starts, total + 1]), start=1):
                self._form(canvas, f"total-{index}", f"{end - first}{after}", Align.LEFT)
        else:
            # The total of a paper that goes on is not known yet.
            self._form(canvas, "total", f"{_OPEN if self.goes_on else total}{after}", Align.LEFT)
        for key in self._wanted:
            lacking = _OPEN if self.goes_on else "–"
            self._form(canvas, f"page-{key}", str(self._pages.get(key, lacking)), Align.RIGHT)

    def _form(self, canvas: Canvas, name: str, words: str, align: Align) -> None:
        canvas.beginForm(name, -100, -20, 200, 40)
        draw_line(canvas, self._ink, words, 0, 0, SMALL.but(align=align))
        canvas.endForm()


def _around_total(ink: Ink, page: int) -> tuple[str, str]:
    """Return what stands before and after the total in "page x of y"."""
    before, _, after = ink.say("Page {page} of {total}", page=page, total="\n").partition("\n")
    return before, after


def _place(canvas: Canvas, form: str, left: float, bottom: float) -> None:
    canvas.saveState()
    canvas.translate(left, bottom)
    canvas.doForm(form)
    canvas.restoreState()


def frame_size(kind: str) -> tuple[float, float]:
    """Return width and height in points of what a kind of page has room for."""
    width, height = _SIZES[kind]
    left, top = (BINDING, SIDE) if kind == PORTRAIT else (SIDE, _ACROSS_TOP)
    return width - left - SIDE, height - top - _HEAD - _FOOT


def new_page(kind: str = PORTRAIT) -> list[Flowable]:
    """Return what begins a new page of a kind."""
    return [NextPageTemplate(kind), PageBreak()]
