"""The places of a layer over the calibrated ones: read together, and written without touching those."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from talentdesk.domain.grid import Placement
from talentdesk.domain.layers import between
from talentdesk.domain.texts import Id
from talentdesk.models.layers import LayerPlaceRow, LayerRow
from talentdesk.models.workshop import PlacementRow
from talentdesk.services.commands import Work
from talentdesk.services.lookup import place
from talentdesk.services.places import Line, Places

_CHUNK = 500

On = dict[Id, tuple[Placement | None, float]]
"""Place and position of the candidates a layer has put somewhere."""


def places_on(rows: Session, layer: Id) -> On:
    """Return what a layer holds."""
    table = LayerPlaceRow.__table__.c
    wanted = select(table.candidate_id, table.vertical, table.horizontal, table.position).where(
        table.layer_id == layer
    )
    return {key: (place(vertical, horizontal), at) for key, vertical, horizontal, at in rows.execute(wanted)}


def calibrated_on(rows: Session, session: Id, scheme: str) -> dict[Id, Placement | None]:
    """Return the calibrated places of a scheme."""
    table = PlacementRow.__table__.c
    wanted = select(table.candidate_id, table.vertical, table.horizontal).where(
        table.session_id == session, table.scheme == scheme
    )
    return {key: place(vertical, horizontal) for key, vertical, horizontal in rows.execute(wanted)}


def layered(places: Places, scheme: str, on: On) -> Places:
    """Return all places with those of a layer laid over one scheme.

    There the calibrated place stands where the proposed one stood, so that whatever tells what moved tells
    what the layer changes.
    """
    lines: list[Line] = [(key, up, along, up, along, at) for key, _, _, up, along, at in places.on(scheme)]
    if on:
        lines = [_laid(line, on) for line in lines]
        lines.sort(key=lambda line: (line[5], line[0] in on))
    return Places({**places.by_scheme, scheme: lines})


def put_on_layer(
    work: Work,
    layer: LayerRow,
    cards: Sequence[PlacementRow],
    target: Placement | None,
    position: int | None,
) -> None:
    """Keep where candidates stand on a layer; neighbours stay as they are."""
    landed = [card.candidate_id for card in cards]
    on = places_on(work.rows, layer.id)
    here = sorted(
        [at for key, (where, at) in on.items() if where == target and key not in landed]
        + [at for key, at in _calibrated_in(work.rows, layer, target) if key not in on and key not in landed]
    )
    kept: dict[Id, LayerPlaceRow] = {}
    again = [key for key in landed if key in on]
    for start in range(0, len(again), _CHUNK):
        rows = select(LayerPlaceRow).where(
            LayerPlaceRow.layer_id == layer.id,
            LayerPlaceRow.candidate_id.in_(again[start : start + _CHUNK]),
        )
        kept |= {row.candidate_id: row for row in work.rows.scalars(rows)}
    index = len(here) if position is None else max(0, min(position, len(here)))
    before = here[index - 1] if index else None
    after = here[index] if index < len(here) else None
    for card, at in zip(cards, between(before, after, len(cards)), strict=True):
        row = kept.get(card.candidate_id)
        if row is None:
            row = LayerPlaceRow(
                id=work.new_id(),
                session_id=layer.session_id,
                candidate_id=card.candidate_id,
                layer_id=layer.id,
            )
            work.rows.add(row)
        row.vertical, row.horizontal = (target.vertical, target.horizontal) if target else ("", "")
        row.position = at


def _laid(line: Line, on: On) -> Line:
    found = on.get(line[0])
    if found is None:
        return line
    where, at = found
    vertical, horizontal = (where.vertical, where.horizontal) if where else ("", "")
    return (line[0], line[1], line[2], vertical, horizontal, at)


def _calibrated_in(rows: Session, layer: LayerRow, target: Placement | None) -> list[tuple[Id, float]]:
    """Return who is calibrated in a box, with their positions."""
    table = PlacementRow.__table__.c
    wanted = select(table.candidate_id, table.position).where(
        table.session_id == layer.session_id,
        table.scheme == layer.scheme,
        table.vertical == (target.vertical if target else ""),
        table.horizontal == (target.horizontal if target else ""),
    )
    return [(key, float(at)) for key, at in rows.execute(wanted)]
