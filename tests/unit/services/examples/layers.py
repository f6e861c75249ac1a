"""Examples of layers: rehearsals and the challenge of the middle."""

from talentdesk.services.challenge import AnswerChallenge
from talentdesk.services.layers import (
    MakeLayer,
    PlaceOnLayer,
    RenameLayer,
    TakeOverLayer,
    ThrowAwayLayer,
)
from talentdesk.services.sessions import EditSession, RemoveCandidates
from tests.unit.services.examples.registry import example, ident
from tests.unit.services.made_workshop import FIT, MAIN, Workshop


def rehearsal(shop: Workshop, name: str = "保守方案") -> str:
    """Begin a rehearsal and move two on it."""
    layer = ident(shop, MakeLayer(session=shop.session, scheme=MAIN, name=name))
    pair = (shop.candidate("陈静"), shop.candidate("单雄"))
    shop.workspace.do(PlaceOnLayer(layer=layer, candidates=pair, placement=shop.place(5)))
    return layer


@example(MakeLayer)
def _make(shop: Workshop) -> MakeLayer:
    return MakeLayer(session=shop.session, scheme=MAIN, name="保守方案")


@example(AnswerChallenge)
def _challenge(shop: Workshop) -> AnswerChallenge:
    candidate = shop.candidate("曾国强")
    return AnswerChallenge(session=shop.session, scheme=MAIN, candidate=candidate, placement=shop.place(2))


@example(AnswerChallenge)
def _challenge_again(shop: Workshop) -> AnswerChallenge:
    shop.workspace.do(_challenge(shop))
    candidate = shop.candidate("曾国强")
    return AnswerChallenge(session=shop.session, scheme=MAIN, candidate=candidate, placement=shop.place(5))


@example(RenameLayer)
def _rename(shop: Workshop) -> RenameLayer:
    return RenameLayer(layer=rehearsal(shop), name="另一种")


@example(ThrowAwayLayer)
def _throw_away(shop: Workshop) -> ThrowAwayLayer:
    return ThrowAwayLayer(layer=rehearsal(shop))


@example(PlaceOnLayer)
def _place(shop: Workshop) -> PlaceOnLayer:
    three = tuple(shop.candidate(name) for name in ("陈静", "曾国强", "李喆"))
    return PlaceOnLayer(layer=rehearsal(shop), candidates=three, placement=shop.place(2), position=0)


@example(PlaceOnLayer)
def _place_aside(shop: Workshop) -> PlaceOnLayer:
    return PlaceOnLayer(layer=rehearsal(shop), candidates=(shop.candidate("李喆"),), placement=None)


@example(TakeOverLayer)
def _take_over(shop: Workshop) -> TakeOverLayer:
    return TakeOverLayer(layer=rehearsal(shop))


@example(TakeOverLayer)
def _take_one_over(shop: Workshop) -> TakeOverLayer:
    return TakeOverLayer(layer=rehearsal(shop), candidates=(shop.candidate("陈静"),))


@example(RemoveCandidates)
def _remove_with_places(shop: Workshop) -> RemoveCandidates:
    rehearsal(shop)
    return RemoveCandidates(session=shop.session, candidates=(shop.candidate("陈静"),))


@example(EditSession)
def _drop_a_scheme_with_a_layer(shop: Workshop) -> EditSession:
    rehearsal(shop)
    return EditSession(session=shop.session, values={"schemes": FIT})
