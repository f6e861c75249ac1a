"""The global search: people by name, pinyin, initials and number; posts, sessions, campaigns, vacancies."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, case, func, select

from talentdesk.domain.names import END, HEAD, PART, looks_inside, typed_word
from talentdesk.domain.people import Found
from talentdesk.domain.promoting import VacancyState
from talentdesk.models.nominations import CampaignRow, VacancyRow
from talentdesk.models.people import PersonRow
from talentdesk.models.positions import PostRow, UnitRow
from talentdesk.models.workshop import CycleRow, SessionRow
from talentdesk.services.commands import Query, Reading

_WHOLE, _HEAD, _PART, _WITHIN, _IS_POST, _IN_POST = range(6)
_LONGEST = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Search(Query[tuple[Found, ...]]):
    """What a few typed letters may mean; nothing for blanks."""

    text: str
    limit: int = 20

    def run(self, reading: Reading) -> tuple[Found, ...]:
        typed = self.text.strip()[:_LONGEST]
        word = typed_word(typed)
        if not word:
            return ()
        found = [
            *_people(reading, word, typed, self.limit),
            *_posts(reading, typed, self.limit),
            *_sessions(reading, typed, self.limit),
            *_campaigns(reading, typed, self.limit),
            *_vacancies(reading, typed, self.limit),
        ]
        found.sort(key=lambda hit: hit[0])
        return tuple(one for _, one in found[: self.limit])


def _people(reading: Reading, word: str, typed: str, limit: int) -> list[tuple[int, Found]]:
    """Find people; letters are looked for at the beginning of a syllable, characters and digits anywhere."""
    keys = PersonRow.search_key
    whole = func.instr(keys, f"{HEAD}{word}{END}") > 0
    head = func.instr(keys, f"{HEAD}{word}") > 0
    part = func.instr(keys, f"{PART}{word}") > 0
    named: ColumnElement[bool] = func.instr(keys, word) > 0 if looks_inside(word) else head | part
    title = func.lower(PostRow.title)
    in_post = PersonRow.post_id.in_(select(PostRow.id).where(func.instr(title, typed.casefold()) > 0))
    is_post = PersonRow.post_id.in_(select(PostRow.id).where(title == typed.casefold()))
    rank: Any = case(
        (whole, _WHOLE),
        (head, _HEAD),
        (part, _PART),
        (named, _WITHIN),
        (is_post, _IS_POST),
        else_=_IN_POST,
    )
    # Posts and units are joined to the few who are told, not to everybody who is looked at.
    best = (
        select(
            PersonRow.id,
            PersonRow.name,
            PersonRow.number,
            PersonRow.post_id,
            PersonRow.unit_id,
            PersonRow.active,
            PersonRow.sort_key,
            rank.label("place"),
        )
        .where(named | in_post)
        .order_by(rank, PersonRow.active.desc(), PersonRow.sort_key)
        .limit(limit)
        .subquery()
    )
    who = best.c
    wanted = (
        select(who.id, who.name, who.number, UnitRow.path, PostRow.title, who.active, who.place)
        .outerjoin(PostRow, PostRow.id == who.post_id)
        .outerjoin(UnitRow, UnitRow.id == who.unit_id)
        .order_by(who.place, who.active.desc(), who.sort_key)
    )
    return [
        (
            place * 2 + (0 if active else 1),
            Found(kind="person", id=key, title=name, detail=_detail(post, unit), number=number),
        )
        for key, name, number, unit, post, active, place in reading.rows.execute(wanted)
    ]


def _posts(reading: Reading, typed: str, limit: int) -> list[tuple[int, Found]]:
    wanted = (
        select(PostRow.id, PostRow.title, UnitRow.path)
        .outerjoin(UnitRow, UnitRow.id == PostRow.unit_id)
        .where(func.instr(func.lower(PostRow.title), typed.casefold()) > 0)
        .order_by(PostRow.key_position.desc(), func.length(PostRow.title), UnitRow.path)
        .limit(limit)
    )
    return [
        (_rank(title, typed), Found(kind="post", id=key, title=title, detail=unit or ""))
        for key, title, unit in reading.rows.execute(wanted)
    ]


def _sessions(reading: Reading, typed: str, limit: int) -> list[tuple[int, Found]]:
    wanted = (
        select(SessionRow.id, SessionRow.name, CycleRow.name)
        .join(CycleRow, CycleRow.id == SessionRow.cycle_id)
        .where(func.instr(func.lower(SessionRow.name), typed.casefold()) > 0)
        .order_by(SessionRow.on.desc())
        .limit(limit)
    )
    return [
        (_rank(name, typed), Found(kind="session", id=key, title=name, detail=cycle))
        for key, name, cycle in reading.rows.execute(wanted)
    ]


def _campaigns(reading: Reading, typed: str, limit: int) -> list[tuple[int, Found]]:
    wanted = (
        select(CampaignRow.id, CampaignRow.name, CycleRow.name)
        .outerjoin(CycleRow, CycleRow.id == CampaignRow.cycle_id)
        .where(func.instr(func.lower(CampaignRow.name), typed.casefold()) > 0)
        .order_by(CampaignRow.begun_on.desc())
        .limit(limit)
    )
    return [
        (_rank(name, typed), Found(kind="campaign", id=key, title=name, detail=cycle or ""))
        for key, name, cycle in reading.rows.execute(wanted)
    ]


def _vacancies(reading: Reading, typed: str, limit: int) -> list[tuple[int, Found]]:
    """Find vacancies by their posts, after the posts; one that is still open first."""
    is_open = VacancyRow.state == VacancyState.OPEN.value
    wanted = (
        select(VacancyRow.id, PostRow.title, UnitRow.path)
        .join(PostRow, PostRow.id == VacancyRow.post_id)
        .outerjoin(UnitRow, UnitRow.id == PostRow.unit_id)
        .where(func.instr(func.lower(PostRow.title), typed.casefold()) > 0)
        .order_by(is_open.desc(), VacancyRow.opened_on.desc())
        .limit(limit)
    )
    return [
        (_rank(title, typed) + 1, Found(kind="vacancy", id=key, title=title, detail=unit or ""))
        for key, title, unit in reading.rows.execute(wanted)
    ]


def _rank(title: str, typed: str) -> int:
    """Rank a title like people's names: the whole, its beginning, within."""
    title, typed = title.casefold(), typed.casefold()
    if title == typed:
        return _WHOLE * 2
    return (_HEAD if title.startswith(typed) else _WITHIN) * 2


def _detail(post: str | None, unit: str | None) -> str:
    return " · ".join(part for part in (post, unit) if part)
