"""What a forecast assumes, in words."""

from collections.abc import Mapping

from talentdesk.domain.programme import Programme
from talentdesk.wording.say import Say


def assumptions(
    programme: Programme,
    say: Say,
    *,
    planned: bool,
    standards: bool,
    retirement: bool,
    turnover: Mapping[str, float],
) -> tuple[str, ...]:
    """Return what is assumed, a sentence each."""
    lines = []
    if not planned:
        lines.append(say("No growth is planned: the posts of today are what is needed."))
    elif not standards:
        lines.append(say("No standard staffing is entered: the growth plan needs nobody."))
    if retirement:
        lines.append(say("People retire by the programme's rule; without a date of birth nobody can tell."))
    else:
        lines.append(say("The programme has no rule of retirement: nobody retires here."))
    lines.append(say("Expected leaving counts as leaving on its latest day."))
    named = [
        f"{say.text(tier.name)} {turnover[tier.key]:g}%" for tier in programme.tiers if tier.key in turnover
    ]
    if named:
        some = len(named) < len(programme.tiers)
        tiers = say(", ").join(named)
        lines.append(
            say("Turnover a year: {tiers}; none for other tiers.", tiers=tiers)
            if some
            else say("Turnover a year: {tiers}.", tiers=tiers)
        )
    else:
        lines.append(say("No turnover is assumed beside that."))
    lines.append(
        say("Confirmed successors count once, for one tier; the posts they leave are not counted again.")
    )
    return tuple(lines)
