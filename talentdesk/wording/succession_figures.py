"""What the figures about succession are called, how they are reckoned, and what is missing for them."""

from collections.abc import Mapping

from talentdesk.domain.figure_events import by_foreseen
from talentdesk.domain.figures import (
    MEASURES,
    Answer,
    Change,
    FigureKey,
    Lack,
    Measure,
    Measured,
    Turn,
    Wish,
)
from talentdesk.wording.say import Say, phrase

NAMES: Mapping[FigureKey, str] = {
    FigureKey.COVERAGE: phrase("Coverage of key posts"),
    FigureKey.READY_NOW: phrase("Ready now"),
    FigureKey.STRENGTH: phrase("Bench strength"),
    FigureKey.NET_BENCH: phrase("Net bench"),
    FigureKey.RESERVE_RATIO: phrase("Reserve ratio"),
    FigureKey.NOMINATIONS: phrase("Nominations made"),
    FigureKey.INTERNAL_FILL: phrase("Filled from inside"),
    FigureKey.TIME_TO_FILL: phrase("Time to fill"),
    FigureKey.TIME_TO_DEVELOP: phrase("Time to develop a manager"),
    FigureKey.TURNOVER: phrase("Key-talent turnover"),
    FigureKey.COST_SAVED: phrase("Outside hiring saved"),
}
FORMULAS: Mapping[FigureKey, str] = {
    FigureKey.COVERAGE: phrase("Key posts with at least one confirmed successor ÷ all key posts"),
    FigureKey.READY_NOW: phrase("Key posts with a confirmed successor who is ready now ÷ all key posts"),
    FigureKey.STRENGTH: phrase(
        "Key posts with as many confirmed successors as the programme asks for ÷ all key posts"
    ),
    FigureKey.NET_BENCH: phrase(
        "Key posts that would have a successor if everybody could follow only once ÷ all key posts"
    ),
    FigureKey.RESERVE_RATIO: phrase("People confirmed on a slate, each counted once ÷ all staff"),
    FigureKey.NOMINATIONS: phrase(
        "Managers who have nominated as many as they must ÷ managers who must, in the newest campaign"
    ),
    FigureKey.INTERNAL_FILL: phrase("Posts filled from inside ÷ all posts filled in the last 12 months"),
    FigureKey.TIME_TO_FILL: phrase("Days from vacancy to new incumbent ÷ posts filled in the last 12 months"),
    FigureKey.TIME_TO_DEVELOP: phrase(
        "Months from the first development plan to the appointment ÷ appointments from inside in the last "
        "12 months"
    ),
    FigureKey.TURNOVER: phrase(
        "Key people who left by their own wish in the last 12 months ÷ average number of key people"
    ),
    FigureKey.COST_SAVED: phrase(
        "Cost of hiring outside − cost of an appointment from inside, for every post filled from inside in "
        "the last 12 months"
    ),
}
_OF = {
    FigureKey.RESERVE_RATIO: phrase("{numerator} of {denominator} staff"),
    FigureKey.NOMINATIONS: phrase("{numerator} of {denominator} managers"),
    FigureKey.INTERNAL_FILL: phrase("{numerator} of {denominator} posts filled"),
    FigureKey.TIME_TO_FILL: phrase("{numerator} days ÷ {denominator} posts"),
    FigureKey.TIME_TO_DEVELOP: phrase("{numerator} months ÷ {denominator} appointments"),
    FigureKey.TURNOVER: phrase("{numerator} of {denominator} key people"),
    FigureKey.COST_SAVED: phrase("over {denominator} appointments"),
}
_OF_POSTS = phrase("{numerator} of {denominator} key posts")
LACKS: Mapping[Lack, str] = {
    Lack.KEY_POSTS: phrase("No post is marked as a key post yet."),
    Lack.SLATES: phrase("No slate of successors has been made yet."),
    Lack.STAFF: phrase("There is nobody on the staff yet."),
    Lack.FILLS: phrase("No vacancy was filled in the last 12 months."),
    Lack.APPOINTMENTS: phrase("Nobody was appointed from inside in the last 12 months."),
    Lack.PLANS: phrase("Nobody who was appointed had a development plan before."),
    Lack.COSTS: phrase("No cost of hiring is entered: neither with a vacancy nor for its tier."),
    Lack.KEY_PEOPLE: phrase("Nobody holds a key post or is a confirmed successor."),
    Lack.DEPARTURES: phrase("No departure is on record. That need not mean that nobody left."),
    Lack.CAMPAIGN: phrase("No nomination campaign was held in the last 12 months."),
}
ANSWERS: Mapping[Answer, str] = {
    Answer.YES: phrase("Counts"),
    Answer.NO: phrase("Does not count"),
    Answer.UNKNOWN: phrase("Unknown"),
}
WISHES: Mapping[Wish, str] = {
    Wish.OWN: phrase("Own wish"),
    Wish.COMPANY: phrase("Company's wish"),
    Wish.RETIREMENT: phrase("Retirement"),
    Wish.UNKNOWN: phrase("Unknown"),
}
_VALUES = {Measure.DAYS: phrase("{count} days"), Measure.MONTHS: phrase("{count} months")}
_DIFFERENCES = {Measure.SHARE: phrase("{count} points"), **_VALUES}


