"""The kinds of history of a personal file: which fields each has and how wide they are."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Cell:
    """One field of an entry: its key, the kind of editor, and its share of the row."""

    key: str
    editor: str = "line"
    """``line``, ``day``, ``number``, ``switch``, or ``choice``."""
    share: int = 2


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of history: what commands call it, where the file holds it, its fields."""

    key: str
    attribute: str
    icon: str
    cells: tuple[Cell, ...]
    needed: tuple[str, ...]
    """Fields that must be filled before an entry can be saved."""


_FROM, _TO = Cell("start", "day"), Cell("end", "day")

KINDS: tuple[Kind, ...] = (
    Kind(
        "experience",
        "experience",
        "briefcase",
        (
            Cell("employer", share=4),
            Cell("post", share=4),
            _FROM,
            _TO,
            Cell("inside", "switch", 1),
            Cell("note", share=3),
        ),
        ("employer",),
    ),
    Kind(
        "schooling",
        "education",
        "building",
        (Cell("school", share=4), Cell("degree"), Cell("major", share=3), _FROM, _TO),
        ("school",),
    ),
    Kind(
        "rating",
        "ratings",
        "chart",
        (
            Cell("dimension", "choice", 3),
            Cell("period"),
            Cell("grade"),
            Cell("score", "number", 1),
            Cell("on", "day"),
            Cell("source", share=3),
        ),
        ("dimension", "period", "on"),
    ),
    Kind(
        "competency_score",
        "competencies",
        "radar",
        (
            Cell("competency", "choice", 4),
            Cell("score", "number", 1),
            Cell("on", "day"),
            Cell("source", share=3),
        ),
        ("competency", "score", "on"),
    ),
    Kind(
        "training",
        "training",
        "list",
        (Cell("name", share=5), Cell("hours", "number", 1), _FROM, _TO, Cell("result", share=3)),
        ("name",),
    ),
    Kind(
        "award",
        "awards",
        "award",
        (Cell("name", share=4), Cell("issuer", share=3), Cell("on", "day"), Cell("penalty", "switch", 1)),
        ("name",),
    ),
    Kind(
        "language",
        "languages",
        "language",
        (Cell("language", share=2), Cell("level", share=4)),
        ("language",),
    ),
    Kind("contract", "contracts", "file", (Cell("kind", share=4), _FROM, _TO), ("kind",)),
)
"""In the order of the file."""
