"""What speaks for and against people as successors: conditions of the tier, fit with the model, place."""

from collections.abc import Sequence
from dataclasses import dataclass

from talentdesk.domain.eligibility import Judge, verdict, waived_in
from talentdesk.domain.fit import Fit, fit
from talentdesk.domain.grid import Placement
from talentdesk.domain.programme import CompetencyModel, Programme
from talentdesk.domain.ruling import Met, Ruling
from talentdesk.domain.texts import Id, Text
from talentdesk.models.positions import PostRow
from talentdesk.services.commands import Reading, Work
from talentdesk.services.eligibility import conditions_of, facts_of, places_of, scores_of
from talentdesk.services.exceptions import kept_of, with_kept


@dataclass(frozen=True, slots=True)
class Judged:
    """What is known of somebody for a post."""

    verdict: Met | None
    ruling: Ruling
    fit: Fit | None
    place: Placement | None
    conditions: tuple[tuple[str, Text], ...] = ()
    """Names of what was asked, by key, in the words of the version that judged."""


UNJUDGED = Judged(None, Ruling(allowed=True), None, None)
"""For somebody from outside: nothing is on file."""


def judged(
    kit: Reading | Work,
    people: Sequence[Id],
    tier: str,
    model: CompetencyModel | None,
    programme: Programme | None = None,
) -> dict[Id, Judged]:
    """Judge some people, or everybody who is active, for a post of a tier with a model.

    By a version of the programme, or by the one in force.
    """
    programme, on = programme or kit.programme, kit.today
    facts = facts_of(kit, people, on, conditions_of(programme, (tier,)))
    scores = scores_of(kit, people, on) if model else {}
    places = places_of(kit, people, on)
    scheme = programme.schemes[0].key if programme.schemes else ""
    judge = Judge(programme, on)
    rule = programme.succession.tier(tier)
    names = tuple((one.key, one.name) for one in rule.conditions) if rule else ()
    kept = kept_of(kit.rows, (tier,))
    found: dict[Id, Judged] = {}
    for person, known in facts.items():
        # What was checked by hand for a nomination counts, and its exceptions do.
        ruling = judge.rulings(with_kept(known, kept.get(person, {}).get(tier)), (tier,))[0]
        found[person] = Judged(
            verdict(ruling) if rule is not None else None,
            ruling,
            fit(model, scores.get(person, {})) if model else None,
            places.get(person, {}).get(scheme),
            names,
        )
    return found


def not_met(kit: Reading | Work, person: Id, post: PostRow) -> tuple[str, ...]:
    """Return the keys of the conditions of the post's tier that somebody does not meet."""
    programme = kit.programme
    rule = programme.succession.tier(post.tier)
    if rule is None:
        return ()
    found = judged(kit, [person], post.tier, None)[person]
    missed = {one.source for one in found.ruling.findings if one.met is Met.NOT_MET}
    missed -= waived_in(found.ruling)
    return tuple(one.key for one in rule.conditions if one.key in missed)
