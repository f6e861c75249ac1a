"""What may be asked of the cards of a board beyond what stands on them: for filters, colours and badges."""

from collections.abc import Mapping
from enum import StrEnum

from talentdesk.domain.grid import Placement
from talentdesk.domain.texts import Id
from talentdesk.values import dataclass


class Attribute(StrEnum):
    """A datum of a candidate that is picked from a list. Stored words, keys or ids; empty = not known."""

    UNIT = "unit"
    """Path of the unit, top first."""
    POST = "post"
    TIER = "tier"
    MANAGER = "manager"
    """Id of the person they report to."""
    READINESS = "readiness"
    FLAG = "flag"
    AGE = "age"
    """First year of the band, ``0`` for the youngest."""
    TENURE = "tenure"
    """The same for years in the company."""
    GENDER = "gender"
    EDUCATION = "education"
    DEGREE = "degree"
    SCHOOL = "school"
    GRADE = "grade"
    PLACE = "place"
    RISK = "risk_of_loss"
    IMPACT = "impact_of_loss"


ORDERED = (
    Attribute.TIER,
    Attribute.READINESS,
    Attribute.AGE,
    Attribute.TENURE,
    Attribute.RISK,
    Attribute.IMPACT,
)
"""Attributes whose values have an order of their own; all others are listed by how many have them."""

NEUTRAL = frozenset({Attribute.TIER, Attribute.READINESS, Attribute.FLAG, Attribute.RISK, Attribute.IMPACT})
"""What may be told of a candidate without telling who it is."""

RISKS = ("high", "medium", "low")
"""What a loss is rated by, the most urgent first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CardValues:
    """The values of all candidates of a session. Candidates without a value are left out of a column."""

    columns: Mapping[Attribute, Mapping[Id, str]]
    managers: Mapping[Id, Id]
    """By person, whom they report to: everybody in the file, so that whole teams can be followed up."""
    names: Mapping[Id, str]
    """Names of those somebody reports to."""

    def column(self, attribute: Attribute) -> Mapping[Id, str]:
        """Return the values of an attribute by candidate."""
        return self.columns.get(attribute, {})


@dataclass(frozen=True, slots=True)
class EarlierPlace:
    """Where somebody stood at the end of an earlier cycle."""

    cycle: str
    """Its name."""
    placement: Placement


@dataclass(frozen=True, slots=True, kw_only=True)
class CardSigns:
    """What the past says of the candidates of a session on one scheme."""

    stale: frozenset[Id]
    """Somebody whose newest rating is older than the programme lets it be."""
    earlier: Mapping[Id, tuple[EarlierPlace, ...]]
    """Places of earlier cycles, the last one first; only those the scheme still knows."""


NO_VALUES = CardValues(columns={}, managers={}, names={})
NO_SIGNS = CardSigns(stale=frozenset(), earlier={})


def band(bands: tuple[int, ...], years: int) -> str:
    """Return the first year of the band that holds so many years."""
    return str(max((first for first in bands if first <= years), default=0))


def managers_above(managers: Mapping[Id, Id], person: Id) -> tuple[Id, ...]:
    """Return whose team somebody belongs to, the direct manager first; a circle is followed once."""
    found: dict[Id, None] = {}
    above = managers.get(person, person)
    while above != person and above not in found:
        found[above] = None
        above = managers.get(above, person)
    return tuple(found)
