"""Examples of marks of candidates and of saved views."""

from talentdesk.domain.marks import MarkKind
from talentdesk.services.marking import MarkCandidates
from talentdesk.services.views import MoveView, RemoveView, RenameView, SaveView
from tests.unit.services.examples.registry import example, ident
from tests.unit.services.made_workshop import Workshop

PLACE = "workshop"


def _mark(shop: Workshop, kind: MarkKind, value: str, *names: str) -> MarkCandidates:
    candidates = tuple(shop.candidate(name) for name in names)
    return MarkCandidates(session=shop.session, candidates=candidates, kind=kind, value=value)


def _saved(shop: Workshop, name: str) -> str:
    return ident(shop, SaveView(place=PLACE, name=name, content='{"text": "chen"}'))


@example(MarkCandidates)
def _flag(shop: Workshop) -> MarkCandidates:
    return _mark(shop, MarkKind.FLAG, "talk", "陈静", "李喆")


@example(MarkCandidates)
def _change_flags(shop: Workshop) -> MarkCandidates:
    shop.workspace.do(_flag(shop))
    return _mark(shop, MarkKind.FLAG, "watch", "李喆", "单雄")


@example(MarkCandidates)
def _no_flag(shop: Workshop) -> MarkCandidates:
    shop.workspace.do(_flag(shop))
    return _mark(shop, MarkKind.FLAG, "", "陈静", "单雄")


@example(MarkCandidates)
def _readiness(shop: Workshop) -> MarkCandidates:
    return _mark(shop, MarkKind.READINESS, "now", "陈静")


@example(MarkCandidates)
def _own_note(shop: Workshop) -> MarkCandidates:
    return _mark(shop, MarkKind.NOTE, "先听直接上级的意见\n再表决", "陈静")


@example(SaveView)
def _save(shop: Workshop) -> SaveView:
    return SaveView(place=PLACE, name="中层", content="{}")


@example(SaveView)
def _save_anew(shop: Workshop) -> SaveView:
    return SaveView(place=PLACE, name="中层", content='{"arrows": true}', view=_saved(shop, "中层"))


@example(RenameView)
def _rename(shop: Workshop) -> RenameView:
    return RenameView(view=_saved(shop, "中层"), name="中层经理")


@example(RemoveView)
def _remove(shop: Workshop) -> RemoveView:
    return RemoveView(view=_saved(shop, "中层"))


@example(MoveView)
def _move(shop: Workshop) -> MoveView:
    _saved(shop, "甲")
    _saved(shop, "乙")
    return MoveView(view=_saved(shop, "丙"), index=0)
