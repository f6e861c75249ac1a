"""Placements on their way into a session: boxes in any words, proposed and calibrated."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from sqlalchemy import select

from talentdesk.domain.grid import Placement, Scheme
from talentdesk.domain.import_reading import InputRow
from talentdesk.domain.imports import CLEAR, Value
from talentdesk.domain.ruling import Figure, Finding, Reason
from talentdesk.domain.texts import Id, Text
from talentdesk.domain.value_hints import likely_levels, likely_places
from talentdesk.domain.value_words import levels_meant, places_meant
from talentdesk.domain.workshop import SessionState
from talentdesk.models.workshop import CandidateRow, MoveRow, PlacementRow, SessionRow
from talentdesk.services.commands import Work
from talentdesk.services.importing.asked import Words, member_of, plan_asking
from talentdesk.services.importing.planned import (
    Context,
    Plan,
    Planned,
    PlannedRow,
    Write,
    place_of,
    text_of,
)
from talentdesk.services.importing.who import Who
from talentdesk.services.lookup import find_many, find_open_session, place, scheme_keys
from talentdesk.services.placement_values import newest_reasons
from talentdesk.services.placing import cards_of, put_in_order, record_moves
from talentdesk.services.proposals import add_candidates, follow, last_positions, set_proposed

_SIDES = ("proposed", "calibrated")
_LONGEST_REASON = 20_000


@dataclass(frozen=True, slots=True)
class _Wanted:
    """Where a row wants a card: None = says nothing of it."""

    scheme: str
    proposed: Placement | None
    calibrated: Placement | None
    reason: str


def plan_placements(context: Context) -> Plan:
    """Compare rows with the cards of the target session; people without a card are put on the board."""
    session = _session(context)
    who, words = Who.load(context), Words(context)
    locked = session is not None and session.state == SessionState.LOCKED
    if session is None or locked:
        gone = Reason.SESSION_MISSING if context.target else Reason.NO_OPEN_SESSION
        refusal = Finding(Reason.SESSION_LOCKED if locked else gone)
        return Plan(tuple(Planned(row, findings=[refusal]) for row in context.given.rows))
    schemes = {key: found for key in scheme_keys(session) if (found := context.programme.scheme(key))}
    cards = _cards(context, session)
    seen: dict[tuple[Id, str], tuple[InputRow, _Wanted]] = {}
    planned: list[Planned] = []
    for row in context.given.rows:
        person, findings, warnings = who.resolve(row)
        one = Planned(row, person.id if person else "", person.number if person else "")
        one.name = person.name if person else text_of(row.values.get("name"))
        one.findings, one.warnings = list(findings), list(warnings)
        wanted = _read(row.values, schemes, words, context, one.findings)
        if wanted is not None and person is not None and not one.findings:
            _compare(one, wanted, schemes[wanted.scheme], cards, seen)
        planned.append(one)
    return plan_asking(planned, who, words)


def _session(context: Context) -> SessionRow | None:
    """Return the session rows go to: the one asked for, else the newest that is not locked."""
    if context.target:
        return context.rows.get(SessionRow, context.target)
    open_ones = select(SessionRow).where(SessionRow.state != SessionState.LOCKED.value)
    return context.rows.scalars(open_ones.order_by(SessionRow.on.desc(), SessionRow.id).limit(1)).first()


def _cards(context: Context, session: SessionRow) -> dict[tuple[Id, str], tuple[Any, ...]]:
    """Return the cards of a session by person and scheme, with why each stands where it does."""
    reasons = newest_reasons(context.rows, session.id)
    wanted = (
        select(
            CandidateRow.person_id,
            PlacementRow.scheme,
            PlacementRow.candidate_id,
            PlacementRow.proposed_vertical,
            PlacementRow.proposed_horizontal,
            PlacementRow.vertical,
            PlacementRow.horizontal,
            PlacementRow.proposed_reason,
        )
        .join(PlacementRow, PlacementRow.candidate_id == CandidateRow.id)
        .where(CandidateRow.session_id == session.id)
    )
    return {
        (row[0], row[1]): (*row[2:-1], reasons.get((row[2], row[1]), row[-1]))
        for row in context.rows.execute(wanted)
    }


def _read(
    values: Mapping[str, Value],
    schemes: Mapping[str, Scheme],
    words: Words,
    context: Context,
    findings: list[Finding],
) -> _Wanted | None:
    """Return where a row wants its card, noting what refuses it."""
    named = [(key, scheme.name) for key, scheme in schemes.items()]
    key, wrong = words.read("scheme", values.get("scheme"), named)
    key = key or next(iter(schemes), "")
    if wrong or key not in schemes:
        findings.append(wrong or Finding(Reason.NO_SUCH_SCHEME, figures={"field": "scheme", "scheme": key}))
        return None
    scheme = schemes[key]
    places: dict[str, Placement | None] = {}
    for side in _SIDES:
        places[side] = _box(side, values.get(side), scheme, words, context, findings)
    if not any(places.values()) and not findings and any(member_of(values, "level")):
        places["calibrated"] = _of_levels(values, scheme, words, context, findings)
    reason = text_of(values.get("reason")).strip()[:_LONGEST_REASON]
    return _Wanted(key, places["proposed"], places["calibrated"], "" if reason == CLEAR else reason)


def _box(
    side: str, value: Value, scheme: Scheme, words: Words, context: Context, findings: list[Finding]
) -> Placement | None:
    maps = context.programme.rating_maps
    listed = [(_key(box.placement), _named(box.number, box.name)) for box in scheme.boxes]
    given = "" if value == CLEAR else value
    found, wrong = words.read(
        f"box:{scheme.key}",
        given,
        listed,
        lambda text: map(_key, places_meant(text, scheme, maps)),
        likely=lambda text: ((_key(one), sure) for one, sure in likely_places(text, scheme, maps)),
    )
    if wrong:
        findings.append(Finding(wrong.reason, figures={**wrong.figures, "field": side}))
    return Placement(*found.split("/")) if found else None


def _of_levels(
    values: Mapping[str, Value], scheme: Scheme, words: Words, context: Context, findings: list[Finding]
) -> Placement | None:
    """Return the place two columns of levels mean."""
    given = dict(member_of(values, "level"))
    levels: list[str] = []
    for dimension in (scheme.vertical, scheme.horizontal):
        map_ = context.programme.rating_map(dimension.key)
        listed = [(level.key, level.name) for level in dimension.levels]
        value = given.get(dimension.key)
        field = f"level:{dimension.key}"
        level, wrong = words.read(
            field,
            "" if value == CLEAR else value,
            listed,
            partial(levels_meant, dimension=dimension, map_=map_),
            likely=partial(likely_levels, dimension=dimension, map_=map_),
        )
        if wrong:
            findings.append(wrong)
        elif not level:
            findings.append(
                Finding(Reason.LEVEL_MISSING, figures={"field": field, "dimension": dimension.key})
            )
        levels.append(level)
    where = place(*levels)
    if where is not None and where not in scheme.by_placement:
        findings.append(Finding(Reason.NO_SUCH_BOX, figures={"box": _key(where)}))
        return None
    return where


def _compare(
    one: Planned,
    wanted: _Wanted,
    scheme: Scheme,
    cards: Mapping[tuple[Id, str], tuple[Any, ...]],
    seen: dict[tuple[Id, str], tuple[InputRow, _Wanted]],
) -> None:
    first, told = seen.setdefault((one.owner, wanted.scheme), (one.given, wanted))
    one.what = wanted.scheme
    if first is not one.given:
        file, sheet, row = place_of(first)
        figures: dict[str, Figure] = {"field": "number", "value": one.number}
        figures |= {"other_row": row, "file": file, "sheet": sheet}
        agree = (told.proposed, told.calibrated) == (wanted.proposed, wanted.calibrated)
        found = Finding(Reason.ROW_TWICE if agree else Reason.ROWS_DIFFER, figures=figures)
        (one.warnings if agree else one.findings).append(found)
        return
    card = cards.get((one.owner, wanted.scheme))
    if wanted.proposed is None and wanted.calibrated is None:
        # A card of the holding area says nothing; somebody without a card is not put on the board for that.
        one.warnings += [] if card else [Finding(Reason.ROW_EMPTY)]
        return
    one.added = card is None
    before = (place(card[1], card[2]), place(card[3], card[4])) if card else (None, None)
    for side, old, new in zip(_SIDES, before, (wanted.proposed, wanted.calibrated), strict=True):
        if new is not None and new != old:
            one.shown.append((side, _told(old, scheme), _told(new, scheme)))
    if card and not one.shown and wanted.reason and wanted.reason != card[5]:
        one.shown.append(("reason", card[5], wanted.reason))
    if one.shown or one.added:
        one.writes.append(Write(PlacementRow, card[0] if card else "", {"wanted": wanted}))


def write_placements(rows: list[Planned], context: Context, work: Work) -> Iterator[tuple[Id, PlannedRow]]:
    """Put cards where the rows want them; each calibrated place is a step of the card's trail."""
    found = _session(context)
    session = find_open_session(work.rows, found.id if found else context.target)
    held = {row.person_id for row in _candidates(work, session)}
    add_candidates(work, session, [one.owner for one in rows if one.owner not in held])
    people = {row.person_id: row.id for row in _candidates(work, session)}
    by_scheme: dict[str, list[tuple[Id, _Wanted]]] = defaultdict(list)
    for one in work.each(rows):
        for write in one.writes:
            wanted: _Wanted = write.values["wanted"]
            by_scheme[wanted.scheme].append((people[one.owner], wanted))
    for key, pairs in by_scheme.items():
        work.pace.beat()
        scheme = context.programme.scheme(key)
        if scheme is not None:
            _place(work, session, scheme, pairs)
    session.state = SessionState.RUNNING.value if by_scheme else session.state
    return ((one.owner, one) for one in rows)


