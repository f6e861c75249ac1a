"""The check list before the lock: every line with its people, blocking ones first."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from talentdesk.domain import opinions, quorum
from talentdesk.domain.checks import CheckLine
from talentdesk.domain.programme import Programme
from talentdesk.domain.ruling import Figure, Finding, Met, Reason
from talentdesk.domain.texts import Id
from talentdesk.models.meeting import AgendaItemRow, AttendanceRow, OpinionRevealRow, OpinionRow
from talentdesk.models.people import PersonRow
from talentdesk.models.workshop import CandidateRow, SessionRow
from talentdesk.services.ballots import rounds_of
from talentdesk.services.blindness import codes_of, is_blind
from talentdesk.services.commands import Query, Reading
from talentdesk.services.ground import Ground, Progress, ground_of, progress_of
from talentdesk.services.lookup import find, scheme_keys
from talentdesk.services.overview import members_of
from talentdesk.services.places import Places
from talentdesk.services.readiness import readiness_of, waiting_of
from talentdesk.services.recusal import recusals_of

_KEYS = {
    Reason.UNDISCUSSED: "undiscussed",
    Reason.UNPLACED: "unplaced",
    Reason.PARKED: "parked",
    Reason.OPINIONS_OPEN: "opinions",
    Reason.QUORUM_MISSING: "quorum",
    Reason.BALLOT_COUNTS_DIFFER: "ballots",
    Reason.BALLOT_OPEN: "ballots",
}
"""What a programme calls a line when it lets it forbid the lock."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LockChecks(Query[tuple[CheckLine, ...]]):
    """What stands against locking, each line with the candidates meant."""

    session: Id

    def run(self, reading: Reading) -> tuple[CheckLine, ...]:
        session = find(reading.rows, SessionRow, self.session, Reason.SESSION_MISSING)
        return checks_of(reading.rows, reading.programme, session)


def checks_of(rows: Session, programme: Programme, session: SessionRow) -> tuple[CheckLine, ...]:
    """Return the lines of the check list; blocking findings are NOT_MET and come first."""
    # Read anew: the lock asks in the middle of its own step.
    ground, progress = Ground(session.id), Progress(session.id)
    ground.read(rows)
    progress.read(rows)
    places = ground.places
    waiting = waiting_of(rows, session, programme, ground, progress)
    findings = readiness_of(programme, members_of(rows, session.id), ground, progress, waiting)
    lines = [
        CheckLine(one, _meant(rows, session, one, places, set(waiting.get(_scheme(one), {}))))
        for one in findings
    ]
    return _in_order([*lines, *_further(rows, programme, session)], programme)


def standing_of(reading: Reading, session: SessionRow) -> tuple[Finding, ...]:
    """Return what the lines of the check list say, without the candidates meant; of what is kept."""
    rows, programme = reading.rows, reading.programme
    ground, progress = ground_of(reading, session.id), progress_of(reading, session.id)
    waiting = waiting_of(rows, session, programme, ground, progress)
    findings = readiness_of(programme, members_of(rows, session.id), ground, progress, waiting)
    lines = [CheckLine(one, ()) for one in findings]
    return tuple(line.finding for line in _in_order([*lines, *_further(rows, programme, session)], programme))


def _in_order(lines: Iterable[CheckLine], programme: Programme) -> tuple[CheckLine, ...]:
    judged = [_judged(one, programme) for one in lines]
    return tuple(sorted(judged, key=lambda line: line.finding.met is not Met.NOT_MET))


def _judged(line: CheckLine, programme: Programme) -> CheckLine:
    """Let a line forbid the lock where the programme says so."""
    if _KEYS.get(line.finding.reason) not in programme.lock_blocks:
        return line
    return CheckLine(replace(line.finding, met=Met.NOT_MET), line.candidates)


def _scheme(finding: Finding) -> str:
    return str(finding.figures.get("scheme", ""))


def _meant(
    rows: Session, session: SessionRow, finding: Finding, places: Places, waiting: set[Id]
) -> tuple[Id, ...]:
    if finding.reason is Reason.REASON_MISSING:
        return tuple(sorted(waiting))
    if finding.reason is Reason.UNPLACED:
        return tuple(line[0] for line in places.on(_scheme(finding)) if not line[3])
    if finding.reason is Reason.UNDISCUSSED:
        wanted = select(CandidateRow.id).where(
            CandidateRow.session_id == session.id, CandidateRow.discussed.is_(False)
        )
        return tuple(rows.scalars(wanted.order_by(CandidateRow.position)))
    if finding.reason is Reason.GUIDELINE_OUTSIDE:
        return _in_guideline(finding, places)
    return ()


