"""What a packet consists of: its parts in their order, the pages of its grids, whose reports, its class.

A layout is kept as JSON with a version of its own. Reading is forgiving: parts a later version added are left
out, so that a file from there can still be printed.
"""

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from talentdesk.domain.packet import Evaluation, PacketContent
from talentdesk.domain.snapshot import fingerprint
from talentdesk.domain.texts import Id

FORMAT = 1
GRID_A4, GRID_A3 = "landscape", "large"
SHORTEST, LONGEST = 1, 4
"""Pages a report takes at least and at most."""
_LONGEST_CLASS = 60


class Part(StrEnum):
    """What a packet can contain, in the usual order."""

    COVER = "cover"
    COMMITTEE = "committee"
    AGENDA = "agenda"
    RULES = "rules"
    GRIDS = "grids"
    DISTRIBUTION = "distribution"
    MOVEMENT = "movement"
    DECISIONS = "decisions"
    MINUTES = "minutes"
    REPORTS = "reports"
    COMPARISON = "comparison"
    PLANS = "plans"
    SIGNATURES = "signatures"


STANDARD = (
    Part.COVER,
    Part.COMMITTEE,
    Part.GRIDS,
    Part.DISTRIBUTION,
    Part.DECISIONS,
    Part.MINUTES,
    Part.REPORTS,
    Part.SIGNATURES,
)
"""The whole packet as it is printed without a choice; its key never changes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """Which parts are printed, in which order and how."""

    parts: tuple[Part, ...] = STANDARD
    grid_pages: str = GRID_A4
    candidates: frozenset[Id] = frozenset()
    """Limits reports, comparison and plans when not empty."""
    boxes: frozenset[int] = frozenset()
    """Limits them to those who stand in these boxes of the first scheme, when nobody is named."""
    report_pages: int = LONGEST
    """How much a report tells: 4 = everything, 1 = what fits on one page."""
    classification: str = ""
    """Printed at the foot of every page; empty = the usual sentence."""

    @property
    def key(self) -> str:
        """What tells this layout from others; a packet's number belongs to it."""
        parts = "+".join(part.value for part in self.parts)
        chosen = _short(",".join(sorted(self.candidates))) if self.candidates else ""
        boxes = "b" + ".".join(map(str, sorted(self.boxes))) if self.boxes and not self.candidates else ""
        pages = f"p{self.report_pages}" if self.report_pages != LONGEST else ""
        secret = f"c{_short(self.classification)}" if self.classification else ""
        return "/".join(one for one in (parts, self.grid_pages, chosen, boxes, pages, secret) if one)

    def has(self, part: Part) -> bool:
        """Tell whether a part is printed."""
        return part in self.parts

    def chosen(self, content: PacketContent) -> list[Evaluation]:
        """Return whose reports are printed."""
        if self.candidates:
            return [one for one in content.evaluations if one.candidate in self.candidates]
        if not self.boxes:
            return list(content.evaluations)
        here = {box.placement for box in content.scheme.boxes if box.number in self.boxes}
        return [one for one in content.evaluations if one.calibrated in here]

    def known(self, candidates: Collection[Id]) -> "Layout":
        """Return this layout without the people who are no candidates of a session."""
        return replace(self, candidates=self.candidates & frozenset(candidates))


WHOLE = Layout()


def _short(text: str) -> str:
    return fingerprint(text)[:8]


def to_json(layout: Layout, language: str = "") -> str:
    """Return a layout, and the language of its paper, as it is kept."""
    return json.dumps(
        {
            "format": FORMAT,
            "parts": [part.value for part in layout.parts],
            "grid_pages": layout.grid_pages,
            "candidates": sorted(layout.candidates),
            "boxes": sorted(layout.boxes),
            "report_pages": layout.report_pages,
            "classification": layout.classification,
            "language": language,
        },
        ensure_ascii=False,
        sort_keys=True,
    )


def from_json(content: str) -> tuple[Layout, str]:
    """Return a kept layout and its language; what cannot be understood is left at its default."""
    try:
        given = json.loads(content)
    except ValueError:
        return WHOLE, ""
    if not isinstance(given, Mapping):
        return WHOLE, ""
    known = {part.value: part for part in Part}
    parts = tuple(dict.fromkeys(known[one] for one in _words(given, "parts") if one in known))
    pages = given.get("report_pages")
    grid, secret = given.get("grid_pages"), given.get("classification")
    layout = Layout(
        parts=parts or STANDARD,
        grid_pages=grid if grid in (GRID_A4, GRID_A3) else GRID_A4,
        candidates=frozenset(_words(given, "candidates")),
        boxes=frozenset(one for one in _listed(given, "boxes") if type(one) is int),
        report_pages=pages if type(pages) is int and SHORTEST <= pages <= LONGEST else LONGEST,
        classification=secret[:_LONGEST_CLASS] if isinstance(secret, str) else "",
    )
    language = given.get("language")
    return layout, language if isinstance(language, str) else ""


def from_key(key: str) -> Layout | None:
    """Return the layout of a key, as far as keys tell it: a sum of people or words cannot be read back."""
    parts, _, grid = key.partition("/")
    known = {part.value: part for part in Part}
    if key == "packet":
        return WHOLE
    if grid not in (GRID_A4, GRID_A3) or not all(one in known for one in parts.split("+")):
        return None
    return Layout(parts=tuple(known[one] for one in parts.split("+")), grid_pages=grid)


def kept_layout(made_as: str, key: str) -> Layout | None:
    """Return the layout a packet was printed with: as it was kept, else by its key; None = not known."""
    return from_json(made_as)[0] if made_as else from_key(key)


def _listed(given: Mapping[str, Any], key: str) -> list[Any]:
    found = given.get(key)
    return found if isinstance(found, list) else []


def _words(given: Mapping[str, Any], key: str) -> list[str]:
    return [one for one in _listed(given, key) if isinstance(one, str)]
