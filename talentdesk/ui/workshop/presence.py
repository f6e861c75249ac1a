"""Who is present, in few words: for the heading of the page, the attendance and the agenda."""

from collections.abc import Sequence

from talentdesk.domain import quorum
from talentdesk.domain.programme import Programme
from talentdesk.domain.workshop import Member
from talentdesk.wording import Say


def presence_words(members: Sequence[Member], programme: Programme, say: Say) -> tuple[str, bool]:
    """Return how many members with a vote are present, and whether they are enough for the quorum."""
    count = quorum.counted(members)
    rule = programme.meeting.quorum
    enough = quorum.reached(count, rule)
    if rule is None:
        return say("{present}/{entitled} present", present=count.present, entitled=count.entitled), enough
    figures = {"present": count.present, "entitled": count.entitled, "needed": rule.of(count.entitled)}
    if enough:
        return say("{present}/{entitled} present · quorum {needed}", **figures), True
    return say("{present}/{entitled} present · no quorum, {needed} needed", **figures), False
