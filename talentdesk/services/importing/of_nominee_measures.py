"""Measures of nominees on their way in: a score or a box for each, by the scale of the programme."""

from collections.abc import Iterator, Mapping
from typing import Any

from talentdesk.domain.grid import Placement
from talentdesk.domain.import_reading import InputRow
from talentdesk.domain.nominations import NominationState
from talentdesk.domain.programme import Programme
from talentdesk.domain.ruling import Figure, Finding, Reason, refused
from talentdesk.domain.texts import Id, Text
from talentdesk.domain.value_words import places_meant
from talentdesk.models.nominations import CampaignRow, MeasureValueRow, NominationRow
from talentdesk.services.commands import Work
from talentdesk.services.importing.asked import Words, plan_asking
from talentdesk.services.importing.of_nominations import There, begin, told_twice
from talentdesk.services.importing.planned import (
    Context,
    Plan,
    Planned,
    PlannedRow,
    Write,
    changes_of,
    text_of,
)
from talentdesk.services.importing.who import Known, Who
from talentdesk.services.lookup import place
from talentdesk.services.nomination_parts import SetMeasure

_OF_MEASURE = ("nominee_tier", "measure", "measure_value", "source", "measured_on")
Held = dict[str, Any]


def plan_measures(context: Context) -> Plan:
    """Compare rows with what was measured of the nominees."""
    who, words, there = Who.load(context), Words(context), There.load(context)
    seen: dict[tuple[Id, str], InputRow] = {}
    planned = [_measure(row, context, who, words, there, seen) for row in context.given.rows]
    return plan_asking(planned, who, words)


def _measure(
    row: InputRow,
    context: Context,
    who: Who,
    words: Words,
    there: There,
    seen: dict[tuple[Id, str], InputRow],
) -> Planned:
    one, held, person, campaign = begin(row, _OF_MEASURE, context, who, words, there)
    key = text_of(held.get("measure"))
    if not key and not one.findings:
        one.findings.append(Finding(Reason.NAME_MISSING, figures={"field": "measure"}))
    if campaign is None or person is None or one.findings:
        return one
    one.what = key
    nomination = _nominated(one, campaign, person, text_of(held.get("nominee_tier")), there)
    if nomination is None:
        return one
    first = seen.setdefault((nomination.id, key), row)
    if first is not row:
        told_twice(one, first)
        return one
    found = _measured(held, key, there.rules[campaign.id], words, context, one.findings)
    if found is None or one.findings:
        return one
    old = there.measured.get((nomination.id, key))
    before = {
        "measure_value": _held(old),
        "source": old.source if old else "",
        "measured_on": old.on if old else None,
    }
    new: Held = {"measure_value": found}
    new |= {name: held[name] for name in ("source", "measured_on") if name in held}
    changed = changes_of(before, new)
    if not changed:
        return one
    if nomination.state != NominationState.RUNNING:
        one.findings.append(Finding(Reason.NOMINATION_ENDED, figures={"name": person.name}))
        return one
    one.added = old is None
    one.shown += [(name, _told(before[name]), _told(value)) for name, value in changed.items()]
    one.writes = [Write(MeasureValueRow, nomination.id, {**before, **new, "measure": key})]
    return one


def _nominated(
    one: Planned, campaign: CampaignRow, person: Known, tier: str, there: There
) -> NominationRow | None:
    """Return the nomination a measure belongs to: for the tier named, else the only one of the person."""
    mine = [
        row
        for (where, whom, for_tier), row in there.nominated.items()
        if where == campaign.id and whom == person.id and (not tier or for_tier == tier)
    ]
    if len(mine) == 1:
        return mine[0]
    figures: dict[str, Figure] = {"name": person.name, "field": "nominee_tier", "value": tier}
    if mine:
        one.findings.append(Finding(Reason.ENTRY_AMBIGUOUS, figures=figures | {"count": len(mine)}))
    else:
        one.findings.append(Finding(Reason.NOT_NOMINATED, figures=figures))
    return None


def _measured(
    held: Held, key: str, programme: Programme, words: Words, context: Context, findings: list[Finding]
) -> float | Placement | None:
    """Return the score or the place a row says; nothing where the cell says nothing."""
    text = text_of(held.get("measure_value")).strip()
    measure = next(one for one in programme.succession.measures if one.key == key)
    if not text:
        findings.append(Finding(Reason.NAME_MISSING, figures={"field": "measure_value"}))
        return None
    scheme = programme.scheme(measure.scheme) if measure.scheme else None
    if scheme is None:
        try:
            value = float(text.rstrip("分%％ "))
        except ValueError:
            raised = refused(Reason.NUMBER_NOT_READ, field="measure_value", value=text[:60])
            findings += raised.ruling.findings
            return None
        if not measure.lowest <= value <= measure.highest:
            figures: dict[str, Figure] = {"measure": key, "value": value}
            figures |= {"low": measure.lowest, "high": measure.highest}
            findings.append(Finding(Reason.MEASURE_OFF_SCALE, figures=figures))
        return value
    maps = context.programme.rating_maps
    listed = [
        (f"{box.placement.vertical}/{box.placement.horizontal}", _named(box.number, box.name))
        for box in scheme.boxes
    ]
    meant, wrong = words.read(
        f"box:{scheme.key}",
        text,
        listed,
        lambda given: (f"{one.vertical}/{one.horizontal}" for one in places_meant(given, scheme, maps)),
    )
    if wrong:
        findings.append(Finding(wrong.reason, figures={**wrong.figures, "field": "measure_value"}))
    return Placement(*meant.split("/")) if meant else None


def _named(number: int, name: Text) -> Text:
    return Text(f"{number} {name.zh}", f"{number} {name.en}")


def _held(row: MeasureValueRow | None) -> float | Placement | None:
    """Return what is there already."""
    if row is None:
        return None
    return row.value if row.value is not None else place(row.vertical, row.horizontal)


def _told(found: Any) -> str:
    return f"{found.vertical} / {found.horizontal}" if isinstance(found, Placement) else text_of(found)


def write_measures(rows: list[Planned], context: Context, work: Work) -> Iterator[tuple[Id, PlannedRow]]:
    """Enter what was measured by the command the window uses."""
    for one in work.each(rows):
        for write in one.writes:
            new: Mapping[str, Any] = write.values
            found = new["measure_value"]
            SetMeasure(
                nomination=write.row,
                measure=str(new["measure"]),
                value=None if isinstance(found, Placement) else found,
                place=found if isinstance(found, Placement) else None,
                source=str(new["source"] or ""),
                on=new["measured_on"],
            ).run(work)
    return ((one.owner, one) for one in rows)
