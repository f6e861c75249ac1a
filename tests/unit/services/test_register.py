"""Copies, signatures and scans of issued packets: what may follow what, and what is outstanding."""

from datetime import date, timedelta

import pytest

from talentdesk.domain.register import CopyState, Registered, SignatureKind
from talentdesk.domain.ruling import Reason, RefusedError
from talentdesk.services.commands import Command
from talentdesk.services.layouts import RenameLayout, SavedLayouts, SaveLayout
from talentdesk.services.printing import IssuePacket
from talentdesk.services.register import (
    AddCopies,
    AskSignatures,
    AttachScan,
    MoveCopies,
    Register,
    RegisterSignature,
    RemoveCopy,
    ScanOf,
)
from tests.unit.services.made_workshop import Workshop

TODAY = date(2026, 11, 22)
"""The day a reopened workshop of the tests is worked on."""


def packet(shop: Workshop) -> str:
    done = shop.workspace.do(IssuePacket(session=shop.session, layout="packet"))
    return str(done.figures["number"])


def held(shop: Workshop) -> Registered:
    (one,) = shop.workspace.ask(Register())
    return one


def refused(shop: Workshop, command: Command) -> Reason:
    with pytest.raises(RefusedError) as caught:
        shop.workspace.do(command)
    return caught.value.ruling.findings[0].reason


def test_copies_are_numbered_on_and_say_of_how_many(shop: Workshop) -> None:
    number = packet(shop)
    shop.workspace.do(AddCopies(packet=number, recipients=("甲", "乙")))
    shop.workspace.do(AddCopies(packet=number, recipients=("丙",)))
    assert [(one.number, one.of, one.recipient) for one in held(shop).copies] == [
        (1, 3, "甲"),
        (2, 3, "乙"),
        (3, 3, "丙"),
    ]


def test_a_copy_goes_out_comes_back_and_is_destroyed(shop: Workshop) -> None:
    shop.workspace.do(AddCopies(packet=packet(shop), recipients=("甲",)))
    (copy,) = held(shop).copies
    seen = [copy.state]
    for state in (CopyState.HANDED_OUT, CopyState.RETURNED, CopyState.DESTROYED):
        shop.workspace.do(MoveCopies(copies=(copy.id,), state=state, on=TODAY))
        seen.append(held(shop).copies[0].state)
    assert seen == [CopyState.PLANNED, CopyState.HANDED_OUT, CopyState.RETURNED, CopyState.DESTROYED]
    shop.workspace.do(MoveCopies(copies=(copy.id,), state=CopyState.HANDED_OUT, on=TODAY))
    assert (held(shop).copies[0].returned, held(shop).copies[0].destroyed) == (None, None)
    assert [one.recipient for one in held(shop).out] == ["甲"]


@pytest.mark.parametrize(
    ("state", "days", "reason"),
    [
        (CopyState.RETURNED, 0, Reason.COPY_NOT_OUT),
        (CopyState.HANDED_OUT, 40, Reason.DATE_IN_FUTURE),
    ],
)
def test_what_cannot_be_is_refused(shop: Workshop, state: CopyState, days: int, reason: Reason) -> None:
    shop.workspace.do(AddCopies(packet=packet(shop), recipients=("甲",)))
    day = TODAY + timedelta(days=days)
    assert refused(shop, MoveCopies(copies=(held(shop).copies[0].id,), state=state, on=day)) is reason
    assert held(shop).copies[0].state is CopyState.PLANNED


def test_a_copy_does_not_come_back_before_it_went_out(shop: Workshop) -> None:
    shop.workspace.do(AddCopies(packet=packet(shop), recipients=("甲",)))
    ids = (held(shop).copies[0].id,)
    shop.workspace.do(MoveCopies(copies=ids, state=CopyState.HANDED_OUT, on=TODAY))
    earlier = MoveCopies(copies=ids, state=CopyState.RETURNED, on=TODAY - timedelta(days=1))
    assert refused(shop, earlier) is Reason.DATE_BEFORE_START


