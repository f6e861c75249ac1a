"""Which older locks of sessions can be printed, and how one of them is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from talentdesk.domain.checks import LockVersion
from talentdesk.domain.packet import PacketLine
from talentdesk.domain.texts import Id
from talentdesk.domain.workshop import SessionLine, SessionState
from talentdesk.services.locking import LockVersions
from talentdesk.ui.desk import Desk
from talentdesk.ui.printing.packet_list import Choice


def unprinted(desk: Desk, sessions: Sequence[SessionLine]) -> list[LockVersion]:
    """Return older locks without a number of their own."""
    found: list[LockVersion] = []
    for line in sessions:
        if line.version > (line.state is SessionState.LOCKED):
            locks = desk.ask(LockVersions(session=line.id))
            found += [one for one in locks if not one.in_force and not one.numbers]
    return found


def choice_of(desk: Desk, session: Id, version: int, packets: Sequence[PacketLine]) -> Choice:
    """Return an older lock by its newest number, or as it is; the one in force is the session."""
    for lock in desk.ask(LockVersions(session=session)):
        if lock.version == version and lock.in_force:
            return Choice(session)
    printed = [one.number for one in packets if one.session == session and one.version == version]
    return Choice(session, printed[0]) if printed else Choice(session, "", version)
