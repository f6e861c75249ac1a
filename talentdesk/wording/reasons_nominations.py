"""Sentences about nomination campaigns, their stages, and vacant posts."""

from talentdesk.domain.ruling import Reason
from talentdesk.wording.say import phrase

NOMINATIONS: dict[Reason, tuple[str, ...]] = {
    Reason.CAMPAIGN_CLOSED: (
        phrase("The campaign “{name}” is closed; open it again to change anything in it."),
        phrase("The campaign is closed."),
    ),
    Reason.CAMPAIGN_WINDOW: (
        phrase("The campaign takes nominations from {opens} to {closes}."),
        phrase("The campaign takes nominations from {opens} on."),
        phrase("The campaign takes nominations until {closes}."),
        phrase("The campaign takes no nominations now."),
    ),
    Reason.TIER_OUTSIDE: (
        phrase("The campaign “{name}” does not look for anybody for {tier}."),
        phrase("The campaign does not look for anybody for this tier."),
    ),
    Reason.POST_OF_OTHER_TIER: (
        phrase("The post “{name}” does not belong to the tier {tier}."),
        phrase("The post belongs to another tier."),
    ),
    Reason.NOMINATED_ALREADY: (
        phrase("{name} is nominated for {tier} in this campaign already."),
        phrase("This person is nominated already."),
    ),
    Reason.NOT_NOMINATED: (
        phrase("{name} is not nominated in this campaign, so nothing can be measured."),
        phrase("This person is not nominated in the campaign."),
    ),
    Reason.NOMINATION_ENDED: (
        phrase("The nomination of {name} is decided; open the decision again to change it."),
        phrase("The nomination is decided already."),
    ),
    Reason.NOMINATION_RUNS: (
        phrase("People are nominated for {tier} already, so the tier stays in the campaign."),
        phrase("{name}: the nomination has not left the list, or the campaign has nominations."),
        phrase("There are nominations already."),
    ),
    Reason.REASON_NEEDED: (phrase("An exception needs a reason and somebody who approves it."),),
    Reason.PEER_BALLOT: (
        phrase("Peer ballot: {count} in favour, {required} of {of} were needed."),
        phrase("The peer ballot did not pass."),
    ),
    Reason.PEER_BALLOT_NONE: (
        phrase("The programme asks for no peer ballot for {tier}."),
        phrase("The programme asks for no peer ballot here."),
    ),
    Reason.CHECK_NOT_ASKED: (
        phrase("“{condition}” is told by the file; only an exception can let somebody pass it."),
        phrase("This condition is not checked by hand."),
    ),
    Reason.STAGE_ORDER: (
        phrase("“{stage}” comes after “{before}”, which is not through yet, or was on a later day."),
        phrase("The stages come in the programme's order."),
    ),
    Reason.STAGE_BEHIND: (
        phrase("“{before}” is recorded already; take it back before “{stage}” changes."),
        phrase("A later stage is recorded already."),
    ),
    Reason.STAGE_WITHOUT_MINUTES: (
        phrase("“{stage}” has no minutes yet."),
        phrase("The minutes of a stage are missing."),
    ),
    Reason.STAGE_WITHOUT_VOTE: (
        phrase("“{stage}” has no vote yet."),
        phrase("The vote of a stage is missing."),
    ),
    Reason.STAGE_VOTE_LOST: (
        phrase("“{stage}”: {count} in favour, {required} of {of} are needed; it cannot be passed."),
        phrase("A stage whose vote was lost is not passed."),
    ),
    Reason.STAGE_UNSIGNED: (
        phrase("“{stage}” is not signed yet."),
        phrase("The signature of a stage is missing."),
    ),
    Reason.STAGE_REFUSED: (
        phrase("“{stage}” was not passed."),
        phrase("A stage of approval was not passed."),
    ),
    Reason.STAGES_OPEN: (
        phrase("“{stage}” is still to come."),
        phrase("Stages of approval are still to come."),
    ),
    Reason.OBJECTION_PERIOD_RUNS: (
        phrase("“{stage}”: objections are taken in until {until}."),
        phrase("Objections are still taken in."),
    ),
    Reason.OBJECTIONS_OPEN: (
        phrase("Objections not decided yet: {count}."),
        phrase("There are objections that are not decided yet."),
    ),
    Reason.OBJECTION_UPHELD: (
        phrase("Objections upheld: {count}."),
        phrase("An objection was upheld."),
    ),
    Reason.CONFIRMED_MANY: (
        phrase("The nominator has {count} on the list already; no more than {required} are possible."),
        phrase("The nominator has as many on the list as are possible."),
    ),
    Reason.NOT_ON_LIST: (
        phrase("{name} is not a successor of the tier {tier}."),
        phrase("This person is not a successor of the tier."),
    ),
    Reason.EXCEPTION_MADE: (
        phrase("Exception approved by {approver}: {why}"),
        phrase("An exception was made."),
    ),
    Reason.VACANCY_OPEN: (
        phrase("“{post}” has an open vacancy already."),
        phrase("The post has an open vacancy already."),
    ),
    Reason.VACANCY_CLOSED: (
        phrase("The vacancy “{post}” is not open any more."),
        phrase("The vacancy is not open any more."),
    ),
    Reason.CONTENDER_TWICE: (
        phrase("{name} is put forward for “{post}” already."),
        phrase("This person is put forward already."),
    ),
    Reason.CONTENDER_IN_POST: (
        phrase("{name} holds the post “{post}” already."),
        phrase("This person holds the post already."),
    ),
    Reason.TESTS_FEW: (
        phrase("Tests passed: {count}; at least {required} are asked for."),
        phrase("Too few tests were passed."),
    ),
}

NOMINATIONS_UNKNOWN: dict[Reason, tuple[str, ...]] = {
    Reason.PEER_BALLOT: (phrase("The peer ballot has no result yet."),),
    Reason.STAGES_OPEN: (
        phrase("“{stage}” is still to come."),
        phrase("Stages of approval are still to come."),
    ),
    Reason.OBJECTIONS_OPEN: (
        phrase("Objections not decided yet: {count}."),
        phrase("There are objections that are not decided yet."),
    ),
    Reason.TESTS_FEW: (
        phrase("Tests passed so far: {count}; at least {required} are asked for."),
        phrase("Tests are still to come."),
    ),
}

NOMINATIONS_MET: dict[Reason, tuple[str, ...]] = {
    Reason.PEER_BALLOT: (
        phrase("Peer ballot passed: {count} in favour, {required} of {of} were needed."),
        phrase("The peer ballot passed."),
    ),
    Reason.STAGES_OPEN: (phrase("All stages of approval are through."),),
    Reason.CONFIRMED_MANY: (
        phrase("The nominator has {count} on the list; up to {required} are possible."),
        phrase("The nominator may have more on the list."),
    ),
    Reason.NOT_ON_LIST: (
        phrase("{name} is a successor of the tier {tier}."),
        phrase("This person is a successor of the tier."),
    ),
    Reason.EXCEPTION_MADE: (
        phrase("Exception approved by {approver}: {why}"),
        phrase("An exception was made."),
    ),
    Reason.TESTS_FEW: (
        phrase("Tests passed: {count}; at least {required} were asked for."),
        phrase("Enough tests were passed."),
    ),
}
