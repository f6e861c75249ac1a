"""The succession chart: everything it shows, read in few statements."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from talentdesk.domain.post_tree import Placed, post_tree, shortened
from talentdesk.domain.posts import Holder as Held
from talentdesk.domain.posts import TermKind
from talentdesk.domain.succession_chart import ChartPerson, ChartPost, Holder, SuccessionChart
from talentdesk.domain.successors import Slate
from talentdesk.domain.texts import Id
from talentdesk.models.people import PersonRow
from talentdesk.models.positions import PostRow, UnitRow
from talentdesk.models.succession import SuccessorRow
from talentdesk.services.bulk import uncollected
from talentdesk.services.commands import Query, Reading
from talentdesk.services.holders import holders_of
from talentdesk.services.slates import slates_of

_CHUNK = 500
Line = Any
"""A row of columns, as a select gives it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SuccessionChartOf(Query[SuccessionChart]):
    """The chart of the key posts, or of every post; each stands after the one above it."""

    every: bool = False

    def run(self, reading: Reading) -> SuccessionChart:
        with uncollected():
            return _Drawn(reading).chart(self.every)


class _Drawn:
    """What the file says, by post and person."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        rows = reading.rows
        self.programme = reading.programme
        self.ranks = {tier.key: rank for rank, tier in enumerate(self.programme.tiers)}
        self.units = {
            key: (above or "", path)
            for key, above, path in rows.execute(select(UnitRow.id, UnitRow.parent_id, UnitRow.path))
        }
        self.posts: dict[Id, Line] = {
            line.id: line
            for line in rows.execute(
                select(
                    PostRow.id,
                    PostRow.title,
                    PostRow.unit_id,
                    PostRow.tier,
                    PostRow.key_position,
                    PostRow.risk_of_loss,
                    PostRow.impact_of_loss,
                )
            )
        }
        self.holders: dict[Id, list[Line]] = defaultdict(list)
        # Everybody in a post: their leaders' posts give the tree.
        found = rows.execute(
            select(PersonRow.id, PersonRow.post_id, PersonRow.manager_id)
            .where(PersonRow.active, PersonRow.post_id.is_not(None))
            .order_by(PersonRow.sort_key, PersonRow.id)
        )
        self.post_of: dict[Id, Id] = {}
        for line in found:
            self.holders[line.post_id].append(line)
            self.post_of[line.id] = line.post_id

    def chart(self, every: bool) -> SuccessionChart:
        tree = post_tree(
            (self._placed(line) for line in self.posts.values()),
            {key: above for key, (above, _) in self.units.items()},
        )
        shown = [key for key, line in self.posts.items() if every or line.key_position]
        above = shortened(tree.above, set(shown))
        ordered = self._ordered(shown, above)
        slates = {slate.post: slate for slate in slates_of(self.reading.rows, ordered)}
        people = self._people(slates.values())
        held = holders_of(self.reading, shown)
        posts = [
            self._post(self.posts[key], above.get(key, ""), slates[key], people, held.get(key, ()))
            for key in ordered
        ]
        cut = tuple(key for key in tree.cut if key in slates)
        return SuccessionChart(posts=tuple(posts), people=people, cut=cut, on=self.reading.today)

    def _placed(self, line: Line) -> Placed:
        leaders = (self.post_of.get(one.manager_id or "", "") for one in self.holders.get(line.id, ()))
        return Placed(
            post=line.id,
            unit=line.unit_id or "",
            rank=self.ranks.get(line.tier, len(self.ranks)),
            title=line.title,
            leaders=tuple(one for one in leaders if one and one != line.id),
        )

    def _ordered(self, shown: Iterable[Id], above: Mapping[Id, Id]) -> list[Id]:
        """Return posts with all below each directly behind it, siblings by tier, unit and title."""
        below: dict[Id, list[Id]] = defaultdict(list)
        for key in shown:
            below[above.get(key, "")].append(key)
        for those in below.values():
            those.sort(key=self._order)
        found: list[Id] = []
        waiting = list(reversed(below[""]))
        while waiting:
            key = waiting.pop()
            found.append(key)
            waiting += reversed(below.get(key, ()))
        return found

    def _order(self, key: Id) -> tuple[int, str, str, Id]:
        line = self.posts[key]
        return self.ranks.get(line.tier, len(self.ranks)), self._path(line), line.title, key

    def _path(self, line: Line) -> str:
        return str(self.units.get(line.unit_id or "", ("", ""))[1])

    def _people(self, slates: Iterable[Slate]) -> dict[Id, ChartPerson]:
        """Return everybody the slates name."""
        wanted: dict[Id, None] = {}
        outside = False
        for slate in slates:
            wanted.update(dict.fromkeys((*slate.incumbents, *slate.emergency)))
            for one in slate.successors or ():
                outside = outside or one.outside
                if not one.outside:
                    wanted[one.person] = None
        people = {line.id: self._person(line) for line in self._read(list(wanted), _SHOWN)}
        if outside:
            found = self.reading.rows.execute(
                select(SuccessorRow.id, SuccessorRow.outside_name).where(SuccessorRow.person_id.is_(None))
            )
            people |= {key: ChartPerson(id=key, name=name, outside=True) for key, name in found}
        return people

    def _person(self, line: Line) -> ChartPerson:
        post = self.posts.get(line.post_id or "") if line.active else None
        return ChartPerson(
            id=line.id,
            name=line.name,
            number=line.number,
            search_key=line.search_key,
            post=post.id if post is not None else "",
            title=post.title if post is not None else "",
            active=line.active,
        )

    def _read(self, ids: list[Id], columns: tuple[Any, ...]) -> list[Line]:
        """Read columns of people: of all at once where many are wanted."""
        wanted = select(*columns)
        if len(ids) > _CHUNK:
            known = set(ids)
            return [line for line in self.reading.rows.execute(wanted) if line.id in known]
        return list(self.reading.rows.execute(wanted.where(PersonRow.id.in_(ids)))) if ids else []

    def _post(
        self,
        line: Line,
        above: Id,
        slate: Slate,
        people: Mapping[Id, ChartPerson],
        held: Sequence[Held],
    ) -> ChartPost:
        appointed = {one.person: one for one in held if one.kind is TermKind.APPOINTED}
        sole = appointed.get(slate.incumbents[0]) if len(slate.incumbents) == 1 else None
        return ChartPost(
            id=line.id,
            title=line.title,
            unit=self._path(line),
            tier=line.tier,
            key_position=line.key_position,
            above=above,
            holders=tuple(_holder(people[one], appointed.get(one)) for one in slate.incumbents),
            acting=tuple(
                ChartPerson(id=one.person, name=one.name, number=one.number)
                for one in held
                if one.kind is TermKind.ACTING
            ),
            risk=(sole.outlook.risk if sole else "") or line.risk_of_loss,
            impact=(sole.outlook.impact if sole else "") or line.impact_of_loss,
            slate=slate,
        )


def _holder(person: ChartPerson, held: Held | None) -> Holder:
    if held is None or not held.leaving:
        return Holder(person=person, since=held.since if held else None)
    first = held.leaving[0]
    return Holder(
        person=person, since=held.since, leaving=first.kind, earliest=first.earliest, latest=first.latest
    )


_SHOWN = (
    PersonRow.id,
    PersonRow.name,
    PersonRow.number,
    PersonRow.search_key,
    PersonRow.post_id,
    PersonRow.active,
)
