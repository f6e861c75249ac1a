"""Laying a tree out: parents over the middle of what is below them, nothing overlaps, leaves stand in stacks.

A level is as high as its highest node, so that all of a level begin at one height. Leaves of one parent stand
in columns below each other: a thousand posts in one row would be a quarter of a kilometre long. Where a tree
is wider than it should be all the same, the last two levels stand in such columns, the lower one indented.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum

Key = str


@dataclass(frozen=True, slots=True)
class Node:
    """A node to be laid out; every node comes behind the one above it."""

    key: Key
    above: Key
    """Empty at the top; so is one above that there is none of."""
    height: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Measures:
    """How wide nodes are and what is left between them."""

    width: float
    across: float = 24
    """Between neighbours."""
    down: float = 44
    """Between levels."""
    between: float = 12
    """Between the nodes of a stack."""
    indent: float = 20
    """By how much a stack stands to the right of its line."""
    stack: int = 6
    """So many nodes at most stand below each other in a stack."""
    fewest: int = 3
    """Fewer leaves than this stand side by side."""
    fewest_folded: int = 7
    """The same where some of them are folded branches rather than leaves."""
    widest: float = 12_000
    """A wider tree stands with its last two levels in columns."""
    longest: int = 32
    """So many nodes or so at most stand in a column of two levels."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a node lies: its upper left corner."""

    x: float
    y: float
    height: float


Segment = tuple[float, float, float, float]
"""A line from (x, y) to (x, y), upright or level."""


@dataclass(frozen=True, slots=True)
class Laid:
    """A tree laid out, from (0, 0) on."""

    spots: Mapping[Key, Spot]
    links: Mapping[Key, tuple[Segment, ...]]
    """The lines below each node to what hangs on it."""
    hidden: Mapping[Key, int]
    """By collapsed node, how many are hidden below it."""
    width: float
    height: float


class Way(Enum):
    """A direction of the keyboard."""

    UP = "up"
    DOWN = "down"
    LEFT = "left"
    RIGHT = "right"


_Bunch = list[Node]
"""A node of a stack, and its leaves behind it."""
_Column = list[_Bunch]


@dataclass(slots=True)
class _Piece:
    """A node, or a stack, with all below it: x is the middle, relative to the piece above."""

    level: int
    width: float
    height: float
    node: Node | None = None
    stack: list[_Column] = field(default_factory=list)
    below: "list[_Piece]" = field(default_factory=list)
    x: float = 0.0
    lefts: dict[int, float] = field(default_factory=dict)
    rights: dict[int, float] = field(default_factory=dict)
    """By level, how far it reaches from its own middle, with all below it."""


def tidy(nodes: Sequence[Node], measures: Measures, collapsed: Collection[Key] = ()) -> Laid:
    """Lay nodes out; what is below a collapsed one is left out."""
    shown, hidden = _shown(nodes, collapsed)
    laid = _tidy(shown, hidden, measures, hang=False)
    return laid if laid.width <= measures.widest else _tidy(shown, hidden, measures, hang=True)


def _tidy(nodes: Sequence[Node], hidden: Mapping[Key, int], measures: Measures, *, hang: bool) -> Laid:
    root, order = _Pieces(nodes, hidden, measures, hang).made()
    tops = _tops(order, measures)
    for piece in reversed(order):
        _reach(piece, tops, measures)
    _place_below(root, measures)
    return _laid(root, tops, measures, hidden)


def towards(laid: Laid, key: Key, way: Way, above: Mapping[Key, Key]) -> Key:
    """Return the next node in a direction; the node itself where there is none.

    Up and down follow a stack, then the tree; left and right go to the nearest at about the same height.
    """
    here = laid.spots[key]
    if way is Way.UP or way is Way.DOWN:
        return _along(laid, key, way, above)
    sign = 1 if way is Way.RIGHT else -1
    middle = here.y + here.height / 2
    best, nearest = key, float("inf")
    for other, spot in laid.spots.items():
        distance = (spot.x - here.x) * sign
        if distance > 0 and spot.y <= middle <= spot.y + spot.height and distance < nearest:
            best, nearest = other, distance
    return best


def _along(laid: Laid, key: Key, way: Way, above: Mapping[Key, Key]) -> Key:
    here, up = laid.spots[key], above.get(key, "")
    column = [
        other
        for other, spot in laid.spots.items()
        if spot.x == here.x and above.get(other, "") == up and other != key
    ]
    if way is Way.UP:
        over = [other for other in column if laid.spots[other].y < here.y]
        if over:
            return max(over, key=lambda other: laid.spots[other].y)
        return up if up in laid.spots else key
    below = [other for other in laid.spots if above.get(other, "") == key]
    if below:
        return min(below, key=lambda other: (laid.spots[other].x, laid.spots[other].y))
    under = [other for other in column if laid.spots[other].y > here.y]
    return min(under, key=lambda other: laid.spots[other].y) if under else key


