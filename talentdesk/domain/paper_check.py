"""What comes of comparing the pages of a PDF with the packet whose code they carry."""

from dataclasses import dataclass
from enum import StrEnum


class Doubt(StrEnum):
    """What is wrong with a page."""

    OTHER = "other"
    """It carries the code of another packet, or none."""
    WORDS = "words"
    """It reads otherwise than the record prints it."""
    MISSING = "missing"
    """It is not in the file."""


@dataclass(frozen=True, slots=True)
class PageDoubt:
    """A page, from 1, and what is wrong: what it says, and what the record prints."""

    page: int
    doubt: Doubt
    found: str = ""
    printed: str = ""


@dataclass(frozen=True, slots=True)
class PaperCheck:
    """``pages`` that have words, of ``of`` in the file, and what is doubtful about them."""

    pages: int
    of: int
    doubts: tuple[PageDoubt, ...] = ()
    alike: bool = True
    """Whether this version drew the file: only then pages are alike to the last sign."""

    @property
    def forged(self) -> bool:
        """Whether a doubt is none that another version of the program could explain."""
        return any(self.alike or one.doubt is not Doubt.WORDS for one in self.doubts)
