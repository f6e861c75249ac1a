"""A programme while it is edited: the tree of its file, changed step by step, and what is wrong in it."""

import tomllib
from collections.abc import Mapping, Sequence
from copy import deepcopy
from itertools import pairwise
from typing import Any

from talentdesk.domain.faults import Fault
from talentdesk.domain.grid import Scheme
from talentdesk.domain.programme_form import FormField, Kind, Steps, Tree, at, number_in, shown
from talentdesk.exchange.programme_parts import programme_of
from talentdesk.exchange.toml_node import Node
from talentdesk.wording.programme_choices import choices_of
from talentdesk.wording.say import Say

MARK = "untranslated"
"""Key beside ``zh`` and ``en`` that names the language a later edit of the other one has not reached yet."""
WHOLE = 100.0
"""What the weights of a list make together."""
_OTHER = {"zh": "en", "en": "zh"}
_NEW_COLOUR = "#7C8378"


class Draft:
    """A programme being edited. Every step can be taken back; ``base`` is what it began with."""

    def __init__(self, text: str) -> None:
        self.base: Tree = tomllib.loads(text)
        self.written = text
        """The file whose remarks are kept."""
        self.tree: Tree = deepcopy(self.base)
        self._past: list[Tree] = []
        self._future: list[Tree] = []

    @property
    def changed(self) -> bool:
        """Whether it differs from what it began with."""
        return self.tree != self.base

    @property
    def may_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._past)

    @property
    def may_redo(self) -> bool:
        """Whether there is a step to do again."""
        return bool(self._future)

    def undo(self) -> None:
        """Take the newest step back."""
        if self._past:
            self._future.append(self.tree)
            self.tree = self._past.pop()

    def redo(self) -> None:
        """Do again what was taken back last."""
        if self._future:
            self._past.append(self.tree)
            self.tree = self._future.pop()

    def value(self, steps: Steps, default: Any = None) -> Any:
        """Return what stands somewhere."""
        return at(self.tree, steps, default)

    def put(self, steps: Steps, value: Any) -> None:
        """Put a value somewhere; None takes it away. Tables on the way are made."""
        if at(self.tree, steps) == value:
            return
        self._step()
        _put(self.tree, steps, value)
        fit_grids(self.tree)

    def put_all(self, tree: Tree, written: str = "") -> None:
        """Take over another tree, such as that of an opened file, whose text brings its remarks."""
        self.written = written or self.written
        if tree != self.tree:
            self._step()
            self.tree = deepcopy(tree)

    def put_in_entry(self, fields: Sequence[FormField], steps: Steps, key: str, value: Any, say: Say) -> None:
        """Put a value into an entry and bring its other fields in line: some belong only to some kinds."""
        if at(self.tree, (*steps, key)) == value:
            return
        self._step()
        _put(self.tree, (*steps, key), value)
        entry = at(self.tree, steps)
        keep = {one.key for one in fields if shown(one, entry)}
        for one in fields:
            if one.of.partition(":")[2] == key:
                # What it chose from is another dimension or grid now.
                entry.pop(one.key, None)
                if value and one.kind is Kind.BY and not one.fields[0].optional:
                    entry[one.key] = fresh(one, self.tree, entry, say)
            if one.only is None:
                continue
            if one.key not in keep:
                entry.pop(one.key, None)
            elif one.only[0] == key and shown(one, entry):
                entry.pop(one.key, None)
                if not one.optional:
                    entry[one.key] = fresh(one, self.tree, entry, say)
        fit_grids(self.tree)

    def say_text(self, steps: Steps, language: str, words: str) -> None:
        """Change one language of a text; the other is marked as not yet translated until it is touched."""
        text = dict(at(self.tree, steps) or {"zh": "", "en": ""})
        other = _OTHER[language]
        if str(text.get(language) or "") == words:
            return
        self._step()
        text[language] = words
        if text.get(MARK) == language:
            del text[MARK]
        elif words and not text.get(other):
            text[other], text[MARK] = words, other
        elif text.get(other) and MARK not in text:
            text[MARK] = other
        if not any(text.get(one) for one in _OTHER):
            text.pop(MARK, None)
        _put(self.tree, steps, text)

    def confirm(self, steps: Steps) -> None:
        """Say that the other language of a text still holds."""
        if at(self.tree, (*steps, MARK)) is not None:
            self._step()
            at(self.tree, steps).pop(MARK)

    def add(self, steps: Steps, field: FormField, say: Say) -> int:
        """Add a fresh entry to a list; return its number."""
        self._step()
        entries = at(self.tree, steps)
        if not isinstance(entries, list):
            entries = []
            _put(self.tree, steps, entries)
        entry: Tree = {}
        entries.append(entry)
        for one in field.fields:
            if one.key == "key":
                entry["key"] = _free_key(field.key, entries)
            elif not one.optional and shown(one, entry):
                entry[one.key] = fresh(one, self.tree, entry, say)
        if field.total:
            others = sum(number_in(one, field.total) for one in entries[:-1])
            entry[field.total] = _plain(max(0.0, WHOLE - others))
        fit_grids(self.tree)
        return len(entries) - 1

    def remove(self, steps: Steps, index: int) -> None:
        """Take an entry out of a list; an empty list goes altogether."""
        self._step()
        entries = at(self.tree, steps)
        del entries[index]
        if not entries:
            _put(self.tree, steps, None)
        fit_grids(self.tree)

    def move(self, steps: Steps, index: int, to: int) -> None:
        """Move an entry within its list."""
        entries = at(self.tree, steps)
        if index != to and 0 <= to < len(entries):
            self._step()
            entries = at(self.tree, steps)
            entries.insert(to, entries.pop(index))

    def take_part(self, keys: Sequence[str], tree: Mapping[str, Any]) -> None:
        """Take some parts over from another tree: a part as it was, or as the template has it."""
        if any(self.tree.get(key) != tree.get(key) for key in keys):
            self._step()
            for key in keys:
                _put(self.tree, (key,), deepcopy(tree.get(key)))

    def faults(self) -> tuple[Fault, ...]:
        """Return what is wrong, each with its path; the first of each place."""
        root = Node(self.tree, "")
        programme_of(root)
        first: dict[str, Fault] = {}
        for path, code, figures in root.faults:
            first.setdefault(path, Fault(0, path, code, figures))
        return tuple(first.values())

    def schemes(self) -> tuple[Scheme, ...]:
        """Return the grids as they stand, as far as they can be drawn."""
        return programme_of(Node(self.tree, "")).schemes

    def open_texts(self) -> int:
        """Return how many texts are not translated yet."""
        return _marks(self.tree)

    def text(self, version: int | None = None) -> str:
        """Return the text of the file with its remarks, under another version where one is given."""
        import tomli_w

        from talentdesk.exchange.toml_remarks import with_remarks

        tree = deepcopy(self.tree)
        if version is not None:
            tree["version"] = version
        return with_remarks(tomli_w.dumps(_ordered(tree)), self.written)

    def _step(self) -> None:
        self._past.append(self.tree)
        self._future.clear()
        self.tree = deepcopy(self.tree)


