"""Words of the succession chart, of vacancies played through and of their figures."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date

from talentdesk.domain.programme import Programme
from talentdesk.domain.succession_chart import ChartPerson, ChartPost, Holder, PostState, SuccessionChart
from talentdesk.domain.successors import Bench, Figure
from talentdesk.domain.texts import Id
from talentdesk.domain.vacancy import Filling, Passed, Step
from talentdesk.domain.what_if import BenchFigures, Difference, WhatIf
from talentdesk.wording.say import Say, phrase

STATES = {
    PostState.READY: phrase("Successor ready now"),
    PostState.LATER: phrase("No ready successor"),
    PostState.NOT_JUDGED: phrase("Readiness not judged"),
    PostState.NONE: phrase("No successor"),
    PostState.UNLOOKED: phrase("Not looked at"),
}
BENCHES = {
    Bench.NOW: phrase("one ready now"),
    Bench.LATER: phrase("none ready now"),
    Bench.NONE: phrase("no successor"),
    Bench.UNKNOWN: phrase("not known"),
}
RISKS = {"low": phrase("low"), "medium": phrase("medium"), "middle": phrase("medium"), "high": phrase("high")}
FIGURES = {
    "coverage": phrase("Coverage"),
    "ready_now": phrase("Ready now"),
    "strength": phrase("Bench strength"),
    "net": phrase("Net bench"),
}
FORMULAS = {
    "coverage": phrase("key posts with at least one confirmed successor ÷ all key posts"),
    "ready_now": phrase("key posts with a confirmed successor who is ready now ÷ all key posts"),
    "strength": phrase("key posts with at least {slate} confirmed successor(s) ÷ all key posts"),
    "net": phrase("key posts that could be filled if everybody could follow only once ÷ all key posts"),
}
LEAVING = {
    "outlook": phrase("leaving {when}"),
    "retirement": phrase("retires {when}"),
    "term": phrase("term until {when}"),
}
FILLINGS = {
    Filling.READY: phrase("{person} steps in, ready now"),
    Filling.INTERIM: phrase("{person} covers for a while"),
    Filling.EARLY: phrase("{person} steps in before being ready"),
    Filling.UNJUDGED: phrase("{person} steps in, readiness not judged"),
    Filling.BROKEN: phrase("Nobody: the chain breaks here"),
    Filling.UNKNOWN: phrase("Not known: nobody has looked at successors"),
}
PASSED = {
    Passed.GONE: phrase("{person} is gone"),
    Passed.TAKEN: phrase("{person} steps in elsewhere"),
    Passed.NOT_READY: phrase("{person} is not ready yet"),
    Passed.NOT_JUDGED: phrase("nobody has judged whether {person} is ready"),
    Passed.PROPOSED: phrase("{person} is only proposed"),
}
_UNAVAILABLE = phrase("{person} is not available")


def risk_word(risk: str, say: Say) -> str:
    """Return a risk or impact in words; empty where none is on record."""
    return say(RISKS[risk]) if risk in RISKS else risk


def readiness_word(readiness: str, programme: Programme, say: Say) -> str:
    """Return the name of a readiness."""
    if not readiness:
        return say("not judged")
    return next((say.text(one.name) for one in programme.readiness if one.key == readiness), readiness)


def person_name(chart: SuccessionChart, person: Id, say: Say) -> str:
    """Return the name of somebody the chart knows; one from outside is told as such."""
    return named(chart.people, person, say)


def named(people: Mapping[Id, ChartPerson], person: Id, say: Say) -> str:
    """Return somebody's name."""
    found = people.get(person)
    if found is None:
        return say("somebody no longer on record")
    return say("{name} (outside)", name=found.name) if found.outside else found.name


def holders_text(post: ChartPost, say: Say) -> str:
    """Return who holds a post; who only acts in it is told as such."""
    names = [one.person.name for one in post.holders] or [say("Vacant")]
    names += [say("{name} (acting)", name=one.name) for one in post.acting]
    return say(", ").join(names)


def expected_text(holder: Holder, say: Say) -> str:
    """Return the first leaving of an incumbent that is expected; empty where none is known."""
    if holder.leaving not in LEAVING:
        return ""
    return say(LEAVING[holder.leaving], when=range_text(holder.earliest, holder.latest, say))


