"""Sentences for what stands against printing, handing out and signing."""

from talentdesk.domain.ruling import Reason
from talentdesk.wording.say import phrase

PAPER: dict[Reason, tuple[str, ...]] = {
    Reason.PACKET_MISSING: (
        phrase("No packet with the number {number} was issued from this file."),
        phrase("No such packet was issued from this file."),
    ),
    Reason.COPY_NOT_OUT: (
        phrase("Copy {number} ({name}) was never handed out, so it cannot come back."),
        phrase("A copy that was never handed out cannot come back."),
    ),
    Reason.COPY_WAS_OUT: (
        phrase("Copy {number} was handed out to {name} and stays in the register."),
        phrase("A copy that was handed out stays in the register."),
    ),
    Reason.COPY_NOT_LAST: (
        phrase("Copy {number} is not the last one ({last}); numbers stay without gaps."),
        phrase("Only the last copy can be taken out of the register."),
    ),
    Reason.SIGNED_ALREADY: (
        phrase("{name} has signed on {on} already."),
        phrase("This signature is registered already."),
    ),
    Reason.SCAN_NOT_READ: (
        phrase("“{name}” is no PDF, PNG or JPEG that can be read."),
        phrase("The scan cannot be read."),
    ),
    Reason.SCAN_TOO_LARGE: (
        phrase("“{name}” is larger than {megabytes} MB or has too many dots. Scan it more coarsely."),
        phrase("The scan is too large. Scan it more coarsely."),
    ),
    Reason.LAYOUT_NAME_TAKEN: (
        phrase("There is a layout called “{name}” already."),
        phrase("There is a layout of this name already."),
    ),
}
