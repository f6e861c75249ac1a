"""The register of signed paper in words."""

from talentdesk.domain.register import Copy, CopyState, Registered, Scan, Signature, SignatureKind
from talentdesk.wording.say import Say, phrase

_STATES = {
    CopyState.PLANNED: phrase("not handed out yet"),
    CopyState.HANDED_OUT: phrase("handed out, not back"),
    CopyState.RETURNED: phrase("returned"),
    CopyState.DESTROYED: phrase("destroyed"),
}


def copy_name(copy: Copy, say: Say) -> str:
    """Return which copy it is and whose."""
    return say("Copy {number} of {of} · {name}", number=copy.number, of=copy.of, name=copy.recipient)


def copy_state(copy: Copy, say: Say) -> str:
    """Return where a copy is."""
    return say(_STATES[copy.state])


def copy_day(copy: Copy, say: Say) -> str:
    """Return the day of what happened to it last."""
    day = copy.destroyed or copy.returned or copy.handed_out
    return say.day(day) if day else ""


def signature_name(signature: Signature, say: Say) -> str:
    """Return who has to sign and as what."""
    if not signature.role:
        return say("Signature of {name}", name=signature.name)
    return say("Signature of {name} ({role})", name=signature.name, role=signature.role)


def signature_state(signature: Signature, say: Say) -> str:
    """Return whether and how somebody has signed."""
    if signature.is_outstanding:
        return say("outstanding")
    if signature.kind is SignatureKind.DRAWN:
        return say("drawn on screen")
    return say("signed on paper")


def scan_name(scan: Scan, say: Say) -> str:
    """Return a scan with its pages."""
    return say("Scan “{name}”, pages: {pages}", name=scan.name, pages=scan.pages)


def packet_state(packet: Registered, say: Say, *, changed: bool) -> str:
    """Return whether a packet still says what the record says; a signed one that does not is told as such."""
    signed = any(not one.is_outstanding for one in packet.signatures)
    if changed:
        return say("signed packet no longer matches") if signed else say("record has changed since")
    if packet.superseded:
        return say("superseded")
    return "" if packet.version else say("draft")


def packet_open(packet: Registered, say: Say) -> str:
    """Return what is outstanding of a packet, in few words."""
    parts = []
    if packet.outstanding:
        parts.append(say("unsigned: {count}", count=len(packet.outstanding)))
    if packet.out:
        parts.append(say("not back: {count}", count=len(packet.out)))
    return " · ".join(parts)