def fresh(field: FormField, tree: Tree, entry: Tree, say: Say) -> Any:
    """Return what a field of a new entry holds."""
    if field.default is not None:
        return deepcopy(field.default)
    if field.kind in (Kind.TEXT, Kind.LONG_TEXT):
        return {"zh": "", "en": ""}
    if field.kind is Kind.ONE:
        choices = choices_of(field, tree, entry, say)
        return deepcopy(choices[0][0]) if choices else ""
    if field.kind in (Kind.LIST, Kind.SOME, Kind.WORDS):
        return []
    if field.kind is Kind.GROUP:
        return {one.key: fresh(one, tree, {}, say) for one in field.fields if not one.optional}
    if field.kind is Kind.BY:
        value = field.fields[0]
        return {
            str(key): fresh(value, tree, entry, say)
            for key, _ in (() if value.optional else choices_of(field, tree, entry, say))
        }
    if field.kind in (Kind.WHOLE, Kind.NUMBER):
        return int(field.low or 0)
    return False if field.kind is Kind.FLAG else ""


def fit_grids(tree: Tree) -> None:
    """Give every grid just one box for each pair of levels; new boxes take the next number."""
    dimensions = {one.get("key"): one for one in _entries(tree, "dimensions")}
    for scheme in _entries(tree, "schemes"):
        sides = [
            [level.get("key") for level in _entries(dimensions.get(scheme.get(side), {}), "levels")]
            for side in ("vertical", "horizontal")
        ]
        boxes = _entries(scheme, "boxes")
        there = {(box.get("vertical"), box.get("horizontal")): box for box in boxes}
        wanted = [(row, column) for row in reversed(sides[0]) for column in reversed(sides[1])]
        if set(wanted) == set(there):
            continue
        kept = [box for place, box in there.items() if place in set(wanted)]
        number = max([int(number_in(box, "number")) for box in kept], default=0)
        for row, column in wanted:
            if (row, column) not in there:
                number += 1
                kept.append(
                    {
                        "vertical": row,
                        "horizontal": column,
                        "number": number,
                        "name": {"zh": f"第{number}格", "en": f"Box {number}"},
                        "colour": _NEW_COLOUR,
                        "successor": False,
                    }
                )
        scheme["boxes"] = kept


def _plain(value: float) -> float | int:
    return int(value) if value == int(value) else value


def _put(tree: Tree, steps: Steps, value: Any) -> None:
    here: Any = tree
    for step, following in pairwise(steps):
        if isinstance(step, str) and step not in here:
            here[step] = [] if isinstance(following, int) else {}
        here = here[step]
    if value is None:
        here.pop(steps[-1], None)
    else:
        here[steps[-1]] = value


def _free_key(stem: str, entries: Sequence[Tree]) -> str:
    taken = {one.get("key") for one in entries}
    stem = stem.removesuffix("s")
    start = len(entries)
    return next(key for n in range(start, 2 * start + 1) if (key := f"{stem}_{n}") not in taken)


def _entries(tree: Mapping[str, Any], key: str) -> list[Tree]:
    found = tree.get(key)
    return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []


def _marks(value: Any) -> int:
    if isinstance(value, dict):
        return (MARK in value) + sum(_marks(one) for one in value.values())
    return sum(_marks(one) for one in value) if isinstance(value, list) else 0


def _ordered(tree: Tree) -> Tree:
    """Put plain values before tables, as the format wants it and a reader expects."""
    plain = {key: value for key, value in tree.items() if not isinstance(value, dict | list)}
    return {**plain, **{key: value for key, value in tree.items() if key not in plain}}
