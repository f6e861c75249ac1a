"""A printed packet against today's record, field by field; and which of those fields are personal data."""

from collections.abc import Iterable, Mapping
from dataclasses import fields
from datetime import date, datetime

from talentdesk.domain.ballots import CELLS
from talentdesk.domain.grid import Placement, Scheme
from talentdesk.domain.packet import (
    CheckedField,
    Evaluation,
    PacketContent,
    PrintedBallot,
    PrintedMember,
    PrintedMove,
)
from talentdesk.domain.record import RecordEntry, RecordStretch, SessionRecord
from talentdesk.domain.texts import Id, Text

PERSONAL = frozenset(
    [
        "number",
        "name",
        "gender",
        "birth_date",
        "post",
        "unit",
        "tier",
        "post_since",
        "hire_date",
        "education_level",
        "photo",
        "education",
        "experience",
        "languages",
        "awards",
        "training",
        "contracts",
        "performance",
        "overall",
        "model",
        "competencies",
        "fit_percent",
        "next_tier",
    ]
)
"""Fields of an evaluation that come from the personal file and stay editable after the lock."""

DECIDED = frozenset(["proposed", "calibrated", "trail", "ballot", "suitable", "note", "action"])
"""Fields of an evaluation the session decided on."""

PRESENT = "present"
ABSENT = "absent"
"""What ``candidate`` says of somebody who is only in one of the two."""

_OF_SESSION = ("organisation", "programme", "session_name", "cycle", "on", "place", "members")
_SEPARATOR = "; "
_YES = "✓"


def differences(printed: PacketContent, today: PacketContent) -> tuple[CheckedField, ...]:
    """Return every value that differs. ``person`` is empty for values of the session itself."""
    found = _differing("", "", _session_values(printed), _session_values(today))
    if printed.record is not None and today.record is not None:
        found += _differing("", "", _record_values(printed.record), _record_values(today.record))
    before = {one.person: one for one in printed.evaluations}
    after = {one.person: one for one in today.evaluations}
    for person in dict.fromkeys([*before, *after]):
        old, new = before.get(person), after.get(person)
        if old is not None and new is not None:
            found += _differing(old.name, person, _values(old, printed), _values(new, today))
        elif old is not None:
            found.append(_seat(old.name, person, PRESENT, ABSENT))
        elif new is not None:
            found.append(_seat(new.name, person, ABSENT, PRESENT))
    return tuple(found)


def personal_differences(printed: PacketContent, today: PacketContent) -> tuple[CheckedField, ...]:
    """Return the personal data that differ, of people who are in both."""
    return tuple(one for one in differences(printed, today) if one.field in PERSONAL)


def _seat(name: str, person: Id, printed: str, today: str) -> CheckedField:
    return CheckedField(person=name, field="candidate", printed=printed, today=today, about=person)


def _differing(
    who: str, about: Id, printed: Mapping[str, str], today: Mapping[str, str]
) -> list[CheckedField]:
    # Where both know every ballot, the one of format 1 would only say the same again.
    return [
        CheckedField(person=who, field=name, printed=value, today=today.get(name, ""), about=about)
        for name, value in printed.items()
        if value != today.get(name, "") and not (name == "ballot" and "ballots" in printed.keys() & today)
    ]


def _session_values(content: PacketContent) -> dict[str, str]:
    return {name: _shown(getattr(content, name), content.scheme) for name in _OF_SESSION}


def _values(one: Evaluation, content: PacketContent) -> dict[str, str]:
    names = [field.name for field in fields(one) if field.name in PERSONAL | DECIDED]
    values = {name: _shown(getattr(one, name), content.scheme) for name in names}
    for other in content.others:
        place = next((place for place in other.places if place.candidate == one.candidate), None)
        values[f"calibrated:{other.scheme.key}"] = _shown(place and place.calibrated, other.scheme)
    entry = content.record.entry(one.candidate) if content.record is not None else None
    if entry is not None:
        values |= _entry_values(entry)
    return values


def _record_values(record: SessionRecord) -> dict[str, str]:
    """Return what a session is compared by beyond format 1: times of presence and edited minutes."""
    times = [f"{one.name} {_stretch(stretch)}" for one in record.members for stretch in one.stretches]
    return {
        "attendance": _SEPARATOR.join(times),
        "minutes": _SEPARATOR.join(text for _, text in record.edited),
    }


def _stretch(stretch: RecordStretch) -> str:
    came, left = (f"{one:%H:%M}" if one else "" for one in (stretch.came, stretch.left))
    return f"{came}–{left}"


def _entry_values(entry: RecordEntry) -> dict[str, str]:
    """Return what a candidate is compared by beyond format 1."""
    return {
        "ballots": _SEPARATOR.join(_ballot(one) for one in entry.ballots),
        "follow_ups": _SEPARATOR.join(
            _joined([one.text, one.owner, one.due.isoformat() if one.due else ""]) for one in entry.follow_ups
        ),
        "recused": str(entry.recused or ""),
        "parked": _YES if entry.parked else "",
    }


def _ballot(one: PrintedBallot) -> str:
    counted = " : ".join(str(getattr(one, cell)) for cell in CELLS)
    return _joined([one.question.zh, f"#{one.round}", counted, f"({one.present}/{one.entitled})"])


def _shown(value: object, scheme: Scheme) -> str:
    """Return a value as plain text that needs no translation."""
    if value is None or value == "":
        return ""
    if isinstance(value, bool):
        return _YES if value else ""
    if isinstance(value, float):
        return f"{value:g}"
    if isinstance(value, datetime):
        return value.isoformat(timespec="minutes")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Text):
        return value.zh if value.en in ("", value.zh) else f"{value.zh} / {value.en}".removeprefix(" / ")
    if isinstance(value, Placement):
        return box_text(value, scheme)
    if isinstance(value, tuple):
        return _SEPARATOR.join(_line(one, scheme) for one in value)
    if isinstance(value, PrintedBallot):
        return f"{value.in_favour} : {value.against} : {value.abstain} ({value.present}/{value.entitled})"
    return str(value)


def _line(value: object, scheme: Scheme) -> str:
    if isinstance(value, PrintedMove):
        step = f"{_shown(value.before, scheme) or '0'} → {_shown(value.after, scheme) or '0'}"
        return _joined([step, value.reason or _shown(value.code, scheme), value.authorised_by])
    if isinstance(value, PrintedMember):
        seat = "" if value.present else "-"
        return _joined(
            [value.name, value.title, _shown(value.role, scheme), seat, "" if value.votes else "×"]
        )
    if hasattr(value, "__dataclass_fields__"):
        names = [name for name in value.__dataclass_fields__ if name not in ("id", "source", "key", "weight")]
        return _joined(_shown(getattr(value, name), scheme) for name in names)
    return _shown(value, scheme)


def _joined(parts: Iterable[str]) -> str:
    return " ".join(part for part in parts if part)


def box_text(place: Placement, scheme: Scheme) -> str:
    """Return a box's number as text, the level keys where the scheme has no such box."""
    box = scheme.by_placement.get(place)
    return str(box.number) if box else f"{place.vertical}/{place.horizontal}"
