"""The crisis card of a post: everything wanted on the day its incumbent is gone."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from talentdesk.domain.expertise import Expertise
from talentdesk.domain.ruling import Reason, refused
from talentdesk.domain.succession_chart import ChartPost, SuccessionChart
from talentdesk.domain.texts import Id
from talentdesk.domain.what_if import WhatIf
from talentdesk.models.people import PersonRow
from talentdesk.services.commands import Query, Reading
from talentdesk.services.expertise import ExpertiseOf
from talentdesk.services.scenarios import PlayVacancies


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """How somebody is reached."""

    phone: str
    email: str
    place: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CrisisCard:
    """What a crisis card says."""

    post: ChartPost
    chart: SuccessionChart
    """Of all posts: names, and the posts that fall vacant by a move."""
    contacts: Mapping[Id, Contact]
    expertise: tuple[Expertise, ...]
    """What those in the post know and whom they know, what would cost most to lose first."""
    played: WhatIf
    """What comes of it when the post falls vacant."""
    reports: tuple[Id, ...]
    """Posts directly below, which lose their leader."""
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class CrisisCardOf(Query[CrisisCard]):
    """The crisis card of a post. Raises ``RefusedError`` for a post there is none of."""

    post: Id

    def run(self, reading: Reading) -> CrisisCard:
        played = PlayVacancies(posts=(self.post,)).run(reading)
        chart = played.chart
        post = chart.by_post.get(self.post)
        if post is None:
            raise refused(Reason.POST_MISSING, id=self.post)
        slate = post.slate
        moved = [step.person for step in played.result.vacancy.steps if step.person]
        people = (
            *slate.incumbents,
            *slate.emergency,
            *(one.person for one in slate.successors or ()),
            *(one.id for one in post.acting),
            *moved,
        )
        return CrisisCard(
            post=post,
            chart=chart,
            contacts=_contacts(reading, people),
            expertise=ExpertiseOf(post=self.post).run(reading),
            played=played.result,
            reports=tuple(one.id for one in chart.posts if one.above == self.post),
            on=reading.today,
        )


def _contacts(reading: Reading, people: Sequence[Id]) -> dict[Id, Contact]:
    wanted = select(PersonRow.id, PersonRow.phone, PersonRow.email, PersonRow.place)
    found = reading.rows.execute(wanted.where(PersonRow.id.in_(set(people))))
    return {key: Contact(phone=phone, email=email, place=place) for key, phone, email, place in found}
