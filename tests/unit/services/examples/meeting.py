"""Examples of the meeting: agenda, attendance, opinions, recusals."""

from datetime import UTC, datetime

from talentdesk.domain.agenda import Order
from talentdesk.domain.attendance import Stretch
from talentdesk.domain.opinions import Kind, Opinion
from talentdesk.services.agenda import OrderAgenda, ParkCandidate, SetTimeBox
from talentdesk.services.attendance import Attend, AttendAll, SetAttendance
from talentdesk.services.opinions import GiveOpinions, RevealOpinions
from talentdesk.services.overview import Members
from talentdesk.services.recusal import Recuse
from tests.unit.services.examples.registry import example
from tests.unit.services.made_workshop import Workshop

NINE = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)


def _member(shop: Workshop, index: int = 1) -> str:
    return shop.workspace.ask(Members(session=shop.session))[index].id


@example(OrderAgenda)
def _by_tier(shop: Workshop) -> OrderAgenda:
    return OrderAgenda(session=shop.session, order=Order.TIER)


@example(OrderAgenda)
def _by_hand(shop: Workshop) -> OrderAgenda:
    cards = [card.candidate for card in shop.board().cards]
    shop.workspace.do(OrderAgenda(session=shop.session, order=Order.BY_HAND, candidates=tuple(cards)))
    return OrderAgenda(session=shop.session, order=Order.BY_HAND, candidates=tuple(reversed(cards[:4])))


@example(SetTimeBox)
def _box(shop: Workshop) -> SetTimeBox:
    return SetTimeBox(session=shop.session, minutes=12)


@example(ParkCandidate)
def _park(shop: Workshop) -> ParkCandidate:
    return ParkCandidate(candidate=shop.candidate("陈静"), note="等人力资源部的材料")


@example(ParkCandidate)
def _take_up(shop: Workshop) -> ParkCandidate:
    shop.workspace.do(_park(shop))
    return ParkCandidate(candidate=shop.candidate("陈静"), parked=False)


@example(Attend)
def _leave(shop: Workshop) -> Attend:
    return Attend(member=_member(shop), present=False)


@example(Attend)
def _come_back(shop: Workshop) -> Attend:
    shop.workspace.do(_leave(shop))
    return Attend(member=_member(shop), present=True)


@example(AttendAll)
def _begin(shop: Workshop) -> AttendAll:
    return AttendAll(session=shop.session)


@example(SetAttendance)
def _times(shop: Workshop) -> SetAttendance:
    shop.workspace.do(_leave(shop))
    return SetAttendance(member=_member(shop), stretches=(Stretch(None, NINE),))


@example(GiveOpinions)
def _opinions(shop: Workshop) -> GiveOpinions:
    return GiveOpinions(
        session=shop.session,
        member=_member(shop),
        opinions={
            shop.candidate("陈静"): Opinion(Kind.AGREE),
            shop.candidate("李喆"): Opinion(Kind.PLACE, shop.place(5)),
        },
    )


@example(GiveOpinions)
def _other_opinions(shop: Workshop) -> GiveOpinions:
    shop.workspace.do(_opinions(shop))
    return GiveOpinions(
        session=shop.session,
        member=_member(shop),
        opinions={
            shop.candidate("陈静"): None,
            shop.candidate("李喆"): Opinion(Kind.QUESTION),
            shop.candidate("单雄"): Opinion(Kind.ABSTAIN),
        },
        on_paper=True,
    )


@example(RevealOpinions)
def _reveal(shop: Workshop) -> RevealOpinions:
    shop.workspace.do(_opinions(shop))
    return RevealOpinions(candidate=shop.candidate("陈静"), reason="两位委员出差")


@example(Recuse)
def _recuse(shop: Workshop) -> Recuse:
    return Recuse(candidate=shop.candidate("陈静"), member=_member(shop), ground="relative", note="表兄")


@example(Recuse)
def _take_part(shop: Workshop) -> Recuse:
    shop.workspace.do(_recuse(shop))
    return Recuse(candidate=shop.candidate("陈静"), member=_member(shop), ground="")
