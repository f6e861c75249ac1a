"""Remarks of a TOML text put back where their keys stand once the text was written anew.

A remark belongs to the key or the head of the table below it, or on whose line it stands. An entry of a list
is known again by its key, so that remarks go with it wherever it is moved; those of what is gone go with it.
"""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from talentdesk.exchange.toml_lines import Walk

_STEP = re.compile(r"([^.\[\]]+)|\[(\d+)\]")
_KNOWN_BY = ("key", "number", "code", "tier", "box", "competency", "dimension", "criterion")
"""Keys that tell one entry of a list from another, the surest first."""
_FOOT = ""
"""Where remarks stand that have nothing below them."""


@dataclass(slots=True)
class _Remarks:
    """What stands above a key, line by line, and behind it."""

    above: list[str] = field(default_factory=list)
    beside: str = ""


def with_remarks(text: str, before: str) -> str:
    """Return a text with the remarks of the one it takes the place of; as it is where that cannot be done."""
    if "#" not in before:
        return text
    try:
        found = _remarks_of(before)
        done = _put_back(text, found) if found else text
        return done if tomllib.loads(done) == tomllib.loads(text) else text
    except (tomllib.TOMLDecodeError, ValueError, IndexError, KeyError):
        return text


def _remarks_of(text: str) -> dict[str, _Remarks]:
    text = text.replace("\r\n", "\n")
    walk = Walk(text)
    places = _places(walk, tomllib.loads(text))
    rows = text.split("\n")
    found: dict[str, _Remarks] = {}
    held: list[str] = []
    for number, row in enumerate(rows, start=1):
        remark = walk.remarks.get(number)
        alone = remark is not None and row.strip() == remark
        if alone:
            held.append(remark or "")
            continue
        if number in places:
            own = found.setdefault(places[number], _Remarks())
            own.above += held
            own.beside = own.beside or remark or ""
            held = []
        elif held and not row.strip():
            held.append("")
    held = held if any(held) else []
    if held:
        found[_FOOT] = _Remarks(above=held)
    return {key: one for key, one in found.items() if one.beside or any(one.above)}


def _put_back(text: str, found: Mapping[str, _Remarks]) -> str:
    places = _places(Walk(text), tomllib.loads(text))
    made: list[str] = []
    for number, row in enumerate(text.rstrip("\n").split("\n"), start=1):
        own = found.get(places.get(number, "\n"))
        if own is not None:
            made += own.above
            row = f"{row}  {own.beside}" if own.beside else row
        made.append(row)
    foot = found.get(_FOOT)
    made += ["", *_trimmed(foot.above)] if foot else []
    return "\n".join(made) + "\n"


def _trimmed(rows: list[str]) -> list[str]:
    while rows and not rows[-1]:
        rows = rows[:-1]
    return rows


def _places(walk: Walk, tree: Mapping[str, Any]) -> dict[int, str]:
    """Return by line what its key is called: the head of a table by its last name, a pair by its first."""
    found: dict[int, str] = {}
    for path, line in walk.document().items():
        if line not in found or line in walk.heads:
            found[line] = path
    return {line: _called(path, tree) for line, path in found.items()}


def _called(path: str, tree: Any) -> str:
    """Return a path with the keys of entries in place of their numbers."""
    said = ""
    for name, number in _STEP.findall(path):
        if name:
            tree = tree[name]
            said += f".{name}"
            continue
        tree = tree[int(number)]
        told = [str(tree[key]) for key in _KNOWN_BY if key in tree] if isinstance(tree, dict) else []
        said += f"[{told[0] if told else number}]"
    return said
