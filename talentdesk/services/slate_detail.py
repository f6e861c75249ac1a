"""The slate of one post with everybody on it, and a search for those who would fit it best."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from heapq import nsmallest
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from talentdesk.domain.posts import PostStanding
from talentdesk.domain.ruling import Met
from talentdesk.domain.slates import (
    FitLine,
    Leaver,
    LeftSlate,
    Naming,
    SlateDetail,
    SlateLine,
    StandIn,
    Version,
)
from talentdesk.domain.texts import Id
from talentdesk.models.mapping import aliased
from talentdesk.models.people import PersonRow
from talentdesk.models.positions import PostRow
from talentdesk.models.programmes import ProgrammeRow
from talentdesk.models.succession import LeftSlateRow, StandInRow, SuccessorRow
from talentdesk.services import judging
from talentdesk.services.bulk import uncollected
from talentdesk.services.commands import Query, Reading
from talentdesk.services.namings import namings_of
from talentdesk.services.post_standings import standings_of
from talentdesk.services.seated import seated
from talentdesk.services.slate_judging import UNJUDGED, Judged, judged
from talentdesk.services.slate_rows import slate_row, successor_rows, version_in_force

_NO_NUMBER = 1.0
_BEST = (Met.MET, Met.UNKNOWN, Met.NOT_MET)


@dataclass(frozen=True, slots=True, kw_only=True)
class SlateOf(Query[SlateDetail | None]):
    """The slate of a post; None where there is no such post."""

    post: Id

    def run(self, reading: Reading) -> SlateDetail | None:
        rows, programme = reading.rows, reading.programme
        if rows.get(PostRow, self.post) is None:
            return None
        (post,) = standings_of(reading, [self.post])
        slate = slate_row(rows, self.post)
        everybody = successor_rows(rows, slate.id) if slate else []
        leavers = _leavers(rows, everybody, self.post)
        there = [row for row in everybody if row.person_id not in leavers]
        people = [row.person_id for row in there if row.person_id]
        told = _told(reading, there, post)
        namings = namings_of(rows, people)
        most = programme.succession.successors.named_most
        often = frozenset(one for one, posts in namings.items() if most and len(posts) > most)
        who = _who(rows, people)
        versions = _versions(rows)
        return SlateDetail(
            post=post,
            note=slate.note if slate else "",
            wanted=programme.succession.successors.slate,
            in_force=version_in_force(rows),
            successors=tuple(
                _line(
                    row,
                    rank,
                    who.get(row.person_id or ""),
                    told.get(row.person_id or "", UNJUDGED),
                    [one for one in namings.get(row.person_id or "", ()) if one.post != self.post],
                    versions,
                    often,
                )
                for rank, row in enumerate(there, start=1)
            ),
            stand_ins=_stand_ins(rows, self.post),
            leavers=tuple(leavers.values()),
            left=_left(rows, self.post),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class BestFit(Query[tuple[FitLine, ...]]):
    """Who would fit a post best: who meets its tier's conditions, then by box, then by fit with its model.

    Nobody who holds a higher tier, holds the post or stands on its slate already.
    """

    post: Id
    most: int = 20
    words: str = ""
    """Only those whose name, reading or number holds all of this."""

    def run(self, reading: Reading) -> tuple[FitLine, ...]:
        post = reading.rows.get(PostRow, self.post)
        if post is None:
            return ()
        programme = reading.programme
        ranks = {tier.key: rank for rank, tier in enumerate(programme.tiers)}
        own = ranks.get(post.tier, 0)
        slate = slate_row(reading.rows, post.id)
        taken = {row.person_id for row in successor_rows(reading.rows, slate.id)} if slate else set()
        lines = {
            line.id: line
            for line in _read_who(reading.rows, words=self.words)
            if line.post_id != post.id
            and line.id not in taken
            and ranks.get(line.tier or "", len(ranks)) >= own
        }
        if not lines:
            return ()
        with uncollected():
            asked = list(lines) if len(lines) <= self.most else ()
            told = judged(reading, asked, post.tier, programme.model(post.model))
        scheme = programme.schemes[0] if programme.schemes else None
        boxes = {place: box.successor for place, box in scheme.by_placement.items()} if scheme else {}

        def order(key: Id) -> tuple[int, int, float, int]:
            one = told[key]
            box = boxes.get(one.place) if one.place else None
            return (
                _BEST.index(one.verdict or Met.MET),
                0 if box else 1 if box is None else 2,
                -one.fit.percent if one.fit and one.fit.percent is not None else _NO_NUMBER,
                ranks.get(lines[key].tier or "", len(ranks)),
            )

        best = nsmallest(self.most, (key for key in lines if key in told), key=order)
        namings = namings_of(reading.rows, best)
        return tuple(_fit_line(lines[key], told[key], namings.get(key, ())) for key in best)


def _versions(rows: Session) -> dict[Id, Version]:
    wanted = select(ProgrammeRow.id, ProgrammeRow.key, ProgrammeRow.version)
    return {line.id: Version(id=line.id, key=line.key, version=line.version) for line in rows.execute(wanted)}


def _read_who(rows: Session, people: list[Id] | None = None, words: str = "") -> Iterable[Any]:
    wanted = seated()
    if people is not None:
        return rows.execute(wanted.where(PersonRow.id.in_(people))).all()
    wanted = wanted.where(PersonRow.active)
    for word in words.casefold().split():
        wanted = wanted.where(PersonRow.search_key.contains(word, autoescape=True))
    return rows.execute(wanted).all()


def _who(rows: Session, people: list[Id]) -> dict[Id, Any]:
    return {line.id: line for line in _read_who(rows, people)}


def _told(reading: Reading, there: Sequence[SuccessorRow], post: PostStanding) -> dict[Id, Judged]:
    """Judge everybody on a slate: who was confirmed by the version that was in force then."""
    by_version: dict[Id, list[Id]] = defaultdict(list)
    for row in there:
        if row.person_id:
            by_version[row.programme_id or ""].append(row.person_id)
    found: dict[Id, Judged] = {}
    for version, people in by_version.items():
        programme = judging.judged_by(reading.rows, version, reading.programme)
        found |= judged(reading, people, post.tier, programme.model(post.model), programme)
    return found


def _line(
    row: SuccessorRow,
    rank: int,
    who: Any,
    told: Judged,
    elsewhere: list[Naming],
    versions: Mapping[Id, Version],
    often: frozenset[Id],
) -> SlateLine:
    return SlateLine(
        id=row.id,
        person=row.person_id or "",
        name=who.name if who else row.outside_name,
        number=who.number if who else "",
        post=(who.title if who else "") or "",
        unit=(who.path if who else "") or "",
        tier=(who.tier if who else "") or "",
        rank=rank,
        readiness=row.readiness,
        confirmed_on=row.confirmed_on,
        judged_by=versions.get(row.programme_id or ""),
        exception=row.exception,
        approver=row.approver,
        note=row.note,
        elsewhere=tuple(elsewhere),
        too_often=row.person_id in often,
        verdict=told.verdict,
        ruling=told.ruling,
        conditions=told.conditions,
        fit=told.fit,
        place=told.place,
    )


def _fit_line(line: Any, told: Judged, namings: tuple[Naming, ...]) -> FitLine:
    return FitLine(
        person=line.id,
        number=line.number,
        name=line.name,
        post=line.title or "",
        unit=line.path or "",
        tier=line.tier or "",
        verdict=told.verdict or Met.MET,
        ruling=told.ruling,
        conditions=told.conditions,
        fit=told.fit,
        place=told.place,
        named=len(namings),
    )


def _stand_ins(rows: Session, post: Id) -> tuple[StandIn, ...]:
    present = aliased(PostRow)
    wanted = (
        select(StandInRow.person_id, PersonRow.name, present.title)
        .join(PersonRow, PersonRow.id == StandInRow.person_id)
        .outerjoin(present, present.id == PersonRow.post_id)
        .where(StandInRow.post_id == post, PersonRow.active)
        .order_by(StandInRow.rank, StandInRow.id)
    )
    return tuple(
        StandIn(person=person, name=name, post=title or "") for person, name, title in rows.execute(wanted)
    )


def _leavers(rows: Session, there: Sequence[SuccessorRow], post: Id) -> dict[Id, Leaver]:
    """Return who left the company among those named and those who cover, by person."""
    named = {row.person_id: row for row in there if row.person_id}
    covers = set(rows.scalars(select(StandInRow.person_id).where(StandInRow.post_id == post)))
    wanted = select(PersonRow.id, PersonRow.name).where(
        PersonRow.id.in_({*named, *covers}), PersonRow.active.is_(False)
    )
    return {
        key: Leaver(
            name=name,
            named=key in named,
            confirmed=key in named and named[key].confirmed_on is not None,
            covers=key in covers,
        )
        for key, name in rows.execute(wanted.order_by(PersonRow.sort_key, PersonRow.id))
    }


def _left(rows: Session, post: Id) -> tuple[LeftSlate, ...]:
    wanted = (
        select(LeftSlateRow, PersonRow.name)
        .outerjoin(PersonRow, PersonRow.id == LeftSlateRow.person_id)
        .where(LeftSlateRow.post_id == post)
        .order_by(LeftSlateRow.on.desc(), LeftSlateRow.rank, LeftSlateRow.id)
    )
    return tuple(
        LeftSlate(
            name=name or row.outside_name,
            rank=row.rank,
            readiness=row.readiness,
            confirmed=row.confirmed,
            on=row.on,
            reason=row.reason,
        )
        for row, name in rows.execute(wanted)
    )