def _shown(nodes: Sequence[Node], collapsed: Collection[Key]) -> tuple[list[Node], dict[Key, int]]:
    """Return the nodes that are shown, and how many each collapsed one hides."""
    under: dict[Key, Key] = {}
    shown: list[Node] = []
    hidden: dict[Key, int] = {}
    for node in nodes:
        by = under.get(node.above) or (node.above if node.above in collapsed else "")
        if by:
            under[node.key] = by
            hidden[by] = hidden.get(by, 0) + 1
        else:
            shown.append(node)
    return shown, hidden


class _Pieces:
    """Makes a piece above all, and every piece, each behind the one above it."""

    def __init__(
        self, nodes: Sequence[Node], hidden: Mapping[Key, int], measures: Measures, hang: bool
    ) -> None:
        self._hidden, self._measures, self._hang = hidden, measures, hang
        known = {node.key for node in nodes}
        self._below: dict[Key, list[Node]] = {}
        for node in nodes:
            self._below.setdefault(node.above if node.above in known else "", []).append(node)

    def made(self) -> tuple[_Piece, list[_Piece]]:
        root = _Piece(-1, 0, 0)
        order, waiting = [root], [(root, "")]
        for piece, key in waiting:
            level, children = piece.level + 1, self._below.get(key, [])
            if piece is not root and self._hangs(children):
                bunches = [[node, *self._below.get(node.key, ())] for node in children]
                found = [self._stack(bunches, level, self._measures.longest)]
            else:
                nodes = [node for node in children if node.key in self._below or piece is root]
                found = [_Piece(level, self._measures.width, node.height, node=node) for node in nodes]
                waiting += [(one, node.key) for one, node in zip(found, nodes, strict=True)]
                found += self._leaves([node for node in children if node not in nodes], level)
            piece.below += found
            order += found
        return root, order

    def _hangs(self, children: Sequence[Node]) -> bool:
        """Tell whether children with leaves of their own stand in columns, the leaves indented."""
        heads = [node for node in children if node.key in self._below]
        return (
            self._hang
            and len(children) >= self._measures.fewest
            and bool(heads)
            and not any(leaf.key in self._below for head in heads for leaf in self._below[head.key])
        )

    def _leaves(self, leaves: list[Node], level: int) -> list[_Piece]:
        measures = self._measures
        folded = any(one.key in self._hidden for one in leaves)
        if len(leaves) < (measures.fewest_folded if folded else measures.fewest):
            return [_Piece(level, measures.width, node.height, node=node) for node in leaves]
        return [self._stack([[node] for node in leaves], level, measures.stack)]

    def _stack(self, bunches: list[_Bunch], level: int, most: int) -> _Piece:
        measures = self._measures
        columns = _columns(bunches, most)
        height = max(_column_height(column, measures) for column in columns)
        width = sum(_column_width(column, measures) for column in columns)
        return _Piece(level, width + (len(columns) - 1) * measures.across, height, stack=columns)