def _candidates(work: Work, session: SessionRow) -> list[CandidateRow]:
    return list(work.rows.scalars(select(CandidateRow).where(CandidateRow.session_id == session.id)))


def _place(work: Work, session: SessionRow, scheme: Scheme, pairs: list[tuple[Id, _Wanted]]) -> None:
    cards = dict(
        zip(
            (key for key, _ in pairs), cards_of(work, session, scheme, [key for key, _ in pairs]), strict=True
        )
    )
    moved = set(
        work.rows.scalars(
            select(MoveRow.candidate_id).where(MoveRow.session_id == session.id, MoveRow.scheme == scheme.key)
        )
    )
    last = last_positions(work.rows, session.id, scheme)
    by_target: dict[Placement, list[tuple[PlacementRow, str]]] = defaultdict(list)
    for key, wanted in pairs:
        card = cards[key]
        if not _goes(card, wanted):
            _explain(work, session, card, wanted.reason)
            continue
        if (
            wanted.proposed is not None
            and place(card.proposed_vertical, card.proposed_horizontal) != wanted.proposed
        ):
            set_proposed(card, wanted.proposed)
            card.proposed_by, card.proposed_reason = work.operator, wanted.reason
            if wanted.calibrated is None and key not in moved:
                follow(card, wanted.proposed, last)
        if wanted.calibrated is not None and place(card.vertical, card.horizontal) != wanted.calibrated:
            by_target[wanted.calibrated].append((card, wanted.reason))
    for target, entries in by_target.items():
        moving = [card for card, _ in entries]
        moves = record_moves(work, session, moving, target)
        made = find_many(work.rows, MoveRow, moves)
        for key, (_, reason) in zip(moves, entries, strict=True):
            made[key].reason = reason
        put_in_order(work, moving, moving, target, None)


