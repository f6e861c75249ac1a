"""All slates as one table: who is named for which post, and who covers, as a workbook holds it."""

from sqlalchemy import select

from talentdesk.domain import import_tables
from talentdesk.domain.imports import Value
from talentdesk.domain.table_values import TableValues
from talentdesk.domain.texts import Id
from talentdesk.models.people import PersonRow
from talentdesk.models.positions import PostRow, UnitRow
from talentdesk.models.succession import SlateRow, StandInRow, SuccessorRow
from talentdesk.services.commands import Reading

COLUMNS = (
    *("number", "name", "slate_post", "post_unit", "rank", "readiness", "confirmed"),
    *("exception", "approver", "stand_in", "outside", "note"),
)


def slate_values(reading: Reading) -> TableValues:
    """Return every successor by post and rank; who only covers stands behind them without a rank.

    Who left the company stands nowhere.
    """
    rows = reading.rows
    posts = select(PostRow.id, PostRow.title, UnitRow.path).outerjoin(UnitRow, UnitRow.id == PostRow.unit_id)
    places = {key: (title, path or "") for key, title, path in rows.execute(posts)}
    people = select(PersonRow.id, PersonRow.number, PersonRow.name)
    known = {key: (number, name) for key, number, name in rows.execute(people.where(PersonRow.active))}
    ranked = select(StandInRow.post_id, StandInRow.person_id).order_by(StandInRow.rank, StandInRow.id)
    covers = {(post, person): None for post, person in rows.execute(ranked)}
    wanted = (
        select(SuccessorRow, SlateRow.post_id)
        .join(SlateRow, SlateRow.id == SuccessorRow.slate_id)
        .order_by(SuccessorRow.rank, SuccessorRow.id)
    )
    lines: list[tuple[tuple[str, str], tuple[Value, ...]]] = []
    named: set[tuple[Id, Id]] = set()
    for row, post in rows.execute(wanted):
        if row.person_id and row.person_id not in known:
            continue
        who = known[row.person_id] if row.person_id else ("", row.outside_name)
        named.add((post, row.person_id or ""))
        facts = (row.rank, row.readiness, row.confirmed_on is not None, row.exception, row.approver)
        more = ((post, row.person_id) in covers, row.person_id is None, row.note)
        lines.append((places[post][::-1], (*who, *places[post], *facts, *more)))
    for post, person in covers:
        if (post, person) not in named and person in known:
            values = (*known[person], *places[post], None, "", None, "", "", True, False, "")
            lines.append((places[post][::-1], values))
    lines.sort(key=lambda line: line[0])
    return TableValues(
        table=import_tables.SLATES.key, columns=COLUMNS, rows=tuple(values for _, values in lines)
    )
