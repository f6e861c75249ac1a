"""The sample's organisation: four levels of units, and posts with the heads they hold."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from talentdesk.domain.programme import Programme
from talentdesk.domain.texts import Id
from talentdesk.jobs.sample.words import Table, Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """A unit; ``key`` names it in the word lists, ``top`` is the key of its division."""

    id: Id
    key: str
    name: str
    path: str
    parent: "Unit | None"
    place: str
    top: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """A post with as many heads as it holds; 0 = a vacant key position."""

    id: Id
    key: str
    title: str
    unit: Unit
    heads: int
    leads: bool
    level: int
    """Job level, 1 = top."""
    tier: str
    rank: int
    """Rank of the tier, 1 = highest, 0 = no key position."""
    family: str
    model: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisation:
    """Units from the top down, and posts in the order of their units, leaders first."""

    units: tuple[Unit, ...]
    posts: tuple[Post, ...]

    def post(self, path: str) -> Post:
        """Return the post of ``unit key/post key``."""
        unit, key = path.split("/")
        return next(post for post in self.posts if (post.unit.key, post.key) == (unit, key))


def build(words: Words, programme: Programme, new_id: Callable[[], Id]) -> Organisation:
    """Lay the organisation out."""
    units: dict[str, Unit] = {}
    posts: list[Post] = []
    for key, parent, table, staff in _planned(words):
        above = units.get(parent)
        name = words.say(table)
        unit = Unit(
            id=new_id(),
            key=key,
            name=name,
            path=f"{above.path} / {name}" if above else name,
            parent=above,
            place=words.say(table["place"]) if "place" in table else above.place if above else "",
            top=key if above is None or above.parent is None else above.top,
        )
        units[key] = unit
        for order, (kind, heads) in enumerate(staff.items()):
            posts.append(_post(words, programme, new_id(), unit, kind, heads, leads=order == 0))
    return Organisation(units=tuple(units.values()), posts=tuple(posts))


def _post(
    words: Words, programme: Programme, id_: Id, unit: Unit, kind: str, heads: int, *, leads: bool
) -> Post:
    table = words.post_kind(kind)
    rank = table.get("tier", 0)
    tier = programme.tiers[min(rank, len(programme.tiers)) - 1].key if rank and programme.tiers else ""
    return Post(
        id=id_,
        key=kind,
        title=words.say(table),
        unit=unit,
        heads=heads,
        leads=leads,
        level=table["level"],
        tier=tier,
        rank=rank,
        family=table["family"],
        model=words.organisation["models"][table["family"]],
    )


def _planned(words: Words) -> Iterator[tuple[str, str, Table, dict[str, int]]]:
    """Yield (key, key of the unit above, its words, staff), plants and shops spelled out."""
    plan = words.organisation
    for table in plan["unit"]:
        yield table["key"], table.get("parent", ""), table, table["staff"]
        if table.get("workshops"):
            for number, workshop in enumerate(plan["workshop"], start=1):
                yield f"{table['key']}-{number}", table["key"], workshop, workshop["staff"]
        if "shops" in table:
            names = zip(table["shops"]["zh"].split(), table["shops"]["en"].split("|"), strict=True)
            for number, (zh, en) in enumerate(names, start=1):
                shop = plan["shop"]
                named = {"zh": shop["zh"].format(name=zh), "en": shop["en"].format(name=en)}
                staff = shop["flagship_staff"] if number <= table["flagships"] else shop["staff"]
                yield f"{table['key']}-{number}", table["key"], named, staff
