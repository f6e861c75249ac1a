"""What changed between two versions of a programme, part by part and in words."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from talentdesk.domain.programme_form import FormField, Kind, Tree, shown
from talentdesk.wording.figures import listed
from talentdesk.wording.programme_choices import choices_of, entry_name, parts, value_words
from talentdesk.wording.say import Say

Entry = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Difference:
    """Something that is not as it was. ``where`` leads there from the part; an empty side = not there."""

    part: str
    where: tuple[str, ...]
    before: str
    after: str

    def sentence(self, say: Say) -> str:
        """Say it in one line."""
        place = " › ".join(self.where)
        if not self.before:
            return say("{where}: now “{after}”", where=place, after=self.after)
        if not self.after:
            return say("{where}: no longer “{before}”", where=place, before=self.before)
        return say(
            "{where}: “{after}” instead of “{before}”", where=place, after=self.after, before=self.before
        )


def differences(before: Tree, after: Tree, say: Say) -> tuple[Difference, ...]:
    """Return everything that differs, in the order forms show it."""
    walk = _Walk(before, after, say)
    return tuple(
        Difference(part.key, where, *sides)
        for part in parts()
        for where, sides in walk.entry(part.fields, before, after, (say(part.title),))
    )


class _Walk:
    def __init__(self, before: Tree, after: Tree, say: Say) -> None:
        self._before, self._after, self._say = before, after, say

    def entry(
        self, fields: Sequence[FormField], before: Entry, after: Entry, where: tuple[str, ...]
    ) -> Iterator[tuple[tuple[str, ...], tuple[str, str]]]:
        """Yield where two entries differ, and what stands there in each."""
        for field in fields:
            if not (shown(field, before) or shown(field, after)) or not _twice(field, fields, after):
                continue
            old, new = (one.get(field.key, field.default) for one in (before, after))
            if old == new:
                continue
            label = self._say(field.label) if field.label else ""
            place = (*where, label) if label and label != where[-1] else where
            if field.kind is Kind.LIST:
                yield from self._list(field, old or [], new or [], place)
            elif field.kind is Kind.GROUP and isinstance(old, dict) and isinstance(new, dict):
                yield from self.entry(field.fields, old, new, place)
            elif field.kind is Kind.GROUP and not field.optional:
                yield from self.entry(field.fields, old or {}, new or {}, place)
            elif field.kind is Kind.BY:
                yield from self._by(field, before, after, place)
            else:
                sides = (
                    value_words(field, old, self._before, before, self._say),
                    value_words(field, new, self._after, after, self._say),
                )
                if sides[0] != sides[1]:
                    yield place, sides

    def _list(
        self, field: FormField, old: list[Tree], new: list[Tree], where: tuple[str, ...]
    ) -> Iterator[tuple[tuple[str, ...], tuple[str, str]]]:
        was = {_key(field, one, at): (at, one) for at, one in enumerate(old)}
        now = {_key(field, one, at): (at, one) for at, one in enumerate(new)}
        for key, (at, one) in was.items():
            if key not in now:
                yield where, (entry_name(field, one, self._before, at, self._say), "")
        for key, (at, one) in now.items():
            name = entry_name(field, one, self._after, at, self._say)
            if key not in was:
                yield where, ("", name)
            else:
                yield from self.entry(field.fields, was[key][1], one, (*where, name))
        if not field.grid and [key for key in was if key in now] != [key for key in now if key in was]:
            yield where, (self._order(field, old, self._before), self._order(field, new, self._after))

    def _by(
        self, field: FormField, before: Entry, after: Entry, where: tuple[str, ...]
    ) -> Iterator[tuple[tuple[str, ...], tuple[str, str]]]:
        inner = field.fields[0]
        old, new = (one.get(field.key) or {} for one in (before, after))
        names = {str(key): words for key, words in choices_of(field, self._before, before, self._say)}
        names |= {str(key): words for key, words in choices_of(field, self._after, after, self._say)}
        for key in dict.fromkeys([*old, *new]):
            if old.get(key) != new.get(key):
                yield (
                    (*where, names.get(key, key)),
                    (
                        value_words(inner, old.get(key), self._before, before, self._say, key=key),
                        value_words(inner, new.get(key), self._after, after, self._say, key=key),
                    ),
                )

    def _order(self, field: FormField, entries: Sequence[Tree], tree: Tree) -> str:
        return listed(
            [entry_name(field, one, tree, at, self._say) for at, one in enumerate(entries)], self._say
        )


def _key(field: FormField, entry: Tree, at: int) -> object:
    return str(entry.get(field.identity)) if field.identity and field.identity in entry else at


def _twice(field: FormField, fields: Sequence[FormField], entry: Entry) -> bool:
    """Tell whether it is this one of several fields of the same key that is meant."""
    same = [one for one in fields if one.key == field.key]
    meant = next((one for one in same if shown(one, entry)), same[0])
    return meant is field
