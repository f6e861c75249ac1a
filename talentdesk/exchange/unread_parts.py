"""Names what a workbook holds and the reader leaves alone."""

from collections.abc import Iterator

from talentdesk.domain.problem import Problem
from talentdesk.domain.ruling import Reason
from talentdesk.exchange.cells import Book

_PARTS = {
    "macros": Reason.MACROS_NOT_READ,
    "links": Reason.LINKS_NOT_READ,
    "objects": Reason.OBJECTS_NOT_READ,
    "pictures": Reason.PICTURES_NOT_READ,
}


def unread_parts(book: Book) -> Iterator[Problem]:
    """Yield a warning for each kind of thing that was not read."""
    for part in book.parts:
        yield Problem(reason=_PARTS[part], warning=True)
