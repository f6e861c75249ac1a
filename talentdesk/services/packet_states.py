"""Which printed packets no longer say what the record says."""

from dataclasses import dataclass

from sqlalchemy import select

from talentdesk.domain.change import Subject
from talentdesk.domain.comparing import differences
from talentdesk.domain.packet import PacketContent
from talentdesk.domain.texts import Id
from talentdesk.models.printing import PacketRow, SnapshotRow
from talentdesk.models.register import SignatureRow
from talentdesk.models.workshop import SessionRow
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
    """Numbers of the packets of a session whose record has changed since they were printed.

    The answer is kept until something printed changes: comparing reads the whole session.
    """

    session: Id

    def run(self, reading: Reading) -> frozenset[str]:
        return reading.kept.get(
            ("changed packets", self.session), RESTS_ON, lambda: _changed(reading, self.session)
        )


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


def _changed(reading: Reading, session: Id) -> frozenset[str]:
    row = reading.rows.get(SessionRow, session)
    if row is None:
        return frozenset()
    programme = judging_of(reading.rows, row, reading.programme)
    wanted = (
        select(PacketRow.number, SnapshotRow)
        .join(SnapshotRow, SnapshotRow.id == PacketRow.snapshot_id)
        .where(PacketRow.session_id == session)
    )
    today: dict[int, PacketContent] = {}
    judged: dict[Id, bool] = {}
    found: list[str] = []
    for number, snapshot in reading.rows.execute(wanted).all():
        if snapshot.id not in judged:
            printed = content_of(snapshot)
            if printed.version not in today:
                today[printed.version] = gather(reading.rows, programme, row, version=printed.version)
            judged[snapshot.id] = bool(differences(printed, today[printed.version]))
        if judged[snapshot.id]:
            found.append(number)
    return frozenset(found)
