"""The forecast of every tier, reckoned from the record, the growth plan and the staffing standards."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from talentdesk.domain.forecast import Forecast, Given, Growth, Ready, Staff, Standard, forecast
from talentdesk.domain.retirement import Retirement, retires
from talentdesk.domain.successors import confirmed, months_until
from talentdesk.domain.texts import Id
from talentdesk.models.growth import GrowthRow, StandardRow, TierFigureRow
from talentdesk.models.people import PersonRow
from talentdesk.models.positions import PostRow
from talentdesk.models.succession import OutlookRow, SuccessorRow
from talentdesk.services.benches import KeyPost, key_posts
from talentdesk.services.commands import Query, Reading
from talentdesk.services.slates import slates_of

_NEVER = Retirement(date.max, date.max)
"""Under a programme that says nothing about retirement."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ForecastAnswer:
    """The forecast with the names of everybody in its lists."""

    on: date
    forecast: Forecast
    turnover: Mapping[str, float]
    """What is assumed, percent a year by tier."""
    planned: bool
    """Whether there is a growth plan."""
    standards: bool
    retirement: bool
    """Whether the programme says when people retire."""
    people: Mapping[Id, str]
    posts: Mapping[Id, str]
    """The post of each of them, today."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ForecastOf(Query[ForecastAnswer]):
    """The forecast as of today."""

    def run(self, reading: Reading) -> ForecastAnswer:
        rows, programme = reading.rows, reading.programme
        standards = tuple(
            Standard(kind=row.kind, title=row.title, tier=row.tier, heads=row.heads)
            for row in rows.scalars(select(StandardRow).order_by(StandardRow.position, StandardRow.id))
        )
        growth = tuple(
            Growth(kind=row.kind, year=row.year, units=row.units) for row in rows.scalars(select(GrowthRow))
        )
        turnover = {
            row.tier: row.turnover for row in rows.scalars(select(TierFigureRow)) if row.turnover is not None
        }
        titled = {one.title: one.tier for one in reversed(standards)}
        posts = key_posts(rows, programme)
        staff, names, held = _staff(reading, titled)
        given = Given(
            tiers=tuple(tier.key for tier in programme.tiers),
            growth=growth,
            standards=standards,
            posts=tuple((one.id, one.tier) for one in posts if one.title not in titled),
            staff=staff,
            ready=_ready(reading, posts, titled),
            turnover=turnover,
        )
        found = forecast(given, reading.today)
        wanted = {person for cell in found.cells for person in (*cell.staff, *cell.ready, *cell.may_be_ready)}
        outside = select(SuccessorRow.id, SuccessorRow.outside_name).where(SuccessorRow.person_id.is_(None))
        names.update((key, name) for key, name in rows.execute(outside))
        return ForecastAnswer(
            on=reading.today,
            forecast=found,
            turnover=turnover,
            planned=bool(growth),
            standards=bool(standards),
            retirement=bool(programme.succession.retirement),
            people={key: names[key] for key in wanted if key in names},
            posts={key: held[key] for key in wanted if key in held},
        )


def _staff(
    reading: Reading, titled: Mapping[str, str]
) -> tuple[tuple[Staff, ...], dict[Id, str], dict[Id, str]]:
    """Return those whose posts are counted, and the names and posts of everybody on the staff."""
    rules = reading.programme.succession.retirement
    outlooks = {
        person: (earliest, latest)
        for person, earliest, latest in reading.rows.execute(
            select(OutlookRow.person_id, OutlookRow.earliest, OutlookRow.latest)
        )
    }
    wanted = (
        select(
            PersonRow.id,
            PersonRow.name,
            PersonRow.birth_date,
            PersonRow.gender,
            PostRow.title,
            PostRow.tier,
            PostRow.key_position,
        )
        .outerjoin(PostRow, PostRow.id == PersonRow.post_id)
        .where(PersonRow.active)
        .order_by(PersonRow.sort_key, PersonRow.id)
    )
    staff, names, held = [], {}, {}
    for key, name, born, gender, title, tier, is_key in reading.rows.execute(wanted):
        names[key], held[key] = name, title or ""
        counted = titled.get(title) or (tier if is_key else "")
        if counted:
            leaving = retires(rules, birth_date=born, gender=gender, tier=tier) if rules else _NEVER
            staff.append(
                Staff(
                    person=key,
                    tier=counted,
                    title=title,
                    retires=leaving,
                    leaves=outlooks.get(key, (None, None)),
                )
            )
    return tuple(staff), names, held


def _ready(reading: Reading, posts: tuple[KeyPost, ...], titled: Mapping[str, str]) -> tuple[Ready, ...]:
    """Return the confirmed successors of every key post, for the tier its heads are counted to."""
    slates = slates_of(reading.rows, [post.id for post in posts])
    return tuple(
        Ready(
            person=one.person,
            tier=titled.get(post.title) or post.tier,
            months=months_until(reading.programme, one.readiness),
        )
        for post, slate in zip(posts, slates, strict=True)
        for one in confirmed(slate)
    )
