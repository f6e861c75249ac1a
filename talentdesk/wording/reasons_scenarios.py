"""Sentences about scenarios."""

from talentdesk.domain.ruling import Reason
from talentdesk.wording.say import phrase

SCENARIOS = {
    Reason.SCENARIO_NAME_TAKEN: (
        phrase("There is a scenario “{name}” already. Choose another name."),
        phrase("There is a scenario of that name already. Choose another name."),
    ),
    Reason.SCENARIO_EMPTY: (phrase("Mark a post vacant first: there is nothing to keep yet."),),
}
