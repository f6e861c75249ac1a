"""How far opinions are before the talk, or how they fell where they may be seen."""

from talentdesk.domain.opinions import OpinionState
from talentdesk.wording.say import Say


def opinion_words(state: OpinionState, say: Say) -> str:
    """Return how far opinions are, or how they fell where they may be seen."""
    if state.spread is None:
        return say("Opinions in: {given} of {awaited}", given=state.given, awaited=state.awaited)
    spread = state.spread
    parts = [say("Agree {count}", count=spread.agree)]
    if spread.elsewhere:
        parts.append(say("elsewhere {count}", count=spread.elsewhere))
    if spread.question:
        parts.append(say("question {count}", count=spread.question))
    if spread.abstain:
        parts.append(say("abstain {count}", count=spread.abstain))
    # A count stays on the line of its word.
    return " · ".join(part.replace(" ", "\u00a0") for part in parts)


def opinion_short(state: OpinionState, apart: float, say: Say) -> str:
    """Return the same in the room of a line: how many agree, and how far opinions lie apart."""
    spread = state.spread
    if spread is None:
        return say("Opinions in: {given} of {awaited}", given=state.given, awaited=state.awaited)
    return say(
        "{agree} of {given} agree · {apart} apart",
        agree=spread.agree,
        given=state.given,
        apart=f"{apart:.1f}",
    )
