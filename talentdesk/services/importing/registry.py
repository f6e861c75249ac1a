"""Every table rows can be taken over into, with its engine; a new table is a line here."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from talentdesk.domain import import_tables as tables
from talentdesk.domain.import_reading import TableInput
from talentdesk.domain.ruling import Reason, refused
from talentdesk.services.importing import of_people
from talentdesk.services.importing.of_growth import (
    GROWTH,
    STANDARDS,
    plan_departures,
    write_departures,
)
from talentdesk.services.importing.of_nominations import plan_nominations, write_nominations
from talentdesk.services.importing.of_nominee_measures import plan_measures, write_measures
from talentdesk.services.importing.of_organisation import plan_posts, plan_units, write_posts, write_units
from talentdesk.services.importing.of_plans import plan_actions, plan_plans, write_actions, write_plans
from talentdesk.services.importing.of_roster import plan_people
from talentdesk.services.importing.of_sessions import plan_placements, write_placements
from talentdesk.services.importing.of_slates import plan_slates, write_slates
from talentdesk.services.importing.planned import Importable
from talentdesk.services.importing.roster_writing import write_people

_OF_PEOPLE = (
    (tables.RATINGS, of_people.RATINGS),
    (tables.SCORES, of_people.SCORES),
    (tables.SCHOOLING, of_people.SCHOOLING),
    (tables.EXPERIENCE, of_people.EXPERIENCE),
    (tables.LANGUAGES, of_people.LANGUAGES),
    (tables.AWARDS, of_people.AWARDS),
    (tables.TRAININGS, of_people.TRAININGS),
    (tables.CONTRACTS, of_people.CONTRACTS),
)

_ENGINES = (
    Importable(tables.UNITS.key, plan_units, write_units),
    Importable(tables.POSTS.key, plan_posts, write_posts),
    Importable(tables.PEOPLE.key, plan_people, write_people),
    *(Importable(table.key, engine.plan, engine.write) for table, engine in _OF_PEOPLE),
    Importable(tables.PLACEMENTS.key, plan_placements, write_placements),
    Importable(tables.PLANS.key, plan_plans, write_plans),
    Importable(tables.ACTIONS.key, plan_actions, write_actions),
    Importable(tables.GROWTH.key, GROWTH.plan, GROWTH.write),
    Importable(tables.STANDARDS.key, STANDARDS.plan, STANDARDS.write),
    Importable(tables.DEPARTURES.key, plan_departures, write_departures),
    Importable(tables.SLATES.key, plan_slates, write_slates),
    Importable(tables.NOMINATIONS.key, plan_nominations, write_nominations),
    Importable(tables.MEASURES.key, plan_measures, write_measures),
)

IMPORTABLE: Mapping[str, Importable] = MappingProxyType({one.key: one for one in _ENGINES})
"""In the order they are taken over: what others rest on comes first."""


def in_order(given: Iterable[TableInput]) -> tuple[TableInput, ...]:
    """Return tables in the order they are taken over."""
    places = {key: at for at, key in enumerate(IMPORTABLE)}
    return tuple(sorted(given, key=lambda one: places.get(one.table, 0)))


def importable(key: str) -> Importable:
    """Return the engine of a table. Raises ``RefusedError`` where there is none."""
    if key not in IMPORTABLE:
        raise refused(Reason.VALUE_NOT_ALLOWED, field="table", value=key, allowed=", ".join(IMPORTABLE))
    return IMPORTABLE[key]
