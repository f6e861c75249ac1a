"""The parts of a programme about meeting and deciding, and its word lists, as forms show them."""

from talentdesk.domain.programme_form import FormField, FormPart, Kind
from talentdesk.wording.programme_fields import (
    KEY,
    MEETING,
    NAME,
    OWN_RULE,
    QUORUM,
    RULE,
    TALENT,
    choices,
)
from talentdesk.wording.say import phrase

_REASONS = FormField(
    "reasons",
    Kind.GROUP,
    fields=(
        FormField(
            "policy",
            Kind.ONE,
            phrase("When a move wants a reason"),
            choices=(
                ("never", phrase("Never asked for")),
                ("every_move", phrase("For every move")),
                ("big_moves", phrase("For moves over two levels or on both axes")),
                ("outside_eligibility", phrase("For places outside their conditions")),
            ),
        ),
        FormField(
            "block_lock", Kind.FLAG, phrase("Without its reasons a session cannot be locked"), default=False
        ),
        choices("codes", phrase("Reasons to choose from"), phrase("Reason"), optional=True),
    ),
)
_COMMITTEE = FormField(
    "committee",
    Kind.GROUP,
    fields=(
        FormField("minimum", Kind.WHOLE, phrase("Voting members at least"), low=1, high=99, default=3),
        FormField("odd", Kind.FLAG, phrase("An odd number"), default=True),
        choices("roles", phrase("Roles, the chair first"), phrase("Role")),
    ),
)
_GROUNDS = FormField(
    "recusals",
    Kind.LIST,
    phrase("Grounds of recusal"),
    optional=True,
    fields=(
        NAME,
        FormField(
            "found_by",
            Kind.ONE,
            phrase("Found by"),
            default="hand",
            choices=(
                ("hand", phrase("by hand only")),
                ("own_record", phrase("the member's own record")),
                ("manager", phrase("the direct superior")),
            ),
        ),
        FormField("automatic", Kind.FLAG, phrase("Holds at once"), default=False),
        KEY,
    ),
    identity="key",
    one_word=phrase("Ground"),
)
_MEETING = FormField(
    "meeting",
    Kind.GROUP,
    optional=True,
    fields=(
        FormField(
            "minutes_each",
            Kind.WHOLE,
            phrase("Minutes for a candidate"),
            phrase("0 = no time box."),
            low=0,
            high=600,
            default=0,
        ),
        QUORUM,
        _GROUNDS,
    ),
)
_LOCK = FormField(
    "lock",
    Kind.GROUP,
    phrase("The lock"),
    optional=True,
    fields=(
        FormField(
            "blocks",
            Kind.SOME,
            phrase("What forbids it, where it would only warn"),
            optional=True,
            choices=(
                ("undiscussed", phrase("Candidates not marked as discussed")),
                ("unplaced", phrase("Candidates without a place")),
                ("parked", phrase("Talks that were put off")),
                ("opinions", phrase("Opinions that are not in")),
                ("ballots", phrase("Ballots without a result")),
            ),
        ),
    ),
)
_EVIDENCE = FormField(
    "evidence",
    Kind.LIST,
    phrase("Evidence"),
    optional=True,
    fields=(
        NAME,
        FormField(
            "kind",
            Kind.ONE,
            phrase("Kind of evidence"),
            default="photo",
            choices=(
                ("rating", phrase("a rating")),
                ("competencies", phrase("scores of all competencies of the post")),
                ("history", phrase("an entry of the personal file")),
                ("photo", phrase("the photo")),
                ("action", phrase("a done action of the development plan")),
                ("plan", phrase("a development plan")),
            ),
        ),
        FormField("of", Kind.ONE, phrase("Dimension"), of="dimensions", only=("kind", ("rating",))),
        FormField(
            "of",
            Kind.ONE,
            phrase("Part of the file"),
            choices=(
                ("education", phrase("Education")),
                ("experience", phrase("Résumé")),
                ("languages", phrase("Languages")),
                ("awards", phrase("Awards and penalties")),
                ("training", phrase("Training received")),
                ("contracts", phrase("Contracts")),
            ),
            only=("kind", ("history",)),
        ),
        FormField("of", Kind.ONE, phrase("Type of action"), of="action_types", only=("kind", ("action",))),
        FormField(
            "months",
            Kind.WHOLE,
            phrase("Too old after"),
            phrase("0 = never."),
            low=0,
            high=1200,
            default=0,
            unit=phrase("months"),
        ),
        KEY,
    ),
    identity="key",
    one_word=phrase("Piece of evidence"),
)
_FAIRNESS = FormField(
    "fairness",
    Kind.GROUP,
    optional=True,
    fields=(
        FormField(
            "smallest_group", Kind.WHOLE, phrase("Smallest group that is shown"), low=2, high=1000, default=5
        ),
        FormField(
            "fewest_people",
            Kind.WHOLE,
            phrase("Fewest people for a word about chance"),
            low=2,
            high=100_000,
            default=30,
        ),
        FormField(
            "age_bands",
            Kind.WORDS,
            phrase("Age bands, by their first year"),
            default=[30, 35, 40, 45, 50],
            of="whole",
        ),
        FormField(
            "tenure_bands",
            Kind.WORDS,
            phrase("Bands of years in the company"),
            default=[1, 3, 5, 10],
            of="whole",
        ),
    ),
)
_MODELS = FormField(
    "models",
    Kind.LIST,
    phrase("Competency models"),
    fields=(
        NAME,
        FormField("low", Kind.NUMBER, phrase("Scores from"), low=0, high=1000, default=1),
        FormField("high", Kind.NUMBER, phrase("Scores to"), low=0, high=1000, default=5),
        FormField(
            "items",
            Kind.LIST,
            phrase("Competencies"),
            fields=(
                NAME,
                FormField("weight", Kind.NUMBER, phrase("Weight"), low=0, high=1000, default=10),
                FormField("required", Kind.NUMBER, phrase("Level asked for"), low=0, high=1000, default=3),
                KEY,
            ),
            identity="key",
            one_word=phrase("Competency"),
        ),
        KEY,
    ),
    identity="key",
    one_word=phrase("Competency model"),
)
_BALLOT = FormField(
    "ballot",
    Kind.GROUP,
    fields=(
        *RULE,
        FormField(
            "questions",
            Kind.LIST,
            phrase("Questions voted on"),
            phrase("What a question leaves empty is as above."),
            optional=True,
            fields=(NAME, *OWN_RULE, KEY),
            identity="key",
            one_word=phrase("Question"),
        ),
    ),
)
_FORMS = FormField(
    "forms",
    Kind.SOME,
    phrase("Forms the programme works with"),
    phrase("None chosen: all of them."),
    optional=True,
    choices=(
        ("nomination", phrase("Nomination form")),
        ("personal_file", phrase("Personal file")),
        ("recommender_opinion", phrase("Opinion of a recommender")),
        ("peer_ballot", phrase("Peer-ballot paper")),
        ("tally_sheet", phrase("Tally sheet")),
        ("attendance", phrase("Attendance sheet")),
        ("development_plan", phrase("Development plan and agreement")),
        ("talk_record", phrase("Talk record")),
        ("half_year_evaluation", phrase("Half-year evaluation")),
        ("yearly_summary", phrase("Yearly summary of a successor")),
        ("yearly_evaluation", phrase("Yearly evaluation with the joint opinion")),
        ("mentor_appointment", phrase("Appointment of a mentor")),
    ),
)

