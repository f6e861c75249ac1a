"""The challenge of the middle: where each of its people would stand if the middle were not there."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from talentdesk.domain.grid import Placement
from talentdesk.domain.layers import LayerKind
from talentdesk.domain.ruling import Figure
from talentdesk.domain.texts import Id
from talentdesk.models.layers import LayerRow
from talentdesk.services.commands import Command, Query, Reading, Work
from talentdesk.services.layered import places_on, put_on_layer
from talentdesk.services.lookup import find_open_session, find_scheme_of
from talentdesk.services.placing import candidate_name, cards_of, count_marked


@dataclass(frozen=True, slots=True, kw_only=True)
class Challenge:
    """What was answered so far; ``answers`` holds the middle itself for those who stay."""

    layer: Id
    """Empty before the first answer."""
    answers: Mapping[Id, Placement | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerChallenge(Command):
    """Keep where somebody of the middle would stand; their own box means that they stay.

    Kept on a layer of its own kind, one for each scheme; nothing calibrated changes, no rating either.
    """

    action: ClassVar[str] = "answer_challenge"

    session: Id
    scheme: str
    candidate: Id
    placement: Placement

    def run(self, work: Work) -> Mapping[str, Figure]:
        session = find_open_session(work.rows, self.session)
        scheme = find_scheme_of(session, work.programme, self.scheme)
        cards = cards_of(work, session, scheme, (self.candidate,))
        count_marked(work, session, scheme, (self.candidate,), self.placement)
        layer = _layer(work.rows, session.id, scheme.key)
        if layer is None:
            newest = select(func.coalesce(func.max(LayerRow.position), 0))
            position = work.rows.scalars(newest.where(LayerRow.session_id == session.id)).one() + 1
            layer = LayerRow(
                id=work.new_id(),
                session_id=session.id,
                scheme=scheme.key,
                kind=LayerKind.CHALLENGE.value,
                position=position,
            )
            work.rows.add(layer)
            work.rows.flush()
        put_on_layer(work, layer, cards, self.placement, None)
        return {
            "id": layer.id,
            "scheme": scheme.key,
            "name": candidate_name(work.rows, self.candidate),
            "box": scheme.by_placement[self.placement].number,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class ChallengeOf(Query[Challenge]):
    """The challenge of a session on one scheme."""

    session: Id
    scheme: str

    def run(self, reading: Reading) -> Challenge:
        layer = _layer(reading.rows, self.session, self.scheme)
        if layer is None:
            return Challenge(layer="", answers={})
        answers = {key: where for key, (where, _) in places_on(reading.rows, layer.id).items()}
        return Challenge(layer=layer.id, answers=answers)


def _layer(rows: Session, session: Id, scheme: str) -> LayerRow | None:
    wanted = select(LayerRow).where(
        LayerRow.session_id == session,
        LayerRow.scheme == scheme,
        LayerRow.kind == LayerKind.CHALLENGE.value,
    )
    return rows.scalars(wanted).first()
