"""Why the system did not do something, in the user's language; what libraries say is left out."""

import errno
import os

from talentdesk.domain.ruling import Figure
from talentdesk.wording.say import Say, phrase

_CAUSES = {
    errno.EACCES: phrase("no right to do that"),
    errno.EPERM: phrase("no right to do that"),
    errno.EROFS: phrase("the disk is write-protected"),
    errno.ENOENT: phrase("it is not there"),
    errno.ENOTDIR: phrase("part of the path is a file, not a folder"),
    errno.EISDIR: phrase("it is a folder"),
    errno.EEXIST: phrase("a file of this name is in the way"),
    errno.ENOTEMPTY: phrase("a folder of this name is in the way"),
    errno.ENAMETOOLONG: phrase("the name is too long"),
    errno.EBUSY: phrase("another program is using it"),
    errno.ETXTBSY: phrase("another program is using it"),
    errno.EIO: phrase("the disk does not answer properly"),
    errno.ENOSPC: phrase("the disk is full"),
    errno.EDQUOT: phrase("the disk is full"),
    errno.EFBIG: phrase("the file is too large for this disk"),
    errno.ELOOP: phrase("links lead round in a circle"),
}
_KINDS = {"PDF": phrase("it is no whole PDF"), "UTF-8": phrase("it is no text in UTF-8")}
"""What a file was expected to be."""
_BY_TEXT = {**_KINDS, **{os.strerror(code): said for code, said in _CAUSES.items()}}


def cause(detail: Figure, say: Say) -> str:
    """Return what the system gave as the reason, as words; empty where it is nothing a user understands."""
    said = _BY_TEXT.get(str(detail))
    return say(said) if said else ""
