"""Examples of the register of signed paper and of layouts."""

from datetime import date

from talentdesk.domain.register import CopyState
from talentdesk.services.layouts import RemoveLayout, RenameLayout, SavedLayouts, SaveLayout
from talentdesk.services.printing import IssuePacket
from talentdesk.services.register import (
    AddCopies,
    AskSignatures,
    AttachScan,
    MoveCopies,
    Register,
    RemoveCopy,
    RemoveScan,
)
from tests.unit.services.examples.registry import example
from tests.unit.services.made_workshop import Workshop

DAY = date(2026, 11, 22)


def packet(shop: Workshop) -> str:
    done = shop.workspace.do(IssuePacket(session=shop.session, layout="packet"))
    return str(done.figures["number"])


def copies(shop: Workshop) -> tuple[str, ...]:
    shop.workspace.do(AddCopies(packet=packet(shop), recipients=("李主任", "Ann Lee")))
    held = shop.workspace.ask(Register())[0]
    return tuple(one.id for one in held.copies)


@example(AddCopies)
def _add_copies(shop: Workshop) -> AddCopies:
    return AddCopies(packet=packet(shop), recipients=("李主任", "Ann Lee"))


@example(MoveCopies)
def _hand_out(shop: Workshop) -> MoveCopies:
    return MoveCopies(copies=copies(shop), state=CopyState.HANDED_OUT, on=DAY)


@example(MoveCopies)
def _plan_again(shop: Workshop) -> MoveCopies:
    ids = copies(shop)
    shop.workspace.do(MoveCopies(copies=ids, state=CopyState.HANDED_OUT, on=DAY))
    return MoveCopies(copies=ids[:1], state=CopyState.PLANNED, on=DAY)


@example(RemoveCopy)
def _remove_copy(shop: Workshop) -> RemoveCopy:
    return RemoveCopy(copy=copies(shop)[-1])


@example(AskSignatures)
def _ask_signatures(shop: Workshop) -> AskSignatures:
    return AskSignatures(packet=packet(shop), signers=(("李主任", "chair"), ("王总", "executive")))


@example(AttachScan)
def _attach(shop: Workshop) -> AttachScan:
    return AttachScan(packet=packet(shop), name="signed.pdf", kind="pdf", pages=2, data=b"%PDF-1.4 scan")


@example(RemoveScan)
def _remove_scan(shop: Workshop) -> RemoveScan:
    shop.workspace.do(_attach(shop))
    held = next(one for one in shop.workspace.ask(Register()) if one.scans)
    return RemoveScan(scan=held.scans[0].id)


@example(SaveLayout)
def _save(shop: Workshop) -> SaveLayout:
    return SaveLayout(name="委员会用", content="{}")


@example(RenameLayout)
def _rename(shop: Workshop) -> RenameLayout:
    shop.workspace.do(SaveLayout(name="委员会用", content="{}"))
    return RenameLayout(layout=shop.workspace.ask(SavedLayouts())[0].id, name="存档用")


@example(RemoveLayout)
def _remove(shop: Workshop) -> RemoveLayout:
    shop.workspace.do(SaveLayout(name="委员会用", content="{}"))
    return RemoveLayout(layout=shop.workspace.ask(SavedLayouts())[0].id)
