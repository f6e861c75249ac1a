"""Fields and chapters that several parts of a programme share, as forms show them."""

from dataclasses import replace

from talentdesk.domain.programme_form import FormField, Kind
from talentdesk.wording.say import phrase

TALENT = phrase("Talent review")
MEETING = phrase("Meeting")
NAME = FormField("name", Kind.TEXT, phrase("Shown name"))
KEY = FormField(
    "key",
    Kind.KEY,
    phrase("Key"),
    phrase("What other parts refer to. Keep it once people have worked with it."),
)
CHOICE = (NAME, KEY)
FRACTION = (
    FormField("numerator", Kind.WHOLE, phrase("Numerator"), low=1, high=1000, default=1),
    FormField("denominator", Kind.WHOLE, phrase("Denominator"), low=1, high=1000, default=2),
)
QUORUM = FormField(
    "quorum", Kind.GROUP, phrase("Quorum, a part of those with a vote"), optional=True, fields=FRACTION
)
RULE = (
    FormField("numerator", Kind.WHOLE, phrase("Numerator"), low=1, high=1000, default=2),
    FormField("denominator", Kind.WHOLE, phrase("Denominator"), low=1, high=1000, default=3),
    FormField(
        "base",
        Kind.ONE,
        phrase("Base of the threshold"),
        default="cast",
        choices=(
            ("cast", phrase("Votes cast, abstentions among them")),
            ("decided", phrase("Votes for and against only")),
            ("present", phrase("Members present")),
            ("entitled", phrase("All members with a vote")),
        ),
    ),
    FormField(
        "at_least",
        Kind.FLAG,
        phrase("Exactly the threshold is enough"),
        phrase("Off: more than the threshold is asked for."),
        default=True,
    ),
    QUORUM,
    FormField(
        "put_off",
        Kind.GROUP,
        phrase("Put off when more than this part asks to wait"),
        optional=True,
        fields=FRACTION,
    ),
    FormField(
        "failed_most",
        Kind.WHOLE,
        phrase("Failed rounds before it is closed"),
        phrase("0 = as often as wished."),
        default=0,
        low=0,
        high=99,
    ),
    FormField(
        "failed_within",
        Kind.ONE,
        phrase("Failed rounds are counted in"),
        default="session",
        choices=(("session", phrase("the session")), ("cycle", phrase("the review cycle"))),
    ),
    FormField(
        "counted_twice",
        Kind.FLAG,
        phrase("Papers are counted twice"),
        phrase("The result stands when the counts of two tellers agree; no tally is entered at once."),
        default=False,
    ),
)
OWN_RULE = tuple(replace(one, optional=True, default=None) for one in RULE)
"""A question's own rule: what it leaves out is as the ballot says."""


def choices(key: str, title: str, one: str, *, optional: bool = False) -> FormField:
    """Return a list of things that are only named, of which ``one`` is called so."""
    return FormField(key, Kind.LIST, title, optional=optional, fields=CHOICE, identity="key", one_word=one)
