"""Posts with everything about their succession: incumbents, terms, risk, and what stands behind them."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select

from talentdesk.domain.posts import Holder, PostStanding, Term, post_marks
from talentdesk.domain.programme import Programme
from talentdesk.domain.successors import Slate, bench, confirmed, ordered
from talentdesk.domain.texts import Id
from talentdesk.models.positions import PostRow, UnitRow
from talentdesk.models.succession import SlateRow
from talentdesk.services.bulk import uncollected
from talentdesk.services.commands import Query, Reading
from talentdesk.services.holders import holders_of, terms_of
from talentdesk.services.slates import slates_of


@dataclass(frozen=True, slots=True, kw_only=True)
class PostStandings(Query[tuple[PostStanding, ...]]):
    """All posts, or the key ones: key positions first, by tier, then by unit and title."""

    key_only: bool = False

    def run(self, reading: Reading) -> tuple[PostStanding, ...]:
        with uncollected():
            found = standings_of(reading)
        ranks = {tier.key: rank for rank, tier in enumerate(reading.programme.tiers)}
        last = len(ranks)
        lines = [one for one in found if one.key_position or not self.key_only]
        lines.sort(key=lambda one: (not one.key_position, ranks.get(one.tier, last), one.unit, one.title))
        return tuple(lines)


@dataclass(frozen=True, slots=True, kw_only=True)
class TermsOf(Query[tuple[Term, ...]]):
    """The terms of a post or of a person, the newest first."""

    post: Id = ""
    person: Id = ""

    def run(self, reading: Reading) -> tuple[Term, ...]:
        return terms_of(reading.rows, post=self.post, person=self.person)


def standings_of(reading: Reading, posts: Collection[Id] = ()) -> list[PostStanding]:
    """Return how posts stand; all of them where none are named."""
    wanted = select(
        PostRow.id,
        PostRow.title,
        PostRow.unit_id,
        PostRow.tier,
        PostRow.key_position,
        PostRow.key_reason,
        PostRow.seats,
        PostRow.model,
        PostRow.risk_of_loss,
        PostRow.impact_of_loss,
        PostRow.note,
        UnitRow.path,
    ).outerjoin(UnitRow, UnitRow.id == PostRow.unit_id)
    if posts:
        wanted = wanted.where(PostRow.id.in_(posts))
    lines = reading.rows.execute(wanted).all()
    holders = holders_of(reading, [line.id for line in lines] if posts else ())
    slates = {slate.post: slate for slate in slates_of(reading.rows, [line.id for line in lines])}
    found = reading.rows.execute(select(SlateRow.post_id, SlateRow.reviewed_on))
    reviewed = {post: day for post, day in found}
    programme = reading.programme
    return [
        _standing(
            line, holders.get(line.id, ()), slates[line.id], reviewed.get(line.id), programme, reading.today
        )
        for line in lines
    ]


def _standing(
    line: Any,
    held: tuple[Holder, ...],
    slate: Slate,
    reviewed: date | None,
    programme: Programme,
    today: date,
) -> PostStanding:
    sure = confirmed(slate)
    return PostStanding(
        id=line.id,
        title=line.title,
        unit=line.path or "",
        unit_id=line.unit_id or "",
        tier=line.tier,
        key_position=line.key_position,
        key_reason=line.key_reason,
        seats=line.seats,
        model=line.model,
        risk_of_loss=line.risk_of_loss,
        impact_of_loss=line.impact_of_loss,
        note=line.note,
        holders=held,
        bench=bench(slate, programme),
        looked_at=slate.successors is not None,
        confirmed=len(sure),
        proposed=len(ordered(slate)) - len(sure),
        stand_ins=len(slate.emergency),
        reviewed_on=reviewed,
        marks=post_marks(line.title, line.key_position, line.seats, held, today),
    )
