"""The code a page carries: packet number and fingerprint, for eyes, for a scanner and for ``check``."""

import re
from dataclasses import dataclass

_PAYLOAD = re.compile(r"TD1:([^:\s]+):([0-9a-fA-F]{64})")


@dataclass(frozen=True, slots=True)
class PacketCode:
    """Number and fingerprint of a packet as a page carries them."""

    number: str
    fingerprint: str
    """SHA-256 in lower-case hex."""

    @property
    def payload(self) -> str:
        """What the QR code holds; capitals make the code a third smaller."""
        return f"TD1:{self.number}:{self.fingerprint.upper()}"

    @property
    def short(self) -> str:
        """The first sixteen digits in fours, for comparing by eye."""
        return grouped(self.fingerprint[:16])


def grouped(fingerprint: str) -> str:
    """Return hex digits as capitals in groups of four."""
    digits = fingerprint.upper()
    return " ".join(digits[start : start + 4] for start in range(0, len(digits), 4))


def read(text: str) -> PacketCode | None:
    """Return the code that stands anywhere in a text, or None."""
    found = _PAYLOAD.search(text)
    return PacketCode(found[1], found[2].lower()) if found else None
