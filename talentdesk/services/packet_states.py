"""Which printed packets no longer say what the record says."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import select

from talentdesk.domain.change import Subject
from talentdesk.domain.comparing import differences
from talentdesk.domain.packet import PacketContent
from talentdesk.domain.texts import Id
from talentdesk.models.printing import PacketRow, SnapshotRow
from talentdesk.models.register import SignatureRow
from talentdesk.models.workshop import CandidateRow, SessionRow
from talentdesk.services.commands import Query, Reading
from talentdesk.services.judging import judging_of
from talentdesk.services.locking import content_of
from talentdesk.services.packet_content import gather

RESTS_ON = frozenset(Subject) - {
    Subject.REGISTER,
    Subject.VIEW,
    Subject.MARK,
    Subject.LAYER,
    Subject.ROOM,
    Subject.IMPORT,
}
"""What an answer rests on: everything but what no packet prints."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangedPackets(Query[frozenset[str]]):
    """Numbers of the packets of a session whose record has changed since they were printed."""

    session: Id

    def run(self, reading: Reading) -> frozenset[str]:
        return frozenset(changes_of(reading, self.session))


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedButChanged(Query[tuple[str, ...]]):
    """Numbers of the packets of a session that somebody has signed and that no longer match the record."""

    session: Id

    def run(self, reading: Reading) -> tuple[str, ...]:
        wanted = (
            select(PacketRow.number)
            .join(SignatureRow, SignatureRow.packet_id == PacketRow.id)
            .where(PacketRow.session_id == self.session, SignatureRow.signed_on.is_not(None))
            .order_by(PacketRow.number)
            .distinct()
        )
        signed = reading.rows.scalars(wanted).all()
        if not signed:
            return ()
        changed = ChangedPackets(session=self.session).run(reading)
        return tuple(number for number in signed if number in changed)


@dataclass(frozen=True, slots=True, kw_only=True)
class StalePaper:
    """A signed packet that no longer matches what the record says of somebody."""

    number: str
    session: Id
    name: str
    """The session's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StalePapersOf(Query[tuple[StalePaper, ...]]):
    """The signed packets that print something else of a person than the record says today."""

    person: Id

    def run(self, reading: Reading) -> tuple[StalePaper, ...]:
        wanted = (
            select(PacketRow.number, SessionRow.id, SessionRow.name)
            .join(SignatureRow, SignatureRow.packet_id == PacketRow.id)
            .join(SessionRow, SessionRow.id == PacketRow.session_id)
            .join(CandidateRow, CandidateRow.session_id == SessionRow.id)
            .where(CandidateRow.person_id == self.person, SignatureRow.signed_on.is_not(None))
            .order_by(PacketRow.number)
            .distinct()
        )
        return tuple(
            StalePaper(number=number, session=session, name=name)
            for number, session, name in reading.rows.execute(wanted).all()
            if self.person in changes_of(reading, session).get(number, ())
        )


def changes_of(reading: Reading, session: Id) -> Mapping[str, frozenset[Id]]:
    """Return the packets that no longer match, each with the people who changed; "" = the session itself.

    The answer is kept until something printed changes: comparing reads the whole session.
    """
    return reading.kept.get(("changed packets", session), RESTS_ON, lambda: _changed(reading, session))


def _changed(reading: Reading, session: Id) -> Mapping[str, frozenset[Id]]:
    row = reading.rows.get(SessionRow, session)
    if row is None:
        return {}
    programme = judging_of(reading.rows, row, reading.programme)
    wanted = (
        select(PacketRow.number, SnapshotRow)
        .join(SnapshotRow, SnapshotRow.id == PacketRow.snapshot_id)
        .where(PacketRow.session_id == session)
    )
    today: dict[int, PacketContent] = {}
    judged: dict[Id, frozenset[Id]] = {}
    found: dict[str, frozenset[Id]] = {}
    for number, snapshot in reading.rows.execute(wanted).all():
        if snapshot.id not in judged:
            printed = content_of(snapshot)
            if printed.version not in today:
                today[printed.version] = gather(reading.rows, programme, row, version=printed.version)
            differing = differences(printed, today[printed.version])
            judged[snapshot.id] = frozenset(one.about for one in differing)
        if judged[snapshot.id]:
            found[number] = judged[snapshot.id]
    return found