def _in_guideline(finding: Finding, places: Places) -> tuple[Id, ...]:
    """Return who stands in the box or on the level a guideline is about."""
    figures, found = finding.figures, []
    for key, _, _, vertical, horizontal, _ in places.on(_scheme(finding)):
        if "vertical" in figures:
            meant = (vertical, horizontal) == (figures["vertical"], figures["horizontal"])
        else:
            meant = figures.get("level") in (vertical, horizontal)
        if meant:
            found.append(key)
    return tuple(found)


def _names(rows: Session, session: Id, among: Collection[Id]) -> dict[Id, str]:
    """Return how some candidates are called, in their order: by their codes while the session is blind."""
    if not among:
        return {}
    codes = codes_of(rows, session) if is_blind(rows, session) else {}
    wanted = (
        select(CandidateRow.id, PersonRow.name)
        .join(PersonRow, PersonRow.id == CandidateRow.person_id)
        .where(CandidateRow.session_id == session)
        .order_by(CandidateRow.position)
    )
    return {key: codes.get(key, name) for key, name in rows.execute(wanted) if key in among}


def _further(rows: Session, programme: Programme, session: SessionRow) -> list[CheckLine]:
    """Return the lines that are asked for only now: parked, ballots, opinions."""
    parked = set(
        rows.scalars(
            select(AgendaItemRow.candidate_id).where(
                AgendaItemRow.session_id == session.id, AgendaItemRow.parked.is_(True)
            )
        )
    )
    uncounted, without = set(), set()
    for candidate, questions in rounds_of(rows, programme, session.id).items():
        for rounds in questions.values():
            if rounds[-1].tally is None:
                uncounted.add(candidate)
            elif rounds[-1].is_open:
                without.add(candidate)
    found = {
        Reason.PARKED: parked,
        Reason.BALLOT_COUNTS_DIFFER: uncounted,
        Reason.BALLOT_OPEN: without,
        Reason.OPINIONS_OPEN: _waiting_for_opinions(rows, programme, session),
    }
    names = _names(rows, session.id, set().union(*found.values()))
    lines = _attendance(rows, session.id)
    for reason, meant in found.items():
        ordered = tuple(one for one in names if one in meant)
        if ordered:
            figures: dict[str, Figure] = {"count": len(ordered), "name": names[ordered[0]]}
            lines.append(CheckLine(Finding(reason, Met.UNKNOWN, figures), ordered))
    return lines


def _attendance(rows: Session, session: Id) -> list[CheckLine]:
    """Return the line that nobody took the attendance: the minutes then say that the whole roster came."""
    taken = select(AttendanceRow.id).where(AttendanceRow.session_id == session).limit(1)
    count = sum(member.present for member in members_of(rows, session))
    if not count or rows.scalar(taken) is not None:
        return []
    return [CheckLine(Finding(Reason.ATTENDANCE_OPEN, Met.UNKNOWN, {"count": count}))]


def _waiting_for_opinions(rows: Session, programme: Programme, session: SessionRow) -> set[Id]:
    """Return the candidates somebody gave an opinion on while others who are asked have not."""
    given: dict[tuple[Id, str], set[Id]] = defaultdict(set)
    for row in rows.scalars(select(OpinionRow).where(OpinionRow.session_id == session.id)):
        given[row.candidate_id, row.scheme].add(row.member_id)
    if not given:
        return set()
    wanted = select(OpinionRevealRow.candidate_id, OpinionRevealRow.scheme).where(
        OpinionRevealRow.session_id == session.id
    )
    reveals = {(candidate, scheme) for candidate, scheme in rows.execute(wanted)}
    members = members_of(rows, session.id)
    recusals = recusals_of(rows, programme, session.id, members)
    keys = scheme_keys(session)
    return {
        candidate
        for (candidate, scheme), givers in given.items()
        if scheme in keys
        and not opinions.may_be_seen(
            opinions.asked(members, quorum.in_force(recusals, candidate)),
            givers,
            revealed=(candidate, scheme) in reveals,
        )
    }
