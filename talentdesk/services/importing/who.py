"""Who a row is about: by employee number; else by name, as a suggestion that a person confirms."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sqlalchemy import select

from talentdesk.domain.import_reading import InputRow
from talentdesk.domain.import_tables import PEOPLE
from talentdesk.domain.import_tables import table as table_of
from talentdesk.domain.imports import Option, Question, QuestionKind
from talentdesk.domain.names import plain
from talentdesk.domain.ruling import Figure, Finding, Reason
from talentdesk.domain.texts import Id, Language
from talentdesk.models.people import PersonRow
from talentdesk.models.positions import PostRow, UnitRow
from talentdesk.services.importing.planned import Context, text_of
from talentdesk.wording.say import phrase, speaker

_WHO = "person"
NOBODY = "-"
"""Answer that a row is about none of those suggested."""
_NEW = phrase("somebody new")
_COMING = "coming:"
"""Stands before the number of somebody who has no id yet: a roster of the same import adds them."""


@dataclass(frozen=True, slots=True)
class Known:
    """A person of the workspace as far as rows may mean them."""

    id: Id
    number: str
    name: str
    birth_date: date | None
    post: str
    unit: str
    active: bool


@dataclass(slots=True)
class _Asked:
    value: str
    options: list[Known]
    sure: bool
    rows: int = 0
    may_be_new: bool = False
    """Whether it may be none of them, but somebody there is not yet."""


@dataclass(slots=True)
class Who:
    """The people of the workspace, and the questions that came up about who is meant."""

    context: Context
    by_number: dict[str, Known] = field(default_factory=dict)
    by_name: dict[str, list[Known]] = field(default_factory=lambda: defaultdict(list))
    _asked: dict[str, _Asked] = field(default_factory=dict)
    _by_id: dict[Id, Known] = field(default_factory=dict)
    _answers: dict[str, str] = field(default_factory=dict)
    _told_apart_by_post: bool = True

    @classmethod
    def load(cls, context: Context) -> "Who":
        """Read everybody."""
        who = cls(context)
        wanted = (
            select(
                PersonRow.id,
                PersonRow.number,
                PersonRow.name,
                PersonRow.birth_date,
                PostRow.title,
                UnitRow.path,
                PersonRow.active,
            )
            .outerjoin(PostRow, PostRow.id == PersonRow.post_id)
            .outerjoin(UnitRow, UnitRow.id == PersonRow.unit_id)
        )
        for key, number, name, birth, post, unit, active in context.rows.execute(wanted):
            one = Known(key, number, name, birth, post or "", unit or "", active)
            who.by_number[number] = who._by_id[key] = one
            who.by_name[plain(name)].append(one)
        for row in context.coming:
            values, key = row.given.values, f"{_COMING}{row.number}"
            born = _day(values.get("birth_date"))
            one = Known(key, row.number, row.name, born, text_of(values.get("post")), "", True)
            who.by_number.setdefault(one.number, one)
            who._by_id[one.id] = one
            who.by_name[plain(one.name)].append(one)
        who._answers = dict(context.answers.given)
        # In a résumé the post is that of the step, not the one held now.
        table = table_of(context.given.table)
        own_post = table.field("post") if table is not None else None
        who._told_apart_by_post = own_post is not None and (own_post.tells_apart or table is PEOPLE)
        return who

    def resolve(self, given: InputRow) -> tuple[Known | None, list[Finding], list[Finding]]:
        """Return who a row is about, what refuses it, and what it must be warned of."""
        values = given.values
        if not self._told_apart_by_post:
            values = {key: value for key, value in values.items() if key != "post"}
        number, name = (text_of(values.get(key)).strip() for key in ("number", "name"))
        name = name or _joined(values)
        found = self.by_number.get(number) if number else None
        if found is not None:
            return found, [], self._warnings(found, name)
        if not name:
            missing = _finding(Reason.PERSON_MISSING, number=number) if number else _missing("number")
            return None, [missing], []
        return self._by_suggestion(number, name, values)

    def named(self, text: str) -> Known | None:
        """Return another person a cell names by number, or by a name only one person bears."""
        found = self.by_number.get(text)
        namesakes = self.by_name.get(plain(text), [])
        return found or (namesakes[0] if len(namesakes) == 1 else None)

    def suggest(self, number: str, name: str, values: Mapping[str, Any]) -> Known | str | None:
        """Ask who is meant by a name; return the person answered, ``NOBODY``, or None while it is open."""
        birth, post = values.get("birth_date"), text_of(values.get("post")).strip()
        subject = "\x1f".join((_WHO, number, plain(name), text_of(birth), post))
        asked = self._asked.get(subject)
        if asked is None:
            asked = self._asked[subject] = self._ask(number, name, birth, post)
        return self._answer(subject, asked)

    def same_number(self, number: str, name: str, other: str) -> Known | str | None:
        """Ask whether a number that lacks zeros in front is somebody's; return as ``suggest`` does."""
        subject = "\x1f".join((_WHO, number, plain(name), other))
        asked = self._asked.get(subject)
        if asked is None:
            asked = _Asked(f"{number} · {name}", [self.by_number[other]], True, may_be_new=True)
            self._asked[subject] = asked
        return self._answer(subject, asked)

    def _answer(self, subject: str, asked: _Asked) -> Known | str | None:
        """Count a row that asks, and return what was answered, if it was."""
        asked.rows += 1
        answer = self._answers.get(subject)
        if answer is None and self.context.answers.trust_sure and asked.sure:
            return asked.options[0]
        if answer == NOBODY:
            return NOBODY
        if answer is not None and answer.startswith(_COMING):
            return self.by_number.get(answer.removeprefix(_COMING))
        return self._by_id.get(answer or "")

    def questions(self) -> list[Question]:
        """Return what must be asked, those that concern most rows first."""
        found = [
            Question(
                kind=QuestionKind.PERSON,
                subject=subject,
                field="name",
                value=one.value,
                options=(
                    *(
                        Option(key=known.id, label=f"{known.name} {known.number}", detail=_detail(known))
                        for known in one.options
                    ),
                    *([_somebody_new()] if one.may_be_new else []),
                ),
                rows=one.rows,
                sure=one.sure,
                answer=self._answers.get(subject, ""),
            )
            for subject, one in self._asked.items()
            if one.options
        ]
        return sorted(found, key=lambda question: -question.rows)

    def _by_suggestion(
        self, number: str, name: str, values: Mapping[str, Any]
    ) -> tuple[Known | None, list[Finding], list[Finding]]:
        meant = self.suggest(number, name, values)
        if isinstance(meant, Known):
            return meant, [], []
        if meant is None and self.by_name.get(plain(name)):
            count = len(self.by_name[plain(name)])
            return None, [_finding(Reason.PERSON_UNCONFIRMED, name=name, count=count)], []
        figures: dict[str, Figure] = {"field": "number" if number else "name", "number": number, "name": name}
        return None, [Finding(Reason.PERSON_MISSING, figures=figures)], []

    def _ask(self, number: str, name: str, birth: Any, post: str) -> _Asked:
        day = _day(birth)
        options = self.by_name.get(plain(name), [])

        def fits(one: Known) -> tuple[bool, bool, bool]:
            return (
                day is not None and one.birth_date == day,
                bool(post) and one.post == post,
                one.active,
            )

        ordered = sorted(options, key=lambda one: (*fits(one), one.number), reverse=True)
        close = [one for one in ordered if any(fits(one)[:2])]
        against = day is not None and any(one.birth_date not in (None, day) for one in close[:1])
        sure = not number and len(close) == 1 and not against
        told = " · ".join(filter(None, (number, name, text_of(birth), post)))
        return _Asked(told, ordered, sure)

    def _warnings(self, found: Known, name: str) -> list[Finding]:
        if not name or plain(name) == plain(found.name):
            return []
        return [_finding(Reason.NAME_DIFFERS, number=found.number, name=name, other=found.name)]


def _joined(values: Mapping[str, Any]) -> str:
    """Return a name given in two columns; Chinese names begin with the surname and have no blank."""
    last, first = (text_of(values.get(key)).strip() for key in ("last_name", "first_name"))
    return f"{first} {last}".strip() if f"{last}{first}".isascii() else last + first


def _day(value: Any) -> date | None:
    day = value.date() if isinstance(value, datetime) else value
    return day if isinstance(day, date) else None


def _somebody_new() -> Option:
    chinese, english = (speaker(language)(_NEW) for language in (Language.ZH, Language.EN))
    return Option(key=NOBODY, label=chinese, detail=english)


def _detail(one: Known) -> str:
    return " · ".join(filter(None, (one.unit, one.post, text_of(one.birth_date))))


def _finding(reason: Reason, **figures: Figure) -> Finding:
    return Finding(reason, figures={"field": "number" if "number" in figures else "name", **figures})


def _missing(field: str) -> Finding:
    return Finding(Reason.NUMBER_MISSING, figures={"field": field})
