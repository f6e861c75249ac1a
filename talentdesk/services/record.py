"""Gathers what a session did from today's rows: for the minutes, live and in the packet."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from talentdesk.domain.grid import Scheme
from talentdesk.domain.programme import Choice, Programme
from talentdesk.domain.record import (
    BoxName,
    PrintedBallot,
    RecordEntry,
    RecordFollowUp,
    RecordMember,
    RecordMove,
    RecordStretch,
    SessionRecord,
)
from talentdesk.domain.ruling import Finding
from talentdesk.domain.texts import Id, Language, Text
from talentdesk.domain.votes import Round
from talentdesk.domain.workshop import Member
from talentdesk.models.base import Row
from talentdesk.models.meeting import (
    AgendaItemRow,
    AttendanceRow,
    BallotPaperCountRow,
    FollowUpRow,
    MinutePartRow,
    RecusalRow,
    TalkRow,
)
from talentdesk.models.people import PersonRow
from talentdesk.models.positions import PostRow
from talentdesk.models.workshop import BallotRow, CandidateRow, CycleRow, MoveRow, PlacementRow, SessionRow
from talentdesk.services.ballots import rounds_of
from talentdesk.services.lookup import scheme_keys
from talentdesk.services.overview import members_of
from talentdesk.services.recusal import recusals_of
from talentdesk.wording import reasons, speaker

TABLES: tuple[type[Row], ...] = (
    AgendaItemRow,
    AttendanceRow,
    BallotRow,
    BallotPaperCountRow,
    FollowUpRow,
    MinutePartRow,
    MoveRow,
    RecusalRow,
    TalkRow,
)
"""What the record is read from beside candidates, places and members."""


@dataclass(slots=True, kw_only=True)
class _Talked:
    began: datetime | None = None
    seconds: int = 0


@dataclass(slots=True, kw_only=True)
class _Found:
    """Rows by candidate."""

    moves: Mapping[Id, list[MoveRow]]
    places: Mapping[Id, PlacementRow]
    talks: Mapping[Id, _Talked]
    items: Mapping[Id, AgendaItemRow]
    agreed: Mapping[Id, list[FollowUpRow]]
    recused: Mapping[Id, int]
    rounds: Mapping[Id, Mapping[str, tuple[Round, ...]]]
    schemes: Mapping[str, Scheme] = field(default_factory=dict)


def record_of(
    rows: Session, programme: Programme, session: SessionRow, findings: tuple[Finding, ...] = ()
) -> SessionRecord:
    """Return what a session did; ``findings`` are what still stands against its lock."""
    members = members_of(rows, session.id)
    people = rows.execute(
        select(CandidateRow, PersonRow.name, PersonRow.number, PostRow.title)
        .join(PersonRow, PersonRow.id == CandidateRow.person_id)
        .outerjoin(PostRow, PostRow.id == PersonRow.post_id)
        .where(CandidateRow.session_id == session.id)
        .order_by(CandidateRow.position, CandidateRow.id)
    ).all()
    found = _find(rows, programme, session, members)
    entries = [_entry(row, name, number, post or "", found, programme) for row, name, number, post in people]
    return SessionRecord(
        name=session.name,
        cycle=rows.get_one(CycleRow, session.cycle_id).name,
        on=session.on,
        place=session.place,
        members=_members(rows, session, members, programme.committee.roles),
        entries=tuple(sorted(entries, key=_turn)),
        findings=tuple(_said(one, programme) for one in findings),
        edited=tuple(
            (row.part, row.text)
            for row in rows.scalars(
                select(MinutePartRow)
                .where(MinutePartRow.session_id == session.id)
                .order_by(MinutePartRow.part)
            )
        ),
    )


def _said(finding: Finding, programme: Programme) -> Text:
    zh, en = (
        reasons.sentence(finding, speaker(language), programme) for language in (Language.ZH, Language.EN)
    )
    return Text(zh, en)


def keys_of(rows: Session, session: Id) -> set[Id]:
    """Return the ids of all rows the record of a session is read from."""
    keys: set[Id] = set()
    for table in TABLES:
        keys.update(rows.scalars(select(table.id).where(table.__table__.c.session_id == session)))
    return keys


def printed_ballot(question: str, one: Round, programme: Programme) -> PrintedBallot | None:
    """Return a round as printed; None while it is not counted twice alike."""
    if one.tally is None or one.outcome is None:
        return None
    asked = programme.question(question)
    tally, outcome, rule = one.tally, one.outcome, asked.rule
    return PrintedBallot(
        in_favour=tally.in_favour,
        against=tally.against,
        abstain=tally.abstain,
        defer=tally.defer,
        invalid=tally.invalid,
        present=tally.present,
        entitled=tally.entitled,
        base=outcome.base,
        needed=outcome.needed,
        passed=outcome.passed,
        on_paper=one.on_paper,
        question=asked.name,
        round=one.number,
        result=outcome.result.value,
        quorum=outcome.quorum,
        rule_base=rule.base,
        numerator=rule.numerator,
        denominator=rule.denominator,
        at_least=rule.at_least,
    )


def _find(rows: Session, programme: Programme, session: SessionRow, members: tuple[Member, ...]) -> _Found:
    moves: dict[Id, list[MoveRow]] = defaultdict(list)
    for move in rows.scalars(
        select(MoveRow).where(MoveRow.session_id == session.id).order_by(MoveRow.number)
    ):
        moves[move.candidate_id].append(move)
    talks: dict[Id, _Talked] = defaultdict(_Talked)
    for talk in rows.scalars(select(TalkRow).where(TalkRow.session_id == session.id).order_by(TalkRow.at)):
        known = talks[talk.candidate_id]
        known.began = known.began or talk.at
        known.seconds += talk.seconds
    agreed: dict[Id, list[FollowUpRow]] = defaultdict(list)
    for one in rows.scalars(
        select(FollowUpRow).where(FollowUpRow.session_id == session.id).order_by(FollowUpRow.position)
    ):
        agreed[one.candidate_id].append(one)
    voting = {member.id for member in members if member.votes}
    recused: dict[Id, int] = defaultdict(int)
    for out in recusals_of(rows, programme, session.id, members):
        recused[out.candidate] += out.in_force and out.member in voting
    first = scheme_keys(session)[0]
    return _Found(
        moves=moves,
        places=_by_candidate(
            rows.scalars(
                select(PlacementRow).where(
                    PlacementRow.session_id == session.id, PlacementRow.scheme == first
                )
            )
        ),
        talks=talks,
        items={
            item.candidate_id: item
            for item in rows.scalars(select(AgendaItemRow).where(AgendaItemRow.session_id == session.id))
        },
        agreed=agreed,
        recused=recused,
        rounds=rounds_of(rows, programme, session.id),
        schemes={scheme.key: scheme for scheme in programme.schemes},
    )


def _by_candidate(rows: Iterable[PlacementRow]) -> dict[Id, PlacementRow]:
    return {row.candidate_id: row for row in rows}


def _turn(entry: RecordEntry) -> tuple[bool, str]:
    """Order by when the talk began, else by the first move; who was not talked about stays behind."""
    began = entry.began or (entry.moves[0].at if entry.moves else None)
    return began is None, began.isoformat() if began else ""


def _entry(
    row: CandidateRow, name: str, number: str, post: str, found: _Found, programme: Programme
) -> RecordEntry:
    talked = found.talks.get(row.id) or _Talked()
    item = found.items.get(row.id)
    place = found.places.get(row.id)
    ballots = [
        printed
        for question, rounds in found.rounds.get(row.id, {}).items()
        for one in rounds
        if (printed := printed_ballot(question, one, programme)) is not None
    ]
    return RecordEntry(
        candidate=row.id,
        name=name,
        number=number,
        post=post,
        discussed=row.discussed,
        parked=bool(item and item.parked),
        parked_note=item.note if item else "",
        began=talked.began,
        seconds=talked.seconds,
        recused=found.recused.get(row.id, 0),
        place=_box(found.schemes.get(place.scheme), place.vertical, place.horizontal) if place else None,
        moves=tuple(_move(one, found, programme) for one in found.moves.get(row.id, [])),
        ballots=tuple(ballots),
        follow_ups=tuple(_agreed(one, programme) for one in found.agreed.get(row.id, [])),
        note="\n".join(part for part in (row.note, row.action) if part),
    )


def _move(move: MoveRow, found: _Found, programme: Programme) -> RecordMove:
    scheme = found.schemes.get(move.scheme)
    return RecordMove(
        scheme=scheme.name if scheme else Text(move.scheme, move.scheme),
        before=_box(scheme, move.before_vertical, move.before_horizontal),
        after=_box(scheme, move.after_vertical, move.after_horizontal),
        at=move.at,
        reason=move.reason,
        code=_name(programme.reason_codes, move.code),
        authorised_by=move.authorised_by,
    )


def _agreed(row: FollowUpRow, programme: Programme) -> RecordFollowUp:
    return RecordFollowUp(
        text=row.text, owner=row.owner, due=row.due, type=_name(programme.action_types, row.type)
    )


def _box(scheme: Scheme | None, vertical: str, horizontal: str) -> BoxName | None:
    """Return a box by its name then; level keys where the scheme has no such box any more."""
    if not vertical or not horizontal:
        return None
    for box in scheme.boxes if scheme else ():
        if (box.placement.vertical, box.placement.horizontal) == (vertical, horizontal):
            return BoxName(box.number, box.name)
    return BoxName(0, Text(f"{vertical}/{horizontal}", f"{vertical}/{horizontal}"))


def _members(
    rows: Session, session: SessionRow, members: tuple[Member, ...], roles: tuple[Choice, ...]
) -> tuple[RecordMember, ...]:
    times: dict[Id, list[RecordStretch]] = defaultdict(list)
    for row in rows.scalars(select(AttendanceRow).where(AttendanceRow.session_id == session.id)):
        times[row.member_id].append(RecordStretch(row.came_at, row.left_at))
    return tuple(
        RecordMember(
            name=one.name,
            title=one.title,
            role=_name(roles, one.role),
            votes=one.votes,
            present=one.present,
            stretches=tuple(sorted(times[one.id], key=_came)),
        )
        for one in members
    )


def _came(stretch: RecordStretch) -> tuple[bool, str]:
    return stretch.came is not None, stretch.came.isoformat() if stretch.came else ""


def _name(choices: tuple[Choice, ...], key: str) -> Text:
    return next((one.name for one in choices if one.key == key), Text(key, key))
