"""What was done about each candidate of a session: read of all, and again of those a change names."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, TypeVar

from sqlalchemy import Select, select
from sqlalchemy.orm import Session
from typing_extensions import override

from talentdesk.domain.change import Changed, Subject
from talentdesk.domain.grid import Scheme
from talentdesk.domain.programme import Choice, Programme
from talentdesk.domain.record import BoxName, PrintedBallot, RecordEntry, RecordFollowUp, RecordMove
from talentdesk.domain.texts import Id, Text
from talentdesk.domain.votes import Round
from talentdesk.domain.workshop import Member
from talentdesk.models.meeting import AgendaItemRow, FollowUpRow, TalkRow
from talentdesk.models.people import PersonRow
from talentdesk.models.positions import PostRow
from talentdesk.models.workshop import CandidateRow, MoveRow, PlacementRow, SessionRow
from talentdesk.services.ballots import rounds_of
from talentdesk.services.commands import Reading
from talentdesk.services.ground import OfSession
from talentdesk.services.lookup import scheme_keys
from talentdesk.services.overview import members_of
from talentdesk.services.recusal import recusals_of

C = TypeVar("C", AgendaItemRow, FollowUpRow, MoveRow, TalkRow)

_BY_CANDIDATE = frozenset(
    {
        Subject.CANDIDATE,
        Subject.PLACEMENT,
        Subject.MOVE,
        Subject.TALK,
        Subject.FOLLOW_UP,
        Subject.MEETING,
    }
)
"""What changes for those a change names, and for nobody else."""
_WHOLE = frozenset(
    {
        Subject.SESSION,
        Subject.COMMITTEE,
        Subject.BALLOT,
        Subject.PERSON,
        Subject.POST,
        Subject.PROGRAMME,
    }
)
"""After these everybody is read anew."""


@dataclass(frozen=True, slots=True)
class _Judged:
    """What is found out of all candidates at once."""

    recused: Mapping[Id, int]
    rounds: Mapping[Id, Mapping[str, tuple[Round, ...]]]


@dataclass(slots=True, kw_only=True)
class _Talked:
    began: datetime | None = None
    seconds: int = 0


@dataclass(slots=True, kw_only=True)
class _Found:
    """Rows by candidate."""

    moves: Mapping[Id, list[MoveRow]]
    places: Mapping[Id, Any]
    talks: Mapping[Id, _Talked]
    items: Mapping[Id, AgendaItemRow]
    agreed: Mapping[Id, list[FollowUpRow]]
    recused: Mapping[Id, int]
    rounds: Mapping[Id, Mapping[str, tuple[Round, ...]]]
    schemes: Mapping[str, Scheme] = field(default_factory=dict)


_Turn = tuple[bool, str, int, Id]
"""What entries are in order of."""


class Entries(OfSession):
    """The entries of a session's record, in the order of the talk."""

    def __init__(self, session: Id, programme: Programme) -> None:
        super().__init__(session)
        self._programme = programme
        self._known: dict[Id, tuple[_Turn, RecordEntry]] = {}
        self._judged = _Judged({}, {})
        self._ordered: tuple[RecordEntry, ...] | None = None

    @property
    def ordered(self) -> tuple[RecordEntry, ...]:
        """Everybody: by when the talk began, else by the first move; who was not talked about comes after."""
        if self._ordered is None:
            in_turn = sorted(self._known.values(), key=lambda one: one[0])
            self._ordered = tuple([entry for _, entry in in_turn])
        return self._ordered

    @override
    def follow(self, changed: Changed) -> bool:
        return not changed.touches(*_WHOLE) and super().follow(changed)

    @override
    def _read_all(self, rows: Session) -> None:
        members = members_of(rows, self.session)
        self._judged = _Judged(
            recused=_recused(rows, self._programme, self.session, members),
            rounds=rounds_of(rows, self._programme, self.session),
        )
        self._known = dict(self._read(rows, None))
        self._ordered = None

    @override
    def _read_again(self, rows: Session, stale: set[Id]) -> Iterable[Id]:
        found = dict(self._read(rows, stale))
        before = stale & self._known.keys()
        if found.keys() - before:
            # Somebody came: who takes no part for them is found out of all.
            self._read_all(rows)
            return self._known.keys()
        for gone in before - found.keys():
            del self._known[gone]
        self._known |= found
        self._ordered = None
        return before

    def _read(
        self, rows: Session, among: Collection[Id] | None
    ) -> Iterable[tuple[Id, tuple[_Turn, RecordEntry]]]:
        session = rows.get_one(SessionRow, self.session)
        table, person, post = CandidateRow.__table__.c, PersonRow.__table__.c, PostRow.__table__.c
        wanted = (
            select(
                table.id,
                table.position,
                table.discussed,
                table.note,
                table.action,
                person.name,
                person.number,
                post.title,
            )
            .join(PersonRow.__table__, person.id == table.person_id)
            .outerjoin(PostRow.__table__, post.id == person.post_id)
            .where(table.session_id == self.session)
        )
        if among is not None:
            wanted = wanted.where(table.id.in_(among))
        found = _find(rows, self._programme, session, self._judged, among)
        for row in rows.execute(wanted).all():
            entry = _entry(row, found, self._programme)
            yield row.id, ((*_turn(entry), row.position, row.id), entry)


