"""Examples of slates, terms, outlooks, scarce knowledge, tier charts, and of posts that go."""

from datetime import date

from talentdesk.domain.posts import TermKind
from talentdesk.services.expertise import (
    AddExpertise,
    AddTransfer,
    EditExpertise,
    EditTransfer,
    RemoveExpertise,
    RemoveTransfer,
)
from talentdesk.services.outlooks import SetOutlook
from talentdesk.services.people import EditPerson
from talentdesk.services.positions import AddPost, AddUnit, EditPost
from talentdesk.services.removing_posts import RemovePost, RemoveUnit
from talentdesk.services.slate_acts import (
    AddSuccessor,
    CloseSlate,
    ConfirmSuccessor,
    EditSlate,
    EditSuccessor,
    OpenSlate,
    RankSuccessors,
    RemoveSuccessor,
    SetStandIns,
)
from talentdesk.services.slate_leavers import TakeLeaversOff
from talentdesk.services.terms import Appoint, EditTerm, EndTerm, RemoveTerm
from talentdesk.services.tier_charts import EditTierChart, RemoveTierChart, TakeTierChart
from tests.unit.services.examples.registry import example, ident
from tests.unit.services.made_workshop import Workshop


@example(OpenSlate)
def _open_slate(shop: Workshop) -> OpenSlate:
    return OpenSlate(post="post2")


@example(EditSlate)
def _edit_slate(shop: Workshop) -> EditSlate:
    return EditSlate(post="post2", values={"note": "每季度复核", "reviewed_on": date(2026, 11, 1)})


@example(CloseSlate)
def _close_slate(shop: Workshop) -> CloseSlate:
    ident(shop, OpenSlate(post="post2"))
    return CloseSlate(post="post2")


@example(AddSuccessor)
def _add_successor(shop: Workshop) -> AddSuccessor:
    return AddSuccessor(post="post2", person="p1", readiness="now")


@example(AddSuccessor)
def _add_in_front(shop: Workshop) -> AddSuccessor:
    ident(shop, _add_successor(shop))
    return AddSuccessor(post="post2", outside_name="外部候选人甲", note="猎头推荐", rank=1)


@example(EditSuccessor)
def _edit_successor(shop: Workshop) -> EditSuccessor:
    return EditSuccessor(
        successor=ident(shop, _add_successor(shop)), values={"readiness": "one_year", "note": "先轮岗"}
    )


@example(RankSuccessors)
def _rank(shop: Workshop) -> RankSuccessors:
    for person in ("p1", "p2", "p3"):
        last = ident(shop, AddSuccessor(post="post2", person=person))
    return RankSuccessors(successor=last, rank=1)


@example(ConfirmSuccessor)
def _confirm(shop: Workshop) -> ConfirmSuccessor:
    row = ident(shop, AddSuccessor(post="post2", outside_name="外部候选人甲"))
    return ConfirmSuccessor(successor=row)


@example(ConfirmSuccessor)
def _confirm_exception(shop: Workshop) -> ConfirmSuccessor:
    row = ident(shop, _add_successor(shop))
    return ConfirmSuccessor(successor=row, exception="唯一懂设备的人", approver="董事会")


@example(ConfirmSuccessor)
def _only_proposed(shop: Workshop) -> ConfirmSuccessor:
    command = _confirm(shop)
    shop.workspace.do(command)
    return ConfirmSuccessor(successor=command.successor, confirmed=False)


@example(TakeLeaversOff)
def _take_leavers_off(shop: Workshop) -> TakeLeaversOff:
    ident(shop, _add_in_front(shop))
    shop.workspace.do(SetStandIns(post="post2", people=("p1", "p2")))
    shop.workspace.do(EditPerson(person="p1", values={"active": False}))
    return TakeLeaversOff()


@example(RemoveSuccessor)
def _remove_successor(shop: Workshop) -> RemoveSuccessor:
    first = ident(shop, _add_successor(shop))
    ident(shop, AddSuccessor(post="post2", person="p2"))
    return RemoveSuccessor(successor=first, reason="调往其他单位")


@example(SetStandIns)
def _stand_ins(shop: Workshop) -> SetStandIns:
    shop.workspace.do(SetStandIns(post="post2", people=("p1", "p2")))
    return SetStandIns(post="post2", people=("p3", "p2"))


