"""Making a session's packet, and checking a printed one against the file."""

import re
from pathlib import Path
from typing import Any

from talentdesk.domain.packet import CheckResult, IssuedPacket
from talentdesk.domain.ruling import Reason, refused
from talentdesk.domain.texts import Id
from talentdesk.domain.trouble import Trouble, TroubleError
from talentdesk.reports.code import PacketCode, read
from talentdesk.reports.progress import Cancelled, Progress, never, tell_nobody
from talentdesk.services.printing import CheckPacket, IssuedPacketOf, IssuePacket
from talentdesk.services.workspace import Workspace
from talentdesk.wording import Say

LAYOUT = "packet"
"""Key of the layout with all parts; a packet number belongs to session, layout and values."""

_NOT_IN_NAMES = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')
_LONGEST_NAME = 60


def make_packet(
    workspace: Workspace,
    session: Id,
    out_dir: Path,
    say: Say,
    progress: Progress = tell_nobody,
    cancelled: Cancelled = never,
) -> Path:
    """Give a session's packet its number, draw it and write it into a folder; return the file.

    The same values keep their number and give the same bytes. Raises ``RefusedError``, and ``TroubleError``
    when cancelled or when the file cannot be written; nothing is left in the folder then.
    """
    from talentdesk.reports.packet import write_packet

    issued = issue(workspace, session)
    try:
        out_dir.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise TroubleError(Trouble.CANNOT_WRITE, path=str(out_dir), detail=error.strerror or "") from error
    path = out_dir / file_name(issued, say)
    write_packet(issued, path, say, progress, cancelled)
    return path


def issue(workspace: Workspace, session: Id) -> IssuedPacket:
    """Give a session's packet its number, or find the one it has; return what is printed."""
    number = str(workspace.do(IssuePacket(session=session, layout=LAYOUT)).figures["number"])
    issued = workspace.ask(IssuedPacketOf(code=number))
    if issued is None:
        raise refused(Reason.PACKET_MISSING, number=number)
    return issued


def file_name(issued: IssuedPacket, say: Say) -> str:
    """Return a file name for a packet that every system takes: number, language, session."""
    words = _NOT_IN_NAMES.sub(" ", issued.content.session_name).split()
    session = " ".join(words)[:_LONGEST_NAME].strip(" .")
    return "_".join(part for part in (issued.number, say.language.value, session) if part) + ".pdf"


def check_file(workspace: Workspace, code_or_pdf: str) -> CheckResult:
    """Compare a packet number, a fingerprint, a scanned code or a printed PDF with the file.

    A number and a fingerprint that do not belong together are unknown. Raises ``TroubleError`` for a PDF that
    is not there or cannot be read.
    """
    text = code_or_pdf.strip()
    if text.casefold().endswith(".pdf"):
        return _check_code(workspace, read_pdf(Path(text)))
    code = read(text)
    return workspace.ask(CheckPacket(code=text)) if code is None else _check_code(workspace, code)


def _check_code(workspace: Workspace, code: PacketCode | None) -> CheckResult:
    number = code.number if code else ""
    issued = workspace.ask(IssuedPacketOf(code=number)) if code else None
    if code is None or issued is None or issued.fingerprint != code.fingerprint:
        return CheckResult(state="unknown", packet=number, session="", changes=())
    return workspace.ask(CheckPacket(code=number))


def read_pdf(path: Path) -> PacketCode | None:
    """Return the code a PDF carries in its properties or on its pages; None if it is not one of ours."""
    import pypdfium2

    try:
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise TroubleError(Trouble.FILE_MISSING, path=str(path)) from error
    except OSError as error:
        raise TroubleError(Trouble.CANNOT_READ, path=str(path), detail=error.strerror or "") from error
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise TroubleError(Trouble.CANNOT_READ, path=str(path), detail="PDF") from error
    try:
        found = read(" ".join(str(value) for value in document.get_metadata_dict().values()))
        pages = range(len(document))
        return found or next((code for page in pages if (code := read(_page_text(document, page)))), None)
    finally:
        document.close()


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
