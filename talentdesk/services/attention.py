"""What of succession wants looking at today, gathered from posts, slates, outlooks and plans."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import select

from talentdesk.domain.attention import Concerned, KeyPost, concerns
from talentdesk.domain.posts import Holder, TermKind
from talentdesk.domain.programme import Programme
from talentdesk.domain.successors import Slate, bench, named_too_often
from talentdesk.domain.texts import Id
from talentdesk.models.people import PersonRow
from talentdesk.models.positions import PostRow
from talentdesk.services.benches import key_posts
from talentdesk.services.commands import Query, Reading
from talentdesk.services.holders import holders_of
from talentdesk.services.plans import plan_lines, without_mentor
from talentdesk.services.slates import slates_of

_HIGH = "high"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attention:
    """All concerns with the names of posts and people in them."""

    concerns: tuple[Concerned, ...]
    posts: Mapping[Id, str]
    units: Mapping[Id, str]
    people: Mapping[Id, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class AttentionOf(Query[Attention]):
    """What wants looking at as of today."""

    def run(self, reading: Reading) -> Attention:
        rows, programme = reading.rows, reading.programme
        posts = key_posts(rows, programme)
        slates = slates_of(rows, [post.id for post in posts])
        holders = holders_of(reading, [post.id for post in posts])
        risky = set(rows.scalars(select(PostRow.id).where(PostRow.risk_of_loss == _HIGH)))
        states = [
            _state(slate, holders.get(slate.post, ()), slate.post in risky, programme) for slate in slates
        ]
        outside = {one.person for slate in slates for one in slate.successors or () if one.outside}
        named = named_too_often(slates, programme)
        often = {person: len(found) for person, found in named.items() if person not in outside}
        late = [(line.person, line.late) for line in plan_lines(rows, reading.today) if line.late]
        found = concerns(
            states, on=reading.today, named_often=often, late=late, mentors_gone=without_mentor(rows)
        )
        people = {line.person for one in found for line in one.lines if line.person}
        names = rows.execute(select(PersonRow.id, PersonRow.name).where(PersonRow.active))
        return Attention(
            concerns=found,
            posts={post.id: post.title for post in posts},
            units={post.id: post.unit for post in posts},
            people={key: name for key, name in names if key in people},
        )


def _state(slate: Slate, holders: Iterable[Holder], risky: bool, programme: Programme) -> KeyPost:
    """Return a key post with what is known of those who hold it; who only acts in it is left out."""
    appointed = [one for one in holders if one.kind is TermKind.APPOINTED]
    return KeyPost(
        post=slate.post,
        bench=bench(slate, programme),
        looked_at=slate.successors is not None,
        incumbents=slate.incumbents,
        high_risk=risky or any(one.outlook.risk == _HIGH for one in appointed),
        leaves=tuple(
            (one.person, min(days))
            for one in appointed
            if (days := [leaving.latest for leaving in one.leaving if leaving.latest is not None])
        ),
    )
