"""Sentences for conditions of tiers, recommendations, nominations, measures and quotas."""

from talentdesk.domain.ruling import Reason
from talentdesk.wording.say import phrase

SUCCESSION: dict[Reason, tuple[str, ...]] = {
    Reason.EDUCATION_LOW: (
        phrase("Education: {word}; at least {education} is asked for."),
        phrase("The education asked for is not reached."),
    ),
    Reason.MANAGEMENT_SHORT: (
        phrase("Management experience: {years} y {months} m; at least {required} y are asked for."),
        phrase("Management experience: too short."),
    ),
    Reason.WORK_SHORT: (
        phrase("Work experience: {years} y {months} m; at least {required} y are asked for."),
        phrase("Work experience: too short."),
    ),
    Reason.COMPANY_SHORT: (
        phrase("In this company: {years} y {months} m; at least {required} y are asked for."),
        phrase("In this company: too short."),
    ),
    Reason.POST_SHORT: (
        phrase("In the present post: {years} y {months} m; at least {required} y are asked for."),
        phrase("In the present post: too short."),
    ),
    Reason.SERVED_SHORT: (
        phrase("Served here as {tiers}: {years} y {months} m; at least {required} y are asked for."),
        phrase("Not long enough in the posts asked for."),
    ),
    Reason.AVERAGE_LOW: (
        phrase("{dimension}, yearly average of {over} year(s): {average}; at least {minimum} is asked for."),
        phrase("The yearly average is too low."),
    ),
    Reason.BOX_NOT_ALLOWED: (
        phrase("{scheme}: {place}; boxes {boxes} are asked for."),
        phrase("The place on the grid is not among those asked for."),
    ),
    Reason.FIT_LOW: (
        phrase(
            "Fit with the competency model: {fit}% over {scored} of {of} competencies; at least "
            "{minimum}% is asked for."
        ),
        phrase("The fit with the competency model is too low."),
    ),
    Reason.AGE_OUTSIDE: (
        phrase("Age: {age}; {low} to {high} is asked for."),
        phrase("Age: {age}; at least {low} is asked for."),
        phrase("Age: {age}; at most {high} is asked for."),
        phrase("The age is outside what is asked for."),
    ),
    Reason.PENALTY_RECENT: (
        phrase("A penalty of {on} is on record; none within {required} months is asked for."),
        phrase("A recent penalty is on record."),
    ),
    Reason.NOT_CONFIRMED: (phrase("Checked by hand: not met."),),
    Reason.CONDITION_WAIVED: (
        phrase("“{condition}” was waived by {approver} on {on}: {why}"),
        phrase("A condition was waived."),
    ),
    Reason.RECOMMENDERS_FEW: (
        phrase(
            "Recommendations that count: {count}; at least {required} are asked for, {missing} more "
            "are needed."
        ),
        phrase("There are too few recommendations."),
    ),
    Reason.RECOMMENDER_NO_STANDING: (
        phrase("{name} may not recommend here; incumbents of {tiers} may."),
        phrase("{name} may not recommend here."),
        phrase("This person may not recommend here."),
    ),
    Reason.RECOMMENDER_TWICE: (
        phrase("{name} recommends twice and counts once."),
        phrase("Somebody recommends twice and counts once."),
    ),
    Reason.RECOMMENDER_SELF: (
        phrase("{name} cannot recommend themself."),
        phrase("Nobody can recommend themself."),
    ),
    Reason.OPINION_UNSIGNED: (
        phrase("{name} has not signed an opinion yet, so it does not count."),
        phrase("An opinion that is not signed does not count."),
    ),
    Reason.NOMINATIONS_CLOSED: (
        phrase("Nominations are taken from {opens} to {closes} (month-day) of every year."),
        phrase("Nominations are closed."),
    ),
    Reason.NOMINATIONS_FEW: (
        phrase("Nominations made: {count}; at least {required} are owed, {missing} are missing."),
        phrase("Nominations are still owed."),
    ),
    Reason.NOMINATIONS_MANY: (
        phrase("Nominations made: {count}; no more than {required} are possible."),
        phrase("No more nominations are possible."),
    ),
    Reason.NO_SELF_NOMINATION: (phrase("The programme does not let people nominate themselves."),),
    Reason.NO_FIT_SUCCESSOR: (
        phrase(
            "There is no confirmed successor for the present post; by the programme its holder "
            "cannot be promoted."
        ),
    ),
    Reason.MEASURE_MISSING: (
        phrase("{measure}: nothing entered yet."),
        phrase("A measure is not entered yet."),
    ),
    Reason.MEASURE_OFF_SCALE: (
        phrase("{measure}: {value} does not lie between {low} and {high}."),
        phrase("{measure}: the value is not on the scale."),
        phrase("A value is not on its scale."),
    ),
    Reason.QUOTA_BELOW: (
        phrase("{quota}: {actual} ({count} of {of}); at least {limit} is wanted, {missing} more would do."),
        phrase("{quota} is not reached."),
        phrase("A quota is not reached."),
    ),
    Reason.QUOTA_ABOVE: (
        phrase("{quota}: {actual} ({count} of {of}); at most {limit} is wanted."),
        phrase("A quota is exceeded."),
    ),
}
"""What is said where something is not met."""

