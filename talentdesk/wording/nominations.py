"""Words of campaigns and vacancies that window and paper share: states, counts, formulas."""

from talentdesk.domain.nominations import (
    NominationLine,
    NominationState,
    ObjectionOutcome,
    PeerRound,
    StageOutcome,
)
from talentdesk.domain.programme import BallotRule, Programme
from talentdesk.domain.promoting import VacancyState
from talentdesk.domain.ruling import Finding, Met
from talentdesk.domain.succession_rule import Measure
from talentdesk.domain.weights import Part, Total
from talentdesk.wording.ballots import differing_words, outcome_words
from talentdesk.wording.say import Say, phrase

NOMINATION_STATES = {
    NominationState.RUNNING: phrase("On the way"),
    NominationState.CHOSEN: phrase("On the list"),
    NominationState.NOT_CHOSEN: phrase("Not on the list"),
    NominationState.LEFT: phrase("Left"),
}
STAGE_OUTCOMES = {
    StageOutcome.PASSED: phrase("Passed"),
    StageOutcome.REFUSED: phrase("Not passed"),
    StageOutcome.PUT_OFF: phrase("Put off"),
}
OBJECTION_OUTCOMES = {
    ObjectionOutcome.UPHELD: phrase("Upheld"),
    ObjectionOutcome.DISMISSED: phrase("Dismissed"),
}
VACANCY_STATES = {
    VacancyState.OPEN: phrase("Vacant"),
    VacancyState.FILLED: phrase("Filled"),
    VacancyState.DROPPED: phrase("Given up"),
}
VERDICTS = {
    Met.MET: phrase("Eligible"),
    Met.NOT_MET: phrase("Not eligible"),
    Met.UNKNOWN: phrase("Not known yet"),
}
BALLOTS = {Met.MET: phrase("Passed"), Met.NOT_MET: phrase("Not passed"), Met.UNKNOWN: phrase("No result yet")}


def verdict_words(line: NominationLine, say: Say) -> str:
    """Return how eligibility stands; that it rests on exceptions is always told."""
    words = say(VERDICTS[line.verdict])
    by_exception = line.exceptions and line.verdict is Met.MET
    return say("{verdict}, by exception", verdict=words) if by_exception else words


def counted(finding: Finding | None, say: Say) -> str:
    """Return how many of those asked for count: "2 of 3"; empty where none are asked for."""
    if finding is None:
        return ""
    return say("{count} of {of}", count=finding.figures["count"], of=finding.figures["required"])


def stage_words(line: NominationLine, programme: Programme, say: Say) -> str:
    """Return where a nominee stands: the stage whose turn it is, or what was decided."""
    if line.state is not NominationState.RUNNING:
        return say(NOMINATION_STATES[line.state])
    stage = next((one for one in programme.succession.stages if one.key == line.stage), None)
    if stage is None:
        return say("To be decided")
    return say("{done} of {of}: {stage}", done=line.passed, of=line.stages, stage=say.text(stage.name))


def total_words(total: Total) -> str:
    """Return a total, or from what to what it can still come; empty where nothing is measured."""
    if not total.parts:
        return ""
    known = total.total
    if known is not None:
        return f"{known:.1f}"
    least = total.least
    return "" if least == 0 else f"{least:.1f} – {total.most:.1f}"


def value_words(part: Part, programme: Programme, say: Say) -> str:
    """Return what was measured: the score, or the box."""
    from talentdesk.domain.grid import Placement

    if part.value is None:
        return ""
    if not isinstance(part.value, Placement):
        return f"{part.value:.10g}"
    scheme = programme.scheme(part.measure.scheme)
    box = scheme.by_placement.get(part.value) if scheme else None
    return say("box {number} {name}", number=box.number, name=say.text(box.name)) if box else ""


def part_formula(part: Part) -> str:
    """Return what a measure adds: "80.0 × 60% = 48.0"; empty while it is not measured."""
    if part.points is None or part.adds is None:
        return ""
    return f"{part.points:.1f} × {part.measure.weight:.10g}% = {part.adds:.1f}"


def formula(measures: tuple[Measure, ...], say: Say) -> str:
    """Return how the total is made, in words of the programme."""
    parts = [f"{say.text(one.name)} × {one.weight:.10g}%" for one in measures]
    return say("Total = {parts}", parts=" + ".join(parts))


def total_formula(total: Total) -> str:
    """Return the sum itself: "48.0 + 36.0 = 84.0"; empty while something is missing."""
    if total.total is None:
        return ""
    adds = [f"{one.adds:.1f}" for one in total.parts if one.adds is not None]
    return f"{' + '.join(adds)} = {total.total:.1f}"


def expected_words(expected: bool | None, say: Say) -> str:
    """Return whether a vacancy was foreseen."""
    if expected is None:
        return say("not known")
    return say("foreseen") if expected else say("not foreseen")


def round_words(one: PeerRound, rule: BallotRule, say: Say) -> tuple[str, Met]:
    """Say what a round of the ballot among colleagues came to, and whether it was passed."""
    outcome, tally, held = one.round.outcome, one.round.tally, one.round
    if outcome is not None and tally is not None:
        return outcome_words(tally, outcome, rule, say), Met.MET if outcome.passed else Met.NOT_MET
    if held.differing:
        return differing_words(held.differing, say), Met.NOT_MET
    return say("One count only; the second is still to come."), Met.UNKNOWN


def counts_words(one: PeerRound, say: Say) -> list[str]:
    """Say every count of a round; the first is not told before the second is made by somebody else."""
    counts = one.round.counts
    if one.twice and len(counts) == 1:
        by = f"  ({counts[0].teller})" if counts[0].teller else ""
        return [say("Count {number} is in", number=counts[0].number) + by]
    said = []
    for count in counts:
        words = say(
            "Count {number}: {for_} in favour, {against} against, {abstain} abstaining, {invalid} invalid",
            number=count.number,
            for_=count.of("in_favour"),
            against=count.of("against"),
            abstain=count.of("abstain"),
            invalid=count.of("invalid"),
        )
        deferring = count.of("defer")
        words += say(", {count} asking to defer", count=deferring) if deferring else ""
        said.append(words + (f"  ({count.teller})" if count.teller else ""))
    return said


def present_words(one: PeerRound, say: Say) -> str:
    """Say how many of those entitled were present."""
    return say("{present} of {entitled} present", present=one.present, entitled=one.entitled)
