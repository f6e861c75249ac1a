"""Sentences for findings: why something is refused, marked or still open.

Each reason has one or more texts; the first whose figures are all there is said, the last needs none.
"""

from talentdesk.domain.programme import Programme
from talentdesk.domain.ruling import Finding, Met, Reason, Ruling
from talentdesk.domain.texts import Language
from talentdesk.wording.figures import fill, shown
from talentdesk.wording.reasons_growth import GROWTH
from talentdesk.wording.reasons_met import MET, UNKNOWN
from talentdesk.wording.reasons_nominations import NOMINATIONS
from talentdesk.wording.reasons_paper import PAPER
from talentdesk.wording.reasons_programme import PROGRAMME
from talentdesk.wording.reasons_scenarios import SCENARIOS
from talentdesk.wording.reasons_slates import SLATES
from talentdesk.wording.reasons_succession import SUCCESSION
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
    Reason.COMMITTEE_EMPTY: (phrase("Nobody with a vote is present in the committee."),),
    Reason.COMMITTEE_SMALL: (
        phrase("Voting members present: {actual}; at least {required} are asked for."),
        phrase("The committee has too few voting members."),
    ),
    Reason.COMMITTEE_EVEN: (
        phrase("Voting members present: {actual}; the number must be odd."),
        phrase("The number of voting members must be odd."),
    ),
    Reason.CHAIR_MISSING: (phrase("The committee has no chair who is present."),),
    Reason.QUORUM_MISSING: (
        phrase("No quorum: {present} of {entitled} members with a vote are present, {needed} are needed."),
        phrase("The quorum is not there."),
    ),
    Reason.TIME_NOT_READ: (
        phrase("{name}: “{value}” is not a time. Write it like 9:00-10:30, 11:00-."),
        phrase("“{value}” is not a time. Write it like 9:00-10:30, 11:00-."),
        phrase("This is not a time. Write it like 9:00-10:30, 11:00-."),
    ),
    Reason.TIME_IN_FUTURE: (
        phrase("{name}: {value} has not come yet."),
        phrase("This time has not come yet."),
    ),
    Reason.LEFT_BEFORE_CAME: (
        phrase("{name} cannot leave at {left} before coming at {came}."),
        phrase("Nobody can leave before coming."),
    ),
    Reason.TIMES_OVERLAP: (
        phrase("{name}: the times overlap at {value}."),
        phrase("The times overlap."),
    ),
    Reason.MEMBER_MISSING: (phrase("This member is no longer on the committee."),),
    Reason.RECUSED: (
        phrase("{member} does not take part for {name} ({ground})."),
        phrase("{member} does not take part for {name}."),
        phrase("This member does not take part for this candidate."),
    ),
    Reason.NO_PROPOSED_PLACE: (
        phrase(
            "{name} has no proposed place to agree with. Choose a place of your own, question or abstain."
        ),
        phrase("There is no proposed place to agree with."),
    ),
    Reason.NO_OPINIONS: (
        phrase("Nobody has given an opinion on {name} yet."),
        phrase("Nobody has given an opinion yet."),
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
    Reason.CELL_ERROR: (phrase("The cell holds an error such as #N/A. Mend its formula."),),
    Reason.FORMULA_WITHOUT_VALUE: (
        phrase("The formula was saved without its result. Open the workbook in Excel and save it again."),
    ),
    Reason.ROW_PASSED_OVER: (
        phrase("Passed over: “{value}” and no employee number or name in this row."),
        phrase("Passed over: no employee number or name in this row."),
    ),
    Reason.COLUMN_TWICE: (
        phrase("Not read: another column gives “{field}” already."),
        phrase("Not read: another column gives the same field already."),
    ),
    Reason.PERIOD_MISSING: (
        phrase("Not read: the header does not say which year was rated. Write it like “2025 Performance”."),
    ),
    Reason.SHEETS_NOT_READ: (
        phrase("Other sheets that look like lists of people were not read: {names}."),
        phrase("Other sheets that look like lists of people were not read."),
    ),
    Reason.MACROS_NOT_READ: (phrase("The workbook holds macros; they were not read."),),
    Reason.LINKS_NOT_READ: (phrase("The workbook links to other files; they were not read."),),
    Reason.OBJECTS_NOT_READ: (phrase("The workbook holds embedded objects; they were not read."),),
    Reason.PICTURES_NOT_READ: (phrase("The workbook holds pictures or charts; they were not read."),),
    Reason.OUT_OF_RANGE: (
        phrase("{field}: {value} is not between {low} and {high}."),
        phrase("{value} is not between {low} and {high}."),
        phrase("The value is outside what is possible."),
    ),
    Reason.BALLOT_TOO_MANY: (
        phrase("More votes than people: {cast} cast, {present} present, {entitled} entitled."),
        phrase("There are more votes than people."),
    ),
    Reason.BALLOT_NEGATIVE: (phrase("A count of votes cannot be below zero."),),
    Reason.BALLOT_NO_VOTERS: (phrase("Nobody is entitled to vote here, so there is nothing to count."),),
    Reason.BALLOT_PASSED_ALREADY: (phrase("The question has passed already and is not put again."),),
    Reason.BALLOT_FAILED_OFTEN: (
        phrase("The question failed {count} time(s); the programme does not let it be put again."),
        phrase("The question failed too often to be put again."),
    ),
    Reason.BALLOT_ROUND_MISSING: (phrase("There is no such round of this ballot."),),
    Reason.BALLOT_TWICE: (
        phrase("The programme asks for two counts of the papers; enter the count of each teller."),
    ),
    Reason.BALLOT_SAME_TELLER: (
        phrase("{name} made the other count already; the second one is made by somebody else."),
        phrase("The second count is made by somebody else."),
    ),
    Reason.BALLOT_COUNTS_DIFFER: (
        phrase("Papers not counted twice alike: {count} (first: {name})."),
        phrase("The papers of a ballot are not counted twice alike."),
    ),
    Reason.BALLOT_OPEN: (
        phrase("Ballots without a result: {count} (first: {name})."),
        phrase("A ballot has no result: too few were present, or nobody voted."),
    ),
    Reason.PARKED: (
        phrase("Parked candidates: {count} (first: {name})."),
        phrase("Some candidates are parked."),
    ),
    Reason.OPINIONS_OPEN: (
        phrase("Candidates whose opinions are not all in: {count} (first: {name})."),
        phrase("Not all opinions are in."),
    ),
    Reason.PERSON_MISSING: (
        phrase("There is nobody with the employee number {number}."),
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
    **SCENARIOS,
    **NOMINATIONS,
    **PAPER,
    **PROGRAMME,
    **SLATES,
    **SUCCESSION,
    Reason.GUIDELINE_OUTSIDE: (
        phrase("{scheme}, {place}: {actual} % of the placed, guideline {wanted}; {more} more would do."),
        phrase("{scheme}, {place}: {actual} % of the placed, guideline {wanted}; {fewer} fewer would do."),
        phrase("{scheme}, {place}: {actual} % of those placed; the guideline is {wanted}."),
        phrase("{place}: {actual} % of those placed; the guideline is {wanted}."),
        phrase("The distribution lies outside its guideline."),
    ),
    Reason.UNPLACED: (
        phrase("{scheme}: candidates still in the holding area: {count}."),
        phrase("Some candidates are still in the holding area."),
    ),
    Reason.UNDISCUSSED: (
        phrase("Candidates not marked as discussed: {count} of {candidates}."),
        phrase("Some candidates are not marked as discussed."),
    ),
    Reason.SCHEME_IN_USE: (
        phrase("Candidates were moved on “{scheme}” in this session; the scheme has to stay."),
        phrase("Candidates were moved on this scheme; it has to stay."),
    ),
    Reason.MANAGER_CIRCLE: (
        phrase("{name} cannot have {manager} as manager: the line of managers would lead back to {name}."),
        phrase("The line of managers would lead back to the same person."),
    ),
    Reason.LAYER_MISSING: (phrase("This rehearsal is no longer there; the calibrated places are shown."),),
    Reason.LAYER_NAME_TAKEN: (
        phrase("There is a rehearsal “{name}” already. Take another name."),
        phrase("There is a rehearsal of this name already. Take another name."),
    ),
    Reason.LAYER_UNCHANGED: (phrase("Nobody stands elsewhere than calibrated: nothing to take over."),),
    Reason.NOT_ON_A_LAYER: (
        phrase("A rehearsal decides nothing. Go back to the calibrated places to do this."),
    ),
    Reason.PHOTO_NOT_READ: (phrase("This is not a photo the program can read. Take a JPEG or PNG file."),),
    Reason.TIER_DIFFERS: (
        phrase("An earlier row puts the post “{post}” into the tier {tier}; that one is kept."),
        phrase("An earlier row puts this post into another tier; that one is kept."),
    ),
    Reason.TIER_WITHOUT_POST: (phrase("A tier belongs to a post, and no post is given here."),),
    Reason.PERSON_UNCONFIRMED: (
        phrase("No employee number. {count} people are called {name}: confirm who is meant."),
        phrase("No employee number: confirm who is meant."),
    ),
    Reason.NAME_DIFFERS: (
        phrase("Number {number} belongs to {other}, the row says {name}. Check that the number is right."),
        phrase("The name does not fit the employee number. Check that the number is right."),
    ),
    Reason.PERSON_ALIKE: (
        phrase(
            "{name} with this birth date is there already as number {other}. Check whether it is the same."
        ),
        phrase("Somebody of this name and birth date is there already. Check whether it is the same."),
    ),
    Reason.ROW_TWICE: (
        phrase("Row {other_row} of {file} says the same; it is taken over once."),
        phrase("An earlier row says the same; it is taken over once."),
    ),
    Reason.ROWS_DIFFER: (
        phrase("Row {other_row} of {file} says something else of the same. Keep the right one."),
        phrase("Another row says something else of the same. Keep the right one."),
    ),
    Reason.ENTRY_AMBIGUOUS: (
        phrase("“{value}” fits {count} entries of the workspace. Give more, so that one is meant."),
        phrase("Several entries of the workspace could be meant. Give more, so that one is."),
    ),
    Reason.WORD_TO_CONFIRM: (
        phrase("“{value}” is not one of the words for “{field}”. Say what it means."),
        phrase("This word is not known. Say what it means."),
    ),
    Reason.ROW_EMPTY: (phrase("The row says nothing that could be taken over."),),
    Reason.NOT_RATED_YET: (
        phrase("{rater} has not rated {name} yet."),
        phrase("{name} is not rated yet."),
        phrase("Not rated yet."),
    ),
    Reason.LEVEL_MISSING: (
        phrase("The level on “{dimension}” is missing; a place needs both."),
        phrase("A level is missing; a place needs both."),
    ),
    Reason.UNIT_CIRCLE: (
        phrase("The unit “{value}” lies above itself. Correct its upper unit."),
        phrase("A unit lies above itself. Correct its upper unit."),
    ),
    Reason.ROWS_REFUSED: (
        phrase("Rows that cannot be taken over: {count}. Mend them, or take over just the good ones."),
        phrase("Some rows cannot be taken over. Mend them, or take over just the good ones."),
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
