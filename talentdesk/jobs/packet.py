"""Making a session's packet, and checking a printed one against the file."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from talentdesk.domain.layouts import WHOLE, Layout, to_json
from talentdesk.domain.packet import CheckResult, IssuedPacket
from talentdesk.domain.ruling import Reason, refused
from talentdesk.domain.texts import Id
from talentdesk.domain.trouble import Trouble, TroubleError
from talentdesk.exchange.files import as_file_name, expect_writable, make_folder, write
from talentdesk.exchange.scans import PICTURES, codes_of
from talentdesk.reports.code import PacketCode, read
from talentdesk.reports.progress import Cancelled, Progress, never, tell_nobody
from talentdesk.services.board import BoardOf
from talentdesk.services.printing import CheckPacket, IssuedPacketOf, IssuePacket, PreviewOf
from talentdesk.services.workspace import Workspace
from talentdesk.wording import Say

LAYOUT = "packet"
"""Key of the layout with all parts; a packet number belongs to session, layout and values."""

_LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class Drawn:
    """A drawn packet: its values and number, the PDF, and the characters no font could show."""

    issued: IssuedPacket
    data: bytes = field(repr=False)
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Press:
    """How a packet is drawn: the paper's language, its layout, and who is told how far it is."""

    say: Say
    layout: Layout | None = None
    """None = all parts."""
    progress: Progress = tell_nobody
    cancelled: Cancelled = never
    version: int = 0
    """An older lock of the session; 0 = what is printed of it today."""

    @property
    def key(self) -> str:
        """The layout's key; a packet's number belongs to it, beside session and values."""
        return LAYOUT if self.layout is None or self.layout == WHOLE else self.layout.key

    def draw(self, issued: IssuedPacket, *, front: bool = False) -> Drawn:
        """Draw a packet, or what stands before its reports. Raises ``TroubleError(CANCELLED)``."""
        from talentdesk.reports.packet import draw_packet

        layout = self.layout or WHOLE
        printed = draw_packet(issued, self.say, self.progress, self.cancelled, layout=layout, front=front)
        return Drawn(issued, printed.data, printed.missing)


def make_packet(
    workspace: Workspace,
    session: Id,
    out_dir: Path,
    say: Say,
    progress: Progress = tell_nobody,
    cancelled: Cancelled = never,
    layout: Layout | None = None,
) -> Path:
    """Give a session's packet its number, draw it and write it into a folder; return the file.

    Without a ``layout`` the usual parts are printed; whoever it names who is no candidate of the session does
    not count. The same values and layout keep their number and give the same bytes. Raises ``RefusedError``,
    and ``TroubleError`` when cancelled or when the file cannot be written; nothing is left there then.
    A folder nobody can write into is told before a number is given.
    """
    board = workspace.ask(BoardOf(session=session)) if layout is not None and layout.candidates else None
    if layout is not None and board is not None:
        layout = layout.known([card.candidate for card in board.cards])
    press = Press(say, layout, progress, cancelled)

    def ready() -> None:
        make_folder(out_dir)
        expect_writable(out_dir)

    made_as = to_json(layout or WHOLE, say.language.value)
    issued = issue(workspace, session, press.key, made_as=made_as, ready=ready)
    path = out_dir / file_name(issued, say)
    write(path, press.draw(issued).data)
    return path


def preview_packet(workspace: Workspace, session: Id, press: Press) -> Drawn:
    """Draw what a session's packet would be now; nothing is written and no number given.

    Where these values have no number yet, the pages say that it is a preview.
    """
    return press.draw(preview_of(workspace, session, press))


def preview_of(workspace: Workspace, session: Id, press: Press) -> IssuedPacket:
    """Return what a session's packet would be now; "Preview" stands for a number there is none of yet."""
    issued = workspace.ask(PreviewOf(session=session, layout=press.key, version=press.version))
    return issued if issued.number else replace(issued, number=press.say("Preview"))


def draw_issued(workspace: Workspace, session: Id, press: Press) -> Drawn:
    """Give a session's packet its number and draw it."""
    made_as = to_json(press.layout or WHOLE, press.say.language.value)
    return press.draw(issue(workspace, session, press.key, press.version, made_as))


def draw_again(workspace: Workspace, number: str, press: Press) -> Drawn:
    """Draw a packet that has its number from the values kept with it. Raises ``RefusedError``."""
    return press.draw(issued_again(workspace, number))


