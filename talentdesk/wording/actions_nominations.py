"""Words of what is done in nomination campaigns and for vacant posts."""

from collections.abc import Callable, Mapping

from talentdesk.domain.ruling import Figure
from talentdesk.wording.figures import many
from talentdesk.wording.say import phrase

TITLES: dict[str, str] = {
    "open_campaign": phrase("Open a nomination campaign"),
    "edit_campaign": phrase("Edit a nomination campaign"),
    "close_campaign": phrase("Close a nomination campaign"),
    "remove_campaign": phrase("Remove a nomination campaign"),
    "nominate": phrase("Nominate"),
    "edit_nomination": phrase("Edit a nomination"),
    "remove_nomination": phrase("Remove a nomination"),
    "decide_nomination": phrase("Decide on a nomination"),
    "leave_list": phrase("Leave the list"),
    "put_on_slates": phrase("Put a nominee on slates"),
    "recommend": phrase("Add a recommender"),
    "edit_recommendation": phrase("Edit a recommendation"),
    "remove_recommendation": phrase("Remove a recommendation"),
    "check_condition": phrase("Check a condition by hand"),
    "waive_condition": phrase("Make an exception"),
    "set_measure": phrase("Enter a measure"),
    "fill_measures": phrase("Take measures from the grid"),
    "record_peer_ballot": phrase("Count a peer ballot"),
    "remove_peer_ballot": phrase("Take a peer ballot away"),
    "record_stage": phrase("Record a stage of approval"),
    "remove_stage": phrase("Take a stage of approval back"),
    "object": phrase("Take in an objection"),
    "handle_objection": phrase("Handle an objection"),
    "remove_objection": phrase("Remove an objection"),
    "open_vacancy": phrase("Open a vacancy"),
    "edit_vacancy": phrase("Edit a vacancy"),
    "fill_vacancy": phrase("Fill a vacancy"),
    "drop_vacancy": phrase("Give a vacancy up"),
    "remove_vacancy": phrase("Remove a vacancy"),
    "put_forward": phrase("Put somebody forward"),
    "excuse_contender": phrase("Make an exception for somebody put forward"),
    "remove_contender": phrase("Take somebody back who was put forward"),
    "record_contender_ballot": phrase("Record the ballot about somebody put forward"),
    "count_contender_papers": phrase("Count the papers about somebody put forward"),
    "record_test": phrase("Record a test"),
}
TEXTS: dict[str, tuple[str, ...]] = {
    "open_campaign": (phrase("Open the nomination campaign “{name}”"),),
    "edit_campaign": (phrase("Campaign “{name}”: {parts}"), phrase("Edit the campaign “{name}”")),
    "close_campaign": (phrase("Close the campaign “{name}”"),),
    "close_campaign.again": (phrase("Open the campaign “{name}” again"),),
    "remove_campaign": (phrase("Remove the campaign “{name}”"),),
    "nominate": (phrase("Nominate {name} for {tier}"),),
    "edit_nomination": (phrase("Nomination of {name}: {parts}"), phrase("Edit the nomination of {name}")),
    "remove_nomination": (phrase("Remove the nomination of {name}"),),
    "decide_nomination": (phrase("Open the decision on {name} again"),),
    "decide_nomination.yes": (phrase("Take {name} on the list"),),
    "decide_nomination.no": (phrase("Do not take {name} on the list"),),
    "leave_list": (phrase("{name} leaves the list"),),
    "leave_list.back": (phrase("{name} is back on the list"),),
    "put_on_slates": (phrase("Put {name} on the slates of {count} posts"),),
    "recommend": (phrase("{who} recommends {name}"),),
    "edit_recommendation": (
        phrase("Recommendation of {name} by {who}: {parts}"),
        phrase("Edit the recommendation of {name} by {who}"),
    ),
    "remove_recommendation": (phrase("Remove the recommendation of {name} by {who}"),),
    "check_condition": (phrase("{name}, {condition}: not checked"),),
    "check_condition.met": (phrase("{name}, {condition}: met"),),
    "check_condition.not_met": (phrase("{name}, {condition}: not met"),),
    "waive_condition": (phrase("Exception for {name}: {condition}"),),
    "waive_condition.back": (phrase("Take back the exception for {name}: {condition}"),),
    "set_measure": (phrase("{name}: enter {measure}"),),
    "set_measure.gone": (phrase("{name}: clear {measure}"),),
    "fill_measures": (phrase("Take {count} measures from the grid"),),
    "record_peer_ballot": (phrase("Peer ballot about {name}, round {round}: count {number}"),),
    "record_peer_ballot.passed": (phrase("Peer ballot about {name}, round {round}: passed"),),
    "record_peer_ballot.failed": (phrase("Peer ballot about {name}, round {round}: not passed"),),
    "remove_peer_ballot": (phrase("Take away the peer ballot about {name}, round {round}"),),
    "record_stage": (phrase("{stage}: {name}"),),
    "record_stage.many": (phrase("{stage}: {count} nominees ({name} and others)"),),
    "remove_stage": (phrase("Take back {stage}: {name}"),),
    "object": (phrase("Take in an objection to {name}"),),
    "handle_objection": (phrase("Leave an objection to {name} open"),),
    "handle_objection.upheld": (phrase("Uphold an objection to {name}"),),
    "handle_objection.dismissed": (phrase("Dismiss an objection to {name}"),),
    "remove_objection": (phrase("Remove an objection to {name}"),),
    "open_vacancy": (phrase("“{post}” falls vacant"),),
    "edit_vacancy": (phrase("Vacancy “{post}”: {parts}"), phrase("Edit the vacancy “{post}”")),
    "fill_vacancy": (phrase("{name} takes the post “{post}”"),),
    "drop_vacancy": (phrase("Give up the vacancy “{post}”"),),
    "drop_vacancy.back": (phrase("Open the vacancy “{post}” again"),),
    "remove_vacancy": (phrase("Remove the vacancy “{post}”"),),
    "put_forward": (phrase("Put {name} forward for “{post}”"),),
    "excuse_contender": (phrase("Exception for {name}, put forward for “{post}”"),),
    "excuse_contender.back": (phrase("Take back the exception for {name}, “{post}”"),),
    "remove_contender": (phrase("Take {name} back, put forward for “{post}”"),),
    "record_contender_ballot": (phrase("Take away the ballot about {name} for “{post}”"),),
    "record_contender_ballot.passed": (phrase("Ballot about {name} for “{post}”: passed"),),
    "record_contender_ballot.failed": (phrase("Ballot about {name} for “{post}”: not passed"),),
    "count_contender_papers": (phrase("Count {number} of the papers about {name} for “{post}”"),),
    "count_contender_papers.agree": (phrase("Both counts of the papers about {name} for “{post}” agree"),),
    "count_contender_papers.differ": (phrase("Counts of the papers about {name} for “{post}” differ"),),
    "record_test": (phrase("{name}, {test}: taken away"),),
    "record_test.passed": (phrase("{name}, {test}: passed"),),
    "record_test.failed": (phrase("{name}, {test}: not passed"),),
}


