"""What a rule answers: every condition with its figures, never a bare yes or no."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

Figure = str | int | float | bool | None
"""A figure of a finding or journal entry: plain JSON, to be stored and said in any language."""


class Met(StrEnum):
    """How a condition came out; missing data is unknown and never counts as met."""

    MET = "met"
    NOT_MET = "not_met"
    UNKNOWN = "unknown"


class Reason(StrEnum):
    """Why something is refused or marked. ``wording`` makes the sentence from the code and its figures."""

    SESSION_LOCKED = "session_locked"
    SESSION_NOT_LOCKED = "session_not_locked"
    SESSION_MISSING = "session_missing"
    SESSION_EMPTY = "session_empty"
    NOT_A_CANDIDATE = "not_a_candidate"
    VIEW_NAME_TAKEN = "view_name_taken"
    ALREADY_A_CANDIDATE = "already_a_candidate"
    NO_SUCH_BOX = "no_such_box"
    NO_SUCH_SCHEME = "no_such_scheme"
    COMMITTEE_EMPTY = "committee_empty"
    COMMITTEE_SMALL = "committee_small"
    COMMITTEE_EVEN = "committee_even"
    CHAIR_MISSING = "chair_missing"
    TIME_NOT_READ = "time_not_read"
    TIME_IN_FUTURE = "time_in_future"
    LEFT_BEFORE_CAME = "left_before_came"
    TIMES_OVERLAP = "times_overlap"
    MEMBER_MISSING = "member_missing"
    RECUSED = "recused"
    NO_PROPOSED_PLACE = "no_proposed_place"
    NO_OPINIONS = "no_opinions"
    REASON_MISSING = "reason_missing"
    BELOW_LEVEL = "below_level"
    TOO_SHORT_IN_POST = "too_short_in_post"
    ROTATED_RECENTLY = "rotated_recently"
    NO_RATING = "no_rating"
    GRADE_UNKNOWN = "grade_unknown"
    SCORE_OFF_SCALE = "score_off_scale"
    RATING_OLD = "rating_old"
    CYCLE_OPEN = "cycle_open"
    CYCLE_CLOSED = "cycle_closed"
    CYCLE_HAS_OPEN_SESSIONS = "cycle_has_open_sessions"
    NAME_MISSING = "name_missing"
    NUMBER_TAKEN = "number_taken"
    NUMBER_MISSING = "number_missing"
    DATE_IN_FUTURE = "date_in_future"
    DATE_NOT_READ = "date_not_read"
    DATE_BEFORE_START = "date_before_start"
    VALUE_TOO_LONG = "value_too_long"
    VALUE_NOT_ALLOWED = "value_not_allowed"
    CONTROL_CHARACTERS = "control_characters"
    NUMBER_NOT_READ = "number_not_read"
    CELL_ERROR = "cell_error"
    FORMULA_WITHOUT_VALUE = "formula_without_value"
    ROW_PASSED_OVER = "row_passed_over"
    COLUMN_TWICE = "column_twice"
    PERIOD_MISSING = "period_missing"
    SHEETS_NOT_READ = "sheets_not_read"
    MACROS_NOT_READ = "macros_not_read"
    LINKS_NOT_READ = "links_not_read"
    OBJECTS_NOT_READ = "objects_not_read"
    PICTURES_NOT_READ = "pictures_not_read"
    OUT_OF_RANGE = "out_of_range"
    BALLOT_TOO_MANY = "ballot_too_many"
    BALLOT_NEGATIVE = "ballot_negative"
    BALLOT_NO_VOTERS = "ballot_no_voters"
    BALLOT_PASSED_ALREADY = "ballot_passed_already"
    BALLOT_FAILED_OFTEN = "ballot_failed_often"
    BALLOT_ROUND_MISSING = "ballot_round_missing"
    BALLOT_COUNTS_DIFFER = "ballot_counts_differ"
    """Two counts of the same papers do not agree, or only one was made."""
    BALLOT_OPEN = "ballot_open"
    """A ballot has no result: no quorum, or nobody voted."""
    PARKED = "parked"
    """Candidates whose talk was put off."""
    OPINIONS_OPEN = "opinions_open"
    """Opinions asked for before the talk that are not all in."""
    QUORUM_MISSING = "quorum_missing"
    PERSON_MISSING = "person_missing"
    PLAN_MISSING = "plan_missing"
    PLAN_EXISTS = "plan_exists"
    LINE_EXISTS = "line_exists"
    """A growth plan has the year already, or a staffing standard the title."""
    DEPARTED_ALREADY = "departed_already"
    POST_MISSING = "post_missing"
    UNIT_MISSING = "unit_missing"
    IS_CANDIDATE_OF_LOCKED = "is_candidate_of_locked"
    ROW_MISSING = "row_missing"
    READ_ONLY = "read_only"
    NOTHING_TO_UNDO = "nothing_to_undo"
    NOTHING_TO_REDO = "nothing_to_redo"
    PACKET_MISSING = "packet_missing"
    COPY_NOT_OUT = "copy_not_out"
    COPY_WAS_OUT = "copy_was_out"
    COPY_NOT_LAST = "copy_not_last"
    SIGNED_ALREADY = "signed_already"
    SCAN_NOT_READ = "scan_not_read"
    SCAN_TOO_LARGE = "scan_too_large"
    LAYOUT_NAME_TAKEN = "layout_name_taken"
    GUIDELINE_OUTSIDE = "guideline_outside"
    UNPLACED = "unplaced"
    """Candidates still stand in the holding area."""
    UNDISCUSSED = "undiscussed"
    """Candidates nobody has marked as discussed."""
    LAYER_MISSING = "layer_missing"
    LAYER_NAME_TAKEN = "layer_name_taken"
    LAYER_UNCHANGED = "layer_unchanged"
    """Nobody stands elsewhere on a layer: there is nothing to take over."""
    NOT_ON_A_LAYER = "not_on_a_layer"
    """Something that is a decision was asked for while a layer is shown."""
    SCHEME_IN_USE = "scheme_in_use"
    """A scheme cannot leave a session in which candidates were moved on it."""
    MANAGER_CIRCLE = "manager_circle"
    """Somebody would be their own manager, directly or through others."""
    PHOTO_NOT_READ = "photo_not_read"
    TIER_DIFFERS = "tier_differs"
    """A row gives a post another tier than an earlier row of the same workbook."""
    TIER_WITHOUT_POST = "tier_without_post"
    """A tier belongs to a post, and the person has none."""
    PERSON_UNCONFIRMED = "person_unconfirmed"
    """A row names somebody without a number; who is meant has to be confirmed."""
    NAME_DIFFERS = "name_differs"
    """The number is known, the name beside it is another one."""
    PERSON_ALIKE = "person_alike"
    """Somebody new bears name and birth date of somebody known under another number."""
    ROW_TWICE = "row_twice"
    """An earlier row says the same."""
    ROWS_DIFFER = "rows_differ"
    """Two rows speak of the same thing and contradict each other."""
    ENTRY_AMBIGUOUS = "entry_ambiguous"
    """Several entries of the workspace could be meant."""
    WORD_TO_CONFIRM = "word_to_confirm"
    """A word of the workbook means nothing the programme knows, or several things."""
    ROW_EMPTY = "row_empty"
    """A row names somebody and says nothing of them."""
    LEVEL_MISSING = "level_missing"
    """A place needs a level on both dimensions."""
    UNIT_CIRCLE = "unit_circle"
    """Units of a workbook lie above each other in a circle."""
    ROWS_REFUSED = "rows_refused"
    """Some rows of a workbook cannot be taken over, and taking over just the good ones was not asked for."""
    EDUCATION_LOW = "education_low"
    MANAGEMENT_SHORT = "management_short"
    WORK_SHORT = "work_short"
    SERVED_SHORT = "served_short"
    COMPANY_SHORT = "company_short"
    POST_SHORT = "post_short"
    AVERAGE_LOW = "average_low"
    BOX_NOT_ALLOWED = "box_not_allowed"
    FIT_LOW = "fit_low"
    AGE_OUTSIDE = "age_outside"
    PENALTY_RECENT = "penalty_recent"
    NOT_CONFIRMED = "not_confirmed"
    CONDITION_WAIVED = "condition_waived"
    """A condition was waived by somebody who may; it stays visible beside the waiver."""
    RECOMMENDERS_FEW = "recommenders_few"
    RECOMMENDER_NO_STANDING = "recommender_no_standing"
    RECOMMENDER_TWICE = "recommender_twice"
    RECOMMENDER_SELF = "recommender_self"
    OPINION_UNSIGNED = "opinion_unsigned"
    NOMINATIONS_CLOSED = "nominations_closed"
    NOMINATIONS_FEW = "nominations_few"
    NOMINATIONS_MANY = "nominations_many"
    NO_SELF_NOMINATION = "no_self_nomination"
    NO_FIT_SUCCESSOR = "no_fit_successor"
    """A manager without a fit successor is not promoted."""
    MEASURE_MISSING = "measure_missing"
    MEASURE_OFF_SCALE = "measure_off_scale"
    QUOTA_BELOW = "quota_below"
    QUOTA_ABOVE = "quota_above"


@dataclass(frozen=True, slots=True)
class Finding:
    """One condition and how it came out.

    ``figures`` are what the sentence needs (``required``, ``actual``, names). ``source`` is the key of the
    programme's rule that asked, empty where the product itself does.
    """

    reason: Reason
    met: Met = Met.NOT_MET
    figures: Mapping[str, Figure] = field(default_factory=dict)
    source: str = ""


@dataclass(frozen=True, slots=True)
class Ruling:
    """The answer of a rule: allowed or refused, with every finding that was looked at."""

    allowed: bool
    findings: tuple[Finding, ...] = ()

    @property
    def marks(self) -> tuple[Finding, ...]:
        """The findings a person should see: not met, or unknown for want of data."""
        return tuple(finding for finding in self.findings if finding.met is not Met.MET)


def refuse(reason: Reason, **figures: Figure) -> Ruling:
    """Return a refusal for one reason."""
    return Ruling(allowed=False, findings=(Finding(reason, figures=figures),))


class RefusedError(Exception):
    """A command was refused by a rule; nothing was written."""

    def __init__(self, ruling: Ruling) -> None:
        super().__init__(", ".join(finding.reason.value for finding in ruling.findings))
        self.ruling = ruling


def refused(reason: Reason, **figures: Figure) -> RefusedError:
    """Return the error for one reason, to be raised by a command."""
    return RefusedError(refuse(reason, **figures))
