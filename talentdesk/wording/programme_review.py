"""The parts of a programme that belong to the talent review, as forms show them."""

from talentdesk.domain.programme_form import FormField, FormPart, Kind
from talentdesk.wording.say import phrase

NAME = FormField("name", Kind.TEXT, phrase("Shown name"))
KEY = FormField(
    "key",
    Kind.KEY,
    phrase("Key"),
    phrase("What other parts refer to. Keep it once people have worked with it."),
)
CHOICE = (NAME, KEY)
ROOM = (
    ("name", phrase("Name")),
    ("english_name", phrase("English name")),
    ("post", phrase("Post")),
    ("unit", phrase("Unit")),
    ("photo", phrase("Photo")),
    ("tier", phrase("Tier")),
    ("initials", phrase("Initials")),
    ("moved", phrase("Whether moved")),
)
FRACTION = (
    FormField("numerator", Kind.WHOLE, phrase("Numerator"), low=1, high=1000, default=1),
    FormField("denominator", Kind.WHOLE, phrase("Denominator"), low=1, high=1000, default=2),
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
    FormField(
        "quorum", Kind.GROUP, phrase("Quorum, a part of those with a vote"), optional=True, fields=FRACTION
    ),
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
OWN_RULE = tuple(
    FormField(
        one.key,
        one.kind,
        one.label,
        one.help,
        True,
        None,
        one.of,
        one.choices,
        one.low,
        one.high,
        fields=one.fields,
    )
    for one in RULE
)
"""A question's own rule: what it leaves out is as the ballot says."""

_BOX = (
    FormField("number", Kind.WHOLE, phrase("Number"), low=1, high=99),
    FormField("code", Kind.WORD, phrase("Short code"), optional=True),
    NAME,
    FormField("colour", Kind.COLOUR, phrase("Colour"), default="#6391A8"),
    FormField("successor", Kind.FLAG, phrase("May be named as a successor"), default=False),
    FormField("meaning", Kind.LONG_TEXT, phrase("Meaning"), optional=True),
    FormField("action", Kind.LONG_TEXT, phrase("Action that follows"), optional=True),
)

TALENT = phrase("Talent review")
MEETING = phrase("Meeting")


def choices(key: str, title: str, one: str, *, optional: bool = False) -> FormField:
    """Return a list of things that are only named, of which ``one`` is called so."""
    return FormField(key, Kind.LIST, title, optional=optional, fields=CHOICE, identity="key", one_word=one)


PARTS: tuple[FormPart, ...] = (
    FormPart(
        "basics",
        phrase("Name and summary"),
        phrase("What the programme is called, and what may be seen on the projector."),
        (
            NAME,
            FormField("summary", Kind.LONG_TEXT, phrase("Summary")),
            FormField(
                "room_fields",
                Kind.SOME,
                phrase("Shown in the room"),
                phrase("Age, pay, scores and votes are never shown."),
                choices=ROOM,
            ),
            FormField("default_model", Kind.ONE, phrase("Usual competency model"), of="models"),
            KEY,
        ),
        TALENT,
    ),
    FormPart(
        "tiers",
        phrase("Tiers"),
        phrase("The tiers of the company, highest first."),
        (choices("tiers", phrase("Tiers"), phrase("Tier")),),
        TALENT,
    ),
    FormPart(
        "dimensions",
        phrase("Dimensions and levels"),
        phrase("What people are rated by; levels from the lowest up."),
        (
            FormField(
                "dimensions",
                Kind.LIST,
                phrase("Dimensions"),
                fields=(
                    *CHOICE,
                    choices("levels", phrase("Levels, lowest first"), phrase("Level")),
                ),
                identity="key",
                one_word=phrase("Dimension"),
            ),
        ),
        TALENT,
    ),
    FormPart(
        "schemes",
        phrase("Grids and boxes"),
        phrase("Two dimensions, the sides they lie on, and every box with name, colour and meaning."),
        (
            FormField(
                "schemes",
                Kind.LIST,
                phrase("Grids"),
                fields=(
                    NAME,
                    FormField("vertical", Kind.ONE, phrase("Grid rows"), of="dimensions"),
                    FormField("horizontal", Kind.ONE, phrase("Grid columns"), of="dimensions"),
                    FormField("top_down", Kind.FLAG, phrase("Highest row on top"), default=True),
                    FormField("left_right", Kind.FLAG, phrase("Highest column at the right"), default=True),
                    FormField(
                        "boxes",
                        Kind.LIST,
                        phrase("Boxes"),
                        fields=_BOX,
                        identity="number",
                        grid=True,
                        one_word=phrase("Box"),
                    ),
                    FormField(
                        "big_move_steps",
                        Kind.WHOLE,
                        phrase("A move over so many steps is a big one"),
                        low=1,
                        high=20,
                        default=2,
                    ),
                    FormField(
                        "challenge",
                        Kind.SOME,
                        phrase("Boxes challenged in “challenge the middle”"),
                        of="boxes",
                        optional=True,
                    ),
                    KEY,
                ),
                identity="key",
                one_word=phrase("Grid"),
            ),
        ),
        TALENT,
    ),
    FormPart(
        "rating_maps",
        phrase("From rating to level"),
        phrase("Which grades and scores mean which level. A grade wins over a score."),
        (
            FormField(
                "rating_maps",
                Kind.LIST,
                phrase("From rating to level"),
                fields=(
                    FormField("dimension", Kind.ONE, phrase("Dimension"), of="dimensions"),
                    FormField(
                        "grades",
                        Kind.BY,
                        phrase("Grades by level"),
                        of="levels:dimension",
                        optional=True,
                        fields=(FormField("", Kind.WORDS, optional=True),),
                    ),
                    FormField(
                        "cut_offs",
                        Kind.BY,
                        phrase("Lowest score of each level"),
                        of="levels:dimension",
                        optional=True,
                        fields=(FormField("", Kind.NUMBER, optional=True),),
                    ),
                    FormField(
                        "scale",
                        Kind.GROUP,
                        phrase("Scores are given on a scale"),
                        optional=True,
                        fields=(
                            FormField("lowest", Kind.NUMBER, phrase("Lowest"), default=0),
                            FormField("highest", Kind.NUMBER, phrase("Highest"), default=100),
                        ),
                    ),
                    FormField(
                        "valid_months",
                        Kind.WHOLE,
                        phrase("Too old after"),
                        phrase("0 = never."),
                        default=0,
                        low=0,
                        high=1200,
                        unit=phrase("months"),
                    ),
                ),
                identity="dimension",
                one_word=phrase("Rule"),
            ),
        ),
        TALENT,
    ),
    FormPart(
        "guidelines",
        phrase("Guidelines"),
        phrase("Wanted shares, in percent of the placed candidates."),
        (
            FormField(
                "guidelines",
                Kind.LIST,
                phrase("Guidelines"),
                optional=True,
                fields=(
                    FormField("scheme", Kind.ONE, phrase("Grid"), of="schemes"),
                    FormField("level", Kind.ONE, phrase("Level"), of="scheme_levels:scheme", optional=True),
                    FormField(
                        "box",
                        Kind.ONE,
                        phrase("Box"),
                        phrase("Either a level or a box."),
                        of="boxes:scheme",
                        optional=True,
                    ),
                    FormField(
                        "operator",
                        Kind.ONE,
                        phrase("Compared how"),
                        default="range",
                        choices=(
                            ("range", phrase("between two shares")),
                            (">=", phrase("at least")),
                            ("<=", phrase("at most")),
                            ("=", phrase("a share, give or take")),
                        ),
                    ),
                    FormField(
                        "low",
                        Kind.NUMBER,
                        phrase("Low end"),
                        low=0,
                        high=100,
                        unit="%",
                        default=0,
                        only=("operator", ("range", ">=", "=")),
                    ),
                    FormField(
                        "high",
                        Kind.NUMBER,
                        phrase("High end"),
                        low=0,
                        high=100,
                        unit="%",
                        default=100,
                        only=("operator", ("range", "<=", "=")),
                    ),
                    FormField(
                        "tolerance",
                        Kind.NUMBER,
                        phrase("Give or take"),
                        low=0,
                        high=100,
                        unit="%",
                        default=0,
                        only=("operator", ("=",)),
                    ),
                    FormField(
                        "blocks_lock",
                        Kind.FLAG,
                        phrase("A session outside it cannot be locked"),
                        default=False,
                    ),
                ),
                named_by=("level", "box"),
                one_word=phrase("Guideline"),
            ),
        ),
        TALENT,
    ),
    FormPart(
        "placement_rules",
        phrase("Conditions of boxes"),
        phrase("Not met is marked and explained, not forbidden."),
        (
            FormField(
                "placement_rules",
                Kind.LIST,
                phrase("Conditions of boxes"),
                optional=True,
                fields=(
                    NAME,
                    FormField("scheme", Kind.ONE, phrase("Grid"), of="schemes"),
                    FormField(
                        "kind",
                        Kind.ONE,
                        phrase("What is asked"),
                        default="rated_within",
                        choices=(
                            ("levels_at_least", phrase("at least these levels")),
                            ("months_in_post", phrase("so long in the present post")),
                            ("not_rotated_within", phrase("not rotated within")),
                            ("rated_within", phrase("rated within")),
                        ),
                    ),
                    FormField(
                        "months",
                        Kind.WHOLE,
                        phrase("Months"),
                        low=1,
                        high=1200,
                        default=12,
                        only=("kind", ("months_in_post", "not_rotated_within", "rated_within")),
                    ),
                    FormField(
                        "levels",
                        Kind.BY,
                        phrase("At least"),
                        of="scheme_dimensions:scheme",
                        fields=(FormField("", Kind.ONE, of="levels_of_key", optional=True),),
                        only=("kind", ("levels_at_least",)),
                    ),
                    FormField(
                        "boxes", Kind.SOME, phrase("Only for these boxes"), of="boxes:scheme", optional=True
                    ),
                    KEY,
                ),
                identity="key",
                one_word=phrase("Condition"),
            ),
        ),
        TALENT,
    ),
)
