"""What is said of evidence: how much is held, and what of each piece is missing."""

from talentdesk.domain.evidence import Evidence, Holding, PersonEvidence
from talentdesk.wording.say import Say, phrase

_TEXTS = {
    Holding.HELD: phrase("held"),
    Holding.OLD: phrase("too old: {day}"),
    Holding.PART: phrase("{count} of {total}"),
    Holding.MISSING: phrase("missing"),
    Holding.UNKNOWN: phrase("not to be told: the post has no competency model"),
}

ROLES = {
    Holding.HELD: "good",
    Holding.OLD: "warn",
    Holding.PART: "warn",
    Holding.MISSING: "bad",
    Holding.UNKNOWN: "info",
}
"""The mark of each by role."""


def holding_words(evidence: Evidence, say: Say) -> str:
    """Say how a piece of evidence stands."""
    return say(_TEXTS[evidence.holding]).format(
        day=say.day(evidence.on), count=evidence.count, total=evidence.total
    )


def evidence_words(evidence: Evidence, say: Say) -> str:
    """Say what a piece of evidence is and how it stands."""
    name = say.text(evidence.rule.name)
    return say("{name}: {state}", name=name, state=holding_words(evidence, say))


def held_words(person: PersonEvidence, say: Say) -> str:
    """Say how much is held of what is asked for; where nothing is asked for, say that."""
    if not person.asked:
        return say("The programme asks for no evidence")
    return say("{held} of {asked} held", held=person.held, asked=person.asked)


def lacking_words(person: PersonEvidence, say: Say) -> str:
    """List what is not held, in one line."""
    return say("; ").join(evidence_words(item, say) for item in person.lacking)
