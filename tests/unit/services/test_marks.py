"""Marks of candidates: flags, readiness, own notes."""

import pytest

from talentdesk.domain.marks import Mark, MarkKind
from talentdesk.domain.ruling import Reason, RefusedError
from talentdesk.services.locking import LockSession
from talentdesk.services.marking import MarkCandidates
from talentdesk.services.marks import MarksOf
from talentdesk.services.sessions import RemoveCandidates
from tests.made import reopen
from tests.unit.services.made_workshop import Workshop


def give(shop: Workshop, kind: MarkKind, value: str, *names: str) -> None:
    candidates = tuple(shop.candidate(name) for name in names)
    shop.workspace.do(MarkCandidates(session=shop.session, candidates=candidates, kind=kind, value=value))


def marks(shop: Workshop) -> set[Mark]:
    return set(shop.workspace.ask(MarksOf(session=shop.session)))


def test_many_are_marked_in_one_step(shop: Workshop) -> None:
    give(shop, MarkKind.FLAG, "talk", "陈静", "李喆", "单雄")
    assert {mark.candidate for mark in marks(shop)} == {shop.candidate(n) for n in ("陈静", "李喆", "单雄")}
    shop.workspace.undo()
    assert marks(shop) == set()


def test_a_second_value_takes_the_place_of_the_first_and_nothing_clears_it(shop: Workshop) -> None:
    give(shop, MarkKind.READINESS, "now", "陈静")
    give(shop, MarkKind.READINESS, "later", "陈静", "李喆")
    chen, li = shop.candidate("陈静"), shop.candidate("李喆")
    assert marks(shop) == {Mark(chen, MarkKind.READINESS, "later"), Mark(li, MarkKind.READINESS, "later")}
    give(shop, MarkKind.READINESS, "", "陈静")
    assert marks(shop) == {Mark(li, MarkKind.READINESS, "later")}


def test_marks_are_there_after_a_restart(shop: Workshop) -> None:
    give(shop, MarkKind.NOTE, "  先听直接上级的意见  ", "陈静")
    path = shop.workspace.path
    shop.workspace.close()
    with reopen(path) as again:
        (mark,) = again.ask(MarksOf(session=shop.session))
    assert mark.value == "先听直接上级的意见"


@pytest.mark.parametrize(
    ("kind", "value"),
    [(MarkKind.FLAG, "nonsense"), (MarkKind.READINESS, "tomorrow"), (MarkKind.NOTE, "a\x00b")],
)
def test_a_value_the_programme_does_not_know_is_refused(shop: Workshop, kind: MarkKind, value: str) -> None:
    with pytest.raises(RefusedError):
        give(shop, kind, value, "陈静")
    assert marks(shop) == set()


def test_a_locked_session_takes_no_marks(shop: Workshop) -> None:
    chen = shop.candidate("陈静")
    shop.workspace.do(LockSession(session=shop.session))
    with pytest.raises(RefusedError) as refusal:
        shop.workspace.do(
            MarkCandidates(session=shop.session, candidates=(chen,), kind=MarkKind.FLAG, value="talk")
        )
    assert refusal.value.ruling.findings[0].reason is Reason.SESSION_LOCKED


def test_who_leaves_the_session_takes_the_marks_along(shop: Workshop) -> None:
    give(shop, MarkKind.FLAG, "talk", "陈静", "李喆")
    chen = shop.candidate("陈静")
    shop.workspace.do(RemoveCandidates(session=shop.session, candidates=(chen,)))
    assert {mark.candidate for mark in marks(shop)} == {shop.candidate("李喆")}
    shop.workspace.undo()
    assert chen in {mark.candidate for mark in marks(shop)}
