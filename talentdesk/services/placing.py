"""Puts cards into boxes: who may, which steps of the trail it makes, and in which order they lie."""

from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from talentdesk.domain import movement
from talentdesk.domain.grid import Placement, Scheme
from talentdesk.domain.placing import may_place
from talentdesk.domain.ruling import Reason, RefusedError, refused
from talentdesk.domain.texts import Id
from talentdesk.models.people import PersonRow
from talentdesk.models.workshop import CandidateRow, MoveRow, PlacementRow, SessionRow
from talentdesk.services.commands import Work
from talentdesk.services.lookup import find_many
from talentdesk.services.standings import standings


def count_marked(
    work: Work,
    session: SessionRow,
    scheme: Scheme,
    candidates: Sequence[Id],
    target: Placement | None,
) -> int:
    """Refuse what the placement rule refuses; return how many cards will carry a mark."""
    if target is None:
        return 0
    marked, programme = 0, work.programme
    for standing in standings(work.rows, session, scheme, programme, candidates).values():
        ruling = may_place(standing, target, scheme, programme, on=session.on)
        if not ruling.allowed:
            raise RefusedError(ruling)
        marked += bool(ruling.marks)
    return marked


def cards_of(work: Work, session: SessionRow, scheme: Scheme, candidates: Sequence[Id]) -> list[PlacementRow]:
    """Return the placements of candidates on a scheme in the order given. Refuses anybody else."""
    found: dict[Id, PlacementRow] = {}
    wanted = list(dict.fromkeys(candidates))
    for start in range(0, len(wanted), 500):
        rows = select(PlacementRow).where(
            PlacementRow.session_id == session.id,
            PlacementRow.scheme == scheme.key,
            PlacementRow.candidate_id.in_(wanted[start : start + 500]),
        )
        found |= {row.candidate_id: row for row in work.rows.scalars(rows)}
    if not wanted or len(found) != len(wanted):
        raise refused(Reason.NOT_A_CANDIDATE)
    return [found[key] for key in wanted]


def record_moves(
    work: Work, session: SessionRow, moving: Sequence[PlacementRow], target: Placement | None
) -> list[Id]:
    """Write one step of the trail per card; return the new ids."""
    if not moving:
        return []
    newest = select(func.coalesce(func.max(MoveRow.number), 0)).where(MoveRow.session_id == session.id)
    number = work.rows.scalars(newest).one()
    made: list[Id] = []
    for step, card in enumerate(moving, start=1):
        move = MoveRow(
            id=work.new_id(),
            session_id=session.id,
            candidate_id=card.candidate_id,
            scheme=card.scheme,
            number=number + step,
            before_vertical=card.vertical,
            before_horizontal=card.horizontal,
            after_vertical=target.vertical if target else "",
            after_horizontal=target.horizontal if target else "",
            at=work.now,
            who=work.operator,
        )
        work.rows.add(move)
        made.append(move.id)
    return made


def put_in_order(
    work: Work,
    cards: Sequence[PlacementRow],
    moving: Sequence[PlacementRow],
    target: Placement | None,
    position: int | None,
) -> None:
    """Order the cards inside the box; neighbours change only where there is no room between them."""
    vertical, horizontal = (target.vertical, target.horizontal) if target else ("", "")
    landed = list(cards if position is not None else moving)
    if not landed:
        return
    keys = {card.id for card in landed}
    box = work.rows.execute(
        select(PlacementRow.id, PlacementRow.position)
        .where(
            PlacementRow.session_id == landed[0].session_id,
            PlacementRow.scheme == landed[0].scheme,
            PlacementRow.vertical == vertical,
            PlacementRow.horizontal == horizontal,
        )
        .order_by(PlacementRow.position, PlacementRow.id)
    ).all()
    others = [(key, taken) for key, taken in box if key not in keys]
    index = len(others) if position is None else max(0, min(position, len(others)))
    order = [key for key, _ in others]
    order[index:index] = [card.id for card in landed]
    if not moving and order == [key for key, _ in box]:
        return
    for card in moving:
        card.vertical, card.horizontal = vertical, horizontal
    places = movement.landing([taken for _, taken in others], index, len(landed))
    if places is None:
        found = find_many(work.rows, PlacementRow, order)
        for step, key in enumerate(order, start=1):
            found[key].position = movement.STRIDE * step
        return
    for card, taken in zip(landed, places, strict=True):
        card.position = taken


def candidate_name(rows: Session, candidate: Id) -> str:
    """Return the name of a candidate, empty for one who is gone."""
    wanted = (
        select(PersonRow.name)
        .join(CandidateRow, CandidateRow.person_id == PersonRow.id)
        .where(CandidateRow.id == candidate)
    )
    return rows.scalars(wanted).first() or ""
