"""The scene of the chart: lays the tree out and keeps an item for each post that is shown."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import replace
from math import inf

from PySide6.QtCore import QObject, QPointF, QRectF
from PySide6.QtGui import QPixmapCache
from PySide6.QtWidgets import QGraphicsItem, QGraphicsScene

from talentdesk.charts import post_card as geometry
from talentdesk.domain.programme import Programme
from talentdesk.domain.succession_chart import SuccessionChart
from talentdesk.domain.texts import Id
from talentdesk.domain.tidy_tree import Laid, Measures, Node, tidy
from talentdesk.ui.succession.chart.card_paint import CardLook
from talentdesk.ui.succession.chart.items import KNOB, KnobItem, LinesItem, PostItem
from talentdesk.ui.workshop.ink import Ink
from talentdesk.wording import Say
from talentdesk.wording.post_card import ChartMode, PostCard, post_card

MEASURES = Measures(width=geometry.WIDTH, across=28, down=56, between=14, indent=24)
_IN_ROWS = replace(MEASURES, widest=inf)
_CACHE_KB = 96 * 1024
"""Room for the pictures of a screen full of cards, on sharp screens too."""
_EDGE = 60.0
"""Around the tree."""
_USUAL = 150.0
"""Height of a usual card, while it is not known yet."""


class ChartScene(QGraphicsScene):
    """The posts of a chart as items; what is folded away has none."""

    def __init__(self, ink: Ink, parent: QObject | None = None) -> None:
        super().__init__(parent)
        QPixmapCache.setCacheLimit(max(QPixmapCache.cacheLimit(), _CACHE_KB))
        self.ink = ink
        self.chart: SuccessionChart | None = None
        self.laid = Laid({}, {}, {}, 0, 0)
        self.above: Mapping[Id, Id] = {}
        self.posts: dict[Id, PostItem] = {}
        self.knobs: dict[Id, KnobItem] = {}
        self.look_of: Callable[[Id], CardLook] = lambda _: CardLook(ink=self.ink)
        self.scale_now = 1.0
        self._cards: dict[Id, PostCard] = {}
        self._words: tuple[object, ...] = ()
        """What the cards were made of; while it is the same, so are they."""
        self._made: dict[Id, PostCard] = {}
        self._parents: frozenset[Id] = frozenset()

    def show_chart(
        self,
        chart: SuccessionChart,
        programme: Programme,
        say: Say,
        mode: ChartMode,
        collapsed: Collection[Id],
    ) -> None:
        """Lay a chart out anew."""
        self.chart = chart
        self.above = {post.id: post.above for post in chart.posts}
        self._parents = frozenset(self.above.values())
        shown = shown_posts(chart, collapsed)
        words = (chart, programme, say, mode)
        if len(words) != len(self._words) or any(a is not b for a, b in zip(words, self._words, strict=True)):
            self._words, self._made = words, {}
        for key in shown:
            if key not in self._made:
                self._made[key] = post_card(chart, chart.by_post[key], programme, say, mode)
        self._cards = {key: self._made[key] for key in shown}
        heights = {key: geometry.height(card) for key, card in self._cards.items()}
        nodes = [Node(post.id, post.above, heights.get(post.id, 0.0)) for post in chart.posts]
        self.laid = tidy(nodes, MEASURES, collapsed)
        self._fill()

    def _fill(self) -> None:
        self.clear()
        self.posts, self.knobs = {}, {}
        for segments in self.laid.links.values():
            self.addItem(LinesItem(segments, self.ink))
        for key, spot in self.laid.spots.items():
            item = PostItem(self._cards[key], spot.height, self.look_of(key))
            item.scale_now = self.scale_now
            item.setPos(spot.x, spot.y)
            self.addItem(item)
            self.posts[key] = item
            if key in self._parents:
                knob = KnobItem(key, self.laid.hidden.get(key, 0), self.ink)
                knob.setPos(spot.x + geometry.WIDTH / 2, spot.y + spot.height + KNOB / 2)
                self.addItem(knob)
                self.knobs[key] = knob

    @property
    def tree(self) -> QRectF:
        """The whole tree with a little room around it."""
        if not self.laid.spots:
            return QRectF()
        return QRectF(0, 0, self.laid.width, self.laid.height).adjusted(-_EDGE, -_EDGE, _EDGE, _EDGE)

    def restyle(self, posts: Iterable[Id] | None = None) -> None:
        """Ask again how posts look, or all of them."""
        for key in self.posts if posts is None else posts:
            item = self.posts.get(key)
            if item is not None:
                item.wear(self.look_of(key))

    def renew(self, ink: Ink) -> None:
        """Wear other colours."""
        self.ink = ink
        for item in self.items():
            if isinstance(item, LinesItem | KnobItem):
                item.ink = ink
                item.update()
        self.restyle()

    def set_scale(self, scale: float) -> None:
        """Tell the cards at which scale they are seen."""
        self.scale_now = scale
        for item in self.posts.values():
            item.scale_now = scale

    def uncached(self, bare: bool) -> None:
        """Paint cards straight, as into a picture, or from what was kept of them."""
        mode = QGraphicsItem.CacheMode.NoCache if bare else QGraphicsItem.CacheMode.DeviceCoordinateCache
        for item in self.posts.values():
            item.setCacheMode(mode)

    def rect_of(self, post: Id) -> QRectF | None:
        """Return where a card lies; None where it is not shown."""
        spot = self.laid.spots.get(post)
        return QRectF(spot.x, spot.y, geometry.WIDTH, spot.height) if spot is not None else None

    def post_at(self, at: QPointF) -> Id:
        """Return the post whose card lies at a point; empty for none."""
        for item in self.items(at):
            if isinstance(item, PostItem):
                return item.card.post
        return ""

    def knob_at(self, at: QPointF) -> Id:
        """Return the post whose knob lies at a point; empty for none."""
        for item in self.items(at):
            if isinstance(item, KnobItem):
                return item.post
        return ""

    def card(self, post: Id) -> PostCard | None:
        """Return the words of a card that is shown."""
        return self._cards.get(post)


def shown_posts(chart: SuccessionChart, collapsed: Collection[Id]) -> list[Id]:
    """Return the posts that are not folded away, each behind the one above it."""
    folded: set[Id] = set()
    shown: list[Id] = []
    for post in chart.posts:
        if post.above in folded or post.above in collapsed:
            folded.add(post.id)
        else:
            shown.append(post.id)
    return shown


def opening_folds(chart: SuccessionChart, width: float) -> frozenset[Id]:
    """Return what is folded when a chart is opened: as many levels are open as are no wider than that.

    The first two always are.
    """
    levels: dict[Id, int] = {}
    for post in chart.posts:
        levels[post.id] = levels[post.above] + 1 if post.above in levels else 0
    parents = {post.above for post in chart.posts}
    nodes = [Node(post.id, post.above, _USUAL) for post in chart.posts]
    for deepest in range(max(levels.values(), default=0), 0, -1):
        folds = frozenset(key for key, level in levels.items() if level >= deepest and key in parents)
        if deepest == 1 or tidy(nodes, _IN_ROWS, folds).width <= width:
            return folds
    return frozenset()
