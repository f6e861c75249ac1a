"""Words that several papers share: places, people, spans of time, findings, ballots."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from talentdesk.domain.calendar import years_between
from talentdesk.domain.grid import Placement, Scheme
from talentdesk.domain.packet import Evaluation, PacketContent, PrintedBallot
from talentdesk.domain.ruling import Figure, Finding
from talentdesk.domain.texts import Language, Text
from talentdesk.wording import Say
from talentdesk.wording.ballots import result_words, short_tally
from talentdesk.wording.minutes import ballot_sentence
from talentdesk.wording.reasons import sentence
from talentdesk.wording.spans import span

NONE = "–"


def place_words(scheme: Scheme, place: Placement | None, say: Say) -> str:
    """Return number and name of a box, or the holding area."""
    if place is None:
        return say("Holding area")
    box = scheme.by_placement.get(place)
    if box is None:
        return f"{place.vertical} / {place.horizontal}"
    return f"{box.number} {say.text(box.name)}"


def place_number(scheme: Scheme, place: Placement | None) -> str:
    """Return the number of a box, a dash for the holding area."""
    box = scheme.by_placement.get(place) if place else None
    return str(box.number) if box else NONE


def gender_words(gender: str, say: Say) -> str:
    """Return a gender as it stands in a personal file."""
    return {"f": say("female"), "m": say("male")}.get(gender, "")


def birth_words(born: date | None, on: date, say: Say) -> str:
    """Return the date of birth with the age on the day of the session."""
    if born is None:
        return ""
    return say("{day} (age {age})", day=say.day(born), age=years_between(born, on))


def since_words(start: date | None, on: date, say: Say) -> str:
    """Return a day with the years and months since, e.g. since coming to the post."""
    if start is None:
        return ""
    return say("{day} ({span})", day=say.day(start), span=span(start, on, say))


def span_words(start: date | None, end: date | None, say: Say, *, open_end: str = "") -> str:
    """Return two months, ``2021.09–2023.06`` or ``Sep 2021–Jun 2023``, one month once.

    ``open_end`` stands where the end is open.
    """
    parts = [_month(start, say), _month(end, say) or open_end]
    if parts[0] and parts[0] == parts[1]:
        return parts[0]
    return "–".join(part or "…" for part in parts) if any(parts) else ""


def _month(day: date | None, say: Say) -> str:
    # A Chinese résumé writes its months short: 2021.09.
    return f"{day.year}.{day.month:02}" if day and say.language is Language.ZH else say.month(day)


def finding_words(finding: Finding, scheme: Scheme, say: Say) -> str:
    """Return the sentence of a finding with the scheme's dimensions and levels by name."""
    figures: dict[str, Figure] = dict(finding.figures)
    dimension = next(
        (one for one in (scheme.vertical, scheme.horizontal) if one.key == figures.get("dimension")), None
    )
    if dimension is not None:
        for key in ("required", "actual", "level"):
            if dimension.has(str(figures.get(key))):
                figures[key] = say.text(dimension.level(str(figures[key])).name)
        figures["dimension"] = say.text(dimension.name)
    return sentence(replace(finding, figures=figures), say)


def ballots_of(one: Evaluation, content: PacketContent) -> tuple[PrintedBallot, ...]:
    """Return every ballot on a candidate; values of format 1 hold one at most."""
    entry = content.record.entry(one.candidate) if content.record is not None else None
    if entry is not None:
        return entry.ballots
    return (one.ballot,) if one.ballot is not None else ()


def ballot_words(ballot: PrintedBallot, say: Say) -> str:
    """Explain a ballot: what was counted, what was needed and how it came out."""
    there = say("Present {present} of {entitled} entitled.", present=ballot.present, entitled=ballot.entitled)
    return joined([ballot_sentence(ballot, say), there], say)


def ballot_short(ballot: PrintedBallot | None, say: Say) -> str:
    """Return a tally for a table: in favour / against / abstentions, and the result."""
    if ballot is None:
        return NONE
    result = result_words(ballot.outcome.result, say)
    if ballot.round > 1:
        result = say("{result} (round {round})", result=result, round=ballot.round)
    return f"{short_tally(ballot.tally)}\n{result}"


def suitable_words(evaluation: Evaluation, say: Say) -> str:
    """Say whether a candidate is suitable as a successor to the next tier."""
    if evaluation.suitable is None:
        return say("Not placed: suitability is open.")
    tier = say.text(evaluation.next_tier)
    if not tier:
        return (
            say("Suitable as a successor.")
            if evaluation.suitable
            else say("Not suitable as a successor yet.")
        )
    if evaluation.suitable:
        return say("Suitable as a successor to the tier “{tier}”.", tier=tier)
    return say("Not suitable as a successor to the tier “{tier}” yet.", tier=tier)


def listed(texts: Sequence[Text], say: Say) -> str:
    """Return texts of the programme as a list in one line."""
    return say(", ").join(say.text(text) for text in texts)


def joined(parts: Sequence[str], say: Say) -> str:
    """Join sentences: with a blank in English, without in Chinese."""
    return ("" if say.language is Language.ZH else " ").join(part for part in parts if part)
