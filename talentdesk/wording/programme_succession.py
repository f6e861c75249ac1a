"""The parts of a programme about succession, as forms show them."""

from talentdesk.domain.programme_form import FormField, FormPart, Kind
from talentdesk.wording.programme_fields import KEY, NAME, RULE, choices
from talentdesk.wording.programme_slates import (
    AGED,
    EDUCATED,
    MEASURES,
    ONLY_TIERS,
    PEER_BALLOT,
    PROMOTION,
    QUOTAS,
    RETIREMENT,
    SUCCESSORS,
)
from talentdesk.wording.say import phrase

SUCCESSION = phrase("Succession")

_SPANS = ("management_years", "work_years", "in_company", "in_post")
_YEARS = FormField("years", Kind.NUMBER, phrase("Years at least"), low=0, high=60, default=1)
_CONDITION = (
    NAME,
    FormField(
        "kind",
        Kind.ONE,
        phrase("What is asked"),
        default="confirmed",
        choices=(
            ("education", phrase("education")),
            ("management_years", phrase("time in management")),
            ("served_as", phrase("served here in posts of tiers")),
            ("work_years", phrase("time of work")),
            ("in_company", phrase("time in this company")),
            ("in_post", phrase("time in the present post")),
            ("yearly_average", phrase("yearly average of ratings")),
            ("boxes", phrase("place on a grid")),
            ("fit", phrase("fit with a competency model")),
            ("age", phrase("age")),
            ("no_penalty", phrase("no penalty")),
            ("confirmed", phrase("something checked by hand")),
        ),
    ),
    EDUCATED,
    FormField("tiers", Kind.SOME, phrase("Tiers served in"), of="tiers", only=("kind", ("served_as",))),
    FormField(
        "years", Kind.NUMBER, _YEARS.label, low=0, high=60, default=1, only=("kind", (*_SPANS, "served_as"))
    ),
    FormField(
        "exceptions",
        Kind.LIST,
        phrase("Other years for a job family"),
        optional=True,
        fields=(FormField("family", Kind.ONE, phrase("Job family"), of="models"), _YEARS),
        only=("kind", _SPANS),
        identity="family",
        one_word=phrase("Exception"),
    ),
    FormField(
        "dimension", Kind.ONE, phrase("Dimension"), of="dimensions", only=("kind", ("yearly_average",))
    ),
    FormField("minimum", Kind.NUMBER, phrase("At least"), default=0, only=("kind", ("yearly_average",))),
    FormField(
        "over",
        Kind.WHOLE,
        phrase("Over so many years"),
        low=1,
        high=20,
        default=1,
        only=("kind", ("yearly_average",)),
    ),
    FormField("scheme", Kind.ONE, phrase("Grid"), of="schemes", only=("kind", ("boxes",))),
    FormField(
        "boxes",
        Kind.SOME,
        phrase("Boxes that will do"),
        phrase("None chosen: those marked for successors."),
        optional=True,
        of="boxes:scheme",
        only=("kind", ("boxes",)),
    ),
    FormField(
        "minimum",
        Kind.NUMBER,
        phrase("Fit at least"),
        low=0,
        high=100,
        unit="%",
        default=80,
        only=("kind", ("fit",)),
    ),
    FormField(
        "model",
        Kind.ONE,
        phrase("Competency model"),
        phrase("Empty: the usual one."),
        optional=True,
        of="models",
        only=("kind", ("fit",)),
    ),
    *AGED,
    FormField(
        "months",
        Kind.WHOLE,
        phrase("None within"),
        low=1,
        high=1200,
        default=12,
        unit=phrase("months"),
        only=("kind", ("no_penalty",)),
    ),
    KEY,
)
_TIER_RULES = FormField(
    "tier_rules",
    Kind.LIST,
    phrase("Tiers"),
    optional=True,
    fields=(
        FormField("tier", Kind.ONE, phrase("Tier"), of="tiers"),
        FormField("management", Kind.FLAG, phrase("Time in this tier counts as management"), default=False),
        FormField("titles", Kind.WORDS, phrase("Titles in résumés that stand for this tier"), optional=True),
        PEER_BALLOT,
        FormField(
            "recommenders",
            Kind.GROUP,
            phrase("Recommenders are asked for"),
            optional=True,
            fields=(
                FormField("minimum", Kind.WHOLE, phrase("So many at least"), low=1, high=99, default=3),
                FormField(
                    "tiers", Kind.SOME, phrase("Incumbents of these tiers may"), optional=True, of="tiers"
                ),
                FormField("board", Kind.FLAG, phrase("Members of the board may"), default=False),
                FormField("signed", Kind.FLAG, phrase("Only signed opinions count"), default=True),
            ),
        ),
        FormField(
            "conditions",
            Kind.LIST,
            phrase("Conditions"),
            phrase("All of them have to be met. What is not on record never counts as met."),
            optional=True,
            fields=_CONDITION,
            identity="key",
            one_word=phrase("Condition"),
        ),
    ),
    identity="tier",
    one_word=phrase("Tier"),
)
_DAY = phrase("Month and day, such as 11-15.")
_NOMINATIONS = FormField(
    "nominations",
    Kind.GROUP,
    optional=True,
    fields=(
        FormField("managers", Kind.SOME, phrase("Who owes nominations"), optional=True, of="tiers"),
        FormField("minimum", Kind.WHOLE, phrase("Each names at least"), low=0, high=99, default=0),
        FormField(
            "maximum",
            Kind.WHOLE,
            phrase("Each names at most"),
            phrase("0 = no bound."),
            low=0,
            high=99,
            default=0,
        ),
        FormField("confirmed_minimum", Kind.WHOLE, phrase("Ends with at least"), low=0, high=99, default=0),
        FormField(
            "confirmed_maximum",
            Kind.WHOLE,
            phrase("Ends with at most"),
            phrase("0 = no bound."),
            low=0,
            high=99,
            default=0,
        ),
        FormField("opens", Kind.WORD, phrase("Opens on"), _DAY, optional=True),
        FormField("closes", Kind.WORD, phrase("Closes on"), _DAY, optional=True),
        FormField("finished", Kind.WORD, phrase("Selection finished by"), _DAY, optional=True),
        FormField("self_nomination", Kind.FLAG, phrase("People may name themselves"), default=False),
        FormField(
            "successor_before_promotion",
            Kind.FLAG,
            phrase("No promotion before a fit successor is there"),
            default=False,
        ),
    ),
)
_STAGES = FormField(
    "stages",
    Kind.LIST,
    phrase("Stages"),
    optional=True,
    fields=(
        NAME,
        FormField(
            "needs",
            Kind.SOME,
            phrase("What it leaves behind"),
            optional=True,
            choices=(
                ("date", phrase("a date")),
                ("minutes", phrase("minutes")),
                ("vote", phrase("a vote")),
                ("signature", phrase("a signature")),
                ("objection_period", phrase("a period for objections")),
            ),
        ),
        FormField(
            "days", Kind.WHOLE, phrase("Days for objections"), low=0, high=365, default=0, optional=True
        ),
        ONLY_TIERS,
        KEY,
    ),
    identity="key",
    one_word=phrase("Stage"),
)
_EDUCATION = FormField(
    "education",
    Kind.LIST,
    phrase("Education"),
    optional=True,
    fields=(
        NAME,
        FormField("words", Kind.WORDS, phrase("Words in personal files"), optional=True),
        KEY,
    ),
    identity="key",
    one_word=phrase("Level"),
)
_READINESS = choices("readiness", phrase("Readiness"), phrase("Readiness"))
_PEERS = FormField(
    "peer_ballots",
    Kind.LIST,
    phrase("Peer ballots"),
    optional=True,
    fields=(NAME, *RULE, KEY),
    identity="key",
    one_word=phrase("Peer ballot"),
)

