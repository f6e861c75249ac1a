"""Who was in the room and when: stretches of presence as they are typed, checked and said."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, tzinfo

from talentdesk.domain.ruling import Reason, refused
from talentdesk.domain.texts import Id


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of presence; ``came`` None = from the start, ``left`` None = still in the room."""

    came: datetime | None
    left: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendance:
    """A member of the committee with the times of presence, in their order."""

    member: Id
    name: str
    title: str
    role: str
    votes: bool
    present: bool
    """In the room now, or at the end."""
    stretches: tuple[Stretch, ...]
    """Empty where no time was noted: then ``present`` is all that is known."""


_DASH = re.compile(r"\s*(?:[-–—―－~～]+|至|到)\s*")
_BETWEEN = re.compile(r"[,;，；、\s]+")
_TIME = re.compile(r"(\d{1,2})(?:\s*[:：.点时]\s*(\d{1,2})?|(\d{2}))?分?")


def typed(text: str, day: date, zone: tzinfo | None, *, name: str = "") -> tuple[Stretch, ...]:
    """Read times as people type them: ``9:00-10:30, 11:00-``; nothing before a dash = from the start.

    Raises ``RefusedError`` for what is no time; whether the times can be is asked by ``expect_possible``.
    """
    found: list[Stretch] = []
    for part in filter(None, _BETWEEN.split(_DASH.sub("-", text))):
        ends = part.split("-")
        if len(ends) > 2 or not any(ends):
            raise refused(Reason.TIME_NOT_READ, name=name, value=part)
        came = _moment(ends[0], day, zone, name)
        left = _moment(ends[1], day, zone, name) if len(ends) == 2 else None
        found.append(Stretch(came, left))
    return tuple(found)


def said(stretches: Sequence[Stretch], zone: tzinfo | None = None) -> str:
    """Return stretches the way ``typed`` reads them."""
    return ", ".join(f"{_clock(one.came, zone)}–{_clock(one.left, zone)}" for one in stretches)


def expect_possible(stretches: Sequence[Stretch], now: datetime, *, name: str) -> None:
    """Refuse times to come, leaving before coming, and stretches that overlap or are out of order."""
    before: datetime | None = None
    for index, one in enumerate(stretches):
        for moment in (one.came, one.left):
            if moment is not None and moment > now:
                raise refused(Reason.TIME_IN_FUTURE, name=name, value=_clock(moment, now.tzinfo))
        if one.came is not None and one.left is not None and one.left < one.came:
            figures = {"left": _clock(one.left, now.tzinfo), "came": _clock(one.came, now.tzinfo)}
            raise refused(Reason.LEFT_BEFORE_CAME, name=name, **figures)
        if index and (before is None or one.came is None or one.came < before):
            raise refused(Reason.TIMES_OVERLAP, name=name, value=_clock(one.came or before, now.tzinfo))
        before = one.left


def is_present(stretches: Sequence[Stretch], otherwise: bool) -> bool:
    """Tell whether somebody is in the room after these stretches; without any it is as it was said."""
    return stretches[-1].left is None if stretches else otherwise


def _moment(text: str, day: date, zone: tzinfo | None, name: str) -> datetime | None:
    if not text:
        return None
    found = _TIME.fullmatch(text)
    if found is None:
        raise refused(Reason.TIME_NOT_READ, name=name, value=text)
    hour, minute = int(found[1]), int(found[2] or found[3] or 0)
    if hour > 23 or minute > 59:
        raise refused(Reason.TIME_NOT_READ, name=name, value=text)
    return datetime.combine(day, time(hour, minute), zone)


def _clock(moment: datetime | None, zone: tzinfo | None) -> str:
    if moment is None:
        return ""
    return (moment.astimezone(zone) if zone and moment.tzinfo else moment).strftime("%H:%M")
