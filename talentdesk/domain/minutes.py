"""Minutes that write themselves: from what a session did to parts with lines; words are made when shown.

A line is a code and figures. A part that was edited by hand keeps its text until it is to be written anew.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from talentdesk.domain.packet import PacketContent
from talentdesk.domain.record import (
    PrintedBallot,
    RecordEntry,
    RecordFollowUp,
    RecordMember,
    RecordMove,
    SessionRecord,
)
from talentdesk.domain.texts import Id, Text

MEETING, ATTENDANCE, QUIET, FOLLOW_UPS, PARKED, OPEN, SEAL = (
    "meeting", "attendance", "quiet", "follow_ups", "parked", "open", "seal",
)  # fmt: skip
"""Keys of the parts beside the candidates'."""
CANDIDATE = "candidate:"
"""Begins the key of a candidate's part."""


class Said(StrEnum):
    """What a line says."""

    HEAD = "head"
    PRESENT = "present"
    MEMBER = "member"
    TALK = "talk"
    MOVE = "move"
    STAYS = "stays"
    BALLOT = "ballot"
    RECUSED = "recused"
    NOTE = "note"
    FOLLOW_UP = "follow_up"
    AGREED = "agreed"
    PARKED = "parked"
    QUIET = "quiet"
    FINDING = "finding"
    SEALED = "sealed"


Value = RecordMember | RecordMove | PrintedBallot | RecordFollowUp | RecordEntry | Text | SessionRecord


@dataclass(frozen=True, slots=True)
class Line:
    """One line: what it says and about what."""

    said: Said
    about: Value | None = None
    figures: Mapping[str, str | int | datetime | None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A part of the minutes. ``edited`` None = it writes itself from its lines."""

    key: str
    name: str = ""
    """Whom it is about; empty for the parts of the session."""
    candidate: Id = ""
    lines: tuple[Line, ...] = ()
    edited: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Seal:
    """The seal of a lock: whose values these are, for good."""

    version: int
    at: datetime | None
    by: str
    fingerprint: str


def seal_of(content: PacketContent, fingerprint: str) -> Seal | None:
    """Return the seal of locked values; None for a draft."""
    if not content.version:
        return None
    return Seal(version=content.version, at=content.sealed_at, by=content.sealed_by, fingerprint=fingerprint)


def parts(record: SessionRecord, seal: Seal | None = None) -> tuple[Part, ...]:
    """Return the parts of the minutes in their order."""
    edited = dict(record.edited)
    told = [entry for entry in record.entries if not entry.is_quiet]
    found = [
        Part(key=MEETING, lines=_head(record)),
        Part(key=ATTENDANCE, lines=tuple(Line(Said.MEMBER, one) for one in record.members)),
        *[
            Part(
                key=f"{CANDIDATE}{one.candidate}",
                name=one.name,
                candidate=one.candidate,
                lines=_candidate(one),
            )
            for one in told
        ],
        Part(key=QUIET, lines=_quiet(record)),
        Part(key=FOLLOW_UPS, lines=_follow_ups(record)),
        Part(key=PARKED, lines=tuple(Line(Said.PARKED, one) for one in record.entries if one.parked)),
        Part(key=OPEN, lines=tuple(Line(Said.FINDING, one) for one in record.findings)),
    ]
    if seal is not None:
        found.append(Part(key=SEAL, lines=(_sealed(seal),)))
    kept = [one for one in found if one.lines or one.key in edited]
    return tuple(
        Part(key=one.key, name=one.name, candidate=one.candidate, lines=one.lines, edited=edited.get(one.key))
        for one in kept
    )


def known_part(record: SessionRecord, key: str) -> bool:
    """Tell whether there is a part of a key, or could be."""
    if key.startswith(CANDIDATE):
        return record.entry(key.removeprefix(CANDIDATE)) is not None
    return key in (MEETING, ATTENDANCE, QUIET, FOLLOW_UPS, PARKED, OPEN)


def _head(record: SessionRecord) -> tuple[Line, ...]:
    voting = [one for one in record.members if one.votes]
    times = [one.began for one in record.entries if one.began is not None]
    figures = {
        "members": len(record.members),
        "came": sum(1 for one in record.members if one.present or one.stretches),
        "voting": len(voting),
        "present": sum(1 for one in voting if one.present),
        "candidates": len(record.entries),
        "discussed": sum(1 for one in record.entries if one.discussed),
        "began": min(times) if times else None,
        "seconds": sum(one.seconds for one in record.entries),
    }
    return Line(Said.HEAD, record), Line(Said.PRESENT, record, figures)


def _candidate(entry: RecordEntry) -> tuple[Line, ...]:
    lines = [Line(Said.TALK, entry)]
    lines += [Line(Said.MOVE, move) for move in entry.moves]
    if not entry.moves:
        lines.append(Line(Said.STAYS, entry))
    if entry.recused:
        lines.append(Line(Said.RECUSED, entry))
    lines += [Line(Said.BALLOT, ballot) for ballot in entry.ballots]
    if entry.note:
        lines.append(Line(Said.NOTE, entry))
    lines += [Line(Said.AGREED, one) for one in entry.follow_ups]
    return tuple(lines)


def _quiet(record: SessionRecord) -> tuple[Line, ...]:
    quiet = [one for one in record.entries if one.is_quiet]
    placed = sum(1 for one in quiet if one.place is not None)
    if not quiet:
        return ()
    return (Line(Said.QUIET, None, {"count": placed, "unplaced": len(quiet) - placed}),)


def _follow_ups(record: SessionRecord) -> tuple[Line, ...]:
    return tuple(
        Line(Said.FOLLOW_UP, one, {"name": entry.name})
        for entry in record.entries
        for one in entry.follow_ups
    )


def _sealed(seal: Seal) -> Line:
    figures = {"version": seal.version, "at": seal.at, "by": seal.by, "fingerprint": seal.fingerprint}
    return Line(Said.SEALED, None, figures)
