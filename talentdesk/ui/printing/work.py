"""What the printing page lets jobs do; nothing here touches a widget."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtPrintSupport import QPrinter

from talentdesk.domain.layouts import Layout, Part
from talentdesk.domain.texts import Id
from talentdesk.services.packet_states import ChangedPackets
from talentdesk.services.register import Register
from talentdesk.ui.background import Cancelled, Progress
from talentdesk.ui.desk import Desk
from talentdesk.ui.printing import output
from talentdesk.ui.printing.packet_list import Choice
from talentdesk.ui.printing.pages import PdfPages
from talentdesk.wording import Say

if TYPE_CHECKING:
    from talentdesk.jobs.packet import Drawn


MANY = 24
"""Reports from which on the front of a packet is shown before the rest is drawn."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be drawn: a choice, the paper's language and layout."""

    choice: Choice
    say: Say
    layout: Layout


@dataclass(frozen=True, slots=True)
class Previewed:
    """A drawn preview. ``number`` is empty while these values have none; ``stay`` keeps the page shown."""

    drawn: Drawn
    wanted: Wanted
    number: str
    round: int
    stay: bool
    is_front: bool
    """Only what stands before the reports; the rest is still to be drawn."""


def preview(
    desk: Desk, wanted: Wanted, round_: int, stay: bool, progress: Progress, cancelled: Cancelled
) -> Previewed:
    """Draw without giving a number; of a large packet what stands before its reports, to be seen at once."""
    from talentdesk.jobs.packet import Press, issued_again, preview_of

    choice, say = wanted.choice, wanted.say
    press = Press(say, wanted.layout, progress, cancelled, choice.version)
    if choice.number:
        issued, number = issued_again(desk.workspace, choice.number), choice.number
    else:
        issued = preview_of(desk.workspace, choice.session, press)
        number = "" if issued.number == say("Preview") else issued.number
    many = len(wanted.layout.chosen(issued.content)) > MANY
    front = not stay and many and wanted.layout.has(Part.REPORTS)
    return Previewed(press.draw(issued, front=front), wanted, number, round_, stay, front)


def preview_rest(front: Previewed, progress: Progress, cancelled: Cancelled) -> Previewed:
    """Draw the whole packet whose front is shown."""
    from talentdesk.jobs.packet import Press

    wanted = front.wanted
    press = Press(wanted.say, wanted.layout, progress, cancelled, wanted.choice.version)
    return replace(front, drawn=press.draw(front.drawn.issued), stay=True, is_front=False)


def final(desk: Desk, wanted: Wanted, progress: Progress, cancelled: Cancelled) -> Drawn:
    """Draw with its number, which is given now if there is none yet."""
    from talentdesk.jobs.packet import Press, draw_again, draw_issued

    choice, press = (
        wanted.choice,
        Press(wanted.say, wanted.layout, progress, cancelled, wanted.choice.version),
    )
    if choice.number:
        return draw_again(desk.workspace, choice.number, press)
    return draw_issued(desk.workspace, choice.session, press)


def changed_packets(
    desk: Desk, sessions: tuple[Id, ...], progress: Progress, cancelled: Cancelled
) -> dict[str, bool]:
    """Return the packets the record has left behind, and whether anybody has signed them."""
    signed = {
        one.number: any(not signature.is_outstanding for signature in one.signatures)
        for one in desk.workspace.ask(Register())
    }
    found: dict[str, bool] = {}
    for done, session in enumerate(sessions):
        if cancelled():
            break
        progress("", done, len(sessions))
        for number in desk.workspace.ask(ChangedPackets(session=session)):
            found[number] = signed.get(number, False)
    return found


def write(path: Path, drawn: Drawn, progress: Progress, cancelled: Cancelled) -> Path:
    """Write a drawn packet."""
    from talentdesk.exchange.files import write as write_file

    write_file(path, drawn.data)
    return path


def print_packet(
    printer: QPrinter, job: output.PrintJob, drawn: Drawn, progress: Progress, cancelled: Cancelled
) -> str:
    """Print a drawn packet; return its number."""
    pages = PdfPages(drawn.data)
    try:
        output.send(pages, printer, job, progress, cancelled)
    finally:
        pages.close()
    return drawn.issued.number