def test_only_the_last_copy_that_never_went_out_can_go(shop: Workshop) -> None:
    shop.workspace.do(AddCopies(packet=packet(shop), recipients=("甲", "乙")))
    first, second = (one.id for one in held(shop).copies)
    assert refused(shop, RemoveCopy(copy=first)) is Reason.COPY_NOT_LAST
    shop.workspace.do(MoveCopies(copies=(second,), state=CopyState.HANDED_OUT, on=TODAY))
    assert refused(shop, RemoveCopy(copy=second)) is Reason.COPY_WAS_OUT


def test_signatures_are_outstanding_until_they_are_registered_and_then_for_good(shop: Workshop) -> None:
    number = packet(shop)
    shop.workspace.do(AskSignatures(packet=number, signers=(("甲", "chair"), ("乙", "hr"))))
    shop.workspace.do(AskSignatures(packet=number, signers=(("甲", "chair"),)))
    assert [one.name for one in held(shop).outstanding] == ["甲", "乙"]
    first = held(shop).signatures[0]
    shop.workspace.do(RegisterSignature(signature=first.id, on=TODAY))
    assert [one.name for one in held(shop).outstanding] == ["乙"]
    assert held(shop).signatures[0].kind is SignatureKind.WET
    assert shop.workspace.undo_step is None
    assert refused(shop, RegisterSignature(signature=first.id, on=TODAY)) is Reason.SIGNED_ALREADY


@pytest.mark.parametrize(("days", "reason"), [(9, Reason.DATE_IN_FUTURE), (-9, Reason.DATE_BEFORE_START)])
def test_nobody_signs_before_the_packet_or_after_today(shop: Workshop, days: int, reason: Reason) -> None:
    shop.workspace.do(AskSignatures(packet=packet(shop), signers=(("甲", ""),)))
    on = TODAY + timedelta(days=days)
    assert refused(shop, RegisterSignature(signature=held(shop).signatures[0].id, on=on)) is reason


def test_a_scan_is_kept_to_the_byte(shop: Workshop) -> None:
    data = b"%PDF-1.4 " + bytes(range(256))
    shop.workspace.do(AttachScan(packet=packet(shop), name="x.pdf", kind="pdf", pages=1, data=data))
    assert shop.workspace.ask(ScanOf(scan=held(shop).scans[0].id)) == data
    assert shop.workspace.verify().sound


@pytest.mark.parametrize(
    ("command", "reason"),
    [
        (AddCopies(packet="2020-0001-01", recipients=("甲",)), Reason.PACKET_MISSING),
        (AskSignatures(packet="none", signers=(("甲", ""),)), Reason.PACKET_MISSING),
        (MoveCopies(copies=("x",), state=CopyState.RETURNED, on=date(2026, 1, 1)), Reason.ROW_MISSING),
        (SaveLayout(name=" ", content="{}"), Reason.NAME_MISSING),
        (SaveLayout(name="x" * 90, content="{}"), Reason.VALUE_TOO_LONG),
    ],
)
def test_bad_input_is_refused(shop: Workshop, command: Command, reason: Reason) -> None:
    assert refused(shop, command) is reason


def test_no_copies_without_names_and_never_more_than_two_digits(shop: Workshop) -> None:
    number = packet(shop)
    assert refused(shop, AddCopies(packet=number, recipients=())) is Reason.NAME_MISSING
    assert refused(shop, AddCopies(packet=number, recipients=("甲", " "))) is Reason.NAME_MISSING
    assert refused(shop, AddCopies(packet=number, recipients=("甲",) * 100)) is Reason.OUT_OF_RANGE


def test_a_layout_of_the_same_name_takes_the_place_of_the_first(shop: Workshop) -> None:
    for name, content in (("甲", "1"), ("乙", "2"), ("甲", "3")):
        shop.workspace.do(SaveLayout(name=name, content=content))
    found = shop.workspace.ask(SavedLayouts())
    assert [(one.name, one.content) for one in found] == [("甲", "3"), ("乙", "2")]
    assert refused(shop, RenameLayout(layout=found[1].id, name="甲")) is Reason.LAYOUT_NAME_TAKEN
