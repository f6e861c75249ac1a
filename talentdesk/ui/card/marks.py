"""The marks of a candidate as the talent card says them."""

from talentdesk.domain.candidate import CandidateView
from talentdesk.domain.marks import MarkKind
from talentdesk.domain.programme import Programme
from talentdesk.wording import Say


def mark_words(view: CandidateView, programme: Programme, say: Say) -> list[tuple[str, str]]:
    """Return flag and readiness as words with the role of their badge."""
    given = {mark.kind: mark.value for mark in view.marks}
    lists = ((MarkKind.FLAG, programme.flags, "bad"), (MarkKind.READINESS, programme.readiness, "good"))
    return [
        (say.text(choice.name), role)
        for kind, choices, role in lists
        for choice in choices
        if given.get(kind) == choice.key
    ]


def own_note(view: CandidateView) -> str:
    """Return the facilitator's own note; empty where there is none."""
    return next((mark.value for mark in view.marks if mark.kind is MarkKind.NOTE), "")
