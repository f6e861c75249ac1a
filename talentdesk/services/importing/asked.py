"""Words of a workbook that must become a key of the programme: taken where clear, else asked."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, TypeVar

from talentdesk.domain.imports import CLEAR, WORD, Option, Question, QuestionKind, Value
from talentdesk.domain.ruling import Figure, Finding, Reason, RefusedError
from talentdesk.domain.texts import Language, Text
from talentdesk.domain.value_hints import likely_keys
from talentdesk.domain.value_words import fold, meant
from talentdesk.services.importing.planned import Context, Plan, PlannedRow, text_of
from talentdesk.services.importing.who import Who
from talentdesk.wording import speaker

NOTHING = "-"
"""Answer that a word is to be left out."""

E = TypeVar("E", bound=StrEnum)
Listed = Sequence[tuple[str, Text]]
"""(key, name) of everything a word can mean."""


def spoken(words: Mapping[E, str]) -> Listed:
    """Return keys with the words the product itself writes for them, in both languages."""
    chinese, english = speaker(Language.ZH), speaker(Language.EN)
    return tuple((key.value, Text(chinese(one), english(one))) for key, one in words.items())


@dataclass(slots=True)
class _Word:
    field: str
    value: str
    options: list[Option]
    rows: int = 0


@dataclass(slots=True)
class Words:
    """Reads words of lists and remembers which had to be asked about."""

    context: Context
    _asked: dict[str, _Word] = field(default_factory=dict)
    _answers: dict[str, str] = field(default_factory=dict)
    _taken: dict[str, _Word] = field(default_factory=dict)
    _meant: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Look the answers up by subject."""
        self._answers = dict(self.context.answers.given)

    def read(
        self,
        key: str,
        value: Any,
        listed: Listed,
        find: Callable[[str], Iterable[str]] | None = None,
        *,
        other: Sequence[str] = (),
        likely: Callable[[str], Iterable[tuple[str, float]]] | None = None,
    ) -> tuple[str, Finding | None]:
        """Return the key a word stands for, or what refuses it. An empty word is the empty key.

        ``find`` says what it can mean, else keys and names of the list do; ``other`` are words
        that are good as they stand. ``likely`` says what to offer first where it must be asked about.
        """
        text = text_of(value).strip()
        if not text or text in other:
            return text, None
        found = tuple(find(text)) if find is not None else meant(text, _names(listed))
        subject = f"{WORD}{key}\x1f{fold(text)}"
        answer = self._answers.get(subject)
        keys = {one for one, _ in listed}
        if answer == NOTHING or answer in keys or len(found) == 1:
            meaning = found[0] if answer is None or answer not in {*keys, NOTHING} else answer
            self._note(subject, key, text, listed, meaning)
            return ("" if meaning == NOTHING else meaning), None
        word = self._asked.get(subject)
        if word is None:
            hints = dict(likely(text) if likely is not None else likely_keys(text, _names(listed)))
            first = sorted(listed, key=lambda one: (one[0] not in found, -hints.get(one[0], 0.0)))
            options = [Option(key=one, label=name.zh or name.en, detail=name.en) for one, name in first]
            word = self._asked[subject] = _Word(key, text, options)
        word.rows += 1
        figures: dict[str, Figure] = {"field": key, "value": text[:60], "count": len(found)}
        return "", Finding(Reason.WORD_TO_CONFIRM, figures=figures)

    def read_fields(
        self,
        given: Mapping[str, Value],
        keys: Iterable[str],
        lists: Mapping[str, Listed],
        read_other: Callable[[str, Value], Any],
        findings: list[Finding],
    ) -> dict[str, Any]:
        """Return the fields a row fills: words of a list by ``read``, the rest by ``read_other``.

        An empty cell says nothing; one to be cleared reads as empty. What is refused joins ``findings``.
        """
        held: dict[str, Any] = {}
        for key in keys:
            value = given.get(key)
            if value in (None, ""):
                continue
            value = "" if value == CLEAR else value
            try:
                if key in lists:
                    held[key], wrong = self.read(key, value, lists[key])
                    findings += [wrong] if wrong else []
                else:
                    held[key] = read_other(key, value)
            except RefusedError as error:
                findings += error.ruling.findings
        return held

    def questions(self) -> list[Question]:
        """Return what must be asked, the words that stand in most rows first."""
        return _listed(self._asked, {})

    def meanings(self) -> list[Question]:
        """Return what words were taken for, those in most rows first, without keys and names themselves."""
        return _listed(self._taken, self._meant)

    def _note(self, subject: str, key: str, text: str, listed: Listed, meaning: str) -> None:
        """Note what a word was taken for."""
        word = self._taken.get(subject)
        if word is None:
            name = next((name for one, name in listed if one == meaning), Text("", ""))
            if text in (meaning, name.zh, name.en):
                return
            options = [Option(key=one, label=name.zh or name.en, detail=name.en) for one, name in listed]
            word = self._taken[subject] = _Word(key, text, options)
            self._meant[subject] = meaning
        word.rows += 1


def _listed(words: Mapping[str, _Word], meanings: Mapping[str, str]) -> list[Question]:
    found = [
        Question(
            kind=QuestionKind.VALUE,
            subject=subject,
            field=one.field,
            value=one.value,
            options=tuple(one.options),
            rows=one.rows,
            sure=subject in meanings,
            answer=meanings.get(subject, ""),
        )
        for subject, one in words.items()
    ]
    return sorted(found, key=lambda question: -question.rows)


def _names(listed: Listed) -> Iterable[tuple[str, Sequence[str]]]:
    return ((key, (name.zh, name.en)) for key, name in listed)


def member_of(values: Mapping[str, Any], family: str) -> Iterable[tuple[str, Any]]:
    """Yield (member, value) of the columns of a family, such as level:potential."""
    head = f"{family}:"
    return ((key.removeprefix(head), value) for key, value in values.items() if key.startswith(head))


def plan_asking(rows: Iterable[PlannedRow], who: Who, words: Words) -> Plan:
    """Return the plan of a table with all that has to be asked: who is meant, and what words mean."""
    return Plan(tuple(rows), (*who.questions(), *words.questions()), meanings=tuple(words.meanings()))
