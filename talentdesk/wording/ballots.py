"""What a ballot came to, explained: base, fraction, how many were needed, and the result."""

from talentdesk.domain.ballots import Differing, Outcome, Result, Tally
from talentdesk.domain.candidate import BallotCount
from talentdesk.domain.programme import BallotQuestion, BallotRule
from talentdesk.domain.texts import Language, Text
from talentdesk.wording.say import Say, phrase

CELLS = {
    "in_favour": phrase("In favour"),
    "against": phrase("Against"),
    "abstain": phrase("Abstained"),
    "defer": phrase("Defer"),
    "invalid": phrase("Invalid"),
}
"""What a box of a ballot paper, or a cell of a count, is called."""
_CHOICES = {
    "in_favour": phrase("In favour"),
    "against": phrase("Against"),
    "abstain": phrase("Abstain"),
    "defer": phrase("Defer"),
}

_RESULTS = {
    Result.PASSED: phrase("passed"),
    Result.FAILED: phrase("not passed"),
    Result.PUT_OFF: phrase("put off"),
    Result.NO_QUORUM: phrase("no quorum"),
    Result.NO_VOTES: phrase("no votes"),
}
_EXPLAINED = {
    "cast": phrase("{votes} of {base} votes cast, needs {part} = {needed}: {result}"),
    "decided": phrase("{votes} of {base} yes and no votes, needs {part} = {needed}: {result}"),
    "present": phrase("{votes} of {base} present, needs {part} = {needed}: {result}"),
    "entitled": phrase("{votes} of {base} entitled, needs {part} = {needed}: {result}"),
}
_BASES = {
    "cast": phrase("of the votes cast"),
    "decided": phrase("of the votes for and against"),
    "present": phrase("of those present"),
    "entitled": phrase("of those entitled"),
}


def cell_words(cell: str, say: Say) -> str:
    """Return what a cell of a tally is called."""
    return say(CELLS[cell])


def choice_words(cell: str, say: Say) -> str:
    """Return what stands beside a box of a ballot paper."""
    return say(_CHOICES[cell])


def result_words(result: Result, say: Say) -> str:
    """Return how a ballot came out, in one word."""
    return say(_RESULTS[result])


def question_words(name: Text, say: Say) -> str:
    """Return what is voted on; a question without a name of its own is just the ballot."""
    return say.text(name) or say("Ballot")


def outcome_words(tally: Tally, outcome: Outcome, rule: BallotRule, say: Say) -> str:
    """Explain a result, e.g. "14 of 20 votes cast, needs 2/3 = 14: passed"."""
    if outcome.result is Result.NO_QUORUM:
        return say(
            "{present} of {entitled} present, {quorum} needed: no quorum, the ballot does not count",
            present=tally.present,
            entitled=tally.entitled,
            quorum=outcome.quorum,
        )
    if outcome.result is Result.NO_VOTES:
        return say("Nobody voted: no result")
    if outcome.result is Result.PUT_OFF:
        return say(
            "{defer} of {base} ask to defer: put off, not counted as failed",
            defer=tally.defer,
            base=outcome.base,
        )
    return say(
        _EXPLAINED[rule.base],
        votes=tally.in_favour,
        base=outcome.base,
        part=part_words(rule, say),
        needed=outcome.needed,
        result=result_words(outcome.result, say),
    )


def part_words(rule: BallotRule, say: Say) -> str:
    """Return a threshold: 2/3, or more than 1/2."""
    part = f"{rule.numerator}/{rule.denominator}"
    return part if rule.at_least else say("more than {part}", part=part)


def rule_words(rule: BallotRule, say: Say) -> str:
    """Say when a question passes, with quorum, wish to defer and failed rounds."""
    part, base = f"{rule.numerator}/{rule.denominator}", say(_BASES[rule.base])
    words = (
        say("Passed with at least {part} {base}.", part=part, base=base)
        if rule.at_least
        else say("Passed with more than {part} {base}.", part=part, base=base)
    )
    said = [words]
    if rule.quorum is not None:
        quorum = f"{rule.quorum.numerator}/{rule.quorum.denominator}"
        said.append(say("Counts with at least {part} of those entitled present.", part=quorum))
    if rule.put_off is not None:
        off = f"{rule.put_off.numerator}/{rule.put_off.denominator}"
        said.append(say("Put off when more than {part} ask to defer.", part=off))
    if rule.failed_most and rule.failed_within == "cycle":
        said.append(say("Closed for this cycle after {count} failed rounds.", count=rule.failed_most))
    elif rule.failed_most:
        said.append(say("Closed for this session after {count} failed rounds.", count=rule.failed_most))
    if rule.twice:
        said.append(say("The papers are counted twice."))
    return ("" if say.language is Language.ZH else " ").join(said)


def differing_words(cells: tuple[Differing, ...], say: Say) -> str:
    """Say cell by cell where two counts of the same papers disagree."""
    said = [
        say("{cell} {first} and {second}", cell=cell_words(one.cell, say), first=one.first, second=one.second)
        for one in cells
    ]
    return say("The counts differ: {cells}. Count again; nothing is taken.", cells=say(", ").join(said))


def short_tally(tally: Tally) -> str:
    """Return the figures of a tally: in favour / against / abstained, and the rest where there is any."""
    figures = [tally.in_favour, tally.against, tally.abstain]
    if tally.defer or tally.invalid:
        figures.append(tally.defer)
    if tally.invalid:
        figures.append(tally.invalid)
    return " / ".join(str(one) for one in figures)


def round_words(question: BallotQuestion, number: int, say: Say) -> str:
    """Return a question with its round, which is only said from the second on."""
    name = question_words(question.name, say)
    return name if number < 2 else say("{question}, round {number}", question=name, number=number)


def ballot_words(question: BallotQuestion, counted: BallotCount, say: Say) -> str:
    """Say what a ballot of the talent card was about and what it came to."""
    name = round_words(question, counted.round, say)
    result = result_words(Result(counted.result), say) if counted.result else ""
    return say(
        "{question}: {in_favour} in favour, {against} against, {abstain} abstained: {result}",
        question=name,
        in_favour=counted.in_favour,
        against=counted.against,
        abstain=counted.abstain,
        result=result,
    )