SUCCESSION_UNKNOWN: dict[Reason, tuple[str, ...]] = {
    Reason.EDUCATION_LOW: (
        phrase(
            "The file says “{word}” for education, which the programme cannot place; at least "
            "{education} is asked for."
        ),
        phrase("Education is not on record; at least {education} is asked for."),
        phrase("Education is not on record."),
    ),
    Reason.MANAGEMENT_SHORT: (
        phrase(
            "Management experience: {years} y {months} m for certain; {least} or {required} y are "
            "asked for, depending on the job family, which is not on record."
        ),
        phrase(
            "Management experience: {years} y {months} m for certain; at least {required} y are "
            "asked for, and part of the record is missing."
        ),
        phrase("Management experience: the record does not tell; at least {required} y are asked for."),
        phrase("Management experience: the record does not tell."),
    ),
    Reason.WORK_SHORT: (
        phrase(
            "Work experience: {years} y {months} m for certain; {least} or {required} y are asked "
            "for, depending on the job family, which is not on record."
        ),
        phrase(
            "Work experience: {years} y {months} m for certain; at least {required} y are asked for, "
            "and part of the record is missing."
        ),
        phrase("Work experience: the start of work is not on record; at least {required} y are asked for."),
        phrase("Work experience: the start of work is not on record."),
    ),
    Reason.COMPANY_SHORT: (
        phrase(
            "In this company: {years} y {months} m for certain; {least} or {required} y are asked "
            "for, depending on the job family, which is not on record."
        ),
        phrase(
            "In this company: {years} y {months} m for certain; at least {required} y are asked for, "
            "and part of the record is missing."
        ),
        phrase("In this company: the day of entry is not on record; at least {required} y are asked for."),
        phrase("In this company: the day of entry is not on record."),
    ),
    Reason.POST_SHORT: (
        phrase(
            "In the present post: {years} y {months} m for certain; {least} or {required} y are "
            "asked for, depending on the job family, which is not on record."
        ),
        phrase(
            "In the present post: {years} y {months} m for certain; at least {required} y are asked "
            "for, and part of the record is missing."
        ),
        phrase("In the present post: its beginning is not on record; at least {required} y are asked for."),
        phrase("In the present post: its beginning is not on record."),
    ),
    Reason.SERVED_SHORT: (
        phrase(
            "Served here as {tiers}: {years} y {months} m for certain; at least {required} y are "
            "asked for, and part of the record is missing."
        ),
        phrase("Served here as {tiers}: the record does not tell; at least {required} y are asked for."),
        phrase("The record does not tell how long the posts asked for were held."),
    ),
    Reason.AVERAGE_LOW: (
        phrase(
            "{dimension}: the scores of the last {over} full year(s) are not all on record; an "
            "average of at least {minimum} is asked for."
        ),
        phrase("Scores for the yearly average are missing."),
    ),
    Reason.BOX_NOT_ALLOWED: (
        phrase("{scheme}: no decided place on record; boxes {boxes} are asked for."),
        phrase("No decided place is on record."),
    ),
    Reason.FIT_LOW: (
        phrase(
            "Fit with the competency model: {scored} of {of} competencies are scored, too few to "
            "tell; at least {minimum}% is asked for."
        ),
        phrase("The fit with the competency model is not known."),
    ),
    Reason.AGE_OUTSIDE: (phrase("The date of birth is not on record, so the age is not known."),),
    Reason.PENALTY_RECENT: (
        phrase("The file cannot tell whether there was a penalty within {required} months."),
        phrase("The file cannot tell whether there was a penalty."),
    ),
    Reason.NOT_CONFIRMED: (phrase("To be checked by hand; nobody has confirmed it yet."),),
    Reason.RECOMMENDERS_FEW: (
        phrase(
            "Recommendations that surely count: {count} of {required}; of others the standing is not known."
        ),
        phrase("The standing of some recommenders is not known."),
    ),
    Reason.RECOMMENDER_NO_STANDING: (
        phrase("It is not known whether {name} may recommend here."),
        phrase("It is not known whether this person may recommend here."),
    ),
    Reason.NO_FIT_SUCCESSOR: (
        phrase("The present post has no slate yet, so it is not known whether there is a successor."),
    ),
    Reason.QUOTA_BELOW: (
        phrase(
            "{quota}: {actual} ({count} of {of}); at least {limit} is wanted, but {unknown} cannot be judged."
        ),
        phrase("{quota}: there is nothing to count yet."),
        phrase("A quota cannot be judged yet."),
    ),
    Reason.QUOTA_ABOVE: (
        phrase(
            "{quota}: {actual} ({count} of {of}); at most {limit} is wanted, but {unknown} cannot be judged."
        ),
        phrase("A quota cannot be judged yet."),
    ),
}
"""What is said where data are missing."""