@example(SetOutlook)
def _outlook(shop: Workshop) -> SetOutlook:
    return SetOutlook(
        person="p5",
        values={"risk": "high", "impact": "medium", "reason": "竞争对手接触", "earliest": date(2027, 1, 1)},
    )


@example(Appoint)
def _appoint(shop: Workshop) -> Appoint:
    ident(shop, _add_successor(shop))
    return Appoint(post="post2", person="p1", start=date(2026, 11, 20), end=date(2029, 11, 19))


@example(Appoint)
def _acting(shop: Workshop) -> Appoint:
    return Appoint(post="post2", person="p2", kind=TermKind.ACTING)


@example(EndTerm)
def _end_term(shop: Workshop) -> EndTerm:
    return EndTerm(post="post2", person="p6", on=date(2026, 11, 21))


@example(EditTerm)
def _edit_term(shop: Workshop) -> EditTerm:
    return EditTerm(term=ident(shop, _acting(shop)), values={"end": date(2027, 3, 31), "note": "代理"})


@example(RemoveTerm)
def _remove_term(shop: Workshop) -> RemoveTerm:
    return RemoveTerm(term=ident(shop, _acting(shop)))


@example(RemovePost)
def _remove_post(shop: Workshop) -> RemovePost:
    post = ident(shop, AddPost(title="空岗", unit="u2", key_position=True, key_reason="战略", seats=1))
    ident(shop, OpenSlate(post=post))
    return RemovePost(post=post)


@example(RemovePost)
def _merge_posts(shop: Workshop) -> RemovePost:
    ident(shop, _add_successor(shop))
    return RemovePost(post="post2", move_to="post1")


@example(RemoveUnit)
def _remove_unit(shop: Workshop) -> RemoveUnit:
    return RemoveUnit(unit=ident(shop, AddUnit(name="空部门", parent="u1")))


@example(RemoveUnit)
def _merge_units(shop: Workshop) -> RemoveUnit:
    return RemoveUnit(unit="u2", move_to="u1")


@example(EditPost)
def _key_reason(shop: Workshop) -> EditPost:
    return EditPost(post="post2", values={"key_position": True, "key_reason": "掌握核心客户", "seats": 2})


@example(TakeTierChart)
def _take_chart(shop: Workshop) -> TakeTierChart:
    return TakeTierChart(name="2026 年层级图", note="战略调整后")


@example(EditTierChart)
def _edit_chart(shop: Workshop) -> EditTierChart:
    return EditTierChart(chart=ident(shop, _take_chart(shop)), values={"name": "2026 年初"})


@example(RemoveTierChart)
def _remove_chart(shop: Workshop) -> RemoveTierChart:
    return RemoveTierChart(chart=ident(shop, _take_chart(shop)))


@example(AddExpertise)
def _add_expertise(shop: Workshop) -> AddExpertise:
    return AddExpertise(person="p1", values={"topic": "特种焊接工艺", "weight": "high"})


@example(EditExpertise)
def _edit_expertise(shop: Workshop) -> EditExpertise:
    row = ident(shop, _add_expertise(shop))
    return EditExpertise(expertise=row, values={"kind": "relation", "topic": "省电力设计院"})


@example(RemoveExpertise)
def _remove_expertise(shop: Workshop) -> RemoveExpertise:
    command = _add_transfer(shop)
    shop.workspace.do(command)
    return RemoveExpertise(expertise=command.expertise)


@example(AddTransfer)
def _add_transfer(shop: Workshop) -> AddTransfer:
    return AddTransfer(
        expertise=ident(shop, _add_expertise(shop)),
        values={"person": "p2", "measure": "跟班三个月", "due": date(2027, 2, 28)},
    )


@example(EditTransfer)
def _edit_transfer(shop: Workshop) -> EditTransfer:
    row = ident(shop, _add_transfer(shop))
    return EditTransfer(transfer=row, values={"state": "done", "evidence": "操作考核合格"})


@example(RemoveTransfer)
def _remove_transfer(shop: Workshop) -> RemoveTransfer:
    return RemoveTransfer(transfer=ident(shop, _add_transfer(shop)))
