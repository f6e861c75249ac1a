"""The cover: what this packet is, its number, fingerprint and code, and what it contains."""

from collections.abc import Sequence

from reportlab.platypus import Flowable, Spacer
from typing_extensions import override

from talentdesk.domain.packet import IssuedPacket, PacketContent
from talentdesk.reports import marks
from talentdesk.reports.blocks import facts
from talentdesk.reports.code import PacketCode, grouped
from talentdesk.reports.ink import BODY, CELL, MM, MUTED, Face, Ink
from talentdesk.reports.page import Mark
from talentdesk.reports.text import Canvas, FixedBlock, Text, draw_line
from talentdesk.reports.words import NONE
from talentdesk.wording import Say

_ORGANISATION = Face(12, 18, colour="muted", after=26)
_TITLE = Face(26, 36, bold=True, after=4)
_SESSION = Face(15, 22, after=22)
_USUAL = 11
"""Parts of a usual packet."""


def cover(packet: IssuedPacket, contents: Sequence[tuple[str, str]], ink: Ink) -> list[Flowable]:
    """Return the cover; ``contents`` are (title, bookmark) of the parts."""
    say, content = ink.say, packet.content
    chair = next((member.name for member in content.members), NONE)
    state = say("Draft, not locked")
    if content.version:
        state = say("Lock no. {version}", version=content.version)
    if content.sealed_at is not None:
        state = say(
            "Lock no. {version}, sealed {at} by {by}",
            version=content.version,
            at=say.moment(content.sealed_at),
            by=content.sealed_by,
        )
    programme = say(
        "{name}, version {version}", name=say.text(content.programme), version=content.programme_version
    )
    pairs = [
        (say("Review cycle"), content.cycle or NONE),
        (say("Date"), say.day(content.on)),
        (say("Held at"), content.place or NONE),
        (say("Chair"), chair),
        (say("Candidates"), str(len(content.evaluations))),
        (say("Members"), _members(content, say)),
        (say("Grid scheme"), say.text(content.scheme.name)),
        (say("Programme"), programme),
        (say("State of the session"), state),
        (say("Values as of"), say.moment(content.moment)),
    ]
    secret = say(
        "Confidential. This packet holds personal data and the judgement of a committee. Do not copy it, "
        "do not pass it on; hand it back when the session is over."
    )
    # Long contents take the room of the opening, so that they end on the page they begin on.
    long = len(contents) > _USUAL
    return [
        Mark("cover", say("Cover"), 0, ""),
        Spacer(1, 20 if long else 48),
        Text(ink, content.organisation, _ORGANISATION),
        Text(ink, say("Packet of a calibration session"), _TITLE),
        Text(ink, content.session_name, _SESSION),
        facts(ink, pairs),
        _Code(ink, packet),
        Text(ink, secret, MUTED.but(before=4, after=14)),
        Text(ink, say("Contents"), BODY.but(bold=True, before=10)),
        *[_Entry(ink, title, key, 14.5 if long else 16) for title, key in contents],
    ]


def _members(content: PacketContent, say: Say) -> str:
    """Say how many sit on the committee and how many of them vote: a secretary is no voter."""
    voting = sum(1 for member in content.members if member.votes)
    return say("{members}, of them {voting} with a vote", members=len(content.members), voting=voting)


class _Code(FixedBlock):
    """Packet number, fingerprint and QR code, framed."""

    _SIZE = 30 * MM

    def __init__(self, ink: Ink, packet: IssuedPacket) -> None:
        super().__init__(ink, self._SIZE + 8 * MM, 16, 8)
        self._code = PacketCode(packet.number, packet.fingerprint)

    @override
    def paint(self, canvas: Canvas, left: float, top: float) -> None:
        """Paint the frame, the words at the left and the code at the right."""
        ink, say = self._ink, self._ink.say
        bottom = top - self._height
        marks.box(canvas, left, bottom, self.width, top - bottom, line=ink.colour("line-strong"))
        x = left + 6 * MM
        draw_line(canvas, ink, say("Packet number"), x, top - 8 * MM, CELL.but(colour="muted"))
        draw_line(canvas, ink, self._code.number, x, top - 15.5 * MM, Face(17, 22, bold=True))
        draw_line(canvas, ink, say("Fingerprint (SHA-256)"), x, top - 23 * MM, CELL.but(colour="muted"))
        digits = grouped(self._code.fingerprint)
        half = len(digits) // 2
        draw_line(canvas, ink, digits[:half].strip(), x, top - 28.5 * MM, Face(9.5, 13))
        draw_line(canvas, ink, digits[half:].strip(), x, top - 33.5 * MM, Face(9.5, 13))
        right = left + self.width - 4 * MM - self._SIZE
        marks.qr(canvas, self._code.payload, right, bottom + 4 * MM, self._SIZE, ink.colour("text"))


class _Entry(FixedBlock):
    """A line of the contents; its page number is filled in at the end."""

    def __init__(self, ink: Ink, title: str, key: str, height: float) -> None:
        super().__init__(ink, height)
        self._title, self._key = title, key

    @override
    def paint(self, canvas: Canvas, left: float, top: float) -> None:
        """Paint title, dots and the page number, which links to the page."""
        ink, y = self._ink, top - 11.5
        wide = draw_line(canvas, ink, self._title, left, y, CELL.but(size=10), width=self.width - 40)
        end = left + self.width - 24
        dots = ink.colour("line-strong")
        marks.rule(canvas, (left + wide + 6, y + 2), (end, y + 2), dots, thick=0.6, dash=(0.6, 3.0))
        canvas._doctemplate.page_of(canvas, self._key, left + self.width, y)
        if not canvas._doctemplate.goes_on:  # a link needs a page to lead to
            area = (left, y - 4, left + self.width, y + 12)
            canvas.linkRect("", self._key, area, relative=1, thickness=0)
