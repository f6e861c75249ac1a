"""Nominations on their way in: into the running campaign that is named, else the newest."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import select

from talentdesk.domain import campaigns as rules
from talentdesk.domain.import_reading import InputRow
from talentdesk.domain.imports import Value
from talentdesk.domain.names import plain
from talentdesk.domain.nominations import CampaignState, NominationState
from talentdesk.domain.programme import Programme
from talentdesk.domain.ruling import Figure, Finding, Reason
from talentdesk.domain.texts import Id
from talentdesk.models.nominations import CampaignRow, MeasureValueRow, NominationRow
from talentdesk.models.positions import PostRow
from talentdesk.services import values as reading
from talentdesk.services.commands import Work
from talentdesk.services.importing.asked import Words, plan_asking
from talentdesk.services.importing.planned import (
    Context,
    Plan,
    Planned,
    PlannedRow,
    Write,
    changes_of,
    place_of,
    text_of,
)
from talentdesk.services.importing.who import Known, Who
from talentdesk.services.judging import judged_by
from talentdesk.services.nominating import EditNomination, Nominate
from talentdesk.services.nomination_tables import post_names
from talentdesk.services.person_fields import FIELDS, as_day

_OF_NOMINATION = ("nominee_tier", "nominee_post", "nominator", "nominated_on", "readiness", "grounds")
_DAYS = frozenset(("nominated_on", "measured_on"))
_LONG = frozenset(("grounds",))
_OWN = frozenset(("自荐", "本人", "self", "self-nomination", "self nomination"))
Held = dict[str, Any]
Key = tuple[Id, Id, str]
"""A campaign, a person and a tier."""


@dataclass(slots=True)
class There:
    """What the workspace holds: the campaigns that run, who is nominated in them, and posts by title."""

    running: list[CampaignRow] = field(default_factory=list)
    rules: dict[Id, Programme] = field(default_factory=dict)
    nominated: dict[Key, NominationRow] = field(default_factory=dict)
    measured: dict[tuple[Id, str], MeasureValueRow] = field(default_factory=dict)
    posts: dict[str, Id] = field(default_factory=dict)
    """By what a cell calls them."""
    by_title: dict[str, list[Id]] = field(default_factory=lambda: defaultdict(list))
    tiers: dict[Id, str] = field(default_factory=dict)
    titles: dict[Id, str] = field(default_factory=dict)

    @classmethod
    def load(cls, context: Context) -> "There":
        """Read it."""
        there, rows = cls(), context.rows
        wanted = select(CampaignRow).where(CampaignRow.state == CampaignState.RUNNING.value)
        there.running = list(rows.scalars(wanted.order_by(CampaignRow.begun_on.desc(), CampaignRow.id)))
        for one in there.running:
            there.rules[one.id] = judged_by(rows, one.programme_id, context.programme)
        for row in rows.scalars(select(NominationRow)):
            there.nominated[row.campaign_id, row.person_id, row.tier] = row
        for value in rows.scalars(select(MeasureValueRow)):
            there.measured[value.nomination_id, value.measure] = value
        for key, tier, title in rows.execute(select(PostRow.id, PostRow.tier, PostRow.title)):
            there.tiers[key] = tier
            there.by_title[title].append(key)
        there.posts = post_names(rows)
        there.titles = {key: name for name, key in there.posts.items()}
        return there

    def campaign(self, named: str, findings: list[Finding]) -> CampaignRow | None:
        """Return the campaign a row goes to."""
        found = [one for one in self.running if not named or one.name == named]
        if not found:
            figures: dict[str, Figure] = {"name": named} if named else {}
            findings.append(Finding(Reason.CAMPAIGN_CLOSED, figures=figures))
            return None
        return found[0]


def plan_nominations(context: Context) -> Plan:
    """Compare rows with the nominations that are there; who is not nominated yet is nominated."""
    who, words, there = Who.load(context), Words(context), There.load(context)
    seen: dict[Key, InputRow] = {}
    made: dict[tuple[Id, Id], int] = {}
    for row in there.nominated.values():
        if row.nominator_id:
            made[row.campaign_id, row.nominator_id] = made.get((row.campaign_id, row.nominator_id), 0) + 1
    planned = [_nomination(row, context, who, words, there, seen, made) for row in context.given.rows]
    return plan_asking(planned, who, words)


def begin(
    row: InputRow, keys: tuple[str, ...], context: Context, who: Who, words: Words, there: There
) -> tuple[Planned, Held, Known | None, CampaignRow | None]:
    """Read what both tables share: who is meant, which campaign, and the fields of the row."""
    one = Planned(row)
    person, findings, warnings = who.resolve(row)
    one.findings += findings
    one.warnings += warnings
    one.owner = person.id if person else ""
    one.number = person.number if person else text_of(row.values.get("number"))
    one.name = person.name if person else text_of(row.values.get("name"))
    named = reading.words(text_of(row.values.get("campaign")), field="campaign")
    campaign = there.campaign(named, one.findings)
    programme = there.rules[campaign.id] if campaign else context.programme
    lists = {
        "nominee_tier": [(tier.key, tier.name) for tier in programme.tiers],
        "readiness": [(one.key, one.name) for one in programme.readiness],
        "measure": [(one.key, one.name) for one in programme.succession.measures],
    }

    def read_other(key: str, value: Value) -> Any:
        if key in _DAYS:
            return as_day(value, key, FIELDS["hire_date"], context.on)
        most = reading.LONG if key in _LONG else reading.SHORT
        return reading.words(text_of(value), field=key, most=most)

    held = words.read_fields(row.values, keys, lists, read_other, one.findings)
    return one, held, person, campaign


def told_twice(one: Planned, first: InputRow) -> None:
    """Note that an earlier row speaks of the same."""
    file, sheet, row = place_of(first)
    figures: dict[str, Figure] = {"field": "name", "value": one.name}
    agree = dict(first.values) == dict(one.given.values)
    found = Finding(
        Reason.ROW_TWICE if agree else Reason.ROWS_DIFFER,
        figures=figures | {"other_row": row, "file": file, "sheet": sheet},
    )
    (one.warnings if agree else one.findings).append(found)


# ----------------------------------------------------------------------------------------- nominations


def _nomination(
    row: InputRow,
    context: Context,
    who: Who,
    words: Words,
    there: There,
    seen: dict[Key, InputRow],
    made: dict[tuple[Id, Id], int],
) -> Planned:
    one, held, person, campaign = begin(row, _OF_NOMINATION, context, who, words, there)
    tier = text_of(held.get("nominee_tier"))
    if campaign is not None and not tier and not one.findings:
        looked_for = campaign.tiers.split()
        tier = looked_for[0] if len(looked_for) == 1 else ""
        if not tier:
            one.findings.append(Finding(Reason.NAME_MISSING, figures={"field": "nominee_tier"}))
    if campaign is None or person is None or one.findings:
        return one
    one.what = tier
    if tier not in campaign.tiers.split():
        one.findings.append(Finding(Reason.TIER_OUTSIDE, figures={"tier": tier, "name": campaign.name}))
        return one
    key = (campaign.id, person.id, tier)
    first = seen.setdefault(key, row)
    if first is not row:
        told_twice(one, first)
        return one
    new = _values(one, held, tier, person, who, there)
    old = there.nominated.get(key)
    if one.findings:
        return one
    if old is None:
        _check_new(one, new, person, campaign, there, made, context.on)
        one.added = not one.findings
        one.writes = [Write(NominationRow, "", {**new, "campaign": campaign.id, "tier": tier})]
    else:
        _note_changes(one, old, new, there, who)
    return one


def _values(one: Planned, held: Held, tier: str, person: Known, who: Who, there: There) -> Held:
    """Return what a row says of a nomination, as the command takes it."""
    new: Held = {key: held[key] for key in ("readiness", "grounds") if key in held}
    title = text_of(held.get("nominee_post"))
    if title:
        one.findings += _post(title, tier, new, there)
    said = text_of(held.get("nominator")).strip()
    if said.casefold() in _OWN:
        new["own"] = True
    elif said:
        found = who.by_number.get(said)
        alike = [found] if found else who.by_name.get(plain(said), [])
        if len(alike) == 1:
            new["own"] = alike[0].id == person.id
            new["nominator"] = "" if new["own"] else alike[0].id
        else:
            reason = Reason.ENTRY_AMBIGUOUS if alike else Reason.PERSON_MISSING
            told: dict[str, Figure] = {"field": "nominator", "value": said, "number": said}
            one.findings.append(Finding(reason, figures=told | {"count": len(alike)}))
    if held.get("nominated_on"):
        new["on"] = held["nominated_on"]
    return new


def _post(title: str, tier: str, new: Held, there: There) -> list[Finding]:
    """Note the post a cell means: by its title within the tier, else by unit and title."""
    of_tier = [key for key in there.by_title.get(title, []) if there.tiers[key] == tier]
    named = there.posts.get(title)
    found = of_tier or ([named] if named else [])
    figures: dict[str, Figure] = {"field": "nominee_post", "value": title, "name": title, "tier": tier}
    if len(found) != 1:
        reason = Reason.ENTRY_AMBIGUOUS if found else Reason.POST_MISSING
        return [Finding(reason, figures=figures | {"count": len(found)})]
    if there.tiers[found[0]] != tier:
        return [Finding(Reason.POST_OF_OTHER_TIER, figures=figures)]
    new["post"] = found[0]
    return []


def _check_new(
    one: Planned,
    new: Held,
    person: Known,
    campaign: CampaignRow,
    there: There,
    made: dict[tuple[Id, Id], int],
    today: date,
) -> None:
    """Ask the same rules as the window: employed, within the window, within the bound, oneself by rule."""
    if not person.active:
        one.findings.append(Finding(Reason.PERSON_LEFT, figures={"name": person.name}))
    on = new.get("on") or today
    if on > today:
        one.findings.append(
            Finding(Reason.DATE_IN_FUTURE, figures={"field": "nominated_on", "value": on.isoformat()})
        )
    rule = there.rules[campaign.id].succession.nominations
    by = (campaign.id, str(new.get("nominator") or ""))
    ruling = rules.may_nominate(
        rule,
        rules.window(rule, campaign.opens, campaign.closes, on),
        on,
        nominated=made.get(by, 0) if by[1] else 0,
        own=bool(new.get("own")),
    )
    one.findings += [] if ruling.allowed else ruling.findings
    if by[1] and not one.findings:
        made[by] = made.get(by, 0) + 1


def _note_changes(one: Planned, old: NominationRow, new: Held, there: There, who: Who) -> None:
    before: Held = {
        "readiness": old.readiness,
        "grounds": old.grounds,
        "post": old.post_id or "",
        "nominator": old.nominator_id or "",
        "own": old.own,
        "on": old.on,
    }
    changed = changes_of(before, new)
    if not changed:
        return
    if old.state != NominationState.RUNNING:
        one.findings.append(Finding(Reason.NOMINATION_ENDED, figures={"name": one.name}))
        return
    names = {known.id: known.name for known in who.by_number.values()}
    shown = {"post": "nominee_post", "on": "nominated_on"}
    for key, value in changed.items():
        words = names | there.titles if key in ("nominator", "post") else {}
        was = text_of(before[key])
        now = text_of(value)
        one.shown.append((shown.get(key, key), words.get(was, was), words.get(now, now)))
    one.writes = [Write(NominationRow, old.id, changed)]


def write_nominations(rows: list[Planned], context: Context, work: Work) -> Iterator[tuple[Id, PlannedRow]]:
    """Nominate and change by the commands the window uses, so that nothing gets in that they refuse."""
    for one in work.each(rows):
        for write in one.writes:
            if write.row:
                EditNomination(nomination=write.row, values=write.values).run(work)
                continue
            new = dict(write.values)
            Nominate(
                campaign=str(new["campaign"]),
                person=one.owner,
                tier=str(new["tier"]),
                post=str(new.get("post") or ""),
                nominator=str(new.get("nominator") or ""),
                own=bool(new.get("own")),
                on=new.get("on"),
                readiness=str(new.get("readiness") or ""),
                grounds=str(new.get("grounds") or ""),
            ).run(work)
            work.rows.flush()
    return ((one.owner, one) for one in rows)