def _goes(card: PlacementRow, wanted: _Wanted) -> bool:
    """Tell whether a card is to stand elsewhere than it does."""
    proposed = place(card.proposed_vertical, card.proposed_horizontal)
    calibrated = place(card.vertical, card.horizontal)
    return wanted.proposed not in (None, proposed) or wanted.calibrated not in (None, calibrated)


def _explain(work: Work, session: SessionRow, card: PlacementRow, reason: str) -> None:
    """Say anew why a card stands where it does: of its newest move, else of its proposal."""
    if not reason:
        return
    newest = (
        select(MoveRow)
        .where(
            MoveRow.session_id == session.id,
            MoveRow.candidate_id == card.candidate_id,
            MoveRow.scheme == card.scheme,
        )
        .order_by(MoveRow.number.desc())
    )
    move = work.rows.scalars(newest.limit(1)).first()
    if move is not None:
        move.reason = reason
    else:
        card.proposed_reason = reason


def _key(where: Placement) -> str:
    return f"{where.vertical}/{where.horizontal}"


def _named(number: int, name: Text) -> Text:
    return Text(f"{number} {name.zh}", f"{number} {name.en}")


def _told(where: Placement | None, scheme: Scheme) -> str:
    """Return a place as lists show it: number and code of its box."""
    box = scheme.by_placement.get(where) if where else None
    return " ".join(filter(None, (str(box.number), box.code))) if box else ""
