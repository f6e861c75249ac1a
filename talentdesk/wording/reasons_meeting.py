"""Sentences for what stands against what a committee does: its talk, opinions, ballots and rehearsals."""

from talentdesk.domain.ruling import Reason
from talentdesk.wording.say import phrase

MEETING: dict[Reason, tuple[str, ...]] = {
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
    Reason.ATTENDANCE_OPEN: (
        phrase("The attendance was not taken: the minutes will say that {count} came."),
        phrase("The attendance was not taken."),
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
    Reason.UNPLACED: (
        phrase("{scheme}: candidates still in the holding area: {count}."),
        phrase("Some candidates are still in the holding area."),
    ),
    Reason.UNDISCUSSED: (
        phrase("Candidates not marked as discussed: {count} of {candidates}."),
        phrase("Some candidates are not marked as discussed."),
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
}
