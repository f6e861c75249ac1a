"""What nominations put into forms."""

from talentdesk.domain.forms import Value
from talentdesk.domain.nominations import Nomination, Recommendation
from talentdesk.domain.plans import Plan
from talentdesk.domain.programme import Programme
from talentdesk.domain.texts import Id, Text
from talentdesk.services.nominees import NewestNomination
from talentdesk.services.people_lines import PersonLinesOf
from talentdesk.services.workspace import Workspace

_OPINIONS = 3
"""So many opinions stand on the nomination form."""


def newest_nomination(workspace: Workspace, person: Id) -> Nomination | None:
    """Return the nomination a form about somebody speaks of."""
    return workspace.ask(NewestNomination(person=person))


def proposing_unit(workspace: Workspace, one: Nomination | None) -> str:
    """Return the unit of who put somebody forward; empty where HR did, or the person."""
    if one is None or one.line.own or not one.line.nominator:
        return ""
    return next((line.unit for line in workspace.ask(PersonLinesOf(ids=(one.line.nominator,)))), "")


def nomination_values(
    one: Nomination | None, programme: Programme, plan: Plan | None = None, *, unit: str = ""
) -> dict[str, Value]:
    """Return the values of a nomination from a ``unit``; without one the target post is that of the plan."""
    planned = plan.line.target if plan else ""
    values: dict[str, Value] = {
        "nomination.target_post": (one.line.target_post if one else "") or planned,
        "nomination.tier": None,
        "nomination.target": planned,
        "nomination.unit": unit,
        "nomination.nominator": "",
        "nomination.on": None,
        "nomination.way": "",
        "nomination.grounds": "",
        **{f"nomination.opinion_{number}": "" for number in range(1, _OPINIONS + 1)},
        **recommender_values(None),
    }
    if one is None:
        return values
    line = one.line
    tier = programme.tier_name(line.tier)
    values |= {
        "nomination.tier": tier,
        "nomination.target": line.target_post or tier,
        "nomination.nominator": line.nominator_name,
        "nomination.on": line.on,
        "nomination.way": _way(one),
        "nomination.grounds": one.grounds,
    }
    for number, each in enumerate(one.recommendations[:_OPINIONS], start=1):
        who = Text(f"{each.name}（{each.post}）", f"{each.name} ({each.post})") if each.post else None
        name = who or Text(each.name, each.name)
        values[f"nomination.opinion_{number}"] = Text(
            f"{name.zh}：{each.opinion}", f"{name.en}: {each.opinion}"
        )
    return values


def _way(one: Nomination) -> str:
    """Return how somebody was nominated, as the form's choices call it; empty where HR did."""
    if one.line.own:
        return "self"
    if not one.line.nominator:
        return ""
    return "manager" if one.line.nominator == one.superior else "peer"


def recommender_values(one: Recommendation | None) -> dict[str, Value]:
    """Return the values of one recommender; blank without one."""
    return {
        "recommender.name": one.name if one else "",
        "recommender.post": one.post if one else "",
        "recommender.opinion": one.opinion if one else "",
    }