def range_text(first: date | None, last: date | None, say: Say) -> str:
    """Return a range of months, open at an end that is None."""
    shown = [say.month(first), say.month(last)]
    if shown[0] == shown[1]:
        return shown[0]
    if not shown[0]:
        return say("by {when}", when=shown[1])
    if not shown[1]:
        return say("from {when}", when=shown[0])
    return say("{first} to {last}", first=shown[0], last=shown[1])


def figure_text(figure: Figure, say: Say, *, short: bool = False) -> str:
    """Return a figure with its numerator and denominator; unless ``short``, what it could be at most."""
    if figure.percent is None:
        return say("no key posts")
    told = say(
        "{percent}% ({yes} of {of})",
        percent=f"{figure.percent:.3g}",
        yes=len(figure.yes),
        of=figure.of,
    )
    if figure.unknown and short:
        return told + say(", {unknown} unknown", unknown=len(figure.unknown))
    if figure.unknown:
        most = f"{figure.at_most or 0:.3g}"
        told += say(", {unknown} unknown, at most {most}%", unknown=len(figure.unknown), most=most)
    return told


def step_text(step: Step, people: Mapping[Id, ChartPerson], say: Say) -> str:
    """Return what becomes of a vacant post."""
    return say(FILLINGS[step.filling], person=named(people, step.person, say) if step.person else "")


def passed_texts(
    step: Step, people: Mapping[Id, ChartPerson], say: Say, leaving: Collection[Id] = ()
) -> list[str]:
    """Return why successors were passed over, by rank; those ``leaving`` are there, but step in nowhere."""
    return [
        say(_UNAVAILABLE if person in leaving else PASSED[why], person=named(people, person, say))
        for person, why in step.passed
    ]


def left_text(step: Step, chart: SuccessionChart, say: Say) -> str:
    """Return what becomes of the post somebody leaves by stepping in; empty where nobody does."""
    person = chart.people.get(step.person)
    if step.filling is Filling.INTERIM:
        return say("beside the present post")
    if person is None or step.filling not in (Filling.READY, Filling.EARLY):
        return ""
    if step.leaves and step.leaves in chart.by_post:
        return say("“{post}” falls vacant by it", post=chart.by_post[step.leaves].title)
    if person.outside:
        return say("comes from outside: no post falls vacant")
    if not person.title:
        return say("holds no post: none falls vacant")
    post = chart.by_post.get(person.post)
    if post is not None and len(post.holders) > 1:
        return say("leaves “{post}”, which others hold too", post=person.title)
    return say("leaves “{post}”, which is no key post", post=person.title)


def summary(played: WhatIf, say: Say) -> str:
    """Return in a sentence how a scenario ends."""
    steps = played.vacancy.steps
    told = say(
        "Posts that fall vacant: {steps}; filled: {filled}, covered for a while: {interim}.",
        steps=len(steps),
        filled=sum(1 for one in steps if one.filling in (Filling.READY, Filling.EARLY)),
        interim=sum(1 for one in steps if one.filling is Filling.INTERIM),
    )
    broken, unknown = len(played.vacancy.broken), len(played.vacancy.unknown)
    if broken:
        told += say(" The chain breaks at {count}.", count=broken)
    if unknown:
        told += say(" Not known: {count}.", count=unknown)
    return told


def figure_pairs(played: WhatIf) -> Iterator[tuple[str, Figure, Figure]]:
    """Yield the name of each figure of the bench, as it is and as it would be."""
    for key in FIGURES:
        yield FIGURES[key], bench_figure(played.before, key), bench_figure(played.after, key)


def bench_figure(figures: BenchFigures, key: str) -> Figure:
    """Return a figure of a bench by its key."""
    return {
        "coverage": figures.coverage,
        "ready_now": figures.ready_now,
        "strength": figures.strength,
        "net": figures.net.figure,
    }[key]


def difference_cells(one: Difference, chart: SuccessionChart, say: Say) -> tuple[str, str, str, str, str]:
    """Return how a post stands now and afterwards: title, incumbents twice, bench twice."""
    after = _names(chart, one.incumbents_after, say)
    if one.interim:
        after = say("{what}, covered by {name}", what=after, name=person_name(chart, one.interim, say))
    return (
        chart.by_post[one.post].title,
        _names(chart, one.incumbents, say),
        after,
        say(BENCHES[one.bench]),
        say(BENCHES[one.bench_after]),
    )


def _names(chart: SuccessionChart, people: Sequence[Id], say: Say) -> str:
    return say(", ").join(person_name(chart, one, say) for one in people) or say("Vacant")