PARTS: tuple[FormPart, ...] = (
    FormPart(
        "education",
        phrase("Education scale"),
        phrase("Lowest level first, with the words personal files use."),
        (_EDUCATION,),
        SUCCESSION,
    ),
    FormPart(
        "tier_rules",
        phrase("Tiers and their conditions"),
        phrase("What is asked of those proposed for a tier, and who may recommend them."),
        (_TIER_RULES,),
        SUCCESSION,
    ),
    FormPart(
        "peer_ballots",
        phrase("Peer ballots"),
        phrase("Ballots among colleagues; tiers refer to them."),
        (_PEERS,),
        SUCCESSION,
    ),
    FormPart(
        "nominations",
        phrase("Nominations"),
        phrase("When, by whom and how many people are nominated."),
        (_NOMINATIONS,),
        SUCCESSION,
    ),
    FormPart(
        "stages",
        phrase("Stages of approval"),
        phrase("In their order, each with what it leaves behind."),
        (_STAGES,),
        SUCCESSION,
    ),
    FormPart(
        "measures",
        phrase("Measures and weights"),
        phrase("The weighted total. The weights make 100."),
        (MEASURES,),
        SUCCESSION,
    ),
    FormPart(
        "promotion",
        phrase("Promotion"),
        phrase("What is asked before somebody moves into a vacant post."),
        (PROMOTION,),
        SUCCESSION,
    ),
    FormPart(
        "quotas",
        phrase("Quotas"),
        phrase("Told beside the list; they never keep a single person out."),
        (QUOTAS,),
        SUCCESSION,
    ),
    FormPart(
        "readiness",
        phrase("Readiness and slates"),
        phrase("The readiness scale in its order, and how many successors a post should have."),
        (_READINESS, SUCCESSORS),
        SUCCESSION,
    ),
    FormPart(
        "retirement",
        phrase("Retirement"),
        phrase("The first rule that fits gender and tier holds."),
        (RETIREMENT,),
        SUCCESSION,
    ),
)