PARTS: tuple[FormPart, ...] = (
    FormPart(
        "reasons",
        phrase("Reasons of moves"),
        phrase("When a move wants a reason, and the list to choose from."),
        (_REASONS,),
        MEETING,
    ),
    FormPart(
        "committee",
        phrase("Committee"),
        phrase("How many members decide, and in which roles."),
        (_COMMITTEE,),
        MEETING,
    ),
    FormPart(
        "ballot",
        phrase("Ballots of the committee"),
        phrase("When a ballot is passed. Counted in whole votes, never in rounded percentages."),
        (_BALLOT,),
        MEETING,
    ),
    FormPart(
        "meeting",
        phrase("Meeting and lock"),
        phrase("Time boxes, quorum, who does not take part, and what forbids the lock."),
        (_MEETING, _LOCK),
        MEETING,
    ),
    FormPart(
        "evidence",
        phrase("Evidence before the talk"),
        phrase("What should be on record about a candidate before the talk."),
        (_EVIDENCE,),
        MEETING,
    ),
    FormPart(
        "fairness",
        phrase("Comparing groups"),
        phrase("From how many people on groups are compared, and the bands of ages and years."),
        (_FAIRNESS,),
        MEETING,
    ),
    FormPart(
        "lists",
        phrase("Word lists"),
        phrase("Marks for the talk, types of development actions, and classes of secrecy."),
        (
            choices("flags", phrase("Marks for the talk"), phrase("Mark"), optional=True),
            choices("action_types", phrase("Types of development actions"), phrase("Type of action")),
            choices("secrecy", phrase("Classes of secrecy"), phrase("Class of secrecy"), optional=True),
        ),
        MEETING,
    ),
    FormPart(
        "forms",
        phrase("Forms"),
        phrase("Which forms on paper are offered for printing."),
        (_FORMS,),
        MEETING,
    ),
    FormPart(
        "models",
        phrase("Competency models"),
        phrase("What families of posts ask for, weighted; a model is also the job family of its posts."),
        (_MODELS,),
        TALENT,
    ),
)
