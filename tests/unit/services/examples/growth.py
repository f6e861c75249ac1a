"""Examples of the growth plan, staffing standards, departures and figures that are kept."""

from datetime import date

from talentdesk.domain.posts import TermKind
from talentdesk.services.departures import EditDeparture, PostsHeld, RecordDeparture, RemoveDeparture
from talentdesk.services.growth import (
    GROWTH,
    STANDARD,
    AddForecastLine,
    EditForecastLine,
    RemoveForecastLine,
    SetTierFigure,
)
from talentdesk.services.positions import EditPost
from talentdesk.services.succession_figures import KeepFigures
from talentdesk.services.terms import Appoint
from tests.unit.services.examples.registry import example, ident
from tests.unit.services.made_workshop import Workshop

_PLAN = AddForecastLine(kind=GROWTH, values={"kind": "门店", "year": 2027, "units": 12})
_STANDARD = AddForecastLine(
    kind=STANDARD, values={"kind": "门店", "title": "店长", "tier": "key_post", "heads": 1}
)


@example(AddForecastLine)
def _add_growth(shop: Workshop) -> AddForecastLine:
    return _PLAN


@example(AddForecastLine)
def _add_standard(shop: Workshop) -> AddForecastLine:
    return _STANDARD


@example(EditForecastLine)
def _edit_growth(shop: Workshop) -> EditForecastLine:
    return EditForecastLine(
        kind=GROWTH, row=ident(shop, _PLAN), values={"units": 15, "year": 2028, "note": "待批"}
    )


@example(EditForecastLine)
def _edit_standard(shop: Workshop) -> EditForecastLine:
    return EditForecastLine(kind=STANDARD, row=ident(shop, _STANDARD), values={"heads": 2, "tier": "middle"})


@example(RemoveForecastLine)
def _remove(shop: Workshop) -> RemoveForecastLine:
    return RemoveForecastLine(kind=STANDARD, row=ident(shop, _STANDARD))


@example(SetTierFigure)
def _set_figure(shop: Workshop) -> SetTierFigure:
    return SetTierFigure(tier="middle", figure="turnover", value=4.5)


@example(SetTierFigure)
def _clear_figure(shop: Workshop) -> SetTierFigure:
    shop.workspace.do(SetTierFigure(tier="middle", figure="outside_cost", value=300_000))
    return SetTierFigure(tier="middle", figure="outside_cost")


_LEFT = RecordDeparture(person="p5", on=date(2026, 10, 1), wish="own", note="回乡")


@example(RecordDeparture)
def _record(shop: Workshop) -> RecordDeparture:
    return _LEFT


@example(RecordDeparture)
def _record_with_the_post(shop: Workshop) -> RecordDeparture:
    shop.workspace.do(Appoint(post="post1", person="p5", kind=TermKind.ACTING, start=date(2026, 1, 1)))
    (own, acting) = shop.workspace.ask(PostsHeld(person="p5"))
    assert acting.kind is TermKind.ACTING
    return RecordDeparture(
        person="p5", on=date(2026, 10, 1), ends_terms=True, vacates=(own.post,), reason="退休"
    )


@example(EditDeparture)
def _edit(shop: Workshop) -> EditDeparture:
    return EditDeparture(row=ident(shop, _LEFT), values={"on": date(2026, 9, 30), "wish": "", "key": True})


@example(RemoveDeparture)
def _take_off(shop: Workshop) -> RemoveDeparture:
    return RemoveDeparture(row=ident(shop, _LEFT))


@example(KeepFigures)
def _keep(shop: Workshop) -> KeepFigures:
    shop.workspace.do(EditPost(post="post1", values={"key_position": True}))
    shop.workspace.do(_LEFT)
    return KeepFigures(cycle=shop.cycle)