def issued_again(workspace: Workspace, number: str) -> IssuedPacket:
    """Return a packet by its number. Raises ``RefusedError``."""
    issued = workspace.ask(IssuedPacketOf(code=number))
    if issued is None:
        raise refused(Reason.PACKET_MISSING, number=number)
    return issued


def issue(
    workspace: Workspace,
    session: Id,
    layout: str = LAYOUT,
    version: int = 0,
    made_as: str = "",
    ready: Callable[[], None] | None = None,
) -> IssuedPacket:
    """Return what is printed with its number, which is given now if these values have none yet.

    ``ready`` is called once it can be printed and before it gets its number; it may still raise.
    A file that is open to look at only can print again what has its number. Raises ``RefusedError``.
    """
    known = workspace.ask(PreviewOf(session=session, layout=layout, version=version))
    if ready is not None:
        ready()
    if known.number:
        return known
    made = workspace.do(IssuePacket(session=session, layout=layout, version=version, made_as=made_as))
    number = str(made.figures["number"])
    issued = workspace.ask(IssuedPacketOf(code=number))
    if issued is None:
        raise refused(Reason.PACKET_MISSING, number=number)
    return issued


def file_name(issued: IssuedPacket, say: Say) -> str:
    """Return a file name for a packet that every system takes: number, language, session."""
    session = as_file_name(as_file_name(issued.content.session_name)[:_LONGEST_NAME])
    return "_".join(part for part in (issued.number, say.language.value, session) if part) + ".pdf"


def check_file(workspace: Workspace, code_or_pdf: str) -> CheckResult:
    """Compare a packet number, a fingerprint, a scanned code, a printed PDF or a picture of it with the file.

    A number and a fingerprint that do not belong together are unknown. Raises ``TroubleError`` for a file
    that is not there or cannot be read, ``RefusedError`` for a picture that is none.
    """
    text = code_or_pdf.strip()
    if text.casefold().endswith((".pdf", *PICTURES)):
        return _check_code(workspace, read_paper(Path(text)))
    code = read(text)
    return workspace.ask(CheckPacket(code=text)) if code is None else _check_code(workspace, code)


def _check_code(workspace: Workspace, code: PacketCode | None) -> CheckResult:
    number = code.number if code else ""
    issued = workspace.ask(IssuedPacketOf(code=number)) if code else None
    if code is None or issued is None or issued.fingerprint != code.fingerprint:
        return CheckResult(state="unknown", packet=number, session="", changes=())
    return workspace.ask(CheckPacket(code=number))


def read_paper(path: Path) -> PacketCode | None:
    """Return the code of a PDF or a picture: from its words, else from the code on its pages."""
    found = read_pdf(path) if path.suffix.casefold() == ".pdf" else None
    return found or next((code for text in codes_of(path) if (code := read(text))), None)


def read_pdf(path: Path) -> PacketCode | None:
    """Return the code a PDF carries in its properties or on its pages; None if it is not one of ours."""
    document = _opened(path)
    try:
        found = read(" ".join(str(value) for value in document.get_metadata_dict().values()))
        pages = range(len(document))
        return found or next((code for page in pages if (code := read(_page_text(document, page)))), None)
    finally:
        document.close()


def page_texts(pdf: Path | bytes) -> list[str]:
    """Return the words of every page of a PDF. Raises ``TroubleError`` for a file that cannot be read."""
    document = _opened(pdf)
    try:
        return [_page_text(document, page) for page in range(len(document))]
    finally:
        document.close()


def drawn_by(path: Path) -> str:
    """Return what a PDF says it was drawn by. Raises ``TroubleError`` for a file that cannot be read."""
    document = _opened(path)
    try:
        return str(document.get_metadata_dict().get("Creator", ""))
    finally:
        document.close()


def _opened(pdf: Path | bytes) -> Any:
    import pypdfium2

    data, path = (pdf, "") if isinstance(pdf, bytes) else (_bytes(pdf), str(pdf))
    try:
        return pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise TroubleError(Trouble.CANNOT_READ, path=path, detail="PDF") from error


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise TroubleError(Trouble.FILE_MISSING, path=str(path)) from error
    except OSError as error:
        raise TroubleError(Trouble.CANNOT_READ, path=str(path), detail=error.strerror or "") from error


def _page_text(document: Any, number: int) -> str:
    page = document[number]
    try:
        text = page.get_textpage()
        try:
            return str(text.get_text_bounded())
        finally:
            text.close()
    finally:
        page.close()
