"""Quotas, slates, measures and retirement of a programme, as forms show them."""

from talentdesk.domain.programme_form import FormField, Kind
from talentdesk.wording.programme_fields import KEY, NAME
from talentdesk.wording.say import phrase

ONLY_TIERS = FormField(
    "tiers",
    Kind.SOME,
    phrase("Only for these tiers"),
    phrase("None chosen: for all."),
    optional=True,
    of="tiers",
)
EDUCATED = FormField(
    "level", Kind.ONE, phrase("Level at least"), of="education", only=("kind", ("education",))
)
AGED = (
    FormField(
        "low", Kind.WHOLE, phrase("Age from"), optional=True, low=14, high=120, only=("kind", ("age",))
    ),
    FormField("high", Kind.WHOLE, phrase("Age to"), optional=True, low=14, high=120, only=("kind", ("age",))),
)
PEER_BALLOT = FormField("peer_ballot", Kind.ONE, phrase("Peer ballot"), optional=True, of="peer_ballots")
QUOTAS = FormField(
    "quotas",
    Kind.LIST,
    phrase("Quotas"),
    optional=True,
    fields=(
        NAME,
        FormField(
            "kind",
            Kind.ONE,
            phrase("What is counted"),
            default="per_post",
            choices=(
                ("per_post", phrase("reserves for each post")),
                ("women", phrase("share of women")),
                ("age", phrase("share of an age band")),
                ("education", phrase("share with an education")),
                ("readiness", phrase("share of a readiness")),
            ),
        ),
        FormField("at_least", Kind.NUMBER, phrase("At least"), optional=True, low=0, high=100),
        FormField("at_most", Kind.NUMBER, phrase("At most"), optional=True, low=0, high=100),
        *AGED,
        EDUCATED,
        FormField("readiness", Kind.SOME, phrase("Readiness"), of="readiness", only=("kind", ("readiness",))),
        ONLY_TIERS,
        KEY,
    ),
    identity="key",
    one_word=phrase("Quota"),
)
SUCCESSORS = FormField(
    "successors",
    Kind.GROUP,
    optional=True,
    fields=(
        FormField(
            "within",
            Kind.BY,
            phrase("Months until ready"),
            phrase("0 = ready now."),
            optional=True,
            of="readiness",
            fields=(FormField("", Kind.WHOLE, optional=True, low=0, high=1200, unit=phrase("months")),),
        ),
        FormField(
            "slate",
            Kind.WHOLE,
            phrase("Confirmed successors a key post should have"),
            low=1,
            high=99,
            default=1,
        ),
        FormField(
            "named_most",
            Kind.WHOLE,
            phrase("Named for more posts than this is too often"),
            phrase("0 = never."),
            low=0,
            high=99,
            default=0,
        ),
    ),
)
MEASURES = FormField(
    "measures",
    Kind.LIST,
    phrase("Measures"),
    optional=True,
    fields=(
        NAME,
        FormField("weight", Kind.NUMBER, phrase("Weight"), low=0, high=100, default=0, unit="%"),
        FormField("lowest", Kind.NUMBER, phrase("Means 0 points"), default=0),
        FormField("highest", Kind.NUMBER, phrase("Means 100 points"), default=100),
        FormField("scheme", Kind.ONE, phrase("Points by place on a grid"), optional=True, of="schemes"),
        FormField(
            "points",
            Kind.BY,
            phrase("Points by box"),
            of="boxes:scheme",
            optional=True,
            fields=(FormField("", Kind.NUMBER),),
        ),
        KEY,
    ),
    identity="key",
    total="weight",
    one_word=phrase("Measure"),
)
RETIREMENT = FormField(
    "retirement",
    Kind.LIST,
    phrase("Retirement rules"),
    optional=True,
    fields=(
        FormField(
            "gender",
            Kind.ONE,
            phrase("For"),
            optional=True,
            choices=(("f", phrase("women")), ("m", phrase("men"))),
        ),
        ONLY_TIERS,
        FormField("years", Kind.WHOLE, phrase("Age"), low=30, high=100, default=60),
        FormField(
            "delay",
            Kind.GROUP,
            phrase("The age rises"),
            optional=True,
            fields=(
                FormField(
                    "since", Kind.WORD, phrase("From month"), phrase("Such as 2025-01."), default="2025-01"
                ),
                FormField(
                    "every",
                    Kind.WHOLE,
                    phrase("One month for every"),
                    low=1,
                    high=120,
                    default=4,
                    unit=phrase("months"),
                ),
                FormField(
                    "most", Kind.WHOLE, phrase("At most"), low=1, high=240, default=36, unit=phrase("months")
                ),
            ),
        ),
    ),
    named_by=("gender", "tiers", "years"),
    one_word=phrase("Rule"),
)
PROMOTION = FormField(
    "promotion",
    Kind.GROUP,
    optional=True,
    fields=(
        PEER_BALLOT,
        FormField("minimum", Kind.WHOLE, phrase("Tests to be passed at least"), low=0, high=99, default=0),
        FormField(
            "tests",
            Kind.LIST,
            phrase("Tests before a promotion"),
            optional=True,
            fields=(
                NAME,
                FormField(
                    "minimum",
                    Kind.NUMBER,
                    phrase("Passed from a score of"),
                    phrase("Empty: somebody says how it came out."),
                    optional=True,
                ),
                KEY,
            ),
            identity="key",
            one_word=phrase("Test"),
        ),
    ),
)
