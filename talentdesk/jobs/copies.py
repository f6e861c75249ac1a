"""Numbered copies of an issued packet: drawn once, marked for each recipient."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from talentdesk.domain.layouts import from_json, kept_layout
from talentdesk.domain.register import Copy, Registered
from talentdesk.domain.ruling import Reason, refused
from talentdesk.domain.texts import Id, Language
from talentdesk.domain.trouble import Trouble, TroubleError
from talentdesk.exchange.files import write
from talentdesk.jobs.packet import Drawn, Press, draw_again, file_name
from talentdesk.reports.copies import CopyMark, numbered_copy
from talentdesk.reports.drawn import DrawnSignature, with_signatures
from talentdesk.reports.progress import Cancelled, Progress, never, tell_nobody
from talentdesk.services.printing import IssuedPackets
from talentdesk.services.register import DrawingOf, Register
from talentdesk.services.workspace import Workspace
from talentdesk.wording import Say, speaker


def registered(workspace: Workspace, number: str) -> Registered:
    """Return what the register holds of a packet. Raises ``RefusedError``."""
    found = next((one for one in workspace.ask(Register()) if one.number == number), None)
    if found is None:
        raise refused(Reason.PACKET_MISSING, number=number)
    return found


def draw_registered(
    workspace: Workspace,
    number: str,
    say: Say,
    progress: Progress = tell_nobody,
    cancelled: Cancelled = never,
) -> tuple[Drawn, Say]:
    """Draw a packet as it was printed, in its language, with the signatures drawn on a screen since.

    Returns it with the speaker of its language; ``say`` serves where that is not known.
    """
    line = next((one for one in workspace.ask(IssuedPackets()) if one.number == number), None)
    layout = kept_layout(line.made_as, line.layout) if line is not None else None
    language = from_json(line.made_as)[1] if line is not None else ""
    say = speaker(Language(language)) if language in set(Language) else say
    drawn = draw_again(workspace, number, Press(say, layout, progress, cancelled))
    signed = [
        DrawnSignature(one.name, one.signed_on, workspace.ask(DrawingOf(signature=one.id)))
        for one in registered(workspace, number).signatures
        if one.drawing and one.signed_on is not None
    ]
    if signed:
        drawn = Drawn(drawn.issued, with_signatures(drawn.data, signed, say), drawn.missing)
    return drawn, say


def draw_copies(
    workspace: Workspace,
    number: str,
    copies: Sequence[Id],
    say: Say,
    progress: Progress = tell_nobody,
    cancelled: Cancelled = never,
) -> Iterator[tuple[Copy, bytes, str]]:
    """Yield copies with their PDF and a file name. Raises ``RefusedError``, ``TroubleError(CANCELLED)``."""
    wanted = [one for one in registered(workspace, number).copies if one.id in copies]
    drawn, paper = draw_registered(workspace, number, say, progress, cancelled)
    stem = file_name(drawn.issued, paper).removesuffix(".pdf")
    for done, copy in enumerate(wanted):
        if cancelled():
            raise TroubleError(Trouble.CANCELLED)
        progress(copy.recipient, done, len(wanted))
        mark = CopyMark(copy.number, copy.of, copy.recipient)
        yield copy, numbered_copy(drawn.data, mark, paper), f"{stem}_{copy.number:02}.pdf"


def write_copies(
    workspace: Workspace,
    number: str,
    copies: Sequence[Id],
    folder: Path,
    say: Say,
    progress: Progress = tell_nobody,
    cancelled: Cancelled = never,
) -> list[Path]:
    """Write each copy into a folder of its own file; return the files."""
    written = []
    for _, data, name in draw_copies(workspace, number, copies, say, progress, cancelled):
        path = folder / name
        write(path, data)
        written.append(path)
    return written
