"""What became of a packet's paper: its copies, who has signed, and the scans of it."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from talentdesk.domain.texts import Id


class CopyState(StrEnum):
    """Where a numbered copy is."""

    PLANNED = "planned"
    HANDED_OUT = "handed_out"
    RETURNED = "returned"
    DESTROYED = "destroyed"


class SignatureKind(StrEnum):
    """How somebody signed."""

    WET = "wet"
    """With a pen, on paper."""
    DRAWN = "drawn"
    """On a screen; printed as such, so that nobody takes it for ink."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """A numbered copy of a packet."""

    id: Id
    number: int
    of: int
    """Copies of the packet in all."""
    recipient: str
    handed_out: date | None
    returned: date | None
    destroyed: date | None
    note: str

    @property
    def state(self) -> CopyState:
        """Where it is, by the last of its days."""
        if self.destroyed is not None:
            return CopyState.DESTROYED
        if self.returned is not None:
            return CopyState.RETURNED
        return CopyState.PLANNED if self.handed_out is None else CopyState.HANDED_OUT


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """Somebody who has to sign a packet."""

    id: Id
    name: str
    role: str
    signed_on: date | None
    kind: SignatureKind | None
    """None = not signed yet."""
    drawing: str
    """SHA-256 of a drawn signature's picture."""

    @property
    def is_outstanding(self) -> bool:
        """Whether the signature is still missing."""
        return self.signed_on is None


@dataclass(frozen=True, slots=True, kw_only=True)
class Scan:
    """A scan of the signed paper."""

    id: Id
    name: str
    kind: str
    pages: int
    sha256: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Registered:
    """A packet with everything the register holds of it."""

    packet: Id
    number: str
    session: Id
    session_name: str
    version: int
    at: datetime
    copies: tuple[Copy, ...]
    signatures: tuple[Signature, ...]
    scans: tuple[Scan, ...]
    superseded: bool
    """A newer version of the session has been locked since."""

    @property
    def outstanding(self) -> tuple[Signature, ...]:
        """Those who have not signed yet."""
        return tuple(one for one in self.signatures if one.is_outstanding)

    @property
    def out(self) -> tuple[Copy, ...]:
        """Copies that were handed out and have not come back."""
        return tuple(one for one in self.copies if one.state is CopyState.HANDED_OUT)


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedLayout:
    """A packet layout kept by name."""

    id: Id
    name: str
    content: str
    """The layout as JSON."""
