"""The commands about succession: checking a programme file, and who may be proposed for a tier."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from talentdesk.cli.finding import find_people
from talentdesk.cli.lists import opened
from talentdesk.cli.output import print_json, print_table
from talentdesk.cli.outset import DIFFERENT, FINE, CommandError, Outset
from talentdesk.domain.ruling import Finding, Met, Reason
from talentdesk.wording import faults, fields, reasons
from talentdesk.wording.programme_judged import judged_by
from talentdesk.wording.say import Say, phrase
from talentdesk.wording.slates import CONDITIONS

if TYPE_CHECKING:
    from talentdesk.domain.programme import Programme
    from talentdesk.services.eligibility import Eligibility

VERDICTS = {
    Met.MET: phrase("eligible"),
    Met.UNKNOWN: phrase("not known yet"),
    Met.NOT_MET: phrase("not eligible"),
}
"""In the order of the list."""


def check_programme(path: Path, say: Say, *, as_json: bool) -> int:
    """Read a programme file and list everything wrong in it, each with its line."""
    from talentdesk.domain.faults import ProgrammeFileError
    from talentdesk.exchange.programme_file import read_programme

    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise CommandError(say("{file} cannot be read as text in UTF-8.", file=path)) from error
    try:
        programme = read_programme(text)
    except ProgrammeFileError as error:
        if as_json:
            found = [
                {"line": one.line, "key": one.path, "code": one.code, "text": faults.line(one, say)}
                for one in error.faults
            ]
            print_json({"sound": False, "faults": found})
        else:
            print("\n".join(faults.line(one, say) for one in error.faults))
        return DIFFERENT
    rule = programme.succession
    name, tiers = say.text(programme.name), len(programme.tiers)
    conditions = sum(len(one.conditions) for one in rule.tiers)
    if as_json:
        print_json({"sound": True, "key": programme.key, "version": programme.version, "faults": []})
    else:
        print(
            say(
                "Sound: “{name}”, version {version}, {tiers} tiers with {conditions} conditions.",
                name=name,
                version=programme.version,
                tiers=tiers,
                conditions=conditions,
            )
        )
    return FINE


def eligibility(
    path: Path, tier: str, people: Sequence[str], outset: Outset, say: Say, *, as_json: bool
) -> int:
    """Tell who may be proposed for a tier and why not: everybody below it, or only some people."""
    from talentdesk.services.eligibility import EligibilityOf
    from talentdesk.services.overview import ProgrammeOf

    with opened(path, outset, look=True) as workspace:
        programme = workspace.ask(ProgrammeOf())
        key = _tier(programme, tier, say)
        ids = tuple(find_people(workspace, people, say))
        found = workspace.ask(EligibilityOf(tiers=(key,), people=ids))
    if as_json:
        print_json(
            {
                "tier": key,
                "programme": {
                    "key": programme.key,
                    "version": programme.version,
                    "text": judged_by(programme.name, programme.version, say),
                },
                "people": [_plain(one, programme, say) for one in found],
            }
        )
        return FINE
    print(judged_by(programme.name, programme.version, say))
    if ids:
        for one in found:
            _explain(one, programme, say)
    else:
        _list(found, say)
    return FINE


def _tier(programme: "Programme", wanted: str, say: Say) -> str:
    for tier in programme.tiers:
        if wanted in (tier.key, tier.name.zh, tier.name.en):
            return tier.key
    known = ", ".join(f"{tier.key} ({say.text(tier.name)})" for tier in programme.tiers)
    raise CommandError(say("There is no tier “{tier}”. Known are: {known}.", tier=wanted, known=known))


def _plain(one: "Eligibility", programme: "Programme", say: Say) -> dict[str, object]:
    return {
        "number": one.number,
        "name": one.name,
        "post": one.post,
        "verdict": one.verdict,
        "conditions": [
            {
                "key": finding.source,
                "name": _named(finding, programme, one.tier, say),
                "met": finding.met,
                "reason": finding.reason,
                "figures": finding.figures,
                "text": reasons.sentence(finding, say, programme),
            }
            for finding in one.ruling.findings
        ],
    }


def _explain(one: "Eligibility", programme: "Programme", say: Say) -> None:
    tier = say.text(programme.tier_name(one.tier))
    print(
        say(
            "{name} ({number}), {tier}: {verdict}",
            name=one.name,
            number=one.number,
            tier=tier,
            verdict=say(VERDICTS[one.verdict]),
        )
    )
    rows = [
        (
            say("exception") if finding.reason is Reason.CONDITION_WAIVED else say(CONDITIONS[finding.met]),
            _named(finding, programme, one.tier, say),
            reasons.sentence(finding, say, programme),
        )
        for finding in one.ruling.findings
    ]
    if rows:
        print_table((say("Result"), say("Condition"), say("Facts")), rows)
    else:
        print(say("The programme asks nothing for this tier."))


def _named(finding: Finding, programme: "Programme", tier: str, say: Say) -> str:
    rule = programme.succession.tier(tier)
    found = (one.name for one in (rule.conditions if rule else ()) if one.key == finding.source)
    return next((say.text(name) for name in found), finding.source)


def _list(found: Iterable["Eligibility"], say: Say) -> None:
    """List everybody, those first who are eligible."""
    rows = []
    order = list(VERDICTS)
    for one in sorted(found, key=lambda one: order.index(one.verdict)):
        counts = [
            sum(1 for finding in one.ruling.findings if finding.met is met)
            for met in (Met.MET, Met.NOT_MET, Met.UNKNOWN)
        ]
        rows.append((one.number, one.name, one.post, say(VERDICTS[one.verdict]), *map(str, counts)))
    heads = [fields.name(key, say) for key in ("number", "name", "post")]
    print_table([*heads, say("Result"), say("met"), say("not met"), say("unknown")], rows)
