"""Layers of a session: rehearsals and the challenge of the middle, kept apart from the calibrated places."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from talentdesk.domain import layers
from talentdesk.domain.grid import Placement, Scheme
from talentdesk.domain.layers import LayerKind, LayerLine, middle
from talentdesk.domain.ruling import Figure, Reason, refused
from talentdesk.domain.texts import Id
from talentdesk.domain.workshop import Board, SessionState
from talentdesk.models.layers import LayerPlaceRow, LayerRow
from talentdesk.models.workshop import SessionRow
from talentdesk.services import values
from talentdesk.services.board import read_board
from talentdesk.services.commands import Command, Query, Reading, Work
from talentdesk.services.layered import On, calibrated_on, layered, places_on, put_on_layer
from talentdesk.services.lookup import find, find_open_session, find_scheme_of, place, scheme_keys
from talentdesk.services.places import Places
from talentdesk.services.placing import candidate_name, cards_of, count_marked, put_in_order, record_moves


@dataclass(frozen=True, slots=True, kw_only=True)
class MakeLayer(Command):
    """Begin a rehearsal of a session on one scheme, from the calibrated places."""

    action: ClassVar[str] = "make_layer"

    session: Id
    scheme: str
    name: str

    def run(self, work: Work) -> Mapping[str, Figure]:
        session = find_open_session(work.rows, self.session)
        scheme = find_scheme_of(session, work.programme, self.scheme)
        layer = LayerRow(
            id=work.new_id(),
            session_id=session.id,
            scheme=scheme.key,
            kind=LayerKind.REHEARSAL.value,
            name=_name(work.rows, session, scheme.key, self.name),
            position=_next(work.rows, session),
        )
        work.rows.add(layer)
        return {"id": layer.id, "name": layer.name}


@dataclass(frozen=True, slots=True, kw_only=True)
class RenameLayer(Command):
    """Give a rehearsal another name."""

    action: ClassVar[str] = "rename_layer"

    layer: Id
    name: str

    def run(self, work: Work) -> Mapping[str, Figure]:
        layer, session = _find_open(work.rows, self.layer)
        before = layer.name
        layer.name = _name(work.rows, session, layer.scheme, self.name, layer.id)
        return {"id": layer.id, "before": before, "name": layer.name}


@dataclass(frozen=True, slots=True, kw_only=True)
class ThrowAwayLayer(Command):
    """Throw a layer away with all its places; nothing calibrated changes."""

    action: ClassVar[str] = "throw_away_layer"

    layer: Id

    def run(self, work: Work) -> Mapping[str, Figure]:
        layer, _session = _find_open(work.rows, self.layer)
        count = len(_throw_away(work, layer))
        return {"id": layer.id, "name": layer.name, "kind": layer.kind, "count": count}


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceOnLayer(Command):
    """Put candidates somewhere on a layer: into a box or the holding area (``placement`` None).

    Asked by the same rules as a move, but nothing calibrated changes. ``position`` as in a move.
    """

    action: ClassVar[str] = "place_on_layer"

    layer: Id
    candidates: tuple[Id, ...]
    placement: Placement | None
    position: int | None = None

    def run(self, work: Work) -> Mapping[str, Figure]:
        layer, session = _find_open(work.rows, self.layer)
        scheme = find_scheme_of(session, work.programme, layer.scheme)
        cards = cards_of(work, session, scheme, self.candidates)
        count_marked(work, session, scheme, self.candidates, self.placement)
        put_on_layer(work, layer, cards, self.placement, self.position)
        return {
            "id": layer.id,
            "scheme": scheme.key,
            "layer": layer.name,
            "kind": layer.kind,
            "name": candidate_name(work.rows, cards[0].candidate_id),
            "count": len(cards),
            "box": scheme.by_placement[self.placement].number if self.placement else 0,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeOverLayer(Command):
    """Make the places of a layer calibrated ones, all or those of some candidates, in one step.

    Each becomes a move of the trail that asks for its reason as any other. A layer of which nothing is left
    goes. Figures: ``moves`` holds the ids of the new moves, joined by blanks.
    """

    action: ClassVar[str] = "take_over_layer"

    layer: Id
    candidates: tuple[Id, ...] = ()
    """Empty = everybody who stands elsewhere on the layer."""

    def run(self, work: Work) -> Mapping[str, Figure]:
        layer, session = _find_open(work.rows, self.layer)
        scheme = find_scheme_of(session, work.programme, layer.scheme)
        kept = places_on(work.rows, layer.id)
        calibrated = calibrated_on(work.rows, session.id, scheme.key)
        holding = _holding(layer, kept, calibrated, scheme)
        there = {key: where for key, (where, _) in holding.items()}
        moved = layers.differences(calibrated, there)
        wanted = [key for key in moved if not self.candidates or key in self.candidates]
        if not wanted:
            raise refused(Reason.LAYER_UNCHANGED, name=layer.name)
        moves = _move(work, session, scheme, {key: there[key] for key in wanted})
        session.state = SessionState.RUNNING.value
        self._clear(work, layer, set(wanted), left=len(moved) - len(wanted))
        return {
            "id": session.id,
            "scheme": scheme.key,
            "layer": layer.name,
            "kind": layer.kind,
            "name": candidate_name(work.rows, wanted[0]),
            "count": len(wanted),
            "moves": " ".join(moves),
        }

    def _clear(self, work: Work, layer: LayerRow, taken: set[Id], *, left: int) -> None:
        """Forget what was taken over; a rehearsal with nothing left goes, the challenge keeps who stayed."""
        if not left and layer.kind == LayerKind.REHEARSAL:
            _throw_away(work, layer)
            return
        rows = select(LayerPlaceRow).where(LayerPlaceRow.layer_id == layer.id)
        for row in work.rows.scalars(rows).all():
            if row.candidate_id in taken:
                work.rows.delete(row)


@dataclass(frozen=True, slots=True, kw_only=True)
class LayersOf(Query[tuple[LayerLine, ...]]):
    """The layers of a session on one scheme, oldest first; empty scheme = of all."""

    session: Id
    scheme: str = ""

    def run(self, reading: Reading) -> tuple[LayerLine, ...]:
        count = select(func.count()).where(LayerPlaceRow.layer_id == LayerRow.id).scalar_subquery()
        wanted = (
            select(LayerRow, count)
            .where(LayerRow.session_id == self.session)
            .order_by(LayerRow.position, LayerRow.id)
        )
        if self.scheme:
            wanted = wanted.where(LayerRow.scheme == self.scheme)
        return tuple(_line(row, places) for row, places in reading.rows.execute(wanted))


@dataclass(frozen=True, slots=True, kw_only=True)
class LayerBoardOf(Query[Board | None]):
    """The board of a layer: cards stand where it has them, and their calibrated place is the one before.

    None where the layer is gone. Distribution and marks are those of the layer.
    """

    layer: Id

    def run(self, reading: Reading) -> Board | None:
        layer = reading.rows.get(LayerRow, self.layer)
        session = reading.rows.get(SessionRow, layer.session_id) if layer else None
        if layer is None or session is None:
            return None
        scheme = reading.programme.scheme(layer.scheme)
        if layer.scheme not in scheme_keys(session) or scheme is None:
            return None
        return read_board(
            reading, session, scheme.key, lambda places: laid_over(reading.rows, places, layer.id, scheme)
        )


def laid_over(rows: Session, places: Places, layer: Id, scheme: Scheme) -> tuple[Places, LayerLine | None]:
    """Return places with a layer of a scheme over them; as they are where that layer is gone."""
    row = rows.get(LayerRow, layer)
    if row is None or row.scheme != scheme.key:
        return places, None
    on = places_on(rows, layer)
    calibrated = {line[0]: place(line[3], line[4]) for line in places.on(scheme.key) if line[0] in on}
    holding = _holding(row, on, calibrated, scheme)
    return layered(places, scheme.key, holding), _line(row, len(on))


def _holding(layer: LayerRow, on: On, calibrated: Mapping[Id, Placement | None], scheme: Scheme) -> On:
    """Return what of a layer still holds: an answer about the middle only while somebody stands there."""
    if layer.kind != LayerKind.CHALLENGE:
        return on
    asked = middle(scheme)
    return {key: found for key, found in on.items() if calibrated.get(key) in asked}


def _move(
    work: Work, session: SessionRow, scheme: Scheme, targets: Mapping[Id, Placement | None]
) -> list[Id]:
    """Move candidates, box by box; refused as a whole where a rule or a box that is gone refuses one."""
    by_box: dict[Placement | None, list[Id]] = {}
    for key, where in targets.items():
        by_box.setdefault(where, []).append(key)
    moves: list[Id] = []
    for where, keys in by_box.items():
        count_marked(work, session, scheme, keys, where)
        cards = cards_of(work, session, scheme, keys)
        moves += record_moves(work, session, cards, where)
        put_in_order(work, cards, cards, where, None)
    return moves


def _throw_away(work: Work, layer: LayerRow) -> list[LayerPlaceRow]:
    rows = list(work.rows.scalars(select(LayerPlaceRow).where(LayerPlaceRow.layer_id == layer.id)))
    for row in rows:
        work.rows.delete(row)
    work.rows.flush()
    work.rows.delete(layer)
    return rows


def _find_open(rows: Session, layer: Id) -> tuple[LayerRow, SessionRow]:
    """Return a layer whose session may still change."""
    row = find(rows, LayerRow, layer, Reason.LAYER_MISSING)
    return row, find_open_session(rows, row.session_id)


def _name(rows: Session, session: SessionRow, scheme: str, name: str, own: Id = "") -> str:
    """Return the name a rehearsal gets: every one of a scheme has its own."""
    words = values.words(name, field="name", required=True)
    known = select(LayerRow).where(LayerRow.session_id == session.id, LayerRow.scheme == scheme)
    if any(row.id != own and row.name.casefold() == words.casefold() for row in rows.scalars(known)):
        raise refused(Reason.LAYER_NAME_TAKEN, name=words)
    return words


def _next(rows: Session, session: SessionRow) -> int:
    newest = select(func.coalesce(func.max(LayerRow.position), 0)).where(LayerRow.session_id == session.id)
    return rows.scalars(newest).one() + 1


def _line(row: LayerRow, places: int) -> LayerLine:
    return LayerLine(
        id=row.id,
        session=row.session_id,
        scheme=row.scheme,
        kind=LayerKind(row.kind),
        name=row.name,
        places=places,
    )