SUCCESSION_MET: dict[Reason, tuple[str, ...]] = {
    Reason.EDUCATION_LOW: (
        phrase("Education: {word}; at least {education} is asked for, and that is met."),
        phrase("The education asked for is there."),
    ),
    Reason.MANAGEMENT_SHORT: (
        phrase(
            "Management experience: {years} y {months} m; at least {required} y are asked for, and "
            "that is met."
        ),
        phrase("Management experience: long enough."),
    ),
    Reason.WORK_SHORT: (
        phrase(
            "Work experience: {years} y {months} m; at least {required} y are asked for, and that is met."
        ),
        phrase("Work experience: long enough."),
    ),
    Reason.COMPANY_SHORT: (
        phrase(
            "In this company: {years} y {months} m; at least {required} y are asked for, and that is met."
        ),
        phrase("In this company: long enough."),
    ),
    Reason.POST_SHORT: (
        phrase(
            "In the present post: {years} y {months} m; at least {required} y are asked for, and that is met."
        ),
        phrase("In the present post: long enough."),
    ),
    Reason.SERVED_SHORT: (
        phrase(
            "Served here as {tiers}: {years} y {months} m; at least {required} y are asked for, and "
            "that is met."
        ),
        phrase("Long enough in the posts asked for."),
    ),
    Reason.AVERAGE_LOW: (
        phrase(
            "{dimension}, yearly average of {over} year(s): {average}; at least {minimum} is asked "
            "for, and that is met."
        ),
        phrase("The yearly average is high enough."),
    ),
    Reason.BOX_NOT_ALLOWED: (
        phrase("{scheme}: {place}, one of the boxes {boxes} asked for."),
        phrase("The place on the grid is among those asked for."),
    ),
    Reason.FIT_LOW: (
        phrase(
            "Fit with the competency model: {fit}% over {scored} of {of} competencies; at least "
            "{minimum}% is asked for, and that is met."
        ),
        phrase("The fit with the competency model is high enough."),
    ),
    Reason.AGE_OUTSIDE: (
        phrase("Age: {age}; {low} to {high} is asked for, and that is met."),
        phrase("Age: {age}; at least {low} is asked for, and that is met."),
        phrase("Age: {age}; at most {high} is asked for, and that is met."),
        phrase("The age is as asked for."),
    ),
    Reason.PENALTY_RECENT: (
        phrase("No penalty within the last {required} months."),
        phrase("No recent penalty."),
    ),
    Reason.NOT_CONFIRMED: (phrase("Checked by hand: met."),),
    Reason.CONDITION_WAIVED: (
        phrase("“{condition}” was waived by {approver} on {on}: {why}"),
        phrase("A condition was waived."),
    ),
    Reason.RECOMMENDERS_FEW: (
        phrase("Recommendations that count: {count}; at least {required} are asked for, and that is met."),
        phrase("There are enough recommendations."),
    ),
    Reason.RECOMMENDER_NO_STANDING: (
        phrase("{name} may recommend here and has signed."),
        phrase("This person may recommend here."),
    ),
    Reason.NOMINATIONS_FEW: (
        phrase("Nominations made: {count}; at least {required} were owed."),
        phrase("The nominations owed were made."),
    ),
    Reason.NO_FIT_SUCCESSOR: (
        phrase("Confirmed successors for the present post: {count}."),
        phrase("There is a confirmed successor for the present post."),
    ),
    Reason.QUOTA_BELOW: (
        phrase("{quota}: {actual} ({count} of {of}), as wanted."),
        phrase("The quota is kept."),
    ),
}
"""What is said where something is met."""
