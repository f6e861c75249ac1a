"""Laying a tree out: parents over the middle of what is below them, nothing overlaps, leaves stand in stacks.

A level is as high as its highest node, so that all of a level begin at one height. Leaves of one parent stand
in columns below each other: a thousand posts in one row would be a quarter of a kilometre long.
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


@dataclass(slots=True)
class _Piece:
    """A node, or a stack of leaves, with all below it: x is the middle, relative to the piece above."""

    level: int
    width: float
    height: float
    node: Node | None = None
    stack: list[Node] = field(default_factory=list)
    below: "list[_Piece]" = field(default_factory=list)
    x: float = 0.0
    lefts: dict[int, float] = field(default_factory=dict)
    rights: dict[int, float] = field(default_factory=dict)
    """By level, how far it reaches from its own middle, with all below it."""


def tidy(nodes: Sequence[Node], measures: Measures, collapsed: Collection[Key] = ()) -> Laid:
    """Lay nodes out; what is below a collapsed one is left out."""
    shown, hidden = _shown(nodes, collapsed)
    root, order = _pieces(shown, measures, hidden)
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
    under = [other for other in column if laid.spots[other].y > here.y]
    if under:
        return min(under, key=lambda other: laid.spots[other].y)
    below = [other for other in laid.spots if above.get(other, "") == key]
    return min(below, key=lambda other: (laid.spots[other].x, laid.spots[other].y)) if below else key


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


def _pieces(
    nodes: Sequence[Node], measures: Measures, hidden: Mapping[Key, int]
) -> tuple[_Piece, list[_Piece]]:
    """Return a piece above all, and every piece, each behind the one above it."""
    known = {node.key for node in nodes}
    below: dict[Key, list[Node]] = {}
    for node in nodes:
        below.setdefault(node.above if node.above in known else "", []).append(node)
    root = _Piece(-1, 0, 0)
    order, waiting = [root], [(root, "")]
    for piece, key in waiting:
        leaves: list[Node] = []
        for node in below.get(key, ()):
            if node.key in below or piece is root:
                made = _Piece(piece.level + 1, measures.width, node.height, node=node)
                piece.below.append(made)
                order.append(made)
                waiting.append((made, node.key))
            else:
                leaves.append(node)
        fewest = measures.fewest_folded if any(one.key in hidden for one in leaves) else measures.fewest
        for made in _leaf_pieces(leaves, piece.level + 1, measures, fewest):
            piece.below.append(made)
            order.append(made)
    return root, order


def _leaf_pieces(leaves: list[Node], level: int, measures: Measures, fewest: int) -> list[_Piece]:
    if len(leaves) < fewest:
        return [_Piece(level, measures.width, node.height, node=node) for node in leaves]
    columns = _columns(leaves, measures)
    height = max(_column_height(column, measures) for column in columns)
    width = len(columns) * (measures.indent + measures.width) + (len(columns) - 1) * measures.across
    return [_Piece(level, width, height, stack=leaves)]


def _columns(leaves: Sequence[Node], measures: Measures) -> list[Sequence[Node]]:
    """Return the columns of a stack, about equally long."""
    count = -(-len(leaves) // measures.stack)
    rows = -(-len(leaves) // count)
    return [leaves[at : at + rows] for at in range(0, len(leaves), rows)]


def _column_height(column: Sequence[Node], measures: Measures) -> float:
    return sum(node.height for node in column) + measures.between * (len(column) - 1)


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
            spots.update(_stacked(piece, middle, top, measures))
            continue
        spots[piece.node.key] = Spot(middle - piece.width / 2, top, piece.height)
        if piece.below:
            links[piece.node.key] = tuple(_links(piece, middle, tops, measures))
            waiting += [(one, middle + one.x) for one in piece.below]
    width = max(root.rights.values(), default=0.0) - left
    height = max((spot.y + spot.height for spot in spots.values()), default=0.0)
    return Laid(spots, links, dict(hidden), width, height)


def _stacked(piece: _Piece, middle: float, top: float, measures: Measures) -> dict[Key, Spot]:
    found: dict[Key, Spot] = {}
    x = middle - piece.width / 2
    for column in _columns(piece.stack, measures):
        y = top
        for node in column:
            found[node.key] = Spot(x + measures.indent, y, node.height)
            y += node.height + measures.between
        x += measures.indent + measures.width + measures.across
    return found


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
        for column in _columns(one.stack, measures):
            y = below
            middles = []
            for node in column:
                middles.append(y + min(node.height / 2, 20))
                y += node.height + measures.between
            found.append((spine, beam, spine, middles[-1]))
            found += [(spine, at, spine + measures.indent / 2, at) for at in middles]
            ends.append(spine)
            spine += measures.indent + measures.width + measures.across
    if max(ends) > min(ends):
        found.append((min(ends), beam, max(ends), beam))
    return found
