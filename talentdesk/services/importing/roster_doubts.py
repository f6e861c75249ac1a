"""What a roster leaves in doubt: numbers that lost their zeros, tiers of other words, managers by name."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from talentdesk.domain.names import plain
from talentdesk.domain.programme import Programme
from talentdesk.domain.ruling import Figure, Finding, Reason
from talentdesk.services.importing.asked import Words
from talentdesk.services.importing.roster_rows import Checked, RowReader
from talentdesk.services.importing.roster_state import AT, State
from talentdesk.services.importing.who import Known, Who


def without_zeros(checked: Sequence[Checked], state: State) -> dict[str, str]:
    """Return numbers nobody bears that are somebody's but for zeros in front, each with that one.

    Programs that take employee numbers for figures drop the zeros. Who stands in the roster as well is
    somebody else for certain.
    """
    fresh = {one.number for one in checked if one.number.isdigit() and one.number not in state.people}
    if not fresh:
        return {}
    listed = {one.number for one in checked}
    borne: defaultdict[str, list[str]] = defaultdict(list)
    for number in state.people:
        if number.isdigit() and number not in listed:
            borne[number.lstrip("0")].append(number)
    found = ((number, borne.get(number.lstrip("0"), ())) for number in fresh)
    return {number: others[0] for number, others in found if len(others) == 1}


def settled(one: Checked, other: str, state: State, who: Who, reader: RowReader) -> Checked:
    """Return a row whose number is another's but for zeros: as about that person once it is confirmed.

    Somebody of another name is taken for new, with a warning.
    """
    borne = str(state.people[other][AT["name"]])
    name = str(one.held.get("name") or borne)
    figures: dict[str, Figure] = {"field": "number", "number": one.number, "other": other, "name": borne}
    doubt = Finding(Reason.NUMBER_ZEROS, figures=figures)
    if plain(name) != plain(borne):
        one.warnings.append(doubt)
        return one
    meant = who.same_number(one.number, name, other)
    if isinstance(meant, Known):
        return reader.read(replace(one.given, values={**one.given.values, "number": meant.number}))
    if meant is None:
        one.findings.append(doubt)
    return one


def ask_tiers(checked: Iterable[Checked], words: Words, programme: Programme) -> None:
    """Ask what a tier means that is none of the programme's, instead of refusing it for good."""
    listed = tuple((tier.key, tier.name) for tier in programme.tiers)
    for one in checked:
        for at, finding in enumerate(one.findings):
            if finding.reason is Reason.VALUE_NOT_ALLOWED and finding.figures.get("field") == "tier":
                tier, doubt = words.read("tier", one.given.values.get("tier"), listed)
                if doubt is not None:
                    one.findings[at] = doubt
                else:
                    del one.findings[at]
                    if tier:
                        one.held["tier"] = tier
                break


def name_managers(checked: Sequence[Checked], state: State) -> None:
    """Put the number in the place of a manager's name that one person only bears; else none is taken."""
    numbers = {one.number for one in checked}
    named: Mapping[str, set[str]] | None = None
    for one in checked:
        wanted = str(one.held.get("manager") or "")
        if not wanted or wanted in numbers or wanted in state.people:
            continue
        if named is None:
            named = _named(checked, state)
        found = named.get(plain(wanted), set())
        if len(found) == 1:
            one.held["manager"] = next(iter(found))
        elif found:
            del one.held["manager"]
            figures: dict[str, Figure] = {"field": "manager", "name": wanted, "count": len(found)}
            one.warnings.append(Finding(Reason.PERSON_UNCONFIRMED, figures=figures))


def _named(checked: Sequence[Checked], state: State) -> Mapping[str, set[str]]:
    """Return the numbers of those who will bear a name once the roster is taken over."""
    names = {number: str(row[AT["name"]]) for number, row in state.people.items()}
    names.update(_names_of(checked))
    found: defaultdict[str, set[str]] = defaultdict(set)
    for number, name in names.items():
        found[plain(name)].add(number)
    return found


def _names_of(checked: Iterable[Checked]) -> Iterator[tuple[str, str]]:
    for one in checked:
        name = one.held.get("name")
        if one.number and name and not one.findings:
            yield one.number, str(name)
