"""Nominations and measures as tables that go out and come back."""

from collections import Counter

from sqlalchemy import select
from sqlalchemy.orm import Session

from talentdesk.domain import import_tables, unit_paths
from talentdesk.domain.nominations import CampaignState, NominationState
from talentdesk.domain.table_values import TableValues
from talentdesk.domain.texts import Id
from talentdesk.models.mapping import aliased
from talentdesk.models.nominations import CampaignRow, MeasureValueRow, NominationRow
from talentdesk.models.people import PersonRow
from talentdesk.models.positions import PostRow, UnitRow
from talentdesk.services.commands import Reading
from talentdesk.services.lookup import place

_IN_HAND = (
    CampaignRow.state == CampaignState.RUNNING.value,
    NominationRow.state == NominationState.RUNNING.value,
)
"""What is decided does not change any more, so it does not go out to be edited."""
_WHOM = ("number", "name", "campaign", "nominee_tier")


def post_names(rows: Session) -> dict[str, Id]:
    """Return the posts by what a cell calls them: the title, and after the unit where several bear it."""
    wanted = select(PostRow.id, PostRow.title, UnitRow.path).outerjoin(UnitRow, UnitRow.id == PostRow.unit_id)
    found = rows.execute(wanted.order_by(PostRow.title, PostRow.id)).all()
    count = Counter(title for _, title, _ in found)
    return {
        title if count[title] == 1 else unit_paths.joined((path, title)): key for key, title, path in found
    }


def nomination_values(reading: Reading) -> TableValues:
    """Return the nominations that are not decided, of the campaigns that run."""
    by = aliased(PersonRow)
    wanted = (
        select(
            PersonRow.number,
            PersonRow.name,
            CampaignRow.name,
            NominationRow.tier,
            PostRow.id,
            by.number,
            NominationRow.own,
            NominationRow.on,
            NominationRow.readiness,
            NominationRow.grounds,
        )
        .select_from(NominationRow)
        .join(CampaignRow, CampaignRow.id == NominationRow.campaign_id)
        .join(PersonRow, PersonRow.id == NominationRow.person_id)
        .outerjoin(PostRow, PostRow.id == NominationRow.post_id)
        .outerjoin(by, by.id == NominationRow.nominator_id)
        .where(*_IN_HAND)
        .order_by(CampaignRow.begun_on, NominationRow.tier, PersonRow.sort_key, PersonRow.number)
    )
    posts = {key: name for name, key in post_names(reading.rows).items()}
    rows = tuple(
        (*whom, posts.get(post or "", ""), "self" if own else nominator or "", on, readiness, grounds)
        for *whom, post, nominator, own, on, readiness, grounds in reading.rows.execute(wanted)
    )
    columns = (*_WHOM, "nominee_post", "nominator", "nominated_on", "readiness", "grounds")
    return TableValues(table=import_tables.NOMINATIONS.key, columns=columns, rows=rows)


def measure_values(reading: Reading) -> TableValues:
    """Return what was measured of the nominees of the campaigns that run; places by the number of the box."""
    schemes = {one.key: one.scheme for one in reading.programme.succession.measures}
    wanted = (
        select(PersonRow.number, PersonRow.name, CampaignRow.name, NominationRow.tier, MeasureValueRow)
        .select_from(MeasureValueRow)
        .join(NominationRow, NominationRow.id == MeasureValueRow.nomination_id)
        .join(CampaignRow, CampaignRow.id == NominationRow.campaign_id)
        .join(PersonRow, PersonRow.id == NominationRow.person_id)
        .where(*_IN_HAND)
        .order_by(CampaignRow.begun_on, PersonRow.sort_key, PersonRow.number, MeasureValueRow.measure)
    )
    found = []
    for *whom, row in reading.rows.execute(wanted):
        scheme = reading.programme.scheme(schemes.get(row.measure, ""))
        where = place(row.vertical, row.horizontal)
        box = scheme.by_placement.get(where) if scheme and where else None
        value = row.value if row.value is not None else box.number if box else None
        found.append((*whom, row.measure, value, row.source, row.on))
    columns = (*_WHOM, "measure", "measure_value", "source", "measured_on")
    return TableValues(table=import_tables.MEASURES.key, columns=columns, rows=tuple(found))
