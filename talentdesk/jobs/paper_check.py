"""Comparing the pages of a PDF with what the record prints under the number they carry.

What is compared are the words of every page, not how they are set. A scan has no words; of it only the code
is read.
"""

import re
from difflib import SequenceMatcher
from pathlib import Path

from talentdesk.domain.layouts import WHOLE, from_json, kept_layout
from talentdesk.domain.packet import IssuedPacket
from talentdesk.domain.paper_check import Doubt, PageDoubt, PaperCheck
from talentdesk.domain.texts import Language
from talentdesk.domain.trouble import Trouble, TroubleError
from talentdesk.jobs.copies import registered
from talentdesk.jobs.packet import Press, issued_again, page_texts, read_paper
from talentdesk.reports.code import PacketCode
from talentdesk.reports.progress import Cancelled, Progress, never, tell_nobody
from talentdesk.services.printing import IssuedPackets
from talentdesk.services.workspace import Workspace
from talentdesk.wording import Say, speaker

_AROUND = 12
"""Characters told before and behind what reads otherwise."""
_MOST = 60
"""Characters of what reads otherwise that are told."""
_SHORT = re.compile(r"[0-9A-F]{16}")


def check_pages(
    workspace: Workspace,
    path: Path,
    say: Say,
    progress: Progress = tell_nobody,
    cancelled: Cancelled = never,
) -> PaperCheck | None:
    """Compare the pages of a PDF with the packet it names; None where they cannot be compared.

    That is so for pictures, for packets of other files, and where it is not known which parts were printed.
    Raises ``TroubleError`` for a file that cannot be read, or when cancelled.
    """
    if path.suffix.casefold() != ".pdf":
        return None
    code = read_paper(path)
    line = next((one for one in workspace.ask(IssuedPackets()) if code and one.number == code.number), None)
    if code is None or line is None or line.fingerprint != code.fingerprint:
        return None
    layout = kept_layout(line.made_as, line.layout)
    if layout is None:
        return None
    found = [_tight(text) for text in page_texts(path)]
    worded = sum(bool(text) for text in found)
    if not worded:
        return PaperCheck(0, len(found))
    kept = from_json(line.made_as)[1] or say.language.value
    language = next((one for one in Language if _foot(code, speaker(one)) in "".join(found)), Language(kept))
    paper = speaker(language)
    issued = issued_again(workspace, code.number)
    drawn = Press(paper, None if layout == WHOLE else layout, progress, cancelled).draw(issued)
    if cancelled():
        raise TroubleError(Trouble.CANCELLED)
    printed = [_tight(text) for text in page_texts(drawn.data)]
    added = _added(workspace, issued, paper)
    told = [added.sub("", text) for text in found]
    return PaperCheck(worded, len(found), tuple(_doubts(told, printed, code)))


def _doubts(found: list[str], printed: list[str], code: PacketCode) -> list[PageDoubt]:
    doubts = []
    known = set(printed)
    short = _tight(code.short)
    for page, text in enumerate(found, start=1):
        wanted = printed[page - 1] if page <= len(printed) else ""
        if not text or text == wanted or text in known:
            continue  # a scanned page, or one that has only come to another place
        if short not in text:
            other = _SHORT.search(text)
            doubts.append(PageDoubt(page, Doubt.OTHER, other[0] if other else ""))
        else:
            doubts.append(PageDoubt(page, Doubt.WORDS, *_difference(text, wanted)))
    if all(found):
        unlike = {one.page for one in doubts}
        there = set(found)
        doubts += [
            PageDoubt(page, Doubt.MISSING)
            for page, text in enumerate(printed, start=1)
            if text not in there and page not in unlike
        ]
    return doubts


def _difference(found: str, printed: str) -> tuple[str, str]:
    """Return the first words that differ, with a little of what stands around them."""
    matcher = SequenceMatcher(None, found, printed, autojunk=False)
    for tag, start, end, first, last in matcher.get_opcodes():
        if tag != "equal":
            return _around(found, start, end), _around(printed, first, last)
    return "", ""


def _around(text: str, start: int, end: int) -> str:
    end = min(end, start + _MOST)
    before, after = max(0, start - _AROUND), min(len(text), end + _AROUND)
    return ("…" if before else "") + text[before:after] + ("…" if after < len(text) else "")


def _added(workspace: Workspace, issued: IssuedPacket, say: Say) -> re.Pattern[str]:
    """Return what may stand on pages beside what was drawn: marks of copies, signatures made on a screen.

    A copy tells how many there were when it was drawn; more may have been made since.
    """
    known = registered(workspace, issued.number)
    words = [
        say("Copy {number} of {of} · {name}", number=one.number, of="\0", name=one.recipient)
        for one in known.copies
    ]
    words += [
        say("Drawn on screen, {day}", day=say.day(one.signed_on))
        for one in known.signatures
        if one.drawing and one.signed_on
    ]
    kinds = sorted({re.escape(_tight(one)).replace("\0", r"\d{1,2}") for one in words}, key=len, reverse=True)
    return re.compile("|".join(kinds) or r"(?!)")


def _foot(code: PacketCode, say: Say) -> str:
    return _tight(say("Packet {number} · fingerprint {short}", number=code.number, short=code.short))


def _tight(text: str) -> str:
    """Return a text without blanks and ends of lines, which depend on how it is set."""
    return "".join(text.split())
