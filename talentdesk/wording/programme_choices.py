"""What a field of a programme may hold: keys defined elsewhere in the file, with their names."""

from collections.abc import Mapping, Sequence
from typing import Any

from talentdesk.domain.programme_form import FormField, FormPart, Kind, Steps, number_in
from talentdesk.domain.texts import Text
from talentdesk.wording import programme_deciding, programme_review, programme_succession
from talentdesk.wording.figures import listed
from talentdesk.wording.say import Say

Choice = tuple[Any, str]
"""A value as the file holds it, and its words."""
Entry = Mapping[str, Any]


def parts() -> tuple[FormPart, ...]:
    """Return all parts in the order forms show them."""
    return (*programme_review.PARTS, *programme_deciding.PARTS, *programme_succession.PARTS)


def fields_at(steps: Steps) -> tuple[FormField, ...]:
    """Return the fields of the entry, group or file that steps lead to."""
    fields = tuple(one for part in parts() for one in part.fields)
    for step in steps:
        if isinstance(step, str):
            fields = next((one.fields for one in fields if one.key == step), ())
    return fields


def choices_of(field: FormField, tree: Entry, entry: Entry, say: Say, *, key: str = "") -> tuple[Choice, ...]:
    """Return what a field of an entry may hold; ``key`` is the one a value of a BY table stands under.

    ``of`` names a list of the file. With ``:`` behind it stands the field of the entry that says which
    dimension or grid is meant.
    """
    if field.choices:
        return tuple((value, say(words)) for value, words in field.choices)
    what, _, where = field.of.partition(":")
    meant = str(entry.get(where) or "")
    if what == "levels":
        return named(_find(tree, "dimensions", meant).get("levels"), say)
    if what == "levels_of_key":
        return named(_find(tree, "dimensions", key).get("levels"), say)
    if what == "boxes":
        return _boxes(_find(tree, "schemes", meant) if where else entry, say)
    if what == "scheme_dimensions":
        return tuple((one.get("key"), name_of(one, say)) for one in _sides(tree, meant))
    if what == "scheme_levels":
        return tuple(
            ([one.get("key"), value], f"{name_of(one, say)}: {words}")
            for one in _sides(tree, meant)
            for value, words in named(one.get("levels"), say)
        )
    return named(tree.get(what), say)


def named(entries: object, say: Say) -> tuple[Choice, ...]:
    """Return the keys of a list with their names."""
    return tuple((one.get("key"), name_of(one, say)) for one in _tables(entries) if one.get("key"))


def name_of(entry: Entry, say: Say) -> str:
    """Return what an entry is called; its key where it has no name yet."""
    said = text_of(entry.get("name"), say)
    return said or str(entry.get("key") or "")


def text_of(value: object, say: Say) -> str:
    """Return a shown text in the language, the other one where it is not translated."""
    if not isinstance(value, Mapping):
        return ""
    return say.text(Text(str(value.get("zh") or ""), str(value.get("en") or "")))


def _sides(tree: Entry, scheme: str) -> list[Entry]:
    found = _find(tree, "schemes", scheme)
    keys = (str(found.get(side) or "") for side in ("vertical", "horizontal"))
    return [one for key in keys if (one := _find(tree, "dimensions", key))]


def _boxes(scheme: Entry, say: Say) -> tuple[Choice, ...]:
    boxes = sorted(_tables(scheme.get("boxes")), key=lambda one: number_in(one, "number"))
    return tuple((one.get("number"), f"{one.get('number')} {name_of(one, say)}".strip()) for one in boxes)


def _find(tree: Entry, where: str, key: str) -> Entry:
    return next((one for one in _tables(tree.get(where)) if one.get("key") == key), {})


def _tables(entries: object) -> Sequence[Entry]:
    return [one for one in entries if isinstance(one, Mapping)] if isinstance(entries, list) else []


def entry_name(field: FormField, entry: Entry, tree: Entry, index: int, say: Say) -> str:
    """Return what an entry of a list is called: its name, else what tells it apart, else its number."""
    if field.grid:
        return f"{entry.get('number')} {name_of(entry, say)}".strip()
    said = name_of(entry, say)
    if said:
        return said
    said = " ".join(
        words
        for one in field.fields
        if one.key in field.named_by and (words := value_words(one, entry.get(one.key), tree, entry, say))
    )
    if said:
        return said
    teller = next((one for one in field.fields if one.key == field.identity), None)
    if teller is not None and teller.kind is Kind.ONE:
        value = entry.get(teller.key)
        found = next((words for key, words in choices_of(teller, tree, entry, say) if key == value), "")
        if found:
            return found
    return say("{what} {number}", what=say(field.one_word), number=index + 1)


def value_words(field: FormField, value: Any, tree: Entry, entry: Entry, say: Say, *, key: str = "") -> str:
    """Return what a field holds in words; empty where it holds nothing."""
    if value is None or value in ("", [], {}):
        return ""
    if field.kind in (Kind.TEXT, Kind.LONG_TEXT):
        return " / ".join(dict.fromkeys(str(value.get(one) or "") for one in ("zh", "en") if value.get(one)))
    if field.kind is Kind.FLAG:
        return say("yes") if value else say("no")
    if field.kind in (Kind.ONE, Kind.SOME):
        known = [(choice, words) for choice, words in choices_of(field, tree, entry, say, key=key)]
        wanted = value if field.kind is Kind.SOME else [value]
        return listed([_word_of(one, known) for one in wanted], say)
    if field.kind is Kind.WORDS:
        return listed([str(one) for one in value], say)
    if field.kind is Kind.GROUP:
        told = ((one, value_words(one, value.get(one.key), tree, value, say)) for one in field.fields)
        return listed([f"{say(one.label)} {words}" for one, words in told if words], say)
    if field.kind is Kind.BY:
        names = {str(choice): words for choice, words in choices_of(field, tree, entry, say)}
        inner = field.fields[0]
        return listed(
            [
                f"{names.get(one, one)} {value_words(inner, each, tree, entry, say, key=one)}"
                for one, each in value.items()
            ],
            say,
        )
    text = f"{value:.10g}" if isinstance(value, float) else str(value)
    if field.unit == "%":
        return f"{text}%"
    return f"{text} {say(field.unit)}" if field.unit else text


def _word_of(value: Any, known: Sequence[Choice]) -> str:
    return next((words for choice, words in known if choice == value), str(value))