def _came_out(figures: Mapping[str, Figure]) -> str:
    passed = figures.get("passed")
    return "" if passed is None else "passed" if passed else "failed"


def _counted(figures: Mapping[str, Figure]) -> str:
    agree = figures.get("agree")
    return "" if agree is None else "agree" if agree else "differ"


def _flag(key: str, reading: str) -> Callable[[Mapping[str, Figure]], str]:
    return lambda figures: reading if figures.get(key) else ""


def _chosen(figures: Mapping[str, Figure]) -> str:
    chosen = figures.get("chosen")
    return "" if chosen is None else "yes" if chosen else "no"


def _checked(figures: Mapping[str, Figure]) -> str:
    met = figures.get("met")
    return "" if met is None else "met" if met else "not_met"


READINGS: dict[str, Callable[[Mapping[str, Figure]], str]] = {
    "close_campaign": _flag("again", "again"),
    "decide_nomination": _chosen,
    "leave_list": _flag("back", "back"),
    "check_condition": _checked,
    "waive_condition": _flag("back", "back"),
    "set_measure": _flag("gone", "gone"),
    "record_peer_ballot": _came_out,
    "record_stage": many,
    "handle_objection": lambda figures: str(figures.get("outcome") or ""),
    "drop_vacancy": _flag("back", "back"),
    "excuse_contender": _flag("back", "back"),
    "record_contender_ballot": _came_out,
    "count_contender_papers": _counted,
    "record_test": _came_out,
}