def entries_of(reading: Reading, session: Id) -> Entries:
    """Return the entries of a session, read up to the present."""
    entries = reading.kept.get(
        ("entries", session), _BY_CANDIDATE | _WHOLE, lambda: Entries(session, reading.programme)
    )
    entries.read(reading.rows)
    return entries


def _recused(rows: Session, programme: Programme, session: Id, members: tuple[Member, ...]) -> dict[Id, int]:
    """Count by candidate the members with a vote who take no part."""
    voting = {member.id for member in members if member.votes}
    recused: dict[Id, int] = defaultdict(int)
    for out in recusals_of(rows, programme, session, members):
        recused[out.candidate] += out.in_force and out.member in voting
    return recused


def _find(
    rows: Session, programme: Programme, session: SessionRow, judged: _Judged, among: Collection[Id] | None
) -> _Found:
    """Read what was done about candidates: about all, or about some."""

    def of(table: type[C]) -> Select[C]:
        wanted = select(table).where(table.session_id == session.id)
        return wanted if among is None else wanted.where(table.candidate_id.in_(among))

    moves: dict[Id, list[MoveRow]] = defaultdict(list)
    for move in rows.scalars(of(MoveRow).order_by(MoveRow.number)):
        moves[move.candidate_id].append(move)
    talks: dict[Id, _Talked] = defaultdict(_Talked)
    for talk in rows.scalars(of(TalkRow).order_by(TalkRow.at)):
        known = talks[talk.candidate_id]
        known.began = known.began or talk.at
        known.seconds += talk.seconds
    agreed: dict[Id, list[FollowUpRow]] = defaultdict(list)
    for one in rows.scalars(of(FollowUpRow).order_by(FollowUpRow.position)):
        agreed[one.candidate_id].append(one)
    # Columns, not rows: everybody has a place, while few are talked about.
    table = PlacementRow.__table__.c
    places = select(table.candidate_id, table.scheme, table.vertical, table.horizontal).where(
        table.session_id == session.id, table.scheme == scheme_keys(session)[0]
    )
    if among is not None:
        places = places.where(table.candidate_id.in_(among))
    return _Found(
        moves=moves,
        places={row.candidate_id: row for row in rows.execute(places)},
        talks=talks,
        items={item.candidate_id: item for item in rows.scalars(of(AgendaItemRow))},
        agreed=agreed,
        recused=judged.recused,
        rounds=judged.rounds,
        schemes={scheme.key: scheme for scheme in programme.schemes},
    )


def _turn(entry: RecordEntry) -> tuple[bool, str]:
    """Order by when the talk began, else by the first move; who was not talked about stays behind."""
    began = entry.began or (entry.moves[0].at if entry.moves else None)
    return began is None, began.isoformat() if began else ""


def _entry(row: Any, found: _Found, programme: Programme) -> RecordEntry:
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
        name=row.name,
        number=row.number,
        post=row.title or "",
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
        code=name_of(programme.reason_codes, move.code),
        authorised_by=move.authorised_by,
    )


def _agreed(row: FollowUpRow, programme: Programme) -> RecordFollowUp:
    return RecordFollowUp(
        text=row.text, owner=row.owner, due=row.due, type=name_of(programme.action_types, row.type)
    )


def _box(scheme: Scheme | None, vertical: str, horizontal: str) -> BoxName | None:
    """Return a box by its name then; level keys where the scheme has no such box any more."""
    if not vertical or not horizontal:
        return None
    for box in scheme.boxes if scheme else ():
        if (box.placement.vertical, box.placement.horizontal) == (vertical, horizontal):
            return BoxName(box.number, box.name)
    return BoxName(0, Text(f"{vertical}/{horizontal}", f"{vertical}/{horizontal}"))


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


def name_of(choices: Sequence[Choice], key: str) -> Text:
    """Return the name of a choice; the key where it is not known any more."""
    return next((one.name for one in choices if one.key == key), Text(key, key))
