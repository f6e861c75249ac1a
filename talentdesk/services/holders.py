"""Who holds posts: incumbents with terms and outlook, those who act, and when they are expected to leave."""

from collections import defaultdict
from collections.abc import Collection
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from talentdesk.domain.change import Subject
from talentdesk.domain.posts import Holder, Outlook, Term, TermKind, expected_leaving
from talentdesk.domain.programme import Programme
from talentdesk.domain.retirement import retires
from talentdesk.domain.texts import Id
from talentdesk.models.people import PersonRow
from talentdesk.models.positions import PostRow
from talentdesk.models.succession import OutlookRow, TermRow
from talentdesk.services.commands import Reading

_FEW = 500
_RESTS_ON = frozenset({Subject.PERSON, Subject.POST, Subject.OUTLOOK, Subject.PROGRAMME})


def outlook_of(row: OutlookRow) -> Outlook:
    """Return an outlook as a value."""
    return Outlook(
        person=row.person_id,
        risk=row.risk,
        impact=row.impact,
        reason=row.reason,
        earliest=row.earliest,
        latest=row.latest,
    )


def terms_of(rows: Session, *, post: Id = "", person: Id = "") -> tuple[Term, ...]:
    """Return terms, the newest first: of a post, of a person, or all."""
    wanted = select(TermRow, PersonRow.name).join(PersonRow, PersonRow.id == TermRow.person_id)
    if post:
        wanted = wanted.where(TermRow.post_id == post)
    if person:
        wanted = wanted.where(TermRow.person_id == person)
    return tuple(
        Term(
            id=row.id,
            post=row.post_id,
            person=row.person_id,
            name=name,
            kind=TermKind(row.kind),
            start=row.start,
            end=row.end,
            note=row.note,
        )
        for row, name in rows.execute(wanted.order_by(TermRow.start.desc(), TermRow.id))
    )


def holders_of(reading: Reading, posts: Collection[Id] = ()) -> dict[Id, tuple[Holder, ...]]:
    """Return who holds each post, those who were appointed first; of some posts, or of all.

    What is known of all is kept until people, posts, outlooks or the programme change: slates change oftener.
    """
    key = ("holders", reading.today)
    if not posts:
        return reading.kept.get(key, _RESTS_ON, lambda: _read_holders(reading, ()))
    known = reading.kept.held(key, dict)
    return known if known is not None else _read_holders(reading, posts)


def _read_holders(reading: Reading, posts: Collection[Id]) -> dict[Id, tuple[Holder, ...]]:
    rows, on, programme = reading.rows, reading.today, reading.programme
    one = next(iter(posts)) if len(posts) == 1 else ""
    terms: dict[tuple[Id, Id], Term] = {}
    acting: dict[Id, list[Term]] = defaultdict(list)
    for term in terms_of(rows, post=one):
        if term.kind is TermKind.ACTING:
            if term.runs(on):
                acting[term.post].append(term)
        else:
            # The newest one counts, also where its end has passed: that is told.
            terms.setdefault((term.post, term.person), term)
    those = {term.person for found in acting.values() for term in found}
    lines = _people(rows, posts, those)
    outlooks = {row.person_id: outlook_of(row) for row in rows.scalars(_outlooks(list(lines)))}
    found: dict[Id, list[Holder]] = defaultdict(list)
    for line in lines.values():
        if line.post_id is not None and line.active:
            held = terms.get((line.post_id, line.id))
            found[line.post_id].append(_holder(line, held, outlooks.get(line.id), programme))
    for post, standing_in in acting.items():
        found[post] += [
            _holder(lines[term.person], term, outlooks.get(term.person), programme)
            for term in standing_in
            if term.person in lines and lines[term.person].active
        ]
    return {post: tuple(held) for post, held in found.items()}


def _people(rows: Session, posts: Collection[Id], more: Collection[Id]) -> dict[Id, Any]:
    wanted = (
        select(
            PersonRow.id,
            PersonRow.number,
            PersonRow.name,
            PersonRow.gender,
            PersonRow.birth_date,
            PersonRow.post_id,
            PersonRow.post_since,
            PersonRow.active,
            PostRow.tier,
        )
        .outerjoin(PostRow, PostRow.id == PersonRow.post_id)
        .order_by(PersonRow.sort_key, PersonRow.id)
    )
    if posts and len(posts) <= _FEW:
        wanted = wanted.where(PersonRow.post_id.in_(posts) | PersonRow.id.in_(more))
    else:
        wanted = wanted.where(PersonRow.post_id.is_not(None) | PersonRow.id.in_(more))
    return {line.id: line for line in rows.execute(wanted)}


def _outlooks(people: list[Id]) -> Any:
    wanted = select(OutlookRow)
    return wanted.where(OutlookRow.person_id.in_(people)) if len(people) <= _FEW else wanted


def _holder(line: Any, term: Term | None, outlook: Outlook | None, programme: Programme) -> Holder:
    kind = term.kind if term else TermKind.APPOINTED
    until = term.end if term else None
    seen = outlook or Outlook(person=line.id)
    retirement = None
    if kind is TermKind.APPOINTED:
        retirement = retires(
            programme.succession.retirement,
            birth_date=line.birth_date,
            gender=line.gender,
            tier=line.tier or "",
        )
    return Holder(
        person=line.id,
        number=line.number,
        name=line.name,
        kind=kind,
        since=(term.start if term else None) or (line.post_since if kind is TermKind.APPOINTED else None),
        until=until,
        term=term.id if term else "",
        outlook=seen,
        leaving=expected_leaving(seen, retirement, until),
    )