def _columns(bunches: Sequence[_Bunch], most: int) -> list[_Column]:
    """Return the columns of a stack, about equally long."""
    total = sum(len(bunch) for bunch in bunches)
    rows = -(-total // -(-total // most))
    columns: list[_Column] = []
    room = 0
    for bunch in bunches:
        if len(bunch) > room or not columns:
            columns.append([])
            room = rows
        columns[-1].append(bunch)
        room -= len(bunch)
    return columns


def _column_height(column: _Column, measures: Measures) -> float:
    nodes = [node for bunch in column for node in bunch]
    return sum(node.height for node in nodes) + measures.between * (len(nodes) - 1)


def _column_width(column: _Column, measures: Measures) -> float:
    inner = measures.indent if any(len(bunch) > 1 for bunch in column) else 0
    return measures.indent + measures.width + inner


def _tops(order: Sequence[_Piece], measures: Measures) -> list[float]:
    """Return where each level begins."""
    heights: dict[int, float] = {}
    for piece in order:
        if piece.node is not None:
            heights[piece.level] = max(heights.get(piece.level, 0), piece.height)
    tops = [0.0]
    for level in range(max((piece.level for piece in order), default=0)):
        tops.append(tops[-1] + heights.get(level, 0) + measures.down)
    return tops


def _reach(piece: _Piece, tops: Sequence[float], measures: Measures) -> None:
    """Place what is below a piece and tell how far all of it reaches on every level."""
    _place_below(piece, measures)
    for one in piece.below:
        for level, left in one.lefts.items():
            piece.lefts[level] = min(piece.lefts.get(level, left + one.x), left + one.x)
        for level, right in one.rights.items():
            piece.rights[level] = max(piece.rights.get(level, right + one.x), right + one.x)
    if piece.level < 0:
        return
    half, bottom = piece.width / 2, tops[piece.level] + piece.height
    for level in range(piece.level, len(tops)):
        if level > piece.level and tops[level] >= bottom + measures.between:
            break
        piece.lefts[level] = min(piece.lefts.get(level, -half), -half)
        piece.rights[level] = max(piece.rights.get(level, half), half)


def _place_below(piece: _Piece, measures: Measures) -> None:
    """Put the pieces below one beside each other, as close as they come, and their middle under it."""
    edge: dict[int, float] = {}
    for one in piece.below:
        one.x = max(
            (edge[level] + measures.across - left for level, left in one.lefts.items() if level in edge),
            default=0.0,
        )
        for level, right in one.rights.items():
            edge[level] = max(edge.get(level, right + one.x), right + one.x)
    if piece.below:
        first, last = piece.below[0], piece.below[-1]
        middle = (first.x - first.width / 2 + last.x + last.width / 2) / 2
        for one in piece.below:
            one.x -= middle


def _laid(root: _Piece, tops: Sequence[float], measures: Measures, hidden: Mapping[Key, int]) -> Laid:
    spots: dict[Key, Spot] = {}
    links: dict[Key, tuple[Segment, ...]] = {}
    left = min(root.lefts.values(), default=0.0)
    waiting = [(one, one.x - left) for one in root.below]
    for piece, middle in waiting:
        top = tops[piece.level]
        if piece.node is None:
            _stack_out(piece, middle, top, measures, spots, links)
            continue
        spots[piece.node.key] = Spot(middle - piece.width / 2, top, piece.height)
        if piece.below:
            links[piece.node.key] = tuple(_links(piece, middle, tops, measures))
            waiting += [(one, middle + one.x) for one in piece.below]
    width = max(root.rights.values(), default=0.0) - left
    height = max((spot.y + spot.height for spot in spots.values()), default=0.0)
    return Laid(spots, links, dict(hidden), width, height)


def _stack_out(
    piece: _Piece,
    middle: float,
    top: float,
    measures: Measures,
    spots: dict[Key, Spot],
    links: dict[Key, tuple[Segment, ...]],
) -> None:
    """Place the nodes of a stack, and draw the lines inside its bunches."""
    x = middle - piece.width / 2
    for column in piece.stack:
        y = top
        for bunch in column:
            inner: list[Segment] = []
            for index, node in enumerate(bunch):
                left = x + measures.indent * (1 if index == 0 else 2)
                spots[node.key] = Spot(left, y, node.height)
                if index:
                    at = y + _tick(node)
                    inner.append((left - measures.indent / 2, at, left, at))
                y += node.height + measures.between
            if inner:
                spine, _, _, last = inner[-1]
                first = spots[bunch[0].key]
                links[bunch[0].key] = ((spine, first.y + first.height, spine, last), *inner)
        x += _column_width(column, measures) + measures.across


def _tick(node: Node) -> float:
    """Return how far below its top a node of a stack hangs on its line."""
    return min(node.height / 2, 20)


def _links(piece: _Piece, middle: float, tops: Sequence[float], measures: Measures) -> list[Segment]:
    """Return the lines below a node: down to a beam, along it, and down to each; a stack hangs on a spine."""
    bottom, below = tops[piece.level] + piece.height, tops[piece.level + 1]
    beam = below - measures.down / 2
    found: list[Segment] = [(middle, bottom, middle, beam)]
    ends = [middle]
    for one in piece.below:
        x = middle + one.x
        if one.node is not None:
            found.append((x, beam, x, below))
            ends.append(x)
            continue
        spine = x - one.width / 2 + measures.indent / 2
        for column in one.stack:
            y = below
            middles = []
            for bunch in column:
                middles.append(y + _tick(bunch[0]))
                y += _column_height([bunch], measures) + measures.between
            found.append((spine, beam, spine, middles[-1]))
            found += [(spine, at, spine + measures.indent / 2, at) for at in middles]
            ends.append(spine)
            spine += _column_width(column, measures) + measures.across
    if max(ends) > min(ends):
        found.append((min(ends), beam, max(ends), beam))
    return found
