"""The succession chart and the replacement chart on A3, over as many pages as it takes."""

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime

from reportlab.platypus import Flowable
from typing_extensions import override

from talentdesk.charts import post_card as geometry
from talentdesk.domain.programme import Programme
from talentdesk.domain.succession_chart import ChartPost, PostState, SuccessionChart, state
from talentdesk.domain.texts import Id
from talentdesk.domain.tidy_tree import Measures, Node
from talentdesk.domain.tree_pages import Room, TreePage, tree_pages
from talentdesk.reports import marks
from talentdesk.reports.ink import SMALL, Align, Face, Ink
from talentdesk.reports.packet import Printed
from talentdesk.reports.page import LARGE, Mark, Paper, confidential, frame_size, new_page
from talentdesk.reports.post_cards import paint_card, paint_state
from talentdesk.reports.progress import Cancelled, Progress, never, tell_nobody
from talentdesk.reports.text import Canvas, FixedBlock, Text, draw_line
from talentdesk.wording import Say
from talentdesk.wording.post_card import ChartMode, PostCard, post_card
from talentdesk.wording.succession_chart import STATES

_MEASURES = Measures(width=geometry.WIDTH, across=24, down=56, between=12, indent=22, stack=4)
_SMALLEST = 0.6
"""Scale below which the cards could not be read: 13 units are 7.8 points."""
_FOOT = 22.0
"""Height of the line that says what the marks mean."""
_ON = Face(11, 14, bold=True, colour="accent", align=Align.CENTRE)


def draw_chart(
    chart: SuccessionChart,
    programme: Programme,
    mode: ChartMode,
    organisation: str,
    say: Say,
    moment: datetime,
    progress: Progress = tell_nobody,
    cancelled: Cancelled = never,
    *,
    only: Collection[Id] = (),
) -> Printed:
    """Draw a chart, or ``only`` some of its posts; the same values give the same bytes.

    Raises ``TroubleError(CANCELLED)``.
    """
    ink = Ink(say)
    title = say("Succession chart") if mode is ChartMode.SUCCESSION else say("Replacement chart")
    stamp = confidential(say, title, organisation, moment)
    posts = [post for post in chart.posts if not only or post.id in only]
    cards = {post.id: post_card(chart, post, programme, say, mode) for post in posts}
    nodes = [Node(post.id, post.above, geometry.height(cards[post.id])) for post in posts]
    width, height = frame_size(LARGE)
    room = Room(width / _SMALLEST, (height - _FOOT) / _SMALLEST)
    counts = _counts(posts, programme)
    story: list[Flowable] = []
    for number, page in enumerate(tree_pages(nodes, _MEASURES, room)):
        first = next(iter(page.laid.spots))
        story += new_page(LARGE) if number else []
        story.append(Mark(f"chart-{number}", cards[first].title, 0, cards[first].title))
        story.append(_ChartPage(ink, page, cards, counts, height))
    if not story:
        story.append(_Nothing(ink, height))
    return Printed(Paper(ink, stamp, progress, cancelled, LARGE).make(story), ink.glyphs.missing)


def _counts(posts: Iterable[ChartPost], programme: Programme) -> Mapping[PostState, int]:
    states = [state(post, programme) for post in posts if post.key_position or post.looked_at]
    return {one: states.count(one) for one in PostState}


class _ChartPage(FixedBlock):
    """A page of the tree, as large as it can be, and what the marks mean below it."""

    def __init__(
        self,
        ink: Ink,
        page: TreePage,
        cards: Mapping[Id, PostCard],
        counts: Mapping[PostState, int],
        height: float,
    ) -> None:
        super().__init__(ink, height)
        self._page, self._cards, self._counts = page, cards, counts

    @override
    def paint(self, canvas: Canvas, left: float, top: float) -> None:
        """Paint lines, cards and where branches go on."""
        laid = self._page.laid
        scale = min(1.0, self.width / laid.width, (self._height - _FOOT) / laid.height)
        canvas.saveState()
        canvas.translate(left + (self.width - laid.width * scale) / 2, top)
        canvas.scale(scale, scale)
        canvas.setStrokeColor(self._ink.colour("line-strong"))
        canvas.setLineWidth(0.9)
        for segments in laid.links.values():
            canvas.lines([(x1, -y1, x2, -y2) for x1, y1, x2, y2 in segments])
        for key, spot in laid.spots.items():
            paint_card(canvas, self._ink, self._cards[key], spot.x, -spot.y, spot.height)
        for key, number in self._page.goes_on.items():
            spot = laid.spots[key]
            self._goes_on(canvas, spot.x + geometry.WIDTH / 2, -spot.y - spot.height, number)
        canvas.restoreState()
        self._legend(canvas, left, top - self._height)

    def _goes_on(self, canvas: Canvas, x: float, y: float, number: int) -> None:
        words = self._ink.say("continues on page {page}", page=number + 1)
        wide = Text(self._ink, words, _ON).natural_width + 12
        marks.box(
            canvas,
            x - wide / 2,
            y - 8,
            wide,
            16,
            fill=self._ink.colour("surface"),
            line=self._ink.colour("accent"),
        )
        draw_line(canvas, self._ink, words, x, y - 4, _ON)

    def _legend(self, canvas: Canvas, left: float, bottom: float) -> None:
        say, x = self._ink.say, left
        for one, count in self._counts.items():
            paint_state(canvas, self._ink, one, x, bottom + 1, 9)
            words = say("{what}: {count}", what=say(STATES[one]), count=count)
            x += 14 + draw_line(canvas, self._ink, words, x + 13, bottom + 3, SMALL) + 18
        proposed = say("Dashed readiness: only proposed. Shield: who covers at once.")
        draw_line(canvas, self._ink, proposed, x, bottom + 3, SMALL)


class _Nothing(FixedBlock):
    @override
    def paint(self, canvas: Canvas, left: float, top: float) -> None:
        """Say that there is nothing."""
        draw_line(canvas, self._ink, self._ink.say("There are no key positions yet."), left, top - 20, Face())
