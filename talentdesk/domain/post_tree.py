"""Which post stands above which: by who leads whom, else by the units; loops are cut, never followed."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from talentdesk.domain.texts import Id


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A post as its place in the organisation is found."""

    post: Id
    unit: Id
    """Empty where it belongs to none."""
    rank: int
    """Of its tier, 0 = highest."""
    title: str
    leaders: tuple[Id, ...] = ()
    """Posts of those who lead its incumbents, the first incumbent's first."""


@dataclass(frozen=True, slots=True)
class PostTree:
    """The post above each; those at the top are not in it."""

    above: Mapping[Id, Id]
    cut: tuple[Id, ...]
    """Posts whose leaders led round in a circle: each of them stands at the top of what is below it."""


def post_tree(posts: Iterable[Placed], units: Mapping[Id, Id]) -> PostTree:
    """Return which post stands above which; ``units`` tells the unit above each.

    The post of the leader counts; a vacant post, or one whose leader has none, stands below the highest post
    of its unit, and the highest one below that of the next unit above.
    """
    known = {one.post: one for one in posts}
    above: dict[Id, Id] = {}
    for one in known.values():
        found = next((post for post in one.leaders if post in known and post != one.post), "")
        if found:
            above[one.post] = found
    cut = _cut(above, known, above)
    led = Counter(above.values())
    heads: dict[Id, Placed] = {}
    # Whoever leads others here is the head, rather than who merely comes first by title.
    for one in sorted(known.values(), key=lambda one: (one.rank, -led[one.post], one.title, one.post)):
        heads.setdefault(one.unit, one)
    by_unit = {
        one.post: found
        for one in known.values()
        if one.post not in above and (found := _by_unit(one, heads, units))
    }
    above |= by_unit
    _cut(above, known, by_unit)
    return PostTree(above, cut)


def shortened(above: Mapping[Id, Id], shown: Collection[Id]) -> dict[Id, Id]:
    """Return the post above each shown one, passing over posts that are not shown."""
    found: dict[Id, Id] = {}
    for post in shown:
        upper = above.get(post, "")
        while upper and upper not in shown:
            upper = above.get(upper, "")
        if upper:
            found[post] = upper
    return found


def _height(one: Placed) -> tuple[int, str, Id]:
    return one.rank, one.title, one.post


def _by_unit(one: Placed, heads: Mapping[Id, Placed], units: Mapping[Id, Id]) -> Id:
    unit, seen = one.unit, set[Id]()
    while unit and unit not in seen:
        seen.add(unit)
        head = heads.get(unit)
        if head is not None and head.post != one.post:
            return head.post
        unit = units.get(unit, "")
    return ""


def _cut(above: dict[Id, Id], known: Mapping[Id, Placed], loose: Collection[Id]) -> tuple[Id, ...]:
    """Take one link out of every circle: that of its highest post whose link is a ``loose`` one."""
    sound: set[Id] = set()
    cut: list[Id] = []
    for start in known:
        way: dict[Id, None] = {}
        post = start
        while post and post not in sound and post not in way:
            way[post] = None
            post = above.get(post, "")
        if post in way:
            circle = list(way)[list(way).index(post) :]
            top = min((one for one in circle if one in loose), key=lambda one: _height(known[one]))
            del above[top]
            cut.append(top)
        sound.update(way)
    return tuple(cut)
