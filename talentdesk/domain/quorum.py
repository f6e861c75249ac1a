"""Who counts: members present and entitled, for all or for one candidate, and whether they are enough."""

from collections.abc import Collection, Iterable, Mapping

from talentdesk.domain.meeting import FoundBy, Fraction, MeetingRule
from talentdesk.domain.ruling import Figure, Finding, Met, Reason
from talentdesk.domain.texts import Id
from talentdesk.domain.workshop import Member
from talentdesk.values import dataclass


@dataclass(frozen=True, slots=True)
class Count:
    """How many members with a vote are present and entitled, and how many are left out for a candidate."""

    present: int
    entitled: int
    recused: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Recusal:
    """A member who does not take part for one candidate."""

    candidate: Id
    member: Id
    ground: str
    """Key of the programme's ground."""
    found: bool
    """Whether the file shows it; otherwise somebody said so."""
    in_force: bool
    """False = proposed, waiting to be confirmed."""
    note: str = ""


def counted(members: Iterable[Member], recused: Collection[Id] = ()) -> Count:
    """Count the members with a vote; the recused ones are neither present nor entitled."""
    voting = [member for member in members if member.votes]
    left = [member for member in voting if member.id not in recused]
    return Count(
        present=sum(1 for member in left if member.present),
        entitled=len(left),
        recused=len(voting) - len(left),
    )


def reached(count: Count, quorum: Fraction | None) -> bool:
    """Tell whether enough members are present. A committee nobody is entitled in never has its quorum."""
    if quorum is None:
        return True
    return count.entitled > 0 and count.present * quorum.denominator >= quorum.numerator * count.entitled


def finding(members: Iterable[Member], rule: MeetingRule) -> Finding | None:
    """Return the warning of a committee whose quorum is not there."""
    count = counted(members)
    if rule.quorum is None or reached(count, rule.quorum):
        return None
    figures: dict[str, Figure] = {
        "present": count.present,
        "entitled": count.entitled,
        "needed": rule.quorum.of(count.entitled),
    }
    return Finding(Reason.QUORUM_MISSING, Met.UNKNOWN, figures)


def found(
    members: Iterable[Member], people: Mapping[Id, tuple[Id, Id]], rule: MeetingRule
) -> tuple[Recusal, ...]:
    """Return the recusals the file shows; ``people`` holds candidate → (person, the person's manager).

    Of several grounds for one member and candidate the programme's first one is said.
    """
    seats = [member for member in members if member.person]
    made: list[Recusal] = []
    for candidate, (person, manager) in people.items():
        for member in seats:
            for ground in rule.grounds:
                shown = {FoundBy.OWN_RECORD: person, FoundBy.MANAGER: manager}.get(ground.found_by, "")
                if shown == member.person:
                    made.append(
                        Recusal(
                            candidate=candidate,
                            member=member.id,
                            ground=ground.key,
                            found=True,
                            in_force=ground.automatic,
                        )
                    )
                    break
    return tuple(made)


def in_force(recusals: Iterable[Recusal], candidate: Id) -> frozenset[Id]:
    """Return the members who do not take part for a candidate."""
    return frozenset(one.member for one in recusals if one.candidate == candidate and one.in_force)
