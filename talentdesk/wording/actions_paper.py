"""What steps about packets, their copies, signatures and layouts are called."""

from collections.abc import Callable, Mapping

from talentdesk.domain.register import CopyState
from talentdesk.domain.ruling import Figure
from talentdesk.wording.figures import many
from talentdesk.wording.say import phrase

Figures = Mapping[str, Figure]

TITLES: dict[str, str] = {
    "issue_packet": phrase("Issue a packet"),
    "add_copies": phrase("Number copies"),
    "move_copies": phrase("Note where copies are"),
    "remove_copy": phrase("Take a copy out of the register"),
    "ask_signatures": phrase("Say who has to sign"),
    "register_signature": phrase("Register a signature"),
    "attach_scan": phrase("Keep a scan"),
    "remove_scan": phrase("Remove a scan"),
    "save_layout": phrase("Keep a packet layout"),
    "rename_layout": phrase("Rename a packet layout"),
    "remove_layout": phrase("Delete a packet layout"),
}

TEXTS: dict[str, tuple[str, ...]] = {
    "issue_packet": (phrase("Issue packet {number} of “{name}”"),),
    "add_copies": (phrase("Packet {number}: number a copy for {name}"),),
    "add_copies.many": (phrase("Packet {number}: number {count} copies ({name} and others)"),),
    "move_copies": (phrase("Copy of {name}: back to planned"),),
    "move_copies.handed_out": (phrase("Hand out the copy of {name}"),),
    "move_copies.handed_out_many": (phrase("Hand out {count} copies ({name} and others)"),),
    "move_copies.returned": (phrase("Take back the copy of {name}"),),
    "move_copies.returned_many": (phrase("Take back {count} copies ({name} and others)"),),
    "move_copies.destroyed": (phrase("Destroy the copy of {name}"),),
    "move_copies.destroyed_many": (phrase("Destroy {count} copies ({name} and others)"),),
    "remove_copy": (phrase("Take copy {copy} ({name}) out of the register"),),
    "ask_signatures": (phrase("Packet {number}: {count} people have to sign"),),
    "register_signature": (phrase("Packet {number}: {name} signed on {on}"),),
    "attach_scan": (phrase("Packet {number}: keep the scan “{name}”"),),
    "remove_scan": (phrase("Remove the scan “{name}”"),),
    "save_layout": (phrase("Keep the packet layout “{name}”"),),
    "rename_layout": (phrase("Rename the packet layout “{before}” to “{name}”"),),
    "remove_layout": (phrase("Delete the packet layout “{name}”"),),
}


def _moved(figures: Figures) -> str:
    state = str(figures.get("state") or "")
    return "" if state == CopyState.PLANNED else "_".join(part for part in (state, many(figures)) if part)


READINGS: dict[str, Callable[[Figures], str]] = {"add_copies": many, "move_copies": _moved}
