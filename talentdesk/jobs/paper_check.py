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
from talentdesk.jobs.packet import Press, drawn_by, issued_again, page_texts, read_paper
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
    from talentdesk.reports.page import CREATOR

    layout = kept_layout(line.made_as, line.layout)
    if layout is None:
        return None
    found = page_texts(path)
    worded = sum(bool(_tight(text)) for text in found)
    if not worded:
        return PaperCheck(0, len(found))
    alike = drawn_by(path) == CREATOR
    kept = from_json(line.made_as)[1] or say.language.value
    whole = _tight("".join(found))
    language = next((one for one in Language if _foot(code, speaker(one)) in whole), Language(kept))
    paper = speaker(language)
    issued = issued_again(workspace, code.number)
    drawn = Press(paper, None if layout == WHOLE else layout, progress, cancelled).draw(issued)
    if cancelled():
        raise TroubleError(Trouble.CANCELLED)
    printed = page_texts(drawn.data)
    added = _added(workspace, issued, paper)
    doubts = _unlike(found, printed, added, code) if alike else _unheard(found, printed, added, code, paper)
    return PaperCheck(worded, len(found), tuple(doubts), alike)


def _unlike(
    found: list[str], printed: list[str], added: re.Pattern[str], code: PacketCode
) -> list[PageDoubt]:
    """Compare pages as this version draws them, to the last sign."""
    told, wanted = [_told(text, added) for text in found], [_tight(text) for text in printed]
    doubts = []
    for page, text in enumerate(told, start=1):
        here = wanted[page - 1] if page <= len(wanted) else ""
        if not text or text in wanted:
            continue  # a scanned page, or one that has come to another place at most
        doubts.append(_of_other(page, text, code) or PageDoubt(page, Doubt.WORDS, *_difference(text, here)))
    if all(told):
        unlike = {one.page for one in doubts}
        doubts += [
            PageDoubt(page, Doubt.MISSING)
            for page, text in enumerate(wanted, start=1)
            if text not in told and page not in unlike
        ]
    return doubts


def _unheard(
    found: list[str], printed: list[str], added: re.Pattern[str], code: PacketCode, say: Say
) -> list[PageDoubt]:
    """Compare pages of another version: whose they are, which are there, and lines the packet has nowhere."""
    number = re.compile(_numbered(say))
    known = _tight("".join(printed))
    doubts: list[PageDoubt] = []
    seen: set[int] = set()
    last = 0
    for page, text in enumerate(found, start=1):
        lines = [_tight(one) for one in _told(text, added, kept="\n").split("\n")]
        told = "".join(lines)
        if not told:
            continue
        counted = number.search(told)
        if counted:
            seen.add(int(counted[1]))
            last = max(last, int(counted[2]))
        other = _of_other(page, told, code)
        strange = next((one for one in lines if number.sub("", one) not in known), "")
        if other or strange:
            doubts.append(other or PageDoubt(page, Doubt.WORDS, strange[:_MOST]))
    if all(_tight(text) for text in found):
        doubts += [PageDoubt(page, Doubt.MISSING) for page in range(1, last + 1) if page not in seen]
    return doubts


def _of_other(page: int, text: str, code: PacketCode) -> PageDoubt | None:
    if _tight(code.short) in text:
        return None
    other = _SHORT.search(text)
    return PageDoubt(page, Doubt.OTHER, other[0] if other else "")


def _numbered(say: Say) -> str:
    """Return what finds number and total of a page."""
    return re.escape(_tight(say("Page {page} of {total}", page="\0", total="\0"))).replace("\0", r"(\d+)")


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
    # Words that stand aslant come back with an end of line after each sign.
    kinds = {
        r"\n?".join(r"\d{1,2}" if sign == "\0" else re.escape(sign) for sign in _tight(one)) for one in words
    }
    return re.compile("|".join(sorted(kinds, key=len, reverse=True)) or r"(?!)")


def _foot(code: PacketCode, say: Say) -> str:
    return _tight(say("Packet {number} · fingerprint {short}", number=code.number, short=code.short))


def _told(text: str, added: re.Pattern[str], kept: str = "") -> str:
    """Return what a page says without what may be added and without blanks, ``kept`` between its lines."""
    lines = [_tight(line) for line in text.splitlines()]
    return added.sub("", "\n".join(lines)).replace("\n", kept)


def _tight(text: str) -> str:
    """Return a text without blanks and ends of lines, which depend on how it is set."""
    return "".join(text.split())
