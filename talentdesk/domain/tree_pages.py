"""A tree over several pages: each shows a part that can be read, and says on which page a branch goes on."""

from collections import deque
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from talentdesk.domain.tidy_tree import Key, Laid, Measures, Node, tidy

_SMALL = 12
"""A branch of so many nodes at most is tried on the page of its parent before it gets one of its own."""


@dataclass(frozen=True, slots=True)
class TreePage:
    """A page: the tree as it lies there, and the branches that go on elsewhere, by page counted from 0."""

    laid: Laid
    goes_on: Mapping[Key, int]


@dataclass(frozen=True, slots=True)
class Room:
    """How wide and high a page is, in units of the tree at its smallest scale."""

    width: float
    height: float

    def holds(self, laid: Laid) -> bool:
        """Tell whether a tree fits."""
        return laid.width <= self.width and laid.height <= self.height


def tree_pages(nodes: Sequence[Node], measures: Measures, room: Room) -> tuple[TreePage, ...]:
    """Lay a tree out on as many pages as it takes; every node stands on at least one of them."""
    return _Paging(nodes, measures, room).pages()


class _Paging:
    def __init__(self, nodes: Sequence[Node], measures: Measures, room: Room) -> None:
        self.nodes = {node.key: node for node in nodes}
        self.measures, self.room = measures, room
        self.below: dict[Key, list[Key]] = {}
        for node in nodes:
            self.below.setdefault(node.above if node.above in self.nodes else "", []).append(node.key)
        self.sizes: dict[Key, int] = {}
        for node in reversed(nodes):
            self.sizes[node.key] = 1 + sum(self.sizes[key] for key in self.below.get(node.key, ()))

    def pages(self) -> tuple[TreePage, ...]:
        found: list[tuple[Laid, tuple[Key, ...]]] = []
        first: dict[Key, int] = {}
        waiting: deque[list[Key]] = deque([self.below.get("", [])] if self.nodes else [])
        while waiting:
            roots = waiting.popleft()
            for group in self._groups(roots):
                for root in group:
                    first.setdefault(root, len(found))
                for laid, left in self._fill(group):
                    found.append((laid, left))
                    if left:
                        waiting.append(list(left))
        return tuple(TreePage(laid, {key: first[key] for key in left}) for laid, left in found)

    def _groups(self, roots: Sequence[Key]) -> list[list[Key]]:
        """Put trees together that fit on one page whole; a larger one stands alone."""
        groups: list[list[Key]] = []
        open_group: list[Key] = []
        for root in roots:
            wider = [*open_group, root]
            if self.room.holds(self._lay(wider, self._all(wider))):
                open_group = wider
                continue
            if open_group:
                groups.append(open_group)
            whole = self.room.holds(self._lay([root], self._all([root])))
            open_group = [root] if whole else []
            if not whole:
                groups.append([root])
        return [*groups, open_group] if open_group else groups

    def _fill(self, group: Sequence[Key]) -> list[tuple[Laid, tuple[Key, ...]]]:
        """Return the pages a group begins: one, or several where a single post has too many below it."""
        whole = self._lay(group, self._all(group))
        if self.room.holds(whole):
            return [(whole, ())]
        (root,) = group
        depth, laid, left = 1, *self._cut(root, 1)
        if not self.room.holds(laid):
            return self._shared_out(root)
        while True:
            deeper, rest = self._cut(root, depth + 1)
            if not self.room.holds(deeper):
                break
            depth, laid, left = depth + 1, deeper, rest
        return [self._with_small(root, depth, laid, left)]

    def _with_small(
        self, root: Key, depth: int, laid: Laid, left: tuple[Key, ...]
    ) -> tuple[Laid, tuple[Key, ...]]:
        """Open the small branches that still fit."""
        kept = set(self._to_depth(root, depth))
        for key in left:
            if self.sizes[key] > _SMALL:
                continue
            wider = kept.union(self._all([key]))
            tried = self._lay([root], wider)
            if self.room.holds(tried):
                kept, laid = wider, tried
        return laid, tuple(key for key in left if not kept.issuperset(self.below[key]))

    def _shared_out(self, root: Key) -> list[tuple[Laid, tuple[Key, ...]]]:
        """Share what is directly below one post out over pages; the post stands on each of them."""
        found: list[tuple[Laid, tuple[Key, ...]]] = []
        rest = self.below[root]
        while rest:
            count = len(rest)
            while count > 1 and not self.room.holds(self._lay([root], {root, *rest[:count]})):
                count -= max(1, count // 4)
            part, rest = rest[:count], rest[count:]
            left = tuple(key for key in part if key in self.below)
            found.append((self._lay([root], {root, *part}), left))
        return found

    def _cut(self, root: Key, depth: int) -> tuple[Laid, tuple[Key, ...]]:
        kept = self._to_depth(root, depth)
        left = tuple(key for key in kept if key in self.below and not kept.keys() >= set(self.below[key]))
        return self._lay([root], kept), left

    def _to_depth(self, root: Key, depth: int) -> dict[Key, int]:
        kept = {root: 0}
        for key in self._all([root]):
            above = self.nodes[key].above
            if key != root and above in kept and kept[above] < depth:
                kept[key] = kept[above] + 1
        return kept

    def _all(self, roots: Sequence[Key]) -> list[Key]:
        found: list[Key] = []
        waiting = list(reversed(roots))
        while waiting:
            key = waiting.pop()
            found.append(key)
            waiting += reversed(self.below.get(key, ()))
        return found

    def _lay(self, roots: Sequence[Key], kept: Collection[Key]) -> Laid:
        """Lay out what is kept; a branch of which nothing is counts as folded, and stands as branches do."""
        folded = {
            key for key in kept if key in self.below and not any(one in kept for one in self.below[key])
        }
        shown = [key for key in self._all(roots) if key in kept or self.nodes[key].above in folded]
        return tidy([self.nodes[key] for key in shown], self.measures, folded)
