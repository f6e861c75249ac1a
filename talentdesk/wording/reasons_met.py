"""Sentences for conditions that are met, and for those nobody can judge because data are missing."""

from talentdesk.domain.ruling import Reason
from talentdesk.wording.reasons_nominations import NOMINATIONS_MET, NOMINATIONS_UNKNOWN
from talentdesk.wording.reasons_succession import SUCCESSION_MET, SUCCESSION_UNKNOWN
from talentdesk.wording.say import phrase

UNKNOWN: dict[Reason, tuple[str, ...]] = {
    Reason.TOO_SHORT_IN_POST: (
        phrase("It is not known since when the post is held; at least {required} months are asked for."),
        phrase("It is not known since when the post is held."),
    ),
    Reason.ROTATED_RECENTLY: (
        phrase(
            "It is not known since when the post is held; {required} months have to pass after a rotation."
        ),
        phrase("It is not known since when the post is held."),
    ),
    Reason.RATING_OLD: (phrase("A rating is missing, so its age is not known."),),
    **NOMINATIONS_UNKNOWN,
    **SUCCESSION_UNKNOWN,
}
"""What is said where data are missing; reasons that are not here say the same either way."""

MET: dict[Reason, tuple[str, ...]] = {
    Reason.BELOW_LEVEL: (phrase("The levels asked for are reached."),),
    Reason.TOO_SHORT_IN_POST: (
        phrase("Months in the present post: {actual}; at least {required} are asked for."),
        phrase("Long enough in the present post."),
    ),
    Reason.ROTATED_RECENTLY: (
        phrase("No rotation within the last {required} months."),
        phrase("No recent rotation."),
    ),
    Reason.RATING_OLD: (phrase("The newest ratings are recent enough."),),
    **NOMINATIONS_MET,
    **SUCCESSION_MET,
}
"""What is said of conditions that are met, for those a programme may ask."""
