"""What the calibration page shows."""

from collections.abc import Callable

from talentdesk.domain.layers import LayerLine
from talentdesk.domain.texts import Id
from talentdesk.domain.workshop import Board
from talentdesk.models.workshop import CycleRow, SessionRow
from talentdesk.services.blindness import blind_now
from talentdesk.services.cards import Deck
from talentdesk.services.commands import Query, Reading
from talentdesk.services.ground import ground_of, progress_of
from talentdesk.services.judging import judging_of
from talentdesk.services.lookup import find_scheme, scheme_keys
from talentdesk.services.overview import members_of, session_line
from talentdesk.services.places import Places
from talentdesk.services.readiness import readiness_of, waiting_of
from talentdesk.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardOf(Query[Board | None]):
    """The board of a session on one scheme; an empty key or one it is not held on means its first."""

    session: Id
    scheme: str = ""

    def run(self, reading: Reading) -> Board | None:
        session = reading.rows.get(SessionRow, self.session)
        return read_board(reading, session, self.scheme) if session is not None else None


def read_board(
    reading: Reading,
    session: SessionRow,
    key: str,
    lay: Callable[[Places], tuple[Places, LayerLine | None]] | None = None,
) -> Board:
    """Return the board of a session on one scheme; ``lay`` puts a layer over its places.

    On a layer the calibrated place takes the part of the proposed one, and no reason is waited for.
    """
    keys = scheme_keys(session)
    programme = judging_of(reading.rows, session, reading.programme)
    scheme = find_scheme(programme, key if key in keys else keys[0])
    ground, progress = ground_of(reading, session.id), progress_of(reading, session.id)
    places = ground.places
    waiting = waiting_of(reading.rows, session, programme, ground, progress)
    shown, layer = lay(places) if lay is not None else (places, None)
    deck = Deck(
        reading=reading,
        session=session,
        scheme=scheme,
        ground=ground,
        progress=progress,
        waiting=waiting[scheme.key] if layer is None else (),
    )
    line = session_line(
        session,
        reading.rows.get_one(CycleRow, session.cycle_id).name,
        candidates=len(places.on(keys[0])),
        placed=ground.placed(keys[0]),
    )
    members = members_of(reading.rows, session.id)
    return Board(
        session=line,
        on=session.on,
        scheme=scheme,
        schemes=keys,
        cards=deck.all() if layer is None else deck.laid(shown, layer.id),
        distribution=shown.distribution(scheme, programme.guidelines),
        proposed_distribution=shown.proposed_distribution(scheme, programme.guidelines),
        members=members,
        readiness=readiness_of(programme, members, ground, progress, waiting),
        blind=blind_now(reading, session.id),
        layer=layer,
    )