def value_words(key: FigureKey, value: float | None, say: Say) -> str:
    """Return a value as it is shown; a dash where there is none."""
    measure = MEASURES.get(key, Measure.SHARE)
    if value is None:
        return "–"
    if measure is Measure.SHARE:
        return f"{_number(value)}%"
    if measure is Measure.MONEY:
        return f"{value:,.0f}"
    return say(_VALUES[measure], count=_number(value))


def parts_words(figure: Measured, say: Say) -> str:
    """Return numerator and denominator in words; what is missing where there is no value."""
    if figure.lack is not None:
        return say(LACKS[figure.lack])
    text = _OF.get(figure.key, _OF_POSTS)
    return say(text, numerator=_number(figure.numerator), denominator=_number(figure.denominator))


def about_words(figure: Measured, say: Say) -> str:
    """Name the campaign a figure speaks of; empty where it speaks of all there is."""
    return say("in “{campaign}”", campaign=figure.about) if figure.about and figure.lack is None else ""


def unknown_words(figure: Measured, say: Say) -> str:
    """Say how many are unknown and what they could make of the figure; empty where none is."""
    if not figure.unknown or figure.lack is not None:
        return ""
    if figure.measure is Measure.SHARE:
        most = value_words(figure.key, figure.at_most, say)
        return say("{count} unknown: up to {most}", count=figure.unknown, most=most)
    return say("{count} unknown, left out", count=figure.unknown)


def change_words(key: FigureKey, change: Change | None, cycle: str, say: Say) -> str:
    """Say where a figure went since an earlier cycle, with a sign and what it was; empty without one.

    Without the name of the cycle it is short, for where that stands beside.
    """
    if change is None:
        return ""
    measure = MEASURES.get(key, Measure.SHARE)
    amount = abs(change.difference)
    count = f"{amount:,.0f}" if measure is Measure.MONEY else _number(amount)
    signed = f"{'+' if change.difference > 0 else '−' if change.difference < 0 else '±'}{count}"
    difference = say(_DIFFERENCES[measure], count=signed) if measure in _DIFFERENCES else signed
    sign = {Turn.SAME: "=", Turn.OPEN: "?"}.get(change.turn, "")
    before = value_words(key, change.before, say)
    if not cycle:
        told = say("{difference} (was {before})", difference=difference, before=before)
        return f"{sign} {told}".strip()
    sign = sign or ("▲" if change.difference > 0 else "▼")
    return say(
        "{sign} {difference} since {cycle} ({before})",
        sign=sign,
        difference=difference,
        cycle=cycle,
        before=before,
    )


def turn_words(turn: Turn, say: Say) -> str:
    """Say whether a change is for the better."""
    return {
        Turn.BETTER: say("better"),
        Turn.WORSE: say("worse"),
        Turn.SAME: say("the same"),
        Turn.OPEN: say("open, as too much is unknown"),
    }[turn]


def amount_words(key: FigureKey, amount: float | None, say: Say) -> str:
    """Return what a line of the list behind adds; empty where it adds nothing."""
    if amount is None:
        return ""
    if key is FigureKey.NOMINATIONS:
        return say("{count} nominated", count=_number(amount))
    return value_words(key, amount, say) if key in MEASURES else ""


def foreseen_words(figure: Measured, say: Say) -> str:
    """Say how long expected and unexpected vacancies took; empty for other figures."""
    if figure.key is not FigureKey.TIME_TO_FILL or figure.lack is not None:
        return ""
    texts = {
        True: say("Expected vacancies: {days} days over {count}"),
        False: say("Unexpected ones: {days} days over {count}"),
        None: say("Not on record whether expected: {days} days over {count}"),
    }
    return "  ·  ".join(
        texts[foreseen].format(days=_number(days), count=count)
        for foreseen, days, count in by_foreseen(figure)
    )


def _number(value: float) -> str:
    return f"{value:,.1f}".removesuffix(".0")
