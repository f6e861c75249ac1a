"""Sentences for findings: why something is refused, marked or still open.

Each reason has one or more texts; the first whose figures are all there is said, the last needs none.
"""

from talentdesk.domain.programme import Programme
from talentdesk.domain.ruling import Finding, Met, Reason, Ruling
from talentdesk.domain.texts import Language
from talentdesk.wording.figures import fill, shown
from talentdesk.wording.reasons_growth import GROWTH
from talentdesk.wording.reasons_meeting import MEETING
from talentdesk.wording.reasons_met import MET, UNKNOWN
from talentdesk.wording.reasons_nominations import NOMINATIONS
from talentdesk.wording.reasons_paper import PAPER
from talentdesk.wording.reasons_programme import PROGRAMME
from talentdesk.wording.reasons_scenarios import SCENARIOS
from talentdesk.wording.reasons_slates import SLATES
from talentdesk.wording.reasons_succession import SUCCESSION
from talentdesk.wording.reasons_tables import TABLES
from talentdesk.wording.say import Say, phrase

TEXTS: dict[Reason, tuple[str, ...]] = {
    Reason.SESSION_LOCKED: (
        phrase("“{name}” is locked. Reopen it before changing anything."),
        phrase("The session is locked. Reopen it before changing anything."),
    ),
    Reason.SESSION_NOT_LOCKED: (
        phrase("“{name}” is not locked."),
        phrase("The session is not locked."),
    ),
    Reason.NO_OPEN_SESSION: (
        phrase("Places need a session that is not locked: make one on Workshop, then import them."),
    ),
    Reason.SESSION_MISSING: (phrase("This session is no longer in the workspace."),),
    Reason.SESSION_EMPTY: (
        phrase("“{name}” has no candidates yet."),
        phrase("The session has no candidates yet."),
    ),
    Reason.NOT_A_CANDIDATE: (
        phrase("{name} is not a candidate of this session."),
        phrase("This person is not a candidate of this session."),
    ),
    Reason.VIEW_NAME_TAKEN: (
        phrase("There is a view called “{name}” already. Choose another name, or save over it."),
        phrase("There is a view of this name already."),
    ),
    Reason.ALREADY_A_CANDIDATE: (
        phrase("{name} is a candidate of this session already."),
        phrase("This person is a candidate of this session already."),
    ),
    Reason.NO_SUCH_BOX: (
        phrase("The scheme has no box “{box}”."),
        phrase("The scheme has no such box."),
    ),
    Reason.NO_SUCH_SCHEME: (
        phrase("The session is not held on the grid scheme “{scheme}”."),
        phrase("The session is not held on this grid scheme."),
    ),
    Reason.REASON_MISSING: (
        phrase("{scheme}: moves still without their reason: {count} (first: {name})."),
        phrase("The move of {name} still needs its reason."),
        phrase("A reason has to be given."),
    ),
    Reason.BELOW_LEVEL: (
        phrase("{dimension}: “{required}” or above is asked for, here it is “{actual}”."),
        phrase("Below the level that is asked for."),
    ),
    Reason.TOO_SHORT_IN_POST: (
        phrase("Months in the present post: {actual}; at least {required} are asked for."),
        phrase("Not long enough in the present post."),
    ),
    Reason.ROTATED_RECENTLY: (
        phrase(
            "Months since coming to the present post: {actual}; {required} have to pass after a rotation."
        ),
        phrase("Came to the present post only recently."),
    ),
    Reason.NO_RATING: (
        phrase("{dimension}: no rating yet."),
        phrase("A rating is missing."),
    ),
    Reason.GRADE_UNKNOWN: (
        phrase("{dimension}: the programme does not know the rating “{value}”."),
        phrase("{field}: the programme does not know the rating “{value}”."),
        phrase("The programme does not know this rating."),
    ),
    Reason.SCORE_OFF_SCALE: (
        phrase("{dimension}: the score {value} is not on the programme's scale from {low} to {high}."),
        phrase("{field}: the score {value} is not on the programme's scale from {low} to {high}."),
        phrase("This score is not on the programme's scale."),
    ),
    Reason.RATING_OLD: (
        phrase("{dimension}: the newest rating is of {on}, older than {months} months."),
        phrase("Months since the newest ratings: {actual}; at most {required} are allowed."),
        phrase("The newest rating is too old."),
    ),
    Reason.CYCLE_OPEN: (
        phrase("The review cycle “{name}” is still open. Close it first."),
        phrase("A review cycle is still open. Close it first."),
    ),
    Reason.CYCLE_CLOSED: (
        phrase("The review cycle “{name}” is closed."),
        phrase("The review cycle is closed."),
    ),
    Reason.CYCLE_HAS_OPEN_SESSIONS: (
        phrase("Sessions of the cycle that are not locked yet: {count} (first: {name})."),
        phrase("Sessions of the cycle that are not locked yet: {count}."),
        phrase("The cycle still has sessions that are not locked."),
    ),
    Reason.NAME_MISSING: (
        phrase("{field} must not be empty."),
        phrase("The name must not be empty."),
    ),
    Reason.NUMBER_SHORTENED: (
        phrase("The employee number {value} was shortened by a program. Write it out, as text."),
        phrase("The employee number was shortened by a program. Write it out, as text."),
    ),
    Reason.NUMBER_TAKEN: (
        phrase("Employee number {number} stands in row {other_row} of {file} too. Only one can be right."),
        phrase("Employee number {number} stands in row {other_row} too. Only one of the rows can be right."),
        phrase("Employee number {number} already belongs to {name}."),
        phrase("Employee number {number} is already taken."),
        phrase("This number is already taken."),
    ),
    Reason.NUMBER_MISSING: (phrase("The employee number is missing."),),
    Reason.DATE_IN_FUTURE: (
        phrase("{field}: {value} lies in the future."),
        phrase("{field} lies in the future."),
        phrase("The date lies in the future."),
    ),
    Reason.DATE_NOT_READ: (
        phrase("{field}: “{value}” is not a date. Write it like 2026-03-15."),
        phrase("{field} needs a date, written like 2026-03-15."),
        phrase("“{value}” is not a date. Write it like 2026-03-15."),
        phrase("This is not a date. Write it like 2026-03-15."),
    ),
    Reason.DATE_BEFORE_START: (
        phrase("{row}: {end} comes before {start}."),
        phrase("{field}: {end} comes before {start}."),
        phrase("The end ({end}) comes before the start ({start})."),
        phrase("The end comes before the start."),
    ),
    Reason.VALUE_TOO_LONG: (
        phrase("{field} has {actual} characters; at most {required} fit."),
        phrase("{field} is too long."),
        phrase("The text is too long."),
    ),
    Reason.VALUE_NOT_ALLOWED: (
        phrase("{field}: “{value}” is not one of {allowed}."),
        phrase("{field}: “{value}” is not possible here."),
        phrase("“{value}” is not possible here."),
        phrase("This value is not possible here."),
    ),
    Reason.CONTROL_CHARACTERS: (
        phrase("{field} holds invisible control characters. Type it anew."),
        phrase("The text holds invisible control characters. Type it anew."),
    ),
    Reason.NUMBER_NOT_READ: (
        phrase("{field}: “{value}” is not a number."),
        phrase("“{value}” is not a number."),
        phrase("This is not a number."),
    ),
    Reason.OUT_OF_RANGE: (
        phrase("{field}: {value} is not between {low} and {high}."),
        phrase("{value} is not between {low} and {high}."),
        phrase("The value is outside what is possible."),
    ),
    Reason.PERSON_MISSING: (
        phrase("There is nobody with the employee number {number}."),
        phrase("There is nobody called {name}."),
        phrase("This person is no longer in the workspace."),
    ),
    Reason.PLAN_MISSING: (phrase("This development plan is no longer in the workspace."),),
    Reason.PLAN_EXISTS: (
        phrase("{name} already has a development plan that is not finished."),
        phrase("There is a development plan already that is not finished."),
    ),
    Reason.POST_MISSING: (
        phrase("There is no post “{value}” in the workspace."),
        phrase("This post is no longer in the workspace."),
    ),
    Reason.UNIT_MISSING: (phrase("This unit is no longer in the workspace."),),
    Reason.IS_CANDIDATE_OF_LOCKED: (
        phrase("{name} is a candidate of the locked session “{session}”."),
        phrase("The person is a candidate of a locked session."),
    ),
    Reason.ROW_MISSING: (phrase("This entry is no longer in the workspace."),),
    Reason.READ_ONLY: (phrase("The file is open to look at only; nothing in it can be changed."),),
    Reason.NOTHING_TO_UNDO: (phrase("There is nothing to take back."),),
    Reason.NOTHING_TO_REDO: (phrase("There is nothing to do again."),),
    **GROWTH,
    **MEETING,
    **SCENARIOS,
    **NOMINATIONS,
    **PAPER,
    **PROGRAMME,
    **SLATES,
    **SUCCESSION,
    **TABLES,
    Reason.GUIDELINE_OUTSIDE: (
        phrase("{scheme}, {place}: {actual}% of the placed, guideline {wanted}; {more} more would do."),
        phrase("{scheme}, {place}: {actual}% of the placed, guideline {wanted}; {fewer} fewer would do."),
        phrase("{scheme}, {place}: {actual}% of those placed; the guideline is {wanted}."),
        phrase("{place}: {actual}% of those placed; the guideline is {wanted}."),
        phrase("The distribution lies outside its guideline."),
    ),
    Reason.SCHEME_IN_USE: (
        phrase("Candidates were moved on “{scheme}” in this session; the scheme has to stay."),
        phrase("Candidates were moved on this scheme; it has to stay."),
    ),
    Reason.MANAGER_CIRCLE: (
        phrase("{name} cannot have {manager} as manager: the line of managers would lead back to {name}."),
        phrase("The line of managers would lead back to the same person."),
    ),
    Reason.PHOTO_NOT_READ: (phrase("This is not a photo the program can read. Take a JPEG or PNG file."),),
    Reason.UNIT_CIRCLE: (
        phrase("The unit “{value}” lies above itself. Correct its upper unit."),
        phrase("A unit lies above itself. Correct its upper unit."),
    ),
}


def sentence(finding: Finding, say: Say, programme: Programme | None = None) -> str:
    """Return the sentence of a finding; keys of the programme are shown by their names."""
    special = {Met.UNKNOWN: UNKNOWN, Met.MET: MET}.get(finding.met, {})
    texts = special.get(finding.reason) or TEXTS[finding.reason]
    return fill(texts, shown(finding.figures, say, programme), say)


def sentences(ruling: Ruling, say: Say, programme: Programme | None = None) -> str:
    """Return everything that speaks against something, each sentence once, in one paragraph."""
    said = dict.fromkeys(sentence(finding, say, programme) for finding in ruling.marks)
    return ("" if say.language is Language.ZH else " ").join(said)
